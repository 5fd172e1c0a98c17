"""How long a result is public 公示期: both days are printed (domain facts §5.2)."""

from datetime import date, timedelta

from hallapp.domain.calendar import Calendar
from hallapp.domain.errors import Refused
from hallapp.domain.stars.rules import DayUnit
from hallapp.wording import QT_TRANSLATE_NOOP

_TOO_SHORT = QT_TRANSLATE_NOOP("Refused", "The publicity lasts a day or more.")


def publicity_span(
    calendar: Calendar, posted_on: date, days: int, unit: DayUnit, *, posting_counts: bool
) -> tuple[date, date]:
    """The first and the last day; working days by the calendar, else every day.

    Raises:
        Refused: fewer than one day.
        CalendarMissing: the calendar has no data for a year that it reaches into.
    """
    if days < 1:
        raise Refused(_TOO_SHORT, field="days")
    found: list[date] = []
    day = posted_on if posting_counts else posted_on + timedelta(days=1)
    while len(found) < days:
        if unit is DayUnit.DAY or calendar.is_working(day):
            found.append(day)
        day += timedelta(days=1)
    return found[0], found[-1]
