"""What happens in the demo hall: which day sees how many cases, when each comes and goes."""

import random
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from fractions import Fraction
from functools import cache
from typing import Any

from hallapp.domain.deadlines import Clock, Limit, Unit
from hallapp.places import PRESETS

FIRST_TWO_MONTHS = 15_332
LOGGED_OF_THEM = 4_186
A_DAY = 345  # cases of an ordinary day, of which LOGGED are logged until all are
LOGGED = 42
ALL_LOGGED = 26  # working days back from which every case is logged
YESTERDAY = (352, 347)  # received and closed on the last working day


@cache
def preset() -> dict[str, Any]:
    """The invented hall: its people, windows, items and open cases."""
    return tomllib.loads((PRESETS / "demo.toml").read_text("utf-8"))


@dataclass(frozen=True)
class Item:
    """A service item of the demo hall; `key` is its row."""

    key: int
    code: str
    kind: str
    windows: tuple[str, ...]
    promised: Limit
    statutory: Limit

    @property
    def instant(self) -> bool:
        """Done the same day."""
        return self.promised.unit is Unit.IMMEDIATE

    @property
    def days(self) -> int:
        """Within how many working days it is promised."""
        return max(int(self.promised.n), 1) if self.promised.unit is Unit.WORKDAY else 1


def limit(text: str) -> Limit:
    """A limit as the preset writes it: ``5 workday``."""
    n, unit = text.split()
    return Limit(Fraction(n), Unit(unit))


@cache
def items() -> tuple[Item, ...]:
    """Every service item, in the order of its row."""
    return tuple(
        Item(key, row[0], row[4], tuple(row[3].split()), limit(row[7]), limit(row[6]))
        for key, row in enumerate(preset()["items"], 1)
    )


@dataclass
class Pausing:
    """A pause of a planned case."""

    reason: str
    from_at: datetime
    until_at: datetime | None


@dataclass
class Planned:
    """One case from receipt to end; `day` and `serial` are its number."""

    day: date
    serial: int
    item: Item
    window: str
    received_at: datetime
    accepted_at: datetime
    applicant: str
    company: bool
    state: str = "accepted"
    closed_at: datetime | None = None
    ended_at: datetime | None = None
    decided_at: datetime | None = None
    pauses: list[Pausing] = field(default_factory=list)
    extension: int = 0
    asked_at: datetime | None = None


@dataclass(frozen=True)
class Day:
    """A working day: how many cases come, how many of them are logged."""

    day: date
    back: int
    total: int
    logged: int


class Calendar:
    """The working days of the year up to `now`, counted back from the present or next one."""

    def __init__(self, clock: Clock, now: datetime) -> None:
        self.clock = clock
        self.now = now
        self._minutes: dict[date, list[datetime]] = {}
        today = now.date()
        self.base = today
        while not self._is_ahead(self.base):
            self.base += timedelta(days=1)
        self.first = date(today.year - 1, today.month, 1)
        following = self.first.replace(day=1) + timedelta(days=62)
        self.two_months_end = following.replace(day=1) - timedelta(days=1)
        span = range((self.base - self.first).days + 1)
        every = (self.first + timedelta(days=n) for n in span)
        self.days = [day for day in every if clock.calendar.is_working(day)]

    def _is_ahead(self, day: date) -> bool:
        working = self.clock.calendar.is_working(day)
        return working and (day > self.now.date() or self.now <= self.closes(day))

    def sessions(self, day: date) -> Sequence[tuple[time, time]]:
        """When the hall is open."""
        found = self.clock.hours.sessions_on(self.clock.calendar, day)
        return [(session.opens, session.closes) for session in found]

    def closes(self, day: date) -> datetime:
        """Close of business."""
        return datetime.combine(day, self.sessions(day)[-1][1])

    def back(self, n: int) -> date:
        """The n-th working day before the present one."""
        return self.days[-1 - n]

    def minutes(self, day: date) -> list[datetime]:
        """Every minute in which somebody can come: not the last five of the day."""
        if day in self._minutes:
            return self._minutes[day]
        found = self._minutes[day] = []
        for opens, closes in self.sessions(day):
            at, end = datetime.combine(day, opens), datetime.combine(day, closes)
            found += [at + timedelta(minutes=n) for n in range(int((end - at).seconds / 60))]
        del found[-5:]
        return found

    def plan(self, dice: random.Random) -> Iterator[Day]:
        """The days with their cases."""
        early = [day for day in self.days if day <= self.two_months_end]
        moods = [dice.uniform(0.85, 1.15) for _ in early]
        totals, logged = spread(FIRST_TWO_MONTHS, moods), spread(LOGGED_OF_THEM, moods)
        for n, day in enumerate(self.days):
            back = len(self.days) - 1 - n
            mood = dice.uniform(0.88, 1.12)
            total = round(A_DAY * mood)
            if day <= self.two_months_end:
                yield Day(day, back, totals[n], logged[n])
            elif back == 0:
                minutes = self.minutes(day)
                come = sum(minute <= self.now for minute in minutes)
                yield Day(day, 0, *[round(total * come / len(minutes))] * 2)
            elif back > ALL_LOGGED:
                yield Day(day, back, total, round(LOGGED * mood))
            else:
                total = YESTERDAY[0] if back == 1 else 322 if back == 3 else total
                yield Day(day, back, total, total)


def spread(total: int, weights: Sequence[float]) -> list[int]:
    """`total` over the weights in whole numbers that sum up to it."""
    found = []
    weight, rest = sum(weights), total
    for part in weights:
        share = round(rest * part / weight)
        found.append(share)
        rest -= share
        weight -= part
    return found
