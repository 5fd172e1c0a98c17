"""巡查检查表: the seven headings of GB/T 36112, five 正, three 必须, a box for every window.

Filled in with a pen on the round; problems below go into the inspection register.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from hallapp.domain.hall import Issue
from hallapp.domain.names import spread
from hallapp.papers.kit.blocks import Block, line
from hallapp.papers.kit.flow import FlowColumn, signatures, text
from hallapp.papers.kit.forms import (
    HEAD,
    LEFT,
    NOTE,
    RIGHT,
    STRONG,
    TEXT,
    WIDE,
    asked,
    box,
    form_foot,
    form_head,
    table,
)
from hallapp.papers.kit.shapes import Rule
from hallapp.papers.kit.sheets import SIZES, Paper, Press, Sheet
from hallapp.papers.kit.styles import Style
from hallapp.papers.phrases import day_of, weekday

A_SHEET = 12  # windows side by side
FIRST, HIGH = 63.0, 5.75  # middle of the first line to check, and from line to line
ITEM, BOXES = LEFT + 20.0, LEFT + 84.0
SMALL = Style(TEXT.role, 9.5)
_WINDOW = True
_HALL = False

_LINES: tuple[tuple[str, tuple[tuple[str, bool], ...]], ...] = (
    (
        "人员",
        (
            ("按时到岗，无迟到、早退、缺签", _WINDOW),
            ("无空岗、串岗、脱岗，外出有登记", _WINDOW),
            ("着装规范，佩戴胸牌，桌牌在位", _WINDOW),
            ("无玩手机、吃零食、睡觉、聊天聚堆", _WINDOW),
            ("用语文明，无推诿、争吵", _WINDOW),
            ("五正：衣帽、工号牌、设备、票箱、坐姿", _WINDOW),
            ("三必须：接听、答复、解决", _WINDOW),
        ),
    ),
    (
        "空间",
        (
            ("通道、无障碍设施畅通", _HALL),
            ("标识、公示内容准确完整", _HALL),
        ),
    ),
    (
        "秩序",
        (
            ("引导、叫号有序，排队不超限", _HALL),
            ("午间、延时、预约服务有人值守", _WINDOW),
        ),
    ),
    (
        "物品",
        (
            ("台面整洁，物品定置摆放", _WINDOW),
            ("样表、便民物品齐备，卫生达标", _HALL),
        ),
    ),
    (
        "设施设备",
        (
            ("电脑、高拍仪、评价器正常", _WINDOW),
            ("叫号机、自助机、显示屏正常", _HALL),
            ("消防、监控、用电安全", _HALL),
        ),
    ),
    (
        "文档",
        (
            ("一次性告知，出具告知单", _WINDOW),
            ("收件即录入，无私下收件", _WINDOW),
            ("按标准收费，无擅自收费", _WINDOW),
            ("材料、印章专人保管", _WINDOW),
        ),
    ),
    (
        "监督考核",
        (
            ("AB岗顶岗、请假有登记", _WINDOW),
            ("会议、学习按时出勤", _WINDOW),
            ("意见箱、投诉渠道畅通", _HALL),
            ("上次发现的问题已整改", _WINDOW),
        ),
    ),
)
_PROBLEMS = table(
    FlowColumn("窗口（区域）", 28),
    FlowColumn("发现的问题", 84),
    FlowColumn("责任人", 30),
    FlowColumn("整改期限", 28),
    least=7.0,
)
_NOTE = (
    "合格画“✓”，有问题画“×”，不适用画“—”。五正：衣帽正、工号牌正、设备正、票箱正、坐姿正。"
    "三必须：电话铃响三声内必须接听；必须给出答复，不说“不知道”；政策允许的必须解决。"
)


@dataclass(frozen=True, kw_only=True)
class PatrolChecklist:
    """The day's round: its windows, who goes."""

    hall: str
    day: date
    windows: tuple[str, ...]
    patrol: tuple[str, ...] = ()


def sheets(shown: PatrolChecklist, press: Press) -> Iterator[Sheet]:
    """A sheet for every twelve windows."""
    width, height = SIZES["A4"]
    pages = max(1, -(-len(shown.windows) // A_SHEET))
    for page in range(pages):
        windows = shown.windows[page * A_SHEET : (page + 1) * A_SHEET]
        blocks = [
            *form_head(press, shown.hall, press.words("巡查检查表")),
            *_asked(shown, press),
            *_table(windows, press, whole=page == 0),
            *_problems(press),
            *form_foot(press, page + 1, pages),
        ]
        yield Sheet(width, height, tuple(blocks), pages)


def _asked(shown: PatrolChecklist, press: Press) -> Iterator[Block]:
    day = press.words(
        "{day}（{weekday}）", day=day_of(press, shown.day), weekday=weekday(press, shown.day)
    )
    pairs = (
        (press.words("日期"), day),
        (press.words("时间"), ""),
        (press.words("巡查人"), "、".join(spread(name) for name in shown.patrol)),
    )
    yield from asked(pairs, press, 47.5, fields=("", "", "staff"), widths=(58, 40, 72))


def _table(windows: tuple[str, ...], press: Press, *, whole: bool) -> Iterator[Block]:
    """Every line to check with its boxes; what concerns the hall is on the first sheet only."""
    pitch = (RIGHT - BOXES - 10) / A_SHEET
    yield Rule(LEFT, 53.5, WIDE, 0.5)
    yield line(LEFT, 57.2, press.words("类别"), HEAD, 18, floor=0.6)
    yield line(ITEM, 57.2, press.words("检查内容"), HEAD, 60, floor=0.6)
    yield line(BOXES + 4, 57.2, press.words("大厅"), Style(HEAD.role, 8.5), 9, "center", floor=0.5)
    for at, number in enumerate(windows):
        x = BOXES + 10 + (at + 0.5) * pitch
        yield line(x, 57.2, number, HEAD, pitch - 0.8, "center", field="window", floor=0.4)
    yield Rule(LEFT, 60.2, WIDE, 0.35)
    y = FIRST
    for heading, items in _LINES:
        yield line(LEFT, y, press.words(heading), STRONG, 18, floor=0.6)
        for item, of_window in items:
            yield line(ITEM, y, press.words(item), SMALL, BOXES - ITEM - 2, floor=0.5)
            if of_window:
                for at in range(len(windows)):
                    yield from box(BOXES + 10 + (at + 0.5) * pitch - 1.7, y, 3.4)
            elif whole:
                yield from box(BOXES + 2.3, y, 3.4)
            y += HIGH
        last = heading == _LINES[-1][0]
        yield Rule(LEFT, y - HIGH / 2, WIDE, 0.5 if last else 0.2)


def _problems(press: Press) -> Iterator[Block]:
    """The rule of marks, four empty lines for what was found, who signs."""
    y = FIRST + sum(len(items) for _, items in _LINES) * HIGH
    for piece in text(press, press.words(_NOTE), NOTE, x=LEFT, width=WIDE, leading=1.45):
        yield from piece.blocks(y - 1.4)
        y += piece.height
    head = _PROBLEMS.head(press)
    yield from head.blocks(y + 1)
    y += 1 + head.height
    for number in range(4):
        yield Rule(LEFT, y + (number + 1) * 8.2, WIDE, 0.5 if number == 3 else 0.2)
    labels = (press.words("巡查人签名"), press.words("巡查人签名"), press.words("值班长签名"))
    yield from signatures(labels, STRONG, x=LEFT, width=WIDE).blocks(y + 34.4)


SAMPLE = PatrolChecklist(
    hall="雪川市市民服务中心",
    day=date(2026, 10, 9),
    windows=tuple(str(number) for number in range(1, 13)),
    patrol=("周慧芳", "黄玉兰"),
)
SAMPLE_ISSUE = Issue(printed_on=date(2026, 10, 9))

PAPER = Paper(
    name="patrol-checklist",
    family="forms",
    title="巡查检查表",
    sizes=("A4",),
    parameters=("day",),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="B",
)
