"""What the entry row is told of a case that is not taken yet, and the panel of a clock."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from hallapp.actions.case_due import dues
from hallapp.domain.calendar import DayKind
from hallapp.domain.cases import CaseKind
from hallapp.domain.catalogue import ItemLine, limits_of_case
from hallapp.domain.deadlines import Limit
from hallapp.domain.explained import ClockLine
from hallapp.views.saying import Present

STRIP = 36
"""Two lines of the strip."""


@dataclass(frozen=True)
class Reckoned:
    """The limits and due times that a case would have."""

    promised: Limit | None = None
    due_at: datetime | None = None
    statutory_due_at: datetime | None = None
    missing_year: int | None = None


def reckon(hall: Any, item: ItemLine, kind: CaseKind, at: datetime) -> Reckoned:
    """Ask the hall's clock; of limits that end together only one is said."""
    promised, statutory = limits_of_case(
        kind, (None, None), (item.promised_limit, item.statutory_limit)
    )
    found = dues(hall.clock, at, (promised, statutory))
    same = promised is not None and found.due_at == found.statutory_due_at
    by_law = None if same else found.statutory_due_at
    return Reckoned(promised, found.due_at, by_law, found.missing_year)


def around(days: tuple[ClockLine, ...], today: date, most: int = STRIP) -> tuple[ClockLine, ...]:
    """Of a long limit the days around today, as many as the strip has room for."""
    at = next((n for n, day in enumerate(days) if day.from_on >= today), len(days))
    first = max(0, min(at - most // 2, len(days) - most))
    return days[first : first + most]


def present_of(hall: Any, now: datetime) -> Present:
    """From when things are said, with the make-up days of this calendar."""
    days = hall.clock.calendar.exceptions.values()
    return Present(now, frozenset(day.day for day in days if day.kind is DayKind.MAKEUP))


def each_day(lines: Iterable[ClockLine]) -> tuple[ClockLine, ...]:
    """The lines of a clock day by day, for the strip."""
    days: list[ClockLine] = []
    for line in lines:
        length = (line.to_on - line.from_on).days
        for n in range(length + 1):
            on = line.from_on + timedelta(n)
            count = line.n - (length - n if line.counted else 0)
            days.append(replace(line, from_on=on, to_on=on, n=count))
    return tuple(days)
