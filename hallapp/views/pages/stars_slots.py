"""The fields in the sentences of the rules: what each is called, and from what one chooses."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication

from hallapp.domain.stars import labels, plain
from hallapp.domain.stars import rules as schema
from hallapp.domain.stars.metrics import Metric
from hallapp.views import star_words
from hallapp.views.pages.stars_document import parted, text_of, value_at
from hallapp.views.parts.sentence import Slot
from hallapp.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate
Document = dict[str, Any]

_YES_NO = {
    "first_day_counts": (
        QT_TRANSLATE_NOOP("Rules", "counts"),
        QT_TRANSLATE_NOOP("Rules", "does not count"),
    ),
    "one_award_per_person": (
        QT_TRANSLATE_NOOP("Rules", "one award at most in a period"),
        QT_TRANSLATE_NOOP("Rules", "several awards in a period"),
    ),
    "replace_from_reserve": (
        QT_TRANSLATE_NOOP("Rules", "moves up"),
        QT_TRANSLATE_NOOP("Rules", "does not move up"),
    ),
    "ties_on_unrounded": (
        QT_TRANSLATE_NOOP("Rules", "before rounding"),
        QT_TRANSLATE_NOOP("Rules", "after rounding"),
    ),
    "sensitivity_in_dossier": (
        QT_TRANSLATE_NOOP("Rules", "stands"),
        QT_TRANSLATE_NOOP("Rules", "does not stand"),
    ),
    "per_group": (
        QT_TRANSLATE_NOOP("Rules", "in each group"),
        QT_TRANSLATE_NOOP("Rules", "over all groups"),
    ),
    "per_day": (
        QT_TRANSLATE_NOOP("Rules", "by day on duty"),
        QT_TRANSLATE_NOOP("Rules", "of the period"),
    ),
    "secret": (
        QT_TRANSLATE_NOOP("Rules", "in secret"),
        QT_TRANSLATE_NOOP("Rules", "openly"),
    ),
    "too_many_void": (QT_TRANSLATE_NOOP("Rules", "void"), QT_TRANSLATE_NOOP("Rules", "valid")),
    "wrong_mark_void": (QT_TRANSLATE_NOOP("Rules", "void"), QT_TRANSLATE_NOOP("Rules", "valid")),
    "write_ins": (QT_TRANSLATE_NOOP("Rules", "allowed"), QT_TRANSLATE_NOOP("Rules", "not allowed")),
    "votes_too": (
        QT_TRANSLATE_NOOP("Rules", "parted in the same way"),
        QT_TRANSLATE_NOOP("Rules", "not parted in this way"),
    ),
    "lower_first": (
        QT_TRANSLATE_NOOP("Rules", "the lower one"),
        QT_TRANSLATE_NOOP("Rules", "the higher one"),
    ),
}
_LABELS = {
    "name": QT_TRANSLATE_NOOP("Rules", "name"),
    "value": QT_TRANSLATE_NOOP("Rules", "value"),
    "weight": QT_TRANSLATE_NOOP("Rules", "weight"),
    "points": QT_TRANSLATE_NOOP("Rules", "points"),
    "places": QT_TRANSLATE_NOOP("Rules", "places"),
    "shortlist": QT_TRANSLATE_NOOP("Rules", "shortlist"),
    "reserve": QT_TRANSLATE_NOOP("Rules", "reserve"),
    "publicity_days": QT_TRANSLATE_NOOP("Rules", "days of publicity"),
    "turnout_min": QT_TRANSLATE_NOOP("Rules", "turnout"),
}
_PARTIES = {
    "person": QT_TRANSLATE_NOOP("Rules", "the person"),
    "window": QT_TRANSLATE_NOOP("Rules", "the window"),
    "person、window": QT_TRANSLATE_NOOP("Rules", "person or window"),
}
_WIDE = {
    "name": 6, "effective_from": 10, "include_roles": 12, "exclude_roles": 12,
    "exclude_window_types": 12, "grades": 8, "voters": 12, "levels": 24, "approve_by": 8,
    "objection_handling": 16, "announce": 10, "reward_text": 20, "grounds": 24, "effect": 16,
    "bands": 20, "item": 8, "value": 4, "source": 16,
}  # fmt: skip
_ENUMS: dict[str, type[StrEnum]] = {
    "award": schema.AwardKind,
    "period": schema.Period,
    "groups": schema.Grouping,
    "op": schema.Op,
    "window": schema.Reach,
    "on_pending": schema.OnPending,
    "aggregate": schema.Aggregate,
    "normalise": schema.Normalise,
    "missing": schema.Missing,
    "group_score": schema.GroupScore,
    "per": schema.Per,
    "mode": schema.Mode,
    "slate": schema.Slate,
    "majority_of": schema.MajorityOf,
    "blank": schema.Blank,
    "method": schema.Method,
    "round": schema.Rounding,
    "then": schema.Then,
    "publicity_unit": schema.DayUnit,
    "candidate_of": schema.Period,
}
_NAMED = frozenset({"include_roles", "exclude_roles", "exclude_window_types", "voters", "item"})
_METRICS = frozenset({"metric", "source", "event"})


def slot(document: Document, path: str) -> Slot:
    """The field at a path: typed, or chosen from the words of its kind."""
    name = path.rsplit(".", 1)[-1]
    value = value_at(document, path)
    if name in _NAMED:
        value = [_called(each) for each in value] if isinstance(value, list) else _called(value)
    told = text_of(value)
    options = _measures(path, told) if name in _METRICS and path != "source" else _options(name)
    return Slot(path, _label(name), told, options, _WIDE.get(name, 3))


def _measures(path: str, told: str) -> Mapping[str, str]:
    """What may be measured in the list that the path leads into, and what stands there."""
    fitting = list(metrics_for(path.rsplit("[", 1)[0]))
    return {
        each.value: star_words.metric(each) for each in Metric if each in fitting or each == told
    }


def _called(key: str) -> str:
    """窗口人员 for ``window``; the hall's own words stay as they are."""
    told = labels.name(key)
    return told if isinstance(told, str) else star_words.words_of(told)


def typed(path: str, text: str) -> str:
    """What was typed, with the words of roles, voters and windows as the rules keep them."""
    if path.rsplit(".", 1)[-1] not in _NAMED:
        return text
    keys = {_called(key): key for key in labels.NAMES}
    return "、".join(keys.get(part, part) for part in parted(text))


def _label(name: str) -> str:
    source = _LABELS.get(name)
    return translate("Rules", source) if source else name.replace("_", " ")


def _options(name: str) -> Mapping[str, str]:
    if name in _ENUMS:
        return star_words.choices(_ENUMS[name]) | _own(name)
    if name in _YES_NO:
        yes, no = _YES_NO[name]
        return {"true": translate("Rules", yes), "false": translate("Rules", no)}
    if name == "parties":
        return {key: translate("Rules", words) for key, words in _PARTIES.items()}
    return {}


def _own(name: str) -> dict[str, str]:
    """Words that read better where the choice stands in the form."""
    if name == "majority_of":
        return {"none": translate("Rules", "(no majority is asked for)")}
    return {}


_SHEETS = frozenset(
    {
        Metric.CITIZEN_SURVEY,
        Metric.PEER_VOTE,
        Metric.LEADER_SCORE,
        Metric.DUTY_STAFF_VOTE,
        Metric.SELF_REVIEW,
        Metric.BALLOT,
    }
)
_AGAINST = frozenset(list(Metric)[: list(Metric).index(Metric.ON_TIME_RATE)])
_GRADE = frozenset({Metric.MONTHLY_GRADE})
_NEW: Mapping[str, tuple[type, str, frozenset[Metric], Document]] = {
    "gates": (schema.Gate, "metric", _SHEETS, {}),
    "score": (schema.Part, "source", _AGAINST | _GRADE, {"weight": 10}),
    "bonus": (schema.Bonus, "event", _SHEETS | _GRADE, {"points": 1}),
    "tie_break.steps": (schema.TieStep, "metric", _SHEETS | _GRADE, {}),
    "vote": (schema.VoteStage, "", frozenset(), {"name": QT_TRANSLATE_NOOP("Rules", "Vote")}),
    "select.tiers": (
        schema.Tier,
        "",
        frozenset(),
        {"name": QT_TRANSLATE_NOOP("Rules", "Tier"), "stars": 3, "least": 80},
    ),
    "item_weights": (schema.ItemWeight, "", frozenset(), {"item": "instant", "weight": 1}),
    "after.accumulate": (schema.Accumulate, "", frozenset(), {"titles": 3}),
}
"""For each list: what it holds, the key of what is measured, what does not fit, what it gets."""


def metrics_for(adds: str) -> Iterable[Metric]:
    """What can be added to a list; nothing where it holds no measures."""
    _, key, unfit, _ = _NEW[adds]
    return [each for each in Metric if each not in unfit] if key else ()


def new_element(adds: str, chosen: Metric | None) -> Document:
    """What is added to a list, before its fields are filled in."""
    kind, key, _, told = _NEW[adds]
    given = {
        name: translate("Rules", value) if isinstance(value, str) else value
        for name, value in told.items()
    }
    if chosen is not None:
        given[key] = chosen.value
    if chosen is Metric.MONTHLY_GRADE:
        given |= {"op": schema.Op.IN.value, "grades": []}
    made: Document = plain.plain(plain.built(kind, given))
    return made
