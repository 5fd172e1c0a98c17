"""Fills a new hall with a believable year up to its `now`: the demo hall of pictures and tests."""

from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path

from hallapp.actions.hall import Hall, create_hall
from hallapp.desk import demo_rows as rows
from hallapp.desk.demo_cases import Year
from hallapp.desk.demo_plan import Calendar, preset
from hallapp.domain.calendar import Hours, Session, Timetable
from hallapp.domain.hall import HallFacts
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

FILL = QT_TRANSLATE_NOOP("Step", "Fill the demo hall: {cases} cases")


def make(
    place: Path | str, now: Callable[[], datetime], who: str, *, seed: int = 1, name: str = ""
) -> Hall:
    """Make the demo hall at a path or URL; the same seed and time give the same hall."""
    told = preset()
    facts = HallFacts(
        name=name or told["name"],
        short_name=told["short_name"],
        hotline=told["hotline"],
        address=told["address"],
    )
    hall = create_hall(place, facts, hours(), now, who)
    fill(hall, seed)
    return hall


def hours() -> Hours:
    """The opening hours a new hall begins with: Monday to Friday, morning and afternoon."""
    sessions = tuple(Session(*map(time.fromisoformat, pair)) for pair in preset()["hours"])
    return Hours([Timetable(date(2004, 1, 1), (sessions,) * 5 + ((),) * 2)])


def fill(hall: Hall, seed: int = 1) -> None:
    """Put people, items, a year of cases and typed day totals into an empty hall, in one step."""
    calendar = Calendar(hall.clock, hall.now())
    year = Year(calendar, seed)
    cases = list(year.cases())
    with hall.step(FILL, records=True, cases=len(cases)) as step:
        step.insert_many(Department, [{"name": name} for name in preset()["departments"]])
        step.insert_many(Staff, list(rows.people()))
        step.insert_many(Window, list(rows.windows()))
        step.insert_many(ServiceItem, list(rows.service_items()))
        keys = step.insert_many(CaseFile, list(rows.case_files(hall, cases)))
        step.insert_many(CaseEvent, list(rows.events(cases, keys)))
        step.insert_many(CasePause, list(rows.pauses(cases, keys)))
        step.insert_many(CaseExtension, list(rows.extensions(calendar, cases, keys)))
        step.insert_many(CaseCorrection, list(rows.corrections(cases, keys)))
        step.insert_many(DayCount, list(rows.day_counts(year, cases)))
        step.insert_many(NumberBook, list(rows.number_books(cases)))
