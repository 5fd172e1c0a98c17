"""The clock of an entry: which limit runs, when it ends, what the lamp shows."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from hallapp.domain.calendar import CalendarMissing
from hallapp.domain.deadlines import Clock, Lamp, Limit, is_overdue, lamp
from hallapp.domain.errors import Moment
from hallapp.domain.registers.spec import Phase, Register, TimeLimit, Values

Lengths = Mapping[str, Limit | None]
"""How long each limit of a register is; None: none is set."""


@dataclass(frozen=True, slots=True)
class EntryDues:
    """`due_at` of the limit that lateness is judged by, `stage_due_at` of the one that runs.

    `missing_year` is the year that the calendar lacks for them.
    """

    due_at: Moment | None = None
    stage_due_at: Moment | None = None
    missing_year: int | None = None


def running(spec: Register, state: str) -> TimeLimit | None:
    """The limit that runs in a state."""
    found = spec.by_state[state]
    return spec.by_limit.get(found.limit) if found.phase is Phase.OPEN else None


def moment(values: Values, name: str) -> Moment | None:
    """A moment among the values of an entry."""
    found = values.get(name) if name else None
    return found if isinstance(found, date) else None


def dues(spec: Register, clock: Clock, state: str, values: Values, lengths: Lengths) -> EntryDues:
    """The due times of an entry in a state; `values` hold ``received_at`` among the rest."""
    main, now_running = spec.main_limit, running(spec, state)
    try:
        return EntryDues(
            due_at=_due(clock, main, values, lengths),
            stage_due_at=_due(clock, now_running, values, lengths),
        )
    except CalendarMissing as missing:
        return EntryDues(missing_year=missing.year)


def _due(clock: Clock, limit: TimeLimit | None, values: Values, lengths: Lengths) -> Moment | None:
    if limit is None:
        return None
    if (given := moment(values, limit.given)) is not None:
        return given
    since, length = moment(values, limit.since), lengths.get(limit.key)
    if since is None or length is None:
        return None
    return clock.due(since, length)


def finished(spec: Register, values: Values) -> Moment | None:
    """The moment that lateness is judged by: when the main limit's end was reached."""
    limit = spec.main_limit
    if limit is None:
        return None
    return moment(values, limit.until) or moment(values, "closed_at")


def is_late(spec: Register, state: str, values: Values, due_at: Moment | None, now: Moment) -> bool:
    """Whether an entry is or was late by its main limit; a voided one never was."""
    phase = spec.by_state[state].phase
    if phase in {Phase.VOIDED, Phase.ENDED} or due_at is None:
        return False
    return is_overdue(due_at, finished(spec, values) or now)


def lamp_of(
    spec: Register,
    clock: Clock,
    preset: str,
    now: datetime,
    *,
    state: str,
    values: Values,
    stage_due_at: Moment | None,
    missing_year: int | None = None,
) -> Lamp:
    """The lamp of an entry: that of the limit which runs in its state."""
    if spec.by_state[state].phase is not Phase.OPEN:
        return Lamp.CLOSED
    limit = running(spec, state)
    if limit is None:
        return Lamp.NONE
    return lamp(
        clock,
        preset,
        now,
        due_at=stage_due_at,
        statutory_due_at=None,
        accepted_at=moment(values, limit.since) or moment(values, "received_at"),
        missing_year=missing_year,
    )
