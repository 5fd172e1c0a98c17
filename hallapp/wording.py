"""Marks words for translation and translates them without Qt.

The window's words are English in the source, a paper's words are Chinese. The build hook turns
``resources/i18n/*.ts`` into ``words/*.json`` (read here) and ``words/*.qm`` (read by Qt).
"""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Protocol, runtime_checkable

from hallapp.places import WORDS

LANGUAGES = ("zh_CN", "zh_TW", "en")
"""What a paper can speak; the window speaks all but zh_TW."""


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:
    """Mark `source` for translation in `context`; gives it back unchanged."""
    del context
    return source


@dataclass(frozen=True, slots=True)
class Marked:
    """A word that was marked for translation and fills the place of a sentence."""

    context: str
    source: str

    def __str__(self) -> str:
        return self.source


@dataclass(frozen=True, slots=True)
class Listed:
    """Several marked words that fill one place, in the reader's language and with its commas."""

    words: tuple[Marked, ...]

    def __str__(self) -> str:
        return ", ".join(map(str, self.words))


COMMA = Marked("Listed", QT_TRANSLATE_NOOP("Listed", ", "))


class Translator(Protocol):
    """What floors below the window get to say a sentence in the reader's language."""

    def __call__(self, context: str, source: str, /, **values: object) -> str:
        """Translate `source` and fill its ``{name}`` places with `values`."""
        ...


@runtime_checkable
class Telling(Protocol):
    """A whole sentence that fills the place of another one."""

    def told(self, tr: Translator, /) -> str:
        """In the reader's language."""
        ...


@dataclass(frozen=True)
class Words:
    """The translations of one file; what it does not hold stays as in the source."""

    contexts: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def __call__(self, context: str, source: str, /, **values: object) -> str:
        """Translate `source` and fill its ``{name}`` places with `values`."""
        sentence = self.contexts.get(context, {}).get(source) or source
        if not values:
            return sentence
        return sentence.format(**{name: self._said(value) for name, value in values.items()})

    def _said(self, value: object) -> object:
        if isinstance(value, Listed):
            comma = self(COMMA.context, COMMA.source)
            return comma.join(self(word.context, word.source) for word in value.words)
        if isinstance(value, Marked):
            return self(value.context, value.source)
        return value.told(self) if isinstance(value, Telling) else value


@cache
def words(family: str, language: str) -> Words:
    """The words of a family (``hallapp``, ``papers``) in a language (``zh_CN``, ``en_US``)."""
    path = WORDS / f"{family}_{language}.json"
    if not path.is_file():
        path = WORDS / f"{family}_{language.partition('_')[0]}.json"
    if not path.is_file():
        return Words()
    return Words(json.loads(path.read_text("utf-8")))


def preferred_language(environment: Mapping[str, str] = os.environ) -> str:
    """``en`` if the system says English, else ``zh_CN``."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := environment.get(name, ""):
            return "en" if value.lower().startswith("en") else "zh_CN"
    return "zh_CN"
