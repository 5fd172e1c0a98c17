"""A table from the clipboard: what Excel and WPS put there, HTML first, then text."""

import csv
import io
import re
from collections.abc import Iterable
from html.parser import HTMLParser

from hallapp.domain.errors import Refused
from hallapp.exchange.cells import Cell
from hallapp.exchange.grids import ListGrid, Merge
from hallapp.exchange.sheets import Table, table_of
from hallapp.wording import QT_TRANSLATE_NOOP

_EMPTY = QT_TRANSLATE_NOOP(
    "Refused", "The clipboard holds no table. Copy the cells in Excel or WPS first."
)
_TOO_MUCH = QT_TRANSLATE_NOOP(
    "Refused", "The copied cells span more than a table can hold. Copy fewer cells."
)
_MOST_SPAN = 16_384
_MOST_HIGH = 999
_MOST_COVERED = 1_000_000
"""Cells that joined ones cover; a sheet of ten thousand joined rows covers a tenth."""


def grid(html: str = "", text: str = "") -> ListGrid:
    """The cells on the clipboard as they were copied, without looking for headers.

    Raises:
        Refused: there are none.
    """
    found = _from_html(html) or _from_text(text)
    if found is None:
        raise Refused(_EMPTY, field="clipboard")
    return found


def open_clipboard(
    html: str = "",
    text: str = "",
    *,
    name: str = "",
    expected: Iterable[str] = (),
    header_line: int | None = None,
) -> Table:
    """The copied cells as a table.

    Raises:
        Refused: there are none, or no row of headers among them.
    """
    cells = grid(html, text)
    return table_of(cells, name, expected=expected, header_line=header_line)


def _from_html(html: str) -> ListGrid | None:
    if "<t" not in html.lower():
        return None
    reader = _Tables()
    reader.feed(html[max(0, html.find("<")) :])
    reader.close()
    rows = reader.rows
    return ListGrid(rows, tuple(reader.merges)) if any(any(row) for row in rows) else None


def _from_text(text: str) -> ListGrid | None:
    if not text.strip("\r\n"):
        return None
    lines = text.splitlines()
    try:
        rows: list[list[Cell]] = [
            list(row) for row in csv.reader(io.StringIO(text, newline=""), "excel-tab")
        ]
    except csv.Error:  # a quotation that goes on and on is none
        rows = []
    if len(rows) < len(lines) and (not rows or text.count('"') % 2):  # nor is a lone inch mark
        rows = [list(line.split("\t")) for line in lines]
    while rows and not any(rows[-1]):
        rows.pop()
    return ListGrid(rows)


class _Tables(HTMLParser):
    """Gathers the cells of the first table; what spans several stands in the first of them."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: list[list[Cell]] = []
        self.merges: list[Merge] = []
        self._taken: set[tuple[int, int]] = set()
        self._covered = 0
        self._cell: list[str] | None = None
        self._ended = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._ended:
            return
        if tag == "tr":
            self._close_cell()
            self.rows.append([])
        elif tag in {"td", "th"} and self.rows:
            self._close_cell()
            self._place(dict(attrs))
            self._cell = []
        elif (tag == "br" and self._cell is not None) or (tag == "p" and self._cell):
            self._cell.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in {"td", "th", "tr", "table"}:
            self._close_cell()
        if tag == "table" and self.rows:
            self._ended = True

    def handle_data(self, data: str) -> None:
        if self._cell is not None:
            self._cell.append(re.sub(r"\s+", " ", data))

    def _place(self, attributes: dict[str, str | None]) -> None:
        """Step over what cells above cover, and note what this one covers."""
        line, row = len(self.rows), self.rows[-1]
        while (line, len(row)) in self._taken:
            row.append("")
        wide, high = (_span(attributes.get(name)) for name in ("colspan", "rowspan"))
        left = len(row)
        if wide > 1 or high > 1:
            self.merges.append((line, left, line + high - 1, left + wide - 1))
            self._cover(line, left, min(high, _MOST_HIGH), wide)

    def _cover(self, line: int, left: int, high: int, wide: int) -> None:
        self._covered += high * wide
        if self._covered > _MOST_COVERED:
            raise Refused(_TOO_MUCH, field="clipboard")
        covered = {(line + y, left + x) for y in range(high) for x in range(wide)}
        self._taken |= covered - {(line, left)}

    def _close_cell(self) -> None:
        if self._cell is None:
            return
        lines = "".join(self._cell).split("\n")
        self.rows[-1].append("\n".join(line.strip() for line in lines).strip("\n"))
        self._cell = None


def _span(said: str | None) -> int:
    return min(int(said), _MOST_SPAN) if said and said.isdecimal() and int(said) else 1
