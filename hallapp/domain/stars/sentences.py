"""A rule-set as sentences: what a form asks for, and what a dossier prints, in plain words.

The places of a sentence are named as the keys that stand at its path, so that a form may put
an editor where the value stands.
"""

from collections.abc import Iterator

from hallapp.domain.stars.metrics import Metric
from hallapp.domain.stars.rules import AwardKind, Gate, Normalise, Op, Part, RuleSet
from hallapp.domain.stars.saying import Lines, Sentence, sentence
from hallapp.domain.stars.sentences_result import afterwards, selecting, ties, votes
from hallapp.wording import QT_TRANSLATE_NOOP

_RULE = QT_TRANSLATE_NOOP(
    "Stars", "“{name}” goes to {award}, {period}; this is version {version} of the rule."
)
_FROM = QT_TRANSLATE_NOOP("Stars", "It holds from {effective_from}.")
_SOURCE = QT_TRANSLATE_NOOP("Stars", "It follows {source}.")
_INCLUDED = QT_TRANSLATE_NOOP("Stars", "Only these take part: {include_roles}.")
_EXCLUDED = QT_TRANSLATE_NOOP("Stars", "These do not take part: {exclude_roles}.")
_NOT_WINDOWS = QT_TRANSLATE_NOOP("Stars", "These do not take part: {exclude_window_types}.")
_SERVICE = QT_TRANSLATE_NOOP(
    "Stars", "A candidate has been at the windows for {min_service_days} days or more."
)
_ATTENDANCE = QT_TRANSLATE_NOOP(
    "Stars", "A candidate was present on {min_attendance_rate} % of the working days or more."
)
_GROUPS = QT_TRANSLATE_NOOP("Stars", "Candidates are compared {groups}.")
_GATE = QT_TRANSLATE_NOOP(
    "Stars", "{metric} {window}: {op} {value}. What is undecided {on_pending}."
)
_GATE_LIABLE = QT_TRANSLATE_NOOP(
    "Stars",
    "{metric} {window}, where {parties} is liable: {op} {value}. What is undecided {on_pending}.",
)
_GATE_GRADE = QT_TRANSLATE_NOOP(
    "Stars", "{metric} {window}: {op} {grades}. What is undecided {on_pending}."
)
_SAMPLE = QT_TRANSLATE_NOOP("Stars", "It says nothing with a sample below {min_sample}.")
_PART = QT_TRANSLATE_NOOP(
    "Stars",
    "{name}: {source} counts {weight} of 100: {aggregate}, {normalise}. Where nothing is "
    "known: {missing}.",
)
_FULL = QT_TRANSLATE_NOOP("Stars", "The full value is {full}.")
_BANDS = QT_TRANSLATE_NOOP("Stars", "The bands are {bands}.")
_CAP = QT_TRANSLATE_NOOP("Stars", "It brings at most {cap} of a hundred points.")
_FLOOR = QT_TRANSLATE_NOOP("Stars", "It brings at least {floor} of a hundred points.")
_PER_DAY = QT_TRANSLATE_NOOP("Stars", "It is divided by the days on duty.")
_HEADS = QT_TRANSLATE_NOOP("Stars", "What is counted of a window’s people {group_score}.")
_BONUS = QT_TRANSLATE_NOOP("Stars", "{event}: {points} points {per}.")
_BONUS_CAP = QT_TRANSLATE_NOOP("Stars", "{event}: {points} points {per}, in all {cap} at most.")
_ROUNDED = QT_TRANSLATE_NOOP(
    "Stars", "Each part is rounded half up to {places} places; the total is the sum of these."
)
_UNROUNDED = QT_TRANSLATE_NOOP("Stars", "Ranks go by the scores before rounding.")
_WEIGHT = QT_TRANSLATE_NOOP("Stars", "A case of {item} counts {weight}.")
_IN_DOSSIER = QT_TRANSLATE_NOOP("Stars", "The dossier prints what other weights would change.")


def sentences(rules: RuleSet) -> tuple[Sentence, ...]:
    """All that the rules say, in the order of the run."""
    return tuple(
        sentence(rules, path, thing, source)
        for lines in (_head, _who, _gates, _scores, votes, selecting, ties, afterwards)
        for path, thing, source in lines(rules)
    )


def _head(rules: RuleSet) -> Lines:
    yield "", rules, _RULE
    if rules.effective_from:
        yield "", rules, _FROM
    if rules.source:
        yield "", rules, _SOURCE


def _who(rules: RuleSet) -> Lines:
    who = rules.population
    for said, source in (
        (who.include_roles, _INCLUDED),
        (who.exclude_roles, _EXCLUDED),
        (who.exclude_window_types, _NOT_WINDOWS),
        (who.min_service_days, _SERVICE),
        (who.min_attendance_rate, _ATTENDANCE),
        (True, _GROUPS),
    ):
        if said:
            yield "population", who, source


def _gates(rules: RuleSet) -> Lines:
    for place, gate in enumerate(rules.gates, 1):
        path = f"gates[{place}]"
        yield path, gate, _gate(gate)
        if gate.min_sample:
            yield path, gate, _SAMPLE


def _gate(gate: Gate) -> str:
    if gate.op is Op.IN:
        return _GATE_GRADE
    return _GATE_LIABLE if gate.metric is Metric.LIABLE_COMPLAINTS else _GATE


def _scores(rules: RuleSet) -> Lines:
    for place, part in enumerate(rules.score, 1):
        for source in _part(part):
            yield f"score[{place}]", part, source
    if rules.award is AwardKind.WINDOW:
        yield "", rules, _HEADS
    for place, bonus in enumerate(rules.bonus, 1):
        yield f"bonus[{place}]", bonus, _BONUS if bonus.cap is None else _BONUS_CAP
    for place, weight in enumerate(rules.item_weights, 1):
        yield f"item_weights[{place}]", weight, _WEIGHT
    if rules.score:
        yield "", rules, _ROUNDED
        if rules.ties_on_unrounded:
            yield "", rules, _UNROUNDED
        if rules.sensitivity_in_dossier:
            yield "", rules, _IN_DOSSIER


def _part(part: Part) -> Iterator[str]:
    yield _PART
    for said, source in (
        (part.normalise is Normalise.PERCENT, _FULL),
        (part.normalise is Normalise.BAND, _BANDS),
        (part.per_day, _PER_DAY),
        (part.cap is not None, _CAP),
        (part.floor is not None, _FLOOR),
        (part.min_sample, _SAMPLE),
    ):
        if said:
            yield source
