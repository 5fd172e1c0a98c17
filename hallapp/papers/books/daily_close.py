"""日清表: what every window accepted and closed on a day, the zeros, and what is still missing."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from hallapp.domain.figures import Zero
from hallapp.domain.hall import Issue
from hallapp.papers.kit import flow
from hallapp.papers.kit.blocks import Block, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.flow import FlowColumn, FlowTable, Piece
from hallapp.papers.kit.shapes import Rule, head_rules
from hallapp.papers.kit.sheets import Paper, Press, Sheet, grouped
from hallapp.papers.kit.styles import VERMILION, Style
from hallapp.papers.phrases import day_of, page_of, seal_means, weekday

LEFT, WIDE, RIGHT = 20.0, 170.0, 190.0
HEADS = ("窗口", "名称", "受理", "办结", "退件", "咨询", "来电")
LACKS = {"duty_log": "值班记录", "inspection": "每日巡查"}
"""The registers that want an entry every day: what is said where they have none."""
_TITLE = Style(Role.TITLE, 28, tracking=0.12)
_SMALL = Style(Role.TEXT, 11)
_HEAD = Style(Role.STRONG, 11)
_BODY = Style(Role.TEXT, 12)
_STRONG = Style(Role.STRONG, 12)
_WIDTHS = (18.0, 52.0, 20.0, 20.0, 20.0, 20.0, 20.0)


@dataclass(frozen=True, kw_only=True)
class CloseRow:
    """One window's day; None is not known, which is not zero."""

    window: str
    name: str = ""
    accepted: int | None = None
    closed: int | None = None
    returned: int | None = None
    enquiries: int | None = None
    calls: int | None = None


@dataclass(frozen=True, kw_only=True)
class DailyClose:
    """A day: its windows with their sum, its zeros; `missing` windows have handed nothing in.

    `lacks` says what else of the day is not there yet. On a day of rest nothing is asked for.
    """

    hall: str
    day: date
    rows: tuple[CloseRow, ...]
    total: CloseRow
    timed: int
    overdue: Zero | None
    liable: Zero | None
    missing: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()
    rest: bool = False


def counts(row: CloseRow) -> tuple[int | None, ...]:
    """The five counts of a row."""
    return (row.accepted, row.closed, row.returned, row.enquiries, row.calls)


def sheets(shown: DailyClose, press: Press) -> Iterator[Sheet]:
    """One sheet, or more where the hall has many windows."""
    table = FlowTable(
        tuple(
            FlowColumn(
                head, wide, "left" if head == "名称" else "center", field="window", floor=0.6
            )
            for head, wide in zip(HEADS, _WIDTHS, strict=True)
        ),
        _HEAD,
        _BODY,
        LEFT,
        least=7.4,
    )
    total = (press.words("合计"), "", *_said(shown.total))
    pieces: list[Piece] = [
        table.head(press),
        *(
            table.row(press, (row.window or press.words("其他"), row.name or "—", *_said(row)))
            for row in shown.rows
        ),
        table.row(press, total, rule=0.5, style=_STRONG),
        flow.free(4),
        *_lines(shown, press),
        flow.signatures(
            [press.words(word) for word in ("填报人", "值班长", "带班领导")],
            _SMALL,
            x=LEFT,
            width=WIDE,
            height=16,
        ),
    ]

    yield from flow.flowing(
        pieces,
        top=53,
        bottom=264,
        head=lambda page, pages: (*_head(shown, press), *_foot(press, page, pages)),
    )


def _foot(press: Press, page: int, pages: int) -> Iterator[Block]:
    """Which sheet it is, and the step of the journal that seals the day."""
    issue, small = press.issue, Style(Role.TEXT, 8.5)
    number = press.words("编号{no}", no=issue.sheet_no) if issue.sheet_no else press.words("预览")
    code = press.words("校验码{code}", code=press.checked())
    yield Rule(LEFT, 268, WIDE, 0.3)
    yield line(LEFT, 272.4, f"{number}\u3000{code}", small, 120)
    yield line(RIGHT, 272.4, page_of(press, page, pages), small, 46, "right")
    if issue.seal_no is not None:
        said = press.words(
            "日志第{n}号\u3000校验码{code}",
            n=f"{issue.seal_no:,}",
            code=grouped(issue.seal_hash, 3),
        )
        yield line(LEFT, 277.4, said, small, 120)
        yield line(LEFT, 282.4, seal_means(press), Style(Role.TEXT, 7.5), WIDE, floor=0.6)


def _said(row: CloseRow) -> tuple[str, ...]:
    return tuple("—" if count is None else f"{count:,}" for count in counts(row))


def _head(shown: DailyClose, press: Press) -> Iterator[Block]:
    yield line(105, 27, press.words("日清表"), _TITLE, WIDE, "center", floor=0.4)
    yield line(LEFT, 42, shown.hall, _SMALL, 100, field="name")
    said = press.words(
        "{day}\u3000{weekday}", day=day_of(press, shown.day), weekday=weekday(press, shown.day)
    )
    yield line(RIGHT, 42, said, _SMALL, 68, "right")
    yield from head_rules(LEFT, 48, WIDE, (0.9, 0.55, 0.25), VERMILION)


def report_lines(shown: DailyClose, press: Press) -> Iterator[tuple[str, str]]:
    """The zero report and what is missing: label and words."""
    if shown.overdue is None or not (shown.timed or shown.overdue.count):
        said = press.words("当日没有逐件计时的到期件")
    else:
        said = _zero(shown.overdue, press)
    yield press.words("超时"), said
    if shown.liable is not None:
        yield press.words("责任投诉"), _zero(shown.liable, press)
    windows = "、".join(shown.missing)
    said = press.words("{windows}号窗口未录入", windows=windows) if windows else press.words("无")
    if shown.rest:
        said = press.words("当日休息，不需填报")
    yield press.words("缺报"), said
    if shown.lacks:
        yield press.words("未办"), "、".join(press.words(lack) for lack in shown.lacks)


def _zero(zero: Zero, press: Press) -> str:
    said = press.words("{n}件", n=zero.count) if zero.count else press.words("零")
    if not zero.pending:
        return said
    if not zero.count:
        return press.words("待定{n}件", n=zero.pending)
    return press.words("{said}，待定{n}件", said=said, n=zero.pending)


def _lines(shown: DailyClose, press: Press) -> Iterator[Piece]:
    yield from flow.text(press, press.words("零报告"), _STRONG, x=LEFT, width=WIDE)
    for label, said in report_lines(shown, press):
        told = press.words("{label}：{said}", label=label, said=said)
        yield from flow.text(press, told, _BODY, x=LEFT, width=WIDE, field="window")


def _sample(window: str, name: str, *five: int | None) -> CloseRow:
    accepted, closed, returned, enquiries, calls = five
    return CloseRow(
        window=window,
        name=name,
        accepted=accepted,
        closed=closed,
        returned=returned,
        enquiries=enquiries,
        calls=calls,
    )


SAMPLE = DailyClose(
    hall="雪川市市民服务中心",
    day=date(2026, 4, 2),
    rows=(
        _sample("1", "综合受理", 41, 40, 0, 62, 12),
        _sample("7", "不动产登记", 26, 24, 1, 33, None),
        _sample("9", "税务", 61, 61, 0, None, None),
        _sample("11", "社保、医保", None, None, None, None, None),
    ),
    total=_sample("", "", 128, 125, 1, 95, 12),
    timed=27,
    overdue=Zero(count=0, pending=3),
    liable=Zero(count=0, pending=0),
    missing=("11",),
    lacks=("值班记录",),
)
SAMPLE_ISSUE = Issue(
    printed_on=date(2026, 4, 2), sheet_no="W-2026-0017", seal_no=9402, seal_hash="d4173ae86c50"
)

PAPER = Paper(
    name="daily-close",
    family="books",
    title="日清表",
    sizes=("A4",),
    parameters=("day",),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="W",
)
