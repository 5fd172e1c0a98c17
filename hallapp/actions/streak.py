"""How many working days in a row nothing was overdue."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import Connection, String, and_, func, or_, select, type_coerce

from hallapp.actions.case_figures import (
    COUNTED,
    FINISHED_AT,
    due_minute,
    minute_text,
    text_of,
)
from hallapp.domain.errors import Refused
from hallapp.domain.spans import Span
from hallapp.records.cases import CaseFile


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
    if connection.scalar(select(CaseFile.id).where(COUNTED, _overdue_at(until)).limit(1)):
        return Streak(0, None)
    begin = _begin(connection, until)
    try:
        return None if begin is None else _count(clock, begin, until)
    except Refused:
        return None


def _overdue_at(until: datetime) -> Any:
    at = text_of(until)
    return and_(
        CaseFile.due_at < until,
        due_minute() < at,
        or_(FINISHED_AT.is_(None), minute_text(FINISHED_AT) > at),
        or_(CaseFile.paused_since.is_(None), due_minute() < minute_text(CaseFile.paused_since)),
    )


def _begin(connection: Connection, until: datetime) -> date | None:
    """The day after the last overdue one, else the day of the first timed case."""
    late = and_(due_minute() < minute_text(FINISHED_AT), minute_text(FINISHED_AT) <= text_of(until))
    last = connection.scalar(
        select(func.max(type_coerce(FINISHED_AT, String))).where(COUNTED, late)
    )
    if last:
        return date.fromisoformat(last[:10]) + timedelta(days=1)
    first = connection.scalar(
        select(func.min(type_coerce(CaseFile.accepted_at, String))).where(
            COUNTED, CaseFile.due_at.is_not(None)
        )
    )
    return date.fromisoformat(first[:10]) if first else None


def _count(clock: Any, begin: date, until: datetime) -> Streak:
    """Working days from `begin` that are over at `until`."""
    sessions = clock.hours.sessions_on(clock.calendar, until.date())
    over = until.time() >= (sessions[-1].closes if sessions else time(23, 59))
    last = until.date() if over else until.date() - timedelta(days=1)
    days = [begin + timedelta(days=n) for n in range((last - begin).days + 1)]
    working = [day for day in days if clock.calendar.is_working(day)]
    return Streak(len(working), working[0] if working else None)
