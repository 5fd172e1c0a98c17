"""The first morning: a case log comes in, a case runs its life, the zero sheet prints."""

from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hallapp.actions import cases, catalogue, figures, prints, steps
from hallapp.actions.hall import Hall
from hallapp.domain.cases import CaseState
from hallapp.domain.catalogue import NewItem
from hallapp.domain.hall import HallFacts
from hallapp.domain.spans import Span
from hallapp.views.dialogs.importing import ImportDialog
from hallapp.views.main_window import MainWindow
from tests.halls import create_hall
from tests.views.picture_hall import HOURS, Clock, days

MORNING = datetime(2026, 10, 9, 8, 30)
ENTER = Qt.Key.Key_Return


@pytest.fixture
def clock() -> Clock:
    return Clock(MORNING)


@pytest.fixture
def hall(tmp_path: Path, clock: Clock) -> Hall:
    facts = HallFacts(name="雪川市市民服务中心", short_name="雪川", hotline="0891-12345")
    made = create_hall(tmp_path / "first.hall", facts, HOURS, clock, "周慧芳")
    catalogue.add_item(
        made,
        NewItem(
            name="不动产转移登记",
            authority="雪川市自然资源局",
            windows="7",
            promised_limit=days(5),
            statutory_limit=days(30),
        ),
    )
    return made


def messy_log(folder: Path) -> Path:
    """Another system's log: titles, merged cells, headers in the fourth row, one bad date."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["雪川市市民服务中心办件台账"])
    sheet.merge_cells("A1:G1")
    sheet.append(["统计期间：2026年8月至10月"])
    sheet.merge_cells("A2:G2")
    sheet.append([])
    sheet.append(["办件编号", "受理时间", "事项名称", "申请人", "窗口", "承诺时限", "办结时间"])
    item, limit = "不动产转移登记", "5个工作日"
    for row in (
        ("XC-0001", "2026年8月3日 9:05", item, "王建民", "7", limit, "2026/8/10"),
        ("XC-0002", "2026/8/4 10:20", item, "次仁", "7", "五个工作日", "2026-08-21 16:00"),
        ("XC-0003", "2026-09-31", item, "李强", "7", limit, ""),
        ("XC-0004", datetime(2026, 10, 8, 14), "社保转移", "央金", "5", "10个工作日", None),
    ):
        sheet.append(list(row))
    place = folder / "办件台账.xlsx"
    book.save(place)
    return place


def imported(window: MainWindow, qtbot: Any, path: Path) -> Any:
    """Drop a file, look, press the one primary button."""
    window.page("cases").take_file(str(path))

    def ready() -> ImportDialog | None:
        shown = [each for each in window.findChildren(ImportDialog) if each.isVisible()]
        return next((each for each in shown if each.main.isEnabled()), None)

    qtbot.waitUntil(lambda: ready() is not None, timeout=10_000)
    dialog = ready()
    assert dialog is not None
    with qtbot.waitSignal(dialog.imported, timeout=10_000) as said:
        dialog.main.click()
    return said.args[0]


def test_the_first_morning(
    window: MainWindow, qtbot: Any, hall: Hall, clock: Clock, tmp_path: Path
) -> None:
    window.open_page("cases")
    page: Any = window.page("cases")
    bring_the_log(window, qtbot, tmp_path)
    qtbot.waitUntil(lambda: page.table.rows.rowCount() == 2, timeout=15000)
    clock.now = datetime(2026, 10, 9, 9, 10)
    take_a_case(page, qtbot)
    line = page.panel.line
    assert (line.case_no, line.due_at) == ("2026-1009-0001", datetime(2026, 10, 15, 17))
    pause_and_resume(page, qtbot, hall, clock)
    extend_close_undo_close(window, page, qtbot, hall)
    print_the_zero_sheet(window, qtbot, hall, tmp_path / "zero.pdf")
    assert steps.verify(hall).sound


def bring_the_log(window: MainWindow, qtbot: Any, folder: Path) -> None:
    """Three rows come in; the wrong one is corrected in the workbook beside it and follows."""
    report = imported(window, qtbot, messy_log(folder))
    assert (report.read, report.imported, len(report.rejected)) == (4, 3, 1)
    assert report.created["items"] == ["社保转移"]
    wrong = next(folder.glob("办件台账-*.xlsx"))
    book = openpyxl.load_workbook(wrong)
    sheet = book.active
    assert sheet is not None
    assert sheet["A2"].value == "XC-0003"
    sheet["B2"] = "2026-09-30 10:00"
    book.save(wrong)
    report = imported(window, qtbot, wrong)
    assert (report.imported, report.rejected) == (1, [])


def take_a_case(page: Any, qtbot: Any) -> None:
    """Today's first case, by the entry row alone."""
    page.wish(new=True)
    QTest.keyClicks(page.entry.item, "bdczydj")
    qtbot.waitUntil(page.entry.item.popup.isVisible, timeout=15000)
    QTest.keyClick(page.entry.item.popup, ENTER)
    page.entry.applicant.setText("旺堆")
    for box in ("applicant", "phone", "province_no", "window_no", "accepted_at"):
        QTest.keyClick(getattr(page.entry, box), ENTER)
    qtbot.waitUntil(lambda: page.panel.line is not None, timeout=15000)


def press(page: Any, qtbot: Any, deed: str) -> Any:
    qtbot.waitUntil(lambda: deed in page.panel.buttons, timeout=15000)
    page.panel.buttons[deed].click()
    return page.wishes.dialog


def reach(page: Any, qtbot: Any, hall: Hall, state: CaseState) -> datetime | None:
    """Wait for a state; gives the due time then."""
    case_id = page.panel.line.id
    qtbot.waitUntil(lambda: cases.line(hall, case_id).state is state, timeout=15000)
    due_at = cases.line(hall, case_id).due_at
    assert due_at is None or isinstance(due_at, datetime)
    return due_at


def pause_and_resume(page: Any, qtbot: Any, hall: Hall, clock: Clock) -> None:
    """An expert review stops the clock, then it runs on."""
    dialog = press(page, qtbot, "pause")
    dialog.ui.reason.setCurrentIndex(dialog.ui.reason.findData("expert_review"))
    dialog.ui.notice_no.setText("雪自资特〔2026〕1号")
    dialog.ui.approver.setText("陈思远")
    dialog._main.click()
    reach(page, qtbot, hall, CaseState.SUSPENDED)
    clock.now = datetime(2026, 10, 12, 9, 30)
    press(page, qtbot, "resume")
    assert reach(page, qtbot, hall, CaseState.ACCEPTED) == datetime(2026, 10, 19, 17)


def extend_close_undo_close(window: MainWindow, page: Any, qtbot: Any, hall: Hall) -> None:
    dialog = press(page, qtbot, "extend")
    dialog.ui.n.setValue(2)
    for name, words in (("approver", "陈思远"), ("notice_no", "延〔2026〕1号"), ("reason", "补勘")):
        getattr(dialog.ui, name).setText(words)
    dialog._main.click()
    assert reach(page, qtbot, hall, CaseState.EXTENDED) == datetime(2026, 10, 21, 17)
    press(page, qtbot, "close")
    reach(page, qtbot, hall, CaseState.CLOSED)
    window.undo()
    reach(page, qtbot, hall, CaseState.EXTENDED)
    press(page, qtbot, "close")
    reach(page, qtbot, hall, CaseState.CLOSED)


def print_the_zero_sheet(window: MainWindow, qtbot: Any, hall: Hall, place: Path) -> None:
    """It says the one that was late, and speaks only for what has a clock."""
    zero = figures.zero(hall, Span(date(2026, 7, 1), date(2026, 9, 30), "2026Q3"))
    assert zero.overdue is not None
    assert (zero.overdue.count, zero.timed, zero.counted_only) == (1, 3, 0)
    quarter = {"from": "2026-07-01", "to": "2026-09-30"}
    window.open_page("papers", paper="zero-sheet", **quarter)
    page: Any = window.page("papers")
    qtbot.waitUntil(lambda: drawn_of(page) == ("2026-07-01", "2026-09-30"), timeout=20_000)
    page.save_to(place)
    qtbot.waitUntil(place.exists, timeout=20_000)
    text = PdfReader(place).pages[0].extract_text()
    assert "计时 3 件，超时 1 件" in text
    assert prints.history(hall)[0].sheet_no in text


def drawn_of(page: Any) -> tuple[str, str] | None:
    """The period of the sheet that is seen."""
    seen = page.run.seen
    if seen is None or page.paper != "zero-sheet" or page.run._asked is not None:
        return None
    span = seen.draft.shown.figures.figures.span
    return (f"{span.first}", f"{span.last}")
