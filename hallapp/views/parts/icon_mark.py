"""One icon: beside a heading, or large where a list would be."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hallapp.views.icons import paint_icon
from hallapp.views.look import tones


class IconMark(QWidget):
    """A square of `side`, in one tone."""

    def __init__(
        self, icon: str, tone: str = "text2", side: int = 20, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon, self._tone, self._side = icon, tone, side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as high."""
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon."""
        del event
        centre = QPointF(self.width() / 2, self.height() / 2)
        paint_icon(QPainter(self), self._icon, centre, self._side, tones()[self._tone])
