from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from hallapp.actions import daycounts, people, staff, steps
from hallapp.actions.hall import Hall
from hallapp.domain.daycounts import NewDayCount, Tally
from hallapp.domain.deadlines import Lamp
from hallapp.views.main_window import MainWindow
from hallapp.views.pages.today_waiting import waiting

DAY = date(2026, 10, 9)


@pytest.fixture
def today(window: MainWindow, qtbot: Any) -> Any:
    window.open_page("today")
    found: Any = window.page("today")
    qtbot.waitUntil(lambda: found.table.rows.line(0) is not None, timeout=15000)
    return found


@pytest.fixture
def counts(today: Any, window: MainWindow, qtbot: Any) -> Any:
    from hallapp.views.dialogs.counts import CountsDialog

    QTest.mouseClick(today.day.wanted, Qt.MouseButton.LeftButton)
    (dialog,) = window.findChildren(CountsDialog)
    qtbot.waitUntil(lambda: bool(dialog.table.counts.rows), timeout=15000)
    return dialog


def shown(page: Any, qtbot: Any, view: str) -> list[Any]:
    with qtbot.waitSignal(page.table.rows.shown, timeout=15000):
        page.views.choose(view)
    return [page.table.rows.line(n) for n in range(page.table.rows.rowCount())]


def test_a_segment_shows_exactly_the_rows_that_it_counts(today: Any, qtbot: Any) -> None:
    counts = today._today.counts
    late = shown(today, qtbot, "late")
    assert len(late) == counts.overdue > 0
    assert {line.lamp for line in late} <= {Lamp.RED, Lamp.YELLOW}
    due = shown(today, qtbot, "today")
    assert len(due) == counts.due_today
    assert all(line.due_at.date() == DAY for line in due)
    assert len(shown(today, qtbot, "tomorrow")) == counts.due_tomorrow


def test_a_case_opens_in_its_panel(today: Any, window: MainWindow, qtbot: Any) -> None:
    line = today.table.rows.line(0)
    today.table.opened.emit(line)
    panel: Any = window.page("cases")
    qtbot.waitUntil(lambda: panel.panel.line is not None, timeout=15000)
    assert panel.panel.line.id == line.id


def test_what_waits_opens_its_rows(today: Any, window: MainWindow, qtbot: Any) -> None:
    paused = next(line for line in waiting(today._today) if line.icon == "clock-counter-clockwise")
    assert paused.count == today._today.counts.paused > 0
    today._open_waiting(paused)
    cases: Any = window.page("cases")
    qtbot.waitUntil(lambda: cases.table.rows.rowCount() == paused.count, timeout=15000)
    qtbot.waitUntil(lambda: cases.table.rows.line(0) is not None, timeout=15000)
    assert cases.table.rows.line(0).lamp is Lamp.PAUSED


def test_who_leaves_soon_opens_the_handover(
    today: Any, hall: Hall, window: MainWindow, qtbot: Any
) -> None:
    who = people.add_staff(hall, "刘文静", staff_no="105")
    people.amend_window(hall, people.windows(hall)[0].window_no, staff="105")
    told = staff.detail(hall, who.id).told
    staff.amend(hall, who.id, replace(told, until_on=DAY + timedelta(days=5)))
    today.refresh(frozenset())
    qtbot.waitUntil(lambda: bool(today._today.leaving), timeout=15000)
    line = next(each for each in waiting(today._today) if "刘文静" in each.title)
    assert line.count == today._today.leaving[0].things > 0
    today._open_waiting(line)
    windows: Any = window.page("windows")
    assert windows.dialog.giver.currentData() == who.id


def test_the_next_year_is_asked_for_in_autumn(today: Any) -> None:
    missing = today._today.missing
    assert missing is not None
    assert (missing.year, missing.cases) == (2027, 0)


def test_enter_goes_down_and_a_row_is_saved_when_it_is_left(
    counts: Any, hall: Hall, qtbot: Any
) -> None:
    table = counts.table
    first, second = (row.window for row in table.counts.rows[:2])
    for digits in ("12", "7"):
        QTest.keyClicks(table.viewport(), digits[:1])
        editor = table.viewport().findChild(type(table).__mro__[0]) or table.focusWidget()
        assert editor is not None
        QTest.keyClicks(editor, digits[1:])
        QTest.keyClick(editor, Qt.Key.Key_Return)
    assert table.currentIndex().row() == 2

    def typed(window: str) -> int | None:
        rows = daycounts.grid(hall, DAY).rows
        return next(row.typed.accepted for row in rows if row.window == window)

    qtbot.waitUntil(lambda: (typed(first), typed(second)) == (12, 7), timeout=15000)
    undone = steps.undo(hall)
    assert undone.label == "Enter the day counts of {day}"
    assert typed(second) is None
    assert typed(first) == 12


def test_only_counts_are_taken_and_empty_is_not_zero(counts: Any) -> None:
    model = counts.table.counts
    cell = model.index(0, 1)
    for wrong in ("-3", "3.5", "abc", "100000"):
        assert not model.setData(cell, wrong)
    assert model.setData(cell, "0")
    assert model.rows[0].typed.accepted == 0
    assert model.setData(cell, "")
    assert model.rows[0].typed.accepted is None
    assert not model.index(len(model.rows), 1).flags() & Qt.ItemFlag.ItemIsEditable


def test_a_block_is_pasted_from_the_queue_machine(counts: Any, hall: Hall, qtbot: Any) -> None:
    windows = [row.window for row in counts.table.counts.rows]
    QGuiApplication.clipboard().setText("31\t30\n28\t\n")
    QTest.keyClick(counts.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def saved() -> list[tuple[int | None, int | None]]:
        rows = {row.window: row.typed for row in daycounts.grid(hall, DAY).rows}
        return [(rows[name].accepted, rows[name].closed) for name in windows[:2]]

    qtbot.waitUntil(lambda: saved() == [(31, 30), (28, None)], timeout=15000)


def test_more_logged_than_counted_is_said(counts: Any, hall: Hall, qtbot: Any) -> None:
    grid = daycounts.grid(hall, date(2026, 9, 28))
    busy = next(row.window for row in grid.rows if row.derived.accepted)
    daycounts.enter(hall, grid.day, [NewDayCount(window=busy, tally=Tally(accepted=0, closed=0))])
    while counts.day > grid.day:
        counts._go(-1)
    qtbot.waitUntil(lambda: busy in counts.notice.text(), timeout=15000)


@pytest.mark.parametrize("large", [False, True])
def test_the_page_fits_the_smallest_screen(today: Any, window: MainWindow, large: bool) -> None:
    from PySide6.QtWidgets import QApplication

    from hallapp.views import look

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    look.wear(app, dark=False, large=large)
    try:
        today.refresh(frozenset())
        hint = window.minimumSizeHint()
        assert (hint.width() <= 1366, hint.height() <= 696) == (True, True)
        assert today.side_views.isVisibleTo(today) is large
    finally:
        look.wear(app, dark=False, large=False)


def test_stale_sheets_wait_once_the_papers_are_there(today: Any, qtbot: Any) -> None:
    from hallapp.actions import wall

    hall = today.frame.hall
    board = wall.add_board(hall, "东墙")
    wall.hang(hall, board, "zero-sheet", {}, title="公示")
    today.window().page("papers")

    def titles() -> list[str]:
        lines = today.waiting.findChildren(QAbstractButton)
        return [line.waiting.title for line in lines if hasattr(line, "waiting")]

    qtbot.waitUntil(lambda: "Sheets to be replaced" in titles(), timeout=8000)


def test_badges_that_say_something_else_wait_to_be_made_anew(today: Any, qtbot: Any) -> None:
    from hallapp.actions import settings
    from hallapp.desk import prints

    hall = today.frame.hall
    prints.render(hall, "badge", {}, issue=True)
    today.window().page("papers")
    settings.change_facts(hall, hotline="0899-612 9999")

    def waiting() -> dict[str, Any]:
        lines = today.waiting.findChildren(QAbstractButton)
        return {line.waiting.title: line.waiting for line in lines if hasattr(line, "waiting")}

    qtbot.waitUntil(lambda: "Badges to be made anew" in waiting(), timeout=15000)
    line = waiting()["Badges to be made anew"]
    assert line.count > 0
    assert line.wish == {"paper": "badge", "people": "有变动"}
