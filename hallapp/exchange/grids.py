"""The rows of a file as they stand, from line 1: out of a workbook, a text or the clipboard."""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, islice, repeat
from typing import Protocol

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from hallapp.domain.errors import Refused
from hallapp.exchange import aside, encodings, sniff, unpack
from hallapp.exchange.biff import old_sizes_fit
from hallapp.exchange.cells import Broken, Cell, unguarded
from hallapp.exchange.sniff import Content
from hallapp.wording import QT_TRANSLATE_NOOP

_GUARDS = frozenset("'=")
Merge = tuple[int, int, int, int]
"""First line, first column, last line, last column; lines from 1, columns from 0."""

_NO_SHEET = QT_TRANSLATE_NOOP("Refused", "{name} has no sheet {sheet}. It has: {sheets}.")
_NO_ROWS = QT_TRANSLATE_NOOP("Refused", "{name} has no rows.")
_CUT = QT_TRANSLATE_NOOP(
    "Refused",
    "{name} ends inside a quoted cell that begins in row {line}: it was cut off, or a quotation "
    "mark is missing there.",
)
_ERRORS = QT_TRANSLATE_NOOP(
    "Warning", "{name} holds error values such as #REF!; their cells are read as empty."
)
_LONG = QT_TRANSLATE_NOOP(
    "Refused",
    "Row {line} of {name} holds a cell that does not end: a quotation mark is missing there.",
)


class Grid(Protocol):
    """Rows that can be gone through again and again."""

    @property
    def sheet(self) -> str:
        """The name of the sheet, empty for a text."""

    @property
    def sheet_names(self) -> tuple[str, ...]:
        """All sheets of the file."""

    @property
    def merges(self) -> tuple[Merge, ...]:
        """Cells that are merged into one."""

    @property
    def height(self) -> int | None:
        """How many rows there are, where that is known without reading them."""

    @property
    def warnings(self) -> tuple[tuple[str, dict[str, object]], ...]:
        """Sentences of context "Warning" and what fills their places."""

    @property
    def epoch_1904(self) -> bool:
        """Whether day numbers count from 1904."""

    def lines(self) -> Iterator[Sequence[Cell]]:
        """Every row, empty ones too, from line 1."""
        ...


@dataclass(frozen=True)
class ListGrid:
    """Rows that are in memory: what came from the clipboard."""

    rows: Sequence[Sequence[Cell]]
    merges: tuple[Merge, ...] = ()
    sheet: str = ""
    sheet_names: tuple[str, ...] = ()
    warnings: tuple[tuple[str, dict[str, object]], ...] = ()
    epoch_1904: bool = False

    @property
    def height(self) -> int | None:
        """How many rows there are."""
        return len(self.rows)

    def lines(self) -> Iterator[Sequence[Cell]]:
        """Every row."""
        return iter(self.rows)


@dataclass(frozen=True)
class TextGrid:
    """A CSV or TSV; a row is a record, whatever the lines inside its quoted cells."""

    data: bytes
    name: str
    encoding: str
    delimiter: str
    warnings: tuple[tuple[str, dict[str, object]], ...] = ()
    merges: tuple[Merge, ...] = ()
    sheet: str = ""
    sheet_names: tuple[str, ...] = ()
    epoch_1904: bool = False

    @property
    def height(self) -> int | None:
        """About how many rows there are: a quoted cell may hold several lines."""
        return self.data.count(b"\n") + 1

    def lines(self) -> Iterator[Sequence[Cell]]:
        """Every record.

        Raises:
            Refused: the text ends inside quotes.
        """
        text = _Lines(io.TextIOWrapper(io.BytesIO(self.data), self.encoding, "replace", newline=""))
        rows = csv.reader(text, delimiter=self.delimiter)
        line = 0
        while True:
            line += 1
            try:
                row = next(rows, None)
            except csv.Error:
                raise Refused(_LONG, field="file", name=self.name, line=line) from None
            if row is None:
                return
            if text.ended:
                raise Refused(_CUT, field="file", name=self.name, line=line)
            if any(cell[:1] in _GUARDS for cell in row):
                row = [unguarded(cell) for cell in row]
            yield row


class _Lines:
    """Lines of a text; `ended` once more were asked for than there are."""

    def __init__(self, text: io.TextIOWrapper) -> None:
        self._text = text
        self.ended = False

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        line = self._text.readline()
        if not line:
            self.ended = True
            raise StopIteration
        return line


@dataclass(frozen=True)
class WorkbookGrid:
    """One sheet of a workbook; columns begin at the first one that holds anything."""

    page: CalamineSheet
    sheet_names: tuple[str, ...]
    broken: dict[int, dict[int, Broken]] = field(default_factory=dict)
    epoch_1904: bool = False
    warnings: tuple[tuple[str, dict[str, object]], ...] = ()

    @property
    def sheet(self) -> str:
        """The name of the sheet."""
        return self.page.name

    @property
    def height(self) -> int | None:
        """How many rows there are."""
        return max(self.page.end[0] + 1 if self.page.end else 0, *self.broken, 0)

    @property
    def _left(self) -> int:
        return self.page.start[1] if self.page.start else 0

    @property
    def merges(self) -> tuple[Merge, ...]:
        """Merged cells, as lines from 1 and columns of the rows that `lines` gives."""
        left = self._left
        return tuple(
            (top + 1, first - left, bottom + 1, last - left)
            for (top, first), (bottom, last) in self.page.merged_cell_ranges or ()
            if first >= left
        )

    def lines(self) -> Iterator[Sequence[Cell]]:
        """Every row, made one at a time."""
        if not self.broken:
            yield from self.page.iter_rows()
            return
        left, last = self._left, max(self.broken)
        for line, row in enumerate(chain(self.page.iter_rows(), repeat([])), 1):
            if line > last and line > (self.height or 0):
                return
            yield _mended(list(row), self.broken.get(line, {}), left)


def _mended(cells: list[Cell], broken: Mapping[int, Broken], left: int) -> list[Cell]:
    """A row with its broken cells, which the reader left empty or did not reach."""
    for column, cell in broken.items():
        if column >= left:
            cells += [""] * (column - left + 1 - len(cells))
            cells[column - left] = cell
    return cells


def open_grid(data: bytes, name: str, *, sheet: str | None, encoding: str) -> Grid:
    """The rows of a file by its content.

    Raises:
        Refused: it cannot be read as a table (see `sniff.content`), or has no such sheet.
    """
    kind = sniff.content(data, name)
    if kind is Content.TEXT:
        return _text(data, name, encoding)
    if kind is Content.XLS and not old_sizes_fit(data):
        raise sniff.damaged(name)
    if kind is Content.XLS:
        found = aside.read(data, name, sheet)
        merges = tuple((top, left, bottom, right) for top, left, bottom, right in found["merges"])
        return ListGrid(found["rows"], merges, found["sheet"], tuple(found["sheet_names"]))
    errors = unpack.weigh(data, name)
    book = read_workbook(data, name, kind, sheet)
    return replace(book, warnings=((_ERRORS, {"name": name}),)) if errors else book


def read_workbook(data: bytes, name: str, kind: Content, sheet: str | None) -> WorkbookGrid:
    """The rows of a workbook, whatever becomes of its reader.

    Raises:
        Refused: it is damaged or protected, or has no such sheet.
    """
    try:
        return _workbook(data, name, kind, sheet)
    except PasswordError:
        raise sniff.protected(name) from None
    except (CalamineError, OSError):
        raise sniff.damaged(name) from None
    except BaseException as fault:
        if type(fault).__name__ == "PanicException":  # how the reader's own bugs come out of Rust
            raise sniff.damaged(name) from None
        raise


def _text(data: bytes, name: str, wanted: str) -> TextGrid:
    found = encodings.encoding(data, name, wanted)
    start = io.TextIOWrapper(io.BytesIO(data[:200_000]), found.name, "replace", newline="")
    lines = [line for line in islice(start, 200) if line.strip()]
    about: dict[str, object] = {"name": name, "encoding": found.name}
    warnings = ((found.warning, about),) if found.warning else ()
    return TextGrid(data, name, found.name, encodings.delimiter(lines), warnings)


def _workbook(data: bytes, name: str, kind: Content, sheet: str | None) -> WorkbookGrid:
    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    names = tuple(book.sheet_names)
    for number in _wanted(book, name, sheet):
        seen = unpack.look_through(data, name, number) if kind is Content.XLSX else unpack.Sheet()
        page = book.get_sheet_by_index(number)
        if sheet is not None or page.end is not None:
            return WorkbookGrid(page, names, seen.broken, seen.epoch_1904)
    raise Refused(_NO_ROWS, field="file", name=name)


def _wanted(book: CalamineWorkbook, name: str, sheet: str | None) -> list[int]:
    """The sheet by its name or its number from 1; without either, the visible ones in order."""
    names = book.sheet_names
    if sheet is None:
        return [
            number
            for number, about in enumerate(book.sheets_metadata)
            if about.typ is SheetTypeEnum.WorkSheet and about.visible is SheetVisibleEnum.Visible
        ]
    if sheet in names:
        return [names.index(sheet)]
    if sheet.isdecimal() and 1 <= int(sheet) <= len(names):
        return [int(sheet) - 1]
    raise Refused(_NO_SHEET, field="sheet", name=name, sheet=sheet, sheets="、".join(names))
