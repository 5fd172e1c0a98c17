"""What is due every month by a fixed day: 低保 and other staged reviews (row 50)."""

from sqlalchemy import select

from hallapp.actions.hall import Hall
from hallapp.domain.reminders import LEAD_DAYS, MonthlyDue, monthly_dues
from hallapp.records.catalogue import ServiceItem


def monthly(hall: Hall, ahead: int = LEAD_DAYS) -> tuple[MonthlyDue, ...]:
    """The items that are reported within the next `ahead` days, the nearest first."""
    query = select(ServiceItem.name, ServiceItem.windows, ServiceItem.monthly_due_day).where(
        ServiceItem.active, ServiceItem.monthly_due_day.is_not(None)
    )
    with hall.reading() as connection:
        items = [(row[0], row[1], row[2] or 1) for row in connection.execute(query)]
    return monthly_dues(items, hall.clock.calendar, hall.now().date(), ahead)
