"""Who gets the places: quota, reserve, tiers, and who moves up when one is taken back."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from hallapp.domain.stars.candidates import Candidate, Inputs
from hallapp.domain.stars.counting import Count
from hallapp.domain.stars.metrics import Metric
from hallapp.domain.stars.places import UNSETTLED, By, Place, Settled, Tie, cut, place_of
from hallapp.domain.stars.quota import least_score, quota
from hallapp.domain.stars.rules import HUNDRED, Method, Period, RuleSet
from hallapp.domain.stars.runners import Runner, runners
from hallapp.domain.stars.scores import Scored, grouped


@dataclass(frozen=True)
class Longer:
    """One whose titles make a candidate of a longer period."""

    candidate: Candidate
    titles: int
    candidate_of: Period


@dataclass(frozen=True)
class Result:
    """The list: the chosen, the reserve in order, open ties, empty places."""

    places: tuple[Place, ...] = ()
    reserve: tuple[Place, ...] = ()
    ties: tuple[Tie, ...] = ()
    empty: int = 0
    longer: tuple[Longer, ...] = ()


def chosen(
    rules: RuleSet,
    scored: Sequence[Scored],
    inputs: Inputs,
    counts: Sequence[Count] = (),
    settled: Settled = UNSETTLED,
) -> Result:
    """The list that follows from scores, votes and what settled the ties; nothing else decides."""
    running = runners(rules, scored, counts)
    parts = [
        _of_group(rules, rivals, inputs, settled)
        for rivals in grouped(rules, running, lambda each: each.candidate)
    ] or [Result(empty=rules.select.places)]
    places = tuple(place for part in parts for place in part.places)
    return Result(
        places,
        tuple(place for part in parts for place in part.reserve),
        tuple(tie for part in parts for tie in part.ties),
        sum(part.empty for part in parts),
        _longer(rules, scored, inputs, {place.candidate.key for place in places}),
    )


def replaced(rules: RuleSet, result: Result, revoked: Collection[int]) -> Result:
    """The list without those whose title is taken back; the reserve moves up if the rule says."""
    staying = [place for place in result.places if place.candidate.key not in revoked]
    reserve = [place for place in result.reserve if place.candidate.key not in revoked]
    gone = [place for place in result.places if place.candidate.key in revoked]
    places = list(staying)
    for vacated in gone if rules.revoke.replace_from_reserve else ():
        group = vacated.candidate.group if rules.select.per_group else None
        up = next((each for each in reserve if group in {None, each.candidate.group}), None)
        if up is not None:
            reserve.remove(up)
            places.append(replace(up, by=By.RESERVE, tier=vacated.tier))
    empty = result.empty + len(result.places) - len(places)
    return replace(result, places=tuple(places), reserve=tuple(reserve), empty=empty)


def _of_group(rules: RuleSet, rivals: Sequence[Runner], inputs: Inputs, settled: Settled) -> Result:
    if rules.select.method is Method.TIERS:
        return _in_tiers(rules, rivals, inputs, settled)
    seats = _seats(rules, rivals)
    places, ties = cut(rules, rivals, seats, settled)
    waiting = {each.key for tie in ties for each in tie.candidates}
    held = waiting | {each.candidate.key for each in places}
    rest = [each for each in rivals if each.candidate.key not in held]
    reserve = [place_of(rules, rivals, each) for each in rest[: rules.select.reserve]]
    empty = seats - len(places) - sum(tie.seats for tie in ties)
    return Result(tuple(places), tuple(reserve), tuple(ties), max(0, empty))


def _seats(rules: RuleSet, rivals: Sequence[Runner]) -> int:
    match rules.select.method:
        case Method.PERCENT:
            return quota(rules.select, len(rivals))
        case Method.THRESHOLD:
            return sum(each.strength[0] >= least_score(rules.select) for each in rivals)
    return rules.select.places


def _in_tiers(rules: RuleSet, rivals: Sequence[Runner], inputs: Inputs, settled: Settled) -> Result:
    """Tier by tier from the highest: who does not find room falls to the next."""
    left, places, ties = list(rivals), list[Place](), list[Tie]()
    for tier in rules.select.tiers:
        fit = [
            each
            for each in left
            if each.strength[0] >= tier.least
            and len(_titles(inputs, each.candidate)) >= tier.after_titles
        ]
        room = len(fit)
        if tier.max_percent is not None:
            room = min(room, int(tier.max_percent * len(rivals) / HUNDRED))
        won, open_ = cut(rules, fit, room, settled)
        ties += open_
        places += [replace(place, tier=tier) for place in won]
        keys = {place.candidate.key for place in won}
        left = [each for each in left if each.candidate.key not in keys]
    return Result(tuple(places), ties=tuple(ties))


def _titles(inputs: Inputs, candidate: Candidate) -> list[int]:
    return [
        one.periods_ago
        for one in inputs.awarded
        if one.candidate == candidate.key and one.periods_ago > 0
    ]


def _longer(
    rules: RuleSet, scored: Sequence[Scored], inputs: Inputs, won: Collection[int]
) -> tuple[Longer, ...]:
    """Those whose titles of the year, with this one, make a candidate of a longer period."""
    found = []
    for each in rules.after.accumulate:
        for one in sorted(scored, key=lambda one: one.candidate.key):
            earlier = inputs.of(one.candidate.key, Metric.TITLES).values
            titles = int(sum(earlier, Decimal(0))) + (one.candidate.key in won)
            if titles >= each.titles:
                found.append(Longer(one.candidate, titles, each.candidate_of))
    return tuple(found)
