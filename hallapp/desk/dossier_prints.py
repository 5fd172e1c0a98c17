"""What the dossier of a selection is told: a run, whole, in the words of who reads it."""

from collections.abc import Mapping

from hallapp.actions.hall import Hall
from hallapp.desk import dossier_scores as told_scores
from hallapp.desk import dossier_votes as told_votes
from hallapp.desk import star_prints
from hallapp.desk.paper_values import Figures, Shown
from hallapp.domain.errors import Refused
from hallapp.domain.stars.chances import moved as moves
from hallapp.domain.stars.gates import Standing, Verdict
from hallapp.domain.stars.labels import label
from hallapp.domain.stars.rules import RuleSet
from hallapp.domain.stars.run_view import (
    RunView,
    StepKey,
)
from hallapp.domain.stars.sentences import sentences
from hallapp.papers.awards.dossier_figures import (
    GateRow,
    MovedRow,
    RulePart,
    SelectionDossier,
)
from hallapp.wording import QT_TRANSLATE_NOOP, Words, words

_NO_RUN = QT_TRANSLATE_NOOP(
    "Refused", "No run has begun yet: begin one on the page Stars, then its dossier can be printed."
)
_SUBJECTS = {
    "": QT_TRANSLATE_NOOP("Dossier", "Basis"),
    "population": QT_TRANSLATE_NOOP("Dossier", "Who takes part"),
    "gates": QT_TRANSLATE_NOOP("Dossier", "Conditions"),
    "score": QT_TRANSLATE_NOOP("Dossier", "Scores"),
    "bonus": QT_TRANSLATE_NOOP("Dossier", "Scores"),
    "item_weights": QT_TRANSLATE_NOOP("Dossier", "Scores"),
    "vote": QT_TRANSLATE_NOOP("Dossier", "Vote"),
    "select": QT_TRANSLATE_NOOP("Dossier", "Places"),
    "tie_break": QT_TRANSLATE_NOOP("Dossier", "Ties"),
    "limits": QT_TRANSLATE_NOOP("Dossier", "Limits"),
    "after": QT_TRANSLATE_NOOP("Dossier", "Publicity"),
    "revoke": QT_TRANSLATE_NOOP("Dossier", "Taking back"),
}
_STANDINGS = {
    Standing.ELIGIBLE: QT_TRANSLATE_NOOP("Dossier", "passed"),
    Standing.OUT: QT_TRANSLATE_NOOP("Dossier", "not passed"),
    Standing.DEFERRED: QT_TRANSLATE_NOOP("Dossier", "deferred"),
}
_AT = {
    StepKey.RULES: QT_TRANSLATE_NOOP("Dossier", "not begun"),
    StepKey.GATES: QT_TRANSLATE_NOOP("Dossier", "gates"),
    StepKey.SCORES: QT_TRANSLATE_NOOP("Dossier", "scores, not locked yet"),
    StepKey.VOTE: QT_TRANSLATE_NOOP("Dossier", "vote"),
    StepKey.PUBLICITY: QT_TRANSLATE_NOOP("Dossier", "publicity"),
    StepKey.RESULT: QT_TRANSLATE_NOOP("Dossier", "publicity over, titles not given yet"),
}
_CLOSED = QT_TRANSLATE_NOOP("Dossier", "over: titles and certificates are given")
_ON = QT_TRANSLATE_NOOP("Dossier", "{before} {after}")
_LONGER = QT_TRANSLATE_NOOP("Dossier", "{name} ({count} titles, candidate {of})")
_SHORT = 16  # digits of a digest


def selection_dossier(hall: Hall, values: Mapping[str, str]) -> Shown:
    """The run that is told, else the newest one."""
    view = star_prints.run_told(hall, values)
    if view is None or view.run is None:
        raise Refused(_NO_RUN, field="stars")
    say = words("hallapp", values.get("language", "") or "zh_CN")
    return Shown(view.span.name, _dossier(hall, view, say))


def _dossier(hall: Hall, view: RunView, say: Words) -> SelectionDossier:
    run, rules = view.run, view.rules
    assert run is not None
    moved = moves(rules, view.eligible, view.inputs) if _tells(view) else None
    return SelectionDossier(
        hall=hall.facts.name,
        award=run.award,
        first=view.span.first,
        last=view.span.last,
        version=run.version,
        why=run.why,
        standing=say("Dossier", _CLOSED if run.closed_at else _AT[view.at.key]),
        rules_name=rules.name,
        rules_version=rules.version,
        rounding=rules.places,
        rules=_rules(rules, say),
        candidates=len(view.verdicts),
        eligible=len(view.standing(Standing.ELIGIBLE)),
        gates=tuple(_gate(each, view, say) for each in view.verdicts if _is_told(each)),
        heads=tuple(told_scores.head(part, say) for part in rules.score),
        scores=told_scores.scores(view, say),
        sources=told_scores.sources(view, say),
        line=sum(each.shortlisted for each in view.scored),
        votes=tuple(
            told_votes.vote(each, view, say) for each in view.rounds if each.count is not None
        ),
        decisions=tuple(told_votes.decisions(view, say)),
        public=told_votes.public(view, say),
        objections=tuple(told_votes.objection(each, say) for each in view.objections),
        chosen=tuple(told_votes.chosen(each, view, say) for each in view.result.places)
        if view.result
        else (),
        reserve=tuple(told_votes.chosen(each, view, say) for each in view.result.reserve)
        if view.result
        else (),
        longer=tuple(
            say(
                "Dossier",
                _LONGER,
                name=star_prints.called(each.candidate, rules.award),
                count=each.titles,
                of=label(each.candidate_of),
            )
            for each in (view.result.longer if view.result else ())
        ),
        moved_heads=tuple(
            part.name or say("Stars", label(part.source).source) for part in rules.score
        )
        if moved
        else (),
        moved=tuple(
            MovedRow(
                name=star_prints.called(each.candidate, rules.award),
                rank=each.rank,
                inside=each.times_inside,
                of=len(each.moved),
                ranks=tuple(one.rank for one in each.moved),
            )
            for each in (moved.rows if moved else ())
        ),
        locked=run.locked_at.date() if run.locked_at else None,
        digests=(run.locked_digest[:_SHORT], run.outcome_digest[:_SHORT]),
    )


def _tells(view: RunView) -> bool:
    """Whether the dossier says what other weights would change (hall-rules 27)."""
    return view.rules.sensitivity_in_dossier and bool(view.rules.score) and bool(view.scored)


def _is_told(verdict: Verdict) -> bool:
    return verdict.standing is not Standing.ELIGIBLE or bool(verdict.warnings)


def _rules(rules: RuleSet, say: Words) -> tuple[RulePart, ...]:
    """The sentences by their subject, those about one thing in one line, in the order of a run.

    What is said of the rules as a whole stands with what was said before it.
    """
    found: dict[str, dict[str, str]] = {}
    title = say("Dossier", _SUBJECTS[""])
    for one in sentences(rules):
        key = one.path.partition("[")[0].partition(".")[0]
        title = say("Dossier", _SUBJECTS[key]) if key in _SUBJECTS and key else title
        lines = found.setdefault(title, {})
        apart = one.path or f"{len(lines)}"
        told = one.said.told(say)
        before = lines.get(apart)
        lines[apart] = say("Dossier", _ON, before=before, after=told) if before else told
    return tuple(
        RulePart(title=name, sentences=tuple(lines.values())) for name, lines in found.items()
    )


def _gate(verdict: Verdict, view: RunView, say: Words) -> GateRow:
    reasons = (*verdict.reasons, *verdict.warnings)
    return GateRow(
        name=star_prints.called(verdict.candidate, view.rules.award),
        window=verdict.candidate.window_no,
        standing=say("Dossier", _STANDINGS[verdict.standing]),
        reasons=tuple(each.said.told(say) for each in reasons),
        rows=told_scores.rows_of((row for each in reasons for row in each.evidence), say),
    )


FIGURES: Figures = {"selection-dossier": selection_dossier}
