"""The calendar that comes with the program, and the hours."""

import json
import os
import pickle
from datetime import date, datetime, time, timedelta
from pathlib import Path

import chinese_calendar
import pytest

from hallapp.domain.calendar import (
    EVERY_YEAR,
    Calendar,
    CalendarDay,
    CalendarMissing,
    DayKind,
    Hours,
    Session,
    Timetable,
    seeded_calendar,
)
from hallapp.domain.errors import Refused

MORNING = Session(time(9), time(12))
AFTERNOON = Session(time(13, 30), time(17))
SATURDAY = Session(time(9, 30), time(11))


def days_of(year: int) -> list[date]:
    first = date(year, 1, 1)
    return [first + timedelta(n) for n in range((date(year + 1, 1, 1) - first).days)]


@pytest.mark.parametrize("year", range(2004, 2027))
def test_every_day_as_the_library_says(year: int) -> None:
    calendar = seeded_calendar()
    assert [calendar.is_working(day) for day in days_of(year)] == [
        chinese_calendar.is_workday(day) for day in days_of(year)
    ]


@pytest.mark.skipif("HALLAPP_SHARED" not in os.environ, reason="real data")
@pytest.mark.parametrize("year", range(2007, 2027))
def test_every_exception_as_the_notices_say(year: int) -> None:
    path = Path(os.environ["HALLAPP_SHARED"]) / "data" / "calendar" / f"holiday-cn-{year}.json"
    said = json.loads(path.read_text("utf-8"))
    exceptions = seeded_calendar().exceptions
    for listed in said["days"]:
        day = date.fromisoformat(listed["date"])
        if day == date(2020, 2, 3):  # a Monday on which work went on: no exception
            assert day not in exceptions
            continue
        ours = exceptions[day]
        assert ours.kind is (DayKind.HOLIDAY if listed["isOffDay"] else DayKind.MAKEUP)
        assert ours.notice in said["papers"]
        assert ours.name in listed["name"] or ours.name in {"劳动节", "国庆节"} or year == 2015
    named = {date.fromisoformat(d["date"]) for d in said["days"]} - {date(2020, 2, 3)}
    assert named == {day for day, found in exceptions.items() if found.notice in said["papers"]}


def test_no_exception_without_need() -> None:
    for day in seeded_calendar().exceptions.values():
        assert day.name
        assert day.notice
        assert day.kind is DayKind.HOLIDAY or day.day.weekday() >= 5


@pytest.mark.parametrize(("year", "count"), [(2024, 251), (2025, 248), (2026, 248)])
def test_working_days_of_a_year(year: int, count: int) -> None:
    assert len(seeded_calendar().year_days(year).working) == count


def test_working_days_of_2026_by_month() -> None:
    calendar = seeded_calendar()
    months = [0] * 12
    for day in days_of(2026):
        months[day.month - 1] += calendar.is_working(day)
    assert months == [21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23]


@pytest.mark.parametrize("year", [2003, 2027])
def test_a_year_without_data_is_refused_by_name(year: int) -> None:
    calendar = seeded_calendar()
    for ask in (calendar.is_working, calendar.exception):
        with pytest.raises(CalendarMissing, match=str(year)) as missing:
            ask(date(year, 6, 1))
        assert missing.value.year == year
    with pytest.raises(CalendarMissing, match=str(year)):
        calendar.year_days(year)
    assert pickle.loads(pickle.dumps(missing.value)).year == year


def test_a_notice_moves_days_of_the_year_before() -> None:
    eve = CalendarDay(date(2026, 12, 31), DayKind.HOLIDAY, "元旦")
    calendar = Calendar([eve], [2026])
    assert not calendar.is_working(eve.day)
    assert len(calendar.year_days(2026).working) == 260
    assert calendar.years == [2026]


def test_prefix_sums_are_the_days_one_by_one() -> None:
    calendar = seeded_calendar()
    table = calendar.year_days(2026)
    count = 0
    for i, day in enumerate(days_of(2026)):
        assert table.before[i] == count
        count += calendar.is_working(day)
    assert table.before[-1] == count == len(table.working)
    assert calendar.year_days(2026) is table


def test_an_instant_is_asked_by_its_day() -> None:
    calendar = seeded_calendar()
    assert calendar.is_working(datetime(2026, 2, 14, 9))
    exception = calendar.exception(datetime(2026, 2, 15, 9))
    assert exception is not None
    assert exception.kind is DayKind.HOLIDAY


def test_a_whole_calendar_knows_every_year() -> None:
    calendar = Calendar([], EVERY_YEAR)
    assert calendar.is_working(date(1, 1, 1))
    assert not calendar.is_working(date(9999, 12, 26))


def test_the_later_word_counts() -> None:
    day = date(2026, 5, 1)
    calendar = Calendar(
        [CalendarDay(day, DayKind.HOLIDAY), CalendarDay(day, DayKind.MAKEUP)], [2026]
    )
    assert calendar.is_working(day)


# --- hours ---------------------------------------------------------------------------------------


def test_sessions_of_each_weekday() -> None:
    week = ((MORNING, AFTERNOON),) * 5 + ((SATURDAY,), ())
    hours = Hours([Timetable(date(2026, 1, 1), week)])
    calendar = seeded_calendar()
    assert hours.sessions_on(calendar, date(2026, 3, 2)) == (MORNING, AFTERNOON)
    assert hours.sessions_on(calendar, date(2026, 3, 7)) == (SATURDAY,)
    assert hours.sessions_on(calendar, date(2026, 3, 8)) == ()
    assert hours.sessions_on(calendar, date(2026, 2, 14)) == (SATURDAY,)  # make-up, own hours
    assert hours.sessions_on(calendar, date(2026, 1, 4)) == (MORNING, AFTERNOON)  # Monday's
    with pytest.raises(CalendarMissing):
        hours.sessions_on(calendar, date(2027, 1, 4))


def test_timetables_by_date() -> None:
    winter = Timetable(date(2026, 10, 8), ((MORNING,),) * 7)
    summer = Timetable(date(2026, 5, 1), ((AFTERNOON,),) * 7)
    hours = Hours([winter, summer])
    calendar = seeded_calendar()
    found = {
        day: hours.sessions_on(calendar, day)
        for day in (date(2025, 1, 2), date(2026, 5, 6), date(2026, 9, 30), date(2026, 10, 8))
    }
    assert list(found.values()) == [(AFTERNOON,), (AFTERNOON,), (AFTERNOON,), (MORNING,)]


def test_no_timetable_no_sessions() -> None:
    assert Hours([]).sessions_on(seeded_calendar(), date(2026, 3, 2)) == ()


def test_sessions_stand_in_order_and_to_the_minute() -> None:
    timetable = Timetable(date(2026, 1, 1), ((AFTERNOON, MORNING),) * 7)
    assert timetable.sessions[0] == (MORNING, AFTERNOON)
    assert Session(time(9, 0, 30), time(12, 0, 59)) == MORNING


@pytest.mark.parametrize(("opens", "closes"), [(time(12), time(9)), (time(9), time(9, 0, 30))])
def test_a_session_opens_before_it_closes(opens: time, closes: time) -> None:
    with pytest.raises(Refused, match="opens before it closes"):
        Session(opens, closes)


def test_sessions_do_not_overlap() -> None:
    with pytest.raises(Refused, match="11:00 is before 12:00"):
        Hours.daily(MORNING, Session(time(11), time(14)))
    Hours.daily(MORNING, Session(time(12), time(14)))


def test_a_timetable_has_seven_days() -> None:
    with pytest.raises(ValueError, match="seven"):
        Timetable(date(2026, 1, 1), ((MORNING,),) * 5)
