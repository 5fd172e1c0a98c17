"""互评表: party members or colleagues rate each other in 德能勤绩廉; who rates does not sign.

With a round's words the digits of its scale are filled in, so that it is typed in as it is read.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from hallapp.domain.hall import Issue
from hallapp.domain.names import spread
from hallapp.papers.kit.blocks import Block
from hallapp.papers.kit.flow import Cell, FlowColumn, FlowTable, Piece, flowing, row
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
_ITEMS = ("德", "能", "勤", "绩", "廉")
_MARKS = 90.0  # mm for all items


@dataclass(frozen=True, kw_only=True)
class Rated:
    """One who is rated."""

    name: str
    post: str = ""


@dataclass(frozen=True, kw_only=True)
class PeerForm:
    """Who is rated for which period; `party` where members rate members.

    `levels` are the words of a round's scale with their points, "" where they leave the count;
    `title` is the round's own.
    """

    hall: str
    period: str
    people: tuple[Rated, ...] = ()
    party: bool = False
    title: str = ""
    items: tuple[str, ...] = _ITEMS
    levels: tuple[tuple[str, str], ...] = ()


def sheets(shown: PeerForm, press: Press) -> Iterator[Sheet]:
    """As many sheets as the people need."""
    title = press.words("党员互评表") if shown.party else press.words("工作人员互评表")
    title = shown.title or title
    table_of = _table(shown.items)
    people = shown.people or (Rated(name=""),) * _BLANK
    grid = replace(table_of, least=grown(table_of.least, len(people), BOTTOM - _TOP - _BELOW))
    rows = [
        grid.row(
            press,
            (spread(each.name), each.post, *("" for _ in shown.items)),
            rule=0.5 if number == len(people) else 0.2,
        )
        for number, each in enumerate(people, start=1)
    ]
    note = _note(shown, press)
    end = row(press, (Cell(LEFT, WIDE, note, NOTE),), rule=0)
    last = Piece(end.height, end.blocks, clings=True)

    def head(page: int, pages: int) -> Iterator[Block]:
        del page, pages
        yield from form_head(press, shown.hall, title, under=shown.period)
        yield from table_of.head(press).blocks(_TOP - 9.6)

    def foot(page: int, pages: int) -> Iterator[Block]:
        yield from form_foot(press, page, pages)

    yield from flowing((*rows, last), top=_TOP, bottom=BOTTOM, head=head, foot=foot)


def _table(items: tuple[str, ...]) -> FlowTable:
    return table(
        FlowColumn("姓名", 34, "center", "staff", 0.6, STRONG),
        FlowColumn("岗位", 46, "center", "post", 0.6),
        *(FlowColumn(item, _MARKS / len(items), "center") for item in items),
        least=9.6,
    )


def _note(shown: PeerForm, press: Press) -> str:
    if not shown.levels:
        return press.words(
            "评分：优10分、良8分、中6分、差4分，填在格内；不了解的画“—”。本表不记名，不评本人。"
        )
    told = "、".join(
        press.words("{n}为{word}（{points}分）", n=str(n), word=word, points=points)
        if points
        else press.words("{n}为{word}", n=str(n), word=word)
        for n, (word, points) in enumerate(shown.levels, 1)
    )
    return press.words("格内填代号：{told}。本表不记名，不评本人。", told=told)


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
    parameters=("topic", "party", "round"),
    layout=2,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="B",
)
