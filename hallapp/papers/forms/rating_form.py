"""满意度测评表: nine items by four levels, anonymous and of one's own free will (domain.md §8)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from hallapp.domain.hall import Issue
from hallapp.papers.kit.blocks import Block, line
from hallapp.papers.kit.flow import FlowColumn
from hallapp.papers.kit.forms import (
    LEFT,
    STRONG,
    TEXT,
    WIDE,
    asked,
    box,
    form_foot,
    form_head,
    table,
    ticked,
)
from hallapp.papers.kit.shapes import Rule
from hallapp.papers.kit.sheets import SIZES, Paper, Press, Sheet
from hallapp.papers.kit.styles import Style

ITEMS = (
    "服务态度",
    "办事效率",
    "业务水平",
    "依法办事",
    "规范收费",
    "办事公开",
    "服务质量",
    "清正廉洁",
    "环境设施",
)
_TABLE = table(
    FlowColumn("测评内容", 68),
    FlowColumn("满意", 26, "center"),
    FlowColumn("基本满意", 26, "center"),
    FlowColumn("不满意", 26, "center"),
    FlowColumn("不了解", 24, "center"),
    least=10.5,
)


@dataclass(frozen=True, kw_only=True)
class RatingForm:
    """What is rated: a window, or the whole hall where none is named."""

    hall: str
    period: str = ""
    window: str = ""
    window_name: str = ""


def sheets(shown: RatingForm, press: Press) -> Iterator[Sheet]:
    """One sheet."""
    width, height = SIZES["A4"]
    yield Sheet(width, height, tuple(_form(shown, press)), 1)


def _form(shown: RatingForm, press: Press) -> Iterator[Block]:
    yield from form_head(press, shown.hall, press.words("满意度测评表"), under=shown.period)
    about = press.words("本中心")
    if shown.window:
        about = press.words("{n}号窗口", n=shown.window)
        about = f"{about}\u3000{shown.window_name}" if shown.window_name else about
    pairs = ((press.words("测评对象"), about), (press.words("日期"), ""))
    yield from asked(pairs, press, 54, fields=("window", ""), widths=(110, 60))
    who = (
        press.words("办事群众"),
        press.words("企业"),
        press.words("人大代表"),
        press.words("政协委员"),
        press.words("其他"),
    )
    yield from ticked(press, press.words("您的身份"), who, None, rule=0).blocks(60)
    yield from _rows(press)
    y = 186.0
    yield line(LEFT, y, press.words("您的意见和建议"), STRONG, WIDE)
    for number in range(1, 6):
        yield Rule(LEFT, y + 2 + number * 11.5, WIDE, 0.2)
    note = press.words("请在相应的方框内画“✓”。本表不记名，由您自愿填写，填好后投入大厅意见箱。")
    yield line(LEFT, 257, note, TEXT, WIDE, floor=0.6)
    yield from form_foot(press, 1, 1)


def _rows(press: Press) -> Iterator[Block]:
    y = 74.0
    head = _TABLE.head(press)
    yield from head.blocks(y)
    y += head.height
    for number, item in enumerate(ITEMS, start=1):
        yield line(LEFT, y + 5.25, press.words(item), Style(TEXT.role, 12), 66, floor=0.6)
        for place in (80.0, 106.0, 132.0, 157.0):
            yield from box(LEFT + place - 2.1, y + 5.25, 4.2)
        y += 10.5
        yield Rule(LEFT, y, WIDE, 0.5 if number == len(ITEMS) else 0.2)


SAMPLE = RatingForm(
    hall="雪川市市民服务中心", period="2026年第二季度", window="7", window_name="不动产登记"
)
SAMPLE_ISSUE = Issue(printed_on=date(2026, 4, 2))

PAPER = Paper(
    name="rating-form",
    family="forms",
    title="满意度测评表",
    sizes=("A4",),
    parameters=("window", "topic"),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="B",
)
