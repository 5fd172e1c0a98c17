"""The life of a month's assessment: open with points given, assessed, published, locked.

A locked month stays as it is; a correction is its next version, with a reason.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import select

from hallapp.actions import score_tables
from hallapp.actions.assessment import (
    MonthView,
    live,
    month,
    months_of,
    read_month,
    subjects,
)
from hallapp.actions.hall import Hall
from hallapp.actions.rights import needs
from hallapp.domain.assessment import MonthState, Point, Ruling, Score, checked
from hallapp.domain.calendar import CalendarMissing
from hallapp.domain.errors import Refused
from hallapp.domain.evidence import UNDECIDED
from hallapp.domain.rights import Right
from hallapp.domain.score_tables import About
from hallapp.domain.spans import Span
from hallapp.records.assessment import (
    AssessmentAppeal,
    AssessmentMonth,
    AssessmentPoint,
    AssessmentRuling,
    AssessmentScore,
)
from hallapp.records.base import table_of
from hallapp.records.step import Step
from hallapp.wording import QT_TRANSLATE_NOOP

GIVE = QT_TRANSLATE_NOOP("Step", "Give {name} {points} points for {month}")
CHOOSE = QT_TRANSLATE_NOOP("Step", "Decide a point of {name} for {month}")
TAKE_BACK = QT_TRANSLATE_NOOP("Step", "Take back a point for {month}")
ASSESS = QT_TRANSLATE_NOOP("Step", "Assess {month}")
REOPEN = QT_TRANSLATE_NOOP("Step", "Open the assessment of {month} again")
PUBLISH = QT_TRANSLATE_NOOP("Step", "Publish the assessment of {month}")
LOCK = QT_TRANSLATE_NOOP("Step", "Lock the assessment of {month}")
CORRECT = QT_TRANSLATE_NOOP("Step", "Correct the assessment of {month}")

_NOT_OPEN = QT_TRANSLATE_NOOP(
    "Refused", "{month} is assessed already: open it again, or correct it once it is locked."
)
_NOT_OVER = QT_TRANSLATE_NOOP("Refused", "{month} is not over yet: assess it from {day} on.")
_TO_DECIDE = QT_TRANSLATE_NOOP(
    "Refused", "{count} points are to be chosen first, the first of them of {name}."
)
_NOT_ASSESSED = QT_TRANSLATE_NOOP("Refused", "{month} is not assessed yet: assess it first.")
_APPEALS_RUN = QT_TRANSLATE_NOOP("Refused", "Appeals may come until {day}: publish after it.")
_APPEALS_WAIT = QT_TRANSLATE_NOOP("Refused", "{count} appeals are not decided yet: decide them.")
_HAS_APPEALS = QT_TRANSLATE_NOOP(
    "Refused", "Appeals were filed against {month}: decide them instead of opening it again."
)
_NOT_PUBLISHED = QT_TRANSLATE_NOOP("Refused", "{month} is not published yet: publish it first.")
_NOT_LOCKED = QT_TRANSLATE_NOOP("Refused", "{month} is not locked: it can still be changed.")
_NO_REASON = QT_TRANSLATE_NOOP("Refused", "The reason is missing: say why.")
_COUNTED = QT_TRANSLATE_NOOP("Refused", "{number} counts already for {name}: nothing counts twice.")
_NOT_THERE = QT_TRANSLATE_NOOP("Refused", "This point is not there any more: look again.")
_UNDECIDED = QT_TRANSLATE_NOOP(
    "Refused", "{number} is not decided yet: it counts once its register says so."
)
_NOT_ASSESSED_HERE = QT_TRANSLATE_NOOP("Refused", "Nobody of this name is assessed in {month}.")


@dataclass(frozen=True, kw_only=True)
class NewPoint:
    """Points by hand: for whom, under which item, how many and why.

    `number` may name an entry that they stem from; `day` is the day it happened.
    """

    subject: int
    item: str
    points: Decimal
    reason: str
    amount: Decimal = Decimal(1)
    number: str = ""
    day: date | None = None


@needs(Right.ASSESS)
def give(hall: Hall, about: About, span: Span, new: NewPoint) -> MonthView:
    """Give points by hand, with a reason; what counts already is refused.

    Raises:
        Refused: the month is assessed, the points are out of the item's range, no reason.
    """
    with hall.step(GIVE, month=span.name, points=f"{new.points:+}") as step:
        view = _open_month(hall, step, about, span)
        line = view.line(new.subject)
        if line is None:
            raise Refused(_NOT_ASSESSED_HERE, field="subject", month=span.name)
        step.say(name=line.subject.name)
        for point in line.score.points:
            if new.number and point.number == new.number.strip():
                raise Refused(_COUNTED, field="number", number=point.number, name=line.subject.name)
        ruling = Ruling(
            subject=new.subject,
            item=new.item,
            points=new.points,
            reason=new.reason.strip(),
            amount=new.amount,
            number=new.number.strip(),
            day=new.day,
            who=step.who,
        )
        checked(view.table, ruling)
        _keep(hall, step, about, span, ruling)
    return month(hall, about, span)


@needs(Right.ASSESS)
def choose(
    hall: Hall, about: About, span: Span, point: Point, *, points: Decimal, reason: str
) -> MonthView:
    """Decide what a row costs, with a reason: chosen from a range, confirmed, or waived with 0.

    Raises:
        Refused: the row itself is not decided yet, or the points are out of the item's range.
    """
    with hall.step(CHOOSE, month=span.name) as step:
        view = _open_month(hall, step, about, span)
        line = view.line(point.subject)
        same = [
            each
            for each in (line.score.points if line else ())
            if (each.source, each.ref, each.item) == (point.source, point.ref, point.item)
            and each.source
            and each.of is None
        ]
        if line is None or not same:
            raise Refused(_NOT_THERE, field="point")
        if same[0].pending == UNDECIDED:
            raise Refused(_UNDECIDED, field="point", number=same[0].number)
        step.say(name=line.subject.name)
        ruling = Ruling(
            subject=point.subject,
            item=point.item,
            points=points,
            reason=reason.strip(),
            amount=same[0].amount,
            source=point.source,
            ref=point.ref,
            number=same[0].number,
            day=same[0].day,
            who=step.who,
        )
        checked(view.table, ruling, free=not points)
        _keep(hall, step, about, span, ruling)
    return month(hall, about, span)


@needs(Right.ASSESS)
def take_back(hall: Hall, about: About, span: Span, point: Point) -> MonthView:
    """Take back points that were given by hand, while the month is open."""
    with hall.step(TAKE_BACK, month=span.name) as step:
        _open_month(hall, step, about, span)
        row = None if point.source else step.get(AssessmentRuling, point.ref)
        if row is None:
            raise Refused(_NOT_THERE, field="point")
        step.delete(row)
    return month(hall, about, span)


def _open_month(hall: Hall, step: Step, about: About, span: Span) -> MonthView:
    view = read_month(hall, step.core, about, span)
    if view.state is not MonthState.OPEN:
        raise Refused(_NOT_OPEN, field="month", month=span.name)
    return view


def _keep(hall: Hall, step: Step, about: About, span: Span, ruling: Ruling) -> None:
    step.add(
        AssessmentRuling(
            about=about.value,
            month=span.name,
            subject=ruling.subject,
            item=ruling.item,
            amount=ruling.amount,
            points=ruling.points,
            source=ruling.source,
            ref=ruling.ref,
            number=ruling.number,
            day=ruling.day,
            reason=ruling.reason,
            at=hall.now(),
            who=ruling.who,
        )
    )


@needs(Right.ASSESS)
def assess(hall: Hall, about: About, span: Span) -> MonthView:
    """Store what the month gives everybody; appeals may come for the table's working days.

    Raises:
        Refused: the month is not over, is assessed already, or points are still to be chosen.
    """
    today = hall.now().date()
    first = last_working_day(hall, span)
    if today < first:
        raise Refused(_NOT_OVER, field="month", month=span.name, day=first)
    with hall.step(ASSESS, month=span.name) as step:
        write(hall, step, about, span)
    return month(hall, about, span)


def write(hall: Hall, step: Step, about: About, span: Span) -> AssessmentMonth:
    """The same within a step, whatever day it is."""
    _open_month(hall, step, about, span)
    told = score_tables.needed(step.core, about, span)
    scores = live(hall, step.core, told.table, span)
    _check_decided(step, about, scores)
    row = _last(step, about, span)
    if row is None:
        row = AssessmentMonth(about=about.value, month=span.name)
        step.add(row)
    row.state, row.table_id, row.who = MonthState.ASSESSED.value, told.id, step.who
    row.assessed_at = hall.now()
    row.appeal_until = _working_day_on(hall, hall.now().date(), told.table.appeal_days)
    step.flush()
    step.insert_many(AssessmentScore, [score_row(row.id, score) for score in scores.values()])
    step.insert_many(
        AssessmentPoint,
        [point_row(row.id, point) for score in scores.values() for point in score.points],
    )
    return row


def _check_decided(step: Step, about: About, scores: dict[int, Score]) -> None:
    waiting = [score for score in scores.values() if score.open]
    if waiting:
        count = sum(len(score.open) for score in waiting)
        name = subjects(step.core, about)[waiting[0].subject].name
        raise Refused(_TO_DECIDE, field="points", count=count, name=name)


def score_row(month_id: int, score: Score) -> dict[str, Any]:
    """A score as it is stored."""
    return {
        "month_id": month_id,
        "subject": score.subject,
        "score": score.score,
        "grade": score.grade,
        "vetoed": score.vetoed,
    }


def point_row(month_id: int, point: Point) -> dict[str, Any]:
    """A point as it is stored."""
    names = ("subject", "item", "amount", "points", "source", "ref", "number", "day")
    more = ("words", "reason", "who", "pending", "of")
    return {"month_id": month_id} | {name: getattr(point, name) for name in (*names, *more)}


def last_working_day(hall: Hall, span: Span) -> date:
    """The last working day of a period, its last day where the calendar lacks the year."""
    day = span.last
    try:
        while day > span.first and not hall.clock.calendar.is_working(day):
            day -= timedelta(days=1)
    except CalendarMissing:
        return span.last
    return day


def _working_day_on(hall: Hall, day: date, count: int) -> date:
    if not count:
        return day
    try:
        return date.fromordinal(hall.clock.nth_working(day.toordinal(), count))
    except CalendarMissing:  # the next year is not known yet: as many weekdays
        while count:
            day += timedelta(days=1)
            count -= day.weekday() < 5
        return day


def _last(step: Step, about: About, span: Span) -> AssessmentMonth | None:
    rows = months_of(step.core, about, span)
    return step.get_one(AssessmentMonth, rows[-1].id) if rows else None


def _in_state(
    step: Step, about: About, span: Span, state: MonthState, sentence: str
) -> AssessmentMonth:
    row = _last(step, about, span)
    if row is None or row.state != state.value:
        raise Refused(sentence, field="month", month=span.name)
    return row


@needs(Right.ASSESS)
def reopen(hall: Hall, about: About, span: Span) -> MonthView:
    """Open an assessed month again; not once an appeal was filed, nor once it is published."""
    with hall.step(REOPEN, month=span.name) as step:
        row = _in_state(step, about, span, MonthState.ASSESSED, _NOT_ASSESSED)
        filed = select(AssessmentAppeal.id).where(AssessmentAppeal.month_id == row.id)
        if step.scalars(filed.limit(1)).first() is not None:
            raise Refused(_HAS_APPEALS, field="month", month=span.name)
        for model in (AssessmentPoint, AssessmentScore):
            table = table_of(model)
            keys = step.core.scalars(select(table.c.id).where(table.c.month_id == row.id)).all()
            step.delete_many(table, keys)
        row = step.get_one(AssessmentMonth, row.id)
        row.state, row.assessed_at, row.appeal_until = MonthState.OPEN.value, None, None
    return month(hall, about, span)


@needs(Right.ASSESS)
def publish(hall: Hall, about: About, span: Span) -> MonthView:
    """Publish an assessed month; the appeal days are over and every appeal is decided."""
    today = hall.now().date()
    with hall.step(PUBLISH, month=span.name) as step:
        row = _in_state(step, about, span, MonthState.ASSESSED, _NOT_ASSESSED)
        waiting = step.scalars(
            select(AssessmentAppeal.id).where(
                AssessmentAppeal.month_id == row.id, AssessmentAppeal.decision == ""
            )
        ).all()
        if waiting:
            raise Refused(_APPEALS_WAIT, field="appeals", count=len(waiting))
        told = score_tables.version_of(step.core, row.table_id)
        if told.table.appeal_days and row.appeal_until and today <= row.appeal_until:
            raise Refused(_APPEALS_RUN, field="month", day=row.appeal_until)
        row.state, row.published_at = MonthState.PUBLISHED.value, hall.now()
    return month(hall, about, span)


@needs(Right.ASSESS)
def lock(hall: Hall, about: About, span: Span) -> MonthView:
    """Lock a published month: from now on it stays as it is."""
    with hall.step(LOCK, month=span.name) as step:
        row = _in_state(step, about, span, MonthState.PUBLISHED, _NOT_PUBLISHED)
        row.state, row.locked_at = MonthState.LOCKED.value, hall.now()
    return month(hall, about, span)


@needs(Right.ASSESS)
def correct(hall: Hall, about: About, span: Span, reason: str) -> MonthView:
    """Begin the next version of a locked month; what is published holds until that is."""
    if not reason.strip():
        raise Refused(_NO_REASON, field="reason")
    with hall.step(CORRECT, month=span.name) as step:
        row = _in_state(step, about, span, MonthState.LOCKED, _NOT_LOCKED)
        step.add(
            AssessmentMonth(
                about=about.value,
                month=span.name,
                version=row.version + 1,
                state=MonthState.OPEN.value,
                table_id=row.table_id,
                reason=reason.strip(),
                who=step.who,
            )
        )
    return month(hall, about, span)
