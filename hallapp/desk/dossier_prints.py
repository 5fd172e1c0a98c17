"""What the dossier of a selection is told: a run, whole, in the words of who reads it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from hallapp.actions.hall import Hall
from hallapp.desk import star_prints
from hallapp.desk.paper_values import Figures, Shown
from hallapp.domain.errors import Refused
from hallapp.domain.stars.ballots import Fault
from hallapp.domain.stars.candidates import Evidence
from hallapp.domain.stars.chances import moved as moves
from hallapp.domain.stars.chances import needs
from hallapp.domain.stars.counting import Count
from hallapp.domain.stars.gates import Standing, Verdict
from hallapp.domain.stars.labels import label
from hallapp.domain.stars.places import By, Place
from hallapp.domain.stars.rules import AwardKind, Part, RuleSet
from hallapp.domain.stars.run_view import (
    ObjectionLine,
    RoundView,
    RunView,
    StepKey,
    stage_of,
)
from hallapp.domain.stars.scores import PartScore, Scored
from hallapp.domain.stars.sentences import sentences
from hallapp.papers.awards.dossier_figures import (
    ChosenRow,
    GateRow,
    MovedRow,
    ObjectionRow,
    PartRow,
    RulePart,
    ScoreRow,
    SelectionDossier,
    TallyRow,
    VoteRow,
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
_FAULTS = {
    Fault.TOO_MANY: QT_TRANSLATE_NOOP("Dossier", "too many names"),
    Fault.WRONG_MARK: QT_TRANSLATE_NOOP("Dossier", "a mark that the rules do not know"),
    Fault.NOT_ON_SLATE: QT_TRANSLATE_NOOP("Dossier", "a name that is not on the slate"),
    Fault.WRITE_IN: QT_TRANSLATE_NOOP("Dossier", "a name written in"),
    Fault.ABSTAINER_NAMES: QT_TRANSLATE_NOOP("Dossier", "another named without being against"),
    Fault.BLANK: QT_TRANSLATE_NOOP("Dossier", "blank"),
    Fault.SPOILT: QT_TRANSLATE_NOOP("Dossier", "torn or not to be read"),
}
_WAYS = {
    By.SCORE: QT_TRANSLATE_NOOP("Dossier", "by score"),
    By.VOTE: QT_TRANSLATE_NOOP("Dossier", "by vote"),
    By.TIE_METRIC: QT_TRANSLATE_NOOP("Dossier", "by the rule for ties"),
    By.REVOTE: QT_TRANSLATE_NOOP("Dossier", "by another vote"),
    By.COMMITTEE: QT_TRANSLATE_NOOP("Dossier", "by decision"),
    By.SHARED: QT_TRANSLATE_NOOP("Dossier", "tied, all chosen"),
    By.RESERVE: QT_TRANSLATE_NOOP("Dossier", "moved up from the reserve"),
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
_PUBLIC = QT_TRANSLATE_NOOP(
    "Dossier",
    "Posted on {posted}; public from {first} to {last} ({days} {unit}). "
    "Objections go to: {channel}.",
)
_ON = QT_TRANSLATE_NOOP("Dossier", "{before} {after}")
_AGAIN = QT_TRANSLATE_NOOP("Dossier", "Vote among the tied")
_LONGER = QT_TRANSLATE_NOOP("Dossier", "{name} ({count} titles, candidate {of})")
_SOURCE = QT_TRANSLATE_NOOP("Dossier", "{part}: {words}")
_UPHELD = QT_TRANSLATE_NOOP("Dossier", "upheld")
_REJECTED = QT_TRANSLATE_NOOP("Dossier", "not upheld")
_DECISION = QT_TRANSLATE_NOOP(
    "Dossier", "{names} were tied; {by} decided on {day} to take {taken}: {words}"
)
_CALLED = {
    "attendance": QT_TRANSLATE_NOOP("Dossier", "attendance {number}"),
    "posting": QT_TRANSLATE_NOOP("Dossier", "here since {number}"),
    "staff": QT_TRANSLATE_NOOP("Dossier", "here since {number}"),
}
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
        heads=tuple(_head(part, say) for part in rules.score),
        scores=_scores(view, say),
        sources=_sources(view, say),
        line=sum(each.shortlisted for each in view.scored),
        votes=tuple(_vote(each, view, say) for each in view.rounds if each.count is not None),
        decisions=tuple(_decisions(view, say)),
        public=_public(view, say),
        objections=tuple(_objection(each, say) for each in view.objections),
        chosen=tuple(_chosen(each, view, say) for each in view.result.places)
        if view.result
        else (),
        reserve=tuple(_chosen(each, view, say) for each in view.result.reserve)
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
        locked=run.locked_at.date().isoformat() if run.locked_at else "",
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
        rows=_rows((row for each in reasons for row in each.evidence), say),
    )


def _rows(evidence: Iterable[Evidence], say: Words) -> tuple[str, ...]:
    """The rows that a figure rests on, as one asks for them; each once."""
    named = (_row(each, say) for each in evidence)
    return tuple(dict.fromkeys(name for name in named if name))


def _row(each: Evidence, say: Words) -> str:
    """A row's number; a round of sheets has none, and is named once for all (`_sources`)."""
    if each.table in _CALLED:
        return say("Dossier", _CALLED[each.table], number=each.number or each.day or "")
    return each.number


# --- scores -------------------------------------------------------------------------------------


def _head(part: Part, say: Words) -> str:
    weight = f"{part.weight.normalize():f}"
    return f"{part.name or say('Stars', label(part.source).source)} {weight}"


def _scores(view: RunView, say: Words) -> tuple[ScoreRow, ...]:
    wanted = {each.candidate.key: each.said for each in needs(view.rules, view.scored)}
    chosen = {each.candidate.key for each in view.result.places} if view.result else set()
    return tuple(
        ScoreRow(
            name=star_prints.called(each.candidate, view.rules.award),
            window=each.candidate.window_no if view.rules.award is AwardKind.PERSON else "",
            group=each.candidate.group,
            rank=each.rank,
            total=each.total,
            distance=each.distance,
            inside=each.shortlisted,
            parts=tuple(_parts(view.rules, each, say)),
            need=""
            if each.shortlisted or each.candidate.key in chosen
            else wanted[each.candidate.key].told(say),
        )
        for each in view.scored
    )


def _sources(view: RunView, say: Words) -> tuple[str, ...]:
    """The rounds of sheets that a part is made of: 群众：2026年第二季度群众评议."""
    rounds: dict[str, None] = {}
    for one in view.scored:
        for part, told in zip(view.rules.score, one.parts, strict=True):
            for row in told.evidence:
                if not row.number and row.words:
                    name = part.name or say("Stars", label(part.source).source)
                    rounds[say("Dossier", _SOURCE, part=name, words=row.words)] = None
    return tuple(rounds)


def _parts(rules: RuleSet, one: Scored, say: Words) -> Iterator[PartRow]:
    for part, told in zip(rules.score, one.parts, strict=True):
        yield _part(part, told, say)
    for bonus in one.bonuses:
        if bonus.count:
            yield PartRow(
                name=bonus.name or say("Stars", label(bonus.event).source),
                points=bonus.points,
                count=bonus.count,
                rows=_rows(bonus.evidence, say),
            )


def _part(part: Part, told: PartScore, say: Words) -> PartRow:
    values = sorted(Counter(told.values).items(), reverse=True)
    return PartRow(
        name=part.name or say("Stars", label(part.source).source),
        points=told.points,
        weight=told.weight,
        values=tuple(values),
        how=say("Stars", label(part.aggregate).source),
        raw=told.raw,
        hundred=told.hundred,
        sample=told.sample,
        rows=_rows(told.evidence, say),
        missing=told.missing,
        left_out=told.dropped,
    )


# --- votes, publicity, result -------------------------------------------------------------------


def _vote(going: RoundView, view: RunView, say: Words) -> VoteRow:
    count = going.count
    assert count is not None
    void = Counter(each.fault for each in count.voids)
    return VoteRow(
        title=stage_of(view.rules, going.stage).name or say("Dossier", _AGAIN),
        on=(going.closed_at or going.opened_at).date(),
        seats=going.seats,
        eligible=count.eligible,
        present=count.present,
        issued=count.issued,
        collected=count.collected,
        valid=count.valid,
        void=tuple((say("Dossier", _FAULTS[why]), number) for why, number in sorted(void.items())),
        blank=count.blank,
        needed=count.needed,
        holds=count.holds,
        tellers=going.tellers,
        tallies=tuple(_tallies(count, going, view.rules.award)),
    )


def _tallies(count: Count, going: RoundView, kind: AwardKind) -> Iterator[TallyRow]:
    known = {one.key: star_prints.called(one, kind) for one in going.slate}
    for each in count.tallies:
        yield TallyRow(
            name=known.get(each.candidate) or each.name,
            votes=each.votes,
            against=each.against,
            abstained=each.abstained,
            points=each.points,
            rank=each.rank,
            passed=each.passed,
        )


def _decisions(view: RunView, say: Words) -> Iterator[str]:
    called = {one.key: star_prints.called(one, view.rules.award) for one in view.candidates}
    chosen = {each.candidate.key for each in view.result.places} if view.result else set()
    for each in view.decisions:
        taken = [called[key] for key in each.taken if key in chosen]
        yield say(
            "Dossier",
            _DECISION,
            names="、".join(called[key] for key in each.about),
            by=each.decided_by,
            day=each.decided_on,
            taken="、".join(taken),
            words=each.words,
        )


def _public(view: RunView, say: Words) -> str:
    shown = view.publicity
    if shown is None:
        return ""
    unit = view.rules.after.publicity_unit.__class__(shown.unit)
    return say(
        "Dossier",
        _PUBLIC,
        posted=shown.posted_on,
        first=shown.first,
        last=shown.last,
        days=shown.days,
        unit=label(unit),
        channel=shown.channel,
    )


def _objection(each: ObjectionLine, say: Words) -> ObjectionRow:
    decision = "" if each.upheld is None else say("Dossier", _UPHELD if each.upheld else _REJECTED)
    by = f"{each.decided_by}，{each.decided_on}" if each.decided_on else each.decided_by
    return ObjectionRow(
        number=each.number,
        on=each.received_on,
        real_name=each.real_name,
        about=each.about_name,
        content=each.content,
        finding=each.finding,
        decision=decision,
        by=by,
    )


def _chosen(each: Place, view: RunView, say: Words) -> ChosenRow:
    star = next((one for one in view.stars if one.candidate == each.candidate.key), None)
    return ChosenRow(
        name=star_prints.called(each.candidate, view.rules.award),
        window=each.candidate.window_no,
        by=say("Dossier", _WAYS[each.by]),
        score=each.score,
        votes=each.votes,
        tier=each.tier.name if each.tier else "",
        numbers=f"{star.title_no}\u3000{star.certificate_no}" if star else "",
    )


FIGURES: Figures = {"selection-dossier": selection_dossier}
