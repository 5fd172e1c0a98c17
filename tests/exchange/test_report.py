import datetime as dt
import json
from pathlib import Path

import openpyxl
import pytest

from hallapp.domain.errors import Refused
from hallapp.domain.imports import Conflict, ImportReport, ParsedRow, Rejection
from hallapp.exchange.columns import digest, guess, places
from hallapp.exchange.report import said, write_rejected, written
from hallapp.exchange.sheets import Table, open_table
from hallapp.exchange.values import read_rows
from hallapp.wording import Words

CHINESE = Words(
    {
        "Reject": {
            "There is no such date: {value}": "没有“{value}”这个日期",
            "Why it is not imported": "不能导入的原因",
        }
    }
)
TEXT = "办件编号,受理时间,备注\n0012,2025-02-30,=1+1\n0013,2025-03-01,\n0014,2025-02-31,长\n"


def rejected(table: Table) -> list[Rejection]:
    rows = read_rows("cases", table, guess("cases", table.headers))
    return [row for row in rows if isinstance(row, Rejection)]


def test_the_report_says_what_the_contract_says(tmp_path: Path) -> None:
    rows = rejected(open_table(TEXT.encode()))
    report = ImportReport(read=3, imported=1, rejected=rows, warnings=["w"])
    report.conflicts.append(Conflict(4, "0013", "remark", "a", "b"))
    assert written(tmp_path / "R.json", lambda: report, CHINESE) is report
    found = json.loads((tmp_path / "R.json").read_text("utf-8"))
    assert found == json.loads(json.dumps(said(report, CHINESE)))
    assert found == {
        "read": 3,
        "imported": 1,
        "updated": 0,
        "unchanged": 0,
        "created": {"items": [], "windows": [], "people": [], "departments": []},
        "rejected": [
            {
                "line": line,
                "field": "accepted_at",
                "value": value,
                "code": "bad_date",
                "why": f"没有“{value}”这个日期",
            }
            for line, value in ((2, "2025-02-30"), (4, "2025-02-31"))
        ],
        "conflicts": [{"line": 4, "key": "0013", "field": "remark", "ours": "a", "theirs": "b"}],
        "warnings": ["w"],
    }


def test_rejected_rows_go_out_corrected_and_come_back(tmp_path: Path) -> None:
    table = open_table(TEXT.encode())
    path = tmp_path / "有误.xlsx"
    where = places("cases", guess("cases", table.headers), table.headers)
    assert write_rejected(path, table, rejected(table), CHINESE, where) == 2

    book = openpyxl.load_workbook(path)
    sheet = book.active
    assert [cell.value for cell in sheet[1]] == ["办件编号", "受理时间", "备注", "不能导入的原因"]
    assert [cell.value for cell in sheet[2]] == [
        "0012",
        "2025-02-30",
        "=1+1",
        "没有“2025-02-30”这个日期",
    ]
    assert sheet["C2"].data_type == "s"
    assert sheet["B2"].fill.start_color.rgb == "FFFCEBE9"
    sheet["B2"], sheet["B3"] = "2025-02-28", dt.date(2025, 2, 28)
    book.save(path)

    again = open_table(path)
    assert digest("cases", again.headers) == digest("cases", table.headers)
    rows = list(read_rows("cases", again, guess("cases", again.headers)))
    assert [row.fields for row in rows if isinstance(row, ParsedRow)] == [
        {"case_no": "0012", "accepted_at": dt.date(2025, 2, 28), "remark": "=1+1"},
        {"case_no": "0014", "accepted_at": dt.date(2025, 2, 28), "remark": "长"},
    ]


def test_a_report_that_cannot_be_written(tmp_path: Path) -> None:
    def take() -> ImportReport:
        raise AssertionError("nothing is taken without a place for the report")

    with pytest.raises(Refused, match="no folder"):
        written(tmp_path / "no" / "R.json", take, CHINESE)
