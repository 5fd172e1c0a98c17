"""What somebody has in hand: windows, coming duties, open cases and entries, keys and stamps."""

from collections.abc import Iterator
from datetime import date

from sqlalchemy import ColumnElement, Connection, and_, func, literal, or_, select

from hallapp.actions.entry_lines import entries_table
from hallapp.actions.hall import Hall
from hallapp.actions.people import natural
from hallapp.domain.case_flow import OPEN
from hallapp.domain.errors import Refused
from hallapp.domain.handover import IN_HAND, LASTING, InHand, Matter
from hallapp.domain.registers import register_called
from hallapp.domain.registers.spec import Phase, Register
from hallapp.domain.staffing import DutyRole
from hallapp.records.cases import CaseFile
from hallapp.records.catalogue import ServiceItem
from hallapp.records.people import Staff, Window
from hallapp.records.staffing import Duty, Posting
from hallapp.wording import QT_TRANSLATE_NOOP

_STILL_OPEN = QT_TRANSLATE_NOOP(
    "Refused", "{name} still has {n} things in hand: hand them over first (More, Hand over)."
)

ROLES = tuple(DutyRole)


def in_hand(hall: Hall, staff_id: int) -> tuple[InHand, ...]:
    """Everything that a person has in hand today."""
    with hall.reading() as connection:
        return things(connection, staff_id, hall.now().date())


def things(connection: Connection, staff_id: int, today: date) -> tuple[InHand, ...]:
    """The same within a step."""
    return (
        *_windows(connection, staff_id, today),
        *_duties(connection, staff_id, today),
        *_cases(connection, staff_id),
        *_entries(connection, staff_id, today),
    )


def refuse_leaving(connection: Connection, staff_id: int, today: date) -> None:
    """Nobody leaves with something in hand."""
    if found := things(connection, staff_id, today):
        name = connection.scalar(select(Staff.name).where(Staff.id == staff_id))
        raise Refused(_STILL_OPEN, field="active", name=name, n=len(found))


def _windows(connection: Connection, staff_id: int, today: date) -> Iterator[InHand]:
    """The windows that are theirs after today, as A and as B."""
    posted = set(connection.scalars(select(Posting.window_id)))
    query = select(Window.id, Window.window_no, Window.name, Window.staff_id)
    rows = connection.execute(query.where(Window.active)).all()
    held = connection.execute(
        select(Posting.window_id, Posting.staff_id, Posting.stand_in_id).where(
            or_(Posting.until_on.is_(None), Posting.until_on > today)
        )
    ).all()
    a_of = {each.window_id for each in held if each.staff_id == staff_id}
    a_of |= {row.id for row in rows if row.id not in posted and row.staff_id == staff_id}
    b_of = {each.window_id for each in held if each.stand_in_id == staff_id}
    for row in sorted(rows, key=lambda row: natural(row.window_no)):
        for matter, keys in ((Matter.WINDOW, a_of), (Matter.STAND_IN, b_of)):
            if row.id in keys:
                yield InHand(matter=matter, key=row.id, number=row.window_no, what=row.name)


def _duties(connection: Connection, staff_id: int, today: date) -> Iterator[InHand]:
    """Duties after today, a line a role."""
    query = (
        select(Duty.role, func.count(), func.min(Duty.day))
        .where(Duty.staff_id == staff_id, Duty.day > today)
        .group_by(Duty.role)
    )
    for role, count, first in connection.execute(query):
        key = ROLES.index(DutyRole(role))
        yield InHand(matter=Matter.DUTY, key=key, number=role, due_at=first, days=count)


def _cases(connection: Connection, staff_id: int) -> Iterator[InHand]:
    """Open cases, the most urgent first."""
    query = (
        select(CaseFile.id, CaseFile.case_no, CaseFile.due_at, ServiceItem.name)
        .outerjoin(ServiceItem, ServiceItem.id == CaseFile.item_id)
        .where(CaseFile.staff_id == staff_id, CaseFile.state.in_([each.value for each in OPEN]))
        .order_by(CaseFile.due_at.is_(None), CaseFile.due_at, CaseFile.id)
    )
    for key, number, due_at, item in connection.execute(query):
        yield InHand(matter=Matter.CASE, key=key, number=number, what=item or "", due_at=due_at)


def _entries(connection: Connection, staff_id: int, today: date) -> Iterator[InHand]:
    """Open entries of every register that names them."""
    for register, fields in IN_HAND.items():
        spec = register_called(register)
        table = entries_table(spec)
        for field in fields:
            query = (
                select(
                    table.c.id,
                    table.c.entry_no,
                    table.c[spec.by_name[spec.called].column].label("what"),
                    (table.c.item_no if "item_no" in table.c else literal("")).label("its_no"),
                    table.c.stage_due_at,
                )
                .where(table.c[f"{field}_id"] == staff_id, _is_open(spec, today))
                .order_by(table.c.id)
            )
            for row in connection.execute(query):
                yield InHand(
                    matter=Matter.ENTRY,
                    key=row.id,
                    number=row.entry_no,
                    what=f"{row.what or ''} {row.its_no}".strip(),
                    register=register,
                    field=field,
                    due_at=row.stage_due_at,
                )


def _is_open(spec: Register, today: date) -> ColumnElement[bool]:
    table = entries_table(spec)
    if spec.key not in LASTING:
        return table.c.state.in_(spec.keys_in(Phase.OPEN))
    lasts = table.c.state.in_(spec.keys_in(Phase.OPEN, Phase.DONE))
    if "until_on" not in table.c:
        return lasts
    return and_(lasts, or_(table.c.until_on.is_(None), table.c.until_on >= today))
