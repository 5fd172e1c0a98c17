"""A new colleague: the form with a photo, a window, then badge, desk plate and wall sheet in one
job, the sheet ticked on its board."""

from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hallapp.actions import people, prints, staff
from hallapp.actions.hall import Hall
from hallapp.domain.wall import Hangs
from hallapp.views.dialogs import pack
from hallapp.views.main_window import MainWindow
from tests.halls import demo_hall
from tests.views.pdf_printer import printer_into
from tests.views.picture_hall import Clock
from tests.views.waiting import gone

MORNING = datetime(2026, 11, 3, 9, 40)
LEFT = Qt.MouseButton.LeftButton
SOON = 30_000
NAME, NUMBER, WINDOW = "䶮㛃", "A77", "12"  # as rare as names are


@pytest.fixture
def hall(tmp_path: Path) -> Hall:
    return demo_hall(tmp_path / "demo.hall", Clock(MORNING), "周慧芳")


def test_a_new_colleague(
    window: MainWindow, hall: Hall, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open_page("windows")
    page: Any = window.page("windows")
    qtbot.waitUntil(lambda: page.shown is not None, timeout=SOON)
    enter(page, qtbot, portrait(tmp_path / "photo.jpg"))
    line = next(each for each in people.people(hall) if each.staff_no == NUMBER)
    assert staff.detail(hall, line.id).photo is not None
    take_the_window(page, qtbot)
    qtbot.waitUntil(lambda: _seat(page).usual == NAME, timeout=SOON)

    out = tmp_path / "printed.pdf"
    printed_on(out, monkeypatch)
    menu = page.menu(_seat(page))
    next(each for each in menu.actions() if "wall sheet" in each.text()).trigger()
    dialog = page.dialog
    qtbot.waitUntil(lambda: len(dialog.boxes) == 3, timeout=SOON)
    QTest.mouseClick(dialog.main, LEFT)
    qtbot.waitUntil(lambda: gone(dialog), timeout=SOON)
    lines = [each for each in prints.history(hall) if each.printed_at == MORNING]
    assert {each.paper for each in lines} >= {"badge", "desk-plate", "staff-wall"}
    assert len(PdfReader(BytesIO(out.read_bytes())).pages) >= 3

    window.open_page("papers")
    papers: Any = window.page("papers")
    qtbot.waitUntil(lambda: _place(papers) is Hangs.PRINTED, timeout=SOON)
    row = next(each for each in papers.side.rows.values() if each.name.text() == "窗口 7–12")
    QTest.mouseClick(row.tick, LEFT)
    qtbot.waitUntil(lambda: _place(papers) is Hangs.CURRENT, timeout=SOON)


def portrait(place: Path) -> Path:
    """A photo as a phone makes it."""
    Image.new("RGB", (900, 1200), "#8899aa").save(place, quality=85)
    return place


def enter(page: Any, qtbot: Any, photo: Path) -> None:
    """The form of a person, as somebody fills it."""
    QTest.mouseClick(page.add, LEFT)
    dialog = page.dialog
    qtbot.waitUntil(dialog.main.isEnabled, timeout=SOON)
    dialog.name.setText(NAME)
    for entry, words in ((dialog.staff_no, NUMBER), (dialog.post, "窗口受理员")):
        entry.setText(words)
    dialog.take_photo(photo)
    qtbot.waitUntil(lambda: dialog._photo is not None, timeout=SOON)
    QTest.mouseClick(dialog.main, LEFT)
    qtbot.waitUntil(lambda: gone(dialog), timeout=SOON)


def take_the_window(page: Any, qtbot: Any) -> None:
    """Whose window it is, in the window's form."""
    page.open_window(WINDOW)
    dialog = page.dialog
    qtbot.waitUntil(lambda: dialog.staff.findText(NAME) > 0, timeout=SOON)
    dialog.staff.setCurrentText(NAME)
    QTest.mouseClick(dialog.main, LEFT)
    qtbot.waitUntil(lambda: gone(dialog), timeout=SOON)


def printed_on(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The printer of this PC writes a file."""
    printer = printer_into(out)
    monkeypatch.setattr(pack, "has_printer", lambda: True)
    monkeypatch.setattr(pack, "choose_printer", lambda *_: printer)


def _seat(page: Any) -> Any:
    return next(each for each in page.seats() if each.window_no == WINDOW)


def _place(papers: Any) -> Hangs | None:
    """How the sheet of the window stands on its board."""
    return next(
        (
            each.standing.hangs
            for each in papers.side.wall.places
            if each.place.paper == "staff-wall" and each.place.told.get("window") == WINDOW
        ),
        None,
    )
