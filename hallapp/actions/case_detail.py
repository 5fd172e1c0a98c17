"""Everything about one case: its history, its clock explained, and what may be done now."""

from dataclasses import replace

from sqlalchemy import Connection, select

from hallapp.actions.case_intake import notice_due
from hallapp.actions.case_lines import (
    extensions_by_case,
    lines_of,
    pauses_by_case,
    select_lines,
    this_minute,
)
from hallapp.actions.deeds import GONE
from hallapp.actions.hall import Hall
from hallapp.actions.limits import limit_of
from hallapp.domain.calendar import CalendarMissing
from hallapp.domain.case_flow import WAITING, allowed
from hallapp.domain.case_rules import instant
from hallapp.domain.cases import (
    CaseDetail,
    CaseEvent,
    CaseLine,
    CaseState,
    CorrectionLine,
    NewExtension,
    PauseLine,
    PauseReason,
    Stage,
    Verb,
)
from hallapp.domain.corrections import CorrectionRule
from hallapp.domain.deadlines import ClockLine, Extension, Limit, Pause, is_overdue
from hallapp.domain.errors import Moment, Refused
from hallapp.domain.rights import Right
from hallapp.records import cases as records
from hallapp.records.catalogue import ServiceItem


def detail(hall: Hall, case_id: int) -> CaseDetail:
    """Everything that the side panel and the slips say of one case, as of now."""
    with hall.reading() as connection:
        rows = connection.execute(select_lines(records.CaseFile.id == case_id)).all()
        if not rows:
            raise Refused(GONE)
        line = lines_of(hall, connection, rows)[0]
        item = connection.execute(
            select(ServiceItem.authority, ServiceItem.correction_rule).where(
                ServiceItem.id == rows[0].item_id
            )
        ).one_or_none()
        events = _events(connection, case_id)
        corrections = _corrections(connection, case_id)
        extension = _extension(connection, case_id)
        pauses = pauses_by_case(connection, [case_id]).get(case_id, [])
        count = extensions_by_case(connection, [case_id]).get(case_id)
        rule = CorrectionRule(item.correction_rule) if item else CorrectionRule.FIVE_DAYS
        correction_due_at = _correction_due(hall, line, corrections, rule)
        return CaseDetail(
            line=line,
            authority=item.authority if item else "",
            stages=stages(line, events),
            events=events,
            pauses=_pauses(hall, connection, case_id),
            extension=extension,
            corrections=corrections,
            correction_due_at=correction_due_at,
            deemed_from=_deemed_from(hall, line, corrections, correction_due_at),
            asked_twice=len(corrections) > 1,
            clock_lines=_clock_lines(hall, line, line.promised_limit, pauses, count),
            statutory_clock_lines=_clock_lines(hall, line, line.statutory_limit, pauses, count),
            allowed=_allowed(hall, line, extended=extension is not None),
        )


def _allowed(hall: Hall, line: CaseLine, *, extended: bool) -> tuple[Verb, ...]:
    """What may be done with a case, by who is here."""
    if not hall.may(Right.CASES):
        return ()
    past_due = line.due_at is None or is_overdue(line.due_at, this_minute(hall))
    return allowed(line.state, extended=extended, past_due=past_due)


def stages(line: CaseLine, events: tuple[CaseEvent, ...]) -> tuple[Stage, ...]:
    """The five steps 收件 受理 审查 决定 送达; the first without stamp is where the case is."""
    reviewed_at = next((event.at for event in events if event.verb == "start_review"), None)
    found = [
        Stage(name="received", at=line.received_at or line.accepted_at),
        Stage(name="accepted", at=line.accepted_at),
        Stage(name="reviewed", at=reviewed_at or line.decided_at),
        Stage(name="decided", at=line.decided_at or line.closed_at),
        Stage(name="delivered", at=line.delivered_at),
    ]
    if line.state is CaseState.IN_REVIEW:
        return tuple(replace(stage, current=stage.name == "reviewed") for stage in found)
    first = next((stage for stage in found if stage.at is None), None)
    return tuple(replace(stage, current=stage is first) for stage in found)


def _events(connection: Connection, case_id: int) -> tuple[CaseEvent, ...]:
    event = records.CaseEvent
    rows = connection.execute(
        select(event.__table__).where(event.case_id == case_id).order_by(event.id)
    )
    return tuple(
        CaseEvent(
            at=row.at,
            recorded_at=row.recorded_at,
            verb=row.verb,
            from_state=CaseState(row.from_state) if row.from_state else None,
            to_state=CaseState(row.to_state) if row.to_state else None,
            who=row.who,
            reason=row.reason,
            approver=row.approver,
            notice_no=row.notice_no,
        )
        for row in rows
    )


def _pauses(hall: Hall, connection: Connection, case_id: int) -> tuple[PauseLine, ...]:
    now = this_minute(hall)
    pause = records.CasePause
    rows = connection.execute(
        select(pause.__table__).where(pause.case_id == case_id).order_by(pause.from_at, pause.id)
    )
    return tuple(
        PauseLine(
            id=row.id,
            reason=PauseReason(row.reason),
            article=row.article,
            notice_no=row.notice_no,
            approver=row.approver,
            from_at=row.from_at,
            until_at=row.until_at,
            limit=limit_of(row.limit_n, row.limit_unit),
            limit_due_at=row.limit_due_at,
            past_limit=is_overdue(row.limit_due_at, row.until_at or now),
        )
        for row in rows
    )


def _extension(connection: Connection, case_id: int) -> NewExtension | None:
    extension = records.CaseExtension
    row = connection.execute(
        select(extension.__table__).where(extension.case_id == case_id)
    ).one_or_none()
    if row is None:
        return None
    return NewExtension(
        n=row.n,
        approver=row.approver,
        reason=row.reason,
        notice_no=row.notice_no,
        notice_on=row.notice_on,
    )


def _corrections(connection: Connection, case_id: int) -> tuple[CorrectionLine, ...]:
    asked = records.CaseCorrection
    rows = connection.execute(
        select(asked.id, asked.notice_no, asked.contents, asked.asked_at, asked.resubmitted_at)
        .where(asked.case_id == case_id)
        .order_by(asked.asked_at, asked.id)
    )
    return tuple(CorrectionLine(**row) for row in rows.mappings())


def _correction_due(
    hall: Hall, line: CaseLine, corrections: tuple[CorrectionLine, ...], rule: CorrectionRule
) -> Moment | None:
    """By when a notice has to be given; None once accepted or while one is open."""
    complete_at = _complete_at(line, corrections)
    if line.state is not CaseState.REGISTERED or complete_at is None:
        return None
    return notice_due(hall.clock, complete_at, rule)


def _complete_at(line: CaseLine, corrections: tuple[CorrectionLine, ...]) -> Moment | None:
    handed_in = [each.resubmitted_at for each in corrections if each.resubmitted_at is not None]
    return max(handed_in, key=instant) if handed_in else line.received_at


def _deemed_from(
    hall: Hall,
    line: CaseLine,
    corrections: tuple[CorrectionLine, ...],
    correction_due_at: Moment | None,
) -> Moment | None:
    if line.deemed_accepted:
        return line.accepted_at
    if line.state in WAITING and is_overdue(correction_due_at, this_minute(hall)):
        return _complete_at(line, corrections)
    return None


def _clock_lines(
    hall: Hall,
    line: CaseLine,
    limit: Limit | None,
    pauses: list[Pause],
    extension: Extension | None,
) -> tuple[ClockLine, ...]:
    """The clock of one limit explained; nothing where there is no clock to explain."""
    if limit is None or line.accepted_at is None:
        return ()
    today = None if line.closed_at else this_minute(hall).date()
    try:
        return tuple(hall.clock.explain(line.accepted_at, limit, pauses, extension, today=today))
    except CalendarMissing:
        return ()
