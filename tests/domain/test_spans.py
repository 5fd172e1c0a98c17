from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hallapp.domain.errors import Refused
from hallapp.domain.spans import Bucket, Span, between, cut, last_over, read_span, span_of, until

DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2026-03", date(2026, 3, 1), date(2026, 3, 31)),
        ("2026-3", date(2026, 3, 1), date(2026, 3, 31)),
        ("2026W14", date(2026, 3, 30), date(2026, 4, 5)),
        ("2026-W14", date(2026, 3, 30), date(2026, 4, 5)),
        ("2026W53", date(2026, 12, 28), date(2027, 1, 3)),
        ("2026Q3", date(2026, 7, 1), date(2026, 9, 30)),
        ("2026q4", date(2026, 10, 1), date(2026, 12, 31)),
        (" 2026 ", date(2026, 1, 1), date(2026, 12, 31)),
        ("2024-02-29", date(2024, 2, 29), date(2024, 2, 29)),
    ],
)
def test_a_period_is_read_as_people_name_it(text: str, first: date, last: date) -> None:
    span = read_span(text)
    assert (span.first, span.last) == (first, last)


@pytest.mark.parametrize(
    "text",
    ["", "2026Q5", "2026W54", "2025W53", "2026-13", "2026-02-30", "March", "0000", "2026-00"],
)
def test_what_is_no_period_is_refused_with_what_can_be_written(text: str) -> None:
    with pytest.raises(Refused, match="2026Q3"):
        read_span(text)


@given(DAYS, st.sampled_from(Bucket))
@settings(max_examples=100)
def test_every_day_lies_in_the_span_that_its_name_reads_back_to(day: date, bucket: Bucket) -> None:
    span = span_of(day, bucket)
    assert span.first <= day <= span.last
    assert read_span(span.name) == span


@given(DAYS, st.integers(0, 500), st.sampled_from(Bucket))
@settings(max_examples=60)
def test_the_parts_of_a_span_touch_and_cover_it(first: date, days: int, bucket: Bucket) -> None:
    span = between(first, first + timedelta(days=days))
    parts = list(cut(span, bucket))
    assert parts[0].first == span.first
    assert parts[-1].last == span.last
    for one, following in pairwise(parts):
        assert one.last + timedelta(days=1) == following.first
        assert one.name != following.name


def test_the_last_day_there_is_ends_the_parts() -> None:
    assert list(cut(Span(date.max, date.max), Bucket.DAY)) == [
        Span(date.max, date.max, "9999-12-31")
    ]


def test_a_period_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(Refused, match="before it begins"):
        between(date(2026, 3, 2), date(2026, 3, 1))
    assert between(date(2026, 3, 2), date(2026, 3, 2)).name == "2026-03-02/2026-03-02"


@given(DAYS, DAYS, st.sampled_from(Bucket))
def test_days_to_come_are_not_claimed(day: date, today: date, bucket: Bucket) -> None:
    whole = span_of(day, bucket)
    been = until(whole, today)
    assert (been.first, been.name) == (whole.first, whole.name)
    assert been.last == (whole.last if today >= whole.last else max(whole.first, today))


def test_what_was_over_last_ends_the_day_before_the_present_one_begins() -> None:
    assert last_over(date(2026, 1, 1), Bucket.QUARTER) == read_span("2025Q4")
    assert last_over(date(2026, 10, 9), Bucket.QUARTER) == read_span("2026Q3")
    assert last_over(date(2026, 3, 31), Bucket.MONTH) == read_span("2026-02")
