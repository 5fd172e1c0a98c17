"""一周一小结: counts by business, then what was, what is wrong, what comes (picture p09g)."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from hallapp.domain.hall import Issue
from hallapp.domain.spans import Span as Period
from hallapp.domain.weekly import SECTIONS, WeekRow
from hallapp.papers.kit.blocks import Block, line
from hallapp.papers.kit.breaking import break_spans
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.pen import Pen
from hallapp.papers.kit.setting import SetLine
from hallapp.papers.kit.shapes import Rule, head_rules
from hallapp.papers.kit.sheets import SIZES, Paper, Press, Sheet
from hallapp.papers.kit.styles import INK, RULE_GREY, VERMILION, Span, Style
from hallapp.papers.phrases import short_day

LEFT, WIDE, RIGHT = 28.0, 156.0, 184.0
_TOP, _NEXT_TOP, _LAST, _SIGNED = 61.0, 41.0, 260.0, 246.0
_ENDS = (87.0, 105.9, 124.9, 143.9, 162.9, 182.0)  # right edges of the columns
_TITLE = Style(Role.TITLE, 30, tracking=0.12)
_SMALL = Style(Role.TEXT, 12)
_HEAD = Style(Role.STRONG, 12)
_NUMBER = Style(Role.TEXT, 14)
_TOTAL = Style(Role.STRONG, 14)
_SECTION = Style(Role.STRONG, 14)
_BODY = Style(Role.RUNNING, 14, gap=0)

_THIN = 0.2
_ABOVE = 1.2  # mm more above a heading

HEADS = ("期初", "收件", "办结", "退件", "超时", "在办")
SECTION_WORDS = {
    "situation": "一、本周情况",
    "problems": "二、存在问题",
    "plans": "三、下周安排",
}
NOTE = "期初＋收件－办结－退件＝在办；超时只计逐件计时的件，按到期日计入"


@dataclass(frozen=True, kw_only=True)
class WeeklySummary:
    """A week: its table and its three texts, paragraphs apart by line ends."""

    hall: str
    span: Period
    rows: tuple[WeekRow, ...]
    total: WeekRow
    texts: tuple[str, str, str]


@dataclass(frozen=True)
class _Pitch:
    """How high a row of the table and a line of text stand."""

    row: float
    leading: float


_CALM, _TIGHT = _Pitch(8.15, 8.7), _Pitch(6.3, 7.2)


@dataclass(frozen=True)
class _Written:
    """A line that is set already; `y` is its middle."""

    x: float
    y: float
    set_line: SetLine

    def draw(self, pen: Pen) -> None:
        """Draw it."""
        middle = pen.faces.first(_BODY.role).middle * _BODY.em
        pen.write(self.set_line, self.x, self.y + middle)


Placed = Callable[[float], list[Block]]
"""A part of the page, as it stands from some height on."""


def numbers(row: WeekRow) -> tuple[str, ...]:
    """The six columns of a row."""
    six = (row.opening, row.received, row.closed, row.returned, row.overdue, row.in_hand)
    return tuple(f"{number:,}" for number in six)


def week_words(press: Press, span: Period) -> str:
    """2026年第14周　3月30日至4月5日."""
    year, week, _ = span.first.isocalendar()
    first, last = short_day(press, span.first), short_day(press, span.last)
    return press.words(
        "{year}年第{week}周\u3000{first}至{last}", year=year, week=week, first=first, last=last
    )


def sheets(shown: WeeklySummary, press: Press) -> Iterator[Sheet]:
    """The table on the first page; the texts go on as far as they need.

    What a little less room brings onto one page is set so.
    """
    width, height = SIZES["A4"]
    pages = _pages(shown, press, _CALM)
    if len(pages) > 1:
        tight = _pages(shown, press, _TIGHT)
        pages = tight if len(tight) == 1 else pages
    for number, blocks in enumerate(pages, start=1):
        foot = _foot(press, number, len(pages), signed=number == len(pages))
        yield Sheet(width, height, (*blocks, *foot), len(pages))


def _pages(shown: WeeklySummary, press: Press, pitch: _Pitch) -> list[list[Block]]:
    pages = [[*_head(shown, press)]]
    y = _TOP
    for block, high in _table(shown, press, pitch):
        if y + high > _LAST:
            pages.append([])
            y = _NEXT_TOP
        pages[-1] += block(y)
        y += high
    y += 1.0
    for block, high, keeps in _texts(shown, press, pitch.leading):
        if y + high + keeps > _LAST:
            pages.append([])
            y = _NEXT_TOP
        pages[-1] += block(y)
        y += high
    if y > _SIGNED:
        pages.append([])
    return pages


def _head(shown: WeeklySummary, press: Press) -> Iterator[Block]:
    yield line(105, 36.5, press.words("一周一小结"), _TITLE, WIDE, "center", floor=0.4)
    yield line(LEFT, 49.2, shown.hall, _SMALL, 76, field="name")
    yield line(RIGHT, 49.2, week_words(press, shown.span), _SMALL, 78, "right")
    yield from head_rules(LEFT, 54.1, WIDE, (0.9, 0.55, 0.25), VERMILION)


def _table(shown: WeeklySummary, press: Press, pitch: _Pitch) -> Iterator[tuple[Placed, float]]:
    heads = tuple(press.words(head) for head in HEADS)
    yield _Place("", heads, _HEAD, _HEAD, 0.4, 7.0), 7.0
    for row in shown.rows:
        yield _Place(row.name, numbers(row), _SMALL, _NUMBER, 0.15, pitch.row), pitch.row
    total, last = press.words("合计"), pitch.row + 0.7
    yield _Place(total, numbers(shown.total), _HEAD, _TOTAL, 0.5, last), last
    yield _Note(press.words(NOTE)), 7.2


@dataclass(frozen=True)
class _Place:
    """A row of the table, wherever it comes to stand."""

    name: str
    cells: tuple[str, ...]
    name_style: Style
    style: Style
    rule: float
    high: float

    def __call__(self, y: float) -> list[Block]:
        high = self.high
        middle = y + high / 2
        tone = RULE_GREY if self.rule < _THIN else INK
        found: list[Block] = [Rule(LEFT, y + high, WIDE, self.rule, tone)]
        if self.name:
            found.append(line(LEFT, middle, self.name, self.name_style, 45, field="window"))
        for end, cell in zip(_ENDS, self.cells, strict=True):
            found.append(line(end, middle, cell, self.style, 18, "right", floor=0.5))
        return found


@dataclass(frozen=True)
class _Note:
    text: str

    def __call__(self, y: float) -> list[Block]:
        return [line(RIGHT, y + 4.4, self.text, Style(Role.TEXT, 9), WIDE, "right", floor=0.6)]


@dataclass(frozen=True)
class _Section:
    text: str
    leading: float

    def __call__(self, y: float) -> list[Block]:
        middle = y + _ABOVE + self.leading / 2
        return [line(LEFT + 2 * _SECTION.em, middle, self.text, _SECTION, 130)]


@dataclass(frozen=True)
class _Body:
    set_line: SetLine
    leading: float

    def __call__(self, y: float) -> list[Block]:
        return [_Written(LEFT, y + self.leading / 2, self.set_line)]


def _texts(
    shown: WeeklySummary, press: Press, leading: float
) -> Iterator[tuple["_Section | _Body", float, float]]:
    """Headings and lines; a heading keeps a line of its text on its page."""
    for section, text in zip(SECTIONS, shown.texts, strict=True):
        yield _Section(press.words(SECTION_WORDS[section]), leading), leading + _ABOVE, leading
        for paragraph in filter(None, (part.strip() for part in text.splitlines())):
            spans = (Span(paragraph, _BODY),)
            indent = 2 * _BODY.em
            for each in break_spans(spans, press.faces, WIDE, indent=indent, field=section):
                yield _Body(each, leading), leading, 0.0


def _foot(press: Press, page: int, pages: int, *, signed: bool) -> Iterator[Block]:
    if signed:
        for x, word, start, end in (
            (LEFT, "填报人", 43.0, 74.0),
            (83.0, "值班长", 98.0, 129.0),
            (138.0, "分管领导", 157.0, RIGHT),
        ):
            yield line(x, 257.7, press.words(word), _SMALL, start - x - 1, floor=0.5)
            yield Rule(start, 261.2, end - start, 0.2)
    yield Rule(LEFT, 266.9, WIDE, 0.3)
    issue = press.issue
    number = press.words("编号{no}", no=issue.sheet_no) if issue.sheet_no else press.words("预览")
    code = press.words("校验码{code}", code=press.checked())
    yield line(LEFT, 272.2, f"{number}\u3000{code}", Style(Role.TEXT, 8.5), 110)
    said = press.words("第{page}页\u3000共{pages}页", page=page, pages=pages)
    yield line(RIGHT, 272.2, said, Style(Role.TEXT, 8.5), 40, "right")


def _sample_row(name: str, *six: int) -> WeekRow:
    opening, received, closed, returned, overdue, in_hand = six
    return WeekRow(
        name=name,
        opening=opening,
        received=received,
        closed=closed,
        returned=returned,
        overdue=overdue,
        in_hand=in_hand,
    )


SAMPLE = WeeklySummary(
    hall="雪川市市民服务中心",
    span=Period(date(2026, 3, 30), date(2026, 4, 5), "2026W14"),
    rows=(
        _sample_row("综合受理", 31, 214, 211, 1, 0, 33),
        _sample_row("不动产登记", 96, 132, 130, 1, 0, 97),
        _sample_row("税务", 9, 307, 308, 0, 0, 8),
        _sample_row("社保、医保", 48, 276, 274, 1, 0, 49),
        _sample_row("户籍、身份证", 26, 188, 185, 0, 0, 29),
        _sample_row("其他", 21, 96, 95, 0, 0, 22),
    ),
    total=_sample_row("", 231, 1213, 1203, 3, 0, 238),
    texts=(
        (
            "收件1,213件，其中逐件计时331件，按期办结率100%；收到评价486件，满意率99.6%。"
            "本周未收到投诉；上周收到的1件正在核查，答复期限4月13日。\n"
            "巡查5次，发现问题3项，当场整改2项，余1项限4月8日前完成。\n"
            "周四党员学习应到12人、实到11人；周五全员学习30人全到。"
        ),
        "不动产登记窗口在办97件，其中8件下周到期，需加派1人审核。",
        (
            "清明假期后首日（4月7日）提前半小时开门；4月8日起公示第一季度窗口服务明星"
            "拟定人选，为期5个工作日。"
        ),
    ),
)
SAMPLE_ISSUE = Issue(printed_on=date(2026, 4, 3), sheet_no="W-2026-0014")

PAPER = Paper(
    name="weekly-summary",
    family="books",
    title="一周一小结",
    sizes=("A4",),
    parameters=("week",),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="W",
)
