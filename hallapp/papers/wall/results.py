"""办理结果公示: what was finished in a period; people are masked, no phone is on it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from hallapp.domain.hall import Issue
from hallapp.domain.masking import PAPER as MASK
from hallapp.domain.masking import masked
from hallapp.domain.spans import Span as Period
from hallapp.papers.kit.blocks import Block, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.flow import Cell, Piece, row
from hallapp.papers.kit.shapes import Rule
from hallapp.papers.kit.sheets import Paper, Press, Sheet
from hallapp.papers.kit.styles import Style
from hallapp.papers.phrases import short_day, so_far, window_of
from hallapp.papers.posted import LEFT, WIDE, Heads, Posting, labelled, posted_sheets

HEAD = Style(Role.STRONG, 14, tracking=0.04)
BODY = Style(Role.TEXT, 14)
_COLUMNS = (("编号", 40.0), ("事项", 62.0), ("申请人", 31.0), ("办结日期", 24.0), ("结果", 17.0))
_RESULTS = {"granted": "准予", "refused": "不予", "": "办结"}


@dataclass(frozen=True, kw_only=True)
class ResultRow:
    """A finished case; `result` is granted, refused or nothing of both."""

    case_no: str
    item: str
    applicant: str
    applicant_kind: str
    closed_on: date
    result: str = ""


@dataclass(frozen=True, kw_only=True)
class Results:
    """The cases finished in a period, in the order of the day; names are masked already.

    `item` and `window_no` say of which, nothing of all.
    """

    hall: str
    hotline: str
    span: Period
    rows: tuple[ResultRow, ...]
    item: str = ""
    window_no: str = ""


def hidden(name: str, kind: str) -> str:
    """An applicant as a wall may show it."""
    return masked(name, kind, MASK)


def sheets(shown: Results, press: Press) -> Iterator[Sheet]:
    """As many sheets as there are cases; a period without any says so."""
    period = so_far(press, shown.span.first, shown.span.last)
    second = press.words("{period}\u3000办结{n}件", period=period, n=f"{len(shown.rows):,}")
    window = window_of(press, shown.window_no) if shown.window_no else ""
    second = "\u3000".join(filter(None, (shown.item, window, second)))
    around = Posting(
        hall=shown.hall, hotline=shown.hotline, title=press.words("办理结果公示"), second=second
    )
    heads = Heads(height=10.4, drawn=lambda y: _heads(press, y))
    notes = [press.words("申请人姓名、名称已隐去一部分；本表只列逐件登记的办件，不含合计录入的。")]
    if not shown.rows:
        notes.insert(0, press.words("本期没有登记的办结件。"))
    after = tuple(labelled(press, press.words("说明"), notes, Style(Role.TEXT, 12), at=34))
    return posted_sheets(press, around, tuple(_rows(shown, press)), heads, after)


def _heads(press: Press, y: float) -> Iterator[Block]:
    x = LEFT
    for head, width in _COLUMNS:
        yield line(x, y + 5.0, press.words(head), HEAD, width - 2, floor=0.5)
        x += width
    yield Rule(LEFT, y + 10.2, WIDE, 0.5)


def _rows(shown: Results, press: Press) -> Iterator[Piece]:
    for number, each in enumerate(shown.rows, start=1):
        texts = (
            each.case_no,
            each.item,
            each.applicant,
            short_day(press, each.closed_on),
            press.words(_RESULTS[each.result]),
        )
        x, cells = LEFT, []
        for (_, width), said in zip(_COLUMNS, texts, strict=True):
            end = x + width > LEFT + WIDE - 0.1
            cells.append(Cell(x, width - (0 if end else 2), said, BODY, field="item", floor=0.85))
            x += width
        yield row(press, cells, least=9.6, rule=0.5 if number == len(shown.rows) else 0.15)


_ROWS = (
    ("2026-0402-0217", "不动产转移登记", "张＊国", 7),
    ("2026-0402-0219", "城乡居民基本养老保险参保登记", "欧阳＊＊", 2),
    ("2026-0403-0231", "建筑工程施工许可证核发", "雪川＊＊建筑", 9),
)
SAMPLE = Results(
    hall="雪川市市民服务中心",
    hotline="0899-612 3450",
    span=Period(date(2026, 4, 1), date(2026, 4, 10), ""),
    rows=tuple(
        ResultRow(
            case_no=no,
            item=item,
            applicant=who,
            applicant_kind="",
            closed_on=date(2026, 4, day),
            result="granted",
        )
        for no, item, who, day in _ROWS
    ),
)
SAMPLE_ISSUE = Issue(printed_on=date(2026, 4, 13), sheet_no="Z-2026-0160")

PAPER = Paper(
    name="results",
    family="wall",
    title="办理结果公示",
    sizes=("A4", "A3"),
    parameters=("item", "window", "period", "from", "to"),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="Z",
    second=lambda _: ["办理结果公示"],
)
