"""Phrases in a second language: who read them, when they were approved, and what has changed.

A phrase belongs to a Chinese text, word for word. It is printed only after a reader of the
language has approved it; where the Chinese was changed since, nothing fits and the phrase of the
former words is named.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from enum import StrEnum
from functools import cache
from tomllib import loads

from hallapp.places import PRESETS

_ALIKE = 0.6


class Tongue(StrEnum):
    """The languages of second lines."""

    TIBETAN = "bo"
    ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Phrase:
    """What a Chinese text is called in another language; None: not approved yet 未审."""

    chinese: str
    tongue: Tongue
    words: str
    reader: str = ""
    approved_on: date | None = None


@dataclass(frozen=True, slots=True)
class Lack:
    """A text that has no approved phrase: what is there unapproved, or under former words."""

    chinese: str
    unapproved: str = ""
    was: str = ""  # the Chinese words that an approved phrase still belongs to


_DIGITS = str.maketrans("0123456789", "༠༡༢༣༤༥༦༧༨༩")


@dataclass(frozen=True, slots=True)
class SecondLines:
    """The second lines of one paper: Chinese → approved words; what lacks them.

    They stand `over` their Chinese or under it; with `digits` Tibetan has its own.
    """

    tongue: Tongue
    words: Mapping[str, str]
    lacks: tuple[Lack, ...] = ()
    over: bool = True
    digits: bool = False

    def of(self, chinese: str) -> str:
        """The second line of a text; nothing where none is approved."""
        found = self.words.get(chinese.strip(), "")
        return found.translate(_DIGITS) if self.digits and self.tongue is Tongue.TIBETAN else found


@cache
def suggested() -> tuple[Phrase, ...]:
    """The suggestions that come with the program; nobody has read them 未审."""
    told = loads((PRESETS / "second_lines.toml").read_text("utf-8"))
    return tuple(
        Phrase(each["zh"], tongue, each[tongue.value])
        for each in told["phrase"]
        for tongue in Tongue
        if each.get(tongue.value)
    )


def is_over(order: str, tongue: Tongue) -> bool:
    """Whether second lines stand over their Chinese; as is usual Tibetan does, English does not."""
    return tongue is Tongue.TIBETAN if order == "usual" else order == "over"


def second_lines(wanted: Iterable[str], phrases: Iterable[Phrase], tongue: Tongue) -> SecondLines:
    """The second lines for the texts of a paper, in its order."""
    texts = tuple(dict.fromkeys(text.strip() for text in wanted if text.strip()))
    known = {each.chinese: each for each in phrases if each.tongue is tongue and each.words}
    free = [
        chinese
        for chinese, each in known.items()
        if each.approved_on is not None and chinese not in texts
    ]
    words, lacks = {}, []
    for text in texts:
        found = known.get(text)
        if found is not None and found.approved_on is not None:
            words[text] = found.words
        else:
            unapproved = found.words if found is not None else ""
            lacks.append(Lack(text, unapproved, "" if unapproved else _former(text, free)))
    return SecondLines(tongue, words, tuple(lacks))


def _former(text: str, known: Iterable[str]) -> str:
    """The words of an approved phrase that this text most likely had before."""
    best, share = "", _ALIKE
    for each in known:
        alike = SequenceMatcher(None, text, each, autojunk=False).ratio()
        if alike >= share:
            best, share = each, alike
    return best
