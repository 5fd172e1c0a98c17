"""Something to be known before going on: the warning sign and its sentences in a quiet box."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hallapp.views.look import tones
from hallapp.views.parts.painting import box
from hallapp.views.parts.sign_mark import SignMark
from hallapp.views.parts.words import Words
from hallapp.views.signs import Sign


class Remark(QWidget):
    """Hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Words("", "caption", "warn", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(SignMark(Sign.WARNING), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        self.hide()

    def say(self, sentences: str) -> None:
        """Show sentences, one a line; "" takes the box away."""
        self.words.say(sentences)
        self.setAccessibleName(sentences)
        self.setVisible(bool(sentences))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box."""
        del event
        worn = tones()
        box(QPainter(self), QRectF(self.rect()), 6, fill=worn["warn_soft"], edge=worn["warn_line"])
