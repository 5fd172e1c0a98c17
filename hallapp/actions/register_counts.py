"""How many entries of a register fall into a period, by moment, by word, or still open at its end.

Void entries count nowhere.
"""

from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from sqlalchemy import func, or_, select

from hallapp.actions.entry_lines import entries_table
from hallapp.actions.hall import Hall
from hallapp.domain.instants import day_of
from hallapp.domain.registers import register_called
from hallapp.domain.registers.spec import VOID
from hallapp.domain.spans import Span

A_DAY = timedelta(days=1)


def entered(hall: Hall, key: str, span: Span, column: str = "received_at") -> int:
    """How many entries have this moment in a period."""
    return _number(hall, key, span, func.count(), column)


def summed(hall: Hall, key: str, counted: str, span: Span) -> int:
    """The sum of a field over the entries received in a period."""
    return _number(hall, key, span, func.sum(entries_table(register_called(key)).c[counted]))


def filled(hall: Hall, key: str, column: str, span: Span) -> int:
    """How many of the entries received in a period have this field by now."""
    return _number(hall, key, span, func.count(entries_table(register_called(key)).c[column]))


def in_state(hall: Hall, key: str, state: str, span: Span) -> int:
    """How many of the entries received in a period stand in a state now."""
    table = entries_table(register_called(key))
    query = select(func.count()).where(table.c.state == state, _in(table, "received_at", span))
    with hall.reading() as connection:
        return connection.scalar(query) or 0


def _number(hall: Hall, key: str, span: Span, what: Any, column: str = "received_at") -> int:
    table = entries_table(register_called(key))
    query = select(what).select_from(table).where(table.c.state != VOID, _in(table, column, span))
    with hall.reading() as connection:
        return connection.scalar(query) or 0


def by_word(hall: Hall, key: str, field: str, span: Span) -> Mapping[str, int]:
    """The entries received in a period by the code of a closed list; "" where none stands.

    Where states are decided or not, what is not decided yet stands nowhere.
    """
    spec = register_called(key)
    table = entries_table(spec)
    query = select(table.c[field], func.count()).where(
        table.c.state != VOID, _in(table, "received_at", span)
    )
    if decided := [state.key for state in spec.states if state.decided]:
        query = query.where(table.c.state.in_(decided))
    query = query.group_by(table.c[field])
    with hall.reading() as connection:
        return Counter({code or "": count for code, count in connection.execute(query)})


def open_after(hall: Hall, key: str, day: date) -> int:
    """How many entries were received by the end of a day and not closed by then."""
    table = entries_table(register_called(key))
    after = day + A_DAY
    query = select(func.count()).where(
        table.c.state != VOID,
        table.c.received_at < after,
        or_(table.c.closed_at.is_(None), table.c.closed_at >= after),
    )
    with hall.reading() as connection:
        return connection.scalar(query) or 0


def days(hall: Hall, key: str, span: Span) -> frozenset[date]:
    """The days of a period on which something was entered."""
    table = entries_table(register_called(key))
    query = select(table.c.received_at).where(
        table.c.state != VOID, _in(table, "received_at", span)
    )
    with hall.reading() as connection:
        return frozenset(day_of(moment) for moment in connection.scalars(query))


def _in(table: Any, column: str, span: Span) -> Any:
    moment = table.c[column]
    return (moment >= span.first) & (moment < span.last + A_DAY)
