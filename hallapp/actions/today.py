"""What the Today page asks, in one go."""

from datetime import date, timedelta

from sqlalchemy import func, select

from hallapp.actions import (
    assessment_appeals,
    box_openings,
    case_pages,
    daycounts,
    reminders,
    retention,
    star_waiting,
    waiting,
    weekly,
)
from hallapp.actions.hall import Hall
from hallapp.actions.rights import needs
from hallapp.domain.calendar import CalendarMissing, DayKind, Session
from hallapp.domain.daycounts import DayGrid
from hallapp.domain.rights import Right
from hallapp.domain.today import MissingYear, Today
from hallapp.domain.weekly import week_of
from hallapp.records.calendar import CalendarYear
from hallapp.records.cases import IS_UNSETTLED, CaseFile

NOTICE_MONTH = 10
"""From October on the next year's calendar is asked for: its notice comes in November."""

FRIDAY = 4
_LOOK_BACK = 31  # the longest stretch of rest days is far shorter


@needs(Right.VIEW)
def today(hall: Hall) -> Today:
    """The day as of now."""
    day = hall.now().date()
    return Today(
        day=day,
        working=_working(hall, day),
        sessions=_sessions(hall, day),
        counts=case_pages.counts(hall),
        grid=daycounts.grid(hall, day),
        last=_last_open_day(hall, day),
        missing=_missing_year(hall, day),
        reports=reminders.monthly(hall),
        leaving=reminders.leaving(hall),
        erasures=retention.due(hall),
        entries=waiting.entries(hall),
        boxes=box_openings.due(hall),
        assessments=assessment_appeals.dues(hall),
        stars=star_waiting.due(hall),
        summary_due=day.weekday() >= FRIDAY and not weekly.written(hall, week_of("", day)),
        next_day=_next_working_day(hall, day),
        makeups=frozenset(
            exception.day
            for exception in hall.clock.calendar.exceptions.values()
            if exception.kind is DayKind.MAKEUP
        ),
    )


def _next_working_day(hall: Hall, day: date) -> date | None:
    try:
        return date.fromordinal(hall.clock.nth_working(day.toordinal(), 1))
    except CalendarMissing:
        return None


def _working(hall: Hall, day: date) -> bool | None:
    try:
        return hall.clock.calendar.is_working(day)
    except CalendarMissing:
        return None


def _sessions(hall: Hall, day: date) -> tuple[Session, ...]:
    try:
        return tuple(hall.clock.hours.sessions_on(hall.clock.calendar, day))
    except CalendarMissing:
        return ()


def _last_open_day(hall: Hall, day: date) -> DayGrid | None:
    for back in range(1, _LOOK_BACK):
        earlier = day - timedelta(days=back)
        if _working(hall, earlier):
            return daycounts.grid(hall, earlier)
    return None


def _missing_year(hall: Hall, day: date) -> MissingYear | None:
    """The first year that cases wait for, else the next one once its notice may be out."""
    with hall.reading() as connection:
        waits = connection.execute(
            select(CaseFile.missing_year, func.count())
            .where(IS_UNSETTLED, CaseFile.missing_year.is_not(None))
            .group_by(CaseFile.missing_year)
            .order_by(CaseFile.missing_year)
            .limit(1)
        ).one_or_none()
        if waits is not None and waits[0] is not None:
            return MissingYear(year=waits[0], cases=waits[1])
        wanted = {day.year} | ({day.year + 1} if day.month >= NOTICE_MONTH else set())
        known = set(
            connection.scalars(select(CalendarYear.year).where(CalendarYear.year.in_(wanted)))
        )
    return next((MissingYear(year=year, cases=0) for year in sorted(wanted - known)), None)
