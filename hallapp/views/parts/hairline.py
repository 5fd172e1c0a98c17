"""A hairline between two parts of a card."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hallapp.views.look import tones
from hallapp.views.parts.painting import across


class Hairline(QWidget):
    """One pixel of `line` from side to side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """One pixel high."""
        return QSize(1, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        del event
        across(QPainter(self), 0, self.width(), 0, tones()["line"])
