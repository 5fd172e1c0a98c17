"""The next holiday of the calendar, for the notice that announces it."""

from dataclasses import dataclass
from datetime import date, timedelta

from hallapp.domain.calendar import Calendar, CalendarMissing, DayKind

_NEAR = timedelta(days=30)  # make-up days of a holiday lie within a month of it


@dataclass(frozen=True, slots=True)
class Holiday:
    """A holiday: its first and last day off, its make-up days, and when work begins again.

    `back_on` is None where the calendar does not know the year.
    """

    name: str
    first: date
    last: date
    makeups: tuple[date, ...]
    back_on: date | None

    @property
    def days(self) -> int:
        """How many days it lasts."""
        return (self.last - self.first).days + 1


def next_holiday(calendar: Calendar, today: date) -> Holiday | None:
    """The next holiday that has not begun or is on; None where the calendar knows of none."""
    exceptions = sorted(calendar.exceptions.values(), key=lambda each: each.day)
    off = [each for each in exceptions if each.kind is DayKind.HOLIDAY and each.day >= today]
    if not off:
        return None
    name, first = off[0].name, off[0].day
    last = max(each.day for each in off if each.name == name and each.day - first < _NEAR)
    makeups = tuple(
        each.day
        for each in exceptions
        if each.kind is DayKind.MAKEUP and each.name == name and abs(each.day - first) < _NEAR
    )
    return Holiday(name, first, last, makeups, _back(calendar, last))


def _back(calendar: Calendar, last: date) -> date | None:
    day = last + timedelta(days=1)
    try:
        while not calendar.is_working(day):
            day += timedelta(days=1)
    except CalendarMissing:
        return None
    return day
