"""What comes back: every week, month, quarter, half year or year, on a day of the month."""

from calendar import monthrange
from collections.abc import Mapping
from datetime import date, timedelta

from hallapp.domain.errors import Moment, Refused
from hallapp.domain.instants import day_of
from hallapp.domain.registers.spec import Move, Values
from hallapp.wording import QT_TRANSLATE_NOOP

_NO_SUCH_DAY = QT_TRANSLATE_NOOP("Refused", "A day of the month is from 1 to 31.")

MONTHS = {"month": 1, "quarter": 3, "half_year": 6, "year": 12}
LONGEST_MONTH = 31


def next_after(day: date, every: str, of_month: int | None = None) -> date:
    """The next time after `day`: on day `of_month`, or on the last day of a shorter month."""
    if every == "week":
        return day + timedelta(weeks=1)
    months = day.year * 12 + day.month - 1 + MONTHS[every]
    year, month = divmod(months, 12)
    last = monthrange(year, month + 1)[1]
    return date(year, month + 1, min(of_month or day.day, last))


def onward(values: Values, at: Moment) -> Mapping[str, object]:
    """Done this time: when it was, how often by now, and when it is due next."""
    next_on, of_month, times = values["next_on"], values["day"], values["times"]
    assert isinstance(next_on, date)
    day = of_month if isinstance(of_month, int) else None
    return {
        "last_on": day_of(at),
        "times": (times if isinstance(times, int) else 0) + 1,
        "next_on": next_after(next_on, str(values["every"]), day),
    }


def on_a_day(values: Values, switches: Mapping[str, bool], move: Move | None) -> None:
    """A day of the month is one."""
    del switches, move
    day = values.get("day")
    if isinstance(day, int) and not 1 <= day <= LONGEST_MONTH:
        raise Refused(_NO_SUCH_DAY, field="day")
