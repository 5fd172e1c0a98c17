"""How text looks: tones, styles, and spans of text in one style."""

from dataclasses import dataclass, replace
from typing import Final

from hallapp.papers.kit.faces import Role

POINT: Final = 25.4 / 72
SMALLEST: Final = 6.5  # points: 小六号, the smallest type that forms are set in


@dataclass(frozen=True, slots=True)
class Tone:
    """A colour: `grey` 0 black … 1 white; vermilion and gold are black on a mono printer."""

    grey: float = 0.0
    red: bool = False
    gold: bool = False


INK: Final = Tone()
VERMILION: Final = Tone(red=True)
GOLD: Final = Tone(gold=True)
WHITE: Final = Tone(1.0)
RULE_GREY: Final = Tone(0.45)


@dataclass(frozen=True, slots=True)
class Style:
    """How text is set: `size` in points; `tracking` and `gap` (Chinese | Latin) in em.

    `tight` marks are half as wide everywhere: for titles.
    """

    role: Role
    size: float
    tracking: float = 0.0
    gap: float = 0.125
    tone: Tone = INK
    tight: bool = False

    @property
    def em(self) -> float:
        """The size in millimetres."""
        return self.size * POINT

    def floor(self, share: float, smallest: float = SMALLEST) -> float:
        """How far it may shrink: a share of its size, never below `smallest` points."""
        return min(1.0, max(share, smallest / self.size))

    def at(self, scale: float) -> "Style":
        """The same, smaller or larger."""
        return replace(self, size=self.size * scale)


@dataclass(frozen=True, slots=True)
class Span:
    """Text in one style; `before` millimetres are left free in front of it."""

    text: str
    style: Style
    before: float = 0.0
