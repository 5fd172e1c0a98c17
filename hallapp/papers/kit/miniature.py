"""A small picture of another sheet: the same blocks, drawn smaller."""

from collections.abc import Callable
from dataclasses import dataclass

from hallapp.papers.kit.pen import Pen
from hallapp.papers.kit.shapes import Frame
from hallapp.papers.kit.sheets import Press, Sheet
from hallapp.papers.kit.styles import RULE_GREY


@dataclass(frozen=True)
class Miniature:
    """A sheet as a figure of another paper; `known_as` stands for it in the 校验码."""

    known_as: str
    build: Callable[[Press], Sheet]


@dataclass(frozen=True)
class Small:
    """A sheet within a box: as large as it goes, in the middle, with a thin frame."""

    sheet: Sheet
    x: float
    y: float
    width: float
    height: float

    def draw(self, pen: Pen) -> None:
        """Draw it."""
        scale = min(self.width / self.sheet.width, self.height / self.sheet.height)
        wide, high = self.sheet.width * scale, self.sheet.height * scale
        left, top = self.x + (self.width - wide) / 2, self.y + (self.height - high) / 2
        inner = pen.within(left, top, scale)
        for block in self.sheet.blocks:
            block.draw(inner)
        Frame(left, top, wide, high, 0.15, RULE_GREY).draw(pen)
