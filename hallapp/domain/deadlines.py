"""The clock: due times, what is left of them, and how they came about (deadlines.md)."""

from collections.abc import Iterable
from datetime import date, datetime

from hallapp.domain.calendar import Calendar, Hours
from hallapp.domain.counts import Count, counts_minutes
from hallapp.domain.errors import Moment
from hallapp.domain.explained import ClockLine, Why, days_of, in_lines
from hallapp.domain.instants import instant_of, minute_of
from hallapp.domain.lamps import Lamp, is_overdue, lamp
from hallapp.domain.limits import Counting, Extension, Limit, RestDayEnd, Unit
from hallapp.domain.opening import OpenTime
from hallapp.domain.pauses import Pause, merged, unpaused

__all__ = [
    "Clock",
    "ClockLine",
    "Counting",
    "Extension",
    "Lamp",
    "Limit",
    "Pause",
    "RestDayEnd",
    "Unit",
    "Why",
    "is_overdue",
    "lamp",
]


class Clock(OpenTime):
    """The hall's clock: a calendar, opening hours, and the two settings of counting.

    Every question about a day of a year that the calendar lacks raises CalendarMissing.
    """

    def __init__(
        self,
        calendar: Calendar,
        hours: Hours,
        counting: str = Counting.BY_DATE,
        rest_day_end: str = RestDayEnd.NEXT_WORKING_DAY,
    ) -> None:
        super().__init__(calendar, hours)
        self.counting = Counting(counting)
        self.rest_day_end = RestDayEnd(rest_day_end)

    def due(
        self,
        accepted_at: Moment,
        limit: Limit,
        pauses: Iterable[Pause] = (),
        extension: Extension | None = None,
    ) -> datetime | None:
        """When a limit ends; None while an open pause leaves it open.

        None also where hours are counted from an acceptance known only by its day. An open pause
        that begins after the due time changes nothing.
        """
        due = self._count(accepted_at, limit, pauses, extension).due()
        return None if due is None else instant_of(due)

    def due_if_resumed(
        self,
        accepted_at: Moment,
        limit: Limit,
        pauses: Iterable[Pause] = (),
        extension: Extension | None = None,
        *,
        at: datetime,
    ) -> datetime | None:
        """When the limit would end if its open pause ended `at`."""
        ended = (
            pause
            if pause.until_at is not None
            else Pause(
                pause.from_at,
                pause.from_at if minute_of(at) < minute_of(pause.from_at) else at,
                pause.reason,
            )
            for pause in pauses
        )
        return self.due(accepted_at, limit, ended, extension)

    def open_minutes(self, start: datetime, end: datetime, pauses: Iterable[Pause] = ()) -> int:
        """The open minutes from `start` to `end` outside `pauses`, negative if `end` is earlier."""
        first, last = minute_of(start), minute_of(end)
        if last < first:
            return -unpaused(self, last, first, merged(pauses, last))
        return unpaused(self, first, last, merged(pauses, first))

    def end_of(self, moment: Moment) -> datetime:
        """An instant as it is; close of business of a moment known only by its day."""
        if isinstance(moment, datetime):
            return moment
        return instant_of(self.closing(moment.toordinal()))

    def working_days_between(self, a: date, b: date) -> int:
        """The working days a < d ≤ b, negative if b is before a (hall-rules 12)."""
        first, last = a.toordinal(), b.toordinal()
        return self.worked(first, last) - self.worked(last, first)

    def counts_minutes(self, limit: Limit) -> bool:
        """Whether the clock counts `limit` in open minutes, not in days."""
        return counts_minutes(limit, self.counting)

    def explain(
        self,
        accepted_at: Moment,
        limit: Limit,
        pauses: Iterable[Pause] = (),
        extension: Extension | None = None,
        *,
        today: date | None = None,
    ) -> tuple[ClockLine, ...]:
        """The lines a person can follow: each day or run of days, counted or not, and why.

        `today` stands in a line of its own. Under an open pause the lines end with `today`, or
        with the pause's first day. Long limits: counted days in runs.
        """
        return in_lines(self.explain_days(accepted_at, limit, pauses, extension, today=today))

    def explain_days(
        self,
        accepted_at: Moment,
        limit: Limit,
        pauses: Iterable[Pause] = (),
        extension: Extension | None = None,
        *,
        today: date | None = None,
    ) -> tuple[ClockLine, ...]:
        """The same day by day: one cell of the strip each."""
        return tuple(days_of(self._count(accepted_at, limit, pauses, extension), today))

    def _count(
        self,
        accepted_at: Moment,
        limit: Limit,
        pauses: Iterable[Pause],
        extension: Extension | None,
    ) -> Count:
        more = 0 if extension is None else extension.n
        return Count(
            self,
            self.counting,
            self.rest_day_end,
            accepted_at=accepted_at,
            limit=limit,
            pauses=pauses,
            more=more,
        )
