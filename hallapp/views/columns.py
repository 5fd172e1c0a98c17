"""Columns as data: what a table shows of a row, how wide, in which colour.

A page writes its columns once::

    COLUMNS = (
        lamp_column("lamp", "Lamp", 84, 100, lambda line: (Sign.RED, "红牌")),
        Column(key="item", title="Item", normal=118, large=144, stretch=True,
               cell=lambda line: Cell(line.item)),
    )

Titles are marked with ``QT_TRANSLATE_NOOP("Column", …)``.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Any, NamedTuple

from hallapp.views.signs import BOLD, WORD_TONES, Sign


class Kind(Enum):
    """What a cell of the column is painted as."""

    TEXT = "text"
    LAMP = "lamp"
    TWO_LINES = "two lines"
    BAR = "bar"
    STACK = "stack"
    FIGURE = "figure"


class Piece(NamedTuple):
    """One part of a stacked bar: the number in it, how much of the whole it is, its colour."""

    words: str
    share: float
    tone: str


class Cell(NamedTuple):
    """One cell, made once a page: words, tone, and what the kind needs.

    `below` is the second line, `share` 0–1 the bar's length, `sign` a lamp's, `pieces` those of a
    stacked bar. `tip` is for what must be spelled out; too long words get their own tip.
    """

    text: str = ""
    tone: str = "text"
    bold: bool = False
    sign: Sign | None = None
    below: str = ""
    below_tone: str = "text3"
    share: float | None = None
    struck: bool = False
    underlined: bool = False
    tip: str = ""
    pieces: tuple[Piece, ...] = ()


JOINED = Cell("\0")
"""Stands in a cell that the one before runs into (a paused row's due and remaining)."""


@dataclass(frozen=True, kw_only=True)
class Column:
    """One column; widths in both text sizes are data, one column stretches, at most `most` wide."""

    key: str
    title: str
    normal: int
    large: int
    cell: Callable[[Any], Cell]
    kind: Kind = Kind.TEXT
    stretch: bool = False
    most: int = 360
    sorts: bool = True
    right: bool = False
    wide_only: bool = False
    gives_way: bool = False  # not shown where the table is too narrow for all; last ones first

    def width(self, *, large: bool) -> int:
        """How wide it is in the size of text in force."""
        return self.large if large else self.normal


def lamp_cell(sign: Sign, word: str) -> Cell:
    """A lamp: sign and word in its tone, bold when something must be done."""
    return Cell(word, WORD_TONES[sign], sign in BOLD, sign)
