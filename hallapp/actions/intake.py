"""What comes in at the desk with one hand: an entry of a register, or one more enquiry."""

from sqlalchemy import func, select

from hallapp.actions import registers
from hallapp.actions.department_only import check_windows
from hallapp.actions.hall import Hall
from hallapp.actions.people import window_called
from hallapp.actions.rights import needs
from hallapp.domain.errors import Refused
from hallapp.domain.intake import NewIntake, kind_called, values_of
from hallapp.domain.registers.lines import EntryLine
from hallapp.domain.rights import Right
from hallapp.records.cases import DayCount
from hallapp.wording import QT_TRANSLATE_NOOP

ENQUIRY = QT_TRANSLATE_NOOP("Step", "Count an enquiry at window {window}")
_NO_WINDOW = QT_TRANSLATE_NOOP("Refused", "At which window? Type its number.")


@needs(Right.INTAKE)
def take(hall: Hall, new: NewIntake) -> EntryLine:
    """Enter it into its register.

    Raises:
        Refused: the sentence is missing, or a window or phone is none.
    """
    spec = kind_called(new.kind).spec
    assert spec is not None  # an enquiry is counted
    return registers.add(hall, spec.key, values_of(new, spec))


@needs(Right.INTAKE)
def count_enquiry(hall: Hall, window: str) -> int:
    """One more enquiry at a window today; gives how many the window has now.

    Raises:
        Refused: there is no such window.
    """
    number, day = window.strip(), hall.now().date()
    if not number:
        raise Refused(_NO_WINDOW, field="window")
    with hall.reading() as connection:
        key = window_called(connection, number)
        check_windows(hall, connection, [key])
    with hall.step(ENQUIRY, window=number) as step:
        row = step.scalars(
            select(DayCount).where(DayCount.day == day, DayCount.window_id == key)
        ).one_or_none()
        if row is None:
            row = DayCount(day=day, window_id=key)
            step.add(row)
        row.enquiries = count = (row.enquiries or 0) + 1
    return count


def enquiries_today(hall: Hall) -> int:
    """How many enquiries all windows have counted today."""
    query = select(func.coalesce(func.sum(DayCount.enquiries), 0))
    with hall.reading() as connection:
        return connection.scalar(query.where(DayCount.day == hall.now().date())) or 0
