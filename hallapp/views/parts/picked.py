"""A value picked from a list: by words, kept by key; ``""`` is what the paper does by itself."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

_MOST_SEEN = 14


class Picked(QComboBox):
    """``chosen`` carries the key that somebody picked; a free one may also be typed."""

    chosen = Signal(str)

    def __init__(
        self, options: dict[str, str], *, free: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._free = free
        self.setEditable(free)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(_MOST_SEEN)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for key, words in options.items():
            self.addItem(words, key)
        self.activated.connect(lambda _: self.chosen.emit(self.key))
        line = self.lineEdit()
        if line is not None:
            line.textEdited.connect(lambda _: self.chosen.emit(self.key))

    def offer(self, options: Iterable[tuple[str, str]]) -> None:
        """Offer other values after the first one; what was picked stays."""
        kept = self.key
        self.blockSignals(True)
        first = (self.itemText(0), self.itemData(0))
        self.clear()
        self.addItem(*first)
        for key, words in options:
            self.addItem(words, key)
        self.choose(kept)
        self.blockSignals(False)

    @property
    def key(self) -> str:
        """What is picked, or typed."""
        if self._free:
            text = self.currentText().strip()
            at = self.findText(text)
            return str(self.itemData(at)) if at >= 0 else text
        return str(self.currentData() or "")

    def choose(self, key: str) -> None:
        """Show a value without saying so; one that is not offered is taken in."""
        at = self.findData(key)
        if at < 0 and key:
            self.addItem(key, key)
            at = self.count() - 1
        self.setCurrentIndex(max(at, 0))
        if self._free and not key:
            self.setEditText("")

    def text(self) -> str:
        """As a line of text has it."""
        return self.key

    def setText(self, text: str) -> None:
        """As a line of text takes it."""
        self.choose(text)
