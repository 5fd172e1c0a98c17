"""Canonical values: a row as plain JSON values, the same on every database and for ever.

The journal hashes and keeps these, the derived tables are built from these. A moment is its ISO
text, a decimal its digits at the column's scale, bytes their base64.
"""

import json
from base64 import b64decode, b64encode
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache, lru_cache
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ColumnElement,
    Connection,
    Float,
    Integer,
    LargeBinary,
    Numeric,
    Select,
    String,
    Table,
    bindparam,
    select,
    type_coerce,
)
from sqlalchemy.sql.schema import ScalarElementColumnDefault

from hallapp.records.base import MomentText, moment_text

UNJOURNALED = ("search_", "summary_", "setting_", "alembic", "step")

Plain = dict[str, Any]
"""A whole row, column name to plain value."""

Way = Callable[[Any], Any]

text_of_moment = lru_cache(maxsize=65536)(moment_text)
SIMPLE: tuple[tuple[type[Any], type[Any]], ...] = (
    (String, str),
    (Boolean, bool),
    (Integer, int),
    (Float, float),
)


def journaled(table: str) -> bool:
    """Whether changes of a table are journaled, undone and verified."""
    return not table.startswith(UNJOURNALED)


def _to_plain(column: Column[Any]) -> tuple[type[Any], Way]:
    """The class of a column's plain values, and the way there from any other."""
    kind = column.type
    if isinstance(kind, MomentText):
        return str, text_of_moment
    if isinstance(kind, LargeBinary):
        return str, lambda value: b64encode(value).decode()
    if isinstance(kind, JSON):
        return object, lambda value: json.loads(json.dumps(value))
    if isinstance(kind, Numeric) and kind.asdecimal:
        step = Decimal(1).scaleb(-(kind.scale or 0))
        # Text, too, is brought to the scale: no value is of the class NoneType.
        return type(None), lambda value: str(Decimal(value).quantize(step))
    for known, plain_class in SIMPLE:
        if isinstance(kind, known):
            return plain_class, plain_class
    raise TypeError(f"{column}: no canonical form for {kind!r}")


def _from_plain(column: Column[Any]) -> Way | None:
    kind = column.type
    if isinstance(kind, LargeBinary):
        return b64decode
    return Decimal if isinstance(kind, Numeric) and kind.asdecimal else None


@cache
def _writers(table: Table) -> dict[str, tuple[type[Any], Way]]:
    return {c.name: _to_plain(c) for c in table.columns}


@cache
def _readers(table: Table) -> tuple[tuple[str, Way], ...]:
    return tuple((c.name, way) for c in table.columns if (way := _from_plain(c)))


def plain(table: Table, row: Mapping[str, Any]) -> Plain:
    """A row's values, made plain; plain ones stay."""
    return made_plain(table, dict(row))


def made_plain(table: Table, row: Plain) -> Plain:
    """The same row, its values made plain."""
    ways = _writers(table)
    for name, value in row.items():
        if value is not None:
            plain_class, way = ways[name]
            if value.__class__ is not plain_class:
                row[name] = way(value)
    return row


def lively(table: Table, row: Plain) -> dict[str, Any]:
    """A plain row as SQLAlchemy takes it; moments go in as text."""
    ways = _readers(table)
    if not ways:
        return row
    result = dict(row)
    for name, way in ways:
        value = result.get(name)
        if value is not None:
            result[name] = way(value)
    return result


@cache
def storable(table: Table) -> bool:
    """Whether plain values are what the database stores, so that the driver may take them."""
    return not _readers(table) and not any(isinstance(c.type, JSON) for c in table.columns)


@cache
def _plain_columns(table: Table) -> list[Any]:
    """The columns of a table, moments as the text they are stored as."""
    return [
        type_coerce(c, String()).label(c.name) if isinstance(c.type, MomentText) else c
        for c in table.columns
    ]


def plain_rows(
    connection: Connection,
    table: Table,
    where: ColumnElement[bool],
    names: Collection[str] | None = None,
) -> Iterator[tuple[int, Plain]]:
    """Rows of a table, whole or some columns of them, plain, by key in order of their keys."""
    columns = [c for c in _plain_columns(table) if names is None or c.name in names]
    query = select(*columns).where(where).order_by(table.c.id)
    return _plain(table, columns, connection.execute(query, execution_options=_IN_PARTS))


_IN_PARTS = {"yield_per": 1000}


def _plain(
    table: Table, columns: Sequence[Any], rows: Iterable[Sequence[Any]]
) -> Iterator[tuple[int, Plain]]:
    """Rows as read, plain, by key."""
    names = [c.name for c in columns]
    at = names.index("id")
    already = storable(table)
    for row in rows:
        kept = dict(zip(names, row, strict=True))
        yield row[at], kept if already else plain(table, kept)


@cache
def _by_key(table: Table) -> Select[Any]:
    keys: Any = bindparam("keys", expanding=True)
    return select(*_plain_columns(table)).where(table.c.id.in_(keys)).order_by(table.c.id)


def rows_by_key(
    connection: Connection, table: Table, keys: Sequence[int]
) -> Iterator[tuple[int, Plain]]:
    """The rows of some hundred keys, plain, in order of their keys."""
    return _plain(table, _plain_columns(table), connection.execute(_by_key(table), {"keys": keys}))


@cache
def defaults(table: Table) -> dict[str, Any]:
    """What a column holds if nothing is given."""
    return {
        c.name: c.default.arg if isinstance(c.default, ScalarElementColumnDefault) else None
        for c in table.columns
    }


def whole(table: Table, row: Plain) -> Plain:
    """A row from its image, with what the table has grown since."""
    return defaults(table) | row
