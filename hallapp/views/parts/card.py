"""A card: white, hairline border, round corners of 8; with or without a head of 44."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from hallapp.views.look import sizes
from hallapp.views.parts.words import Words
from hallapp.views.sizes import PADDING


class Card(QFrame):
    """A card; give it a layout of your own. Border 1 px lies inside."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)


class HeadedCard(Card):
    """A card with a pinned head (title, a grey line beside it, actions right) and a body.

    Add what goes to the right of the head to ``head``, the content to ``body`` (no margins).
    """

    def __init__(self, title: str, line: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Words(title, "strong")
        self.line = Words(line, "body", "text3")
        self._top = QWidget()
        self.head = QHBoxLayout(self._top)
        self.head.setContentsMargins(PADDING, 0, 10, 0)
        self.head.setSpacing(8)
        self.head.addWidget(self.title)
        self.head.addWidget(self.line)
        self.head.addStretch(1)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._top)
        whole.addLayout(self.body, 1)
        self.setAccessibleName(title)
        self.dress()

    def show_head(self, *, on: bool) -> None:
        """Show the head, or give its room to the body."""
        self._top.setVisible(on)

    def dress(self) -> None:
        """Give the head its height."""
        self._top.setFixedHeight(sizes().card_head)
