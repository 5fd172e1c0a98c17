"""Buttons: one primary a card, the rest plain, words alone in card heads; danger an outline."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QWidget

from hallapp.views.icons import icon as drawn


class Button(QPushButton):
    """A push button of one kind: ``primary``, ``""``, ``quiet``, ``plain`` or ``danger``.

    ``quiet`` is words in accent, ``plain`` words in grey, both without a border.
    """

    def __init__(
        self,
        words: str,
        kind: str = "",
        *,
        icon: str = "",
        small: bool = False,
        tall: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        self._icon = icon
        self._kind = kind
        self.setProperty("kind", kind)
        self.setProperty("small", small)
        self.setProperty("tall", tall)
        self.setAutoDefault(False)
        self.setAccessibleName(words)
        self.dress()

    def dress(self) -> None:
        """Draw the icon in the colour of its word."""
        if not self._icon:
            return
        tone = {"primary": "on_accent", "quiet": "accent", "danger": "red", "plain": "text2"}
        self.setIcon(drawn(self._icon, tone.get(self._kind, "text")))
        self.setIconSize(QSize(18, 18))

    def be(self, kind: str) -> None:
        """Change the kind of a button that is shown."""
        self._kind = kind
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self.dress()


class IconButton(QPushButton):
    """A button that is an icon alone, 32 × 32; its words are its tip and accessible name."""

    def __init__(self, icon: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setProperty("kind", "plain")
        self.setProperty("small", True)
        self.setAutoDefault(False)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.dress()

    def dress(self) -> None:
        """Draw the icon."""
        self.setIcon(drawn(self._icon))
        self.setIconSize(QSize(18, 18))
        self.setFixedWidth(36)
