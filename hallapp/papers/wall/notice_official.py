"""A free notice in the grid of official papers: title, numbered levels, sign-off."""

from collections.abc import Iterator

from hallapp.domain.free_notice import Part, PartKind
from hallapp.papers.foot import hotline
from hallapp.papers.kit import official
from hallapp.papers.kit.blocks import Block, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.flow import Piece, free
from hallapp.papers.kit.sheets import Press, Sheet
from hallapp.papers.kit.styles import Span, Style
from hallapp.papers.wall.notice_table import table
from hallapp.papers.wall.notice_words import FreeNotice

_NUMBER = Style(Role.TEXT, 8)


def sheets(shown: FreeNotice, press: Press) -> Iterator[Sheet]:
    """The sheets; a formal notice carries its 编号 alone (hall-rules 7)."""
    pieces = [*official.title(press, shown.text.title)]
    heading = 0
    for number, part in shown.text.numbered():
        heading += part.kind is PartKind.HEADING
        pieces += _part(press, heading, number, part)
    signed = shown.text.signed or shown.hall
    if shown.text.day is not None:
        pieces += official.sign_off(press, signed, shown.text.day, field="signed")

    def foot(page: int, pages: int) -> Iterator[Block]:
        yield from official.page_number(page, pages)
        if page == pages:
            yield from hotline(press, (official.LEFT, 283.0), shown.hotline, size=9, fits=80)
            said = press.words("编号{no}", no=press.issue.sheet_no)
            shown_no = said if press.issue.sheet_no else press.words("预览")
            yield line(official.RIGHT, 281.6, shown_no, _NUMBER, 60, "right")

    return official.laid_out(pieces, foot)


def _part(press: Press, heading: int, number: int, part: Part) -> Iterator[Piece]:
    spans = [
        Span(piece.text, official.STRONG if piece.bold else official.BODY) for piece in part.pieces
    ]
    if part.kind is PartKind.TABLE:
        yield from _table(press, part)
    elif part.kind is PartKind.HEADING:
        yield from official.heading(press, heading, part.text)
    elif part.kind is PartKind.ITEM:
        mark = Span(f"{number}.\u2009", official.BODY)
        yield from official.paragraph(press, mark, *spans, field="parts")
    else:
        yield from official.paragraph(press, *spans, field="parts")


def _table(press: Press, part: Part) -> Iterator[Piece]:
    yield free(2.0)
    yield from table(
        press,
        part.rows,
        x=official.LEFT,
        width=official.WIDE,
        styles=(Style(Role.STRONG, 12), Style(Role.TEXT, 12)),
        rule=0.2,
    )
    yield free(3.0)
