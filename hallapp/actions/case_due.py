"""Due times of cases: computed, stored, and computed again when the calendar changes."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from fractions import Fraction
from importlib import import_module
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Row, Select, select

from hallapp.actions import entry_due
from hallapp.actions.hall import Hall
from hallapp.actions.hours import read_calendar, read_hours
from hallapp.actions.limits import limit_of
from hallapp.actions.rights import needs
from hallapp.domain.calendar import CalendarMissing
from hallapp.domain.deadlines import Clock, Extension, Limit, Pause, Unit
from hallapp.domain.errors import Moment
from hallapp.domain.rights import Right
from hallapp.records.cases import CaseExtension, CaseFile, CasePause
from hallapp.records.settings import HallFact
from hallapp.records.step import Step
from hallapp.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from hallapp.domain.clock_table import ClockTable

RECOMPUTE = QT_TRANSLATE_NOOP("Step", "Recompute {count} due times")


@dataclass(frozen=True)
class Dues:
    """The due times of a case; `missing_year` is the year that the calendar lacks for one of them.

    Near the end of a year the law's due time may be unknown while the promised one is known.
    """

    due_at: datetime | None = None
    statutory_due_at: datetime | None = None
    missing_year: int | None = None


def dues(
    clock: Clock,
    accepted_at: Moment | None,
    limits: tuple[Limit | None, Limit | None],
    pauses: Sequence[Pause] = (),
    extension: Extension | None = None,
) -> Dues:
    """Both due times by the promised and the statutory limit.

    Without a promised limit the statutory one serves as the promise. A pause that is still open
    moves nothing yet: the due time is that of the moment when the pause began.
    """
    if accepted_at is None:
        return Dues()
    over = tuple(pause for pause in pauses if pause.until_at is not None)
    promised, statutory = limits
    law = _due(clock, accepted_at, statutory, over, extension)
    own = _due(clock, accepted_at, promised or statutory, over, extension)
    return _both(own, law)


_Answer = tuple[datetime | None, int | None]


def _both(own: _Answer, law: _Answer) -> Dues:
    return Dues(own[0], law[0], own[1] or law[1] or None)


def _due(
    clock: Clock,
    accepted_at: Moment,
    limit: Limit | None,
    pauses: tuple[Pause, ...],
    extension: Extension | None,
) -> _Answer:
    """A due time, or the year that is missing for it."""
    if limit is None:
        return None, None
    try:
        return clock.due(accepted_at, limit, pauses, extension), None
    except CalendarMissing as missing:
        return None, missing.year


def pauses_of(step: Step, case_id: int) -> list[CasePause]:
    """The pauses of a case in the order of time."""
    query = select(CasePause).where(CasePause.case_id == case_id)
    return list(step.scalars(query.order_by(CasePause.from_at, CasePause.id)))


def extension_of(step: Step, case_id: int) -> CaseExtension | None:
    """The extension of a case."""
    return step.scalars(select(CaseExtension).where(CaseExtension.case_id == case_id)).one_or_none()


def compute(hall: Hall, step: Step, case: CaseFile) -> None:
    """Set the due times of a case in a step; a due time that another system set stays."""
    extension = extension_of(step, case.id)
    found = dues(
        hall.clock,
        case.accepted_at,
        (
            limit_of(case.promised_n, case.promised_unit),
            limit_of(case.statutory_n, case.statutory_unit),
        ),
        [Pause(each.from_at, each.until_at) for each in pauses_of(step, case.id)],
        None if extension is None else Extension(extension.n),
    )
    if not case.due_given:
        case.due_at = found.due_at
    case.statutory_due_at = found.statutory_due_at
    case.missing_year = found.missing_year
    case.calendar_version = hall.calendar_version


def move_given_due(hall: Hall, case: CaseFile, days: int) -> None:
    """Move a due time that another system set by working days, for a pause or an extension."""
    if case.due_given and case.due_at is not None and days > 0:
        case.due_at = hall.clock.due(case.due_at, Limit(Fraction(days), Unit.WORKDAY))


@dataclass(frozen=True)
class Moved:
    """A case or an entry whose due times came out differently under the present calendar."""

    id: int  # of a case; 0 for an entry of a register
    case_no: str
    before: Moment | None
    after: Moment | None
    missing_year: int | None


@needs(Right.CASES, Right.SETUP)
def recompute(hall: Hall) -> tuple[Moved, ...]:
    """Compute every due time again, in one step that says which cases moved.

    For after a change of calendar, timetable or way of counting. Due times that another system
    set stay; a case whose calendar year was missing gets its due times as soon as the year is
    known. No case moved: no step.
    """
    with hall.reading() as connection:
        rows, moved = _moving(connection, hall.clock, hall.calendar_version)
        entries = entry_due.moving(connection, hall.clock, hall.calendar_version)
    if rows or entries:
        moved += _moved(entries)
        with hall.step(RECOMPUTE, count=len(moved)) as step:
            step.update_many(CaseFile, rows)
            entry_due.write(step, entries)
    return moved


def recompute_within(hall: Hall, step: Step) -> tuple[Moved, ...]:
    """The same within the step that changes the calendar, the hours or the way of counting."""
    step.flush()
    facts = {row.key: row.value for row in step.execute(select(HallFact.key, HallFact.value))}
    clock = Clock(
        read_calendar(step.core),
        read_hours(step.core),
        counting=str(facts.get("counting", hall.facts.counting)),
        rest_day_end=str(facts.get("rest_day_end", hall.facts.rest_day_end)),
    )
    rows, moved = _moving(step.core, clock, step.no)
    step.update_many(CaseFile, rows)
    entries = entry_due.moving(step.core, clock, step.no)
    entry_due.write(step, entries)
    return moved + _moved(entries)


def _moved(entries: Sequence[entry_due.Moving]) -> tuple[Moved, ...]:
    return tuple(
        Moved(0, each.entry_no, each.before, each.row["stage_due_at"], each.row["missing_year"])
        for each in entries
        if not each.spec.sealed
    )


def _moving(
    connection: Connection, clock: Clock, version: int
) -> tuple[list[dict[str, Any]], tuple[Moved, ...]]:
    """The rows whose due times come out differently by a clock."""
    cases = connection.execute(_timed()).all()
    pauses, extensions = _exceptions(connection)
    found = _many_dues(
        _table(clock), [(case.accepted_at, (_promised(case), _statutory(case))) for case in cases]
    )
    rows: list[dict[str, Any]] = []
    moved: list[Moved] = []
    for case, usual in zip(cases, found, strict=True):
        new = usual
        if case.id in pauses or case.id in extensions:
            new = dues(
                clock,
                case.accepted_at,
                (_promised(case), _statutory(case)),
                pauses.get(case.id, ()),
                extensions.get(case.id),
            )
        if case.due_given:
            new = replace(new, due_at=case.due_at)
        after = (new.due_at, new.statutory_due_at, new.missing_year)
        if after != (case.due_at, case.statutory_due_at, case.missing_year):
            rows.append(
                {
                    "id": case.id,
                    "due_at": new.due_at,
                    "statutory_due_at": new.statutory_due_at,
                    "missing_year": new.missing_year,
                    "calendar_version": version,
                }
            )
            moved.append(Moved(case.id, case.case_no, case.due_at, new.due_at, new.missing_year))
    return rows, tuple(moved)


Questions = Sequence[tuple[Moment | None, tuple[Limit | None, Limit | None]]]


def many_dues(hall: Hall, cases: Questions) -> list[Dues]:
    """The due times of many cases without pauses, as arrays; equal to `dues` of each."""
    return _many_dues(hall.clock_table, cases)


def _many_dues(table: "ClockTable", cases: Questions) -> list[Dues]:
    by_law = table.due_times((accepted_at, law) for accepted_at, (_, law) in cases)
    promised = table.due_times((accepted_at, promise) for accepted_at, (promise, _) in cases)
    return [
        _both(law if promise is None else own, law)
        for (_, (promise, _)), law, own in zip(cases, by_law, promised, strict=True)
    ]


def _table(clock: Clock) -> "ClockTable":
    """The clock as arrays, over every year its calendar knows."""
    years = clock.calendar.years
    table: ClockTable = import_module("hallapp.domain.clock_table").ClockTable(
        clock, min(years), max(years)
    )
    return table


def dues_with_pauses(
    hall: Hall,
    connection: Connection,
    case_id: int,
    accepted_at: Moment | None,
    limits: tuple[Limit | None, Limit | None],
) -> Dues:
    """The due times of one case with its pauses and its extension."""
    pauses, extensions = _exceptions(connection, case_id)
    return dues(hall.clock, accepted_at, limits, pauses.get(case_id, ()), extensions.get(case_id))


def _timed() -> Select[*tuple[Any, ...]]:
    return select(
        CaseFile.id,
        CaseFile.case_no,
        CaseFile.accepted_at,
        CaseFile.promised_n,
        CaseFile.promised_unit,
        CaseFile.statutory_n,
        CaseFile.statutory_unit,
        CaseFile.due_at,
        CaseFile.statutory_due_at,
        CaseFile.due_given,
        CaseFile.missing_year,
    ).where(CaseFile.accepted_at.is_not(None))


def _exceptions(
    connection: Connection, case_id: int | None = None
) -> tuple[dict[int, list[Pause]], dict[int, Extension]]:
    """The pauses and extensions of one case, or of all."""
    pauses: dict[int, list[Pause]] = defaultdict(list)
    over = select(CasePause.case_id, CasePause.from_at, CasePause.until_at)
    extended = select(CaseExtension.case_id, CaseExtension.n)
    if case_id is not None:
        over = over.where(CasePause.case_id == case_id)
        extended = extended.where(CaseExtension.case_id == case_id)
    for owner, from_at, until_at in connection.execute(over):
        pauses[owner].append(Pause(from_at, until_at))
    return pauses, {owner: Extension(n) for owner, n in connection.execute(extended)}


def _promised(case: Row[Any]) -> Limit | None:
    return limit_of(case.promised_n, case.promised_unit)


def _statutory(case: Row[Any]) -> Limit | None:
    return limit_of(case.statutory_n, case.statutory_unit)
