"""The array path answers as the single path does, row by row."""

import random
from datetime import date, datetime, timedelta
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hallapp.domain.calendar import Calendar, CalendarMissing, Hours, seeded_calendar
from hallapp.domain.clock_table import NONE, ClockTable
from hallapp.domain.deadlines import Clock, Limit, Unit
from hallapp.domain.errors import Moment, Refused
from tests.domain.oracle import some_world
from tests.domain.test_clock_oracle import clock_of
from tests.domain.test_deadlines import OFFICE, clock

UNITS = st.one_of(
    st.tuples(st.integers(1, 400), st.sampled_from([Unit.WORKDAY, Unit.CALDAY])),
    st.tuples(st.fractions(Fraction(1, 60), 300, max_denominator=90), st.just(Unit.WORKHOUR)),
    st.tuples(st.integers(1, 20), st.sampled_from([Unit.MONTH, Unit.YEAR])),
    st.tuples(st.just(0), st.just(Unit.IMMEDIATE)),
)
INSTANTS = st.datetimes(datetime(2016, 12, 1), datetime(2024, 2, 1)).map(
    lambda moment: moment.replace(second=0, microsecond=0)
)


def alone(ours: Clock, moment: Moment, n: Fraction | int, unit: Unit) -> tuple[object, int]:
    try:
        return ours.due(moment, Limit(Fraction(n), unit)), 0
    except CalendarMissing as missing:
        return None, missing.year


@settings(max_examples=150, deadline=None)
@given(
    st.integers(0, 400),
    UNITS,
    st.lists(st.tuples(INSTANTS, st.booleans()), min_size=1, max_size=30),
)
def test_as_the_single_path(
    seed: int, limit: tuple[int | Fraction, Unit], rows: list[tuple[datetime, bool]]
) -> None:
    check(seed, limit, rows)


@pytest.mark.parametrize("unit", Unit)
def test_every_unit_in_many_worlds(unit: Unit) -> None:
    day = datetime(2020, 1, 31, 10, 20)
    rows = [(day + timedelta(days=37 * n), bool(n % 3)) for n in range(8)]
    for seed in range(16):
        check(seed, (0 if unit is Unit.IMMEDIATE else 1 + seed % 5, unit), rows)


def check(seed: int, limit: tuple[int | Fraction, Unit], rows: list[tuple[datetime, bool]]) -> None:
    ours = clock_of(some_world(random.Random(seed)))
    table = ClockTable(ours, 2018, 2022)
    n, unit = limit
    moments: list[Moment] = [at.date() if by_day else at for at, by_day in rows]
    accepted = np.array([at for at, _ in rows], "M8[m]")
    only_day = np.array([by_day for _, by_day in rows])
    accepted[only_day] = accepted[only_day].astype("M8[D]")
    try:
        expected = [alone(ours, moment, n, unit) for moment in moments]
    except Refused:  # hours that are never open: both refuse
        return
    assert table.dues(accepted, n, unit, only_day).tolist() == [due for due, _ in expected]
    years = table.missing_years(accepted, n, unit, only_day)
    assert years.tolist() == [year for _, year in expected]
    given_limit = Limit(Fraction(n), unit)
    assert list(table.due_times((moment, given_limit) for moment in moments)) == [
        (due, year or None) for due, year in expected
    ]


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 400), st.lists(st.tuples(INSTANTS, INSTANTS), min_size=1, max_size=20))
def test_open_minutes_as_the_single_path(seed: int, rows: list[tuple[datetime, datetime]]) -> None:
    ours = clock_of(some_world(random.Random(seed)))
    table = ClockTable(ours, 2018, 2022)
    start, end = (np.array(column, "M8[m]") for column in zip(*rows, strict=True))
    expected = []
    for a, b in rows:
        try:
            expected.append(ours.open_minutes(a, b))
        except CalendarMissing:
            expected.append(NONE)
    assert table.open_minutes(start, end).tolist() == expected


def test_twenty_years_at_once() -> None:
    ours = clock()
    table = ClockTable(ours, 2004, 2026)
    chance = random.Random(2026)
    moments = [
        datetime(2004, 1, 1) + timedelta(minutes=chance.randrange(22 * 365 * 1440))
        for _ in range(500)
    ]
    accepted = np.array(moments, "M8[m]")
    for n, unit in [(5, Unit.WORKDAY), (Fraction(35, 2), Unit.WORKHOUR), (20, Unit.CALDAY)]:
        found = table.dues(accepted, n, unit).tolist()
        assert found == [ours.due(moment, Limit(Fraction(n), unit)) for moment in moments]


def test_a_number_a_row() -> None:
    table = ClockTable(clock(), 2025, 2026)
    accepted = np.array(["2026-02-13T10:00", "2026-02-13T10:00", "2026-12-31T10:00"], "M8[m]")
    found = table.dues(accepted, np.array([1, 3, 1]), Unit.WORKDAY)
    assert found.tolist() == [datetime(2026, 2, 14, 17), datetime(2026, 2, 25, 17), None]
    years = table.missing_years(accepted, np.array([1, 3, 1]), Unit.WORKDAY)
    assert years.tolist() == [0, 0, 2027]
    by_day = np.array([True, True, True])
    assert (
        table.dues(accepted, np.array([1, 3, 1]), Unit.WORKDAY, by_day).tolist() == found.tolist()
    )


def test_no_acceptance_no_due() -> None:
    table = ClockTable(clock(), 2025, 2026)
    none = np.array(["NaT"], "M8[m]")
    for unit, n in ((Unit.WORKDAY, 1), (Unit.WORKHOUR, 1), (Unit.IMMEDIATE, 0)):
        assert table.dues(none, n, unit).tolist() == [None]
    assert table.open_minutes(none, none).tolist() == [NONE]
    assert table.dues(np.array([], "M8[m]"), 1, Unit.WORKDAY).tolist() == []


def test_cases_of_many_limits_in_their_order() -> None:
    five, hours = Limit(Fraction(5), Unit.WORKDAY), Limit(Fraction(3), Unit.WORKHOUR)
    accepted = datetime(2026, 9, 28, 10)
    answers = ClockTable(clock(), 2025, 2026).due_times(
        [
            (accepted, five),
            (accepted, None),
            (None, five),
            (accepted, hours),
            (accepted.date(), hours),
            (date(2026, 12, 31), five),
        ]
    )
    assert list(answers) == [
        (datetime(2026, 10, 10, 17), None),
        (None, None),
        (None, None),
        (datetime(2026, 9, 28, 14, 30), None),
        (None, None),
        (None, 2027),
    ]


def test_years_outside_the_table_are_asked_of_the_calendar() -> None:
    table = ClockTable(clock(), 2020, 2021)
    accepted = np.array(["2018-10-15T10:00", "2021-12-30T10:00", "2003-12-31T10:00"], "M8[m]")
    assert table.dues(accepted, 7, Unit.WORKDAY).tolist() == [
        datetime(2018, 10, 24, 17),
        datetime(2022, 1, 11, 17),
        datetime(2004, 1, 12, 17),
    ]


@pytest.mark.parametrize("unit", list(Unit))
def test_a_table_without_any_year(unit: Unit) -> None:
    table = ClockTable(Clock(Calendar([], []), OFFICE), 2026, 2026)
    accepted = np.array(["2026-03-02T10:00"], "M8[m]")
    n = 0 if unit is Unit.IMMEDIATE else 1
    assert table.missing_years(accepted, n, unit).tolist() == [2026 + (unit is Unit.YEAR)]
    assert table.open_minutes(accepted, accepted + 60).tolist() == [NONE]


def test_a_hall_that_never_opens() -> None:
    table = ClockTable(Clock(seeded_calendar(), Hours([])), 2026, 2026)
    accepted = np.array(["2026-03-02T10:00"], "M8[m]")
    assert table.dues(accepted, 1, Unit.WORKDAY).tolist() == [datetime(2026, 3, 3, 23, 59)]
    with pytest.raises(Refused, match="no opening hours"):
        table.dues(accepted, 1, Unit.WORKHOUR)


def test_the_end_of_all_years() -> None:
    ours = Clock(Calendar([], range(1, 10_000)), OFFICE)
    table = ClockTable(ours, 9998, 9999)
    accepted = np.array(["9999-12-01T10:00"], "M8[m]")
    assert table.missing_years(accepted, 1, Unit.YEAR).tolist() == [10_000]
