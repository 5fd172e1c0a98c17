"""Pinyin initials, so that ``wm`` finds 王民."""

import os
import re
from functools import cache
from itertools import product

ALTERNATIVES = 8
"""A name of many readings is kept in so many of them; the most usual come first."""


@cache
def syllables(character: str) -> tuple[str, ...]:
    """Every reading of a character without tones, the most usual first: 单 → ``dan shan chan``."""
    if character.isascii():
        return (character.lower(),) if character.isalnum() else ()
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "1")  # a third of the start-up time and memory
    from pypinyin import Style, pinyin  # noqa: PLC0415 (only what is saved needs it)

    readings = pinyin(character, style=Style.NORMAL, heteronym=True, errors="ignore")
    found = (reading.replace("ü", "v") for reading in (readings[0] if readings else ()))
    return tuple(dict.fromkeys(each for each in found if re.fullmatch("[a-z]+", each)))


@cache
def _letters(character: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(reading[0] for reading in syllables(character)))


def initials(text: str) -> str:
    """The initials of `text` in its readings, apart by a space: 单行 → ``dx dh sx sh cx ch``."""
    ways: list[tuple[str, ...]] = []
    count = 1
    for character in text:
        letters = _letters(character)
        if count * len(letters) > ALTERNATIVES:
            letters = letters[:1]
        if letters:
            ways.append(letters)
            count *= len(letters)
    return " ".join("".join(way) for way in product(*ways)) if ways else ""
