from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from hallapp.actions import case_pages, cases, catalogue, people, steps
from hallapp.actions.hall import Hall
from hallapp.desk.import_preview import Note, PreviewRow, RowState
from hallapp.domain.cases import CaseState
from hallapp.domain.errors import Refused
from hallapp.views.dialogs.import_notes import MOST, ImportNotes
from hallapp.views.dialogs.importing import ImportDialog
from hallapp.views.main_window import MainWindow

HEADERS = ("编号", "受理日期", "事项名称", "申请人", "窗口", "时限", "办结", "备注")
ROWS = (
    ("2025-0304-0311", "2025-03-04", "不动产转移登记", "王民", "7", "5个工作日", "2025-03-11", ""),
    ("2025-0304-0312", "2025-03-04", "企业变更登记", "商贸", "9", "3个工作日", "2025-03-07", ""),
    ("2025-0304-0313", "2025-02-30", "公积金提取", "李强", "11", "3个工作日", "2025-03-10", ""),
    ("2025-0305-0314", "2025-03-05", "公积金提起", "赵燕", "11", "3个工作日", "2025-03-10", ""),
    ("2025-0304-0311", "2025-03-05", "居住证签发", "次仁", "3", "5个工作日", "2025-03-12", ""),
    ("2025-0305-0315", "2025-03-05", "医保异地备案", "央金", "6", "1个工作日", "2025-03-05", ""),
    ("2025-0306-0316", "2025-03-06", "社保关系转移", "扎西", "15", "10个工作日", "2025-03-20", ""),
)  # fmt: skip


@pytest.fixture
def messy(tmp_path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["雪川市市民服务中心2025年办件台账"])
    sheet.merge_cells("A1:H1")
    sheet.append(list(HEADERS))
    for row in ROWS:
        sheet.append(list(row))
    place = tmp_path / "2025年办件台账.xlsx"
    book.save(place)
    return place


def dialog_of(window: MainWindow, qtbot: Any) -> ImportDialog:
    def found() -> list[ImportDialog]:
        return [each for each in window.findChildren(ImportDialog) if each.isVisible()]

    qtbot.waitUntil(lambda: bool(found()), timeout=15000)
    dialog = found()[-1]
    idle(dialog, qtbot)
    return dialog


def idle(dialog: ImportDialog, qtbot: Any) -> None:
    qtbot.waitUntil(lambda: dialog._asked is None, timeout=20_000)


def counts(dialog: ImportDialog) -> dict[RowState, int]:
    assert dialog.checked is not None
    assert dialog.checked.preview is not None
    return dict(dialog.checked.preview.counts)


def take(dialog: ImportDialog, qtbot: Any) -> Any:
    with qtbot.waitSignal(dialog.imported, timeout=10_000) as said:
        dialog.main.click()
    return said.args[0]


def test_a_dropped_file_shows_what_would_become_of_each_row(
    page: Any, window: MainWindow, qtbot: Any, messy: Path
) -> None:
    page.take_file(str(messy))
    dialog = dialog_of(window, qtbot)
    assert counts(dialog) == {
        RowState.READY: 5,
        RowState.REJECTED: 1,
        RowState.DUPLICATE: 1,
        RowState.NEW: 2,
    }
    assert dialog.header.text().endswith("2")
    assert [combo.currentData() for combo in dialog.table.combos] == [
        "case_no",
        "accepted_at",
        "item",
        "applicant",
        "window",
        "promised_limit",
        "closed_at",
        "remark",
    ]
    assert [row.state for row in dialog.table.model.rows] == [
        RowState.READY,
        RowState.READY,
        RowState.REJECTED,
        RowState.NEW,
        RowState.DUPLICATE,
        RowState.READY,
        RowState.NEW,
    ]
    assert dialog.main.text() == "Import 5 rows"
    sentences = [line.sentence for line in dialog.notes.lines]
    assert sentences[0].endswith("not imported")
    assert "公积金提取" in sentences[2]
    dialog.finish()


def test_the_focused_deed_imports_and_one_undo_takes_it_all_back(
    page: Any, window: MainWindow, qtbot: Any, hall: Hall, messy: Path
) -> None:
    page.take_file(str(messy))
    dialog = dialog_of(window, qtbot)
    with qtbot.waitSignal(dialog.imported, timeout=10_000):
        QTest.keyClick(dialog.main, Qt.Key.Key_Space)
    assert cases.find(hall, "2025-0304-0311").state is CaseState.CLOSED
    assert "15" in {each.window_no for each in people.windows(hall)}
    rejected = messy.with_name("2025年办件台账-wrong rows.xlsx")
    sheet = openpyxl.load_workbook(rejected).active
    assert sheet is not None
    assert sheet.max_row == 3
    steps.undo(hall)
    with pytest.raises(Refused):
        cases.find(hall, "2025-0304-0311")
    assert "15" not in {each.window_no for each in people.windows(hall)}


def test_a_known_item_is_used_instead_of_a_new_one(
    page: Any, window: MainWindow, qtbot: Any, hall: Hall, messy: Path
) -> None:
    page.take_file(str(messy))
    dialog = dialog_of(window, qtbot)
    line = next(line for line in dialog.notes.lines if "公积金提起" in line.sentence)
    assert line.button is not None
    line.button.click()
    idle(dialog, qtbot)
    assert counts(dialog)[RowState.NEW] == 1
    take(dialog, qtbot)
    assert cases.find(hall, "2025-0305-0314").item == "公积金提取"
    assert "公积金提起" not in {item.name for item in catalogue.items(hall)}


def test_nothing_new_is_made_when_it_is_not_wanted(
    page: Any, window: MainWindow, qtbot: Any, messy: Path
) -> None:
    page.take_file(str(messy))
    dialog = dialog_of(window, qtbot)
    dialog.strict.setChecked(True)
    idle(dialog, qtbot)
    assert counts(dialog)[RowState.NEW] == 0
    assert counts(dialog)[RowState.READY] == 3
    dialog.finish()


def test_a_column_can_be_another_field_and_the_choice_is_remembered(
    page: Any, window: MainWindow, qtbot: Any, messy: Path
) -> None:
    page.take_file(str(messy))
    dialog = dialog_of(window, qtbot)
    combo = dialog.table.combos[7]
    combo.setCurrentIndex(combo.findData("fast_lane_reason"))
    combo.activated.emit(combo.currentIndex())
    idle(dialog, qtbot)
    take(dialog, qtbot)
    page.take_file(str(messy))
    again = dialog_of(window, qtbot)
    assert again.table.combos[7].currentData() == "fast_lane_reason"
    again.finish()


def test_the_chips_show_only_their_rows(
    page: Any, window: MainWindow, qtbot: Any, messy: Path
) -> None:
    page.take_file(str(messy))
    dialog = dialog_of(window, qtbot)
    for chip, count in (("rejected", 1), ("duplicate", 1), ("new", 2), ("ready", 5), ("all", 7)):
        dialog.chips[chip].click()
        assert dialog.table.model.rowCount() == count, chip
    dialog.finish()


def test_what_cannot_be_read_says_why_and_nothing_can_be_imported(
    page: Any, window: MainWindow, qtbot: Any, tmp_path: Path
) -> None:
    place = tmp_path / "页面.csv"
    place.write_text("<!DOCTYPE html><html><body>登录</body></html>", "utf-8")
    page.take_file(str(place))
    dialog = dialog_of(window, qtbot)
    assert "web page" in dialog.fault.words.text()
    assert not dialog.main.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_columns_that_nobody_knows_can_be_matched_by_hand(
    page: Any, window: MainWindow, qtbot: Any, tmp_path: Path
) -> None:
    place = tmp_path / "x.csv"
    place.write_text("甲,乙,丙\n2026-10-08 09:00,不动产转移登记,旺堆\n", "utf-8")
    page.take_file(str(place))
    dialog = dialog_of(window, qtbot)
    assert dialog.fault.isVisible()
    for column, field in ((0, "accepted_at"), (1, "item"), (2, "applicant")):
        dialog.table.mapped.emit(column, field)
        idle(dialog, qtbot)
    assert counts(dialog)[RowState.READY] == 1
    assert not dialog.fault.isVisible()
    dialog.finish()


def test_rows_copied_in_excel_are_pasted(
    page: Any, window: MainWindow, qtbot: Any, hall: Hall
) -> None:
    mime = QMimeData()
    mime.setHtml(
        "<table><tr><td>受理编号</td><td>受理时间</td><td>事项名称</td></tr>"
        "<tr><td>A-001</td><td>2026-10-08 09:00</td><td>户口迁入</td></tr></table>"
    )
    QGuiApplication.clipboard().setMimeData(mime)
    assert page.paste()
    take(dialog_of(window, qtbot), qtbot)
    assert cases.find(hall, "A-001").item == "户口迁入"


def test_a_long_import_can_be_cancelled_and_nothing_has_changed(
    page: Any, window: MainWindow, qtbot: Any, hall: Hall, tmp_path: Path
) -> None:
    place = tmp_path / "long.csv"
    lines = (f"B-{n:05},2026-09-{n % 28 + 1:02},户口迁入" for n in range(6000))
    place.write_text("\n".join(("受理编号,受理日期,事项名称", *lines)), "utf-8")
    before = case_pages.count(hall)
    page.take_file(str(place))
    dialog = dialog_of(window, qtbot)
    assert counts(dialog)[RowState.READY] == 6000
    dialog.take()
    dialog.progress.cancelled.emit()
    assert dialog.main.isEnabled()
    done: list[int] = []
    window.tasks.step(lambda: case_pages.count(hall), done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=20_000)
    assert done == [before]
    dialog.finish()


def test_notes_stand_in_two_columns_and_the_rest_is_counted(qtbot: Any) -> None:
    shell = QWidget()
    qtbot.addWidget(shell)
    notes = ImportNotes(shell)
    rows = [
        PreviewRow(n, (), RowState.REJECTED, (Note("item", 0, "x", "There is no item"),))
        for n in range(100)
    ]
    notes.show_notes(rows, {})
    assert len(notes.lines) == MOST
