"""What waits in all registers, by register and state: what the day asks of the supervisor."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, select

from hallapp.actions.case_lines import this_minute
from hallapp.actions.entry_lines import entries_table
from hallapp.actions.hall import Hall
from hallapp.actions.register_settings import read_settings
from hallapp.domain.calendar import CalendarMissing
from hallapp.domain.deadlines import Lamp, is_overdue
from hallapp.domain.errors import Moment
from hallapp.domain.instants import day_of
from hallapp.domain.registers import PUBLIC
from hallapp.domain.registers.spec import Kind, Phase, Register, Values
from hallapp.domain.registers.timing import Lengths, lamp_of, moment
from hallapp.domain.rights import Right
from hallapp.domain.today import EntriesWaiting

AHEAD = 15
"""Days: what is due later than in so many days does not wait yet."""

_MOMENTS = frozenset({Kind.MOMENT, Kind.DAY})
_LATE = frozenset({Lamp.RED, Lamp.YELLOW})


def entries(hall: Hall) -> tuple[EntriesWaiting, ...]:
    """What waits, the latest first, then what is due next; sealed registers say nothing.

    Nothing waits for who may not read registers.
    """
    if not hall.may(Right.ENTRIES):
        return ()
    with hall.reading() as connection:
        found = [line for spec in PUBLIC for line in _of_register(hall, connection, spec)]
    return tuple(sorted(found, key=_pressing))


def _pressing(waits: EntriesWaiting) -> tuple[bool, bool, str]:
    due = waits.due_at.isoformat() if waits.due_at else "9999"
    return not waits.late, not waits.near, due


@dataclass(frozen=True)
class _Open:
    """An open entry as far as its clock goes; nobody's name is asked for."""

    id: int
    state: str
    due_at: Moment | None
    lamp: Lamp
    values: Values


def _of_register(hall: Hall, connection: Connection, spec: Register) -> Iterator[EntriesWaiting]:
    running = spec.keys_in(Phase.OPEN)
    lines = _open(hall, connection, spec, running) if running else []
    lengths = read_settings(connection, spec).lengths if lines else {}
    for state in running:
        here = [line for line in lines if line.state == state]
        waiting = [line for line in here if _waits(hall, spec, line, lengths)]
        if waiting:
            yield _together(spec, state, waiting)


def _open(
    hall: Hall, connection: Connection, spec: Register, running: Sequence[str]
) -> list[_Open]:
    table = entries_table(spec)
    moments = [field.column for field in spec.fields if field.kind in _MOMENTS]
    names = ("id", "state", "received_at", "closed_at", "stage_due_at", "missing_year", *moments)
    query = select(*(table.c[name] for name in names)).where(table.c.state.in_(running))
    now = this_minute(hall)
    return [
        _Open(
            id=row["id"],
            state=row["state"],
            due_at=row["stage_due_at"],
            lamp=lamp_of(
                spec,
                hall.clock,
                hall.facts.lamp_preset,
                now,
                state=row["state"],
                values=dict(row),
                stage_due_at=row["stage_due_at"],
                missing_year=row["missing_year"],
            ),
            values=dict(row),
        )
        for row in connection.execute(query.order_by(table.c.id)).mappings()
    ]


def _together(spec: Register, state: str, lines: Sequence[_Open]) -> EntriesWaiting:
    dues = [line.due_at for line in lines if line.due_at is not None]
    return EntriesWaiting(
        register=spec.key,
        state=state,
        count=len(lines),
        late=sum(line.lamp in _LATE for line in lines),
        near=sum(line.lamp is Lamp.WARNING for line in lines),
        due_at=min(dues, key=str, default=None),
        entry_id=lines[0].id if len(lines) == 1 else None,
    )


def _waits(hall: Hall, spec: Register, line: _Open, lengths: Lengths) -> bool:
    """Whether something is to be done: what has to lie for a time first does not wait before."""
    now = this_minute(hall)
    for move in spec.moves:
        if move.waits and line.state in move.sources:
            since = moment(line.values, spec.by_limit[move.waits].since)
            return _passed(hall, since, lengths, move.waits, now)
    due = line.due_at
    return due is None or day_of(due) <= now.date() + timedelta(days=AHEAD)


def _passed(hall: Hall, since: Moment | None, lengths: Lengths, key: str, now: datetime) -> bool:
    length = lengths[key]
    if since is None or length is None:
        return True
    try:
        return is_overdue(hall.clock.due(since, length), now)
    except CalendarMissing:
        return False
