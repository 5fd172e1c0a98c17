"""Choosing the stars of a period 评星: rules, gates and scores until they are locked.

Everything can be undone until the stars are published. A run goes by its own copy of the rules.
"""

from sqlalchemy import ColumnElement, and_, select

from hallapp.actions import star_rules
from hallapp.actions.case_lines import this_minute
from hallapp.actions.hall import Hall
from hallapp.actions.rights import needs
from hallapp.actions.star_overview import overview, run_of, runs
from hallapp.actions.star_rows import PERSON, deed
from hallapp.domain.errors import Refused
from hallapp.domain.rights import Right
from hallapp.domain.spans import Span
from hallapp.domain.stars.award import award_name
from hallapp.domain.stars.frozen import digest, frozen
from hallapp.domain.stars.gates import Standing
from hallapp.domain.stars.rule_files import read_rules, written
from hallapp.domain.stars.rules import AwardKind
from hallapp.domain.stars.run import Basis
from hallapp.domain.stars.run_view import RunView
from hallapp.records.stars import StarRound, StarRun
from hallapp.wording import QT_TRANSLATE_NOOP

__all__ = ["begin", "lock", "overview", "run_of", "runs", "set_rules", "unlock"]

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


@needs(Right.ASSESS)
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


@needs(Right.ASSESS)
def set_rules(
    hall: Hall,
    span: Span,
    rules_text: str,
    *,
    kind: AwardKind = PERSON,
    as_version: bool = False,
) -> RunView:
    """Replace the rules of a run whose scores are not locked.

    With `as_version` they are kept as the next version of the hall's own rules as well.

    Raises:
        Refused: the text is no rule, or one for the other kind of award.
    """
    rules = read_rules(rules_text)
    with deed(hall, RULES, span, kind) as do:
        if do.run.locked_at is not None:
            raise Refused(_LOCKED, field="period", period=span.name)
        if rules.award is not kind:
            raise Refused(_OTHER_KIND, field="award", name=rules.name)
        if as_version:
            rules = star_rules.keep(hall, do.step, rules).rules
        if do.run.award == award_name(do.rules, span):
            do.run.award = award_name(rules, span)
        do.run.rules = written(rules)
        do.run.rules_id, do.run.rules_version = rules.id, rules.version
    return overview(hall, span, kind=kind)


@needs(Right.ASSESS)
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


@needs(Right.ASSESS)
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
