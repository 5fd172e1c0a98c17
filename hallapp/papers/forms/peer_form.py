"""互评表: party members or colleagues rate each other in 德能勤绩廉; who rates does not sign."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from hallapp.domain.hall import Issue
from hallapp.domain.names import spread
from hallapp.papers.kit.blocks import Block
from hallapp.papers.kit.flow import Cell, FlowColumn, Piece, flowing, row
from hallapp.papers.kit.forms import (
    BOTTOM,
    LEFT,
    NOTE,
    STRONG,
    WIDE,
    form_foot,
    form_head,
    grown,
    table,
)
from hallapp.papers.kit.sheets import Paper, Press, Sheet

_TOP = 61.0
_BLANK = 12
_BELOW = 10.0  # mm: the note under the rows
_TABLE = table(
    FlowColumn("姓名", 34, "center", "staff", 0.6, STRONG),
    FlowColumn("岗位", 46, "center", "post", 0.6),
    FlowColumn("德", 18, "center"),
    FlowColumn("能", 18, "center"),
    FlowColumn("勤", 18, "center"),
    FlowColumn("绩", 18, "center"),
    FlowColumn("廉", 18, "center"),
    least=9.6,
)


@dataclass(frozen=True, kw_only=True)
class Rated:
    """One who is rated."""

    name: str
    post: str = ""


@dataclass(frozen=True, kw_only=True)
class PeerForm:
    """Who is rated for which period; `party` where members rate members."""

    hall: str
    period: str
    people: tuple[Rated, ...] = ()
    party: bool = False


def sheets(shown: PeerForm, press: Press) -> Iterator[Sheet]:
    """As many sheets as the people need."""
    title = press.words("党员互评表") if shown.party else press.words("工作人员互评表")
    people = shown.people or (Rated(name=""),) * _BLANK
    grid = replace(_TABLE, least=grown(_TABLE.least, len(people), BOTTOM - _TOP - _BELOW))
    rows = [
        grid.row(
            press,
            (spread(each.name), each.post, "", "", "", "", ""),
            rule=0.5 if number == len(people) else 0.2,
        )
        for number, each in enumerate(people, start=1)
    ]
    note = press.words(
        "评分：优10分、良8分、中6分、差4分，填在格内；不了解的画“—”。本表不记名，不评本人。"
    )
    end = row(press, (Cell(LEFT, WIDE, note, NOTE),), rule=0)
    last = Piece(end.height, end.blocks, clings=True)

    def head(page: int, pages: int) -> Iterator[Block]:
        del page, pages
        yield from form_head(press, shown.hall, title, under=shown.period)
        yield from _TABLE.head(press).blocks(_TOP - 9.6)

    def foot(page: int, pages: int) -> Iterator[Block]:
        yield from form_foot(press, page, pages)

    yield from flowing((*rows, last), top=_TOP, bottom=BOTTOM, head=head, foot=foot)


SAMPLE = PeerForm(
    hall="雪川市市民服务中心",
    period="2026年上半年",
    party=True,
    people=(
        Rated(name="格桑旺堆", post="中心主任"),
        Rated(name="黄玉兰", post="值班长"),
        Rated(name="次仁卓玛", post="综合受理岗"),
        Rated(name="张晓红", post="综合受理岗"),
        Rated(name="边巴次仁", post="不动产登记岗"),
        Rated(name="旦增罗布", post="税务岗"),
        Rated(name="白玛央金", post="出证取件岗"),
        Rated(name="孙倩", post="引导台"),
    ),
)
SAMPLE_ISSUE = Issue(printed_on=date(2026, 7, 1))

PAPER = Paper(
    name="peer-form",
    family="forms",
    title="互评表",
    sizes=("A4",),
    parameters=("topic", "party"),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="B",
)
