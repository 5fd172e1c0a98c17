"""The grid of official papers 公文 (GB/T 9704): 156 × 225 mm of 22 lines, flowing over pages.

A paper says its title, headings, paragraphs and sign-off as pieces; `laid_out` makes the sheets.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from math import ceil
from typing import Final

from hallapp.papers.kit.blocks import Align, Block, line
from hallapp.papers.kit.breaking import break_spans
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.flow import Around, Piece, Ready, flowing
from hallapp.papers.kit.setting import SetLine
from hallapp.papers.kit.shapes import Rule, head_rules
from hallapp.papers.kit.sheets import Press, Sheet
from hallapp.papers.kit.styles import POINT, VERMILION, Span, Style
from hallapp.papers.phrases import day_of

LEFT: Final = 28.0
TOP: Final = 37.0
WIDE: Final = 156.0
HIGH: Final = 225.0
RIGHT: Final = LEFT + WIDE
LINE: Final = 29.5 * POINT
"""From line to line of the grid in mm: 21 of these and one character fill the page."""

BODY: Final = Style(Role.RUNNING, 15.75, gap=0)
STRONG: Final = Style(Role.STRONG, 15.75, gap=0)
TITLE: Final = Style(Role.TITLE, 21, gap=0, tight=True)
EM: Final = BODY.em
_TITLE_LINE = 12.6
_UNDER = 2 * LINE - 7.5  # from the middle of a title's last line to the text
_ISSUER = Style(Role.TITLE, 32, tracking=0.1, tone=VERMILION)
_PAGE_NO = Style(Role.LEGAL, 14, gap=0)

FIRST: Final = ("一、", "二、", "三、", "四、", "五、", "六、", "七、", "八、", "九、", "十、")
_SECOND = ("（一）", "（二）", "（三）", "（四）", "（五）", "（六）", "（七）", "（八）")


def letterhead(issuer: str, number: str) -> Piece:
    """发文机关标志 over its number 发文字号 and a red double rule."""

    def drawn(y: float) -> Iterator[Block]:
        middle = LEFT + WIDE / 2
        yield line(middle, y + 8, issuer, _ISSUER, WIDE, "center", field="name", floor=0.5)
        yield line(middle, y + 21.5, number, BODY, WIDE, "center", field="entry_no", floor=0.6)
        yield from head_rules(LEFT, y + 27.5, WIDE, (1.0, 0.8, 0.25), VERMILION)

    return Piece(4 * LINE, drawn, leads=True)


def title(press: Press, text: str, *, field: str = "title") -> Iterator[Piece]:
    """The title in the middle, its lines about as long as each other, with an empty line below.

    A line end in the text is kept: a title is broken where its sense allows.
    """
    lines = [each for part in text.split("\n") for each in _even(part, press, field)]
    high = LINE * ceil((len(lines) * _TITLE_LINE + 4.0) / LINE)
    first = min(7.5, high - _UNDER - (len(lines) - 1) * _TITLE_LINE)

    def drawn(y: float) -> Iterator[Block]:
        for number, each in enumerate(lines):
            x = LEFT + (WIDE - each.width) / 2
            yield Ready(x, y + first + number * _TITLE_LINE, each, TITLE)

    yield Piece(high, drawn, leads=True)


def _even(text: str, press: Press, field: str) -> Sequence[SetLine]:
    room = WIDE - 4 * EM
    spans = (Span(text, TITLE),)
    lines = break_spans(spans, press.faces, room, justify=False, field=field)
    if len(lines) < 2:
        return lines
    even = sum(each.width for each in lines) / len(lines) + 1.1 * TITLE.em
    shorter = break_spans(spans, press.faces, min(room, even), justify=False, field=field)
    return shorter if len(shorter) == len(lines) else lines


def paragraph(
    press: Press,
    *spans: Span | str,
    field: str = "",
    indent: float = 2.0,
    justify: bool = True,
    leads: bool = False,
) -> Iterator[Piece]:
    """Running text of the grid, two characters in; its first two and last two lines stay together.

    `leads` keeps its end with what comes after it.
    """
    told = tuple(Span(span, BODY) if isinstance(span, str) else span for span in spans)
    lines = break_spans(told, press.faces, WIDE, indent=indent * EM, justify=justify, field=field)
    style = told[0].style
    last = len(lines) - 1
    for number, each in enumerate(lines):
        together = number in {0, last - 1} and number < last
        yield Piece(LINE, _one(each, style), leads=together or (leads and number == last))


def _one(each: SetLine, style: Style) -> Callable[[float], Iterator[Block]]:
    def drawn(y: float) -> Iterator[Block]:
        yield Ready(LEFT, y + EM / 2, each, style)

    return drawn


def heading(press: Press, number: int, text: str, *, level: int = 1) -> Iterator[Piece]:
    """一、 in bold or （一） in the running face, staying with what comes after it."""
    marks = FIRST if level == 1 else _SECOND
    mark = press.words(marks[(number - 1) % len(marks)])
    style = STRONG if level == 1 else BODY
    yield from paragraph(press, Span(f"{mark}{text}", style), justify=False, leads=True)


def numbered(press: Press, number: int, text: str, *, field: str = "") -> Iterator[Piece]:
    """1. and its text, half an em apart, for a text may begin with a number: the third level."""
    yield from paragraph(press, f"{number}.\u2009\u2009\u2009\u2009{text}", field=field)


def labelled(press: Press, label: str, text: str, *, field: str = "") -> Iterator[Piece]:
    """A bold label with its text behind it, as one paragraph."""
    yield from paragraph(press, Span(label, STRONG), Span(text or "—", BODY), field=field)


def address(press: Press, text: str, *, field: str = "") -> Iterator[Piece]:
    """Whom the paper is for: flush left, alone on its line."""
    yield from paragraph(
        press, press.words("{name}：", name=text), field=field, indent=0, justify=False, leads=True
    )


def free(lines: float = 1) -> Piece:
    """Empty lines."""
    return Piece(lines * LINE, lambda _: ())


def sign_off(press: Press, who: str, day: date, *, field: str = "name") -> Iterator[Piece]:
    """Who issues it two characters from the right, the day under it, room for the seal above."""
    who = who or press.words("〔单位名称〕")

    def drawn(y: float) -> Iterator[Block]:
        set_who = break_spans((Span(who, BODY),), press.faces, 400, justify=False)[0]
        wide = min(set_who.width, WIDE - 2 * EM)
        middle = RIGHT - 2 * EM - max(wide, 7 * EM) / 2
        at = y + 2 * LINE + EM / 2
        yield line(middle, at, who, BODY, WIDE - 2 * EM, "center", field=field)
        yield line(middle, at + LINE, day_of(press, day), BODY, 80, "center")

    yield Piece(4 * LINE, drawn, clings=True)


def table_row(
    cells: Sequence[tuple[float, float, str, Align]], style: Style, *, height: float, rule: float
) -> Piece:
    """A row of a table on the grid: (x, width, text, place) from the left edge, a rule below."""

    def drawn(y: float) -> Iterator[Block]:
        for x, wide, text, align in cells:
            at = {"left": x, "center": x + wide / 2, "right": x + wide}[align]
            yield line(LEFT + at, y + height / 2, text, style, wide, align, floor=0.55)
        if rule:
            yield Rule(LEFT, y + height, WIDE, rule)

    return Piece(height, drawn, leads=style.role is Role.STRONG)


def laid_out(
    pieces: Iterable[Piece], foot: Around | None = None, *, bottom: float = TOP + HIGH
) -> Iterator[Sheet]:
    """The sheets; `foot` draws what stands under page x of y, the page number if it is not told.

    `bottom` is where the text ends on every page.
    """
    return flowing(pieces, top=TOP, bottom=bottom + LINE - EM, foot=foot or page_number)


def page_number(page: int, pages: int) -> Iterator[Block]:
    """— 1 — seven mm under the text: right on odd pages, left on even ones."""
    del pages
    said = f"—\u2009{page}\u2009—"
    if page % 2:
        yield line(RIGHT - EM, TOP + HIGH + 9.4, said, _PAGE_NO, 40, "right")
    else:
        yield line(LEFT + EM, TOP + HIGH + 9.4, said, _PAGE_NO, 40)
