"""巡墙清单: every sheet as it should hang, small, board by board; a digit for how it was found."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from hallapp.domain.hall import Issue
from hallapp.papers.books.walking import LEFT, STRONG, TEXT, WIDE, board_line, foot, top
from hallapp.papers.kit.blocks import Block, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.halving import Halved
from hallapp.papers.kit.miniature import Miniature, Small
from hallapp.papers.kit.shapes import Frame, Rule
from hallapp.papers.kit.sheets import SIZES, Paper, Press, Sheet
from hallapp.papers.kit.styles import Style
from hallapp.papers.phrases import day_of
from hallapp.papers.wall import duty_sheet, staff_wall, zero_sheet

FIRST, END = 46.0, 268.0
ACROSS = 4
_CELL, _HIGH, _HEAD = WIDE / ACROSS, 62.0, 11.0
_PICTURE = (37.0, 37.0)
_BOX = 4.6

SMALL = Style(Role.TEXT, 8.5)


@dataclass(frozen=True, kw_only=True)
class WalkPlace:
    """One position: its number, what hangs there with its 编号, and its small picture."""

    rank: int
    title: str
    sheet_no: str = ""
    picture: Miniature | None = None


@dataclass(frozen=True, kw_only=True)
class WalkBoard:
    """One board of the walk."""

    name: str
    place: str = ""
    places: tuple[WalkPlace, ...] = ()


@dataclass(frozen=True, kw_only=True)
class WallWalk:
    """All boards in walking order."""

    hall: str
    boards: tuple[WalkBoard, ...]


Strip = tuple[WalkBoard, bool, tuple[WalkPlace, ...]]  # whether the board begins with it


def sheets(shown: WallWalk, press: Press) -> Iterator[Sheet]:
    """Four pictures a row; a board's head stands over its first row and again on a new page."""
    width, height = SIZES["A4"]
    pages = tuple(_paged(shown))
    for number, page in enumerate(pages, start=1):
        body = [*_top(shown, press)]
        y = FIRST
        for board, head, places in page:
            if head:
                body += _head(board, press, y)
                y += _HEAD
            for column, place in enumerate(places):
                body += _place(place, press, LEFT + column * _CELL, y)
            y += _HIGH
        body += foot(press, press.words("巡查人"), 280, number, len(pages))
        yield Sheet(width, height, tuple(body), of=len(pages))


def _paged(shown: WallWalk) -> Iterator[tuple[Strip, ...]]:
    page: list[Strip] = []
    y = FIRST
    for board in shown.boards:
        for at in range(0, len(board.places), ACROSS):
            head = at == 0
            if y + (_HEAD if head else 0) + _HIGH > END:
                yield tuple(page)
                page, y, head = [], FIRST, True
            page.append((board, head, board.places[at : at + ACROSS]))
            y += _HIGH + (_HEAD if head else 0)
    yield tuple(page)


def _top(shown: WallWalk, press: Press) -> Iterator[Block]:
    yield from top(press.words("巡墙清单"), shown.hall, day_of(press, press.issue.printed_on))
    said = press.words("逐处对照小图和编号，在格中打勾：1 完好　2 破损　3 不符　4 缺失")
    yield line(LEFT, 36.5, said, TEXT, WIDE, floor=0.6)


def _head(board: WalkBoard, press: Press, y: float) -> Iterator[Block]:
    yield from board_line(board.name, board.place, len(board.places), press, y + 4.6)
    yield Rule(LEFT, y + 8.6, WIDE, 0.35)


def _place(place: WalkPlace, press: Press, x: float, y: float) -> Iterator[Block]:
    wide, high = _PICTURE
    left = x + (_CELL - wide) / 2
    if place.picture is not None:
        yield Small(place.picture.build(press), left, y, wide, high)
    middle = y + high + 4.3
    yield line(left, middle, f"{place.rank}", STRONG, 5)
    yield Halved(
        x=left + 5.6,
        y=middle,
        text=place.title,
        style=SMALL,
        fits=wide - 3,
        field="title",
        floor=0.85,
        small=0.85,
    )
    number = place.sheet_no or press.words("尚未张贴")
    yield line(left, y + high + 9.6, number, SMALL, wide, floor=0.5)
    for n in range(4):
        box = left + n * (wide / 4)
        yield line(box, y + high + 15.2, f"{n + 1}", SMALL, 4)
        yield Frame(box + 2.8, y + high + 15.2 - _BOX / 2, _BOX, _BOX, 0.3)


def first_sheet(paper: Paper, figures: Any, size: str, press: Press) -> Sheet:
    """The first page of another paper, as it hangs; its code is left out of so small a picture."""
    return next(iter(paper.build(figures, press.on(size or paper.sizes[0]))))


def _sample(paper: Paper) -> Miniature:
    return Miniature(paper.name, partial(first_sheet, paper, paper.sample, ""))


SAMPLE = WallWalk(
    hall="雪川市市民服务中心",
    boards=(
        WalkBoard(
            name="大厅东墙",
            place="进门右手",
            places=(
                WalkPlace(
                    rank=1,
                    title="今日值班公示",
                    sheet_no="Z-2026-0412",
                    picture=_sample(duty_sheet.PAPER),
                ),
                WalkPlace(
                    rank=2,
                    title="“三零”服务公示",
                    sheet_no="Z-2026-0398",
                    picture=_sample(zero_sheet.PAPER),
                ),
                WalkPlace(rank=3, title="监督电话牌"),
            ),
        ),
        WalkBoard(
            name="窗口 1–12",
            places=(
                WalkPlace(
                    rank=8,
                    title="窗口人员公示　8号窗口",
                    sheet_no="Z-2026-0301",
                    picture=_sample(staff_wall.PAPER),
                ),
            ),
        ),
    ),
)
SAMPLE_ISSUE = Issue(printed_on=date(2026, 4, 2), sheet_no="Q-2026-0008")

PAPER = Paper(
    name="wall-walk",
    family="books",
    title="巡墙清单",
    sizes=("A4",),
    parameters=(),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="Q",
)
