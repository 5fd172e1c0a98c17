"""What the tab of the monthly assessment asks beside the window."""

from dataclasses import dataclass
from typing import Any

from hallapp.actions import assessment, assessment_appeals
from hallapp.actions.assessment import MonthView
from hallapp.actions.assessment_appeals import AppealLine
from hallapp.domain.errors import Refused
from hallapp.domain.score_tables import About
from hallapp.domain.spans import Span
from hallapp.domain.today import AssessmentDue
from hallapp.views.pages.assessment_words import translate

_NO_TABLE = "table"


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What the tab shows: the month, its appeals, what waits; no view without a score table."""

    view: MonthView | None
    appeals: tuple[AppealLine, ...] = ()
    dues: tuple[AssessmentDue, ...] = ()

    @property
    def waiting(self) -> int:
        """How many appeals wait for a decision."""
        return sum(not each.decision for each in self.appeals)


def answer(hall: Any, about: About, span: Span) -> Answer:
    """Asked beside the window."""
    dues = assessment_appeals.dues(hall)
    try:
        view = assessment.month(hall, about, span)
    except Refused as refused:
        if refused.field != _NO_TABLE:
            raise
        return Answer(view=None, dues=dues)
    return Answer(view=view, appeals=assessment_appeals.appeals(hall, view), dues=dues)


def note(view: MonthView) -> str:
    """By which table; why there is another version."""
    said = translate("AssessmentTab", "{table}, in force from {day}").format(
        table=view.table.name, day=view.from_on.isoformat()
    )
    if view.reason:
        said += translate("AssessmentTab", "; corrected: {reason}").format(reason=view.reason)
    return said
