"""Ratings, rounds and sheets typed in by hand: digits, Enter, Backspace; a second person."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hallapp.actions import appraisals, rating_options, ratings
from hallapp.actions.hall import Hall
from hallapp.domain.appraisal_rounds import Round
from hallapp.domain.errors import Refused
from hallapp.views.dialogs.hand_in import HandInDialog
from hallapp.views.dialogs.rating import RatingDialog
from hallapp.views.dialogs.rating_options import OptionsDialog, read_options
from hallapp.views.dialogs.round import RoundDialog
from hallapp.views.dialogs.tally import TallyDialog
from hallapp.views.main_window import MainWindow
from tests.views.pages.conftest import clock, hall, picture_file, window
from tests.views.pages.test_appraisal import begun
from tests.views.waiting import gone

__all__ = ["clock", "hall", "picture_file", "window"]


def tally(window: MainWindow, told: Round, qtbot: Any) -> TallyDialog:
    dialog = TallyDialog(window, window, told)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.by.count() > 1 and dialog.grid.marks is None, timeout=15000)
    qtbot.waitUntil(lambda: bool(dialog.sums.text()), timeout=15000)
    return dialog


def press(dialog: TallyDialog, digits: str) -> None:
    QTest.keyClicks(dialog.grid, digits)


def enter(dialog: TallyDialog) -> None:
    QTest.keyClick(dialog.grid, Qt.Key.Key_Return)


def test_digits_fill_a_sheet_and_enter_saves_it(window: MainWindow, hall: Hall, qtbot: Any) -> None:
    told = begun(hall)
    dialog = tally(window, told, qtbot)
    press(dialog, "11119")  # 9 is no mark
    assert dialog.fault.isVisible()
    QTest.keyClick(dialog.grid, Qt.Key.Key_Backspace)
    press(dialog, "21")
    assert dialog.grid.marks is None
    enter(dialog)  # the second row stays blank
    press(dialog, "33333")
    assert dialog.grid.marks is not None
    enter(dialog)
    qtbot.waitUntil(lambda: dialog.told.collected == 1, timeout=15000)
    assert list((dialog.told.sheets[0].first or {}).values()) == ["11121", "00000", "33333"]
    assert dialog.number.value() == 2
    assert dialog.grid.marks is None


def test_the_second_begins_with_the_sheets_of_the_first_and_settles_a_difference(
    window: MainWindow, hall: Hall, qtbot: Any
) -> None:
    told = begun(hall)
    keys = [key for key, _ in told.subjects]
    appraisals.type_in(hall, told.id, 1, dict.fromkeys(keys, "11111"), by="黄玉兰")
    dialog = tally(window, appraisals.find(hall, told.id), qtbot)
    assert dialog.number.value() == 1
    press(dialog, "111111111111112")
    enter(dialog)
    rows: Any = dialog.sheets.rows
    qtbot.waitUntil(lambda: bool(rows.line(0) and rows.line(0).sheet.differs), timeout=15000)
    dialog._choose(rows.line(0))
    press(dialog, "2")
    enter(dialog)
    qtbot.waitUntil(lambda: dialog.told.unsettled == 0, timeout=15000)
    assert (dialog.told.sheets[0].agreed or {})[keys[-1]] == "11112"


def test_nobody_checks_themselves(window: MainWindow, hall: Hall, qtbot: Any) -> None:
    told = begun(hall)
    keys = [key for key, _ in told.subjects]
    for by in ("黄玉兰", "赵春梅"):
        appraisals.type_in(hall, told.id, 1, dict.fromkeys(keys, "11111"), by=by)
    dialog = tally(window, appraisals.find(hall, told.id), qtbot)
    dialog.number.setValue(1)
    press(dialog, "1" * 15)
    enter(dialog)
    qtbot.waitUntil(dialog.fault.isVisible, timeout=15000)


def test_a_round_is_begun_as_halls_have_it(window: MainWindow, hall: Hall, qtbot: Any) -> None:
    dialog = RoundDialog(window, window)
    dialog.open()
    dialog.kind.choose("peer")
    dialog._fill()
    assert "德" in dialog.items.text()
    dialog.issued.setText("x")
    dialog.save()
    assert dialog.form.fields["issued"].refused
    dialog.issued.setText("30")
    dialog.save()
    qtbot.waitUntil(lambda: gone(dialog), timeout=15000)
    (told,) = appraisals.rounds(hall)
    assert (told.kind.value, told.issued, told.span.name) == ("peer", 30, "")
    assert told.missing


def test_who_handed_in_is_ticked(window: MainWindow, hall: Hall, qtbot: Any) -> None:
    told = begun(hall)
    dialog = HandInDialog(window, window, told)
    dialog.open()
    qtbot.waitUntil(lambda: bool(dialog.boxes), timeout=15000)
    key = next(iter(dialog.boxes))
    dialog.boxes[key].setChecked(not dialog.boxes[key].isChecked())
    dialog.issued.setText("31")
    dialog.save()
    qtbot.waitUntil(lambda: gone(dialog), timeout=15000)
    assert appraisals.reviewers(hall, told.id)[key]
    assert appraisals.find(hall, told.id).issued == 31


def test_a_rating_is_entered_and_never_assumed(window: MainWindow, hall: Hall, qtbot: Any) -> None:
    dialog = RatingDialog(window, window)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.staff.count() > 1, timeout=15000)
    dialog.window_no.setText("1")
    dialog.save()
    qtbot.waitUntil(lambda: bool(dialog.form.fields["level"].refused), timeout=15000)
    dialog.level.choose("2")
    dialog._offer()
    assert dialog.option.itemData(1) == "207"
    dialog.at.setText("morgen")
    dialog.save()
    assert dialog.form.fields["rated_at"].refused
    dialog.at.setText("2026-09-28 10:00")
    dialog.save()
    qtbot.waitUntil(lambda: gone(dialog), timeout=15000)
    assert [line.level for line in ratings.lines(hall)] == [2]


def test_options_are_lines(window: MainWindow, hall: Hall, qtbot: Any) -> None:
    dialog = OptionsDialog(window, window)
    dialog.open()
    qtbot.waitUntil(lambda: "510" in dialog.text.toPlainText(), timeout=15000)
    dialog.text.appendPlainText("518 答得清楚")
    dialog.save()
    qtbot.waitUntil(lambda: gone(dialog), timeout=15000)
    assert rating_options.options(hall)[5]["518"] == "答得清楚"
    for wrong in ("x 字", "718 字"):
        with pytest.raises(Refused):
            read_options(wrong)
