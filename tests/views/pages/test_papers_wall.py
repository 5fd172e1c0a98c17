from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QLineEdit

from hallapp.actions import steps, wall
from hallapp.desk import wall_prints
from hallapp.domain.wall import Hangs
from hallapp.views.dialogs.wall import BoardDialog, PlaceDialog, WalkDialog
from hallapp.views.main_window import MainWindow

SOON = 15_000


@pytest.fixture
def page(window: MainWindow, qtbot: Any) -> Any:
    """The Papers page with two boards: two windows, and nothing yet."""
    hall = window.hall
    board = wall.add_board(hall, "窗口")
    wall.add_board(hall, "东墙")
    for number in "23":
        wall.hang(hall, board, "staff-wall", {"window": number}, title="公示")
    window.open_page("papers")
    shown: Any = window.page("papers")
    qtbot.waitUntil(lambda: len(shown.side.wall.places) == 2, timeout=SOON)
    return shown


def _rows(page: Any) -> list[Any]:
    return list(page.side.rows.values())


def _open(kind: type, window: Any) -> Any:
    return next(each for each in window.findChildren(kind) if each.isVisible())


def test_a_sheet_is_chosen_moved_and_taken_away(page: Any, qtbot: Any) -> None:
    picture = _rows(page)[0].picture
    first, second = (each.place.id for each in page.side.wall.places)
    qtbot.mouseClick(picture, Qt.MouseButton.LeftButton, pos=QPointF(10, 10).toPoint())
    assert page.side.chosen == first
    assert "nothing was put up yet" in page.side.detail.why.text()
    qtbot.keyClick(picture, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(
        lambda: [each.place.id for each in page.side.wall.places] == [second, first], timeout=SOON
    )
    page.side.detail.remove.click()
    qtbot.waitUntil(lambda: len(page.side.wall.places) == 1, timeout=SOON)
    steps.undo(page.frame.hall)
    qtbot.waitUntil(lambda: len(page.side.wall.places) == 2, timeout=SOON)


def test_a_paper_dropped_on_a_board_has_its_place_there(page: Any, qtbot: Any) -> None:
    page.panel.of("staff-wall").tell({"window": "7"})
    _rows(page)[1].picture.dropped.emit("staff-wall", 0)
    qtbot.waitUntil(lambda: len(page.side.wall.places) == 3, timeout=SOON)
    place = page.side.wall.places[2].place
    assert (place.told["window"], place.paper) == ("7", "staff-wall")
    page.side.hang(page.side.wall.boards[1].id, "zero-sheet")
    qtbot.waitUntil(lambda: len(page.side.wall.places) == 4, timeout=SOON)
    assert "period" not in page.side.wall.places[3].place.told


def test_what_is_seen_of_a_place_is_printed_for_it(page: Any, qtbot: Any, tmp_path: Any) -> None:
    place = page.side.wall.places[1]
    page.side.seen.emit(place)
    qtbot.waitUntil(lambda: page.run.ready and page.paper == "staff-wall", timeout=SOON)
    with qtbot.waitSignal(page.run.finished, timeout=SOON):
        page.save_to(tmp_path / "one.pdf")
    qtbot.waitUntil(lambda: page.side.wall.places[1].standing.hangs is Hangs.PRINTED, timeout=SOON)
    _rows(page)[0].tick.click()
    qtbot.waitUntil(lambda: page.side.wall.places[1].standing.hangs is Hangs.CURRENT, timeout=SOON)
    assert page.side.wall.places[0].standing.hangs is Hangs.EMPTY


def test_boards_and_places_have_their_dialogs(page: Any, qtbot: Any, tmp_path: Path) -> None:
    page.side._add_board()
    dialog = _open(BoardDialog, page.window())
    dialog.name.setText("窗口")
    dialog.save()
    qtbot.waitUntil(lambda: bool(dialog._form.fields["name"].refused), timeout=SOON)
    dialog.name.setText("二楼走廊")
    picture = tmp_path / "board.jpg"
    Image.new("RGB", (640, 360), "grey").save(picture)
    dialog.take_photo(picture)
    qtbot.waitUntil(dialog.picture.isVisible, timeout=SOON)
    dialog.save()
    qtbot.waitUntil(lambda: len(page.side.wall.boards) == 3, timeout=SOON)
    qtbot.waitUntil(lambda: page.side.wall.boards[2].photo_id is not None, timeout=SOON)
    page.side._choose(page.side.wall.places[0].place.id)
    page.side.detail.set.click()
    dialog = _open(PlaceDialog, page.window())
    dialog.days.setText("many")
    dialog.save()
    assert dialog._form.fields["good_days"].refused
    dialog.days.setText("7")
    dialog.until.setText("2026-10-20")
    dialog.save()
    qtbot.waitUntil(lambda: page.side.wall.places[0].place.good_days == 7, timeout=SOON)


def test_the_walk_is_entered_by_digits(page: Any, qtbot: Any) -> None:
    hall = page.frame.hall
    wall_prints.reprint(hall, lambda _done, _total: None)
    wall.tick_board(hall, page.side.wall.boards[0].id)
    qtbot.waitUntil(lambda: page.side.wall.waits == 0, timeout=SOON)
    dialog = WalkDialog(page.window(), page.frame, page.side.wall.boards)
    dialog.open()
    (entry,) = dialog.digits.values()
    assert isinstance(entry, QLineEdit)
    entry.setText("12 4")
    dialog.save()
    assert next(iter(dialog._form.fields.values())).refused
    entry.setText("12")
    dialog.save()
    qtbot.waitUntil(lambda: page.side.wall.waits == 1, timeout=SOON)
    assert page.side.wall.to_print[0].place.rank == 2


def test_the_gallery_is_searched_by_characters_and_initials(page: Any) -> None:
    for text in ("值班", "zb", "duty"):
        page.gallery.search.setText(text)
        assert "duty-sheet" in page.gallery.seen
    page.gallery.search.setText("没有这种纸")
    assert page.gallery.seen == []
    page.gallery.search.clear()
    assert page.gallery.seen
    page.gallery.tabs._press("books")
    assert "register" in page.gallery.seen
    assert "duty-sheet" not in page.gallery.seen


def test_windows_and_registers_are_picked_from_lists(page: Any, qtbot: Any) -> None:
    picked = page.panel.of("staff-wall").plain["window"]
    qtbot.waitUntil(lambda: picked.findData("7") > 0, timeout=SOON)
    picked.choose("7")
    assert page.panel.of("staff-wall").values["window"] == "7"
    registers = page.panel.of("register").plain["key"]
    assert registers.findData("complaint") > 0


def test_families_stand_in_two_rows_where_it_is_narrow(page: Any) -> None:
    tabs = page.gallery.tabs
    assert tabs.heightForWidth(280) == 2 * tabs.heightForWidth(900)
    tabs.resize(280, tabs.heightForWidth(280))
    places = [place for _, place in tabs._places()]
    assert all(place.left() >= 0 and place.right() <= 281 for place in places)
    assert not any(one.intersects(other) for one in places for other in places if one is not other)


def test_a_long_title_makes_the_page_no_wider(page: Any) -> None:
    before = page.view.minimumSizeHint().width()
    page.view.title.say("评选材料与结果通报" * 6)
    assert page.view.minimumSizeHint().width() == before
