from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from hallapp.domain.errors import Refused
from hallapp.views import look, page_stack


def test_the_frame_stands_where_the_pictures_have_it(frame: Any, qtbot: Any) -> None:
    window = frame()
    qtbot.waitUntil(lambda: bool(window.header.zeros.isVisible()))
    assert window.rail.width() == 88
    assert window.rail.items["today"].geometry().top() == 60
    assert window.rail.items["cases"].geometry().top() == 120
    assert window.header.height() == 60
    assert window.header.new_case.height() == 40
    assert window.header.search.height() == 40
    assert window.status.geometry().top() == 768 - 28
    page = window.page("today")
    assert page.card.mapTo(window, page.card.rect().topLeft()).toTuple() == (104, 60)


@pytest.mark.parametrize("large", [False, True])
def test_nothing_asks_for_more_than_the_smallest_screen(
    frame: Any, dressed: QApplication, *, large: bool
) -> None:
    window = frame()
    look.wear(dressed, dark=False, large=large)
    needed = window.minimumSizeHint()
    look.wear(dressed, dark=False, large=False)
    assert needed.width() <= 1366
    assert needed.height() <= 696


def test_the_rail_opens_pages_and_says_their_badges(frame: Any, qtbot: Any) -> None:
    window = frame()
    qtbot.mouseClick(window.rail.items["cases"], Qt.MouseButton.LeftButton)
    assert window.stack.currentWidget() is window.page("cases")
    assert window.rail.items["cases"].accessibleName().endswith("6")


def test_badges_of_pages_that_nobody_opened_yet_come_by_themselves(
    frame: Any, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_stack, "_NEXT_AFTER", 1)
    window = frame()
    item = window.rail.items["settings"]
    qtbot.waitUntil(lambda: bool(item.accessibleName().endswith("6")))
    assert window.stack.currentWidget() is window.page("today")


def test_what_is_refused_is_said_at_the_foot(frame: Any, qtbot: Any) -> None:
    window = frame()

    def refuse() -> None:
        raise Refused("Say why.")

    window.do(refuse)
    qtbot.waitUntil(lambda: bool(window.undo_bar.isVisible()))
    assert window.undo_bar.accessibleName() == "Say why."


def test_undo_says_the_steps_own_words(frame: Any, qtbot: Any) -> None:
    window = frame(undo=lambda: "改电话")
    window.undo()
    qtbot.waitUntil(lambda: bool(window.undo_bar.isVisible()))
    assert "改电话" in window.undo_bar.accessibleName()


def test_what_was_done_is_still_said_over_the_page_that_follows(frame: Any, qtbot: Any) -> None:
    window = frame()
    qtbot.waitUntil(lambda: window.stack.present is not None)
    window.tell("改了电话")
    window.open_page("cases")
    qtbot.waitUntil(lambda: window.stack.key == "cases" and window.stack.present is not None)
    assert window.undo_bar.isVisible()
    assert window.stack.children()[-1] is window.undo_bar


def test_f6_goes_round_search_page_and_rail(frame: Any) -> None:
    window = frame()
    window.activateWindow()
    page = window.page("today")
    window.header.search.setFocus()
    seen = []
    for _ in range(4):
        window._next_region(1)
        seen.append(window.focusWidget())
    assert seen == [
        page.segments, page.table, window.rail.items["today"], window.header.search,
    ]  # fmt: skip
