"""What a person does with a case: one wish, one function, one step, one line of history."""

from datetime import datetime

from sqlalchemy import func, or_, select

from hallapp.actions.case_correct import correct
from hallapp.actions.case_detail import detail
from hallapp.actions.case_due import compute, extension_of, move_given_due, recompute
from hallapp.actions.case_intake import (
    accept,
    accept_registered,
    decline,
    line,
    register,
    request_correction,
    resubmit,
)
from hallapp.actions.case_lines import lines_of, select_lines
from hallapp.actions.deeds import Deed, deed
from hallapp.actions.hall import Hall
from hallapp.actions.limits import columns_of, limit_of
from hallapp.actions.rights import needs
from hallapp.domain.calendar import CalendarMissing
from hallapp.domain.case_rules import (
    acceptance,
    check_extension,
    check_pause,
    check_reason,
    check_resume,
    check_time,
)
from hallapp.domain.cases import (
    CaseKind,
    CaseLine,
    CaseResult,
    CaseState,
    NewExtension,
    NewPause,
    Verb,
)
from hallapp.domain.errors import Moment, Refused
from hallapp.domain.rights import Right
from hallapp.records.cases import CaseEvent, CaseExtension, CaseFile, CasePause
from hallapp.wording import QT_TRANSLATE_NOOP

__all__ = [
    "accept",
    "accept_registered",
    "close",
    "correct",
    "decide",
    "decline",
    "deliver",
    "detail",
    "extend",
    "find",
    "line",
    "pause",
    "recompute",
    "register",
    "request_correction",
    "resubmit",
    "resume",
    "return_case",
    "start_review",
    "void",
    "withdraw",
]

REVIEW = QT_TRANSLATE_NOOP("Step", "Begin the review of case {case_no}")
PAUSE = QT_TRANSLATE_NOOP("Step", "Pause case {case_no}")
RESUME = QT_TRANSLATE_NOOP("Step", "Resume case {case_no}")
EXTEND = QT_TRANSLATE_NOOP("Step", "Extend case {case_no} by {n} days")
DECIDE = QT_TRANSLATE_NOOP("Step", "Decide case {case_no}")
CLOSE = QT_TRANSLATE_NOOP("Step", "Close case {case_no}")
DELIVER = QT_TRANSLATE_NOOP("Step", "Deliver the result of case {case_no}")
WITHDRAW = QT_TRANSLATE_NOOP("Step", "Withdraw case {case_no}")
RETURN = QT_TRANSLATE_NOOP("Step", "Return case {case_no}")
VOID = QT_TRANSLATE_NOOP("Step", "Void case {case_no}")

_NO_CASE = QT_TRANSLATE_NOOP("Refused", "No case has the number {number}.")
_SEVERAL = QT_TRANSLATE_NOOP(
    "Refused", "Several cases have a number like {number}: give all of it."
)


def find(hall: Hall, number: str) -> CaseLine:
    """The case with the hall's or the province's number; raises `Refused` if there is none."""
    said = number.strip()
    with hall.reading() as connection:
        rows = connection.execute(
            select_lines(or_(CaseFile.case_no == said, CaseFile.province_no == said)).limit(2)
        ).all()
        if not rows:
            raise Refused(_NO_CASE, field="case_no", number=said)
        if len(rows) > 1:
            raise Refused(_SEVERAL, field="case_no", number=said)
        return lines_of(hall, connection, rows)[0]


@needs(Right.CASES)
def start_review(hall: Hall, case_id: int, *, at: Moment | None = None) -> CaseLine:
    """Pass the case on to its review 审查."""
    with deed(hall, REVIEW, Verb.START_REVIEW, case_id) as do:
        do.done(_when(do, at))
    return line(hall, case_id)


@needs(Right.CASES)
def pause(hall: Hall, case_id: int, new: NewPause) -> CaseLine:
    """Stop the clock for a special procedure 特别程序; a pause that is over already runs on.

    A case whose due time another system set keeps it, moved by the working days of the pause.
    """
    with deed(hall, PAUSE, Verb.PAUSE, case_id) as do:
        check_pause(new, now=do.now, after=_last_pause_end(do) or acceptance(do.case.accepted_at))
        limit_n, limit_unit = columns_of(new.limit)
        do.step.add(
            CasePause(
                case_id=case_id,
                reason=new.reason.value,
                article=new.article.strip(),
                notice_no=new.notice_no.strip(),
                approver=new.approver.strip(),
                from_at=new.from_at,
                until_at=new.until_at,
                limit_n=limit_n,
                limit_unit=limit_unit,
                limit_due_at=_pause_due(do, new),
            )
        )
        over = new.until_at is not None
        if not over:
            do.case.paused_since = new.from_at
        do.done(
            new.from_at,
            to=CaseState(do.case.state) if over else None,
            reason=new.article or new.reason.value,
            approver=new.approver,
            notice_no=new.notice_no,
        )
        if new.until_at is not None:
            _paused_days(do, new.from_at, new.until_at)
    return line(hall, case_id)


@needs(Right.CASES)
def resume(
    hall: Hall, case_id: int, at: datetime | None = None, *, notice_no: str = ""
) -> CaseLine:
    """End the open pause; the clock runs on from the state before it."""
    with deed(hall, RESUME, Verb.RESUME, case_id) as do:
        ended_at = at or do.now
        open_pause = do.open_pause
        if open_pause is not None:
            check_resume(ended_at, now=do.now, from_at=open_pause.from_at)
            open_pause.until_at = ended_at
        do.case.paused_since = None
        do.done(ended_at, to=_state_before_pause(do), notice_no=notice_no)
        if open_pause is not None:
            _paused_days(do, open_pause.from_at, ended_at)
    return line(hall, case_id)


@needs(Right.CASES)
def extend(hall: Hall, case_id: int, new: NewExtension) -> CaseLine:
    """Extend the limits once 延期, by leave and before the due time (行政许可法 42)."""
    with deed(hall, EXTEND, Verb.EXTEND, case_id) as do:
        case = do.case
        check_extension(
            new,
            now=do.now,
            kind=CaseKind(case.kind),
            limit=limit_of(case.promised_n, case.promised_unit)
            or limit_of(case.statutory_n, case.statutory_unit),
            due_at=case.due_at,
            extended=extension_of(do.step, case_id) is not None,
        )
        do.step.say(n=new.n)
        do.step.add(
            CaseExtension(
                case_id=case_id,
                n=new.n,
                approver=new.approver.strip(),
                reason=new.reason.strip(),
                notice_no=new.notice_no.strip(),
                notice_on=new.notice_on,
            )
        )
        do.done(
            new.notice_on,
            "due_at",
            reason=new.reason,
            approver=new.approver,
            notice_no=new.notice_no,
        )
        move_given_due(hall, case, new.n)
        compute(hall, do.step, case)
    return line(hall, case_id)


@needs(Right.CASES)
def decide(
    hall: Hall,
    case_id: int,
    result: CaseResult,
    *,
    at: Moment | None = None,
    reason: str = "",
    approver: str = "",
) -> CaseLine:
    """Decide a case 决定; a refusal states its reasons (行政许可法 38)."""
    with deed(hall, DECIDE, Verb.DECIDE, case_id) as do:
        if result is CaseResult.REFUSED:
            check_reason(reason)
        decided_at = _when(do, at)
        do.case.decided_at = decided_at
        do.case.result = result.value
        do.done(decided_at, "decided_at", "result", reason=reason, approver=approver)
    return line(hall, case_id)


@needs(Right.CASES)
def close(
    hall: Hall,
    case_id: int,
    *,
    at: Moment | None = None,
    result: CaseResult | None = None,
    reason: str = "",
) -> CaseLine:
    """Close a case 办结: from this moment it is on time or late.

    Without a decision before, it is decided at the same moment, granted unless said otherwise.
    """
    with deed(hall, CLOSE, Verb.CLOSE, case_id) as do:
        case = do.case
        closed_at = _when(do, at)
        known = CaseResult(case.result) if case.result else None
        outcome = result or known or CaseResult.GRANTED
        if outcome is CaseResult.REFUSED and known is not CaseResult.REFUSED:
            check_reason(reason)
        case.closed_at = closed_at
        case.decided_at = case.decided_at or closed_at
        case.result = outcome.value
        do.done(closed_at, "closed_at", "decided_at", "result", reason=reason)
    return line(hall, case_id)


@needs(Right.CASES)
def deliver(hall: Hall, case_id: int, *, at: Moment | None = None) -> CaseLine:
    """Hand the result over 送达."""
    with deed(hall, DELIVER, Verb.DELIVER, case_id) as do:
        delivered_at = _when(do, at)
        do.case.delivered_at = delivered_at
        do.done(delivered_at, "delivered_at")
    return line(hall, case_id)


@needs(Right.CASES)
def withdraw(
    hall: Hall, case_id: int, *, reason: str, notice_no: str = "", at: Moment | None = None
) -> CaseLine:
    """The applicant takes the case back 撤回."""
    with deed(hall, WITHDRAW, Verb.WITHDRAW, case_id) as do:
        _end(do, at, reason, notice_no)
    return line(hall, case_id)


@needs(Right.CASES)
def return_case(
    hall: Hall, case_id: int, *, reason: str, notice_no: str = "", at: Moment | None = None
) -> CaseLine:
    """Give the case back 退件: it cannot be approved; the reason goes on the slip."""
    with deed(hall, RETURN, Verb.RETURN, case_id) as do:
        _end(do, at, reason, notice_no)
    return line(hall, case_id)


@needs(Right.CASES)
def void(
    hall: Hall, case_id: int, *, reason: str, approver: str = "", at: Moment | None = None
) -> CaseLine:
    """Void a case that should never have been 作废; it keeps its number."""
    with deed(hall, VOID, Verb.VOID, case_id) as do:
        _end(do, at, reason, approver=approver)
    return line(hall, case_id)


def _when(do: Deed, at: Moment | None) -> Moment:
    """The moment of a deed: now unless said, not to come, not before what came before."""
    when = at or do.now
    check_time(when, now=do.now, after=do.latest)
    return when


def _end(do: Deed, at: Moment | None, reason: str, notice_no: str = "", approver: str = "") -> None:
    check_reason(reason)
    ended_at = _when(do, at)
    do.case.ended_at = ended_at
    if (open_pause := do.open_pause) is not None:
        open_pause.until_at = (
            ended_at if isinstance(ended_at, datetime) else max(open_pause.from_at, do.now)
        )
    do.case.paused_since = None
    do.done(ended_at, reason=reason, notice_no=notice_no, approver=approver)


def _last_pause_end(do: Deed) -> datetime | None:
    return max((p.until_at for p in do.pauses if p.until_at is not None), default=None)


def _pause_due(do: Deed, new: NewPause) -> datetime | None:
    """When the pause's own limit ends; unknown where the calendar lacks the year."""
    if new.limit is None:
        return None
    try:
        due_at: datetime | None = do.hall.clock.due(new.from_at, new.limit)
    except CalendarMissing:
        return None
    return due_at


def _paused_days(do: Deed, from_at: datetime, until_at: datetime) -> None:
    if do.case.due_given:
        days = do.hall.clock.working_days_between(from_at.date(), until_at.date())
        move_given_due(do.hall, do.case, days)
    compute(do.hall, do.step, do.case)


def _state_before_pause(do: Deed) -> CaseState:
    """Where the case stood when it was paused; imported in a pause: in review."""
    last = select(func.max(CaseEvent.id)).where(
        CaseEvent.case_id == do.case.id, CaseEvent.verb == Verb.PAUSE.value
    )
    before = do.step.scalar(
        select(CaseEvent.from_state).where(CaseEvent.id == last.scalar_subquery())
    )
    if before is None:
        return do.after if extension_of(do.step, do.case.id) is None else CaseState.EXTENDED
    return CaseState(before)
