"""更换清单: board by board in walking order, what comes down, what goes up, a box to tick."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from hallapp.domain.hall import Issue
from hallapp.papers.books.walking import (
    LEFT,
    NOTE,
    RIGHT,
    STRONG,
    TEXT,
    WIDE,
    board_line,
    foot,
    top,
)
from hallapp.papers.kit.blocks import Align, Block, Line, line
from hallapp.papers.kit.shapes import Frame, Rule
from hallapp.papers.kit.sheets import SIZES, Paper, Press, Sheet
from hallapp.papers.kit.styles import RULE_GREY, Span
from hallapp.papers.phrases import day_of

FIRST, END = 50.0, 270.0
_BOARD, _ROW = 12.0, 9.0
_COLUMNS = (LEFT + 6, LEFT + 14, LEFT + 92, LEFT + 126, RIGHT - 6)
_BOX = 4.4


@dataclass(frozen=True, kw_only=True)
class StickingRow:
    """One position: its number on the board, what hangs there, the two 编号, its paper's size.

    `old` is "" where nothing hangs yet, `new` where it is only taken down.
    """

    rank: int
    title: str
    old: str = ""
    new: str = ""
    size: str = ""


@dataclass(frozen=True, kw_only=True)
class StickingBoard:
    """One board of the walk."""

    name: str
    place: str = ""
    rows: tuple[StickingRow, ...] = ()


@dataclass(frozen=True, kw_only=True)
class StickingList:
    """What is to be put up, in walking order."""

    hall: str
    boards: tuple[StickingBoard, ...]

    @property
    def count(self) -> int:
        """How many positions."""
        return sum(len(board.rows) for board in self.boards)


@dataclass(frozen=True)
class _Item:
    """A board's head or one of its rows, and how high it is."""

    board: StickingBoard
    row: StickingRow | None = None

    @property
    def height(self) -> float:
        return _BOARD if self.row is None else _ROW


def sheets(shown: StickingList, press: Press) -> Iterator[Sheet]:
    """As many pages as the walk needs; a board's head never stands alone at the foot."""
    width, height = SIZES["A4"]
    pages = tuple(_paged(shown))
    for number, page in enumerate(pages, start=1):
        body = [*_head(shown, press)]
        y = FIRST
        for item in page:
            body += _board(item.board, press, y) if item.row is None else _row(item.row, press, y)
            y += item.height
        body += foot(press, press.words("张贴人"), 278, number, len(pages))
        yield Sheet(width, height, tuple(body), of=len(pages))


def _paged(shown: StickingList) -> Iterator[tuple[_Item, ...]]:
    page: list[_Item] = []
    y = FIRST
    for board in shown.boards:
        for row in board.rows:
            head = row is board.rows[0]
            if y + (_BOARD if head else 0) + _ROW > END:
                yield tuple(page)
                page, y, head = [], FIRST, True
            new = [_Item(board)] if head else []
            new.append(_Item(board, row))
            page += new
            y += sum(item.height for item in new)
    yield tuple(page)


def _head(shown: StickingList, press: Press) -> Iterator[Block]:
    day = day_of(press, press.issue.printed_on)
    said = press.words("{day}　共{n}处", day=day, n=shown.count)
    yield from top(press.words("更换清单"), shown.hall, said)
    note = press.words("按走动顺序逐板更换：先取下原件，再张贴新件，贴好一处勾一处。")
    yield line(LEFT, 36, note, NOTE, WIDE, floor=0.6)
    heads = (
        press.words("位置"),
        press.words("公示"),
        press.words("取下编号"),
        press.words("张贴编号"),
        press.words("贴好"),
    )
    for n, head in enumerate(heads):
        align: Align = "center" if n in {0, len(heads) - 1} else "left"
        yield line(_COLUMNS[n], 43.5, head, STRONG, 30, align, floor=0.5)
    yield Rule(LEFT, 47.5, WIDE, 0.5)


def _board(board: StickingBoard, press: Press, y: float) -> Iterator[Block]:
    yield from board_line(board.name, board.place, len(board.rows), press, y + 6.6)
    yield Rule(LEFT, y + _BOARD, WIDE, 0.35)


def _row(row: StickingRow, press: Press, y: float) -> Iterator[Block]:
    middle = y + _ROW / 2
    yield line(_COLUMNS[0], middle, f"{row.rank}", STRONG, 12, "center")
    spans = [Span(row.title, TEXT)]
    if row.size:
        spans.append(Span(row.size, NOTE, 3))
    yield Line(_COLUMNS[1], middle, tuple(spans), 75, floor=0.55, field="title")
    yield line(_COLUMNS[2], middle, row.old or "—", TEXT, 32, floor=0.6)
    new = row.new or press.words("只取下")
    yield line(_COLUMNS[3], middle, new, STRONG, 32, floor=0.6)
    box = (_COLUMNS[4] - _BOX / 2, middle - _BOX / 2)
    yield Frame(*box, _BOX, _BOX, 0.3)
    yield Rule(LEFT, y + _ROW, WIDE, 0.15, RULE_GREY)


SAMPLE = StickingList(
    hall="雪川市市民服务中心",
    boards=(
        StickingBoard(
            name="大厅东墙",
            place="进门右手",
            rows=(
                StickingRow(
                    rank=1, title="今日值班公示", old="Z-2026-0401", new="Z-2026-0412", size="A3"
                ),
                StickingRow(
                    rank=3, title="监督电话牌", old="Z-2026-0077", new="Z-2026-0413", size="A4"
                ),
                StickingRow(rank=4, title="放假通知", old="Z-2026-0380"),
            ),
        ),
        StickingBoard(
            name="窗口 1–12",
            rows=(
                StickingRow(rank=3, title="窗口人员公示　3号窗口", new="Z-2026-0414", size="A4"),
            ),
        ),
    ),
)
SAMPLE_ISSUE = Issue(printed_on=date(2026, 4, 2), sheet_no="Q-2026-0007")

PAPER = Paper(
    name="sticking-list",
    family="books",
    title="更换清单",
    sizes=("A4",),
    parameters=(),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="Q",
)
