"""A sketch of what a working day looks like: twelve windows, one empty, three cases below."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hallapp.views.look import face, tones
from hallapp.views.parts.painting import box, say
from hallapp.views.signs import Sign, paint_sign

_EMPTY = 5
_CASES = ((Sign.RED, 1.0), (Sign.WARNING, 0.845), (Sign.NORMAL, 0.73))


class HallSketch(QWidget):
    """Painted, never pressed; screen readers pass it by."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """192 high."""
        return QSize(318, 192)

    def minimumSizeHint(self) -> QSize:
        """It gives way before anything else does."""
        return QSize(200, 60)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, the windows and the cases."""
        del event
        worn, painter, whole = tones(), QPainter(self), QRectF(self.rect())
        box(painter, whole, 6, fill=worn["sunken"])
        wide = (whole.width() - 36) / 6
        for n in range(12):
            row, column = divmod(n, 6)
            place = QRectF(18 + column * wide, 17 + row * 47, wide - 4.5, 39)
            self._window(painter, place, n + 1)
        for at, (sign, share) in enumerate(_CASES):
            middle = 127 + at * 22
            if middle + 10 > whole.height():  # nothing is painted in half
                return
            paint_sign(painter, sign, QRectF(18, middle - 7, 14, 14))
            bar = QRectF(40, middle - 3, (whole.width() - 60) * share, 6)
            box(painter, bar, 3, fill=worn["line"])

    def _window(self, painter: QPainter, place: QRectF, number: int) -> None:
        worn, empty = tones(), number == _EMPTY
        ground, edge = ("red_soft", "red") if empty else ("surface", "line")
        box(painter, place, 4, fill=worn[ground], edge=worn[edge], width=1.5 if empty else 1)
        words = QRectF(place.left() + 7, place.top() + 4, place.width(), 16)
        tone = worn["red" if empty else "text2"]
        say(painter, words, str(number), face(13, bold=True), tone)
        bar = QRectF(place.left() + 7, place.bottom() - 15, place.width() - 19, 6)
        box(painter, bar, 3, fill=worn["red_line" if empty else "line"])
