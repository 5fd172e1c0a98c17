from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hallapp.domain.numbering import case_book, case_no, read_case_no


def test_a_number_says_the_day_of_receipt_and_the_serial() -> None:
    assert case_no(date(2026, 9, 3), 187) == "2026-0903-0187"
    assert case_book(date(2026, 9, 3)) == "case:2026-09-03"


def test_a_number_widens_past_9999() -> None:
    assert case_no(date(2026, 9, 3), 12345) == "2026-0903-12345"


@settings(max_examples=50)
@given(st.dates(), st.integers(1, 200_000))
def test_a_number_can_be_read_back(day: date, serial: int) -> None:
    assert read_case_no(case_no(day, serial)) == (day, serial)


@pytest.mark.parametrize("text", ["", "101004143000", "2026-1303-0001", "2026-0903-187", "x"])
def test_other_numbers_are_not_ours(text: str) -> None:
    assert read_case_no(text) is None
