"""考核结果抄送函: what a period's rounds and complaints say of one stationed department."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from hallapp.domain.hall import Issue
from hallapp.domain.names import spread
from hallapp.papers.kit import official
from hallapp.papers.kit.blocks import Align
from hallapp.papers.kit.passages import (
    Address,
    Letterhead,
    Passage,
    SignOff,
    Table,
    Title,
    Words,
    pieces,
)
from hallapp.papers.kit.sheets import Paper, Press, Sheet
from hallapp.papers.phrases import named_span

_COLUMNS: tuple[tuple[str, float, float, Align], ...] = (
    ("窗口", 0, 22, "center"),
    ("姓名", 22, 24, "center"),
    ("办结", 46, 13, "right"),
    ("发现问题", 62, 18, "right"),
    ("已整改", 81, 14, "right"),
    ("有责投诉", 97, 18, "right"),
    ("得分", 116, 16, "right"),
    ("评定", 135, 21, "center"),
)


@dataclass(frozen=True, kw_only=True)
class AssessedSeat:
    """One person of the department, at a window or in a post behind it.

    `score` and `grade` are "" until the month is assessed and locked.
    """

    window: str
    name: str
    closed: int
    problems: int
    settled: int
    liable: int
    score: str = ""
    grade: str = ""


@dataclass(frozen=True, kw_only=True)
class AssessmentLetter:
    """One department's figures of a period; `appeal_days` are left to object."""

    hall: str
    department: str
    first: date
    last: date
    on: date
    seats: tuple[AssessedSeat, ...]
    remark: str = ""
    number: str = ""
    appeal_days: int = 5
    phone: str = ""


def sheets(shown: AssessmentLetter, press: Press) -> Iterator[Sheet]:
    """One sheet, or more where the department has many windows."""
    yield from official.laid_out(pieces(press, passages(shown, press)))


def passages(shown: AssessmentLetter, press: Press) -> Iterator[Passage]:
    """What it says."""
    span = named_span(press, shown.first, shown.last)
    if shown.number:
        yield Letterhead(issuer=shown.hall, number=shown.number)
    yield Title(press.words("关于抄送{span}\n窗口考核结果的函", span=span))
    yield Address(text=shown.department, field="department")
    yield Words(text=press.words("现将贵单位派驻窗口{span}的考核情况抄送如下：", span=span))
    yield _table(shown, press)
    if shown.remark:
        yield Words(label=press.words("说明："), text=shown.remark, field="remark")
    yield Words(
        text=press.words(
            "对结果有异议的，请在收到本函后{n}个工作日内书面提出。考核结果请作为派驻人员"
            "年度考核的参考。",
            n=shown.appeal_days,
        )
    )
    if shown.phone:
        yield Words(label=press.words("联系电话："), text=shown.phone, field="phone")
    yield SignOff(who=shown.hall, on=shown.on)


def _table(shown: AssessmentLetter, press: Press) -> Table:
    return Table(
        columns=tuple((press.words(head), x, wide, align) for head, x, wide, align in _COLUMNS),
        rows=tuple(
            (
                seat.window,
                spread(seat.name) or "—",
                f"{seat.closed:,}",
                f"{seat.problems}",
                f"{seat.settled}",
                f"{seat.liable}",
                seat.score or "—",
                seat.grade or ("—" if seat.score else press.words("待定")),
            )
            for seat in shown.seats
        ),
        total=(
            press.words("合计"),
            "—",
            f"{sum(seat.closed for seat in shown.seats):,}",
            *(f"{sum(getattr(seat, name) for seat in shown.seats)}" for name in _SUMMED),
            "—",
            "—",
        ),
    )


_SUMMED = ("problems", "settled", "liable")


SAMPLE = AssessmentLetter(
    hall="雪川市市民服务中心",
    number="雪服函〔2026〕11号",
    department="雪川市自然资源局",
    first=date(2026, 3, 1),
    last=date(2026, 3, 31),
    on=date(2026, 4, 3),
    seats=(
        AssessedSeat(
            window="7",
            name="洛桑曲珍",
            closed=271,
            problems=1,
            settled=1,
            liable=0,
            score="96.50",
            grade="优秀",
        ),
        AssessedSeat(
            window="8",
            name="李建国",
            closed=248,
            problems=2,
            settled=1,
            liable=0,
            score="88.00",
            grade="良好",
        ),
    ),
    remark="8号窗口3月26日空岗15分钟，正在整改。",
    phone="0899-612 3455",
)
SAMPLE_ISSUE = Issue(printed_on=date(2026, 4, 3))

PAPER = Paper(
    name="assessment-letter",
    family="slips",
    title="考核结果抄送函",
    sizes=("A4",),
    parameters=("department", "period", "from", "to"),
    layout=2,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="D",
)
