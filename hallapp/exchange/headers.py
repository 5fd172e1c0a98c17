"""Finds the row of headers under titles and merged cells, one row or two."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from hallapp.exchange.cells import Cell, is_empty, plain, text_of
from hallapp.exchange.fields import entries
from hallapp.exchange.grids import Merge

SEEN = 40
"""How many rows from the top are looked at."""
JOINT = " / "
"""Between the upper and the lower name of a column under two rows of headers."""

_BRACKETS = re.compile(r"[(\[【〔].*?[)\]】〕]")
_MARKS = re.compile(r"[\s_*:;,、。.…'\"“”\-]+")
_KEY = re.compile(r"[A-Za-z_][\w/.]*", re.ASCII)
_LONGEST = 40


@dataclass(frozen=True)
class Headers:
    """The names of the columns, all different, and the rows they stand in (lines from 1)."""

    names: tuple[str, ...]
    first_line: int
    last_line: int


@lru_cache(maxsize=4096)
def normal(header: str) -> str:
    """A header without blanks, marks and capitals, to compare it."""
    return _MARKS.sub("", plain(header).lower())


@lru_cache(maxsize=4096)
def spellings(header: str) -> tuple[str, ...]:
    """What a header may be known by, the closest first: whole, without brackets, its parts."""
    parts = [part for half in reversed(header.split(JOINT)) for part in (half, *half.split("/"))]
    parts += [_BRACKETS.sub("", plain(part)) for part in parts]
    joined = header.replace(JOINT, "")
    return tuple(dict.fromkeys(name for part in [joined, *parts] if (name := normal(part))))


@cache
def known() -> frozenset[str]:
    """All headers that any kind of file is known to have."""
    return frozenset(
        normal(header)
        for entry in entries().values()
        for field in entry.fields
        for header in (field.name, *field.headers)
    )


def find(
    top: Sequence[Sequence[Cell]],
    merges: Sequence[Merge] = (),
    expected: frozenset[str] = frozenset(),
    line: int | None = None,
) -> Headers | None:
    """The headers in the rows at the top of a table; None if no row can be one.

    `expected` are headers that a mapping names; `line` says the row (the last, if there are two).
    """
    texts = [[text_of(cell) for cell in row] for row in top]
    at = line - 1 if line is not None else _best(top, texts, expected)
    if at is None or not 0 <= at < len(top) or not any(texts[at]):
        return None
    words = known() | {normal(name) for name in expected}
    first, last = at, at
    if line is None and at + 1 < len(top) and _goes_on(texts, at, merges, words):
        last = at + 1
    elif at > 0 and (_groups(at, merges) or _keyed(texts[at - 1], texts[at])):
        first = at - 1
    return Headers(_names(texts, first, last, merges), first + 1, last + 1)


def _best(
    top: Sequence[Sequence[Cell]], texts: Sequence[Sequence[str]], expected: frozenset[str]
) -> int | None:
    """The row with most known headers; if none is known, the first that is wide and all words."""
    wanted = {normal(name) for name in expected}
    scores = [
        sum(2 if normal(text) in wanted else 1 for text in row if _is_known(text, wanted))
        for row in texts
    ]
    if scores and max(scores) > 0:
        best = scores.index(max(scores))
        filled = sum(1 for text in texts[best] if text)
        if max(scores) >= 2 or filled == 1 or best == 0:
            return best
    widths = [sum(1 for text in row if text) for row in texts]
    wide = max(widths, default=0)
    for number, row in enumerate(top):
        words = all(is_empty(c) or (isinstance(c, str) and len(c) <= _LONGEST) for c in row)
        if widths[number] and widths[number] * 5 >= wide * 3 and words:
            return number
    return None


def _is_known(text: str, wanted: set[str]) -> bool:
    if not text or len(text) > _LONGEST:
        return False
    return any(name in known() or name in wanted for name in spellings(text))


def _goes_on(
    texts: Sequence[Sequence[str]], at: int, merges: Sequence[Merge], words: Collection[str]
) -> bool:
    """Whether the row below is headers too: under merged groups, or names under technical keys."""
    below = [text for text in texts[at + 1] if text]
    if not below or any(len(text) > _LONGEST for text in below):
        return False
    grouped = any(
        top <= at + 1 < bottom or (top == at + 1 == bottom and last > first)
        for top, first, bottom, last in merges
    )
    if grouped:
        return sum(1 for text in below if normal(text) in words) * 3 >= len(below)
    return _keyed(texts[at], texts[at + 1])


def _keyed(upper: Sequence[str], lower: Sequence[str]) -> bool:
    """Whether `upper` holds technical keys (``itemCode``) and `lower` people's names for them."""
    pairs = [(key, name) for key, name in zip(upper, lower, strict=False) if name]
    return len(pairs) > 1 and all(
        _KEY.fullmatch(key) and not name.isascii() and not re.search(r"\d", name)
        for key, name in pairs
    )


def _groups(at: int, merges: Sequence[Merge]) -> bool:
    """Whether the row above names groups of columns: merged over several, but not over all."""
    above = [(first, last) for top, first, bottom, last in merges if top <= at <= bottom]
    across = [last - first for first, last in above if last > first]
    return len(across) >= 2 or any(top <= at < bottom for top, _, bottom, _ in merges)


def _names(
    texts: Sequence[Sequence[str]], first: int, last: int, merges: Sequence[Merge]
) -> tuple[str, ...]:
    rows = [list(texts[line]) for line in range(first, last + 1)]
    width = max(len(row) for row in rows)
    for row in rows:
        row.extend([""] * (width - len(row)))
    for number, row in enumerate(rows, first + 1):
        for top, left, bottom, right in merges:
            if top <= number <= bottom and left < width:
                row[left : right + 1] = [texts[top - 1][left]] * (min(right + 1, width) - left)
    names: set[str] = set()
    found: list[str] = []
    counts: dict[str, int] = {}  # a name that a thousand joined columns bear is not sought anew
    for column in zip(*rows, strict=True):
        name = JOINT.join(dict.fromkeys(" ".join(part.split()) for part in column if part))
        base, count = name, counts.get(name, 2)
        while name and name in names:
            name, count = f"{base} ({count})", count + 1
        counts[base] = count
        names.add(name)
        found.append(name)
    return tuple(found)
