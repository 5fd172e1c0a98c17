"""意见答复: what was suggested and what came of it, by stub number; no names (hall-rules 6)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from hallapp.domain.hall import Issue
from hallapp.papers.foot import hotline, wall_foot
from hallapp.papers.kit.blocks import Block, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.flow import FlowColumn, FlowTable, Piece, flowing, text
from hallapp.papers.kit.shapes import head_rules
from hallapp.papers.kit.sheets import Paper, Press, Sheet
from hallapp.papers.kit.styles import VERMILION, Style
from hallapp.papers.phrases import page_of, short_day, so_far

LEFT, RIGHT, WIDE = 20.0, 190.0, 170.0
HALL = Style(Role.STRONG, 16, tracking=0.01)
TITLE = Style(Role.TITLE, 42, tracking=0.14)
BODY = Style(Role.TEXT, 14)
HEAD = Style(Role.STRONG, 14, tracking=0.06)
NOTE = Style(Role.TEXT, 12)
_TABLE = FlowTable(
    (
        FlowColumn("存根号", 27, field="stub_no", floor=0.7, style=Style(Role.STRONG, 14)),
        FlowColumn("意见建议", 58, field="content", floor=0.95),
        FlowColumn("办理情况和答复", 59, field="reply", floor=0.95),
        FlowColumn("答复日期", 26, floor=0.7),
    ),
    HEAD,
    BODY,
    LEFT,
    gap=3.0,
    least=13.0,
)


@dataclass(frozen=True, kw_only=True)
class PublicReply:
    """One suggestion by its stub number, the reply, and when it was given."""

    number: str
    content: str
    reply: str
    replied_on: date


@dataclass(frozen=True, kw_only=True)
class SuggestionReplies:
    """The replies that were given in a period and may be shown; `waiting` are still in hand."""

    hall: str
    hotline: str
    first: date
    last: date
    replies: tuple[PublicReply, ...]
    waiting: int = 0


def sheets(shown: SuggestionReplies, press: Press) -> Iterator[Sheet]:
    """As many sheets as there are replies for."""

    def head(page: int, pages: int) -> Iterator[Block]:
        yield line(LEFT, 21.5, shown.hall, HALL, 96, field="name", floor=0.6)
        said = so_far(press, shown.first, shown.last)
        if pages > 1:
            said = f"{said}\u3000{page_of(press, page, pages)}"
        yield line(RIGHT, 21.5, said, Style(Role.TEXT, 14), 96, "right", floor=0.5)
        title = press.words("意见建议答复公示")
        yield line(105, 38.5, title, TITLE, WIDE, "center", floor=0.4)
        yield from head_rules(LEFT, 50.5, WIDE, (1.0, 0.8, 0.25), VERMILION)

    def foot(page: int, pages: int) -> Iterator[Block]:
        del page, pages
        yield from hotline(press, (LEFT, 278.4), shown.hotline, size=18, fits=85)
        yield from wall_foot(press, RIGHT, 278.7, 8, sealed=False)

    yield from flowing(_pieces(shown, press), top=55.0, bottom=254.0, head=head, foot=foot)


def _pieces(shown: SuggestionReplies, press: Press) -> Iterator[Piece]:
    yield _TABLE.head(press, top=0)
    for number, each in enumerate(shown.replies, start=1):
        texts = (each.number, each.content, each.reply, short_day(press, each.replied_on))
        yield _TABLE.row(press, texts, rule=0.5 if number == len(shown.replies) else 0.2)
    if not shown.replies:
        yield _TABLE.row(press, ("—", press.words("本期没有可公示的答复"), "—", "—"), rule=0.5)
    note = press.words("请凭意见单存根上的号码对照查看；没有存根的，按登记编号公示。")
    if shown.waiting:
        note = press.words("{note}另有{n}件正在办理。", note=note, n=shown.waiting)
    yield from text(press, note, NOTE, x=LEFT, width=WIDE, leading=2.0)


SAMPLE = SuggestionReplies(
    hall="雪川市市民服务中心",
    hotline="0899-612 3450",
    first=date(2026, 1, 1),
    last=date(2026, 3, 31),
    replies=(
        PublicReply(
            number="0127",
            content="取号机字太小，老年人看不清",
            reply="已换用大字界面，引导台增配老花镜",
            replied_on=date(2026, 2, 6),
        ),
        PublicReply(
            number="0131",
            content="等候区没有充电的地方",
            reply="已在三排座椅加装充电口",
            replied_on=date(2026, 2, 20),
        ),
        PublicReply(
            number="YJ-26-018",
            content="希望周六也能办公积金提取",
            reply="4月起每月第二、第四个周六上午开放11号窗口，先行预约",
            replied_on=date(2026, 3, 12),
        ),
        PublicReply(
            number="0140",
            content="停车场常被占满，办事的人找不到车位",
            reply="已与街道协商，东侧划出20个办事专用车位，限停2小时",
            replied_on=date(2026, 3, 25),
        ),
    ),
    waiting=2,
)
SAMPLE_ISSUE = Issue(printed_on=date(2026, 4, 2), sheet_no="Z-2026-0162")

PAPER = Paper(
    name="suggestion-replies",
    family="wall",
    title="意见建议答复公示",
    sizes=("A4",),
    parameters=("period", "from", "to"),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="Z",
)
