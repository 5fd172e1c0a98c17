"""姓氏笔画: names in the order of the strokes of their surnames (domain facts §5.6).

Fewer strokes come first; surnames of as many strokes stand by radical. Of the same surname, a
single given name comes before a double one, and then the strokes of the given name decide.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import TypeVar

from hallapp.domain.names import COMPOUND_SURNAMES
from hallapp.places import STROKES

Named = TypeVar("Named")
_UNKNOWN = (999, 0)


@cache
def _places() -> Mapping[str, tuple[int, int]]:
    """A character's number of strokes, and its place among those of as many."""
    found = {}
    for line in STROKES.read_text("utf-8").splitlines():
        if not line.startswith("#"):
            count, characters = line.split(" ", 1)
            for place, character in enumerate(characters):
                found[character] = (int(count), place)
    return found


def strokes(character: str) -> int | None:
    """How many strokes a Chinese character has; None where it is none."""
    found = _places().get(character)
    return None if found is None else found[0]


def stroke_key(name: str) -> tuple[object, ...]:
    """By what a name is sorted; names in other scripts come last, by their letters."""
    name = name.strip()
    places = _places()
    surname = 2 if name[:2] in COMPOUND_SURNAMES and len(name) > 2 else 1
    marks = [places.get(character, _UNKNOWN) for character in name]
    return tuple(marks[:surname]), len(name), tuple(marks[surname:]), name


def by_strokes(told: Iterable[Named], name: Callable[[Named], str]) -> tuple[Named, ...]:
    """In the order of the strokes of their names."""
    return tuple(sorted(told, key=lambda each: stroke_key(name(each))))
