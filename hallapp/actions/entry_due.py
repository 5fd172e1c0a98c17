"""Due times of entries: computed, stored, and computed again when the calendar changes."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, select

from hallapp.actions.entry_lines import entries_table
from hallapp.actions.register_settings import read_settings
from hallapp.domain.deadlines import Clock
from hallapp.domain.errors import Moment
from hallapp.domain.registers import REGISTERS
from hallapp.domain.registers.spec import Kind, Phase, Register
from hallapp.domain.registers.timing import EntryDues, Lengths, dues
from hallapp.records.registers import ENTRIES
from hallapp.records.step import Step


@dataclass(frozen=True)
class Moving:
    """An entry whose due times come out differently: the row to write, and what was before."""

    spec: Register
    row: dict[str, Any]
    entry_no: str
    before: Moment | None


_KEPT = ("due_at", "stage_due_at", "missing_year")


def clocked(spec: Register) -> tuple[str, ...]:
    """The columns that due times depend on."""
    stamps = (field.name for field in spec.fields if field.kind in {Kind.MOMENT, Kind.DAY})
    return ("received_at", "closed_at", *stamps)


def entry_dues(
    spec: Register, clock: Clock, lengths: Lengths, row: Any, state: str | None = None
) -> EntryDues:
    """The due times of a stored or future entry."""
    values = {name: getattr(row, name) for name in clocked(spec)}
    return dues(spec, clock, state or row.state, values, lengths)


def moving(connection: Connection, clock: Clock, version: int) -> tuple[Moving, ...]:
    """The open entries of every register whose due times come out differently by a clock."""
    return tuple(
        each
        for spec in REGISTERS
        if spec.limits
        for each in moving_in(connection, spec, clock, version)
    )


def write(step: Step, entries: Iterable[Moving]) -> None:
    """Write the due times that moved."""
    for key, group in groupby(entries, lambda each: each.spec.key):
        step.update_many(ENTRIES[key], [each.row for each in group])


def moving_in(
    connection: Connection, spec: Register, clock: Clock, version: int
) -> Iterator[Moving]:
    """The same of one register, by the lengths that it has now."""
    table = entries_table(spec)
    columns = {*clocked(spec), *_KEPT, "id", "entry_no", "state"}
    rows = connection.execute(
        select(*(table.c[name] for name in sorted(columns))).where(
            table.c.state.in_(spec.keys_in(Phase.OPEN))
        )
    ).all()
    lengths = read_settings(connection, spec).lengths
    for row in rows:
        new = entry_dues(spec, clock, lengths, row)
        after = {
            "due_at": new.due_at,
            "stage_due_at": new.stage_due_at,
            "missing_year": new.missing_year,
        }
        if after != {name: getattr(row, name) for name in _KEPT}:
            changed = {"id": row.id, **after, "calendar_version": version}
            yield Moving(spec, changed, row.entry_no, row.stage_due_at)
