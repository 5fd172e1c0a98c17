from datetime import date

import pytest

from hallapp.actions import cases, daycounts, steps
from hallapp.domain.cases import NewCase
from hallapp.domain.daycounts import NewDayCount, Tally
from hallapp.domain.errors import Refused
from tests.actions.conftest import Desk

DAY = date(2026, 3, 2)
NOTHING = Tally(accepted=0, closed=0, returned=0)


def test_typed_and_logged_stand_side_by_side(desk: Desk) -> None:
    one = cases.accept(desk.hall, NewCase(item="食品经营许可", window="7"))
    cases.accept(desk.hall, NewCase(item="食品经营许可", window="7"))
    three = cases.accept(desk.hall, NewCase(item="食品经营许可"))
    cases.close(desk.hall, one.id)
    cases.return_case(desk.hall, three.id, reason="不符合条件")
    grid = daycounts.enter(
        desk.hall, DAY, [NewDayCount(window="7", tally=Tally(accepted=9, closed=0))]
    )
    assert [(row.window, row.typed, row.derived) for row in grid.rows] == [
        ("7", Tally(accepted=9, closed=0), Tally(accepted=2, closed=1, returned=0)),
        ("10", Tally(), NOTHING),
        ("", Tally(), Tally(accepted=1, closed=0, returned=1)),
    ]
    assert grid.rows[0].contradictions == ("closed",)
    assert (grid.typed.accepted, grid.derived.accepted) == (9, 3)


def test_empty_takes_away_and_undo_brings_back(desk: Desk) -> None:
    daycounts.enter(desk.hall, DAY, [NewDayCount(window="10", tally=Tally(calls=3))])
    grid = daycounts.enter(
        desk.hall, DAY, [NewDayCount(window=w, tally=Tally()) for w in ("7", "10")]
    )
    assert all(row.typed.empty for row in grid.rows)
    steps.undo(desk.hall)
    assert daycounts.grid(desk.hall, DAY).rows[1].typed == Tally(calls=3)


def test_an_unknown_window_is_refused(desk: Desk) -> None:
    with pytest.raises(Refused, match="no window 99"):
        daycounts.enter(desk.hall, DAY, [NewDayCount(window="99", tally=Tally(calls=3))])
