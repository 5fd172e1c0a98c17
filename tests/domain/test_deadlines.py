"""The vectors of deadlines.md and the rules one by one."""

from datetime import date, datetime, time
from fractions import Fraction

import pytest

from hallapp.domain.calendar import (
    EVERY_YEAR,
    Calendar,
    CalendarMissing,
    Hours,
    Session,
    Timetable,
    seeded_calendar,
)
from hallapp.domain.deadlines import Clock, Extension, Limit, Pause, Unit
from hallapp.domain.errors import Moment, Refused

OFFICE = Hours.on_weekdays(Session(time(9), time(12)), Session(time(13, 30), time(17)))
WORKDAY, WORKHOUR, CALDAY = Unit.WORKDAY, Unit.WORKHOUR, Unit.CALDAY
IMMEDIATE = Limit(Fraction(0), Unit.IMMEDIATE)


def clock(counting: str = "by_date", rest_day_end: str = "next_working_day") -> Clock:
    return Clock(seeded_calendar(), OFFICE, counting, rest_day_end)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def due(
    accepted: Moment | str, n: float, unit: Unit, *pauses: Pause, **how: str
) -> datetime | None:
    moment = at(accepted) if isinstance(accepted, str) else accepted
    return clock(**how).due(moment, Limit(Fraction(str(n)), unit), pauses)


@pytest.mark.parametrize(
    ("accepted", "n", "ends"),
    [
        (date(2025, 12, 31), 1, date(2026, 1, 4)),
        (date(2026, 2, 13), 1, date(2026, 2, 14)),
        (date(2026, 2, 13), 3, date(2026, 2, 25)),
        (date(2026, 2, 14), 1, date(2026, 2, 24)),
        (date(2026, 9, 28), 5, date(2026, 10, 10)),
        (date(2026, 9, 30), 1, date(2026, 10, 8)),
        (date(2026, 10, 1), 1, date(2026, 10, 8)),
        (date(2026, 3, 2), 20, date(2026, 3, 30)),
        (date(2026, 3, 2), 30, date(2026, 4, 14)),
    ],
)
def test_vectors(accepted: date, n: int, ends: date) -> None:
    assert due(accepted, n, WORKDAY) == datetime.combine(ends, time(17))
    for hour in (0, 10, 17, 23):
        moment = datetime.combine(accepted, time(hour, 59))
        assert due(moment, n, WORKDAY) == datetime.combine(ends, time(17))


# 湖南, domain.md §11: accepted Monday 2018-10-15 10:00, counted to the minute.
@pytest.mark.parametrize(
    ("n", "ends"),
    [
        (4, "2018-10-19T10:00"),
        (5, "2018-10-22T10:00"),
        (6, "2018-10-23T10:00"),
        (7, "2018-10-24T10:00"),
        (10, "2018-10-29T10:00"),
    ],
)
def test_by_minute_as_hunan_does(n: int, ends: str) -> None:
    assert due("2018-10-15T10:00", n, WORKDAY, counting="by_minute") == at(ends)


def test_three_days_of_a_special_procedure_shift_all_by_three() -> None:
    pause = Pause(at("2018-10-16T10:00"), at("2018-10-19T10:00"), "expert_review")
    assert due("2018-10-15T10:00", 7, WORKDAY, pause, counting="by_minute") == at(
        "2018-10-29T10:00"
    )


def test_by_minute_uses_the_timetable_of_the_acceptance_day() -> None:
    """On a rest day: of a weekday under the same timetable, not what is open besides."""
    hours = Hours(
        [
            Timetable(
                date.min,
                ((Session(time(9), time(17)),),) * 5 + ((Session(time(9), time(10)),), ()),
            )
        ]
    )
    by_minute = Clock(seeded_calendar(), hours, "by_minute")
    one = Limit(Fraction(1), WORKDAY)
    for accepted in ("2026-03-07T09:30", "2026-03-08T09:30"):  # Saturday, Sunday
        assert by_minute.due(at(accepted), one) == at("2026-03-09T17:00")
    makeup = by_minute.due(at("2026-02-28T09:30"), one)  # a make-up Saturday: 60 minutes
    assert makeup == at("2026-03-02T09:30")
    holiday = by_minute.due(at("2026-10-01T09:30"), one)  # a Thursday
    assert holiday == at("2026-10-08T17:00")
    assert by_minute.due(date(2026, 3, 9), one) is None


def test_by_date_rolled() -> None:
    rolled = {"counting": "by_date_rolled"}
    assert due("2026-03-06T17:00", 1, WORKDAY, **rolled) == at("2026-03-09T17:00")
    assert due("2026-03-06T17:01", 1, WORKDAY, **rolled) == at("2026-03-10T17:00")
    assert due("2026-03-07T10:00", 1, WORKDAY, **rolled) == at("2026-03-10T17:00")
    assert due(date(2026, 3, 6), 1, WORKDAY, **rolled) == at("2026-03-09T17:00")
    assert due("2026-03-06T17:01", 3, CALDAY, **rolled) == at("2026-03-09T17:00")


def test_hours() -> None:
    assert due("2026-03-02T10:00", 2, WORKHOUR) == at("2026-03-02T12:00")  # a closing instant
    assert due("2026-03-02T10:00:59", 2.5, WORKHOUR) == at("2026-03-02T14:00")
    assert due("2026-03-06T18:00", 0.001, WORKHOUR) == at("2026-03-09T09:01")
    assert due("2026-03-06T16:00", 6.5, WORKHOUR) == at("2026-03-09T16:00")
    assert due("2026-02-13T17:00", 1, WORKHOUR) == at("2026-02-14T10:00")  # Monday's hours
    assert due(date(2026, 3, 2), 2, WORKHOUR) is None


def test_rest_day_sessions_count_nothing() -> None:
    hours = Hours.daily(Session(time(9), time(12)))
    always = Clock(seeded_calendar(), hours)
    assert always.due(at("2026-03-06T11:00"), Limit(Fraction(2), WORKHOUR)) == at(
        "2026-03-09T10:00"
    )
    assert always.due(at("2026-03-06T11:00"), Limit(Fraction(1), WORKDAY)) == at("2026-03-09T12:00")
    assert always.minutes_of_day(date(2026, 3, 7)) == 0
    assert always.minutes_of_day(date(2026, 3, 6)) == 180


def test_calendar_units() -> None:
    assert due("2026-09-23T10:00", 8, CALDAY) == at("2026-10-08T17:00")
    assert due("2026-09-23T10:00", 8, CALDAY, rest_day_end="stay") == at("2026-10-01T17:00")
    assert due("2026-09-23T10:00", 11, CALDAY, rest_day_end="stay") == at("2026-10-04T23:59")
    assert due("2026-01-31T10:00", 1, Unit.MONTH) == at("2026-02-28T17:00")  # worked
    assert due("2025-11-30T10:00", 3, Unit.MONTH) == at("2026-02-28T17:00")
    assert due("2024-02-29T10:00", 1, Unit.YEAR) == at("2025-02-28T17:00")
    assert due("2024-02-29T10:00", 2, Unit.YEAR) == at("2026-02-28T17:00")


def test_immediate() -> None:
    immediate = clock()
    for accepted, ends in [
        ("2026-03-06T08:00", "2026-03-06T17:00"),
        ("2026-03-06T17:00:59", "2026-03-06T17:00"),
        ("2026-03-06T17:01", "2026-03-09T17:00"),
        ("2026-02-13T18:00", "2026-02-14T17:00"),
        ("2026-10-01T10:00", "2026-10-08T17:00"),
    ]:
        assert immediate.due(at(accepted), IMMEDIATE) == at(ends)
    assert immediate.due(date(2026, 3, 7), IMMEDIATE) == at("2026-03-09T17:00")
    assert immediate.due(date(2026, 3, 6), IMMEDIATE) == at("2026-03-06T17:00")


def test_a_day_without_sessions_closes_at_its_end() -> None:
    none = Clock(seeded_calendar(), Hours([]))
    assert none.due(at("2026-03-06T23:00"), Limit(Fraction(1), WORKDAY)) == at("2026-03-09T23:59")
    assert none.due(at("2026-03-06T23:59"), IMMEDIATE) == at("2026-03-06T23:59")
    for counting, limit in (
        ("by_date", Limit(Fraction(1), WORKHOUR)),
        ("by_minute", Limit(Fraction(1), WORKDAY)),
    ):
        with pytest.raises(Refused, match="no opening hours in 2026"):
            Clock(seeded_calendar(), Hours([]), counting).due(at("2026-03-06T23:00"), limit)


# --- pauses --------------------------------------------------------------------------------------


def paused(start: str, end: str | None) -> Pause:
    return Pause(at(start), None if end is None else at(end), "test")


def test_days_after_the_start_until_the_end_are_added() -> None:
    # Picture 03: counted 24, 28 September, paused 29, 30, counted 8, 9, 10 October.
    pause = paused("2026-09-28T14:20", "2026-09-30T15:00")
    assert due("2026-09-23T10:00", 5, WORKDAY, pause) == at("2026-10-10T17:00")
    same_day = paused("2026-09-28T14:20", "2026-09-28T15:00")
    assert due("2026-09-23T10:00", 3, WORKDAY, same_day) == at("2026-09-29T17:00")


def test_a_pause_that_starts_on_the_due_date_still_counts() -> None:
    on = paused("2026-03-04T16:00", "2026-03-06T10:00")
    after = paused("2026-03-05T09:00", "2026-03-06T10:00")
    assert due("2026-03-02T10:00", 2, WORKDAY, on) == at("2026-03-06T17:00")
    assert due("2026-03-02T10:00", 2, WORKDAY, after) == at("2026-03-04T17:00")


def test_a_pause_may_bring_the_next_one_in() -> None:
    first = paused("2026-03-03T10:00", "2026-03-05T10:00")
    second = paused("2026-03-06T10:00", "2026-03-10T10:00")
    assert due("2026-03-02T10:00", 2, WORKDAY, second, first) == at("2026-03-10T17:00")
    assert due("2026-03-02T10:00", 2, WORKDAY, second) == at("2026-03-04T17:00")


def test_overlapping_and_touching_pauses_are_one() -> None:
    pauses = (
        paused("2026-03-03T10:00", "2026-03-05T10:00"),
        paused("2026-03-04T10:00", "2026-03-06T10:00"),
        paused("2026-03-06T10:00", "2026-03-09T10:00"),
        paused("2026-03-03T11:00", "2026-03-03T12:00"),
    )
    one = paused("2026-03-03T10:00", "2026-03-09T10:00")
    for unit, n in ((WORKDAY, 3), (CALDAY, 3), (WORKHOUR, 12)):
        assert due("2026-03-02T10:00", n, unit, *pauses) == due("2026-03-02T10:00", n, unit, one)


def test_pauses_before_acceptance_are_clipped() -> None:
    long_over = paused("2026-02-01T10:00", "2026-02-20T10:00")
    reaches_in = paused("2026-02-20T10:00", "2026-03-03T10:00")
    assert due("2026-03-02T10:00", 2, WORKDAY, long_over) == at("2026-03-04T17:00")
    assert due("2026-03-02T10:00", 2, WORKDAY, reaches_in) == at("2026-03-05T17:00")
    assert due("2026-03-02T10:00", 2, WORKHOUR, reaches_in) == at("2026-03-03T12:00")


def test_calendar_pauses_look_at_the_end_before_it_moves() -> None:
    # 8 days from 26 February end on Friday 6 March; 9 on Saturday, moved to Monday 9.
    on_saturday = paused("2026-03-07T10:00", "2026-03-09T10:00")
    on_sunday = paused("2026-03-08T10:00", "2026-03-10T10:00")
    assert due("2026-02-26T10:00", 9, CALDAY, on_saturday) == at("2026-03-09T17:00")
    assert due("2026-02-26T10:00", 10, CALDAY, on_sunday) == at("2026-03-10T17:00")
    assert due("2026-02-26T10:00", 9, CALDAY, on_sunday) == at("2026-03-09T17:00")
    assert due("2026-02-26T10:00", 1, Unit.MONTH, on_saturday) == at("2026-03-30T17:00")


def test_an_immediate_limit_pauses_as_a_working_day() -> None:
    same_day = paused("2026-03-02T11:00", "2026-03-02T15:00")
    until_tomorrow = paused("2026-03-02T11:00", "2026-03-03T10:00")
    assert clock().due(at("2026-03-02T10:00"), IMMEDIATE, [same_day]) == at("2026-03-02T17:00")
    assert clock().due(at("2026-03-02T10:00"), IMMEDIATE, [until_tomorrow]) == at(
        "2026-03-03T17:00"
    )


def test_rolled_acceptance_is_the_base_of_its_pauses() -> None:
    pause = paused("2026-03-06T18:30", "2026-03-09T10:00")  # ends on the day that is not counted
    assert due("2026-03-06T18:00", 1, WORKDAY, pause, counting="by_date_rolled") == at(
        "2026-03-10T17:00"
    )


@pytest.mark.parametrize(("n", "unit"), [(5, WORKDAY), (5, CALDAY), (20, WORKHOUR)])
def test_an_open_pause_leaves_the_due_open(n: int, unit: Unit) -> None:
    assert due("2026-03-02T10:00", n, unit, paused("2026-03-03T10:00", None)) is None
    assert due("2026-03-02T10:00", n, unit, paused("2026-04-03T10:00", None)) is not None


def test_an_open_pause_needs_no_calendar_of_later_years() -> None:
    in_december = paused("2026-12-30T10:00", None)
    assert due("2026-12-29T10:00", 9, WORKDAY, in_december) is None
    assert due("2026-12-29T10:00", 90, WORKHOUR, in_december) is None
    at_once = paused("2027-03-01T09:00", None)
    assert due("2027-03-01T10:00", 9, WORKDAY, at_once) is None
    assert due("2027-03-01T10:00", 9, WORKHOUR, at_once) is None
    with pytest.raises(CalendarMissing, match="2027"):
        due("2027-03-01T10:00", 9, WORKDAY, paused("2027-03-08T10:00", None))
    with pytest.raises(CalendarMissing, match="2027"):
        due("2026-12-29T10:00", 9, WORKDAY, paused("2026-12-30T10:00", "2026-12-31T10:00"))


def test_due_if_resumed() -> None:
    limit = Limit(Fraction(5), WORKDAY)
    pauses = [
        paused("2026-03-03T10:00", "2026-03-04T10:00"),
        paused("2026-03-06T10:00", None),
    ]
    accepted = at("2026-03-02T10:00")
    ours = clock()
    assert ours.due_if_resumed(accepted, limit, pauses, at=at("2026-03-09T11:00")) == at(
        "2026-03-11T17:00"
    )
    for early in ("2026-03-05T10:00", "2026-03-06T10:00"):  # as if it had never begun
        assert ours.due_if_resumed(accepted, limit, pauses, at=at(early)) == at("2026-03-10T17:00")


def test_a_pause_ends_after_it_starts() -> None:
    with pytest.raises(Refused, match="ends before it starts"):
        paused("2026-03-03T10:00", "2026-03-03T09:59")


# --- extension, limits, years --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("limit", "ends"),
    [
        (Limit(Fraction(5), WORKDAY), "2026-03-23T17:00"),
        (Limit(Fraction(5), CALDAY), "2026-03-17T17:00"),
        (Limit(Fraction(1), Unit.MONTH), "2026-04-13T17:00"),
        (Limit(Fraction(1), WORKHOUR), "2026-03-03T16:00"),
        (IMMEDIATE, "2026-03-16T17:00"),
    ],
)
def test_an_extension_adds_in_the_limits_own_unit(limit: Limit, ends: str) -> None:
    assert clock().due(at("2026-03-02T10:00"), limit, (), Extension(10)) == at(ends)


def test_an_extension_keeps_the_clock_running_into_a_pause() -> None:
    pause = paused("2026-03-11T10:00", "2026-03-12T10:00")
    limit = Limit(Fraction(5), WORKDAY)
    assert clock().due(at("2026-03-02T10:00"), limit, [pause]) == at("2026-03-09T17:00")
    assert clock().due(at("2026-03-02T10:00"), limit, [pause], Extension(3)) == at(
        "2026-03-13T17:00"
    )


@pytest.mark.parametrize(
    ("n", "unit"),
    [
        (Fraction(-1), WORKDAY),
        (Fraction(0), WORKDAY),
        (Fraction(0), WORKHOUR),
        (Fraction(-1), Unit.IMMEDIATE),
        (Fraction(3, 2), WORKDAY),
        (Fraction(3, 2), Unit.MONTH),
        (Fraction(100_001), CALDAY),
    ],
)
def test_no_such_limit(n: Fraction, unit: Unit) -> None:
    with pytest.raises(Refused) as refused:
        Limit(n, unit)
    assert refused.value.field == "limit"


@pytest.mark.parametrize("n", [0, -1, 100_001])
def test_no_such_extension(n: int) -> None:
    with pytest.raises(Refused, match="extension"):
        Extension(n)


@pytest.mark.parametrize(
    ("accepted", "n", "unit"),
    [
        ("2026-12-31T10:00", 1, WORKDAY),
        ("2026-12-31T16:59", 1, WORKHOUR),
        ("2026-12-30T10:00", 2, CALDAY),
        ("2026-12-01T10:00", 1, Unit.MONTH),
        ("2027-01-04T10:00", 0, Unit.IMMEDIATE),
        ("2027-01-04T10:00", 1, WORKHOUR),
    ],
)
def test_a_missing_year_is_named(accepted: str, n: int, unit: Unit) -> None:
    with pytest.raises(CalendarMissing) as missing:
        due(accepted, n, unit)
    assert missing.value.year == 2027


def test_only_years_that_are_needed() -> None:
    assert due("2003-12-31T10:00", 1, WORKDAY) == at("2004-01-02T17:00")
    assert due("2003-12-31T10:00", 5, CALDAY) == at("2004-01-05T17:00")
    assert due("2026-12-31T16:00", 1, WORKHOUR) == at("2026-12-31T17:00")


def test_the_end_of_all_years() -> None:
    every = Clock(Calendar([], EVERY_YEAR), OFFICE)
    for limit in (
        Limit(Fraction(9), WORKDAY),
        Limit(Fraction(9), CALDAY),
        Limit(Fraction(1), Unit.YEAR),
    ):
        with pytest.raises(CalendarMissing, match="10000"):
            every.due(at("9999-12-30T10:00"), limit)
    with pytest.raises(CalendarMissing, match="10000"):
        every.due(at("9999-12-31T10:00"), Limit(Fraction(9), WORKHOUR))


# --- open minutes, working days ------------------------------------------------------------------


def test_open_minutes() -> None:
    ours = clock()
    start, end = at("2026-03-06T16:00"), at("2026-03-09T09:30:59")
    assert ours.open_minutes(start, end) == 90
    assert ours.open_minutes(end, start) == -90
    assert ours.open_minutes(start, start) == 0
    assert ours.open_minutes(start, end, [paused("2026-03-06T16:30", "2026-03-09T09:10")]) == 50
    assert ours.open_minutes(start, end, [paused("2026-03-06T16:30", None)]) == 30
    assert ours.open_minutes(at("2024-12-31T10:00"), at("2026-01-04T10:00")) == 330 + 248 * 390 + 60
    assert ours.open_minutes(at("2026-12-31T10:00"), at("2027-01-01T00:00")) == 330


def test_working_days_between_leaves_the_first_day_out() -> None:
    ours = clock()
    assert ours.working_days_between(date(2026, 9, 10), date(2026, 10, 9)) == 16  # picture 03
    assert ours.working_days_between(date(2026, 10, 9), date(2026, 10, 10)) == 1
    assert ours.working_days_between(date(2026, 10, 9), date(2026, 10, 9)) == 0
    assert ours.working_days_between(date(2026, 10, 9), date(2026, 9, 10)) == -16
    assert ours.working_days_between(date(2023, 12, 31), date(2026, 12, 31)) == 251 + 248 + 248


def test_a_day_ends_at_close_of_business() -> None:
    assert clock().end_of(date(2026, 2, 14)) == at("2026-02-14T17:00")
    assert clock().end_of(at("2026-02-14T10:00")) == at("2026-02-14T10:00")


def test_minutes_of_day() -> None:
    ours = clock()
    assert ours.minutes_of_day(date(2026, 2, 14)) == 390
    assert ours.minutes_of_day(date(2026, 2, 16)) == 0
    assert ours.working_day_minutes(date(2026, 3, 8)) == 390
    assert Clock(seeded_calendar(), Hours([])).working_day_minutes(date(2026, 3, 9)) == 0


@pytest.mark.parametrize(("n", "said"), [("5", "5"), ("7/2", "3.5"), ("100000", "100000")])
def test_a_limit_says_its_number_as_a_person_writes_it(n: str, said: str) -> None:
    assert Limit(Fraction(n), WORKHOUR).number == said
