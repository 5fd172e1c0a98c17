"""Which cases a figure counts, as one condition: a report counts by it and a list opens by it.

Texts of moments compare as time does (`records.base.MomentText`): a day stands before its
instants, so a due time known only by its day is taken as that day's last minute.
"""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Integer,
    String,
    and_,
    case,
    cast,
    func,
    literal,
    not_,
    or_,
    true,
    type_coerce,
)

from hallapp.domain.cases import CaseState
from hallapp.domain.figures import Judgement, Placing
from hallapp.domain.spans import Span
from hallapp.records.cases import IS_UNSETTLED, CaseFile

Condition = ColumnElement[bool]

FINISHED_AT = func.coalesce(CaseFile.closed_at, CaseFile.ended_at, type_=CaseFile.closed_at.type)
COUNTED: Condition = and_(
    CaseFile.accepted_at.is_not(None), CaseFile.state != CaseState.VOIDED.value
)
RETURNED: Condition = and_(CaseFile.closed_at.is_(None), CaseFile.ended_at.is_not(None))
"""Returned or withdrawn: what was never accepted and what is void is not counted anyway."""


UNFINISHED: Condition = and_(CaseFile.closed_at.is_(None), CaseFile.ended_at.is_(None))


def minute_text(moment: Any) -> ColumnElement[str]:
    """A moment as the text of its minute; a day stays a day."""
    return func.substr(type_coerce(moment, String), 1, 16, type_=String)


def day_text(moment: Any) -> ColumnElement[str]:
    """A moment as the text of its day."""
    return func.substr(type_coerce(moment, String), 1, 10, type_=String)


def due_minute() -> ColumnElement[str]:
    """The due time as the text of its minute, of a day its last."""
    text = type_coerce(CaseFile.due_at, String)
    return case((func.length(text) == 10, text + "T23:59"), else_=func.substr(text, 1, 16))


def _year_of(moment: Any) -> ColumnElement[int]:
    """The year of a moment."""
    return cast(func.substr(type_coerce(moment, String), 1, 4), Integer)


def text_of(now: datetime) -> str:
    """An instant as the text of its minute."""
    return now.isoformat(timespec="minutes")[:16]


def judged(now: datetime) -> ColumnElement[str]:
    """How each case stands at `now`: the same as `domain.figures.judge`."""
    stopped = func.coalesce(
        minute_text(FINISHED_AT), minute_text(CaseFile.paused_since), literal(text_of(now))
    )
    late = due_minute() < stopped
    return case(
        (
            CaseFile.due_at.is_(None),
            case(
                (
                    and_(FINISHED_AT.is_not(None), _year_of(FINISHED_AT) < CaseFile.missing_year),
                    Judgement.ON_TIME.value,
                ),
                (
                    or_(CaseFile.missing_year.is_not(None), CaseFile.paused_since.is_not(None)),
                    Judgement.PENDING.value,
                ),
                else_=Judgement.NO_DUE.value,
            ),
        ),
        (and_(FINISHED_AT.is_(None), late), Judgement.OVERDUE_OPEN.value),
        (FINISHED_AT.is_(None), Judgement.PENDING.value),
        (late, Judgement.OVERDUE_CLOSED.value),
        else_=Judgement.ON_TIME.value,
    )


def _earliest_due() -> ColumnElement[Any]:
    """The first day on which a case can be due whose calendar year is missing."""
    day = type_coerce(cast(CaseFile.missing_year, String) + "-01-01", CaseFile.due_at.type)
    return case((CaseFile.missing_year.is_not(None), day))


def due_moment() -> ColumnElement[Any]:
    """What places a case by its due: without one, its acceptance; unknown, the earliest day."""
    return func.coalesce(
        CaseFile.due_at, _earliest_due(), CaseFile.accepted_at, type_=CaseFile.due_at.type
    )


def in_span(moment: Any, first: date | None, last: date | None) -> Condition:
    """A moment lies between two days, both inside; None leaves that side open."""
    sides = []
    if first is not None:
        sides.append(moment >= first)
    if last is not None and last < date.max:
        sides.append(moment < last + timedelta(days=1))
    return and_(moment.is_not(None), *sides)


def placed(on: Placing, first: date | None, last: date | None) -> Condition:
    """The case counts in the period by its acceptance, its due (else acceptance) or its end.

    Whose due lies in a year that the calendar lacks counts in that year: it is not due before.
    """
    match on:
        case Placing.ACCEPTED:
            return in_span(CaseFile.accepted_at, first, last)
        case Placing.CLOSED:
            return in_span(FINISHED_AT, first, last)
    without, unknown = CaseFile.due_at.is_(None), CaseFile.missing_year.is_not(None)
    return or_(
        in_span(CaseFile.due_at, first, last),
        and_(without, unknown, in_span(_earliest_due(), first, last)),
        and_(without, not_(unknown), in_span(CaseFile.accepted_at, first, last)),
    )


def _open_before(first: date | None) -> Condition:
    """Accepted before a day and not finished before it; None is the end of time."""
    if first is None:
        return UNFINISHED
    return and_(CaseFile.accepted_at < first, or_(UNFINISHED, first <= FINISHED_AT))


def _overdue(now: datetime) -> Condition:
    return judged(now).in_((Judgement.OVERDUE_OPEN.value, Judgement.OVERDUE_CLOSED.value))


def _carried(span: Span, now: datetime) -> Condition:
    """Still open and overdue, from an earlier period."""
    due_on = func.substr(due_minute(), 1, 10)
    late = judged(now) == Judgement.OVERDUE_OPEN.value
    return and_(IS_UNSETTLED, late, due_on < span.first.isoformat())


Columns = dict[str, Callable[[Span, Placing | None, datetime], Condition]]


def _by(default: Placing) -> Callable[[Span, Placing | None, datetime], Condition]:
    return lambda span, on, _now: placed(on or default, span.first, span.last)


def _judgement(judgement: Judgement) -> Callable[[Span, Placing | None, datetime], Condition]:
    few = judgement in {Judgement.PENDING, Judgement.OVERDUE_OPEN}
    return lambda span, on, now: and_(
        IS_UNSETTLED if few else true(),
        placed(on or Placing.DUE, span.first, span.last),
        judged(now) == judgement.value,
    )


def _after(span: Span) -> date | None:
    return None if span.last == date.max else span.last + timedelta(days=1)


COLUMNS: Columns = {
    **{judgement.value: _judgement(judgement) for judgement in Judgement},
    "accepted": _by(Placing.ACCEPTED),
    "received": _by(Placing.ACCEPTED),
    "timed": _by(Placing.DUE),
    "closed": lambda span, on, _now: and_(
        CaseFile.closed_at.is_not(None),
        placed(on, span.first, span.last)
        if on
        else in_span(CaseFile.closed_at, span.first, span.last),
    ),
    "returned": lambda span, _on, _now: and_(
        RETURNED, in_span(CaseFile.ended_at, span.first, span.last)
    ),
    "overdue": lambda span, on, now: and_(
        placed(on or Placing.DUE, span.first, span.last), _overdue(now)
    ),
    "carried_overdue": lambda span, _on, now: _carried(span, now),
    "zero_overdue": lambda span, _on, now: or_(
        and_(placed(Placing.DUE, span.first, span.last), _overdue(now)),
        _carried(span, now),
    ),
    "opening": lambda span, _on, _now: _open_before(span.first),
    "in_hand": lambda span, _on, _now: _open_before(_after(span)),
}
"""Column of a report → the cases it counts in a period; typed totals have no cases to open."""


def counts(column: str, span: Span, on: Placing | None, now: datetime) -> Condition:
    """The cases that `column` of a report over `span` counts at `now`."""
    return and_(COUNTED, COLUMNS[column](span, on, now))
