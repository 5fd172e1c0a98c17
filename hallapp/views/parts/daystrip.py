"""The strip of the explained clock: one cell a day, from acceptance to the due day."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hallapp.views.look import face, tones
from hallapp.views.parts.painting import CENTRE, box, say

_PITCH = 21
_HIGH = 50


class DayIs(Enum):
    """What a day is to the clock."""

    ACCEPTED = "accepted"  # 受: the day of acceptance, does not count
    COUNTED = "counted"  # filled, with its number
    AHEAD = "ahead"  # today onwards: outlined, with its number
    PAUSED = "paused"  # bars
    REST = "rest"  # dash


@dataclass(frozen=True)
class DayCell:
    """One day: its number in the month, what it is, the running count."""

    day: int
    kind: DayIs
    said: str = ""
    today: bool = False


class DayStrip(QWidget):
    """The strip; wraps when the limit is longer than the panel is wide."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[DayCell, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_days(self, days: tuple[DayCell, ...], words: str) -> None:
        """Show these days; `words` say the same for readers."""
        self._days = days
        self.setAccessibleName(words)
        self._fit()
        self.update()

    def _across(self) -> int:
        return max(1, (self.width() + 2) // _PITCH)

    def _fit(self) -> None:
        lines = max(1, -(-len(self._days) // self._across()))
        self.setFixedHeight(lines * _HIGH)

    def sizeHint(self) -> QSize:
        """18 days in a row."""
        return QSize(18 * _PITCH, _HIGH)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap again."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint head, cell and pointer of each day."""
        del event
        painter, across = QPainter(self), self._across()
        for at, cell in enumerate(self._days):
            left, top = at % across * _PITCH, at // across * _HIGH
            self._paint_day(painter, cell, left, top)

    def _paint_day(self, painter: QPainter, cell: DayCell, left: float, top: float) -> None:
        worn = tones()
        head = QRectF(left - 2, top, _PITCH + 2, 18)
        tone = worn["text" if cell.today else "text3"]
        say(painter, head, str(cell.day), face(13, bold=cell.today), tone, align=CENTRE)
        place = QRectF(left, top + 18, _PITCH - 2, 24)
        bold = face(13, bold=True)
        if cell.kind is DayIs.COUNTED:
            box(painter, place, 3, fill=worn["accent"])
            say(painter, place, cell.said, bold, worn["on_accent"], align=CENTRE)
        elif cell.kind is DayIs.AHEAD:
            box(painter, place, 3, fill=worn["accent_soft"], edge=worn["accent"], width=1.2)
            say(painter, place, cell.said, bold, worn["accent"], align=CENTRE)
        elif cell.kind is DayIs.ACCEPTED:
            box(painter, place, 3, fill=worn["surface"], edge=worn["edge"])
            say(painter, place, cell.said, face(13), worn["text2"], align=CENTRE)
        elif cell.kind is DayIs.PAUSED:
            box(painter, place, 3, fill=worn["pause_soft"])
            middle = place.center()
            for x in (-3.5, 1.0):
                bar = QRectF(middle.x() + x, middle.y() - 4, 2.5, 8)
                painter.fillRect(bar, worn["pause"])
        else:
            box(painter, place, 3, fill=worn["hover"])
            middle = place.center()
            painter.fillRect(QRectF(middle.x() - 4, middle.y() - 0.5, 8, 1), worn["text3"])
        if cell.today:
            self._pointer(painter, place.center().x(), place.bottom() + 3)

    @staticmethod
    def _pointer(painter: QPainter, x: float, y: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tones()["text"])
        painter.drawPolygon(
            QPolygonF([QPointF(x, y), QPointF(x + 4, y + 4.5), QPointF(x - 4, y + 4.5)])
        )
