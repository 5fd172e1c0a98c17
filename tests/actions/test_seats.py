from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from hallapp.actions import people, steps
from hallapp.actions.hall import Hall
from hallapp.actions.seats import Seat, seat
from hallapp.desk.demo import hours
from hallapp.domain.errors import Refused
from hallapp.domain.hall import HallFacts
from tests.halls import create_hall


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    made = create_hall(
        tmp_path / "a.hall", HallFacts(name="甲"), hours(), lambda: datetime(2026, 10, 9, 9), "周"
    )
    yield made
    made.close()


def test_windows_and_people_are_set_up_in_one_step(hall: Hall) -> None:
    rows = (
        Seat(window_no=" 1 ", name="综合受理", staff="次仁卓玛", department="市政务局"),
        Seat(),
        Seat(window_no="2", staff="张晓红", department="市政务局"),
        Seat(staff="央金拉姆"),
    )
    assert seat(hall, rows) == (2, 3)
    one, two = people.windows(hall)
    assert (one.window_no, one.name, one.staff) == ("1", "综合受理", "次仁卓玛")
    assert (two.name, two.department) == ("", "市政务局")
    assert {line.name for line in people.people(hall)} == {"次仁卓玛", "张晓红", "央金拉姆"}
    assert steps.undo(hall).values["windows"] == 2
    assert people.windows(hall) == ()
    assert people.people(hall) == ()


def test_what_is_there_is_completed(hall: Hall) -> None:
    people.add_staff(hall, "张晓红")
    people.add_window(hall, "2", name="户籍")
    assert seat(hall, [Seat(window_no="2", staff="张晓红")]) == (0, 0)
    (window,) = people.windows(hall)
    assert (window.name, window.staff) == ("户籍", "张晓红")


def test_nothing_typed_is_no_step(hall: Hall) -> None:
    before = steps.last(hall, 1)
    assert seat(hall, [Seat(), Seat(name="  ")]) == (0, 0)
    assert steps.last(hall, 1) == before


@pytest.mark.parametrize(
    ("rows", "row"),
    [
        ((Seat(window_no="1"), Seat(), Seat(window_no="1 ")), 2),
        ((Seat(), Seat(name="综合受理")), 1),
    ],
)
def test_a_row_that_cannot_be_is_named(hall: Hall, rows: tuple[Seat, ...], row: int) -> None:
    with pytest.raises(Refused) as refused:
        seat(hall, rows)
    assert refused.value.values["row"] == row
    assert people.windows(hall) == ()
