"""A ring that fills: how many of how many are done, ``0/12``."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from hallapp.views.look import face, sizes, tones
from hallapp.views.parts.painting import CENTRE, say

_SIDE = 64
_STROKE = 6


class Share(QWidget):
    """A ring of 64 with its words in the middle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done, self._whole = 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_share(self, done: int, whole: int) -> None:
        """Say how many of how many."""
        self._done, self._whole = done, whole
        self.setAccessibleName(f"{done}/{whole}")
        self.update()

    def sizeHint(self) -> QSize:
        """64 × 64."""
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring, the part that is done, and the words."""
        del event
        worn, painter = tones(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = _STROKE / 2
        circle = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.setPen(QPen(worn["line"], _STROKE))
        painter.drawEllipse(circle)
        if self._done and self._whole:
            pen = QPen(worn["accent"], _STROKE)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawArc(circle, 90 * 16, -round(360 * 16 * self._done / self._whole))
        words = f"{self._done}/{self._whole}"
        font = face(sizes().body, bold=True)
        say(painter, QRectF(self.rect()), words, font, worn["text"], align=CENTRE)
