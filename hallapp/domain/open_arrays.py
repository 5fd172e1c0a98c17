"""Open time as arrays: the prefix sums of ``opening``, years joined, searched by index."""

from datetime import date

import numpy as np
from numpy.typing import NDArray

from hallapp.domain.calendar import CalendarMissing
from hallapp.domain.deadlines import Clock
from hallapp.domain.instants import DAY, instant_of
from hallapp.domain.opening import NO_SESSION_CLOSES

Ints = NDArray[np.int64]
Instants = NDArray[np.datetime64]
Bools = NDArray[np.bool_]

NONE = np.iinfo(np.int64).min
"""No answer: what numpy reads as NaT."""
EPOCH = date(1970, 1, 1).toordinal() * DAY


class OpenArrays:
    """The years from `first_year` to `last_year` of a clock, joined; days count from 0.

    A year without calendar cuts the days into runs: no count goes from one run into the next.
    """

    def __init__(self, clock: Clock, first_year: int, last_year: int) -> None:
        self.clock = clock
        self.first = date(first_year, 1, 1).toordinal()
        self.days = date(last_year, 12, 31).toordinal() - self.first + 1
        self._join(first_year, last_year)
        self._minute_ends: Ints | None = None

    def _join(self, first_year: int, last_year: int) -> None:
        """Join the years' lists; a year without calendar starts a new run."""
        days = self.days
        self.known = np.zeros(days, bool)
        self.working = np.zeros(days, bool)
        self.worked = np.zeros(days + 1, np.int64)  # working days before a day
        self.passed = np.zeros(days + 1, np.int64)  # open minutes before a day
        self.closes = np.full(days, NO_SESSION_CLOSES, np.int64)  # minute of a working day
        self.run = np.full(days, -1, np.int64)  # known days in one unbroken run have one number
        self._pattern = np.zeros(days, np.int64)
        patterns: dict[int, int] = {}
        within = [np.zeros(DAY, np.int64)]
        self._sessions: list[tuple[tuple[int, int], ...]] = [()]
        minutes = np.zeros(days, np.int64)
        run = -1
        for year in range(first_year, last_year + 1):
            try:
                table = self.clock.open_year(year)
            except CalendarMissing:
                run += 1
                continue
            start = table.first - self.first
            here = slice(start, start + len(table.worked) - 1)
            self.known[here] = True
            self.run[here] = run
            for day, hours in zip(table.working, table.hours, strict=True):
                i = day - self.first
                pattern = patterns.get(id(hours))
                if pattern is None:
                    pattern = patterns[id(hours)] = len(within)
                    within.append(np.fromiter((hours.passed(m) for m in range(DAY)), np.int64, DAY))
                    self._sessions.append(tuple((o, c) for o, c, _ in hours.spans))
                self.working[i] = True
                self._pattern[i] = pattern
                self.closes[i] = hours.closes
                minutes[i] = hours.total
        np.cumsum(self.working, out=self.worked[1:])
        np.cumsum(minutes, out=self.passed[1:])
        self._within = np.concatenate(within)
        self.workdays = np.flatnonzero(self.working)
        self.run_end = self._last_of_run()

    def _last_of_run(self) -> Ints:
        """For each day the first day after its run; for an unknown day itself."""
        ends = np.arange(self.days, dtype=np.int64)
        known = np.flatnonzero(self.known)
        if known.size:
            last = np.flatnonzero(np.diff(self.run[known], append=self.run[known][-1] + 1))
            ends[known] = known[last][np.searchsorted(self.run[known][last], self.run[known])] + 1
        return ends

    def nth_from(self, days: Ints, n: int) -> Ints:
        """The `n`-th working day counted from each of `days`, itself included; -1 if not known."""
        inside = days < self.days
        days = np.minimum(days, self.days - 1)
        k = self.worked[days] + n - 1
        known = inside & self.known[days] & (k < len(self.workdays))
        if not len(self.workdays):
            return np.full(days.shape, -1, np.int64)
        ends = self.workdays[np.minimum(k, len(self.workdays) - 1)]
        return np.where(known & (ends < self.run_end[days]), ends, -1)

    def passed_at(self, at: Ints) -> tuple[Ints, Ints]:
        """The open minutes of the table before instants, and their days, clipped to the table."""
        day, minute = np.divmod(at + EPOCH - self.first * DAY, DAY)
        np.clip(day, 0, self.days - 1, out=day)
        minute += self._pattern[day] * DAY
        return self.passed[day] + self._within[minute], day

    def knows(self, at: Ints, day: Ints) -> Bools:
        """Whether instants lie in a known year of the table; `day` are their clipped days."""
        found: Bools = ((at + EPOCH) // DAY - self.first == day) & self.known[day]
        return found

    def ends_of_minutes(self) -> Ints:
        """Where each open minute ends, in minutes from the table's first day."""
        if self._minute_ends is None:
            within = [
                np.concatenate([np.arange(o + 1, c + 1) for o, c in spans] or [np.empty(0, int)])
                for spans in self._sessions
            ]
            patterns = self._pattern[self.workdays]
            ends = [within[pattern] for pattern in patterns.tolist()]
            sizes = [end.size for end in ends]
            self._minute_ends = np.repeat(self.workdays * DAY, sizes)
            if ends:
                self._minute_ends += np.concatenate(ends)
        return self._minute_ends

    def open_minutes(self, start: Instants, end: Instants) -> Ints:
        """The open minutes from `start` to `end`, negative if `end` is earlier.

        `NONE` where a needed year has no calendar, or where either is NaT.
        """
        a, b = (moment.astype("M8[m]").view(np.int64) for moment in (start, end))
        (passed_a, day_a), (passed_b, day_b) = self.passed_at(a), self.passed_at(b)
        known = self.knows(a, day_a) & self.knows(b, day_b) & (self.run[day_a] == self.run[day_b])
        count = np.where(known, passed_b - passed_a, NONE)
        for row in np.flatnonzero(~known & (a != NONE) & (b != NONE)).tolist():
            count[row] = self._ask_minutes(int(a[row]), int(b[row]))
        return count

    def _ask_minutes(self, start: int, end: int) -> int:
        try:
            return self.clock.open_minutes(instant_of(start + EPOCH), instant_of(end + EPOCH))
        except CalendarMissing:
            return NONE
