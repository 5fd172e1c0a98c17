"""便民联系卡: who answers, at which window, when and on which telephone; ten on a sheet."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time
from functools import partial

from hallapp.domain.errors import Refused
from hallapp.domain.hall import Issue
from hallapp.domain.names import spread
from hallapp.papers.cards.imposing import many_on_a4, one_a_page
from hallapp.papers.cards.marks import NOBODY_CHOSEN
from hallapp.papers.kit.blocks import Block, Group, Line, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.halving import Halved
from hallapp.papers.kit.shapes import Rule
from hallapp.papers.kit.sheets import Paper, Press, Sheet, size_of
from hallapp.papers.kit.styles import RULE_GREY, VERMILION, Span, Style

LEFT, RIGHT = 6.0, 84.0
WIDE = RIGHT - LEFT

HALL = Style(Role.STRONG, 11, tracking=0.07)
KIND = Style(Role.TEXT, 9, tracking=0.06)
NAME = Style(Role.STRONG, 20)
POST = Style(Role.TEXT, 11)
LABEL = Style(Role.TEXT, 9)
PHONE = Style(Role.STRONG, 12)


@dataclass(frozen=True, kw_only=True)
class ServiceCard:
    """One person's card; `items` is what the window does."""

    name: str
    post: str = ""
    window_no: str = ""
    items: str = ""


@dataclass(frozen=True, kw_only=True)
class ServiceCards:
    """The cards of some people; `hours` of a working day, `copies` of each."""

    hall: str
    hotline: str = ""
    address: str = ""
    hours: tuple[tuple[time, time], ...] = ()
    people: tuple[ServiceCard, ...]
    copies: int = 1
    single: bool = False


def sheets(shown: ServiceCards, press: Press) -> Iterator[Sheet]:
    """One side only.

    Raises:
        Refused: there is nobody.
    """
    if not shown.people:
        raise Refused(NOBODY_CHOSEN, field="people")
    size = size_of(press.size)
    cards = [card for card in shown.people for _ in range(shown.copies)]
    side = partial(_side, shown, press)
    if shown.single:
        yield from one_a_page(cards, size, [side])
    else:
        yield from many_on_a4(cards, size, [side], press, press.words("便民联系卡"))


def _side(shown: ServiceCards, press: Press, card: ServiceCard) -> Group:
    return Group(0, 0, tuple(_card(shown, press, card)))


def _card(shown: ServiceCards, press: Press, card: ServiceCard) -> Iterator[Block]:
    yield Halved(x=LEFT, y=7.0, text=shown.hall, style=HALL, fits=54, field="name")
    yield line(RIGHT, 7.4, press.words("便民联系卡"), KIND, 22, "right", floor=0.6)
    yield Rule(LEFT, 11.6, WIDE, 0.5, VERMILION)
    yield line(LEFT, 19.4, spread(card.name), NAME, 42, field="staff", floor=0.6)
    if card.window_no:
        number = Span(card.window_no, Style(Role.STRONG, 20, tone=VERMILION))
        unit = Span(press.words("号窗口"), POST, 1.2)
        yield Line(RIGHT, 19.4, (number, unit), 34, "right", field="window", floor=0.5)
    told = "\u3000".join(part for part in (card.post, card.items) if part)
    if told:
        yield line(LEFT, 27.0, told, POST, WIDE, field="post", floor=0.6)
    yield Rule(LEFT, 31.4, WIDE, 0.15, RULE_GREY)
    for place, (head, said, style) in enumerate(_facts(shown, press)):
        y = 36.4 + place * 6.0
        yield line(LEFT, y, head, LABEL, 17)
        at, fits = LEFT + 19, WIDE - 19
        yield Halved(
            x=at, y=y, text=said, style=style, fits=fits, field="address", floor=0.8, small=0.8
        )


def _facts(shown: ServiceCards, press: Press) -> Iterator[tuple[str, str, Style]]:
    if shown.hotline:
        yield press.words("咨询监督"), shown.hotline, PHONE
    if shown.hours:
        said = "，".join(f"{_at(opens)}—{_at(closes)}" for opens, closes in shown.hours)
        yield press.words("办公时间"), press.words("工作日{hours}", hours=said), LABEL
    if shown.address:
        yield press.words("地\u3000\u3000址"), shown.address, LABEL


def _at(moment: time) -> str:
    return f"{moment.hour}:{moment.minute:02}"


SAMPLE = ServiceCards(
    hall="雪川市市民服务中心",
    hotline="0899-612 3450",
    address="雪川市人民路18号市民服务中心一楼",
    hours=((time(9, 30), time(13)), (time(15, 30), time(18))),
    people=(
        ServiceCard(name="次仁卓玛", post="综合受理岗", window_no="1", items="无差别综合受理"),
        ServiceCard(name="王磊", post="税务综合岗", window_no="10", items="办税服务"),
    ),
    copies=5,
)
SAMPLE_ISSUE = Issue(printed_on=date(2026, 4, 2), sheet_no="K-2026-0052")

PAPER = Paper(
    name="service-card",
    family="cards",
    title="便民联系卡",
    sizes=("90x54",),
    parameters=("people", "copies", "single"),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="K",
)
