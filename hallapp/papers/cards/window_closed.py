"""暂停服务，请到 n 号窗口: the card that stands on a window while nobody sits there."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from hallapp.domain.hall import Issue
from hallapp.papers.foot import hotline
from hallapp.papers.kit.blocks import Block, Line, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.shapes import Rule, head_rules
from hallapp.papers.kit.sheets import SIZES, Paper, Press, Sheet
from hallapp.papers.kit.styles import VERMILION, Span, Style
from hallapp.papers.second import moved, second_line

LEFT, WIDE, RIGHT = 20.0, 257.0, 277.0

HALL = Style(Role.STRONG, 20)
TITLE = Style(Role.TITLE, 104, tracking=0.12)
WORDS = Style(Role.TEXT, 40)
OTHER = Style(Role.STRONG, 96, tone=VERMILION)


@dataclass(frozen=True, kw_only=True)
class ClosedCard:
    """Which window is closed, and where to go instead; no reason is ever given."""

    hall: str
    hotline: str
    window_no: str
    item: str
    others: tuple[str, ...] = ()


def sheets(shown: ClosedCard, press: Press) -> Iterator[Sheet]:
    """One card."""
    height, width = SIZES["A4"]
    yield Sheet(width, height, tuple(_card(shown, press)))


def _card(shown: ClosedCard, press: Press) -> Iterator[Block]:
    yield line(LEFT, 23, shown.hall, HALL, 150, field="name", floor=0.6)
    number = (Span(shown.window_no, HALL), Span(press.words("号窗口"), HALL, 1.0))
    yield Line(
        RIGHT, 23, (*number, Span(shown.item, HALL, 6.0)), 100, "right", floor=0.5, field="window"
    )
    yield from head_rules(LEFT, 31, WIDE, (1.4, 1.1, 0.3), VERMILION)
    title = press.words("暂停服务")
    middle = 78 if shown.others else 102
    yield from second_line(press, LEFT, (46, middle + 20), WIDE, title, 34, "center")
    yield line(148.5, middle + moved(press, title, 0, -16), title, TITLE, WIDE, "center", floor=0.4)
    if shown.others:
        spans = (
            Span(press.words("请到"), WORDS),
            Span("、".join(shown.others), OTHER, 7.0),
            Span(press.words("号窗口办理"), WORDS, 7.0),
        )
        yield Line(148.5, 136, spans, WIDE, "center", floor=0.35)
    yield Rule(LEFT, 172, WIDE, 0.35)
    if press.issue.sheet_no:
        number_of_card = press.words("编号{no}", no=press.issue.sheet_no)
        yield line(RIGHT, 187, number_of_card, Style(Role.TEXT, 8), 60, "right")
    yield from hotline(press, (LEFT, 189), shown.hotline, size=20, fits=150)


SAMPLE = ClosedCard(
    hall="雪川市市民服务中心",
    hotline="0899-612 3450",
    window_no="5",
    item="社会保险",
    others=("6",),
)
SAMPLE_ISSUE = Issue(printed_on=date(2026, 10, 9), sheet_no="K-2026-0012")

PAPER = Paper(
    name="window-closed-card",
    family="cards",
    title="暂停服务",
    sizes=("A4",),
    parameters=("window", "to"),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="K",
    second=lambda _: ["暂停服务"],
)
