from datetime import date, datetime

import pytest

from hallapp.domain.figures import (
    Judgement,
    OverdueRow,
    PeriodRow,
    judge,
    minute,
    total_overdue,
    total_period,
)

DUE = datetime(2026, 3, 2, 17)
BEFORE = datetime(2026, 3, 2, 9)
AFTER = datetime(2026, 3, 3, 9)


@pytest.mark.parametrize(
    ("due_at", "finished_at", "now", "judgement"),
    [
        (None, None, AFTER, Judgement.NO_DUE),
        (None, BEFORE, AFTER, Judgement.NO_DUE),
        (DUE, BEFORE, AFTER, Judgement.ON_TIME),
        (DUE, DUE, AFTER, Judgement.ON_TIME),
        (DUE, datetime(2026, 3, 2, 17, 0, 59), AFTER, Judgement.ON_TIME),
        (DUE, datetime(2026, 3, 2, 17, 1), AFTER, Judgement.OVERDUE_CLOSED),
        (DUE, date(2026, 3, 2), AFTER, Judgement.ON_TIME),
        (DUE, date(2026, 3, 3), AFTER, Judgement.OVERDUE_CLOSED),
        (DUE, None, BEFORE, Judgement.PENDING),
        (DUE, None, DUE, Judgement.PENDING),
        (DUE, None, AFTER, Judgement.OVERDUE_OPEN),
        (date(2026, 3, 2), datetime(2026, 3, 2, 23, 59), AFTER, Judgement.ON_TIME),
        (date(2026, 3, 2), datetime(2026, 3, 3, 0, 0), AFTER, Judgement.OVERDUE_CLOSED),
    ],
)
def test_a_case_is_judged_to_the_minute(
    due_at: date | None, finished_at: date | None, now: datetime, judgement: Judgement
) -> None:
    assert judge(due_at, finished_at, now) is judgement


def test_a_day_has_a_first_and_a_last_minute() -> None:
    assert minute(date(2026, 3, 2)) == datetime(2026, 3, 2)
    assert minute(date(2026, 3, 2), end_of_day=True) == datetime(2026, 3, 2, 23, 59)


def test_rows_that_do_not_add_up_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="1 judged of 2"):
        OverdueRow(key="1", timed=2, on_time=1)
    with pytest.raises(ValueError, match="add up"):
        PeriodRow(key="1", opening=1)


def test_a_total_is_the_sum_of_its_columns() -> None:
    rows = [
        OverdueRow(key="1", accepted=9, timed=3, counted_only=6, closed=8, on_time=2, pending=1),
        OverdueRow(key="2", accepted=2, timed=2, overdue_open=1, no_due=1),
    ]
    assert total_overdue(rows) == OverdueRow(
        key="",
        accepted=11,
        timed=5,
        counted_only=6,
        closed=8,
        on_time=2,
        pending=1,
        overdue_open=1,
        no_due=1,
    )


def test_months_open_where_the_first_opened_and_windows_are_summed() -> None:
    rows = [
        PeriodRow(key="a", opening=5, received=4, returned=1, closed=2, in_hand=6, overdue=1),
        PeriodRow(key="b", opening=6, received=1, closed=7),
    ]
    columns = {"received": 5, "returned": 1, "closed": 9, "overdue": 1}
    assert total_period(rows, in_time=True) == PeriodRow(key="", opening=5, in_hand=0, **columns)
    assert total_period(rows, in_time=False) == PeriodRow(key="", opening=11, in_hand=6, **columns)
    assert total_period([], in_time=True) == PeriodRow(key="")


def test_a_clock_that_stands_or_cannot_be_read_judges_nobody() -> None:
    assert judge(None, None, AFTER, paused_since=BEFORE) is Judgement.PENDING
    assert judge(None, None, AFTER, missing_year=2027) is Judgement.PENDING
    assert judge(DUE, None, AFTER, paused_since=BEFORE) is Judgement.PENDING
    assert judge(DUE, None, AFTER, paused_since=AFTER) is Judgement.OVERDUE_OPEN


def test_what_ended_before_a_missing_year_was_in_time_whatever_its_holidays() -> None:
    now = datetime(2026, 12, 20, 9)
    ended = datetime(2026, 12, 18, 16)
    assert judge(None, ended, now, missing_year=2027) is Judgement.ON_TIME
    assert judge(None, None, now, missing_year=2027) is Judgement.PENDING
    assert judge(None, datetime(2027, 1, 8), now, missing_year=2027) is Judgement.PENDING
