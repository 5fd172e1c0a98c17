"""Papers that are tables, as rows of a spreadsheet from the same figures (hall-rules 21)."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from hallapp.domain.figures import PeriodRow
from hallapp.papers.books import (
    assessment_sheet,
    case_register,
    daily_close,
    entry_register,
    six_column,
)
from hallapp.papers.books.assessment_sheet import AssessmentSheet
from hallapp.papers.books.case_register import CaseBook
from hallapp.papers.books.daily_close import DailyClose
from hallapp.papers.books.entry_register import RegisterBook
from hallapp.papers.books.six_column import SixColumns
from hallapp.papers.kit.sheets import Press
from hallapp.papers.phrases import limit_of
from hallapp.papers.wall.fee_table import FILE_HEADS as FEE_HEADS
from hallapp.papers.wall.fee_table import FeeTable
from hallapp.papers.wall.item_list import CHARGED, ItemList
from hallapp.papers.wall.item_list import FILE_HEADS as ITEM_HEADS

Heads = Sequence[str]
Rows = Iterator[Sequence[object]]
Sheet = Callable[[Any, Press], tuple[Heads, Rows]]


def _six_column(shown: SixColumns, press: Press) -> tuple[Heads, Rows]:
    heads = (six_column.ROWS_OF[shown.by], *six_column.HEADS)
    rows: tuple[tuple[str, PeriodRow], ...] = (
        *((row.key, row) for row in shown.rows),
        (press.words("合计"), shown.total),
    )
    return (
        tuple(press.words(head) for head in heads),
        ((name, *six_column.numbers(row)) for name, row in rows),
    )


def _daily_close(shown: DailyClose, press: Press) -> tuple[Heads, Rows]:
    def rows() -> Rows:
        for row in shown.rows:
            yield (row.window or press.words("其他"), row.name, *daily_close.counts(row))
        yield (press.words("合计"), "", *daily_close.counts(shown.total))
        yield from daily_close.report_lines(shown, press)

    return tuple(press.words(head) for head in daily_close.HEADS), rows()


def _register(book: CaseBook | RegisterBook, press: Press) -> tuple[Heads, Rows]:
    """As in the printed book: applicants are masked, complainants left out."""
    if isinstance(book, CaseBook):
        heads = [column.head for column in case_register.columns(press)]
        rows: Rows = (_days(case_register.cells(row, press)) for row in book.rows)
    else:
        heads = [column.head for column in entry_register.told_columns(book, press)]
        rows = (_days(entry_register.cells(book, row, press)) for row in book.rows)
    return [head.replace("\n", "") for head in heads], rows


def _days(cells: Iterable[object]) -> list[object]:
    """A moment as its day, as in the printed book: a sheet sorts by it."""
    return [each.date() if isinstance(each, datetime) else each for each in cells]


def _fee_table(shown: FeeTable, press: Press) -> tuple[Heads, Rows]:
    rows = (
        (
            row.fee.name,
            row.fee.payer,
            row.fee.amount,
            row.fee.unit,
            row.fee.basis,
            row.authority,
            row.fee.from_on,
        )
        for row in (*shown.rows, *shown.later)
    )
    return tuple(press.words(head) for head in FEE_HEADS), rows


def _item_list(shown: ItemList, press: Press) -> tuple[Heads, Rows]:
    rows = (
        (
            each.authority,
            each.name,
            limit_of(press, each.promised) if each.promised else "",
            press.words(CHARGED[each.charged]) if CHARGED[each.charged] else "",
            each.windows,
        )
        for each in shown.items
    )
    return tuple(press.words(head) for head in ITEM_HEADS), rows


def _assessment(shown: AssessmentSheet, press: Press) -> tuple[Heads, Rows]:
    heads = [column.head.replace("\n", " ") for column in assessment_sheet.columns(shown, press)]
    numbers = slice(3, 4 + len(shown.groups))

    def rows() -> Rows:
        for each in shown.lines:
            cells: list[object] = list(assessment_sheet.texts(each))
            cells[0], cells[1] = each.rank, each.name
            cells[numbers] = [Decimal(str(cell)) for cell in cells[numbers]]
            yield cells

    return heads, rows()


TABLES: Mapping[str, Sheet] = {
    "assessment-sheet": _assessment,
    "six-column": _six_column,
    "daily-close": _daily_close,
    "register": _register,
    "fee-table": _fee_table,
    "item-list": _item_list,
}
"""Paper → its figures as heads and rows."""
