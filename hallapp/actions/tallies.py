"""Counts by key and period: the cases as they are logged, and what was typed beyond them.

What does not depend on now is read from ``summary_case``; the cases still open are counted
themselves, of which a hall never has many.
"""

from collections import Counter
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, String, and_, case, func, select, type_coerce

from hallapp.actions.case_figures import (
    COUNTED,
    FINISHED_AT,
    Condition,
    day_text,
    due_moment,
    in_span,
    judged,
    placed,
)
from hallapp.domain.figures import Grouping, Judgement, Placing
from hallapp.domain.spans import Bucket, Span, span_of
from hallapp.records.cases import IS_UNSETTLED, CaseFile, DayCount
from hallapp.records.catalogue import ServiceItem
from hallapp.records.people import Department, Staff, Window
from hallapp.records.summary import SummaryCase, by_key, over_time

Tally = Counter[str]

TIMES = {
    Grouping.DAY: Bucket.DAY,
    Grouping.WEEK: Bucket.WEEK,
    Grouping.MONTH: Bucket.MONTH,
    Grouping.QUARTER: Bucket.QUARTER,
}
NAMES: dict[Grouping, tuple[Any, Any, Any]] = {
    Grouping.WINDOW: (Window.window_no, CaseFile.window_id, Window.id),
    Grouping.STAFF: (Staff.name, CaseFile.staff_id, Staff.id),
    Grouping.ITEM: (ServiceItem.name, CaseFile.item_id, ServiceItem.id),
    Grouping.DEPARTMENT: (Department.name, CaseFile.department_id, Department.id),
}
FINAL = (Judgement.ON_TIME, Judgement.OVERDUE_CLOSED, Judgement.NO_DUE)
"""What does not depend on now any more."""
PREFIX = {Placing.DUE: "", Placing.ACCEPTED: "accepted_", Placing.CLOSED: "finished_"}
TYPED = ("accepted", "closed", "returned")


def kept(
    connection: Connection, by: Grouping, measures: tuple[str, ...], span: Span
) -> dict[str, Tally]:
    """Measures of the summary by key, over a span."""
    found: dict[str, Tally] = {measure: Counter() for measure in measures}
    if by in TIMES:
        whole = by in {Grouping.MONTH, Grouping.QUARTER}
        for period, counts in over_time(
            connection, measures, span.first, span.last, months=whole
        ).items():
            _add(found, key_of(by, period), counts)
        return found
    names = _names(connection, by)
    for identity, counts in by_key(connection, by.value, measures, span.first, span.last).items():
        _add(found, names.get(identity, ""), counts)
    return found


def _add(found: dict[str, Tally], key: str, counts: tuple[int, ...]) -> None:
    for tally_of, count in zip(found.values(), counts, strict=True):
        tally_of[key] += count


def _names(connection: Connection, by: Grouping) -> dict[int, str]:
    name, _, identity = NAMES[by]
    return {row[0]: row[1] for row in connection.execute(select(identity, name))}


def tally(connection: Connection, by: Grouping, moment: Any, condition: Condition) -> Tally:
    """How many counted cases meet a condition, by key; in time by the day of `moment`."""
    found: Tally = Counter()
    for key, count in connection.execute(
        _grouped(by, moment, select(func.count()), and_(COUNTED, condition))
    ):
        found[key_of(by, key)] += count
    return found


def judgements(
    connection: Connection, by: Grouping, on: Placing, span: Span, now: datetime
) -> dict[Judgement, Tally]:
    """How the cases of a span stand at `now`, by key."""
    measures = tuple(PREFIX[on] + judgement.value for judgement in FINAL)
    final = kept(connection, by, measures, span)
    found: dict[Judgement, Tally] = {judgement: Counter() for judgement in Judgement}
    for judgement, measure in zip(FINAL, measures, strict=True):
        found[judgement] = final[measure]
    standing = judged(now).label("standing")
    condition = and_(IS_UNSETTLED, placed(on, span.first, span.last))
    query = _grouped(by, moment_of(on), select(standing, func.count()), condition)
    for key, judgement, count in connection.execute(query.group_by(standing)):
        found[Judgement(judgement)][key_of(by, key)] += count
    return found


def moment_of(on: Placing) -> Any:
    """The moment by which cases are placed."""
    match on:
        case Placing.ACCEPTED:
            return CaseFile.accepted_at
        case Placing.CLOSED:
            return FINISHED_AT
    return due_moment()


def _grouped(by: Grouping, moment: Any, counted: Any, condition: Condition) -> Any:
    if by in TIMES:
        key = day_text(moment).label("key")
        query = counted.select_from(CaseFile)
    else:
        name, ours, theirs = NAMES[by]
        key = name.label("key")
        query = counted.select_from(CaseFile).outerjoin(name.class_, ours == theirs)
    query = query.where(condition).group_by(key)
    return query.with_only_columns(key, *counted.selected_columns)


def key_of(by: Grouping, found: str | None) -> str:
    """The row of a report for what a query found: the part of time of a day, or the name."""
    if found is None:
        return ""
    return _part(TIMES[by], found) if by in TIMES else found


@lru_cache(maxsize=8192)
def _part(bucket: Bucket, period: str) -> str:
    """The name of the part of time that a day, or the first day of a month, lies in."""
    return span_of(date.fromisoformat(period if len(period) == 10 else f"{period}-01"), bucket).name


def typed(connection: Connection, by: Grouping, span: Span) -> dict[str, Tally]:
    """What was typed beyond the logged cases of each window and day (`daycounts.counted_only`).

    Nobody knows the item or the person of a case that is only counted: their key is empty.
    """
    found: dict[str, Tally] = {name: Counter() for name in TYPED}
    key = _typed_key(by)
    query = (
        select(key, *(func.sum(_beyond(name)) for name in TYPED))
        .select_from(DayCount)
        .join(Window, Window.id == DayCount.window_id)
        .outerjoin(Department, Department.id == Window.department_id)
        .outerjoin(
            SummaryCase,
            and_(
                SummaryCase.dimension == "window",
                SummaryCase.grain == "day",
                SummaryCase.key == DayCount.window_id,
                SummaryCase.period == type_coerce(DayCount.day, String),
            ),
        )
        .where(in_span(DayCount.day, span.first, span.last))
        .group_by(key)
    )
    for name, *counts in connection.execute(query):
        _add(found, key_of(by, name), tuple(count or 0 for count in counts))
    return found


def _typed_key(by: Grouping) -> Any:
    if by in TIMES:
        return type_coerce(DayCount.day, String)
    if by is Grouping.WINDOW:
        return Window.window_no
    return Department.name if by is Grouping.DEPARTMENT else type_coerce("", String)


def _beyond(name: str) -> Any:
    said: Any = getattr(DayCount, name)
    logged: Any = func.coalesce(getattr(SummaryCase, name), 0)
    return case((said > logged, said - logged), else_=0)
