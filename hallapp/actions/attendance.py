"""Attendance 考勤: the hall's codes, and the days that its records make of a period."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import Connection, select

from hallapp.actions.hall import Hall
from hallapp.domain.attendance import (
    Attendance,
    Code,
    Counts,
    Mark,
    days_of,
    default_codes,
    known_as,
    read_codes,
)
from hallapp.domain.calendar import Session
from hallapp.domain.spans import Span, until
from hallapp.domain.staffing import AbsenceKind
from hallapp.records.assessment import AttendanceMark
from hallapp.records.people import Staff
from hallapp.records.settings import HallFact
from hallapp.records.staffing import Absence
from hallapp.wording import QT_TRANSLATE_NOOP

SAVE = QT_TRANSLATE_NOOP("Step", "Change the attendance codes")
FACT = "attendance.codes"
A_DAY = timedelta(days=1)


def codes_text(hall: Hall) -> str:
    """The text of the hall's codes, as it was saved."""
    with hall.reading() as connection:
        return read_codes_text(connection)


def read_codes_text(connection: Connection) -> str:
    """The same within a transaction."""
    said = connection.scalar(select(HallFact.value).where(HallFact.key == FACT))
    return str(said) if said else default_codes()


def codes(hall: Hall) -> tuple[Code, ...]:
    """The codes of this hall, else those that come with the program."""
    return read_codes(codes_text(hall))


def save_codes(hall: Hall, text: str) -> tuple[Code, ...]:
    """Keep the codes; raises `Refused` with what is wrong in them, and nothing is changed."""
    read = read_codes(text)
    with hall.step(SAVE) as step:
        row = step.scalars(select(HallFact).where(HallFact.key == FACT)).one_or_none()
        if row is None:
            step.add(HallFact(key=FACT, value=text))
        else:
            row.value = text
    return read


@dataclass(frozen=True, kw_only=True)
class MarkLine:
    """One record as a list shows it; `name` is what the hall calls its code."""

    id: int
    day: date
    name: str
    minutes: int | None


def records(hall: Hall, staff_id: int, span: Span) -> tuple[MarkLine, ...]:
    """One person's records of a period, in order."""
    with hall.reading() as connection:
        known = known_as(read_codes(read_codes_text(connection)))
        rows = connection.execute(
            select(AttendanceMark.__table__)
            .where(
                AttendanceMark.staff_id == staff_id,
                AttendanceMark.day.between(span.first, span.last),
            )
            .order_by(AttendanceMark.day, AttendanceMark.id)
        ).all()
    return tuple(
        MarkLine(
            id=row.id,
            day=row.day,
            name=known[row.code].name if row.code in known else row.code,
            minutes=row.minutes,
        )
        for row in rows
    )


def days(hall: Hall, span: Span) -> Mapping[int, Attendance]:
    """Everybody's days of a period, up to today, by staff id.

    A leave or trip of the staffing counts where no record says something of that day.

    Raises:
        CalendarMissing: the period lies in a year whose calendar is not known.
    """
    so_far = until(span, hall.now().date())
    if so_far.first > hall.now().date():
        return {}
    working = [day for day in _every(so_far) if hall.clock.calendar.is_working(day)]
    with hall.reading() as connection:
        known = known_as(read_codes(read_codes_text(connection)))
        marks = _marks(connection, so_far)
        recorded = {(mark.day.year, mark.day.month) for mark in marks}
        said = {(mark.staff_id, mark.day) for mark in marks if _lasts(known, mark)}
        marks += [
            mark
            for mark in _absences(hall, connection, so_far, working)
            if (mark.staff_id, mark.day) not in said
        ]
        people = connection.execute(select(Staff.id, Staff.from_on, Staff.until_on, Staff.active))
        here = {row.id: row for row in people if row.active or row.until_on is not None}
    by_person: dict[int, list[Mark]] = {}
    for mark in marks:
        by_person.setdefault(mark.staff_id, []).append(mark)
    return {
        key: days_of(
            by_person.get(key, ()),
            {**known, **_PLANNED},
            frozenset(
                day
                for day in working
                if (row.from_on or day) <= day and (row.until_on or day) >= day
            ),
            recorded,
        )
        for key, row in here.items()
    }


def _every(span: Span) -> Iterator[date]:
    day = span.first
    while day <= span.last:
        yield day
        day += A_DAY


def _lasts(known: Mapping[str, Code], mark: Mark) -> bool:
    code = known.get(mark.code)
    return code is not None and code.half_days > 0


def _marks(connection: Connection, span: Span) -> list[Mark]:
    columns = (
        AttendanceMark.staff_id,
        AttendanceMark.day,
        AttendanceMark.code,
        AttendanceMark.minutes,
    )
    query = select(*columns).where(AttendanceMark.day.between(span.first, span.last))
    return [Mark(*row) for row in connection.execute(query.order_by(AttendanceMark.id))]


_PLANNED: Mapping[str, Code] = {
    f"@{kind.value}{half_days}": Code(
        code=f"@{kind.value}{half_days}", name="", counts=counts, half_days=half_days
    )
    for kind, counts in ((AbsenceKind.LEAVE, Counts.LEAVE), (AbsenceKind.TRIP, Counts.TRIP))
    for half_days in (1, 2)
}


def _absences(
    hall: Hall, connection: Connection, span: Span, working: list[date]
) -> Iterator[Mark]:
    """What the staffing knows of leaves and trips, in half-days."""
    first = datetime.combine(span.first, datetime.min.time())
    last = datetime.combine(span.last + A_DAY, datetime.min.time())
    rows = connection.execute(
        select(Absence.staff_id, Absence.kind, Absence.from_at, Absence.until_at)
        .where(Absence.from_at < last, Absence.until_at > first)
        .order_by(Absence.id)
    ).all()
    for staff_id, kind, from_at, until_at in rows:
        for day in working:
            if from_at.date() <= day <= until_at.date():
                sessions = hall.clock.hours.sessions_on(hall.clock.calendar, day)
                missed = sum(_covered(day, each, from_at, until_at) for each in sessions)
                half_days = 2 if missed and missed == len(sessions) else min(missed, 1)
                if half_days:
                    yield Mark(staff_id, day, f"@{kind}{half_days}")


def _covered(day: date, session: Session, from_at: datetime, until_at: datetime) -> bool:
    """Whether more than half of a session is missed."""
    begin = datetime.combine(day, session.opens)
    end = datetime.combine(day, session.closes)
    missed = min(end, until_at) - max(begin, from_at)
    return missed * 2 > end - begin
