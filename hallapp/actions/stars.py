"""Choosing the stars of a period 评星: rules, gates and scores until they are locked.

Everything can be undone until the stars are published. A run goes by its own copy of the rules.
"""

from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, func, select

from hallapp.actions import star_inputs, star_rules, star_views
from hallapp.actions.case_lines import this_minute
from hallapp.actions.hall import Hall
from hallapp.actions.star_rows import (
    Deed,
    agreed,
    chain,
    deed,
    lineage,
    locked_basis,
    run_of_row,
    run_row,
)
from hallapp.domain.errors import Refused
from hallapp.domain.spans import Span
from hallapp.domain.stars.award import award_name
from hallapp.domain.stars.ballots import Count, counted
from hallapp.domain.stars.frozen import Basis, digest, text
from hallapp.domain.stars.gates import Standing, Verdict, judged
from hallapp.domain.stars.outcome import moved_up, outcome
from hallapp.domain.stars.rule_files import read_rules, written
from hallapp.domain.stars.rules import AwardKind, RuleSet
from hallapp.domain.stars.run import Run, RunView
from hallapp.domain.stars.select import Result
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
PERSON = AwardKind.PERSON


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
    came = moved_up(outcome(basis), run.out if run else {})
    view = RunView(
        span=span,
        rules=basis.rules,
        run=run,
        candidates=basis.candidates,
        inputs=basis.inputs,
        verdicts=came.verdicts,
        scored=came.scored,
        result=came.result,
        next_vote=came.next_vote,
    )
    if row is not None:
        view = _with_what_is_kept(hall, view, row, basis)
    return replace(view, steps=steps_of(view, hall.now().date()))


def _as_of_now(hall: Hall, rules: RuleSet, span: Span) -> Basis:
    candidates, inputs = star_inputs.read(hall, rules, span)
    return Basis(period=span.name, rules=rules, candidates=candidates, inputs=inputs)


def _with_what_is_kept(hall: Hall, view: RunView, row: Row[Any], basis: Basis) -> RunView:
    """The same with votes, decisions, publicity, objections and stars."""
    known = {each.key: each for each in view.candidates}
    with hall.reading() as connection:
        every = chain(connection, row.id)
        keys = [each.id for each in every]
        votes = lineage(connection, row.id)
        view = replace(
            view,
            rounds=star_views.round_views(connection, votes, view.rules, known),
            decisions=star_views.decisions(connection, votes),
            publicity=star_views.publicity(row, hall.now().date()),
            objections=star_views.objections(connection, keys, known),
            stars=star_views.stars(connection, keys),
            versions=tuple(run_of_row(each) for each in reversed(every)),
        )
    if row.published_at is None:
        frozen = text(replace(basis, bundles=(), revotes=(), decided=(), decided_why=""))
        agrees = not row.locked or digest(frozen) == row.locked_digest
        return replace(view, agrees=agrees)
    return replace(
        view,
        agrees=digest(outcome_text(basis, view.result)) == row.outcome_digest,
        turned=() if row.closed_at else turned(hall, view),
    )


def outcome_text(basis: Basis, result: Result | None) -> str:
    """What is frozen of a result when it is published: all it follows from, and itself."""
    return f"{text(basis)}\n{text(result)}"


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


def count_of(connection: Connection, row: StarRound, rules: RuleSet) -> Count:
    """What the ballots of a round make, both counts being agreed."""
    return counted(
        rules.vote[row.stage],
        agreed(connection, row.id),
        tuple(row.slate),
        eligible=row.eligible,
        present=row.present or 0,
        issued=row.issued or 0,
        places=row.seats,
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
        do.run.locked = text(basis)
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
