"""Titles and named posts in force 荣誉称号: of a person, of a window."""

from datetime import date

from sqlalchemy import or_, select

from hallapp.actions.hall import Hall
from hallapp.domain.registers.spec import VOID
from hallapp.records.registers import Title


def of_person(hall: Hall, staff_id: int, day: date | None = None) -> tuple[str, ...]:
    """The titles that a person holds on a day, today if none is named."""
    return _held(hall, staff_id=staff_id, day=day)


def of_window(hall: Hall, window_id: int, day: date | None = None) -> tuple[str, ...]:
    """The titles that a window holds and that are not one person's."""
    return _held(hall, window_id=window_id, day=day)


def _held(
    hall: Hall, *, staff_id: int | None = None, window_id: int | None = None, day: date | None
) -> tuple[str, ...]:
    at = day or hall.now().date()
    query = select(Title.name).where(
        Title.state != VOID,
        Title.from_on <= at,
        or_(Title.until_on.is_(None), Title.until_on >= at),
    )
    if staff_id is not None:
        query = query.where(Title.staff_id == staff_id)
    else:
        query = query.where(Title.window_id == window_id, Title.staff_id.is_(None))
    with hall.reading() as connection:
        return tuple(connection.scalars(query.order_by(Title.from_on, Title.id)))
