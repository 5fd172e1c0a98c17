"""零超时公示: the period's zeros, each with its count, what is pending, and the counting rule.

Rules: hall-rules 1 (a zero speaks only for what has a clock; figures add up), 2 (reports only as
released). A complaint register that does not exist yet is 未计, never 零.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from hallapp.domain.figures import Zero, ZeroFigures
from hallapp.domain.hall import Issue
from hallapp.domain.spans import Span as Period
from hallapp.papers.foot import hotline, wall_foot
from hallapp.papers.kit.blocks import Block, Glyph, Group, Line, Text, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.setting import is_wide, set_text
from hallapp.papers.kit.shapes import Frame, Rule, Upright, head_rules
from hallapp.papers.kit.sheets import SIZES, Paper, Press, Sheet
from hallapp.papers.kit.styles import INK, RULE_GREY, VERMILION, Span, Style
from hallapp.papers.phrases import span_of
from hallapp.papers.wall.zero_words import (
    ZeroSheet,
    announced,
    complaints,
    pending,
    released,
    rule_of_counting,
    sums,
    timed,
)

LEFT, WIDE, RIGHT = 25.0, 247.0, 272.0  # of an A3 sheet; A4 is the same, smaller
ROWS = 89.3
ROW = {3: 53.0, 2: 66.0}  # two rows have the room of three, nearly

TITLE = Style(Role.TITLE, 62, tracking=0.07, tight=True)
WORD = Style(Role.TITLE, 62, tracking=0.03)
BODY = Style(Role.TEXT, 26)
LABEL = Style(Role.TEXT, 21, tracking=0.08)
SUMS = Style(Role.TEXT, 21)
COUNT = Style(Role.TEXT, 92)
NOTE = Style(Role.TEXT, 17)
FIGURE = Style(Role.STRONG, 52)


@dataclass(frozen=True)
class _Row:
    word: str
    note: str
    zero: Zero | None
    counted: bool = True  # whether 待定 is counted for this row at all


def sheets(shown: ZeroSheet, press: Press) -> Iterator[Sheet]:
    """One sheet."""
    width, height = SIZES[press.size]
    scale = width / SIZES["A3"][0]
    rows = _rows(shown.figures, press)
    high = ROW[len(rows)]
    body = [*_head(shown, press, len(rows)), *_columns(press)]
    for number, row in enumerate(rows):
        body += _row(row, ROWS + (number + 0.5) * high, press)
        end = (0.5, INK) if number == len(rows) - 1 else (0.25, RULE_GREY)
        body.append(Rule(LEFT, ROWS + (number + 1) * high, WIDE, *end))
    body += _below(shown, press, ROWS + len(rows) * high)
    bottom = 403.8 * scale
    small = 10 if press.size == "A3" else 8.0
    large = 27 if press.size == "A3" else 19
    room = 140 if press.size == "A3" else 85
    foot = (
        *hotline(press, (LEFT * scale, bottom), shown.hotline, size=large, fits=room),
        *wall_foot(press, RIGHT * scale, bottom, small, sealed=True),
    )
    yield Sheet(width, height, (Group(0, 0, body, scale), *foot))


def _rows(figures: ZeroFigures, press: Press) -> list[_Row]:
    """The rows; 举报 only with a released figure."""
    overdue = figures.overdue
    if overdue is not None and not overdue.count and not figures.timed:
        overdue = None  # a zero speaks only for what has a clock
    rows = [
        _Row(press.words("超时"), timed(figures, press), overdue),
        _Row(press.words("责任投诉"), complaints(figures, press), figures.liable_complaints),
    ]
    if released(figures):
        note = announced(figures, press)
        rows.append(_Row(press.words("查实举报"), note, figures.reports, counted=False))
    return rows


def _head(shown: ZeroSheet, press: Press, rows: int) -> Iterator[Block]:
    title = press.words("“三零”服务公示") if rows == 3 else press.words("“双零”服务公示")
    hall = Style(Role.STRONG, 26, tracking=0.14)
    period = span_of(press, shown.figures.span.first, shown.figures.span.last)
    said = press.words("统计期间\u3000{period}", period=period)
    yield line(148.5, 25.6, shown.hall, hall, WIDE, "center", field="name")
    yield line(148.4, 43.9, title, TITLE, WIDE, "center")
    yield line(148.1, 62.6, said, BODY, WIDE, "center")
    yield from head_rules(LEFT, 71.8, WIDE, (1.5, 1.15, 0.32), VERMILION)


def _columns(press: Press) -> Iterator[Block]:
    yield line(LEFT + 186, 82.1, press.words("发生"), LABEL, 40, "center")
    yield line(LEFT + 228, 82.1, press.words("待定"), LABEL, 40, "center")
    yield Rule(LEFT, ROWS, WIDE, 0.5)


def _row(row: _Row, middle: float, press: Press) -> Iterator[Block]:
    yield from _answer(row, middle, press)
    yield line(LEFT + 57, middle - 8.6, row.word, WORD, 115, floor=0.5)
    yield _note(row.note, middle, press)
    if row.zero is not None:
        yield _count(row.zero.count, LEFT + 186, middle, bold=row.zero.count > 0)
    else:
        yield _dash(LEFT + 186, middle)
    if row.zero is not None and row.counted:
        yield _count(row.zero.pending, LEFT + 228, middle, bold=row.zero.pending > 0)
    else:
        yield _dash(LEFT + 228, middle)


def _note(note: str, middle: float, press: Press) -> Block:
    """What the zero speaks of: one line, or two smaller ones."""
    if set_text(note, BODY, press.faces).width * 0.92 <= 115:
        return line(LEFT + 57, middle + 14.5, note, BODY, 115)
    spans = (Span(note, Style(Role.TEXT, 20)),)
    return Text(
        LEFT + 57,
        middle + 10.8,
        115,
        spans,
        9.2,
        press.faces,
        justify=False,
        most=2,
        field="reports_source",
    )


def _answer(row: _Row, middle: float, press: Press) -> Iterator[Block]:
    """零 where nothing happened and nothing is pending; 待定, 未计 in a frame; else the count."""
    if row.zero is not None and row.zero.count == 0 and row.zero.pending == 0:
        yield Glyph(LEFT + 23.8, middle, "零", Style(Role.TITLE, 136, tone=VERMILION))
        return
    if row.zero is None:
        word = press.words("未计")
    elif row.zero.count:
        word = press.words("有")
    else:
        word = press.words("待定")
    yield Frame(LEFT + 0.45, middle - 17, 47, 34, 0.9)
    style = Style(Role.TITLE, 60)
    parts = word.split(" ") if set_text(word, style, press.faces).width * 0.6 > 43 else [word]
    for number, part in enumerate(parts):  # English words of some length stand in two lines
        place = middle + (number - (len(parts) - 1) / 2) * 13.5
        at = style if len(parts) == 1 else style.at(0.58)
        yield line(LEFT + 23.95, place, part, at, 43, "center", floor=0.4)


def _count(n: int, x: float, middle: float, *, bold: bool) -> Block:
    style = Style(Role.STRONG, 92) if bold else COUNT
    return line(x, middle, f"{n:,}", style, 38, "center", floor=0.2)


def _dash(x: float, middle: float) -> Block:
    return Glyph(x, middle, "—", Style(Role.TEXT, 35))


def _below(shown: ZeroSheet, press: Press, top: float) -> Iterator[Block]:
    yield from _three_figures(shown.figures, press, top)
    yield Rule(LEFT, top + 43.3, WIDE, 0.35)
    for number, text in enumerate(sums(shown.figures, press)):
        yield line(LEFT, top + 51.4 + number * 10.8, text, SUMS, WIDE, floor=0.6)
    yield Rule(LEFT, top + 70.2, WIDE, 0.35)
    end = top + 70.2
    if waiting := pending(shown, press):
        yield line(LEFT, end + 8.4, waiting, Style(Role.STRONG, 26), WIDE)
        end += 16.8
        yield Rule(LEFT, end, WIDE, 0.35)
    spans = (
        Span(press.words("计数规则"), Style(Role.STRONG, 17)),
        Span(rule_of_counting(shown.figures, press), NOTE, NOTE.em),
    )
    yield Text(LEFT, end + 7.4, WIDE, spans, 9.66, press.faces)


def _three_figures(figures: ZeroFigures, press: Press, top: float) -> Iterator[Block]:
    streak = figures.days_without_overdue
    cells = [
        (0.0, 75.0, press.words("受理"), f"{figures.accepted:,}", press.words("件")),
        (85.0, 72.0, press.words("办结"), f"{figures.closed:,}", press.words("件")),
        (
            170.0,
            77.0,
            press.words("连续无超时"),
            "—" if streak is None else f"{streak:,}",
            "" if streak is None else press.words("个工作日"),
        ),
    ]
    for x, fits, label, figure, unit in cells:
        yield line(LEFT + x, top + 10.9, label, BODY, fits)
        spans = [Span(figure, FIGURE)]
        if unit:
            spans.append(Span(unit, BODY, 1.0 if len(unit) > 1 and is_wide(unit[0]) else 2.6))
        yield Line(LEFT + x, top + 29.2, tuple(spans), fits, floor=0.5)
        if x:
            yield Upright(LEFT + x - 6.5, top + 6.6, 31, 0.3, RULE_GREY)


_QUARTER = ZeroFigures(
    span=Period(date(2026, 1, 1), date(2026, 3, 31), "2026Q1"),
    overdue=Zero(count=0, pending=0),
    timed=4186,
    counted_only=11146,
    accepted=15332,
    closed=15254,
    returned=41,
    opening=200,
    in_hand=237,
    liable_complaints=Zero(count=0, pending=0),
    complaints_received=5,
    reports=Zero(count=0, pending=0),
    reports_source="据驻中心纪检监察机构通报",
    reports_on=date(2026, 4, 10),
    days_without_overdue=307,
)
SAMPLE = ZeroSheet(hall="雪川市市民服务中心", hotline="0899-612 3450", figures=_QUARTER)
SAMPLE_ISSUE = Issue(
    printed_on=date(2026, 4, 14), sheet_no="Z-2026-0158", seal_no=9402, seal_hash="d4173ae86c50"
)

PAPER = Paper(
    name="zero-sheet",
    family="wall",
    title="“三零”服务公示",
    sizes=("A3", "A4"),
    parameters=("period", "from", "to"),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="Z",
    running=(
        "figures.span",
        "figures.overdue.pending",
        "figures.timed",
        "figures.counted_only",
        "figures.accepted",
        "figures.closed",
        "figures.returned",
        "figures.opening",
        "figures.in_hand",
        "figures.complaints_received",
        "figures.days_without_overdue",
    ),
)
