"""Counting one limit: from acceptance over pauses and extension to its end."""

from calendar import monthrange
from collections.abc import Iterable
from datetime import MAXYEAR, date, datetime
from math import ceil

from hallapp.domain.calendar import CalendarMissing
from hallapp.domain.errors import Moment
from hallapp.domain.instants import DAY, instant_of, minute_of
from hallapp.domain.limits import Counting, Limit, RestDayEnd, Unit
from hallapp.domain.opening import OpenTime
from hallapp.domain.pauses import Pause, Stretch, merged

WORKING_UNITS = frozenset({Unit.WORKDAY, Unit.IMMEDIATE})


def counts_minutes(limit: Limit, counting: Counting) -> bool:
    """Whether a limit is counted in open minutes, not in days."""
    return limit.unit is Unit.WORKHOUR or (
        limit.unit is Unit.WORKDAY and counting is Counting.BY_MINUTE
    )


def months_later(day: int, months: int) -> int:
    """The corresponding day so many months later, or the last day of that month."""
    on = date.fromordinal(day)
    year, month = divmod(on.year * 12 + on.month - 1 + months, 12)
    if year > MAXYEAR:
        raise CalendarMissing(year)
    return date(year, month + 1, min(on.day, monthrange(year, month + 1)[1])).toordinal()


class Count:
    """One limit being counted; days are ordinals, instants minutes."""

    def __init__(
        self,
        time: OpenTime,
        counting: Counting,
        rest_day_end: RestDayEnd,
        *,
        accepted_at: Moment,
        limit: Limit,
        pauses: Iterable[Pause],
        more: int,
    ) -> None:
        self.time = time
        self.counting = counting
        self.rest_day_end = rest_day_end
        self.accepted_at = accepted_at
        self.limit = limit
        self.given = tuple(pauses)
        self.by_minute = counts_minutes(limit, counting)
        self.to_the_minute = isinstance(accepted_at, datetime)
        self.accepted = minute_of(accepted_at)
        self.day = self.accepted // DAY
        self.pauses: list[Stretch] = merged(self.given, self.accepted) if self.given else []
        self.more = more  # the extension, in the unit of the limit

    def due(self) -> int | None:
        """The due instant; None under an open pause, or for hours without an hour."""
        try:
            if self.by_minute:
                return self._due_to_the_minute() if self.to_the_minute else None
            due = self.due_day()
            return None if due is None else self.time.closing(self.end_day(due))
        except CalendarMissing as missing:
            # The year's days would only move a due that an open pause keeps from being final.
            if self._stands_before(missing.year):
                return None
            raise

    def _stands_before(self, year: int) -> bool:
        """Whether an open pause begins at acceptance, or at least before `year`."""
        if not self.pauses or self.pauses[-1][1] is not None:
            return False
        start = self.pauses[-1][0]
        at_once = start <= self.accepted if self.by_minute else start // DAY <= self.day
        return at_once or instant_of(start).year < year

    def _due_to_the_minute(self) -> int | None:
        n = self.limit.n + self.more
        if self.limit.unit is Unit.WORKDAY:
            need = int(n) * max(self.time.working_day_minutes(date.fromordinal(self.day)), 1)
        else:
            need = ceil(n * 60)
        at: int = self.accepted
        for start, end in self.pauses:
            due, taken = self.time.spend(at, need, start)
            if due is not None or end is None:
                return due
            need -= taken
            at = end
        return self.time.spend(at, need, None)[0]

    def start_day(self) -> int:
        """The day that does not count: of acceptance, or under rolled counting the next working.

        Pauses that began before it count from it.
        """
        if (
            self.limit.unit is Unit.WORKDAY
            and self.counting is Counting.BY_DATE_ROLLED
            and self._is_after_hours()
        ):
            return self.time.nth_working(self.day, 1)
        return self.day

    def _is_after_hours(self) -> bool:
        """Whether it was accepted after close of business or on a rest day."""
        return not self.time.is_working(self.day) or (
            self.to_the_minute and self.accepted > self.time.closing(self.day)
        )

    def due_day(self) -> int | None:
        """The day the limit ends, before a calendar limit moves to a working day."""
        start = self.start_day()
        due = self._without_pauses(start)
        for pause_start, pause_end in self.pauses:
            if pause_start // DAY > due:
                break
            if pause_end is None:
                return None
            due = self._later(due, max(pause_start // DAY, start), pause_end // DAY)
        return due

    def _later(self, due: int, after: int, until: int) -> int:
        """`due` with the days of a pause, `after` < d ≤ `until`, added."""
        if self.limit.unit not in WORKING_UNITS:
            return due + max(until - after, 0)
        days = self.time.worked(after, until)
        return self.time.nth_working(due, days) if days else due

    def _without_pauses(self, start: int) -> int:
        n = int(self.limit.n)
        match self.limit.unit:
            case Unit.IMMEDIATE:
                due = self.time.nth_working(start, 1) if self._is_after_hours() else start
                return self.time.nth_working(due, self.more) if self.more else due
            case Unit.WORKDAY:
                return self.time.nth_working(start, n + self.more)
            case Unit.MONTH:
                return months_later(start, n) + self.more
            case Unit.YEAR:
                return months_later(start, 12 * n) + self.more
            case _:
                return start + n + self.more

    def end_day(self, due: int) -> int:
        """The day on which a limit that ends on `due` really ends (民法典 203)."""
        if self.limit.unit in WORKING_UNITS or self.rest_day_end is RestDayEnd.STAY:
            return due
        return self.time.nth_working(due - 1, 1)
