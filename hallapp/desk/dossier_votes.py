"""The votes, objections and places that a dossier is told."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from hallapp.desk import star_prints
from hallapp.domain.stars.ballots import Fault
from hallapp.domain.stars.counting import Count
from hallapp.domain.stars.labels import label
from hallapp.domain.stars.places import By, Place
from hallapp.domain.stars.rules import AwardKind, Mode
from hallapp.domain.stars.run_view import ObjectionLine, RoundView, RunView, stage_of
from hallapp.papers.awards.dossier_figures import ChosenRow, ObjectionRow, TallyRow, VoteRow
from hallapp.wording import QT_TRANSLATE_NOOP, Words

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
_PUBLIC = QT_TRANSLATE_NOOP(
    "Dossier",
    "Posted on {posted}; public from {first} to {last} ({days} {unit}). "
    "Objections go to: {channel}.",
)
_DAY = QT_TRANSLATE_NOOP("Dossier", "{year}-{month:02}-{day:02}")
_UPHELD = QT_TRANSLATE_NOOP("Dossier", "upheld")
_REJECTED = QT_TRANSLATE_NOOP("Dossier", "not upheld")
_DECISION = QT_TRANSLATE_NOOP(
    "Dossier", "{names} were tied; {by} decided on {day} to take {taken}: {words}"
)
_AGAIN = QT_TRANSLATE_NOOP("Dossier", "Vote among the tied")


def vote(going: RoundView, view: RunView, say: Words) -> VoteRow:
    """One vote that was counted."""
    count = going.count
    assert count is not None
    void = Counter(each.fault for each in count.voids)
    stage = stage_of(view.rules, going.stage)
    return VoteRow(
        title=stage.name or say("Dossier", _AGAIN),
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
        picks=stage.mode is Mode.CHOOSE,
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


def decisions(view: RunView, say: Words) -> Iterator[str]:
    """What was decided on ties, in sentences."""
    called = {one.key: star_prints.called(one, view.rules.award) for one in view.candidates}
    chosen = {each.candidate.key for each in view.result.places} if view.result else set()
    for each in view.decisions:
        taken = [called[key] for key in each.taken if key in chosen]
        yield say(
            "Dossier",
            _DECISION,
            names="、".join(called[key] for key in each.about),
            by=each.decided_by,
            day=_day(each.decided_on, say),
            taken="、".join(taken),
            words=each.words,
        )


def public(view: RunView, say: Words) -> str:
    """The days of the publicity in a sentence; "" before it."""
    shown = view.publicity
    if shown is None:
        return ""
    unit = view.rules.after.publicity_unit.__class__(shown.unit)
    return say(
        "Dossier",
        _PUBLIC,
        posted=_day(shown.posted_on, say),
        first=_day(shown.first, say),
        last=_day(shown.last, say),
        days=shown.days,
        unit=label(unit),
        channel=shown.channel,
    )


def _day(day: date, say: Words) -> str:
    return say("Dossier", _DAY, year=day.year, month=day.month, day=day.day)


def objection(each: ObjectionLine, say: Words) -> ObjectionRow:
    """One objection, without who raised it."""
    decision = "" if each.upheld is None else say("Dossier", _UPHELD if each.upheld else _REJECTED)
    by = each.decided_by
    if each.decided_on:
        by = f"{by}，{_day(each.decided_on, say)}"
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


def chosen(each: Place, view: RunView, say: Words) -> ChosenRow:
    """One who was chosen or stands in the reserve."""
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
