"""Whether a rule-set makes sense: what does not is refused with its key and what to do."""

from collections import Counter
from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import TypeVar

from hallapp.domain.errors import Refused
from hallapp.domain.stars import plain
from hallapp.domain.stars.metrics import Metric
from hallapp.domain.stars.rules import (
    HUNDRED,
    Gate,
    MajorityOf,
    Method,
    Mode,
    Normalise,
    Op,
    Part,
    RuleSet,
    Selecting,
    Slate,
    VoteStage,
)
from hallapp.wording import QT_TRANSLATE_NOOP

EMPTY = QT_TRANSLATE_NOOP("Refused", "“{key}” is empty: write it.")
BELOW = QT_TRANSLATE_NOOP("Refused", "“{key}” is {value}: write at least {least}.")
ABOVE = QT_TRANSLATE_NOOP("Refused", "“{key}” is {value}: write at most {most}.")
TWICE = QT_TRANSLATE_NOOP("Refused", "“{key}” names “{value}” twice: leave it once.")
NOT_HUNDRED = QT_TRANSLATE_NOOP(
    "Refused", "The weights of the score add up to {total}, not 100: change a weight in “{key}”."
)
GRADES = QT_TRANSLATE_NOOP(
    "Refused", "“{key}”: grades are compared with “in” and a list in “grades”, figures without."
)
PARTIES = QT_TRANSLATE_NOOP("Refused", "“{key}”: liable can be person or window: write these.")
BANDS = QT_TRANSLATE_NOOP(
    "Refused", "“{key}”: bands begin with the lowest, and more never brings fewer points."
)
FLOOR_ABOVE = QT_TRANSLATE_NOOP("Refused", "“{key}” is above the cap: make it lower.")
NOTHING = QT_TRANSLATE_NOOP("Refused", "“{key}” gives no points: write a figure other than 0.")
LEVELS = QT_TRANSLATE_NOOP(
    "Refused", "“{key}”: a score ballot needs two levels or more with points, others none."
)
NO_MAJORITY = QT_TRANSLATE_NOOP(
    "Refused", "“{key}”: levels are averaged, a majority says nothing there: write none."
)
NO_WRITING = QT_TRANSLATE_NOOP(
    "Refused",
    "“{key}”: only where names are approved or chosen may others be written in: write false.",
)
NO_VOTE = QT_TRANSLATE_NOOP("Refused", "“{key}”: this way of choosing needs a vote: add a stage.")
NO_SCORE = QT_TRANSLATE_NOOP("Refused", "“{key}”: this way of choosing needs scores: add a part.")
MORE_THAN_PLACES = QT_TRANSLATE_NOOP(
    "Refused", "“{key}” must be more than what goes on ({value}): a differential vote has a choice."
)
AS_MANY = QT_TRANSLATE_NOOP(
    "Refused", "“{key}” must be what goes on ({value}): an equal vote has as many names as places."
)
NO_TIERS = QT_TRANSLATE_NOOP(
    "Refused", "“{key}”: write the tiers from the highest to the lowest, each with its own name."
)
NOT_THERE = QT_TRANSLATE_NOOP("Refused", "“{key}” names “{value}”, which is not in these rules.")
Thing = TypeVar("Thing")
_PARTIES = frozenset({"person", "window"})


def checked(rules: RuleSet) -> RuleSet:
    """The same rules.

    Raises:
        Refused: something in them contradicts itself; `field` is its key.
    """
    for key in ("id", "name"):
        if not getattr(rules, key).strip():
            raise Refused(EMPTY, field=key, key=key)
    _within(rules.version, "version", 1)
    _within(rules.places, "places", 0, 4)
    _within(rules.population.min_service_days, "population.min_service_days", 0)
    _share(rules.population.min_attendance_rate, "population.min_attendance_rate")
    _each(rules.gates, "gates", _gate)
    _score(rules)
    _each(rules.vote, "vote", _stage)
    _once((stage.name for stage in rules.vote), "vote")
    _select(rules.select)
    _method(rules)
    _slates(rules)
    _once((step.metric for step in rules.tie_break.steps), "tie_break.steps")
    _afterwards(rules)
    _ours(rules)
    return rules


def _each(things: Iterable[Thing], key: str, check: Callable[[Thing, str], None]) -> None:
    for place, thing in enumerate(things, 1):
        check(thing, f"{key}[{place}]")


def _within(value: Decimal | int, key: str, least: int, most: int | None = None) -> None:
    if value < least:
        raise Refused(BELOW, field=key, key=key, value=value, least=least)
    if most is not None and value > most:
        raise Refused(ABOVE, field=key, key=key, value=value, most=most)


def _share(value: Decimal | None, key: str) -> None:
    if value is not None:
        _within(value, key, 0, 100)


def _once(names: Iterable[str], key: str) -> None:
    for name, times in Counter(names).items():
        if times > 1:
            raise Refused(TWICE, field=key, key=key, value=name)


def _gate(gate: Gate, key: str) -> None:
    graded = (gate.op is Op.IN, gate.metric is Metric.MONTHLY_GRADE, bool(gate.grades))
    if len(set(graded)) > 1:
        raise Refused(GRADES, field=f"{key}.op", key=f"{key}.op")
    if not gate.parties or not _PARTIES.issuperset(gate.parties):
        raise Refused(PARTIES, field=f"{key}.parties", key=f"{key}.parties")
    _once(gate.parties, f"{key}.parties")
    _within(gate.min_sample, f"{key}.min_sample", 0)


def _score(rules: RuleSet) -> None:
    _each(rules.score, "score", _part)
    total = sum((part.weight for part in rules.score), Decimal(0))
    if rules.score and total != HUNDRED:
        raise Refused(NOT_HUNDRED, field="score", key="score", total=total)
    for place, bonus in enumerate(rules.bonus, 1):
        key = f"bonus[{place}]"
        if not bonus.points:
            raise Refused(NOTHING, field=f"{key}.points", key=f"{key}.points")
        if bonus.cap is not None:
            _within(bonus.cap, f"{key}.cap", 0)


def _part(part: Part, key: str) -> None:
    if part.weight <= 0:
        raise Refused(NOTHING, field=f"{key}.weight", key=f"{key}.weight")
    if part.full <= 0:
        raise Refused(NOTHING, field=f"{key}.full", key=f"{key}.full")
    if part.normalise is Normalise.BAND and not _ascend(part):
        raise Refused(BANDS, field=f"{key}.bands", key=f"{key}.bands")
    if part.cap is not None and part.floor is not None and part.floor > part.cap:
        raise Refused(FLOOR_ABOVE, field=f"{key}.floor", key=f"{key}.floor")
    _within(part.min_sample, f"{key}.min_sample", 0)


def _ascend(part: Part) -> bool:
    pairs = zip(part.bands, part.bands[1:], strict=False)
    return bool(part.bands) and all(a.least < b.least and a.points <= b.points for a, b in pairs)


def _stage(stage: VoteStage, key: str) -> None:
    if not stage.name.strip():
        raise Refused(EMPTY, field=f"{key}.name", key=f"{key}.name")
    _within(stage.keep, f"{key}.keep", 0)
    _within(stage.max_choices, f"{key}.max_choices", 0)
    _share(stage.turnout_min, f"{key}.turnout_min")
    _within(stage.majority, f"{key}.majority", 0, 99)
    scored = [level for level in stage.levels if level.points is not None]
    if (len(scored) > 1) is not (stage.mode is Mode.LEVELS) or (
        stage.levels and stage.mode is not Mode.LEVELS
    ):
        raise Refused(LEVELS, field=f"{key}.levels", key=f"{key}.levels")
    _once((level.name for level in stage.levels), f"{key}.levels")
    if stage.mode is Mode.LEVELS and stage.majority_of is not MajorityOf.NONE:
        raise Refused(NO_MAJORITY, field=f"{key}.majority_of", key=f"{key}.majority_of")
    if stage.write_ins and stage.mode not in {Mode.APPROVE, Mode.CHOOSE}:
        raise Refused(NO_WRITING, field=f"{key}.write_ins", key=f"{key}.write_ins")


def _select(select: Selecting) -> None:
    for name in ("places", "least", "shortlist", "reserve"):
        _within(getattr(select, name), f"select.{name}", 0)
    if select.method in {Method.TOP_N, Method.VOTE}:
        _within(select.places, "select.places", 1)
    if select.method is Method.PERCENT:
        _within(select.percent, "select.percent", 0, 100)
        if not select.percent:
            raise Refused(EMPTY, field="select.percent", key="select.percent")
    if select.most is not None:
        _within(select.most, "select.most", select.least)
    _once((tier.name for tier in select.tiers), "select.tiers")
    if select.method is Method.TIERS:
        _tiers(select)


def _tiers(select: Selecting) -> None:
    pairs = zip(select.tiers, select.tiers[1:], strict=False)
    if not select.tiers or any(a.least < b.least or a.stars < b.stars for a, b in pairs):
        raise Refused(NO_TIERS, field="select.tiers", key="select.tiers")
    for place, tier in enumerate(select.tiers, 1):
        _share(tier.max_percent, f"select.tiers[{place}].max_percent")
        _within(tier.stars, f"select.tiers[{place}].stars", 1)
        _within(tier.after_titles, f"select.tiers[{place}].after_titles", 0)


def _method(rules: RuleSet) -> None:
    if rules.select.method is Method.VOTE:
        if not rules.vote:
            raise Refused(NO_VOTE, field="vote", key="vote")
        if rules.select.shortlist and not rules.score:
            raise Refused(NO_SCORE, field="score", key="score")
    elif not rules.score:
        raise Refused(NO_SCORE, field="score", key="score")


def _slates(rules: RuleSet) -> None:
    """Each stage has a slate that fits what goes on from it: more names, or as many."""
    names = rules.select.shortlist
    for place, stage in enumerate(rules.vote, 1):
        last = place == len(rules.vote)
        goes_on = rules.select.places if last else stage.keep or rules.select.places
        key = f"vote[{place - 1}].keep" if place > 1 else "select.shortlist"
        if names and stage.slate is Slate.DIFFERENTIAL and names <= goes_on:
            raise Refused(MORE_THAN_PLACES, field=key, key=key, value=goes_on)
        if names and stage.slate is Slate.EQUAL and names != goes_on:
            raise Refused(AS_MANY, field=key, key=key, value=goes_on)
        names = goes_on


def _afterwards(rules: RuleSet) -> None:
    if rules.limits.max_consecutive is not None:
        _within(rules.limits.max_consecutive, "limits.max_consecutive", 1)
    _within(rules.limits.cooldown_periods, "limits.cooldown_periods", 0)
    _within(rules.after.publicity_days, "after.publicity_days", 0)
    for place, each in enumerate(rules.after.accumulate, 1):
        _within(each.titles, f"after.accumulate[{place}].titles", 1)
    for name in ("within_months", "rectify_months"):
        _within(getattr(rules.revoke, name), f"revoke.{name}", 0)
    for place, weight in enumerate(rules.item_weights, 1):
        _within(weight.weight, f"item_weights[{place}].weight", 0)
    _once((weight.item for weight in rules.item_weights), "item_weights")


def _ours(rules: RuleSet) -> None:
    table = plain.plain(rules)
    for key in rules.ours:
        try:
            plain.at(table, key)
        except KeyError:
            raise Refused(NOT_THERE, field="ours", key="ours", value=key) from None
