"""Where in a text a search word is found: its characters, or the initials of its characters."""

from collections.abc import Callable, Sequence

Spans = tuple[tuple[int, int], ...]
"""Beginnings and ends of what matched, in characters."""


def spans(text: str, typed: str, initials: str = "") -> Spans:
    """What `typed` matches in `text`; "" if nothing.

    Every place of the characters themselves; if there is none, the first place where the pinyin
    initials match (`initials` as the record keeps them: alternatives apart by a space).
    """
    word = typed.strip().lower()
    if not word:
        return ()
    found, low, at = [], text.lower(), 0
    while (at := low.find(word, at)) >= 0:
        found.append((at, at + len(word)))
        at += len(word)
    return tuple(found) or _by_initials(text, word, initials)


def _by_initials(text: str, word: str, initials: str) -> Spans:
    places = [at for at, character in enumerate(text) if _has_initial(character)]
    for way in initials.split():
        at = way.find(word)
        if at >= 0 and len(way) == len(places):
            return ((places[at], places[at + len(word) - 1] + 1),)
    return ()


def _has_initial(character: str) -> bool:
    return character.isalnum() if character.isascii() else "\u3400" <= character <= "\u9fff"


def by_sound(text: str, typed: str, readings: Callable[[str], Sequence[str]]) -> Spans:
    """Where `typed` is how characters of `text` sound: each whole, or begun, or its initial alone.

    ``zhangxh``, ``zxiaohong`` and ``xiaoh`` all find 张晓红; only letters are looked for.
    """
    word = typed.replace(" ", "").lower()
    if len(word) < 2 or not (word.isascii() and word.isalpha()):
        return ()
    for start in range(len(text)):
        end = _sounds(text, start, word, readings)
        if end:
            return ((start, end),)
    return ()


def _sounds(text: str, at: int, word: str, readings: Callable[[str], Sequence[str]]) -> int:
    """Where the characters end whose sounds make up `word` from `at` on; 0 if they do not."""
    if not word:
        return at
    if at == len(text):
        return 0
    for reading in readings(text[at]):
        shared = _shared(reading, word)
        for taken in range(shared, 0, -1):
            end = _sounds(text, at + 1, word[taken:], readings)
            if end:
                return end
    return 0


def _shared(reading: str, word: str) -> int:
    """How many letters both begin with."""
    return next(
        (n for n, pair in enumerate(zip(reading, word, strict=False)) if pair[0] != pair[1]),
        min(len(reading), len(word)),
    )
