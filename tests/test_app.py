from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from hallapp import app as apps
from hallapp.actions.hall import create_hall
from hallapp.desk import backup_place
from hallapp.domain.calendar import Hours
from hallapp.domain.errors import StoreTrouble
from hallapp.domain.hall import HallFacts
from hallapp.views import look
from hallapp.views.preferences import Preferences
from hallapp.views.tones import DARK, LIGHT

NOW = datetime(2026, 10, 9, 8, 52)


@pytest.fixture
def program(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[apps.Program]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    place = tmp_path / "a.hall"
    facts = HallFacts(name="雪川市市民服务中心", short_name="雪川")
    create_hall(place, facts, Hours([]), lambda: NOW, "周慧芳").close()
    qapp.setStyle("Fusion")
    look.load_faces()
    made = apps.Program(qapp, str(place), lambda: NOW)
    made.preferences = Preferences(
        QSettings(str(tmp_path / "seat.ini"), QSettings.Format.IniFormat)
    )
    monkeypatch.setattr("sys.excepthook", lambda *_: None)
    yield made
    if made.window is not None:
        made.window.close()
    for translator in made._translators:
        qapp.removeTranslator(translator)
    look.wear(qapp, dark=False, large=False)


def test_the_window_opens_its_hall_after_the_first_paint(program: apps.Program, qtbot: Any) -> None:
    program.start()
    window: Any = program.window
    assert window.hall is None
    qtbot.waitUntil(lambda: window.hall is not None, timeout=20_000)
    qtbot.waitUntil(lambda: "雪川" in window.windowTitle(), timeout=20_000)


def test_scheme_and_text_size_follow_the_seat(program: apps.Program, qtbot: Any) -> None:
    program.start()
    window: Any = program.window
    assert look.tones() is LIGHT
    window.turn_scheme()
    assert look.tones() is DARK
    window.turn_large()
    assert look.sizes().large
    qtbot.waitUntil(lambda: window.hall is not None, timeout=20_000)


def test_the_language_is_the_seats(program: apps.Program, qtbot: Any) -> None:
    program.preferences.language = "zh_CN"
    program.start()
    first: Any = program.window
    qtbot.waitUntil(lambda: first.hall is not None, timeout=20_000)
    assert first.header.new_case.text() == "新办件  F2"
    program.preferences.language = "en"
    first.language_changed.emit()
    second: Any = program.window
    assert second is not first
    assert second.header.new_case.text() == "New case  F2"
    qtbot.waitUntil(lambda: second.hall is not None, timeout=20_000)


def test_a_hall_that_cannot_be_opened_says_why(program: apps.Program, qtbot: Any) -> None:
    Path(program.place).write_bytes(b"no hall")
    program.start()
    window: Any = program.window
    qtbot.waitUntil(lambda: window.stack.count() == 1, timeout=20_000)
    assert "a.hall" in window.stack.currentWidget().accessibleName()
    assert window.hall is None


def test_closing_keeps_a_copy_and_one_that_cannot_be_made_holds_nobody_up(
    program: apps.Program, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.start()
    window: Any = program.window
    qtbot.waitUntil(lambda: window.hall is not None, timeout=20_000)
    window.close()
    assert len(list((tmp_path / "backups").iterdir())) == 1
    program.start_again()
    again: Any = program.window
    qtbot.waitUntil(lambda: again.hall is not None, timeout=20_000)

    def full(_: object) -> None:
        raise StoreTrouble("The disk is full.")

    monkeypatch.setattr(backup_place, "at_closing", full)
    again.close()
    assert len(list((tmp_path / "backups").iterdir())) == 1
