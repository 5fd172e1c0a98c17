"""The monthly assessment: what a month gives everybody, stored once it is assessed, else as of now.

Persons and windows have tables, months and results of their own. A subject is the id of either.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from sqlalchemy import Connection, Row, select

from hallapp.actions import score_tables
from hallapp.actions.assessment_evidence import gathered
from hallapp.actions.hall import Hall
from hallapp.actions.people import natural
from hallapp.domain.assessment import (
    CENT,
    MonthResult,
    MonthState,
    Point,
    Ruling,
    Score,
    points_from,
    ranked,
    scored,
)
from hallapp.domain.errors import Refused
from hallapp.domain.score_tables import DEFAULT_WHO, About, Given, ScoreTable
from hallapp.domain.spans import Bucket, Span, cut, span_of
from hallapp.records.assessment import (
    AssessmentMonth,
    AssessmentPoint,
    AssessmentRuling,
    AssessmentScore,
)
from hallapp.records.people import Department, Staff, Window
from hallapp.wording import QT_TRANSLATE_NOOP

NO_VERSION = QT_TRANSLATE_NOOP("Refused", "{month} has no version {version} of the assessment.")
STAFF_AVERAGE = "staff"
"""The source of points that follow from the scores of a window's people."""


@dataclass(frozen=True, kw_only=True)
class Subject:
    """A person or window that is assessed, as people know it."""

    id: int
    name: str
    number: str
    department: str
    place: str  # a person's window or post, what a window is for
    window_id: int | None = None
    department_id: int | None = None


@dataclass(frozen=True, kw_only=True)
class ScoreLine:
    """One line of the ranking."""

    rank: int
    subject: Subject
    score: Score


@dataclass(frozen=True, kw_only=True)
class MonthView:
    """The assessment of one month of persons or of windows, as it stands."""

    about: About
    month: Span
    state: MonthState
    table: ScoreTable
    from_on: date
    lines: tuple[ScoreLine, ...]
    id: int | None = None
    version: int = 1
    assessed_at: datetime | None = None
    appeal_until: date | None = None
    published_at: datetime | None = None
    locked_at: datetime | None = None
    reason: str = ""

    def line(self, subject: int) -> ScoreLine | None:
        """The line of one subject."""
        return next((line for line in self.lines if line.subject.id == subject), None)


def results(hall: Hall, span: Span) -> Mapping[int, tuple[MonthResult, ...]]:
    """Every person's results of the months of a period, in order, by staff id.

    The last published version of a month holds; a month that is not assessed yet counts as of now
    and is not locked. Months without a score table, and those to come, give nothing.
    """
    return _results(hall, About.PERSON, span)


def window_results(hall: Hall, span: Span) -> Mapping[int, tuple[MonthResult, ...]]:
    """The same of windows, by window id."""
    return _results(hall, About.WINDOW, span)


def named_results(
    hall: Hall, about: About, span: Span
) -> tuple[tuple[Subject, tuple[MonthResult, ...]], ...]:
    """The same with whom they are about, by number."""
    found = _results(hall, about, span)
    with hall.reading() as connection:
        known = subjects(connection, about)
    in_order = sorted(found, key=lambda key: natural(known[key].number))
    return tuple((known[key], found[key]) for key in in_order)


def _results(hall: Hall, about: About, span: Span) -> dict[int, tuple[MonthResult, ...]]:
    found: dict[int, list[MonthResult]] = {}
    today = hall.now().date()
    with hall.reading() as connection:
        for month in (span_of(part.first, Bucket.MONTH) for part in cut(span, Bucket.MONTH)):
            if month.first > today:
                break
            for subject, result in _of_month(hall, connection, about, month):
                found.setdefault(subject, []).append(result)
    return {subject: tuple(each) for subject, each in found.items()}


def _of_month(
    hall: Hall, connection: Connection, about: About, month: Span
) -> Iterator[tuple[int, MonthResult]]:
    stored = standing_month(connection, about, month)
    if stored is not None:
        rows = connection.execute(
            select(AssessmentScore.__table__).where(AssessmentScore.month_id == stored.id)
        )
        for row in rows:
            yield (
                row.subject,
                MonthResult(
                    month=month,
                    score=row.score,
                    grade=row.grade,
                    locked=stored.state == MonthState.LOCKED,
                    vetoed=row.vetoed,
                ),
            )
        return
    version = score_tables.in_force(connection, about, month)
    if version is None:
        return
    for score in live(hall, connection, version.table, month).values():
        yield (
            score.subject,
            MonthResult(
                month=month,
                score=score.score,
                grade=score.grade,
                locked=False,
                vetoed=score.vetoed,
            ),
        )


def standing_month(connection: Connection, about: About, month: Span) -> Row[Any] | None:
    """The version of a month that holds: the last published one, else the last assessed."""
    rows = months_of(connection, about, month)
    done = {MonthState.LOCKED, MonthState.PUBLISHED}
    published = [row for row in rows if row.state in done]
    stored = published or [row for row in rows if row.state != MonthState.OPEN]
    return stored[-1] if stored else None


def months_of(connection: Connection, about: About, month: Span) -> Sequence[Row[Any]]:
    """Every version of a month, the first one first."""
    return connection.execute(
        select(AssessmentMonth.__table__)
        .where(AssessmentMonth.about == about.value, AssessmentMonth.month == month.name)
        .order_by(AssessmentMonth.version)
    ).all()


def month(hall: Hall, about: About, span: Span, version: int | None = None) -> MonthView:
    """A month as it stands, its last version if none is named.

    Raises:
        Refused: no score table is in force, or there is no such version.
    """
    with hall.reading() as connection:
        return read_month(hall, connection, about, span, version)


def read_month(
    hall: Hall, connection: Connection, about: About, span: Span, version: int | None = None
) -> MonthView:
    """The same within a transaction."""
    rows = months_of(connection, about, span)
    chosen = [row for row in rows if version in (None, row.version)]
    if version is not None and not chosen:
        raise Refused(NO_VERSION, field="version", month=span.name, version=version)
    row = chosen[-1] if chosen else None
    known = subjects(connection, about)
    if row is None or row.state == MonthState.OPEN:
        told = score_tables.needed(connection, about, span)
        scores = live(hall, connection, told.table, span)
    else:
        told = score_tables.version_of(connection, row.table_id)
        scores = kept(connection, told.table, row.id)
    lines = (
        ScoreLine(rank=rank, subject=known[score.subject], score=score)
        for rank, score in ranked(scores.values())
    )
    view = MonthView(
        about=about,
        month=span,
        state=MonthState.OPEN,
        table=told.table,
        from_on=told.from_on,
        lines=tuple(sorted(lines, key=lambda line: (line.rank, natural(line.subject.number)))),
    )
    return view if row is None else _stamped(view, row)


def _stamped(view: MonthView, row: Row[Any]) -> MonthView:
    return replace(
        view,
        id=row.id,
        state=MonthState(row.state),
        version=row.version,
        assessed_at=row.assessed_at,
        appeal_until=row.appeal_until,
        published_at=row.published_at,
        locked_at=row.locked_at,
        reason=row.reason,
    )


def live(hall: Hall, connection: Connection, table: ScoreTable, month: Span) -> dict[int, Score]:
    """Everybody's score as of now, from the rows of the hall and what was decided."""
    rulings = rulings_of(connection, table.about, month)
    people = assessed(connection, table, month)
    points = points_from(table, gathered(hall, connection, month), rulings, _seconds(table, people))
    averages = _averages(hall, connection, table, month)
    return {
        subject: scored(table, subject, (*points.get(subject, ()), *averages.get(subject, ())))
        for subject in people
    }


def _averages(
    hall: Hall, connection: Connection, table: ScoreTable, month: Span
) -> dict[int, tuple[Point, ...]]:
    """The points of windows that follow from the scores of their people."""
    groups = [group for group in table.groups if group.given is Given.STAFF]
    if not groups:
        return {}
    known = subjects(connection, About.PERSON)
    by_window: dict[int, list[Decimal]] = {}
    for staff_id, result in _of_month(hall, connection, About.PERSON, month):
        window_id = known[staff_id].window_id
        if window_id is not None:
            by_window.setdefault(window_id, []).append(result.score)
    return {
        window_id: tuple(
            Point(
                subject=window_id,
                item=group.key,
                points=_share(scores, group.most or Decimal(0)),
                amount=Decimal(len(scores)),
                source=STAFF_AVERAGE,
            )
            for group in groups
        )
        for window_id, scores in by_window.items()
    }


def _share(scores: Sequence[Decimal], most: Decimal) -> Decimal:
    return (sum(scores, Decimal(0)) / len(scores) * most / 100).quantize(CENT, ROUND_HALF_UP)


def _seconds(table: ScoreTable, people: Mapping[int, Subject]) -> dict[int, tuple[int, ...]]:
    """Who bears a share of whose points: the first of a department, of each colleague's."""
    if table.secondary is None or table.about is not About.PERSON:
        return {}
    first: dict[int, list[int]] = {}
    for each in people.values():
        if table.secondary.post in each.place and each.department_id is not None:
            first.setdefault(each.department_id, []).append(each.id)
    return {
        each.id: tuple(key for key in first[each.department_id] if key != each.id)
        for each in people.values()
        if each.department_id in first
    }


def kept(connection: Connection, table: ScoreTable, month_id: int) -> dict[int, Score]:
    """Everybody's score as it was stored, with its points."""
    points: dict[int, list[Point]] = {}
    for row in connection.execute(
        select(AssessmentPoint.__table__)
        .where(AssessmentPoint.month_id == month_id)
        .order_by(AssessmentPoint.id)
    ):
        points.setdefault(row.subject, []).append(_point(row))
    rows = connection.scalars(
        select(AssessmentScore.subject)
        .where(AssessmentScore.month_id == month_id)
        .order_by(AssessmentScore.id)
    ).all()
    return {subject: scored(table, subject, points.get(subject, ())) for subject in rows}


def _point(row: Row[Any]) -> Point:
    return Point(
        subject=row.subject,
        item=row.item,
        points=row.points,
        amount=row.amount,
        source=row.source,
        ref=row.ref,
        number=row.number,
        day=row.day,
        words=row.words,
        reason=row.reason,
        who=row.who,
        pending=row.pending,
        of=row.of,
        key=row.id,
    )


def rulings_of(connection: Connection, about: About, month: Span) -> tuple[Ruling, ...]:
    """What was decided about a month, in order."""
    rows = connection.execute(
        select(AssessmentRuling.__table__)
        .where(AssessmentRuling.about == about.value, AssessmentRuling.month == month.name)
        .order_by(AssessmentRuling.id)
    )
    return tuple(
        Ruling(
            subject=row.subject,
            item=row.item,
            points=row.points,
            reason=row.reason,
            amount=row.amount,
            source=row.source,
            ref=row.ref if row.source else row.id,
            number=row.number,
            day=row.day,
            who=row.who,
        )
        for row in rows
    )


def subjects(connection: Connection, about: About) -> dict[int, Subject]:
    """Every person or window that there is or was."""
    if about is About.WINDOW:
        rows = connection.execute(
            select(Window.id, Window.window_no, Window.name, Window.department_id, Department.name)
            .outerjoin(Department, Department.id == Window.department_id)
            .order_by(Window.position, Window.id)
        )
        return {
            key: Subject(
                id=key,
                name=name or number,
                number=number,
                department=department or "",
                place=name,
                window_id=key,
                department_id=department_id,
            )
            for key, number, name, department_id, department in rows
        }
    own = {
        row.staff_id: row
        for row in connection.execute(select(Window.staff_id, Window.id, Window.window_no))
    }
    people = connection.execute(
        select(
            Staff.id, Staff.name, Staff.staff_no, Staff.post, Staff.department_id, Department.name
        )
        .outerjoin(Department, Department.id == Staff.department_id)
        .order_by(Staff.staff_no, Staff.id)
    )
    return {
        key: Subject(
            id=key,
            name=name,
            number=number or "",
            department=department or "",
            place=post,
            window_id=own[key].id if key in own else None,
            department_id=department_id,
        )
        for key, name, number, post, department_id, department in people
    }


def assessed(connection: Connection, table: ScoreTable, month: Span) -> dict[int, Subject]:
    """Who is assessed in a month: whoever belonged to the hall then, windows that are in use."""
    known = subjects(connection, table.about)
    if table.about is About.WINDOW:
        keys = connection.scalars(select(Window.id).where(Window.active)).all()
        return {key: known[key] for key in known if key in set(keys)}
    rows = connection.execute(
        select(Staff.id, Staff.kind, Staff.from_on, Staff.until_on, Staff.active)
    )
    who = set(table.who or DEFAULT_WHO)
    here = {
        row.id
        for row in rows
        if row.kind in who
        and (row.active or row.until_on is not None)
        and (row.from_on is None or row.from_on <= month.last)
        and (row.until_on is None or row.until_on >= month.first)
    }
    return {key: known[key] for key in known if key in here}
