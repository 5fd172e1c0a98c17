"""办理事项一览: every item in use, by authority, with its limit, its fee and its windows."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from hallapp.domain.deadlines import Limit, Unit
from hallapp.domain.hall import Issue
from hallapp.papers.kit.blocks import Block, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.flow import Cell, Piece, row
from hallapp.papers.kit.shapes import Rule
from hallapp.papers.kit.sheets import Paper, Press, Sheet
from hallapp.papers.kit.styles import Style
from hallapp.papers.phrases import limit_of
from hallapp.papers.posted import LEFT, WIDE, Heads, Posting, labelled, posted_sheets

_SIZES = (16.0, 14.0)  # the smaller where it would take another sheet
_COLUMNS = (("序号", 15.0), ("事项", 80.0), ("承诺期限", 35.0), ("收费", 21.0), ("窗口", 23.0))
CHARGED = {True: "收费", False: "不收费", None: ""}

FILE_HEADS = ("实施机关", "事项", "承诺期限", "收费", "窗口")
"""The columns of its spreadsheet."""


@dataclass(frozen=True, kw_only=True)
class ListedItem:
    """One item; `charged` is None where the catalogue says nothing of a fee."""

    name: str
    authority: str
    promised: Limit | None
    charged: bool | None
    windows: str


@dataclass(frozen=True, kw_only=True)
class ItemList:
    """The items in the order of their authorities."""

    hall: str
    hotline: str
    items: tuple[ListedItem, ...]


def sheets(listed: ItemList, press: Press) -> Iterator[Sheet]:
    """As many sheets as there are items; the heads stand on each."""
    authorities = {each.authority for each in listed.items}
    second = press.words("共{n}项，{m}个实施机关", n=len(listed.items), m=len(authorities))
    around = Posting(
        hall=listed.hall, hotline=listed.hotline, title=press.words("办理事项一览"), second=second
    )

    def laid_out(size: float) -> tuple[Sheet, ...]:
        body = Style(Role.TEXT, size)
        heads = Heads(height=10.4, drawn=lambda y: _heads(press, y, size))
        after: tuple[Piece, ...] = ()
        if not listed.items:
            none = press.words("事项目录还是空的。")
            after = tuple(labelled(press, press.words("事项"), (none,), body))
        return tuple(posted_sheets(press, around, tuple(_rows(listed, press, body)), heads, after))

    large = laid_out(_SIZES[0])
    return iter(large if len(large) == 1 else laid_out(_SIZES[1]))


def _heads(press: Press, y: float, size: float) -> Iterator[Block]:
    x = LEFT
    style = Style(Role.STRONG, size, tracking=0.04)
    for head, width in _COLUMNS:
        yield line(x, y + 5.0, press.words(head), style, width - 2, floor=0.5)
        x += width
    yield Rule(LEFT, y + 10.2, WIDE, 0.5)


def _rows(listed: ItemList, press: Press, body: Style) -> Iterator[Piece]:
    before = None
    group, least = Style(Role.STRONG, body.size), body.em * 1.75
    for number, each in enumerate(listed.items, start=1):
        if each.authority != before:
            before = each.authority
            name = before or press.words("未定实施机关")
            yield row(
                press,
                (Cell(LEFT, WIDE, name, group, field="authority", floor=0.6),),
                leads=True,
                least=least + 0.6,
            )
        charged = CHARGED[each.charged]
        texts = (
            str(number),
            each.name,
            limit_of(press, each.promised),
            press.words(charged) if charged else "",
            each.windows,
        )
        x, cells = LEFT, []
        for (_, width), said in zip(_COLUMNS, texts, strict=True):
            end = x + width > LEFT + WIDE - 0.1
            cells.append(Cell(x, width - (0 if end else 2), said, body, field="items", floor=0.75))
            x += width
        yield row(press, cells, least=least, rule=0.5 if number == len(listed.items) else 0.15)


_HOUSE, _POLICE = "雪川市自然资源局", "雪川市公安局"


def _limit(days: int) -> Limit:
    return Limit(Fraction(days), Unit.WORKDAY if days else Unit.IMMEDIATE)


SAMPLE = ItemList(
    hall="雪川市市民服务中心",
    hotline="0899-612 3450",
    items=tuple(
        ListedItem(name=name, authority=who, promised=_limit(days), charged=fee, windows=windows)
        for name, who, days, fee, windows in (
            ("不动产转移登记", _HOUSE, 5, True, "7、8"),
            ("不动产抵押登记", _HOUSE, 3, True, "7、8"),
            ("不动产登记资料查询", _HOUSE, 0, False, "7、8"),
            ("户口迁入", _POLICE, 5, False, "3"),
            ("出生登记", _POLICE, 0, False, "3"),
            ("居民身份证换领", _POLICE, 20, True, "4"),
        )
    ),
)
SAMPLE_ISSUE = Issue(printed_on=date(2026, 3, 2), sheet_no="Z-2026-0121")

PAPER = Paper(
    name="item-list",
    family="wall",
    title="办理事项一览",
    sizes=("A4", "A3"),
    parameters=("window",),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="Z",
    second=lambda _: ["办理事项一览"],
)
