"""窗口人员公示: the A and B of one window with photo, post, number and duties; the pledge."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from hallapp.domain.hall import Issue
from hallapp.domain.names import spread
from hallapp.papers.foot import hotline, wall_foot
from hallapp.papers.kit.blocks import Block, Line, Text, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.portraits import NOBODY, Likeness, Portrait
from hallapp.papers.kit.setting import set_text
from hallapp.papers.kit.shapes import Frame, Rule, head_rules
from hallapp.papers.kit.sheets import SIZES, Paper, Press, Sheet
from hallapp.papers.kit.styles import RULE_GREY, VERMILION, Span, Style
from hallapp.papers.second import moved, second_line

LEFT, RIGHT, TEXT = 20.2, 189.8, 67.2
WIDE, ROOM = RIGHT - LEFT, RIGHT - TEXT
FIRST, HIGH = 70.2, 69.9

HALL = Style(Role.STRONG, 16, tracking=0.01)
HEAD = Style(Role.TEXT, 16)
NUMBER = Style(Role.STRONG, 92, tone=VERMILION)
UNIT = Style(Role.STRONG, 21.5)
ITEM = Style(Role.TITLE, 46, tracking=0.06)
NAME = Style(Role.STRONG, 34)
BODY = Style(Role.TEXT, 16)
PARTY = Style(Role.STRONG, 13.5, tone=VERMILION)
HONOUR = Style(Role.STRONG, 16, tone=VERMILION)
LABEL = Style(Role.STRONG, 18)
PLEDGE = Style(Role.RUNNING, 19)
_LINE = 8.85
_AROUND = 4.4  # a frame's own beside its word


@dataclass(frozen=True, kw_only=True)
class WallPerson:
    """One person of the window; `duties` one a line, `titles` are named posts in force."""

    name: str
    post: str = ""
    letter: str = "A"
    staff_no: str = ""
    party_member: bool = False
    likeness: Likeness = NOBODY
    duties: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class StaffWall:
    """One window with its people, its pledge, and the titles that it holds itself."""

    hall: str
    hotline: str
    window_no: str
    item: str
    people: tuple[WallPerson, ...]
    pledge: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()


def sheets(shown: StaffWall, press: Press) -> Iterator[Sheet]:
    """One sheet."""
    width, height = SIZES["A4"]
    body = [*_head(shown, press)]
    for at, person in enumerate(shown.people[:2]):
        last = at == len(shown.people[:2]) - 1
        body += _person(person, press, FIRST + at * HIGH, 0.5 if last else 0.35)
    body += _pledge(shown, press, FIRST + min(len(shown.people), 2) * HIGH)
    body += hotline(press, (LEFT, 278.4), shown.hotline, size=18, fits=85)
    body += wall_foot(press, RIGHT, 278.7, 8, sealed=False)
    yield Sheet(width, height, tuple(body))


def _head(shown: StaffWall, press: Press) -> Iterator[Block]:
    yield line(LEFT, 22.2, shown.hall, HALL, 120, field="name", floor=0.6)
    yield line(RIGHT, 22.2, press.words("窗口人员公示"), HEAD, 60, "right", floor=0.6)
    yield from head_rules(LEFT, 28.2, WIDE, (1.0, 0.8, 0.25), VERMILION)
    unit = press.words("号窗口")
    spans = (Span(shown.window_no, NUMBER), Span(unit, UNIT, 4.2))
    yield Line(LEFT, 50.4, spans, 72, floor=0.4)
    if shown.titles:
        honours = "、".join(shown.titles)
        yield line(RIGHT, 37.8, honours, HONOUR, 94, "right", field="title", floor=0.6)
    yield from second_line(press, RIGHT - 94, (43.0, 60.5), 94, shown.item, 17, "right")
    at = 53.0 + moved(press, shown.item, 6.5, -5)
    yield line(RIGHT, at, shown.item, ITEM, 94, "right", field="window", floor=0.45)
    yield Rule(LEFT, FIRST, WIDE, 0.5)


def _person(person: WallPerson, press: Press, top: float, end: float) -> Iterator[Block]:
    yield Portrait(LEFT, top + 7.9, 38.5, person.likeness)
    name, room = spread(person.name), ROOM
    if person.party_member:
        mark = press.words("中共党员")
        wide = set_text(mark, PARTY, press.faces).width + _AROUND
        yield from _mark(mark, RIGHT, top + 15.2, wide)
        room -= wide + 3
    if person.titles:
        mark = "、".join(person.titles)
        wide = set_text(mark, PARTY, press.faces).width + _AROUND
        left = room - set_text(name, NAME, press.faces).width - 3
        wide = min(wide, max(left, room / 2))
        yield from _mark(mark, TEXT + room, top + 15.2, wide)
        room -= wide + 3
    yield line(TEXT, top + 15.2, name, NAME, room, field="staff", floor=0.5)
    spans: list[Span] = []
    for part in _facts(person, press):
        spans.append(Span(part, BODY, BODY.em if spans else 0.0))
    if spans:
        yield Line(TEXT, top + 28.5, tuple(spans), ROOM, floor=0.6, field="post")
    if person.duties:
        yield Rule(TEXT, top + 34.8, ROOM, 0.25, RULE_GREY)
    for at, duty in enumerate(person.duties[:3]):
        yield line(TEXT, top + 41.5 + at * _LINE, duty, BODY, ROOM, field="duties", floor=0.6)
    yield Rule(LEFT, top + HIGH, WIDE, end)


def _mark(mark: str, right: float, middle: float, wide: float) -> Iterator[Block]:
    """A word in a frame that ends at the right."""
    yield Frame(right - wide, middle - 3.9, wide, 7.7, 0.3, VERMILION)
    at = right - wide / 2
    yield line(at, middle, mark, PARTY, wide - 1, "center", field="title", floor=0.6)


def _facts(person: WallPerson, press: Press) -> Iterator[str]:
    if person.post:
        yield person.post
    yield press.words("{letter}岗", letter=person.letter)
    if person.staff_no:
        yield press.words("工号{no}", no=person.staff_no)


def _pledge(shown: StaffWall, press: Press, top: float) -> Iterator[Block]:
    if not shown.pledge:
        return
    yield line(LEFT, top + 9.2, press.words("窗口承诺"), LABEL, 42, floor=0.6)
    y = top + 9.2
    for each in shown.pledge:
        text = Text(
            TEXT,
            y,
            ROOM,
            (Span(each, PLEDGE),),
            9.4,
            press.faces,
            justify=False,
            most=max(1, int((262 - y) // 9.4) + 1),
            field="pledge",
        )
        yield text
        y += text.height


SAMPLE = StaffWall(
    hall="雪川市市民服务中心",
    hotline="0899-612 3450",
    window_no="8",
    item="不动产登记",
    people=(
        WallPerson(
            name="李建国",
            post="不动产登记岗",
            staff_no="0806",
            likeness=Likeness(sex="m"),
            duties=("受理存量房、新建商品房转移登记", "核对材料，一次性告知", "解答登记政策"),
        ),
        WallPerson(
            name="边巴次仁",
            post="不动产登记岗",
            letter="B",
            staff_no="0809",
            party_member=True,
            likeness=Likeness(sex="m"),
            duties=("受理抵押、查封、更正登记", "不动产登记资料查询", "A岗离岗时顶岗，当日交接"),
        ),
    ),
    pledge=(
        "材料齐全的，当场受理，出具受理通知书",
        "存量房转移登记，5个工作日内办结",
        "需补正的，当场一次性书面告知",
    ),
)
SAMPLE_ISSUE = Issue(printed_on=date(2026, 3, 30), sheet_no="Z-2026-0103")

PAPER = Paper(
    name="staff-wall",
    family="wall",
    title="窗口人员公示",
    sizes=("A4",),
    parameters=("window",),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="Z",
    second=lambda shown: [shown.item],
)
