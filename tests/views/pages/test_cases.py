from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hallapp.actions import cases, steps
from hallapp.actions.case_records import UNMASKED
from hallapp.actions.hall import Hall
from hallapp.domain.cases import CaseFilter, CaseState, Verb
from hallapp.domain.deadlines import Lamp
from hallapp.views.main_window import MainWindow
from hallapp.views.pages import case_export
from tests.views.picture_hall import Clock

ENTER = Qt.Key.Key_Return


def rows(page: Any) -> list[Any]:
    return [page.table.rows.line(n) for n in range(page.table.rows.rowCount())]


def take_item(page: Any, qtbot: Any, typed: str) -> None:
    page.entry.begin()
    QTest.keyClicks(page.entry.item, typed)
    qtbot.waitUntil(page.entry.item.popup.isVisible, timeout=15000)
    QTest.keyClick(page.entry.item.popup, ENTER)
    qtbot.waitUntil(lambda: page.entry.item.item is not None, timeout=15000)


def test_what_is_late_stands_first_and_what_is_paused_last(page: Any) -> None:
    lamps = [line.lamp for line in rows(page)]
    assert lamps[:2] == [Lamp.RED, Lamp.YELLOW]
    assert lamps[-1] is Lamp.PAUSED
    assert page.badge().count == 3
    assert page.badge().late


def test_initials_find_the_item_and_it_fills_window_kind_and_due_time(
    page: Any, qtbot: Any
) -> None:
    take_item(page, qtbot, "bdczy")
    assert page.entry.item.text() == "不动产转移登记"
    assert page.entry.window_no.text() == "7"
    assert page.entry.kind.currentData() == "promised"
    qtbot.waitUntil(lambda: page.entry.due.text() != "", timeout=15000)
    assert page.entry.due.text().endswith("17:00")
    assert page.entry.applicant.hasFocus()


def test_enter_moves_on_and_takes_the_case_at_the_end(
    page: Any, qtbot: Any, window: MainWindow, hall: Hall
) -> None:
    take_item(page, qtbot, "bdczy")
    page.entry.applicant.setText("旺堆")
    for box in ("applicant", "phone", "province_no", "window_no", "accepted_at"):
        assert getattr(page.entry, box).hasFocus(), box
        QTest.keyClick(getattr(page.entry, box), ENTER)
    qtbot.waitUntil(window.undo_bar.isVisible, timeout=15000)
    line = cases.find(hall, "2026-1009-0001")
    assert (line.applicant, line.window, line.state) == ("旺堆", "7", CaseState.ACCEPTED)
    assert line.due_at == datetime(2026, 10, 15, 17)
    assert page.entry.item.text() == ""
    assert page.entry.item.hasFocus()
    qtbot.waitUntil(lambda: page.table.rows.rowCount() == 12, timeout=15000)
    window.undo()
    qtbot.waitUntil(
        lambda: cases.find(hall, "2026-1009-0001").state is CaseState.VOIDED, timeout=15000
    )


def test_an_unknown_item_is_refused_under_its_field_and_nothing_is_taken(
    page: Any, qtbot: Any, hall: Hall
) -> None:
    before = len(steps.last(hall, 99))
    page.entry.item.setText("没有这个事项")
    page.entry.take.click()
    qtbot.waitUntil(page.entry.fault.isVisible, timeout=15000)
    assert page.entry.item.property("error") is True
    assert "没有这个事项" in page.entry.fault.words.text()
    assert len(steps.last(hall, 99)) == before
    page.entry.forget()
    assert not page.entry.fault.isVisible()
    assert page.entry.item.property("error") is False


def test_a_time_that_does_not_exist_is_refused_before_anything_is_asked(
    page: Any, qtbot: Any
) -> None:
    take_item(page, qtbot, "hkqr")
    page.entry.accepted_at.clear()
    QTest.keyClicks(page.entry.accepted_at, "2-30 9:00")
    page.entry.take.click()
    assert page.entry.accepted_at.property("error") is True
    assert page.entry.fault.isVisible()


def test_a_case_may_be_received_only_and_the_fast_lane_needs_its_reason(
    page: Any, qtbot: Any, window: MainWindow, hall: Hall
) -> None:
    take_item(page, qtbot, "hkqr")
    page.entry.lane_action.setChecked(True)
    assert page.entry.lane.isVisible()
    page.entry.lane_reason.setText("行动不便")
    page.entry._receive()
    qtbot.waitUntil(window.undo_bar.isVisible, timeout=15000)
    line = cases.find(hall, "2026-1009-0001")
    assert line.state is CaseState.REGISTERED
    assert line.fast_lane_reason == "行动不便"
    qtbot.waitUntil(lambda: page.panel.line is not None, timeout=15000)
    assert list(page.panel.buttons) == [
        "accept",
        "request_correction",
        "decline",
        "return",
        "print",
        "more",
    ]


def test_chips_filter_and_say_how_many(page: Any, qtbot: Any) -> None:
    chips = page.filters.chips
    assert [chips[key]._count for key in chips] == [11, 2, 1, 1, 0]
    chips["overdue"].click()
    qtbot.waitUntil(lambda: page.table.rows.rowCount() == 2, timeout=15000)
    chips["paused"].click()
    qtbot.waitUntil(lambda: page.table.rows.rowCount() == 1, timeout=15000)
    page.filters.choose_window("7")
    qtbot.waitUntil(lambda: page.table.rows.rowCount() == 0, timeout=15000)
    chips["open"].click()
    qtbot.waitUntil(lambda: page.table.rows.rowCount() == 2, timeout=15000)
    assert {line.window for line in rows(page)} == {"7"}


def test_the_list_is_searched_and_sorted(page: Any, qtbot: Any) -> None:
    page.filters.search.click()
    page.filters.text.setText("消防")
    qtbot.waitUntil(lambda: page.table.rows.rowCount() == 2, timeout=15000)
    page.filters.search.click()
    qtbot.waitUntil(lambda: page.table.rows.rowCount() == 11, timeout=15000)
    page.table.sorted.emit("case_no", True)
    qtbot.waitUntil(lambda: rows(page)[0].case_no == "2026-1008-0002", timeout=15000)


def test_the_panel_masks_the_applicant_until_asked(pick: Callable[[str], Any]) -> None:
    panel = pick("雪川市宏远建筑有限公司")
    assert panel.applicant.text() == "雪川**建筑"
    panel.show_name.click()
    assert "宏远" in panel.applicant.text()
    panel = pick("王建民")
    assert panel.applicant.text() == "王*民"


def test_the_panel_explains_the_clock_of_both_limits(pick: Callable[[str], Any]) -> None:
    panel = pick("雪川市宏远建筑有限公司")
    promised = panel.clock.lines.accessibleName()
    assert "make-up working day" in promised
    assert "Expert review" in promised
    panel.clock.switch.choose("statutory")
    assert panel.clock.lines.accessibleName() != promised


def test_only_what_the_state_allows_is_offered(pick: Callable[[str], Any]) -> None:
    running = pick("雪川市宏远建筑有限公司")
    assert list(running.buttons) == ["close", "pause", "extend", "return", "print", "more"]
    late = pick("王建民")
    assert "extend" not in late.buttons
    assert "request_correction" not in late.buttons
    paused = pick("雪川市安居置业有限公司")
    assert next(iter(paused.buttons)) == "resume"
    assert "pause" not in paused.buttons


def test_a_case_is_paused_resumed_extended_and_closed_from_the_panel(
    page: Any, pick: Callable[[str], Any], qtbot: Any, hall: Hall, clock: Clock
) -> None:
    panel = pick("雪川市宏远建筑有限公司")
    case_id = panel.line.id

    def state() -> CaseState:
        return cases.line(hall, case_id).state

    panel.buttons["pause"].click()
    dialog = page.wishes.dialog
    dialog._main.click()
    qtbot.waitUntil(dialog.fault.isVisible, timeout=15000)
    assert dialog.ui.notice_no.property("error") is True
    assert state() is CaseState.IN_REVIEW
    dialog.ui.notice_no.setText("雪建特〔2026〕9号")
    dialog.ui.approver.setText("陈思远")
    dialog._main.click()
    qtbot.waitUntil(lambda: state() is CaseState.SUSPENDED, timeout=15000)
    qtbot.waitUntil(lambda: "resume" in panel.buttons, timeout=15000)
    assert page.wishes.dialog is None
    clock.now = datetime(2026, 10, 9, 9, 30)
    panel.buttons["resume"].click()
    qtbot.waitUntil(lambda: state() is CaseState.IN_REVIEW, timeout=15000)
    qtbot.waitUntil(lambda: "extend" in panel.buttons, timeout=15000)
    panel.buttons["extend"].click()
    dialog = page.wishes.dialog
    dialog.ui.n.setValue(5)
    for name, words in (("approver", "陈思远"), ("notice_no", "延〔2026〕1号"), ("reason", "补勘")):
        getattr(dialog.ui, name).setText(words)
    dialog._main.click()
    qtbot.waitUntil(lambda: state() is CaseState.EXTENDED, timeout=15000)
    qtbot.waitUntil(lambda: "extend" not in panel.buttons, timeout=15000)
    panel.buttons["close"].click()
    qtbot.waitUntil(lambda: state() is CaseState.CLOSED, timeout=15000)


def test_a_return_needs_its_reason(
    page: Any, pick: Callable[[str], Any], qtbot: Any, hall: Hall
) -> None:
    panel = pick("德吉")
    case_id = panel.line.id
    panel.buttons["return"].click()
    dialog = page.wishes.dialog
    dialog._main.click()
    qtbot.waitUntil(dialog.fault.isVisible, timeout=15000)
    dialog.ui.reason.setPlainText("不属于本厅受理范围")
    dialog._main.click()
    qtbot.waitUntil(lambda: cases.line(hall, case_id).state is CaseState.RETURNED, timeout=15000)


def test_a_wrong_time_of_acceptance_is_put_right_with_its_reason(
    page: Any, pick: Callable[[str], Any], qtbot: Any, hall: Hall
) -> None:
    panel = pick("德吉")
    page.wishes.wish(Verb.CORRECT, panel._detail)
    dialog = page.wishes.dialog
    from PySide6.QtCore import QDate, QDateTime, QTime

    for box in (dialog.ui.accepted_at, dialog.ui.received_at):
        box.setDateTime(QDateTime(QDate(2026, 9, 28), QTime(10, 0)))
    dialog.ui.reason.setText("录错一天")
    dialog._main.click()
    qtbot.waitUntil(
        lambda: cases.line(hall, panel.line.id).accepted_at == datetime(2026, 9, 28, 10),
        timeout=15000,
    )


def test_the_list_is_saved_masked(qtbot: Any, window: MainWindow, tmp_path: Path) -> None:
    place = tmp_path / "办件.csv"
    case_export.save(window, CaseFilter(open_only=True), "lamp", place)
    qtbot.waitUntil(window.undo_bar.isVisible, timeout=15000)
    text = place.read_text("utf-8-sig")
    assert len(text.splitlines()) == 12
    assert "王*民" in text
    assert "王建民" not in text
    assert "13800005678" not in text


def test_names_are_saved_whole_by_an_explicit_choice_that_is_journaled(
    qtbot: Any, window: MainWindow, hall: Hall, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place, offered = tmp_path / "办件.xlsx", []

    def choose(*asked: Any) -> tuple[str, str]:
        offered.append(asked[-1].split(";;"))
        return str(place), offered[-1][-1]

    monkeypatch.setattr(case_export.QFileDialog, "getSaveFileName", choose)
    case_export.ask(window, window, CaseFilter(open_only=True), "lamp")
    qtbot.waitUntil(window.undo_bar.isVisible, timeout=15000)
    assert "journaled" in offered[0][-1]
    assert steps.last(hall, 1)[0].label == UNMASKED
    monkeypatch.setattr(hall, "may", lambda *_: False)
    case_export.ask(window, window, CaseFilter(open_only=True), "lamp")
    assert offered[1] == ["Excel (*.xlsx)", "CSV (*.csv)"]


def test_a_figure_opens_its_rows(page: Any, window: MainWindow, qtbot: Any) -> None:
    window.open_page("cases", figure="overdue")
    qtbot.waitUntil(lambda: page.table.rows.rowCount() == 2, timeout=15000)
    assert page.filters.key == "overdue"
    window.open_page("cases", filter=CaseFilter(windows=frozenset({"11"})))
    qtbot.waitUntil(lambda: page.table.rows.rowCount() == 1, timeout=15000)


def test_nothing_asks_for_more_than_the_smallest_screen(page: Any, window: MainWindow) -> None:
    page.panel.show()
    hint = window.minimumSizeHint()
    assert hint.width() <= 1366
    assert hint.height() <= 696


def test_every_control_has_a_name_and_a_way_by_keyboard(
    page: Any, pick: Callable[[str], Any]
) -> None:
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget

    pick("王建民")
    for widget in page.findChildren(QWidget):
        if isinstance(widget, QAbstractButton | QComboBox | QLineEdit) and widget.isVisible():
            if widget.objectName().startswith("qt_") or isinstance(widget.parent(), QComboBox):
                continue
            if isinstance(widget.parent(), QLineEdit):
                continue  # the button that clears a field
            assert widget.accessibleName(), widget
            assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, widget
    assert len(page.regions()) == 4


def test_a_list_without_rows_says_what_to_do(page: Any, qtbot: Any) -> None:
    page.filters.search.click()
    page.filters.text.setText("没有这样的办件")
    qtbot.waitUntil(page.none_so.isVisible, timeout=15000)
    page.none_so.wished.emit()
    qtbot.waitUntil(lambda: page.table.rows.rowCount() == 11, timeout=15000)
    qtbot.waitUntil(page.table.isVisible, timeout=15000)
    assert page.filters.text.isHidden()


def test_escape_closes_the_panel(pick: Callable[[str], Any]) -> None:
    panel = pick("王建民")
    panel.buttons["close"].setFocus()
    QTest.keyClick(panel.buttons["close"], Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_the_search_hands_an_item_to_the_entry_row(
    page: Any, window: MainWindow, qtbot: Any
) -> None:
    window.open_page("cases", new=True, item="户口迁入")
    qtbot.waitUntil(lambda: page.entry.item.item is not None, timeout=15000)
    assert page.entry.window_no.text() == "3"


def test_the_undo_bar_leaves_the_actions_of_the_panel_free(
    page: Any, pick: Callable[[str], Any], window: MainWindow, qtbot: Any
) -> None:
    panel = pick("德吉")
    panel.buttons["close"].click()
    qtbot.waitUntil(window.undo_bar.isVisible, timeout=15000)
    qtbot.waitUntil(lambda: "deliver" in panel.buttons, timeout=15000)
    bar = window.undo_bar.geometry()
    assert bar.right() < panel.mapTo(page, panel.rect().topLeft()).x()
