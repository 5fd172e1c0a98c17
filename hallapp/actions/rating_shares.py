"""The satisfied of the ratings of a period, per person, window and month, with their sample."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, func, select

from hallapp.actions.hall import Hall
from hallapp.actions.people import natural
from hallapp.actions.rating_rows import ENTRY, OPEN, RATING, counts, joined, one, within
from hallapp.domain.appraisal import Share
from hallapp.domain.ratings import BAD, SATISFIED
from hallapp.domain.spans import Span
from hallapp.records.people import Staff, Window

MONTH = func.substr(RATING.c.rated_at, 1, 7)


@dataclass(frozen=True, slots=True)
class NamedShare:
    """A share with what people call whose it is."""

    name: str
    share: Share


def satisfaction(hall: Hall, span: Span) -> Mapping[int, Share]:
    """The satisfied of each person's ratings in a period, by the person's id."""
    with hall.reading() as connection:
        return dict(shares(connection, span, RATING.c.staff_id))


def satisfaction_of_windows(hall: Hall, span: Span) -> Mapping[int, Share]:
    """The same by the window's id."""
    with hall.reading() as connection:
        return dict(shares(connection, span, RATING.c.window_id))


def monthly(hall: Hall, span: Span) -> Mapping[str, Share]:
    """The same by month, ``2026-03``."""
    with hall.reading() as connection:
        return dict(shares(connection, span, MONTH))


def shares(
    connection: Connection, span: Span, key: ColumnElement[Any]
) -> Iterator[tuple[Any, Share]]:
    """Key → share, of the ratings that count."""
    good, bad = RATING.c.level.in_(SATISFIED), RATING.c.level.in_(BAD)
    valid = and_(RATING.c.level.is_not(None), counts())
    query = (
        select(
            key,
            func.sum(one(and_(valid, good))),
            func.sum(one(valid)),
            func.sum(one(and_(valid, bad))),
            func.sum(one(and_(valid, ENTRY.c.state.in_(OPEN)))),
        )
        .select_from(joined())
        .where(within(span), key.is_not(None))
        .group_by(key)
    )
    for name, satisfied, every, dissatisfied, pending in connection.execute(query):
        yield name, Share(satisfied, every, dissatisfied, pending)


def named(hall: Hall, span: Span, by: str) -> tuple[NamedShare, ...]:
    """Shares by ``window``, ``staff`` or ``month``, in the order people look them up."""
    with hall.reading() as connection:
        if by == "month":
            told = dict(shares(connection, span, MONTH))
            return tuple(NamedShare(month, told[month]) for month in sorted(told))
        if by == "window":
            windows = connection.execute(select(Window.id, Window.window_no)).all()
            told = dict(shares(connection, span, RATING.c.window_id))
            names = sorted(windows, key=lambda row: natural(row[1]))
        else:
            people = select(Staff.id, Staff.name).order_by(Staff.staff_no, Staff.id)
            names = list(connection.execute(people).all())
            told = dict(shares(connection, span, RATING.c.staff_id))
    return tuple(NamedShare(name, told[key]) for key, name in names if key in told)
