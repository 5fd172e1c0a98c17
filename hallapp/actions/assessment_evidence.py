"""The rows of the hall that a month's points can stem from, as of now."""

from collections.abc import Iterator, Mapping
from datetime import timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, and_, func, or_, select

from hallapp.actions.attendance import read_codes_text
from hallapp.actions.case_lamps import TIMED, in_states
from hallapp.actions.entry_lines import entries_table
from hallapp.actions.hall import Hall
from hallapp.domain.attendance import known_as, read_codes
from hallapp.domain.evidence import (
    ATTENDANCE,
    OVERDUE,
    SOURCES,
    TRAINING,
    UNCONFIRMED,
    Evidence,
    Source,
    Unit,
    standing,
)
from hallapp.domain.instants import day_of
from hallapp.domain.lamps import is_overdue
from hallapp.domain.registers import training
from hallapp.domain.registers.spec import VOID, Phase, Register
from hallapp.domain.spans import Span
from hallapp.records.assessment import AttendanceMark
from hallapp.records.cases import CaseFile
from hallapp.records.catalogue import ServiceItem
from hallapp.records.people import Staff

A_DAY = timedelta(days=1)
ONE = Decimal(1)


def gathered(hall: Hall, connection: Connection, span: Span) -> tuple[Evidence, ...]:
    """Everything of a period that may cost or earn points, whomever it concerns."""
    found = [*_overdue(hall, connection, span), *_attendance(connection, span)]
    for source in SOURCES:
        if source.register is not None:
            found += _of_register(connection, source, source.register, span)
    return (*found, *_trainings(connection, span))


def _overdue(hall: Hall, connection: Connection, span: Span) -> Iterator[Evidence]:
    """Cases past their promise: as an event in the month of their due day.

    The working days over lie each in their own month, so that none counts twice.
    """
    now = hall.now()
    over = and_(
        CaseFile.closed_at >= span.first,
        CaseFile.closed_at > CaseFile.due_at,
        CaseFile.state != VOID,
    )
    running = in_states(TIMED)
    columns = (
        CaseFile.id,
        CaseFile.case_no,
        CaseFile.due_at,
        CaseFile.closed_at,
        CaseFile.staff_id,
        CaseFile.window_id,
        ServiceItem.name,
    )
    query = (
        select(*columns)
        .outerjoin(ServiceItem, ServiceItem.id == CaseFile.item_id)
        .where(CaseFile.due_at < span.last + A_DAY)
    )
    found = [row for part in (over, running) for row in connection.execute(query.where(part)).all()]
    for row in found:
        end = row.closed_at or now
        if not is_overdue(row.due_at, end):
            continue
        due = day_of(row.due_at)
        amounts = {Unit.EVENT: ONE} if span.first <= due else {}
        first, last = max(due, span.first - A_DAY), min(day_of(end), span.last)
        if first < last:
            days = hall.clock.working_days_between(first, last)
            amounts |= {Unit.WORKING_DAY_OVER: Decimal(days)} if days else {}
        if amounts:
            yield Evidence(
                source=OVERDUE,
                ref=row.id,
                number=row.case_no,
                day=max(due, span.first),
                words=row.name or "",
                staff_id=row.staff_id,
                window_id=row.window_id,
                amounts=amounts,
            )


def _attendance(connection: Connection, span: Span) -> Iterator[Evidence]:
    known = known_as(read_codes(read_codes_text(connection)))
    query = select(AttendanceMark.__table__).where(
        AttendanceMark.day.between(span.first, span.last)
    )
    for row in connection.execute(query.order_by(AttendanceMark.id)):
        code = known.get(row.code)
        if code is None:
            continue
        halves = Decimal(code.half_days)
        amounts = {Unit.EVENT: ONE}
        if halves:
            amounts |= {Unit.HALF_DAY: halves, Unit.DAY: halves / 2}
        yield Evidence(
            source=ATTENDANCE,
            ref=row.id,
            number="",
            day=row.day,
            words=code.name,
            staff_id=row.staff_id,
            codes=frozenset({code.code}),
            amounts=amounts,
            minutes=row.minutes,
        )


def _of_register(
    connection: Connection, source: Source, spec: Register, span: Span
) -> Iterator[Evidence]:
    """Entries that stand in the period; undecided ones of earlier months wait on in this one."""
    table = entries_table(spec)
    stamped = table.c[source.when] if source.when else table.c.received_at
    when = func.coalesce(stamped, table.c.received_at)
    waiting = [
        state.key for state in spec.states if state.phase is Phase.OPEN and not state.decided
    ] if source.when else []  # fmt: skip
    query = (
        select(table, when.label("counted_at"))
        .where(
            table.c.received_at < span.last + A_DAY,
            or_(table.c.received_at >= span.first, when >= span.first, table.c.state.in_(waiting)),
        )
        .order_by(table.c.id)
    )
    for found in connection.execute(query).mappings():
        row = {str(name): value for name, value in found.items()}
        pending = standing(source, row["state"], row)
        day = day_of(row[source.when] or row["received_at"] if source.when else row["received_at"])
        if pending is None or (not pending and not span.first <= day <= span.last):
            continue
        yield Evidence(
            source=source.key,
            ref=row["id"],
            number=row["entry_no"],
            day=day,
            words=str(row[spec.called] or ""),
            staff_id=_key(spec, row, source.person),
            window_id=_key(spec, row, source.window),
            codes=frozenset({row[source.narrowed] or ""} - {""})
            if source.narrowed
            else frozenset(),
            own=_own(row, source),
            pending=pending,
        )


def _key(spec: Register, row: Mapping[str, Any], field: str) -> int | None:
    return row[spec.by_name[field].column] if field else None


def _own(row: Mapping[str, Any], source: Source) -> Decimal | None:
    value = row[source.own] if source.own else None
    return None if value is None else Decimal(value)


def _trainings(connection: Connection, span: Span) -> Iterator[Evidence]:
    """Whom the register names as absent: to be confirmed, for it says why in free words."""
    table = entries_table(training.SPEC)
    rows = connection.execute(
        select(table).where(
            table.c.received_at >= span.first,
            table.c.received_at < span.last + A_DAY,
            table.c.state != VOID,
            table.c.absent != "",
        )
    ).all()
    people = [*connection.execute(select(Staff.id, Staff.name))] if rows else []
    for row in rows:
        words = row.absent
        for key, name in sorted(people, key=lambda each: -len(each.name)):
            if name and name in words:
                words = words.replace(name, "")
                yield Evidence(
                    source=TRAINING,
                    ref=row.id,
                    number=row.entry_no,
                    day=day_of(row.received_at),
                    words=f"{row.topic}：{row.absent}",
                    staff_id=key,
                    pending=UNCONFIRMED,
                )
