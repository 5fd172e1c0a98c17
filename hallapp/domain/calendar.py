"""The working calendar, and the hall's opening hours."""

import tomllib
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from functools import cache
from itertools import pairwise
from types import MappingProxyType

from hallapp.domain.errors import Moment, Refused
from hallapp.domain.instants import day_of
from hallapp.places import PRESETS
from hallapp.wording import QT_TRANSLATE_NOOP

EVERY_YEAR = range(1, 10_000)
"""The years of a calendar that is given whole (``hallapp deadline`` with ``holidays``)."""


class CalendarMissing(Refused):
    """A calculation needs a day of a year whose calendar is not known: refused, never guessed."""

    def __init__(self, year: int) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Refused",
                "The calendar of {year} is missing: paste the State Council's notice "
                "or enter its days on the calendar page.",
            ),
            field="year",
            year=year,
        )
        self.year = year

    def __reduce__(self) -> tuple[type["CalendarMissing"], tuple[int]]:
        return CalendarMissing, (self.year,)


class DayKind(StrEnum):
    """What makes a day an exception to Monday-to-Friday."""

    HOLIDAY = "holiday"
    MAKEUP = "makeup"  # 调休上班


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """An exception: the holiday it belongs to and the notice that says so."""

    day: date
    kind: DayKind
    name: str = ""
    notice: str = ""


@dataclass(frozen=True, slots=True)
class YearDays:
    """The working days of a year; days are ordinals (``date.toordinal``).

    `before[i]` is the number of working days before day `i` of the year, with one entry more than
    the year has days.
    """

    first: int
    working: list[int]
    before: list[int]


class Calendar:
    """Which days are working days: Monday to Friday, less holidays, plus make-up days.

    Only days of `years` are known; a later exception for the same day replaces an earlier one.
    """

    def __init__(self, days: Iterable[CalendarDay], years: Iterable[int]) -> None:
        self.exceptions: Mapping[date, CalendarDay] = MappingProxyType({d.day: d for d in days})
        self.years: Sequence[int] = years if isinstance(years, range) else sorted(set(years))
        self._known = years if isinstance(years, range) else frozenset(self.years)
        self._years: dict[int, YearDays] = {}

    def exception(self, day: Moment) -> CalendarDay | None:
        """What `day` is beside its weekday; None for an ordinary day.

        Raises:
            CalendarMissing: the year of `day` is not known.
        """
        if day.year not in self._known:
            raise CalendarMissing(day.year)
        return self.exceptions.get(day_of(day))

    def is_working(self, day: Moment) -> bool:
        """Whether `day` is a working day; raises CalendarMissing."""
        exception = self.exception(day)
        return day.weekday() < 5 if exception is None else exception.kind is DayKind.MAKEUP

    def year_days(self, year: int) -> YearDays:
        """The working days of `year`, counted once and kept; raises CalendarMissing."""
        known = self._years.get(year)
        if known is None:
            known = self._years[year] = self._count(year)
        return known

    def _count(self, year: int) -> YearDays:
        if year not in self._known:
            raise CalendarMissing(year)
        first = date(year, 1, 1).toordinal()
        works = [day % 7 in range(1, 6) for day in range(first, date(year, 12, 31).toordinal() + 1)]
        for exception in self.exceptions.values():
            if exception.day.year == year:
                works[exception.day.toordinal() - first] = exception.kind is DayKind.MAKEUP
        working: list[int] = []
        before = [0]
        for day, works_on in enumerate(works, first):
            if works_on:
                working.append(day)
            before.append(len(working))
        return YearDays(first, working, before)


@cache
def seeded_calendar() -> Calendar:
    """The calendar that comes with the program: ``resources/presets/calendar.toml``."""
    preset = tomllib.loads((PRESETS / "calendar.toml").read_text("utf-8"))
    return Calendar(
        (
            CalendarDay(day, DayKind(kind), name, year["notices"][which[0] - 1 if which else 0])
            for year in preset["year"]
            for day, kind, name, *which in year["days"]
        ),
        (year["year"] for year in preset["year"]),
    )


@dataclass(frozen=True, slots=True, order=True)
class Session:
    """A stretch of a day in which the hall is open, to the minute."""

    opens: time
    closes: time

    def __post_init__(self) -> None:
        for name in ("opens", "closes"):
            object.__setattr__(self, name, getattr(self, name).replace(second=0, microsecond=0))
        if not self.opens < self.closes:
            raise Refused(
                QT_TRANSLATE_NOOP("Refused", "A session opens before it closes: {opens}–{closes}."),
                field="hours",
                opens=f"{self.opens:%H:%M}",
                closes=f"{self.closes:%H:%M}",
            )


Sessions = tuple[Session, ...]


@dataclass(frozen=True, slots=True)
class Timetable:
    """The sessions of each weekday (Monday first), in force from a day until the next timetable."""

    from_on: date
    sessions: tuple[Sessions, ...]

    def __post_init__(self) -> None:
        if len(self.sessions) != 7:
            raise ValueError("a timetable has seven days")
        object.__setattr__(self, "sessions", tuple(tuple(sorted(day)) for day in self.sessions))
        for day in self.sessions:
            for one, other in pairwise(day):
                if other.opens < one.closes:
                    raise Refused(
                        QT_TRANSLATE_NOOP(
                            "Refused", "Two sessions overlap: {opens} is before {closes}."
                        ),
                        field="hours",
                        opens=f"{other.opens:%H:%M}",
                        closes=f"{one.closes:%H:%M}",
                    )


class Hours:
    """The opening hours: dated timetables; days before the first are under the first."""

    def __init__(self, timetables: Iterable[Timetable]) -> None:
        self.timetables = tuple(sorted(timetables, key=lambda timetable: timetable.from_on))
        self._starts = [timetable.from_on for timetable in self.timetables]

    @classmethod
    def daily(cls, *sessions: Session) -> "Hours":
        """The same sessions on every weekday: what they open on a rest day counts nothing."""
        return cls([Timetable(date.min, (sessions,) * 7)])

    @classmethod
    def on_weekdays(cls, *sessions: Session) -> "Hours":
        """The same sessions from Monday to Friday."""
        return cls([Timetable(date.min, (sessions,) * 5 + ((),) * 2)])

    def week_of(self, day: Moment) -> tuple[Sessions, ...]:
        """The seven days' sessions of the timetable in force on `day`."""
        if not self.timetables:
            return ((),) * 7
        return self.timetables[max(bisect_right(self._starts, day_of(day)) - 1, 0)].sessions

    def sessions_on(self, calendar: Calendar, day: Moment) -> Sessions:
        """The sessions of `day`; a make-up day without hours of its own has Monday's.

        They are what the timetable says, also on a rest day, where they count nothing.

        Raises:
            CalendarMissing: the year of `day` is not known.
        """
        week = self.week_of(day)
        exception = calendar.exception(day)
        if exception is not None and exception.kind is DayKind.MAKEUP:
            return week[day.weekday()] or week[0]
        return week[day.weekday()]
