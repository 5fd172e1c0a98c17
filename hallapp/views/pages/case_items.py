"""The items that match what is typed: a popup under the entry row's first field."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from hallapp.domain.catalogue import ItemLine
from hallapp.views import saying
from hallapp.views.look import sizes

Index = QModelIndex | QPersistentModelIndex
_NAME = int(Qt.ItemDataRole.EditRole)
_SHOWN = int(Qt.ItemDataRole.DisplayRole)
_SIZE = int(Qt.ItemDataRole.SizeHintRole)
_WIDE = 360  # name, limit and windows, whole


class _Matches(QAbstractListModel):
    """At most a dozen items: name, limit and windows."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: Sequence[ItemLine] = ()

    def show_lines(self, lines: Sequence[ItemLine]) -> None:
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = _SHOWN) -> str | QSize | None:
        line = self.lines[index.row()]
        if role == _NAME:
            return line.name
        if role == _SHOWN:
            limit = line.promised_limit or line.statutory_limit
            parts = [line.name, saying.limit(limit) if limit else "", line.item_code]
            return "    ".join(part for part in parts if part)
        if role == _SIZE:
            return QSize(0, sizes().chip)
        return None


class ItemField(QLineEdit):
    """Where the item is typed by code, characters or pinyin initials.

    ``asked`` wants the matches of a text, ``chosen`` carries the item that was taken.
    """

    asked = Signal(str)
    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item: ItemLine | None = None
        self._matches = _Matches(self)
        self.popup = QListView()
        self._popup = QCompleter(self._matches, self)
        self._popup.setPopup(self.popup)
        self._popup.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._popup.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._popup.setWidget(self)
        self._popup.activated.connect(lambda _: self._take(self.popup.currentIndex()))
        self.textEdited.connect(self._ask)

    def _ask(self, typed: str) -> None:
        self.item = None
        if typed.strip():
            self.asked.emit(typed)
        else:
            self.popup.hide()

    def show_matches(self, typed: str, lines: Sequence[ItemLine]) -> None:
        """Offer what matches, unless something else was typed meanwhile."""
        if typed != self.text() or self.item is not None:
            return
        self._matches.show_lines(lines)
        popup = self.popup
        if not lines or not self.hasFocus():
            popup.hide()
            return
        wide = max(self.width(), popup.sizeHintForColumn(0) + 32, _WIDE)
        self._popup.complete(QRect(0, 0, wide, self.height()))
        popup.setCurrentIndex(self._popup.completionModel().index(0, 0))

    def _take(self, index: QModelIndex) -> None:
        self.take(self._matches.lines[index.row()])

    def take(self, line: ItemLine) -> None:
        """Take an item as if it had been chosen from the popup."""
        self.item = line
        self.setText(line.name)
        self.popup.hide()
        self.chosen.emit(line)

    def take_first(self) -> bool:
        """Take the only or the best match; False if there is none."""
        if self.item is None and self._matches.lines and self.text().strip():
            self.take(self._matches.lines[0])
        return self.item is not None

    def forget(self) -> None:
        """Be empty again."""
        self.item = None
        self._matches.show_lines(())
        self.clear()
