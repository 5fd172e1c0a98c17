"""People and departments changed: what is given is changed, the rest stays."""

from sqlalchemy import select

from hallapp.actions.hall import Hall
from hallapp.actions.in_hand import refuse_leaving
from hallapp.actions.people import (
    DepartmentLine,
    StaffLine,
    department_called,
    departments,
    people,
)
from hallapp.actions.rights import needs
from hallapp.domain.errors import Refused
from hallapp.domain.rights import Right
from hallapp.records.people import Department, Staff
from hallapp.wording import QT_TRANSLATE_NOOP

AMEND_STAFF = QT_TRANSLATE_NOOP("Step", "Change a person")
AMEND_DEPARTMENT = QT_TRANSLATE_NOOP("Step", "Change department {department}")

_NO_NAME = QT_TRANSLATE_NOOP("Refused", "The name is missing.")
_STAFF_NO_TAKEN = QT_TRANSLATE_NOOP("Refused", "The staff number {staff_no} exists already.")
_DEPARTMENT_TAKEN = QT_TRANSLATE_NOOP("Refused", "The department {department} exists already.")


@needs(Right.SETUP)
def amend_staff(
    hall: Hall,
    key: int,
    *,
    name: str | None = None,
    staff_no: str | None = None,
    post: str | None = None,
    department: str | None = None,
    active: bool | None = None,
) -> StaffLine:
    """Change what is given of a person; an empty text takes the value away, but not the name."""
    if name is not None and not name.strip():
        raise Refused(_NO_NAME, field="name")
    number = (staff_no or "").strip() or None
    with hall.reading() as connection:
        taken = select(Staff.id).where(Staff.staff_no == number, Staff.id != key)
        if number and connection.scalar(taken):
            raise Refused(_STAFF_NO_TAKEN, field="staff_no", staff_no=number)
        department_id = department_called(connection, department or "")
    with hall.step(AMEND_STAFF) as step:
        row = step.get_one(Staff, key)
        if name is not None:
            row.name = name.strip()
        if staff_no is not None:
            row.staff_no = number
        if post is not None:
            row.post = post.strip()
        if department is not None:
            row.department_id = department_id
        if active is not None:
            if row.active and not active:
                refuse_leaving(step.core, key, hall.now().date())
            row.active = active
    return next(line for line in people(hall) if line.id == key)


@needs(Right.SETUP)
def amend_department(
    hall: Hall, key: int, *, name: str | None = None, active: bool | None = None
) -> DepartmentLine:
    """Change a department's name, or whether it is still stationed here."""
    called = None if name is None else name.strip()
    if called == "":
        raise Refused(_NO_NAME, field="name")
    with hall.reading() as connection:
        taken = select(Department.id).where(Department.name == called, Department.id != key)
        if called and connection.scalar(taken):
            raise Refused(_DEPARTMENT_TAKEN, field="name", department=called)
    with hall.step(AMEND_DEPARTMENT) as step:
        row = step.get_one(Department, key)
        if called is not None:
            row.name = called
        if active is not None:
            row.active = active
        step.say(department=row.name)
    return next(line for line in departments(hall) if line.id == key)
