from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest

from hallapp.actions import board, steps
from hallapp.actions.hall import Hall
from hallapp.domain.staffing import SeatState
from hallapp.views.main_window import MainWindow
from tests.halls import demo_hall
from tests.views.picture_hall import Clock

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def hall(tmp_path: Path, clock: Clock) -> Iterator[Hall]:
    return demo_hall(tmp_path / "demo.hall", clock, "周慧芳")


@pytest.fixture
def card(window: MainWindow, qtbot: Any) -> Any:
    window.open_page("today")
    page: Any = window.page("today")
    qtbot.waitUntil(lambda: len(page.staff.strip.tiles) == 12, timeout=15000)
    return page.staff


def states(hall: Hall) -> dict[str, SeatState]:
    return {seat.window_no: seat.state for seat in board.board(hall).seats}


def act(card: Any, number: str, words: str) -> None:
    """The tile's menu, and one of its words."""
    tile = next(tile for tile in card.strip.tiles if tile.seat.window_no == number)
    menu = card.menu(tile.seat)
    action: QAction = next(each for each in menu.actions() if each.text() == words)
    action.trigger()


def test_the_strip_says_who_sits_where(card: Any) -> None:
    assert card.line.text() == "12 windows, 10 here, 1 stand-in, 1 empty"
    names = {tile.seat.window_no: tile.accessibleName() for tile in card.strip.tiles}
    assert names["8"] == "Window 8, 不动产登记, stand-in, 边巴次仁, for 李建国"
    assert names["9"].endswith("14:00 out")
    assert names["5"] == "Window 5, 社会保险, empty, 刘文静, on leave"
    assert card.bar.isVisible()
    assert [each.name.text() for each in card.bar.cards] == ["央金拉姆", "孙倩", "徐立新"]
    assert "until 12 Oct" in card.bar.why.text()


def test_three_clicks_from_a_sick_call_to_the_stand_in(
    card: Any, hall: Hall, qtbot: Any, window: MainWindow
) -> None:
    act(card, "6", "On leave today")
    qtbot.waitUntil(lambda: states(hall)["6"] is SeatState.EMPTY, timeout=15000)
    qtbot.waitUntil(lambda: card.bar.seat.window_no == "6", timeout=15000)
    assert card.bar.cards[0].name.text() == "央金拉姆"
    QTest.mouseClick(card.bar.cards[0].button, LEFT)
    qtbot.waitUntil(lambda: states(hall)["6"] is SeatState.STAND_IN, timeout=15000)
    qtbot.waitUntil(lambda: card.bar.seat.window_no == "5", timeout=15000)
    assert card.bar.cards[0].name.text() != "央金拉姆"  # sits at 6 now
    window.undo()
    qtbot.waitUntil(lambda: states(hall)["6"] is SeatState.EMPTY, timeout=15000)


def test_two_empty_windows_are_chosen_by_their_tiles(card: Any, qtbot: Any) -> None:
    act(card, "12", "Out today")
    qtbot.waitUntil(lambda: card.bar.seat.window_no == "12", timeout=15000)
    QTest.mouseClick(card.strip.tiles[4], LEFT)
    assert card.bar.seat.window_no == "5"
    tile = card.strip.tiles[4]
    assert card.bar._point == tile.x() + tile.width() / 2


def test_a_window_is_closed_and_as_usual_again(card: Any, hall: Hall, qtbot: Any) -> None:
    act(card, "12", "Close the window today")
    qtbot.waitUntil(lambda: states(hall)["12"] is SeatState.CLOSED, timeout=15000)
    qtbot.waitUntil(lambda: card.strip.tiles[11].seat.state is SeatState.CLOSED, timeout=15000)
    act(card, "12", "As usual again")
    qtbot.waitUntil(lambda: states(hall)["12"] is SeatState.PRESENT, timeout=15000)


def test_more_says_everybody_with_their_account(card: Any, qtbot: Any) -> None:
    from PySide6.QtWidgets import QMenu

    QTest.mouseClick(card.bar.more, LEFT)
    qtbot.waitUntil(lambda: bool(card.findChildren(QMenu)), timeout=15000)
    words = [action.text() for action in card.findChildren(QMenu)[0].actions()]
    assert words[0] == "央金拉姆\tB here, does 7/7 items, floating today, has an account"
    assert any("no account" in each for each in words)
    card.findChildren(QMenu)[0].close()


@pytest.mark.usefixtures("card")
def test_the_duties_of_the_day(window: MainWindow) -> None:
    page: Any = window.page("today")
    said = [(label.text(), value.text()) for label, value in page.day.duty.lines]
    assert said == [
        ("Leader on duty", "格桑旺堆"),
        ("Duty chief", "黄玉兰"),
        ("Guides", "2 of 3 here"),
        ("Guards", "3 people"),
        ("Noon", "windows 1/2"),
    ]


def test_nothing_shows_why_somebody_is_away(card: Any, hall: Hall, qtbot: Any) -> None:
    from PySide6.QtWidgets import QLabel

    from hallapp.actions import staffing

    seat = board.board(hall).seats[5]
    assert seat.staff_id is not None
    staffing.report_away(hall, seat.staff_id, reason="住院手术")
    qtbot.waitUntil(lambda: card.strip.tiles[5].seat.state is SeatState.EMPTY, timeout=15000)
    shown = [label.text() for label in card.window().findChildren(QLabel)]
    shown += [tile.accessibleName() + tile.toolTip() for tile in card.strip.tiles]
    assert not any("手术" in words for words in shown)
    assert steps.verify(hall).sound


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.usefixtures("card")
def test_the_page_fits_the_smallest_screen(window: MainWindow, large: bool) -> None:
    from PySide6.QtWidgets import QApplication

    from hallapp.views import look

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    look.wear(app, dark=False, large=large)
    try:
        hint = window.minimumSizeHint()
        assert (hint.width() <= 1366, hint.height() <= 696) == (True, True)
        page: Any = window.page("today")
        assert page.layout().minimumSize().width() <= 1366 - 88
    finally:
        look.wear(app, dark=False, large=False)
