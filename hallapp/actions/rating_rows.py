"""Ratings as rows: which count, which wait, and the part of them that a list shows."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, FromClause, Select, and_, case, func, select

from hallapp.actions.case_lines import this_minute
from hallapp.actions.hall import Hall
from hallapp.domain.errors import Refused
from hallapp.domain.instants import day_of
from hallapp.domain.ratings import RatingFilter, RatingLine
from hallapp.domain.registers.bad_rating import EXCLUDED, SPEC
from hallapp.domain.registers.spec import VOID, Phase
from hallapp.domain.spans import Span
from hallapp.records.base import table_of
from hallapp.records.cases import CaseFile
from hallapp.records.people import Staff, Window
from hallapp.records.ratings import Rating
from hallapp.records.registers import BadRating
from hallapp.wording import QT_TRANSLATE_NOOP

GONE = QT_TRANSLATE_NOOP("Refused", "This rating does not exist any more.")

RATING, ENTRY = table_of(Rating), table_of(BadRating)
OPEN = SPEC.keys_in(Phase.OPEN)
_WINDOW, _STAFF = table_of(Window), table_of(Staff)


def one(where: ColumnElement[bool]) -> ColumnElement[int]:
    """One where something holds, to be summed."""
    return case((where, 1), else_=0)


def joined() -> FromClause:
    """Ratings with the entry that says whether they count."""
    return RATING.outerjoin(ENTRY, and_(ENTRY.c.rating_id == RATING.c.id, ENTRY.c.state != VOID))


def counts() -> ColumnElement[bool]:
    """Whether a rating counts: nobody has decided that it is mistaken or malicious."""
    return func.coalesce(ENTRY.c.state, "") != EXCLUDED


def within(span: Span) -> ColumnElement[bool]:
    """Rated in a period."""
    return and_(RATING.c.rated_at >= span.first, RATING.c.rated_at < span.last + timedelta(1))


def line(hall: Hall, rating_id: int) -> RatingLine:
    """One rating as a list shows it."""
    with hall.reading() as connection:
        row = connection.execute(_select().where(RATING.c.id == rating_id)).first()
    if row is None:
        raise Refused(GONE)
    return _line(row)


def lines(
    hall: Hall, wanted: RatingFilter | None = None, first: int = 0, size: int = 200
) -> tuple[RatingLine, ...]:
    """A part of the ratings of a filter, the newest first."""
    query = _select().where(*_where(wanted or RatingFilter()))
    order = query.order_by(RATING.c.rated_at.desc(), RATING.c.id.desc())
    with hall.reading() as connection:
        return tuple(map(_line, connection.execute(order.offset(first).limit(size))))


def count(hall: Hall, wanted: RatingFilter | None = None) -> int:
    """How many ratings a filter lets through."""
    where = _where(wanted or RatingFilter())
    query = select(func.count()).select_from(_named()).where(*where)
    with hall.reading() as connection:
        return connection.scalar(query) or 0


def _named() -> FromClause:
    return (
        joined()
        .outerjoin(_WINDOW, _WINDOW.c.id == RATING.c.window_id)
        .outerjoin(_STAFF, _STAFF.c.id == RATING.c.staff_id)
    )


def _select() -> Select[Any]:
    return select(
        RATING.c.id,
        RATING.c.level,
        RATING.c.rated_at,
        RATING.c.case_no,
        _WINDOW.c.window_no,
        _STAFF.c.name.label("staff"),
        RATING.c.options,
        RATING.c.channel,
        RATING.c.text,
        ENTRY.c.id.label("entry_id"),
        ENTRY.c.entry_no,
        ENTRY.c.state,
        ENTRY.c.ground,
        ENTRY.c.stage_due_at,
    ).select_from(_named())


def _where(wanted: RatingFilter) -> Sequence[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if wanted.first is not None:
        found.append(RATING.c.rated_at >= wanted.first)
    if wanted.last is not None:
        found.append(RATING.c.rated_at < wanted.last + timedelta(1))
    if wanted.window:
        found.append(_WINDOW.c.window_no == wanted.window)
    if wanted.staff:
        found.append(_STAFF.c.name == wanted.staff)
    if wanted.levels:
        found.append(RATING.c.level.in_(wanted.levels))
    if wanted.waiting:
        found.append(ENTRY.c.state.in_(OPEN))
    if wanted.excluded:
        found.append(ENTRY.c.state == EXCLUDED)
    if wanted.unrated:
        found.append(RATING.c.level.is_(None))
    return found


def _line(row: Any) -> RatingLine:
    return RatingLine(
        id=row.id,
        level=row.level,
        rated_at=row.rated_at,
        case_no=row.case_no,
        window=row.window_no or "",
        staff=row.staff or "",
        options=tuple(filter(None, row.options.split(","))),
        channel=row.channel,
        text=row.text,
        entry_id=row.entry_id or 0,
        entry_no=row.entry_no or "",
        state=row.state or "",
        excluded=row.ground if row.state == EXCLUDED else "",
        due_at=row.stage_due_at,
    )


def waiting(hall: Hall) -> tuple[int, int]:
    """How many ratings wait for somebody, and how many of them are late."""
    now: datetime = this_minute(hall)
    late: ColumnElement[int] = one(ENTRY.c.stage_due_at < now)
    query = select(func.count(), func.sum(late)).where(ENTRY.c.state.in_(OPEN))
    with hall.reading() as connection:
        every, overdue = connection.execute(query).one()
    return every or 0, overdue or 0


def first_day(hall: Hall) -> date | None:
    """The day of the first rating; None while there is none."""
    with hall.reading() as connection:
        found: date | None = connection.scalar(select(func.min(RATING.c.rated_at)))
    return found


def rateable(connection: Connection) -> Iterator[tuple[int, date, int, str]]:
    """Window, day of closing, key and number of every closed case: what somebody can rate."""
    query = select(CaseFile.window_id, CaseFile.closed_at, CaseFile.id, CaseFile.case_no)
    for window, closed_at, key, number in connection.execute(query.order_by(CaseFile.id)):
        if closed_at is not None and window is not None:
            yield window, day_of(closed_at), key, number
