"""Lists of a register's entries: filtered, searched, in order, a page at a time; its counts."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    String,
    and_,
    bindparam,
    false,
    func,
    or_,
    select,
    tuple_,
    type_coerce,
)

from hallapp.actions.entry_lines import (
    entries_table,
    entry_lines,
    said_by,
    select_entries,
)
from hallapp.actions.hall import Hall
from hallapp.actions.private import said_of_people
from hallapp.actions.rights import needs
from hallapp.actions.sealed import check_open
from hallapp.domain.deadlines import Lamp
from hallapp.domain.errors import Refused
from hallapp.domain.registers import PUBLIC, register_called
from hallapp.domain.registers.lines import EntryFilter, EntryLine, RegisterCounts
from hallapp.domain.registers.spec import REFERRING, TEXTS, VOID, Phase, Register
from hallapp.domain.rights import Right
from hallapp.wording import QT_TRANSLATE_NOOP

PAGE = 200
SORTS = ("standing", "number", "received")
_NO_SORT = QT_TRANSLATE_NOOP("Refused", "A list of entries cannot be sorted by {sort}.")

Anchor = tuple[Any, ...]


@dataclass(frozen=True)
class EntryPage:
    """Some lines, and the anchor of what follows them."""

    lines: tuple[EntryLine, ...]
    next_anchor: Anchor | None


@dataclass(frozen=True)
class _Stretch:
    """A part of a list that is ordered by its own keys."""

    where: ColumnElement[bool] | None
    keys: tuple[Any, ...]
    falling: bool = False


@needs(Right.ENTRIES)
def page(
    hall: Hall,
    key: str,
    wanted: EntryFilter | None = None,
    sort: str = "standing",
    anchor: Anchor | None = None,
    *,
    size: int = PAGE,
) -> EntryPage:
    """A page of a list: first what is open, by urgency; then what is over, the newest first.

    ``-`` before `sort` turns the order round.
    """
    spec = register_called(key)
    check_open(hall, spec)
    stretches = _stretches(spec, sort)
    start = 0 if anchor is None else anchor[0]
    found: list[tuple[int, Any]] = []
    with hall.reading() as connection:
        asked = _asked(hall, connection, spec, wanted or EntryFilter())
        for number in range(start, len(stretches)):
            stretch = stretches[number]
            query = _ordered(asked, stretch)
            if anchor is not None and number == start:
                query = query.where(_after(stretch, anchor[1:]))
            rows = connection.execute(query.limit(size + 1 - len(found)))
            found += [(number, row) for row in rows]
            if len(found) > size:
                break
        lines = entry_lines(hall, connection, spec, [row for _, row in found[:size]])
    follows = found[size - 1] if len(found) > size else None
    return EntryPage(lines, None if follows is None else _anchor(*follows))


def _stretches(spec: Register, sort: str) -> list[_Stretch]:
    table = entries_table(spec)
    name, falling = sort.removeprefix("-"), sort.startswith("-")
    if name not in SORTS:
        raise Refused(_NO_SORT, field="sort", sort=name)
    if name != "standing":
        column = table.c.entry_no if name == "number" else type_coerce(table.c.received_at, String)
        return [_Stretch(None, (column, table.c.id), falling=falling)]
    is_open = table.c.state.in_(spec.keys_in(Phase.OPEN))
    due = func.coalesce(type_coerce(table.c.stage_due_at, String), "9999")
    received = type_coerce(table.c.received_at, String)
    found = [
        _Stretch(is_open, (due, table.c.id), falling=falling),
        _Stretch(~is_open, (received, table.c.id), falling=not falling),
    ]
    return found[::-1] if falling else found


def _ordered(query: Any, stretch: _Stretch) -> Any:
    keys = [column.label(f"key_{number}") for number, column in enumerate(stretch.keys)]
    query = query.add_columns(*keys)
    if stretch.where is not None:
        query = query.where(stretch.where)
    return query.order_by(*(key.desc() if stretch.falling else key for key in stretch.keys))


def _after(stretch: _Stretch, values: Anchor) -> ColumnElement[bool]:
    here = tuple_(*stretch.keys)
    return here < tuple_(*values) if stretch.falling else here > tuple_(*values)


def _anchor(number: int, row: Any) -> Anchor:
    return (number, row.key_0, row.key_1)


@needs(Right.ENTRIES)
def lines(
    hall: Hall, key: str, wanted: EntryFilter | None = None, sort: str = "number"
) -> Iterator[EntryLine]:
    """Every entry of a filter, page by page."""
    anchor: Anchor | None = None
    while True:
        found = page(hall, key, wanted, sort, anchor)
        yield from found.lines
        anchor = found.next_anchor
        if anchor is None:
            return


@needs(Right.ENTRIES)
def count(hall: Hall, key: str, wanted: EntryFilter | None = None) -> int:
    """How many entries a filter lets through."""
    spec = register_called(key)
    check_open(hall, spec)
    with hall.reading() as connection:
        asked = _asked(hall, connection, spec, wanted or EntryFilter())
        return connection.scalar(asked.with_only_columns(func.count())) or 0


def _asked(hall: Hall, connection: Connection, spec: Register, wanted: EntryFilter) -> Any:
    """The query of a list: its lines by the conditions of a filter."""
    query, said = said_by(spec)
    people = said_of_people(hall, connection, spec) if wanted.text.strip() else {}
    found = _found(spec, said, wanted, people)
    return query.where(*_conditions(hall, connection, spec, wanted), *found)


def _conditions(
    hall: Hall, connection: Connection, spec: Register, wanted: EntryFilter
) -> list[ColumnElement[bool]]:
    table = entries_table(spec)
    found: list[ColumnElement[bool]] = []
    if wanted.open_only:
        found.append(table.c.state.in_(spec.keys_in(Phase.OPEN)))
    if wanted.states:
        found.append(table.c.state.in_(sorted(wanted.states)))
    if wanted.lamps:
        found.append(_lit(hall, connection, spec, wanted.lamps))
    for name, codes in wanted.chosen.items():
        column = table.c[spec.by_name[name].name]
        found.append(func.coalesce(column, "").in_(sorted(codes)))
    if wanted.received_from is not None:
        found.append(table.c.received_at >= wanted.received_from)
    if wanted.received_to is not None:
        found.append(table.c.received_at < wanted.received_to + timedelta(1))
    return found


def _lit(
    hall: Hall, connection: Connection, spec: Register, lamps: frozenset[Lamp]
) -> ColumnElement[bool]:
    """Those that show one of some lamps now: only open ones are lit one by one, a few."""
    table = entries_table(spec)
    is_open = table.c.state.in_(spec.keys_in(Phase.OPEN))
    rows = connection.execute(select_entries(spec, is_open)).all()
    lines = entry_lines(hall, connection, spec, rows, people=False)
    lit = [line.id for line in lines if line.lamp in lamps]
    wanted = table.c.id.in_(lit) if lit else false()
    return or_(wanted, ~is_open) if Lamp.CLOSED in lamps else wanted


def _found(
    spec: Register, said: Any, wanted: EntryFilter, people: Mapping[int, str]
) -> list[ColumnElement[bool]]:
    """Every word: in the number, the texts, the initials, the names that the entry refers to."""
    table = entries_table(spec)
    columns: list[Any] = [table.c.entry_no, table.c.initials]
    columns += [
        said[field.name]
        for field in spec.plain_fields
        if not field.private
        and ((field.kind in TEXTS and not field.choices) or field.kind in REFERRING)
    ]
    return [
        or_(
            *(column.icontains(word, autoescape=True) for column in columns),
            _among(table.c.id, [key for key, said in people.items() if word.lower() in said]),
        )
        for word in wanted.text.split()
    ]


def _among(column: Any, keys: list[int]) -> ColumnElement[bool]:
    """Written out: a digit is in nearly every phone, and parameters are few."""
    found: Any = bindparam("keys", keys, expanding=True, literal_execute=True, unique=True)
    return column.in_(found)  # type: ignore[no-any-return]  # Any goes in


@needs(Right.ENTRIES)
def counts(hall: Hall, key: str) -> RegisterCounts:
    """What a register counts as of now."""
    spec = register_called(key)
    check_open(hall, spec)
    with hall.reading() as connection:
        return _counts(hall, connection, spec, hall.now().date())


@needs(Right.ENTRIES)
def every_count(hall: Hall) -> tuple[RegisterCounts, ...]:
    """The counts of every register, in the order of the list; a sealed one is counted nowhere."""
    today = hall.now().date()
    with hall.reading() as connection:
        return tuple(_counts(hall, connection, spec, today) for spec in PUBLIC)


def _counts(hall: Hall, connection: Connection, spec: Register, today: date) -> RegisterCounts:
    table = entries_table(spec)
    rows = connection.execute(select(table.c.state, func.count()).group_by(table.c.state))
    by_state: dict[str, int] = {row[0]: row[1] for row in rows}
    by_state.pop(VOID, None)
    running = spec.keys_in(Phase.OPEN)
    opened = sum(by_state.get(state, 0) for state in running)
    lit: list[EntryLine] = []
    if opened and spec.limits:
        found = connection.execute(select_entries(spec, table.c.state.in_(running))).all()
        lit = list(entry_lines(hall, connection, spec, found, people=False))
    since = and_(table.c.received_at >= today.replace(month=1, day=1), table.c.state != VOID)
    this_year = select(func.count()).select_from(table).where(since)
    return RegisterCounts(
        key=spec.key,
        entries=sum(by_state.values()),
        open=opened,
        overdue=sum(line.lamp in {Lamp.RED, Lamp.YELLOW} for line in lit),
        warning=sum(line.lamp is Lamp.WARNING for line in lit),
        this_year=connection.scalar(this_year) or 0,
        by_state=by_state,
    )
