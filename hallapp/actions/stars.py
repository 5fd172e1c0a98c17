"""Choosing the stars of a period 评星: rules, gates and scores until they are locked.

Everything can be undone until the stars are published. A run goes by its own copy of the rules.
"""

import json
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, func, select

from hallapp.actions import star_inputs, star_rules, star_views
from hallapp.actions.case_lines import this_minute
from hallapp.actions.hall import Hall
from hallapp.actions.star_rows import (
    PERSON,
    Deed,
    agreed,
    chain,
    deed,
    lineage,
    locked_basis,
    run_of_row,
    run_row,
    taken_out,
)
from hallapp.domain.errors import Refused
from hallapp.domain.spans import Span
from hallapp.domain.stars.award import award_name
from hallapp.domain.stars.counting import Count, counted
from hallapp.domain.stars.frozen import digest, frozen, recomputes
from hallapp.domain.stars.gates import Standing, Verdict, judged
from hallapp.domain.stars.rule_files import read_rules, written
from hallapp.domain.stars.rules import AwardKind, RuleSet
from hallapp.domain.stars.run import Basis, Outcome, computed
from hallapp.domain.stars.run_view import NextVote, Run, RunView, stage_of
from hallapp.domain.stars.scores import Scored
from hallapp.domain.stars.select import replaced
from hallapp.domain.stars.steps import steps_of
from hallapp.records.base import table_of
from hallapp.records.people import Staff
from hallapp.records.stars import StarRound, StarRun
from hallapp.wording import QT_TRANSLATE_NOOP

BEGIN = QT_TRANSLATE_NOOP("Step", "Begin choosing the stars of {period}")
RULES = QT_TRANSLATE_NOOP("Step", "Change the rules for the stars of {period}")
LOCK = QT_TRANSLATE_NOOP("Step", "Lock the scores of {period}")
UNLOCK = QT_TRANSLATE_NOOP("Step", "Unlock the scores of {period}")

_BEGUN = QT_TRANSLATE_NOOP("Refused", "The run of {period} has begun already.")
_NOT_OVER = QT_TRANSLATE_NOOP(
    "Refused", "{period} is not over before {last}: its scores cannot be locked yet."
)
_LOCKED = QT_TRANSLATE_NOOP(
    "Refused", "The scores of {period} are locked: unlock them before you change the rules."
)
_IS_LOCKED = QT_TRANSLATE_NOOP("Refused", "The scores of {period} are locked already.")
_NOT_LOCKED = QT_TRANSLATE_NOOP("Refused", "The scores of {period} are not locked.")
_LACKS = QT_TRANSLATE_NOOP(
    "Refused",
    "The scores lack something: {missing}. Wait for it, or say why they are locked without.",
)
_NOBODY = QT_TRANSLATE_NOOP(
    "Refused", "Nobody is eligible in {period}: look at the gates before the scores are locked."
)
_VOTED = QT_TRANSLATE_NOOP(
    "Refused", "A vote of {period} is open: take it back with undo before the scores change."
)
_OTHER_KIND = QT_TRANSLATE_NOOP(
    "Refused", "The rules {name} are for another kind of award: choose rules of the same kind."
)


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


# --- what is to be seen -------------------------------------------------------------------------


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


def entitled(do: Deed) -> int:
    """How many may vote if nobody says otherwise: everybody who works in the hall."""
    query = select(func.count()).select_from(Staff).where(Staff.active)
    return do.step.scalar(query) or 0


# --- deeds --------------------------------------------------------------------------------------


def begin(
    hall: Hall, span: Span, rules_text: str = "", *, award: str = "", kind: AwardKind = PERSON
) -> RunView:
    """Begin the run of a period with rules of its own, the hall's current ones if none are told.

    Raises:
        Refused: it has begun already, or the rules are none.
    """
    rules = read_rules(rules_text) if rules_text.strip() else star_rules.current(hall, span, kind)
    with hall.step(BEGIN, period=span.name) as step:
        if step.scalar(select(StarRun.id).where(_of(span, rules.award)).limit(1)) is not None:
            raise Refused(_BEGUN, field="period", period=span.name)
        step.add(
            StarRun(
                period=span.name,
                first_on=span.first,
                last_on=span.last,
                kind=rules.award.value,
                award=award.strip() or award_name(rules, span),
                rules=written(rules),
                rules_id=rules.id,
                rules_version=rules.version,
                begun_at=this_minute(hall),
                who=step.who,
            )
        )
    return overview(hall, span, kind=rules.award)


def _of(span: Span, kind: AwardKind) -> ColumnElement[bool]:
    return and_(StarRun.period == span.name, StarRun.kind == kind.value)


def set_rules(hall: Hall, span: Span, rules_text: str, *, kind: AwardKind = PERSON) -> RunView:
    """Replace the rules of a run whose scores are not locked.

    Raises:
        Refused: the text is no rule, or one for the other kind of award.
    """
    rules = read_rules(rules_text)
    with deed(hall, RULES, span, kind) as do:
        if do.run.locked_at is not None:
            raise Refused(_LOCKED, field="period", period=span.name)
        if rules.award is not kind:
            raise Refused(_OTHER_KIND, field="award", name=rules.name)
        if do.run.award == award_name(do.rules, span):
            do.run.award = award_name(rules, span)
        do.run.rules = written(rules)
        do.run.rules_id, do.run.rules_version = rules.id, rules.version
    return overview(hall, span, kind=kind)


def lock(hall: Hall, span: Span, *, despite: str = "", kind: AwardKind = PERSON) -> RunView:
    """Lock the scores 锁定得分: rules and inputs are frozen, and the shortlist with them.

    Raises:
        Refused: the period is not over; something is missing and nobody says why it is locked
            all the same; nobody is eligible.
    """
    view = overview(hall, span, kind=kind)
    if hall.now().date() <= span.last:
        raise Refused(_NOT_OVER, field="period", period=span.name, last=span.last)
    if view.inputs.missing and not despite.strip():
        raise Refused(_LACKS, field="despite", missing="；".join(view.inputs.missing))
    if not view.standing(Standing.ELIGIBLE):
        raise Refused(_NOBODY, field="period", period=span.name)
    basis = Basis(
        period=span.name, rules=view.rules, candidates=view.candidates, inputs=view.inputs
    )
    with deed(hall, LOCK, span, kind) as do:
        if do.run.locked_at is not None:
            raise Refused(_IS_LOCKED, field="period", period=span.name)
        do.run.locked = frozen(basis)
        do.run.locked_digest = digest(do.run.locked)
        do.run.locked_at = this_minute(hall)
        do.run.locked_despite = despite.strip()
    return overview(hall, span, kind=kind)


def unlock(hall: Hall, span: Span, *, kind: AwardKind = PERSON) -> RunView:
    """Unlock the scores again, while no ballot was given out."""
    with deed(hall, UNLOCK, span, kind) as do:
        if do.run.locked_at is None:
            raise Refused(_NOT_LOCKED, field="period", period=span.name)
        if do.step.scalar(select(StarRound.id).where(StarRound.run_id == do.run.id).limit(1)):
            raise Refused(_VOTED, field="period", period=span.name)
        do.run.locked = do.run.locked_digest = do.run.locked_despite = ""
        do.run.locked_at = None
    return overview(hall, span, kind=kind)
