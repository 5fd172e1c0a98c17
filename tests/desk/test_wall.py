import shutil
from collections.abc import Iterator
from datetime import date, datetime, time
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest

from hallapp.actions import catalogue, notices, people, prints, settings, wall
from hallapp.actions.hall import Hall, create_hall, open_hall
from hallapp.actions.wall_texts import change_wall_text
from hallapp.desk import prints as printing
from hallapp.desk import wall_prints
from hallapp.desk.wall import Place
from hallapp.domain.calendar import Hours, Session, Timetable
from hallapp.domain.catalogue import NewItem
from hallapp.domain.coming import Turn
from hallapp.domain.errors import Refused
from hallapp.domain.hall import HallFacts
from hallapp.domain.wall import Hangs, Why

DAY = (Session(time(9), time(12)), Session(time(13, 30), time(17)))
HOURS = Hours([Timetable(date(2004, 1, 1), (DAY,) * 5 + ((),) * 2)])


class Clock:
    now = datetime(2026, 10, 9, 9)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two windows with their people on one board, the duty sheet on another; all is up."""
    place = tmp_path_factory.mktemp("wall") / "a.hall"
    facts = HallFacts(name="雪川市市民服务中心", hotline="0899-612 3450")
    hall = create_hall(place, facts, HOURS, Clock(), "周慧芳")
    people.add_staff(hall, "张晓红", staff_no="A01")
    people.add_window(hall, "1", name="综合受理", staff="张晓红")
    people.add_window(hall, "2", name="户籍业务")
    board, other = wall.add_board(hall, "窗口"), wall.add_board(hall, "东墙", "进门右手")
    for window in "12":
        wall.hang(hall, board, "staff-wall", {"window": window}, title="窗口人员公示")
    wall.hang(hall, other, "duty-sheet", {}, title="今日值班公示")
    wall_prints.reprint(hall, _silent)
    wall.tick_board(hall, board)
    wall.tick_board(hall, other)
    hall.close()
    return place


@pytest.fixture
def hall(made: Path, tmp_path: Path, clock: Clock) -> Iterator[Hall]:
    hall = open_hall(shutil.copy(made, tmp_path / "a.hall"), clock, "周慧芳")
    yield hall
    hall.close()


def _silent(done: int, total: int) -> None:
    assert 0 <= done <= total


def states(hall: Hall) -> list[Hangs]:
    return [each.standing.hangs for each in wall_prints.look(hall).places]


def whys(place: Place) -> list[tuple[Why, str]]:
    return [(reason.why, reason.field) for reason in place.standing.reasons]


def text(pdf: bytes, page: int) -> str:
    return "".join(pypdfium2.PdfDocument(BytesIO(pdf))[page].get_textpage().get_text_bounded())


def test_nothing_is_stale_while_nothing_changes(hall: Hall) -> None:
    assert states(hall) == [Hangs.CURRENT] * 3
    assert wall_prints.look(hall) is wall_prints.look(hall)
    with pytest.raises(Refused):
        wall_prints.reprint(hall, _silent)


def test_another_hotline_is_named_with_its_day(hall: Hall, clock: Clock) -> None:
    clock.now = datetime(2026, 10, 9, 15)
    settings.change_facts(hall, hotline="0899-612 0000")
    found = wall_prints.look(hall)
    assert found.waits == 3
    (reason,) = found.places[0].standing.reasons
    assert (reason.field, reason.now, reason.since) == (
        "hotline",
        "0899-612 0000",
        date(2026, 10, 9),
    )


def test_other_texts_on_the_wall_are_named_with_their_day(hall: Hall, clock: Clock) -> None:
    board = wall.boards(hall)[0].id
    for paper in ("hotline-plate", "rules"):
        wall.hang(hall, board, paper, {}, title=paper)
    wall_prints.reprint(hall, _silent)
    wall.tick_board(hall, board)
    clock.now = datetime(2026, 10, 9, 15)
    change_wall_text(hall, "rules", "首问负责｜先接待，后移交")
    settings.change_facts(hall, hotline="0899-612 0000")
    days = {
        (each.place.paper, reason.field): reason.since
        for each in wall_prints.look(hall).places
        for reason in each.standing.reasons
        if each.place.paper in ("hotline-plate", "rules")
    }
    assert set(days) == {("hotline-plate", "hotlines"), ("rules", "hotline"), ("rules", "rows")}
    assert set(days.values()) == {date(2026, 10, 9)}


def test_a_window_s_people_make_only_its_own_sheet_stale(hall: Hall) -> None:
    people.add_staff(hall, "王强", staff_no="A02")
    people.amend_window(hall, "2", staff="王强")
    assert states(hall)[:2] == [Hangs.CURRENT, Hangs.STALE]
    assert whys(wall_prints.look(hall).places[1]) == [(Why.CHANGED, "people")]


def test_the_duty_sheet_is_of_its_day(hall: Hall, clock: Clock) -> None:
    clock.now = datetime(2026, 10, 12, 8, 40)
    assert states(hall) == [Hangs.CURRENT, Hangs.CURRENT, Hangs.STALE]
    clock.now = datetime(2026, 10, 17, 8, 40)  # Saturday: there is none
    duty = wall_prints.look(hall).places[2]
    assert duty.standing.hangs is Hangs.UNKNOWN
    assert duty.refused is not None
    ahead = wall_prints.on_day(hall, date(2026, 10, 13))
    assert ahead.places[2].standing.hangs is Hangs.STALE


def test_one_pdf_has_the_list_and_the_sheets_in_walking_order(hall: Hall) -> None:
    settings.change_facts(hall, hotline="0899-612 0000")
    before = prints.history(hall)
    old = [each.place.hung.sheet_no for each in wall_prints.look(hall).places if each.place.hung]
    made = wall_prints.reprint(hall, _silent)
    assert len(prints.history(hall)) == len(before) + 4
    assert list(made.numbers.values()) == ["Z-2026-0004", "Z-2026-0005", "Z-2026-0006"]
    pages = pypdfium2.PdfDocument(BytesIO(made.pdf))
    assert [round(page.get_width() / 72 * 25.4) for page in pages] == [210, 210, 210, 420]
    listed = text(made.pdf, 0)
    for words in (*old, *made.numbers.values(), "窗口人员公示", made.list_no):
        assert words in listed
    assert "编号Z-2026-0004" in "".join(text(made.pdf, 1).split())
    assert states(hall) == [Hangs.PRINTED] * 3
    again = printing.render(hall, "sticking-list")
    assert "Z-2026-0005" in text(again.pdf, 0)


def test_a_sheet_that_cannot_be_printed_takes_no_number(hall: Hall) -> None:
    people.amend_window(hall, "2", pledge="电话 13912345678")
    with pytest.raises(Refused):
        wall_prints.prepare(hall, _silent)
    settings.change_facts(hall, hotline="0899-612 0000")
    done = wall_prints.reprint(hall, _silent)
    assert len(done.numbers) == 2
    ((place, why),) = done.left_out
    assert place.place.told["window"] == "2"
    assert why.field == "pledge"


def test_a_stop_before_the_numbers_changes_nothing(hall: Hall) -> None:
    settings.change_facts(hall, hotline="0899-612 0000")
    count = len(prints.history(hall))

    def stop(done: int, total: int) -> None:
        assert total
        if done:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        wall_prints.reprint(hall, stop)
    assert len(prints.history(hall)) == count
    assert wall_prints.look(hall).waits == 3


def test_a_code_says_whether_its_sheet_still_holds(hall: Hall) -> None:
    number = next(
        each.place.hung.sheet_no for each in wall_prints.look(hall).places if each.place.hung
    )
    found = wall_prints.find_sheet(hall, number)
    assert found is not None
    assert found.holds is True
    settings.change_facts(hall, hotline="0899-612 0000")
    found = wall_prints.find_sheet(hall, number)
    assert found is not None
    assert found.holds is False
    assert [each.board.name for each in found.places] == list(found.found.hangs_on)
    loose = printing.render(hall, "zero-sheet", issue=True)
    found = wall_prints.find_sheet(hall, loose.issue.sheet_no)
    assert found is not None
    assert (found.holds, found.newer) == (None, None)
    again = printing.render(hall, "zero-sheet", issue=True)
    found = wall_prints.find_sheet(hall, loose.issue.sheet_no)
    assert found is not None
    assert found.newer is not None
    assert found.newer.sheet_no == again.issue.sheet_no
    assert wall_prints.find_sheet(hall, "张晓红") is None


def test_a_paper_is_posted_where_a_sheet_of_it_hangs_that_holds(hall: Hall) -> None:
    assert wall_prints.look(hall).posted == {"staff-wall": True, "duty-sheet": True}
    settings.change_facts(hall, hotline="0899-612 0000")
    assert wall_prints.look(hall).posted == {"staff-wall": False, "duty-sheet": False}
    for board in wall.boards(hall):
        wall.remove_board(hall, board.id)
    assert wall_prints.look(hall).posted is None


def test_what_changes_within_a_week_is_told_ahead(hall: Hall) -> None:
    board = wall.boards(hall)[0]
    fees = "登记费｜每件｜80｜件｜文件｜\n登记费｜每件｜60｜件｜文件｜2026-10-14"
    catalogue.add_item(hall, NewItem(name="不动产登记", fees=fees))
    wall.hang(hall, board.id, "fee-table", {}, title="收费公示")
    made = notices.begin(hall, "holiday")
    number = made.notice_no
    up, down = date(2026, 10, 11), date(2026, 10, 15)
    notices.arrange(hall, number, style=made.style, up_from=up, down_on=down)
    assert [(each.turn, each.on.day) for each in wall_prints.ahead(hall)] == [
        (Turn.UP, 11),
        (Turn.SWAP, 14),
    ]
    values = {"notice": str(number)}
    sheet = printing.render(hall, "notice", values, issue=True).issue.sheet_no
    wall.hang(hall, board.id, "notice", values, title="通知", sheet_no=sheet)
    swaps, falls = wall_prints.ahead(hall)
    assert (swaps.turn, swaps.title, swaps.board) == (Turn.SWAP, "收费公示", board.name)
    assert (falls.turn, falls.on, falls.title) == (Turn.DOWN, down, made.text.title)
    notices.arrange(hall, number, style=made.style, up_from=None, down_on=date(2026, 12, 1))
    assert [each.turn for each in wall_prints.ahead(hall)] == [Turn.SWAP]


def test_the_walk_list_shows_every_sheet(hall: Hall) -> None:
    made = printing.render(hall, "wall-walk")
    assert "东墙" in text(made.pdf, 0)
    assert "张晓红" in text(made.pdf, 0)
