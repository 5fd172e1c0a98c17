"""Windows, people and departments in their simplest form: listed, added, found as people say."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Connection, select

from hallapp.actions.hall import Hall
from hallapp.actions.rights import needs
from hallapp.domain.errors import Refused
from hallapp.domain.rights import Right
from hallapp.records.people import Department, Staff, Window
from hallapp.records.staffing import Posting
from hallapp.records.step import Step
from hallapp.wording import QT_TRANSLATE_NOOP

ADD_WINDOW = QT_TRANSLATE_NOOP("Step", "Add window {window}")
AMEND_WINDOW = QT_TRANSLATE_NOOP("Step", "Change window {window}")
ADD_STAFF = QT_TRANSLATE_NOOP("Step", "Add a person")
ADD_DEPARTMENT = QT_TRANSLATE_NOOP("Step", "Add department {department}")

_NO_WINDOW_NO = QT_TRANSLATE_NOOP("Refused", "The window has no number.")
_NO_NAME = QT_TRANSLATE_NOOP("Refused", "The name is missing.")
_WINDOW_TAKEN = QT_TRANSLATE_NOOP("Refused", "Window {window} exists already.")
_STAFF_NO_TAKEN = QT_TRANSLATE_NOOP("Refused", "The staff number {staff_no} exists already.")
_DEPARTMENT_TAKEN = QT_TRANSLATE_NOOP("Refused", "The department {department} exists already.")
_SAME = QT_TRANSLATE_NOOP("Refused", "A and B of a window are two people.")
_NO_WINDOW = QT_TRANSLATE_NOOP("Refused", "There is no window {window}: add it first.")
_NO_STAFF = QT_TRANSLATE_NOOP("Refused", "Nobody here is called {staff}: add the person first.")
_TWO_STAFF = QT_TRANSLATE_NOOP(
    "Refused", "Several people are called {staff}: give the staff number."
)
_NO_DEPARTMENT = QT_TRANSLATE_NOOP("Refused", "There is no department {department}: add it first.")


@dataclass(frozen=True, kw_only=True)
class WindowLine:
    """A window as a list shows it."""

    id: int
    window_no: str
    name: str
    department: str
    staff: str
    active: bool
    zone: str = ""
    kind: str = ""
    system: str = ""
    pledge: str = ""


@dataclass(frozen=True, kw_only=True)
class StaffLine:
    """A person of the hall as a list shows them."""

    id: int
    staff_no: str
    name: str
    initials: str
    post: str
    department: str
    active: bool


@dataclass(frozen=True, kw_only=True)
class DepartmentLine:
    """A department as a list shows it."""

    id: int
    name: str
    initials: str
    active: bool


def natural(text: str) -> tuple[int, int, str]:
    """Sorts 2 before 10, and words after numbers."""
    return (0, int(text), "") if text.isdecimal() else (1, 0, text)


def windows(hall: Hall) -> tuple[WindowLine, ...]:
    """Every window, in the order of its place and number."""
    query = (
        select(
            Window.id,
            Window.window_no,
            Window.name,
            Department.name.label("department"),
            Staff.name.label("staff"),
            Window.active,
            Window.position,
            Window.zone,
            Window.kind,
            Window.system,
            Window.pledge,
        )
        .outerjoin(Department, Department.id == Window.department_id)
        .outerjoin(Staff, Staff.id == Window.staff_id)
    )
    with hall.reading() as connection:
        rows = sorted(
            connection.execute(query), key=lambda row: (row.position, natural(row.window_no))
        )
    return tuple(
        WindowLine(
            id=row.id,
            window_no=row.window_no,
            name=row.name,
            department=row.department or "",
            staff=row.staff or "",
            active=row.active,
            zone=row.zone,
            kind=row.kind,
            system=row.system,
            pledge=row.pledge,
        )
        for row in rows
    )


def people(hall: Hall) -> tuple[StaffLine, ...]:
    """Everybody, by staff number and name."""
    query = (
        select(
            Staff.id,
            Staff.staff_no,
            Staff.name,
            Staff.initials,
            Staff.post,
            Department.name.label("department"),
            Staff.active,
        )
        .outerjoin(Department, Department.id == Staff.department_id)
        .order_by(Staff.staff_no, Staff.name, Staff.id)
    )
    with hall.reading() as connection:
        rows = connection.execute(query).all()
    return tuple(
        StaffLine(
            id=row.id,
            staff_no=row.staff_no or "",
            name=row.name,
            initials=row.initials,
            post=row.post,
            department=row.department or "",
            active=row.active,
        )
        for row in rows
    )


def departments(hall: Hall) -> tuple[DepartmentLine, ...]:
    """Every department by name."""
    query = select(Department.id, Department.name, Department.initials, Department.active).order_by(
        Department.name
    )
    with hall.reading() as connection:
        return tuple(DepartmentLine(**row) for row in connection.execute(query).mappings())


@needs(Right.SETUP)
def add_window(
    hall: Hall, window_no: str, *, name: str = "", department: str = "", staff: str = ""
) -> WindowLine:
    """Add a window; its department and its usual person are named as people say."""
    number = _filled(window_no, _NO_WINDOW_NO, "window_no")
    with hall.reading() as connection:
        if connection.scalar(select(Window.id).where(Window.window_no == number)):
            raise Refused(_WINDOW_TAKEN, field="window_no", window=number)
        department_id = department_called(connection, department)
        staff_id = staff_called(connection, staff)
    with hall.step(ADD_WINDOW, window=number) as step:
        row = Window(
            window_no=number, name=name.strip(), department_id=department_id, staff_id=staff_id
        )
        step.add(row)
        step.flush()
        key = row.id
    return next(line for line in windows(hall) if line.id == key)


@needs(Right.SETUP)
def amend_window(
    hall: Hall,
    window_no: str,
    *,
    name: str | None = None,
    department: str | None = None,
    staff: str | None = None,
    stand_in: str | None = None,
    active: bool | None = None,
    **said: str | int | None,
) -> WindowLine:
    """Change what is given of a window; an empty text takes the value away.

    `staff` is its A and `stand_in` its B. `said`: zone, kind, system, pledge, place_x, place_y as
    the record has them. Another usual person holds the window from today on; who sat there before
    is kept.
    """
    with hall.reading() as connection:
        key = window_called(connection, _filled(window_no, _NO_WINDOW_NO, "window_no"))
        department_id = department_called(connection, department or "")
        staff_id = staff_called(connection, staff or "")
        by = staff_called(connection, stand_in or "") if stand_in is not None else None
    today = hall.now().date()
    with hall.step(AMEND_WINDOW, window=window_no) as step:
        row = step.get_one(Window, key)
        if name is not None:
            row.name = name.strip()
        if department is not None:
            row.department_id = department_id
        if staff is not None or stand_in is not None:
            a_id = staff_id if staff is not None else row.staff_id
            b_id = by if stand_in is not None else _standing_by(step, row.id, but=a_id)
            _repost(step, row, a_id, b_id, today)
        if active is not None:
            row.active = active
        for field, value in said.items():
            setattr(row, field, value)
    return next(line for line in windows(hall) if line.id == key)


def _standing_by(step: Step, window_id: int, but: int | None) -> int | None:
    """Who stands by at a window now; nobody can for themselves."""
    held = select(Posting.stand_in_id).where(
        Posting.window_id == window_id, Posting.until_on.is_(None)
    )
    found = step.scalars(held.order_by(Posting.id.desc()).limit(1)).first()
    return None if found == but else found


def _repost(
    step: Step, row: Window, staff_id: int | None, stand_in_id: int | None, today: date
) -> None:
    """Write who holds a window from today on, if that is news."""
    if staff_id is not None and staff_id == stand_in_id:
        raise Refused(_SAME, field="stand_in")
    held = step.scalars(select(Posting).where(Posting.window_id == row.id)).all()
    now = next((each for each in held if each.until_on is None), None)
    if now is None and stand_in_id is None and staff_id == row.staff_id:
        return
    if now is None or (now.staff_id, now.stand_in_id) != (staff_id, stand_in_id):
        post(step, row.id, staff_id, stand_in_id, today)


def post(
    step: Step, window_id: int, staff_id: int | None, stand_in_id: int | None, first: date
) -> None:
    """Write who holds a window from a day on, and end what held until then."""
    row = step.get_one(Window, window_id)
    held = list(
        step.scalars(select(Posting).where(Posting.window_id == window_id).order_by(Posting.id))
    )
    if not held and row.staff_id is not None:
        step.add(
            Posting(
                window_id=window_id,
                staff_id=row.staff_id,
                until_on=first - timedelta(days=1),
                from_on=None,
            )
        )
    for each in held:
        if each.from_on is not None and each.from_on >= first:
            step.delete(each)
        elif each.until_on is None or each.until_on >= first:
            each.until_on = first - timedelta(days=1)
    step.add(
        Posting(
            window_id=window_id,
            staff_id=staff_id,
            stand_in_id=stand_in_id,
            from_on=first,
            until_on=None,
        )
    )
    row.staff_id = staff_id


@needs(Right.SETUP)
def add_staff(
    hall: Hall, name: str, *, staff_no: str = "", post: str = "", department: str = ""
) -> StaffLine:
    """Add a person."""
    called = _filled(name, _NO_NAME, "name")
    number = staff_no.strip() or None
    with hall.reading() as connection:
        if number and connection.scalar(select(Staff.id).where(Staff.staff_no == number)):
            raise Refused(_STAFF_NO_TAKEN, field="staff_no", staff_no=number)
        department_id = department_called(connection, department)
    with hall.step(ADD_STAFF) as step:
        row = Staff(
            staff_no=number,
            name=called,
            post=post.strip(),
            department_id=department_id,
        )
        step.add(row)
        step.flush()
        key = row.id
    return next(line for line in people(hall) if line.id == key)


@needs(Right.SETUP)
def add_department(hall: Hall, name: str) -> DepartmentLine:
    """Add a department."""
    called = _filled(name, _NO_NAME, "name")
    with hall.reading() as connection:
        if connection.scalar(select(Department.id).where(Department.name == called)):
            raise Refused(_DEPARTMENT_TAKEN, field="name", department=called)
    with hall.step(ADD_DEPARTMENT, department=called) as step:
        row = Department(name=called)
        step.add(row)
        step.flush()
        key = row.id
    return next(line for line in departments(hall) if line.id == key)


def window_called(connection: Connection, window_no: str) -> int | None:
    """The key of a window by its number or its name; None for an empty text."""
    if not (called := window_no.strip()):
        return None
    by_number = connection.scalar(select(Window.id).where(Window.window_no == called))
    key = by_number or connection.scalar(select(Window.id).where(Window.name == called))
    if key is None:
        raise Refused(_NO_WINDOW, field="window", window=called)
    return key


def staff_called(connection: Connection, name: str) -> int | None:
    """The key of a person by staff number or by a name that only one has; None for no text."""
    if not (called := name.strip()):
        return None
    by_number = connection.scalar(select(Staff.id).where(Staff.staff_no == called))
    if by_number is not None:
        return by_number
    keys = connection.scalars(
        select(Staff.id).where(Staff.name == called, Staff.active).limit(2)
    ).all()
    if not keys:
        raise Refused(_NO_STAFF, field="staff", staff=called)
    if len(keys) > 1:
        raise Refused(_TWO_STAFF, field="staff", staff=called)
    return keys[0]


def department_called(connection: Connection, name: str) -> int | None:
    """The key of a department by its name; None for an empty text."""
    if not (called := name.strip()):
        return None
    key = connection.scalar(select(Department.id).where(Department.name == called))
    if key is None:
        raise Refused(_NO_DEPARTMENT, field="department", department=called)
    return key


def _filled(text: str, sentence: str, field: str) -> str:
    if not (filled := text.strip()):
        raise Refused(sentence, field=field)
    return filled
