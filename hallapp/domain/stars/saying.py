"""How a sentence about a rule is filled: its places are the keys at its path, in words."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from string import Formatter

from hallapp.domain.stars import labels
from hallapp.domain.stars.rules import Band, Bonus, Gate, Level, Part, RuleSet, Tier, TieStep
from hallapp.domain.stars.said import Said
from hallapp.wording import QT_TRANSLATE_NOOP

_BAND = QT_TRANSLATE_NOOP("Stars", "from {least}: {points}")
_LEVEL = QT_TRANSLATE_NOOP("Stars", "{name} {points}")
_LEVEL_NOT = QT_TRANSLATE_NOOP("Stars", "{name} (not counted)")
_TIER = QT_TRANSLATE_NOOP("Stars", "{name} ({stars} stars) from {least}")
_TIER_SHARE = QT_TRANSLATE_NOOP("Stars", "{tier}, at most {max_percent} %")
_TIER_AFTER = QT_TRANSLATE_NOOP("Stars", "{tier}, after {after_titles} titles")
_FEWER = QT_TRANSLATE_NOOP("Stars", "fewer {metric}")
_MORE = QT_TRANSLATE_NOOP("Stars", "more {metric}")

Lines = Iterator[tuple[str, object, str]]
"""What a rule says: the path, what stands there, and the source sentence about it."""


@dataclass(frozen=True)
class Sentence:
    """What the rule says at one path (``score[1]``); `ours` are the places no source gives."""

    path: str
    said: Said
    ours: frozenset[str] = frozenset()


def sentence(rules: RuleSet, path: str, thing: object, source: str) -> Sentence:
    """A sentence with its places filled from what stands at the path."""
    names = [name for _, name, _, _ in Formatter().parse(source) if name]
    return Sentence(
        path,
        Said(source, {name: _told(thing, name) for name in names}),
        frozenset(name for name in names if (f"{path}.{name}" if path else name) in rules.ours),
    )


def _told(thing: object, name: str) -> object:
    value = getattr(thing, name)
    match thing, name:
        case Gate(metric=metric), "value":
            return labels.amount(metric, value)
        case Gate(), "parties":
            return labels.listed(labels.name(party, labels.PARTIES) for party in value)
        case Part(source=metric, name=""), "name":
            return labels.label(metric)
        case Bonus(), "points":
            return f"{value:+f}"
    return _word(value, called=name in _NAMED)


_NAMED = frozenset({"include_roles", "exclude_roles", "exclude_window_types", "voters", "item"})


def _word(value: object, *, called: bool) -> object:
    match value:
        case StrEnum():
            return labels.label(value)
        case str():
            return labels.name(value) if called else value
        case tuple():
            return labels.listed(_word(each, called=called) for each in value)
        case Decimal():
            return labels.figure(value)
        case date():
            return value.isoformat()
    return _made_up(value)


def _made_up(value: object) -> object:
    match value:
        case Band():
            points = labels.figure(value.points)
            return Said(_BAND, {"least": labels.figure(value.least), "points": points})
        case Level():
            return _level(value)
        case Tier():
            return _tier(value)
        case TieStep():
            source = _FEWER if value.lower_first else _MORE
            return Said(source, {"metric": labels.label(value.metric)})
    return str(value)


def _level(level: Level) -> Said:
    if level.points is None:
        return Said(_LEVEL_NOT, {"name": level.name})
    return Said(_LEVEL, {"name": level.name, "points": labels.figure(level.points)})


def _tier(tier: Tier) -> Said:
    least = labels.figure(tier.least)
    said = Said(_TIER, {"name": tier.name, "stars": tier.stars, "least": least})
    if tier.max_percent is not None:
        said = Said(_TIER_SHARE, {"tier": said, "max_percent": labels.figure(tier.max_percent)})
    if tier.after_titles:
        said = Said(_TIER_AFTER, {"tier": said, "after_titles": tier.after_titles})
    return said
