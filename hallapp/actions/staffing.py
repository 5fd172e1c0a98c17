"""What a person does with seats: call somebody away, put a stand-in, copy a week, set pairs, duty.

One wish is one step. Nobody ever sits at two windows: whoever is put somewhere has left the seat
they had in that stretch, unless the new one is shared 并岗.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from sqlalchemy import Connection, select

from hallapp.actions.duty_plan import write_duty
from hallapp.actions.hall import Hall
from hallapp.actions.people import post, staff_called, window_called
from hallapp.actions.rights import needs
from hallapp.actions.staffing_plan import DAY, plan_of, start_of
from hallapp.domain.errors import Refused
from hallapp.domain.rights import Right
from hallapp.domain.staffing import AbsenceKind, DayPlan, DutyRole
from hallapp.records.people import Staff, Window
from hallapp.records.staffing import Absence, Duty, ExtraHours, Seat
from hallapp.records.step import Step
from hallapp.wording import QT_TRANSLATE_NOOP

AWAY = QT_TRANSLATE_NOOP("Step", "Note that {name} is away")
BACK = QT_TRANSLATE_NOOP("Step", "Note that {name} is back")
STAND_IN = QT_TRANSLATE_NOOP("Step", "{name} stands in at window {window}")
SEAT = QT_TRANSLATE_NOOP("Step", "{name} sits at window {window}")
SHARE = QT_TRANSLATE_NOOP("Step", "{name} helps at window {window}")
USUAL = QT_TRANSLATE_NOOP("Step", "Window {window} as usual")
CLOSE = QT_TRANSLATE_NOOP("Step", "Close window {window}")
COPY = QT_TRANSLATE_NOOP("Step", "Plan the week of {day} like the one before")
PAIR = QT_TRANSLATE_NOOP("Step", "Set A and B of window {window}")
DUTY = QT_TRANSLATE_NOOP("Step", "Set the duty of {day}")
EXTRA = QT_TRANSLATE_NOOP("Step", "Open window {window} longer")

_NO_TIME = QT_TRANSLATE_NOOP("Refused", "The end is before the beginning: {from_at}, {until_at}.")
_IS_AWAY = QT_TRANSLATE_NOOP("Refused", "{name} is away then: choose somebody else.")
_CLOSED_DAY = QT_TRANSLATE_NOOP("Refused", "The hall is closed on {day}: nobody sits anywhere.")
_NOT_AWAY = QT_TRANSLATE_NOOP("Refused", "{name} is not away.")
_SAME = QT_TRANSLATE_NOOP("Refused", "A and B of a window are two people.")
_NOBODY = QT_TRANSLATE_NOOP("Refused", "Say who it is.")
_EMPTY_WEEK = QT_TRANSLATE_NOOP("Refused", "In the week before, nothing was planned to copy.")


@needs(Right.STAFFING)
def report_away(
    hall: Hall,
    staff_id: int,
    *,
    kind: AbsenceKind = AbsenceKind.LEAVE,
    from_at: datetime | None = None,
    until_at: datetime | None = None,
    reason: str = "",
) -> int:
    """Note an absence, for the rest of today if nothing is said; gives its key.

    Before opening it holds for the whole day. The reason is kept and never shown.
    """
    now = hall.now()
    with hall.reading() as connection:
        plan = plan_of(hall, connection, now.date())
    begin = from_at or _from_now(plan, now)
    end = until_at or start_of(begin.date() + DAY)
    if end <= begin:
        raise Refused(
            _NO_TIME,
            field="until_at",
            from_at=f"{begin:%Y-%m-%d %H:%M}",
            until_at=f"{end:%Y-%m-%d %H:%M}",
        )
    with hall.step(AWAY, name=_name(hall, staff_id)) as step:
        row = Absence(
            staff_id=staff_id,
            kind=kind.value,
            from_at=begin,
            until_at=end,
            reason=reason.strip(),
        )
        step.add(row)
        step.flush()
        return row.id


@needs(Right.STAFFING)
def come_back(hall: Hall, staff_id: int, at: datetime | None = None) -> None:
    """End the absence that lasts now: the person is back."""
    when = at or hall.now()
    name = _name(hall, staff_id)
    with hall.step(BACK, name=name) as step:
        query = select(Absence).where(
            Absence.staff_id == staff_id, Absence.from_at <= when, Absence.until_at > when
        )
        lasting = step.scalars(query).all()
        if not lasting:
            raise Refused(_NOT_AWAY, field="staff", name=name)
        for row in lasting:
            if row.from_at.date() == when.date() and not _was_missed(hall, row, when):
                step.delete(row)
            else:
                row.until_at = when


def _was_missed(hall: Hall, row: Absence, when: datetime) -> bool:
    """Whether the hall was open in any part of an absence before it ends."""
    with hall.reading() as connection:
        plan = plan_of(hall, connection, when.date())
    return any(opens < when and row.from_at < closes for opens, closes in plan.hours)


@needs(Right.STAFFING)
def stand_in(hall: Hall, window_id: int, staff_id: int) -> None:
    """Put somebody at a window for the rest of today 顶岗."""
    now = hall.now()
    with hall.reading() as connection:
        plan = plan_of(hall, connection, now.date())
    seat(hall, window_id, staff_id, _from_now(plan, now), start_of(now.date() + DAY))


@needs(Right.STAFFING)
def seat(
    hall: Hall,
    window_id: int,
    staff_id: int,
    from_at: datetime,
    until_at: datetime,
    *,
    shared: bool = False,
) -> None:
    """Put somebody at a window for a stretch of one day.

    They leave whatever seat they had then, unless it is `shared`. The usual person's own window
    needs no seat: what stood in the way goes.

    Raises:
        Refused: the hall is closed on that day, or they are away in all of the stretch.
    """
    name = _name(hall, staff_id)
    with hall.reading() as connection:
        plan = plan_of(hall, connection, from_at.date())
        number = _number(connection, window_id)
    if not plan.hours:
        raise Refused(_CLOSED_DAY, field="day", day=from_at.date().isoformat())
    if not comes(plan, staff_id, from_at, until_at):
        raise Refused(_IS_AWAY, field="staff", name=name)
    usual = plan.usual.get(window_id)
    own = usual == staff_id
    label = SHARE if shared else SEAT if own or usual is None else STAND_IN
    with hall.step(label, name=name, window=number) as step:
        if not shared:
            _clear(step, from_at, until_at, window_id=window_id)
            _clear(step, from_at, until_at, staff_id=staff_id)
        if not own or shared:
            step.add(
                Seat(
                    window_id=window_id,
                    staff_id=staff_id,
                    from_at=from_at,
                    until_at=until_at,
                    instead_of=usual,
                    shared=shared,
                )
            )


@needs(Right.STAFFING)
def as_usual(hall: Hall, window_id: int, day: date) -> None:
    """Take away what was said of a window for one day."""
    with hall.reading() as connection:
        number = _number(connection, window_id)
    with hall.step(USUAL, window=number) as step:
        _clear(step, start_of(day), start_of(day + DAY), window_id=window_id, shared=True)


@needs(Right.STAFFING)
def close_window(hall: Hall, window_id: int, from_at: datetime, until_at: datetime) -> None:
    """Say that a window is closed for a stretch 暂停服务: then it is not empty."""
    with hall.reading() as connection:
        number = _number(connection, window_id)
    with hall.step(CLOSE, window=number) as step:
        _clear(step, from_at, until_at, window_id=window_id)
        step.add(Seat(window_id=window_id, staff_id=None, from_at=from_at, until_at=until_at))


@needs(Right.STAFFING)
def copy_week(hall: Hall, day: date) -> int:
    """Plan the week of a day like the one before 沿用上周; gives how many lines were copied.

    Seats, duties and longer hours; what stands in that week already stays. Nobody who is away
    then is seated.
    """
    monday = day - timedelta(days=day.weekday())
    before, week = monday - 7 * DAY, timedelta(days=7)
    begin, end = start_of(before), start_of(monday)
    copied = 0
    with hall.step(COPY, day=monday.isoformat()) as step:
        for each in range(7):
            copied += _copy_day(hall, step, before + each * DAY)
        extra = select(ExtraHours).where(ExtraHours.from_at >= begin, ExtraHours.from_at < end)
        for row in step.scalars(extra).all():
            step.add(
                ExtraHours(
                    window_id=row.window_id,
                    staff_id=row.staff_id,
                    from_at=row.from_at + week,
                    until_at=row.until_at + week,
                )
            )
            copied += 1
        if not copied:
            raise Refused(_EMPTY_WEEK, field="day")
    return copied


def _copy_day(hall: Hall, step: Step, source: date) -> int:
    """One day's seats and duties a week later."""
    week = timedelta(days=7)
    target = plan_of(hall, step.core, source + week)
    if not target.hours:
        return 0
    copied = 0
    begin, end = start_of(source), start_of(source + DAY)
    if not target.taken:
        rows = step.scalars(select(Seat).where(Seat.from_at >= begin, Seat.from_at < end)).all()
        for row in rows:
            from_at, until_at = row.from_at + week, row.until_at + week
            if row.staff_id and not comes(target, row.staff_id, from_at, until_at):
                continue
            step.add(
                Seat(
                    window_id=row.window_id,
                    staff_id=row.staff_id,
                    from_at=from_at,
                    until_at=until_at,
                    instead_of=row.instead_of,
                    shared=row.shared,
                )
            )
            copied += 1
    if step.scalars(select(Duty.id).where(Duty.day == target.day).limit(1)).first() is None:
        duties = select(Duty).where(Duty.day == source).order_by(Duty.id)
        for duty in step.scalars(duties).all():
            step.add(
                Duty(
                    day=target.day,
                    role=duty.role,
                    position=duty.position,
                    staff_id=duty.staff_id,
                    name=duty.name,
                )
            )
            copied += 1
    return copied


@needs(Right.STAFFING)
def set_pair(
    hall: Hall, window: str, staff: str, stand_in_: str = "", *, from_on: date | None = None
) -> None:
    """Say whose window it is from a day on (A 岗) and who stands by (B 岗).

    What held before is kept for the days before: history answers from it.
    """
    first = from_on or hall.now().date()
    with hall.reading() as connection:
        window_id = window_called(connection, window)
        a_id, b_id = staff_called(connection, staff), staff_called(connection, stand_in_)
    if window_id is None or a_id is None:
        raise Refused(_NOBODY, field="window" if window_id is None else "staff")
    if a_id == b_id:
        raise Refused(_SAME, field="stand_in")
    with hall.step(PAIR, window=window) as step:
        post(step, window_id, a_id, b_id, first)


@needs(Right.STAFFING)
def set_duty(hall: Hall, day: date, role: DutyRole, names: Sequence[str]) -> None:
    """Say who has a duty on a day; a name that nobody of the hall has is a contractor's."""
    with hall.step(DUTY, day=day.isoformat()) as step:
        write_duty(step, day, role, names)


@needs(Right.STAFFING)
def open_longer(
    hall: Hall, window: str, from_at: datetime, until_at: datetime, *, staff: str = ""
) -> None:
    """Say that a window is open beyond the hall's hours: at noon, in the evening, on holidays."""
    with hall.reading() as connection:
        window_id, staff_id = window_called(connection, window), staff_called(connection, staff)
    if window_id is None:
        raise Refused(_NOBODY, field="window")
    if until_at <= from_at:
        raise Refused(
            _NO_TIME, field="until_at", from_at=f"{from_at:%H:%M}", until_at=f"{until_at:%H:%M}"
        )
    with hall.step(EXTRA, window=window) as step:
        step.add(
            ExtraHours(window_id=window_id, staff_id=staff_id, from_at=from_at, until_at=until_at)
        )


def _from_now(plan: DayPlan, now: datetime) -> datetime:
    """From now on, or all day while the hall is not open yet."""
    before = not plan.hours or now < plan.hours[0][0]
    return start_of(plan.day) if before else now.replace(second=0, microsecond=0)


def comes(plan: DayPlan, staff_id: int, from_at: datetime, until_at: datetime) -> bool:
    """Whether a person is here in any part of a stretch."""
    gone = [each for each in plan.away if each.staff_id == staff_id]
    at = from_at
    while at < until_at:
        lasting = max((each.until_at for each in gone if each.covers(at)), default=None)
        if lasting is None:
            return True
        at = lasting
    return False


def _clear(
    step: Step,
    from_at: datetime,
    until_at: datetime,
    *,
    window_id: int | None = None,
    staff_id: int | None = None,
    shared: bool = False,
) -> None:
    """Cut a stretch out of the seats of a window or a person; shared ones only if asked."""
    query = select(Seat).where(Seat.from_at < until_at, Seat.until_at > from_at)
    if window_id is not None:
        query = query.where(Seat.window_id == window_id)
    if staff_id is not None:
        query = query.where(Seat.staff_id == staff_id)
    if not shared:
        query = query.where(Seat.shared.is_(False))
    for row in step.scalars(query).all():
        if row.until_at > until_at:
            step.add(
                Seat(
                    window_id=row.window_id,
                    staff_id=row.staff_id,
                    from_at=until_at,
                    until_at=row.until_at,
                    instead_of=row.instead_of,
                    shared=row.shared,
                )
            )
        if row.from_at < from_at:
            row.until_at = from_at
        else:
            step.delete(row)


def _name(hall: Hall, staff_id: int) -> str:
    with hall.reading() as connection:
        name = connection.scalar(select(Staff.name).where(Staff.id == staff_id))
    if name is None:
        raise Refused(_NOBODY, field="staff")
    return name


def _number(connection: Connection, window_id: int) -> str:
    return connection.scalars(select(Window.window_no).where(Window.id == window_id)).one()
