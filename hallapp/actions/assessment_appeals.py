"""Appeals against a month's score, and what waits of the assessment."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from sqlalchemy import Connection, func, select

from hallapp.actions import score_tables
from hallapp.actions.assessment import MonthView, kept, month, months_of, subjects
from hallapp.actions.hall import Hall
from hallapp.actions.rights import needs
from hallapp.domain.assessment import MonthState, Ruling, checked, scored, share_of
from hallapp.domain.errors import Refused
from hallapp.domain.rights import Right
from hallapp.domain.score_tables import About, ScoreTable
from hallapp.domain.spans import Bucket, Span, read_span, span_of
from hallapp.domain.today import AssessmentDue
from hallapp.records.assessment import (
    AssessmentAppeal,
    AssessmentMonth,
    AssessmentPoint,
    AssessmentRuling,
    AssessmentScore,
)
from hallapp.records.step import Step
from hallapp.wording import QT_TRANSLATE_NOOP

FILE = QT_TRANSLATE_NOOP("Step", "Appeal of {name} against {month}")
DECIDE = QT_TRANSLATE_NOOP("Step", "Decide the appeal of {name} against {month}")

_NOT_NOW = QT_TRANSLATE_NOOP(
    "Refused", "{month} cannot be appealed now: only while its appeal days run."
)
_OVER = QT_TRANSLATE_NOOP("Refused", "The appeal days of {month} ended on {day}.")
_NO_GROUND = QT_TRANSLATE_NOOP("Refused", "The ground is missing: say what is wrong.")
_NO_REASON = QT_TRANSLATE_NOOP("Refused", "The reason is missing: say why.")
_NO_POINT = QT_TRANSLATE_NOOP(
    "Refused", "Which point changes? An appeal that succeeds names one and its new points."
)
_GONE = QT_TRANSLATE_NOOP("Refused", "This appeal is decided already: look again.")
_NOBODY = QT_TRANSLATE_NOOP("Refused", "Nobody of this name is assessed in {month}.")

UPHELD, DISMISSED = "upheld", "dismissed"


@dataclass(frozen=True, kw_only=True)
class AppealLine:
    """One appeal as a list shows it; `point` is the key of the point it is about, if any."""

    id: int
    subject: int
    name: str
    filed_on: date
    ground: str
    point: int | None
    decision: str
    points: Decimal | None
    reason: str
    decided_by: str


def appeals(hall: Hall, view: MonthView) -> tuple[AppealLine, ...]:
    """The appeals against a version of a month, as they came."""
    if view.id is None:
        return ()
    with hall.reading() as connection:
        known = subjects(connection, view.about)
        rows = connection.execute(
            select(AssessmentAppeal.__table__)
            .where(AssessmentAppeal.month_id == view.id)
            .order_by(AssessmentAppeal.id)
        ).all()
    return tuple(
        AppealLine(
            id=row.id,
            subject=row.subject,
            name=known[row.subject].name,
            filed_on=row.filed_on,
            ground=row.ground,
            point=row.point_id,
            decision=row.decision,
            points=row.points,
            reason=row.reason,
            decided_by=row.decided_by,
        )
        for row in rows
    )


@needs(Right.ASSESS)
def appeal(
    hall: Hall, about: About, span: Span, subject: int, *, ground: str, point: int | None = None
) -> int:
    """Record an appeal within the appeal days; gives its key.

    Raises:
        Refused: the month cannot be appealed now, or the ground is missing.
    """
    if not ground.strip():
        raise Refused(_NO_GROUND, field="ground")
    with hall.step(FILE, month=span.name) as step:
        rows = months_of(step.core, about, span)
        row = rows[-1] if rows else None
        if row is None or row.state != MonthState.ASSESSED:
            raise Refused(_NOT_NOW, field="month", month=span.name)
        if row.appeal_until and hall.now().date() > row.appeal_until:
            raise Refused(_OVER, field="month", month=span.name, day=row.appeal_until)
        scores = step.core.scalars(
            select(AssessmentScore.subject).where(AssessmentScore.month_id == row.id)
        ).all()
        if subject not in scores:
            raise Refused(_NOBODY, field="subject", month=span.name)
        step.say(name=subjects(step.core, about)[subject].name)
        new = AssessmentAppeal(
            month_id=row.id,
            subject=subject,
            point_id=point,
            filed_on=hall.now().date(),
            ground=ground.strip(),
        )
        step.add(new)
        step.flush()
        return new.id


@needs(Right.ASSESS)
def decide(
    hall: Hall,
    appeal_id: int,
    decision: str,
    reason: str,
    *,
    points: Decimal | None = None,
    point: int | None = None,
) -> MonthView:
    """Decide an appeal: dismissed, or upheld with the new points of the point it is about.

    Raises:
        Refused: no reason, no point, or points that the item cannot give.
    """
    if not reason.strip():
        raise Refused(_NO_REASON, field="reason")
    with hall.step(DECIDE) as step:
        row = step.get(AssessmentAppeal, appeal_id)
        if row is None or row.decision:
            raise Refused(_GONE, field="appeal")
        whose = step.get_one(AssessmentMonth, row.month_id)
        about, span = About(whose.about), read_span(whose.month)
        step.say(name=subjects(step.core, about)[row.subject].name, month=whose.month)
        if decision == UPHELD:
            key = point or row.point_id
            if key is None or points is None:
                raise Refused(_NO_POINT, field="points")
            row.point_id, row.points = key, points
            _change(
                hall, step, whose, step.get_one(AssessmentPoint, key), points=points, reason=reason
            )
        row.decision, row.reason = decision, reason.strip()
        row.decided_at, row.decided_by = hall.now(), step.who
    return month(hall, about, span)


def _change(
    hall: Hall,
    step: Step,
    whose: AssessmentMonth,
    row: AssessmentPoint,
    *,
    points: Decimal,
    reason: str,
) -> None:
    """A stored point gets other points, with whoever bears a share; a later version keeps it."""
    table = score_tables.version_of(step.core, whose.table_id).table
    ruling = Ruling(
        subject=row.subject, item=row.item, points=points, reason=reason, amount=row.amount
    )
    checked(table, ruling, free=True)
    shares = step.scalars(
        select(AssessmentPoint).where(
            AssessmentPoint.month_id == whose.id,
            AssessmentPoint.of == row.subject,
            AssessmentPoint.source == row.source,
            AssessmentPoint.ref == row.ref,
            AssessmentPoint.item == row.item,
        )
    ).all()
    row.points, row.reason, row.who, row.pending = points, reason.strip(), step.who, ""
    for share in shares:
        share.points, share.reason, share.who = share_of(table, points), reason.strip(), step.who
    _rule(hall, step, whose, row)
    step.flush()
    for subject in {row.subject, *(share.subject for share in shares)}:
        _score_again(step, table, whose.id, subject)


def _rule(hall: Hall, step: Step, whose: AssessmentMonth, row: AssessmentPoint) -> None:
    by_hand = None if row.source else step.get(AssessmentRuling, row.ref)
    if by_hand is not None:
        by_hand.points, by_hand.reason = row.points, row.reason
        return
    step.add(
        AssessmentRuling(
            about=whose.about,
            month=whose.month,
            subject=row.subject,
            item=row.item,
            amount=row.amount,
            points=row.points,
            source=row.source,
            ref=row.ref,
            number=row.number,
            day=row.day,
            reason=row.reason,
            at=hall.now(),
            who=row.who,
        )
    )


def _score_again(step: Step, table: ScoreTable, month_id: int, subject: int) -> None:
    points = kept(step.core, table, month_id)[subject].points
    score = scored(table, subject, points)
    row = step.scalars(
        select(AssessmentScore).where(
            AssessmentScore.month_id == month_id, AssessmentScore.subject == subject
        )
    ).one()
    row.score, row.grade, row.vetoed = score.score, score.grade, score.vetoed


def dues(hall: Hall) -> tuple[AssessmentDue, ...]:
    """What the assessment asks of the supervisor: the last month, appeals, what is to publish."""
    today = hall.now().date()
    last = span_of(today.replace(day=1) - timedelta(days=1), Bucket.MONTH)
    with hall.reading() as connection:
        return tuple(due for about in About for due in _dues(connection, about, last, today))


def _dues(connection: Connection, about: About, last: Span, today: date) -> Iterator[AssessmentDue]:
    rows = months_of(connection, about, last)
    if not rows and score_tables.in_force(connection, about, last) is not None:
        yield AssessmentDue(kind="assess", about=about.value, month=last.name)
    open_rows = connection.execute(
        select(AssessmentMonth.__table__)
        .where(
            AssessmentMonth.about == about.value,
            AssessmentMonth.state.not_in((MonthState.LOCKED.value,)),
        )
        .order_by(AssessmentMonth.month)
    ).all()
    for row in open_rows:
        waiting = connection.scalar(
            select(func.count(AssessmentAppeal.id)).where(
                AssessmentAppeal.month_id == row.id, AssessmentAppeal.decision == ""
            )
        )
        told = {"about": about.value, "month": row.month, "until": row.appeal_until}
        if row.state == MonthState.OPEN:
            yield AssessmentDue(kind="assess", about=about.value, month=row.month)
        elif row.state == MonthState.PUBLISHED:
            yield AssessmentDue(kind="lock", about=about.value, month=row.month)
        elif waiting:
            yield AssessmentDue(kind="appeals", count=waiting, **told)
        elif row.appeal_until is None or today > row.appeal_until:
            yield AssessmentDue(kind="publish", **told)
