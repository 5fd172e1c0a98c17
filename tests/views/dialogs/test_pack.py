from pathlib import Path
from typing import Any

import pytest

from hallapp.actions import prints
from hallapp.actions.hall import Hall
from hallapp.views.dialogs.pack import PackDialog
from hallapp.views.main_window import MainWindow
from tests.views.waiting import gone


@pytest.fixture
def dialog(window: MainWindow, qtbot: Any) -> PackDialog:
    window.open_page("today", pack=True)
    (found,) = window.findChildren(PackDialog)
    qtbot.waitUntil(lambda: bool(found.boxes), timeout=15000)
    return found


def test_what_is_ticked_is_saved_as_one_file(
    dialog: PackDialog, window: MainWindow, hall: Hall, tmp_path: Path, qtbot: Any
) -> None:
    for box, line in dialog.boxes:
        box.setChecked(line.paper == "duty-sheet")
    dialog.save_to(tmp_path / "pack.pdf")
    qtbot.waitUntil(lambda: gone(dialog), timeout=20000)
    assert (tmp_path / "pack.pdf").read_bytes().startswith(b"%PDF")
    (line,) = prints.history(hall)
    assert line.paper == "duty-sheet"
    assert line.sheet_no in window.undo_bar.accessibleName()


def test_nothing_ticked_prints_nothing(dialog: PackDialog) -> None:
    for box, _ in dialog.boxes:
        box.setChecked(False)
    assert not dialog.main.isEnabled()
    assert not dialog.save.isEnabled()


def test_it_opens_once(dialog: PackDialog, window: MainWindow) -> None:
    window.open_page("today", pack=True)
    assert window.findChildren(PackDialog) == [dialog]
