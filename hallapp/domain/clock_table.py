"""The clock for a million cases: the same prefix sums as arrays, searched by index.

What a limit of days needs is the same for every case accepted on a day, so it is worked out once
a day of the table and looked up. Open minutes are numbered through; a due minute is the entry of
its number. Rows that the table cannot answer (years outside it, years without calendar) are
asked of the single path, so that both always agree.
"""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from fractions import Fraction
from math import ceil

import numpy as np
from numpy.typing import NDArray

from hallapp.domain.calendar import CalendarMissing
from hallapp.domain.counts import months_later
from hallapp.domain.deadlines import Clock
from hallapp.domain.errors import Moment
from hallapp.domain.instants import DAY, instant_of, minute_of
from hallapp.domain.limits import Counting, Limit, RestDayEnd, Unit
from hallapp.domain.opening import NO_SESSION_CLOSES

Ints = NDArray[np.int64]
Instants = NDArray[np.datetime64]
Bools = NDArray[np.bool_]

NONE = np.iinfo(np.int64).min
"""No answer: what numpy reads as NaT."""
EPOCH = date(1970, 1, 1).toordinal() * DAY
CHUNK = 1 << 15
"""Rows looked up at a time: what stays in the processor's cache."""


class ClockTable:
    """The clock's years from `first_year` to `last_year` as arrays, for questions in bulk."""

    def __init__(self, clock: Clock, first_year: int, last_year: int) -> None:
        self.clock = clock
        self.first = date(first_year, 1, 1).toordinal()
        self._before = self.first - 1 - EPOCH // DAY  # the day before the first, as numpy counts
        self.days = date(last_year, 12, 31).toordinal() - self.first + 1
        self._join(first_year, last_year)
        self._dues_of_day: dict[tuple[Limit, bool], Ints] = {}
        self._minute_ends: Ints | None = None
        self._need_of_day: Ints | None = None

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
        self._workdays = np.flatnonzero(self.working)
        self._run_end = self._last_of_run()

    def _last_of_run(self) -> Ints:
        """For each day the first day after its run; for an unknown day itself."""
        ends = np.arange(self.days, dtype=np.int64)
        known = np.flatnonzero(self.known)
        if known.size:
            last = np.flatnonzero(np.diff(self.run[known], append=self.run[known][-1] + 1))
            ends[known] = known[last][np.searchsorted(self.run[known][last], self.run[known])] + 1
        return ends

    # --- due times ---------------------------------------------------------------------------

    def dues(
        self,
        accepted: Instants,
        n: int | Fraction | Ints,
        unit: Unit,
        only_day: Bools | None = None,
    ) -> Instants:
        """The due times of cases without pauses, NaT where there is none.

        `n` is one number or one a row. Rows marked in `only_day` are known by their day alone.
        Why a row has none: `missing_years`.
        """
        return self._answer(accepted, n, unit, only_day)[0]

    def missing_years(
        self,
        accepted: Instants,
        n: int | Fraction | Ints,
        unit: Unit,
        only_day: Bools | None = None,
    ) -> Ints:
        """The year without calendar that keeps a row from having a due time; 0 for the others."""
        return self._answer(accepted, n, unit, only_day)[1]

    def due_times(
        self, cases: Iterable[tuple[Moment | None, Limit | None]]
    ) -> Iterator[tuple[datetime | None, int | None]]:
        """For each case's acceptance and limit the due time, and the year that is missing for it.

        Cases of one limit are counted together; the answers come in the order of the cases.
        """
        rows = list(cases)
        groups: dict[Limit, list[int]] = {}
        for row, (accepted, limit) in enumerate(rows):
            if accepted is not None and limit is not None:
                groups.setdefault(limit, []).append(row)
        answers: list[tuple[datetime | None, int | None]] = [(None, None)] * len(rows)
        for limit, members in groups.items():
            moments = [rows[row][0] for row in members]
            at = np.array([minute_of(m) - EPOCH for m in moments if m is not None], "M8[m]")
            by_day = np.array([not isinstance(moment, datetime) for moment in moments])
            dues, missing = self._answer(at, limit.n, limit.unit, by_day)
            for row, due, year in zip(members, dues.tolist(), missing.tolist(), strict=True):
                answers[row] = (due, year or None)
        return iter(answers)

    def _answer(
        self, accepted: Instants, n: int | Fraction | Ints, unit: Unit, only_day: Bools | None
    ) -> tuple[Instants, Ints]:
        at = accepted.astype("M8[m]").view(np.int64)
        if isinstance(n, np.ndarray):
            dues, missing = np.full(at.shape, NONE), np.zeros(at.shape, np.int64)
            for one in np.unique(n).tolist():
                of = n == one
                by_day = None if only_day is None else only_day[of]
                dues[of], missing[of] = self._of_limit(at[of], Limit(Fraction(one), unit), by_day)
        else:
            dues, missing = self._of_limit(at, Limit(Fraction(n), unit), only_day)
        return dues.view("M8[m]"), missing

    def _of_limit(self, at: Ints, limit: Limit, only_day: Bools | None) -> tuple[Ints, Ints]:
        if self.clock.counts_minutes(limit):
            dues = self._dues_to_the_minute(at, limit)
            if only_day is not None:
                dues[only_day] = NONE
        else:
            dues = self._dues_by_day(at, limit, only_day)
        missing = np.zeros(at.shape, np.int64)
        if dues.min(initial=0) == NONE:
            rows = np.flatnonzero((dues == NONE) & (at != NONE))
            by_day = None if only_day is None else only_day[rows]
            dues[rows], missing[rows] = self._ask_one_by_one(at[rows], limit, by_day)
        return dues, missing

    def _ask_one_by_one(self, at: Ints, limit: Limit, only_day: Bools | None) -> tuple[Ints, Ints]:
        """Let the single path answer, each different acceptance once."""
        by_day = np.zeros(at.shape, bool) if only_day is None else only_day
        asked, where = np.unique(np.stack([at, by_day]), axis=1, return_inverse=True)
        answers = np.empty((asked.shape[1], 2), np.int64)
        for i, (accepted, day) in enumerate(asked.T.tolist()):
            answers[i] = self._ask(accepted, bool(day), limit)
        dues, missing = answers[where.reshape(-1)].T
        return dues, missing

    def _ask(self, at: int, only_day: bool, limit: Limit) -> tuple[int, int]:
        accepted = instant_of(at + EPOCH)
        try:
            due = self.clock.due(accepted.date() if only_day else accepted, limit)
        except CalendarMissing as missing:
            return NONE, missing.year
        return (NONE if due is None else minute_of(due) - EPOCH), 0

    def _dues_by_day(self, at: Ints, limit: Limit, only_day: Bools | None) -> Ints:
        """One look-up a row; where the hour of acceptance matters, in one of two tables."""
        table = self._table_of(limit, late=False)
        dues = np.empty(at.shape, np.int64)
        for chunk in range(0, len(at), CHUNK):
            here = slice(chunk, chunk + CHUNK)
            # A place before the first day and one behind the last stand for all that is outside.
            np.take(table, at[here] // DAY - self._before, out=dues[here], mode="clip")
        if limit.unit is Unit.IMMEDIATE or (
            limit.unit is Unit.WORKDAY and self.clock.counting is Counting.BY_DATE_ROLLED
        ):
            place = np.clip(at // DAY - self._before, 0, self.days + 1)
            day = np.clip(place - 1, 0, self.days - 1)
            late = (at + EPOCH) % DAY > self.closes[day]
            if only_day is not None:
                late &= ~only_day
            late |= ~self.working[day]
            dues[late] = self._table_of(limit, late=True)[place[late]]
        return dues

    def _table_of(self, limit: Limit, *, late: bool) -> Ints:
        """The due time for each day of acceptance, with an empty place at both ends, kept."""
        table = self._dues_of_day.get((limit, late))
        if table is None:
            ends = self._ends_of_day(limit, late=late)
            table = np.full(self.days + 2, NONE)
            table[1:-1] = np.where(ends < 0, NONE, self._closing(ends))
            self._dues_of_day[limit, late] = table
        return table

    def _ends_of_day(self, limit: Limit, *, late: bool) -> Ints:
        """The day on which a limit ends, for each day of acceptance; -1 where not known."""
        n = int(limit.n)
        days = np.arange(self.days, dtype=np.int64)
        tomorrow = days + 1
        if limit.unit is Unit.IMMEDIATE:
            ends = self._nth_from(tomorrow, 1) if late else np.where(self.working, days, -1)
            return np.where(self.known, ends, -1)
        if limit.unit is Unit.WORKDAY:
            ends = self._nth_from(tomorrow, n)
            if not late:
                return ends
            moved = self._nth_from(tomorrow, 1)
            return np.where(self.known & (moved >= 0), ends[moved], -1)
        if limit.unit is Unit.CALDAY:
            raw = days + n
        else:
            months = n if limit.unit is Unit.MONTH else 12 * n
            raw = np.array([self._months_later(day, months) for day in range(self.days)], np.int64)
        if self.clock.rest_day_end is RestDayEnd.NEXT_WORKING_DAY:
            return self._nth_from(raw, 1)
        return np.where((raw < self.days) & self.known[np.minimum(raw, self.days - 1)], raw, -1)

    def _months_later(self, day: int, months: int) -> int:
        try:
            return months_later(self.first + day, months) - self.first
        except CalendarMissing:
            return self.days

    def _nth_from(self, days: Ints, n: int) -> Ints:
        """The `n`-th working day counted from each of `days`, itself included; -1 if not known."""
        inside = days < self.days
        days = np.minimum(days, self.days - 1)
        k = self.worked[days] + n - 1
        known = inside & self.known[days] & (k < len(self._workdays))
        if not len(self._workdays):
            return np.full(days.shape, -1, np.int64)
        ends = self._workdays[np.minimum(k, len(self._workdays) - 1)]
        return np.where(known & (ends < self._run_end[days]), ends, -1)

    def _closing(self, days: Ints) -> Ints:
        """Close of business of days as numpy's minutes."""
        closes = self.closes
        if self.clock.rest_day_end is RestDayEnd.STAY:  # then a limit may end on a rest day
            closes = closes.copy()
            for day in np.flatnonzero(self.known & ~self.working).tolist():
                closes[day] = self.clock.hours_on(date.fromordinal(self.first + day)).closes
        return (days + self.first) * DAY + closes[days] - EPOCH

    # --- open minutes ------------------------------------------------------------------------

    def _passed(self, at: Ints) -> tuple[Ints, Ints]:
        """The open minutes of the table before instants, and their days, clipped to the table."""
        day, minute = np.divmod(at + EPOCH - self.first * DAY, DAY)
        np.clip(day, 0, self.days - 1, out=day)
        minute += self._pattern[day] * DAY
        return self.passed[day] + self._within[minute], day

    def _knows(self, at: Ints, day: Ints) -> Bools:
        """Whether instants lie in a known year of the table; `day` are their clipped days."""
        found: Bools = ((at + EPOCH) // DAY - self.first == day) & self.known[day]
        return found

    def _dues_to_the_minute(self, at: Ints, limit: Limit) -> Ints:
        passed, day = self._passed(at)
        if limit.unit is Unit.WORKDAY:
            target = passed + int(limit.n) * self._needs()[day]
        else:
            target = passed + ceil(limit.n * 60)
        ends = self._ends_of_minutes()
        found = self._knows(at, day) & (target <= self.passed[self._run_end[day]])
        if not ends.size:
            return np.full(at.shape, NONE)
        due = ends[np.minimum(target, ends.size) - 1] + (self.first * DAY - EPOCH)
        return np.where(found, due, NONE)

    def _needs(self) -> Ints:
        """The open minutes of one working day under the timetable of each day."""
        if self._need_of_day is None:
            self._need_of_day = np.array(
                [
                    max(self.clock.working_day_minutes(date.fromordinal(self.first + day)), 1)
                    if known
                    else 1
                    for day, known in enumerate(self.known.tolist())
                ],
                np.int64,
            )
        return self._need_of_day

    def _ends_of_minutes(self) -> Ints:
        """Where each open minute ends, in minutes from the table's first day."""
        if self._minute_ends is None:
            within = [
                np.concatenate([np.arange(o + 1, c + 1) for o, c in spans] or [np.empty(0, int)])
                for spans in self._sessions
            ]
            patterns = self._pattern[self._workdays]
            ends = [within[pattern] for pattern in patterns.tolist()]
            sizes = [end.size for end in ends]
            self._minute_ends = np.repeat(self._workdays * DAY, sizes)
            if ends:
                self._minute_ends += np.concatenate(ends)
        return self._minute_ends

    def open_minutes(self, start: Instants, end: Instants) -> Ints:
        """The open minutes from `start` to `end`, negative if `end` is earlier.

        `NONE` where a needed year has no calendar, or where either is NaT.
        """
        a, b = (moment.astype("M8[m]").view(np.int64) for moment in (start, end))
        (passed_a, day_a), (passed_b, day_b) = self._passed(a), self._passed(b)
        known = self._knows(a, day_a) & self._knows(b, day_b) & (self.run[day_a] == self.run[day_b])
        count = np.where(known, passed_b - passed_a, NONE)
        for row in np.flatnonzero(~known & (a != NONE) & (b != NONE)).tolist():
            count[row] = self._ask_minutes(int(a[row]), int(b[row]))
        return count

    def _ask_minutes(self, start: int, end: int) -> int:
        try:
            return self.clock.open_minutes(instant_of(start + EPOCH), instant_of(end + EPOCH))
        except CalendarMissing:
            return NONE
