from datetime import date

import pytest

from hallapp.domain.cases import CaseFilter
from hallapp.domain.deadlines import Lamp
from hallapp.views.pages.case_entry_words import first_window
from hallapp.views.pages.case_filters import DAYS, of_chip, span_of
from hallapp.views.pages.cases import year_words

FRIDAY = date(2026, 10, 9)


@pytest.mark.parametrize(
    ("key", "span"),
    [
        ("", {}),
        ("accepted_today", {"accepted_from": FRIDAY, "accepted_to": FRIDAY}),
        ("due_week", {"due_from": date(2026, 10, 5), "due_to": date(2026, 10, 11)}),
        ("closed_month", {"closed_from": date(2026, 10, 1), "closed_to": date(2026, 10, 31)}),
    ],
)
def test_a_choice_of_days_is_a_span(key: str, span: dict[str, date]) -> None:
    assert span_of(key, FRIDAY) == span


def test_every_choice_of_days_makes_a_filter() -> None:
    for days in DAYS:
        assert CaseFilter(**span_of(days.key, date(2026, 2, 28))) is not None


def test_a_chip_is_a_filter() -> None:
    assert of_chip("overdue", FRIDAY).lamps == {Lamp.RED, Lamp.YELLOW}
    assert of_chip("warning", FRIDAY).lamps == {Lamp.WARNING}
    assert of_chip("paused", FRIDAY).lamps == {Lamp.PAUSED}
    assert of_chip("open", FRIDAY) == CaseFilter(open_only=True)
    assert of_chip("accepted_today", FRIDAY).accepted_to == FRIDAY


@pytest.mark.parametrize(
    ("windows", "first"), [("7", "7"), ("7、8", "7"), (" 3, 4", "3"), ("", ""), ("7；9", "7")]
)
def test_an_item_of_several_windows_goes_to_the_first(windows: str, first: str) -> None:
    assert first_window(windows) == first


def test_the_cases_of_a_year_are_counted_in_thousands_once_they_are_many() -> None:
    assert year_words(9_999) == "9,999 this year"
    assert year_words(65_400) == "65k this year"
