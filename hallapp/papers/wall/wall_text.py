"""Texts on the wall as a poster or in the grid of official papers: what all of them share."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from hallapp.papers.kit import official
from hallapp.papers.kit.blocks import Block, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.flow import Piece
from hallapp.papers.kit.sheets import Press, Sheet
from hallapp.papers.kit.styles import Style
from hallapp.papers.posted import LEFT, Heads, Posting, as_large, labelled, posted_sheets

POSTER = "poster"
OFFICIAL = "official"
_SIZES = (22.0, 19.5, 17.0, 16.0, 15.0, 14.0)
_LEAST = 17.0  # on A3, and where it takes several sheets
_FOOT = Style(Role.TEXT, 8)


@dataclass(frozen=True, kw_only=True)
class WallText:
    """A titled text of rows, each a label and what is said under it."""

    hall: str
    hotline: str
    rows: tuple[tuple[str, ...], ...]
    style: str = POSTER


def poster(
    shown: WallText, title: str, rows: Sequence[tuple[str, Sequence[str]]], press: Press, field: str
) -> Iterator[Sheet]:
    """Labels left, texts beside them: one sheet of A4 where it can be, on A3 never smaller."""
    around = Posting(hall=shown.hall, hotline=shown.hotline, title=title)
    told = rows or ((title, (press.words("还没有内容。"),)),)

    def laid_out(size: float) -> tuple[Sheet, ...]:
        body = Style(Role.TEXT, size)
        pieces: list[Piece] = []
        for label, texts in told:
            at = LEFT + 42 * size / _LEAST
            pieces += labelled(press, label, texts, body, at=at, field=field)
        heads = Heads(height=0, drawn=lambda _: ())
        return tuple(posted_sheets(press, around, (), heads, pieces))

    for size in _SIZES if press.size == "A4" else (each for each in _SIZES if each >= _LEAST):
        whole = laid_out(size)
        if len(whole) == 1:
            return iter(whole)
    return iter(laid_out(_LEAST))


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
