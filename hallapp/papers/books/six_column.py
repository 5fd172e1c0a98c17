"""六栏统计表 期初 收件 超时 退件 办结 在办: by window, department, person, item or time."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from hallapp.domain.figures import Grouping, PeriodRow
from hallapp.domain.hall import Issue
from hallapp.domain.spans import Span as Period
from hallapp.papers.books.case_register import (
    HEAD_TOP,
    LEFT,
    RIGHT,
    STRONG,
    TAIL_END,
    TEXT,
    foot,
    head,
)
from hallapp.papers.kit.blocks import line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.sheets import SIZES, Paper, Press, Sheet
from hallapp.papers.kit.table import Column, Grid, Row

ROWS_OF = {
    Grouping.DAY: "日期",
    Grouping.WEEK: "周",
    Grouping.MONTH: "月份",
    Grouping.QUARTER: "季度",
    Grouping.WINDOW: "窗口",
    Grouping.STAFF: "经办人",
    Grouping.ITEM: "事项",
    Grouping.DEPARTMENT: "部门",
}
HEADS = ("期初", "收件", "超时", "退件", "办结", "在办")
NOTE = "期初＋收件－退件－办结＝在办；超时只计逐件计时的件，按到期日计入"
_HEAD, _ROW = 11.0, 8.2
_NAME, _NUMBER = 110.0, 25.0


@dataclass(frozen=True, kw_only=True)
class SixColumns:
    """The rows of a period with their total; `timed` of the received have a clock."""

    hall: str
    span: Period
    by: Grouping
    rows: tuple[PeriodRow, ...]
    total: PeriodRow
    timed: int
    counted_only: int


def numbers(row: PeriodRow) -> tuple[int, ...]:
    """The six columns of a row."""
    return (row.opening, row.received, row.overdue, row.returned, row.closed, row.in_hand)


def sheets(shown: SixColumns, press: Press) -> Iterator[Sheet]:
    """As many sheets as there are rows for; the last one bears the total."""
    height, width = SIZES["A4"]
    columns = (
        Column(press.words(ROWS_OF[shown.by]), _NAME, "left", field=shown.by.value),
        *(Column(press.words(word), _NUMBER, "right") for word in HEADS),
    )
    grid = Grid(LEFT, columns, press.faces, padding=2.6)
    pages = tuple(_paged(shown, grid, press))
    for number, page in enumerate(pages, start=1):
        blocks = [
            *head(shown.hall, press.words("六栏统计表"), shown.span, press),
            *grid.head(HEAD_TOP, _HEAD),
        ]
        y = HEAD_TOP + _HEAD
        for place, (texts, high) in enumerate(page, start=1):
            role = Role.STRONG if number == len(pages) and place == len(page) else Role.TEXT
            blocks.append(Row(grid, y, high, texts, 0.5 if place >= len(page) - 1 else 0.2, role))
            y += high
        if number == len(pages):
            said = press.words(
                "收件{n}件：逐件计时{timed}件，仅计数{only}件",
                n=f"{shown.total.received:,}",
                timed=f"{shown.timed:,}",
                only=f"{shown.counted_only:,}",
            )
            blocks.append(line(LEFT, y + 6.5, said, STRONG, 128, floor=0.5))
            blocks.append(line(RIGHT, y + 6.5, press.words(NOTE), TEXT, 128, "right", floor=0.5))
        yield Sheet(width, height, (*blocks, *foot(press, number, len(pages))), len(pages))


_Page = list[tuple[tuple[str, ...], float]]


def _paged(shown: SixColumns, grid: Grid, press: Press) -> Iterator[_Page]:
    """The rows of each page with their heights, the total at the end."""
    room = TAIL_END - HEAD_TOP - _HEAD - 11
    page: _Page = []
    used = 0.0
    total = PeriodRow(key=press.words("合计"))
    for row in (*shown.rows, shown.total):
        name = total.key if row is shown.total else row.key
        texts = (name, *(f"{number:,}" for number in numbers(row)))
        high = max(_ROW, grid.height(texts))
        if page and used + high > room:
            yield page
            page, used = [], 0.0
        page.append((texts, high))
        used += high
    yield page


def _sample_row(name: str, *five: int) -> PeriodRow:
    opening, received, closed, returned, overdue = five
    return PeriodRow(
        key=name,
        opening=opening,
        received=received,
        overdue=overdue,
        returned=returned,
        closed=closed,
        in_hand=opening + received - closed - returned,
    )


SAMPLE = SixColumns(
    hall="雪川市市民服务中心",
    span=Period(date(2026, 1, 1), date(2026, 3, 31), "2026Q1"),
    by=Grouping.WINDOW,
    rows=(
        _sample_row("1 综合受理", 31, 2914, 2909, 3, 0),
        _sample_row("7 不动产登记", 96, 1562, 1551, 4, 1),
        _sample_row("9 税务", 9, 4307, 4308, 0, 0),
        _sample_row("11 社保、医保", 48, 3176, 3174, 1, 0),
    ),
    total=_sample_row("", 184, 11959, 11942, 8, 1),
    timed=3318,
    counted_only=8641,
)
SAMPLE_ISSUE = Issue(printed_on=date(2026, 4, 3), sheet_no="T-2026-0014")

PAPER = Paper(
    name="six-column",
    family="books",
    title="六栏统计表",
    sizes=("A4",),
    parameters=("period", "from", "to", "by"),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="T",
)
