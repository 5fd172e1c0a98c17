"""月度考核表: everybody's groups, score and grade with what each point stems from, A4 landscape."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from hallapp.domain.hall import Issue
from hallapp.domain.names import spread
from hallapp.domain.spans import Span as Period
from hallapp.papers.books.case_register import (
    HEAD_TOP,
    LEFT,
    RIGHT,
    STRONG,
    TAIL_END,
    TEXT,
    WIDE,
    foot,
    head,
)
from hallapp.papers.kit.blocks import line
from hallapp.papers.kit.sheets import SIZES, Paper, Press, Sheet
from hallapp.papers.kit.table import Column, Grid, Row

HEADS = ("名次", "姓名", "工号", "得分", "等次", "加减分依据")
WINDOW, WINDOW_NO = "窗口", "编号"
SIGNERS = ("考核人", "复核人", "分管领导")
_HEAD = 13.0
_RANK, _NAME, _NUMBER, _GROUP, _SCORE, _GRADE = 11.0, 26.0, 15.0, 16.0, 17.0, 18.0


@dataclass(frozen=True, kw_only=True, slots=True)
class AssessedLine:
    """One person or window; `groups` are the points left of each group, `basis` what took them."""

    rank: int
    name: str
    number: str
    groups: tuple[str, ...]
    score: str
    grade: str = ""
    basis: str = ""


@dataclass(frozen=True, kw_only=True)
class AssessmentSheet:
    """A month's assessment; `groups` name the columns with their maxima.

    `state` says how far it has come, where it is not published; `version` counts corrections.
    """

    hall: str
    span: Period
    windows: bool
    groups: tuple[str, ...]
    lines: tuple[AssessedLine, ...]
    base: str
    table: str = ""
    state: str = ""
    version: int = 1
    appeal_until: date | None = None


def columns(shown: AssessmentSheet, press: Press) -> tuple[Column, ...]:
    """The columns of the table: as many groups as the score table has."""
    rank, name, number, score, grade, basis = (press.words(word) for word in HEADS)
    if shown.windows:
        name, number = press.words(WINDOW), press.words(WINDOW_NO)
    wide = _RANK + _NAME + _NUMBER + _SCORE + _GRADE
    group = min(_GROUP, (WIDE - wide - 70) / max(len(shown.groups), 1))
    return (
        Column(rank, _RANK),
        Column(name, _NAME, field="name"),
        Column(number, _NUMBER, field="number"),
        *(Column(each, group, "right") for each in shown.groups),
        Column(score, _SCORE, "right"),
        Column(grade, _GRADE, field="grade"),
        Column(basis, WIDE - wide - group * len(shown.groups), "left", field="basis"),
    )


def texts(each: AssessedLine, *, person: bool = True) -> tuple[str, ...]:
    """The cells of a line; a window's name is not spread like a person's."""
    name = spread(each.name) if person else each.name
    return (str(each.rank), name, each.number, *each.groups, each.score, each.grade, each.basis)


def sheets(shown: AssessmentSheet, press: Press) -> Iterator[Sheet]:
    """As many sheets as the lines need."""
    height, width = SIZES["A4"]
    grid = Grid(LEFT, columns(shown, press), press.faces, padding=2.2, most=24)
    title = press.words("窗口月度考核表") if shown.windows else press.words("人员月度考核表")
    pages = tuple(_paged(shown, grid))
    for number, page in enumerate(pages, start=1):
        blocks = [*head(shown.hall, title, shown.span, press), *grid.head(HEAD_TOP, _HEAD)]
        y = HEAD_TOP + _HEAD
        for place, (cells, high) in enumerate(page, start=1):
            blocks.append(Row(grid, y, high, cells, 0.5 if place == len(page) else 0.2))
            y += high
        if number == len(pages):
            blocks.append(line(LEFT, y + 6.5, _sums(shown, press), STRONG, 128, floor=0.5))
            note = _note(shown, press)
            blocks.append(line(RIGHT, y + 6.5, note, TEXT, 128, "right", floor=0.5))
        blocks += foot(press, number, len(pages), SIGNERS)
        yield Sheet(width, height, tuple(blocks))


_Page = list[tuple[tuple[str, ...], float]]


def _paged(shown: AssessmentSheet, grid: Grid) -> Iterator[_Page]:
    room = TAIL_END - HEAD_TOP - _HEAD - 11
    page: _Page = []
    used = 0.0
    for each in shown.lines:
        cells = texts(each, person=not shown.windows)
        high = grid.height(cells)
        if page and used + high > room:
            yield page
            page, used = [], 0.0
        page.append((cells, high))
        used += high
    yield page


def _sums(shown: AssessmentSheet, press: Press) -> str:
    """How many there are, and how many of each grade."""
    grades = dict.fromkeys(each.grade for each in shown.lines if each.grade)
    parts = [
        press.words("{grade}{n}", grade=grade, n=sum(each.grade == grade for each in shown.lines))
        for grade in grades
    ]
    count = len(shown.lines)
    said = press.words("窗口{n}个", n=count) if shown.windows else press.words("人员{n}名", n=count)
    return press.words("{said}：{parts}", said=said, parts="，".join(parts)) if parts else said


def _note(shown: AssessmentSheet, press: Press) -> str:
    """By which table, how far it has come, until when it may be appealed."""
    said = [press.words("基础分{base}", base=shown.base)]
    if shown.table:
        said.append(shown.table)
    if shown.version > 1:
        said.append(press.words("第{n}版", n=shown.version))
    if shown.state:
        said.append(shown.state)
    if shown.appeal_until is not None:
        until = f"{shown.appeal_until:%Y-%m-%d}"
        said.append(press.words("申诉截止{day}", day=until))
    return "；".join(said)


SAMPLE = AssessmentSheet(
    hall="雪川市市民服务中心",
    span=Period(date(2026, 3, 1), date(2026, 3, 31), "2026-03"),
    windows=False,
    groups=("服务规范\n30", "考勤纪律\n40", "限时办结\n20", "学习培训\n10", "加分"),
    base="100",
    table="窗口人员月度考核评分表",
    lines=(
        AssessedLine(
            rank=1,
            name="次仁卓玛",
            number="101",
            groups=("30", "37", "20", "10", "1"),
            score="98.00",
            grade="优秀",
            basis="迟到、早退、漏签−3（3月7日、3月14日、3月21日）；锦旗、表扬信+1（BY-26-012）",
        ),
        AssessedLine(
            rank=2,
            name="李建国",
            number="108",
            groups=("25", "38", "17", "10", "0"),
            score="90.00",
            grade="优秀",
            basis="有责投诉（个人）−5（TS-26-010）；脱岗−2（3月26日）；"
            "办件超过承诺时限−3（2026-0312-0187）",
        ),
        AssessedLine(
            rank=3,
            name="马秀英",
            number="111",
            groups=("30", "31", "20", "9", "0"),
            score="90.00",
            grade="优秀",
            basis="脱岗−6（3月4日、3月12日、3月26日）；迟到、早退、漏签−3（3月5日、3月6日、"
            "3月19日）；学习培训缺席−1（XX-26-004）；待定：有责投诉（个人）（TS-26-014）",
        ),
    ),
)
SAMPLE_ISSUE = Issue(printed_on=date(2026, 4, 8), sheet_no="T-2026-0015")

PAPER = Paper(
    name="assessment-sheet",
    family="books",
    title="月度考核表",
    sizes=("A4",),
    parameters=("about", "period", "version"),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="T",
)
