"""An XLSX that is written row by row, in constant memory; no cell of it is ever a formula."""

import datetime as dt
import io
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import xlsxwriter

from hallapp.domain.errors import Refused
from hallapp.exchange.cells import MOST_DIGITS, is_risky
from hallapp.exchange.texts import cell_text
from hallapp.wording import QT_TRANSLATE_NOOP

MOST_ROWS = 1_048_575
MOST_CHARACTERS = 32_767
_START = dt.time()
_FIRST_DAY = dt.date(1900, 3, 1)  # before it, spreadsheets count a day that never was
_NARROW, _WIDE = 8, 40

_TOO_MANY = QT_TRANSLATE_NOOP(
    "Refused", "A sheet holds {most} rows at most. Choose a shorter period, or write a .csv."
)
_TOO_LONG = QT_TRANSLATE_NOOP(
    "Refused", "A cell of a sheet holds {most} characters at most. Write a .csv or .jsonl."
)


class _Sink(io.FileIO):
    """The file of a workbook. A fault is kept until the end: midway it would leave the ZIP open."""

    fault: OSError | None = None

    def write(self, data: Any, /) -> int:
        left = memoryview(data).cast("B")
        try:
            while self.fault is None and left:
                left = left[super().write(left) :]
        except OSError as fault:
            self.fault = fault
        return memoryview(data).nbytes


class Workbook:
    """One sheet; texts that begin like a formula carry the mark that keeps them text."""

    def __init__(self, path: Path) -> None:
        self._file = _Sink(path, "w")
        self._book = xlsxwriter.Workbook(self._file, {"constant_memory": True})
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
        with self._file:
            self._book.close()
        if self._file.fault is not None:
            raise self._file.fault

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
        line, write = self.count, self._sheet.write_string
        for column, value in enumerate(values):
            if column == fault:
                self._marked(column, value)
            elif value.__class__ is str:
                if value:
                    text = _whole(str(value))
                    write(line, column, text, self._quoted if is_risky(text) else None)
            elif value is not None:
                self._other(line, column, value)

    def _other(self, line: int, column: int, value: object) -> None:
        """A number, a day or an instant as such; what a spreadsheet cannot hold as text."""
        sheet = self._sheet
        if isinstance(value, dt.datetime) and value.date() >= _FIRST_DAY and value.time() > _START:
            shape = self._second if value.second else self._minute
            sheet.write_datetime(line, column, value, shape)
        elif isinstance(value, int | float | Decimal) and _fits(value):
            sheet.write_number(line, column, value)
        elif type(value) is dt.date and value >= _FIRST_DAY:
            sheet.write_datetime(line, column, value, self._day)
        else:
            sheet.write_string(line, column, _whole(cell_text(value)), self._quoted)

    def _marked(self, column: int, value: object) -> None:
        """The cell at fault as it was; an empty one is coloured too."""
        if isinstance(value, float) and _fits(value):
            self._sheet.write_number(self.count, column, value, self._fault)
        elif text := _whole(cell_text(value)):
            self._sheet.write_string(self.count, column, text, self._fault)
        else:
            self._sheet.write_blank(self.count, column, None, self._fault)


def _whole(text: str) -> str:
    """`text` if a cell can hold it; half a character becomes a question mark."""
    if len(text) > MOST_CHARACTERS:
        raise Refused(_TOO_LONG, most=MOST_CHARACTERS)
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


def _fits(number: float | Decimal) -> bool:
    """Whether a spreadsheet keeps every digit; yes and no are words, not numbers."""
    if isinstance(number, bool):
        return False
    if isinstance(number, float):
        return abs(number) < float("inf")
    return len(str(number).lstrip("-0.").replace(".", "")) <= MOST_DIGITS
