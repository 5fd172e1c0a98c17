"""The hall a person works in: its store, its clock and who is at the desk."""

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import asdict, fields
from datetime import date, datetime, time
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, func, or_, select

from hallapp.domain.hall import HallFacts
from hallapp.records.base import table_of
from hallapp.records.calendar import CalendarDay, CalendarYear, Timetable, TimetableSession
from hallapp.records.settings import HallFact
from hallapp.records.step import Step
from hallapp.records.steps import StepChange
from hallapp.records.store import Store
from hallapp.wording import QT_TRANSLATE_NOOP

FOUND = QT_TRANSLATE_NOOP("Step", "Set up the hall {name}")
HOURS_TABLES = frozenset({"calendar_year", "calendar_day", "timetable", "timetable_session"})
CLOCK_FACTS = ("counting", "rest_day_end")
FACT_NAMES = frozenset(field.name for field in fields(HallFacts))


class Hall:
    """Handed to every action; asks the store only once for what seldom changes."""

    def __init__(self, store: Store, now: Callable[[], datetime], who: str) -> None:
        self.store = store
        self.now = now
        self.who = who
        store.on_change.append(self.forget)

    def step(
        self, label: str, /, *, records: bool = False, **values: Any
    ) -> AbstractContextManager[Step]:
        """A step of whoever is at the desk; see `Store.step`."""
        return self.store.step(label, who=self.who, records=records, **values)

    def reading(self) -> AbstractContextManager[Connection]:
        """See `Store.reading`."""
        return self.store.reading()

    def close(self) -> None:
        """Let go of the store."""
        self.store.close()

    @cached_property
    def facts(self) -> HallFacts:
        """What the hall says of itself."""
        with self.reading() as connection:
            rows = connection.execute(select(HallFact.key, HallFact.value))
            return HallFacts(**{row.key: row.value for row in rows if row.key in FACT_NAMES})

    @cached_property
    def clock(self) -> Any:
        """The clock by this hall's calendar, hours and way of counting."""
        deadlines = import_module("hallapp.domain.deadlines")
        with self.reading() as connection:
            calendar = read_calendar(connection)
            hours = read_hours(connection)
        return deadlines.Clock(
            calendar, hours, counting=self.facts.counting, rest_day_end=self.facts.rest_day_end
        )

    @cached_property
    def clock_table(self) -> Any:
        """The clock as arrays, over every year the calendar knows."""
        clock_table = import_module("hallapp.domain.clock_table")
        with self.reading() as connection:
            years = list(connection.scalars(select(CalendarYear.year)))
        return clock_table.ClockTable(self.clock, min(years), max(years))

    @cached_property
    def calendar_version(self) -> int:
        """The number of the step that last changed how due times come out."""
        clock_facts = select(HallFact.id).where(HallFact.key.in_(CLOCK_FACTS))
        with self.reading() as connection:
            return (
                connection.scalar(
                    select(func.max(StepChange.step_no)).where(
                        or_(
                            StepChange.table_name.in_(HOURS_TABLES),
                            (StepChange.table_name == "hall_fact")
                            & StepChange.first.in_(clock_facts),
                        )
                    )
                )
                or 0
            )

    def forget(self, tables: frozenset[str]) -> None:
        """Ask again next time for what changed tables were the source of."""
        stale: set[str] = set()
        if "hall_fact" in tables:
            stale |= {"facts", "clock", "clock_table", "calendar_version"}
        if tables & HOURS_TABLES:
            stale |= {"clock", "clock_table", "calendar_version"}
        for name in stale:
            self.__dict__.pop(name, None)


def open_hall(place: Path | str, now: Callable[[], datetime], who: str) -> Hall:
    """Open the hall at a path or URL."""
    return Hall(Store.open(place, now=now), now, who)


def create_hall(
    place: Path | str,
    facts: HallFacts,
    hours: Any,
    now: Callable[[], datetime],
    who: str,
) -> Hall:
    """Make a hall with its facts, its opening hours and the calendar as far as it is known."""
    hall = Hall(Store.create(place, now=now), now, who)
    seeded = import_module("hallapp.domain.calendar").seeded_calendar()
    with hall.step(FOUND, name=facts.name) as step:
        add_facts(step, facts)
        add_calendar(step, seeded)
        for timetable in hours.timetables:
            add_timetable(step, timetable)
    return hall


def add_facts(step: Step, facts: HallFacts) -> None:
    """Write every fact."""
    step.insert_many(
        HallFact, [{"key": key, "value": value} for key, value in asdict(facts).items()]
    )


def add_calendar(step: Step, calendar: Any) -> None:
    """Write a calendar's years and exceptions into an empty hall."""
    step.insert_many(CalendarYear, [{"year": year} for year in sorted(calendar.years)])
    step.insert_many(
        CalendarDay,
        [
            {"day": day.day, "kind": day.kind.value, "name": day.name, "notice": day.notice}
            for day in sorted(calendar.days, key=lambda day: day.day)
        ],
    )


def add_timetable(step: Step, timetable: Any, name: str = "") -> None:
    """Write one timetable with its sessions."""
    row = Timetable(name=name, from_on=timetable.from_on)
    step.add(row)
    step.flush()
    step.insert_many(TimetableSession, list(_session_rows(row.id, timetable)))


def _session_rows(timetable_id: int, timetable: Any) -> Iterable[dict[str, object]]:
    for weekday, sessions in enumerate(timetable.sessions):
        for session in sessions:
            yield {
                "timetable_id": timetable_id,
                "weekday": weekday,
                "opens": session.opens.isoformat("minutes"),
                "closes": session.closes.isoformat("minutes"),
            }


def read_calendar(connection: Connection) -> Any:
    """The calendar as the hall has it."""
    calendar = import_module("hallapp.domain.calendar")
    days = connection.execute(
        select(CalendarDay.day, CalendarDay.kind, CalendarDay.name, CalendarDay.notice)
    )
    return calendar.Calendar(
        [calendar.CalendarDay(d.day, calendar.DayKind(d.kind), d.name, d.notice) for d in days],
        list(connection.scalars(select(CalendarYear.year))),
    )


def read_hours(connection: Connection) -> Any:
    """The opening hours as the hall has them."""
    calendar = import_module("hallapp.domain.calendar")
    week: dict[int, list[list[Any]]] = {}
    for row in connection.execute(
        select(table_of(TimetableSession)).order_by(TimetableSession.opens)
    ):
        days = week.setdefault(row.timetable_id, [[] for _ in range(7)])
        opens, closes = time.fromisoformat(row.opens), time.fromisoformat(row.closes)
        days[row.weekday].append(calendar.Session(opens, closes))
    begins: list[tuple[int, date]] = [
        (row.id, row.from_on)
        for row in connection.execute(
            select(Timetable.id, Timetable.from_on).order_by(Timetable.from_on)
        )
    ]
    return calendar.Hours(
        [
            calendar.Timetable(from_on, tuple(tuple(day) for day in week.get(key, [[]] * 7)))
            for key, from_on in begins
        ]
    )
