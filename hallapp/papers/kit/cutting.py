"""Many cards on a sheet: where each stands, the marks by which they are cut, both sides."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from hallapp.papers.kit.blocks import Block
from hallapp.papers.kit.shapes import Rule, Upright
from hallapp.papers.kit.styles import INK, RULE_GREY

Card = TypeVar("Card")

_LONG, _OFF, _THIN = 5.0, 1.5, 0.1  # a mark's length, its way from the card, its weight
_CROSS = 1.3
EDGE: Final = _LONG + _OFF + 2.0  # mm that the marks need beside the cards


@dataclass(frozen=True)
class Imposed:
    """Equal cards that touch, so that one cut parts two, in the middle of a sheet."""

    width: float
    height: float
    card: tuple[float, float]
    columns: int
    rows: int

    @property
    def left(self) -> float:
        """Where the first column begins."""
        return (self.width - self.columns * self.card[0]) / 2

    @property
    def top(self) -> float:
        """Where the first row begins."""
        return (self.height - self.rows * self.card[1]) / 2

    @property
    def right(self) -> float:
        """Where the last column ends."""
        return self.width - self.left

    @property
    def bottom(self) -> float:
        """Where the last row ends."""
        return self.height - self.top

    @property
    def count(self) -> int:
        """How many cards stand on a sheet."""
        return self.columns * self.rows

    def place(self, number: int, *, back: bool = False) -> tuple[float, float]:
        """The corner of a card; its back stands in the column on the other side.

        So it comes behind its front when the sheet is turned over its long edge.
        """
        row, column = divmod(number, self.columns)
        if back and self.width <= self.height:
            column = self.columns - 1 - column
        elif back:  # the long edge is the upper one
            row = self.rows - 1 - row
        return self.left + column * self.card[0], self.top + row * self.card[1]

    def marks(self) -> Iterator[Block]:
        """Marks outside, small crosses inside."""
        across = [self.left + n * self.card[0] for n in range(self.columns + 1)]
        down = [self.top + n * self.card[1] for n in range(self.rows + 1)]
        for x in across:
            yield Upright(x, self.top - _OFF - _LONG, _LONG, _THIN)
            yield Upright(x, self.bottom + _OFF, _LONG, _THIN)
        for y in down:
            yield Rule(self.left - _OFF - _LONG, y, _LONG, _THIN)
            yield Rule(self.right + _OFF, y, _LONG, _THIN)
        for x in across[1:-1]:
            for y in down[1:-1]:
                yield Rule(x - _CROSS, y, 2 * _CROSS, _THIN, RULE_GREY)
                yield Upright(x, y - _CROSS, 2 * _CROSS, _THIN, RULE_GREY)


def imposed(sheet: tuple[float, float], card: tuple[float, float]) -> Imposed:
    """As many cards as leave room for the marks, upright or across; at least one."""
    short, long = sorted(sheet)
    ways = [
        Imposed(
            width,
            height,
            card,
            max(1, int((width - 2 * EDGE) // card[0])),
            max(1, int((height - 2 * EDGE) // card[1])),
        )
        for width, height in ((short, long), (long, short))
    ]
    return max(ways, key=lambda way: way.count)


def sheetfuls(cards: Sequence[Card], way: Imposed) -> Iterator[Sequence[Card]]:
    """The cards of each sheet."""
    for first in range(0, len(cards), way.count):
        yield cards[first : first + way.count]


def trim_marks(width: float, height: float, bleed: float) -> Iterator[Block]:
    """Marks at the four corners of a page that is cut out of a larger one."""
    off = bleed + _OFF
    for x in (0.0, width):
        yield Upright(x, -off - _LONG, _LONG, _THIN, INK)
        yield Upright(x, height + off, _LONG, _THIN, INK)
    for y in (0.0, height):
        yield Rule(-off - _LONG, y, _LONG, _THIN, INK)
        yield Rule(width + off, y, _LONG, _THIN, INK)
