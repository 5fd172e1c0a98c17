"""A run of the stars as of now: computed anew from what is kept, or from what the hall holds."""

import json
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from sqlalchemy import Connection, Row, select

from hallapp.actions import star_inputs, star_rules, star_views
from hallapp.actions.hall import Hall
from hallapp.actions.star_rows import (
    PERSON,
    agreed,
    chain,
    lineage,
    locked_basis,
    run_of_row,
    run_row,
    taken_out,
)
from hallapp.domain.spans import Span
from hallapp.domain.stars.counting import Count, counted
from hallapp.domain.stars.frozen import digest, frozen, recomputes
from hallapp.domain.stars.gates import Standing, Verdict, judged
from hallapp.domain.stars.rules import AwardKind, RuleSet
from hallapp.domain.stars.run import Basis, Outcome, computed
from hallapp.domain.stars.run_view import NextVote, Run, RunView, stage_of
from hallapp.domain.stars.scores import Scored
from hallapp.domain.stars.select import replaced
from hallapp.domain.stars.steps import steps_of
from hallapp.records.base import table_of
from hallapp.records.stars import StarRun


def run_of(hall: Hall, span: Span, *, kind: AwardKind = PERSON) -> Run | None:
    """The newest version of the run of a period; None before it is begun."""
    with hall.reading() as connection:
        row = run_row(connection, span, kind)
        return None if row is None else run_of_row(row)


def runs(hall: Hall) -> tuple[Run, ...]:
    """The runs of all periods in their newest versions, the newest period first."""
    table = table_of(StarRun)
    newest: dict[tuple[str, str], Run] = {}
    query = select(table).order_by(table.c.first_on.desc(), table.c.version.desc())
    with hall.reading() as connection:
        for row in connection.execute(query):
            newest.setdefault((row.period, row.kind), run_of_row(row))
    return tuple(newest.values())


def overview(
    hall: Hall, span: Span, *, kind: AwardKind = PERSON, rules: RuleSet | None = None
) -> RunView:
    """Everything about a period's run as of now; with other rules what would come out by them.

    Writes nothing.
    """
    with hall.reading() as connection:
        row = None if rules else run_row(connection, span, kind)
        run = None if row is None else run_of_row(row)
        basis = None if row is None or not row.locked else locked_basis(connection, row)
    if basis is None:
        told = rules or (run.rules if run else star_rules.current(hall, span, kind))
        basis = _as_of_now(hall, told, span)
    came = computed(basis)
    following = _next_vote(basis, came)
    settled = None if following else replaced(basis.rules, came.result, run.out if run else ())
    view = RunView(
        span=span,
        rules=basis.rules,
        run=run,
        candidates=basis.candidates,
        inputs=basis.inputs,
        verdicts=came.verdicts,
        scored=came.scored,
        result=settled,
        next_vote=following,
    )
    if row is not None:
        view = _with_what_is_kept(hall, view, row)
    return replace(view, steps=steps_of(view, hall.now().date()))


def _next_vote(basis: Basis, came: Outcome) -> NextVote | None:
    """The vote of the rules that was not held yet."""
    held = len(came.counts)
    if held >= len(basis.rules.vote):
        return None
    known = {each.key: each for each in basis.candidates}
    places = basis.rules.vote[held].keep or basis.rules.select.places
    return NextVote(held, tuple(known[key] for key in came.slates[held]), places)


def _as_of_now(hall: Hall, rules: RuleSet, span: Span) -> Basis:
    candidates, inputs = star_inputs.read(hall, rules, span)
    return Basis(period=span.name, rules=rules, candidates=candidates, inputs=inputs)


def _with_what_is_kept(hall: Hall, view: RunView, row: Row[Any]) -> RunView:
    """The same with votes, decisions, publicity, objections and stars."""
    known = {each.key: each for each in view.candidates}
    with hall.reading() as connection:
        every = chain(connection, row.id)
        keys = [each.id for each in every]
        votes = lineage(connection, row.id)
        view = replace(
            view,
            rounds=star_views.round_views(
                connection, votes, known, partial(count_of, view.rules, view.scored)
            ),
            decisions=star_views.decisions(connection, votes),
            publicity=star_views.publicity(row, hall.now().date()),
            objections=star_views.objections(connection, keys, known),
            stars=star_views.stars(connection, keys),
            versions=tuple(run_of_row(each) for each in reversed(every)),
            agrees=_agrees(connection, row),
        )
    if row.published_at is None or row.closed_at is not None:
        return view
    return replace(view, turned=turned(hall, view))


def _agrees(connection: Connection, row: Row[Any]) -> bool:
    """Whether what was frozen is whole, and comes out again from what is kept."""
    if not row.locked:
        return True
    if digest(row.locked) != row.locked_digest or not recomputes(row.locked):
        return False
    if row.published_at is None:
        return True
    return bool(digest(outcome_text(connection, row.id)) == row.outcome_digest)


def outcome_text(connection: Connection, run_id: int) -> str:
    """What is frozen of a result when it is published: all that it follows from, and itself."""
    row = connection.execute(select(table_of(StarRun)).where(StarRun.id == run_id)).one()
    basis, out = locked_basis(connection, row), taken_out(row.out)
    result = replaced(basis.rules, computed(basis).result, out)
    taken = {
        "out": sorted(out),
        "places": [[each.candidate.key, each.by] for each in result.places],
    }
    return f"{frozen(basis)}\n{json.dumps(taken, sort_keys=True)}"


def turned(hall: Hall, view: RunView) -> tuple[Verdict, ...]:
    """Those of the chosen and the reserve whom the gates do not pass any more as of now."""
    if view.result is None:
        return ()
    live = _as_of_now(hall, view.rules, view.span)
    concerned = {each.candidate.key for each in (*view.result.places, *view.result.reserve)}
    return tuple(
        each
        for each in judged(live.rules, live.candidates, live.inputs)
        if each.candidate.key in concerned and each.standing is not Standing.ELIGIBLE
    )


def count_of(rules: RuleSet, lines: Sequence[Scored], connection: Connection, row: Any) -> Count:
    """What the ballots of a round make, both counts being agreed."""
    stage = stage_of(rules, row.stage)
    if row.among_tied:
        stage = replace(stage, keep=0, max_choices=0, write_ins=False)
    others = {
        each.candidate.name: each.candidate.key
        for each in lines
        if each.candidate.key not in row.slate
    }
    return counted(
        stage,
        tuple(row.slate),
        agreed(connection, row.id),
        places=row.seats,
        eligible=row.eligible,
        present=row.present or 0,
        issued=row.issued or 0,
        others=others,
    )
