"""签到表 of a meeting or a training: who is expected and where each signs."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from hallapp.domain.hall import Issue
from hallapp.domain.names import spread
from hallapp.papers.kit.blocks import Block
from hallapp.papers.kit.flow import Cell, FlowColumn, Piece, flowing, row, signatures
from hallapp.papers.kit.forms import (
    BOTTOM,
    LEFT,
    STRONG,
    WIDE,
    asked,
    form_foot,
    form_head,
    table,
)
from hallapp.papers.kit.sheets import Paper, Press, Sheet
from hallapp.papers.phrases import day_of, weekday

_TABLE = 73.6
_BLANK = 20  # rows of a sheet without names
_COLUMNS = table(
    FlowColumn("序", 14, "center"),
    FlowColumn("姓名", 32, "center", "staff", 0.6, STRONG),
    FlowColumn("部门、岗位", 56, "center", "post", 0.6),
    FlowColumn("签名", 44, "center"),
    FlowColumn("时间", 24, "center"),
    least=8.6,
)


@dataclass(frozen=True, kw_only=True)
class Attendee:
    """One who is expected."""

    name: str
    post: str = ""


@dataclass(frozen=True, kw_only=True)
class SignIn:
    """What is held, when, where, by whom, and who is expected; nobody named leaves lines free."""

    hall: str
    topic: str
    day: date
    place: str = ""
    host: str = ""
    people: tuple[Attendee, ...] = ()


def sheets(shown: SignIn, press: Press) -> Iterator[Sheet]:
    """As many sheets as the people need, the head on each."""
    rows = [
        _COLUMNS.row(press, (f"{number}", spread(person.name), person.post, "", ""))
        for number, person in enumerate(_expected(shown), start=1)
    ]
    expected = f"{len(shown.people)}" if shown.people else "\u3000\u3000"
    sums = press.words(
        "应到{n}人\u3000\u3000实到\u3000\u3000\u3000人\u3000\u3000请假\u3000\u3000\u3000人"
        "\u3000\u3000缺席\u3000\u3000\u3000人",
        n=expected,
    )
    end = row(press, (Cell(LEFT, WIDE, sums, STRONG, floor=0.6),), least=11, rule=0)
    sign = signatures(
        (press.words("记录人签名"), press.words("主持人签名")), STRONG, x=LEFT, width=WIDE
    )
    last = Piece(
        end.height + sign.height,
        lambda y: (*end.blocks(y), *sign.blocks(y + end.height)),
        clings=True,
    )

    def head(page: int, pages: int) -> Iterator[Block]:
        del page, pages
        yield from _head(shown, press)

    def foot(page: int, pages: int) -> Iterator[Block]:
        yield from form_foot(press, page, pages)

    yield from flowing((*rows, last), top=_TABLE, bottom=BOTTOM, head=head, foot=foot)


def _expected(shown: SignIn) -> tuple[Attendee, ...]:
    return shown.people or (Attendee(name=""),) * _BLANK


def _head(shown: SignIn, press: Press) -> Iterator[Block]:
    yield from form_head(press, shown.hall, press.words("签到表"))
    day = press.words(
        "{day}（{weekday}）", day=day_of(press, shown.day), weekday=weekday(press, shown.day)
    )
    yield from asked(((press.words("主题"), shown.topic),), press, 48.0, fields=("topic",))
    pairs = (
        (press.words("日期"), day),
        (press.words("地点"), shown.place),
        (press.words("主持人"), spread(shown.host)),
    )
    yield from asked(pairs, press, 58.0, fields=("", "place", "host"), widths=(64, 54, 52))
    yield from _COLUMNS.head(press).blocks(_TABLE - 8.6)


SAMPLE = SignIn(
    hall="雪川市市民服务中心",
    topic="窗口服务礼仪培训",
    day=date(2026, 10, 9),
    place="二楼会议室",
    host="黄玉兰",
    people=tuple(
        Attendee(name=name, post=post)
        for name, post in (
            ("格桑旺堆", "中心主任"),
            ("黄玉兰", "值班长"),
            ("周慧芳", "督查科"),
            ("次仁卓玛", "综合受理岗"),
            ("张晓红", "综合受理岗"),
            ("扎西顿珠", "户籍业务岗"),
            ("德吉央宗", "居民身份证岗"),
            ("刘文静", "社会保险岗"),
            ("陈思远", "医疗保障岗"),
            ("洛桑曲珍", "不动产登记岗"),
            ("李建国", "不动产登记岗"),
            ("周海燕", "企业登记岗"),
            ("旦增罗布", "税务岗"),
            ("马秀英", "公积金岗"),
            ("白玛央金", "出证取件岗"),
            ("孙倩", "引导台"),
        )
    ),
)
SAMPLE_ISSUE = Issue(printed_on=date(2026, 10, 9))

PAPER = Paper(
    name="sign-in-sheet",
    family="forms",
    title="签到表",
    sizes=("A4",),
    parameters=("entry", "topic", "day", "place", "host"),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="B",
)
