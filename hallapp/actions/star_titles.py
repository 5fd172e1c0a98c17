"""The stars that were given before, and those of the same period by another rule."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, select

from hallapp.actions.entry_lines import entries_table
from hallapp.actions.star_candidates import Entrant
from hallapp.domain.registers import title
from hallapp.domain.spans import Bucket, Span, span_of
from hallapp.domain.stars.candidates import Awarded, Evidence, Fact
from hallapp.domain.stars.metrics import Metric
from hallapp.domain.stars.rules import RuleSet
from hallapp.records.base import table_of
from hallapp.records.stars import StarRun, StarTitle


def awarded(connection: Connection, rules: RuleSet, span: Span) -> tuple[Awarded, ...]:
    """The stars given by a rule before a period, the newest first; other rules' of the period."""
    found = []
    for row in _given(connection, rules):
        same = (row.first_on, row.last_on) == (span.first, span.last)
        if row.rules_id == rules.id and row.first_on < span.first:
            ago = _periods(row.first_on, row.last_on, span)
        elif row.rules_id != rules.id and same:
            ago = 0
        else:
            continue
        found.append(Awarded(row.candidate, ago, row.title, _row(row)))
    return tuple(found)


def titles(
    connection: Connection, rules: RuleSet, entrants: Sequence[Entrant], span: Span
) -> Iterator[Fact]:
    """How many stars each had so far in the year in which the period ends, by whichever rule."""
    year = span_of(span.last, Bucket.YEAR)
    rows = [
        row
        for row in _given(connection, rules)
        if year.first <= row.first_on
        and row.last_on <= span.last
        and (row.first_on, row.last_on) != (span.first, span.last)
    ]
    for each in entrants:
        own = tuple(
            evidence
            for row in rows
            if row.candidate == each.candidate.key
            for evidence in _row(row)
        )
        yield Fact(each.candidate.key, Metric.TITLES, (Decimal(len(own)),), evidence=own)


def _given(connection: Connection, rules: RuleSet) -> Sequence[Any]:
    """All stars of the same kind that were not taken back, the newest first."""
    run, star, kept = table_of(StarRun), table_of(StarTitle), entries_table(title.SPEC)
    return connection.execute(
        select(
            run.c.first_on,
            run.c.last_on,
            run.c.rules_id,
            star.c.candidate,
            star.c.title,
            star.c.title_no,
            star.c.given_on,
            kept.c.id.label("title_id"),
        )
        .join(run, run.c.id == star.c.run_id)
        .outerjoin(kept, kept.c.entry_no == star.c.title_no)
        .where(run.c.kind == rules.award.value, star.c.revoked_on.is_(None))
        .order_by(run.c.first_on.desc(), star.c.id)
    ).all()


def _row(row: Any) -> tuple[Evidence, ...]:
    return (Evidence(title.SPEC.key, row.title_id, row.title_no, row.title, row.given_on),)


def _periods(first: date, last: date, span: Span) -> int:
    """How many periods lie between two of the same length."""
    months = (span.first.year - first.year) * 12 + span.first.month - first.month
    length = (last.year - first.year) * 12 + last.month - first.month + 1
    if last - first >= timedelta(days=27):
        return max(1, months // length)
    return max(1, (span.first - first).days // ((last - first).days + 1))
