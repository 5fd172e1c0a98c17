"""迎检册: cover, the list of what is missing, contents; the papers and registers come after it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from hallapp.domain.errors import Refused
from hallapp.domain.hall import Issue
from hallapp.domain.spans import Span as Period
from hallapp.domain.spans import read_span
from hallapp.papers.kit import flow
from hallapp.papers.kit.blocks import Block, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.flow import FlowColumn, FlowTable, Piece
from hallapp.papers.kit.shapes import head_rules
from hallapp.papers.kit.sheets import SIZES, Paper, Press, Sheet
from hallapp.papers.kit.styles import VERMILION, Style
from hallapp.papers.phrases import day_of, period_of, so_far

LEFT, WIDE, RIGHT = 25.0, 160.0, 185.0
_TITLE = Style(Role.TITLE, 26, tracking=0.1)
_HEAD = Style(Role.STRONG, 11)
_BODY = Style(Role.TEXT, 11)
_STRONG = Style(Role.STRONG, 12)


@dataclass(frozen=True, kw_only=True)
class BinderGap:
    """One thing that is missing: under which heading, what, how many, which for example."""

    heading: str
    said: str
    count: int
    examples: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class BinderPart:
    """One paper in the binder: its title, what it is about, the 校验码 of its content."""

    title: str
    about: str = ""
    fingerprint: str = ""


@dataclass(frozen=True, kw_only=True)
class InspectionBinder:
    """A binder; `left_out` are papers that cannot be printed, each with the reason."""

    hall: str
    checklist: str
    span: Period
    on: date
    gaps: tuple[BinderGap, ...]
    parts: tuple[BinderPart, ...]
    left_out: tuple[tuple[str, str], ...] = ()
    pages: tuple[int, ...] = ()  # where each part begins, once that is known


def placed(shown: InspectionBinder, pages: tuple[int, ...]) -> InspectionBinder:
    """The binder that knows where its parts begin."""
    return replace(shown, pages=pages)


def stamp_words(press: Press, page: int, pages: int) -> str:
    """Which page of the whole binder it is."""
    return press.words("迎检册第{page}页\u3000共{pages}页", page=page, pages=pages)


def sheets(shown: InspectionBinder, press: Press) -> Iterator[Sheet]:
    """What stands before the papers: what is missing comes first (hall-rules 24)."""
    yield _cover(shown, press)
    yield from _listed(shown, press, press.words("缺项清单"), _gaps(shown, press))
    yield from _listed(shown, press, press.words("目录"), _contents(shown, press))


def _cover(shown: InspectionBinder, press: Press) -> Sheet:
    width, height = SIZES["A4"]
    middle = width / 2
    blocks: list[Block] = [
        line(middle, 70, shown.hall, Style(Role.STRONG, 20, tracking=0.06), WIDE, "center",
             field="name"),
        line(middle, 100, press.words("迎检册"), Style(Role.TITLE, 54, tracking=0.2), WIDE,
             "center", floor=0.4),
        *head_rules(LEFT, 118, WIDE, (1.2, 0.9, 0.3), VERMILION),
        line(middle, 132, shown.checklist, Style(Role.TEXT, 16), WIDE, "center", floor=0.5),
    ]  # fmt: skip
    told = (
        (press.words("统计期间"), so_far(press, shown.span.first, shown.span.last)),
        (press.words("缺项"), press.words("{n}项", n=len(shown.gaps) + len(shown.left_out))),
        (press.words("材料"), press.words("{n}份", n=len(shown.parts))),
        (press.words("印制"), day_of(press, press.issue.printed_on)),
        (press.words("编号"), press.issue.sheet_no or press.words("预览")),
        (press.words("校验码"), press.checked()),
    )
    for number, (label, said) in enumerate(told):
        y = 196 + number * 10.0
        blocks.append(line(55, y, label, _STRONG, 30, floor=0.5))
        blocks.append(line(88, y, said, Style(Role.TEXT, 12), 95, floor=0.5))
    return Sheet(width, height, tuple(blocks))


def _listed(
    shown: InspectionBinder, press: Press, title: str, pieces: Iterator[Piece]
) -> Iterator[Sheet]:
    def head(page: int, pages: int) -> Iterator[Block]:
        del page, pages
        yield line(LEFT + WIDE / 2, 27, title, _TITLE, WIDE, "center", floor=0.4)
        yield line(LEFT, 40, shown.hall, _BODY, 80, field="name", floor=0.5)
        period = so_far(press, shown.span.first, shown.span.last)
        yield line(RIGHT, 40, period, _BODY, 76, "right", floor=0.5)

    yield from flow.flowing(pieces, top=46, bottom=275, head=head)


def _gaps(shown: InspectionBinder, press: Press) -> Iterator[Piece]:
    if not (shown.gaps or shown.left_out):
        yield from flow.text(press, press.words("没有缺项。"), _BODY, x=LEFT, width=WIDE)
        return
    table = FlowTable(
        (
            FlowColumn("序号", 14, "center"),
            FlowColumn("缺项内容", 76),
            FlowColumn("数量", 16, "center"),
            FlowColumn("举例", 54),
        ),
        _HEAD,
        _BODY,
        LEFT,
    )
    yield table.head(press)
    number, count = 0, len(shown.gaps) + len(shown.left_out)
    for heading, gaps in groupby(shown.gaps, key=lambda each: each.heading):
        yield _heading(press, heading)
        for each in gaps:
            number += 1
            examples = "、".join(_example(press, told) for told in each.examples)
            told = (str(number), each.said, f"{each.count:,}", examples or "—")
            yield table.row(press, told, rule=_rule(number, count))
    if shown.left_out:
        yield _heading(press, press.words("不能印制的材料"))
    for title, why in shown.left_out:
        number += 1
        yield table.row(press, (str(number), title, "1", why), rule=_rule(number, count))


def _heading(press: Press, words: str) -> Piece:
    cell = flow.Cell(LEFT, WIDE, words, _STRONG, "left", "heading")
    return flow.row(press, [cell], padding=4.6, leads=True)


def _rule(number: int, count: int) -> float:
    """The last row ends as heavily as the table begins."""
    return 0.5 if number == count else 0.2


def _example(press: Press, told: str) -> str:
    """A name, or a stretch of days."""
    first, dash, last = told.partition(" – ")
    return press.words("{first}至{last}", first=first, last=last) if dash else told


def _contents(shown: InspectionBinder, press: Press) -> Iterator[Piece]:
    table = FlowTable(
        (
            FlowColumn("序号", 16, "center"),
            FlowColumn("材料", 88),
            FlowColumn("期间或编号", 38, "center", floor=0.6),
            FlowColumn("页码", 18, "right"),
        ),
        _HEAD,
        _BODY,
        LEFT,
        least=8.8,
    )
    pages = [f"{page:,}" for page in shown.pages] or [""] * len(shown.parts)
    yield from table.rows(
        press,
        [
            (str(number), part.title, _about(shown, part, press), page)
            for number, (part, page) in enumerate(zip(shown.parts, pages, strict=True), start=1)
        ],
    )


def _about(shown: InspectionBinder, part: BinderPart, press: Press) -> str:
    """Its period as papers name it, its number as it is."""
    if part.about == shown.span.name:
        return period_of(press, shown.span)
    try:
        return period_of(press, read_span(part.about))
    except Refused:
        return part.about or "—"


SAMPLE = InspectionBinder(
    hall="雪川市市民服务中心",
    checklist="政务服务大厅专项检查",
    span=Period(date(2026, 1, 1), date(2026, 3, 31), "2026Q1"),
    on=date(2026, 4, 2),
    gaps=(
        BinderGap(heading="应公开内容", said="事项没有设定依据", count=2, examples=("居住证签发",)),
        BinderGap(heading="人员", said="窗口人员没有照片", count=1, examples=("旦增",)),
        BinderGap(
            heading="文档", said="值班记录：工作日没有登记", count=1, examples=("2026-03-12",)
        ),
    ),
    parts=(
        BinderPart(title="季报", about="2026Q1"),
        BinderPart(title="六栏统计表", about="2026Q1"),
        BinderPart(title="投诉台账", about="2026Q1"),
    ),
    left_out=(("收费公示", "还没有事项"),),
    pages=(4, 6, 7),
)
SAMPLE_ISSUE = Issue(printed_on=date(2026, 4, 2), sheet_no="I-2026-0001")

PAPER = Paper(
    name="inspection-binder",
    family="books",
    title="迎检册",
    sizes=("A4",),
    parameters=("checklist", "period", "from", "to"),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="I",
)
