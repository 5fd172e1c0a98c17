"""How a case comes in: received, corrected, accepted or not."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select

from hallapp.actions.case_due import compute
from hallapp.actions.case_lines import lines_of, select_lines, this_minute
from hallapp.actions.catalogue import item_called
from hallapp.actions.deeds import Deed, add_event, deed, take_case_no, touch
from hallapp.actions.department_only import check_cases
from hallapp.actions.hall import Hall
from hallapp.actions.limits import columns_of, limit_of
from hallapp.actions.people import department_called, staff_called, window_called
from hallapp.actions.rights import needs
from hallapp.actions.staffing_plan import who_sat
from hallapp.domain.calendar import CalendarMissing
from hallapp.domain.case_rules import check_correction, check_reason, check_time
from hallapp.domain.cases import CaseKind, CaseLine, CaseState, NewCase, NewCorrection, Verb
from hallapp.domain.catalogue import limits_of_case
from hallapp.domain.corrections import CorrectionRule, correction_due
from hallapp.domain.deadlines import Clock, is_overdue
from hallapp.domain.errors import Moment, Refused
from hallapp.domain.rights import Right
from hallapp.records.cases import CaseCorrection, CaseFile
from hallapp.records.catalogue import ServiceItem
from hallapp.records.people import Window
from hallapp.records.step import Step
from hallapp.wording import QT_TRANSLATE_NOOP

REGISTER = QT_TRANSLATE_NOOP("Step", "Register case {case_no}")
ACCEPT = QT_TRANSLATE_NOOP("Step", "Accept case {case_no}")
DECLINE = QT_TRANSLATE_NOOP("Step", "Decline case {case_no}")
CORRECTION = QT_TRANSLATE_NOOP("Step", "Ask for corrections in case {case_no}")
RESUBMIT = QT_TRANSLATE_NOOP("Step", "Take in the corrections of case {case_no}")

_PROVINCE_NO_TAKEN = QT_TRANSLATE_NOOP(
    "Refused", "The provincial number {province_no} belongs to case {case_no}."
)
_CASE_NO_TAKEN = QT_TRANSLATE_NOOP("Refused", "The number {case_no} is taken.")

_TYPED = (
    "applicant",
    "applicant_kind",
    "phone",
    "province_no",
    "staff",
    "department",
    "window",
    "channel",
    "remark",
)


def line(hall: Hall, case_id: int) -> CaseLine:
    """One case as a list shows it."""
    with hall.reading() as connection:
        rows = connection.execute(select_lines(CaseFile.id == case_id)).all()
        return lines_of(hall, connection, rows)[0]


@needs(Right.CASES)
def register(hall: Hall, new: NewCase) -> CaseLine:
    """Receive a case 收件 without accepting it yet; its clock does not run."""
    with hall.step(REGISTER) as step:
        case = _put_in(hall, step, new, accepted_at=None)
        step.say(case_no=case.case_no)
        key = case.id
    return line(hall, key)


@needs(Right.CASES)
def accept(hall: Hall, new: NewCase) -> CaseLine:
    """Receive and accept a case 受理 in one; the clock starts.

    A year that the calendar lacks does not stop it: the due time stays empty until it is known.
    Raises `Refused` with the field at fault.
    """
    with hall.step(ACCEPT) as step:
        accepted_at = new.accepted_at or this_minute(hall)
        case = _put_in(hall, step, new, accepted_at=accepted_at)
        step.say(case_no=case.case_no)
        key = case.id
    return line(hall, key)


@needs(Right.CASES)
def accept_registered(
    hall: Hall,
    case_id: int,
    *,
    accepted_at: Moment | None = None,
    window: str = "",
    staff: str = "",
) -> CaseLine:
    """Accept a received case.

    Where the time for a correction notice had run out, the law has accepted it as of its receipt
    (行政许可法 32): that day is taken, and the case is marked so.
    """
    with deed(hall, ACCEPT, Verb.ACCEPT, case_id) as do:
        at = accepted_at or do.now
        complete_at = do.latest
        check_time(at, now=do.now, after=complete_at, field="accepted_at")
        if deemed := complete_at is not None and is_too_late(do, complete_at, at):
            assert complete_at is not None
            at = complete_at
        _enter(do, window, staff)
        do.case.accepted_at = at
        do.case.deemed_accepted = deemed
        do.done(at, "accepted_at")
        compute(hall, do.step, do.case)
    return line(hall, case_id)


@needs(Right.CASES)
def decline(
    hall: Hall, case_id: int, *, reason: str, notice_no: str = "", at: Moment | None = None
) -> CaseLine:
    """Do not accept a case 不予受理; the reason goes on the slip."""
    with deed(hall, DECLINE, Verb.DECLINE, case_id) as do:
        check_reason(reason)
        when = at or do.now
        check_time(when, now=do.now, after=do.latest)
        do.case.ended_at = when
        do.done(when, reason=reason, notice_no=notice_no)
    return line(hall, case_id)


@needs(Right.CASES)
def request_correction(hall: Hall, case_id: int, new: NewCorrection) -> CaseLine:
    """Tell, once, everything that has to be corrected 补正告知; only before acceptance.

    A notice later than the item's rule comes too late: the case is deemed accepted as of the day
    of receipt, and its clock has run since.
    """
    with deed(hall, CORRECTION, Verb.REQUEST_CORRECTION, case_id) as do:
        check_correction(new, now=do.now, received_at=do.latest)
        complete_at = do.latest or new.asked_at
        late = is_too_late(do, complete_at, new.asked_at)
        do.step.add(
            CaseCorrection(
                case_id=case_id,
                notice_no=new.notice_no.strip(),
                contents=new.contents.strip(),
                asked_at=new.asked_at,
            )
        )
        if late:
            do.case.accepted_at = complete_at
            do.case.deemed_accepted = True
            touch(do.case, "accepted_at")
        do.done(
            new.asked_at,
            to=CaseState.ACCEPTED if late else None,
            reason=new.contents,
            notice_no=new.notice_no,
        )
        compute(hall, do.step, do.case)
    return line(hall, case_id)


@needs(Right.CASES)
def resubmit(hall: Hall, case_id: int, *, at: datetime | None = None) -> CaseLine:
    """Take in what the correction notice asked for; the case can be accepted now."""
    with deed(hall, RESUBMIT, Verb.RESUBMIT, case_id) as do:
        when = at or do.now
        check_time(when, now=do.now, after=do.latest)
        for asked in do.corrections():
            asked.resubmitted_at = asked.resubmitted_at or when
        do.done(when)
    return line(hall, case_id)


def is_too_late(do: Deed, complete_at: Moment, at: Moment) -> bool:
    """Whether `at` lies beyond the time in which a correction notice had to be given."""
    rule = CorrectionRule.FIVE_DAYS
    if do.case.item_id is not None:
        rule = CorrectionRule(do.step.get_one(ServiceItem, do.case.item_id).correction_rule)
    return is_overdue(notice_due(do.hall.clock, complete_at, rule), at)


def notice_due(clock: Clock, complete_at: Moment, rule: CorrectionRule) -> datetime | None:
    """By when a correction notice has to be given; None where the calendar lacks the year."""
    try:
        return correction_due(clock, complete_at, rule)
    except CalendarMissing:
        return None


def _put_in(hall: Hall, step: Step, new: NewCase, *, accepted_at: Moment | None) -> CaseFile:
    now = this_minute(hall)
    connection = step.core
    item = item_called(connection, new.item, new.item_code)
    received_at = new.received_at or accepted_at or now
    if accepted_at is not None:
        check_time(accepted_at, now=now, field="accepted_at")
    check_time(received_at, now=now, field="received_at")
    if accepted_at is not None:
        check_time(accepted_at, now=now, after=received_at, field="accepted_at")
    _check_numbers(connection, new)
    state = CaseState.REGISTERED if accepted_at is None else CaseState.ACCEPTED
    case = CaseFile(
        case_no=new.case_no.strip() or take_case_no(step, received_at),
        province_no=new.province_no.strip() or None,
        item_id=item.id,
        applicant=new.applicant.strip(),
        applicant_kind=new.applicant_kind.strip(),
        phone=new.phone.strip(),
        channel=new.channel.value if new.channel else None,
        received_at=received_at,
        accepted_at=accepted_at,
        state=state.value,
        fast_lane_reason=new.fast_lane_reason.strip(),
        remark=new.remark.strip(),
        **_limits(new, item),
        **_place(hall, connection, new, item, accepted_at or received_at),
    )
    touch(case, *_typed_fields(new), "received_at", *(["accepted_at"] if accepted_at else []))
    step.add(case)
    step.flush()
    check_cases(hall, connection, [case.id])
    case_verb = Verb.REGISTER if accepted_at is None else Verb.ACCEPT
    add_event(step, case, case_verb, accepted_at or received_at, state, recorded_at=now)
    compute(hall, step, case)
    return case


def _typed_fields(new: NewCase) -> list[str]:
    typed = [name for name in _TYPED if getattr(new, name)]
    return [*typed, "fast_lane"] if new.fast_lane_reason.strip() else typed


def _limits(new: NewCase, item: Row[Any]) -> dict[str, Any]:
    kind = new.kind or CaseKind(item.kind)
    promised, statutory = limits_of_case(
        kind,
        (new.promised_limit, new.statutory_limit),
        (
            limit_of(item.promised_n, item.promised_unit),
            limit_of(item.statutory_n, item.statutory_unit),
        ),
    )
    promised_n, promised_unit = columns_of(promised)
    statutory_n, statutory_unit = columns_of(statutory)
    return {
        "kind": kind.value,
        "promised_n": promised_n,
        "promised_unit": promised_unit,
        "statutory_n": statutory_n,
        "statutory_unit": statutory_unit,
    }


def _place(
    hall: Hall, connection: Connection, new: NewCase, item: Row[Any], at: Moment
) -> dict[str, Any]:
    """Window, person and department; not said, it is who sat there then, and the item's own."""
    window_id = window_called(connection, new.window)
    staff_id = staff_called(connection, new.staff)
    department_id = department_called(connection, new.department)
    if window_id is not None:
        staff_id = staff_id or who_sat(hall, connection, window_id, at)
        of_window = connection.scalar(select(Window.department_id).where(Window.id == window_id))
        department_id = department_id or item.department_id or of_window
    return {
        "window_id": window_id,
        "staff_id": staff_id,
        "department_id": department_id or item.department_id,
    }


def _enter(do: Deed, window: str, staff: str) -> None:
    if window.strip():
        do.case.window_id = window_called(do.step.core, window)
        touch(do.case, "window")
    if staff.strip():
        do.case.staff_id = staff_called(do.step.core, staff)
        touch(do.case, "staff")


def _check_numbers(connection: Connection, new: NewCase) -> None:
    check_province_no(connection, new.province_no)
    if number := new.case_no.strip():
        taken = select(CaseFile.id).where(CaseFile.case_no == number)
        if connection.scalar(taken) is not None:
            raise Refused(_CASE_NO_TAKEN, field="case_no", case_no=number)


def check_province_no(connection: Connection, province_no: str, but: int = 0) -> None:
    """Refuse a number of the provincial platform that another case has, naming that case."""
    if not (number := province_no.strip()):
        return
    query = select(CaseFile.case_no).where(CaseFile.province_no == number, CaseFile.id != but)
    if (owner := connection.scalar(query)) is not None:
        raise Refused(_PROVINCE_NO_TAKEN, field="province_no", province_no=number, case_no=owner)
