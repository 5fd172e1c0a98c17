"""The table: one model, one delegate, fixed sections, everything by keyboard too.

Use::

    table = Table(COLUMNS, tasks)
    table.sorted.connect(lambda key, down: table.show_rows(source(key, down)))
    table.opened.connect(panel.show_line)     # Enter or double click
    table.picked.connect(panel.show_line)     # the current row changed
    table.show_rows(source)                   # a PageSource, or ListSource(rows)
"""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from hallapp.views.cells import INSET, SIDE, Cells, elided
from hallapp.views.columns import JOINED, Column
from hallapp.views.icons import paint_icon
from hallapp.views.look import face, metrics, sizes, tones
from hallapp.views.parts.painting import LEFT, RIGHT, across, say
from hallapp.views.rows import Index, PageSource, Rows
from hallapp.views.sizes import WIDE
from hallapp.views.tasks import Tasks


class Head(QHeaderView):
    """The table's head: 13 px on `sunken`, a caret at the column that sorts."""

    def __init__(self, columns: Sequence[Column], parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._columns = columns
        self.order: tuple[str, bool] = ("", False)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(24)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        """Paint one title, right over numbers."""
        worn, spec, whole = tones(), self._columns[logicalIndex], QRectF(rect)
        painter.fillRect(whole, worn["sunken"])
        across(painter, whole.left(), whole.right(), whole.bottom() - 1, worn["line"])
        title = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal))
        px = sizes().caption
        right = SIDE if spec.right else 3
        place = whole.adjusted(INSET if logicalIndex == 0 else SIDE, 0, -right, -1)
        title = elided(metrics(px), title, place.width())
        say(painter, place, title, face(px), worn["text3"], align=RIGHT if spec.right else LEFT)
        if self.order[0] != spec.key:
            return
        caret = "caret-down" if self.order[1] else "caret-up"
        width = metrics(px).horizontalAdvance(title)
        centre = place.center()
        centre.setX(place.right() - width - 10 if spec.right else place.left() + width + 10)
        paint_icon(painter, caret, centre, 14, worn["text2"])

    def paintEvent(self, event: Any) -> None:
        """Paint the ground behind the last section too."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), tones()["sunken"])
        across(painter, 0, self.viewport().width(), self.height() - 1, tones()["line"])
        painter.end()
        super().paintEvent(event)


class Table(QTableView):
    """A list of rows; ``picked`` and ``opened`` carry the row's own dataclass."""

    picked = Signal(object)
    opened = Signal(object)
    sorted = Signal(str, bool)

    def __init__(
        self, columns: Sequence[Column], tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.rows = Rows(columns, tasks, self)
        self._columns = tuple(columns)
        self._height = ""
        self._wide = False
        self._awaited = -1
        self._cells = Cells(self.rows, self)
        self._head = Head(columns, self)
        self._head.sectionClicked.connect(self._sort_by)
        self.setHorizontalHeader(self._head)
        self.setModel(self.rows)
        self.setItemDelegate(self._cells)
        self._behave()
        self.rows.modelReset.connect(self._take_rows)
        self.rows.dataChanged.connect(self._say_awaited)
        self.dress()

    def _behave(self) -> None:
        upright = self.verticalHeader()
        upright.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        upright.hide()
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)  # the card's round corners stay round
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.doubleClicked.connect(self._open)

    def rows_of(self, height: str) -> None:
        """Choose the rows' height: ``row``, ``dense_row``, ``two_line_row`` …."""
        self._height = height
        self.dress()

    def show_rows(self, source: PageSource, *, keep: bool = False) -> None:
        """Show a source; with `keep` the same list again, staying where it is."""
        self.rows.show_rows(source, keep=keep)

    def show_order(self, key: str, *, down: bool) -> None:
        """Mark the column that the rows are sorted by."""
        self._head.order = (key, down)
        self._head.viewport().update()

    def current_line(self) -> Any | None:
        """The row under the cursor."""
        index = self.currentIndex()
        return self.rows.line(index.row()) if index.isValid() else None

    def pick(self, row: int) -> None:
        """Put the cursor on a row."""
        self.selectRow(row)

    def dress(self) -> None:
        """Take the heights and widths of the size of text in force."""
        worn = sizes()
        roomy = self._wide and not self._height
        height = worn.of(self._height or ("roomy_row" if roomy else "row"))
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        self._head.setFixedHeight(worn.head)
        self.verticalScrollBar().setSingleStep(height)
        self._lay_out()

    def _take_rows(self) -> None:
        self._lay_out()
        self.executeDelayedItemsLayout()  # who scrolls now finds the rows there

    def _say_awaited(self) -> None:
        """The page of the row under the cursor has arrived: now it can be told."""
        line = self.rows.line(self._awaited) if self._awaited >= 0 else None
        if line is not None:
            self._awaited = -1
            self.picked.emit(line)

    def _lay_out(self) -> None:
        large, left, stretching = sizes().large, self.viewport().width(), []
        given_way = self._given_way(left)
        for at, column in enumerate(self._columns):
            hidden = (column.wide_only and not self._wide) or column.key in given_way
            self.setColumnHidden(at, hidden)
            if hidden:
                continue
            width = column.width(large=large)
            self.setColumnWidth(at, width)
            left -= width
            if column.stretch:
                stretching.append(at)
        for at in stretching:
            width, most = self._columns[at].width(large=large), self._columns[at].most
            self.setColumnWidth(at, max(48, min(most, width + left)))
            left -= self.columnWidth(at) - width
        last = max(
            (at for at in range(len(self._columns)) if not self.isColumnHidden(at)), default=0
        )
        if (
            left > 0 and self._columns
        ):  # the last one takes what is over, so that rows reach the edge
            self.setColumnWidth(last, self.columnWidth(last) + left)

    def _given_way(self, room: int) -> set[str]:
        large = sizes().large
        shown = [column for column in self._columns if self._wide or not column.wide_only]
        needed = sum(column.width(large=large) for column in shown)
        gone: set[str] = set()
        for column in reversed([column for column in shown if column.gives_way]):
            if needed <= room:
                break
            gone.add(column.key)
            needed -= column.width(large=large)
        return gone

    def _sort_by(self, section: int) -> None:
        column = self._columns[section]
        if column.sorts:
            key, down = self._head.order
            self.show_order(column.key, down=not down if key == column.key else False)
            self.sorted.emit(column.key, self._head.order[1])

    def _open(self, index: QModelIndex) -> None:
        line = self.rows.line(index.row())
        if line is not None:
            self.opened.emit(line)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell who shows the row beside the table; move the ring."""
        super().currentChanged(current, previous)
        self._ring()
        if not current.isValid() or current.row() == previous.row():
            return
        line = self.rows.line(current.row())
        if line is None:
            self._awaited = current.row()
            self.rows.cell(current.row(), 0)  # asks for its page
        else:
            self._awaited = -1
            self.picked.emit(line)

    def _ring(self) -> None:
        index = self.currentIndex()
        inside = self.hasFocus() and index.isValid()
        self._cells.current = (index.row(), index.column()) if inside else None
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring; come to the first row if there is no other."""
        super().focusInEvent(event)
        by_key = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        if by_key and not self.currentIndex().isValid() and self.rows.rowCount():
            self.selectionModel().setCurrentIndex(
                self.rows.index(0, 0), QItemSelectionModel.SelectionFlag.NoUpdate
            )
        self._ring()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self._ring()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Ctrl+C copies rows as Excel and WPS take them."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Put the selected rows on the clipboard, as they are shown, one line a row."""
        lines = []
        for index in sorted(self.selectionModel().selectedRows(), key=QModelIndex.row):
            cells = [
                self.rows.cell(index.row(), at)
                for at in range(len(self._columns))
                if not self.isColumnHidden(at)
            ]
            lines.append("\t".join("" if cell is JOINED else cell.text for cell in cells))
        if lines:
            QGuiApplication.clipboard().setText("\n".join(lines))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the row that is pointed at."""
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at."""
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self._cells.hovered_row:
            self._cells.hovered_row = row
            self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the stretching column take the room; from 1600 wide show what was hidden."""
        super().resizeEvent(event)
        wide = self.window().width() >= WIDE
        if wide != self._wide:
            self._wide = wide
            self.dress()
        else:
            self._lay_out()
