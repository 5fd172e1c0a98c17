"""服务明星: photos, stars and the same three figures for everyone; A3 landscape, five a sheet."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from hallapp.domain.errors import Refused
from hallapp.domain.hall import Issue
from hallapp.domain.names import spread
from hallapp.domain.spans import Span, read_span
from hallapp.papers.foot import hotline, wall_foot
from hallapp.papers.kit.blocks import Block, Line, Text, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.halving import Halved
from hallapp.papers.kit.portraits import NOBODY, Likeness, Portrait
from hallapp.papers.kit.shapes import Rule, Star, head_rules
from hallapp.papers.kit.sheets import SIZES, Paper, Press, Sheet
from hallapp.papers.kit.styles import RULE_GREY, VERMILION, Style
from hallapp.papers.kit.styles import Span as Words
from hallapp.papers.phrases import period_of
from hallapp.papers.wall.achievement import NOTHING_YET, Achievement
from hallapp.wording import QT_TRANSLATE_NOOP

NO_STAR = QT_TRANSLATE_NOOP(
    "Refused", "Nobody holds such a title in this period: enter it in the register of titles first."
)

LEFT, RIGHT = 22.0, 398.0
WIDE = RIGHT - LEFT
_WITHOUT_STARS = 6.5  # mm: so much lower stands a photo that has no stars below it
PHOTO, COLUMN, PITCH, ACROSS = 55.0, 67.2, 77.2, 5

HALL = Style(Role.STRONG, 24, tracking=0.03)
TITLE = Style(Role.TITLE, 72, tracking=0.215, tone=VERMILION)
NAME = Style(Role.TITLE, 46)
WINDOW = Style(Role.STRONG, 27)
POST = Style(Role.TEXT, 27)
FIGURES = Style(Role.TEXT, 17)


@dataclass(frozen=True, kw_only=True)
class StarPerson:
    """One of them; `stars` is None where the hall gives none."""

    name: str
    window_no: str = ""
    post: str = ""
    stars: int | None = None
    likeness: Likeness = NOBODY
    did: Achievement = NOTHING_YET


@dataclass(frozen=True, kw_only=True)
class StarBoard:
    """The stars of a period; `note` says how they were found and how long objections ran."""

    hall: str
    hotline: str
    title: str
    span: Span
    people: tuple[StarPerson, ...]
    note: str = ""


def sheets(shown: StarBoard, press: Press) -> Iterator[Sheet]:
    """Five people a sheet.

    Raises:
        Refused: there is nobody.
    """
    if not shown.people:
        raise Refused(NO_STAR, field="period")
    height, width = SIZES["A3"]
    count = -(-len(shown.people) // ACROSS)
    for first in range(0, len(shown.people), ACROSS):
        some = shown.people[first : first + ACROSS]
        blocks = [*_head(shown, press)]
        middle = (width - (len(some) - 1) * PITCH) / 2
        for place, person in enumerate(some):
            blocks += _person(person, press, middle + place * PITCH)
        blocks += _below(shown, press)
        yield Sheet(width, height, tuple(blocks), of=count)


def _head(shown: StarBoard, press: Press) -> Iterator[Block]:
    yield Halved(
        x=LEFT,
        y=47.9,
        text=shown.hall,
        style=HALL,
        fits=90,
        field="name",
        floor=0.75,
        pitch=1.3,
    )
    yield line(210, 35.6, shown.title, TITLE, 210, "center", field="title", floor=0.5)
    yield line(
        RIGHT, 47.9, period_of(press, shown.span), HALL, 90, "right", field="period", floor=0.6
    )
    yield from head_rules(LEFT, 56.2, WIDE, (1.5, 1.1, 0.3), VERMILION)


def _person(person: StarPerson, press: Press, middle: float) -> Iterator[Block]:
    lower = 0.0 if person.stars is not None else _WITHOUT_STARS
    yield Portrait(middle - PHOTO / 2, 64.6 + lower, PHOTO, person.likeness)
    if person.stars is not None:
        for place in range(5):
            yield Star(middle + (place - 2) * 11.35, 150.8, 4.9, place < person.stars)
    yield line(middle, 168.0, spread(person.name), NAME, COLUMN, "center", field="staff", floor=0.5)
    if person.window_no:
        spans = (Words(person.window_no, WINDOW), Words(press.words("号窗口"), WINDOW, 1.1))
        yield Line(middle, 184.2, spans, COLUMN, "center", field="window", floor=0.5)
    if person.post:
        yield line(middle, 196.4, person.post, POST, COLUMN, "center", field="post", floor=0.5)
    yield Rule(middle - 14, 204.8, 28, 0.25, RULE_GREY)
    did = person.did
    for place, said in enumerate(
        (did.closed_words(press), did.on_time_words(press), did.satisfied_words(press))
    ):
        yield line(middle, 212.1 + place * 8.7, said, FIGURES, COLUMN, "center", floor=0.6)


def _below(shown: StarBoard, press: Press) -> Iterator[Block]:
    yield Rule(LEFT, 236.9, WIDE, 0.35)
    if shown.note:
        yield Text(
            LEFT,
            245.4,
            WIDE,
            (Words(shown.note, FIGURES),),
            9.9,
            press.faces,
            justify=False,
            most=2,
            field="note",
        )
    yield from hotline(press, (LEFT, 275.8), shown.hotline, size=24, fits=170)
    yield from wall_foot(press, RIGHT, 276.0, 9, sealed=False)


def _did(closed: int, timed: int, rated: int, satisfied: int) -> Achievement:
    return Achievement(closed=closed, timed=timed, on_time=timed, rated=rated, satisfied=satisfied)


SAMPLE = StarBoard(
    hall="雪川市市民服务中心",
    hotline="0899-612 3450",
    title="窗口服务明星",
    span=read_span("2026Q1"),
    people=(
        StarPerson(name="次仁卓玛", window_no="1", post="综合受理岗", stars=5,
                   likeness=Likeness(sex="f"), did=_did(1412, 386, 386, 384)),
        StarPerson(name="白玛央金", window_no="12", post="出证取件岗", stars=5,
                   likeness=Likeness(sex="f"), did=_did(1655, 212, 412, 412)),
        StarPerson(name="张晓红", window_no="2", post="综合受理岗", stars=4,
                   likeness=Likeness(sex="f"), did=_did(1388, 371, 358, 356)),
        StarPerson(name="扎西顿珠", window_no="3", post="户籍业务岗", stars=4,
                   likeness=Likeness(sex="m"), did=_did(1204, 298, 297, 295)),
        StarPerson(name="陈思远", window_no="6", post="医疗保障岗", stars=4,
                   likeness=Likeness(sex="m"), did=_did(1296, 405, 331, 328)),
    ),
    note="经考核评议产生；4月8日至4月14日公示，无异议。星级按《评选办法》计分评定，下一季度重新评定。",
)  # fmt: skip
SAMPLE_ISSUE = Issue(printed_on=date(2026, 4, 15), sheet_no="Z-2026-0166")

PAPER = Paper(
    name="star-board",
    family="wall",
    title="窗口服务明星",
    sizes=("A3",),
    parameters=("period", "from", "to", "title", "note"),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="Z",
)
