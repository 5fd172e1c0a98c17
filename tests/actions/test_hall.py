from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path

import pytest
from numpy import array
from sqlalchemy import select

from hallapp.actions.hall import Hall, create_hall, open_hall
from hallapp.domain.calendar import Hours, Session, Timetable, seeded_calendar
from hallapp.domain.deadlines import Unit
from hallapp.domain.hall import HallFacts
from hallapp.records.calendar import CalendarDay
from hallapp.records.settings import HallFact

NOW = datetime(2026, 3, 2, 9, 5)
MORNING, AFTERNOON = Session(time(9), time(12)), Session(time(13, 30), time(17))
HOURS = Hours(
    [
        Timetable(date(2026, 5, 1), ((MORNING,),) * 5 + ((),) * 2),
        Timetable(date.min, ((MORNING, AFTERNOON),) * 5 + ((),) * 2),
    ]
)
FACTS = HallFacts(name="城关区市民服务中心", hotline="0891-12345", fonts={"title": "a.ttf"})


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    hall = create_hall(tmp_path / "a.hall", FACTS, HOURS, lambda: NOW, "me")
    yield hall
    hall.close()


def test_a_new_hall_knows_its_facts_its_calendar_and_its_hours(hall: Hall) -> None:
    assert hall.facts == FACTS
    assert hall.clock.calendar.exceptions == seeded_calendar().exceptions
    assert hall.clock.calendar.years == seeded_calendar().years
    assert hall.clock.hours.timetables == HOURS.timetables


def test_it_is_the_same_hall_when_opened_again(hall: Hall, tmp_path: Path) -> None:
    hall.close()
    again = open_hall(tmp_path / "a.hall", lambda: NOW, "me")
    assert again.facts == FACTS
    assert again.calendar_version == 1
    again.close()


def test_facts_and_clock_are_asked_for_once_until_they_change(hall: Hall) -> None:
    clock, version = hall.clock, hall.calendar_version
    assert hall.clock is clock
    with hall.step("Add a day") as step:
        step.add(CalendarDay(day=date(2026, 3, 4), kind="holiday"))
    assert hall.clock is not clock
    assert not hall.clock.calendar.is_working(date(2026, 3, 4))
    assert hall.calendar_version > version


def test_a_name_changes_no_due_time_but_a_way_of_counting_does(hall: Hall) -> None:
    def change(key: str, value: str) -> None:
        with hall.step("Change facts") as step:
            step.scalars(select(HallFact).where(HallFact.key == key)).one().value = value

    version = hall.calendar_version
    change("name", "新名")
    assert (hall.facts.name, hall.calendar_version) == ("新名", version)
    change("counting", "by_minute")
    assert hall.clock.counting == "by_minute"
    assert hall.calendar_version > version


def test_the_table_of_the_clock_covers_every_known_year(hall: Hall) -> None:
    table = hall.clock_table
    assert hall.clock_table is table
    due = table.dues(array(["2025-12-31T10:00"], "datetime64[m]"), 1, Unit.WORKDAY)
    assert str(due[0]) == "2026-01-04T17:00"  # a make-up Sunday
