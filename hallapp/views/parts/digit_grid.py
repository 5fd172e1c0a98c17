"""A grid filled with digits alone: each goes to the next cell, Backspace back, Enter at the end."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from hallapp.views.look import face, sizes, tones
from hallapp.views.parts.painting import CENTRE, LEFT, across, ring, say

Index = QModelIndex | QPersistentModelIndex
_NAME, _CELL = 112, 48
BLANK = "0"


class _Model(QAbstractTableModel):
    """Rows with a key and a name; a digit in each cell, or nothing yet."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.keys: list[int] = []
        self.names: list[str] = []
        self.items: list[str] = []
        self.digits: list[list[str]] = []
        self.others: Mapping[tuple[int, int], tuple[str, str]] = {}

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        """One a subject."""
        return 0 if parent.isValid() else len(self.keys)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """The name and the items."""
        return 0 if parent.isValid() else len(self.items) + 1

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> str | None:
        """The words of a cell."""
        if role != int(Qt.ItemDataRole.DisplayRole):
            return None
        if index.column() == 0:
            return self.names[index.row()]
        return self.digits[index.row()][index.column() - 1]

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> str | None:
        """What is rated."""
        across_top = orientation is Qt.Orientation.Horizontal
        if role != int(Qt.ItemDataRole.DisplayRole) or not across_top or section == 0:
            return None
        return self.items[section - 1]


class _Cells(QStyledItemDelegate):
    """Paints a digit; where two people differ, both of theirs."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view, model = self.parent(), index.model()
        assert isinstance(view, DigitGrid)
        assert isinstance(model, _Model)
        worn, rect, first = tones(), QRectF(option.rect), index.column() == 0
        both = model.others.get((index.row(), index.column() - 1))
        ground = "sunken" if first else "warn_soft" if both else "surface"
        painter.fillRect(rect, worn[ground])
        across(painter, rect.left(), rect.right() + 1, rect.bottom() - 1, worn["line"])
        words, tone = str(model.data(index)), "text"
        if both and not words:
            words, tone = f"{both[0]} · {both[1]}", "warn"
        place = rect.adjusted(16, 0, -4, -1) if first else rect.adjusted(0, 0, 0, -1)
        font = face(sizes().body, bold=not first and tone != "warn")
        say(painter, place, words, font, worn[tone], align=LEFT if first else CENTRE)
        if view.currentIndex() == index and not first and view.hasFocus():
            ring(painter, rect.adjusted(1, 1, -1, -2), 3, worn["accent"])


class DigitGrid(QTableView):
    """Subjects down, items across; ``finished`` is Enter in a grid that is full.

    Enter on an empty row leaves the whole row blank; digits beyond `most` are not taken.
    """

    finished = Signal()
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.most = 9
        self._model = _Model(self)
        self.setModel(self._model)
        self.setItemDelegate(_Cells(self))
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.verticalHeader().hide()
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        self.dress()

    def dress(self) -> None:
        """Give rows and columns their sizes."""
        self.verticalHeader().setDefaultSectionSize(sizes().dense_row)
        self.horizontalHeader().setFixedHeight(sizes().head)
        self.setColumnWidth(0, _NAME + (40 if sizes().large else 0))
        for column in range(1, self._model.columnCount()):
            words = self._model.items[column - 1]
            self.setColumnWidth(column, max(_CELL, 14 + len(words) * sizes().caption))

    def ask(
        self,
        subjects: Sequence[tuple[int, str]],
        items: Sequence[str],
        others: Mapping[int, tuple[str, str]] | None = None,
    ) -> None:
        """Begin an empty sheet; with `others` only what two people differ in is asked."""
        told = self._model
        told.beginResetModel()
        told.keys = [key for key, _ in subjects]
        told.names = [name for _, name in subjects]
        told.items = list(items)
        told.digits = [[""] * len(items) for _ in subjects]
        told.others = {}
        if others is not None:
            told.others = {
                (row, at): (one, other)
                for row, key in enumerate(told.keys)
                for at, (one, other) in enumerate(zip(*others[key], strict=True))
                if one != other
            }
            told.digits = [
                [
                    "" if (row, at) in told.others else digit
                    for at, digit in enumerate(others[key][0])
                ]
                for row, key in enumerate(told.keys)
            ]
        told.endResetModel()
        self.dress()
        self._go(self._next_empty(0))

    @property
    def marks(self) -> dict[int, str] | None:
        """Subject → digits; None while something is empty."""
        told = self._model
        if not told.digits or any("" in row for row in told.digits):
            return None
        return {key: "".join(row) for key, row in zip(told.keys, told.digits, strict=True)}

    def type_digit(self, digit: str) -> None:
        """Put a digit into the cell at hand and go to the next empty one."""
        if int(digit) > self.most:
            self.refused.emit(digit)
            return
        at = self._place()
        wide = len(self._model.items)
        self._model.digits[at // wide][at % wide] = digit
        self._go(self._next_empty(at + 1))
        self.viewport().update()

    def go_back(self) -> None:
        """Take the digit at hand away, else the one before."""
        at, wide = self._place(), len(self._model.items)
        if not self._model.digits[at // wide][at % wide]:
            at = max(0, at - 1)
        self._model.digits[at // wide][at % wide] = ""
        self._go(at)
        self.viewport().update()

    def enter(self) -> None:
        """An empty row is left blank; a full grid is finished."""
        if self.marks is not None:
            self.finished.emit()
            return
        row, wide = self._place() // len(self._model.items), len(self._model.items)
        if not any(self._model.digits[row]):
            self._model.digits[row] = [BLANK] * wide
            self._go(self._next_empty((row + 1) * wide))
            self.viewport().update()
        else:
            self.refused.emit("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits, Backspace, Enter; arrows move. Before a sheet is asked for no key is taken."""
        text = event.text()
        if not self._model.keys:
            super().keyPressEvent(event)
        elif text and text.isascii() and text.isdecimal():
            self.type_digit(text)
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.go_back()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter()
        else:
            super().keyPressEvent(event)

    def _place(self) -> int:
        """Which cell is at hand, counted row by row."""
        index = self.currentIndex()
        row: int = max(0, index.row())
        column: int = max(0, index.column() - 1)
        return row * len(self._model.items) + column

    def _next_empty(self, start: int) -> int:
        """The first empty cell from there on, else from the beginning, else the last one."""
        told, wide = self._model, len(self._model.items)
        every = len(told.keys) * wide
        order = [*range(start, every), *range(min(start, every))]
        return next((at for at in order if not told.digits[at // wide][at % wide]), every - 1)

    def _go(self, at: int) -> None:
        wide = len(self._model.items)
        if wide and self._model.keys:
            self.setCurrentIndex(self._model.index(at // wide, at % wide + 1))
