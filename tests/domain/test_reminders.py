from datetime import date

import pytest

from hallapp.domain.calendar import Calendar, seeded_calendar
from hallapp.domain.reminders import monthly_dues

ITEM = [("最低生活保障审核确认", "1、2", 5)]


@pytest.mark.parametrize(
    ("today", "ahead", "report_on"),
    [
        (date(2026, 9, 1), 7, date(2026, 9, 4)),  # the 5th is a Saturday
        (date(2026, 9, 4), 7, date(2026, 9, 4)),
        (date(2026, 9, 28), 7, date(2026, 9, 30)),  # 5 October lies in the National holiday
        (date(2026, 12, 1), 7, date(2026, 12, 4)),
    ],
)
def test_it_is_reported_on_the_last_working_day_not_after_the_fixed_day(
    today: date, ahead: int, report_on: date
) -> None:
    (due,) = monthly_dues(ITEM, seeded_calendar(), today, ahead)
    assert due.report_on == report_on
    assert due.remaining_days(today) == (report_on - today).days


def test_nothing_is_due_after_the_day_or_long_before_it() -> None:
    assert monthly_dues(ITEM, seeded_calendar(), date(2026, 9, 7)) == ()
    assert monthly_dues(ITEM, seeded_calendar(), date(2026, 9, 20)) == ()


def test_a_missing_year_leaves_the_day_as_it_is() -> None:
    nothing = Calendar([], [])
    (due,) = monthly_dues(ITEM, nothing, date(2027, 9, 1))
    assert due.report_on == due.due_on == date(2027, 9, 5)
    only_2028 = Calendar([], [2028])
    (due,) = monthly_dues([("x", "", 1)], only_2028, date(2027, 12, 28))
    assert due.report_on == date(2027, 12, 31)


def test_the_31st_of_a_short_month_is_its_last_day() -> None:
    (due,) = monthly_dues([("x", "", 31)], seeded_calendar(), date(2026, 4, 28))
    assert due.due_on == date(2026, 4, 30)
