"""Whether a rule-set makes sense: what does not is refused with its key and what to do."""

from decimal import Decimal

from hallapp.domain.errors import Refused
from hallapp.domain.stars import plain
from hallapp.domain.stars.checks_choosing import check_choosing
from hallapp.domain.stars.metrics import Metric
from hallapp.domain.stars.ranges import each, not_empty, once, share, within
from hallapp.domain.stars.rules import (
    HUNDRED,
    Gate,
    Normalise,
    Op,
    Part,
    RuleSet,
)
from hallapp.wording import QT_TRANSLATE_NOOP

GRADES = QT_TRANSLATE_NOOP(
    "Refused", "“{key}”: grades are compared with “in” and a list in “grades”, figures without."
)
PARTIES = QT_TRANSLATE_NOOP("Refused", "“{key}”: liable can be person or window: write these.")
BANDS = QT_TRANSLATE_NOOP(
    "Refused", "“{key}”: bands begin with the lowest, and more never brings fewer points."
)
FLOOR_ABOVE = QT_TRANSLATE_NOOP("Refused", "“{key}” is above the cap: make it lower.")
NOTHING = QT_TRANSLATE_NOOP("Refused", "“{key}” gives no points: write a figure other than 0.")
NOT_HUNDRED = QT_TRANSLATE_NOOP(
    "Refused", "The weights of the score add up to {total}, not 100: change a weight in “{key}”."
)
NOT_THERE = QT_TRANSLATE_NOOP("Refused", "“{key}” names “{value}”, which is not in these rules.")
_PARTIES = frozenset({"person", "window"})


def checked(rules: RuleSet) -> RuleSet:
    """The same rules.

    Raises:
        Refused: something in them contradicts itself; `field` is its key.
    """
    for key in ("id", "name"):
        not_empty(getattr(rules, key), key)
    within(rules.version, "version", 1)
    within(rules.places, "places", 0, 4)
    within(rules.population.min_service_days, "population.min_service_days", 0)
    share(rules.population.min_attendance_rate, "population.min_attendance_rate")
    each(rules.gates, "gates", _gate)
    _score(rules)
    check_choosing(rules)
    once((step.metric for step in rules.tie_break.steps), "tie_break.steps")
    _afterwards(rules)
    _ours(rules)
    return rules


def _gate(gate: Gate, key: str) -> None:
    graded = (gate.op is Op.IN, gate.metric is Metric.MONTHLY_GRADE, bool(gate.grades))
    if len(set(graded)) > 1:
        raise Refused(GRADES, field=f"{key}.op", key=f"{key}.op")
    if not gate.parties or not _PARTIES.issuperset(gate.parties):
        raise Refused(PARTIES, field=f"{key}.parties", key=f"{key}.parties")
    once(gate.parties, f"{key}.parties")
    within(gate.min_sample, f"{key}.min_sample", 0)


def _score(rules: RuleSet) -> None:
    each(rules.score, "score", _part)
    total = sum((part.weight for part in rules.score), Decimal(0))
    if rules.score and total != HUNDRED:
        raise Refused(NOT_HUNDRED, field="score", key="score", total=total)
    for place, bonus in enumerate(rules.bonus, 1):
        key = f"bonus[{place}]"
        if not bonus.points:
            raise Refused(NOTHING, field=f"{key}.points", key=f"{key}.points")
        if bonus.cap is not None:
            within(bonus.cap, f"{key}.cap", 0)


def _part(part: Part, key: str) -> None:
    if part.weight <= 0:
        raise Refused(NOTHING, field=f"{key}.weight", key=f"{key}.weight")
    if part.full <= 0:
        raise Refused(NOTHING, field=f"{key}.full", key=f"{key}.full")
    if part.normalise is Normalise.BAND and not _ascend(part):
        raise Refused(BANDS, field=f"{key}.bands", key=f"{key}.bands")
    if part.cap is not None and part.floor is not None and part.floor > part.cap:
        raise Refused(FLOOR_ABOVE, field=f"{key}.floor", key=f"{key}.floor")
    within(part.min_sample, f"{key}.min_sample", 0)


def _ascend(part: Part) -> bool:
    pairs = zip(part.bands, part.bands[1:], strict=False)
    return bool(part.bands) and all(a.least < b.least and a.points <= b.points for a, b in pairs)


def _afterwards(rules: RuleSet) -> None:
    if rules.limits.max_consecutive is not None:
        within(rules.limits.max_consecutive, "limits.max_consecutive", 1)
    within(rules.limits.cooldown_periods, "limits.cooldown_periods", 0)
    within(rules.after.publicity_days, "after.publicity_days", 0)
    for place, longer in enumerate(rules.after.accumulate, 1):
        within(longer.titles, f"after.accumulate[{place}].titles", 1)
    for name in ("within_months", "rectify_months"):
        within(getattr(rules.revoke, name), f"revoke.{name}", 0)
    for place, weight in enumerate(rules.item_weights, 1):
        within(weight.weight, f"item_weights[{place}].weight", 0)
    once((weight.item for weight in rules.item_weights), "item_weights")


def _ours(rules: RuleSet) -> None:
    table = plain.plain(rules)
    for key in rules.ours:
        try:
            plain.at(table, key)
        except KeyError:
            raise Refused(NOT_THERE, field="ours", key="ours", value=key) from None
