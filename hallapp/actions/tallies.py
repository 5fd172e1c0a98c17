"""Counts by key and day: the cases as they are logged, and what was typed beyond them."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, func, literal, select

from hallapp.actions.case_figures import COUNTED, RETURNED, Condition, day_text, in_span, judged
from hallapp.domain.daycounts import counted_only
from hallapp.domain.figures import Grouping, Judgement
from hallapp.domain.spans import Bucket, Span, span_of
from hallapp.records.cases import CaseFile, DayCount
from hallapp.records.catalogue import ServiceItem
from hallapp.records.people import Department, Staff, Window

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


@dataclass(frozen=True)
class Extra:
    """What one window typed on one day beyond its logged cases."""

    day: date
    window: str
    department: str
    accepted: int
    closed: int
    returned: int

    def key(self, by: Grouping) -> str:
        """The row of a report it belongs to; nobody knows its item or person."""
        if bucket := TIMES.get(by):
            return span_of(self.day, bucket).name
        if by is Grouping.WINDOW:
            return self.window
        return self.department if by is Grouping.DEPARTMENT else ""


def tally(connection: Connection, by: Grouping, moment: Any, condition: Condition) -> Tally:
    """How many counted cases meet a condition, by key; in time by the day of `moment`."""
    found: Tally = Counter()
    for key, count in connection.execute(
        _grouped(by, moment, select(func.count()), and_(COUNTED, condition))
    ):
        found[_key(by, key)] += count
    return found


def judgements(
    connection: Connection, by: Grouping, moment: Any, condition: Condition, now: datetime
) -> dict[Judgement, Tally]:
    """How the counted cases of a condition stand at `now`, by key."""
    found: dict[Judgement, Tally] = {judgement: Counter() for judgement in Judgement}
    standing = judged(now).label("standing")
    query = _grouped(by, moment, select(standing, func.count()), and_(COUNTED, condition))
    for key, judgement, count in connection.execute(query.group_by(standing)):
        found[Judgement(judgement)][_key(by, key)] += count
    return found


def _grouped(by: Grouping, moment: Any, counted: Any, condition: Condition) -> Any:
    key: ColumnElement[Any]
    if by in TIMES:
        key = day_text(moment).label("key")
        query = counted.select_from(CaseFile)
    else:
        name, ours, theirs = NAMES[by]
        key = name.label("key")
        query = counted.select_from(CaseFile).outerjoin(name.class_, ours == theirs)
    query = query.where(condition).group_by(key)
    return query.with_only_columns(key, *counted.selected_columns)


def _key(by: Grouping, found: str | None) -> str:
    if found is None:
        return ""
    bucket = TIMES.get(by)
    return span_of(date.fromisoformat(found), bucket).name if bucket else found


def extras(connection: Connection, span: Span | None = None) -> Iterator[Extra]:
    """What was typed beyond the logged cases, window by window and day by day."""
    first, last = (span.first, span.last) if span else (None, None)
    logged = _logged(connection, first, last)
    typed = (
        select(DayCount.day, Window.window_no, Department.name, DayCount.window_id)
        .add_columns(DayCount.accepted, DayCount.closed, DayCount.returned)
        .join(Window, Window.id == DayCount.window_id)
        .outerjoin(Department, Department.id == Window.department_id)
        .where(in_span(DayCount.day, first, last))
    )
    for day, window, department, window_id, *counts in connection.execute(typed):
        known = logged[window_id, day.isoformat()]
        beyond = [counted_only(count, known[n]) for n, count in enumerate(counts)]
        if any(beyond):
            yield Extra(day, window, department or "", *beyond)


class _Logged(dict[tuple[int | None, str], list[int]]):
    def __missing__(self, key: tuple[int | None, str]) -> list[int]:
        self[key] = [0, 0, 0]
        return self[key]


def _logged(connection: Connection, first: date | None, last: date | None) -> _Logged:
    """Accepted, closed and returned cases by window and day."""
    logged = _Logged()
    happened: list[tuple[Any, Condition]] = [
        (CaseFile.accepted_at, literal(value=True)),
        (CaseFile.closed_at, literal(value=True)),
        (CaseFile.ended_at, RETURNED),
    ]
    for n, (moment, condition) in enumerate(happened):
        day = day_text(moment).label("day")
        query = (
            select(CaseFile.window_id, day, func.count())
            .where(COUNTED, condition, in_span(moment, first, last))
            .where(CaseFile.window_id.is_not(None))
            .group_by(CaseFile.window_id, day)
        )
        for window_id, on, count in connection.execute(query):
            logged[window_id, on][n] = count
    return logged
