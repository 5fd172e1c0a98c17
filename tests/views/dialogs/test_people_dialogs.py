"""The dialogs behind 更多 of the windows page, through the real window."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QDate, QPointF, Qt, QTime
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from hallapp.actions import duty_plan, extra_hours, people, skills, staff, week_plans
from hallapp.actions.hall import Hall
from hallapp.actions.in_hand import in_hand
from hallapp.desk import prints
from hallapp.domain.staffing import DutyRole
from hallapp.views.main_window import MainWindow
from tests.halls import demo_hall
from tests.views.picture_hall import Clock

TODAY = date(2026, 10, 9)


@pytest.fixture
def hall(tmp_path: Path, clock: Clock) -> Iterator[Hall]:
    return demo_hall(tmp_path / "demo.hall", clock, "周慧芳")


@pytest.fixture
def page(window: MainWindow, qtbot: Any) -> Any:
    window.open_page("windows")
    found: Any = window.page("windows")
    qtbot.waitUntil(lambda: found.shown is not None, timeout=5000)
    return found


def key(hall: Hall, name: str) -> int:
    return next(line.id for line in people.people(hall) if line.name == name)


def said(part: QWidget) -> str:
    return " ".join(label.text() for label in part.findChildren(QLabel))


def test_a_post_is_handed_over_after_what_cannot_go_is_given_elsewhere(
    page: Any, hall: Hall, qtbot: Any
) -> None:
    who = key(hall, "刘文静")
    page.wishes.hand_over(who)
    dialog = page.dialog
    qtbot.waitUntil(lambda: dialog.things != (), timeout=5000)
    n = len(dialog.things)
    dialog.hand_in()
    dialog.taker.setCurrentIndex(dialog.taker.findText("陈思远"))
    dialog.leaves.setChecked(True)
    dialog.hand_in()
    qtbot.waitUntil(lambda: "two windows" in said(dialog.fault), timeout=5000)
    assert [index.row() for index in dialog.table.selectionModel().selectedRows()] == [0]
    dialog.other.setCurrentIndex(dialog.other.findText("央金拉姆"))
    dialog.give.click()
    assert dialog.table.item(0, 4).text() == "央金拉姆"
    dialog.hand_in()
    qtbot.waitUntil(lambda: in_hand(hall, who) == (), timeout=5000)
    shown = prints.draft(hall, "handover").shown.figures
    assert len(getattr(shown, "rows", ())) == n
    assert not staff.detail(hall, who).told.active


def test_the_duties_of_a_week_are_typed_and_repeated(page: Any, hall: Hall, qtbot: Any) -> None:
    page.wishes.duties()
    dialog = page.dialog
    friday = dialog.cells[4, DutyRole.CHIEF]
    qtbot.waitUntil(lambda: friday.text() == "黄玉兰", timeout=5000)
    friday.setText("周慧芳，黄玉兰")
    QTest.keyClick(friday, Qt.Key.Key_Down)
    dialog.hand_in()
    at = (TODAY, DutyRole.CHIEF)
    qtbot.waitUntil(lambda: duty_plan.week(hall, TODAY)[at] == ("周慧芳", "黄玉兰"), timeout=5000)
    page.wishes.duties()
    dialog = page.dialog
    qtbot.waitUntil(lambda: "周慧芳" in dialog.cells[4, DutyRole.CHIEF].text(), timeout=5000)
    dialog.spread()
    dialog.weeks.setValue(5)
    dialog.repeat_it()
    monday = date(2026, 11, 9)
    qtbot.waitUntil(lambda: duty_plan.week(hall, monday) != {}, timeout=5000)
    assert duty_plan.week(hall, monday)[monday, DutyRole.LEADER] == ("格桑旺堆",)


def test_longer_hours_are_added_and_taken_away(page: Any, hall: Hall, qtbot: Any) -> None:
    page.wishes.longer()
    dialog = page.dialog
    qtbot.waitUntil(lambda: dialog.shown != (), timeout=5000)
    n = len(dialog.shown)
    dialog.day.setDate(QDate(2026, 10, 11))
    dialog.until_at.setTime(QTime(16, 0))
    dialog.add()
    dialog.until_at.setTime(QTime(18, 30))
    dialog.add()
    qtbot.waitUntil(lambda: len(dialog.shown) == n + 1, timeout=5000)
    sunday = extra_hours.lines(hall, date(2026, 10, 11), date(2026, 10, 11))
    assert [line.until_at for line in sunday] == [datetime(2026, 10, 11, 18, 30)]
    row = next(at for at, line in enumerate(dialog.shown) if line.from_at.day == 11)
    dialog.table.setCurrentCell(row, 0)
    dialog.take_away()
    qtbot.waitUntil(lambda: len(dialog.shown) == n, timeout=5000)


def test_a_week_is_kept_laid_and_forgotten(page: Any, hall: Hall, qtbot: Any) -> None:
    page.wishes.plans()
    dialog = page.dialog
    dialog.name.setText("平常周")
    dialog.keep_it()
    qtbot.waitUntil(lambda: len(dialog.shown) == 1, timeout=5000)
    dialog.lay_it()
    qtbot.waitUntil(lambda: page.dialog is None, timeout=5000)
    page.wishes.plans()
    dialog = page.dialog
    qtbot.waitUntil(lambda: len(dialog.shown) == 1, timeout=5000)
    dialog.forget_it()
    qtbot.waitUntil(lambda: week_plans.kept(hall) == (), timeout=5000)


def test_space_changes_what_somebody_can_do(page: Any, hall: Hall, qtbot: Any) -> None:
    page.wishes.skills()
    dialog = page.dialog
    qtbot.waitUntil(lambda: dialog.matrix is not None, timeout=5000)
    pair = (dialog.matrix.people[0][0], dialog.matrix.items[0][0])
    assert pair not in dialog.known
    QTest.keyClick(dialog.table, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: pair in skills.matrix(hall).known, timeout=5000)
    qtbot.waitUntil(lambda: dialog.table.item(0, 0).text() != "", timeout=5000)


def test_who_sat_there_is_answered(page: Any, qtbot: Any) -> None:
    page.wishes.who_sat()
    dialog = page.dialog
    dialog.number.setCurrentIndex(dialog.number.findData("8"))
    qtbot.waitUntil(lambda: dialog.answer.text() == "边巴次仁", timeout=5000)
    dialog.day.setDate(QDate(2026, 3, 12))
    qtbot.waitUntil(lambda: dialog.answer.text() == "李建国", timeout=5000)


def test_a_folder_of_photos_is_seen_before_it_is_taken(
    page: Any, hall: Hall, qtbot: Any, tmp_path: Path
) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    for name in ("105.jpg", "宋佳.png", "无名.jpg"):
        Image.new("RGB", (50, 70), "grey").save(folder / name)
    page.wishes.photos()
    dialog = page.dialog
    dialog.look_at(folder)
    qtbot.waitUntil(lambda: len(dialog.matches) == 3, timeout=5000)
    assert [match.name for match in dialog.matches] == ["刘文静", "宋佳", ""]
    dialog.hand_in()
    qtbot.waitUntil(lambda: len(staff.with_photo(hall)) == 2, timeout=5000)


def test_windows_are_arranged_by_keys_and_by_hand(page: Any, qtbot: Any) -> None:
    page.arrange.setChecked(True)
    picture = page.picture
    QTest.keyClick(picture, Qt.Key.Key_Right)
    QTest.keyClick(picture, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)

    def placed() -> list[str]:
        return [each.seat.window_no for each in picture.placed() if each.seat.place]

    qtbot.waitUntil(lambda: placed() == ["1"], timeout=5000)
    box = picture.placed()[4].box
    start, end = box.center().toPoint(), picture.rect().center()
    QTest.mousePress(picture, Qt.MouseButton.LeftButton, pos=start)
    move = QMouseEvent(
        QMouseEvent.Type.MouseMove,
        QPointF(end),
        picture.mapToGlobal(QPointF(end)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(picture, move)
    QTest.mouseRelease(picture, Qt.MouseButton.LeftButton, pos=end)
    qtbot.waitUntil(lambda: placed() == ["1", "5"], timeout=5000)
    page.round.click()
    qtbot.waitUntil(lambda: placed() == [], timeout=5000)
    page.arrange.setChecked(False)
    assert page.copy.isVisible()


def test_the_menu_leads_to_registers(page: Any, window: MainWindow) -> None:
    menu = page.wishes.menu()
    words = [action.text() for action in menu.actions() if action.text()]
    assert words[0] == "Duties of the week…"
    menu.actions()[-1].trigger()
    assert window.stack.key == "registers"
