"""Whether votes and places of a rule-set make sense together."""

from hallapp.domain.errors import Refused
from hallapp.domain.stars.ranges import each, not_empty, once, share, within
from hallapp.domain.stars.rules import (
    MajorityOf,
    Method,
    Mode,
    RuleSet,
    Selecting,
    Slate,
    VoteStage,
)
from hallapp.wording import QT_TRANSLATE_NOOP

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
IN_ALL_GROUPS = QT_TRANSLATE_NOOP(
    "Refused", "“{key}”: each group has its own places, so say how many names a ballot may have."
)
MORE_THAN_PLACES = QT_TRANSLATE_NOOP(
    "Refused", "“{key}” must be more than what goes on ({value}): a differential vote has a choice."
)
AS_MANY = QT_TRANSLATE_NOOP(
    "Refused", "“{key}” must be what goes on ({value}): an equal vote has as many names as places."
)
NO_TIERS = QT_TRANSLATE_NOOP(
    "Refused", "“{key}”: write the tiers from the highest to the lowest, each with its own name."
)


def check_choosing(rules: RuleSet) -> None:
    """Stages, places and slates of a rule-set."""
    each(rules.vote, "vote", _stage)
    once((stage.name for stage in rules.vote), "vote")
    _select(rules.select)
    _method(rules)
    _slates(rules)


def _stage(stage: VoteStage, key: str) -> None:
    not_empty(stage.name, f"{key}.name")
    within(stage.keep, f"{key}.keep", 0)
    within(stage.max_choices, f"{key}.max_choices", 0)
    share(stage.turnout_min, f"{key}.turnout_min")
    within(stage.majority, f"{key}.majority", 0, 99)
    scored = [level for level in stage.levels if level.points is not None]
    if len(scored) < 2 if stage.mode is Mode.LEVELS else stage.levels:
        raise Refused(LEVELS, field=f"{key}.levels", key=f"{key}.levels")
    once((level.name for level in stage.levels), f"{key}.levels")
    if stage.mode is Mode.LEVELS and stage.majority_of is not MajorityOf.NONE:
        raise Refused(NO_MAJORITY, field=f"{key}.majority_of", key=f"{key}.majority_of")
    if stage.write_ins and stage.mode not in {Mode.APPROVE, Mode.CHOOSE}:
        raise Refused(NO_WRITING, field=f"{key}.write_ins", key=f"{key}.write_ins")


def _select(select: Selecting) -> None:
    for name in ("places", "least", "shortlist", "reserve"):
        within(getattr(select, name), f"select.{name}", 0)
    if select.method in {Method.TOP_N, Method.VOTE}:
        within(select.places, "select.places", 1)
    if select.method is Method.PERCENT:
        within(select.percent, "select.percent", 0, 100)
        not_empty(select.percent, "select.percent")
    if select.most is not None:
        within(select.most, "select.most", select.least)
    once((tier.name for tier in select.tiers), "select.tiers")
    if select.method is Method.TIERS:
        _tiers(select)


def _tiers(select: Selecting) -> None:
    pairs = zip(select.tiers, select.tiers[1:], strict=False)
    if not select.tiers or any(a.least < b.least or a.stars < b.stars for a, b in pairs):
        raise Refused(NO_TIERS, field="select.tiers", key="select.tiers")
    for place, tier in enumerate(select.tiers, 1):
        share(tier.max_percent, f"select.tiers[{place}].max_percent")
        within(tier.stars, f"select.tiers[{place}].stars", 1)
        within(tier.after_titles, f"select.tiers[{place}].after_titles", 0)


def _method(rules: RuleSet) -> None:
    if rules.select.method is Method.VOTE:
        if not rules.vote:
            raise Refused(NO_VOTE, field="vote", key="vote")
        if rules.select.shortlist and not rules.score:
            raise Refused(NO_SCORE, field="score", key="score")
        for place, stage in enumerate(rules.vote, 1):
            if rules.select.per_group and not stage.max_choices:
                key = f"vote[{place}].max_choices"
                raise Refused(IN_ALL_GROUPS, field=key, key=key)
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
