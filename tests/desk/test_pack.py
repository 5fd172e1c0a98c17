from collections.abc import Sequence
from datetime import datetime
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from hallapp.actions import prints as printed
from hallapp.actions import staffing, wall
from hallapp.actions.hall import Hall
from hallapp.actions.people import add_staff, add_window, people, windows
from hallapp.desk import pack
from hallapp.desk.pack import Pack, PackLine
from hallapp.domain.errors import Refused
from hallapp.domain.hall import HallFacts
from hallapp.papers.kit.render import Progress
from tests.actions.conftest import HOURS
from tests.halls import create_hall
from tests.views.picture_hall import Clock


@pytest.fixture
def hall(tmp_path: Path) -> Hall:
    hall = create_hall(
        tmp_path / "a.hall",
        HallFacts(name="雪川市市民服务中心", hotline="0891-12345"),
        HOURS,
        Clock(datetime(2026, 10, 9, 8, 52)),
        "周慧芳",
    )
    add_staff(hall, "张晓红")
    add_window(hall, "1", staff="张晓红")
    add_window(hall, "2", name="税务")
    return hall


def card(window: str) -> PackLine:
    return PackLine(paper="window-closed-card", values={"window": window})


def printed_all(
    hall: Hall, wanted: Sequence[PackLine], progress: Progress = lambda *_: None
) -> Pack:
    return pack.issue_all(hall, pack.prepare(hall, wanted, progress), progress)


def papers(lines: tuple[PackLine, ...]) -> list[tuple[str, str, bool]]:
    return [(line.paper, line.about, line.wanted) for line in lines]


def test_the_pack_holds_the_duty_sheet_and_cards_of_windows_without_people(hall: Hall) -> None:
    assert ("duty-sheet", "", True) in papers(pack.lines(hall))
    assert ("window-closed-card", "2", False) in papers(pack.lines(hall))
    one = windows(hall)[0]
    staffing.close_window(hall, one.id, datetime(2026, 10, 9, 8, 52), datetime(2026, 10, 10))
    assert ("window-closed-card", "1", True) in papers(pack.lines(hall))


def test_whoever_stands_in_gets_the_plate_of_that_window(hall: Hall) -> None:
    other = add_staff(hall, "李娜").id
    one = windows(hall)[0]
    staffing.stand_in(hall, one.id, other)
    plate = next(line for line in pack.lines(hall) if line.paper == "desk-plate")
    assert (plate.about, plate.wanted) == ("1", True)
    text = PdfReader(BytesIO(printed_all(hall, [plate]).pdf)).pages[0].extract_text()
    assert "李" in text
    assert "张" not in text


def test_what_is_to_be_replaced_comes_with_its_list_and_nothing_twice(hall: Hall) -> None:
    board = wall.add_board(hall, "大厅东墙")
    for paper in ("duty-sheet", "hotline-plate"):
        wall.hang(hall, board, paper, {}, title=paper)
    lines = pack.lines(hall)
    assert "duty-sheet" not in [line.paper for line in lines]
    assert (lines[-1].paper, lines[-1].brings) == ("sticking-list", 2)
    made = printed_all(hall, [line for line in lines if line.wanted])
    assert len(made.numbers) == len(set(made.numbers)) == len(printed.history(hall)) == 5
    assert all(place.waiting for place in wall.boards(hall)[0].places)
    again = pack.lines(hall)
    assert ("duty-sheet", "", False) in papers(again)
    assert "sticking-list" not in [line.paper for line in again]


def test_what_cannot_be_printed_for_the_walls_is_told(hall: Hall) -> None:
    board = wall.add_board(hall, "大厅东墙")
    wall.hang(hall, board, "hotline-plate", {}, title="监督电话")
    wall.hang(hall, board, "slogan", {"text": "为\ue000人民服务"}, title="标语")
    made = printed_all(hall, [PackLine(paper="sticking-list", brings=2)])
    assert [place.place.paper for place, _ in made.left_out] == ["slogan"]


def test_one_job_numbers_every_sheet(hall: Hall) -> None:
    wanted = [
        PackLine(paper="duty-sheet"),
        PackLine(paper="window-closed-card", values={"window": "2"}),
    ]
    told: list[tuple[int, int]] = []
    made = printed_all(hall, wanted, lambda done, of: told.append((done, of)))
    assert len(PdfReader(BytesIO(made.pdf)).pages) == 2
    assert {line.sheet_no for line in printed.history(hall)} == set(made.numbers)
    assert len(made.numbers) == 2
    assert told[-1] == (4, 4)


def test_no_number_is_taken_when_one_paper_is_refused(hall: Hall) -> None:
    wanted = [
        PackLine(paper="duty-sheet"),
        PackLine(paper="window-closed-card", values={"window": "9"}),
    ]
    with pytest.raises(Refused):
        printed_all(hall, wanted)
    assert printed.history(hall) == ()


def test_a_day_of_rest_wants_nothing(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hall, "now", lambda: datetime(2026, 10, 11, 9))
    assert pack.lines(hall) == ()


def test_a_person_s_papers_are_printed_for_their_places(hall: Hall) -> None:
    key = next(line.id for line in people(hall) if line.name == "张晓红")
    assert [(line.paper, line.about) for line in pack.of_person(hall, key)] == [
        ("badge", ""),
        ("desk-plate", ""),
        ("staff-wall", "1"),
    ]
    board = wall.add_board(hall, "窗口")
    place = wall.hang(hall, board, "staff-wall", {"window": "1", "mono": "1"}, title="公示")
    lines = pack.of_person(hall, key)
    assert lines[-1].position == place
    made = printed_all(hall, lines)
    assert len(made.numbers) == 3
    (hangs,) = wall.boards(hall)[0].places
    assert hangs.waiting is not None
    assert hangs.waiting.sheet_no == made.numbers[-1]


def test_a_name_with_a_blank_is_one_name(hall: Hall) -> None:
    key = add_staff(hall, "次仁 卓玛").id
    badge = pack.of_person(hall, key)[0]
    made = printed_all(hall, [badge])
    text = PdfReader(BytesIO(made.pdf)).pages[0].extract_text()
    assert "次仁" in text
    assert "卓玛" in text
