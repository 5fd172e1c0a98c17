from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallapp.domain.attendance import (
    Attendance,
    Counts,
    Mark,
    days_of,
    default_codes,
    known_as,
    read_codes,
)
from hallapp.domain.errors import Refused

CODES = known_as(read_codes(default_codes()))
MONDAY = date(2026, 9, 7)
WEEK = frozenset(MONDAY + timedelta(n) for n in range(5))
SEPTEMBER = frozenset({(2026, 9)})


def code(text: str) -> str:
    return f'[[codes]]\ncode = "x"\nname = "某"\ncounts = "late"\n{text}'


def days(*marks: tuple[int, str]) -> Attendance:
    given = [Mark(1, MONDAY + timedelta(n), name) for n, name in marks]
    return days_of(given, CODES, WEEK, SEPTEMBER)


def test_a_day_without_a_record_is_one_of_presence() -> None:
    assert days() == Attendance(present=Decimal(5))


def test_leave_and_absence_take_days_away_trips_and_trainings_do_not() -> None:
    found = days((0, "leave"), (1, "absent_half"), (2, "trip"), (3, "training_half"), (4, "late"))
    assert found == Attendance(
        present=Decimal("3.5"),
        leave=Decimal(1),
        absent=Decimal("0.5"),
        trip=Decimal(1),
        training=Decimal("0.5"),
        late=1,
    )


def test_a_half_day_is_taken_away_only_once() -> None:
    found = days((0, "absent_half"), (0, "leave"))
    assert (found.absent, found.leave, found.present) == (Decimal("0.5"), Decimal("0.5"), 4)


def test_what_is_said_of_a_rest_day_or_under_no_code_does_not_count() -> None:
    assert days((5, "late"), (0, "no such code")) == Attendance(present=Decimal(5))


def test_a_sign_of_presence_hides_no_leave_of_the_same_day() -> None:
    assert days((0, "present"), (0, "leave")).leave == 1


def test_a_month_without_any_record_is_unknown() -> None:
    assert days_of([], CODES, WEEK, frozenset()) == Attendance(unknown=5)


MARKS = st.lists(st.tuples(st.integers(0, 6), st.sampled_from(sorted(CODES))), max_size=20)


@given(MARKS, st.randoms(use_true_random=False))
def test_days_add_up_whatever_the_order(told: list[tuple[int, str]], random: object) -> None:
    marks = [Mark(1, MONDAY + timedelta(n), name) for n, name in told]
    found = days_of(marks, CODES, WEEK, SEPTEMBER)
    random.shuffle(marks)  # type: ignore[attr-defined]  # hypothesis gives a random.Random
    again = days_of(marks, CODES, WEEK, SEPTEMBER)
    assert found.present + found.absent + found.leave == 5
    assert found.trip + found.training <= found.present
    assert again.present + again.absent + again.leave == 5


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("[[codes", "This cannot be read"),
        ("", "There is no attendance code"),
        ('[[codes]]\ncode = "x"', "“x” lacks “name”"),
        (code('[[codes]]\ncode = "x"\nname = "乙"\ncounts = "late"'), "Two attendance codes"),
        (code("").replace('"late"', '"tired"'), "“tired” of the attendance code “x”"),
        (code("half_days = 3"), "lasts 0, 1 or 2 half-days"),
    ],
)
def test_wrong_codes_are_refused_by_name(text: str, sentence: str) -> None:
    with pytest.raises(Refused, match=sentence):
        read_codes(text)


def test_a_code_is_known_by_all_its_words() -> None:
    assert CODES["事假"].counts is Counts.LEAVE
    assert read_codes(code('words = "not a list"'))[0].words == ()
