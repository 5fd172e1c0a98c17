"""Phrases are written, approved in a reader's name, taken from suggestions and files."""

from pathlib import Path
from typing import Any

import pytest

from hallapp.actions import phrases
from hallapp.actions.hall import Hall
from hallapp.domain.phrases import Tongue, suggested
from hallapp.views.dialogs.second_lines import SecondLinesDialog
from hallapp.views.main_window import MainWindow

WAIT = 15000


@pytest.fixture
def dialog(window: MainWindow, hall: Hall, qtbot: Any) -> SecondLinesDialog:
    del hall
    made = SecondLinesDialog(window, window, Tongue.TIBETAN, ("请在此排队",))
    made.open()
    qtbot.waitUntil(lambda: made.list.count() == 1, timeout=WAIT)
    return made


def test_a_text_that_lacks_its_line_is_written_and_approved(
    dialog: SecondLinesDialog, hall: Hall, qtbot: Any
) -> None:
    assert dialog.chinese.toPlainText() == "请在此排队"
    dialog.words.setPlainText("གྲལ་སྒྲིག་རོགས།")
    dialog.keep.click()
    qtbot.waitUntil(lambda: len(phrases.lines(hall)) == 1, timeout=WAIT)
    qtbot.waitUntil(lambda: bool(dialog._known), timeout=WAIT)  # what it shows is the hall's again
    dialog.approve()
    qtbot.waitUntil(lambda: bool(dialog.fields["reader"].refused), timeout=WAIT)
    dialog.reader.setText("旦增罗布")
    dialog.main.click()
    qtbot.waitUntil(lambda: phrases.lines(hall)[0].approved_on is not None, timeout=WAIT)
    qtbot.waitUntil(lambda: "旦增罗布" in dialog.state.text(), timeout=WAIT)


def test_suggestions_stay_unread_and_a_phrase_is_removed(
    dialog: SecondLinesDialog, hall: Hall, tmp_path: Path, qtbot: Any
) -> None:
    count = sum(each.tongue is Tongue.TIBETAN for each in suggested())
    dialog.suggest.click()
    qtbot.waitUntil(lambda: dialog.list.count() == count + 1, timeout=WAIT)
    assert not any(each.approved_on for each in phrases.lines(hall))
    dialog.list.setCurrentRow(1)
    dialog.remove.click()
    qtbot.waitUntil(lambda: dialog.list.count() == count, timeout=WAIT)
    place = tmp_path / "list.xlsx"
    dialog.save_to(place)
    qtbot.waitUntil(place.exists, timeout=WAIT)
    dialog.new.click()
    assert dialog.chinese.toPlainText() == ""
    dialog.take_file(tmp_path / "none.xlsx")
    qtbot.waitUntil(dialog.fault.isVisible, timeout=WAIT)
