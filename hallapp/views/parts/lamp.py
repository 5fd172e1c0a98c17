"""A lamp in a panel: sign and word together."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hallapp.views.look import face, metrics, sizes, tones
from hallapp.views.parts.painting import say
from hallapp.views.signs import BOLD, WORD_TONES, Sign, paint_sign


class LampWord(QWidget):
    """Shape, word and colour, never one alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = Sign.NORMAL
        self._word = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_lamp(self, sign: Sign, word: str) -> None:
        """Show this one."""
        self._sign, self._word = sign, word
        self.setAccessibleName(word)
        self.updateGeometry()
        self.update()

    def dress(self) -> None:
        """Measure again in the size of text in force."""
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Sign, gap 8, word."""
        words = metrics(sizes().body, bold=self._sign in BOLD).horizontalAdvance(self._word)
        return QSize(round(25 + words), sizes().body + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint both."""
        del event
        painter, whole = QPainter(self), QRectF(self.rect())
        paint_sign(painter, self._sign, QRectF(0, whole.center().y() - 8, 16, 16))
        words, font = whole.adjusted(24, 0, 0, 0), face(sizes().body, bold=self._sign in BOLD)
        say(painter, words, self._word, font, tones()[WORD_TONES[self._sign]])
