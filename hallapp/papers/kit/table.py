"""Tables over many pages: rows as high as their longest cell, heads repeated, no verticals."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from hallapp.papers.kit.blocks import Align, Block, too_long
from hallapp.papers.kit.breaking import break_spans
from hallapp.papers.kit.faces import Faces, Role
from hallapp.papers.kit.halving import Halved
from hallapp.papers.kit.pen import Pen
from hallapp.papers.kit.setting import SetLine, set_text
from hallapp.papers.kit.shapes import Rule
from hallapp.papers.kit.styles import INK, Span, Style

HEAD = Style(Role.STRONG, 10.5, tracking=0.06)
BODY = Style(Role.TEXT, 10.5)
FLOOR = 9.0  # points
LEADING = 5.56
_WORDS = re.compile(r"[A-Za-z]{2,20}|(?:\d+[年月日])+")  # words and days are not parted
_WORD_FLOOR = 0.6  # of a word or day that may not be parted, in a column of 8 mm
_WIDEST = BODY.em * 1.125  # no character with its gap is wider


@dataclass(frozen=True)
class Column:
    """A column: its head (a line end makes two lines), width in mm, place of its text, field."""

    head: str
    width: float
    align: Align = "center"
    field: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell set in lines."""

    lines: tuple[SetLine, ...]


@lru_cache(maxsize=10_000)
def set_cell(
    text: str, width: float, field: str, most: int, faces: Faces, *, role: Role = Role.TEXT
) -> Cell:
    """Lines of a cell: one if it fits, also smaller down to the floor, else several.

    Raises:
        Refused: it needs more than `most` lines.
    """
    text = text or "—"
    body = Style(role, BODY.size)
    whole = set_text(text, body, faces, field)
    if whole.width <= width:
        return Cell((whole,))
    if whole.width * FLOOR / BODY.size <= width:
        size = int(BODY.size * width / whole.width * 10) / 10
        return Cell((set_text(text, Style(role, size), faces, field),))
    style = body.at(_word_scale(text, width, faces, field, body))
    lines = break_spans((Span(text, style),), faces, width, justify=False, field=field)
    if len(lines) > most:
        small = Style(role, FLOOR)
        lines = break_spans((Span(text, small),), faces, width, justify=False, field=field)
    if len(lines) > most or any(each.width > width + 0.3 for each in lines):
        raise too_long(field, text)
    return Cell(lines)


def _word_scale(text: str, width: float, faces: Faces, field: str, body: Style) -> float:
    """How much smaller a cell is set so that its longest word or day need not be parted."""
    widest = max(
        (set_text(word, body, faces, field).width for word in _WORDS.findall(text)), default=0
    )
    return min(1.0, max(_WORD_FLOOR, int(width / widest * 100) / 100)) if widest else 1.0


@dataclass(frozen=True)
class Grid:
    """Columns from `x` on.

    `gap` mm stay free between the texts of two columns, `padding` above and below a row together.
    """

    x: float
    columns: tuple[Column, ...]
    faces: Faces
    padding: float = 5.2
    gap: float = 1.6
    most: int = 20

    @property
    def width(self) -> float:
        """From the first column to the last."""
        return sum(column.width for column in self.columns)

    def cells(self, texts: Sequence[str], role: Role = Role.TEXT) -> tuple[Cell, ...]:
        """A row's cells."""
        return tuple(
            self._cell(text, column, role) for column, text in zip(self.columns, texts, strict=True)
        )

    def _cell(self, text: str, column: Column, role: Role = Role.TEXT) -> Cell:
        width = column.width - self.gap
        return set_cell(text, width, column.field, self.most, self.faces, role=role)

    def height(self, texts: Sequence[str]) -> float:
        """How high a row stands."""
        lines = max(
            1
            if len(text) * _WIDEST <= column.width - self.gap
            else len(self._cell(text, column).lines)
            for column, text in zip(self.columns, texts, strict=True)
        )
        return lines * LEADING + self.padding

    def head(self, y: float, height: float) -> Iterator[Block]:
        """The heads between `y` and the rule at `y + height`."""
        x = self.x
        yield Rule(self.x, y, self.width, 0.5)
        for column in self.columns:
            parts = column.head.split("\n")
            for number, part in enumerate(parts):
                middle = y + height / 2 + (number - (len(parts) - 1) / 2) * 4.7
                anchor = {"left": x + self.gap / 2, "right": x + column.width - self.gap / 2}
                place = anchor.get(column.align, x + column.width / 2)
                yield Halved(
                    x=place,
                    y=middle,
                    text=part,
                    style=HEAD,
                    fits=column.width - 1.4,
                    align=column.align,
                    floor=FLOOR / HEAD.size,
                    small=FLOOR / HEAD.size,
                    least=0.5,
                )
            x += column.width
        yield Rule(self.x, y + height, self.width, 0.35)


@dataclass(frozen=True)
class Row:
    """One row of a grid, `height` mm high, with its rule below."""

    grid: Grid
    y: float
    height: float
    texts: tuple[str, ...]
    rule: float = 0.2
    role: Role = Role.TEXT

    def draw(self, pen: Pen) -> None:
        """Draw it; a single line stands in the middle."""
        x = self.grid.x
        middle_of = pen.faces.first(self.role).middle
        cells = self.grid.cells(self.texts, self.role)
        for column, cell in zip(self.grid.columns, cells, strict=True):
            first = self.y + self.height / 2 - (len(cell.lines) - 1) / 2 * LEADING
            for number, each in enumerate(cell.lines):
                left = x + self.grid.gap / 2
                if column.align == "center":
                    left = x + (column.width - each.width) / 2
                elif column.align == "right":
                    left = x + column.width - self.grid.gap / 2 - each.width
                em = each.runs[0].em if each.runs else BODY.em
                pen.write(each, left, first + number * LEADING + middle_of * em)
            x += column.width
        bottom = self.y + self.height
        ends = ((self.grid.x, bottom), (self.grid.x + self.grid.width, bottom))
        pen.stroke(ends, self.rule, INK)
