"""时限说明: the clock explained, each day counted or not, for the person at the window.

Rules: deadlines.md (Explained, Limit units, Pauses).
"""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from fractions import Fraction

from hallapp.domain.deadlines import Limit, Unit
from hallapp.domain.errors import Moment
from hallapp.domain.explained import ClockLine, Why, in_lines
from hallapp.domain.hall import Issue
from hallapp.papers.foot import hotline
from hallapp.papers.kit.blocks import Block, Text, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.shapes import Ring, Rule, Upright, head_rules
from hallapp.papers.kit.sheets import SIZES, Paper, Press, Sheet
from hallapp.papers.kit.styles import INK, WHITE, Span, Style
from hallapp.papers.phrases import (
    clock_time,
    count_rule,
    day_of,
    limit_of,
    page_of,
    short_day,
)
from hallapp.papers.slips.clock_words import ClockSlip, by_minute, said_of, second_column

LEFT, RIGHT, WIDE = 14.0, 134.0, 120.0
TOP, ROOM, PITCH, AXIS = 59.5, 87.6, 10.57, 66.0  # first row's middle; from it to the last
LEAST = 5.6  # the least pitch of rows: below, the slip goes on over the page
DAY_BY_DAY = 12
TEXT = Style(Role.TEXT, 10)
BOLD = Style(Role.STRONG, 10)


def sheets(slip: ClockSlip, press: Press) -> Iterator[Sheet]:
    """One sheet, or more where the clock has many lines."""
    width, height = SIZES["A5"]
    lines = slip.days if len(slip.days) <= DAY_BY_DAY else in_lines(slip.days)
    most = int(ROOM / LEAST) + 1
    pages = max(1, -(-len(lines) // most))
    share = -(-len(lines) // pages)
    for page in range(pages):
        shown = lines[page * share : (page + 1) * share]
        pitch = min(PITCH, ROOM / max(1, share - 1))
        blocks = (
            *_head(slip, press),
            *_three(slip, press),
            *_rows(slip, shown, pitch, press),
            *(_notes(slip, press) if page == pages - 1 else ()),
            *_foot(slip, press, page + 1, pages),
        )
        yield Sheet(width, height, blocks)


def _head(slip: ClockSlip, press: Press) -> Iterator[Block]:
    unit = Style(Role.STRONG, 10.5, tracking=0.05)
    number = press.words("编号{no}", no=slip.case_no)
    yield line(LEFT, 12.95, slip.hall, unit, 80, field="name")
    yield line(RIGHT, 12.95, number, Style(Role.TEXT, 9.5), 38, "right", field="case_no")
    yield from head_rules(LEFT, 17.6, WIDE, (0.8, 0.6, 0.2), INK)
    title = Style(Role.TITLE, 25, tracking=0.12)
    yield line(LEFT - 0.4, 29.6, press.words("时限说明"), title, 60)
    item = (Span(slip.item, Style(Role.TEXT, 12.5)),)
    whole = Text(0, 0, 76, item, 5, press.faces)
    if len(whole.lines) == 1:
        yield line(RIGHT, 30.5, slip.item, Style(Role.TEXT, 12.5), 76, "right")
    else:
        small = (Span(slip.item, Style(Role.TEXT, 9)),)
        yield Text(58.5, 27.6, 75.5, small, 4.6, press.faces, justify=False, most=2, field="item")


def _three(slip: ClockSlip, press: Press) -> Iterator[Block]:
    """Accepted, limit, due."""
    large = Style(Role.STRONG, 15)
    year = slip.accepted_at.year
    due = _no_due(slip, press)
    if slip.due_at is not None and slip.paused_since is None:
        due = _moment(press, slip.due_at, year)
    accepted = _moment(press, slip.accepted_at, None)
    cells = (
        (LEFT, 43, press.words("受理"), accepted),
        (58.5, 33, press.words("承诺期限"), limit_of(press, slip.limit)),
        (95.8, RIGHT - 95.8, press.words("办结期限"), due),
    )
    for x, fits, label, value in cells:
        yield line(x, 41.4, label, TEXT, fits)
        yield line(x, 48.0, value, large, fits, floor=0.5)
    yield Rule(LEFT, 54.0, WIDE, 0.4)


def _moment(press: Press, moment: Moment, year: int | None) -> str:
    """4月10日17:00; the year where it is not the year of acceptance."""
    day = short_day(press, moment)
    if year is not None and moment.year != year:
        day = day_of(press, moment)
    return press.words("{day}{time}", day=day, time=clock_time(moment))


def _no_due(slip: ClockSlip, press: Press) -> str:
    if slip.paused_since is not None:
        return press.words("暂停中")
    return press.words("待定") if slip.missing_year is not None else "—"


def _rows(
    slip: ClockSlip, lines: Sequence[ClockLine], pitch: float, press: Press
) -> Iterator[Block]:
    scale = max(0.72, min(1.0, pitch / PITCH * 1.15))
    radius = min(3.6 * scale, pitch * 0.42)
    if len(lines) > 1:
        yield Upright(AXIS, TOP, (len(lines) - 1) * pitch, 0.25)
    for number, each in enumerate(lines):
        y = TOP + number * pitch
        role = Role.STRONG if each.counted else Role.TEXT
        yield line(36.0, y, short_day(press, each.from_on), Style(role, 12.5 * scale), 24, "right")
        yield line(41.0, y, second_column(each, press), Style(Role.TEXT, 11 * scale), 20, floor=0.6)
        yield from _mark(slip, each, y, radius, scale)
        why = said_of(slip, each, press)
        yield line(75.1, y, why, Style(role, 12.5 * scale), RIGHT - 75.1, floor=0.5)
    if not lines and slip.missing_year is not None:
        said = press.words("{year}年节假日安排公布后计算", year=slip.missing_year)
        yield line(LEFT, TOP, said, Style(Role.TEXT, 12.5), WIDE)
    yield Rule(LEFT, 152.6, WIDE, 0.4)


def _mark(
    slip: ClockSlip, each: ClockLine, y: float, radius: float, scale: float
) -> Iterator[Block]:
    """A small ring for a day that does not count, a numbered one for a day that does."""
    due = each.why is Why.DUE
    if not each.counted and not due:
        yield Ring(AXIS, y, min(1.4, radius * 0.6), 0.35, INK, WHITE)
        return
    if by_minute(slip) or not each.counted:
        yield Ring(AXIS, y, min(2.2, radius), 0.45, INK, INK if due else WHITE)
        return
    yield Ring(AXIS, y, radius, 0.45, INK, INK if due else WHITE)
    style = Style(Role.STRONG, 12 * scale * radius / (3.6 * scale), tone=WHITE if due else INK)
    yield line(AXIS, y, f"{each.n}", style, radius * 1.5, "center", floor=0.4)


def _notes(slip: ClockSlip, press: Press) -> Iterator[Block]:
    """The rule of counting, the calendar's source, what the law says, pauses and extension."""
    rule = count_rule(press, slip.limit, slip.counting, slip.rest_day_end)
    if slip.due_given:
        rule = press.words("办结期限由业务系统给出，未由本程序推算。")
    spans = (Span(press.words("计算规则"), BOLD), Span(rule, TEXT, TEXT.em))
    text = Text(LEFT, 158.6, WIDE, spans, 5.75, press.faces, most=3)
    yield text
    y = 158.6 + text.height + 2.9
    small = Style(Role.TEXT, 9)
    for number, note in enumerate(_sources(slip, press)):
        yield line(LEFT, y + number * min(5.9, 23 / 4), note, small, WIDE, floor=0.6)


def _sources(slip: ClockSlip, press: Press) -> Iterator[str]:
    years = sorted({each.from_on.year for each in slip.days if each.notice})
    if years:
        said = "、".join(str(year) for year in years)
        yield press.words("节假日依据：国务院办公厅{years}年节假日通知", years=said)
    if slip.statutory_limit is not None and slip.paused_since is not None:
        yield press.words("法定期限{limit}", limit=limit_of(press, slip.statutory_limit))
    elif slip.statutory_limit is not None and slip.statutory_due_at is not None:
        yield press.words(
            "法定期限{limit}，至{moment}",
            limit=limit_of(press, slip.statutory_limit),
            moment=_moment(press, slip.statutory_due_at, slip.accepted_at.year),
        )
    if slip.extended:
        yield press.words("经批准延长{n}天，已计入", n=slip.extended)
    if slip.paused_since is not None:
        since = _moment(press, slip.paused_since, slip.accepted_at.year)
        if slip.if_resumed_due_at is None:
            yield press.words("{since}起暂停计时", since=since)
        else:
            yield press.words(
                "{since}起暂停计时；如即刻恢复，办结期限为{due}",
                since=since,
                due=_moment(press, slip.if_resumed_due_at, slip.accepted_at.year),
            )


def _foot(slip: ClockSlip, press: Press, page: int, pages: int) -> Iterator[Block]:
    yield from hotline(press, (LEFT, 202.1), slip.hotline, size=10.5, fits=72)
    small = Style(Role.TEXT, 7.5)
    code = press.words("校验码{code}", code=press.checked(2))
    if pages > 1:
        code = f"{page_of(press, page, pages)}\u3000{code}"
    yield line(RIGHT, 201.1, code, small, 48, "right")


def _day(number: int, why: Why, *, counted: bool, n: int, name: str = "") -> ClockLine:
    on = date(2026, 4, number)
    return ClockLine(
        from_on=on,
        to_on=on,
        why=why,
        counted=counted,
        n=n,
        name=name,
        notice="国务院办公厅关于2026年部分节假日安排的通知" if name else "",
    )


SAMPLE = ClockSlip(
    hall="雪川市市民服务中心",
    hotline="0899-612 3450",
    case_no="2026-0402-0217",
    item="不动产转移登记",
    accepted_at=datetime(2026, 4, 2, 10, 24),
    limit=Limit(Fraction(5), Unit.WORKDAY),
    due_at=datetime(2026, 4, 10, 17, 0),
    days=(
        _day(2, Why.ACCEPTED, counted=False, n=0),
        _day(3, Why.COUNTED, counted=True, n=1),
        _day(4, Why.HOLIDAY, counted=False, n=1, name="清明节"),
        _day(5, Why.HOLIDAY, counted=False, n=1, name="清明节"),
        _day(6, Why.HOLIDAY, counted=False, n=1, name="清明节"),
        _day(7, Why.COUNTED, counted=True, n=2),
        _day(8, Why.COUNTED, counted=True, n=3),
        _day(9, Why.COUNTED, counted=True, n=4),
        _day(10, Why.DUE, counted=True, n=5),
    ),
    statutory_limit=Limit(Fraction(30), Unit.WORKDAY),
    statutory_due_at=datetime(2026, 5, 19, 17, 0),
)
SAMPLE_ISSUE = Issue(printed_on=date(2026, 4, 2))

PAPER = Paper(
    name="clock",
    family="slips",
    title="时限说明",
    sizes=("A5",),
    parameters=("case",),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="S",
)
