"""The second half of a rule-set as sentences: votes, places, ties, limits and afterwards."""

from collections.abc import Iterator

from hallapp.domain.stars.rules import (
    MajorityOf,
    Method,
    Mode,
    Revoking,
    RuleSet,
    Selecting,
    VoteStage,
)
from hallapp.domain.stars.saying import Lines
from hallapp.wording import QT_TRANSLATE_NOOP

_SECRET = QT_TRANSLATE_NOOP("Stars", "{name}: a secret vote of {voters}, {mode}, with {slate}.")
_OPEN = QT_TRANSLATE_NOOP("Stars", "{name}: an open vote of {voters}, {mode}, with {slate}.")
_LEVELS = QT_TRANSLATE_NOOP("Stars", "The levels are {levels}.")
_CHOICES = QT_TRANSLATE_NOOP("Stars", "A ballot may name {max_choices}.")
_KEEP = QT_TRANSLATE_NOOP("Stars", "The first {keep} go on.")
_TURNOUT = QT_TRANSLATE_NOOP(
    "Stars", "The vote holds if {turnout_min} % of those entitled take part."
)
_MAJORITY = QT_TRANSLATE_NOOP("Stars", "It takes more than {majority} % of {majority_of}.")
_BLANK = QT_TRANSLATE_NOOP("Stars", "A blank ballot is {blank}.")
_TOO_MANY = QT_TRANSLATE_NOOP("Stars", "A ballot with too many names is void.")
_WRONG = QT_TRANSLATE_NOOP("Stars", "A ballot with other marks is void.")
_WRITE_INS = QT_TRANSLATE_NOOP("Stars", "Other eligible people may be written in.")
_TOP = QT_TRANSLATE_NOOP("Stars", "The best {places} are chosen.")
_SHARE = QT_TRANSLATE_NOOP("Stars", "{percent} % of those eligible are chosen, {round}.")
_LEAST = QT_TRANSLATE_NOOP("Stars", "At least {least} are chosen.")
_MOST = QT_TRANSLATE_NOOP("Stars", "At most {most} are chosen.")
_FROM_SCORE = QT_TRANSLATE_NOOP("Stars", "Everyone with {threshold} points or more is chosen.")
_TIERS = QT_TRANSLATE_NOOP("Stars", "The tiers are {tiers}.")
_SHORTLIST = QT_TRANSLATE_NOOP(
    "Stars", "The best {shortlist} by score are shortlisted; the vote decides {places} places."
)
_VOTE_ALL = QT_TRANSLATE_NOOP(
    "Stars", "All who are eligible are voted on; the vote decides {places} places."
)
_PER_GROUP = QT_TRANSLATE_NOOP("Stars", "That holds for each group.")
_RESERVE = QT_TRANSLATE_NOOP("Stars", "The next {reserve} are the reserve.")
_TIE_STEPS = QT_TRANSLATE_NOOP("Stars", "Equal scores are parted by: {steps}.")
_TIE_VOTES = QT_TRANSLATE_NOOP("Stars", "So are equal votes.")
_TIE = QT_TRANSLATE_NOOP("Stars", "Where candidates are still equal at the line: {then}.")
_CONSECUTIVE = QT_TRANSLATE_NOOP(
    "Stars", "Nobody is chosen more than {max_consecutive} times running."
)
_COOLDOWN = QT_TRANSLATE_NOOP(
    "Stars", "Who was chosen is not chosen again for {cooldown_periods} periods."
)
_ONE_AWARD = QT_TRANSLATE_NOOP("Stars", "Nobody gets two awards for the same period.")
_APPROVED = QT_TRANSLATE_NOOP("Stars", "The list is approved by {approve_by}.")
_PUBLIC = QT_TRANSLATE_NOOP(
    "Stars", "It is on public notice for {publicity_days} {publicity_unit}."
)
_DAY_ONE = QT_TRANSLATE_NOOP("Stars", "The day of posting counts as the first day.")
_DAY_NOUGHT = QT_TRANSLATE_NOOP("Stars", "The day of posting does not count.")
_OBJECTIONS = QT_TRANSLATE_NOOP("Stars", "Objections: {objection_handling}.")
_ANNOUNCED = QT_TRANSLATE_NOOP("Stars", "It is announced: {announce}.")
_REWARD = QT_TRANSLATE_NOOP("Stars", "Those chosen get: {reward_text}.")
_ACCUMULATE = QT_TRANSLATE_NOOP(
    "Stars", "Who has {titles} of these titles in a year is a candidate {candidate_of}."
)
_GROUNDS = QT_TRANSLATE_NOOP("Stars", "A title is taken back on these grounds: {grounds}.")
_WITHIN = QT_TRANSLATE_NOOP("Stars", "That is possible for {within_months} months.")
_RECTIFY = QT_TRANSLATE_NOOP("Stars", "First there are {rectify_months} months to put it right.")
_EFFECT = QT_TRANSLATE_NOOP("Stars", "Then: {effect}.")
_REPLACED = QT_TRANSLATE_NOOP("Stars", "The reserve moves up.")
_NOT_REPLACED = QT_TRANSLATE_NOOP("Stars", "The place stays empty.")


def votes(rules: RuleSet) -> Lines:
    """The stages of the vote, if there are any."""
    for place, stage in enumerate(rules.vote, 1):
        for source in _stage(stage):
            yield f"vote[{place}]", stage, source


def _stage(stage: VoteStage) -> Iterator[str]:
    yield _SECRET if stage.secret else _OPEN
    for said, source in (
        (stage.levels, _LEVELS),
        (stage.max_choices, _CHOICES),
        (stage.keep, _KEEP),
        (stage.turnout_min is not None, _TURNOUT),
        (stage.majority_of is not MajorityOf.NONE, _MAJORITY),
        (stage.mode in {Mode.CHOOSE, Mode.RANK} and stage.too_many_void, _TOO_MANY),
        (stage.wrong_mark_void, _WRONG),
        (True, _BLANK),
        (stage.write_ins, _WRITE_INS),
    ):
        if said:
            yield source


def selecting(rules: RuleSet) -> Lines:
    """How places are given."""
    select = rules.select
    for said, source in (
        (True, _method(select)),
        (select.method is Method.PERCENT and select.least, _LEAST),
        (select.method is Method.PERCENT and select.most is not None, _MOST),
        (select.per_group, _PER_GROUP),
        (select.reserve, _RESERVE),
    ):
        if said:
            yield "select", select, source


def _method(select: Selecting) -> str:
    if select.method is Method.VOTE:
        return _SHORTLIST if select.shortlist else _VOTE_ALL
    return {
        Method.TOP_N: _TOP,
        Method.PERCENT: _SHARE,
        Method.THRESHOLD: _FROM_SCORE,
        Method.TIERS: _TIERS,
    }[select.method]


def ties(rules: RuleSet) -> Lines:
    """What parts a tie, and how often one may win."""
    tie = rules.tie_break
    for told, source in ((tie.steps, _TIE_STEPS), (tie.votes_too, _TIE_VOTES), (True, _TIE)):
        if told:
            yield "tie_break", tie, source
    limits = rules.limits
    for said, source in (
        (limits.max_consecutive, _CONSECUTIVE),
        (limits.cooldown_periods, _COOLDOWN),
        (limits.one_award_per_person, _ONE_AWARD),
    ):
        if said:
            yield "limits", limits, source


def afterwards(rules: RuleSet) -> Lines:
    """From the list to the certificate, and when a title is taken back."""
    after = rules.after
    for said, source in (
        (after.approve_by, _APPROVED),
        (True, _PUBLIC),
        (True, _DAY_ONE if after.first_day_counts else _DAY_NOUGHT),
        (after.objection_handling, _OBJECTIONS),
        (after.announce, _ANNOUNCED),
        (after.reward_text, _REWARD),
    ):
        if said:
            yield "after", after, source
    for place, each in enumerate(after.accumulate, 1):
        yield f"after.accumulate[{place}]", each, _ACCUMULATE
    if rules.revoke.grounds:
        yield from (("revoke", rules.revoke, source) for source in _revoking(rules.revoke))


def _revoking(revoke: Revoking) -> Iterator[str]:
    yield _GROUNDS
    for said, source in (
        (revoke.within_months, _WITHIN),
        (revoke.rectify_months, _RECTIFY),
        (revoke.effect, _EFFECT),
    ):
        if said:
            yield source
    yield _REPLACED if revoke.replace_from_reserve else _NOT_REPLACED
