"""A table: the headers and the rows of one sheet, read row by row."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import BinaryIO, TextIO

from hallapp.domain.errors import Refused
from hallapp.exchange import headers, sniff
from hallapp.exchange.cells import Cell, is_empty, text_of
from hallapp.exchange.grids import Grid, open_grid
from hallapp.wording import QT_TRANSLATE_NOOP

Source = Path | bytes | BinaryIO | TextIO
_NO_HEADERS = QT_TRANSLATE_NOOP(
    "Refused", "{name} has no row of headers. Give every column a name in the first row."
)


@dataclass(frozen=True)
class Table:
    """One sheet. `headers` has one name a column, empty where a column has none."""

    grid: Grid
    name: str
    headers: tuple[str, ...]
    header_line: int
    first_header_line: int

    @property
    def sheet(self) -> str:
        """The name of the sheet, empty for a text."""
        return self.grid.sheet

    @property
    def sheet_names(self) -> tuple[str, ...]:
        """All sheets of the file."""
        return self.grid.sheet_names

    @property
    def row_count(self) -> int | None:
        """About how many rows follow the headers, where that is known without reading them."""
        return None if self.grid.height is None else max(0, self.grid.height - self.header_line)

    @property
    def warnings(self) -> tuple[tuple[str, dict[str, object]], ...]:
        """Sentences of context "Warning" and what fills their places."""
        return self.grid.warnings

    @property
    def epoch_1904(self) -> bool:
        """Whether day numbers count from 1904."""
        return self.grid.epoch_1904

    def rows(self) -> Iterator[tuple[int, Sequence[Cell]]]:
        """Every row below the headers with its line in the sheet, from the start each time.

        Empty rows are left out, and rows that repeat the headers. A cell that is merged over
        several rows stands in each of them.

        Raises:
            Refused: the file ends inside a quoted cell.
        """
        width, again = len(self.headers), set(self.headers[0].split(headers.JOINT))
        lines = _spread(self.grid, self.header_line)
        for line, row in enumerate(lines, 1):
            if line <= self.header_line or _blank(row):
                continue
            if row[0] in again and self._repeats(row):
                continue
            yield line, row if len(row) >= width else [*row, *[""] * (width - len(row))]

    def _repeats(self, row: Sequence[Cell]) -> bool:
        texts = [text_of(cell) for cell in row]
        filled = [(text, name) for text, name in zip(texts, self.headers, strict=False) if text]
        return len(filled) > 1 and all(
            text == name or text in name.split(headers.JOINT) for text, name in filled
        )


def open_table(
    source: Source,
    *,
    sheet: str | None = None,
    encoding: str = "auto",
    name: str = "",
    expected: Iterable[str] = (),
    header_line: int | None = None,
) -> Table:
    """Open a file, bytes or a stream as a table.

    `sheet` is a name or a number from 1 (default: the first visible one with rows); `expected` are
    headers that a mapping names; `header_line` says where the headers stand if they were not found.

    Raises:
        Refused: it cannot be read as a table, or has no row that could be headers.
    """
    data, called = bytes_of(source)
    called = name or called or "-"
    grid = open_grid(data, called, sheet=sheet, encoding=encoding)
    return table_of(grid, called, expected=expected, header_line=header_line)


def table_of(
    grid: Grid, name: str, *, expected: Iterable[str] = (), header_line: int | None = None
) -> Table:
    """The table in the rows of `grid`.

    Raises:
        Refused: no row can be the headers.
    """
    top = list(islice(grid.lines(), max(headers.SEEN, (header_line or 0) + 1)))
    found = headers.find(top, grid.merges, frozenset(expected), header_line)
    if found is None:
        raise Refused(_NO_HEADERS, field="file", name=name)
    return Table(grid, name, found.names, found.last_line, found.first_line)


def bytes_of(source: Source) -> tuple[bytes, str]:
    """All bytes of a file or stream, and its name.

    Raises:
        Refused: it is not there, may not be read, or is too large.
    """
    if isinstance(source, Path):
        return sniff.load(source), source.name
    if isinstance(source, bytes):
        return source, ""
    bare: BinaryIO | TextIO = getattr(source, "buffer", source)  # a text stream's own bytes
    data = bare.read(sniff.MOST_BYTES + 1)
    return (data.encode() if isinstance(data, str) else data), str(getattr(source, "name", ""))


def _blank(row: Sequence[Cell]) -> bool:
    return all(is_empty(cell) for cell in row)


def _spread(grid: Grid, after: int) -> Iterator[Sequence[Cell]]:
    """The rows with the value of a merged cell in each row that it covers."""
    lines, height = grid.lines(), grid.height or 0
    upright = {
        (line, left): (top, left)
        for top, left, bottom, _ in grid.merges
        if top > after and bottom > top
        for line in range(top + 1, min(bottom, height) + 1)
    }
    if not upright:
        yield from lines
        return
    covered: dict[int, list[tuple[int, tuple[int, int]]]] = {}
    for (line, left), corner in upright.items():
        covered.setdefault(line, []).append((left, corner))
    corners = dict.fromkeys(upright.values(), "")
    values: dict[tuple[int, int], Cell] = dict(corners)
    for line, row in enumerate(lines, 1):
        cells = list(row)
        for left, corner in covered.get(line, ()):
            if left < len(cells):
                cells[left] = values[corner]
        for left, cell in enumerate(cells):
            if (line, left) in values:
                values[line, left] = cell
        yield cells
