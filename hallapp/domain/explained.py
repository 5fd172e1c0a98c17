"""The clock explained: each day from acceptance to due, counted or not, and why."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from hallapp.domain.calendar import CalendarDay, DayKind
from hallapp.domain.counts import WORKING_UNITS, Count
from hallapp.domain.instants import DAY, instant_of, minute_of
from hallapp.domain.opening import LAST_DAY
from hallapp.domain.pauses import unpaused

APART = 31
"""Up to so many lines each counted day has its own; beyond, counted days stand in runs."""
MELTED = 250
"""Beyond so many lines ordinary weekends are not named any more within a run of counted days."""


class Why(StrEnum):
    """Why a day counts or does not (cli.md, closed list)."""

    ACCEPTED = "accepted"
    REST = "rest"
    HOLIDAY = "holiday"
    MAKEUP = "makeup"
    PAUSED = "paused"
    COUNTED = "counted"
    DUE = "due"


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockLine:
    """A day, or a run of days from `from_on` to `to_on`, both inside.

    `n` is the running count after it: days, or open minutes where the limit counts those.
    `minutes` are the open minutes taken in it (limits by the minute only). `name` and `notice`
    are the holiday's; of a paused day `name` is the pause's reason. `kind` says what the calendar
    has, also where `why` says something else: a due day may be a make-up Saturday.
    """

    from_on: date
    to_on: date
    why: Why
    counted: bool
    n: int
    name: str = ""
    notice: str = ""
    kind: DayKind | None = None
    minutes: int = 0
    paused_at: datetime | None = None  # a pause begins on this day
    resumed_at: datetime | None = None  # a pause ends on this day
    today: bool = False


def _alike(one: ClockLine, other: ClockLine) -> bool:
    return (
        (one.why, one.counted, one.name, one.notice, one.kind)
        == (other.why, other.counted, other.name, other.notice, other.kind)
        and one.why not in {Why.ACCEPTED, Why.DUE}
        and not (one.today or other.today)
        and not (one.resumed_at or other.paused_at or other.resumed_at)
    )


def _runs(days: Iterable[ClockLine], *, apart: bool, melt: bool) -> list[ClockLine]:
    runs: list[ClockLine] = []
    for day in days:
        last = runs[-1] if runs else None
        if last is not None and (
            (_alike(last, day) and not (apart and day.counted))
            or (melt and last.why is Why.COUNTED and day.why is Why.REST and not day.today)
        ):
            runs[-1] = replace(last, to_on=day.to_on, n=day.n, minutes=last.minutes + day.minutes)
        else:
            runs.append(day)
    return runs


def in_lines(days: Sequence[ClockLine]) -> tuple[ClockLine, ...]:
    """The days of a strip as the lines of a list: what is alike and adjoining becomes one."""
    lines = _runs(days, apart=True, melt=False)
    if len(lines) > APART:
        lines = _runs(days, apart=False, melt=False)
    if len(lines) > MELTED:
        lines = _runs(days, apart=False, melt=True)
    return tuple(lines)


def days_of(count: Count, today: date | None) -> Iterator[ClockLine]:
    """Each day from acceptance to due; under an open pause to `today` or the pause's first day."""
    walk = _Walk(count)
    last = walk.due_day
    if last is None and (count.by_minute and not count.to_the_minute):
        last = count.day
    elif last is None:
        last = count.pauses[-1][0] // DAY
        if today is not None:
            last = max(last, today.toordinal())
    for day in range(count.day, last + 1):
        yield walk.step(day, is_today=today is not None and day == today.toordinal())


class _Walk:
    """Walks the days of a count, keeping the running sum."""

    def __init__(self, count: Count) -> None:
        self.count = count
        self.due = count.due()
        self.due_day = None if self.due is None else self.due // DAY
        self.n = 0
        # Day units: the day that does not count, and the last that does.
        self.start = count.day if count.by_minute else count.start_day()
        self.last_counted: int | None = None
        if self.due_day is not None and not count.by_minute:
            self.last_counted = count.due_day()

    def step(self, day: int, *, is_today: bool) -> ClockLine:
        """The line of one day; days are asked for in order."""
        on = date.fromordinal(day)
        # A calendar limit may run over a year without calendar that it does not ask for.
        exception = self.count.time.calendar.exceptions.get(on)
        paused = self._is_paused(day)
        minutes = self._minutes(day) if self.count.by_minute else 0
        counted = minutes > 0 if self.count.by_minute else self._counts(day, paused=paused)
        self.n += minutes if self.count.by_minute else counted
        why = self._why(day, exception, counted=counted, paused=paused)
        line = ClockLine(
            from_on=on,
            to_on=on,
            why=why,
            counted=counted,
            n=self.n,
            minutes=minutes,
            today=is_today,
        )
        line = self._named(line, exception)
        paused_at, resumed_at = self._edges(day)
        return replace(line, paused_at=paused_at, resumed_at=resumed_at)

    def _named(self, line: ClockLine, exception: CalendarDay | None) -> ClockLine:
        if line.why is Why.PAUSED:
            return replace(line, name=self._reason(line.from_on.toordinal()))
        if exception is None:
            return line
        line = replace(line, kind=exception.kind)
        if line.why is Why.COUNTED:
            return line
        return replace(line, name=exception.name, notice=exception.notice)

    def _minutes(self, day: int) -> int:
        """The open minutes taken on a day; no hour of acceptance, no minutes."""
        if not self.count.to_the_minute:
            return 0
        end = (day + 1) * DAY if self.due is None else min((day + 1) * DAY, self.due)
        start = max(day * DAY, self.count.accepted)
        return unpaused(self.count.time, start, end, self.count.pauses)

    def _is_paused(self, day: int) -> bool:
        """Whether a pause keeps a day from counting that would have counted."""
        if self.count.by_minute:
            start = max(day * DAY, self.count.accepted)
            return self.count.time.opened(start, (day + 1) * DAY) > 0 == self._minutes(day)
        if self.count.limit.unit in WORKING_UNITS:
            could = self.count.time.is_working(day)
        else:
            could = self.last_counted is None or day <= self.last_counted
        return could and any(
            max(start // DAY, self.start) < day and (end is None or day <= end // DAY)
            for start, end in self.count.pauses
        )

    def _counts(self, day: int, *, paused: bool) -> bool:
        if day <= self.start or paused:
            return False
        if self.count.limit.unit in WORKING_UNITS:
            return self.count.time.is_working(day)
        return self.last_counted is None or day <= self.last_counted

    def _why(self, day: int, exception: CalendarDay | None, *, counted: bool, paused: bool) -> Why:
        if day == self.due_day:
            return Why.DUE
        if day in (self.count.day, self.start):
            return Why.ACCEPTED
        if paused:
            return Why.PAUSED
        kind = None if exception is None else exception.kind
        if counted:
            by_calendar = not self.count.by_minute and self.count.limit.unit not in WORKING_UNITS
            return Why.MAKEUP if kind is DayKind.MAKEUP and not by_calendar else Why.COUNTED
        return Why.HOLIDAY if kind is DayKind.HOLIDAY else Why.REST

    def _reason(self, day: int) -> str:
        """The reason of the first pause that covers a day."""
        for pause in sorted(self.count.given, key=lambda pause: minute_of(pause.from_at)):
            ends_on = LAST_DAY if pause.until_at is None else minute_of(pause.until_at) // DAY
            if minute_of(pause.from_at) // DAY <= day <= ends_on and pause.reason:
                return pause.reason
        return ""

    def _edges(self, day: int) -> tuple[datetime | None, datetime | None]:
        """When on a day a pause begins, and when one ends."""
        pauses = [
            (start, end)
            for start, end in self.count.pauses
            if not self.count.by_minute or self.due is None or start < self.due
        ]
        starts = [start for start, _ in pauses if start // DAY == day]
        ends = [end for _, end in pauses if end is not None and end // DAY == day]
        return (
            instant_of(starts[0]) if starts else None,
            instant_of(ends[-1]) if ends else None,
        )
