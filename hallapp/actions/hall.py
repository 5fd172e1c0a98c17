"""The hall a person works in: its store, its clock and who is at the desk."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from contextvars import ContextVar
from dataclasses import asdict, fields
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import Connection, func, or_, select

from hallapp.actions.hours import add_calendar, add_timetable, read_calendar, read_hours
from hallapp.domain.calendar import Hours, seeded_calendar
from hallapp.domain.deadlines import Clock
from hallapp.domain.errors import Refused
from hallapp.domain.hall import HallFacts
from hallapp.domain.rights import Right, Role, SignedIn
from hallapp.records.calendar import CalendarYear
from hallapp.records.logins import HallKey, Login
from hallapp.records.settings import HallFact
from hallapp.records.step import Step
from hallapp.records.steps import StepChange
from hallapp.records.store import Store
from hallapp.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from hallapp.actions.private import KnownPeople
    from hallapp.domain.clock_table import ClockTable
    from hallapp.records.sealing import Opener

FOUND = QT_TRANSLATE_NOOP("Step", "Set up the hall {name}")
SIGN_IN = QT_TRANSLATE_NOOP("Refused", "This hall asks who is here: sign in first.")
ACTING: ContextVar[SignedIn | None] = ContextVar("acting", default=None)
"""Who does the deed that runs now: who signs out meanwhile still answers for it."""
HOURS_TABLES = frozenset({"calendar_year", "calendar_day", "timetable", "timetable_session"})
CLOCK_FACTS = ("counting", "rest_day_end")


class HeldKey(NamedTuple):
    """The hall's key while somebody may use it, and which of its keys it is."""

    no: int
    key: bytes


FACT_NAMES = frozenset(field.name for field in fields(HallFacts))


class Hall:
    """Handed to every action; asks the store only once for what seldom changes."""

    def __init__(self, store: Store, now: Callable[[], datetime], who: str) -> None:
        self.store = store
        self.now = now
        self.signed_in: SignedIn | None = None
        self.key: HeldKey | None = None
        self.known_people: KnownPeople | None = None
        self._desk = who
        self.opener: Opener | None = None  # while what is sealed is unlocked
        store.on_change.append(self.forget)

    def step(
        self, label: str, /, *, records: bool = False, **values: Any
    ) -> AbstractContextManager[Step]:
        """A step of whoever is at the desk; see `Store.step` and, for its right, `rights.needs`."""
        if self.sign_in and ACTING.get() is None:
            raise RuntimeError(f"no right was asked for before the step: {label}")
        return self.store.step(label, who=self.who, records=records, **values)

    def reading(self) -> AbstractContextManager[Connection]:
        """See `Store.reading`; refused while nobody is signed in."""
        if self.sign_in and self.signed_in is None and ACTING.get() is None:
            raise Refused(SIGN_IN, field="who")
        return self.store.reading()

    @property
    def who(self) -> str:
        """Who answers for what is done now: who is signed in, else who said to sit at the desk."""
        someone = ACTING.get() or self.signed_in
        return someone.name if someone is not None and someone.name else self._desk

    @who.setter
    def who(self, name: str) -> None:
        self._desk = name

    def may(self, *rights: Right) -> bool:
        """Whether who is here has one of some rights: the window offers nothing else."""
        if not self.sign_in:
            return True
        someone = ACTING.get() or self.signed_in
        return someone is not None and not someone.rights.isdisjoint(rights)

    @cached_property
    def sign_in(self) -> bool:
        """Whether people must sign in: as soon as one of them has a password."""
        with self.store.reading() as connection:
            return connection.scalar(select(Login.id).limit(1)) is not None

    def close(self) -> None:
        """Let go of the store."""
        self.store.close()

    @cached_property
    def facts(self) -> HallFacts:
        """What the hall says of itself."""
        with self.store.reading() as connection:
            rows = connection.execute(select(HallFact.key, HallFact.value))
            return HallFacts(**{row.key: row.value for row in rows if row.key in FACT_NAMES})

    @cached_property
    def clock(self) -> Clock:
        """The clock by this hall's calendar, hours and way of counting."""
        with self.store.reading() as connection:
            calendar = read_calendar(connection)
            hours = read_hours(connection)
        return Clock(calendar, hours, self.facts.counting, self.facts.rest_day_end)

    @cached_property
    def clock_table(self) -> "ClockTable":
        """The clock as arrays, over every year the calendar knows."""
        from hallapp.domain.clock_table import ClockTable  # noqa: PLC0415 (numpy, for bulk only)

        with self.store.reading() as connection:
            years = list(connection.scalars(select(CalendarYear.year)))
        return ClockTable(self.clock, min(years), max(years))

    @cached_property
    def calendar_version(self) -> int:
        """The number of the step that last changed how due times come out."""
        clock_facts = select(HallFact.id).where(HallFact.key.in_(CLOCK_FACTS))
        with self.store.reading() as connection:
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
        if "login" in tables:
            stale.add("sign_in")
        for name in stale:
            self.__dict__.pop(name, None)
        if "login" in tables and self.signed_in is not None:
            self._look_again(self.signed_in.name)

    def _look_again(self, name: str) -> None:
        """Roles were changed, perhaps elsewhere; who is no longer among the people is out."""
        query = select(Login.roles, Login.department_id).where(Login.name == name)
        with self.store.reading() as connection:
            row = connection.execute(query).one_or_none()
            key_no = connection.scalar(select(HallKey.no))
        if row is None or self.key is None or self.key.no != key_no:
            self.leave()
        else:
            self.signed_in = SignedIn(name, frozenset(map(Role, row.roles)), row.department_id)

    def handed_on(self) -> Callable[["Hall"], None]:
        """What seats who is here at the same hall when it is opened once more."""
        someone, key = self.signed_in, self.key

        def seat(hall: "Hall") -> None:
            hall.signed_in, hall.key = someone, key

        return seat

    def leave(self) -> None:
        """Nobody is here any more, and what was opened is forgotten."""
        self.signed_in = self.key = self.opener = self.known_people = None


def open_hall(place: Path | str, now: Callable[[], datetime], who: str) -> Hall:
    """Open the hall at a path or URL."""
    return Hall(Store.open(place, now=now), now, who)


def create_hall(
    place: Path | str,
    facts: HallFacts,
    hours: Hours,
    now: Callable[[], datetime],
    who: str,
) -> Hall:
    """Make a hall with its facts, its opening hours and the calendar as far as it is known."""
    hall = Hall(Store.create(place, now=now), now, who)
    with hall.step(FOUND, records=True, name=facts.name) as step:
        add_facts(step, facts)
        add_calendar(step, seeded_calendar())
        for timetable in hours.timetables:
            add_timetable(step, timetable)
    return hall


def add_facts(step: Step, facts: HallFacts) -> None:
    """Write every fact."""
    step.insert_many(
        HallFact, [{"key": key, "value": value} for key, value in asdict(facts).items()]
    )
