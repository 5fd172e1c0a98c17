"""What posted A4 sheets share: head with title, rows with a label at the left, foot with pages."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from hallapp.domain.phrases import Tongue
from hallapp.papers.foot import enlarged, hotline, wall_foot
from hallapp.papers.kit.blocks import Block, Group, fitted, line
from hallapp.papers.kit.breaking import break_spans
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.flow import Piece, Ready
from hallapp.papers.kit.setting import SetLine, set_text
from hallapp.papers.kit.shapes import Rule, head_rules
from hallapp.papers.kit.sheets import SIZES, Press, Sheet
from hallapp.papers.kit.styles import INK, RULE_GREY, VERMILION, Span, Style, Tone
from hallapp.papers.kit.tibetan import Script
from hallapp.papers.second import is_under, moved, second_line, second_of, tibetan_lines

LEFT, WIDE, RIGHT = 18.0, 174.0, 192.0
BOTTOM = 256.0
"""Where the text of a page ends above its foot."""

TITLE = Style(Role.TITLE, 48, tracking=0.16)
HALL = Style(Role.STRONG, 14, tracking=0.06)
_PAGES = Style(Role.TEXT, 9)
_LABEL_FLOOR = 0.8  # of the text's size


def _drop(press: Press, title: str) -> float:
    """How much lower all stands under a title that has a second line."""
    return 18.0 if second_of(press, title) else 0.0


def big_head(press: Press, hall: str, title: str, *, second: str = "") -> Iterator[Block]:
    """The hall over a large title, both in the middle; `second` is a line under the title.

    The title may have a line in a second language over or under it.
    """
    middle, down = LEFT + WIDE / 2, _drop(press, title)
    yield line(middle, 22, hall, HALL, WIDE, "center", field="name", floor=0.6)
    yield from second_line(press, LEFT, (34, 57), WIDE, title, 28, "center")
    at = 41 + moved(press, title, down, 0)
    yield line(middle, at, title, TITLE, WIDE, "center", field="title", floor=0.5)
    if second:
        yield line(middle, 55.5 + down, second, Style(Role.TEXT, 14), WIDE, "center", floor=0.6)
    yield from head_rules(LEFT, (61.5 if second else 55) + down, WIDE, (1.0, 0.8, 0.25), VERMILION)


def small_head(hall: str, title: str) -> Iterator[Block]:
    """Of the pages after the first: hall left, title right, in one line."""
    yield line(LEFT, 18, hall, HALL, 100, field="name", floor=0.6)
    yield line(RIGHT, 18, title, Style(Role.TEXT, 14), 70, "right", floor=0.5)
    yield from head_rules(LEFT, 23.5, WIDE, (1.0, 0.8, 0.25), VERMILION)


def posted_foot(press: Press, number: str, page: int, pages: int) -> Iterator[Block]:
    """Hotline left, what makes the sheet known right, the page where there are several."""
    yield from hotline(press, (LEFT, 278.4), number, size=18, fits=85)
    yield from wall_foot(press, RIGHT, 278.7, 7.5, sealed=False, scale=enlarged(press))
    if pages > 1:
        said = press.words("第{page}页\u3000共{pages}页", page=page, pages=pages)
        yield line(LEFT + WIDE / 2, 287, said, _PAGES, 60, "center")


def labelled(
    press: Press,
    label: str,
    texts: Sequence[str],
    style: Style,
    *,
    at: float = 46.0,
    rule: float = 0.25,
    tone: Tone = RULE_GREY,
    field: str = "",
) -> Iterator[Piece]:
    """A label with its paragraphs beside it, over a rule; it flows over pages line by line.

    A label that would become much smaller than its text takes several lines instead. A paragraph
    may have lines in a second language over or under it.
    """
    strong = Style(Role.STRONG, style.size)
    bold, labels = _label(press, label, strong, at - LEFT - 2, field)
    pitch = style.em * 1.6
    lines = [each for told in texts for each in _paragraph(press, told, style, at, field)]
    pad = pitch * 0.26
    count = max(len(labels), len(lines))
    for number, (told, each) in enumerate(zip_longest(labels, lines)):
        first, last = number == 0, number == count - 1
        above, below = pad * first, pad * last
        high = each.height if each else pitch

        def drawn(
            y: float,
            each: Piece | None = each,
            told: SetLine | None = told,
            top: float = above,
            end: float | None = high + above + below if last else None,
        ) -> Iterator[Block]:
            if told:
                yield Ready(LEFT, y + top + pitch / 2, told, bold)
            if each:
                yield from each.blocks(y + top)
            if end is not None:
                yield Rule(LEFT, y + end, WIDE, rule, tone)

        leads = number in {0, count - 2} and not last
        yield Piece(high + above + below, drawn, leads=leads)


def _paragraph(press: Press, told: str, style: Style, at: float, field: str) -> list[Piece]:
    """A text line by line, with its second lines."""
    room = RIGHT - at
    lines = break_spans((Span(told, style),), press.faces, room, field=field)
    own = [_line(each, style, at, style.em * 1.6) for each in lines]
    words = second_of(press, told)
    if not words or press.second is None:
        return own
    if press.second.tongue is Tongue.TIBETAN:
        second = list(tibetan_lines(words, Script(style.size), at, room))
    else:
        small = style.at(0.8)
        broken = break_spans((Span(words, small),), press.faces, room, justify=False, field=field)
        second = [_line(each, small, at, small.em * 1.5) for each in broken]
    return own + second if is_under(press) else second + own


def _line(set_line: SetLine, style: Style, x: float, pitch: float) -> Piece:
    return Piece(pitch, lambda y: (Ready(x, y + pitch / 2, set_line, style),))


def _label(
    press: Press, label: str, style: Style, room: float, field: str
) -> tuple[Style, Sequence[SetLine]]:
    """In one line, a little smaller where need be, else in as many as it takes."""
    spans = (Span(label, style),)
    if set_text(label, style, press.faces, field).width * _LABEL_FLOOR > room:
        room -= style.em / 2  # lines beside lines need more air than one word does
    else:
        style = style.at(fitted(spans, press.faces, room, _LABEL_FLOOR, field)[1])
        spans = (Span(label, style),)
    return style, break_spans(spans, press.faces, room, justify=False, field=field)


def ruled_row(
    height: float,
    drawn_at: Callable[[float], Iterable[Block]],
    *,
    rule: float = 0.25,
    tone: Tone = INK,
    leads: bool = False,
) -> Piece:
    """A row of fixed height over a rule; `drawn_at` draws it around its middle."""

    def drawn(y: float) -> Iterator[Block]:
        yield from drawn_at(y + height / 2)
        yield Rule(LEFT, y + height, WIDE, rule, tone)

    return Piece(height, drawn, leads=leads)


@dataclass(frozen=True, kw_only=True)
class Heads:
    """The heads of a table's columns, drawn again on every page that has rows of it."""

    height: float
    drawn: Callable[[float], Iterable[Block]]


@dataclass(frozen=True, kw_only=True)
class Posting:
    """What stands around the text of a posted paper."""

    hall: str
    hotline: str
    title: str
    second: str = ""


def posted_sheets(
    press: Press, around: Posting, table: Sequence[Piece], heads: Heads, after: Sequence[Piece]
) -> Iterator[Sheet]:
    """A table with its heads on every page, then what comes after it; at least one sheet."""
    parts = [(piece, True) for piece in table] + [(piece, False) for piece in after]
    pages: list[list[Block]] = [[]]
    y, headed = (66.5 if around.second else 59.5) + _drop(press, around.title), False
    for group in _together(parts):
        high = sum(piece.height for piece, _ in group)
        in_table = group[0][1]
        more = heads.height if in_table and not headed else 0.0
        if y + more + high > BOTTOM and (pages[-1] or len(pages) > 1):
            pages.append([])
            y, headed = 28.0, False
            more = heads.height if in_table else 0.0
        if more:
            pages[-1] += heads.drawn(y)
            y, headed = y + more, True
        for piece, _ in group:
            pages[-1] += piece.blocks(y)
            y += piece.height
    width, height = SIZES["A4"]
    for number, blocks in enumerate(pages, start=1):
        if number == 1:
            top = big_head(press, around.hall, around.title, second=around.second)
        else:
            top = small_head(around.hall, around.title)
        foot = posted_foot(press, around.hotline, number, len(pages))
        whole = (*top, *blocks, *foot)
        yield as_large(Sheet(width, height, whole, len(pages)), press)


def _together(parts: Sequence[tuple[Piece, bool]]) -> Iterator[list[tuple[Piece, bool]]]:
    group: list[tuple[Piece, bool]] = []
    for part in parts:
        group.append(part)
        if not part[0].leads:
            yield group
            group = []
    if group:
        yield group


def as_large(sheet: Sheet, press: Press) -> Sheet:
    """The sheet on the paper that is asked for: A3 is A4 enlarged."""
    if press.size == "A4":
        return sheet
    width, height = SIZES[press.size]
    if sheet.width > sheet.height:
        width, height = height, width
    inner = Group(0, 0, sheet.blocks, enlarged(press))
    return Sheet(width, height, (inner,), sheet.of)
