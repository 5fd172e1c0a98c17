from collections.abc import Iterator
from datetime import datetime
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

from hallapp.actions import board, people, staff, staffing
from hallapp.actions.hall import Hall
from hallapp.desk import prints
from hallapp.desk.people import take_folder, take_photo, take_rating
from hallapp.desk.staff_prints import Faces, duty_sheet, staff_wall, window_closed
from hallapp.domain.errors import Refused
from hallapp.domain.staff import Crop
from hallapp.papers.cards.window_closed import ClosedCard
from hallapp.papers.wall.duty_sheet import DutySheet
from hallapp.papers.wall.staff_wall import StaffWall
from tests.halls import demo_hall

NOW = datetime(2026, 10, 9, 8, 52)


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    made = demo_hall(tmp_path / "demo.hall", lambda: NOW, "周慧芳")
    yield made
    made.close()


def text_of(hall: Hall, paper: str, **values: str) -> str:
    pdf = prints.render(hall, paper, values).pdf
    words = "".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)
    return "".join(words.split())


def test_the_duty_sheet_is_that_of_the_day(hall: Hall) -> None:
    shown = duty_sheet(hall, {}).figures
    assert isinstance(shown, DutySheet)
    five, eight = shown.seats[4], shown.seats[7]
    assert (five.name, five.standing_by) == ("", "央金拉姆")
    assert (eight.name, eight.instead_of, eight.standing_by) == ("边巴次仁", "李建国", "")
    assert (shown.leader, shown.chief, shown.guides) == ("格桑旺堆", "黄玉兰", ("孙倩", "米玛"))
    text = text_of(hall, "duty-sheet")
    assert "刘文静" not in text
    assert "2026年10月9日" in text
    assert "2026年10月13日" in text_of(hall, "duty-sheet", day="2026-10-13")


def test_titles_in_force_stand_on_both_sheets(hall: Hall) -> None:
    shown = duty_sheet(hall, {}).figures
    assert isinstance(shown, DutySheet)
    assert [shown.seats[at].titles for at in (1, 6)] == [("党员先锋岗",), ("示范窗口",)]
    wall = staff_wall(hall, {"window": "2"}).figures
    assert isinstance(wall, StaffWall)
    assert (wall.people[0].titles, wall.titles) == (("党员先锋岗",), ())
    wall = staff_wall(hall, {"window": "7"}).figures
    assert isinstance(wall, StaffWall)
    assert wall.titles == ("示范窗口",)


def test_a_stand_in_makes_another_sheet(hall: Hall) -> None:
    before = prints.render(hall, "duty-sheet")
    five = board.board(hall).empty[0]
    staffing.stand_in(hall, five.window_id, five.offers[0].who.staff_id)
    after = prints.render(hall, "duty-sheet", issue=True)
    assert before.fingerprint != after.fingerprint
    assert after.issue.sheet_no.startswith("Z-2026-")
    assert "原岗刘文静" in text_of(hall, "duty-sheet")


def test_a_rest_day_has_no_duty_sheet(hall: Hall) -> None:
    for day in ("2026-10-11", "morgen"):
        with pytest.raises(Refused) as refused:
            duty_sheet(hall, {"day": day})
        assert refused.value.field == "day"


def test_the_wall_of_a_window(hall: Hall) -> None:
    shown = staff_wall(hall, {"window": "8"}).figures
    assert isinstance(shown, StaffWall)
    assert [(each.name, each.letter) for each in shown.people] == [
        ("李建国", "A"),
        ("边巴次仁", "B"),
    ]
    assert len(shown.pledge) == 3
    assert "次仁卓玛" in text_of(hall, "staff-wall")
    with pytest.raises(Refused):
        staff_wall(hall, {"window": "99"})


def test_the_card_of_a_closed_window(hall: Hall) -> None:
    shown = window_closed(hall, {"window": "8"}).figures
    assert isinstance(shown, ClosedCard)
    assert shown.others == ("7",)
    told = window_closed(hall, {"window": "5", "to": "6、7"}).figures
    assert isinstance(told, ClosedCard)
    assert told.others == ("6", "7")
    assert "请到7号窗口办理" in text_of(hall, "window-closed-card", window="8")


def test_photos_of_a_folder_find_their_people(hall: Hall, tmp_path: Path) -> None:
    folder = tmp_path / "照片"
    folder.mkdir()
    for name in ("刘文静.jpg", "106.png", "201 央金拉姆.jpg", "谁.jpg"):
        Image.new("RGB", (300, 400), "gray").save(folder / name)
    (folder / "108.jpg").write_bytes(b"torn")
    (folder / "说明.txt").write_text("x")
    report = take_folder(hall, folder)
    assert sorted(who for _, who in report.taken) == ["刘文静", "央金拉姆", "陈思远"]
    assert [name for name, _ in report.refused] == ["108.jpg"]
    assert report.nobody == ("谁.jpg",)
    keys = {line.name: line.id for line in people.people(hall)}
    photos = {staff.detail(hall, keys[name]).photo for name in ("刘文静", "央金拉姆")}
    assert len(photos) == 1  # the same picture is kept once


def test_paper_shows_the_part_that_was_chosen(hall: Hall, tmp_path: Path) -> None:
    picture = Image.new("RGB", (200, 200), "white")
    picture.paste("black", (100, 0, 200, 200))
    picture.save(tmp_path / "a.png")
    take_photo(hall, 4, tmp_path / "a.png", Crop(500, 0, 500, 700))
    with Image.open(BytesIO(Faces(hall, 28).of(4).jpeg)) as shown:
        assert shown.size == (100, 140)
        assert shown.convert("L").getpixel((20, 20)) == 0
    assert Faces(hall, 28).of(None).sex == ""
    assert Faces(hall, 28).of(5).sex == "f"


def test_a_rating_code_is_kept_whole(hall: Hall, tmp_path: Path) -> None:
    Image.new("L", (900, 1000), "white").save(tmp_path / "code.png")
    assert Faces(hall, 28).rating(staff.detail(hall, 4), 34) is None
    given = Faces(hall, 28).rating(take_rating(hall, 4, tmp_path / "code.png"), 34)
    assert given is not None
    assert (given.width, given.height) == (900, 1000)
    with Image.open(BytesIO(given.jpeg)) as shown:
        assert max(shown.size) == 402
    assert take_rating(hall, 4, None).rating is None
