"""One sign beside a sentence."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hallapp.views.signs import Sign, paint_sign


class SignMark(QWidget):
    """16 × 16, one sign."""

    def __init__(self, sign: Sign, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = sign
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def be(self, sign: Sign) -> None:
        """Show another sign."""
        self._sign = sign
        self.update()

    def sizeHint(self) -> QSize:
        """16 × 16 and a pixel around."""
        return QSize(18, 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign."""
        del event
        paint_sign(QPainter(self), self._sign, QRectF(1, 1, 16, 16))
