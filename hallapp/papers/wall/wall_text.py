"""Texts on the wall as a poster or in the grid of official papers: what all of them share."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from hallapp.papers.kit import official
from hallapp.papers.kit.blocks import Block, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.flow import Piece
from hallapp.papers.kit.sheets import Press, Sheet
from hallapp.papers.kit.styles import Style
from hallapp.papers.posted import Heads, Posting, as_large, labelled, posted_sheets

POSTER = "poster"
OFFICIAL = "official"
_SIZES = (17.0, 16.0, 15.0, 14.0)  # 17 is the least on A3
_FOOT = Style(Role.TEXT, 8)


@dataclass(frozen=True, kw_only=True)
class WallText:
    """A titled text of rows, each a label and what is said under it."""

    hall: str
    hotline: str
    rows: tuple[tuple[str, ...], ...]
    style: str = POSTER


def poster(
    shown: WallText, title: str, rows: Sequence[tuple[str, Sequence[str]]], press: Press
) -> Iterator[Sheet]:
    """Labels left, texts beside them: one sheet of A4 where it can be, on A3 never smaller."""
    around = Posting(hall=shown.hall, hotline=shown.hotline, title=title)
    told = rows or ((title, (press.words("还没有内容。"),)),)

    def laid_out(size: float) -> tuple[Sheet, ...]:
        body = Style(Role.TEXT, size)
        pieces: list[Piece] = []
        for label, texts in told:
            pieces += labelled(press, label, texts, body, at=60, field=label)
        heads = Heads(height=0, drawn=lambda _: ())
        return tuple(posted_sheets(press, around, (), heads, pieces))

    for size in _SIZES if press.size == "A4" else ():
        whole = laid_out(size)
        if len(whole) == 1:
            return iter(whole)
    return iter(laid_out(_SIZES[0]))


def in_grid(shown: WallText, pieces: Iterator[Piece], press: Press) -> Iterator[Sheet]:
    """The same in the grid of GB/T 9704; 编号 and hotline in the foot, no code of ours."""

    def foot(page: int, pages: int) -> Iterator[Block]:
        yield from official.page_number(page, pages)
        number = press.issue.sheet_no
        said = press.words("编号{no}", no=number) if number else press.words("预览")
        yield line(official.LEFT, official.TOP + official.HIGH + 20, said, _FOOT, 60)
        if shown.hotline:
            told = press.words("监督电话{number}", number=f"\u3000{shown.hotline}")
            yield line(official.RIGHT, official.TOP + official.HIGH + 20, told, _FOOT, 90, "right")

    for sheet in official.laid_out(pieces, foot):
        yield as_large(sheet, press)
