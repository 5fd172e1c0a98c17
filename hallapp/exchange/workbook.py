"""An XLSX that is written row by row, in constant memory; no cell of it is ever a formula."""

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from types import TracebackType
from typing import Self

import xlsxwriter

from hallapp.domain.errors import Refused
from hallapp.exchange.cells import MOST_DIGITS, is_risky
from hallapp.exchange.texts import cell_text
from hallapp.wording import QT_TRANSLATE_NOOP

MOST_ROWS = 1_048_575
MOST_CHARACTERS = 32_767
_FIRST_DAY = dt.date(1900, 3, 1)  # before it, spreadsheets count a day that never was
_NARROW, _WIDE = 8, 40

_TOO_MANY = QT_TRANSLATE_NOOP(
    "Refused", "A sheet holds {most} rows at most. Choose a shorter period, or write a .csv."
)
_TOO_LONG = QT_TRANSLATE_NOOP(
    "Refused", "A cell of a sheet holds {most} characters at most. Write a .csv or .jsonl."
)


class Workbook:
    """One sheet; texts that begin like a formula carry the mark that keeps them text."""

    def __init__(self, path: Path) -> None:
        self._book = xlsxwriter.Workbook(str(path), {"constant_memory": True})
        self._sheet = self._book.add_worksheet()
        self._head = self._book.add_format({"bold": True, "bottom": 1, "quote_prefix": True})
        self._quoted = self._book.add_format({"quote_prefix": True})
        self._day = self._book.add_format({"num_format": "yyyy-mm-dd"})
        self._minute = self._book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
        self._second = self._book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
        self._fault = self._book.add_format({"bg_color": "#FCEBE9", "font_color": "#B3201A"})
        self.count = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._book.close()

    def headers(self, names: Sequence[str]) -> None:
        """The first row, which stays in sight."""
        for column, name in enumerate(names):
            wide = sum(2 if ord(mark) > 0x2E7F else 1 for mark in name) + 4
            self._sheet.set_column(column, column, max(_NARROW, min(wide, _WIDE)))
        for column, name in enumerate(names):
            self._sheet.write_string(0, column, name, self._head)
        self._sheet.freeze_panes(1, 0)

    def row(self, values: Sequence[object], fault: int = -1) -> None:
        """The next row; the cell in column `fault` is marked.

        Raises:
            Refused: the sheet is full, or a text is longer than a cell.
        """
        self.count += 1
        if self.count > MOST_ROWS:
            raise Refused(_TOO_MANY, most=MOST_ROWS)
        for column, value in enumerate(values):
            self._cell(column, value, marked=column == fault)

    def _cell(self, column: int, value: object, *, marked: bool) -> None:
        line, sheet = self.count, self._sheet
        kind = type(value)
        if value is None or value == "":
            if marked:
                sheet.write_blank(line, column, None, self._fault)
        elif kind is str:
            self._text(column, str(value), marked=marked)
        elif isinstance(value, int | float | Decimal) and _fits(value):
            sheet.write_number(line, column, value, self._fault if marked else None)
        elif (
            isinstance(value, dt.datetime)
            and value.date() >= _FIRST_DAY
            and value.time() > dt.time()
        ):
            shape = self._second if value.second else self._minute
            sheet.write_datetime(line, column, value, shape)
        elif isinstance(value, dt.date) and kind is dt.date and value >= _FIRST_DAY:
            sheet.write_datetime(line, column, value, self._day)
        else:
            self._text(column, cell_text(value), marked=marked)

    def _text(self, column: int, text: str, *, marked: bool) -> None:
        if len(text) > MOST_CHARACTERS:
            raise Refused(_TOO_LONG, most=MOST_CHARACTERS)
        text = text.encode("utf-8", "replace").decode("utf-8")  # half a character cannot be stored
        quoted = self._quoted if is_risky(text) else None
        self._sheet.write_string(self.count, column, text, self._fault if marked else quoted)


def _fits(number: float | Decimal) -> bool:
    """Whether a spreadsheet keeps every digit; yes and no are words, not numbers."""
    if isinstance(number, bool):
        return False
    if isinstance(number, float):
        return abs(number) < float("inf")
    return len(str(number).lstrip("-0.").replace(".", "")) <= MOST_DIGITS
