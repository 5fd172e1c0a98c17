"""Rounds of appraisal 评议: scales as data, sheets as digits, two readings of each.

A sheet is typed as digits: the place of the marked word on the scale, 0 where nothing is marked.
It counts once a second person has typed the same, or both have agreed (domain.md §5.6).
"""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from functools import cache
from typing import Any

from hallapp.domain.appraisal import CENT
from hallapp.domain.errors import Refused
from hallapp.domain.spans import Span
from hallapp.places import PRESETS
from hallapp.wording import QT_TRANSLATE_NOOP

BLANK = "0"
_MOST_WORDS = 9

_NOT_ENOUGH = QT_TRANSLATE_NOOP("Refused", "{count} digits are wanted, one for each item.")
_NO_DIGIT = QT_TRANSLATE_NOOP(
    "Refused", "“{digit}” is no mark of this form: 1 to {most}, or 0 for nothing marked."
)
_WORDS = QT_TRANSLATE_NOOP("Refused", "A scale has two to nine words, at least one with points.")
_POINTS = QT_TRANSLATE_NOOP("Refused", "“{points}” is no number of points.")
_ITEMS = QT_TRANSLATE_NOOP("Refused", "Say what is rated: at least one item.")
_MANY_ISSUED = QT_TRANSLATE_NOOP(
    "Refused",
    "{collected} sheets came back of {issued} issued: more than were given out is invalid, "
    "hold the round again.",
)
_UNSETTLED = QT_TRANSLATE_NOOP("Refused", "{count} sheets still differ or were typed only once.")


class Kind(StrEnum):
    """Who is asked."""

    PUBLIC = "public"
    PEER = "peer"
    LEADER = "leader"
    DUTY = "duty"
    SELF = "self"


class About(StrEnum):
    """About whom or what."""

    STAFF = "staff"
    WINDOW = "window"
    HALL = "hall"


class Blanks(StrEnum):
    """What a blank means: the item leaves the count, costs a little, or voids the sheet."""

    LEFT_OUT = "left_out"
    MINUS = "minus"
    VOID = "void"


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a scale; without points (不了解) it leaves the valid count."""

    text: str
    points: Decimal | None


@dataclass(frozen=True, slots=True)
class Scale:
    """The words of a form, from the left; the digit of each is its place."""

    key: str
    name: str
    words: tuple[Word, ...]
    source: str = ""

    @property
    def top(self) -> Decimal:
        """The most points."""
        return max(word.points for word in self.words if word.points is not None)


@dataclass(frozen=True, kw_only=True)
class Form:
    """What a sheet asks: items by the words of a scale, and what a blank means."""

    scale: Scale
    items: tuple[str, ...]
    blanks: Blanks = Blanks.LEFT_OUT
    minus: Decimal = Decimal("0.2")  # of 100, for each blank (文明单位测评表)

    def to_dict(self) -> dict[str, object]:
        """As a hall keeps it."""
        return {
            "key": self.scale.key,
            "name": self.scale.name,
            "words": [
                [word.text, "" if word.points is None else str(word.points)]
                for word in self.scale.words
            ],
            "items": list(self.items),
            "blanks": self.blanks.value,
            "minus": str(self.minus),
        }

    @classmethod
    def from_dict(cls, said: Mapping[str, Any]) -> "Form":
        """From how a hall keeps it."""
        return cls(
            scale=scale_of(str(said["key"]), str(said["name"]), said["words"]),
            items=tuple(said["items"]),
            blanks=Blanks(said["blanks"]),
            minus=Decimal(said["minus"]),
        )


@dataclass(frozen=True, slots=True)
class FormPreset:
    """A form that comes with the program."""

    kind: Kind
    name: str
    form: Form
    about: About
    single: bool
    voters: str


def scale_of(key: str, name: str, words: Iterable[Sequence[str]], source: str = "") -> Scale:
    """A scale from its words with points; raises `Refused` if it can say nothing."""
    told = tuple(Word(text, _points(points)) for text, points in words)
    pointed = [word.points for word in told if word.points is not None]
    if not 2 <= len(told) <= _MOST_WORDS or not any(pointed):
        raise Refused(_WORDS, field="scale")
    return Scale(key, name, told, source)


def _points(text: str) -> Decimal | None:
    if not text.strip():
        return None
    if not text.strip().replace(".", "", 1).isdecimal():
        raise Refused(_POINTS, field="scale", points=text)
    return Decimal(text.strip())


@cache
def scales() -> tuple[Scale, ...]:
    """The scales that come with the program."""
    return tuple(
        scale_of(said["key"], said["name"], said["words"], said["source"])
        for said in _file()["scale"]
    )


@cache
def form_presets() -> tuple[FormPreset, ...]:
    """The forms that come with the program, one a kind."""
    known = {scale.key: scale for scale in scales()}
    return tuple(
        FormPreset(
            Kind(said["kind"]),
            said["name"],
            Form(scale=known[said["scale"]], items=tuple(said["items"])),
            About(said["about"]),
            said["single"],
            said["voters"],
        )
        for said in _file()["form"]
    )


@cache
def _file() -> Mapping[str, Any]:
    return tomllib.loads((PRESETS / "appraisals.toml").read_text("utf-8"))


def check_form(form: Form) -> None:
    """Refuse a form that asks nothing."""
    if not form.items or not all(item.strip() for item in form.items):
        raise Refused(_ITEMS, field="items")


def check_marks(form: Form, digits: str) -> None:
    """Refuse digits that are too few, too many, or no word of the scale."""
    if len(digits) != len(form.items):
        raise Refused(_NOT_ENOUGH, field="marks", count=len(form.items))
    most = len(form.scale.words)
    for digit in digits:
        if not (digit.isascii() and digit.isdecimal() and int(digit) <= most):
            raise Refused(_NO_DIGIT, field="marks", digit=digit, most=most)


def score(form: Form, digits: str) -> Decimal | None:
    """What a sheet gives somebody, 0 to 100; None where nothing in it counts.

    The mean of the items that count, over the most that a word gives; unrounded.
    """
    marked = [form.scale.words[int(digit) - 1].points for digit in digits if digit != BLANK]
    blank = digits.count(BLANK)
    if blank and form.blanks is Blanks.VOID:
        return None
    counted = [points for points in marked if points is not None]
    if not counted:
        return None
    found = sum(counted, Decimal(0)) * 100 / (form.scale.top * len(counted))
    return max(Decimal(0), found - form.minus * blank) if form.blanks is Blanks.MINUS else found


Marks = Mapping[int, str]
"""Subject → digits."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet as it was typed: `first` and `second` by two people, `agreed` by both."""

    subject: int
    number: int
    first: Marks | None = None
    second: Marks | None = None
    agreed: Marks | None = None

    @property
    def counted(self) -> Marks | None:
        """What counts of it: what both agreed on, or typed alike; None until then."""
        if self.agreed is not None:
            return self.agreed
        return self.first if self.first is not None and self.first == self.second else None

    @property
    def differs(self) -> tuple[int, ...]:
        """About whom the two readings differ; nothing while one is missing."""
        if self.agreed is not None or self.first is None or self.second is None:
            return ()
        keys = {*self.first, *self.second}
        return tuple(sorted(key for key in keys if self.first.get(key) != self.second.get(key)))

    @property
    def once(self) -> bool:
        """Whether only one person has typed it."""
        return self.agreed is None and (self.first is None) != (self.second is None)


@dataclass(frozen=True, kw_only=True)
class Round:
    """A round as it stands; `subjects` are key and name in the order of the form.

    `missing` are the names of those whose sheets were not handed in yet.
    """

    id: int
    name: str
    kind: Kind
    about: About
    span: Span
    voters: str
    form: Form
    subjects: tuple[tuple[int, str], ...]
    single: bool
    issued: int | None
    closed_on: date | None
    sheets: tuple[Sheet, ...] = ()
    missing: tuple[str, ...] = ()

    @property
    def collected(self) -> int:
        """How many sheets were typed in at least once."""
        return len(self.sheets)

    @property
    def void(self) -> int:
        """How many typed sheets say nothing that counts."""
        return sum(
            all(score(self.form, digits) is None for digits in sheet.counted.values())
            for sheet in self.sheets
            if sheet.counted is not None
        )

    @property
    def unsettled(self) -> int:
        """How many still differ or were typed only once."""
        return sum(sheet.counted is None for sheet in self.sheets)

    def scores(self) -> dict[int, tuple[Decimal, ...]]:
        """Subject → what each counted sheet gives."""
        found: dict[int, list[Decimal]] = {}
        for sheet in self.sheets:
            for key, digits in (sheet.counted or {}).items():
                if (value := score(self.form, digits)) is not None:
                    found.setdefault(key, []).append(value)
        return {key: tuple(values) for key, values in found.items()}


def mean(values: Sequence[Decimal]) -> Decimal | None:
    """The mean, to two places, half up."""
    if not values:
        return None
    return (sum(values, Decimal(0)) / len(values)).quantize(CENT, ROUND_HALF_UP)


def check_closing(issued: int | None, collected: int, unsettled: int) -> None:
    """Refuse a round with more sheets than were issued, or with unsettled ones."""
    if issued is not None and collected > issued:
        raise Refused(_MANY_ISSUED, field="issued", collected=collected, issued=issued)
    if unsettled:
        raise Refused(_UNSETTLED, field="sheets", count=unsettled)
