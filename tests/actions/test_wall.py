from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

import pytest

from hallapp.actions import prints, settings, steps, wall
from hallapp.actions.hall import Hall, create_hall
from hallapp.actions.prints import Sheet
from hallapp.domain.calendar import Hours, Session, Timetable
from hallapp.domain.errors import Refused
from hallapp.domain.hall import HallFacts
from hallapp.domain.wall import Found

DAY = (Session(time(9), time(12)), Session(time(13, 30), time(17)))
HOURS = Hours([Timetable(date(2004, 1, 1), (DAY,) * 5 + ((),) * 2)])


class Clock:
    now = datetime(2026, 10, 9, 9)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Hall, Clock]]:
    clock = Clock()
    place = tmp_path_factory.mktemp("wall") / "a.hall"
    hall = create_hall(place, HallFacts(name="雪川"), HOURS, clock, "周慧芳")
    yield hall, clock
    hall.close()


@pytest.fixture
def clock(empty: tuple[Hall, Clock]) -> Clock:
    return empty[1]


@pytest.fixture
def hall(empty: tuple[Hall, Clock]) -> Iterator[Hall]:
    yield empty[0]
    for board in wall.boards(empty[0]):
        wall.remove_board(empty[0], board.id)
    empty[1].now = datetime(2026, 10, 9, 9)


def hang(hall: Hall, board: int, window: str = "", **more: object) -> int:
    told = {"window": window} if window else {}
    return wall.hang(hall, board, "staff-wall", told, title="公示", **more)  # type: ignore[arg-type]


def sheet(window: str = "1", fingerprint: str = "ab" * 32, position: int | None = None) -> Sheet:
    return Sheet(
        paper="staff-wall",
        title="公示",
        book="Z",
        subject=window,
        fingerprint=fingerprint,
        told={"window": window, "size": "A4"},
        content={"hotline": "x"},
        position=position,
    )


def names(hall: Hall) -> list[str]:
    return [board.name for board in wall.boards(hall)]


def test_boards_are_walked_in_their_order(hall: Hall) -> None:
    first, second, third = (wall.add_board(hall, name, "二楼") for name in "甲乙丙")
    wall.move_board(hall, third, 0)
    assert names(hall) == ["丙", "甲", "乙"]
    assert [board.rank for board in wall.boards(hall)] == [1, 2, 3]
    steps.undo(hall)
    assert names(hall) == ["甲", "乙", "丙"]
    wall.change_board(hall, first, name="大厅东墙", place="")
    wall.remove_board(hall, second)
    assert names(hall) == ["大厅东墙", "丙"]


def test_a_board_has_a_name_of_its_own(hall: Hall) -> None:
    board = wall.add_board(hall, " 东墙 ")
    for name in ("东墙", " "):
        with pytest.raises(Refused) as refused:
            wall.add_board(hall, name)
        assert refused.value.field == "name"
    wall.change_board(hall, board, name="东墙", place="进门右手")
    assert wall.boards(hall)[0].place == "进门右手"


def test_positions_are_put_moved_and_taken_away(hall: Hall) -> None:
    east, west = wall.add_board(hall, "东墙"), wall.add_board(hall, "西墙")
    one, two = hang(hall, east, "1"), hang(hall, east, "2")
    three = hang(hall, east, "3", at=0)
    assert [each.id for each in wall.boards(hall)[0].places] == [three, one, two]
    wall.move_position(hall, two, east, 0)
    wall.move_position(hall, three, west, 5)
    assert [each.id for each in wall.boards(hall)[0].places] == [two, one]
    assert [each.id for each in wall.boards(hall)[1].places] == [three]
    wall.change_position(hall, one, good_days=7, until_on=date(2026, 10, 20))
    changed = wall.boards(hall)[0].places[1]
    assert (changed.good_days, changed.until_on) == (7, date(2026, 10, 20))
    with pytest.raises(Refused):
        wall.change_position(hall, one, good_days=0, until_on=None)
    wall.take_away(hall, two)
    assert [each.rank for each in wall.boards(hall)[0].places] == [1]
    with pytest.raises(Refused):
        wall.take_away(hall, two)
    with pytest.raises(Refused):
        hang(hall, 999)


def test_a_sheet_waits_until_its_board_is_ticked(hall: Hall, clock: Clock) -> None:
    board = wall.add_board(hall, "东墙")
    one, two = hang(hall, board, "1"), hang(hall, board, "2")
    first, second = prints.issue_many(hall, [sheet(position=one), sheet("2", position=two)])
    (place, _) = wall.boards(hall)[0].places
    assert place.hung is None
    assert place.waiting is not None
    assert place.waiting.sheet_no == first.sheet_no
    clock.now += timedelta(hours=1)
    assert wall.tick_board(hall, board) == 2
    (place, other) = wall.boards(hall)[0].places
    assert place.hung is not None
    assert other.hung is not None
    assert (place.hung.sheet_no, place.hung.put_up_by) == (first.sheet_no, "周慧芳")
    assert other.hung.sheet_no == second.sheet_no
    assert place.waiting is None
    with pytest.raises(Refused):
        wall.tick_board(hall, board)
    steps.undo(hall)
    assert wall.boards(hall)[0].places[0].waiting is not None
    wall.tick(hall, two)
    assert [place.hung is None for place in wall.boards(hall)[0].places] == [True, False]
    with pytest.raises(Refused):
        wall.tick(hall, two)


def test_what_is_over_is_ticked_by_taking_it_down(hall: Hall) -> None:
    board = wall.add_board(hall, "东墙")
    hang(hall, board, until_on=date(2026, 10, 8))
    assert wall.tick_board(hall, board) == 1
    assert wall.boards(hall)[0].places == ()
    steps.undo(hall)
    assert len(wall.boards(hall)[0].places) == 1


def test_a_print_of_its_own_waits_where_just_that_is_shown(hall: Hall) -> None:
    board = wall.add_board(hall, "东墙")
    hang(hall, board, "7")
    hang(hall, board, "8")
    made = sheet("7")
    issue = prints.issue(
        hall,
        made.paper,
        made.subject,
        made.fingerprint,
        title=made.title,
        book=made.book,
        told={**(made.told or {}), "language": "zh_CN"},
        content=made.content,
    )
    waiting = [place.waiting for place in wall.boards(hall)[0].places]
    assert [each.sheet_no if each else "" for each in waiting] == [issue.sheet_no, ""]


def test_a_printed_sheet_is_registered_where_it_hangs(hall: Hall) -> None:
    (issue,) = prints.issue_many(hall, [sheet()])
    board = wall.add_board(hall, "东墙")
    hang(hall, board, "1", sheet_no=issue.sheet_no)
    hung = wall.boards(hall)[0].places[0].hung
    assert hung is not None
    assert hung.sheet_no == issue.sheet_no
    with pytest.raises(Refused) as refused:
        hang(hall, board, "1", sheet_no="Z-1999-0001")
    assert refused.value.field == "sheet_no"


def test_a_code_opens_its_sheet(hall: Hall) -> None:
    board = wall.add_board(hall, "东墙")
    one = hang(hall, board, "1")
    (issue,) = prints.issue_many(hall, [sheet(position=one)])
    found = prints.find_sheet(hall, f"{issue.sheet_no} ABAB ABAB ABAB")
    assert found is not None
    assert (found.code_fits, found.was_up, found.hangs_on) == (True, False, ())
    wall.tick(hall, one)
    found = prints.find_sheet(hall, issue.sheet_no.lower())
    assert found is not None
    assert (found.code_fits, found.hangs_on, found.positions) == (None, ("东墙",), (one,))
    assert found.told["window"] == "1"
    wrong = prints.find_sheet(hall, f"{issue.sheet_no} FFFF FFFF")
    assert wrong is not None
    assert wrong.code_fits is False
    prints.issue_many(hall, [sheet(position=one)])
    wall.tick(hall, one)
    gone = prints.find_sheet(hall, issue.sheet_no)
    assert gone is not None
    assert (gone.was_up, gone.hangs_on) == (True, ())
    assert prints.find_sheet(hall, "Z-2026-9999") is None
    assert prints.find_sheet(hall, "张晓红") is None


def test_the_walk_is_noted(hall: Hall) -> None:
    board = wall.add_board(hall, "东墙")
    hang(hall, board, "1")
    hang(hall, board, "2")
    wall.note_walk(hall, board, (Found.GOOD, Found.TORN))
    assert [place.found for place in wall.boards(hall)[0].places] == ["good", "torn"]


def test_the_journal_knows_when_a_fact_changed(hall: Hall, clock: Clock) -> None:
    assert steps.fact_changed_on(hall, "no such fact") is None
    clock.now = datetime(2026, 11, 3, 9)
    settings.change_facts(hall, hotline="0899-612 0000")
    assert steps.fact_changed_on(hall, "hotline") == date(2026, 11, 3)
    assert steps.tables_changed_on(hall, ["staff"]) is None
    assert steps.tables_changed_on(hall, ["hall_fact"]) == date(2026, 11, 3)
    assert steps.head(hall) == steps.last(hall, 1)[0].no
