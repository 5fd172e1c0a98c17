from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from hallapp.actions import intake, registers
from hallapp.actions.hall import Hall
from hallapp.views.dialogs.intake import IntakeDialog
from hallapp.views.main_window import MainWindow
from tests.views.pages.conftest import clock, hall, picture_file, window
from tests.views.waiting import gone

__all__ = ["clock", "hall", "picture_file", "window"]


@pytest.fixture
def dialog(window: MainWindow) -> IntakeDialog:
    window.overlays.intake()
    (found,) = window.findChildren(IntakeDialog)
    return found


def focused(window: MainWindow) -> Any:
    return window.focusWidget()


def test_a_digit_and_enters_take_in_a_complaint(
    dialog: IntakeDialog, window: MainWindow, hall: Hall, qtbot: Any
) -> None:
    QTest.keyClicks(focused(window), "1")
    for text in ("13800001234", "3"):
        QTest.keyClicks(focused(window), text)
        QTest.keyClick(focused(window), Qt.Key.Key_Return)
    focused(window).setText("等了四十分钟没有人叫号")
    QTest.keyClick(focused(window), Qt.Key.Key_Return)
    QTest.keyClick(focused(window), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: gone(dialog), timeout=15000)
    (line,) = registers.lines(hall, "complaint")
    assert line.values["about_window"] == "3"
    assert line.values["phone"] == "13800001234"
    assert line.values["remark"]
    assert line.entry_no in window.undo_bar.accessibleName()


def test_the_rest_can_be_done_at_once(
    dialog: IntakeDialog, window: MainWindow, hall: Hall, qtbot: Any
) -> None:
    dialog.choose("praise")
    assert not dialog.phone.isVisible()
    assert not dialog.answer.isVisible()
    entry = dialog.sentence.entry
    assert isinstance(entry, QLineEdit)
    entry.setText("很耐心")
    QTest.keyClick(entry, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    dialog.opens.click()
    qtbot.waitUntil(lambda: window.stack.key == "registers", timeout=15000)
    page: Any = window.page("registers")
    qtbot.waitUntil(lambda: page.panel.line is not None, timeout=15000)
    assert page.panel.line.values["content"] == "很耐心"
    assert len(list(registers.lines(hall, "commendation"))) == 1


def test_plus_counts_an_enquiry_and_remembers_the_window(
    dialog: IntakeDialog, window: MainWindow, hall: Hall, qtbot: Any
) -> None:
    QTest.keyClicks(focused(window), "+")
    qtbot.waitUntil(lambda: bool(dialog.window_no.refused), timeout=3000)
    QTest.keyClicks(focused(window), "5")
    QTest.keyClick(focused(window), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: gone(dialog), timeout=15000)
    window.overlays.intake()
    QTest.keyClicks(focused(window), "+")
    qtbot.waitUntil(lambda: intake.enquiries_today(hall) == 2, timeout=3000)
    assert window.preferences.desk_window == "5"


def test_a_refusal_stands_under_its_field(
    dialog: IntakeDialog, window: MainWindow, hall: Hall, qtbot: Any
) -> None:
    QTest.keyClicks(focused(window), "2")
    dialog._do()
    qtbot.waitUntil(lambda: bool(dialog.sentence.refused), timeout=3000)
    assert dialog.isVisible()
    assert list(registers.lines(hall, "unmet_request")) == []
