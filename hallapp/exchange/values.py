"""Reads the rows of a table into fields: every row is read, or rejected with its reason."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Mapping as AnyMapping
from dataclasses import dataclass
from functools import cache, partial
from typing import cast

from hallapp.domain.errors import Moment
from hallapp.domain.imports import ParsedRow, RejectCode, Rejection, key_of
from hallapp.exchange import columns
from hallapp.exchange.cells import Cell, text_of
from hallapp.exchange.columns import Mapping
from hallapp.exchange.fields import Entry, Reads
from hallapp.exchange.moments import Order, column_order, order_of
from hallapp.exchange.readers import Fault, Read, reader
from hallapp.exchange.sheets import Table
from hallapp.wording import QT_TRANSLATE_NOOP

_SHOWN = 200  # characters of a value in a rejection
_MISSING = QT_TRANSLATE_NOOP("Reject", "{header} is empty")
_DUPLICATE = QT_TRANSLATE_NOOP("Reject", "Same number as in row {line}")
_SAME_ROW = QT_TRANSLATE_NOOP("Reject", "Same as row {line}")
_ORDER = QT_TRANSLATE_NOOP("Reject", "Closed before it was accepted ({accepted})")


@dataclass(frozen=True)
class Column:
    """One column to be read: its field, its place in the row, its header and its reader."""

    field: str
    place: int
    header: str
    read: Read


@dataclass(frozen=True)
class RowReader:
    """Reads one row after the other and remembers their keys, to name the row that one repeats."""

    what: str
    entry: Entry
    columns: tuple[Column, ...]
    seen: dict[tuple[str, ...], int]

    def __call__(self, line: int, cells: Sequence[Cell]) -> ParsedRow | Rejection:
        """The row, or why it is rejected."""
        fields: dict[str, object] = {}
        for column in self.columns:
            try:
                fields[column.field] = column.read(cells[column.place])
            except Fault as fault:
                return _rejected(line, cells, column, fault)
        return self._at_odds(line, cells, fields) or ParsedRow(line, fields, tuple(cells))

    def _at_odds(
        self, line: int, cells: Sequence[Cell], fields: dict[str, object]
    ) -> Rejection | None:
        """What is wrong with the row as a whole."""
        for names in self.entry.needs:
            if all(fields.get(name) is None for name in names):
                column = self._column(names) or Column(names[0], -1, names[0], text_of)
                return _rejected(line, cells, column, Fault(RejectCode.MISSING, _MISSING))
        if early := _closed_early(fields):
            column = cast("Column", self._column(("closed_at",)))
            return _rejected(line, cells, column, early)
        if fields.get("due_given") is False:  # our own export: the due is computed again
            fields.pop("due_at", None)
            fields.pop("statutory_due_at", None)
        return self._repeated(line, cells, fields)

    def _repeated(
        self, line: int, cells: Sequence[Cell], fields: AnyMapping[str, object]
    ) -> Rejection | None:
        key = key_of(self.what, fields)
        first = self.seen.setdefault(key, line)
        if first == line:
            return None
        column = self._column((key[0],)) or self.columns[0]
        why = _DUPLICATE if key[0] else _SAME_ROW
        return _rejected(line, cells, column, Fault(RejectCode.DUPLICATE, why, line=first))

    def _column(self, names: Iterable[str]) -> Column | None:
        return next((c for name in names for c in self.columns if c.field == name), None)


def row_reader(what: str, table: Table, mapping: Mapping, *, bare_day: str = "") -> RowReader:
    """A reader of the rows of `table`; a date in doubt makes it go through the whole table once.

    Raises:
        Refused: the mapping does not fit the file.
    """
    entry = columns.entry_of(what)
    places = columns.places(what, mapping, table.headers)
    fields = {field.name: field for field in entry.fields}
    dated = tuple(
        place for name, place in places.items() if fields[name].reads in {Reads.MOMENT, Reads.DAY}
    )
    orders = cache(lambda: _orders(table, dated))
    read = tuple(
        Column(
            name,
            place,
            table.headers[place],
            reader(
                fields[name],
                table.headers[place],
                order=cast("Order | None", mapping.order or None),
                settle=partial(_order, orders, place),
                epoch_1904=table.epoch_1904,
                bare_day=mapping.bare_day or bare_day,
                words=mapping.values.get(name),
            ),
        )
        for name, place in places.items()
    )
    return RowReader(what, entry, read, {})


def read_rows(
    what: str,
    table: Table,
    mapping: Mapping,
    *,
    bare_day: str = "",
    progress: Callable[[int], object] | None = None,
) -> Iterator[ParsedRow | Rejection]:
    """The rows of `table` in the order of the sheet, each read or rejected.

    `bare_day` is what the hall says "30天" means; the mapping's own word comes first. `progress` is
    told the line of each row.

    Raises:
        Refused: the mapping does not fit the file, or the file is damaged.
    """
    read = row_reader(what, table, mapping, bare_day=bare_day)
    for line, cells in table.rows():
        if progress is not None:
            progress(line)
        yield read(line, cells)


def _order(orders: Callable[[], AnyMapping[int, Order | None]], place: int) -> Order | None:
    return orders()[place]


def _orders(table: Table, places: Sequence[int]) -> dict[int, Order | None]:
    """The order of the dates in each of these columns, by its unambiguous values."""
    seen: dict[int, set[Order]] = {place: set() for place in places}
    for _, cells in table.rows():
        for place in places:
            cell = cells[place]
            if isinstance(cell, str) and not cell[:4].isdecimal() and (order := order_of(cell)):
                seen[place].add(order)
    return {place: column_order(orders) for place, orders in seen.items()}


def _closed_early(fields: AnyMapping[str, object]) -> Fault | None:
    closed, began = fields.get("closed_at"), fields.get("accepted_at") or fields.get("received_at")
    if not isinstance(closed, dt.date) or not isinstance(began, dt.date):
        return None
    if _before(closed, began):
        return Fault(RejectCode.ORDER, _ORDER, accepted=text_of(began))
    return None


def _before(a: Moment, b: Moment) -> bool:
    """Whether a is before b, by the day where one is known by its day only."""
    if isinstance(a, dt.datetime) and isinstance(b, dt.datetime):
        return a < b
    return _day(a) < _day(b)


def _day(moment: Moment) -> dt.date:
    return moment.date() if isinstance(moment, dt.datetime) else moment


def _rejected(line: int, cells: Sequence[Cell], column: Column, fault: Fault) -> Rejection:
    value = text_of(cells[column.place])[:_SHOWN] if column.place >= 0 else ""
    values = {"value": value, "header": column.header, **fault.values}
    return Rejection(line, column.field, value, fault.code, fault.why, values, tuple(cells))
