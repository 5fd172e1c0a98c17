"""The duties of a week beside the windows: read as a grid, written in one step, repeated."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from sqlalchemy import Connection, select

from hallapp.actions.hall import Hall
from hallapp.actions.people import staff_called
from hallapp.actions.rights import needs
from hallapp.actions.staffing_plan import DAY, hours_of
from hallapp.domain.errors import Refused
from hallapp.domain.rights import Right
from hallapp.domain.staffing import DutyRole
from hallapp.records.people import Staff
from hallapp.records.staffing import Duty
from hallapp.records.step import Step
from hallapp.wording import QT_TRANSLATE_NOOP

WEEK = QT_TRANSLATE_NOOP("Step", "Set the duties of the week of {day}")
REPEAT = QT_TRANSLATE_NOOP("Step", "Repeat the duties of the week of {day}, {n} weeks")

_NO_DUTY = QT_TRANSLATE_NOOP("Refused", "Nobody has a duty in this week: nothing to repeat.")
_WEEKS = QT_TRANSLATE_NOOP("Refused", "Duties are repeated for 1 to {most} weeks.")
MOST_WEEKS = 26

Grid = Mapping[tuple[date, DutyRole], tuple[str, ...]]
"""Who has which duty on which day, by name."""


def monday_of(day: date) -> date:
    """The Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def week(hall: Hall, day: date) -> Grid:
    """The duties of a day's week; days without any are left out."""
    monday = monday_of(day)
    query = (
        select(Duty.day, Duty.role, Duty.name, Staff.name.label("staff"))
        .outerjoin(Staff, Staff.id == Duty.staff_id)
        .where(Duty.day >= monday, Duty.day < monday + 7 * DAY)
        .order_by(Duty.day, Duty.position, Duty.id)
    )
    found: dict[tuple[date, DutyRole], tuple[str, ...]] = {}
    with hall.reading() as connection:
        for row in connection.execute(query):
            at = (row.day, DutyRole(row.role))
            found[at] = (*found.get(at, ()), row.staff or row.name)
    return found


@needs(Right.STAFFING)
def set_week(hall: Hall, day: date, told: Grid) -> None:
    """Say who has which duty in a week; what is not told of it stays."""
    with hall.step(WEEK, day=monday_of(day).isoformat()) as step:
        for (each, role), names in told.items():
            write_duty(step, each, role, names)


@needs(Right.STAFFING)
def repeat(hall: Hall, day: date, weeks: int) -> int:
    """Make the coming weeks like a day's week; gives how many days were set.

    Days on which the hall is closed and that have no duty of their own are passed over.
    """
    if not 1 <= weeks <= MOST_WEEKS:
        raise Refused(_WEEKS, field="weeks", most=MOST_WEEKS)
    told = week(hall, day)
    if not told:
        raise Refused(_NO_DUTY, field="day")
    days: set[date] = set()
    with hall.step(REPEAT, day=monday_of(day).isoformat(), n=weeks) as step:
        for n in range(1, weeks + 1):
            for (each, role), names in told.items():
                target = each + timedelta(days=7 * n)
                if hours_of(hall, target):
                    write_duty(step, target, role, names)
                    days.add(target)
    return len(days)


def write_duty(step: Step, day: date, role: DutyRole, names: Sequence[str]) -> None:
    """Who has a duty on a day; a name that nobody of the hall has is a contractor's."""
    told = [each.strip() for each in names if each.strip()]
    had = select(Duty).where(Duty.day == day, Duty.role == role.value)
    rows = step.scalars(had.order_by(Duty.position, Duty.id)).all()
    if [row.name for row in rows] == told:
        return
    for row in rows:
        step.delete(row)
    for position, name in enumerate(told, 1):
        step.add(
            Duty(
                day=day,
                role=role.value,
                position=position,
                staff_id=_known(step.core, name),
                name=name,
            )
        )


def _known(connection: Connection, name: str) -> int | None:
    try:
        return staff_called(connection, name)
    except Refused:
        return None
