"""Entries of registers as lists show them: straight from columns, lit as of the moment asked."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, Table, select

from hallapp.actions.case_lines import this_minute
from hallapp.actions.hall import Hall
from hallapp.actions.private import Private
from hallapp.domain.calendar import CalendarMissing
from hallapp.domain.errors import Moment
from hallapp.domain.instants import day_of
from hallapp.domain.masking import masked, masked_phone
from hallapp.domain.registers import register_called
from hallapp.domain.registers.lines import EntryLine
from hallapp.domain.registers.spec import REFERRING, Field, Kind, Phase, Register
from hallapp.domain.registers.timing import is_late, lamp_of
from hallapp.domain.rights import Right
from hallapp.records.base import Base, table_of
from hallapp.records.people import Department, Staff, Window
from hallapp.records.registers import ENTRIES

NAMED: dict[Kind, tuple[type[Base], str]] = {
    Kind.WINDOW: (Window, "window_no"),
    Kind.STAFF: (Staff, "name"),
    Kind.DEPARTMENT: (Department, "name"),
}
"""What a referring field refers to, and by what it is called."""

_SHARED = (
    "id",
    "entry_no",
    "state",
    "received_at",
    "closed_at",
    "due_at",
    "stage_due_at",
    "missing_year",
)


def model_of_register(spec: Register) -> Any:
    """The class of a register's entries: its fields are known by their names only."""
    return ENTRIES[spec.key]


def entries_table(spec: Register) -> Table:
    """The table of a register."""
    return table_of(model_of_register(spec))


def said_by(spec: Register) -> tuple[Select[Any], Mapping[str, Any]]:
    """A query over a register's entries as people say them, and its columns by field.

    What is sealed is in neither.
    """
    return _said_by(spec.key)


@cache
def _said_by(key: str) -> tuple[Select[Any], Mapping[str, Any]]:
    """Made once: to make it costs more than to ask it."""
    spec = register_called(key)
    table = entries_table(spec)
    source: Any = table
    said: dict[str, Any] = {}
    for field in spec.fields:
        if field.kind in REFERRING:
            model, name = NAMED[field.kind]
            target = table_of(model).alias()
            source = source.outerjoin(target, target.c.id == table.c[field.column])
            said[field.name] = target.c[name]
        elif not field.sealed:
            said[field.name] = table.c[field.name]
    columns = [column.label(f"said_{name}") for name, column in said.items()]
    query = select(*(table.c[name] for name in _SHARED), *columns).select_from(source)
    return query, said


def select_entries(spec: Register, *where: ColumnElement[bool]) -> Select[Any]:
    """The columns of a line."""
    return said_by(spec)[0].where(*where)


def entry_lines(
    hall: Hall,
    connection: Connection,
    spec: Register,
    rows: Sequence[Row[Any]],
    *,
    people: bool = True,
) -> tuple[EntryLine, ...]:
    """The lines of rows of `select_entries`, lit as of now; their `people` are opened if wanted.

    People are masked for who may see nobody whole.
    """
    now = this_minute(hall)
    private = Private(hall, connection, spec, [row.entry_no for row in rows] if people else ())
    whole = hall.may(Right.UNMASK)
    return tuple(_line(hall, spec, row, private, now, whole=whole) for row in rows)


def hidden(field: Field, value: str) -> str:
    """A name or phone for those who may not know it whole."""
    return masked(value) if field.kind is Kind.NAME else masked_phone(value)


def _line(
    hall: Hall, spec: Register, row: Row[Any], private: Private, now: datetime, *, whole: bool
) -> EntryLine:
    found = row._mapping  # noqa: SLF001 (the documented way to columns by name)
    values: dict[str, object] = {}
    for field in spec.fields:
        value = "" if field.sealed else found[f"said_{field.name}"]
        if field.private:
            value = private.open(row.entry_no, field.name, value)
            value = value if whole else hidden(field, value)
        values[field.name] = (value or "") if field.kind in REFERRING else value
    stamped = values | {"received_at": row.received_at, "closed_at": row.closed_at}
    days, minutes = remaining(hall, spec, row.state, row.stage_due_at, now)
    return EntryLine(
        register=spec.key,
        **{name: found[name] for name in _SHARED},
        lamp=lamp_of(
            spec,
            hall.clock,
            hall.facts.lamp_preset,
            now,
            state=row.state,
            values=stamped,
            stage_due_at=row.stage_due_at,
            missing_year=row.missing_year,
        ),
        overdue=is_late(spec, row.state, stamped, row.due_at, now),
        remaining_days=days,
        remaining_minutes=minutes,
        values=values,
    )


def remaining(
    hall: Hall, spec: Register, state: str, due_at: Moment | None, now: datetime
) -> tuple[int | None, int | None]:
    """Working days and open minutes until the running limit ends, today excluded."""
    if due_at is None or spec.by_state[state].phase is not Phase.OPEN:
        return None, None
    clock = hall.clock
    try:
        days = clock.working_days_between(now.date(), day_of(due_at))
        return days, clock.open_minutes(now, clock.end_of(due_at))
    except CalendarMissing:
        return None, None
