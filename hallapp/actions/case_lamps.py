"""Lamps as conditions over due times, so that a million cases are lit by an index.

Red, yellow, paused and missing are comparisons. A warning needs open minutes: an index finds the
few cases that could be warned about, the clock decides on them one by one. The bounds:

- One working day left: never true once the whole days between today and the due day, both left
  out, hold more open minutes than the longest day of any timetable, and two working days.
- Nine tenths elapsed means ``remaining <= elapsed / 9``. For cases accepted after some day, elapsed
  is at most the open minutes since that day, so again whole days between bound the due day. A
  few such days (ages) cut the open cases into tiers; what is older than all is asked whole.

Pauses only shorten what has elapsed, so the bounds hold with them.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    bindparam,
    false,
    func,
    not_,
    or_,
    select,
    true,
)
from sqlalchemy.orm import InstrumentedAttribute

from hallapp.actions.case_lines import pauses_by_case
from hallapp.actions.hall import Hall
from hallapp.domain.calendar import CalendarMissing
from hallapp.domain.case_flow import OPEN, RUNNING, WAITING
from hallapp.domain.cases import CaseState
from hallapp.domain.deadlines import Clock, Lamp, lamp
from hallapp.domain.opening import day_hours
from hallapp.records.cases import CaseFile
from hallapp.records.steps import StepRow

AGES = (7, 14, 28, 56, 112, 224, 448)
"""Days of age between the tiers."""

TIMED = (*RUNNING, CaseState.DECIDED)
"""Open and the clock runs: a decided case is due until it is closed."""


def in_states(states: tuple[CaseState, ...]) -> ColumnElement[bool]:
    """In one of some states."""
    return CaseFile.state.in_([state.value for state in states])


OVER = CaseFile.state.not_in([state.value for state in OPEN])
"""Nearly every case: said so that no index is asked, for it would name them all."""


@dataclass(frozen=True)
class Lamps:
    """Conditions for each lamp as of `now`; `warned` and `unknown` were decided by the clock.

    A case whose calendar year is missing has no due time.
    """

    now: datetime
    preset: str
    warned: tuple[int, ...]
    unknown: tuple[int, ...]  # open minutes to their due time need a year the calendar lacks

    def condition(self, shown: Lamp) -> ColumnElement[bool]:  # noqa: PLR0911 (one a lamp)
        """Which cases show a lamp."""
        due, law = CaseFile.due_at, CaseFile.statutory_due_at
        late = and_(in_states(TIMED), past(due, self.now))
        known = CaseFile.missing_year.is_(None)  # else the law's due time lies in that year
        to_come = or_(ahead(law, self.now), and_(law.is_(None), not_(known)))
        no_law = and_(law.is_(None), known)
        red = or_(past(law, self.now), no_law) if self.preset != "B" else true()
        calm = and_(in_states(TIMED), ahead(due, self.now))
        without = and_(in_states(TIMED), due.is_(None))
        match shown:
            case Lamp.RED:
                return and_(late, red)
            case Lamp.YELLOW:
                return and_(late, to_come) if self.preset != "B" else false()
            case Lamp.WARNING:
                return among("warned", self.warned)
            case Lamp.MISSING:
                missing = and_(without, CaseFile.missing_year.is_not(None))
                return or_(missing, among("unknown", self.unknown))
            case Lamp.NONE:
                near = among("near", (*self.warned, *self.unknown))
                return or_(and_(calm, not_(near)), and_(without, CaseFile.missing_year.is_(None)))
            case Lamp.PAUSED:
                return in_states((CaseState.SUSPENDED,))
            case Lamp.PENDING:
                return in_states(WAITING)
            case Lamp.CLOSED:
                return OVER


def past(due: InstrumentedAttribute[date | None], now: datetime) -> ColumnElement[bool]:
    """A due time has passed; of which only the day is known, the whole day is in time.

    Times are texts in the store, and a day's text stands before its instants'.
    """
    return and_(due < now, due != now.date())


def ahead(due: InstrumentedAttribute[date | None], now: datetime) -> ColumnElement[bool]:
    """A due time has not passed yet."""
    return or_(due >= now, due == now.date())


def among(name: str, keys: tuple[int, ...]) -> ColumnElement[bool]:
    """One of some keys, however many: written into the statement, not bound."""
    if not keys:
        return false()
    return CaseFile.id.in_(bindparam(name, keys, expanding=True, literal_execute=True))


_lit: WeakKeyDictionary[Hall, tuple[object, Lamps]] = WeakKeyDictionary()


def lamps(hall: Hall, connection: Connection, now: datetime) -> Lamps:
    """The lamps as of `now`, asked for once a minute and step."""
    step_no = connection.scalar(select(func.max(StepRow.no)))
    asked = (now, step_no, hall.facts.lamp_preset)
    known, lit = _lit.get(hall, (None, None))
    if lit is None or known != asked:
        lit = _light(hall, connection, now)
        _lit[hall] = (asked, lit)
    return lit


def _light(hall: Hall, connection: Connection, now: datetime) -> Lamps:
    preset = hall.facts.lamp_preset
    rows = connection.execute(
        select(CaseFile.id, CaseFile.due_at, CaseFile.statutory_due_at, CaseFile.accepted_at).where(
            in_states(TIMED),
            ahead(CaseFile.due_at, now),
            or_(*_bounds(hall.clock, now)),
        )
    ).all()
    pauses = pauses_by_case(connection, (row.id for row in rows))
    shown: dict[Lamp, list[int]] = {Lamp.WARNING: [], Lamp.MISSING: []}
    for row in rows:
        light = lamp(
            hall.clock,
            preset,
            now,
            due_at=row.due_at,
            statutory_due_at=row.statutory_due_at,
            accepted_at=row.accepted_at,
            pauses=pauses.get(row.id, ()),
        )
        if light in shown:
            shown[light].append(row.id)
    return Lamps(now, preset, tuple(shown[Lamp.WARNING]), tuple(shown[Lamp.MISSING]))


def _bounds(clock: Clock, now: datetime) -> Iterator[ColumnElement[bool]]:
    """Conditions of which at least one is true for every case that could be warned about."""
    days = _Ahead(clock, now.date())
    if (day := days.after(_longest_day(clock))) is not None:
        yield CaseFile.due_at < day
    else:
        yield true()
        return
    since: Any = None
    for age in AGES:
        first = now.date() - timedelta(age)
        try:
            minutes = clock.open_minutes(datetime.combine(first, datetime.min.time()), now)
        except CalendarMissing:
            break
        day = days.after(minutes // 9)
        within = CaseFile.accepted_at >= first
        older = within if since is None else and_(within, CaseFile.accepted_at < since)
        yield older if day is None else and_(older, CaseFile.due_at < day)
        since = first
    yield true() if since is None else CaseFile.accepted_at < since


def _longest_day(clock: Clock) -> int:
    return max(
        (day_hours(day).total for table in clock.hours.timetables for day in table.sessions),
        default=0,
    )


class _Ahead:
    """The open minutes of the whole days that lie between today and a due day."""

    def __init__(self, clock: Clock, today: date) -> None:
        self._clock = clock
        self._days = [today + timedelta(1)]
        self._between = [0]
        self._working = [0]

    def after(self, minutes: int) -> date | None:
        """The first day with more than `minutes`, and two working days, between; None: unknown."""
        at = 0
        while self._between[at] <= minutes or self._working[at] < 2:
            at += 1
            if at == len(self._days) and not self._one_more():
                return None
        return self._days[at]

    def _one_more(self) -> bool:
        day = self._days[-1]
        try:
            more = self._clock.minutes_of_day(day)
            works = self._clock.calendar.is_working(day)
        except CalendarMissing:
            return False
        if len(self._days) > 366:  # a hall without hours would never get there
            return False
        self._days.append(day + timedelta(1))
        self._between.append(self._between[-1] + more)
        self._working.append(self._working[-1] + works)
        return True
