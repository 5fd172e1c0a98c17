"""Texts on the wall that a hall may change: rules, phrases, slogans, further hotlines."""

import re
from collections.abc import Mapping

from hallapp.domain.errors import Refused
from hallapp.domain.item_lists import rows_of, text_of
from hallapp.wording import QT_TRANSLATE_NOOP

WALL_TEXTS: Mapping[str, int] = {"rules": 2, "phrases": 2, "slogan": 1, "hotlines": 2}
"""The texts, and how many fields a row of each has."""

_UNKNOWN = QT_TRANSLATE_NOOP("Refused", "A hall has no text “{name}”.")
_NO_PLACE = QT_TRANSLATE_NOOP(
    "Refused", "The text has the placeholder {place}, which is not known; known is {{hall}}."
)
_PLACES = re.compile(r"\{(\w*)\}")
_AVOIDED = frozenset({"忌语", "服务忌语"})


def checked_text(key: str, text: str) -> str:
    """A text as it is kept.

    Raises:
        Refused: there is no such text, or it has a placeholder that is not known.
    """
    if key not in WALL_TEXTS:
        raise Refused(_UNKNOWN, field="text", name=key)
    for place in _PLACES.findall(text):
        if place != "hall":
            raise Refused(_NO_PLACE, field=key, place=f"{{{place}}}")
    return text_of(rows_of(text, WALL_TEXTS[key]))


def wall_rows(key: str, text: str, hall: str) -> tuple[tuple[str, ...], ...]:
    """The rows of a text, with the hall's name in its places."""
    return rows_of(text.replace("{hall}", hall), WALL_TEXTS[key])


def is_avoided(kind: str) -> bool:
    """Whether a phrase is one that is not to be said."""
    return kind.strip() in _AVOIDED
