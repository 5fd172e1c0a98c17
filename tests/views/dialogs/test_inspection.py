from dataclasses import replace
from pathlib import Path
from typing import Any

import pypdf
import pytest

from hallapp.actions import prints
from hallapp.actions.hall import Hall
from hallapp.domain import readiness
from hallapp.domain.readiness import Check, checklists
from hallapp.views.dialogs.inspection import PAPER, InspectionDialog, _repair
from hallapp.views.main_window import MainWindow
from hallapp.views.pages.papers_values import _CHOSEN
from hallapp.views.parts.waiting import Waiting, WaitingLine


@pytest.fixture
def dialog(window: MainWindow, qtbot: Any) -> InspectionDialog:
    window.open_page("today", inspection=True)
    (found,) = window.findChildren(InspectionDialog)
    qtbot.waitUntil(lambda: bool(found.gaps.findChildren(WaitingLine)), timeout=30000)
    return found


def line(dialog: InspectionDialog, check: Check) -> Waiting:
    opens = {Check.HOTLINE: "hall", Check.BACKUP: "backup"}[check]
    lines = [each.waiting for each in dialog.gaps.findChildren(WaitingLine)]
    return next(each for each in lines if each.wish.get("section") == opens)


def test_what_is_missing_opens_its_repair(
    dialog: InspectionDialog, window: MainWindow, qtbot: Any
) -> None:
    assert dialog.said.text()
    dialog.gaps.chosen.emit(line(dialog, Check.HOTLINE))
    qtbot.waitUntil(lambda: window.stack.key == "settings", timeout=30000)
    page: Any = window.page("settings")
    assert page.list.key == "hall"


def test_every_point_has_a_repair_on_a_page_that_there_is(window: MainWindow) -> None:
    from hallapp.domain.readiness import Gap

    for checklist in checklists().values():
        for point in checklist.points:
            page, wish = _repair(Gap(point=point, count=1, examples=("2026",)))
            assert window.has_page(page)
            assert wish


def test_another_checklist_asks_other_points(dialog: InspectionDialog, qtbot: Any) -> None:
    before = dialog.said.text()
    dialog.lists.choose("complaints")
    dialog.lists.chosen.emit("complaints")
    qtbot.waitUntil(lambda: dialog.said.text() != before, timeout=30000)
    assert dialog.values["checklist"] == "complaints"


def test_the_binder_is_saved_with_its_number(
    dialog: InspectionDialog,
    hall: Hall,
    tmp_path: Path,
    qtbot: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told = checklists()["complaints"]
    short = {"complaints": replace(told, parts=told.parts[1:2])}
    monkeypatch.setattr(readiness, "checklists", lambda: short)
    dialog.lists.choose("complaints")
    place = tmp_path / "a.pdf"
    with qtbot.waitSignal(dialog.closed, timeout=40000):
        dialog.save_to(place)
    assert len(pypdf.PdfReader(place).pages) == 4
    (sheet,) = prints.history(hall, paper=PAPER)
    assert sheet.sheet_no == "I-2026-0001"


def test_cancel_takes_no_number(
    dialog: InspectionDialog, hall: Hall, tmp_path: Path, qtbot: Any
) -> None:
    place = tmp_path / "a.pdf"
    dialog.save_to(place)
    dialog.progress.cancelled.emit()
    assert dialog.main.isEnabled()
    qtbot.wait(300)
    assert not place.exists()
    assert not prints.history(hall, paper=PAPER)


def test_the_paper_opens_on_the_period_that_was_chosen(
    dialog: InspectionDialog, window: MainWindow, qtbot: Any
) -> None:
    dialog.period.earlier.click()
    dialog.show_paper.click()
    qtbot.waitUntil(lambda: window.stack.key == "papers", timeout=30000)
    page: Any = window.page("papers")
    assert page.paper == PAPER
    assert page.panel.values["period"] == "2026Q3"


def test_the_papers_page_offers_every_checklist() -> None:
    first, *others = checklists()
    del first
    assert list(_CHOSEN["checklist"][1]) == ["", *others]
