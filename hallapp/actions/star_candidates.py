"""Who can be chosen in a period: the people of the hall or its windows, as a rule takes them."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, or_, select

from hallapp.domain.spans import Span
from hallapp.domain.stars.candidates import Candidate, Evidence, Fact
from hallapp.domain.stars.metrics import Metric
from hallapp.domain.stars.rules import AwardKind, Grouping, Population, RuleSet
from hallapp.records.people import Department, Staff, Window
from hallapp.records.staffing import Posting

ALWAYS = Decimal(36500)
"""Days of service where nothing says when it began: it began before the records."""


@dataclass(frozen=True)
class Entrant:
    """A candidate with whose figures make its own: a person's own, of a window its people's."""

    candidate: Candidate
    staff: tuple[int, ...]
    windows: tuple[int, ...]
    is_window: bool = False


def entrants(connection: Connection, rules: RuleSet, span: Span) -> tuple[Entrant, ...]:
    """Everybody, or every window, that takes part in a period."""
    postings = _postings(connection, span)
    told = (
        _windows(connection, postings)
        if rules.award is AwardKind.WINDOW
        else _people(connection, span, postings)
    )
    return tuple(
        replace(each, candidate=replace(each.candidate, group=_group(rules, each.candidate)))
        for each in told
        if _takes_part(rules.population, each.candidate)
    )


def service_days(connection: Connection, found: Sequence[Entrant], span: Span) -> list[Fact]:
    """How many days of service each person has up to the end of the period; windows have none."""
    query = select(Posting.id, Posting.staff_id, Posting.from_on)
    begun: defaultdict[int, list[Any]] = defaultdict(list)
    for row in connection.execute(query.order_by(Posting.id)):
        begun[row.staff_id].append(row)
    people = {row.id: row for row in connection.execute(select(Staff.id, Staff.from_on))}
    return [
        _service(each, begun[key], people[key].from_on, span)
        for each in found
        if not each.is_window
        for key in each.staff
    ]


def _service(entrant: Entrant, postings: list[Any], hired: Any, span: Span) -> Fact:
    key, row = entrant.candidate.key, None
    begin = hired
    for each in postings:
        if each.from_on is None:
            return Fact(key, Metric.SERVICE_DAYS, (ALWAYS,))
        if begin is None or each.from_on < begin:
            begin, row = each.from_on, each
    if begin is None:
        return Fact(key, Metric.SERVICE_DAYS, (ALWAYS,))
    days = Decimal(max(0, (span.last - begin).days + 1))
    since = (
        Evidence("posting", row.id, "", day=begin) if row else Evidence("staff", key, "", day=begin)
    )
    return Fact(key, Metric.SERVICE_DAYS, (days,), evidence=(since,))


def _postings(connection: Connection, span: Span) -> tuple[tuple[int, int], ...]:
    """Who was at which window in the period, as pairs of window and person, the latest last."""
    rows = connection.execute(
        select(Posting.window_id, Posting.staff_id)
        .where(
            Posting.staff_id.is_not(None),
            or_(Posting.from_on.is_(None), Posting.from_on <= span.last),
            or_(Posting.until_on.is_(None), Posting.until_on >= span.first),
        )
        .order_by(Posting.from_on, Posting.id)
    )
    usual = connection.execute(
        select(Window.id, Window.staff_id).where(Window.active, Window.staff_id.is_not(None))
    )
    told = [(window, staff) for window, staff in rows if staff is not None]
    seated = {staff for _, staff in told}
    told += [
        (window, staff) for window, staff in usual if staff is not None and staff not in seated
    ]
    return tuple(told)


_Pairs = tuple[tuple[int, int], ...]


def _people(connection: Connection, span: Span, postings: _Pairs) -> list[Entrant]:
    windows = {row.id: row for row in connection.execute(select(Window.__table__))}
    at: defaultdict[int, list[int]] = defaultdict(list)
    for window, staff in postings:
        at[staff].append(window)
    return [
        Entrant(
            _person(row, windows[at[row.id][-1]] if at[row.id] else None, span),
            (row.id,),
            tuple(dict.fromkeys(at[row.id])),
        )
        for row in connection.execute(
            select(Staff.__table__, Department.name.label("department"))
            .outerjoin(Department, Department.id == Staff.department_id)
            .where(
                or_(Staff.active, Staff.until_on.is_not(None)),
                or_(Staff.from_on.is_(None), Staff.from_on <= span.last),
                or_(Staff.until_on.is_(None), Staff.until_on >= span.first),
            )
            .order_by(Staff.staff_no, Staff.id)
        )
    ]


def _person(row: Any, window: Any, span: Span) -> Candidate:
    return Candidate(
        key=row.id,
        name=row.name,
        staff_no=row.staff_no or "",
        window_no=window.window_no if window else "",
        window_name=window.name if window else "",
        role=row.kind,
        post=row.post,
        department=row.department or "",
        window_kind=window.kind if window else "",
        leaves=row.until_on is not None and row.until_on < span.last,
    )


def _windows(connection: Connection, postings: _Pairs) -> list[Entrant]:
    people: defaultdict[int, list[int]] = defaultdict(list)
    for window, staff in postings:
        if staff not in people[window]:
            people[window].append(staff)
    return [
        Entrant(
            Candidate(
                key=row.id,
                name=f"{row.window_no} {row.name}".strip(),
                window_no=row.window_no,
                window_name=row.name,
                department=row.department or "",
                window_kind=row.kind,
                heads=max(1, len(people[row.id])),
            ),
            tuple(people[row.id]),
            (row.id,),
            is_window=True,
        )
        for row in connection.execute(
            select(Window.__table__, Department.name.label("department"))
            .outerjoin(Department, Department.id == Window.department_id)
            .where(Window.active)
            .order_by(Window.position, Window.id)
        )
    ]


def _takes_part(population: Population, candidate: Candidate) -> bool:
    """Whom the rule is not about is no candidate at all, rather than one who is out."""
    called = {candidate.role, candidate.post}
    included = not population.include_roles or called & set(population.include_roles)
    return bool(
        included
        and not called & set(population.exclude_roles)
        and candidate.window_kind not in population.exclude_window_types
    )


def _group(rules: RuleSet, candidate: Candidate) -> str:
    match rules.population.groups:
        case Grouping.ROLE:
            return candidate.post or candidate.role
        case Grouping.DEPARTMENT:
            return candidate.department
        case Grouping.WINDOW_CLASS:
            return candidate.window_kind
    return ""
