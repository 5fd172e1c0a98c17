"""Titles and named posts in force 荣誉称号: of a person, of a window."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import or_, select

from hallapp.actions.hall import Hall
from hallapp.domain.registers.spec import VOID
from hallapp.records.registers import Title


@dataclass(frozen=True)
class Held:
    """Who holds which titles: a person's by their key, a window's own by its key."""

    people: Mapping[int, tuple[str, ...]]
    windows: Mapping[int, tuple[str, ...]]

    def of_person(self, staff_id: int | None) -> tuple[str, ...]:
        """The titles that a person holds."""
        return self.people.get(staff_id or 0, ())

    def of_window(self, window_id: int) -> tuple[str, ...]:
        """The titles that a window holds and that are not one person's."""
        return self.windows.get(window_id, ())


def in_force(hall: Hall, day: date | None = None) -> Held:
    """Every title in force on a day, today if none is named, the oldest first."""
    at = day or hall.now().date()
    query = (
        select(Title.name, Title.staff_id, Title.window_id)
        .where(
            Title.state != VOID,
            Title.from_on <= at,
            or_(Title.until_on.is_(None), Title.until_on >= at),
        )
        .order_by(Title.from_on, Title.id)
    )
    people: dict[int, tuple[str, ...]] = {}
    windows: dict[int, tuple[str, ...]] = {}
    with hall.reading() as connection:
        for name, staff_id, window_id in connection.execute(query):
            if staff_id is not None:
                people[staff_id] = (*people.get(staff_id, ()), name)
            elif window_id is not None:
                windows[window_id] = (*windows.get(window_id, ()), name)
    return Held(people, windows)
