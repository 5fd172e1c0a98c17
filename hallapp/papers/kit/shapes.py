"""Rules, frames, rings and codes."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import cos, pi, sin

from hallapp.papers.kit.pen import Pen
from hallapp.papers.kit.styles import INK, RULE_GREY, VERMILION, Tone


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
class Star:
    """A star with five points around `x`, `y`, painted or only its outline."""

    x: float
    y: float
    radius: float
    full: bool = True

    def draw(self, pen: Pen) -> None:
        """Draw it; the inner radius is 0.40 of the outer."""
        points = []
        for point in range(10):
            reach = self.radius * (1.0 if point % 2 == 0 else 0.40)
            turn = pi * point / 5
            points.append((self.x + reach * sin(turn), self.y - reach * cos(turn)))
        if self.full:
            side = 2 * self.radius
            box = (self.x - self.radius, self.y - self.radius, side, side)
            pen.shape(box, tuple(points), VERMILION)
        else:
            pen.stroke(tuple(points), 0.3, RULE_GREY, close=True)


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
