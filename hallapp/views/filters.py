"""The row of filter chips over a list: counts, one chosen, menus beside it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from hallapp.views.parts.chips import Chip, MenuChip
from hallapp.views.signs import Sign


class Filters(QWidget):
    """Chips of which one is on, then menu chips, then what belongs to the right end.

    ``chosen`` says the key of the chip; counts are kept by key.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips: dict[str, Chip] = {}
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        self._row.addStretch(1)

    def add(self, key: str, word: str, sign: Sign | None = None) -> Chip:
        """Add a chip; the first one is on."""
        chip = Chip(word, sign, self)
        chip.setChecked(not self.chips)
        chip.clicked.connect(lambda: self.chosen.emit(key))
        self._group.addButton(chip)
        self.chips[key] = chip
        self._row.insertWidget(self._row.count() - 1, chip)
        return chip

    def add_menu(self, chip: MenuChip) -> None:
        """Add a chip with a menu."""
        self._row.insertWidget(self._row.count() - 1, chip)

    def add_right(self, widget: QWidget) -> None:
        """Add something at the right end."""
        self._row.addWidget(widget)

    @property
    def key(self) -> str:
        """The chip that is on."""
        return next((key for key, chip in self.chips.items() if chip.isChecked()), "")

    def choose(self, key: str) -> None:
        """Put a chip on without saying so."""
        self.chips[key].setChecked(True)

    def count(self, **counts: int) -> None:
        """Show how many each chip has."""
        for key, count in counts.items():
            self.chips[key].count(count)
