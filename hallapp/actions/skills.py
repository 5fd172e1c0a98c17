"""Who can do what 会办: every person and every item at one glance; one cross, one step."""

from dataclasses import dataclass

from sqlalchemy import select

from hallapp.actions.hall import Hall
from hallapp.actions.rights import needs
from hallapp.domain.errors import Refused
from hallapp.domain.rights import Right
from hallapp.domain.staffing import StaffKind
from hallapp.domain.stand_ins import of_the_hall
from hallapp.records.catalogue import ServiceItem
from hallapp.records.people import Skill, Staff
from hallapp.wording import QT_TRANSLATE_NOOP

LEARNT = QT_TRANSLATE_NOOP("Step", "{name} can do {item}")
LOST = QT_TRANSLATE_NOOP("Step", "{name} does not do {item} any more")
_GONE = QT_TRANSLATE_NOOP("Refused", "This person or item does not exist any more.")


@dataclass(frozen=True, kw_only=True)
class Matrix:
    """People and items by key and name, and who can do what; `windows` says where an item is."""

    people: tuple[tuple[int, str], ...]
    items: tuple[tuple[int, str, str], ...]  # key, name, windows
    known: frozenset[tuple[int, int]]


def matrix(hall: Hall) -> Matrix:
    """Everybody of the hall who may sit at a window, and every item."""
    with hall.reading() as connection:
        people = connection.execute(
            select(Staff.id, Staff.name, Staff.kind).where(Staff.active).order_by(Staff.staff_no)
        ).all()
        items = connection.execute(
            select(ServiceItem.id, ServiceItem.name, ServiceItem.windows)
            .where(ServiceItem.active)
            .order_by(ServiceItem.id)
        ).all()
        known = connection.execute(select(Skill.staff_id, Skill.item_id)).all()
    return Matrix(
        people=tuple((row.id, row.name) for row in people if of_the_hall(StaffKind(row.kind))),
        items=tuple((row.id, row.name, row.windows) for row in items),
        known=frozenset((row.staff_id, row.item_id) for row in known),
    )


@needs(Right.SETUP, Right.STAFFING)
def set_skill(hall: Hall, staff_id: int, item_id: int, *, able: bool) -> None:
    """Say that a person can do an item, or not any more."""
    with hall.step(LEARNT if able else LOST) as step:
        who, item = step.get(Staff, staff_id), step.get(ServiceItem, item_id)
        if who is None or item is None:
            raise Refused(_GONE)
        step.say(name=who.name, item=item.name)
        query = select(Skill).where(Skill.staff_id == staff_id, Skill.item_id == item_id)
        had = step.scalars(query).first()
        if able and had is None:
            step.add(Skill(staff_id=staff_id, item_id=item_id))
        elif not able and had is not None:
            step.delete(had)
