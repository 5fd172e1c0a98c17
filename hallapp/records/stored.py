"""Rows as they are stored, for who trusts nobody: what cannot be read stays as it stands there.

SQLite stores what it is given: a truth that is 2, text in no encoding, a number where text belongs.
Whatever does not fit its column comes out as something that no step can have written.
"""

import json
from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ColumnElement,
    Connection,
    Integer,
    LargeBinary,
    Numeric,
    String,
    Table,
    select,
    type_coerce,
)
from sqlalchemy.types import NULLTYPE

from hallapp.records.base import MomentText
from hallapp.records.journal import canonical
from hallapp.records.values import Plain, plain_rows

Way = Callable[[Any], Any]
UNREADABLE = (ValueError, TypeError, KeyError, OverflowError, InvalidOperation, RecursionError)
"""What reading a value that no step wrote can raise."""
_TRUTHS = {0: False, 1: True}
_SIMPLE = (str, int, bool, type(None))
_IN_PARTS = {"yield_per": 1000}


def lenient(connection: Connection) -> bool:
    """Whether the database may hold what no column of its kind should."""
    return connection.dialect.name == "sqlite"


@contextmanager
def undecoded(connection: Connection) -> Iterator[None]:
    """Text in no encoding is read too, with what stands for its bytes."""
    driver: Any = connection.connection.driver_connection
    kept = driver.text_factory
    driver.text_factory = lambda read: read.decode("utf-8", "surrogateescape")
    try:
        yield
    finally:
        driver.text_factory = kept


def same(one: Any, other: Any) -> bool:
    """Whether two plain values are the same, also in their kind: 1 is not true."""
    if one.__class__ in _SIMPLE and one.__class__ is other.__class__:
        return bool(one == other)
    return canonical(one) == canonical(other)


def as_stored(table: Table, names: Sequence[str]) -> list[Any]:
    """Columns of a table that no type looks at when they are read."""
    return [type_coerce(table.c[name], NULLTYPE).label(name) for name in names]


def understood(table: Table, names: Sequence[str], row: Iterable[Any]) -> Plain:
    """A row that was read as stored, made plain where that can be."""
    ways = _ways(table)
    kept = dict(zip(names, row, strict=True))
    for name, value in kept.items():
        if value is not None:
            try:
                kept[name] = ways[name](value)
            except UNREADABLE:
                kept[name] = _strange(value)
    return kept


def rows_as_stored(
    connection: Connection, table: Table, where: ColumnElement[bool]
) -> Iterator[tuple[int, Plain]]:
    """Whole rows of a table as they are stored, by key in order of their keys."""
    if not lenient(connection):
        yield from plain_rows(connection, table, where)
        return
    names = [column.name for column in table.columns]
    query = select(*as_stored(table, names)).where(where).order_by(table.c.id)
    at = names.index("id")
    for row in connection.execute(query, execution_options=_IN_PARTS):
        yield row[at], understood(table, names, row)


def whole_rows(connection: Connection, table: Table, *order: Any) -> Iterator[Plain]:
    """All rows of one of the journal's own tables as they are stored."""
    names = [column.name for column in table.columns]
    strange = lenient(connection)
    columns = as_stored(table, names) if strange else list(table.columns)
    query = select(*columns).order_by(*order)
    for row in connection.execute(query, execution_options=_IN_PARTS):
        yield understood(table, names, row) if strange else dict(zip(names, row, strict=True))


@cache
def _ways(table: Table) -> dict[str, Way]:
    return {column.name: _way(column) for column in table.columns}


def _way(column: Column[Any]) -> Way:
    kind = column.type
    if isinstance(kind, JSON):
        return _loaded
    if isinstance(kind, LargeBinary):
        return lambda value: b64encode(_of(value, bytes)).decode()
    if isinstance(kind, Boolean):
        return lambda value: _TRUTHS[_of(value, int)]
    if isinstance(kind, Numeric) and kind.asdecimal:
        return _decimal(kind.scale or 0)
    if isinstance(kind, MomentText | String):
        return lambda value: _of(value, str)
    wanted = int if isinstance(kind, Integer) else float
    return lambda value: _of(value, wanted)


def _of(value: Any, wanted: type[Any]) -> Any:
    if value.__class__ is not wanted:
        raise TypeError
    return value


def _loaded(value: Any) -> Any:
    """JSON as it is stored: a number that stands alone is one to SQLite, too."""
    return value if value.__class__ in (int, float) else json.loads(_of(value, str))


def _decimal(scale: int) -> Way:
    step = Decimal(1).scaleb(-scale)

    def way(value: Any) -> str:
        digits = str(Decimal(value).quantize(step))
        if float(digits) != float(value):  # more than the scale has room for
            raise ValueError
        return digits

    return way


def _strange(value: Any) -> str:
    """What does not fit its column, as text that no step wrote there."""
    return f"\x00{value!r}"
