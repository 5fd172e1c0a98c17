"""评比台: every window with the same three figures and the titles it holds; A3 landscape."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from hallapp.domain.hall import Issue
from hallapp.domain.names import spread
from hallapp.domain.spans import Span, read_span
from hallapp.papers.foot import hotline, wall_foot
from hallapp.papers.kit.blocks import Align, Block, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.halving import Halved
from hallapp.papers.kit.shapes import Rule, head_rules
from hallapp.papers.kit.sheets import SIZES, Paper, Press, Sheet
from hallapp.papers.kit.styles import VERMILION, Style
from hallapp.papers.phrases import percent, period_of, told_until
from hallapp.papers.wall.achievement import NOTHING_YET, Achievement

LEFT, RIGHT = 22.0, 398.0
WIDE = RIGHT - LEFT
FIRST, HIGH, ROWS = 73.0, 14.2, 12
_COLUMNS: tuple[tuple[float, float, Align], ...] = (  # middle or edge, room, where
    (33.0, 22, "center"),  # window
    (50.0, 62, "left"),  # name
    (115.0, 64, "left"),  # people: two of them in one line
    (204.0, 30, "right"),  # closed
    (262.0, 53, "right"),  # on time
    (320.0, 54, "right"),  # satisfied
    (327.0, 71, "left"),  # titles: two of them in one line
)

HALL = Style(Role.STRONG, 24, tracking=0.03)
TITLE = Style(Role.TITLE, 66, tracking=0.22, tone=VERMILION)
HEAD = Style(Role.STRONG, 19, tracking=0.06)
NUMBER = Style(Role.STRONG, 28)
BODY = Style(Role.TEXT, 24)
SMALL = Style(Role.TEXT, 17)


@dataclass(frozen=True, kw_only=True)
class ComparedWindow:
    """One window in the period; `honours` are the titles that it or its people hold."""

    window_no: str
    name: str
    people: str = ""
    did: Achievement = NOTHING_YET
    honours: str = ""


@dataclass(frozen=True, kw_only=True)
class ComparisonBoard:
    """The windows of a period, in their own order: nobody is ranked."""

    hall: str
    hotline: str
    span: Span
    windows: tuple[ComparedWindow, ...]


def sheets(shown: ComparisonBoard, press: Press) -> Iterator[Sheet]:
    """Twelve windows a sheet."""
    height, width = SIZES["A3"]
    rows = shown.windows
    count = max(1, -(-len(rows) // ROWS))
    for number in range(count):
        some = rows[number * ROWS : (number + 1) * ROWS]
        blocks = [*_head(shown, press), *_table(some, press)]
        if number == count - 1:
            blocks += _rule(press, FIRST + len(some) * HIGH)
        blocks += hotline(press, (LEFT, 281.8), shown.hotline, size=24, fits=170)
        blocks += wall_foot(press, RIGHT, 282.0, 9, sealed=False)
        yield Sheet(width, height, tuple(blocks), of=count)


def _head(shown: ComparisonBoard, press: Press) -> Iterator[Block]:
    yield Halved(
        x=LEFT,
        y=43.9,
        text=shown.hall,
        style=HALL,
        fits=110,
        field="name",
        floor=0.75,
        pitch=1.3,
    )
    yield line(210, 33.0, press.words("评比台"), TITLE, 160, "center", floor=0.5)
    period = period_of(press, shown.span)
    period = told_until(press, period, shown.span, press.issue.printed_on)
    yield line(RIGHT, 43.9, period, HALL, 110, "right", field="period", floor=0.6)
    yield from head_rules(LEFT, 52.2, WIDE, (1.5, 1.1, 0.3), VERMILION)


def _table(rows: tuple[ComparedWindow, ...], press: Press) -> Iterator[Block]:
    heads = (
        press.words("窗口"),
        press.words("事项"),
        press.words("人员"),
        press.words("办结件数"),
        press.words("按时率（计时）"),
        press.words("满意率（评价）"),
        press.words("荣誉"),
    )
    middle = (55.1 + FIRST) / 2
    for (x, room, align), said in zip(_COLUMNS, heads, strict=True):
        yield line(x, middle, said, HEAD, room, align, floor=0.5)
    yield Rule(LEFT, FIRST, WIDE, 0.35)
    for place, row in enumerate(rows):
        y = FIRST + (place + 0.5) * HIGH
        for (x, room, align), (said, style) in zip(_COLUMNS[:-1], _cells(row, press), strict=True):
            yield line(x, y, said, style, room, align, floor=0.5)
        x, room, _ = _COLUMNS[-1]
        yield Halved(
            x=x, y=y, text=row.honours or "—", style=SMALL, fits=room, small=0.9, pitch=1.15
        )
        last = place == len(rows) - 1
        yield Rule(LEFT, y + HIGH / 2, WIDE, 0.5 if last else 0.2)


def _cells(row: ComparedWindow, press: Press) -> Iterator[tuple[str, Style]]:
    did = row.did
    yield row.window_no, NUMBER
    yield row.name or "—", BODY
    yield "、".join(map(spread, row.people.split("、"))) or "—", BODY
    yield f"{did.closed:,}", BODY
    yield _share(did.on_time, did.timed, press), BODY
    yield _share(did.satisfied, did.rated, press), BODY


def _share(part: int, whole: int | None, press: Press) -> str:
    if not whole:
        return press.words("未计")
    share = percent(part, whole)
    return press.words("{share}（{n}）", share=share, n=f"{whole:,}")


def _rule(press: Press, y: float) -> Iterator[Block]:
    said = press.words(
        "按时率只就逐件计时的件而言，按到期日计入；满意率只就收到的评价而言；括号内为样本数。各窗口按编号排列，不排名次。"
    )
    yield line(LEFT, y + 8.5, said, SMALL, WIDE, floor=0.6)


def _row(told: str, closed: int, timed: int, rated: int, honours: str = "") -> ComparedWindow:
    number, name, people = told.split()
    return ComparedWindow(
        window_no=number,
        name=name,
        people=people,
        did=Achievement(
            closed=closed, timed=timed, on_time=timed, rated=rated, satisfied=rated - 2
        ),
        honours=honours,
    )


SAMPLE = ComparisonBoard(
    hall="雪川市市民服务中心",
    hotline="0899-612 3450",
    span=read_span("2026Q1"),
    windows=(
        _row("1 无差别综合受理 次仁卓玛", 1412, 386, 386, "窗口服务明星"),
        _row("2 无差别综合受理 张晓红", 1388, 371, 358, "窗口服务明星"),
        _row("3 户籍业务 扎西顿珠", 1204, 298, 297),
        _row("4 居民身份证 德吉央宗", 1160, 240, 244),
        _row("5 社会保险 刘文静", 1344, 402, 310),
        _row("6 医疗保障 陈思远", 1296, 405, 331),
        _row("7 不动产登记 洛桑曲珍", 1022, 511, 268),
        _row("8 不动产登记 李建国、边巴次仁", 1098, 546, 274, "党员先锋岗"),
        _row("9 企业登记 周海燕", 1290, 322, 301),
        _row("10 税务综合 王磊", 1485, 0, 352),
        _row("11 公积金 央金拉姆", 900, 493, 205),
        _row("12 出证取件 白玛央金", 1655, 212, 412),
    ),
)
SAMPLE_ISSUE = Issue(printed_on=date(2026, 4, 15), sheet_no="Z-2026-0167")

PAPER = Paper(
    name="comparison-board",
    family="wall",
    title="评比台",
    sizes=("A3",),
    parameters=("period", "from", "to"),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="Z",
)
