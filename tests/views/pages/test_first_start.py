from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hallapp.actions import backups, people, steps
from hallapp.actions.hall import Hall, open_hall
from hallapp.desk import demo
from hallapp.views import look
from hallapp.views.main_window import MainWindow
from hallapp.views.parts.step_head import StepState
from hallapp.views.preferences import Preferences
from tests.views.picture_hall import Clock

ROWS = "部门\t姓名\t窗口\n市政务局\t次仁卓玛\t1\n市公安局\t扎西顿珠\t3\n"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "data" / "hall.hall"


@pytest.fixture
def opened(place: Path) -> list[str]:
    """Where the window was asked to open a hall."""
    del place
    return []


@pytest.fixture
def first(
    qtbot: Any, clock: Clock, tmp_path: Path, place: Path, opened: list[str]
) -> Iterator[Any]:
    """The first start in the real window."""
    settings = QSettings(str(tmp_path / "seat.ini"), QSettings.Format.IniFormat)
    window = MainWindow(clock, Preferences(settings))
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.hall_wanted.connect(opened.append)
    window.begin_first_start(str(place))
    yield window.stack.currentWidget()
    window.close()


def found(first: Any, qtbot: Any, name: str = "雪川市市民服务中心") -> None:
    first.fields.name.setText(name)
    first.next_button.click()
    qtbot.waitUntil(lambda: first._open == 3, timeout=10000)


def test_two_steps_found_the_hall_and_seat_its_people(
    first: Any, qtbot: Any, place: Path, opened: list[str], clock: Clock
) -> None:
    assert first.heads[2]._state is StepState.OPEN
    first.fields.hotline.setText("0998-6622345")
    found(first, qtbot)
    assert place.is_file()  # kept at once
    QGuiApplication.clipboard().setText(ROWS)
    first.windows.paste.click()
    assert first.windows.rows.texts()[1] == ("3", "", "扎西顿珠", "市公安局")
    first.next_button.click()
    qtbot.waitUntil(lambda: opened == [str(place)], timeout=10000)
    hall = open_hall(place, clock, "周慧芳")
    assert hall.facts.hotline == "0998-6622345"
    assert [line.staff for line in people.windows(hall)] == ["次仁卓玛", "扎西顿珠"]
    hall.close()


def test_enter_goes_through_the_whole_form(first: Any, qtbot: Any) -> None:
    first.fields.name.setFocus()
    first.fields.name.setText("雪川市市民服务中心")
    for entry in (first.fields.name, first.fields.kind, first.fields.hotline):
        QTest.keyClick(entry, Qt.Key.Key_Return)
    for entry in first.fields.times:
        QTest.keyClick(entry, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: first._open == 3, timeout=10000)


def test_the_name_is_asked_for_and_nothing_is_made(first: Any, qtbot: Any, place: Path) -> None:
    first.next_button.click()
    qtbot.waitUntil(lambda: bool(first.fields.name.property("error")), timeout=15000)
    assert not place.exists()
    assert first._open == 2


def test_hours_that_cannot_be_are_marked(first: Any) -> None:
    first.fields.name.setText("雪川市市民服务中心")
    first.fields.times[1].setText("8:00")
    first.go_on()
    assert first.fields.times[0].property("error")
    assert not first.fields.times[2].property("error")
    assert first.fields.fault.isVisible()


def test_a_kept_step_can_be_opened_and_changed_again(first: Any, qtbot: Any) -> None:
    found(first, qtbot, "甲中心")
    first.heads[2].click()
    assert first._open == 2
    for entry in first.fields.times[2:]:
        entry.clear()  # no afternoon
    found(first, qtbot, "雪川市市民服务中心")
    assert first._hall.facts.name == "雪川市市民服务中心"
    assert len(first._hall.clock.hours.timetables[0].sessions[0]) == 1


def test_windows_may_be_left_for_later(
    first: Any, qtbot: Any, place: Path, opened: list[str]
) -> None:
    found(first, qtbot)
    first.later.click()
    assert opened == [str(place)]


def test_a_window_twice_is_marked(first: Any, qtbot: Any, opened: list[str]) -> None:
    found(first, qtbot)
    first.windows.rows.put([["1"], ["1"]])
    first.next_button.click()
    qtbot.waitUntil(first.windows.fault.isVisible, timeout=15000)
    assert first.windows.rows.rows[1][0].property("error")
    assert opened == []


def test_rows_go_by_keys(first: Any, qtbot: Any) -> None:
    found(first, qtbot)
    rows = first.windows.rows
    rows.rows[3][3].setFocus()
    QTest.keyClick(rows.rows[3][3], Qt.Key.Key_Return)
    assert len(rows.rows) == 5
    QTest.keyClick(rows.rows[4][0], Qt.Key.Key_Up)
    QGuiApplication.clipboard().setText("7\t税务\n8\t公积金")
    QTest.keyClick(rows.rows[3][0], Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [row[:2] for row in rows.texts()[3:5]] == [("7", "税务"), ("8", "公积金")]


def test_a_backup_is_restored(
    first: Any, qtbot: Any, picture_file: Path, place: Path, opened: list[str]
) -> None:
    place.parent.mkdir()
    letter = place.with_name("letter.hall")
    letter.write_text("no hall")
    first.restore(letter)
    qtbot.waitUntil(first.restore_fault.isVisible, timeout=15000)
    assert opened == []
    first.restore(picture_file)
    qtbot.waitUntil(lambda: opened == [str(place)], timeout=10000)


def test_the_demo_hall_opens_beside(
    first: Any, qtbot: Any, place: Path, opened: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(demo, "fill", lambda _hall, _seed, tell: tell(1, 1))
    first.demo_button.click()
    assert not first.demo_button.isVisible()
    qtbot.waitUntil(lambda: opened == [str(place.with_name("demo.hall"))], timeout=10000)
    assert not place.exists()


@pytest.mark.parametrize("large", [False, True])
def test_the_first_start_fits_the_smallest_screen(
    first: Any, dressed: QApplication, *, large: bool
) -> None:
    look.wear(dressed, dark=False, large=large)
    first.window().resize(1366, 696)
    QApplication.processEvents()
    needed = first.window().minimumSizeHint()
    look.wear(dressed, dark=False, large=False)
    assert needed.width() <= 1366
    assert needed.height() <= 696


def test_a_stick_with_a_locked_backup_makes_the_hall_again(
    qtbot: Any, clock: Clock, place: Path, hall: Hall, stick: Path
) -> None:
    """The drill of the help chapter on an empty machine, with the mouse alone."""
    backups.make(hall, stick, backups.new_lock("一句长长的口令吧"))
    settings = QSettings(str(stick.parent / "seat.ini"), QSettings.Format.IniFormat)
    window = MainWindow(clock, Preferences(settings))
    qtbot.addWidget(window)
    window.show()
    opened: list[str] = []
    window.hall_wanted.connect(opened.append)
    window.begin_first_start(str(place))
    first: Any = window.stack.currentWidget()
    qtbot.waitUntil(first.found_button.isVisible, timeout=15000)
    first.found_button.click()
    dialog = first.unlocking.dialog
    dialog.passphrase.setText("不是这一句")
    dialog.hand_in()
    qtbot.waitUntil(lambda: dialog.passphrase.property("error") is True, timeout=15000)
    assert not place.exists()
    dialog.passphrase.setText("一句长长的口令吧")
    dialog.hand_in()
    qtbot.waitUntil(lambda: opened == [str(place)], timeout=15000)
    window.close()
    again = open_hall(place, clock, "me")
    assert steps.verify(again).sound
    again.close()


def test_a_passphrase_that_is_not_known_leaves_the_first_start_as_it_was(
    first: Any, tmp_path: Path, hall: Hall
) -> None:
    made = backups.make(hall, tmp_path / "b.locked", backups.new_lock("一句长长的口令吧"))
    first.restore(made)
    assert not first.next_button.isEnabled()
    first.unlocking.dialog.finish()
    assert first.unlocking.dialog is None
    assert first.next_button.isEnabled()
