"""服务反馈卡: one visit rated in five levels, on A5; of one's own free will, signed or not."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from hallapp.domain.hall import Issue
from hallapp.papers.foot import hotline
from hallapp.papers.kit.blocks import Block, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.forms import box
from hallapp.papers.kit.shapes import Rule, head_rules
from hallapp.papers.kit.sheets import SIZES, Paper, Press, Sheet
from hallapp.papers.kit.styles import INK, Style
from hallapp.papers.phrases import window_of

LEFT, RIGHT, WIDE = 14.0, 134.0, 120.0
TEXT = Style(Role.TEXT, 12)
STRONG = Style(Role.STRONG, 12)
SMALL = Style(Role.TEXT, 9.5)
_LEVELS = ("非常满意", "满意", "基本满意", "不满意", "非常不满意")
_ASKED = ("一次告知清楚", "在承诺时间内办结", "没有多跑路", "没有额外要材料", "没有额外收费")


@dataclass(frozen=True, kw_only=True)
class FeedbackCard:
    """Where the card lies: its window, none where it lies at the entrance."""

    hall: str
    hotline: str
    window: str = ""


def sheets(shown: FeedbackCard, press: Press) -> Iterator[Sheet]:
    """One card."""
    width, height = SIZES["A5"]
    yield Sheet(width, height, tuple(_card(shown, press)), 1)


def _card(shown: FeedbackCard, press: Press) -> Iterator[Block]:
    unit = Style(Role.STRONG, 10.5, tracking=0.05)
    yield line(LEFT, 12.95, shown.hall, unit, 84, field="name", floor=0.6)
    where = window_of(press, shown.window)
    yield line(RIGHT, 12.95, where, SMALL, 34, "right", field="window", floor=0.6)
    yield from head_rules(LEFT, 17.6, WIDE, (0.8, 0.6, 0.2), INK)
    title = Style(Role.TITLE, 25, tracking=0.14)
    yield line(74, 29.6, press.words("服务反馈卡"), title, WIDE, "center", floor=0.5)
    yield from _written(42.5, (press.words("办理日期"), press.words("办理事项")))
    yield line(LEFT, 54, press.words("您对本次服务"), STRONG, WIDE)
    for number, level in enumerate(_LEVELS):
        y = 62.5 + number * 8.2
        yield from box(LEFT, y, 4.4)
        yield line(LEFT + 7, y, press.words(level), TEXT, 44, floor=0.6)
    yield line(76, 54, press.words("符合的请画“✓”"), STRONG, 58, floor=0.6)
    for number, each in enumerate(_ASKED):
        y = 62.5 + number * 8.2
        yield from box(76, y, 4.4)
        yield line(83, y, press.words(each), TEXT, 51, floor=0.6)
    yield line(LEFT, 110, press.words("您想说的话"), STRONG, WIDE)
    for number in range(1, 5):
        yield Rule(LEFT, 112 + number * 10.5, WIDE, 0.2)
    yield from _written(166, (press.words("姓　　名"), press.words("联系电话")))
    note = press.words("自愿填写，可以不署名；需要回复的请留联系电话，我们为您保密。")
    yield line(LEFT, 177.5, note, SMALL, WIDE, floor=0.6)
    yield Rule(LEFT, 184, WIDE, 0.35)
    yield from hotline(press, (LEFT, 195.5), shown.hotline, size=12, fits=90)
    code = press.words("校验码{code}", code=press.checked(2))
    yield line(RIGHT, 194.5, code, Style(Role.TEXT, 7.5), 40, "right")


def _written(y: float, labels: tuple[str, str]) -> Iterator[Block]:
    for x, label in zip((LEFT, 76.0), labels, strict=True):
        yield line(x, y, label, STRONG, 19, floor=0.6)
        yield Rule(x + 20, y + 3.2, 38, 0.2)


SAMPLE = FeedbackCard(hall="雪川市市民服务中心", hotline="0899-612 3450", window="7")
SAMPLE_ISSUE = Issue(printed_on=date(2026, 4, 2))

PAPER = Paper(
    name="feedback-card",
    family="forms",
    title="服务反馈卡",
    sizes=("A5",),
    parameters=("window",),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="B",
)
