"""岗位交接单: everything that went from one person to another, with both signatures."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from hallapp.domain.hall import Issue
from hallapp.domain.names import spread
from hallapp.papers.kit.blocks import Block, Text, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.shapes import Rule, head_rules
from hallapp.papers.kit.sheets import SIZES, Paper, Press, Sheet
from hallapp.papers.kit.styles import INK, Span, Style
from hallapp.papers.kit.table import Column, Grid, Row
from hallapp.papers.phrases import day_of, short_day

LEFT, RIGHT, WIDE = 22.0, 188.0, 166.0
FIRST, AGAIN, HEAD = 82.0, 40.0, 9.0  # where the table begins: on the first sheet, on others
LAST, SIGN = 276.0, 40.0  # where it ends, and the room for the signatures

HALL = Style(Role.STRONG, 12)
TITLE = Style(Role.TITLE, 26, tracking=0.12)
LABEL = Style(Role.TEXT, 10.5)
NAME = Style(Role.STRONG, 15)
TEXT = Style(Role.TEXT, 11)
STRONG = Style(Role.STRONG, 11)
FOOT = Style(Role.TEXT, 8)


@dataclass(frozen=True, kw_only=True, slots=True)
class HandoverRow:
    """One thing: what kind it is, how it is called, what it is about, until when, who has it."""

    kind: str
    number: str
    what: str = ""
    due_on: date | None = None
    taker: str = ""


@dataclass(frozen=True, kw_only=True)
class HandoverSlip:
    """A handover with its things in order; `ends_on` is the last day of who leaves."""

    hall: str
    on: date
    giver: str
    giver_post: str
    taker: str
    taker_post: str
    rows: tuple[HandoverRow, ...]
    ends_on: date | None = None


def sheets(slip: HandoverSlip, press: Press) -> Iterator[Sheet]:
    """As many sheets as the things need; the signatures stand on the last."""
    width, height = SIZES["A4"]
    grid = Grid(LEFT, _columns(press), press.faces, padding=3.0)
    texts = [_texts(slip, at, row, press) for at, row in enumerate(slip.rows, 1)]
    pages = tuple(_paged(texts, grid))
    for number, (first, last, heights) in enumerate(pages, 1):
        top = FIRST if number == 1 else AGAIN
        blocks = [*(_head(slip, press) if number == 1 else _again(slip, press))]
        y = top
        if heights:
            blocks += grid.head(top, HEAD)
            y += HEAD
        for at, high in enumerate(heights, start=first):
            blocks.append(Row(grid, y, high, texts[at], 0.5 if at == last - 1 else 0.2))
            y += high
        if number == len(pages):
            blocks += _end(press, y)
        blocks += _foot(press, number, len(pages))
        yield Sheet(width, height, tuple(blocks))


def _columns(press: Press) -> tuple[Column, ...]:
    return (
        Column(press.words("序号"), 12),
        Column(press.words("类别"), 26),
        Column(press.words("编号"), 33),
        Column(press.words("内容"), 55, "left", "what"),
        Column(press.words("期限"), 20),
        Column(press.words("接收人"), 20, "center", "taker"),
    )


def _texts(slip: HandoverSlip, at: int, row: HandoverRow, press: Press) -> tuple[str, ...]:
    due = ""
    if row.due_on is not None:
        same = row.due_on.year == slip.on.year
        due = short_day(press, row.due_on) if same else row.due_on.isoformat()
    taker = spread(row.taker) or press.words("暂缺")
    return (str(at), row.kind, row.number, row.what, due, taker)


def _paged(
    texts: list[tuple[str, ...]], grid: Grid
) -> Iterator[tuple[int, int, tuple[float, ...]]]:
    """First row, row after the last, heights; the last sheet keeps room for the signatures."""
    first, heights, room = 0, list[float](), LAST - FIRST - HEAD
    for number, cells in enumerate(texts):
        high = grid.height(cells)
        if sum(heights) + high > room and heights:
            yield first, number, tuple(heights)
            first, heights, room = number, [], LAST - AGAIN - HEAD
        heights.append(high)
    if sum(heights) + SIGN > room and heights:
        yield first, len(texts), tuple(heights)
        first, heights = len(texts), []
    yield first, len(texts), tuple(heights)


def _head(slip: HandoverSlip, press: Press) -> Iterator[Block]:
    yield line(LEFT, 21, slip.hall, HALL, 120, field="name", floor=0.6)
    yield line(RIGHT, 21, day_of(press, slip.on), LABEL, 44, "right")
    yield from head_rules(LEFT, 26, WIDE, (1.0, 0.8, 0.25), INK)
    yield line(105, 41, press.words("岗位交接单"), TITLE, WIDE, "center", floor=0.6)
    for x, label, name, post in (
        (LEFT, press.words("移交人"), slip.giver, slip.giver_post),
        (107, press.words("接收人"), slip.taker, slip.taker_post),
    ):
        yield line(x, 58, label, LABEL, 22, floor=0.6)
        yield line(x + 23, 58, spread(name), NAME, 56, field="staff", floor=0.6)
        if post:
            yield line(x + 23, 65.5, post, LABEL, 56, field="post", floor=0.6)
    yield line(LEFT, 75.5, _said(slip, press), TEXT, WIDE, floor=0.6)


def _said(slip: HandoverSlip, press: Press) -> str:
    """How many things, and since when whoever leaves is gone."""
    said = press.words("共{n}项", n=len(slip.rows))
    if slip.ends_on is not None:
        day = day_of(press, slip.ends_on)
        said += press.words("，移交人{day}离岗", day=day)
    return said


def _again(slip: HandoverSlip, press: Press) -> Iterator[Block]:
    yield line(LEFT, 27, press.words("岗位交接单（续）"), STRONG, 80, floor=0.6)
    both = press.words("{giver}移交{taker}", giver=slip.giver, taker=slip.taker)
    yield line(RIGHT, 27, both, LABEL, 80, "right", floor=0.6)
    yield Rule(LEFT, 33, WIDE, 0.3)


def _end(press: Press, y: float) -> Iterator[Block]:
    """What both sign."""
    said = press.words("以上事项、物品和资料已当面点清，情况已说明，未办结事项由接收人继续办理。")
    yield Text(LEFT, y + 8, WIDE, (Span(said, TEXT),), 6.2, press.faces, justify=False, most=2)
    for x, label in ((LEFT, press.words("移交人签字")), (107, press.words("接收人签字"))):
        yield line(x, y + 26, label, LABEL, 26, floor=0.6)
        yield Rule(x + 26, y + 28.4, 52, 0.2)
        yield line(x, y + 36, press.words("日　　期"), LABEL, 26, floor=0.6)
        yield Rule(x + 26, y + 38.4, 52, 0.2)


def _foot(press: Press, number: int, pages: int) -> Iterator[Block]:
    sheet_no = press.issue.sheet_no
    said = press.words("编号{no}", no=sheet_no) if sheet_no else press.words("预览")
    code = press.words("校验码{code}", code=press.checked())
    yield line(LEFT, 287, f"{said}\u3000{code}", FOOT, 120, floor=0.6)
    page = press.words("第{page}页\u3000共{pages}页", page=number, pages=pages)
    yield line(RIGHT, 287, page, FOOT, 40, "right", floor=0.6)


SAMPLE = HandoverSlip(
    hall="雪川市市民服务中心",
    on=date(2026, 10, 9),
    giver="刘文静",
    giver_post="社保窗口",
    taker="央金拉姆",
    taker_post="机动",
    ends_on=date(2026, 10, 9),
    rows=(
        HandoverRow(kind="窗口", number="5号窗口", what="社会保险", taker="央金拉姆"),
        HandoverRow(
            kind="办件",
            number="2026-0910-0142",
            what="社保关系转移接续",
            due_on=date(2026, 9, 22),
            taker="央金拉姆",
        ),
        HandoverRow(
            kind="承诺",
            number="CN-26-007",
            what="退休待遇核定由20个工作日压缩到12个",
            due_on=date(2026, 12, 31),
            taker="央金拉姆",
        ),
        HandoverRow(kind="印章", number="SB-03", what="受理专用章（社保）", taker="宋佳"),
        HandoverRow(kind="钥匙", number="2", what="档案室钥匙", taker="央金拉姆"),
    ),
)
SAMPLE_ISSUE = Issue(printed_on=date(2026, 10, 9), sheet_no="J-2026-0004")

PAPER = Paper(
    name="handover",
    family="slips",
    title="岗位交接单",
    sizes=("A4",),
    parameters=("handover",),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="J",
)
