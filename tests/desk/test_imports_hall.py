"""Imports into a real hall: a messy workbook, its repair, one undo; the real logs and catalogue."""

import io
import os
from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path

import openpyxl
import pytest

from hallapp.actions import catalogue, figures, steps
from hallapp.actions.hall import Hall, create_hall
from hallapp.desk.import_preview import RowState, check
from hallapp.desk.imports import Reading, read, remember, remembered, run
from hallapp.domain.calendar import Hours, Session
from hallapp.domain.figures import OverdueRow
from hallapp.domain.hall import HallFacts
from hallapp.domain.spans import read_span
from hallapp.exchange.columns import Mapping
from hallapp.wording import Words, words

SHARED = Path(os.environ.get("HALLAPP_SHARED", "/nowhere"))
TOMLS = Path(__file__).parent.parent / "data"
HOURS = Hours.on_weekdays(Session(time(9), time(12)), Session(time(13, 30), time(17)))
needs_real_files = pytest.mark.skipif(not SHARED.is_dir(), reason="the real files are not here")


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    facts = HallFacts(name="雪川市市民服务中心", bare_day="workday")
    made = create_hall(
        tmp_path / "a.hall", facts, HOURS, lambda: datetime(2022, 6, 30, 17), "周慧芳"
    )
    yield made
    made.close()


def messy() -> bytes:
    """A title, merged cells, an empty row, days in three ways, a wrong day, a number twice."""
    book = openpyxl.Workbook()
    sheet = book.active
    for row in (
        ["2022年办件台账"],
        ["编号", "受理日期", "事项名称", "窗口", "时限", "办结"],
        ["2022-0304-0311", date(2022, 3, 4), "不动产转移登记", 7, "5个工作日", "2022年3月11日"],
        [],
        ["2022-0304-0312", "2022.3.4", "企业变更登记", 9, 3, "20220307"],
        ["2022-0304-0313", "2022-02-30", "公积金提取", 11, 3, None],
        ["2022-0304-0311", "2022-03-05", "居住证签发", 3, 5, None],
    ):
        sheet.append(row)
    sheet.merge_cells("A1:F1")
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def items(hall: Hall) -> list[str]:
    return sorted(item.name for item in catalogue.items(hall))


def test_a_messy_workbook_its_repair_and_one_undo(hall: Hall, tmp_path: Path) -> None:
    reading = read("cases", messy(), name="台账.xlsx")
    preview = check(hall, reading)
    assert preview.counts == {
        RowState.READY: 2,
        RowState.REJECTED: 1,
        RowState.DUPLICATE: 1,
        RowState.NEW: 4,
    }
    assert items(hall) == []

    wrong = tmp_path / "有误.xlsx"
    report = run(hall, reading, say=Words(), rejected_to=wrong)
    assert (report.read, report.imported, len(report.rejected)) == (4, 2, 2)
    assert items(hall) == ["不动产转移登记", "企业变更登记"]

    book = openpyxl.load_workbook(wrong)
    book.active["B2"], book.active["A3"] = "2022-02-28", "2022-0305-0001"
    book.save(wrong)
    again = run(hall, read("cases", wrong), say=Words())
    assert (again.imported, again.rejected) == (2, [])

    assert run(hall, reading, say=Words()).unchanged == 2
    steps.undo(hall)
    steps.undo(hall)
    assert items(hall) == []


def test_a_mapping_is_remembered_by_its_headers(hall: Hall) -> None:
    reading = read("cases", messy()).column_is(5, "delivered_at")
    remember(hall, reading)
    assert remembered(hall, read("cases", messy())).mapping == reading.mapping
    other = read("cases", "编号,受理日期\n1,2022-03-04\n".encode())
    assert remembered(hall, other) is other


def test_strict_makes_nothing(hall: Hall) -> None:
    report = run(hall, read("cases", messy()), say=words("hallapp", "zh_CN"), strict=True)
    assert report.imported == 0
    assert items(hall) == []


def log(name: str, mapping: str) -> Reading:
    said = Mapping.from_toml("cases", (TOMLS / mapping).read_text("utf-8"))
    return read("cases", SHARED / "data/caselogs" / name, mapping=said)


@needs_real_files
@pytest.mark.parametrize(
    ("name", "mapping"),
    [("qsv-boston311-100.csv", "boston.toml"), ("qsv-boston311-dmy-100.csv", "boston_dmy.toml")],
)
def test_the_real_logs_come_out_as_they_were_judged(hall: Hall, name: str, mapping: str) -> None:
    report = run(hall, log(name, mapping), say=Words())
    assert (report.read, report.imported, report.rejected) == (100, 100, [])
    total = figures.overdue(hall, read_span("2022"), "month").total
    assert isinstance(total, OverdueRow)
    assert (total.on_time, total.overdue_closed, total.overdue_open, total.no_due) == (
        72,
        5,
        12,
        11,
    )
    assert run(hall, log(name, mapping), say=Words()).unchanged == 100


@needs_real_files
def test_the_real_catalogue_comes_in_whole(hall: Hall) -> None:
    reading = read("catalogue", SHARED / "data/catalogue/gd_items.csv")
    assert run(hall, reading, say=Words()).imported == 2262
    assert run(hall, reading, say=Words()).unchanged == 2262
