"""What forms of the hall share: head and foot, labels over lines to write on, boxes to tick."""

from collections.abc import Iterator, Sequence
from typing import Final

from hallapp.papers.kit.blocks import Block, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.flow import Cell, FlowColumn, FlowTable, Piece, row
from hallapp.papers.kit.pen import Pen
from hallapp.papers.kit.setting import set_text
from hallapp.papers.kit.shapes import Frame, Rule, head_rules
from hallapp.papers.kit.sheets import Press
from hallapp.papers.kit.styles import INK, Style
from hallapp.papers.phrases import page_of

LEFT: Final = 20.0
RIGHT: Final = 190.0
WIDE: Final = RIGHT - LEFT
BOTTOM: Final = 278.0
"""Where the text of an A4 form ends."""

TEXT: Final = Style(Role.TEXT, 10.5)
STRONG: Final = Style(Role.STRONG, 10.5)
HEAD: Final = Style(Role.STRONG, 10.5, tracking=0.06)
NOTE: Final = Style(Role.TEXT, 9)
WRITTEN: Final = Style(Role.RUNNING, 12, gap=0)
TITLE: Final = Style(Role.TITLE, 26, tracking=0.16)
_LABEL = 28.0  # mm: where the text beside a label begins


def form_head(press: Press, hall: str, title: str, *, under: str = "") -> Iterator[Block]:
    """The hall's name, a double rule, the title and what stands under it; text begins at 52."""
    yield line(LEFT, 16.5, hall, Style(Role.STRONG, 11, tracking=0.06), 120, field="name")
    if press.issue.sheet_no:
        number = press.words("编号{no}", no=press.issue.sheet_no)
        yield line(RIGHT, 16.5, number, Style(Role.TEXT, 9.5), 46, "right")
    yield from head_rules(LEFT, 21.0, WIDE, (1.0, 0.8, 0.25), INK)
    at = 33.5 if under else 36.5
    yield line((LEFT + RIGHT) / 2, at, title, TITLE, WIDE, "center", field="title", floor=0.5)
    if under:
        small = Style(Role.TEXT, 11)
        yield line((LEFT + RIGHT) / 2, 43.5, under, small, WIDE, "center", floor=0.6)


def form_foot(
    press: Press,
    page: int,
    pages: int,
    *,
    right: float = RIGHT,
    y: float = 285.5,
    counted: bool = False,
) -> Iterator[Block]:
    """校验码 left, page x of y right; of one page only where a record is `counted`."""
    small = Style(Role.TEXT, 8)
    yield line(LEFT, y, press.words("校验码{code}", code=press.checked(2)), small, 60)
    if counted or pages > 1:
        yield line(right, y, page_of(press, page, pages), small, 60, "right")


def asked(
    pairs: Sequence[tuple[str, str]],
    press: Press,
    y: float,
    *,
    fields: Sequence[str] = (),
    widths: Sequence[float] = (),
) -> Iterator[Block]:
    """Labels, each with its text or an empty line to write on, side by side over the width."""
    shares = widths or [WIDE / len(pairs)] * len(pairs)
    x = LEFT
    for number, ((label, told), wide) in enumerate(zip(pairs, shares, strict=True)):
        gap = 6.0 if number < len(pairs) - 1 else 0.0
        set_label = set_text(label, STRONG, press.faces)
        beside = min(set_label.width + 2.4, wide * 0.55)
        yield line(x, y, label, STRONG, beside - 1, floor=0.5)
        field = fields[number] if fields else ""
        if told:
            fits = wide - beside - gap - 1
            yield line(x + beside + 1, y, told, WRITTEN, fits, field=field, floor=0.6)
        yield Rule(x + beside, y + 3.4, wide - beside - gap, 0.2)
        x += wide


def labelled(
    press: Press,
    label: str,
    told: str,
    *,
    field: str = "",
    least: float = 9.5,
    rule: float = 0.2,
) -> Piece:
    """A bold label left, its text in lines beside it."""
    cells = (
        Cell(LEFT, _LABEL - 2, label, STRONG, floor=0.6),
        Cell(LEFT + _LABEL, WIDE - _LABEL, told, TEXT, field=field),
    )
    return row(press, cells, least=least, rule=rule)


def ticked(
    press: Press,
    label: str,
    options: Sequence[str],
    chosen: int | None,
    *,
    height: float = 9.5,
    rule: float = 0.2,
) -> Piece:
    """A bold label left, and words with boxes; the chosen one is ticked."""

    def drawn(y: float) -> Iterator[Block]:
        middle = y + height / 2
        yield line(LEFT, middle, label, STRONG, _LABEL - 2, floor=0.5)
        x = LEFT + _LABEL
        widths = [set_text(each, TEXT, press.faces).width + 13 for each in options]
        scale = min(1.0, (WIDE - _LABEL) / sum(widths))
        for number, (each, wide) in enumerate(zip(options, widths, strict=True)):
            yield from box(x, middle, 3.4, tick=number == chosen)
            style = STRONG if number == chosen else TEXT
            yield line(x + 5, middle, each, style, wide * scale - 6, floor=0.5)
            x += wide * scale
        if rule:
            yield Rule(LEFT, y + height, WIDE, rule)

    return Piece(height, drawn)


def box(x: float, middle: float, size: float, *, tick: bool = False) -> Iterator[Block]:
    """A square to tick; a ticked one holds a check mark."""
    yield Frame(x, middle - size / 2, size, size, 0.25)
    if tick:
        yield Tick(x, middle - size / 2, size)


class Tick:
    """A check mark drawn in a square."""

    def __init__(self, x: float, y: float, size: float) -> None:
        self._points = tuple(
            (x + size * across, y + size * down)
            for across, down in ((0.2, 0.52), (0.43, 0.78), (0.84, 0.2))
        )

    def draw(self, pen: Pen) -> None:
        """Draw it."""
        pen.stroke(self._points, 0.5, INK)


def sign_space(
    press: Press,
    label: str,
    words: str,
    ways: Sequence[str] = (),
    *,
    height: float = 30.0,
    rule: float = 0.2,
) -> Piece:
    """Room for an opinion by hand, `ways` to tick, a line to sign on and the day lower right."""

    def drawn(y: float) -> Iterator[Block]:
        yield line(LEFT, y + 6, label, STRONG, _LABEL - 2, floor=0.5)
        x = LEFT + _LABEL
        if words:
            yield line(x, y + 6, words, TEXT, WIDE - _LABEL, floor=0.6)
            x += set_text(words, TEXT, press.faces).width + 8
        for way in ways:
            yield from box(x, y + 6, 3.4)
            yield line(x + 5, y + 6, way, TEXT, RIGHT - x - 5, floor=0.5)
            x += 5 + set_text(way, TEXT, press.faces).width + 8
        at = y + height - 5.5
        yield line(RIGHT - 91, at, press.words("签名"), TEXT, 14, "right", floor=0.6)
        yield Rule(RIGHT - 89, at + 3.2, 38, 0.2)
        for x, word in ((33.0, "年"), (17.0, "月"), (1.5, "日")):
            yield line(RIGHT - x, at, press.words(word), TEXT, 12, "right", floor=0.5)
        yield Rule(LEFT, y + height, WIDE, rule)

    return Piece(height, drawn)


def grown(least: float, count: int, room: float, *, most: float = 18.0) -> float:
    """How high each of `count` rows is where there is `room` to write in."""
    return max(least, min(most, room / max(count, 1)))


def table(*columns: FlowColumn, least: float = 8.4) -> FlowTable:
    """A table over the width of a form."""
    return FlowTable(columns, HEAD, TEXT, LEFT, least=least)
