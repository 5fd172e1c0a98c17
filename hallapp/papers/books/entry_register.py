"""台账: any register as a book, A4 landscape, for binding on the left (picture p09f).

What it holds is made from the register's spec; heads and words come with it in the reader's
language. Complainants and their phones are never in it (hall-rules 6).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from hallapp.domain.deadlines import Limit, Unit
from hallapp.domain.errors import Moment
from hallapp.domain.hall import Issue
from hallapp.domain.spans import Span as Period
from hallapp.papers.books.case_register import (
    HEAD,
    HEAD_TOP,
    LEFT,
    RIGHT,
    STRONG,
    TAIL_END,
    TEXT,
    WIDE,
    foot,
    head,
)
from hallapp.papers.kit.blocks import Block, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.sheets import SIZES, Press, Sheet
from hallapp.papers.kit.styles import Style
from hallapp.papers.kit.table import Column, Grid, Row
from hallapp.papers.phrases import day_within, limit_of

PENDING = "待定"
"""Stands in a cell that is not decided yet."""


@dataclass(frozen=True, kw_only=True, slots=True)
class BookColumn:
    """A column: its head, its share of the width, whether it is a text of several lines."""

    head: str
    share: int
    text: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class BookRow:
    """One entry; `late` is None where no limit is known, `counts` are words that are counted."""

    entry_no: str
    received_at: Moment
    cells: tuple[str | date, ...]
    state: str = ""
    due_at: Moment | None = None
    done_at: Moment | None = None
    late: bool | None = None
    counts: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class RegisterBook:
    """The entries of a period; `counted` are the words to count, in their order.

    `clocked` registers have a limit, `stated` ones a state to show; `people` have names to hide.
    """

    hall: str
    title: str
    span: Period
    columns: tuple[BookColumn, ...]
    rows: tuple[BookRow, ...]
    received: str = "日期"
    clocked: bool = False
    stated: bool = False
    people: bool = False
    limit: Limit | None = None
    counted: tuple[str, ...] = ()


def sheets(book: RegisterBook, press: Press) -> Iterator[Sheet]:
    """As many sheets as the rows need; an empty period has one."""
    height, width = SIZES["A4"]
    grid = Grid(LEFT, tuple(_columns(book, press)), press.faces, padding=1.9)
    told = tuple(texts(book, row, press) for row in book.rows)
    pages = tuple(_paged(told, grid))
    title = press.words("{title}台账", title=book.title)
    for number, (first, last, heights) in enumerate(pages, start=1):
        blocks = [*head(book.hall, title, book.span, press), *grid.head(HEAD_TOP, HEAD)]
        y = HEAD_TOP + HEAD
        for place, high in enumerate(heights, start=first):
            rule = 0.5 if place == last - 1 else 0.2
            blocks.append(Row(grid, y, high, told[place], rule))
            y += high
        blocks += _end(book, first, last, y, press, blank=number == len(pages))
        blocks += foot(press, number, len(pages))
        yield Sheet(width, height, tuple(blocks))


def _columns(book: RegisterBook, press: Press) -> Iterator[Column]:
    """Widths add up to 260, whatever the shares do; long heads stand in two lines."""
    columns = told_columns(book, press)
    shares = [max(float(column.share), _least(column.head)) for column in columns]
    for column, share in zip(columns, shares, strict=True):
        wide = share * WIDE / sum(shares)
        yield Column(_head(column, wide), wide, "left" if column.text else "center")


def told_columns(book: RegisterBook, press: Press) -> list[BookColumn]:
    """Number, day, the register's own columns, and what state and clock add."""
    columns = [
        BookColumn(head=press.words("编号"), share=23),
        BookColumn(head=book.received, share=18),
        *book.columns,
    ]
    if book.stated:
        columns.append(BookColumn(head=press.words("状态"), share=16))
    if book.clocked:
        columns.append(BookColumn(head=press.words("办理\n期限"), share=18))
        columns.append(BookColumn(head=press.words("完成\n日期"), share=18))
        columns.append(BookColumn(head=press.words("是否\n超时"), share=12))
    return columns


_SIGN = 4.1
_LETTER = 2.1
"""How wide a Chinese character and a Latin letter of a head are, in mm."""


def _least(head: str) -> float:
    """A Latin word is not parted: its column is so wide that the head can be set small."""
    return max(map(len, _in_two(head).split("\n"))) * _LETTER + 3 if head.isascii() else 0


def _head(column: BookColumn, wide: float) -> str:
    """In two lines where one would be too narrow."""
    head, signs = column.head, len(column.head)
    if head.isascii():
        return _in_two(head)
    if "\n" in head or signs * _SIGN <= wide or signs < 3:
        return head
    half = (signs + 1) // 2
    return f"{head[:half]}\n{head[half:]}"


def _in_two(head: str) -> str:
    """Latin words in two lines, as even as may be."""
    words = head.split()
    ways = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
    return "\n".join(min(ways, key=lambda way: max(map(len, way)))) if ways else head


def cells(book: RegisterBook, row: BookRow, press: Press) -> tuple[str | Moment, ...]:
    """What a row tells, its days as days; an empty text is not known."""
    told: list[str | Moment] = [row.entry_no, row.received_at]
    told += [press.words(PENDING) if cell == PENDING else cell for cell in row.cells]
    if book.stated:
        told.append(row.state)
    if book.clocked:
        late = press.words("是") if row.late else press.words("否")
        told += [row.due_at or "", row.done_at or "", "" if row.late is None else late]
    return tuple(told)


def texts(book: RegisterBook, row: BookRow, press: Press) -> tuple[str, ...]:
    """The cells of a row as they are printed."""
    return tuple(
        each if isinstance(each, str) else day_within(press, each, book.span)
        for each in cells(book, row, press)
    )


def _paged(
    texts: tuple[tuple[str, ...], ...], grid: Grid
) -> Iterator[tuple[int, int, tuple[float, ...]]]:
    """First row, row after the last, and the heights of each page."""
    first, room = 0, TAIL_END - HEAD_TOP - HEAD - 11
    heights: list[float] = []
    used = 0.0
    for number, cells in enumerate(texts):
        high = grid.height(cells)
        if used + high > room and heights:
            yield first, number, tuple(heights)
            first, heights, used = number, [], 0.0
        heights.append(high)
        used += high
    yield first, len(texts), tuple(heights)


def _end(
    book: RegisterBook, first: int, last: int, y: float, press: Press, *, blank: bool
) -> Iterator[Block]:
    """The sums up to this page; below the last row the page is said to be empty."""
    said = press.words("本页{page}件，累计{rows}件", page=f"{last - first:,}", rows=f"{last:,}")
    sums = [
        press.words("{word}{n}件", word=word, n=f"{count:,}")
        for word in book.counted
        if (count := sum(word in row.counts for row in book.rows[:last]))
    ]
    if book.clocked:
        late = sum(row.late is True for row in book.rows[:last])
        sums.append(press.words("超时{n}件", n=f"{late:,}"))
    if sums:
        said = press.words("{said}：{sums}", said=said, sums="，".join(sums))
    yield line(LEFT, y + 6.5, said, STRONG, 150, floor=0.5)
    yield line(RIGHT, y + 6.5, _note(book, press), TEXT, 106, "right", floor=0.5)
    if blank and y + 17.8 < TAIL_END:
        empty = Style(Role.TEXT, 10.5, tracking=0.2)
        yield line(LEFT + WIDE / 2, y + 17.8, press.words("（以下空白）"), empty, 60, "center")


def _note(book: RegisterBook, press: Press) -> str:
    """How long the limit is, and whose names are not printed."""
    said = []
    if book.limit is not None:
        said.append(press.words("期限{limit}，当日不计入", limit=limit_of(press, book.limit)))
    if book.people:
        said.append(press.words("姓名、联系方式不印"))
    return "；".join(said)


def _sample(no: int, day: date, done: date | None, *cells: str) -> BookRow:
    return BookRow(
        entry_no=f"TS-26-{no:03d}",
        received_at=day,
        cells=cells,
        state="办结" if done else "调查",
        due_at=day + timedelta(14),
        done_at=done,
        late=False,
        counts=cells[5:7],
    )


_HEADS = (
    *(("渠道", 16), ("署名", 13), ("窗口", 11), ("投诉事项", 35), ("调查与处置", 43)),
    *(("属实程度", 17), ("责任认定", 13), ("责任主体", 13), ("承办人", 18), ("回访", 14)),
)
_JAMMED = "调取叫号记录，等候52分钟；取号机加注预约提示，当面说明"
SAMPLE = RegisterBook(
    hall="雪川市市民服务中心",
    title="投诉",
    span=Period(date(2026, 1, 1), date(2026, 3, 31), ""),
    columns=tuple(BookColumn(head=head, share=share, text=share > 30) for head, share in _HEADS),
    clocked=True,
    stated=True,
    people=True,
    limit=Limit(Fraction(10), Unit.WORKDAY),
    rows=(
        _sample(
            *(1, date(2026, 1, 8), date(2026, 1, 9)),
            *("现场", "实名", "6", "排队超过一小时，未告知可预约", _JAMMED),
            *("部分属实", "无责", "", "周慧芳", "满意"),
        ),
        _sample(
            *(5, date(2026, 3, 27), None),
            *("现场", "实名", "11", "认为窗口人员态度生硬", "正在核查"),
            *(PENDING, PENDING, PENDING, "周慧芳", ""),
        ),
    ),
    counted=("属实", "部分属实", "不属实", "有责", "无责"),
)
SAMPLE_ISSUE = Issue(printed_on=date(2026, 4, 1), sheet_no="T-2026-0012")
