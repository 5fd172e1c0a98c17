"""From what is known to the list, in one go: gates, scores, counts, places."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from hallapp.domain.stars.ballots import Ballot
from hallapp.domain.stars.candidates import Candidate, Fact, Inputs
from hallapp.domain.stars.counting import Count, counted, got
from hallapp.domain.stars.gates import Standing, Verdict, judged
from hallapp.domain.stars.metrics import Metric
from hallapp.domain.stars.places import Settled
from hallapp.domain.stars.rules import HUNDRED, Method, RuleSet, VoteStage
from hallapp.domain.stars.runners import slate
from hallapp.domain.stars.scores import Scored, scored
from hallapp.domain.stars.select import Result, chosen

_AGAIN = VoteStage(name="")


@dataclass(frozen=True)
class Bundle:
    """The ballots of one stage and what was counted at the table; nothing tells who voted what.

    `slate` is given for a vote held again among those who were tied; else it follows.
    """

    eligible: int
    present: int
    issued: int
    ballots: tuple[Ballot, ...] = ()
    slate: tuple[int, ...] = ()
    seats: int = 0


@dataclass(frozen=True)
class Basis:
    """All that a result follows from."""

    period: str
    rules: RuleSet
    candidates: tuple[Candidate, ...]
    inputs: Inputs
    bundles: tuple[Bundle, ...] = ()  # one for each stage that was held
    revotes: tuple[Bundle, ...] = ()
    decided: tuple[int, ...] = ()  # the committee's order of those who were tied
    decided_why: str = ""


@dataclass(frozen=True)
class Outcome:
    """All that follows from a basis; `slates` are those of the stages held and of the next one."""

    verdicts: tuple[Verdict, ...]
    scored: tuple[Scored, ...]
    slates: tuple[tuple[int, ...], ...]
    counts: tuple[Count, ...]
    revotes: tuple[Count, ...]
    result: Result


def computed(basis: Basis) -> Outcome:
    """Gates, scores, counts and the list; the same basis always gives the same."""
    rules, inputs = basis.rules, basis.inputs
    verdicts = judged(rules, sorted(basis.candidates, key=lambda each: each.key), inputs)
    eligible = [each.candidate for each in verdicts if each.standing is Standing.ELIGIBLE]
    if rules.select.method is Method.VOTE:
        lines = scored(rules, eligible, inputs)
        slates, counts = _stages(rules, lines, basis.bundles)
    else:
        slates, counts = _votes_that_score(rules, eligible, basis.bundles)
        inputs = _with_votes(inputs, counts)
        lines = scored(rules, eligible, inputs)
    revotes = tuple(_again(rules, each) for each in basis.revotes)
    result = chosen(rules, lines, inputs, counts, Settled(revotes, basis.decided))
    return Outcome(verdicts, lines, tuple(slates), tuple(counts), revotes, result)


def _stages(
    rules: RuleSet, lines: Sequence[Scored], bundles: Sequence[Bundle]
) -> tuple[list[tuple[int, ...]], list[Count]]:
    """Stage after stage: who goes on from one is the slate of the next."""
    slates, counts = [slate(rules, lines, ())], list[Count]()
    for stage, bundle in zip(rules.vote, bundles, strict=False):
        others = {
            each.candidate.name: each.candidate.key
            for each in lines
            if each.candidate.key not in slates[-1]
        }
        counts.append(
            _counted(stage, slates[-1], bundle, stage.keep or rules.select.places, others)
        )
        slates.append(slate(rules, lines, counts))
    return slates, counts


def _votes_that_score(
    rules: RuleSet, eligible: Sequence[Candidate], bundles: Sequence[Bundle]
) -> tuple[list[tuple[int, ...]], list[Count]]:
    """Votes that are a part of the score: about all who may be chosen."""
    keys = tuple(each.key for each in eligible)
    held = list(zip(rules.vote, bundles, strict=False))
    counts = [
        _counted(stage, keys, bundle, stage.keep or rules.select.places, {})
        for stage, bundle in held
    ]
    return [keys] * min(len(held) + 1, len(rules.vote)), counts


def _with_votes(inputs: Inputs, counts: Sequence[Count]) -> Inputs:
    """The inputs with each candidate's share of the valid ballots, or points, of the last vote."""
    held = [count for count in counts if count.holds]
    if not held:
        return inputs
    last = held[-1]
    facts = [
        Fact(
            tally.candidate,
            Metric.BALLOT,
            (got(tally) * HUNDRED / max(1, last.valid) if tally.points is None else got(tally),),
            last.valid,
        )
        for tally in last.tallies
        if tally.candidate
    ]
    return replace(inputs, facts=(*inputs.facts, *facts))


def _again(rules: RuleSet, bundle: Bundle) -> Count:
    """A vote held again about those who were tied: for as many names as there are places."""
    stage = rules.vote[-1] if rules.vote else _AGAIN
    again = replace(stage, keep=0, max_choices=0, write_ins=False)
    return _counted(again, bundle.slate, bundle, bundle.seats, {})


def _counted(
    stage: VoteStage,
    names: tuple[int, ...],
    bundle: Bundle,
    places: int,
    others: dict[str, int],
) -> Count:
    return counted(
        stage,
        names,
        bundle.ballots,
        places=places,
        eligible=bundle.eligible,
        present=bundle.present,
        issued=bundle.issued,
        others=others,
    )
