"""Pages of cases in any offered order, at any depth as fast as the first.

An order is a row of stretches: conditions of which every case meets exactly one, each in an order
that an index has. A page goes on after its anchor (the stretch, and the keys of the last row in
it), so it never counts its way there, and an anchor stays good while rows come and go.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, func, literal, select, tuple_
from sqlalchemy.orm import InstrumentedAttribute

from hallapp.actions.case_filter import STATES_OF, conditions, states_of
from hallapp.actions.case_lamps import OVER, TIMED, Lamps, in_states, lamps
from hallapp.actions.case_lines import OPEN_PAUSE, lines_of, select_lines, this_minute
from hallapp.actions.department_only import own_cases
from hallapp.actions.hall import Hall
from hallapp.actions.people import natural
from hallapp.domain.calendar import CalendarMissing
from hallapp.domain.case_flow import DONE, ENDED, OPEN, WAITING
from hallapp.domain.cases import CaseCounts, CaseFilter, CasePage, CaseState
from hallapp.domain.deadlines import Lamp
from hallapp.records.cases import CaseFile, CasePause
from hallapp.records.catalogue import ServiceItem
from hallapp.records.people import Window

Anchor = tuple[object, ...]

SORTS = ("lamp", "case_no", "item", "window", "accepted", "due", "remaining", "state")
"""The orders offered; a minus before one turns it round."""

LAMPS = (
    Lamp.RED,
    Lamp.YELLOW,
    Lamp.WARNING,
    Lamp.MISSING,
    Lamp.NONE,
    Lamp.PENDING,
    Lamp.PAUSED,
    Lamp.CLOSED,
)
"""As in the picture: what is late first, what waits for nobody last."""


@dataclass(frozen=True)
class Stretch:
    """Some cases in an order that an index has; `keys` end with the id.

    `states` are those that a case in it can have: a filter for others need not ask.
    """

    where: tuple[ColumnElement[bool], ...] = ()
    keys: tuple[InstrumentedAttribute[Any], ...] = (CaseFile.id,)
    states: tuple[CaseState, ...] = tuple(CaseState)
    falling: bool = False

    def turned(self) -> "Stretch":
        """The same the other way round."""
        return replace(self, falling=not self.falling)


def page(
    hall: Hall,
    wanted: CaseFilter | None = None,
    sort: str = "lamp",
    anchor: Anchor | None = None,
    size: int = 200,
) -> CasePage:
    """The lines after an anchor (from the beginning: None), at most `size`."""
    with hall.reading() as connection:
        view = _View(hall, connection, wanted or CaseFilter(), sort)
        rows, next_anchor = view.rows_after(anchor, size)
        return CasePage(lines=lines_of(hall, connection, rows), next_anchor=next_anchor)


def count(hall: Hall, wanted: CaseFilter | None = None) -> int:
    """How many cases a filter lets through."""
    with hall.reading() as connection:
        where = conditions(
            connection,
            wanted or CaseFilter(),
            lamps(hall, connection, this_minute(hall)),
            counting=True,
        )
        query = select(func.count(CaseFile.id)).where(*where, *own_cases(hall))
        return connection.scalar(query) or 0


def anchors(
    hall: Hall, wanted: CaseFilter | None = None, sort: str = "lamp", every: int = 200
) -> tuple[Anchor | None, ...]:
    """The anchor of each page of `every` lines; the first page's is None."""
    with hall.reading() as connection:
        view = _View(hall, connection, wanted or CaseFilter(), sort)
        found: list[Anchor | None] = [None]
        seen = 0
        for number, stretch in enumerate(view.stretches):
            keys = connection.execute(
                view.ordered(select(*stretch.keys), stretch), execution_options={"yield_per": 5000}
            )
            for part in keys.partitions():
                first = every - seen % every - 1
                found += [_anchor(number, part[at]) for at in range(first, len(part), every)]
                seen += len(part)
        return tuple(found[:-1] if seen and seen % every == 0 else found)


def _anchor(number: int, keys: Sequence[Any]) -> Anchor:
    """A stretch and the keys of a row in it."""
    return (number, *keys)


class _View:
    """One list: its filter and its order, as of now."""

    def __init__(self, hall: Hall, connection: Connection, wanted: CaseFilter, sort: str) -> None:
        self.connection = connection
        lit = lamps(hall, connection, this_minute(hall))
        self.where = [*conditions(connection, wanted, lit), *own_cases(hall)]
        reached = states_of(wanted)
        stretches = [
            stretch
            for stretch in _ORDERS[sort.removeprefix("-")](connection, lit)
            if not reached.isdisjoint(stretch.states)
        ]
        if sort.startswith("-"):
            stretches = [stretch.turned() for stretch in reversed(stretches)]
        self.stretches = stretches

    def ordered(self, query: Select[Any], stretch: Stretch) -> Select[Any]:
        """A query over a stretch in its order."""
        falling = stretch.falling
        return query.where(*self.where, *stretch.where).order_by(
            *(key.desc() if falling else key for key in stretch.keys)
        )

    def rows_after(self, anchor: Anchor | None, size: int) -> tuple[list[Row[Any]], Anchor | None]:
        """At most `size` rows after an anchor, and the anchor of what follows them."""
        start, after = _start(anchor)
        found: list[tuple[int, Row[Any]]] = []
        for number in range(start, len(self.stretches)):
            stretch = self.stretches[number]
            query = self.ordered(select_lines(), stretch)
            if number == start and after:
                keys = zip(stretch.keys, after, strict=True)
                here = tuple_(*stretch.keys)
                there = tuple_(*(literal(value, key.type) for key, value in keys))
                query = query.where(here < there if stretch.falling else here > there)
            rows = self.connection.execute(query.limit(size + 1 - len(found)))
            found += [(number, row) for row in rows]
            if len(found) > size:
                last, row = found[size - 1]
                values = [getattr(row, key.name) for key in self.stretches[last].keys]
                return [row for _, row in found[:size]], _anchor(last, values)
        return [row for _, row in found], None


def _start(anchor: Anchor | None) -> tuple[int, list[Any]]:
    if anchor is None:
        return 0, []
    number, *keys = anchor
    assert isinstance(number, int)
    return number, keys


def _by(key: InstrumentedAttribute[Any], *where: ColumnElement[bool]) -> tuple[Stretch, Stretch]:
    """By a key; what has none comes after, by id."""
    known = Stretch((*where, key.is_not(None)), (key, CaseFile.id))
    return known, Stretch((*where, key.is_(None)))


def _by_lamp(connection: Connection, lit: Lamps) -> Iterator[Stretch]:
    del connection
    for shown in LAMPS:
        where = lit.condition(shown)
        if shown is Lamp.CLOSED:
            yield replace(_LATEST_CLOSED, where=(where,))
            continue
        states = STATES_OF.get(shown, TIMED)
        for stretch in _by(CaseFile.due_at, where):
            yield replace(stretch, states=states)


def _by_remaining(connection: Connection, lit: Lamps) -> Iterator[Stretch]:
    """What runs by due time, then what waits, then what is over."""
    del connection, lit
    for states in (TIMED, WAITING, (CaseState.SUSPENDED,)):
        for stretch in _by(CaseFile.due_at, in_states(states)):
            yield replace(stretch, states=states)
    yield _LATEST_CLOSED


_LATEST_CLOSED = Stretch((OVER,), states=(*DONE, *ENDED), falling=True)


def _by_state(connection: Connection, lit: Lamps) -> Iterator[Stretch]:
    del connection, lit
    for state in CaseState:
        for stretch in _by(CaseFile.due_at, CaseFile.state == state.value):
            yield replace(stretch, states=(state,))


def _by_item(connection: Connection, lit: Lamps) -> Iterator[Stretch]:
    del lit
    for key in _used(connection, CaseFile.item_id, _names(connection, ServiceItem.name)):
        yield Stretch((CaseFile.item_id == key,))
    yield Stretch((CaseFile.item_id.is_(None),))


def _by_window(connection: Connection, lit: Lamps) -> Iterator[Stretch]:
    del lit
    for key in _used(connection, CaseFile.window_id, _names(connection, Window.window_no)):
        yield from _by(CaseFile.accepted_at, CaseFile.window_id == key)
    yield Stretch((CaseFile.window_id.is_(None),))


def _names(connection: Connection, name: InstrumentedAttribute[str]) -> dict[int, str]:
    return {row[0]: row[1] for row in connection.execute(select(name.class_.id, name))}


def _used(
    connection: Connection, column: InstrumentedAttribute[int | None], names: dict[int, str]
) -> list[int]:
    """The keys that any case refers to, in the order of their names: a jump an index entry."""
    jump = select(func.min(column).label("key")).cte("jump", recursive=True)
    following = select(func.min(column)).where(column > jump.c.key).scalar_subquery()
    jumps = jump.union_all(select(following).where(jump.c.key.is_not(None)))
    keys = connection.scalars(select(jumps.c.key).where(jumps.c.key.is_not(None)))
    return sorted(keys, key=lambda key: (natural(names[key]), key))


_ORDERS: Mapping[str, Callable[[Connection, Lamps], Iterable[Stretch]]] = {
    "lamp": _by_lamp,
    "case_no": lambda _connection, _lit: (Stretch((), (CaseFile.case_no, CaseFile.id)),),
    "item": _by_item,
    "window": _by_window,
    "accepted": lambda _connection, _lit: _by(CaseFile.accepted_at),
    "due": lambda _connection, _lit: _by(CaseFile.due_at),
    "remaining": _by_remaining,
    "state": _by_state,
}


def counts(hall: Hall) -> CaseCounts:
    """What the chips and the Today page count, as of now."""
    now = this_minute(hall)
    today, mine = now.date(), own_cases(hall)
    with hall.reading() as connection:
        lit = lamps(hall, connection, now)
        is_open = (in_states(OPEN), *mine)
        states = connection.execute(
            select(CaseFile.state, func.count()).where(*is_open).group_by(CaseFile.state)
        )
        by_state = {row[0]: row[1] for row in states}

        def cases(*where: ColumnElement[bool]) -> int:
            query = select(func.count()).select_from(CaseFile).where(*where, *mine)
            return connection.scalar(query) or 0

        def due_on(day: date | None) -> int:
            return 0 if day is None else cases(in_states(TIMED), *_on(CaseFile.due_at, day))

        red, yellow = cases(lit.condition(Lamp.RED)), cases(lit.condition(Lamp.YELLOW))
        return CaseCounts(
            open=sum(by_state.values()),
            overdue=red + yellow,
            red=red,
            warning=cases(lit.condition(Lamp.WARNING)) if mine else len(lit.warned),
            paused=by_state.get(CaseState.SUSPENDED.value, 0),
            pause_past_limit=cases(
                in_states((CaseState.SUSPENDED,)), OPEN_PAUSE, CasePause.limit_due_at < now
            ),
            missing=cases(lit.condition(Lamp.MISSING)),
            pending=sum(by_state.get(state.value, 0) for state in WAITING),
            due_today=due_on(today),
            due_tomorrow=due_on(_next_working_day(hall, today)),
            accepted_today=cases(*_on(CaseFile.accepted_at, today)),
            closed_today=cases(*_on(CaseFile.closed_at, today)),
        )


def _on(column: InstrumentedAttribute[Any], day: date) -> tuple[ColumnElement[bool], ...]:
    return column >= day, column < day + timedelta(1)


def _next_working_day(hall: Hall, today: date) -> date | None:
    try:
        return date.fromordinal(hall.clock.nth_working(today.toordinal(), 1))
    except CalendarMissing:
        return None
