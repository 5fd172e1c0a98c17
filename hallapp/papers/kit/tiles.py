"""A large sheet on A4: equal parts of one drawing that overlap, with marks where they join."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from math import ceil
from typing import Final

from hallapp.papers.kit.blocks import Block, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.shapes import Rule, Upright
from hallapp.papers.kit.sheets import SIZES, Press
from hallapp.papers.kit.styles import Style

OVERLAP: Final = 10.0
_EDGE = 9.0  # what printers leave white, and room for the marks
_SHORT, _LONG = SIZES["A4"]
_MARK, _OFF, _THIN = 5.0, 1.5, 0.1
_FOOT = Style(Role.TEXT, 8)


@dataclass(frozen=True)
class Tile:
    """One part: a page of `width` × `height` that shows the drawing from `left`, `top` on."""

    width: float
    height: float
    left: float
    top: float
    wide: float  # of what is shown
    high: float
    column: int
    row: int
    columns: int
    rows: int

    @property
    def x(self) -> float:
        """Where the part stands on its page."""
        return (self.width - self.wide) / 2

    @property
    def y(self) -> float:
        """Where the part stands on its page."""
        return (self.height - self.high) / 2

    def marks(self, press: Press) -> Iterator[Block]:
        """Where to cut: the sheet's edge, or the middle of the overlap; and which part it is."""
        half = OVERLAP / 2
        across = (
            self.x + (half if self.column else 0),
            self.x + self.wide - (half if self.column < self.columns - 1 else 0),
        )
        down = (
            self.y + (half if self.row else 0),
            self.y + self.high - (half if self.row < self.rows - 1 else 0),
        )
        for x in across:
            yield Upright(x, self.y - _OFF - _MARK, _MARK, _THIN)
            yield Upright(x, self.y + self.high + _OFF, _MARK, _THIN)
        for y in down:
            yield Rule(self.x - _OFF - _MARK, y, _MARK, _THIN)
            yield Rule(self.x + self.wide + _OFF, y, _MARK, _THIN)
        said = press.words(
            "第{row}行第{column}列，共{rows}行{columns}列\u3000沿角线裁切拼接",
            row=self.row + 1,
            column=self.column + 1,
            rows=self.rows,
            columns=self.columns,
        )
        yield line(self.width / 2, self.y - 5.0, said, _FOOT, self.wide - 20, "center")


def tiles(width: float, height: float) -> tuple[Tile, ...]:
    """The parts of a drawing, row by row, on as few pages as do; none if it fits one A4."""
    if min(width, height) <= _SHORT + 0.1 and max(width, height) <= _LONG + 0.1:
        return ()
    pages = ((_SHORT, _LONG), (_LONG, _SHORT))
    return min((tuple(_cut(width, height, page)) for page in pages), key=len)


def _cut(width: float, height: float, page: tuple[float, float]) -> Iterator[Tile]:
    columns, rows = _parts(width, page[0]), _parts(height, page[1])
    wide = (width + (columns - 1) * OVERLAP) / columns
    high = (height + (rows - 1) * OVERLAP) / rows
    for row, column in product(range(rows), range(columns)):
        left, top = column * (wide - OVERLAP), row * (high - OVERLAP)
        yield Tile(*page, left, top, wide, high, column, row, columns, rows)


def _parts(length: float, page: float) -> int:
    room = page - 2 * _EDGE
    return max(1, ceil((length - OVERLAP) / (room - OVERLAP)))
