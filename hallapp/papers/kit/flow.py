"""Pieces that flow down a sheet and over as many as they need: lines, rows, labels, signatures."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from hallapp.papers.kit.blocks import Align, Block, line, too_long
from hallapp.papers.kit.breaking import break_spans
from hallapp.papers.kit.pen import Pen
from hallapp.papers.kit.setting import SetLine
from hallapp.papers.kit.shapes import Rule
from hallapp.papers.kit.sheets import SIZES, Press, Sheet
from hallapp.papers.kit.styles import INK, Span, Style, Tone

_TALLEST = 190.0  # mm: a row that is higher has no place on a page
_HAIR = 0.01


@dataclass(frozen=True)
class Piece:
    """What stands or moves to the next page as one: `blocks` are drawn from its upper edge.

    A piece that `leads` stays with the one after it, one that `clings` with the one before. Where
    it begins a page, `again` stands above it: the heads of its table.
    """

    height: float
    blocks: Callable[[float], Iterable[Block]]
    leads: bool = False
    clings: bool = False
    again: "Piece | None" = None


@dataclass(frozen=True)
class Ready:
    """A line that is set already; `y` is its optical middle."""

    x: float
    y: float
    set_line: SetLine
    style: Style

    def draw(self, pen: Pen) -> None:
        """Draw it."""
        middle = pen.faces.first(self.style.role).middle * self.style.em
        pen.write(self.set_line, self.x, self.y + middle)


Around = Callable[[int, int], Iterable[Block]]
"""What stands around the text of page x of y."""


def nothing(page: int, pages: int) -> Iterable[Block]:
    """Nothing stands there."""
    del page, pages
    return ()


def flowing(
    pieces: Iterable[Piece],
    *,
    top: float,
    bottom: float,
    size: str = "A4",
    wide: bool = False,
    head: Around = nothing,
    foot: Around = nothing,
) -> Iterator[Sheet]:
    """The sheets; pieces run from `top` to `bottom` of each."""
    width, height = SIZES[size]
    if wide:
        width, height = height, width
    pages = tuple(_pages(tuple(pieces), bottom - top))
    for number, page in enumerate(pages, start=1):
        y = top
        blocks = [*head(number, len(pages))]
        for piece in page:
            blocks += piece.blocks(y)
            y += piece.height
        yield Sheet(width, height, (*blocks, *foot(number, len(pages))), len(pages))


def _pages(pieces: Sequence[Piece], room: float) -> Iterator[list[Piece]]:
    """Pieces that stay together are moved together; a page is never empty."""
    page: list[Piece] = []
    used = 0.0
    for group in _groups(pieces):
        high = sum(piece.height for piece in group)
        if page and used + high > room + _HAIR:
            yield page
            page, used = [], 0.0
        for piece in group:  # a group that is longer than a page is parted after all
            if page and used + piece.height > room + _HAIR:
                yield page
                page, used = [], 0.0
            for part in (piece,) if page or piece.again is None else (piece.again, piece):
                page.append(part)
                used += part.height
    yield page


def _groups(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    if not pieces:
        return
    group = [pieces[0]]
    for before, piece in pairwise(pieces):
        if not (before.leads or piece.clings):
            yield group
            group = []
        group.append(piece)
    yield group


def free(height: float) -> Piece:
    """Empty room."""
    return Piece(height, lambda _: ())


def ruled(x: float, width: float, weight: float, tone: Tone = INK) -> Piece:
    """A rule that stays with what comes after it and takes no room."""
    return Piece(0.0, lambda y: (Rule(x, y, width, weight, tone),), leads=True)


@dataclass(frozen=True)
class Cell:
    """A text of a row: where it stands, how wide it may be, how it looks."""

    x: float
    width: float
    text: str
    style: Style
    align: Align = "left"
    field: str = ""
    floor: float = 1.0  # how much smaller it may be set to stand in one line


def row(
    press: Press,
    cells: Sequence[Cell],
    *,
    padding: float = 3.6,
    least: float = 0.0,
    rule: float = 0.2,
    leading: float = 1.5,
    leads: bool = False,
) -> Piece:
    """Cells side by side, each in the middle of the row, over a rule of their whole width.

    Raises:
        Refused: a text is so long that the row has no place on a page; by field name.
    """
    told = [(cell, *_lines(press, cell)) for cell in cells]
    high = max(least, padding + max(len(lines) * style.em * leading for _, style, lines in told))
    if high > _TALLEST:
        longest = max(told, key=lambda each: len(each[2]))[0]
        raise too_long(longest.field, longest.text)
    left = min(cell.x for cell in cells)
    right = max(cell.x + cell.width for cell in cells)

    def drawn(y: float) -> Iterator[Block]:
        for cell, style, lines in told:
            pitch = style.em * leading
            first = y + high / 2 - (len(lines) - 1) / 2 * pitch
            for number, each in enumerate(lines):
                spare = cell.width - each.width
                x = cell.x + {"left": 0.0, "center": spare / 2, "right": spare}[cell.align]
                yield Ready(x, first + number * pitch, each, style)
        if rule:
            yield Rule(left, y + high, right - left, rule)

    return Piece(high, drawn, leads=leads)


def _lines(press: Press, cell: Cell) -> tuple[Style, Sequence[SetLine]]:
    """One line, also a smaller one, else several."""

    def broken(style: Style, width: float) -> Sequence[SetLine]:
        spans = (Span(cell.text or "—", style),)
        return break_spans(spans, press.faces, width, justify=False, field=cell.field)

    lines = broken(cell.style, cell.width)
    if len(lines) > 1 and cell.floor < 1:
        whole = broken(cell.style, 10_000)[0].width
        scale = int(cell.width / whole * 100) / 100
        if scale >= cell.style.floor(cell.floor):
            small = cell.style.at(scale)
            return small, broken(small, cell.width + 0.5)
    return cell.style, lines


def text(
    press: Press,
    told: str | Sequence[Span],
    style: Style,
    *,
    x: float,
    width: float,
    leading: float = 1.65,
    indent: float = 0.0,
    field: str = "",
) -> Iterator[Piece]:
    """Running text, a piece a line; spans may have styles of their own on its base line."""
    pitch = style.em * leading
    spans = (Span(told, style),) if isinstance(told, str) else told
    lines = break_spans(spans, press.faces, width, indent=indent * style.em, field=field)
    for number, each in enumerate(lines):

        def drawn(y: float, each: SetLine = each) -> Iterator[Block]:
            yield Ready(x, y + pitch / 2, each, style)

        yield Piece(pitch, drawn, leads=number == 0 and len(lines) > 1)


def signatures(
    labels: Sequence[str], style: Style, *, x: float, width: float, height: float = 14.0
) -> Piece:
    """A label and a line to sign on for each, side by side."""
    between = 6.0
    share = (width + between) / len(labels)

    def drawn(y: float) -> Iterator[Block]:
        for number, label in enumerate(labels):
            at = x + number * share
            long = min(len(label) * style.em * 1.06 + 2, share * 0.6)
            yield line(at, y + height - 5, label, style, long, floor=0.5)
            yield Rule(at + long + 1, y + height - 2.2, share - long - 1 - between, 0.25)

    return Piece(height, drawn, clings=True)


@dataclass(frozen=True)
class FlowColumn:
    """A column of a flowing table: its head, its width in mm, how its texts stand."""

    head: str
    width: float
    align: Align = "left"
    field: str = ""
    floor: float = 0.85
    style: Style | None = None


@dataclass(frozen=True)
class FlowTable:
    """Columns from `x` on with `gap` between their texts; heads are a paper's own words."""

    columns: tuple[FlowColumn, ...]
    head_style: Style
    style: Style
    x: float
    gap: float = 2.0
    least: float = 8.4

    @property
    def width(self) -> float:
        """From the first column to the last."""
        return sum(column.width for column in self.columns)

    def head(self, press: Press, *, top: float = 0.5) -> Piece:
        """The heads between two rules, staying with the first row; no rule above with `top` 0."""
        cells = tuple(
            self._cell(x, column, press.words(column.head), self.head_style, 0.5)
            for x, column in self._placed()
        )
        under = row(press, cells, least=self.least, rule=0)

        def drawn(y: float) -> Iterator[Block]:
            if top:
                yield Rule(self.x, y, self.width, top)
            yield from under.blocks(y)
            yield Rule(self.x, y + under.height, self.width, 0.35)

        return Piece(under.height, drawn, leads=True)

    def row(
        self,
        press: Press,
        texts: Sequence[str],
        *,
        rule: float = 0.2,
        style: Style | None = None,
        leading: float = 1.5,
    ) -> Piece:
        """One row; what is empty stays free for the pen."""
        cells = [
            self._cell(
                x, column, told or "\u3000", style or column.style or self.style, column.floor
            )
            for (x, column), told in zip(self._placed(), texts, strict=True)
        ]
        under = row(press, cells, least=self.least, rule=0, leading=leading)

        def drawn(y: float) -> Iterator[Block]:
            yield from under.blocks(y)
            yield Rule(self.x, y + under.height, self.width, rule)

        return Piece(under.height, drawn)

    def rows(self, press: Press, rows: Sequence[Sequence[str]]) -> Iterator[Piece]:
        """Head and rows, the head again on each page; the last rule is as heavy as the first."""
        head = self.head(press)
        yield head
        for number, texts in enumerate(rows, start=1):
            rule = 0.5 if number == len(rows) else 0.2
            yield replace(self.row(press, texts, rule=rule), again=head)

    def _placed(self) -> Iterator[tuple[float, FlowColumn]]:
        x = self.x
        for column in self.columns:
            yield x, column
            x += column.width

    def _cell(self, x: float, column: FlowColumn, told: str, style: Style, floor: float) -> Cell:
        inset = self.gap / 2 if column.align == "center" else 0.0
        room = column.width - self.gap
        return Cell(x + inset, room, told, style, column.align, column.field, floor)
