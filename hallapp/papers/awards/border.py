"""The border of a certificate, for a page of any size: two red rules, one gold line with knots."""

from collections.abc import Iterator
from dataclasses import dataclass

from hallapp.papers.kit.blocks import Block
from hallapp.papers.kit.pen import Pen
from hallapp.papers.kit.shapes import Frame
from hallapp.papers.kit.styles import GOLD, VERMILION

_EDGE, _THICK, _THIN, _BETWEEN = 13.0, 1.3, 0.28, 0.95
_FURTHER, _LINE = 4.6, 0.5
_U, _GAP = 3.1, 0.26
_CORNER = ((1, 0), (1, 3), (3, 3), (3, 1), (0, 1))  # in u, from the corner


def border(width: float, height: float) -> Iterator[Block]:
    """Vermilion outside, gold inside."""
    yield _frame(width, height, _EDGE, _THICK)
    thin = _EDGE + _THICK / 2 + _BETWEEN + _THIN / 2
    yield _frame(width, height, thin, _THIN)
    yield Knots(thin + _FURTHER, width, height)


def _frame(width: float, height: float, edge: float, weight: float) -> Frame:
    return Frame(edge, edge, width - 2 * edge, height - 2 * edge, weight, VERMILION)


@dataclass(frozen=True)
class Knots:
    """One unbroken gold line that folds into a knot at each corner; thinner in mono."""

    edge: float
    width: float
    height: float

    def draw(self, pen: Pen) -> None:
        """Draw it; at each knot the upright lies over the level line."""
        weight = _LINE / 2 if pen.mono else _LINE
        pen.stroke(tuple(self._path()), weight, GOLD, close=True)
        for x, y in self._crossings():
            self._over(pen, x, y, weight)

    def _place(self, corner: int, across: float, down: float) -> tuple[float, float]:
        """A point of a corner's knot, corners counted clockwise from the upper left."""
        x, y = self.edge + across * _U, self.edge + down * _U
        return (
            self.width - x if corner in {1, 2} else x,
            self.height - y if corner in {2, 3} else y,
        )

    def _path(self) -> Iterator[tuple[float, float]]:
        """Clockwise: the first and the third knot are entered from the upright."""
        for corner in range(4):
            steps = _CORNER[::-1] if corner in {0, 2} else _CORNER
            for across, down in steps:
                yield self._place(corner, across, down)

    def _crossings(self) -> Iterator[tuple[float, float]]:
        for corner in range(4):
            yield self._place(corner, 1, 1)

    @staticmethod
    def _over(pen: Pen, x: float, y: float, weight: float) -> None:
        """Break the level line where the upright crosses it."""
        wide, high = weight + 2 * _GAP, weight + 0.1
        pen.clear(x - wide / 2, y - high / 2, wide, high)
        pen.stroke(((x, y - high), (x, y + high)), weight, GOLD)
