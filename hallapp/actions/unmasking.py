"""Somebody asked to see a citizen's name and phone whole: recorded, never undone."""

from hallapp.actions.hall import Hall
from hallapp.actions.rights import needs
from hallapp.domain.rights import Right
from hallapp.wording import QT_TRANSLATE_NOOP

SHOW_ENTRY = QT_TRANSLATE_NOOP("Step", "Look at the people of {entry_no}")
SHOW = QT_TRANSLATE_NOOP("Step", "Look at the applicant of case {case_no}")


@needs(Right.UNMASK)
def show_applicant(hall: Hall, case_no: str) -> None:
    """Write into the journal that the applicant of a case was looked at unmasked."""
    with hall.step(SHOW, records=True, case_no=case_no):
        pass


@needs(Right.UNMASK)
def show_people(hall: Hall, entry_no: str) -> None:
    """Write into the journal that the people of an entry were looked at unmasked."""
    with hall.step(SHOW_ENTRY, records=True, entry_no=entry_no):
        pass
