"""From what is known to points of a hundred: raw values, their normalising, weights."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from hallapp.domain.stars.candidates import Candidate, Evidence, Fact, Inputs
from hallapp.domain.stars.metrics import COUNTED, Metric
from hallapp.domain.stars.rules import (
    HUNDRED,
    Aggregate,
    AwardKind,
    GroupScore,
    Missing,
    Normalise,
    Part,
    RuleSet,
)

Points = Decimal | None


@dataclass(frozen=True)
class Raw:
    """What a part starts from; no value: nothing is known, or the sample is too small."""

    value: Points
    sample: int = 0
    values: tuple[Decimal, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    missing: tuple[str, ...] = ()


def raw_value(rules: RuleSet, part: Part, candidate: Candidate, inputs: Inputs) -> Raw:
    """The raw value of a part: sheets or months put together, by day on duty, by head."""
    fact = inputs.of(candidate.key, part.source)
    sample = fact.sample or len(fact.values)
    value: Points = None
    if fact.values and sample >= part.min_sample:
        value = by_head(rules, candidate, part.source, _together(part, fact))
        if part.per_day:
            value = _by_day(value, inputs.of(candidate.key, Metric.PRESENT_DAYS), rules, candidate)
    return Raw(value, sample, fact.values, fact.evidence, fact.missing)


def by_head(rules: RuleSet, candidate: Candidate, metric: Metric, value: Decimal) -> Decimal:
    """What is counted of a window's people, over its people if the rule says so."""
    shared = rules.award is AwardKind.WINDOW and rules.group_score is GroupScore.PER_HEAD
    return value / max(1, candidate.heads) if shared and metric in COUNTED else value


def hundreds(part: Part, raws: Sequence[Points]) -> tuple[Points, ...]:
    """The points of a hundred of all rivals; who is not known stays unknown."""
    known = sorted(value for value in raws if value is not None)
    return tuple(None if raw is None else _within(part, _hundred(part, raw, known)) for raw in raws)


def weights(parts: Sequence[Part], points: Sequence[Points]) -> tuple[tuple[Decimal, ...], bool]:
    """What each part weighs for one candidate, and whether want of data disqualifies.

    Where a part is dropped, the others weigh more, so that they come to as much together.
    """
    lacking = [part.missing for part, each in zip(parts, points, strict=True) if each is None]
    kept = [
        part.weight if each is not None or part.missing is not Missing.REWEIGHT else Decimal(0)
        for part, each in zip(parts, points, strict=True)
    ]
    whole, left = sum((part.weight for part in parts), Decimal(0)), sum(kept, Decimal(0))
    if Missing.DISQUALIFY in lacking or (parts and not left):
        return tuple(part.weight for part in parts), True
    return tuple(weight * whole / left for weight in kept), False


def _together(part: Part, fact: Fact) -> Decimal:
    if part.aggregate is Aggregate.LEAST:
        return min(fact.values)
    total = sum(fact.values, Decimal(0))
    return total if part.aggregate is Aggregate.SUM else total / len(fact.values)


def _by_day(value: Decimal, present: Fact, rules: RuleSet, candidate: Candidate) -> Points:
    days = by_head(rules, candidate, present.metric, sum(present.values, Decimal(0)))
    return value / days if days > 0 else None


def _hundred(part: Part, raw: Decimal, known: Sequence[Decimal]) -> Decimal:
    match part.normalise:
        case Normalise.PERCENT:
            return raw * HUNDRED / part.full
        case Normalise.RANK:  # the best has a hundred; the same values the same place
            return HUNDRED * bisect_right(known, raw) / len(known)
        case Normalise.MIN_MAX:
            low, high = known[0], known[-1]
            return HUNDRED if low == high else (raw - low) * HUNDRED / (high - low)
        case Normalise.BAND:
            reached = [band.points for band in part.bands if raw >= band.least]
            return reached[-1] if reached else Decimal(0)
    return raw


def _within(part: Part, points: Decimal) -> Decimal:
    if part.cap is not None:
        points = min(points, part.cap)
    return points if part.floor is None else max(points, part.floor)
