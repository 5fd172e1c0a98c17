"""The grid in which a day's counts are typed: one window a row, digits alone, Enter goes down."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QEvent,
    QObject,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QIntValidator, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from hallapp.domain.daycounts import MOST, DayGrid, NewDayCount
from hallapp.views.counts_model import TYPED, CountsModel, Index
from hallapp.views.look import face, sizes, tones
from hallapp.views.parts.painting import LEFT, RIGHT, across, ring, say

_WIDTHS = (178, 88, 88, 88, 88, 88, 112, 112)


class _Cells(QStyledItemDelegate):
    """Paints a cell and edits it with digits alone; Enter goes down, Tab to the right."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        worn, rect = tones(), QRectF(option.rect)
        view, model = self.parent(), index.model()
        assert isinstance(view, CountsTable)
        assert isinstance(model, CountsModel)
        totals = model.is_total(index.row())
        typed = 1 <= index.column() <= len(TYPED)
        painter.fillRect(rect, worn["sunken" if totals or not typed else "surface"])
        across(painter, rect.left(), rect.right() + 1, rect.bottom() - 1, worn["line"])
        first = index.column() == 0
        tone = "text" if typed or first or totals else "text3"
        if (
            not totals
            and typed
            and TYPED[index.column() - 1] in model.rows[index.row()].contradictions
        ):
            tone = "warn"
        words = rect.adjusted(16 if first else 8, 0, -12, -1)
        say(
            painter, words, str(model.data(index)), face(sizes().body, bold=totals), worn[tone],
            align=LEFT if first else RIGHT,
        )  # fmt: skip
        if view.currentIndex() == index and typed and not totals and view.hasFocus():
            ring(painter, rect.adjusted(1, 1, -1, -2), 3, worn["accent"])

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        del option, index
        editor = QLineEdit(parent)
        editor.setValidator(QIntValidator(0, MOST, editor))
        editor.setAlignment(RIGHT)
        return editor

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        model.setData(index, editor.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            moves = {
                Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1,
            }  # fmt: skip
            step = moves.get(Qt.Key(event.key()))
            view = self.parent()
            if step is not None and isinstance(watched, QLineEdit):
                assert isinstance(view, CountsTable)
                self.commitData.emit(watched)
                self.closeEditor.emit(watched, QStyledItemDelegate.EndEditHint.NoHint)
                view.go_down(step)
                return True
        return super().eventFilter(watched, event)


class CountsTable(QTableView):
    """The grid; ``left_row`` carries a row whose counts were changed, once it is left."""

    left_row = Signal(object)
    pasted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counts = CountsModel(self)
        self.setModel(self.counts)
        self.setItemDelegate(_Cells(self))
        self._unsaved: set[int] = set()
        self.counts.changed.connect(self._unsaved.add)
        self.setAccessibleName(QCoreApplication.translate("Counts", "Counts of the day"))
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.verticalHeader().hide()
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.dress()

    def dress(self) -> None:
        """Give rows and columns their sizes."""
        self.verticalHeader().setDefaultSectionSize(sizes().dense_row)
        self.horizontalHeader().setFixedHeight(sizes().head)
        for column, width in enumerate(_WIDTHS):
            self.setColumnWidth(column, width)

    def show_grid(self, grid: DayGrid) -> None:
        """Show a day, the cursor in its first empty cell."""
        self._unsaved.clear()
        self.counts.show_rows(grid.rows)
        first = next((n for n, row in enumerate(grid.rows) if row.typed.accepted is None), 0)
        if grid.rows:
            self.setCurrentIndex(self.counts.index(first, 1))
            self.setFocus()

    def show_derived(self, grid: DayGrid) -> None:
        """Take what the logged cases say now; what is being typed stays."""
        known = {row.window: row for row in grid.rows}
        self.counts.rows = [
            replace(row, derived=known[row.window].derived) if row.window in known else row
            for row in self.counts.rows
        ]
        self.viewport().update()

    def fill(self, texts: Sequence[Sequence[str]]) -> None:
        """Write a block of texts from the current cell on; what is no count is left out."""
        at = self.currentIndex()
        top, left = max(0, at.row()), max(1, at.column())
        for down, row in enumerate(texts):
            for right, text in enumerate(row):
                index = self.counts.index(top + down, left + right)
                if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEditable:
                    self.counts.setData(index, text)
        self.leave()

    def go_down(self, step: int) -> None:
        """Go to the cell below; from the last window to the next column's first."""
        at = self.currentIndex()
        row, column = at.row() + step, at.column()
        if row >= len(self.counts.rows):
            row, column = 0, min(column + 1, len(TYPED))
        self.setCurrentIndex(self.counts.index(max(0, row), column))

    def leave(self) -> None:
        """Hand on every row that was changed."""
        for row in sorted(self._unsaved):
            line = self.counts.rows[row]
            self.left_row.emit(NewDayCount(window=line.window, tally=line.typed))
        self._unsaved.clear()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """A row that is left is saved."""
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self.leave()

    def event(self, event: QEvent) -> bool:
        """Ctrl+V belongs to the grid, not to the window's shortcut."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Paste)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes down; Ctrl+V pastes; Delete empties."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_down(1)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.counts.setData(self.currentIndex(), "")
        else:
            super().keyPressEvent(event)
