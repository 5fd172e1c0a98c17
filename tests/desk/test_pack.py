from datetime import date, datetime
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from hallapp.actions import prints as printed
from hallapp.actions import staffing, wall
from hallapp.actions.hall import Hall
from hallapp.actions.people import add_staff, add_window, people, windows
from hallapp.desk import pack
from hallapp.desk.pack import PackLine
from hallapp.domain.errors import Refused
from hallapp.domain.hall import HallFacts
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


def papers(lines: tuple[PackLine, ...]) -> list[tuple[str, str, bool]]:
    return [(line.paper, line.about, line.wanted) for line in lines]


def test_the_pack_holds_the_duty_sheet_and_cards_of_windows_without_people(hall: Hall) -> None:
    assert ("duty-sheet", "", True) in papers(pack.lines(hall))
    assert ("window-closed-card", "2", False) in papers(pack.lines(hall))
    one = windows(hall)[0]
    staffing.close_window(hall, one.id, datetime(2026, 10, 9, 8, 52), datetime(2026, 10, 10))
    assert ("window-closed-card", "1", True) in papers(pack.lines(hall))


def test_one_job_numbers_every_sheet(hall: Hall) -> None:
    wanted = [
        PackLine(paper="duty-sheet"),
        PackLine(paper="window-closed-card", values={"window": "2"}),
    ]
    told: list[tuple[int, int]] = []
    made = pack.printed(hall, wanted, lambda done, of: told.append((done, of)))
    assert len(PdfReader(BytesIO(made.pdf)).pages) == 2
    assert [sheet.issue.printed_on for sheet in made.sheets] == [date(2026, 10, 9)] * 2
    assert len(printed.history(hall)) == 2
    assert told[-1] == (4, 4)


def test_no_number_is_taken_when_one_paper_is_refused(hall: Hall) -> None:
    wanted = [
        PackLine(paper="duty-sheet"),
        PackLine(paper="window-closed-card", values={"window": "9"}),
    ]
    with pytest.raises(Refused):
        pack.printed(hall, wanted)
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
    made = pack.printed(hall, lines)
    assert len(made.sheets) == 3
    (hangs,) = wall.boards(hall)[0].places
    assert hangs.waiting is not None
    assert hangs.waiting.sheet_no == made.sheets[-1].issue.sheet_no


def test_a_name_with_a_blank_is_one_name(hall: Hall) -> None:
    key = add_staff(hall, "次仁 卓玛").id
    badge = pack.of_person(hall, key)[0]
    made = pack.printed(hall, (badge,))
    text = PdfReader(BytesIO(made.pdf)).pages[0].extract_text()
    assert "次仁" in text
    assert "卓玛" in text
