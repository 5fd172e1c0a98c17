"""The calendar and the opening hours, from the hall's rows and into them."""

from collections.abc import Iterator
from datetime import time

from sqlalchemy import Connection, select

from hallapp.domain.calendar import Calendar, CalendarDay, DayKind, Hours, Session, Timetable
from hallapp.records import calendar as records
from hallapp.records.step import Step


def add_calendar(step: Step, calendar: Calendar) -> None:
    """Write a calendar's years and exceptions into an empty hall."""
    step.insert_many(records.CalendarYear, [{"year": year} for year in calendar.years])
    step.insert_many(
        records.CalendarDay,
        [
            {"day": day.day, "kind": day.kind, "name": day.name, "notice": day.notice}
            for _, day in sorted(calendar.exceptions.items())
        ],
    )


def add_timetable(step: Step, timetable: Timetable, name: str = "") -> None:
    """Write one timetable with its sessions."""
    row = records.Timetable(name=name, from_on=timetable.from_on)
    step.add(row)
    step.flush()
    step.insert_many(records.TimetableSession, list(_session_rows(row.id, timetable)))


def _session_rows(timetable_id: int, timetable: Timetable) -> Iterator[dict[str, object]]:
    for weekday, sessions in enumerate(timetable.sessions):
        for session in sessions:
            yield {
                "timetable_id": timetable_id,
                "weekday": weekday,
                "opens": f"{session.opens:%H:%M}",
                "closes": f"{session.closes:%H:%M}",
            }


def read_calendar(connection: Connection) -> Calendar:
    """The calendar as the hall has it."""
    day = records.CalendarDay
    rows = connection.execute(select(day.day, day.kind, day.name, day.notice))
    return Calendar(
        [CalendarDay(row.day, DayKind(row.kind), row.name, row.notice) for row in rows],
        list(connection.scalars(select(records.CalendarYear.year))),
    )


def read_hours(connection: Connection) -> Hours:
    """The opening hours as the hall has them."""
    session = records.TimetableSession
    weeks: dict[int, list[list[Session]]] = {}
    rows = connection.execute(
        select(session.timetable_id, session.weekday, session.opens, session.closes)
    )
    for row in rows:
        week = weeks.setdefault(row.timetable_id, [[] for _ in range(7)])
        opens, closes = time.fromisoformat(row.opens), time.fromisoformat(row.closes)
        week[row.weekday].append(Session(opens, closes))
    begins = connection.execute(select(records.Timetable.id, records.Timetable.from_on))
    return Hours(
        Timetable(row.from_on, tuple(tuple(day) for day in weeks.get(row.id, [[]] * 7)))
        for row in begins
    )
