"""Another hotline: Settings, what is stale on the walls, all of it printed, the boards ticked."""

from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hallapp.actions import prints, steps, wall
from hallapp.actions.hall import Hall
from hallapp.desk import wall_prints
from hallapp.domain.wall import Hangs
from hallapp.views.main_window import MainWindow
from hallapp.views.pages import papers_reprint
from tests.halls import demo_hall
from tests.views.pdf_printer import printer_into
from tests.views.picture_hall import Clock

MORNING = datetime(2026, 11, 3, 9, 40)
LEFT = Qt.MouseButton.LeftButton
SOON = 30_000
OLD, NEW = "0899-612 3450", "0899-612 0000"


@pytest.fixture
def clock() -> Clock:
    return Clock(MORNING)


@pytest.fixture
def hall(tmp_path: Path, clock: Clock) -> Hall:
    """The demo hall with its five boards, everything on them as it should be."""
    hall = demo_hall(tmp_path / "demo.hall", clock, "周慧芳")
    before = wall_prints.look(hall)
    wall_prints.reprint(hall, lambda _done, _total: None)
    for board in {each.board.id for each in (*before.to_print, *before.over)}:
        wall.tick_board(hall, board)
    assert wall_prints.look(hall).waits == 0
    return hall


def _click(widget: Any) -> None:
    QTest.mouseClick(widget, LEFT)


def _hangs(page: Any) -> list[Hangs]:
    return [each.standing.hangs for each in page.side.wall.places]


def test_a_new_hotline_reaches_the_walls(
    window: MainWindow, hall: Hall, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open_page("papers")
    page: Any = window.page("papers")
    qtbot.waitUntil(lambda: len(_hangs(page)) == 27, timeout=SOON)
    assert set(_hangs(page)) == {Hangs.CURRENT}
    assert not page.side.all.isEnabled()
    assert page.badge().count == 0

    window.open_page("settings", section="hall")
    settings: Any = window.page("settings")
    hotline = settings.section("hall").hotline
    hotline.setFocus()
    hotline.selectAll()
    QTest.keyClicks(hotline, NEW)
    QTest.keyClick(hotline, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: hall.facts.hotline == NEW, timeout=SOON)
    assert steps.last(hall, 1)[0].label == "Change the supervision phone"
    qtbot.waitUntil(lambda: page.badge().count == 27, timeout=SOON)
    assert window.rail.items["papers"].accessibleName().endswith("27")

    window.open_page("papers")
    stale = page.side.wall.to_print
    assert [each.place.id for each in stale] == [each.place.id for each in page.side.wall.places]
    assert {reason.since for each in stale for reason in each.standing.reasons} == {
        date(2026, 11, 3)
    }
    assert NEW in page.side.cause.text()

    out = tmp_path / "printed.pdf"
    printer = printer_into(out)
    monkeypatch.setattr(papers_reprint, "has_printer", lambda: True)
    monkeypatch.setattr(papers_reprint, "choose_printer", lambda *_: printer)
    made: list[Any] = []
    page.reprinting.run.finished.connect(lambda reprint, _: made.append(reprint))
    with qtbot.waitSignal(page.reprinting.run.finished, timeout=SOON):
        _click(page.side.all)
    _see_it_printed(out, made[0], [each.place.id for each in stale])
    qtbot.waitUntil(lambda: _hangs(page).count(Hangs.PRINTED) == 27, timeout=SOON)
    assert page.badge().count == 0

    for row in page.side.rows.values():
        if row.tick.isVisible():
            _click(row.tick)
    qtbot.waitUntil(lambda: set(_hangs(page)) == {Hangs.CURRENT}, timeout=SOON)
    for place, number in made[0].numbers.items():
        found = prints.find_sheet(hall, number)
        assert found is not None
        assert found.positions == (place,)
    window.undo()
    qtbot.waitUntil(lambda: Hangs.PRINTED in _hangs(page), timeout=SOON)


def _see_it_printed(out: Path, made: Any, walked: list[int]) -> None:
    """The list first, then the sheets as one walks, each saying the new number and not the old."""
    sheets = PdfReader(BytesIO(made.pdf)).pages
    assert len(PdfReader(out).pages) == len(sheets)
    assert list(made.numbers) == walked
    texts = ["".join(sheet.extract_text().split()) for sheet in sheets]
    assert "更换清单" in texts[0]
    hung = [said for said in texts if "更换清单" not in said]
    at = [next(n for n, said in enumerate(hung) if no in said) for no in made.numbers.values()]
    assert at == sorted(at)
    assert all(NEW.replace(" ", "") in said for said in hung)
    assert not any(OLD.replace(" ", "") in said for said in hung)
