"""Canonical values: a row as plain JSON values, the same on every database and for ever.

The journal hashes and keeps these, the derived tables are built from these. A moment is its ISO
text, a decimal its digits at the column's scale, bytes their base64.
"""

from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import cache, lru_cache
from typing import Any

from sqlalchemy import Column, LargeBinary, Numeric, Table
from sqlalchemy.engine.default import DefaultDialect
from sqlalchemy.sql.schema import ScalarElementColumnDefault

from hallapp.records.base import MomentText

type_dialect = DefaultDialect()
UNJOURNALED = ("search_", "summary_", "setting_", "alembic", "step")

Plain = dict[str, Any]
"""A whole row, column name to plain value."""


def journaled(table: str) -> bool:
    """Whether changes of a table are journaled, undone and verified."""
    return not table.startswith(UNJOURNALED)


@lru_cache(maxsize=65536)
def _moment_text(value: Any) -> str | None:
    return MomentText().process_bind_param(value, type_dialect)


def _to_plain(column: Column[Any]) -> Callable[[Any], Any] | None:
    kind = column.type
    if isinstance(kind, MomentText):
        return _moment_text
    if isinstance(kind, LargeBinary):
        return lambda value: b64encode(value).decode()
    if isinstance(kind, Numeric) and kind.asdecimal:
        step = Decimal(1).scaleb(-(kind.scale or 0))
        return lambda value: str(Decimal(value).quantize(step))
    return None


def _from_plain(column: Column[Any]) -> Callable[[Any], Any] | None:
    kind = column.type
    if isinstance(kind, MomentText):
        return lambda value: MomentText().process_result_value(value, type_dialect)
    if isinstance(kind, LargeBinary):
        return b64decode
    return Decimal if isinstance(kind, Numeric) and kind.asdecimal else None


@cache
def _writers(table: Table) -> dict[str, Callable[[Any], Any]]:
    return {c.name: way for c in table.columns if (way := _to_plain(c))}


@cache
def _readers(table: Table) -> dict[str, Callable[[Any], Any]]:
    return {c.name: way for c in table.columns if (way := _from_plain(c))}


def plain(table: Table, row: Mapping[str, Any]) -> Plain:
    """A row's values, made plain."""
    result = dict(row)
    for name, way in _writers(table).items():
        value = result.get(name)
        if value is not None:
            result[name] = way(value)
    return result


def lively(table: Table, row: Plain) -> dict[str, Any]:
    """A plain row's values as Python and SQLAlchemy know them."""
    result = dict(row)
    for name, way in _readers(table).items():
        value = result.get(name)
        if value is not None:
            result[name] = way(value)
    return result


@cache
def defaults(table: Table) -> dict[str, Any]:
    """What a column holds if nothing is given."""
    return {
        c.name: c.default.arg if isinstance(c.default, ScalarElementColumnDefault) else None
        for c in table.columns
    }
