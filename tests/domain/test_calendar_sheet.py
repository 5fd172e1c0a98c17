from datetime import date

from hallapp.domain.calendar import DayKind, seeded_calendar
from hallapp.domain.calendar_sheet import year_sheet


def test_a_year_has_every_day_once_and_its_exceptions_by_name() -> None:
    sheet = year_sheet(seeded_calendar(), 2024)
    assert [len(month.days) for month in sheet.months] == [
        *(31, 29, 31, 30, 31, 30),
        *(31, 31, 30, 31, 30, 31),
    ]
    assert sheet.known
    assert sheet.working_days == 251
    by_day = {day.day: day for day in sheet.exceptions}
    assert by_day[date(2024, 10, 1)].kind is DayKind.HOLIDAY
    assert not by_day[date(2024, 10, 1)].working
    assert by_day[date(2024, 10, 12)].working


def test_a_missing_year_is_not_guessed() -> None:
    sheet = year_sheet(seeded_calendar(), 2099)
    assert not sheet.known
    assert sheet.working_days == 0
    assert sheet.exceptions == ()
