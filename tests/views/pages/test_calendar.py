from datetime import date, time
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hallapp.actions import cases, timetables
from hallapp.actions.hall import Hall
from hallapp.domain.calendar import DayKind, Session
from hallapp.domain.errors import Refused
from hallapp.views import look
from hallapp.views.hours_text import read_sessions, sessions_text, week_lines
from hallapp.views.main_window import MainWindow

NATIONAL = date(2026, 10, 12)
NOTICE = """国务院办公厅关于2027年部分节假日安排的通知
一、元旦：1月1日（周五）至3日（周日）放假，共3天。
二、春节：2月5日（周五）至11日（周四）放假调休，共7天。1月31日（周日）、2月13日（周六）上班。
三、清明节：4月3日（周六）至5日（周一）放假，共3天。"""
REST = """
四、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。5月8日（周六）上班。
五、端午节：6月9日（周三）放假，共1天。
六、中秋节：9月15日（周三）放假，共1天。
七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。10月9日（周六）上班。"""


@pytest.fixture
def page(window: MainWindow, qtbot: Any) -> Any:
    """The Calendar page with its year."""
    window.open_page("calendar")
    found: Any = window.page("calendar")
    qtbot.waitUntil(lambda: found.sheet.known, timeout=15000)
    return found


def mark(page: Any, day: date, kind: DayKind | None) -> None:
    page.show_day(day)
    page.panel._choices._cards[kind.value if kind else "ordinary"].click()


def test_a_year_says_its_working_days(page: Any) -> None:
    assert page.sheet.working_days == 248
    assert "248" in page.counts.text()
    assert page.context() == "2027 is missing"
    assert page.badge().count == 1
    assert not page.badge().late


def test_a_pressed_day_is_shown_and_changed_in_one_step(
    page: Any, hall: Hall, window: MainWindow, qtbot: Any
) -> None:
    place = page.grid._measure().day(page.grid._measure().month(9), NATIONAL).center()
    QTest.mouseClick(page.grid, Qt.MouseButton.LeftButton, pos=place.toPoint())
    assert page.panel.day == NATIONAL
    assert not page.panel.deed.isVisible()
    mark(page, NATIONAL, DayKind.HOLIDAY)
    page.panel.name.setText("建州纪念日")
    page.panel.deed.click()
    qtbot.waitUntil(window.undo_bar.isVisible, timeout=15000)
    day = hall.clock.calendar.exception(NATIONAL)
    assert day is not None
    assert day.name == "建州纪念日"
    qtbot.waitUntil(lambda: page.sheet.working_days == 247, timeout=15000)
    moved = cases.find(hall, "2026-1008-0002").due_at
    assert moved is not None
    assert "2026-1008-0002" in page.panel.moved.text()
    window.undo()
    qtbot.waitUntil(lambda: page.sheet.working_days == 248, timeout=15000)


def test_only_a_weekend_can_be_a_make_up_day(page: Any) -> None:
    page.show_day(NATIONAL)
    assert "makeup" not in page.panel._choices._cards
    page.show_day(date(2026, 10, 10))
    assert page.panel._choices.key == "makeup"
    assert page.panel.name.text() == "国庆节"


def test_a_make_up_day_becomes_an_ordinary_one(page: Any, hall: Hall, qtbot: Any) -> None:
    mark(page, date(2026, 10, 10), None)
    assert not page.panel.name.isVisible()
    page.panel.deed.click()
    qtbot.waitUntil(lambda: page.sheet.working_days == 247, timeout=15000)
    assert not hall.clock.calendar.is_working(date(2026, 10, 10))


def test_the_grid_goes_by_keys(page: Any) -> None:
    page.grid.setFocus()
    QTest.keyClick(page.grid, Qt.Key.Key_Right)
    QTest.keyClick(page.grid, Qt.Key.Key_Down)
    assert "17 Oct" in page.grid.accessibleName()
    QTest.keyClick(page.grid, Qt.Key.Key_Return)
    assert page.panel.day == date(2026, 10, 17)


def test_holidays_are_listed_and_lead_to_their_day(page: Any, qtbot: Any) -> None:
    table = page.holidays.table
    qtbot.waitUntil(lambda: table.rows.line(0) is not None, timeout=15000)
    names = [table.rows.line(n).name for n in range(table.rows.rowCount())]
    assert names == ["元旦", "春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节"]
    spring = table.rows.line(1)
    assert (len(spring.off), len(spring.worked)) == (9, 2)
    table.opened.emit(spring)
    assert page.panel.day == date(2026, 2, 15)


def test_a_missing_year_says_so_and_offers_to_paste(page: Any, qtbot: Any) -> None:
    page.wish(year=2027)
    qtbot.waitUntil(lambda: page._missing is not None, timeout=15000)
    assert "2027" in page._missing.accessibleName()
    assert not page.upper.isVisible()
    page._missing.wished.emit()
    assert page.dialog is not None
    assert not page.dialog.take_button.isEnabled()


def test_half_a_notice_makes_a_year_known_only_when_confirmed(
    page: Any, hall: Hall, qtbot: Any
) -> None:
    page.open_notice(NOTICE)
    dialog = page.dialog
    assert dialog.sure.isVisibleTo(dialog)
    assert not dialog.take_button.isEnabled()
    assert "国庆节" in dialog.remarks.words.text()
    dialog.sure.setChecked(True)
    dialog.take_button.click()
    qtbot.waitUntil(lambda: 2027 in hall.clock.calendar.years, timeout=15000)
    qtbot.waitUntil(lambda: page.sheet.year == 2027 and page.sheet.known, timeout=15000)
    assert page.dialog is None
    assert page.badge().count == 0


def test_a_whole_notice_from_the_clipboard_needs_no_second_word(
    page: Any, qtbot: Any, window: MainWindow
) -> None:
    QGuiApplication.clipboard().setText(NOTICE + REST)
    assert page.paste()
    dialog = page.dialog
    assert not dialog.sure.isVisibleTo(dialog)
    assert "2027" in dialog.take_button.text()
    dialog.take()
    qtbot.waitUntil(window.undo_bar.isVisible, timeout=15000)


def test_a_text_without_holidays_is_refused_in_the_dialog(page: Any) -> None:
    page.open_notice("关于2027年放假的其他事项")
    assert page.dialog.reading is None
    assert page.dialog.fault.isVisibleTo(page.dialog)
    page.dialog.text.setPlainText("")
    page.dialog.read()
    assert not page.dialog.fault.isVisibleTo(page.dialog)


def test_opening_hours_are_added_changed_and_removed(page: Any, hall: Hall, qtbot: Any) -> None:
    qtbot.waitUntil(lambda: len(page.hours.rows) == 1, timeout=15000)
    page.hours.add.click()
    dialog = page.dialog
    dialog.from_on.setText("2026-11-01")
    dialog.name.setText("冬季")
    dialog.days[0].setText("9:30-12:00、13:00-17:30")
    dialog._same()
    dialog.save()
    qtbot.waitUntil(lambda: len(page.hours.rows) == 2, timeout=15000)
    winter = timetables.timetables(hall)[-1]
    assert winter.week[4] == (Session(time(9, 30), time(12)), Session(time(13), time(17, 30)))
    assert page.hours.rows[0].line.name == "冬季"
    page.hours.rows[0].click()
    page.dialog.days[5].setText("9至12点")
    page.dialog.save()
    qtbot.waitUntil(lambda: bool(timetables.timetables(hall)[-1].week[5]), timeout=15000)
    qtbot.waitUntil(lambda: page.dialog is None, timeout=15000)
    qtbot.waitUntil(lambda: bool(page.hours.rows[0].line.week[5]), timeout=15000)
    page.hours.rows[0].click()
    page.dialog.remove()
    qtbot.waitUntil(lambda: len(timetables.timetables(hall)) == 1, timeout=15000)


def test_hours_that_cannot_be_read_are_marked(page: Any, qtbot: Any) -> None:
    qtbot.waitUntil(lambda: len(page.hours.rows) == 1, timeout=15000)
    page.hours.rows[0].click()
    dialog = page.dialog
    dialog.days[2].setText("早上")
    dialog.save()
    assert dialog.days[2].property("error")
    assert "早上" in dialog.fault.words.text()
    dialog.days[2].setText("12:00-9:00")
    dialog.save()
    assert dialog.days[2].property("error")
    dialog.days[2].setText("")
    dialog.from_on.setText("2026-02-30")
    dialog.save()
    assert dialog.from_on.property("error")
    assert not dialog.days[2].property("error")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("9:00-12:00 13:30-17:00", "09:00–12:00  13:30–17:00"),
        ("9至12点，13点30分到17点", "09:00–12:00  13:30–17:00"),
        ("09：00—12：00；14：00～18：00", "09:00–12:00  14:00–18:00"),
        ("", ""),
    ],
)
def test_sessions_are_read_as_people_write_them(typed: str, said: str) -> None:
    assert sessions_text(read_sessions(typed)) == said


@pytest.mark.parametrize("typed", ["9", "25:00-26:00", "9:00-12:00 x", "上午"])
def test_what_is_no_session_is_refused(typed: str) -> None:
    with pytest.raises(Refused):
        read_sessions(typed)


def test_weekdays_with_the_same_hours_are_one_line() -> None:
    morning = (Session(time(9), time(12)),)
    assert week_lines((morning,) * 4 + ((),) + (morning,) + ((),)) == (
        ("Mon to Thu", "09:00–12:00"),
        ("Sat", "09:00–12:00"),
    )


@pytest.mark.parametrize("large", [False, True])
def test_the_page_fits_the_smallest_screen(
    page: Any, window: MainWindow, dressed: QApplication, *, large: bool
) -> None:
    look.wear(dressed, dark=False, large=large)
    window.resize(1366, 696)
    page.show_day(NATIONAL)
    QApplication.processEvents()
    needed = window.minimumSizeHint()
    across = page.grid._measure().across
    look.wear(dressed, dark=False, large=False)
    assert needed.width() <= 1366
    assert needed.height() <= 696
    assert across == (3 if large else 4)
