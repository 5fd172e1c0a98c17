"""How many working days in a row nothing was overdue."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import Connection, and_, func, or_, select

from hallapp.actions.case_figures import (
    COUNTED,
    FINISHED_AT,
    UNFINISHED,
    due_minute,
    minute_text,
    text_of,
)
from hallapp.domain.calendar import CalendarMissing
from hallapp.domain.spans import Span
from hallapp.records.cases import IS_UNSETTLED, CaseFile
from hallapp.records.summary import SummaryCase


@dataclass(frozen=True)
class Streak:
    """Whole working days without any overdue case; `since` is the first of them."""

    days: int
    since: date | None


def streak(connection: Connection, clock: Any, span: Span, now: datetime) -> Streak | None:
    """The streak at the end of a period, or at `now` if that is earlier.

    It begins on the working day after the last overdue case was finished, else on the day of the
    first timed case; today counts once it has closed. None: no timed case yet, or a year of the
    calendar is missing.
    """
    until = min(now, datetime.combine(span.last, time(23, 59)))
    late = and_(COUNTED, _overdue_at(until, unfinished=until == now))
    if connection.scalar(select(CaseFile.id).where(late).limit(1)):
        return Streak(0, None)
    begin = _begin(connection, until)
    try:
        return None if begin is None else _count(clock, begin, until)
    except CalendarMissing:
        return None


def _overdue_at(until: datetime, *, unfinished: bool) -> Any:
    at = text_of(until)
    return and_(
        CaseFile.due_at < until,
        due_minute() < at,
        IS_UNSETTLED if unfinished else or_(UNFINISHED, minute_text(FINISHED_AT) > at),
        or_(CaseFile.paused_since.is_(None), due_minute() < minute_text(CaseFile.paused_since)),
    )


def _begin(connection: Connection, until: datetime) -> date | None:
    """The day after the last overdue case was finished, else the day of the first timed case."""
    last = connection.scalar(
        select(func.max(SummaryCase.period)).where(
            SummaryCase.dimension == "hall",
            SummaryCase.grain == "day",
            SummaryCase.finished_overdue_closed > 0,
            SummaryCase.period <= until.date().isoformat(),
        )
    )
    if last:
        return date.fromisoformat(last) + timedelta(days=1)
    first = connection.scalar(
        select(CaseFile.accepted_at)
        .where(COUNTED, CaseFile.due_at.is_not(None))
        .order_by(CaseFile.accepted_at)
        .limit(1)
    )
    return None if first is None else date(first.year, first.month, first.day)


def _count(clock: Any, begin: date, until: datetime) -> Streak:
    """Working days from `begin` that are over at `until`."""
    sessions = clock.hours.sessions_on(clock.calendar, until.date())
    over = until.time() >= (sessions[-1].closes if sessions else time(23, 59))
    last = until.date() if over else until.date() - timedelta(days=1)
    days = [begin + timedelta(days=n) for n in range((last - begin).days + 1)]
    working = [day for day in days if clock.calendar.is_working(day)]
    return Streak(len(working), working[0] if working else None)
