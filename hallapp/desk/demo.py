"""Fills a new hall with a believable year up to its `now`: the demo hall of pictures and tests."""

from collections.abc import Callable, Iterable
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from hallapp.actions import notices
from hallapp.actions.hall import Hall, create_hall
from hallapp.desk import (
    demo_appraisals,
    demo_assessment,
    demo_handover,
    demo_ratings,
    demo_registers,
    demo_stars,
    demo_walls,
)
from hallapp.desk import demo_rows as rows
from hallapp.desk import demo_staffing as staffing
from hallapp.desk.demo_cases import Year
from hallapp.desk.demo_plan import Calendar, preset
from hallapp.domain.calendar import Hours, Session, Timetable
from hallapp.domain.hall import HallFacts
from hallapp.records.base import Base
from hallapp.records.cases import (
    CaseCorrection,
    CaseEvent,
    CaseExtension,
    CaseFile,
    CasePause,
    DayCount,
)
from hallapp.records.catalogue import ServiceItem
from hallapp.records.people import Department, Staff, Window
from hallapp.records.settings import NumberBook
from hallapp.wording import QT_TRANSLATE_NOOP

_NOTICE = "reminder"  # the template of the notice that the demo hall begins with
_PARTS = 8
FILL = QT_TRANSLATE_NOOP("Step", "Fill the demo hall: {cases} cases")


Tell = Callable[[int, int], object]


def make(
    place: Path | str,
    now: Callable[[], datetime],
    who: str,
    *,
    seed: int = 1,
    name: str = "",
    tell: Tell = lambda _done, _total: None,
) -> Hall:
    """Make the demo hall at a path or URL; the same seed and time give the same hall.

    `tell` hears how far it is, and may raise to stop it.
    """
    told = preset()
    facts = HallFacts(
        name=name or told["name"],
        short_name=told["short_name"],
        hotline=told["hotline"],
        address=told["address"],
    )
    hall = create_hall(place, facts, hours(), now, who)
    try:
        fill(hall, seed, tell)
        notices.begin(hall, _NOTICE, records=True)
        demo_registers.fill(hall)
        demo_assessment.fill(hall, seed)
        demo_ratings.fill(hall)
        demo_appraisals.fill(hall)
        demo_stars.fill(hall)
        demo_handover.fill(hall)
        demo_walls.fill(hall)
    except BaseException:
        hall.close()
        raise
    return hall


def make_beside(place: Path, now: Callable[[], datetime], who: str, tell: Tell) -> Path:
    """Make the demo hall at a path, whole or not at all; one that is there already stays."""
    if place.exists():
        return place
    part = place.with_name(f"{place.stem}-making{place.suffix}")
    _forget(part)
    place.parent.mkdir(parents=True, exist_ok=True)
    try:
        make(part, now, who, tell=tell).close()
        part.replace(place)
    finally:
        _forget(part)
    return place


def _forget(part: Path) -> None:
    for ending in ("", "-wal", "-shm"):
        part.with_name(part.name + ending).unlink(missing_ok=True)


def hours() -> Hours:
    """The opening hours a new hall begins with: Monday to Friday, morning and afternoon."""
    sessions = tuple(Session(*map(time.fromisoformat, pair)) for pair in preset()["hours"])
    return Hours([Timetable(date(2004, 1, 1), (sessions,) * 5 + ((),) * 2)])


def fill(hall: Hall, seed: int = 1, tell: Tell = lambda _done, _total: None) -> None:
    """Put people, items, a year of cases and typed day totals into an empty hall, in one step."""
    calendar = Calendar(hall.clock, hall.now())
    year = Year(calendar, seed)
    cases = list(year.cases())
    with hall.step(FILL, records=True, cases=len(cases)) as step:
        step.insert_many(Department, [{"name": name} for name in preset()["departments"]])
        step.insert_many(Staff, list(rows.people(hall.now().date())))
        step.insert_many(Window, list(rows.windows()))
        step.insert_many(ServiceItem, list(rows.service_items()))
        staffing.fill(step, calendar)
        tell(1, _PARTS)
        keys = step.insert_many(CaseFile, list(rows.case_files(hall, cases)))
        made: tuple[tuple[type[Base], Callable[[], Iterable[dict[str, Any]]]], ...] = (
            (CaseEvent, lambda: rows.events(cases, keys)),
            (CasePause, lambda: rows.pauses(cases, keys)),
            (CaseExtension, lambda: rows.extensions(calendar, cases, keys)),
            (CaseCorrection, lambda: rows.corrections(cases, keys)),
            (DayCount, lambda: rows.day_counts(year, cases)),
            (NumberBook, lambda: rows.number_books(calendar, cases)),
        )
        for done, (record, lines) in enumerate(made, 2):
            tell(done, _PARTS)
            step.insert_many(record, list(lines()))
        key = step.insert_many(CaseFile, [rows.declined(calendar, cases)])[0]
        step.insert_many(CaseEvent, list(rows.declined_events(calendar, key)))
        tell(_PARTS, _PARTS)
