"""What the case log says of candidates: overdue cases one by one, rates and volumes in sums."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, case, func, select

from hallapp.actions.case_figures import COLUMNS, COUNTED, day_text, in_span
from hallapp.actions.hall import Hall
from hallapp.actions.star_candidates import Entrant
from hallapp.domain.instants import day_of
from hallapp.domain.spans import Span
from hallapp.domain.stars.candidates import Evidence, Fact
from hallapp.domain.stars.metrics import Metric
from hallapp.domain.stars.rules import HUNDRED, RuleSet
from hallapp.records.cases import CaseFile, DayCount
from hallapp.records.catalogue import ServiceItem
from hallapp.records.summary import by_key

Sums = Mapping[int, tuple[int, int]]  # by person or window: the part, and the whole


def overdue(
    hall: Hall, connection: Connection, entrants: Sequence[Entrant], span: Span
) -> Iterator[Fact]:
    """The cases that were due in the period and are late, and those still open from before."""
    rows = connection.execute(
        select(
            CaseFile.id, CaseFile.case_no, CaseFile.due_at, CaseFile.staff_id, CaseFile.window_id
        )
        .where(COUNTED, COLUMNS["zero_overdue"](span, None, hall.now()))
        .order_by(CaseFile.id)
    ).all()
    for each in entrants:
        late = tuple(
            Evidence("case", row.id, row.case_no, "", day_of(row.due_at))
            for row in rows
            if (row.window_id in each.windows if each.is_window else row.staff_id in each.staff)
        )
        yield Fact(each.candidate.key, Metric.OVERDUE, (Decimal(len(late)),), evidence=late)


def on_time(
    hall: Hall, connection: Connection, entrants: Sequence[Entrant], span: Span
) -> Iterator[Fact]:
    """The share of the timed cases due in the period that were closed in time."""
    dimension, column = _dimension(entrants)
    open_late: Counter[int | None] = Counter(
        dict(
            connection.execute(
                select(column, func.count())
                .where(COUNTED, COLUMNS["overdue_open"](span, None, hall.now()))
                .group_by(column)
            ).all()
        )
    )
    kept = by_key(connection, dimension, ("on_time", "overdue_closed"), span.first, span.last)
    sums: dict[int, tuple[int, int]] = {}
    for key in {each.candidate.key for each in entrants}:
        good, late = kept.get(key, (0, 0))
        sums[key] = (good, good + late + open_late[key])
    return _rates(Metric.ON_TIME_RATE, entrants, sums)


def early(connection: Connection, entrants: Sequence[Entrant], span: Span) -> Iterator[Fact]:
    """The share of the timed cases closed in the period that were closed before their due day."""
    _, column = _dimension(entrants)
    before = day_text(CaseFile.closed_at) < day_text(CaseFile.due_at)
    rows = connection.execute(
        select(column, func.sum(case((before, 1), else_=0)), func.count())
        .where(
            COUNTED,
            CaseFile.due_at.is_not(None),
            in_span(CaseFile.closed_at, span.first, span.last),
        )
        .group_by(column)
    )
    sums = {key: (int(good), every) for key, good, every in rows}
    return _rates(Metric.EARLY_RATE, entrants, sums)


def _rates(metric: Metric, entrants: Sequence[Entrant], sums: Sums) -> Iterator[Fact]:
    for each in entrants:
        good, every = sums.get(each.candidate.key, (0, 0))
        values = (Decimal(good) * HUNDRED / every,) if every else ()
        yield Fact(each.candidate.key, metric, values, every)


def volume(connection: Connection, entrants: Sequence[Entrant], span: Span) -> Iterator[Fact]:
    """The cases closed in the period; of a window also those that were only counted."""
    dimension, _ = _dimension(entrants)
    kept = by_key(connection, dimension, ("closed",), span.first, span.last)
    counted = dict(
        connection.execute(
            select(DayCount.window_id, func.sum(DayCount.closed))
            .where(DayCount.day >= span.first, DayCount.day <= span.last)
            .group_by(DayCount.window_id)
        ).all()
    )
    for each in entrants:
        key = each.candidate.key
        cases = kept.get(key, (0,))[0]
        if each.is_window:
            cases += int(counted.get(key) or 0)
        yield Fact(key, Metric.CASE_VOLUME, (Decimal(cases),), cases)


def weighted(
    connection: Connection, rules: RuleSet, entrants: Sequence[Entrant], span: Span
) -> Iterator[Fact]:
    """The logged cases closed in the period, each at the weight of its item, else of its kind."""
    _, column = _dimension(entrants)
    weights = {each.item: each.weight for each in rules.item_weights}
    sums: defaultdict[int, Decimal] = defaultdict(Decimal)
    number: Counter[int] = Counter()
    rows = connection.execute(
        select(column, ServiceItem.item_code, CaseFile.kind, func.count())
        .outerjoin(ServiceItem, ServiceItem.id == CaseFile.item_id)
        .where(COUNTED, in_span(CaseFile.closed_at, span.first, span.last), column.is_not(None))
        .group_by(column, ServiceItem.item_code, CaseFile.kind)
    )
    for key, code, kind, count in rows:
        weight = weights.get(code or "", weights.get(kind, Decimal(1)))
        sums[key] += weight * count
        number[key] += count
    for each in entrants:
        key = each.candidate.key
        yield Fact(key, Metric.WEIGHTED_VOLUME, (sums[key],), number[key])


def _dimension(entrants: Sequence[Entrant]) -> tuple[str, Any]:
    of_windows = bool(entrants) and entrants[0].is_window
    return ("window", CaseFile.window_id) if of_windows else ("staff", CaseFile.staff_id)
