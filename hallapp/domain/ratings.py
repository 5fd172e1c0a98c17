"""Service ratings 好差评: five levels, their options, the codes of devices (domain.md §2.3)."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from hallapp.domain.errors import Moment, Refused
from hallapp.domain.instants import day_of
from hallapp.places import PRESETS
from hallapp.wording import QT_TRANSLATE_NOOP

LEVELS = (5, 4, 3, 2, 1)
SATISFIED = frozenset({5, 4, 3})
"""基本满意 counts as not bad."""
BAD = frozenset({2, 1})
UNRATED = "unrated"
"""What a file says of an offer that nobody took: it is never a level."""

_NO_LEVEL = QT_TRANSLATE_NOOP("Refused", "A rating is a level from 1 to 5.")
_NO_OPTION = QT_TRANSLATE_NOOP("Refused", "Level {level} has no option {option}.")
_LONG = QT_TRANSLATE_NOOP("Refused", "What was written is longer than 150 characters.")
_NO_WORDS = QT_TRANSLATE_NOOP("Refused", "The option {option} has no words.")
_NO_CODE = QT_TRANSLATE_NOOP(
    "Refused", "“{option}” is no code of an option of level {level}: three digits, {level} first."
)
LONGEST = 150

DEVICES: Mapping[str, str] = {
    "device-0-4": QT_TRANSLATE_NOOP("Device", "Four keys, codes 0 to 4, 4 is not rated"),
    "device-4-levels": QT_TRANSLATE_NOOP("Device", "Four levels in words, the third is 一般"),
    "device-3-levels": QT_TRANSLATE_NOOP("Device", "Three levels in words"),
    "device-5-reversed": QT_TRANSLATE_NOOP("Device", "Five keys, 1 is the best"),
}
"""What the known devices are called."""

Options = Mapping[int, Mapping[str, str]]
"""Level → code → words."""


@dataclass(frozen=True, kw_only=True)
class NewRating:
    """What somebody said of one visit; `level` None where it was offered and nobody rated.

    `case_no` is our number or the provincial one, "" where no case is known.
    """

    level: int | None
    rated_at: Moment
    case_no: str = ""
    window: str = ""
    staff: str = ""
    options: tuple[str, ...] = ()
    channel: str = "device"
    text: str = ""


@dataclass(frozen=True, kw_only=True)
class RatingLine:
    """A rating as a list shows it; with `entry_no` its call-back and rectification.

    `state` is that entry's, `excluded` its ground where the rating counts no more.
    """

    id: int
    level: int | None
    rated_at: Moment
    case_no: str
    window: str
    staff: str
    options: tuple[str, ...]
    channel: str
    text: str
    entry_id: int = 0
    entry_no: str = ""
    state: str = ""
    excluded: str = ""
    due_at: Moment | None = None


@dataclass(frozen=True, slots=True)
class Device:
    """How a kind of rating device calls the levels."""

    key: str
    levels: Mapping[str, str]


@cache
def _file() -> Mapping[str, Any]:
    return tomllib.loads((PRESETS / "ratings.toml").read_text("utf-8"))


@cache
def preset_options() -> Options:
    """The options of every level as they come with the program."""
    return {int(level): dict(said) for level, said in _file()["options"].items()}


@cache
def level_words() -> Mapping[int, str]:
    """What the levels are called."""
    return {int(level): words for level, words in _file()["levels"].items()}


@cache
def devices() -> tuple[Device, ...]:
    """The devices whose codes are known."""
    return tuple(Device(said["key"], said["levels"]) for said in _file()["device"])


def device_called(key: str) -> Device | None:
    """The device of a key; None if there is none."""
    return next((each for each in devices() if each.key == key), None)


def visit_of(case_no: str, rated_at: Moment) -> str:
    """By what a visit is known: one rating a case and day 一次一评; "" where no case is named."""
    return f"{case_no}|{day_of(rated_at).isoformat()}" if case_no else ""


def check(new: NewRating, options: Options) -> None:
    """Refuse a level that is none, an option of another level, or too many words."""
    if new.level is not None and new.level not in LEVELS:
        raise Refused(_NO_LEVEL, field="level")
    known = options.get(new.level or 0, {})
    for option in new.options:
        if option not in known:
            raise Refused(_NO_OPTION, field="options", level=new.level or 0, option=option)
    if len(new.text) > LONGEST:
        raise Refused(_LONG, field="text")


def check_options(options: Options) -> None:
    """Refuse options without words, or with a code that does not say its level."""
    for level, said in options.items():
        for code, words in said.items():
            if not (code.isdecimal() and len(code) == 3 and code.startswith(f"{level}")):
                raise Refused(_NO_CODE, field="options", option=code, level=level)
            if not words.strip():
                raise Refused(_NO_WORDS, field="options", option=code)


@dataclass(frozen=True, slots=True)
class RatingFilter:
    """Which ratings a list shows; `waiting` only those that somebody has to handle."""

    first: date | None = None
    last: date | None = None
    window: str = ""
    staff: str = ""
    levels: frozenset[int] = frozenset()
    waiting: bool = False
    excluded: bool = False
    unrated: bool = False
