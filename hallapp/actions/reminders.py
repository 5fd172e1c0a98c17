"""What comes by itself: staged reviews of every month (row 50), the end of somebody's service."""

from datetime import timedelta

from sqlalchemy import select

from hallapp.actions.hall import Hall
from hallapp.actions.in_hand import things
from hallapp.domain.reminders import LEAD_DAYS, LeavingDue, MonthlyDue, monthly_dues
from hallapp.records.catalogue import ServiceItem
from hallapp.records.people import Staff


def monthly(hall: Hall, ahead: int = LEAD_DAYS) -> tuple[MonthlyDue, ...]:
    """The items that are reported within the next `ahead` days, the nearest first."""
    query = select(ServiceItem.name, ServiceItem.windows, ServiceItem.monthly_due_day).where(
        ServiceItem.active, ServiceItem.monthly_due_day.is_not(None)
    )
    with hall.reading() as connection:
        items = [(row[0], row[1], row[2] or 1) for row in connection.execute(query)]
    return monthly_dues(items, hall.clock.calendar, hall.now().date(), ahead)


def leaving(hall: Hall, ahead: int = LEAD_DAYS) -> tuple[LeavingDue, ...]:
    """Whose time ends within `ahead` days, or has ended, with things in hand; the first first."""
    today = hall.now().date()
    last = today + timedelta(days=ahead)
    query = select(Staff.id, Staff.name, Staff.until_on).where(Staff.active, Staff.until_on <= last)
    with hall.reading() as connection:
        rows = connection.execute(query.order_by(Staff.until_on, Staff.id)).all()
        found = [(row, len(things(connection, row.id, today))) for row in rows]
    return tuple(
        LeavingDue(staff_id=row.id, name=row.name, until_on=row.until_on, things=count)
        for row, count in found
        if count and row.until_on
    )
