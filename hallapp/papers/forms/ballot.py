"""选票 (picture p09b): secret, so neither number nor code nor 校验码 ever stands on it.

Rules: domain.md §5.6; write-in lines only where the rule of the vote has them (hall-rules 26).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from hallapp.domain.errors import Refused
from hallapp.domain.hall import Issue
from hallapp.domain.names import spread
from hallapp.papers.kit.blocks import Block, Line, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.flow import text
from hallapp.papers.kit.forms import box
from hallapp.papers.kit.shapes import Rule
from hallapp.papers.kit.sheets import SIZES, Paper, Press, Sheet
from hallapp.papers.kit.styles import Span, Style
from hallapp.wording import QT_TRANSLATE_NOOP

_TOO_MANY = QT_TRANSLATE_NOOP(
    "Refused", "A ballot holds {most} names at most, not {count}: make a shortlist first."
)
_TOO_FEW = QT_TRANSLATE_NOOP(
    "Refused", "{seats} are to be chosen of {count}: name more candidates or fewer seats."
)
LEFT, RIGHT, WIDE = 14.0, 134.0, 120.0
TOP, ROOM, PITCH = 46.8, 113.0, 14.15
MOST = 16
TITLE = Style(Role.TITLE, 26, tracking=0.12)
HEAD = Style(Role.STRONG, 13, tracking=0.2)
NAME = Style(Role.STRONG, 17)
POST = Style(Role.TEXT, 13)
RULE = Style(Role.TEXT, 10.5)
MARK = Style(Role.STRONG, 11)
TOLD = Style(Role.TEXT, 11)


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """One who stands."""

    name: str
    post: str = ""


@dataclass(frozen=True, kw_only=True)
class Ballot:
    """What is voted on; `seats` are chosen of `people`; `by_strokes` if they are in that order.

    `mode` is how it is filled in: approve (for or against each), choose, rank or levels. It may
    have `most` names, as many as seats if none is told; other marks make it void if `strict`.
    """

    title: str
    period: str
    people: tuple[Candidate, ...]
    seats: int
    write_in: int = 0
    by_strokes: bool = False
    mode: str = "approve"
    levels: tuple[str, ...] = ()
    most: int = 0
    strict: bool = False


def sheets(shown: Ballot, press: Press) -> Iterator[Sheet]:
    """One ballot; raises `Refused` if the names do not fit or do not suffice."""
    width, height = SIZES["A5"]
    rows = len(shown.people) + shown.write_in
    if rows > MOST:
        raise Refused(_TOO_MANY, field="names", most=MOST, count=rows)
    if shown.people and shown.seats > len(shown.people):
        raise Refused(_TOO_FEW, field="seats", seats=shown.seats, count=len(shown.people))
    yield Sheet(width, height, tuple(_ballot(shown, press)), 1)


def _ballot(shown: Ballot, press: Press) -> Iterator[Block]:
    title = shown.title or press.words("窗口服务明星选票")
    yield line(74, 20.3, title, TITLE, WIDE, "center", field="topic", floor=0.5)
    yield line(74, 30.7, _under(shown, press), Style(Role.TEXT, 13.5), WIDE, "center", floor=0.6)
    rows = max(1, len(shown.people) + shown.write_in)
    pitch = min(PITCH, ROOM / rows)
    yield Rule(LEFT, 37.6, WIDE, 0.5)
    for x, word in ((27.2, "符号"), (60.0, "姓名"), (107.0, "岗位")):
        yield line(x, 42.2, press.words(word), HEAD, 44, "center", floor=0.6)
    yield Rule(LEFT, TOP, WIDE, 0.5)
    scale = min(1.0, pitch / PITCH * 1.2)
    people = (*shown.people, *(Candidate(name=""),) * shown.write_in)
    for number, each in enumerate(people):
        middle = TOP + (number + 0.5) * pitch
        side = min(8.2, pitch * 0.66)
        yield from box(27.2 - side / 2, middle, side)
        name = (Span(spread(each.name), NAME.at(scale)),)
        yield Line(60.0, middle, name, 50, "center", 0.5, "names")
        yield line(107.0, middle, each.post, POST.at(scale), 50, "center", field="post", floor=0.6)
        last = number == len(people) - 1
        yield Rule(LEFT, middle + pitch / 2, WIDE, 0.5 if last else 0.2)
    yield from _rules(shown, press, TOP + rows * pitch)


def _under(shown: Ballot, press: Press) -> str:
    """差额8选5, or 等额 where as many stand as are chosen."""
    count = len(shown.people)
    how = press.words("差额{count}选{seats}", count=count, seats=shown.seats)
    if count == shown.seats:
        how = press.words("等额选{seats}", seats=shown.seats)
    return f"{shown.period}\u3000{how}" if shown.period else how


def _rules(shown: Ballot, press: Press, y: float) -> Iterator[Block]:
    """How to mark, what is void, and the place of the seal."""
    for number, (label, told) in enumerate(_marks(shown, press)):
        at = y + 7 + number * 5.9
        yield line(LEFT, at, label, MARK, 16, floor=0.6)
        yield line(LEFT + 17.4, at, told, TOLD, 82, field="levels", floor=0.6)
    yield line(121, y + 9.6, press.words("（盖章处）"), RULE, 26, "center", floor=0.6)
    said = _void(shown, press)
    if shown.by_strokes:
        said = press.words("{said}姓名按姓氏笔画排列。", said=said)
    if shown.write_in:
        said = press.words("{said}另选他人的，在空行写明姓名并画“○”。", said=said)
    at = y + 22.5
    for piece in text(press, said, Style(Role.TEXT, 10), x=LEFT, width=WIDE, leading=1.5):
        yield from piece.blocks(at)
        at += piece.height


def _marks(shown: Ballot, press: Press) -> tuple[tuple[str, str], ...]:
    """What is written into the squares."""
    nothing = press.words("不画任何符号")
    if shown.mode == "choose":
        return (
            (press.words("选　中"), press.words("画“○”")),
            (press.words("不　选"), nothing),
        )
    if shown.mode == "rank":
        return ((press.words("排　名"), press.words("写1、2、3……，1为最好")),)
    if shown.mode == "levels":
        told = press.words("、").join(shown.levels)
        return ((press.words("评　价"), press.words("写明等次：{told}", told=told)),)
    return (
        (press.words("同　意"), press.words("画“○”")),
        (press.words("不同意"), press.words("画“×”")),
        (press.words("弃　权"), nothing),
    )


def _void(shown: Ballot, press: Press) -> str:
    """What makes it valid, and what void."""
    most = shown.most or shown.seats
    if shown.mode == "levels":
        return press.words("每名只写一个等次。")
    if shown.mode == "rank":
        return press.words("名次不重复、不跳号，最多排{n}名；不合规定的作废。", n=most)
    said = press.words("同意人数等于或少于{n}名的有效，多于{n}名的作废。", n=most)
    if shown.mode == "choose":
        said = press.words("选中人数等于或少于{n}名的有效，多于{n}名的作废。", n=most)
    if shown.strict and shown.mode == "choose":
        said = press.words("{said}画其他符号的作废。", said=said)
    return said


SAMPLE = Ballot(
    title="窗口服务明星选票",
    period="2026年第一季度",
    people=tuple(
        Candidate(name=name, post=post)
        for name, post in (
            ("扎西顿珠", "户籍业务岗"),
            ("旦增罗布", "税务岗"),
            ("白玛央金", "出证取件岗"),
            ("刘文静", "社会保险岗"),
            ("次仁卓玛", "综合受理岗"),
            ("张晓红", "综合受理岗"),
            ("陈思远", "医疗保障岗"),
            ("洛桑曲珍", "不动产登记岗"),
        )
    ),
    seats=5,
    by_strokes=True,
)
SAMPLE_ISSUE = Issue(printed_on=date(2026, 4, 1))

PAPER = Paper(
    name="ballot",
    family="forms",
    title="选票",
    sizes=("A5",),
    parameters=("stars", "topic", "names", "seats"),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="B",
)
