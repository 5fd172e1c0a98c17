"""桌牌: a tent of 200 × 100, the same on both sides, folded out of one A4."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from hallapp.domain.errors import Refused
from hallapp.domain.hall import Issue
from hallapp.domain.names import spread
from hallapp.papers.cards.marks import NOBODY_CHOSEN, identity, party_mark, party_width
from hallapp.papers.kit.blocks import Block, Group, Turned, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.halving import Halved
from hallapp.papers.kit.shapes import Frame, Rule, Upright, head_rules
from hallapp.papers.kit.sheets import SIZES, Paper, Press, Sheet
from hallapp.papers.kit.styles import RULE_GREY, VERMILION, Style, Tone

WIDE, HIGH, FLAP = 200.0, 100.0, 20.0
LEFT, TOP = 5.0, 36.0
EDGE, END, TEXT = 11.8, 188.0, 71.2
_FOLD = Tone(0.35)
_CUT = 0.12

HALL = Style(Role.STRONG, 20, tracking=0.09)
NUMBER = Style(Role.STRONG, 128, tone=VERMILION)
UNIT = Style(Role.STRONG, 20, tracking=0.06)
NAME = Style(Role.TITLE, 76)
POST = Style(Role.STRONG, 24)
SMALL = Style(Role.TEXT, 18)
MARGIN = Style(Role.TEXT, 8)


@dataclass(frozen=True, kw_only=True)
class Plate:
    """Who sits at which window."""

    name: str
    post: str = ""
    window_no: str = ""
    staff_no: str = ""
    items: str = ""
    party_member: bool = False


@dataclass(frozen=True, kw_only=True)
class DeskPlates:
    """The plates of some people."""

    hall: str
    plates: tuple[Plate, ...]


def sheets(shown: DeskPlates, press: Press) -> Iterator[Sheet]:
    """One sheet a plate.

    Raises:
        Refused: there is nobody.
    """
    if not shown.plates:
        raise Refused(NOBODY_CHOSEN, field="people")
    for plate in shown.plates:
        face = tuple(_face(shown.hall, plate, press))
        blocks = (
            *_margin(press),
            Turned(LEFT, TOP, WIDE, HIGH, face),
            Group(LEFT, TOP + HIGH, face),
        )
        yield Sheet(*SIZES["A4"], blocks, of=len(shown.plates))


def _margin(press: Press) -> Iterator[Block]:
    """Where to cut and to fold, said in words too."""
    dash = (2.2, 1.6)
    yield Frame(LEFT, TOP, WIDE, 2 * HIGH + FLAP, _CUT, RULE_GREY)
    for y in (TOP + HIGH, TOP + 2 * HIGH):
        yield Rule(LEFT, y, WIDE, 0.2, _FOLD, dash)
    said = press.words(
        "桌牌\u3000200 × 100 mm，双面\u3000沿实线裁切，沿虚线对折\u3000按实际大小打印，勿缩放"
    )
    yield line(LEFT + 0.3, TOP - 6.0, said, MARGIN, WIDE - 0.6)
    flap = press.words("粘贴边\u3000折向内侧，粘于对面板底")
    yield line(105, TOP + 2 * HIGH + FLAP / 2, flap, MARGIN, WIDE - 20, "center")
    yield from identity(LEFT + 0.3, TOP + 2 * HIGH + FLAP + 6.8, press, WIDE - 0.6)


def _face(hall: str, plate: Plate, press: Press) -> Iterator[Block]:
    room = END - EDGE
    if plate.party_member:
        wide = party_width(15.5, press)
        yield from party_mark(END - wide, 14.4, 15.5, press, 0.25)
        room -= wide + 6
    yield line(EDGE, 14.0, hall, HALL, room, field="name", floor=0.5)
    yield from head_rules(12.0, 22.8, 176.0, (1.0, 0.8, 0.25), VERMILION)
    if plate.window_no:
        yield line(36.3, 54.3, plate.window_no, NUMBER, 46, "center", field="window", floor=0.4)
        yield line(36.3, 84.4, press.words("号窗口"), UNIT, 46, "center")
        yield Upright(62.0, 33.0, 57.0, 0.2, RULE_GREY)
    text = TEXT if plate.window_no else EDGE
    room = END - text
    yield Halved(
        x=text,
        y=49.8,
        text=spread(plate.name),
        style=NAME,
        fits=room,
        field="staff",
        floor=48 / 76,
        small=46 / 76,
        pitch=1.1,
    )
    if plate.post:
        yield line(text, 73.8, plate.post, POST, room, field="post", floor=0.6)
    share = room
    if plate.staff_no:
        number = press.words("工号{no}", no=plate.staff_no)
        yield line(text, 85.9, number, SMALL, 40, field="staff_no", floor=0.6)
        share -= 42
    if plate.items:
        yield line(END, 85.9, plate.items, SMALL, share, "right", field="item", floor=0.55)


SAMPLE = DeskPlates(
    hall="雪川市市民服务中心",
    plates=(
        Plate(
            name="次仁卓玛",
            post="综合受理岗",
            window_no="1",
            staff_no="0101",
            items="无差别综合受理",
            party_member=True,
        ),
    ),
)
SAMPLE_ISSUE = Issue(printed_on=date(2026, 4, 2), sheet_no="K-2026-0044")

PAPER = Paper(
    name="desk-plate",
    family="cards",
    title="桌牌",
    sizes=("A4",),
    parameters=("people", "windows"),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="K",
)
