"""Reads the plan of one day or of many: what was said of each, as the domain wants it."""

from collections import defaultdict
from datetime import date, datetime, time, timedelta

from sqlalchemy import Connection, select

from hallapp.actions.hall import Hall
from hallapp.actions.people import natural
from hallapp.domain.calendar import CalendarMissing
from hallapp.domain.errors import Moment
from hallapp.domain.staffing import AbsenceKind, Away, DayPlan, Held, Hours, Taken
from hallapp.records.people import Window
from hallapp.records.staffing import Absence, Posting, Seat

DAY = timedelta(days=1)


def start_of(day: date) -> datetime:
    """Midnight before a day."""
    return datetime.combine(day, time())


def hours_of(hall: Hall, day: date) -> Hours:
    """When the hall is open on a day; never on a rest day or in a year that is missing."""
    try:
        if not hall.clock.calendar.is_working(day):
            return ()
        sessions = hall.clock.hours.sessions_on(hall.clock.calendar, day)
    except CalendarMissing:
        return ()
    return tuple(
        (datetime.combine(day, each.opens), datetime.combine(day, each.closes)) for each in sessions
    )


def plan_of(hall: Hall, connection: Connection, day: date) -> DayPlan:
    """The plan of one day."""
    return plans(hall, connection, day, day)[0]


def plans(hall: Hall, connection: Connection, first: date, last: date) -> tuple[DayPlan, ...]:
    """The plans of days in a row, in four questions."""
    begin, end = start_of(first), start_of(last + DAY)
    windows = _windows(connection)
    posted = _postings(connection)
    taken = _taken(connection, begin, end)
    away = _away(connection, begin, end)
    found = []
    for n in range((last - first).days + 1):
        day = first + n * DAY
        from_at, until_at = start_of(day), start_of(day + DAY)
        held = {key: _held(posted.get(key, []), day, usual) for key, usual in windows.items()}
        found.append(
            DayPlan(
                day,
                hours_of(hall, day),
                tuple(windows),
                {key: each.staff_id for key, each in held.items()},
                {key: each.stand_in_id for key, each in held.items()},
                tuple(t for t in taken if t.from_at < until_at and from_at < t.until_at),
                tuple(a for a in away if a.from_at < until_at and from_at < a.until_at),
            )
        )
    return tuple(found)


def _windows(connection: Connection) -> dict[int, int | None]:
    """Every active window in its order, with its usual person."""
    query = select(Window.id, Window.window_no, Window.position, Window.staff_id)
    rows = connection.execute(query.where(Window.active)).all()
    rows_in_order = sorted(rows, key=lambda row: (row.position, natural(row.window_no)))
    return {row.id: row.staff_id for row in rows_in_order}


def _postings(connection: Connection) -> dict[int, list[Held]]:
    query = select(
        Posting.window_id,
        Posting.staff_id,
        Posting.stand_in_id,
        Posting.from_on,
        Posting.until_on,
    ).order_by(Posting.id)
    found: dict[int, list[Held]] = defaultdict(list)
    for row in connection.execute(query):
        found[row.window_id].append(Held(*row))
    return found


def _held(posted: list[Held], day: date, usual: int | None) -> Held:
    """Whose window it is on a day: as posted, the last word counts; else the usual person's."""
    if not posted:
        return Held(0, usual)
    return next((each for each in reversed(posted) if each.covers(day)), Held(0, None))


def _taken(connection: Connection, begin: datetime, end: datetime) -> tuple[Taken, ...]:
    query = (
        select(
            Seat.window_id,
            Seat.staff_id,
            Seat.from_at,
            Seat.until_at,
            Seat.instead_of,
            Seat.shared,
        )
        .where(Seat.from_at < end, Seat.until_at > begin)
        .order_by(Seat.id)
    )
    return tuple(Taken(*row) for row in connection.execute(query))


def _away(connection: Connection, begin: datetime, end: datetime) -> tuple[Away, ...]:
    query = (
        select(Absence.staff_id, Absence.kind, Absence.from_at, Absence.until_at)
        .where(Absence.until_at > begin, Absence.from_at < end)
        .order_by(Absence.id)
    )
    return tuple(
        Away(row.staff_id, AbsenceKind(row.kind), row.from_at, row.until_at)
        for row in connection.execute(query)
    )


def who_sat(hall: Hall, connection: Connection, window_id: int, at: Moment) -> int | None:
    """Who sat at a window then; where only the day is known, whoever sat there all of it.

    Where nobody is known to have sat there, whose window it was.
    """
    day = at.date() if isinstance(at, datetime) else at
    plan = plan_of(hall, connection, day)
    if isinstance(at, datetime):
        return plan.sits(window_id, at).staff_id or plan.usual.get(window_id)
    here = {each.staff_id for each in plan.stretches(window_id) if each.staff_id is not None}
    return here.pop() if len(here) == 1 else plan.usual.get(window_id)
