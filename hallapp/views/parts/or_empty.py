"""A list, or in its place what to do first where there is nothing to list."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from hallapp.views.parts.empty import Empty


class OrEmpty(QStackedWidget):
    """Shows the list; with nothing in it the empty page, whose button is ``empty.wished``."""

    def __init__(self, listed: QWidget, empty: Empty, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.empty = empty
        self.addWidget(listed)
        self.addWidget(empty)

    def say(self, *, nothing: bool) -> None:
        """Whether there is nothing to list."""
        self.setCurrentIndex(1 if nothing else 0)
