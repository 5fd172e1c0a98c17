"""What every deed on a case has in common: the case, its guard, its line of history."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from hallapp.actions.case_due import pauses_of
from hallapp.actions.case_lines import this_minute
from hallapp.actions.department_only import check_cases
from hallapp.actions.hall import Hall
from hallapp.domain.case_flow import state_after
from hallapp.domain.case_rules import instant
from hallapp.domain.cases import CaseState, Verb
from hallapp.domain.errors import Moment, Refused
from hallapp.domain.instants import day_of
from hallapp.domain.numbering import case_book, case_no
from hallapp.records import numbers
from hallapp.records.cases import CaseCorrection, CaseEvent, CaseFile, CasePause
from hallapp.records.step import Step
from hallapp.wording import QT_TRANSLATE_NOOP

GONE = QT_TRANSLATE_NOOP("Refused", "This case does not exist any more.")


@dataclass
class Deed:
    """One verb on one case within its step."""

    hall: Hall
    step: Step
    case: CaseFile
    verb: Verb
    now: datetime
    after: CaseState  # the state that the table gives
    pauses: list[CasePause]

    @property
    def latest(self) -> Moment | None:
        """The latest stamp of the case: nothing happens before what happened already."""
        stamps: list[Moment | None] = [
            self.case.received_at,
            self.case.accepted_at,
            self.case.decided_at,
            self.case.closed_at,
            self.case.delivered_at,
            *(pause.until_at or pause.from_at for pause in self.pauses),
            *(asked.resubmitted_at or asked.asked_at for asked in self.corrections()),
        ]
        known = [stamp for stamp in stamps if stamp is not None]
        return max(known, key=instant) if known else None

    @property
    def open_pause(self) -> CasePause | None:
        """The pause that has no end yet."""
        return next((pause for pause in self.pauses if pause.until_at is None), None)

    def corrections(self) -> list[CaseCorrection]:
        """The correction notices of the case in the order of time."""
        query = select(CaseCorrection).where(CaseCorrection.case_id == self.case.id)
        return list(self.step.scalars(query.order_by(CaseCorrection.asked_at, CaseCorrection.id)))

    def done(
        self,
        at: Moment,
        *fields: str,
        to: CaseState | None = None,
        reason: str = "",
        approver: str = "",
        notice_no: str = "",
    ) -> None:
        """Move the case to its new state and write the line of its history.

        `fields` were changed here: a later import may not overwrite them in silence.
        """
        state = to or self.after
        add_event(
            self.step,
            self.case,
            self.verb,
            at,
            state,
            recorded_at=self.now,
            reason=reason,
            approver=approver,
            notice_no=notice_no,
        )
        self.case.state = state.value
        touch(self.case, "state", *fields)


@contextmanager
def deed(hall: Hall, label: str, verb: Verb, case_id: int) -> Iterator[Deed]:
    """A step on one case, refused at once if the verb is not possible in its state."""
    with hall.step(label) as step:
        case = step.get(CaseFile, case_id)
        if case is None:
            raise Refused(GONE)
        check_cases(hall, step.core, [case_id])
        step.say(case_no=case.case_no)
        after = state_after(verb, CaseState(case.state))
        yield Deed(hall, step, case, verb, this_minute(hall), after, pauses_of(step, case_id))


def add_event(
    step: Step,
    case: CaseFile,
    verb: Verb,
    at: Moment,
    to: CaseState,
    *,
    recorded_at: datetime,
    reason: str = "",
    approver: str = "",
    notice_no: str = "",
) -> None:
    """Write one line of a case's history; the state before is the one the case still has."""
    step.add(
        CaseEvent(
            case_id=case.id,
            at=at,
            recorded_at=recorded_at,
            verb=verb.value,
            from_state=None if verb is Verb.REGISTER else case.state,
            to_state=to.value,
            who=step.who,
            reason=reason.strip(),
            approver=approver.strip(),
            notice_no=notice_no.strip(),
        )
    )


def touch(case: CaseFile, *fields: str) -> None:
    """Remember that somebody here changed these fields since the last import."""
    case.touched = ",".join(sorted({*filter(None, (case.touched or "").split(",")), *fields}))


def take_case_no(step: Step, day: Moment) -> str:
    """The next number of a day's book; it goes back with the step if that fails.

    A number of our format that another system gave already is passed over: the day's list has
    it, so there is no gap.
    """
    on = day_of(day)
    while True:
        number = case_no(on, numbers.take(step, case_book(on)))
        if step.scalar(select(CaseFile.id).where(CaseFile.case_no == number)) is None:
            return number
