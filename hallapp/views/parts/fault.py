"""What is wrong with a row of fields: an octagon and one sentence under the row."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hallapp.views.parts.sign_mark import SignMark
from hallapp.views.parts.words import Words
from hallapp.views.signs import Sign


def mark_wrong(entry: QWidget, *, wrong: bool) -> None:
    """Give an input its red border, or take it away."""
    if bool(entry.property("error")) != wrong:
        entry.setProperty("error", wrong)
        entry.style().unpolish(entry)
        entry.style().polish(entry)


class Fault(QWidget):
    """Hidden while nothing is wrong."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Words("", "caption", "red", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(SignMark(Sign.RED), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show a sentence; "" takes it away."""
        self.words.say(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))
