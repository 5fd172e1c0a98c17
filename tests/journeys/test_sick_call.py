"""A sick call at 8:52: three clicks to the stand-in, then a new duty sheet as a PDF."""

from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from hallapp.actions import board, cases, prints, steps
from hallapp.actions.hall import Hall
from hallapp.desk import prints as printing
from hallapp.domain.board import SeatLine
from hallapp.domain.cases import NewCase
from hallapp.domain.staffing import SeatState
from hallapp.views.main_window import MainWindow
from tests.halls import demo_hall
from tests.views.picture_hall import Clock

MORNING = datetime(2026, 10, 9, 8, 52)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def clock() -> Clock:
    return Clock(MORNING)


@pytest.fixture
def hall(tmp_path: Path, clock: Clock) -> Hall:
    return demo_hall(tmp_path / "demo.hall", clock, "周慧芳")


def seat(hall: Hall, number: str) -> SeatLine:
    return next(each for each in board.board(hall).seats if each.window_no == number)


def test_a_sick_call(window: MainWindow, qtbot: Any, hall: Hall, clock: Clock) -> None:
    window.open_page("today")
    page: Any = window.page("today")
    qtbot.waitUntil(lambda: len(page.staff.strip.tiles) == 12, timeout=10_000)
    before = printing.render(hall, "duty-sheet").fingerprint
    best = three_clicks(page.staff, qtbot, hall)
    sheet = new_duty_sheet(window, qtbot, hall, best)
    assert sheet.fingerprint != before
    clock.now = datetime(2026, 10, 9, 9, 30)
    line = cases.accept(hall, NewCase(item="医保异地备案", window="6", applicant="旺堆"))
    assert line.staff == best
    assert steps.verify(hall).sound


def three_clicks(card: Any, qtbot: Any, hall: Hall) -> str:
    """The tile of window 6, 今天请假, the best stand-in; gives the name."""
    QTest.mouseClick(card.strip.tiles[5], LEFT)
    menus = [menu for menu in card.findChildren(QMenu) if menu.isVisible()]
    assert len(menus) == 1
    action = menus[0].actions()[0]
    QTest.mouseClick(menus[0], LEFT, pos=menus[0].actionGeometry(action).center())
    qtbot.waitUntil(lambda: seat(hall, "6").state is SeatState.EMPTY, timeout=15000)
    qtbot.waitUntil(lambda: card.bar.seat.window_no == "6", timeout=15000)
    best = str(card.bar.cards[0].name.text())
    QTest.mouseClick(card.bar.cards[0].button, LEFT)
    qtbot.waitUntil(lambda: seat(hall, "6").state is SeatState.STAND_IN, timeout=15000)
    assert seat(hall, "6").staff == best
    return best


def new_duty_sheet(window: MainWindow, qtbot: Any, hall: Hall, best: str) -> Any:
    """From the card's head to the papers page; the sheet names the stand-in, and no reason."""
    card: Any = window.page("today")
    card.staff.print.click()
    papers: Any = window.page("papers")
    assert papers.paper == "duty-sheet"
    sheets: list[Any] = []
    window.do(lambda: printing.render(hall, "duty-sheet", issue=True), sheets.append)
    qtbot.waitUntil(lambda: bool(sheets), timeout=20_000)
    text = "".join(PdfReader(BytesIO(sheets[0].pdf)).pages[0].extract_text().split())
    assert best in text
    assert "原岗陈思远" in text
    assert "请假" not in text
    assert prints.history(hall)[0].sheet_no == sheets[0].issue.sheet_no
    return sheets[0]
