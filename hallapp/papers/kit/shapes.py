"""Rules, frames, rings and codes."""

from collections.abc import Iterator
from dataclasses import dataclass

from hallapp.papers.kit.pen import Pen
from hallapp.papers.kit.styles import INK, Tone


@dataclass(frozen=True)
class Rule:
    """A level rule; `y` is its middle."""

    x: float
    y: float
    width: float
    weight: float
    tone: Tone = INK
    dash: tuple[float, float] | None = None

    def draw(self, pen: Pen) -> None:
        """Draw it."""
        ends = ((self.x, self.y), (self.x + self.width, self.y))
        pen.stroke(ends, self.weight, self.tone, dash=self.dash)


@dataclass(frozen=True)
class Upright:
    """An upright rule; `x` is its middle."""

    x: float
    y: float
    height: float
    weight: float
    tone: Tone = INK
    dash: tuple[float, float] | None = None

    def draw(self, pen: Pen) -> None:
        """Draw it."""
        ends = ((self.x, self.y), (self.x, self.y + self.height))
        pen.stroke(ends, self.weight, self.tone, dash=self.dash)


@dataclass(frozen=True)
class Frame:
    """A rectangle of rules; its box is the middle of the rules."""

    x: float
    y: float
    width: float
    height: float
    weight: float
    tone: Tone = INK

    def draw(self, pen: Pen) -> None:
        """Draw it."""
        right, bottom = self.x + self.width, self.y + self.height
        corners = ((self.x, self.y), (right, self.y), (right, bottom), (self.x, bottom))
        pen.stroke(corners, self.weight, self.tone, close=True)


@dataclass(frozen=True)
class Ring:
    """A circle around `x`, `y`; `fill` paints it."""

    x: float
    y: float
    radius: float
    weight: float
    tone: Tone = INK
    fill: Tone | None = None

    def draw(self, pen: Pen) -> None:
        """Draw it."""
        pen.ring((self.x, self.y), self.radius, self.weight, self.tone, self.fill)


@dataclass(frozen=True)
class Code:
    """A QR code whose modules fill `size` × `size` mm; its quiet zone is white around it."""

    x: float
    y: float
    size: float
    content: str

    def draw(self, pen: Pen) -> None:
        """Draw it."""
        pen.code(self.x, self.y, self.size, self.content)


def head_rules(
    x: float, y: float, width: float, weights: tuple[float, float, float], tone: Tone
) -> Iterator[Rule]:
    """文武线: a thick and a thin rule, `weights` thick, gap, thin; `y` is the upper edge."""
    thick, gap, thin = weights
    yield Rule(x, y + thick / 2, width, thick, tone)
    yield Rule(x, y + thick + gap + thin / 2, width, thin, tone)
