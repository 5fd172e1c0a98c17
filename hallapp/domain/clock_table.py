"""The clock for a million cases: due times looked up and searched in arrays (``open_arrays``).

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

from hallapp.domain.calendar import CalendarMissing
from hallapp.domain.counts import months_later
from hallapp.domain.deadlines import Clock
from hallapp.domain.errors import Moment
from hallapp.domain.instants import DAY, instant_of, minute_of
from hallapp.domain.limits import Counting, Limit, RestDayEnd, Unit
from hallapp.domain.open_arrays import EPOCH, NONE, Bools, Instants, Ints, OpenArrays

CHUNK = 1 << 15
"""Rows looked up at a time: what stays in the processor's cache."""


class ClockTable(OpenArrays):
    """The clock's years from `first_year` to `last_year` as arrays, for questions in bulk."""

    def __init__(self, clock: Clock, first_year: int, last_year: int) -> None:
        super().__init__(clock, first_year, last_year)
        self._before = self.first - 1 - EPOCH // DAY  # the day before the first, as numpy counts
        self._dues_of_day: dict[tuple[Limit, bool], Ints] = {}
        self._need_of_day: Ints | None = None

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
            ends = self.nth_from(tomorrow, 1) if late else np.where(self.working, days, -1)
            return np.where(self.known, ends, -1)
        if limit.unit is Unit.WORKDAY:
            ends = self.nth_from(tomorrow, n)
            if not late:
                return ends
            moved = self.nth_from(tomorrow, 1)
            return np.where(self.known & (moved >= 0), ends[moved], -1)
        if limit.unit is Unit.CALDAY:
            raw = days + n
        else:
            months = n if limit.unit is Unit.MONTH else 12 * n
            raw = np.array([self._months_later(day, months) for day in range(self.days)], np.int64)
        if self.clock.rest_day_end is RestDayEnd.NEXT_WORKING_DAY:
            return self.nth_from(raw, 1)
        return np.where((raw < self.days) & self.known[np.minimum(raw, self.days - 1)], raw, -1)

    def _months_later(self, day: int, months: int) -> int:
        try:
            return months_later(self.first + day, months) - self.first
        except CalendarMissing:
            return self.days

    def _closing(self, days: Ints) -> Ints:
        """Close of business of days as numpy's minutes."""
        closes = self.closes
        if self.clock.rest_day_end is RestDayEnd.STAY:  # then a limit may end on a rest day
            closes = closes.copy()
            for day in np.flatnonzero(self.known & ~self.working).tolist():
                closes[day] = self.clock.hours_on(date.fromordinal(self.first + day)).closes
        return (days + self.first) * DAY + closes[days] - EPOCH

    def _dues_to_the_minute(self, at: Ints, limit: Limit) -> Ints:
        passed, day = self.passed_at(at)
        if limit.unit is Unit.WORKDAY:
            target = passed + int(limit.n) * self._needs()[day]
        else:
            target = passed + ceil(limit.n * 60)
        ends = self.ends_of_minutes()
        found = self.knows(at, day) & (target <= self.passed[self.run_end[day]])
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
