from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path

import pytest

from hallapp.actions import calendar, cases, catalogue, settings, steps, timetables
from hallapp.actions.hall import Hall
from hallapp.desk.demo import hours
from hallapp.domain.calendar import CalendarMissing, DayKind, Session
from hallapp.domain.cases import NewCase
from hallapp.domain.catalogue import NewItem
from hallapp.domain.deadlines import Limit, Unit
from hallapp.domain.errors import Refused
from hallapp.domain.hall import HallFacts
from hallapp.domain.notice import read_notice
from tests.halls import create_hall

NOW = datetime(2026, 3, 2, 9, 30)
NOTICE = "国务院办公厅关于2027年部分节假日安排的通知\n一、元旦：1月1日至3日放假，共3天。"


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    made = create_hall(tmp_path / "a.hall", HallFacts(name="雪川"), hours(), lambda: NOW, "我")
    catalogue.add_item(made, NewItem(name="事项"))
    yield made
    made.close()


def accept(hall: Hall, days: int) -> int:
    limit = Limit(days, Unit.WORKDAY)  # type: ignore[arg-type] # an int is a fraction too
    return cases.accept(hall, NewCase(item="事项", applicant="王", promised_limit=limit)).id


def test_a_year_shows_its_months_and_exceptions(hall: Hall) -> None:
    sheet = calendar.year(hall, 2026)
    assert sheet.known
    assert [month.working_days for month in sheet.months] == [
        *(21, 16, 22, 21, 19, 21),
        *(23, 21, 22, 18, 21, 23),
    ]
    assert sheet.working_days == 248
    makeup = [day.day for day in sheet.exceptions if day.kind is DayKind.MAKEUP]
    assert date(2026, 10, 10) in makeup
    assert not calendar.year(hall, 2027).known


def test_a_new_holiday_moves_the_cases_it_falls_into_in_the_same_step(hall: Hall) -> None:
    short, long = accept(hall, 1), accept(hall, 5)
    before = steps.last(hall, 1)[0].no
    moved = calendar.set_day(hall, date(2026, 3, 5), "holiday", "本地假日", "市政府通知")
    assert [(one.id, one.after) for one in moved] == [(long, datetime(2026, 3, 10, 17))]
    assert steps.last(hall, 1)[0].no == before + 1
    assert cases.line(hall, short).due_at == datetime(2026, 3, 3, 17)
    assert cases.line(hall, long).due_at == datetime(2026, 3, 10, 17)
    steps.undo(hall)
    assert cases.line(hall, long).due_at == datetime(2026, 3, 9, 17)
    assert calendar.year(hall, 2026).months[2].working_days == 22


def test_a_day_becomes_ordinary_again(hall: Hall) -> None:
    key = accept(hall, 5)
    calendar.set_day(hall, date(2026, 3, 5), DayKind.HOLIDAY)
    assert [one.id for one in calendar.remove_day(hall, date(2026, 3, 5))] == [key]
    with pytest.raises(Refused, match="ordinary day"):
        calendar.remove_day(hall, date(2026, 3, 5))


def test_what_makes_no_sense_is_refused_and_changes_nothing(hall: Hall) -> None:
    with pytest.raises(CalendarMissing):
        calendar.set_day(hall, date(2027, 5, 1), "holiday")
    with pytest.raises(Refused, match="only a rest day"):
        calendar.set_day(hall, date(2026, 3, 5), "makeup")
    assert calendar.year(hall, 2026).working_days == 248


def test_a_case_without_calendar_gets_its_due_time_with_the_notice(hall: Hall) -> None:
    key = accept(hall, 220)
    assert cases.line(hall, key).missing_year == 2027
    moved = calendar.paste(hall, read_notice(NOTICE))
    assert [(one.id, one.before) for one in moved] == [(key, None)]
    assert moved[0].after is not None
    assert cases.line(hall, key).missing_year is None
    assert calendar.year(hall, 2027).known
    assert not calendar.paste(hall, read_notice(NOTICE))


def test_the_years_that_came_with_the_program_are_there_already(hall: Hall) -> None:
    before = steps.last(hall, 1)[0].no
    assert calendar.seed(hall) == ()
    assert steps.last(hall, 1)[0].no == before


def test_summer_hours_move_what_ends_in_them(hall: Hall) -> None:
    key = accept(hall, 5)
    summer = (Session(time(9), time(18)),)
    moved = timetables.add(hall, date(2026, 3, 6), [summer] * 5 + [()] * 2, "夏季")
    assert [(one.id, one.after) for one in moved] == [(key, datetime(2026, 3, 9, 18))]
    lines = timetables.timetables(hall)
    assert [(line.from_on, line.name) for line in lines][1] == (date(2026, 3, 6), "夏季")
    with pytest.raises(Refused, match="exist already"):
        timetables.add(hall, date(2026, 3, 6), [summer] * 7)
    moved = timetables.amend(
        hall, lines[1].id, from_on=date(2026, 3, 10), week=[summer] * 7, name="夏季"
    )
    assert [one.after for one in moved] == [datetime(2026, 3, 9, 17)]
    second = timetables.timetables(hall)[1]
    with pytest.raises(Refused, match="exist already"):
        timetables.amend(hall, second.id, from_on=date(2004, 1, 1), week=[summer] * 7)
    timetables.amend(hall, second.id, from_on=second.from_on, week=[summer] * 7)
    timetables.remove(hall, timetables.timetables(hall)[1].id)
    with pytest.raises(Refused, match="only opening hours"):
        timetables.remove(hall, timetables.timetables(hall)[0].id)
    with pytest.raises(Refused, match="no opening hours"):
        timetables.remove(hall, 99)
    with pytest.raises(Refused, match="at least one session"):
        timetables.add(hall, date(2026, 5, 1), [()] * 7)


def test_another_way_of_counting_moves_cases_and_is_undone_with_them(hall: Hall) -> None:
    key = accept(hall, 1)
    moved = settings.change_facts(hall, counting="by_minute")
    assert [(one.id, one.after) for one in moved] == [(key, datetime(2026, 3, 3, 9, 30))]
    steps.undo(hall)
    assert cases.line(hall, key).due_at == datetime(2026, 3, 3, 17)
    assert settings.facts(hall).counting == "by_date"
