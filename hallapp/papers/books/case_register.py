"""办件台账: the case log as a book, A4 landscape, for binding on the left.

Citizens' names are masked (domain.md §9); no phone is printed.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from fractions import Fraction

from hallapp.domain.cases import CaseKind, CaseState
from hallapp.domain.deadlines import Limit, Unit
from hallapp.domain.errors import Moment
from hallapp.domain.hall import Issue
from hallapp.domain.masking import PAPER, masked
from hallapp.domain.names import spread
from hallapp.domain.spans import Span as Period
from hallapp.papers.kit.blocks import Block, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.setting import set_text
from hallapp.papers.kit.shapes import Ring, Rule
from hallapp.papers.kit.sheets import SIZES, Press, Sheet
from hallapp.papers.kit.styles import Style, Tone
from hallapp.papers.kit.table import FLOOR, Column, Grid, Row
from hallapp.papers.phrases import day_of, day_within, limit_of, so_far

LEFT, WIDE, RIGHT = 25.0, 260.0, 285.0
HEAD_TOP, HEAD, TAIL_END = 27.15, 13.15, 174.0
SIGNERS = ("登记人", "审核人", "分管领导")
TEXT = Style(Role.TEXT, 10.5)
STRONG = Style(Role.STRONG, 10.5)
SMALL = Style(Role.TEXT, FLOOR)
_FREE = 1.8  # mm beside the longest word of a column
_PUNCH = Tone(0.55)
_KINDS = {
    CaseKind.INSTANT: "即办",
    CaseKind.PROMISED: "承诺",
    CaseKind.JOINT: "联办",
    CaseKind.ESCALATED: "上报",
}
_STATES = {
    CaseState.REGISTERED: "收件",
    CaseState.CORRECTION_REQUESTED: "补正",
    CaseState.NOT_ACCEPTED: "不予受理",
    CaseState.ACCEPTED: "受理",
    CaseState.IN_REVIEW: "审查",
    CaseState.SUSPENDED: "暂停",
    CaseState.EXTENDED: "延期",
    CaseState.DECIDED: "决定",
    CaseState.CLOSED: "办结",
    CaseState.DELIVERED: "送达",
    CaseState.WITHDRAWN: "撤回",
    CaseState.RETURNED: "退件",
    CaseState.VOIDED: "作废",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class CaseRow:
    """One case as the book shows it; `overdue` is None where no limit is known."""

    case_no: str
    accepted_at: Moment | None
    item: str
    applicant: str
    applicant_kind: str
    window: str
    staff: str
    kind: CaseKind
    promised_limit: Limit | None
    due_at: Moment | None
    closed_at: Moment | None
    state: CaseState
    overdue: bool | None


@dataclass(frozen=True, kw_only=True)
class CaseBook:
    """The cases of a period."""

    hall: str
    span: Period
    rows: tuple[CaseRow, ...]


@dataclass(slots=True)
class _Sums:
    """What the last line of a page sums up."""

    rows: int = 0
    closed: int = 0
    open: int = 0
    returned: int = 0
    overdue: int = 0

    def add(self, row: CaseRow) -> None:
        """Count one more row."""
        gone = row.state in {
            CaseState.RETURNED,
            CaseState.WITHDRAWN,
            CaseState.VOIDED,
            CaseState.NOT_ACCEPTED,
        }
        self.rows += 1
        self.returned += gone
        self.closed += row.closed_at is not None and not gone
        self.open += row.closed_at is None and not gone
        self.overdue += row.overdue is True


def sheets(book: CaseBook, press: Press) -> Iterator[Sheet]:
    """As many sheets as the rows need; an empty period has one."""
    height, width = SIZES["A4"]
    grid = Grid(LEFT, columns(press), press.faces, padding=1.9)
    pages = tuple(_paged(book, grid, press))
    sums = _Sums()
    for number, (first, last, heights) in enumerate(pages, start=1):
        page = _Sums()
        for row in book.rows[first:last]:
            page.add(row)
            sums.add(row)
        title = press.words("办件台账")
        blocks = [*head(book.hall, title, book.span, press), *grid.head(HEAD_TOP, HEAD)]
        y = HEAD_TOP + HEAD
        for place, (row, high) in enumerate(zip(book.rows[first:last], heights, strict=True)):
            rule = 0.5 if first + place == last - 1 else 0.2
            blocks.append(Row(grid, y, high, texts(row, book.span, press), rule))
            y += high
        blocks += _end(y, page, sums, press, blank=number == len(pages))
        blocks += foot(press, number, len(pages))
        yield Sheet(width, height, tuple(blocks), len(pages))


def columns(press: Press) -> tuple[Column, ...]:
    """Widths add up to 260: what has few words is as wide as they need, the item takes the rest.

    Heads over narrow columns stand in two lines.
    """
    limit = Limit(Fraction(15), Unit.WORKDAY)
    kinds = [press.words(word) for word in _KINDS.values()]
    states = [press.words(word) for word in _STATES.values()]
    found = (
        Column(press.words("编号"), 29, field="case_no"),
        Column(press.words("受理日期"), 19),
        Column(press.words("事项"), 0, "left", field="item"),
        Column(press.words("申请人"), 27, field="applicant"),
        _wide_enough(press, "窗口", 11, [press.words("窗口")], field="window"),
        Column(press.words("经办人"), 17, field="staff"),
        _wide_enough(press, "类型", 13, kinds),
        _wide_enough(press, "承诺时限", 22, [limit_of(press, limit)]),
        Column(press.words("办结期限"), 19),
        Column(press.words("办结日期"), 19),
        _wide_enough(press, "状态", 14, states),
        Column(press.words("是否\n超时"), 12),
    )
    rest = WIDE - sum(column.width for column in found)
    return tuple(column if column.width else replace(column, width=rest) for column in found)


def _wide_enough(press: Press, head: str, least: float, said: list[str], field: str = "") -> Column:
    """As wide as in Chinese, and so wide that its longest word need not shrink below 9 points."""
    longest = max(set_text(word, SMALL, press.faces).width for word in said)
    return Column(press.words(head), max(least, longest + _FREE), field=field)


def cells(row: CaseRow, press: Press) -> tuple[str | Moment, ...]:
    """What a row tells, its days as days; an empty text is not known. Applicants are masked."""
    late = press.words("是") if row.overdue else press.words("否")
    return (
        row.case_no,
        row.accepted_at or "",
        row.item,
        masked(row.applicant, row.applicant_kind, PAPER),
        row.window,
        row.staff,
        press.words(_KINDS[row.kind]),
        limit_of(press, row.promised_limit),
        row.due_at or "",
        row.closed_at or "",
        press.words(_STATES[row.state]),
        "" if row.overdue is None else late,
    )


def texts(row: CaseRow, span: Period, press: Press) -> tuple[str, ...]:
    """The cells of a row as they are printed."""
    return tuple(
        each if isinstance(each, str) else day_within(press, each, span)
        for each in cells(replace(row, staff=spread(row.staff)), press)
    )


def _paged(
    book: CaseBook, grid: Grid, press: Press
) -> Iterator[tuple[int, int, tuple[float, ...]]]:
    """First row, row after the last, and the heights of each page."""
    first, room = 0, TAIL_END - HEAD_TOP - HEAD - 11
    heights: list[float] = []
    used = 0.0
    for number, row in enumerate(book.rows):
        high = grid.height(texts(row, book.span, press))
        if used + high > room and heights:
            yield first, number, tuple(heights)
            first, heights, used = number, [], 0.0
        heights.append(high)
        used += high
    yield first, len(book.rows), tuple(heights)


def head(hall: str, title: str, span: Period, press: Press) -> Iterator[Block]:
    """Hall, title and period over the table, and where the sheet is punched."""
    small = Style(Role.TEXT, 11)
    large = Style(Role.TITLE, 24, tracking=0.31)
    period = so_far(press, span.first, span.last)
    yield line(LEFT, 20.2, hall, small, 105, field="name")
    yield line(LEFT + WIDE / 2, 18.1, title, large, 90, "center", floor=0.4)
    yield line(RIGHT, 20.2, period, small, 80, "right")
    for y in (65.0, 145.0):
        yield Ring(12.2, y, 2.7, 0.15, _PUNCH)


def _end(y: float, page: _Sums, sums: _Sums, press: Press, *, blank: bool) -> Iterator[Block]:
    """The sums of the page and up to it; below the last row the page is said to be empty."""
    said = press.words(
        "本页{page}件，累计{rows}件：办结{closed}件，在办{open}件，退件{returned}件；超时{overdue}件",
        page=f"{page.rows:,}",
        rows=f"{sums.rows:,}",
        closed=f"{sums.closed:,}",
        open=f"{sums.open:,}",
        returned=f"{sums.returned:,}",
        overdue=f"{sums.overdue:,}",
    )
    note = press.words("按受理日期；受理当日不计入时限；退件含撤回、作废；申请人姓名已隐去")
    yield line(LEFT, y + 6.5, said, STRONG, 150)
    yield line(RIGHT, y + 6.5, note, TEXT, 108, "right", floor=0.6)
    if blank and y + 17.8 < TAIL_END:
        empty = Style(Role.TEXT, 10.5, tracking=0.2)
        yield line(LEFT + WIDE / 2, y + 17.8, press.words("（以下空白）"), empty, 60, "center")


def foot(
    press: Press, page: int, pages: int, signers: tuple[str, str, str] = SIGNERS
) -> Iterator[Block]:
    """Who signs, which sheet it is, which page of how many."""
    first, second, third = signers
    sign = Style(Role.TEXT, 11, tracking=0.04)
    for x, word, start, end in (
        (LEFT, first, 39.3, 81.2),
        (95.0, second, 109.2, 151.0),
        (164.8, third, 183.2, 220.9),
    ):
        yield line(x, 185.75, press.words(word), sign, start - x - 1, floor=0.5)
        yield Rule(start, 189.05, end - start, 0.3)
    for x, word in ((259.5, "年"), (270.9, "月"), (282.8, "日")):
        yield line(x, 185.75, press.words(word), sign, 11, "center")
    yield Rule(LEFT, 192.85, WIDE, 0.2)
    issue = press.issue
    said = [press.words("编号{no}", no=issue.sheet_no) if issue.sheet_no else press.words("预览")]
    said.append(press.words("校验码{code}", code=press.checked(3)))
    said.append(press.words("{day}印制", day=day_of(press, issue.printed_on)))
    number = press.words("第{page}页\u3000共{pages}页", page=page, pages=pages)
    yield line(LEFT, 197.4, "\u3000".join(said), Style(Role.TEXT, 8.5), 160)
    yield line(RIGHT, 197.4, number, Style(Role.TEXT, 9), 70, "right")


def _sample(no: str, item: str, applicant: str, at: tuple[str, str], limit: int) -> CaseRow:
    closed = no != "0403-0231"
    day = int(no[2:4])
    due = 13 if day == 3 else 10  # the 4th to the 6th are a holiday
    window, staff = at
    return CaseRow(
        case_no=f"2026-{no}",
        accepted_at=datetime(2026, 4, day, 10, 24),
        item=item,
        applicant=applicant,
        applicant_kind="",
        window=window,
        staff=staff,
        kind=CaseKind.PROMISED if limit else CaseKind.INSTANT,
        promised_limit=Limit(Fraction(limit), Unit.WORKDAY if limit else Unit.IMMEDIATE),
        due_at=datetime(2026, 4, due if limit else day, 17, 0),
        closed_at=datetime(2026, 4, 9 if limit else day, 15, 30) if closed else None,
        state=CaseState.DELIVERED if closed else CaseState.IN_REVIEW,
        overdue=False,
    )


_LONG = "道路货物运输站（场）经营许可及普通货物运输经营许可（新增）"
SAMPLE = CaseBook(
    hall="雪川市市民服务中心",
    span=Period(date(2026, 4, 1), date(2026, 4, 3), ""),
    rows=(
        _sample("0401-0211", "个体工商户设立登记", "王磊", ("3", "次仁央宗"), 0),
        _sample(
            "0401-0214", "食品经营许可证核发（新办）", "雪川云顶餐饮有限公司", ("4", "周慧芳"), 6
        ),
        _sample("0402-0217", "不动产转移登记（存量房买卖）", "张建国", ("7", "洛桑曲珍"), 5),
        _sample("0402-0219", "城乡居民基本养老保险参保登记", "欧阳文博", ("5", "黄玉兰"), 0),
        _sample("0402-0224", _LONG, "次仁卓玛", ("9", "旦增"), 5),
        _sample(
            "0403-0231", "建筑工程施工许可证核发", "雪川宏达建筑工程有限公司", ("11", "周慧芳"), 5
        ),
    ),
)
SAMPLE_ISSUE = Issue(printed_on=date(2026, 4, 10), sheet_no="T-2026-0013")
