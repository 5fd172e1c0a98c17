"""The opening hours: dated timetables (winter, summer), each from a day until the next begins."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from hallapp.actions.case_due import Moved
from hallapp.actions.hall import Hall
from hallapp.actions.hours import add_timetable, read_hours
from hallapp.actions.moves import moving
from hallapp.actions.rights import needs
from hallapp.domain.calendar import Session, Timetable
from hallapp.domain.errors import Refused
from hallapp.domain.rights import Right
from hallapp.records import calendar as records
from hallapp.records.step import Step
from hallapp.wording import QT_TRANSLATE_NOOP

ADD = QT_TRANSLATE_NOOP("Step", "Add the opening hours from {day}")
AMEND = QT_TRANSLATE_NOOP("Step", "Change the opening hours from {day}")
REMOVE = QT_TRANSLATE_NOOP("Step", "Remove the opening hours from {day}")

GONE = QT_TRANSLATE_NOOP("Refused", "There are no opening hours from {day}")
TAKEN = QT_TRANSLATE_NOOP(
    "Refused", "Opening hours from {day} exist already: change those or choose another day"
)
LAST = QT_TRANSLATE_NOOP(
    "Refused", "These are the only opening hours: add others before you remove them"
)
NO_SESSION = QT_TRANSLATE_NOOP(
    "Refused", "The hall opens on no day of the week: give at least one session"
)

Week = Sequence[Sequence[Session]]


@dataclass(frozen=True)
class TimetableLine:
    """A timetable as the page shows it: the sessions of each weekday, Monday first."""

    id: int
    name: str
    from_on: date
    week: tuple[tuple[Session, ...], ...]


def timetables(hall: Hall) -> tuple[TimetableLine, ...]:
    """Every timetable, the earliest first."""
    row = records.Timetable
    with hall.reading() as connection:
        weeks = {table.from_on: table.sessions for table in read_hours(connection).timetables}
        rows = connection.execute(select(row.id, row.name, row.from_on).order_by(row.from_on))
        return tuple(
            TimetableLine(one.id, one.name, one.from_on, weeks[one.from_on]) for one in rows
        )


@needs(Right.SETUP)
def add(hall: Hall, from_on: date, week: Week, name: str = "") -> tuple[Moved, ...]:
    """Add opening hours from a day on; gives the cases that moved."""
    table = _timetable(from_on, week)
    with moving(hall, ADD, day=from_on.isoformat()) as (step, moved):
        _free(step, from_on)
        add_timetable(step, table, name.strip())
    return tuple(moved)


@needs(Right.SETUP)
def amend(hall: Hall, key: int, *, from_on: date, week: Week, name: str = "") -> tuple[Moved, ...]:
    """Change opening hours; gives the cases that moved."""
    table = _timetable(from_on, week)
    with moving(hall, AMEND, day=from_on.isoformat()) as (step, moved):
        row = _row(step, key, from_on)
        if row.from_on != from_on:
            _free(step, from_on)
        _drop(step, row)
        step.flush()
        add_timetable(step, table, name.strip())
    return tuple(moved)


@needs(Right.SETUP)
def remove(hall: Hall, key: int) -> tuple[Moved, ...]:
    """Remove opening hours, unless they are the only ones; gives the cases that moved."""
    line = next((line for line in timetables(hall) if line.id == key), None)
    with moving(hall, REMOVE, day=line.from_on.isoformat() if line else "") as (step, moved):
        row = _row(step, key, line.from_on if line else None)
        if len(step.scalars(select(records.Timetable.id)).all()) == 1:
            raise Refused(LAST)
        _drop(step, row)
    return tuple(moved)


def _timetable(from_on: date, week: Week) -> Timetable:
    if not any(week):
        raise Refused(NO_SESSION, field="hours")
    return Timetable(from_on, tuple(tuple(day) for day in week))


def _free(step: Step, from_on: date) -> None:
    taken = step.scalar(select(records.Timetable.id).where(records.Timetable.from_on == from_on))
    if taken is not None:
        raise Refused(TAKEN, field="from_on", day=from_on)


def _row(step: Step, key: int, day: date | None) -> records.Timetable:
    row = step.get(records.Timetable, key)
    if row is None:
        raise Refused(GONE, day=day or key)
    return row


def _drop(step: Step, row: records.Timetable) -> None:
    sessions = select(records.TimetableSession).where(
        records.TimetableSession.timetable_id == row.id
    )
    for session in step.scalars(sessions):
        step.delete(session)
    step.flush()
    step.delete(row)
