"""Another hotline: Settings, what is stale on the walls, all of it printed, the boards ticked."""

from collections.abc import Iterator
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hallapp.actions import people, steps, wall
from hallapp.actions.hall import Hall, open_hall
from hallapp.desk import wall_prints
from hallapp.domain.wall import Hangs
from hallapp.views import look
from hallapp.views.main_window import FrameFacts, MainWindow, Reach
from hallapp.views.pages import papers
from hallapp.views.preferences import Preferences
from tests.views.picture_hall import Clock, hall_of_picture

MORNING = datetime(2026, 11, 3, 8, 50)
LEFT = Qt.MouseButton.LeftButton
SOON = 15_000


@pytest.fixture
def clock() -> Clock:
    return Clock(MORNING)


@pytest.fixture
def hall(tmp_path: Path, clock: Clock) -> Hall:
    """Two boards: three windows and the duty sheet, everything up since this morning."""
    hall_of_picture(tmp_path / "a.hall", clock).close()
    hall = open_hall(tmp_path / "a.hall", clock, "周慧芳")
    east, windows = wall.add_board(hall, "大厅东墙"), wall.add_board(hall, "窗口")
    wall.hang(hall, east, "duty-sheet", {}, title="今日值班公示")
    for line in people.windows(hall)[:3]:
        wall.hang(hall, windows, "staff-wall", {"window": line.window_no}, title="窗口人员公示")
    wall_prints.reprint(hall, lambda _done, _total: None)
    for board in (east, windows):
        wall.tick_board(hall, board)
    clock.now = datetime(2026, 11, 3, 9, 40)
    return hall


@pytest.fixture
def window(
    qtbot: Any, qapp: QApplication, hall: Hall, clock: Clock, tmp_path: Path
) -> Iterator[MainWindow]:
    qapp.setStyle("Fusion")
    look.load_faces()
    look.wear(qapp, dark=False, large=False)
    settings = QSettings(str(tmp_path / "seat.ini"), QSettings.Format.IniFormat)
    shown = MainWindow(clock, Preferences(settings))
    qtbot.addWidget(shown)
    shown.resize(1366, 768)
    shown.show()
    shown.take(
        hall,
        Reach(
            facts=FrameFacts,
            undo=lambda: steps.undo(hall).label,
            redo=lambda: steps.redo(hall).label,
            on_change=hall.store.on_change.append,
            close=hall.close,
        ),
    )
    yield shown
    shown.close()


def _click(widget: Any) -> None:
    QTest.mouseClick(widget, LEFT)


def _hangs(page: Any) -> list[Hangs]:
    return [each.standing.hangs for each in page.side.wall.places]


def test_a_new_hotline_reaches_the_walls(
    window: MainWindow, hall: Hall, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open_page("papers")
    page: Any = window.page("papers")
    qtbot.waitUntil(lambda: _hangs(page) == [Hangs.CURRENT] * 4, timeout=SOON)
    assert not page.side.all.isEnabled()
    assert page.badge().count == 0

    window.open_page("settings", section="hall")
    settings: Any = window.page("settings")
    hotline = settings.section("hall").hotline
    hotline.setFocus()
    hotline.selectAll()
    QTest.keyClicks(hotline, "0899-612 0000")
    QTest.keyClick(hotline, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: hall.facts.hotline == "0899-612 0000", timeout=SOON)
    qtbot.waitUntil(lambda: page.badge().count == 4, timeout=SOON)
    assert window.rail.items["papers"].accessibleName().endswith("4")

    window.open_page("papers")
    reasons = {reason.since for each in page.side.wall.places for reason in each.standing.reasons}
    assert reasons == {date(2026, 11, 3)}
    assert "0899-612 0000" in page.side.cause.text()
    place = tmp_path / "new.pdf"
    monkeypatch.setattr(papers, "choose_file", lambda *_: place)
    with qtbot.waitSignal(page.wall_run.finished, timeout=SOON):
        _click(page.side.file)
    pages = PdfReader(BytesIO(place.read_bytes())).pages
    assert len(pages) == 5
    assert "更换清单" in "".join(pages[0].extract_text().split())
    assert "0899-6120000" in "".join(pages[1].extract_text().split())
    qtbot.waitUntil(lambda: _hangs(page) == [Hangs.PRINTED] * 4, timeout=SOON)
    assert page.badge().count == 0

    for row in page.side.rows.values():
        assert row.tick.isVisible()
        _click(row.tick)
    qtbot.waitUntil(lambda: _hangs(page) == [Hangs.CURRENT] * 4, timeout=SOON)
    window.undo()
    qtbot.waitUntil(lambda: Hangs.PRINTED in _hangs(page), timeout=SOON)
