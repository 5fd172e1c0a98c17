"""窗牌 500 × 250: number, name, items and honours of a window, as a PDF for the sign shop."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from hallapp.domain.hall import Issue
from hallapp.papers.kit.blocks import Block, Group, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.setting import set_text
from hallapp.papers.kit.shapes import Frame, Upright, head_rules
from hallapp.papers.kit.sheets import Paper, Press, Sheet, size_of
from hallapp.papers.kit.styles import RULE_GREY, VERMILION, Style
from hallapp.papers.second import moved, second_line

WIDE, HIGH = 500.0, 250.0
EDGE, END, TEXT = 28.0, 472.0, 190.0
_BLEED = 3.0

HALL = Style(Role.STRONG, 46, tracking=0.09)
NUMBER = Style(Role.STRONG, 330, tone=VERMILION)
UNIT = Style(Role.STRONG, 52, tracking=0.06)
NAME = Style(Role.TITLE, 168, tracking=0.04)
ITEMS = Style(Role.TEXT, 52)
HONOUR = Style(Role.STRONG, 36, tracking=0.07, tone=VERMILION)


@dataclass(frozen=True, kw_only=True)
class Sign:
    """One window."""

    window_no: str
    name: str
    items: tuple[str, ...] = ()
    honours: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class WindowSigns:
    """The signs of some windows."""

    hall: str
    signs: tuple[Sign, ...]


def sheets(shown: WindowSigns, press: Press) -> Iterator[Sheet]:
    """One page a sign, with bleed and marks."""
    width, height = size_of(press.size)
    scale = min(width / WIDE, height / HIGH)
    corner = ((width - WIDE * scale) / 2, (height - HIGH * scale) / 2)
    for sign in shown.signs:
        blocks = (Group(*corner, tuple(_sign(shown.hall, sign, press)), scale),)
        yield Sheet(width, height, blocks, of=len(shown.signs), bleed=_BLEED)


def _sign(hall: str, sign: Sign, press: Press) -> Iterator[Block]:
    right = END
    for honour in reversed(sign.honours[:2]):
        wide = set_text(honour, HONOUR, press.faces, "title").width + 10
        yield Frame(right - wide, 22.5, wide, 21.0, 0.6, VERMILION)
        yield line(right - wide / 2, 33.0, honour, HONOUR, wide, "center", field="title")
        right -= wide + 6
    yield line(EDGE, 33.0, hall, HALL, right - EDGE, field="name", floor=0.35)
    yield from head_rules(EDGE, 55.0, END - EDGE, (2.4, 1.9, 0.6), VERMILION)
    yield line(98.0, 136.0, sign.window_no, NUMBER, 124, "center", field="window", floor=0.3)
    yield line(98.0, 216.0, press.words("号窗口"), UNIT, 124, "center")
    yield Upright(171.0, 82.0, 144.0, 0.5, RULE_GREY)
    room = END - TEXT
    items = sign.items[:2]
    middle = 154.0 if not items else 124.0
    yield from second_line(press, TEXT, (middle - 38, middle + 28), room, sign.name, 62)
    middle += moved(press, sign.name, 12, -18)
    yield line(TEXT, middle, sign.name, NAME, room, field="name", floor=0.25)
    for place, item in enumerate(items):
        y = 196.0 if len(items) == 1 else 186.0 + place * 30.0
        yield line(TEXT, y, item, ITEMS, room, field="item", floor=0.45)


SAMPLE = WindowSigns(
    hall="雪川市市民服务中心",
    signs=(
        Sign(
            window_no="8",
            name="不动产登记",
            items=("转移登记\u3000抵押登记\u3000更正登记", "不动产登记资料查询"),
            honours=("党员先锋岗",),
        ),
    ),
)
SAMPLE_ISSUE = Issue(printed_on=date(2026, 4, 2), sheet_no="Z-2026-0170")

PAPER = Paper(
    name="window-sign",
    family="wall",
    title="窗牌",
    sizes=("500x250",),
    parameters=("windows",),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="Z",
    free=(100.0, 1500.0),
    second=lambda shown: [sign.name for sign in shown.signs],
)
