"""`hallapp stars`: who would be a star and why; take a run on, close it."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from hallapp.actions import star_results, star_rules, stars
from hallapp.actions.hall import Hall
from hallapp.actions.rights import require
from hallapp.cli.call import Call, table
from hallapp.domain.rights import Right
from hallapp.domain.spans import Bucket, Span, last_over, read_span
from hallapp.domain.stars.gates import Reason, Standing, Verdict
from hallapp.domain.stars.rules import AwardKind, RuleSet
from hallapp.domain.stars.run_view import RunView
from hallapp.domain.stars.scores import Scored
from hallapp.wording import QT_TRANSLATE_NOOP

STARS = QT_TRANSLATE_NOOP(
    "Help",
    "Stars of a period: show computes and writes nothing, run begins and locks, close gives titles",
)
WHAT = QT_TRANSLATE_NOOP("Help", "show, run or close")
PERIOD = QT_TRANSLATE_NOOP("Help", "2026Q3, 2026-09, 2026W14 or 2026; default: the last quarter")
RULES = QT_TRANSLATE_NOOP("Help", "Other rules than the hall's (.toml)")
KIND = QT_TRANSLATE_NOOP("Help", "Stars among people or among windows: person, window")

HEADS = (
    QT_TRANSLATE_NOOP("Figure", "rank"),
    QT_TRANSLATE_NOOP("Figure", "name"),
    QT_TRANSLATE_NOOP("Figure", "window"),
    QT_TRANSLATE_NOOP("Figure", "score"),
    QT_TRANSLATE_NOOP("Figure", "votes"),
    QT_TRANSLATE_NOOP("Figure", "why"),
)
CHOSEN = QT_TRANSLATE_NOOP("Cli", "Chosen: {names}")
NOBODY_YET = QT_TRANSLATE_NOOP("Cli", "Chosen: nobody yet")
STAGE = QT_TRANSLATE_NOOP("Cli", "{rules}, version {version}; step: {step}")
MISSING = QT_TRANSLATE_NOOP("Cli", "missing: {what}")
NOT_THE_SAME = QT_TRANSLATE_NOOP(
    "Cli", "Computed anew the result is another one than what was frozen: verify the hall's file"
)
STEPS = {
    "rules": QT_TRANSLATE_NOOP("StarStep", "rules"),
    "gates": QT_TRANSLATE_NOOP("StarStep", "gates"),
    "scores": QT_TRANSLATE_NOOP("StarStep", "scores"),
    "vote": QT_TRANSLATE_NOOP("StarStep", "vote"),
    "publicity": QT_TRANSLATE_NOOP("StarStep", "publicity"),
    "result": QT_TRANSLATE_NOOP("StarStep", "result"),
}


class What(StrEnum):
    """What is wished of a run."""

    SHOW = "show"
    RUN = "run"
    CLOSE = "close"


def add_to(program: typer.Typer) -> None:
    """Offer the command."""
    program.command("stars", help=STARS)(choose)


def choose(
    ctx: typer.Context,
    what: Annotated[What, typer.Argument(help=WHAT)] = What.SHOW,
    period: Annotated[str, typer.Option("--period", help=PERIOD)] = "",
    rules: Annotated[Path | None, typer.Option("--rules", help=RULES)] = None,
    kind: Annotated[AwardKind, typer.Option("--kind", help=KIND)] = AwardKind.PERSON,
) -> None:
    """Show, take on or close the run of a period."""
    call: Call = ctx.obj
    text = rules.read_text("utf-8-sig") if rules else ""
    told = star_rules.read_rules(text) if rules else None
    hall = call.open()
    require(hall, Right.ASSESS, Right.HANDLE)
    span = read_span(period) if period else last_over(hall.now().date(), Bucket.QUARTER)
    view = _DOES[what](hall, span, told, text, told.award if told else kind)
    call.answer(_document(call, view), _lines(call, view))


def _show(hall: Hall, span: Span, rules: RuleSet | None, text: str, kind: AwardKind) -> RunView:
    del text
    return stars.overview(hall, span, kind=kind, rules=rules)


def _run(hall: Hall, span: Span, rules: RuleSet | None, text: str, kind: AwardKind) -> RunView:
    """Begin the run or go on with it, and lock the scores if nothing is missing."""
    run = stars.run_of(hall, span, kind=kind)
    if run is None:
        view = stars.begin(hall, span, text, kind=kind)
    elif rules is not None and rules != run.rules:
        view = stars.set_rules(hall, span, text, kind=kind)
    else:
        view = stars.overview(hall, span, kind=kind)
    if view.run is not None and view.run.locked_at is None and not view.inputs.missing:
        view = stars.lock(hall, span, kind=kind)
    return view


def _close(hall: Hall, span: Span, rules: RuleSet | None, text: str, kind: AwardKind) -> RunView:
    del rules, text
    return star_results.close(hall, span, kind=kind)


_DOES: dict[What, Callable[[Hall, Span, RuleSet | None, str, AwardKind], RunView]] = {
    What.SHOW: _show,
    What.RUN: _run,
    What.CLOSE: _close,
}


# --- what it says -------------------------------------------------------------------------------


def _document(call: Call, view: RunView) -> dict[str, object]:
    scored = {each.candidate.key: each for each in view.scored}
    votes = votes_of(view)
    order = sorted(view.verdicts, key=lambda each: _place(scored.get(each.candidate.key)))
    return {
        "period": view.span.name,
        "rules": f"{view.rules.id} {view.rules.version}",
        "stage": view.at.key.value if view.steps else "",
        "missing": [each.told(call.say) for each in view.missing],
        "agrees": view.agrees,
        "candidates": [
            _candidate(call, each, scored.get(each.candidate.key), votes) for each in order
        ],
        "selected": [each.candidate.name for each in view.result.places] if view.result else [],
    }


def votes_of(view: RunView) -> dict[int, int]:
    """The votes of the last count of the rules' own votes, by candidate."""
    counts = [each.count for each in view.rounds if each.count and not each.among_tied]
    return {each.candidate: each.votes for each in counts[-1].tallies} if counts else {}


def _place(scored: Scored | None) -> tuple[bool, int, str]:
    if scored is None:
        return True, 0, ""
    return False, scored.rank or 10**6, scored.candidate.staff_no


def _candidate(
    call: Call, verdict: Verdict, scored: Scored | None, votes: dict[int, int]
) -> dict[str, object]:
    one = verdict.candidate
    return {
        "name": one.name,
        "staff_no": one.staff_no,
        "window": one.window_no,
        "group": one.group,
        "eligible": verdict.standing is Standing.ELIGIBLE,
        "deferred": verdict.standing is Standing.DEFERRED,
        "reasons": [_reason(call, reason) for reason in verdict.reasons],
        "parts": list(_parts(scored)) if scored else [],
        "score": _number(scored.total) if scored else None,
        "rank": scored.rank or None if scored else None,
        "votes": votes.get(one.key),
    }


def _reason(call: Call, reason: Reason) -> str:
    """A sentence, and the numbers of the rows that say so."""
    rows = ", ".join(dict.fromkeys(each.number for each in reason.evidence if each.number))
    said = reason.said.told(call.say)
    return f"{said} ({rows})" if rows else said


def _parts(scored: Scored) -> Iterator[dict[str, object]]:
    """Parts and bonuses: their points sum up to the score."""
    for part in scored.parts:
        yield {
            "name": part.name or part.source.value,
            "points": _number(part.points),
            "weight": _number(part.weight),
            "inputs": {
                "source": part.source.value,
                "values": [_number(value) for value in part.values],
                "raw": None if part.raw is None else _number(part.raw),
                "hundred": None if part.hundred is None else _number(part.hundred),
                "sample": part.sample,
                "rows": [each.number for each in part.evidence],
                "missing": list(part.missing),
            },
        }
    for bonus in scored.bonuses:
        yield {
            "name": bonus.name or bonus.event.value,
            "points": _number(bonus.points),
            "weight": None,
            "inputs": {
                "source": bonus.event.value,
                "count": _number(bonus.count),
                "capped": bonus.capped,
                "rows": [each.number for each in bonus.evidence],
            },
        }


def _number(value: Decimal) -> int | float:
    """A decimal as JSON writes numbers; the shortest text that reads back as the same."""
    return int(value) if value == value.to_integral_value() else float(value)


def _lines(call: Call, view: RunView) -> Iterator[str]:
    rules = view.rules
    step = call.say("StarStep", STEPS[view.at.key.value])
    yield call.say("Cli", STAGE, rules=rules.name, version=rules.version, step=step)
    scored = {each.candidate.key: each for each in view.scored}
    votes = votes_of(view)
    rows = []
    for verdict in sorted(view.verdicts, key=lambda each: _place(scored.get(each.candidate.key))):
        one, score = verdict.candidate, scored.get(verdict.candidate.key)
        rows.append(
            [
                (score.rank or "") if score else "",
                one.name,
                one.window_no,
                f"{score.total:f}" if score else "",
                votes.get(one.key, ""),
                "; ".join(_reason(call, each) for each in verdict.reasons),
            ]
        )
    yield from table([call.say("Figure", head) for head in HEADS], rows)
    names = "、".join(each.candidate.name for each in view.result.places) if view.result else ""
    yield call.say("Cli", CHOSEN, names=names) if names else call.say("Cli", NOBODY_YET)
    for each in view.missing:
        yield call.say("Cli", MISSING, what=each.told(call.say))
    if not view.agrees:
        yield call.say("Cli", NOT_THE_SAME)
