"""The foot of a step: what is missing at the left, its deeds at the right."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from hallapp.views.parts.buttons import Button
from hallapp.views.parts.hairline import Hairline
from hallapp.views.parts.sign_mark import SignMark
from hallapp.views.parts.words import Words
from hallapp.views.signs import Sign
from hallapp.views.sizes import PADDING

SIDE = 392
"""How wide the column at the right of a step is."""
_MOST = 240  # px; longer words wrap


class Foot(QWidget):
    """A pinned row; what is missing wraps, so that a reason is never cut."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sign = SignMark(Sign.WARNING)
        self.words = Words("", "body", "warn", bold=True, wrap=True)
        self.note = Words("", "body", "text2", wrap=True)
        self._row = row = QHBoxLayout()
        row.setContentsMargins(PADDING, 9, 12, 9)
        row.setSpacing(8)
        self._said = QHBoxLayout()
        self._said.setSpacing(8)
        self._said.addWidget(self.sign)
        self._said.addWidget(self.words)
        self._said.addWidget(self.note)
        self._help = QWidget()
        self._helps = QHBoxLayout(self._help)
        self._helps.setContentsMargins(0, 0, 0, 0)
        self._helps.setSpacing(8)
        self._said.addWidget(self._help)
        self._said.addStretch(1)
        self._deeds: list[Button] = []
        self._right = QWidget()
        self._buttons = QHBoxLayout(self._right)
        self._buttons.setContentsMargins(0, 0, 0, 0)
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        row.addLayout(self._said, 1)
        row.addWidget(self._right)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline())
        column.addLayout(row)
        self.say("")

    def say(self, words: str, *, lacks: bool = True) -> None:
        """Say what is missing, or how it stands; "" says nothing."""
        self.sign.setVisible(bool(words) and lacks)
        for label, on in ((self.words, lacks), (self.note, not lacks)):
            label.say(words if on else "")
            label.setVisible(on and bool(words))
            label.setAccessibleName(label.text())
            wide = label.fontMetrics().horizontalAdvance(label.text()) + 4
            label.setMinimumWidth(min(wide, _MOST))
        self._turn()

    def minimumSizeHint(self) -> QSize:
        """As wide as the words or the deeds; where both have no room, one stands over the other."""
        said, deeds = self._said.minimumSize(), self._buttons.minimumSize()
        wide = max(said.width(), deeds.width()) + PADDING + 12
        return QSize(wide, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the deeds under the words where there is no room beside them."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        both = self._said.minimumSize().width() + self._buttons.minimumSize().width()
        narrow = both + PADDING + 12 + self._row.spacing() > self.width()
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._row.direction() is not way:
            self._row.setDirection(way)

    def deeds_from(self) -> int:
        """Where the deeds begin; the right end if there are none."""
        lefts = [self._right.x() + button.x() for button in self._deeds if button.isVisible()]
        return min(lefts, default=self.width())

    def after_words(self, button: Button) -> None:
        """A deed that helps with what is missing, beside the words."""
        self._helps.addWidget(button)

    def add(self, button: Button) -> None:
        """A deed at the right; the primary last."""
        self._buttons.addWidget(button)
        self._deeds.append(button)

    def only_say(self) -> None:
        """Say how it stands to who may do nothing about it."""
        self._help.hide()
        self._right.hide()
