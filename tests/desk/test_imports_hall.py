"""Imports into a real hall: a messy workbook, its repair, one undo; the real logs and catalogue."""

import io
import os
from collections.abc import Iterator
from datetime import date, datetime, time
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import openpyxl
import pytest

from hallapp.actions import catalogue, figures, people, steps
from hallapp.actions.catalogue_rows import ITEM_FIELDS, item_rows
from hallapp.actions.hall import Hall
from hallapp.desk.import_preview import RowState, check
from hallapp.desk.imports import Reading, read, remember, remembered, run
from hallapp.domain.calendar import Hours, Session
from hallapp.domain.cases import Amount, CaseKind
from hallapp.domain.catalogue import NewItem, Reduction
from hallapp.domain.corrections import CorrectionRule
from hallapp.domain.deadlines import Limit, Unit
from hallapp.domain.figures import OverdueRow
from hallapp.domain.hall import HallFacts
from hallapp.domain.spans import read_span
from hallapp.exchange.columns import Mapping
from hallapp.exchange.write import write
from hallapp.views.dialogs import import_fields
from hallapp.wording import Words, words
from tests.halls import create_hall

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


FULL = NewItem(
    item_code="BDC-501",
    name="不动产转移登记",
    authority="雪川市自然资源局",
    department="登记中心",
    kind=CaseKind.JOINT,
    statutory_limit=Limit(Fraction(30), Unit.WORKDAY),
    promised_limit=Limit(Fraction(7, 2), Unit.WORKHOUR),
    correction_rule=CorrectionRule.ON_THE_SPOT,
    materials="登记申请书｜纸质｜1｜｜｜窗口领取\n身份证明｜原件核验",
    steps="受理｜窗口人员｜7、8号窗口｜当场",
    specimens="登记申请书｜登记类型｜√ 转移登记｜只选一项",
    fees="登记费｜申请人｜80｜元/件｜甲文｜2026-01-01",
    versions="2026-01-05｜首次编制",
    name_en="Transfer of real estate",
    windows="7、8",
    phone="0899-612 3400",
    reduction=Reduction(
        before=Amount(materials=8, steps=5, visits=3, days=Decimal("30.5"), fee=Decimal(100)),
        after=Amount(materials=5, steps=2, visits=1, days=Decimal(5), fee=Decimal("0.5")),
    ),
    monthly_due_day=5,
)


@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
@pytest.mark.parametrize("language", ["", "zh_CN", "en"])
def test_the_catalogue_goes_out_and_comes_in_without_loss(
    hall: Hall, tmp_path: Path, ending: str, language: str
) -> None:
    people.add_department(hall, "登记中心")
    line = catalogue.add_item(hall, FULL)
    catalogue.amend_item(hall, line.id, {"active": False})
    catalogue.add_item(hall, NewItem(name="只有名称"))
    said = words("hallapp", language)
    heads = [
        said("ImportField", import_fields.source(name)) if language else name
        for name in ITEM_FIELDS
    ]
    file = tmp_path / f"事项目录{ending}"
    write(file, heads, ([row[name] for name in ITEM_FIELDS] for row in item_rows(hall)))
    reading = read("catalogue", file)
    assert set(reading.mapping.columns) == set(ITEM_FIELDS)
    assert run(hall, reading, say=Words()).unchanged == 2
    before = list(item_rows(hall))
    steps.undo(hall)
    steps.undo(hall)
    steps.undo(hall)
    assert run(hall, reading, say=Words()).imported == 2
    assert list(item_rows(hall)) == before


def test_odd_lists_are_rejected_row_by_row(hall: Hall) -> None:
    text = (
        "编码,事项名称,收费明细,指南版本,每月办结日\n"
        "A,甲,登记费｜申请人｜八十,,\nB,乙,,上月｜减材料,\nC,丙,,,31\nD,丁,,,5\n"
    )
    report = run(hall, read("catalogue", text.encode()), say=Words())
    assert [(row.field, row.value) for row in report.rejected] == [
        ("fees", "八十"),
        ("versions", "上月"),
        ("monthly_due_day", "31"),
    ]
    assert items(hall) == ["丁"]


@needs_real_files
def test_the_template_of_powers_is_known_by_its_two_rows_of_headers(hall: Hall) -> None:
    reading = read("catalogue", SHARED / "data/catalogue/gd_quanze_template.xlsx")
    assert {"item_type", "visits_after", "result", "delivery", "applies_to", "ways"} <= set(
        reading.mapping.columns
    )
    assert run(hall, reading, say=Words()).read == 0
