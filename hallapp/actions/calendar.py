"""The working calendar: shown, changed by a day, by a notice, by what came with the program.

Every change computes the due times again in the same step and says which cases moved.
"""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import select

from hallapp.actions.case_due import Moved
from hallapp.actions.hall import Hall
from hallapp.actions.moves import moving
from hallapp.actions.rights import needs
from hallapp.domain.calendar import CalendarDay, CalendarMissing, DayKind, seeded_calendar
from hallapp.domain.calendar_sheet import YearSheet, year_sheet
from hallapp.domain.errors import Refused
from hallapp.domain.notice import NoticeReading
from hallapp.domain.rights import Right
from hallapp.records import calendar as records
from hallapp.records.step import Step
from hallapp.wording import QT_TRANSLATE_NOOP

SET_DAY = QT_TRANSLATE_NOOP("Step", "Mark {day} in the calendar")
REMOVE_DAY = QT_TRANSLATE_NOOP("Step", "Make {day} an ordinary day")
PASTE = QT_TRANSLATE_NOOP("Step", "Take the holiday notice of {year}")
SEED = QT_TRANSLATE_NOOP("Step", "Add the calendar of {years}")

NO_EXCEPTION = QT_TRANSLATE_NOOP("Refused", "{day} is an ordinary day already")
NOT_BOTH = QT_TRANSLATE_NOOP(
    "Refused", "{day} is a working day by its weekday: only a rest day can be a make-up day"
)


def year(hall: Hall, y: int) -> YearSheet:
    """A year as the page shows it; one that is missing has no months."""
    return year_sheet(hall.clock.calendar, y)


@needs(Right.SETUP)
def set_day(
    hall: Hall, day: date, kind: DayKind | str, name: str = "", notice: str = ""
) -> tuple[Moved, ...]:
    """Make a day a holiday or a make-up day; gives the cases that moved.

    Raises:
        CalendarMissing: the year is not known: a single day does not make it known.
    """
    kind = DayKind(kind)
    if day.year not in hall.clock.calendar.years:
        raise CalendarMissing(day.year)
    if kind is DayKind.MAKEUP and day.weekday() < 5:
        raise Refused(NOT_BOTH, field="kind", day=day)
    with moving(hall, SET_DAY, day=day.isoformat()) as (step, moved):
        _put(step, [CalendarDay(day, kind, name.strip(), notice.strip())])
    return tuple(moved)


@needs(Right.SETUP)
def remove_day(hall: Hall, day: date) -> tuple[Moved, ...]:
    """Let a day be what its weekday says; gives the cases that moved."""
    with moving(hall, REMOVE_DAY, day=day.isoformat()) as (step, moved):
        row = step.scalars(
            select(records.CalendarDay).where(records.CalendarDay.day == day)
        ).one_or_none()
        if row is None:
            raise Refused(NO_EXCEPTION, field="day", day=day)
        step.delete(row)
    return tuple(moved)


@needs(Right.SETUP)
def paste(hall: Hall, reading: NoticeReading) -> tuple[Moved, ...]:
    """Take what was understood of a notice: its year is known from now on.

    Days that stand in the calendar already take what the notice says of them; others stay.
    """
    with moving(hall, PASTE, year=reading.year) as (step, moved):
        _know(step, [reading.year])
        _put(step, reading.days)
    return tuple(moved)


@needs(Right.SETUP)
def seed(hall: Hall) -> tuple[Moved, ...]:
    """Add the years that came with the program and that the hall lacks."""
    seeded = seeded_calendar()
    lacking = sorted(set(seeded.years) - set(hall.clock.calendar.years))
    if not lacking:
        return ()
    with moving(hall, SEED, years=", ".join(map(str, lacking))) as (step, moved):
        _know(step, lacking)
        there = set(step.scalars(select(records.CalendarDay.day)))
        days = [day for day in seeded.exceptions.values() if day.day.year in lacking]
        _put(step, [day for day in days if day.day not in there])
    return tuple(moved)


def _know(step: Step, years: Iterable[int]) -> None:
    known = set(step.scalars(select(records.CalendarYear.year)))
    for y in years:
        if y not in known:
            step.add(records.CalendarYear(year=y))


def _put(step: Step, days: Iterable[CalendarDay]) -> None:
    there = {row.day: row for row in step.scalars(select(records.CalendarDay))}
    for day in days:
        row = there.get(day.day)
        if row is None:
            row = records.CalendarDay(day=day.day, kind=day.kind.value)
            step.add(row)
        row.kind, row.name, row.notice = day.kind.value, day.name, day.notice
