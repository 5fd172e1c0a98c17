"""What 月报 and 季报 share: words by subject in the grid of official papers, and their tables."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from hallapp.domain.figures import PeriodRow, Zero, ZeroFigures
from hallapp.domain.period_report import SECTIONS, Flow, ReportFigures, drafted
from hallapp.domain.spans import Span as Period
from hallapp.papers.kit import official
from hallapp.papers.kit.blocks import Align, Block, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.passages import (
    Heading,
    Passage,
    SignOff,
    Table,
    Title,
    Words,
    pieces,
)
from hallapp.papers.kit.sheets import Press, Sheet
from hallapp.papers.kit.styles import Style
from hallapp.papers.phrases import span_of, told_until

HEADS = ("期初", "收件", "办结", "退件", "超时", "在办")
SECTION_WORDS = {
    "cases": "办件情况",
    "zeros": "零超时、零责任投诉情况",
    "voices": "投诉、意见和表扬",
    "order": "承诺、巡查和整改",
    "work": "学习培训、会议和来访",
    "problems": "存在问题",
    "plans": "下步安排",
}
NOTE = "期初＋收件－办结－退件＝在办；超时只计逐件计时的件，按到期日计入。"
_NAME, _NUMBER = 54.0, 17.0


@dataclass(frozen=True, kw_only=True)
class PeriodReport:
    """A period: its table and its texts by section, paragraphs apart by line ends."""

    hall: str
    span: Period
    on: date
    rows: tuple[PeriodRow, ...]
    total: PeriodRow
    texts: Mapping[str, str]


def numbers(row: PeriodRow) -> tuple[str, ...]:
    """The six columns of a row."""
    six = (row.opening, row.received, row.closed, row.returned, row.overdue, row.in_hand)
    return tuple(f"{number:,}" for number in six)


def title_of(press: Press, shown: PeriodReport) -> str:
    """2026年9月窗口服务工作月报, or the quarter's; of a period that goes on, up to which day."""
    return told_until(press, _title(press, shown), shown.span, shown.on)


def _title(press: Press, shown: PeriodReport) -> str:
    first = shown.span.first
    if (first.year, first.month) == (shown.span.last.year, shown.span.last.month):
        return press.words(
            "{year}年{month}月\n窗口服务工作月报", year=first.year, month=first.month
        )
    if shown.span.name[4:5] == "Q":
        return press.words(
            "{year}年第{quarter}季度\n窗口服务工作季报",
            year=first.year,
            quarter=press.words("一二三四"[int(shown.span.name[5]) - 1]),
        )
    said = span_of(press, first, shown.span.last)
    return press.words("{span}\n窗口服务工作报告", span=said)


def sheets(shown: PeriodReport, press: Press) -> Iterator[Sheet]:
    """As many sheets as words and table need."""

    def foot(page: int, pages: int) -> Iterator[Block]:
        yield from official.page_number(page, pages)
        yield _known_by(press, odd=bool(page % 2))

    yield from official.laid_out(pieces(press, passages(shown, press)), foot)


def _known_by(press: Press, *, odd: bool) -> Block:
    """Number and 校验码, on the side where the page's number is not."""
    number = press.issue.sheet_no
    said = press.words("编号{no}", no=number) if number else press.words("预览")
    code = press.words("校验码{code}", code=press.checked())
    align: Align = "left" if odd else "right"
    x = official.LEFT if odd else official.RIGHT
    y = official.TOP + official.HIGH + 9.4
    return line(x, y, f"{said}\u3000{code}", Style(Role.TEXT, 8), 110, align)


def passages(shown: PeriodReport, press: Press) -> Iterator[Passage]:
    """What it says."""
    yield Title(title_of(press, shown))
    for number, section in enumerate(SECTIONS, start=1):
        yield Heading(number, press.words(SECTION_WORDS[section]))
        for part in paragraphs(shown.texts[section]):
            yield Words(text=part, field=section)
        if section == SECTIONS[0]:
            yield _table(shown, press)
    yield SignOff(who=shown.hall, on=shown.on)


def paragraphs(text: str) -> tuple[str, ...]:
    """The lines of a section that say something."""
    return tuple(part.strip() for part in text.splitlines() if part.strip())


def _table(shown: PeriodReport, press: Press) -> Table:
    columns: list[tuple[str, float, float, Align]] = [
        (press.words("窗口（部门）"), 0.0, _NAME - 2, "left")
    ]
    columns += [
        (press.words(head), _NAME + n * _NUMBER, _NUMBER - 2, "right")
        for n, head in enumerate(HEADS)
    ]
    return Table(
        columns=tuple(columns),
        rows=tuple((row.key, *numbers(row)) for row in shown.rows),
        total=(press.words("合计"), *numbers(shown.total)),
        size=11,
        height=7.8,
        note=press.words(NOTE),
    )


def sample(span: Period, on: date) -> PeriodReport:
    """An invented report."""
    rows = (
        _sample_row("1 综合受理", 31, 914, 909, 3, 0),
        _sample_row("7 不动产登记", 96, 562, 551, 4, 1),
        _sample_row("9 税务", 9, 1307, 1308, 0, 0),
        _sample_row("11 社保、医保", 48, 1176, 1174, 1, 0),
    )
    total = _sample_row("", 184, 3959, 3942, 8, 1)
    figures = ReportFigures(
        span=span,
        rows=rows,
        total=total,
        zero=ZeroFigures(
            span=span,
            overdue=Zero(count=1, pending=22),
            timed=1318,
            counted_only=2641,
            accepted=3959,
            closed=3942,
            returned=8,
            opening=184,
            in_hand=193,
            liable_complaints=Zero(count=0, pending=1),
            complaints_received=2,
        ),
        complaints=Flow(opening=1, received=2, closed=2),
        findings={"unsubstantiated": 1},
        counts={
            "suggestions": 21,
            "suggestions_done": 19,
            "suggestions_replied": 20,
            "commendations": 9,
            "enquiries": 2204,
            "calls": 618,
            "pledges": 12,
            "pledges_kept": 11,
            "inspections": 44,
            "sound": 35,
            "rectified": 8,
            "rectifications": 5,
            "rectifications_done": 4,
            "training": 8,
            "trained": 236,
            "meetings": 3,
            "visits": 4,
            "visitors": 61,
            "to_rectify": 2,
        },
        due_next=57,
    )
    hall = "雪川市市民服务中心"
    return PeriodReport(hall=hall, span=span, on=on, rows=rows, total=total, texts=drafted(figures))


def _sample_row(name: str, *five: int) -> PeriodRow:
    opening, received, closed, returned, overdue = five
    return PeriodRow(
        key=name,
        opening=opening,
        received=received,
        closed=closed,
        returned=returned,
        overdue=overdue,
        in_hand=opening + received - closed - returned,
    )
