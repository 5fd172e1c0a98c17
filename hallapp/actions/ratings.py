"""Service ratings 好差评: entered one a case and visit, listed, shared out per person and window.

A bad one gets its entry in the register of bad ratings within the same step; whether a rating
counts is what that entry says. Nothing is ever invented: who did not rate is not satisfied.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    FromClause,
    Select,
    and_,
    case,
    func,
    or_,
    select,
)

from hallapp.actions import registers
from hallapp.actions.case_lines import this_minute
from hallapp.actions.hall import Hall
from hallapp.actions.people import staff_called, window_called
from hallapp.actions.rating_options import options, read_options
from hallapp.domain.appraisal import Share
from hallapp.domain.case_rules import check_time
from hallapp.domain.errors import Refused
from hallapp.domain.imports import row_digest
from hallapp.domain.ratings import (
    BAD,
    SATISFIED,
    NewRating,
    Options,
    RatingFilter,
    RatingLine,
    check,
    level_words,
    visit_of,
)
from hallapp.domain.registers.bad_rating import EXCLUDED, SPEC
from hallapp.domain.registers.spec import VOID, Phase
from hallapp.domain.spans import Span
from hallapp.records.base import table_of
from hallapp.records.cases import CaseFile
from hallapp.records.people import Staff, Window
from hallapp.records.ratings import Rating
from hallapp.records.registers import BadRating
from hallapp.records.step import Step
from hallapp.wording import QT_TRANSLATE_NOOP

__all__ = [
    "add",
    "count",
    "doubt",
    "enter_bad",
    "find_case",
    "first_day",
    "line",
    "lines",
    "monthly",
    "options",
    "satisfaction",
    "satisfaction_of_windows",
    "waiting",
]

ADD = QT_TRANSLATE_NOOP("Step", "Enter a rating")
DOUBT = QT_TRANSLATE_NOOP("Step", "Look into a rating: {entry_no}")

_TWICE = QT_TRANSLATE_NOOP(
    "Refused", "Case {case_no} was rated on that day already: one visit is rated once."
)
_NO_CASE = QT_TRANSLATE_NOOP("Refused", "There is no case {case_no}.")
_WHERE = QT_TRANSLATE_NOOP("Refused", "At which window, or by whom, was it?")
_GONE = QT_TRANSLATE_NOOP("Refused", "This rating does not exist any more.")
_LOOKED_INTO = QT_TRANSLATE_NOOP("Refused", "It is looked into already, as {entry_no}.")
_NOT_RATED = QT_TRANSLATE_NOOP("Refused", "Nobody rated there: nothing is to be looked into.")

RATING, ENTRY = table_of(Rating), table_of(BadRating)
_OPEN = SPEC.keys_in(Phase.OPEN)


@dataclass(frozen=True, slots=True)
class CaseOf:
    """The case that a rating is about."""

    id: int
    case_no: str
    window_id: int | None
    staff_id: int | None
    applicant: str
    phone: str


def add(hall: Hall, new: NewRating) -> RatingLine:
    """Enter one rating; a bad one is to be called back from now on.

    Window and person are the case's where nothing else is said.

    Raises:
        Refused: the level or an option is none, the visit is rated already, nobody was rated.
    """
    check_time(new.rated_at, now=this_minute(hall), field="rated_at")
    with hall.step(ADD) as step:
        check(new, read_options(step.core))
        about = find_case(step.core, new.case_no)
        if new.case_no and about is None:
            raise Refused(_NO_CASE, field="case_no", case_no=new.case_no)
        row = _row(step, new, about)
        _check_new(step, new, row.visit)
        step.add(row)
        step.flush()
        if row.level in BAD:
            enter_bad(hall, step, row, about)
        key = row.id
    return line(hall, key)


def _row(step: Step, new: NewRating, about: CaseOf | None) -> Rating:
    window = window_called(step.core, new.window) if new.window else None
    staff = staff_called(step.core, new.staff) if new.staff else None
    if about is not None:
        window, staff = window or about.window_id, staff or about.staff_id
    if window is None and staff is None:
        raise Refused(_WHERE, field="window")
    visit = visit_of(about.case_no if about else "", new.rated_at)
    return Rating(
        visit=visit or row_digest({"at": step.no, "rated_at": new.rated_at, "window": window}),
        case_no=new.case_no,
        case_id=about.id if about else None,
        window_id=window,
        staff_id=staff,
        rated_at=new.rated_at,
        level=new.level,
        options=",".join(new.options),
        channel=new.channel,
        text=new.text.strip(),
        who=step.who,
        touched="",
    )


def _check_new(step: Step, new: NewRating, visit: str) -> None:
    if step.scalars(select(Rating).where(Rating.visit == visit)).first() is not None:
        raise Refused(_TWICE, field="case_no", case_no=new.case_no)


def find_case(connection: Connection, number: str) -> CaseOf | None:
    """The case of one of our numbers, or of a provincial one."""
    if not number:
        return None
    query = select(
        CaseFile.id,
        CaseFile.case_no,
        CaseFile.window_id,
        CaseFile.staff_id,
        CaseFile.applicant,
        CaseFile.phone,
    ).where(or_(CaseFile.case_no == number, CaseFile.province_no == number))
    row = connection.execute(query).first()
    return None if row is None else CaseOf(*row)


def enter_bad(
    hall: Hall, step: Step, row: Rating, about: CaseOf | None, said: Options | None = None
) -> Any:
    """Enter what a rating asks for in the register of bad ratings; gives the entry."""
    window = step.get(Window, row.window_id) if row.window_id else None
    staff = step.get(Staff, row.staff_id) if row.staff_id else None
    known = (said or read_options(step.core)).get(row.level or 0, {})
    words = [known.get(code, code) for code in filter(None, row.options.split(","))]
    values = {
        "level": str(row.level),
        "content": "；".join([*words, *filter(None, [row.text])]) or level_words()[row.level or 0],
        "case_no": row.case_no,
        "window": window.window_no if window else "",
        "staff": (staff.staff_no or staff.name) if staff else "",
        "person": about.applicant if about else "",
        "phone": about.phone if about else "",
    }
    entry = registers.enter(hall, step, SPEC.key, values, row.rated_at)
    entry.rating_id = row.id
    return entry


def doubt(hall: Hall, rating_id: int) -> RatingLine:
    """Look into a rating that is not bad: it may turn out mistaken or made by the window itself.

    Raises:
        Refused: it is gone, or looked into already.
    """
    with hall.step(DOUBT) as step:
        row = step.get(Rating, rating_id)
        if row is None:
            raise Refused(_GONE)
        if row.level is None:
            raise Refused(_NOT_RATED)
        there = step.scalars(
            select(BadRating).where(BadRating.rating_id == rating_id, BadRating.state != VOID)
        ).first()
        if there is not None:
            raise Refused(_LOOKED_INTO, entry_no=there.entry_no)
        entry = enter_bad(hall, step, row, find_case(step.core, row.case_no))
        step.say(entry_no=entry.entry_no)
    return line(hall, rating_id)


# --- shares -------------------------------------------------------------------------------------


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
        return dict(shares(connection, span, func.substr(RATING.c.rated_at, 1, 7)))


def shares(
    connection: Connection, span: Span, key: ColumnElement[Any] | Column[Any]
) -> Iterator[tuple[Any, Share]]:
    """Key → share, of the ratings that count."""
    good, bad = RATING.c.level.in_(SATISFIED), RATING.c.level.in_(BAD)
    valid = and_(RATING.c.level.is_not(None), counts())
    query = (
        select(
            key,
            func.sum(_one(and_(valid, good))),
            func.sum(_one(valid)),
            func.sum(_one(and_(valid, bad))),
            func.sum(_one(and_(valid, ENTRY.c.state.in_(_OPEN)))),
        )
        .select_from(joined())
        .where(within(span), key.is_not(None))
        .group_by(key)
    )
    for name, satisfied, every, dissatisfied, pending in connection.execute(query):
        yield name, Share(satisfied, every, dissatisfied, pending)


def _one(where: ColumnElement[bool]) -> ColumnElement[int]:
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


# --- lists --------------------------------------------------------------------------------------


def line(hall: Hall, rating_id: int) -> RatingLine:
    """One rating as a list shows it."""
    with hall.reading() as connection:
        row = connection.execute(_select().where(RATING.c.id == rating_id)).first()
    if row is None:
        raise Refused(_GONE)
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


_WINDOW, _STAFF = table_of(Window), table_of(Staff)


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
        found.append(ENTRY.c.state.in_(_OPEN))
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
    late: ColumnElement[int] = _one(ENTRY.c.stage_due_at < now)
    query = select(func.count(), func.sum(late)).where(ENTRY.c.state.in_(_OPEN))
    with hall.reading() as connection:
        every, overdue = connection.execute(query).one()
    return every or 0, overdue or 0


def first_day(hall: Hall) -> date | None:
    """The day of the first rating; None while there is none."""
    with hall.reading() as connection:
        found: date | None = connection.scalar(select(func.min(RATING.c.rated_at)))
    return found
