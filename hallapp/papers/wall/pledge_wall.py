"""承诺公示: who pledged what until when, and how it was kept; what is still running says so."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from hallapp.domain.hall import Issue
from hallapp.domain.names import spread
from hallapp.papers.foot import hotline, wall_foot
from hallapp.papers.kit.blocks import Block, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.flow import FlowColumn, FlowTable, Piece, flowing, text
from hallapp.papers.kit.shapes import head_rules
from hallapp.papers.kit.sheets import Paper, Press, Sheet
from hallapp.papers.kit.styles import VERMILION, Style
from hallapp.papers.phrases import day_of, page_of, short_day, window_of

LEFT, RIGHT, WIDE = 20.0, 190.0, 170.0
HALL = Style(Role.STRONG, 16, tracking=0.01)
TITLE = Style(Role.TITLE, 42, tracking=0.14)
BODY = Style(Role.TEXT, 14.5)
NAME = Style(Role.STRONG, 16)
HEAD = Style(Role.STRONG, 14, tracking=0.06)
NOTE = Style(Role.TEXT, 12)
_TABLE = FlowTable(
    (
        FlowColumn("承诺人", 30, field="staff", floor=0.75, style=NAME),
        FlowColumn("承诺事项", 62, field="content", floor=0.95),
        FlowColumn("完成时限", 26, floor=0.75),
        FlowColumn("兑现情况", 52, floor=0.9),
    ),
    HEAD,
    BODY,
    LEFT,
    least=14.0,
)


@dataclass(frozen=True, kw_only=True)
class WallPledge:
    """A pledge of a person, a window or the hall; `kept` is kept, partly, not_kept or "" so far.

    `score` is the mean of what reviewers gave it 评诺, "" where nobody has.
    """

    content: str
    name: str = ""
    window: str = ""
    due_on: date | None = None
    kept: str = ""
    fulfilled_on: date | None = None
    reason: str = ""
    score: str = ""


@dataclass(frozen=True, kw_only=True)
class PledgeWall:
    """The pledges that hang out on a day."""

    hall: str
    hotline: str
    day: date
    pledges: tuple[WallPledge, ...]


def sheets(shown: PledgeWall, press: Press) -> Iterator[Sheet]:
    """As many sheets as there are pledges for."""

    def head(page: int, pages: int) -> Iterator[Block]:
        yield line(LEFT, 21.5, shown.hall, HALL, 110, field="name", floor=0.6)
        said = press.words("截至{day}", day=day_of(press, shown.day))
        if pages > 1:
            said = f"{said}\u3000{page_of(press, page, pages)}"
        yield line(RIGHT, 21.5, said, Style(Role.TEXT, 14), 84, "right", floor=0.5)
        yield line(105, 38.5, press.words("承诺公示"), TITLE, WIDE, "center", floor=0.5)
        yield from head_rules(LEFT, 50.5, WIDE, (1.0, 0.8, 0.25), VERMILION)

    def foot(page: int, pages: int) -> Iterator[Block]:
        del page, pages
        yield from hotline(press, (LEFT, 278.4), shown.hotline, size=18, fits=85)
        yield from wall_foot(press, RIGHT, 278.7, 8, sealed=False)

    yield from flowing(_pieces(shown, press), top=55.0, bottom=254.0, head=head, foot=foot)


def _pieces(shown: PledgeWall, press: Press) -> Iterator[Piece]:
    yield _TABLE.head(press, top=0)
    for number, each in enumerate(shown.pledges, start=1):
        due = _day(press, each.due_on, shown.day) if each.due_on else press.words("长期")
        who = spread(each.name) or window_of(press, each.window) or shown.hall
        kept = _kept(each, press, shown.day)
        if each.score:
            kept = press.words("{said}，评诺{score}分", said=kept, score=each.score)
        texts = (who, each.content, due, kept)
        yield _TABLE.row(press, texts, rule=0.5 if number == len(shown.pledges) else 0.2)
    if not shown.pledges:
        yield _TABLE.row(press, ("—", press.words("暂无公示的承诺"), "—", "—"), rule=0.5)
    note = press.words("兑现情况每季度公示一次；未兑现的，说明原因。")
    yield from text(press, note, NOTE, x=LEFT, width=WIDE, leading=2.2)


def _day(press: Press, day: date, today: date) -> str:
    return short_day(press, day) if day.year == today.year else day_of(press, day)


def _kept(each: WallPledge, press: Press, today: date) -> str:
    """How it was kept; a pledge past its day that nobody judged is not called kept."""
    said = {
        "kept": press.words("已兑现"),
        "partly": press.words("部分兑现"),
        "not_kept": press.words("未兑现"),
    }.get(each.kept)
    if said is None:
        over = each.due_on is not None and each.due_on < today
        return press.words("到期，待评定") if over else press.words("履行中")
    if each.kept == "kept" and each.fulfilled_on is not None:
        return press.words("{day}兑现", day=_day(press, each.fulfilled_on, today))
    return press.words("{said}：{reason}", said=said, reason=each.reason) if each.reason else said


SAMPLE = PledgeWall(
    hall="雪川市市民服务中心",
    hotline="0899-612 3450",
    day=date(2026, 4, 2),
    pledges=(
        WallPledge(
            name="张晓红",
            content="综合窗口材料一次告知，不让群众跑第二趟",
            due_on=date(2026, 3, 31),
            kept="kept",
            fulfilled_on=date(2026, 3, 30),
        ),
        WallPledge(
            name="刘文静", content="社保查询随到随办，午间不断岗", due_on=date(2026, 12, 31)
        ),
        WallPledge(
            window="7", content="存量房转移登记，5个工作日内办结", due_on=date(2026, 12, 31)
        ),
        WallPledge(
            name="旦增罗布",
            content="出口退税资料每月15日前审核完毕",
            due_on=date(2026, 3, 15),
            kept="partly",
            reason="3月系统升级停办2天",
        ),
        WallPledge(name="次仁卓玛", content="帮办老年人、残疾人办件，每月不少于2件"),
    ),
)
SAMPLE_ISSUE = Issue(printed_on=date(2026, 4, 2), sheet_no="Z-2026-0161")

PAPER = Paper(
    name="pledge-wall",
    family="wall",
    title="承诺公示",
    sizes=("A4",),
    parameters=(),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="Z",
)
