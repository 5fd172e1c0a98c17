"""Weeks kept under a name 排班模板: seats, duties and longer hours, laid over any week."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import func, select

from hallapp.actions.duty_plan import monday_of
from hallapp.actions.hall import Hall
from hallapp.actions.rights import needs
from hallapp.actions.staffing import comes
from hallapp.actions.staffing_plan import DAY, plan_of, start_of
from hallapp.domain.errors import Refused
from hallapp.domain.rights import Right
from hallapp.domain.staffing import DayPlan
from hallapp.records.staffing import Duty, ExtraHours, Seat, WeekPlan, WeekPlanLine
from hallapp.records.step import Step
from hallapp.wording import QT_TRANSLATE_NOOP

KEEP = QT_TRANSLATE_NOOP("Step", "Keep the week of {day} as “{name}”")
LAY = QT_TRANSLATE_NOOP("Step", "Plan the week of {day} like “{name}”")
FORGET = QT_TRANSLATE_NOOP("Step", "Forget the week “{name}”")

_NO_NAME = QT_TRANSLATE_NOOP("Refused", "The name is missing.")
_NOTHING = QT_TRANSLATE_NOOP("Refused", "In this week, nothing was planned to keep.")
_GONE = QT_TRANSLATE_NOOP("Refused", "This kept week does not exist any more.")


@dataclass(frozen=True, kw_only=True)
class PlanEntry:
    """A kept week as a list shows it."""

    id: int
    name: str
    lines: int


def kept(hall: Hall) -> tuple[PlanEntry, ...]:
    """Every kept week by name."""
    query = (
        select(WeekPlan.id, WeekPlan.name, func.count(WeekPlanLine.id))
        .outerjoin(WeekPlanLine, WeekPlanLine.plan_id == WeekPlan.id)
        .group_by(WeekPlan.id, WeekPlan.name)
        .order_by(WeekPlan.name)
    )
    with hall.reading() as connection:
        rows = connection.execute(query).all()
    return tuple(PlanEntry(id=key, name=name, lines=lines) for key, name, lines in rows)


@needs(Right.STAFFING)
def keep(hall: Hall, name: str, day: date) -> int:
    """Keep a day's week under a name, in place of what had it; gives how many lines."""
    called, monday = name.strip(), monday_of(day)
    if not called:
        raise Refused(_NO_NAME, field="name")
    with hall.step(KEEP, day=monday.isoformat(), name=called) as step:
        plan = step.scalars(select(WeekPlan).where(WeekPlan.name == called)).first()
        if plan is None:
            plan = WeekPlan(name=called)
            step.add(plan)
            step.flush()
        for old in _lines(step, plan.id):
            step.delete(old)
        found = _planned(step, plan.id, monday)
        if not found:
            raise Refused(_NOTHING, field="name")
        for line in found:
            step.add(line)
    return len(found)


def _lines(step: Step, plan_id: int) -> list[WeekPlanLine]:
    query = select(WeekPlanLine).where(WeekPlanLine.plan_id == plan_id)
    return list(step.scalars(query.order_by(WeekPlanLine.id)))


def _planned(step: Step, plan_id: int, monday: date) -> list[WeekPlanLine]:
    """What was planned in a week, as lines to keep."""
    begin, end = start_of(monday), start_of(monday + 7 * DAY)
    seats = select(Seat).where(Seat.from_at >= begin, Seat.from_at < end).order_by(Seat.id)
    longer = select(ExtraHours).where(ExtraHours.from_at >= begin, ExtraHours.from_at < end)
    found = [_kept(plan_id, "seat", row, shared=row.shared) for row in step.scalars(seats)]
    found += [
        _kept(plan_id, "extra", row, shared=False)
        for row in step.scalars(longer.order_by(ExtraHours.id))
    ]
    duties = select(Duty).where(Duty.day >= monday, Duty.day < monday + 7 * DAY)
    found += [
        WeekPlanLine(
            plan_id=plan_id,
            kind="duty",
            weekday=row.day.weekday(),
            staff_id=row.staff_id,
            role=row.role,
            position=row.position,
            name=row.name,
        )
        for row in step.scalars(duties.order_by(Duty.id))
    ]
    return found


def _kept(plan_id: int, kind: str, row: Seat | ExtraHours, *, shared: bool) -> WeekPlanLine:
    return WeekPlanLine(
        plan_id=plan_id,
        kind=kind,
        weekday=row.from_at.weekday(),
        window_id=row.window_id,
        staff_id=row.staff_id,
        from_minute=_minutes(row.from_at, row.from_at),
        until_minute=_minutes(row.from_at, row.until_at),
        shared=shared,
    )


def _minutes(of: datetime, at: datetime) -> int:
    return int((at - start_of(of.date())).total_seconds()) // 60


@needs(Right.STAFFING)
def lay(hall: Hall, plan_id: int, day: date) -> int:
    """Lay a kept week over a day's week; gives how many lines were written.

    A day whose seats or duties are planned already keeps them; nobody who is away is seated.
    """
    monday = monday_of(day)
    written = 0
    with hall.step(LAY, day=monday.isoformat()) as step:
        plan = _plan(step, plan_id)
        step.say(name=plan.name)
        lines = _lines(step, plan_id)
        for n in range(7):
            target = plan_of(hall, step.core, monday + n * DAY)
            for line in [each for each in lines if each.weekday == n]:
                if target.hours or line.kind == "extra":
                    written += _write(step, target, line)
    return written


def _write(step: Step, target: DayPlan, line: WeekPlanLine) -> int:
    """One line on one day, unless something stands there."""
    begin = start_of(target.day)
    from_at = begin + timedelta(minutes=line.from_minute)
    until_at = begin + timedelta(minutes=line.until_minute)
    if line.kind == "duty":
        return _duty(step, target.day, line)
    assert line.window_id is not None
    if line.kind == "extra":
        had = select(ExtraHours.id).where(
            ExtraHours.window_id == line.window_id, ExtraHours.from_at == from_at
        )
        if step.scalars(had).first() is not None:
            return 0
        step.add(
            ExtraHours(
                window_id=line.window_id,
                staff_id=line.staff_id,
                from_at=from_at,
                until_at=until_at,
            )
        )
        return 1
    away = line.staff_id and not comes(target, line.staff_id, from_at, until_at)
    if target.taken or away or line.window_id not in target.windows:
        return 0
    usual = target.usual.get(line.window_id)
    step.add(
        Seat(
            window_id=line.window_id,
            staff_id=line.staff_id,
            from_at=from_at,
            until_at=until_at,
            instead_of=usual if line.staff_id else None,
            shared=line.shared,
        )
    )
    return 1


def _duty(step: Step, day: date, line: WeekPlanLine) -> int:
    query = select(Duty).where(Duty.day == day, Duty.role == line.role)
    had = step.scalars(query).all()
    if any(row.position == line.position or row.name == line.name for row in had):
        return 0
    step.add(
        Duty(
            day=day,
            role=line.role,
            position=line.position,
            staff_id=line.staff_id,
            name=line.name,
        )
    )
    return 1


@needs(Right.STAFFING)
def forget(hall: Hall, plan_id: int) -> None:
    """Forget a kept week."""
    with hall.step(FORGET) as step:
        plan = _plan(step, plan_id)
        step.say(name=plan.name)
        for line in _lines(step, plan_id):
            step.delete(line)
        step.flush()
        step.delete(plan)


def _plan(step: Step, plan_id: int) -> WeekPlan:
    plan = step.get(WeekPlan, plan_id)
    if plan is None:
        raise Refused(_GONE)
    return plan
