"""What a clerk sees and does: the windows and cases of one department, and no other's.

Nothing is asked of anybody else: `within` is None for every role but a clerk's alone.
"""

from collections.abc import Iterable

from sqlalchemy import ColumnElement, Connection, or_, select

from hallapp.actions.hall import ACTING, Hall
from hallapp.domain.errors import Refused
from hallapp.records.cases import CaseFile
from hallapp.records.people import Window
from hallapp.wording import QT_TRANSLATE_NOOP

OTHERS = QT_TRANSLATE_NOOP(
    "Refused", "This is another department's: as its clerk you see and do only what is your own."
)


def within(hall: Hall) -> int | None:
    """The department that who is here is kept to; None: nobody keeps them."""
    if not hall.sign_in:
        return None
    someone = ACTING.get() or hall.signed_in
    return None if someone is None else someone.within


def own_cases(hall: Hall) -> tuple[ColumnElement[bool], ...]:
    """The condition of a list of cases."""
    department = within(hall)
    if department is None:
        return ()
    windows = select(Window.id).where(Window.department_id == department)
    return (or_(CaseFile.department_id == department, CaseFile.window_id.in_(windows)),)


def check_cases(hall: Hall, connection: Connection, case_ids: Iterable[int]) -> None:
    """Refuse cases of another department."""
    where = own_cases(hall)
    if where:
        wanted = set(case_ids)
        found = connection.scalars(select(CaseFile.id).where(CaseFile.id.in_(wanted), *where))
        if wanted - set(found):
            raise Refused(OTHERS)


def own_windows(hall: Hall, connection: Connection) -> frozenset[int] | None:
    """The windows that who is here is kept to; None: every one."""
    department = within(hall)
    if department is None:
        return None
    return frozenset(
        connection.scalars(select(Window.id).where(Window.department_id == department))
    )


def check_windows(hall: Hall, connection: Connection, window_ids: Iterable[int | None]) -> None:
    """Refuse windows of another department."""
    own = own_windows(hall, connection)
    if own is not None and not own.issuperset(key for key in window_ids if key is not None):
        raise Refused(OTHERS, field="window")
