"""今日值班公示: who sits at each window today, who stands in, who is on duty.

An absence shows no reason (hall-rules 5); an empty window names nobody.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time

from hallapp.domain.hall import Issue
from hallapp.domain.names import spread
from hallapp.papers.foot import hotline, wall_foot
from hallapp.papers.kit.blocks import Align, Block, Line, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.halving import Halved
from hallapp.papers.kit.portraits import NOBODY, Likeness, Portrait
from hallapp.papers.kit.setting import set_text
from hallapp.papers.kit.shapes import Frame, Rule, Upright, head_rules
from hallapp.papers.kit.sheets import SIZES, Paper, Press, Sheet
from hallapp.papers.kit.styles import RULE_GREY, VERMILION, Span, Style
from hallapp.papers.phrases import day_of

LEFT, WIDE, RIGHT = 18.0, 384.0, 402.0
TOP, HIGH, CELL, GUTTER = 47.2, 46.4, 122.7, 8.0
A_SHEET = 12
_APART = 4.0  # between an item and the titles beside it

TITLE = Style(Role.TITLE, 62, tracking=0.17)
HALL = Style(Role.STRONG, 26)
SMALL = Style(Role.TEXT, 20.5)
READABLE = 17.0  # points: at a metre and a half
NUMBER = Style(Role.STRONG, 60, tone=VERMILION)
NAME = Style(Role.STRONG, 39)
ITEM = Style(Role.TEXT, 28)
MARK = Style(Role.STRONG, 20.5)
HONOUR = Style(Role.STRONG, 20.5, tone=VERMILION)
LABEL = Style(Role.TEXT, 20, tracking=0.08)
DUTY = Style(Role.STRONG, 26)

_WEEKDAYS = ("星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日")


@dataclass(frozen=True, kw_only=True)
class DutySeat:
    """One window: who sits there, their picture, who stands by or instead of whom they sit.

    `titles` are the named posts in force, of the person and of the window.
    """

    window_no: str
    item: str
    name: str = ""
    likeness: Likeness = NOBODY
    standing_by: str = ""
    instead_of: str = ""
    closed: bool = False
    titles: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class DutySheet:
    """The day: its hours, its windows, and who is on duty beside them."""

    hall: str
    hotline: str
    day: date
    hours: tuple[tuple[time, time], ...]
    seats: tuple[DutySeat, ...]
    leader: str = ""
    leader_likeness: Likeness = NOBODY
    chief: str = ""
    guides: tuple[str, ...] = ()
    desk: str = ""
    desk_stand_in: str = ""
    guards: tuple[str, ...] = ()


def sheets(shown: DutySheet, press: Press) -> Iterator[Sheet]:
    """A sheet for every twelve windows."""
    height, width = SIZES["A3"]
    for at in range(0, max(len(shown.seats), 1), A_SHEET):
        body = [*_head(shown, press)]
        for n, seat in enumerate(shown.seats[at : at + A_SHEET]):
            x = LEFT + n % 3 * (CELL + GUTTER)
            body += _cell(seat, press, x, TOP + n // 3 * HIGH)
        body += _strip(shown, press)
        body += hotline(press, (LEFT, 284.4), shown.hotline, size=24, fits=170)
        body += wall_foot(press, RIGHT, 284.7, 9.5, sealed=False)
        yield Sheet(width, height, tuple(body))


def _head(shown: DutySheet, press: Press) -> Iterator[Block]:
    yield Halved(
        x=LEFT, y=22.7, text=shown.hall, style=HALL, fits=108, field="name", small=0.68, pitch=1.2
    )
    spans = [
        Span(f"{opens.hour}:{opens:%M}—{closes.hour}:{closes:%M}", SMALL, 6.0 if at else 0.0)
        for at, (opens, closes) in enumerate(shown.hours)
    ]
    if spans:
        yield Line(LEFT, 33.9, tuple(spans), 108, floor=0.5)
    yield line(210, 27.2, press.words("今日值班公示"), TITLE, 165, "center")
    yield line(RIGHT, 22.4, day_of(press, shown.day), HALL, 100, "right")
    weekday = press.words(_WEEKDAYS[shown.day.weekday()])
    yield line(RIGHT, 33.9, weekday, SMALL, 100, "right")
    yield from head_rules(LEFT, 42.2, WIDE, (1.5, 1.15, 0.33), VERMILION)


def _cell(seat: DutySeat, press: Press, x: float, top: float) -> Iterator[Block]:
    if seat.name:
        yield Portrait(x, top + 4.2, 28, seat.likeness)
    yield line(x + 34, top + 11.1, seat.window_no, NUMBER, 26, floor=0.4)
    name = spread(seat.name)
    if seat.closed:
        name = press.words("暂停服务")
    elif not name:
        name = "—"
    yield Halved(
        x=x + 62,
        y=top + 11.1,
        text=name,
        style=NAME,
        fits=CELL - 62,
        field="staff",
        small=0.62,
        pitch=1.08,
    )
    yield from _item(seat, press, x + 34, top + 27.6)
    yield from _below(seat, press, x + 34, top + 38.7)
    yield Rule(x, top + HIGH, CELL, 0.35)


def _item(seat: DutySeat, press: Press, x: float, middle: float) -> Iterator[Block]:
    """What is done there, and at the right end the titles that are held there."""
    room, honours = CELL - 34, "、".join(seat.titles)
    if honours:
        wide = set_text(honours, HONOUR, press.faces).width
        left = room - set_text(seat.item, ITEM, press.faces).width - _APART
        wide = min(wide, max(left, room / 2))
        right = x + room
        yield line(right, middle, honours, HONOUR, wide, "right", field="title", floor=0.6)
        room -= wide + _APART
    yield Halved(
        x=x,
        y=middle,
        text=seat.item,
        style=ITEM,
        fits=room,
        field="window",
        floor=0.8,
        small=0.61,
        pitch=1.12,
    )


def _below(seat: DutySeat, press: Press, x: float, middle: float) -> Iterator[Block]:
    """顶岗 in its frame and whose window it is, else who stands by."""
    room = CELL - 34
    if seat.instead_of:
        mark = press.words("顶岗")
        wide = set_text(mark, MARK, press.faces).width + 6
        yield Frame(x, middle - 5, wide, 10, 0.35)
        yield line(x + wide / 2, middle, mark, MARK, wide - 2, "center")
        said = press.words("原岗 {name}", name=spread(seat.instead_of))
        yield _noted(said, x + wide + 3.6, middle, room - wide - 3.6)
    elif seat.standing_by and not seat.closed:
        label = press.words("顶岗人")
        wide = set_text(label, SMALL, press.faces).width + SMALL.em
        yield line(x, middle, label, SMALL, room)
        yield _noted(spread(seat.standing_by), x + wide, middle, room - wide)


def _noted(said: str, x: float, middle: float, room: float) -> Block:
    """A name in small type: in two lines before it can no longer be read from the hall."""
    least = READABLE / SMALL.size
    return Halved(
        x=x,
        y=middle,
        text=said,
        style=SMALL,
        fits=room,
        field="staff",
        floor=least,
        small=least,
        pitch=1.05,
    )


def _strip(shown: DutySheet, press: Press) -> Iterator[Block]:
    """The last strip: leader, chief, guides left; the complaints desk and the guards right."""
    top = TOP + 4 * HIGH
    yield Rule(LEFT, top, WIDE, 0.5)
    upper, lower = top + 8.3, top + 21.1
    yield Portrait(LEFT, top + 2.8, 16.6, shown.leader_likeness)
    yield from _duty(press.words("带班领导"), (shown.leader,), upper, 46, press)
    if shown.chief:
        yield line(124, upper, press.words("值班长"), LABEL, 27, floor=0.5)
        yield _name(spread(shown.chief), 152, upper, 36)
    yield from _duty(press.words("引导台"), shown.guides, lower, 116, press)
    yield Upright(193, top + 3.4, 22, 0.3, RULE_GREY)
    if shown.desk:
        yield line(200.6, upper, press.words("办不成事反映、投诉受理"), LABEL, 86, floor=0.5)
        yield _name(spread(shown.desk), 290.7, upper, 36)
    if shown.desk_stand_in:
        spans = (
            Span(press.words("顶岗人"), Style(Role.TEXT, 20)),
            Span(spread(shown.desk_stand_in), Style(Role.TEXT, 20), 7.0),
        )
        yield Line(RIGHT, upper, spans, 73, "right", floor=0.5)
    if shown.guards:
        yield line(200.6, lower, press.words("秩序维护"), LABEL, 60, floor=0.5)
        names = shown.guards
        room = RIGHT - 290.7 if len(names) <= 3 else RIGHT - 250
        yield from _names(names, RIGHT - room, lower, room, press, last=True)
    yield Rule(LEFT, top + 29, WIDE, 0.35)


def _duty(
    label: str, names: Sequence[str], middle: float, room: float, press: Press
) -> Iterator[Block]:
    """A label and its names, beside the leader's picture."""
    known = [name for name in names if name]
    if known:
        yield line(38.8, middle, label, LABEL, 33, floor=0.5)
        yield from _names(known, 74.1, middle, room, press)


def _names(
    names: Sequence[str],
    x: float,
    middle: float,
    room: float,
    press: Press,
    *,
    last: bool = False,
) -> Iterator[Block]:
    """Names side by side, the last at the right end where it is asked; a list if they are many."""
    apart = [spread(name) for name in names]
    widest = max(set_text(name, DUTY, press.faces).width for name in apart)
    pitch = min(39.0, room / len(names))
    if last and len(names) > 1:
        pitch = (room - widest) / (len(names) - 1)
    if len(names) == 1:
        yield _name(apart[0], x, middle, room)
    elif widest + DUTY.em > pitch:
        listed = "、".join(names)
        yield (
            _name(listed, x + room, middle, room, "right")
            if last
            else _name(listed, x, middle, room)
        )
    else:
        for at, name in enumerate(apart):
            if last and at == len(names) - 1:
                yield _name(name, x + room, middle, pitch, "right")
            else:
                yield _name(name, x + at * pitch, middle, pitch)


def _name(said: str, x: float, middle: float, room: float, align: Align = "left") -> Block:
    """A name of the strip, or a list of them: in one size, in two lines where one is too short."""
    return Halved(
        x=x,
        y=middle,
        text=said,
        style=DUTY,
        fits=room,
        align=align,
        field="staff",
        small=READABLE / DUTY.size,
        pitch=1.08,
    )


_WOMAN, _MAN = Likeness(sex="f"), Likeness(sex="m")
_SEATS = (
    ("1", "综合受理", "次仁卓玛", "f", "张晓红"),
    ("2", "综合受理", "张晓红", "f", "次仁卓玛"),
    ("3", "户籍业务", "扎西顿珠", "m", "索朗多吉"),
    ("4", "居民身份证", "德吉央宗", "f", "索朗多吉"),
    ("5", "社会保险", "刘文静", "f", "央金拉姆"),
    ("6", "医疗保障", "陈思远", "m", "央金拉姆"),
    ("7", "不动产登记", "洛桑曲珍", "f", "何志强"),
    ("8", "不动产登记", "边巴次仁", "m", ""),
    ("9", "企业登记", "周海燕", "f", "宋佳"),
    ("10", "税务", "旦增罗布", "m", "徐立新"),
    ("11", "公积金", "马秀英", "f", "徐立新"),
    ("12", "出证取件", "白玛央金", "f", "宋佳"),
)
SAMPLE = DutySheet(
    hall="雪川市市民服务中心",
    hotline="0899-612 3450",
    day=date(2026, 4, 2),
    hours=((time(9), time(12)), (time(13, 30), time(17))),
    seats=tuple(
        DutySeat(
            window_no=number,
            item=item,
            name=name,
            likeness=_WOMAN if sex == "f" else _MAN,
            standing_by=other,
            instead_of="李建国" if number == "8" else "",
        )
        for number, item, name, sex, other in _SEATS
    ),
    leader="格桑旺堆",
    leader_likeness=_MAN,
    chief="黄玉兰",
    guides=("孙倩", "林雨桐", "米玛"),
    desk="周慧芳",
    desk_stand_in="卓嘎",
    guards=("拉巴", "尼玛", "边巴"),
)
SAMPLE_ISSUE = Issue(printed_on=date(2026, 4, 2), sheet_no="Z-2026-0157")

PAPER = Paper(
    name="duty-sheet",
    family="wall",
    title="今日值班公示",
    sizes=("A3",),
    parameters=("day",),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="Z",
)
