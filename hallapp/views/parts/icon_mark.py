"""One icon beside a heading."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hallapp.views.icons import paint_icon
from hallapp.views.look import tones


class IconMark(QWidget):
    """20 × 20, in one tone."""

    def __init__(self, icon: str, tone: str = "text2", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._tone = icon, tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """20 × 20."""
        return QSize(20, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon."""
        del event
        centre = QPointF(self.width() / 2, self.height() / 2)
        paint_icon(QPainter(self), self._icon, centre, 20, tones()[self._tone])
