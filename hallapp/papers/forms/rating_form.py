"""满意度测评表: items by the words of a scale, anonymous, of one's own free will (domain.md §8).

The words stand in the order of their digits, so that a sheet is typed in by place.
"""

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
LEVELS = ("满意", "基本满意", "不满意", "不了解")
_ITEM, _LEVEL_ROOM = 68.0, 102.0
_HIGH = 10.5
_NOTES = 257.0
_PITCH = 11.5


@dataclass(frozen=True, kw_only=True)
class RatingForm:
    """What is rated: a window, or the whole hall where none is named.

    With `abouts` each names one who is rated and gets a sheet of their own.
    """

    hall: str
    period: str = ""
    window: str = ""
    window_name: str = ""
    abouts: tuple[str, ...] = ()
    items: tuple[str, ...] = ITEMS
    levels: tuple[str, ...] = LEVELS


def sheets(shown: RatingForm, press: Press) -> Iterator[Sheet]:
    """One sheet, or one for each who is rated."""
    width, height = SIZES["A4"]
    abouts = shown.abouts or (_about(shown, press),)
    for about in abouts:
        yield Sheet(width, height, tuple(_form(shown, about, press)), len(abouts))


def _about(shown: RatingForm, press: Press) -> str:
    if not shown.window:
        return press.words("本中心")
    about = press.words("{n}号窗口", n=shown.window)
    return f"{about}\u3000{shown.window_name}" if shown.window_name else about


def _form(shown: RatingForm, about: str, press: Press) -> Iterator[Block]:
    yield from form_head(press, shown.hall, press.words("满意度测评表"), under=shown.period)
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
    yield from _rows(shown, press)
    y = 91.5 + len(shown.items) * _HIGH
    yield line(LEFT, y, press.words("您的意见和建议"), STRONG, WIDE)
    for number in range(1, int((_NOTES - 1 - y) / _PITCH)):
        yield Rule(LEFT, y + 2 + number * _PITCH, WIDE, 0.2)
    note = press.words("请在相应的方框内画“✓”。本表不记名，由您自愿填写，填好后投入大厅意见箱。")
    yield line(LEFT, _NOTES, note, TEXT, WIDE, floor=0.6)
    yield from form_foot(press, 1, 1)


def _rows(shown: RatingForm, press: Press) -> Iterator[Block]:
    room = _LEVEL_ROOM / len(shown.levels)
    grid = table(
        FlowColumn("测评内容", _ITEM),
        *(FlowColumn(level, room, "center") for level in shown.levels),
        least=10.5,
    )
    y = 74.0
    head = grid.head(press)
    yield from head.blocks(y)
    y += head.height
    for number, item in enumerate(shown.items, start=1):
        words = press.words(item)
        yield line(LEFT, y + _HIGH / 2, words, Style(TEXT.role, 12), 66, field="items", floor=0.6)
        for place in range(len(shown.levels)):
            middle = LEFT + _ITEM + (place + 0.5) * room
            yield from box(middle - 2.1, y + _HIGH / 2, 4.2)
        y += _HIGH
        yield Rule(LEFT, y, WIDE, 0.5 if number == len(shown.items) else 0.2)


SAMPLE = RatingForm(
    hall="雪川市市民服务中心", period="2026年第二季度", window="7", window_name="不动产登记"
)
SAMPLE_ISSUE = Issue(printed_on=date(2026, 4, 2))

PAPER = Paper(
    name="rating-form",
    family="forms",
    title="满意度测评表",
    sizes=("A4",),
    parameters=("window", "topic", "round"),
    layout=2,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="B",
)
