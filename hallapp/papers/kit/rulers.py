"""A test sheet: rulers along the edges and crosses where something will be printed.

Laid over the bought form against a window it shows how far the printer's feed is off.
"""

from collections.abc import Iterable, Iterator

from hallapp.papers.kit.blocks import Block, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.shapes import Rule, Upright
from hallapp.papers.kit.styles import INK, Style

_EDGE = 8.0
_WORDS = Style(Role.TEXT, 6.5)
_LABEL = Style(Role.TEXT, 8)
_ARM = 4.0

Mark = tuple[float, float, str]
"""Where something will be printed: right and down in mm, and what."""


def rulers(width: float, height: float) -> Iterator[Block]:
    """Millimetres along the upper and the left edge, numbered every ten."""
    for at in range(10, int(width) - 9):
        long = 4.0 if at % 10 == 0 else 2.5 if at % 5 == 0 else 1.5
        yield Upright(at, _EDGE, long, 0.1, INK)
        if at % 20 == 0:
            yield line(at, _EDGE + 6.0, str(at), _WORDS, 9, "center")
    for at in range(20, int(height) - 9):
        long = 4.0 if at % 10 == 0 else 2.5 if at % 5 == 0 else 1.5
        yield Rule(_EDGE, at, long, 0.1, INK)
        if at % 20 == 0:
            yield line(_EDGE + 5.0, at, str(at), _WORDS, 9)


def crosses(marks: Iterable[Mark]) -> Iterator[Block]:
    """A cross at each place with its name and its millimetres."""
    for x, y, name in marks:
        yield Rule(x - _ARM, y, 2 * _ARM, 0.15, INK)
        yield Upright(x, y - _ARM, 2 * _ARM, 0.15, INK)
        said = f"{name}\u3000{x:.1f}, {y:.1f}"
        yield line(x + 2.0, y - 2.6, said, _LABEL, 90, floor=0.5)
