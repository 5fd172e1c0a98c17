import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from hallapp.actions import steps
from hallapp.actions.hall import Hall
from hallapp.views.main_window import MainWindow


@pytest.fixture
def section(window: MainWindow) -> Any:
    window.open_page("settings", section="proof")
    page: Any = window.page("settings")
    return page.section("proof")


def looked(section: Any, qtbot: Any, seal: str = "") -> tuple[str, str]:
    """What is answered, and what was found."""
    section.seal.setText(seal)
    section.check.click()
    qtbot.waitUntil(lambda: not section.answer.isHidden(), timeout=20000)
    return section.answer.text(), section.found.text()


def test_a_sound_hall_says_so_and_tells_its_seal(section: Any, hall: Hall, qtbot: Any) -> None:
    last = steps.verify(hall)
    said, found = looked(section, qtbot)
    assert said.startswith("Sound:")
    assert f"{last.seal_no:,} {last.seal_hash[:4].upper()}" in said
    assert found == ""


def test_a_seal_is_typed_as_it_is_printed(section: Any, hall: Hall, qtbot: Any) -> None:
    last = steps.verify(hall)
    said, _ = looked(
        section, qtbot, f"日志第{last.seal_no:,}号　校验码{last.seal_hash[:12].upper()}"
    )
    assert "as it was at that seal" in said
    said, found = looked(section, qtbot, f"{last.seal_no} 0000")
    assert said.startswith("1 changed")
    assert "printed seal" in found
    _, found = looked(section, qtbot, f"{last.seal_no + 7} 0000")
    assert "was removed" in found


def test_what_is_no_seal_is_refused_at_its_field(section: Any) -> None:
    section.seal.setText("zz")
    section.check.click()
    assert "no seal" in section.seal_field.refused


def test_what_was_changed_is_named(section: Any, hall: Hall, qtbot: Any) -> None:
    with closing(sqlite3.connect(hall.store.place)) as other:
        other.execute("UPDATE department SET name = '假' WHERE id = 1")
        other.commit()
    said, found = looked(section, qtbot)
    assert said.startswith("1 changed")
    assert found.startswith("Department 假 [department 1] was changed outside the program")


def test_a_proof_is_exported(section: Any, tmp_path: Path, qtbot: Any) -> None:
    out = tmp_path / "out"
    section.export(out)
    qtbot.waitUntil(section.export_button.isEnabled, timeout=60000)
    assert section.fault.words.text() == ""
    assert [folder.name for folder in out.iterdir()] == ["zero-proof-2026Q3"]
    section.export(out)
    qtbot.waitUntil(lambda: bool(section.fault.words.text()), timeout=60000)
    assert "exists already" in section.fault.words.text()
