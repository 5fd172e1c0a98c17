"""Where in a text a search word is found: its characters, or the initials of its characters."""

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
