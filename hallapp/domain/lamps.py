"""The lamp of a case: what it shows at a moment, computed and never stored."""

from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum

from hallapp.domain.calendar import CalendarMissing
from hallapp.domain.errors import Moment
from hallapp.domain.instants import DAY, minute_of
from hallapp.domain.opening import OpenTime
from hallapp.domain.pauses import Pause, merged, unpaused


class Lamp(StrEnum):
    """What a case shows at a moment; computed, never stored."""

    NONE = "none"
    WARNING = "warning"
    YELLOW = "yellow"
    RED = "red"
    PAUSED = "paused"
    CLOSED = "closed"
    PENDING = "pending"
    MISSING = "missing"


def is_overdue(due_at: Moment | None, at: Moment) -> bool:
    """Whether `at` (finished, else now) is later than due, compared to the minute.

    Where either is known only by its day, the days are compared. Without due nothing is late.
    """
    if due_at is None:
        return False
    if isinstance(due_at, datetime) and isinstance(at, datetime):
        return minute_of(at) > minute_of(due_at)
    return at.toordinal() > due_at.toordinal()


def lamp(
    clock: OpenTime,
    preset: str,
    now: datetime,
    *,
    due_at: Moment | None,
    statutory_due_at: Moment | None,
    accepted_at: Moment | None,
    finished_at: Moment | None = None,
    paused: bool = False,
    missing_year: int | None = None,
    pauses: Iterable[Pause] = (),
) -> Lamp:
    """The lamp of a case as of `now`, after preset A or B (deadlines.md, Lamp).

    `paused` says that a pause is open; `pauses` are those that have ended: their minutes are in
    neither the elapsed nor the remaining time. A case that is not accepted yet is pending, one
    without any limit shows none. With a promise that is known, a missing year can only hold the
    law's due time, which is then still to come.
    """
    if finished_at is not None:
        return Lamp.CLOSED
    if paused:
        return Lamp.PAUSED
    promise = statutory_due_at if due_at is None else due_at
    if promise is None and missing_year is not None:
        return Lamp.MISSING
    if accepted_at is None:
        return Lamp.PENDING
    if promise is None:
        return Lamp.NONE
    law_to_come = statutory_due_at is None and missing_year is not None
    late = _late(preset, now, promise, statutory_due_at, law_to_come=law_to_come)
    return late or _near(
        clock, preset, now, promise=promise, accepted_at=accepted_at, pauses=pauses
    )


def _late(
    preset: str,
    now: datetime,
    promise: Moment,
    statutory_due_at: Moment | None,
    *,
    law_to_come: bool,
) -> Lamp | None:
    """Red or yellow, or None while the promise is not past."""
    if is_overdue(statutory_due_at, now):
        return Lamp.RED
    if not is_overdue(promise, now):
        return None
    no_law = statutory_due_at is None and not law_to_come
    return Lamp.RED if no_law or preset == "B" else Lamp.YELLOW


def _near(
    clock: OpenTime,
    preset: str,
    now: datetime,
    *,
    promise: Moment,
    accepted_at: Moment,
    pauses: Iterable[Pause],
) -> Lamp:
    """Warning or none while the promise is not past."""
    due = minute_of(promise)
    accepted, at = minute_of(accepted_at), minute_of(now)
    stretches = merged(pauses, accepted)
    try:
        if not isinstance(promise, datetime):
            due = clock.closing(due // DAY)
        remaining = unpaused(clock, at, due, stretches)
        elapsed = unpaused(clock, accepted, at, stretches)
        warns = 0 < 9 * (elapsed + remaining) <= 10 * elapsed or (
            preset != "B" and _within_a_day(clock, at, due, remaining)
        )
    except CalendarMissing:
        return Lamp.MISSING
    return Lamp.WARNING if warns else Lamp.NONE


def _within_a_day(clock: OpenTime, at: int, due: int, remaining: int) -> bool:
    """Whether no more than one working day's minutes remain, the due day's."""
    a_day = clock.working_day_minutes(date.fromordinal(due // DAY))
    if a_day == 0:  # a hall without hours: a working day counts as such
        return clock.worked(at // DAY, due // DAY) <= 1
    return remaining <= a_day
