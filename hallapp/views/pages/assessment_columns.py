"""The columns of the ranking, one for each group of the table in force, and of one's points."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from hallapp.actions.assessment import ScoreLine
from hallapp.domain.assessment import Point
from hallapp.domain.score_tables import About, ScoreTable
from hallapp.views.columns import Cell, Column, Kind
from hallapp.views.pages.assessment_words import (
    evidence_words,
    item_words,
    more_words,
    plain,
    points_words,
    translate,
)
from hallapp.wording import QT_TRANSLATE_NOOP

MOST_GROUPS = 6
"""More groups than these do not stand side by side: the panel has them all."""


def ranking_columns(table: ScoreTable, about: About) -> tuple[Column, ...]:
    """Rank, who, the points left of each group, score and grade."""
    person = about is About.PERSON
    who = QT_TRANSLATE_NOOP("Column", "Name") if person else QT_TRANSLATE_NOOP("Column", "Window")
    return (
        Column(
            key="rank",
            title=QT_TRANSLATE_NOOP("Column", "Rank"),
            normal=52,
            large=64,
            sorts=False,
            cell=lambda line: Cell(str(line.rank), "accent" if line.rank <= 3 else "text2"),
        ),
        Column(
            key="name",
            title=who,
            normal=116,
            large=140,
            kind=Kind.TWO_LINES,
            stretch=True,
            sorts=False,
            cell=_person if person else _window,
        ),
        *(_group(table, at) for at in range(min(len(table.groups), MOST_GROUPS))),
        Column(
            key="score",
            title=QT_TRANSLATE_NOOP("Column", "Score"),
            normal=76,
            large=92,
            right=True,
            sorts=False,
            cell=lambda line: Cell(f"{line.score.score:.2f}", bold=True),
        ),
        Column(
            key="grade",
            title=QT_TRANSLATE_NOOP("Column", "Grade"),
            normal=68,
            large=82,
            sorts=False,
            cell=_grade,
        ),
        Column(
            key="waits",
            title=QT_TRANSLATE_NOOP("Column", "Waits"),
            normal=80,
            large=98,
            sorts=False,
            cell=_waits,
        ),
    )


def _person(line: ScoreLine) -> Cell:
    return Cell(line.subject.name, bold=True, below=line.subject.place)


def _window(line: ScoreLine) -> Cell:
    number = translate("AssessmentTab", "Window {number}").format(number=line.subject.number)
    return Cell(number, bold=True, below=line.subject.place)


def _group(table: ScoreTable, at: int) -> Column:
    group = table.groups[at]
    most = "" if group.most is None else f" {plain(group.most)}"

    def cell(line: ScoreLine) -> Cell:
        found = line.score.groups[at]
        left = found.lost + found.gained if found.left is None else found.left
        touched = bool(found.lost or found.gained)
        return Cell(plain(left), "text" if touched else "text3")

    width = 16 + 13 * len(group.name) + 7 * len(most)
    return Column(
        key=f"group{at}",
        title=f"{group.name}{most}",
        normal=max(60, width),
        large=max(72, round(width * 1.18)),
        right=True,
        sorts=False,
        gives_way=True,
        cell=cell,
    )


def _grade(line: ScoreLine) -> Cell:
    if line.score.vetoed:
        return Cell(line.score.grade or translate("AssessmentTab", "vetoed"), "red", bold=True)
    return Cell(line.score.grade)


def _waits(line: ScoreLine) -> Cell:
    choose = len(line.score.open)
    waits = sum(bool(point.pending) for point in line.score.points) - choose
    if choose:
        return Cell(translate("AssessmentTab", "{n} to choose").format(n=choose), "warn", bold=True)
    if waits:
        return Cell(translate("AssessmentTab", "{n} pending").format(n=waits), "warn")
    return Cell()


@dataclass(frozen=True, slots=True)
class PointRow:
    """One point under the table that it was given by."""

    point: Point
    table: ScoreTable


def point_columns(today: Callable[[], date]) -> tuple[Column, ...]:
    """The points of one subject: item with its evidence below, and the points."""
    return (
        Column(
            key="item",
            title=QT_TRANSLATE_NOOP("Column", "Item and evidence"),
            normal=240,
            large=280,
            kind=Kind.TWO_LINES,
            stretch=True,
            sorts=False,
            cell=lambda row: Cell(
                item_words(row.table, row.point),
                below=evidence_words(row.point, today()),
                below_tone="warn" if row.point.pending else "text3",
                tip=more_words(row.point),
            ),
        ),
        Column(
            key="points",
            title=QT_TRANSLATE_NOOP("Column", "Points"),
            normal=66,
            large=78,
            right=True,
            sorts=False,
            cell=lambda row: Cell(
                points_words(row.table, row.point),
                "text3" if row.point.pending else "text",
                bold=not row.point.pending,
                struck=bool(row.point.pending) and row.point.points is not None,
            ),
        ),
    )


def in_order(table: ScoreTable, points: Sequence[Point]) -> list[PointRow]:
    """What is to be chosen first, then what counts, what waits at the end."""
    rows = sorted(points, key=lambda point: (point.points is not None, bool(point.pending)))
    return [PointRow(point, table) for point in rows]
