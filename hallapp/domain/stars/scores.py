"""What candidates scored: each part from its raw inputs to points, the total, rank and line."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal
from typing import TypeVar

from hallapp.domain.stars.candidates import Candidate, Evidence, Inputs
from hallapp.domain.stars.metrics import COUNTED, Metric
from hallapp.domain.stars.points import Points, Raw, by_head, hundreds, raw_value, weights
from hallapp.domain.stars.quota import in_line, least_score
from hallapp.domain.stars.rules import HUNDRED, Bonus, Missing, Part, RuleSet


@dataclass(frozen=True)
class PartScore:
    """A part: its raw value, the points of a hundred, and what they are worth at its weight."""

    source: Metric
    name: str
    weight: Decimal  # as it counted: reweighted where another part was dropped
    raw: Decimal | None  # None: nothing known, or too little
    hundred: Decimal | None
    points: Decimal  # rounded as the rule says
    exact: Decimal
    sample: int = 0
    dropped: bool = False
    values: tuple[Decimal, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    missing: tuple[str, ...] = ()


@dataclass(frozen=True)
class BonusScore:
    """A bonus or malus: how often, and the points after the cap."""

    event: Metric
    name: str
    count: Decimal
    points: Decimal
    exact: Decimal
    capped: bool = False
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True)
class Scored:
    """One candidate's score; `rank` and `distance` are within the group.

    Those who are disqualified for want of data stand last, without a rank (0).
    """

    candidate: Candidate
    parts: tuple[PartScore, ...]
    bonuses: tuple[BonusScore, ...]
    total: Decimal  # the sum of the rounded points
    exact: Decimal
    rank: int
    distance: Decimal  # of the total to the line: what the last one in has, or the threshold
    shortlisted: bool
    disqualified: bool = False
    tied: tuple[Decimal | None, ...] = ()  # values of the tie metrics, in the rule's order


def scored(rules: RuleSet, candidates: Iterable[Candidate], inputs: Inputs) -> tuple[Scored, ...]:
    """The scores of those who may be chosen, the best first, group by group where the rule groups.

    Rounded half up as the rule says (§11.10). Candidates who are deferred would take places: leave
    them out until they are decided.
    """
    told = sorted(candidates, key=lambda each: each.key)
    lines = []
    for rivals in grouped(rules, told, lambda each: each):
        raws = [[raw_value(rules, part, each, inputs) for part in rules.score] for each in rivals]
        columns = [
            hundreds(part, [raw[place].value for raw in raws])
            for place, part in enumerate(rules.score)
        ]
        lines += _ranked(
            rules,
            [
                _one(rules, each, raw, [column[row] for column in columns], inputs)
                for row, (each, raw) in enumerate(zip(rivals, raws, strict=True))
            ],
        )
    return tuple(lines)


Thing = TypeVar("Thing")


def grouped(
    rules: RuleSet, things: Iterable[Thing], candidate: Callable[[Thing], Candidate]
) -> list[list[Thing]]:
    """Those who compete with each other, group by group; all together if the rule says so."""
    groups: defaultdict[str, list[Thing]] = defaultdict(list)
    for each in things:
        groups[candidate(each).group if rules.select.per_group else ""].append(each)
    return [groups[name] for name in sorted(groups)]


def rounded(value: Decimal, rules: RuleSet) -> Decimal:
    """To the rule's places, half up."""
    return value.quantize(Decimal(1).scaleb(-rules.places), ROUND_HALF_UP)


def _one(
    rules: RuleSet,
    candidate: Candidate,
    raws: Sequence[Raw],
    points: Sequence[Points],
    inputs: Inputs,
) -> Scored:
    counted, disqualified = weights(rules.score, points)
    parts = tuple(
        _part(rules, part, raw, hundred, weight)
        for part, raw, hundred, weight in zip(rules.score, raws, points, counted, strict=True)
    )
    bonuses = tuple(_bonus(rules, bonus, candidate, inputs) for bonus in rules.bonus)
    brought: tuple[PartScore | BonusScore, ...] = (*parts, *bonuses)
    total = sum((each.points for each in brought), Decimal(0))
    exact = sum((each.exact for each in brought), Decimal(0))
    return Scored(
        candidate=candidate,
        parts=parts,
        bonuses=bonuses,
        total=total,
        exact=exact,
        rank=0,
        distance=Decimal(0),
        shortlisted=False,
        disqualified=disqualified,
        tied=_tied(rules, candidate, inputs, total),
    )


def _part(rules: RuleSet, part: Part, raw: Raw, hundred: Points, weight: Decimal) -> PartScore:
    exact = (hundred or Decimal(0)) * weight / HUNDRED
    return PartScore(
        source=part.source,
        name=part.name,
        weight=weight,
        raw=raw.value,
        hundred=hundred,
        points=rounded(exact, rules),
        exact=exact,
        sample=raw.sample,
        dropped=hundred is None and part.missing is Missing.REWEIGHT,
        values=raw.values,
        evidence=raw.evidence,
        missing=raw.missing,
    )


def _bonus(rules: RuleSet, bonus: Bonus, candidate: Candidate, inputs: Inputs) -> BonusScore:
    fact = inputs.of(candidate.key, bonus.event)
    count = by_head(rules, candidate, bonus.event, sum(fact.values, Decimal(0)))
    whole = exact = count * bonus.points
    if bonus.cap is not None:
        exact = max(-bonus.cap, min(bonus.cap, whole))
    points = rounded(exact, rules)
    return BonusScore(bonus.event, bonus.name, count, points, exact, exact != whole, fact.evidence)


def _tied(
    rules: RuleSet, candidate: Candidate, inputs: Inputs, total: Decimal
) -> tuple[Points, ...]:
    """The values of the tie metrics, in the rule's order."""
    found: list[Points] = []
    for step in rules.tie_break.steps:
        values = inputs.of(candidate.key, step.metric).values
        known = sum(values, Decimal(0)) if values else None
        if known is not None and step.metric not in COUNTED:
            known /= len(values)
        found.append(total if step.metric is Metric.SCORE else known)
    return tuple(found)


def strength(rules: RuleSet, one: Scored) -> tuple[Decimal, ...]:
    """By what candidates are put in order: the greater is the better; the unknown is last."""
    parting = (
        Decimal("-Infinity") if value is None else -value if step.lower_first else value
        for step, value in zip(rules.tie_break.steps, one.tied, strict=True)
    )
    return (score_of(rules, one), *parting)


def score_of(rules: RuleSet, one: Scored) -> Decimal:
    """The score that ranks: rounded, or unrounded if the rule says so (§11.10)."""
    return one.exact if rules.ties_on_unrounded else one.total


def _ranked(rules: RuleSet, rivals: Sequence[Scored]) -> list[Scored]:
    """The rivals with ranks and the line, the best first; the same strength is the same rank."""
    ordered = sorted(rivals, key=lambda each: strength(rules, each), reverse=True)
    known = [each for each in ordered if not each.disqualified]
    strengths = [strength(rules, each) for each in known]
    known = [
        replace(each, rank=1 + strengths.index(strong))
        for each, strong in zip(known, strengths, strict=True)
    ]
    within = in_line(rules.select, len(known))
    if within is None:
        line = least_score(rules.select)
        inside = [score_of(rules, each) >= line for each in known]
    else:
        inside = [each.rank <= within for each in known]
        line = min(
            (each.total for each, is_in in zip(known, inside, strict=True) if is_in),
            default=Decimal(0),
        )
    return [
        replace(each, shortlisted=is_in, distance=each.total - line)
        for each, is_in in zip(known, inside, strict=True)
    ] + [each for each in ordered if each.disqualified]
