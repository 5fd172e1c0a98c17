"""Blocks: the parts of a sheet, in millimetres from the corner of what holds them."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, Protocol

from hallapp.domain.errors import Refused
from hallapp.papers.kit.breaking import break_spans
from hallapp.papers.kit.faces import Faces
from hallapp.papers.kit.pen import Pen
from hallapp.papers.kit.setting import SetLine, set_spans, set_text
from hallapp.papers.kit.styles import Span, Style
from hallapp.wording import QT_TRANSLATE_NOOP

Align = Literal["left", "center", "right"]
_TOO_LONG = QT_TRANSLATE_NOOP(
    "Refused", "{what}: “{text}” does not fit on the paper even in its smallest size; shorten it."
)
_SAID = 60  # characters of it
_HANGS_FROM = 30  # points: from here on a line begins with its ink, not with its white


class Block(Protocol):
    """Anything that can be drawn."""

    def draw(self, pen: Pen) -> None:
        """Draw it with the pen of what holds it."""
        ...


def too_long(field: str, text: str) -> Refused:
    """The refusal of a text that does not fit; of a very long one it says how it begins."""
    said = text if len(text) <= _SAID else f"{text[:_SAID]}……"
    return Refused(_TOO_LONG, field=field or "text", what=field or "text", text=said)


@dataclass(frozen=True)
class Line:
    """One line of text; `y` is its optical middle (of `text`'s first style), `x` its anchor.

    It is at most `fits` mm wide: a longer one shrinks down to `floor` (a share of its size) and is
    then refused by `field`. What has a field comes from a person and never falls below `SMALLEST`;
    our own words were tried in every language. Spans of other sizes stand on the same base line.
    """

    x: float
    y: float
    spans: tuple[Span, ...]
    fits: float
    align: Align = "left"
    floor: float = 0.7
    field: str = ""

    def draw(self, pen: Pen) -> None:
        """Draw it."""
        line, scale = fitted(self.spans, pen.faces, self.fits, self.floor, self.field)
        first = self.spans[0].style
        middle = pen.faces.first(first.role).middle * first.em * scale
        x = self.x
        if self.align == "center":
            x -= line.width / 2
        elif self.align == "right":
            x -= line.width
        elif first.size >= _HANGS_FROM:
            x -= line.bearing
        pen.write(line, x, self.y + middle)


def fitted(
    spans: tuple[Span, ...], faces: Faces, fits: float, floor: float, field: str
) -> tuple[SetLine, float]:
    """The line and the scale at which it fits.

    Raises:
        Refused: it does not fit at `floor` either.
    """
    line = _set(spans, faces, field)
    if line.width <= fits:
        return line, 1.0
    largest = max((span.style for span in spans), key=lambda each: each.size)
    least = largest.floor(floor) if field else floor
    scale = max(int(fits / line.width * 200) / 200, least)
    if line.width * scale > fits:
        raise too_long(field, "".join(span.text for span in spans))
    small = tuple(Span(span.text, span.style.at(scale), span.before * scale) for span in spans)
    return _set(small, faces, field), scale


def _set(spans: tuple[Span, ...], faces: Faces, field: str) -> SetLine:
    if len(spans) == 1 and not spans[0].before:
        return set_text(spans[0].text, spans[0].style, faces, field)
    return set_spans(spans, faces, field=field)


def line(  # noqa: PLR0917 (a place, a text, its look)
    x: float,
    y: float,
    text: str,
    style: Style,
    fits: float,
    align: Align = "left",
    *,
    field: str = "",
    floor: float = 0.7,
) -> Line:
    """A line in one style."""
    return Line(x, y, (Span(text, style),), fits, align, floor, field)


@dataclass(frozen=True)
class Text:
    """Running text; `y` is the optical middle of its first line."""

    x: float
    y: float
    width: float
    spans: tuple[Span, ...]
    leading: float
    faces: Faces
    indent: float = 0.0
    justify: bool = True
    most: int = 1000  # lines
    field: str = ""

    @cached_property
    def lines(self) -> tuple[SetLine, ...]:
        """The lines.

        Raises:
            Refused: there are more than `most`.
        """
        lines = break_spans(
            self.spans,
            self.faces,
            self.width,
            indent=self.indent,
            justify=self.justify,
            field=self.field,
        )
        if len(lines) > self.most:
            raise too_long(self.field, "".join(span.text for span in self.spans))
        return lines

    @property
    def height(self) -> float:
        """From the first line's middle to where the next line's middle would be."""
        return len(self.lines) * self.leading

    def draw(self, pen: Pen) -> None:
        """Draw it."""
        style = self.spans[0].style
        middle = pen.faces.first(style.role).middle * style.em
        for number, each in enumerate(self.lines):
            pen.write(each, self.x, self.y + number * self.leading + middle)


@dataclass(frozen=True)
class Glyph:
    """One huge character, centred on `x`, `y` by its own ink."""

    x: float
    y: float
    character: str
    style: Style
    field: str = ""

    def draw(self, pen: Pen) -> None:
        """Draw it."""
        face = pen.faces.of(self.style.role, self.character, self.field)
        left, bottom, right, top = face.ink(self.character)
        em = self.style.em
        each = set_text(self.character, self.style, pen.faces, self.field)
        pen.write(each, self.x - (left + right) / 2 * em, self.y + (bottom + top) / 2 * em)


@dataclass(frozen=True)
class Group:
    """Blocks that share a corner and a scale."""

    x: float
    y: float
    blocks: Sequence[Block]
    scale: float = 1.0

    def draw(self, pen: Pen) -> None:
        """Draw them in order."""
        inner = pen.within(self.x, self.y, self.scale)
        for block in self.blocks:
            block.draw(inner)


@dataclass(frozen=True)
class Turned:
    """Blocks in a box of `width` × `height`, the whole of it upside down."""

    x: float
    y: float
    width: float
    height: float
    blocks: Sequence[Block]

    def draw(self, pen: Pen) -> None:
        """Draw them in order."""
        inner = pen.within(self.x, self.y)
        with pen.turned(self.x + self.width / 2, self.y + self.height / 2):
            for block in self.blocks:
                block.draw(inner)
