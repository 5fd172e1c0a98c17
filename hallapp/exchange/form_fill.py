"""A superior's own .xlsx form: looked at, and filled cell by cell with its formatting kept.

openpyxl keeps fonts, borders, widths, joined cells and formulas. The form itself is never written.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from hallapp.domain.errors import Refused
from hallapp.exchange.write import whole
from hallapp.wording import QT_TRANSLATE_NOOP

ROWS, COLUMNS = 200, 104  # to CZ: what a form of a superior needs at most
_BELOW = 5  # empty rows under the last that is written: a form may end with its head
_NO_FORM = QT_TRANSLATE_NOOP(
    "Refused",
    "{name} is not an .xlsx workbook that can be filled. Open it in Excel or WPS and save it as "
    ".xlsx.",
)
_NO_CELL = QT_TRANSLATE_NOOP(
    "Refused", "{name} has no cell {cell} on sheet {sheet} any more. Choose its place again."
)
_TOO_LARGE = QT_TRANSLATE_NOOP("Refused", "{name} is too large for a form.")
_LARGEST = 30_000_000  # bytes, unpacked


@dataclass(frozen=True, order=True, slots=True)
class Place:
    """A cell of a form: the sheet's name and, for example, ``C5``."""

    sheet: str
    cell: str


@dataclass(frozen=True, slots=True)
class FormSheet:
    """One sheet as it looks: its texts row by row, and which cells are part of a wider one.

    `joined` maps the cell of a merged range to its first cell, both counted from (0, 0).
    """

    name: str
    rows: tuple[tuple[str, ...], ...]
    joined: Mapping[tuple[int, int], tuple[int, int]]


def look(path: Path) -> tuple[FormSheet, ...]:
    """The upper left part of every sheet.

    Raises:
        Refused: the file is no workbook that can be filled.
    """
    book = _open(path)
    return tuple(_sheet(sheet) for sheet in book.worksheets)


def _sheet(sheet: Any) -> FormSheet:
    wide, high = min(sheet.max_column + 1, COLUMNS), min(sheet.max_row + _BELOW, ROWS)
    rows = tuple(
        tuple("" if cell.value is None else str(cell.value) for cell in row)
        for row in sheet.iter_rows(min_row=1, max_row=high, min_col=1, max_col=wide)
    )
    joined = {
        (row - 1, column - 1): (span.min_row - 1, span.min_col - 1)
        for span in sheet.merged_cells.ranges
        for row in range(span.min_row, min(span.max_row, high) + 1)
        for column in range(span.min_col, min(span.max_col, wide) + 1)
    }
    return FormSheet(sheet.title, rows, joined)


def fill(form: Path, into: Path, values: Mapping[Place, object]) -> None:
    """Write the form with these values into another file, which appears whole or not at all.

    Raises:
        Refused: the form cannot be read or has lost a sheet, or the file cannot be written.
    """
    book = _open(form)
    for place, value in values.items():
        if place.sheet not in book.sheetnames:
            raise Refused(
                _NO_CELL, field="file", name=form.name, cell=place.cell, sheet=place.sheet
            )
        cell = _first(book[place.sheet], place.cell)
        cell.value = value
        if isinstance(value, str):
            cell.data_type = "s"  # a text, also where it begins like a formula
    whole(into, lambda part: book.save(str(part)))


def _first(sheet: Any, cell: str) -> Any:
    """The cell itself, or the first of the merged range it lies in: only that holds a value."""
    for span in sheet.merged_cells.ranges:
        if cell in span:
            return sheet.cell(span.min_row, span.min_col)
    return sheet[cell]


def _open(path: Path) -> Any:
    from openpyxl import load_workbook  # noqa: PLC0415 (only who fills a form waits for it)

    try:
        with ZipFile(path) as packed:
            unpacked = sum(each.file_size for each in packed.infolist())
        book = load_workbook(path) if unpacked <= _LARGEST else None
    except Exception as wrong:  # openpyxl lets through whatever its parsers meet
        raise Refused(_NO_FORM, field="file", name=path.name) from wrong
    if book is None:
        raise Refused(_TOO_LARGE, field="file", name=path.name)
    return book


def digest(sheets: Iterable[FormSheet]) -> str:
    """What a form is known by: the names of its sheets and the words in their first rows."""
    told = [
        [sheet.name, [words for row in sheet.rows[:6] if (words := list(filter(None, row)))]]
        for sheet in sheets
    ]
    return sha256(f"form {json.dumps(told, ensure_ascii=False)}".encode()).hexdigest()
