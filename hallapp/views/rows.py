"""The one table model: a window over an asked page source, 200 rows at a time.

A page becomes cells once, on the thread that asked for it; while it is on its way its rows are
blank. Every other role is refused first, because a repaint is mostly ``data()`` calls.
"""

from collections import OrderedDict
from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from shiboken6 import isValid

from hallapp.views.columns import JOINED, Cell, Column
from hallapp.views.tasks import Tasks

PAGE = 200
_KEPT = 24  # pages: 4,800 rows of cells
_NONE = Cell()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)

Index = QModelIndex | QPersistentModelIndex


class PageSource(Protocol):
    """Rows in an order, asked off the window's thread; page `index` starts at ``index * 200``."""

    def count(self) -> int:
        """How many rows there are."""
        ...

    def anchor_page(self, index: int) -> Sequence[Any]:
        """The rows of one page: frozen dataclasses."""
        ...


class ListSource:
    """A page source over rows that are at hand."""

    def __init__(self, rows: Sequence[Any]) -> None:
        self._rows = rows

    def count(self) -> int:
        """How many rows there are."""
        return len(self._rows)

    def anchor_page(self, index: int) -> Sequence[Any]:
        """The rows of one page."""
        return self._rows[index * PAGE : (index + 1) * PAGE]


class _Page:
    """One page: its rows and, made once beside the window, their cells."""

    __slots__ = ("cells", "rows")

    def __init__(self, rows: Sequence[Any], columns: Sequence[Column]) -> None:
        self.rows = rows
        makers = [column.cell for column in columns]
        self.cells = [[make(row) for make in makers] for row in rows]


class Rows(QAbstractTableModel):
    """The model: columns are data, pages come as they are looked at.

    ``shown(count)`` follows each `show_rows` when the first page has arrived, ``failed`` carries
    what went wrong while asking.
    """

    shown = Signal(int)
    failed = Signal(object)

    def __init__(
        self, columns: Sequence[Column], tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._tasks = tasks
        self._source: PageSource = ListSource(())
        self._count = 0
        self._pages: OrderedDict[int, _Page] = OrderedDict()
        self._asked: set[int] = set()
        self._generation = 0

    def show_rows(self, source: PageSource, *, keep: bool = False) -> None:
        """Show another source; the rows change when its count and page are here.

        With `keep` the view stays where it is (the same list, asked again).
        """
        self._generation += 1
        generation, first = self._generation, min(self._pages, default=0) if keep else 0
        if keep and self._pages:
            first = next(reversed(self._pages))

        def ask() -> tuple[int, int, _Page]:
            count = source.count()
            at = min(first, max(0, (count - 1) // PAGE))
            return count, at, _Page(source.anchor_page(at), self.columns)

        def take(answer: tuple[int, int, _Page]) -> None:
            if generation == self._generation and isValid(self):  # a dialog may be gone by now
                self._take(source, *answer)

        self._tasks.read(ask, take, self.failed.emit)

    def _take(self, source: PageSource, count: int, at: int, page: _Page) -> None:
        same = count == self._count and count > 0
        if not same:
            self.beginResetModel()
        self._source, self._count = source, count
        self._pages.clear()
        self._asked.clear()
        self._pages[at] = page
        if same:
            self.dataChanged.emit(self.index(0, 0), self.index(count - 1, len(self.columns) - 1))
        else:
            self.endResetModel()
        self.shown.emit(count)

    def cell(self, row: int, column: int) -> Cell:
        """What one cell shows; blank while its page is on the way."""
        page = self._pages.get(row // PAGE)
        if page is None:
            self._fetch(row // PAGE)
            return _NONE
        try:
            return page.cells[row % PAGE][column]
        except IndexError:  # the list has shrunk since it was counted
            return _NONE

    def line(self, row: int) -> Any | None:
        """The row itself, if its page is here."""
        page = self._pages.get(row // PAGE)
        if page is None or row % PAGE >= len(page.rows):
            return None
        return page.rows[row % PAGE]

    def _fetch(self, at: int) -> None:
        if at in self._asked:
            return
        self._asked.add(at)
        generation, source = self._generation, self._source

        def ask() -> _Page:
            return _Page(source.anchor_page(at), self.columns)

        def take(page: _Page) -> None:
            if generation == self._generation and isValid(self):
                self._arrive(at, page)

        self._tasks.read(ask, take, self.failed.emit, newest=True)

    def _arrive(self, at: int, page: _Page) -> None:
        self._asked.discard(at)
        self._pages[at] = page
        self._pages.move_to_end(at)
        while len(self._pages) > _KEPT:
            self._pages.popitem(last=False)
        last = min(self._count, (at + 1) * PAGE) - 1
        self.dataChanged.emit(self.index(at * PAGE, 0), self.index(last, len(self.columns) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        """How many rows the source has."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many columns the specs name."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = _DISPLAY) -> str | None:
        """The words of a cell for readers and tips; the delegate asks ``cell``."""
        if role not in (_DISPLAY, _TIP):
            return None
        cell = self.cell(index.row(), index.column())
        if role == _TIP:
            return cell.tip or None
        return None if cell is JOINED else cell.text

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY
    ) -> str | None:
        """The column's title in the reader's language."""
        if role != _DISPLAY or orientation is not Qt.Orientation.Horizontal:
            return None
        return QCoreApplication.translate("Column", self.columns[section].title)
