"""Sets one line: faces, gaps between Chinese and digits, half-width marks, tracking. In mm."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from math import inf
from typing import Final

from hallapp.papers.kit.faces import Face, Faces
from hallapp.papers.kit.styles import Span, Style, Tone

OPENING: Final = frozenset("（《〈「『【〔“‘")
CLOSING: Final = frozenset("，。、；：！？）》〉」』】〕”’％")
_HALVED: Final = CLOSING - frozenset("％")
_BLANKS: Final = str.maketrans(
    {
        **dict.fromkeys("\t\n\r\v\f\x85\xa0\u2028\u2029", " "),
        **dict.fromkeys("\u200b\u2060\ufeff\xad"),
    }
)
_TYPED: Final = re.compile(
    r"(?<=[㐀-鿿]) (\d[\d.,]*%?)(?: (?=[㐀-鿿])|(?=[，。；：、）]))"
    r"|(?:^|(?<=[㐀-鿿，；：、（“]))(\d[\d.,]*) (?=[年月日])"
)
_SPACES: Final = {"\u3000": 1.0, "\u2009": 0.125}  # an em; an eighth of an em


@dataclass(frozen=True, slots=True)
class Run:
    """Characters of one face and size; `places` are their origins from the line's start."""

    face: Face
    em: float
    tone: Tone
    text: str
    places: tuple[float, ...]


@dataclass(frozen=True, slots=True, eq=False)
class SetLine:
    """A line ready to draw; `middle` is its optical middle over the base line, all in mm."""

    runs: tuple[Run, ...]
    width: float
    middle: float
    bearing: float  # white left of the first glyph's ink


@dataclass(slots=True)
class _Cell:
    """A character in the making: where its glyph stands in its box, and how wide the box is."""

    character: str
    style: Style
    face: Face
    shift: float
    advance: float
    lead: float = 0.0


def clean(text: str) -> str:
    """Text as it is set: composed, line ends as spaces, nothing invisible.

    The spaces typed around a number, as in “第 4 版”, “满分 30，” and “于2026 年”, give way to the
    gap that is set there.
    """
    told = unicodedata.normalize("NFC", text.translate(_BLANKS))
    return _TYPED.sub(r"\1\2", told) if " " in told else told


@cache
def is_wide(character: str) -> bool:
    """Whether it is a full-width character other than a mark."""
    wide = unicodedata.east_asian_width(character) in "WF"
    return wide and character not in OPENING | CLOSING and character != "\u3000"


@cache
def _is_narrow(character: str) -> bool:
    return character.isalnum() and not is_wide(character)


@lru_cache(maxsize=20_000)
def _box(face: Face, character: str) -> tuple[float, float]:
    """Where the glyph stands in its box and how wide the box is, in em."""
    if character in _SPACES:
        return 0.0, _SPACES[character]
    advance = face.advance(character)
    if character in OPENING:
        return 1 - advance, 1.0
    if character in _HALVED:
        return 0.0, 1.0
    if character == "—":
        return (1 - advance) / 2, 1.0
    if character == "·":
        return (0.5 - advance) / 2, 0.5
    return 0.0, advance


def _cells(spans: Iterable[Span], faces: Faces, field: str) -> list[_Cell]:
    cells = []
    for span in spans:
        lead = span.before
        style = span.style
        for character in clean(span.text):
            if character in _SPACES:
                face = faces.first(style.role)
            else:
                face = faces.of(style.role, character, field)
            shift, advance = _box(face, character)
            cells.append(_Cell(character, style, face, shift * style.em, advance * style.em, lead))
            lead = 0.0
    return cells


def _halve(cell: _Cell) -> None:
    half = cell.style.em / 2
    if cell.character in OPENING:
        cell.shift -= half
    cell.advance -= half


def _squeeze(cells: Sequence[_Cell], *, ends: bool) -> frozenset[int]:
    """Take the blank half from marks that meet, and at both ends of the line; says from which."""
    halved = {
        place
        for place, cell in enumerate(cells)
        if cell.style.tight and cell.character in OPENING | _HALVED
    }
    for place, (left, right) in enumerate(pairwise(cells)):
        if left.character in _HALVED and right.character in OPENING | _HALVED:
            halved.add(place)
        elif left.character in OPENING and right.character in OPENING:
            halved.add(place + 1)
        if left.character == right.character == "—":  # two dashes join into one
            joined = left.face.ink("—")
            left.advance = (joined[2] - joined[0] - 0.02) * left.style.em
            left.shift = 0.1 * left.style.em
            right.shift = left.shift
    if ends and cells:
        if cells[0].character in OPENING:
            halved.add(0)
        if cells[-1].character in _HALVED:
            halved.add(len(cells) - 1)
    for place in halved:
        _halve(cells[place])
    return frozenset(halved)


def _between(left: _Cell, right: _Cell, *, mark: bool) -> float:
    """White between two neighbours: tracking, and the gap between Chinese and digits or Latin."""
    white = left.style.tracking * left.style.em * (0.5 if mark else 1.0)
    if right.lead:
        return white + right.lead
    a, b = left.character, right.character
    if (is_wide(a) and _is_narrow(b)) or (_is_narrow(a) and is_wide(b)):
        white += min(left.style.gap * left.style.em, right.style.gap * right.style.em)
    return white


def set_spans(
    spans: Iterable[Span],
    faces: Faces,
    *,
    field: str = "",
    ends: bool = True,
    fill: float | None = None,
    most: float = inf,
) -> SetLine:
    """Set a line; `fill` opens the gaps between characters until it is as wide.

    A line that they would have to open by more than `most` of its em stays as it is.

    Raises:
        Refused: a character that no face can write.
    """
    cells = _cells(spans, faces, field)
    halved = _squeeze(cells, ends=ends)
    x = cells[0].lead if cells else 0.0
    places = []
    joints = []
    for place, cell in enumerate(cells):
        if place:
            before = cells[place - 1]
            mark = place in halved or place - 1 in halved
            x += _between(before, cell, mark=mark)
            if _opens(before.character, cell.character):
                joints.append(place)
        places.append(x + cell.shift)
        x += cell.advance
    if fill is not None and joints:
        each = (fill - x) / len(joints)
        if each <= most * max(cell.style.em for cell in cells):
            places = _spread(places, joints, each)
            x = fill
    first = cells[0] if cells else None
    bearing = 0.0
    if first is not None and first.character not in _SPACES:
        bearing = places[0] + first.face.ink(first.character)[0] * first.style.em
    middle = max((cell.face.middle * cell.style.em for cell in cells), default=0.0)
    return SetLine(_runs(cells, places), x, middle, bearing)


def _opens(left: str, right: str) -> bool:
    """Whether justification may open the joint: not inside numbers, words and double dashes."""
    if left == right == "—":
        return False
    return not (left.isascii() and right.isascii())


def _spread(places: Sequence[float], joints: Sequence[int], each: float) -> list[float]:
    moved, opened, joint = [], 0, set(joints)
    for place, x in enumerate(places):
        opened += place in joint
        moved.append(x + opened * each)
    return moved


def _runs(cells: Sequence[_Cell], places: Sequence[float]) -> tuple[Run, ...]:
    runs: list[Run] = []
    start = 0
    shown = [i for i, cell in enumerate(cells) if cell.character not in _SPACES]
    kinds = [(cells[i].face, cells[i].style.em, cells[i].style.tone) for i in shown]
    for end in range(1, len(shown) + 1):
        if end == len(shown) or kinds[end] != kinds[start]:
            face, em, tone = kinds[start]
            text = "".join(cells[i].character for i in shown[start:end])
            runs.append(Run(face, em, tone, text, tuple(places[i] for i in shown[start:end])))
            start = end
    return tuple(runs)


@lru_cache(maxsize=10_000)
def set_text(text: str, style: Style, faces: Faces, field: str = "") -> SetLine:
    """Set a line in one style; equal lines are set once."""
    if text.isascii() and text.isprintable() and not style.tracking:
        return _set_plain(text, style, faces)
    return set_spans((Span(text, style),), faces, field=field)


def _set_plain(text: str, style: Style, faces: Faces) -> SetLine:
    """Digits and Latin alone need none of the Chinese rules."""
    face, em = faces.first(style.role), style.em
    x = 0.0
    places = []
    for character in text:
        places.append(x)
        x += face.advance(character) * em
    runs = (Run(face, em, style.tone, text, tuple(places)),) if text else ()
    bearing = face.ink(text[0])[0] * em if text else 0.0
    return SetLine(runs, x, face.middle * em, bearing)
