"""Longer and holiday service 延时、节假日服务: which window is open when, by whom."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select

from hallapp.actions.hall import Hall
from hallapp.actions.rights import needs
from hallapp.actions.staffing_plan import DAY, start_of
from hallapp.domain.errors import Refused
from hallapp.domain.rights import Right
from hallapp.records.people import Staff, Window
from hallapp.records.staffing import ExtraHours
from hallapp.wording import QT_TRANSLATE_NOOP

CLOSE = QT_TRANSLATE_NOOP("Step", "Take the longer hours of window {window} away")
_GONE = QT_TRANSLATE_NOOP("Refused", "These hours are not there any more.")


@dataclass(frozen=True, kw_only=True)
class ExtraLine:
    """One stretch in which a window is open beyond the hall's hours."""

    id: int
    window_no: str
    window: str
    staff: str
    from_at: datetime
    until_at: datetime


def lines(hall: Hall, first: date, last: date) -> tuple[ExtraLine, ...]:
    """The stretches of days in a row, in the order of time; nobody named: the usual person."""
    usual = Staff.__table__.alias()
    query = (
        select(
            ExtraHours.id,
            Window.window_no,
            Window.name.label("window"),
            Staff.name.label("staff"),
            usual.c.name.label("usual"),
            ExtraHours.from_at,
            ExtraHours.until_at,
        )
        .join(Window, Window.id == ExtraHours.window_id)
        .outerjoin(Staff, Staff.id == ExtraHours.staff_id)
        .outerjoin(usual, usual.c.id == Window.staff_id)
        .where(ExtraHours.from_at >= start_of(first), ExtraHours.from_at < start_of(last + DAY))
        .order_by(ExtraHours.from_at, Window.position, Window.id)
    )
    with hall.reading() as connection:
        return tuple(
            ExtraLine(
                id=row.id,
                window_no=row.window_no,
                window=row.window,
                staff=row.staff or row.usual or "",
                from_at=row.from_at,
                until_at=row.until_at,
            )
            for row in connection.execute(query)
        )


@needs(Right.STAFFING)
def take_away(hall: Hall, extra_id: int) -> None:
    """Take one stretch away."""
    with hall.step(CLOSE) as step:
        row = step.get(ExtraHours, extra_id)
        if row is None:
            raise Refused(_GONE)
        step.say(window=step.get_one(Window, row.window_id).window_no)
        step.delete(row)
