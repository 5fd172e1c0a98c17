"""Giving places to the strongest, and parting those who are equal at the line."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from hallapp.domain.stars.candidates import Candidate
from hallapp.domain.stars.counting import Count, got
from hallapp.domain.stars.rules import Method, RuleSet, Then, Tier
from hallapp.domain.stars.runners import Runner


class By(StrEnum):
    """What a place was won by."""

    SCORE = "score"
    VOTE = "vote"
    TIE_METRIC = "tie_metric"
    REVOTE = "revote"
    COMMITTEE = "committee"
    SHARED = "shared"
    RESERVE = "reserve"


@dataclass(frozen=True)
class Place:
    """One who is chosen, or stands in the reserve."""

    candidate: Candidate
    order: int  # from 1 in the group; the same for those who are equal
    by: By
    score: Decimal
    votes: int | None = None
    points: Decimal | None = None  # of ranks or levels
    tier: Tier | None = None


@dataclass(frozen=True)
class Tie:
    """Those whom nothing has parted yet, and for how many places."""

    seats: int
    candidates: tuple[Candidate, ...]
    then: Then


@dataclass(frozen=True)
class Settled:
    """What parted ties afterwards: counts of votes held again, and the committee's order."""

    revotes: tuple[Count, ...] = ()
    decided: tuple[int, ...] = ()


UNSETTLED = Settled()


def cut(
    rules: RuleSet, rivals: Sequence[Runner], seats: int, settled: Settled
) -> tuple[list[Place], list[Tie]]:
    """The first so many; who stands with the last of them as an equal waits for what parts them."""
    inside = list(rivals[:seats])
    if not inside or len(rivals) <= seats or inside[-1].strength != rivals[seats].strength:
        left = rivals[seats].strength[0] if len(rivals) > seats else None
        return [
            place_of(rules, rivals, each, By.TIE_METRIC if each.strength[0] == left else None)
            for each in inside
        ], []
    equals = [each for each in rivals if each.strength == inside[-1].strength]
    sure = [each for each in inside if each not in equals]
    won, by, tie = _parted(rules, equals, seats - len(sure), settled)
    places = [place_of(rules, rivals, each) for each in sure]
    places += [place_of(rules, rivals, each, by) for each in won]
    return places, [tie] if tie else []


def _parted(
    rules: RuleSet, equals: Sequence[Runner], seats: int, settled: Settled
) -> tuple[Sequence[Runner], By, Tie | None]:
    """Which of the equals get the places that are left, by what the rule says parts them."""
    tie = Tie(seats, tuple(each.candidate for each in equals), rules.tie_break.then)
    match rules.tie_break.then:
        case Then.ALL_SHARE:
            return equals, By.SHARED, None
        case Then.NONE_SELECTED:
            return (), By.SHARED, None
        case Then.COMMITTEE:
            by_key = {each.candidate.key: each for each in equals}
            won = [by_key[key] for key in settled.decided if key in by_key][:seats]
            return (won, By.COMMITTEE, None) if len(won) == seats else ((), By.COMMITTEE, tie)
    return _voted_again(equals, seats, settled.revotes, tie)


def _voted_again(
    equals: Sequence[Runner], seats: int, revotes: Sequence[Count], tie: Tie
) -> tuple[Sequence[Runner], By, Tie | None]:
    """By the first vote held again about just these; equals in it wait for the next."""
    keys = {each.candidate.key for each in equals}
    for place, count in enumerate(revotes):
        votes = {tally.candidate: got(tally) for tally in count.tallies}
        if count.holds and votes.keys() == keys:
            order = sorted(equals, key=lambda each: votes[each.candidate.key], reverse=True)
            last = votes[order[seats - 1].candidate.key]
            sure = [each for each in order if votes[each.candidate.key] > last]
            level = [each for each in order if votes[each.candidate.key] == last]
            if len(sure) + len(level) == seats:
                return order[:seats], By.REVOTE, None
            left = replace(
                tie,
                seats=seats - len(sure),
                candidates=tuple(each.candidate for each in level),
            )
            won, by, still = _voted_again(level, left.seats, revotes[place + 1 :], left)
            return [*sure, *won], by, still
    return (), By.REVOTE, tie


def place_of(rules: RuleSet, rivals: Sequence[Runner], one: Runner, by: By | None = None) -> Place:
    """One's place among the rivals."""
    voted = rules.select.method is Method.VOTE
    return Place(
        candidate=one.candidate,
        order=1 + sum(each.strength > one.strength for each in rivals),
        by=by or (By.VOTE if voted else By.SCORE),
        score=one.score,
        votes=one.votes,
        points=one.points,
    )
