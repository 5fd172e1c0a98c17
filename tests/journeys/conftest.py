"""What the journeys share: the real main window on the journey's own ``hall``."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from hallapp.actions import steps
from hallapp.actions.hall import Hall
from hallapp.views import look, page_stack
from hallapp.views.main_window import MainWindow
from hallapp.views.page import PageEntry
from hallapp.views.pages import PAGES
from hallapp.views.preferences import Preferences
from hallapp.views.reach import FrameFacts, Reach


@pytest.fixture(autouse=True)
def wanted_pages_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """No journey waits for the pages that it does not open."""
    monkeypatch.setattr(page_stack, "_NEXT_AFTER", 3_600_000)


@pytest.fixture
def entries() -> tuple[PageEntry, ...]:
    """The pages of the window."""
    return PAGES


@pytest.fixture
def facts(hall: Hall) -> Callable[[], FrameFacts]:
    """What the frame says of the hall."""
    del hall
    return FrameFacts


@pytest.fixture
def preferences(qapp: QApplication, tmp_path: Path) -> Preferences:
    """Light, in small text; the window's faces are loaded."""
    qapp.setStyle("Fusion")
    look.load_faces()
    look.wear(qapp, dark=False, large=False)
    return Preferences(QSettings(str(tmp_path / "seat.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def window(
    qtbot: Any,
    hall: Hall,
    entries: tuple[PageEntry, ...],
    facts: Callable[[], FrameFacts],
    preferences: Preferences,
) -> Iterator[MainWindow]:
    """The main window as on the smallest screen."""
    shown = MainWindow(hall.now, preferences, entries)
    qtbot.addWidget(shown)
    shown.resize(1366, 696)
    shown.show()
    reach = Reach(
        facts=facts,
        undo=lambda: steps.undo(hall).label,
        redo=lambda: steps.redo(hall).label,
        on_change=hall.store.on_change.append,
        close=hall.close,
    )
    shown.take(hall, reach)
    yield shown
    shown.close()
