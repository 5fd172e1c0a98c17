"""What is due every month: a staged review that is reported by a fixed day (row 50)."""

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from hallapp.domain.calendar import Calendar

LEAD_DAYS = 7
"""Days before the due day from which it is worth a reminder."""


@dataclass(frozen=True)
class MonthlyDue:
    """An item whose cases of a month are reported by `due_on`, at the latest on `report_on`.

    `report_on` is the last working day not after `due_on`: who reports by the 5th reports before a
    holiday that holds the 5th. It is the same day where the calendar lacks the year.
    """

    item: str
    window: str
    due_on: date
    report_on: date

    def remaining_days(self, today: date) -> int:
        """Days left; negative when it is past."""
        return (self.report_on - today).days


@dataclass(frozen=True, kw_only=True)
class BoxDue:
    """A suggestion box that nobody has opened for a week."""

    box: str
    last_on: date
    days: int


@dataclass(frozen=True, kw_only=True)
class LeavingDue:
    """Somebody whose time ends soon with things still in hand: the handover is due."""

    staff_id: int
    name: str
    until_on: date
    things: int


def monthly_dues(
    items: Iterable[tuple[str, str, int]], calendar: Calendar, today: date, ahead: int = LEAD_DAYS
) -> tuple[MonthlyDue, ...]:
    """What is to be reported within the next days: (item, window, day of the month) → by when."""
    found = []
    for item, window, day in items:
        for first in (today.replace(day=1), _next_month(today)):
            due_on = first.replace(day=min(day, monthrange(first.year, first.month)[1]))
            report_on = _working_before(calendar, due_on)
            if today <= report_on <= today + timedelta(days=ahead):
                found.append(MonthlyDue(item, window, due_on, report_on))
    return tuple(sorted(found, key=lambda due: (due.report_on, due.item)))


def _next_month(day: date) -> date:
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1)


def _working_before(calendar: Calendar, day: date) -> date:
    if day.year not in calendar.years:
        return day
    while not calendar.is_working(day):
        day -= timedelta(days=1)
        if day.year not in calendar.years:
            return day
    return day
