"""Strokes that the painted parts share: hairlines at .5, rings, rounded boxes, words."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter


def box(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    *,
    fill: QColor | None = None,
    edge: QColor | None = None,
    width: float = 1.0,
) -> None:
    """A rounded box whose border lies inside `rect`, sharp at one pixel."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    if edge is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(rect, radius, radius)
        return
    half = width / 2
    painter.setPen(QPen(edge, width))
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half)


def ring(painter: QPainter, rect: QRectF, radius: float, colour: QColor) -> None:
    """The focus ring: 2 px, inside `rect`."""
    box(painter, rect, radius, edge=colour, width=2)


def across(painter: QPainter, left: float, right: float, y: float, colour: QColor) -> None:
    """A horizontal hairline on the pixel row `y`."""
    painter.fillRect(QRectF(left, y, right - left, 1), colour)


def down(painter: QPainter, x: float, top: float, foot: float, colour: QColor) -> None:
    """A vertical hairline on the pixel column `x`."""
    painter.fillRect(QRectF(x, top, 1, foot - top), colour)


def say(
    painter: QPainter,
    rect: QRectF,
    text: str,
    font: QFont,
    colour: QColor,
    *,
    align: Qt.AlignmentFlag = LEFT,
) -> None:
    """One line of words in `rect`."""
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(rect, int(align | Qt.TextFlag.TextSingleLine), text)


def right_rounded(rect: QRectF, radius: float) -> QPainterPath:
    """A bar whose right corners are round: the mark at the window's edge."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRoundedRect(rect, radius, radius)
    path.addRect(QRectF(rect.topLeft(), QPointF(rect.center().x(), rect.bottom())))
    return path
