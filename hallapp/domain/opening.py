"""Open time: prefix sums of working days and open minutes, kept by the year and searched.

The one table behind both paths: a single case searches these lists, ``clock_table`` joins the
same lists into arrays. A year is counted when it is first needed, and a year without calendar
stops the count by its name.
"""

from bisect import bisect_left
from dataclasses import dataclass
from datetime import date
from itertools import accumulate

from hallapp.domain.calendar import Calendar, CalendarMissing, Hours, Sessions
from hallapp.domain.errors import Refused
from hallapp.domain.instants import DAY
from hallapp.wording import QT_TRANSLATE_NOOP

LAST_DAY = date.max.toordinal()
NO_SESSION_CLOSES = DAY - 1  # 23:59


@dataclass(frozen=True, slots=True)
class DayHours:
    """The sessions of a day as minutes of the day, with the open minutes before each."""

    spans: tuple[tuple[int, int, int], ...]  # opens, closes, open minutes before
    total: int
    closes: int

    def passed(self, minute: int) -> int:
        """The open minutes before `minute` of the day."""
        for opens, closes, before in self.spans:
            if minute <= closes:
                return before + max(minute - opens, 0)
        return self.total

    def end_of(self, count: int) -> int:
        """The minute of the day in which the `count`-th open minute ends; 1 to `total`."""
        opens, before = next(
            (opens, before)
            for opens, closes, before in self.spans
            if before + closes - opens >= count
        )
        return opens + count - before


def day_hours(sessions: Sessions) -> DayHours:
    """Turn a day's sessions into minutes."""
    spans = [
        (s.opens.hour * 60 + s.opens.minute, s.closes.hour * 60 + s.closes.minute) for s in sessions
    ]
    *before, total = accumulate((closes - opens for opens, closes in spans), initial=0)
    return DayHours(
        tuple((*span, passed) for span, passed in zip(spans, before, strict=True)),
        total,
        spans[-1][1] if spans else NO_SESSION_CLOSES,
    )


@dataclass(frozen=True, slots=True)
class OpenYear:
    """A year's working days with their hours.

    `worked[i]` working days lie before day `i` of the year, `passed[k]` open minutes before its
    `k`-th working day; both end with the sum of the year.
    """

    first: int
    working: list[int]
    worked: list[int]
    hours: list[DayHours]
    passed: list[int]

    def minutes_before(self, minute: int) -> int:
        """The open minutes of this year before an instant of this year."""
        day, minute = divmod(minute, DAY)
        k = self.worked[day - self.first]
        if k < len(self.working) and self.working[k] == day:
            return self.passed[k] + self.hours[k].passed(minute)
        return self.passed[k]

    def end_of(self, count: int) -> int:
        """The instant at which the `count`-th open minute of the year ends."""
        k = bisect_left(self.passed, count) - 1
        return self.working[k] * DAY + self.hours[k].end_of(count - self.passed[k])


class OpenTime:
    """The hall's working days and open minutes.

    Days are ordinals, instants are minutes (``instants``). Whatever needs a day of a year that
    the calendar does not know raises CalendarMissing.
    """

    def __init__(self, calendar: Calendar, hours: Hours) -> None:
        self.calendar = calendar
        self.hours = hours
        self._open_years: dict[int, OpenYear] = {}
        self._day_hours: dict[int, DayHours] = {}  # by the identity of the timetable's tuple

    def open_year(self, year: int) -> OpenYear:
        """The table of one year, counted once and kept."""
        table = self._open_years.get(year)
        if table is None:
            days = self.calendar.year_days(year)
            hours = [self.hours_on(date.fromordinal(day)) for day in days.working]
            passed = list(accumulate((day.total for day in hours), initial=0))
            table = OpenYear(days.first, days.working, days.before, hours, passed)
            self._open_years[year] = table
        return table

    def hours_on(self, day: date) -> DayHours:
        """The timetable's hours of a day; on a rest day they count nothing."""
        sessions = self.hours.sessions_on(self.calendar, day)
        hours = self._day_hours.get(id(sessions))
        if hours is None:
            hours = self._day_hours[id(sessions)] = day_hours(sessions)
        return hours

    def closing(self, day: int) -> int:
        """Close of business of a day, as an instant; 23:59 for a day without sessions."""
        return day * DAY + self.hours_on(date.fromordinal(day)).closes

    def is_working(self, day: int) -> bool:
        """Whether a day is a working day."""
        return self.calendar.is_working(date.fromordinal(day))

    def nth_working(self, day: int, n: int) -> int:
        """The `n`-th working day after `day`, n ≥ 1."""
        year = year_of(day + 1)
        days = self.calendar.year_days(year)
        k = days.before[day + 1 - days.first] + n - 1
        while k >= len(days.working):
            k -= len(days.working)
            year += 1
            days = self.calendar.year_days(year)
        return days.working[k]

    def worked(self, after: int, until: int) -> int:
        """How many working days `after` < d ≤ `until` there are; 0 if there is no such day."""
        if until <= after:
            return 0
        year, last = year_of(after + 1), year_of(until)
        days = self.calendar.year_days(year)
        count = -days.before[after + 1 - days.first]
        while year < last:
            count += len(days.working)
            year += 1
            days = self.calendar.year_days(year)
        return count + days.before[until + 1 - days.first]

    def spend(self, start: int, need: int, stop: int | None) -> tuple[int | None, int]:
        """Take `need` open minutes from `start` on, at most until `stop`.

        Gives the instant at which the last of them ends, or None if `stop` comes first, and how
        many were taken.
        """
        year = year_of(start // DAY)
        last = LAST_DAY if stop is None else max(year, year_of((stop - 1) // DAY))
        table = self.open_year(year)
        passed = table.minutes_before(start)
        taken = 0
        while True:
            reach = table.passed[-1] if stop is None or year < last else table.minutes_before(stop)
            if reach - passed >= need - taken:
                return table.end_of(passed + need - taken), need
            taken += reach - passed
            if year == last:
                return None, taken
            if stop is None and not table.passed[-1]:
                raise Refused(
                    QT_TRANSLATE_NOOP(
                        "Refused",
                        "The hall has no opening hours in {year}: enter them on the calendar page.",
                    ),
                    field="hours",
                    year=year,
                )
            year += 1
            table = self.open_year(year)
            passed = 0

    def opened(self, start: int, end: int) -> int:
        """The open minutes from `start` until before `end`; 0 if there are none."""
        if end <= start:
            return 0
        year, last = year_of(start // DAY), year_of((end - 1) // DAY)
        table = self.open_year(year)
        count = -table.minutes_before(start)
        while year < last:
            count += table.passed[-1]
            year += 1
            table = self.open_year(year)
        return count + table.minutes_before(end)

    def minutes_of_day(self, day: date) -> int:
        """The open minutes of a day: none on a rest day."""
        return self.hours_on(day).total if self.calendar.is_working(day) else 0

    def working_day_minutes(self, day: date) -> int:
        """What one working day under the timetable of `day` has: its own minutes.

        A weekend day that is not worked, or a day without sessions, stands for the first weekday
        that has some, so that "one working day" means something on every day.
        """
        if day.weekday() < 5 or self.calendar.is_working(day):
            own = self.hours_on(day).total
            if own:
                return own
        return next((day_hours(day).total for day in self.hours.week_of(day)[:5] if day), 0)


def year_of(day: int) -> int:
    """The year of a day; the day after the last that can be written has no calendar."""
    if day > LAST_DAY:
        raise CalendarMissing(date.max.year + 1)
    return date.fromordinal(day).year
