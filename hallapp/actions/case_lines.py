"""Cases as lists show them: straight from columns, lamps as of the moment they are asked for."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, select

from hallapp.actions.department_only import check_cases
from hallapp.actions.hall import Hall
from hallapp.actions.limits import limit_of
from hallapp.domain.calendar import CalendarMissing
from hallapp.domain.case_flow import DONE, ENDED
from hallapp.domain.cases import (
    CaseKind,
    CaseLine,
    CaseResult,
    CaseState,
    Channel,
    PauseReason,
)
from hallapp.domain.deadlines import Clock, Extension, Lamp, Pause, is_overdue, lamp
from hallapp.domain.errors import Moment
from hallapp.domain.instants import day_of
from hallapp.domain.masking import masked, masked_phone
from hallapp.domain.rights import Right
from hallapp.records.cases import CaseExtension, CaseFile, CasePause
from hallapp.records.catalogue import ServiceItem
from hallapp.records.people import Department, Staff, Window

OPEN_PAUSE = and_(
    CaseFile.paused_since.is_not(None),
    CasePause.case_id == CaseFile.id,
    CasePause.until_at.is_(None),
)

_FINISHED = frozenset({*DONE, *ENDED})


def select_lines(*where: ColumnElement[bool]) -> Select[Any]:
    """The columns of a line with what they refer to."""
    return _lines().where(*where)


@cache
def _lines() -> Select[Any]:
    columns = [column for column in CaseFile.__table__.columns if column.name != "touched"]
    return (
        select(
            *columns,
            ServiceItem.name.label("item"),
            ServiceItem.item_code,
            Window.window_no.label("window"),
            Staff.name.label("staff"),
            Department.name.label("department"),
            CasePause.reason.label("pause_reason"),
            CasePause.limit_due_at.label("pause_limit_due_at"),
        )
        .select_from(CaseFile)
        .outerjoin(ServiceItem, ServiceItem.id == CaseFile.item_id)
        .outerjoin(Window, Window.id == CaseFile.window_id)
        .outerjoin(Staff, Staff.id == CaseFile.staff_id)
        .outerjoin(Department, Department.id == CaseFile.department_id)
        .outerjoin(CasePause, OPEN_PAUSE)
    )


def this_minute(hall: Hall) -> datetime:
    """Now, to the minute."""
    return hall.now().replace(second=0, microsecond=0)


def lines_of(hall: Hall, connection: Connection, rows: Sequence[Row[Any]]) -> tuple[CaseLine, ...]:
    """The lines of rows of `select_lines`, lit as of now; another department's are refused.

    People are masked for who may see nobody whole.
    """
    check_cases(hall, connection, (row.id for row in rows))
    now = this_minute(hall)
    running = [row.id for row in rows if CaseState(row.state) not in _FINISHED]
    pauses = pauses_by_case(connection, running)
    extensions = extensions_by_case(
        connection, [row.id for row in rows if row.paused_since is not None]
    )
    lines = tuple(
        _line(hall, row, now, pauses.get(row.id, ()), extensions.get(row.id)) for row in rows
    )
    return lines if hall.may(Right.UNMASK) else tuple(map(masked_line, lines))


def masked_line(line: CaseLine) -> CaseLine:
    """A line for those who may not know its people."""
    return replace(
        line,
        applicant=masked(line.applicant, line.applicant_kind),
        phone=masked_phone(line.phone),
    )


def pauses_by_case(connection: Connection, case_ids: Iterable[int]) -> Mapping[int, list[Pause]]:
    """The pauses of cases in the order of time."""
    found: dict[int, list[Pause]] = {}
    wanted = list(case_ids)
    query = select(
        CasePause.case_id, CasePause.from_at, CasePause.until_at, CasePause.reason
    ).order_by(CasePause.from_at, CasePause.id)
    for start in range(0, len(wanted), 500):
        chunk = query.where(CasePause.case_id.in_(wanted[start : start + 500]))
        for case_id, from_at, until_at, reason in connection.execute(chunk):
            found.setdefault(case_id, []).append(Pause(from_at, until_at, reason))
    return found


def extensions_by_case(connection: Connection, case_ids: Sequence[int]) -> Mapping[int, Extension]:
    """The extensions of cases, at most a page of them."""
    if not case_ids:
        return {}
    query = select(CaseExtension.case_id, CaseExtension.n).where(
        CaseExtension.case_id.in_(case_ids)
    )
    return {case_id: Extension(n) for case_id, n in connection.execute(query)}


def _line(
    hall: Hall,
    row: Row[Any],
    now: datetime,
    pauses: Sequence[Pause],
    extension: Extension | None,
) -> CaseLine:
    state = CaseState(row.state)
    return CaseLine(
        id=row.id,
        case_no=row.case_no,
        province_no=row.province_no or "",
        item=row.item or "",
        item_code=row.item_code or "",
        kind=CaseKind(row.kind),
        applicant=row.applicant,
        applicant_kind=row.applicant_kind,
        phone=row.phone,
        window=row.window or "",
        staff=row.staff or "",
        department=row.department or "",
        channel=Channel(row.channel) if row.channel else None,
        received_at=row.received_at,
        accepted_at=row.accepted_at,
        promised_limit=limit_of(row.promised_n, row.promised_unit),
        statutory_limit=limit_of(row.statutory_n, row.statutory_unit),
        due_at=row.due_at,
        statutory_due_at=row.statutory_due_at,
        due_given=row.due_given,
        missing_year=row.missing_year,
        paused_since=row.paused_since,
        decided_at=row.decided_at,
        closed_at=row.closed_at,
        delivered_at=row.delivered_at,
        state=state,
        result=CaseResult(row.result) if row.result else None,
        fast_lane=bool(row.fast_lane_reason),
        fast_lane_reason=row.fast_lane_reason,
        deemed_accepted=row.deemed_accepted,
        remark=row.remark,
        pause_reason=PauseReason(row.pause_reason) if row.pause_reason else None,
        pause_limit_due_at=row.pause_limit_due_at,
        **_as_of(hall, row, now, pauses, extension),
    )


def _as_of(
    hall: Hall,
    row: Row[Any],
    now: datetime,
    pauses: Sequence[Pause],
    extension: Extension | None,
) -> dict[str, Any]:
    """What of a line depends on now."""
    state = CaseState(row.state)
    if state in _FINISHED:
        late = state in DONE and row.closed_at is not None and is_overdue(row.due_at, row.closed_at)
        return {"lamp": Lamp.CLOSED, "overdue": late}
    if state is CaseState.SUSPENDED:
        return _as_of_paused(hall.clock, row, now, pauses, extension)
    shown = lamp(
        hall.clock,
        hall.facts.lamp_preset,
        now,
        due_at=row.due_at,
        statutory_due_at=row.statutory_due_at,
        accepted_at=row.accepted_at,
        missing_year=row.missing_year,
        pauses=pauses,
    )
    if row.due_at is None or shown in {Lamp.MISSING, Lamp.PENDING}:
        return {"lamp": shown}
    clock = hall.clock
    return {
        "lamp": shown,
        "overdue": is_overdue(row.due_at, now),
        "remaining_minutes": clock.open_minutes(now, clock.end_of(row.due_at)),
        "remaining_days": clock.working_days_between(now.date(), day_of(row.due_at)),
        "overdue_days": days_past(clock, row.due_at, now),
        "statutory_overdue_days": days_past(clock, row.statutory_due_at, now),
    }


def _as_of_paused(
    clock: Clock,
    row: Row[Any],
    now: datetime,
    pauses: Sequence[Pause],
    extension: Extension | None,
) -> dict[str, Any]:
    return {
        "lamp": Lamp.PAUSED,
        "overdue": is_overdue(row.due_at, row.paused_since or now),
        "if_resumed_due_at": if_resumed(clock, row, now, pauses, extension),
        "pause_past_limit": is_overdue(row.pause_limit_due_at, now),
    }


def if_resumed(
    clock: Clock,
    row: Row[Any],
    now: datetime,
    pauses: Sequence[Pause],
    extension: Extension | None,
) -> datetime | None:
    """What the due time of a paused case would be if it were resumed now."""
    limit = limit_of(row.promised_n, row.promised_unit) or limit_of(
        row.statutory_n, row.statutory_unit
    )
    if limit is None or row.accepted_at is None or row.due_given:
        return None
    try:
        return clock.due_if_resumed(row.accepted_at, limit, pauses, extension, at=now)
    except CalendarMissing:
        return None


def days_past(clock: Clock, due_at: Moment | None, at: Moment) -> int:
    """How many working days late `at` is: at least 1 once it is late, 0 while it is not."""
    if due_at is None or not is_overdue(due_at, at):
        return 0
    return max(1, clock.working_days_between(day_of(due_at), day_of(at)))
