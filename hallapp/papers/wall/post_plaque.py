"""党员先锋岗, 示范窗口, 青年文明号 and other named posts: the plaque of a title that is held.

No emblem is drawn; above a title of Party members a place for it stays free (domain.md 5.3).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from hallapp.domain.errors import Refused
from hallapp.domain.hall import Issue
from hallapp.papers.kit.blocks import Block, Group, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.shapes import Rule, head_rules
from hallapp.papers.kit.sheets import Paper, Press, Sheet, size_of
from hallapp.papers.kit.styles import RULE_GREY, VERMILION, Style
from hallapp.papers.phrases import day_of, span_of
from hallapp.wording import QT_TRANSLATE_NOOP

NO_TITLE = QT_TRANSLATE_NOOP(
    "Refused", "Nobody holds such a title today: enter it in the register of titles first."
)

WIDE, HIGH = 297.0, 210.0
LEFT, RIGHT = 24.0, 273.0
_BLEED = 3.0
_HOME = 310.0  # mm: what is larger goes to a shop

HALL = Style(Role.STRONG, 22, tracking=0.08)
TITLE = Style(Role.TITLE, 110, tracking=0.12, tone=VERMILION)
HOLDER = Style(Role.STRONG, 40)
NOTE = Style(Role.TEXT, 18)


@dataclass(frozen=True, kw_only=True)
class Plaque:
    """A title and who holds it."""

    title: str
    window_no: str = ""
    holder: str = ""
    awarded_by: str = ""
    from_on: date | None = None
    until_on: date | None = None

    @property
    def is_party(self) -> bool:
        """Whether the Party's emblem may stand above it."""
        return "党" in self.title


@dataclass(frozen=True, kw_only=True)
class PostPlaques:
    """The plaques of some titles."""

    hall: str
    plaques: tuple[Plaque, ...]


def sheets(shown: PostPlaques, press: Press) -> Iterator[Sheet]:
    """One page a plaque.

    Raises:
        Refused: there is no title.
    """
    if not shown.plaques:
        raise Refused(NO_TITLE, field="title")
    width, height = size_of(press.size)
    scale = min(width / WIDE, height / HIGH)
    corner = ((width - WIDE * scale) / 2, (height - HIGH * scale) / 2)
    bleed = _BLEED if max(width, height) > _HOME else 0.0
    for plaque in shown.plaques:
        blocks = (Group(*corner, tuple(_plaque(shown.hall, plaque, press)), scale),)
        yield Sheet(width, height, blocks, of=len(shown.plaques), bleed=bleed)


def _plaque(hall: str, plaque: Plaque, press: Press) -> Iterator[Block]:
    wide, middle = RIGHT - LEFT, WIDE / 2
    yield line(LEFT, 27.0, hall, HALL, wide, field="name", floor=0.5)
    yield from head_rules(LEFT, 36.0, wide, (1.4, 1.1, 0.3), VERMILION)
    lower = 12.0 if plaque.is_party else 0.0  # 36 mm stay free between rules and title
    yield line(middle, 92.0 + lower, plaque.title, TITLE, wide, "center", field="title", floor=0.25)
    window = press.words("{no}号窗口", no=plaque.window_no) if plaque.window_no else ""
    holder = "\u3000".join(part for part in (window, plaque.holder) if part)
    yield line(middle, 140.0 + lower / 2, holder, HOLDER, wide, "center", field="staff", floor=0.4)
    yield Rule(LEFT, 168.0, wide, 0.35, RULE_GREY)
    if plaque.awarded_by:
        said = press.words("命名单位\u3000{who}", who=plaque.awarded_by)
        yield line(LEFT, 180.0, said, NOTE, 150, field="awarded_by", floor=0.5)
    if plaque.from_on and plaque.until_on:
        day = span_of(press, plaque.from_on, plaque.until_on)
    else:
        named = plaque.from_on and press.words("{day}命名", day=day_of(press, plaque.from_on))
        day = named or ""
    if day:
        yield line(RIGHT, 180.0, day, NOTE, 96, "right", floor=0.5)


SAMPLE = PostPlaques(
    hall="雪川市市民服务中心",
    plaques=(
        Plaque(
            title="党员先锋岗",
            window_no="8",
            holder="边巴次仁",
            awarded_by="中共雪川市市民服务中心支部委员会",
            from_on=date(2026, 1, 1),
            until_on=date(2026, 12, 31),
        ),
    ),
)
SAMPLE_ISSUE = Issue(printed_on=date(2026, 4, 2), sheet_no="Z-2026-0171")

PAPER = Paper(
    name="post-plaque",
    family="wall",
    title="岗位标牌",
    sizes=("297x210",),
    parameters=("title", "people", "windows"),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="Z",
    free=(90.0, 1500.0),
)
