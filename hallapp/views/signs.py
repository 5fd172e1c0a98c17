"""Signs: shape, word and colour together, never one alone (look.md, Lamps).

One function for delegates, chips, tiles and panels; drawn on a grid of 16, so that a grey print
still tells them apart by shape.
"""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from hallapp.views.look import face, tones
from hallapp.views.tones import Tones


class Sign(StrEnum):
    """The ten signs of the window."""

    NORMAL = "normal"  # ring 正常
    WARNING = "warning"  # clock 预警
    YELLOW = "yellow"  # triangle 黄牌
    RED = "red"  # octagon 红牌
    PAUSED = "paused"  # bars 暂停
    DONE = "done"  # tick 办结
    PENDING = "pending"  # dashed ring with ? 待定
    PASSED = "passed"  # filled tick 已过
    BARRED = "barred"  # barred ring 未通过
    VOID = "void"  # dash 作废


WORD_TONES = {
    Sign.NORMAL: "text2",
    Sign.WARNING: "warn",
    Sign.YELLOW: "yellow",
    Sign.RED: "red",
    Sign.PAUSED: "pause",
    Sign.DONE: "text2",
    Sign.PENDING: "warn",
    Sign.PASSED: "text2",
    Sign.BARRED: "red",
    Sign.VOID: "text3",
}
"""The colour of the word beside a sign."""

BOLD = frozenset({Sign.WARNING, Sign.YELLOW, Sign.RED})
"""Signs whose word is bold: something must be done."""

_TICK = (QPointF(1.8, 8.6), QPointF(5.9, 12.6), QPointF(14.2, 4.2))
_SMALL_TICK = (QPointF(4.6, 8.3), QPointF(7.1, 10.7), QPointF(11.5, 5.9))
_OCTAGON = tuple(
    QPointF(x, y)
    for x, y in (
        (5.0, 0.7), (11.0, 0.7), (15.3, 5.0), (15.3, 11.0),
        (11.0, 15.3), (5.0, 15.3), (0.7, 11.0), (0.7, 5.0),
    )
)  # fmt: skip


def paint_sign(painter: QPainter, kind: Sign, rect: QRectF) -> None:
    """Draw a sign into `rect` (16 × 16 at body size)."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / 16, rect.height() / 16)
    _DRAW[kind](painter, tones())
    painter.restore()


def _pen(colour: QColor, width: float) -> QPen:
    return QPen(
        colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    )


def _ring(painter: QPainter, pen: QPen, radius: float, fill: QColor | None = None) -> None:
    painter.setPen(pen)
    painter.setBrush(fill or Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QPointF(8, 8), radius, radius)


def _normal(painter: QPainter, worn: Tones) -> None:
    _ring(painter, _pen(worn["text3"], 1.6), 5.2)


def _warning(painter: QPainter, worn: Tones) -> None:
    _ring(painter, _pen(worn["warn_fill"], 1.5), 7.2, worn["surface"])
    painter.setPen(_pen(worn["warn_fill"], 1.8))
    painter.drawPolyline([QPointF(8, 4.2), QPointF(8, 8.3), QPointF(10.9, 9.6)])


def _yellow(painter: QPainter, worn: Tones) -> None:
    triangle = QPolygonF([QPointF(8, 1.2), QPointF(15.3, 14.6), QPointF(0.7, 14.6)])
    painter.setPen(_pen(worn["on_yellow"], 1.1))
    painter.setBrush(worn["yellow_fill"])
    painter.drawPolygon(triangle)
    _mark(painter, worn["on_yellow"], 5.9, 10.0, 12.4)


def _red(painter: QPainter, worn: Tones) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(worn["red_fill"])
    painter.drawPolygon(QPolygonF(_OCTAGON))
    _mark(painter, worn["on_red"], 4.2, 8.8, 11.9)


def _mark(painter: QPainter, colour: QColor, top: float, foot: float, dot: float) -> None:
    painter.setPen(_pen(colour, 1.9))
    painter.drawLine(QPointF(8, top), QPointF(8, foot))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(8, dot), 1.1, 1.1)


def _paused(painter: QPainter, worn: Tones) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(worn["pause"])
    painter.drawRoundedRect(QRectF(3.2, 2.5, 3.6, 11), 0.8, 0.8)
    painter.drawRoundedRect(QRectF(9.2, 2.5, 3.6, 11), 0.8, 0.8)


def _done(painter: QPainter, worn: Tones) -> None:
    painter.setPen(_pen(worn["text2"], 2.0))
    painter.drawPolyline(_TICK)


def _pending(painter: QPainter, worn: Tones) -> None:
    pen = _pen(worn["warn_fill"], 1.6)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([2.3, 1.1])
    _ring(painter, pen, 7.2, worn["surface"])
    painter.setPen(worn["warn"])
    painter.setFont(face(11, bold=True))
    painter.drawText(QRectF(0, 0, 16, 16), Qt.AlignmentFlag.AlignCenter, "?")


def _passed(painter: QPainter, worn: Tones) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(worn["accent"])
    painter.drawEllipse(QPointF(8, 8), 7.6, 7.6)
    painter.setPen(_pen(worn["on_accent"], 1.9))
    painter.drawPolyline(_SMALL_TICK)


def _barred(painter: QPainter, worn: Tones) -> None:
    pen = _pen(worn["red"], 1.8)
    _ring(painter, pen, 7.0)
    painter.drawLine(QPointF(12.9, 3.1), QPointF(3.1, 12.9))


def _void(painter: QPainter, worn: Tones) -> None:
    bar = QPainterPath()
    bar.addRoundedRect(QRectF(3, 7.1, 10, 1.8), 0.6, 0.6)
    painter.fillPath(bar, worn["text3"])


_DRAW: dict[Sign, Callable[[QPainter, Tones], None]] = {
    Sign.NORMAL: _normal,
    Sign.WARNING: _warning,
    Sign.YELLOW: _yellow,
    Sign.RED: _red,
    Sign.PAUSED: _paused,
    Sign.DONE: _done,
    Sign.PENDING: _pending,
    Sign.PASSED: _passed,
    Sign.BARRED: _barred,
    Sign.VOID: _void,
}
