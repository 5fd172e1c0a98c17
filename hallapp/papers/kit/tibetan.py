"""Tibetan: shaped by HarfBuzz, drawn as outlines, with the plain text unseen over it.

ReportLab either draws stacks wrongly or loses the text layer; this keeps both right. Lines break
after tsheg and after shad alone; shad begins no line. Lengths are in mm.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import Final

import uharfbuzz

from hallapp.papers.kit.blocks import Align, too_long
from hallapp.papers.kit.faces import face_at, no_face
from hallapp.papers.kit.pen import Pen
from hallapp.papers.kit.styles import INK, POINT, Tone
from hallapp.places import FONTS

TSHEG, SHAD = "\u0f0b", "\u0f0d"
RISE, FALL = 0.40, 1.37
"""How far vowels rise over the head line and stacks fall below it, in em."""
PITCH = 1.75
"""From head line to head line at the least, in em."""

_FILES: Final = {
    False: FONTS / "NotoSerifTibetan-Regular.ttf",
    True: FONTS / "NotoSerifTibetan-Bold.ttf",
}
_TOGETHER: Final = {TSHEG: (SHAD, TSHEG), SHAD: (SHAD, " "), " ": (SHAD, " ")}
_HEAD = 0.678  # of the head line over the base line, em


@dataclass(frozen=True, slots=True)
class Shaped:
    """A line of Tibetan: its outline as PDF operators in em, y upwards, and its width in em."""

    text: str
    path: tuple[tuple[str, tuple[float, ...]], ...]
    width: float


@dataclass(frozen=True, slots=True)
class Script:
    """How Tibetan is set: `size` in points."""

    size: float
    strong: bool = False
    tone: Tone = INK

    @property
    def em(self) -> float:
        """The size in millimetres."""
        return self.size * POINT


class _Outline:
    """Gathers the outline of a line; curves of second degree become third."""

    def __init__(self) -> None:
        self.steps: list[tuple[str, tuple[float, ...]]] = []
        self.x = self.y = self.scale = 0.0
        self._at = (0.0, 0.0)

    def step(self, name: str, *points: tuple[float, float]) -> None:
        placed = tuple((self.x + px * self.scale, self.y + py * self.scale) for px, py in points)
        self.steps.append((name, tuple(part for point in placed for part in point)))
        if points:
            self._at = points[-1]

    def bend(self, control: tuple[float, float], end: tuple[float, float]) -> None:
        first = tuple(a + (c - a) * 2 / 3 for a, c in zip(self._at, control, strict=True))
        second = tuple(e + (c - e) * 2 / 3 for e, c in zip(end, control, strict=True))
        self.step("c", (first[0], first[1]), (second[0], second[1]), end)


@cache
def _draws() -> uharfbuzz.DrawFuncs:
    found = uharfbuzz.DrawFuncs()
    found.set_move_to_func(lambda x, y, to: to.step("m", (x, y)))
    found.set_line_to_func(lambda x, y, to: to.step("l", (x, y)))
    found.set_quadratic_to_func(lambda cx, cy, x, y, to: to.bend((cx, cy), (x, y)))
    found.set_cubic_to_func(
        lambda ax, ay, bx, by, x, y, to: to.step("c", (ax, ay), (bx, by), (x, y))
    )
    found.set_close_path_func(lambda to: to.step("h"))
    return found


@cache
def _font(strong: bool) -> uharfbuzz.Font:
    return uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(_FILES[strong]))))


@lru_cache(maxsize=2_000)
def shape(text: str, *, strong: bool = False, field: str = "") -> Shaped:
    """Shape one line.

    Raises:
        Refused: the face cannot write a character.
    """
    font = _font(strong)
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    uharfbuzz.shape(font, buffer, {})
    outline, pen_x, em = _Outline(), 0.0, font.face.upem
    outline.scale = 1 / em
    for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        if info.codepoint == 0:
            raise no_face(text[info.cluster], field)
        outline.x = (pen_x + place.x_offset) / em
        outline.y = place.y_offset / em
        font.draw_glyph(info.codepoint, _draws(), outline)
        pen_x += place.x_advance
    return Shaped(text, tuple(outline.steps), pen_x / em)


def break_tibetan(text: str, em: float, width: float, *, strong: bool, field: str) -> list[Shaped]:
    """Lines of at most `width` mm.

    Raises:
        Refused: a syllable is longer than a line, or the face cannot write a character.
    """
    lines: list[str] = []
    for part in _syllables(" ".join(text.split())):
        joined = f"{lines[-1]}{part}" if lines else part
        if lines and shape(joined.rstrip(), strong=strong, field=field).width * em <= width:
            lines[-1] = joined
        else:
            lines.append(part.lstrip())
    shaped = [shape(each.rstrip(), strong=strong, field=field) for each in lines]
    if any(each.width * em > width for each in shaped):
        raise too_long(field, text)
    return shaped


def _syllables(text: str) -> Iterator[str]:
    """What no line end may part: up to a tsheg or to the last shad of a group."""
    part = ""
    for character, following in zip(text, f"{text[1:]} ", strict=True):
        part += character
        if following not in _TOGETHER.get(character, (following,)):
            yield part
            part = ""
    if part:
        yield part


@dataclass(frozen=True)
class Tibetan:
    """Running Tibetan; `y` is the head line of its first line."""

    x: float
    y: float
    width: float
    text: str
    script: Script
    align: Align = "left"
    leading: float = 0.0
    most: int = 1000
    field: str = ""

    @property
    def pitch(self) -> float:
        """From line to line."""
        return self.leading or PITCH * self.script.em

    @cached_property
    def lines(self) -> tuple[Shaped, ...]:
        """The lines.

        Raises:
            Refused: there are more than `most`, or the face cannot write a character.
        """
        script = self.script
        lines = break_tibetan(
            self.text, script.em, self.width, strong=script.strong, field=self.field
        )
        if len(lines) > self.most:
            raise too_long(self.field, self.text)
        return tuple(lines)

    @property
    def height(self) -> float:
        """From the first head line to where the next would be."""
        return len(self.lines) * self.pitch

    def draw(self, pen: Pen) -> None:
        """Draw outlines and the unseen text."""
        em, face = self.script.em, face_at(_FILES[self.script.strong])
        for number, each in enumerate(self.lines):
            free = self.width - each.width * em
            x = self.x + {"left": 0.0, "center": free / 2, "right": free}[self.align]
            base = self.y + number * self.pitch + _HEAD * em
            pen.outline(x, base, em, each.path, self.script.tone)
            pen.ghost(x, base, each.width * em, each.text, face, em)


def fitted_tibetan(  # noqa: PLR0917 (a place, a text, its look)
    x: float,
    y: float,
    width: float,
    text: str,
    script: Script,
    align: Align = "left",
    *,
    floor: float = 0.6,
    field: str = "",
) -> Tibetan:
    """One line that shrinks down to `floor` of its size and is then refused by `field`."""
    wide = shape(text, strong=script.strong, field=field).width * script.em
    scale = min(1.0, width / wide) if wide else 1.0
    if scale < floor:
        raise too_long(field, text)
    small = Script(script.size * scale * 0.999 if scale < 1 else script.size, script.strong)
    return Tibetan(x, y, width, text, small, align, most=1, field=field)
