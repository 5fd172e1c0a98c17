"""Who is in the running for the places, and how strong: by score, or by the last vote."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from hallapp.domain.stars.candidates import Candidate
from hallapp.domain.stars.counting import Count, Tally, got
from hallapp.domain.stars.rules import Method, RuleSet
from hallapp.domain.stars.scores import Scored, score_of, strength


@dataclass(frozen=True)
class Runner:
    """One in the running; `strength` is what decides, then the tie metrics: the greater first."""

    candidate: Candidate
    strength: tuple[Decimal, ...]
    score: Decimal
    votes: int | None = None
    points: Decimal | None = None


def runners(rules: RuleSet, scored: Sequence[Scored], counts: Sequence[Count]) -> list[Runner]:
    """Those who can get a place, the strongest first.

    In a rule with a vote only the last vote decides (hall-rules 26): whoever has the votes it asks
    for; nobody, where it was not held or does not hold.
    """
    if rules.select.method is not Method.VOTE:
        found = [
            Runner(one.candidate, strength(rules, one), score_of(rules, one))
            for one in scored
            if not one.disqualified
        ]
    elif len(counts) < len(rules.vote) or not counts[-1].holds:
        return []
    else:
        by_key = {one.candidate.key: one for one in scored}
        found = [
            _voted(rules, by_key[tally.candidate], tally)
            for tally in counts[-1].tallies
            if tally.passed
        ]
    found.sort(key=lambda each: each.candidate.key)
    return sorted(found, key=lambda each: each.strength, reverse=True)


def _voted(rules: RuleSet, one: Scored, tally: Tally) -> Runner:
    parting = strength(rules, one)[1:] if rules.tie_break.votes_too else ()
    score = score_of(rules, one)
    return Runner(one.candidate, (got(tally), *parting), score, tally.votes, tally.points)


def slate(rules: RuleSet, scored: Sequence[Scored], counts: Sequence[Count]) -> tuple[int, ...]:
    """Who is on the slate of the next stage; equals at the line are all on it.

    The first stage votes on the shortlist, a later one on those who go on from the one before;
    nobody goes on from a vote that does not hold.
    """
    if not counts:
        return tuple(one.candidate.key for one in scored if one.shortlisted)
    last = counts[-1]
    keep = last.stage.keep or rules.select.places
    return tuple(
        tally.candidate
        for tally in last.tallies
        if last.holds and tally.passed and tally.rank <= keep
    )
