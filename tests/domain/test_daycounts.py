from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hallapp.domain.daycounts import (
    DayRow,
    NewDayCount,
    Tally,
    check_counts,
    counted_only,
    grid_of,
    total,
)
from hallapp.domain.errors import Refused

DAY = date(2026, 10, 9)
counts = st.none() | st.integers(0, 99_999)
tallies = st.builds(Tally, accepted=counts, closed=counts, visitors=counts)


def test_empty_is_not_zero() -> None:
    assert Tally().empty
    assert not Tally(calls=0).empty
    assert total([Tally(), Tally()]).accepted is None
    assert total([Tally(), Tally(accepted=0)]).accepted == 0


@settings(max_examples=40)
@given(st.lists(tallies, max_size=6))
def test_totals_add_up(rows: list[Tally]) -> None:
    assert (total(rows).accepted or 0) == sum(row.accepted or 0 for row in rows)


def test_typed_and_derived_stand_apart() -> None:
    rows = [
        DayRow(window="1", typed=Tally(accepted=9, closed=8), derived=Tally(accepted=3)),
        DayRow(window="2", typed=Tally(accepted=2), derived=Tally(accepted=5, closed=1)),
    ]
    grid = grid_of(DAY, rows)
    assert (grid.typed.accepted, grid.derived.accepted) == (11, 8)
    assert rows[0].contradictions == ()
    assert rows[1].contradictions == ("accepted",)
    assert not grid.complete
    assert grid_of(DAY, rows[:1]).complete
    assert not grid_of(DAY, [DayRow(window="3")]).complete


def test_what_is_known_as_a_number_only() -> None:
    assert counted_only(9, 3) == 6
    assert counted_only(2, 5) == 0
    assert counted_only(None, 5) == 0


def test_a_grid_of_counts_is_taken() -> None:
    check_counts(DAY, [NewDayCount(window="1", tally=Tally(accepted=0, calls=99_999))], today=DAY)


@pytest.mark.parametrize(
    ("rows", "today", "field"),
    [
        ([], date(2026, 10, 8), "day"),
        ([NewDayCount(window="1", tally=Tally())] * 2, DAY, "window"),
        ([NewDayCount(window="1", tally=Tally(closed=-1))], DAY, "closed"),
        ([NewDayCount(window="1", tally=Tally(calls=100_000))], DAY, "calls"),
    ],
)
def test_a_wrong_grid_is_refused(rows: list[NewDayCount], today: date, field: str) -> None:
    with pytest.raises(Refused) as no:
        check_counts(DAY, rows, today=today)
    assert no.value.field == field
