"""Scores of pledges 一诺双评 per person: what reviewers gave the pledges of each (row 68)."""

from collections.abc import Mapping
from datetime import timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from sqlalchemy import select

from hallapp.actions.entry_lines import entries_table
from hallapp.actions.hall import Hall
from hallapp.domain.registers import pledge, pledge_score
from hallapp.domain.registers.spec import VOID
from hallapp.domain.spans import Span


def scores(hall: Hall, span: Span, reviewers: str = "") -> Mapping[int, tuple[Decimal, ...]]:
    """Person → the scores of their pledges entered in a period, of one kind of reviewer or all."""
    score: Any = entries_table(pledge_score.SPEC)
    promised: Any = entries_table(pledge.SPEC)
    query = (
        select(promised.c.staff_id, score.c.score)
        .join(promised, promised.c.entry_no == score.c.pledge)
        .where(
            promised.c.staff_id.is_not(None),
            score.c.state != VOID,
            score.c.received_at >= span.first,
            score.c.received_at < span.last + timedelta(1),
        )
        .order_by(score.c.id)
    )
    if reviewers:
        query = query.where(score.c.reviewers == reviewers)
    found: dict[int, tuple[Decimal, ...]] = {}
    with hall.reading() as connection:
        for key, value in connection.execute(query):
            found[key] = (*found.get(key, ()), Decimal(value))
    return found


def of_pledges(hall: Hall) -> Mapping[str, Decimal]:
    """Number of a pledge → the mean of its scores, to a whole point, half up."""
    score: Any = entries_table(pledge_score.SPEC)
    found: dict[str, list[Decimal]] = {}
    with hall.reading() as connection:
        query = select(score.c.pledge, score.c.score).where(score.c.state != VOID)
        for number, value in connection.execute(query):
            found.setdefault(number, []).append(Decimal(value))
    return {
        number: (sum(values, Decimal(0)) / len(values)).quantize(Decimal(1), ROUND_HALF_UP)
        for number, values in found.items()
    }
