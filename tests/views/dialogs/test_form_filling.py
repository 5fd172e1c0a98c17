"""A superior's form: a figure is put into a cell, saved, and remembered for next time."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from hallapp.actions import figures
from hallapp.actions.hall import Hall
from hallapp.domain.figures import Grouping
from hallapp.domain.spans import Bucket, span_of
from hallapp.views.dialogs.form_filling import FormDialog
from hallapp.views.main_window import MainWindow

SPAN = span_of(date(2026, 9, 1), Bucket.MONTH)


@pytest.fixture
def form(tmp_path: Path) -> Path:
    book = Workbook()
    sheet: Any = book.active
    sheet.title = "月报"
    sheet.append(["单位", "受理"])
    sheet.append([None, None])
    place = tmp_path / "月报.xlsx"
    book.save(place)
    return place


def shown(window: MainWindow, form: Path, qtbot: Any) -> FormDialog:
    dialog = FormDialog(window, window, form, SPAN)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.list.count() > 20, timeout=15000)
    return dialog


def choose(dialog: FormDialog, row: int, column: int, key: str) -> None:
    grid: Any = dialog.sheets.currentWidget()
    grid.setCurrentCell(row, column)
    items = (dialog.list.item(number) for number in range(dialog.list.count()))
    dialog.list.itemClicked.emit(next(each for each in items if each.data(0x0100) == key))


def test_a_form_is_filled_and_its_places_remembered(
    window: MainWindow, hall: Hall, form: Path, tmp_path: Path, qtbot: Any
) -> None:
    dialog = shown(window, form, qtbot)
    assert not dialog.main.isEnabled()
    choose(dialog, 1, 1, "received")
    choose(dialog, 1, 0, "closed")
    choose(dialog, 1, 0, "hall")
    received = figures.period(hall, SPAN, Grouping.WINDOW).total.received  # type: ignore[union-attr]
    grid: Any = dialog.sheets.currentWidget()
    assert grid.item(1, 1).text() == str(received)
    with qtbot.waitSignal(dialog.closed, timeout=15000):
        dialog.save(tmp_path / "filled.xlsx")
    sheet: Any = load_workbook(tmp_path / "filled.xlsx")["月报"]
    assert [cell.value for cell in sheet[2]] == [hall.facts.name, received]
    again = shown(window, form, qtbot)
    assert again.main.isEnabled()
    choose(again, 1, 1, "received")
    choose(again, 1, 0, "hall")
    assert not again.main.isEnabled()
    again.wanted.setText("办结")
    again.finish()


def test_windows_fill_far_columns_too(
    window: MainWindow, hall: Hall, form: Path, tmp_path: Path, qtbot: Any
) -> None:
    book = load_workbook(form)
    book["月报"]["AD1"] = "1号窗口办结"
    book.save(form)
    dialog = shown(window, form, qtbot)
    assert "2026年9月" in dialog.period.text()
    choose(dialog, 1, 29, "window:1:closed")
    dialog.save(tmp_path / "filled.xlsx")
    qtbot.waitUntil((tmp_path / "filled.xlsx").exists, timeout=15000)
    rows: Any = figures.period(hall, SPAN, Grouping.WINDOW).rows
    closed = next(row.closed for row in rows if row.key == "1")
    assert load_workbook(tmp_path / "filled.xlsx")["月报"]["AD2"].value == closed


def test_what_is_no_form_is_said(
    window: MainWindow, hall: Hall, tmp_path: Path, qtbot: Any
) -> None:
    del hall
    place = tmp_path / "x.xlsx"
    place.write_bytes(b"nothing")
    dialog = FormDialog(window, window, place, SPAN)
    dialog.open()
    qtbot.waitUntil(lambda: "x.xlsx" in dialog.fault.words.text(), timeout=15000)
    dialog.finish()
