from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings

from hallapp.actions import steps
from hallapp.actions.hall import Hall
from hallapp.desk import backup_place
from hallapp.views.main_window import MainWindow
from hallapp.views.preferences import Preferences
from hallapp.views.reach import FrameFacts, Reach
from tests.views.picture_hall import NOW, Clock, hall_of_picture


@pytest.fixture(scope="session")
def picture_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("halls") / "picture.hall"
    hall = hall_of_picture(place, Clock(NOW))
    hall.close()
    return place


@pytest.fixture
def clock() -> Clock:
    return Clock(NOW)


@pytest.fixture
def hall(picture_file: Path, tmp_path: Path, clock: Clock) -> Hall:
    import shutil

    from hallapp.actions.hall import open_hall

    place = tmp_path / "picture.hall"
    shutil.copy(picture_file, place)
    return open_hall(place, clock, "周慧芳")


@pytest.fixture
def window(qtbot: Any, hall: Hall, clock: Clock, tmp_path: Path) -> Iterator[MainWindow]:
    """The real window on the hall of the pictures."""
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


@pytest.fixture
def page(window: MainWindow, qtbot: Any) -> Any:
    """The Cases page with its list."""
    window.open_page("cases")
    found: Any = window.page("cases")
    qtbot.waitUntil(lambda: found.table.rows.line(0) is not None, timeout=15000)
    qtbot.waitUntil(lambda: found.filters.chips["open"]._count is not None, timeout=15000)
    return found


@pytest.fixture
def pick(page: Any, qtbot: Any) -> Callable[[str], Any]:
    """Opens the panel on the first row of an applicant."""

    def choose(applicant: str) -> Any:
        rows = page.table.rows
        row = next(n for n in range(rows.rowCount()) if rows.line(n).applicant == applicant)
        page.table.pick(row)
        qtbot.waitUntil(
            lambda: page.panel.line is not None and page.panel.line.applicant == applicant,
            timeout=15000,
        )
        return page.panel

    return choose


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stick that is plugged in, at a computer that has noted nothing yet."""
    stick = tmp_path / "media" / "stick"
    stick.mkdir(parents=True)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "seat"))
    monkeypatch.setattr(backup_place, "STICKS", (str(tmp_path / "media"),))
    monkeypatch.setattr(backup_place, "MOUNTS", tmp_path / "mounts")
    backup_place.MOUNTS.write_text(f"/dev/sdb1 {stick} vfat rw 0 0\n")
    return stick
