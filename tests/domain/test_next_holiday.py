from datetime import date

from hallapp.domain.calendar import Calendar, CalendarDay, DayKind, seeded_calendar
from hallapp.domain.next_holiday import next_holiday


def test_national_day_with_its_make_up_days() -> None:
    found = next_holiday(seeded_calendar(), date(2026, 9, 28))
    assert found is not None
    assert (found.name, found.first, found.last, found.days) == (
        "国庆节",
        date(2026, 10, 1),
        date(2026, 10, 7),
        7,
    )
    assert date(2026, 10, 10) in found.makeups
    assert found.back_on == date(2026, 10, 8)


def test_a_holiday_that_is_on_counts_from_today() -> None:
    found = next_holiday(seeded_calendar(), date(2026, 10, 6))
    assert found is not None
    assert found.first == date(2026, 10, 6)


def test_work_begins_again_after_the_weekend() -> None:
    found = next_holiday(
        Calendar([CalendarDay(date(2026, 5, 1), DayKind.HOLIDAY, "劳动节")], [2026]),
        date(2026, 4, 1),
    )
    assert found is not None
    assert found.back_on == date(2026, 5, 4)


def test_no_holiday_is_known() -> None:
    assert next_holiday(Calendar([], [2026]), date(2026, 9, 1)) is None


def test_a_year_that_is_missing_leaves_the_first_day_open() -> None:
    last = Calendar([CalendarDay(date(2026, 12, 31), DayKind.HOLIDAY, "元旦")], [2026])
    found = next_holiday(last, date(2026, 12, 1))
    assert found is not None
    assert found.back_on is None
    assert found.makeups == ()
