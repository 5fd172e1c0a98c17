from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallapp.domain.errors import Refused
from hallapp.domain.passwords import (
    FREE_TRIES,
    LONGEST_WAIT,
    check_password,
    wait_after,
    wait_left,
)

NOW = datetime(2026, 3, 2, 9, 5)
MOMENTS = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1))


@pytest.mark.parametrize("password", ["", "1234567", " 1234567 ", "aaaaaaaaaaaa", "abababab"])
def test_short_and_monotonous_passwords_are_refused(password: str) -> None:
    with pytest.raises(Refused) as refusal:
        check_password(password, "许静", "new")
    assert refusal.value.field == "new"


def test_the_own_name_is_no_password_unless_it_is_a_small_part() -> None:
    with pytest.raises(Refused, match="easy"):
        check_password("许静2026abc", "许静")
    check_password("许静今天又去公园看荷花了呢真好看", "许静")
    check_password("向阳花开十二朵7", "")


def test_the_first_wrong_tries_are_free_and_then_the_wait_doubles_to_its_end() -> None:
    assert [wait_after(n) for n in range(FREE_TRIES)] == [timedelta(0)] * FREE_TRIES
    seconds = [wait_after(FREE_TRIES + n).total_seconds() for n in range(4)]
    assert seconds == [5, 10, 20, 40]
    assert wait_after(10**6) == LONGEST_WAIT


@given(st.integers(0, 60), MOMENTS, MOMENTS)
def test_what_is_left_is_never_more_than_the_wait_whatever_the_clock_says(
    failures: int, failed_at: datetime, now: datetime
) -> None:
    left, whole = wait_left(failures, failed_at, now), wait_after(failures)
    assert timedelta(0) <= left <= whole
    assert (left == timedelta(0)) == (whole == timedelta(0) or now >= failed_at + whole)


def test_who_never_failed_does_not_wait() -> None:
    assert wait_left(9, None, NOW) == timedelta(0)
