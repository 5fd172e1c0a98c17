"""Handling times (row 47) and what was reduced for people (row 48)."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from statistics import median_low
from typing import Any

from sqlalchemy import Connection, select

from hallapp.actions.case_figures import COUNTED, in_span
from hallapp.actions.hall import Hall
from hallapp.actions.tallies import NAMES, TIMES
from hallapp.domain.calendar import CalendarMissing
from hallapp.domain.deadlines import Clock, Pause
from hallapp.domain.figures import RULE_HANDLING, RULE_REDUCTIONS, Grouping, HandlingRow
from hallapp.domain.spans import Span, span_of
from hallapp.records.cases import CaseFile, CasePause
from hallapp.records.catalogue import ServiceItem
from hallapp.wording import QT_TRANSLATE_NOOP

MEASURES = (
    QT_TRANSLATE_NOOP("Measure", "materials"),
    QT_TRANSLATE_NOOP("Measure", "steps"),
    QT_TRANSLATE_NOOP("Measure", "visits"),
    QT_TRANSLATE_NOOP("Measure", "days"),
    QT_TRANSLATE_NOOP("Measure", "fee"),
)


@dataclass(frozen=True)
class Handling:
    """The medians by key, and that of all."""

    rows: tuple[HandlingRow, ...]
    total: HandlingRow
    rule: str = RULE_HANDLING


def handling(hall: Hall, span: Span, by: Grouping | str) -> Handling:
    """The median of the unpaused open minutes from acceptance to closing, by key."""
    by = Grouping(by)
    with hall.reading() as connection:
        pauses = _pauses(connection, span)
        rows = connection.execute(_closed(by, span)).all()
    minutes: defaultdict[str, list[int]] = defaultdict(list)
    for key, case_id, accepted_at, closed_at in rows:
        spent = _minutes(hall.clock, accepted_at, closed_at, pauses.get(case_id, ()))
        if spent is not None:
            bucket = TIMES.get(by)
            minutes[span_of(closed_at.date(), bucket).name if bucket else key or ""].append(spent)
    in_order = sorted(minutes) if by in TIMES else sorted(minutes, key=lambda k: (not k, k))
    every = [spent for key in in_order for spent in minutes[key]]
    return Handling(tuple(_row(key, minutes[key]) for key in in_order), _row("", every))


def _row(key: str, minutes: list[int]) -> HandlingRow:
    return HandlingRow(
        key=key, closed=len(minutes), median_minutes=median_low(minutes) if minutes else None
    )


def _closed(by: Grouping, span: Span) -> Any:
    name: Any = CaseFile.closed_at
    query = select(CaseFile.id, CaseFile.accepted_at, CaseFile.closed_at)
    if by not in TIMES:
        name, ours, theirs = NAMES[by]
        query = query.outerjoin(name.class_, ours == theirs)
    query = query.where(COUNTED, in_span(CaseFile.closed_at, span.first, span.last))
    return query.with_only_columns(name, CaseFile.id, CaseFile.accepted_at, CaseFile.closed_at)


def _pauses(connection: Connection, span: Span) -> dict[int, list[Pause]]:
    query = (
        select(CasePause.case_id, CasePause.from_at, CasePause.until_at)
        .join(CaseFile, CaseFile.id == CasePause.case_id)
        .where(in_span(CaseFile.closed_at, span.first, span.last))
    )
    found: dict[int, list[Pause]] = {}
    for case_id, from_at, until_at in connection.execute(query):
        found.setdefault(case_id, []).append(Pause(from_at, until_at))
    return found


def _minutes(clock: Clock, accepted_at: Any, closed_at: Any, pauses: Any) -> int | None:
    if not (isinstance(accepted_at, datetime) and isinstance(closed_at, datetime)):
        return None
    try:
        return max(clock.open_minutes(accepted_at, closed_at, pauses), 0)
    except CalendarMissing:
        return None


@dataclass(frozen=True, kw_only=True)
class ReductionRow:
    """One measure of one item, or of all: how many items, before and after."""

    item: str
    measure: str
    items: int
    before: Decimal
    after: Decimal


@dataclass(frozen=True)
class Reductions:
    """What was reduced, item by item and in all."""

    rows: tuple[ReductionRow, ...]
    total: tuple[ReductionRow, ...]
    rule: str = RULE_REDUCTIONS


def reductions(hall: Hall) -> Reductions:
    """Materials, steps, visits, days and fees before and after, of the items in use."""
    columns = [
        getattr(ServiceItem, f"{measure}_{side}")
        for measure in MEASURES
        for side in ("before", "after")
    ]
    query = select(ServiceItem.name, *columns).where(ServiceItem.active).order_by(ServiceItem.name)
    with hall.reading() as connection:
        found = connection.execute(query).all()
    rows = []
    for name, *values in found:
        for n, measure in enumerate(MEASURES):
            before, after = values[2 * n : 2 * n + 2]
            if before is not None and after is not None:
                sides = {"before": Decimal(before), "after": Decimal(after)}
                rows.append(ReductionRow(item=name, measure=measure, items=1, **sides))
    return Reductions(tuple(rows), tuple(_sum(measure, rows) for measure in MEASURES))


def _sum(measure: str, rows: list[ReductionRow]) -> ReductionRow:
    of_it = [row for row in rows if row.measure == measure]
    return ReductionRow(
        item="",
        measure=measure,
        items=len(of_it),
        before=sum((row.before for row in of_it), Decimal(0)),
        after=sum((row.after for row in of_it), Decimal(0)),
    )
