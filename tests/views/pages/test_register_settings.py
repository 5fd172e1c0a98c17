"""Limits and switches of registers in Settings; the list of registers in its groups."""

from datetime import datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hallapp.actions import finding, registers
from hallapp.actions.hall import Hall
from hallapp.actions.register_settings import settings
from hallapp.views.main_window import MainWindow
from hallapp.views.parts.register_list import ListedRegister, RegisterList
from hallapp.views.signs import Sign


@pytest.fixture
def section(window: MainWindow) -> Any:
    window.open_page("settings", section="registers")
    page: Any = window.page("settings")
    return page.section("registers")


def answer(hall: Hall) -> int:
    """Days to answer a complaint."""
    length = settings(hall, "complaint").lengths["answer"]
    return 0 if length is None else int(length.n)


def test_a_limit_is_kept_as_it_is_typed_and_moves_what_is_open(
    section: Any, hall: Hall, qtbot: Any
) -> None:
    values = {"channel": "phone", "content": "态度"}
    line = registers.add(hall, "complaint", values, received_at=datetime(2026, 9, 28, 10, 0))
    form = section.saving.form
    qtbot.waitUntil(lambda: form.value("answer") == "15 working days", timeout=15000)
    entry = form.fields["answer"].entry
    entry.setText("20 working days")
    entry.editingFinished.emit()
    qtbot.waitUntil(lambda: answer(hall) == 20, timeout=15000)
    assert registers.line(hall, "complaint", line.id).due_at != line.due_at
    entry.setText("soon")
    entry.editingFinished.emit()
    qtbot.waitUntil(lambda: bool(form.fields["answer"].refused), timeout=15000)
    assert answer(hall) == 20


def test_the_limits_of_another_hall_are_taken_over(section: Any, hall: Hall, qtbot: Any) -> None:
    at = section.preset.findText("行政服务中心", Qt.MatchFlag.MatchStartsWith)
    section.preset.setCurrentIndex(at)
    section.preset.activated.emit(at)
    qtbot.waitUntil(lambda: answer(hall) == 10, timeout=15000)
    said = section.saving.form
    qtbot.waitUntil(lambda: said.value("answer") == "10 working days", timeout=15000)


def test_a_switch_of_a_register(section: Any, hall: Hall, qtbot: Any) -> None:
    section.show_register("complaint")
    form = section.saving.form
    qtbot.waitUntil(lambda: form.value("approval") == "true", timeout=15000)
    form.fields["approval"].entry.choose("false")
    form.fields["approval"].entry.chosen.emit("false")
    qtbot.waitUntil(lambda: not settings(hall, "complaint").switches["approval"], timeout=15000)
    section.show_register("beneficiary")
    assert section.saving.form.fields.keys() == {"pay"}


LISTED = (
    ListedRegister("a", "star", "投诉", "诉求评价"),
    ListedRegister("b", "star", "表扬", "诉求评价"),
    ListedRegister("c", "star", "巡查", "现场督查"),
)


def test_groups_fold_and_say_what_waits_in_them(qtbot: Any) -> None:
    listed = RegisterList(LISTED)
    qtbot.addWidget(listed)
    listed.show()
    listed.choose("a")
    assert listed.shown == ["a", "b"]
    listed.show_counts({"a": (2, Sign.WARNING), "b": (1, None), "c": (3, Sign.RED)})
    heads = list(listed.heads.values())
    assert [(head._count, head._sign) for head in heads] == [(3, Sign.WARNING), (3, Sign.RED)]
    listed.grab()
    QTest.mouseClick(heads[1], Qt.MouseButton.LeftButton)
    assert listed.shown == ["a", "b", "c"]
    listed.narrow("xc", finding.matches)
    assert listed.shown == ["c"]
    assert heads[0].isHidden()
    listed.narrow("", finding.matches)
    assert listed.shown == ["a", "b", "c"]
