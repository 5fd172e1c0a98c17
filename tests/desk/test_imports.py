import io
import json
from collections.abc import Iterable
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import openpyxl
import pytest

from hallapp.actions.hall import Hall
from hallapp.desk.import_preview import RowState, check, suggestions
from hallapp.desk.imports import Reading, read, read_clipboard, run
from hallapp.domain.errors import Refused
from hallapp.domain.imports import ImportReport, ParsedRow, RejectCode, Rejection
from hallapp.wording import Words

HALL = cast("Hall", SimpleNamespace(facts=SimpleNamespace(bare_day="workday")))
TEXT = """办件编号,受理日期,事项,窗口,时限,备注
2025-0304-0311,2025-03-04,不动产转移登记,7,5个工作日,
2025-0304-0312,2025-03-04,企业变更登记,9,3,网上申报
2025-0304-0313,2025-02-30,公积金提取,11,3,
2025-0305-0314,2025-03-05,公积金提起,11,3,
2025-0304-0311,2025-03-05,居住证签发,3,5,
2025-0306-0316,2025-03-06,不动产转移登记,15,10,
2025-0101-0001,2025-03-06,不动产转移登记,7,10,
"""
ITEMS = ["不动产转移登记", "企业变更登记", "公积金提取", "居住证签发"]
WINDOWS = {"3", "7", "9", "11"}


class FakeHall:
    """Takes rows as ``actions.imports.apply`` does, and remembers what it was asked."""

    def __init__(self) -> None:
        self.taken: list[ParsedRow] = []
        self.asked: dict[str, object] = {}

    def apply(
        self, _hall: Hall, what: str, rows: Iterable[ParsedRow | Rejection], **asked: Any
    ) -> ImportReport:
        self.asked = {"what": what, **asked}
        report = ImportReport()
        for row in rows:
            report.read += 1
            if isinstance(row, Rejection):
                report.rejected.append(row)
            elif row.fields["case_no"] == "2025-0101-0001":
                why, code = "Same number as in the hall", RejectCode.DUPLICATE
                no = str(row.fields["case_no"])
                report.rejected.append(Rejection(row.line, "case_no", no, code, why, {}, row.cells))
            else:
                report.imported += 1
                self.taken.append(row)
                self._create(report, "items", str(row.fields["item"]), ITEMS)
                self._create(report, "windows", str(row.fields["window"]), WINDOWS)
        return report

    def _create(self, report: ImportReport, kind: str, name: str, known: Iterable[str]) -> None:
        if name not in known and name not in report.created[kind]:
            report.created[kind].append(name)


@pytest.fixture(autouse=True)
def hall(monkeypatch: pytest.MonkeyPatch) -> FakeHall:
    fake = FakeHall()
    monkeypatch.setattr("hallapp.actions.imports.apply", fake.apply)
    return fake


def reading(text: str = TEXT) -> Reading:
    return read("cases", text.encode(), name="2025年办件台账.csv")


def test_the_dialog_sees_every_row_with_the_cell_at_fault() -> None:
    preview = check(HALL, reading(), known_items=ITEMS)
    assert preview.counts == {
        RowState.READY: 4,
        RowState.REJECTED: 1,
        RowState.DUPLICATE: 2,
        RowState.NEW: 2,
    }
    rows = {row.line: row for row in preview.rows}
    assert [row.line for row in preview.rows] == [2, 3, 4, 5, 6, 7, 8]
    assert rows[2].state is RowState.READY
    assert rows[2].notes == ()
    assert rows[2].cells[:3] == ("2025-0304-0311", "2025-03-04", "不动产转移登记")
    assert rows[4].state is RowState.REJECTED
    assert (rows[4].notes[0].column, rows[4].notes[0].value) == (1, "2025-02-30")
    assert rows[5].state is RowState.NEW
    assert (rows[5].notes[0].column, rows[5].notes[0].suggestion) == (2, "公积金提取")
    assert rows[6].state is RowState.DUPLICATE
    assert rows[6].notes[0].values["line"] == 2
    assert (rows[7].notes[0].field, rows[7].notes[0].value) == ("window", "15")
    assert rows[8].state is RowState.DUPLICATE


def test_only_the_first_rows_are_kept_but_every_fault_and_new_name() -> None:
    preview = check(HALL, reading(), known_items=(), shown=1)
    assert [row.line for row in preview.rows] == [2, 4, 5, 6, 7, 8]


def test_a_suggestion_taken_makes_no_new_item() -> None:
    repaired = reading().value_is("item", "公积金提起", "公积金提取").value_is("window", "15", "3")
    preview = check(HALL, repaired, known_items=ITEMS)
    assert preview.counts[RowState.NEW] == 0


def test_names_unlike_all_known_ones_get_no_suggestion() -> None:
    assert suggestions(["公积金提起", "潜水"], ITEMS) == {"公积金提起": "公积金提取"}


def test_a_column_can_be_made_another_field_or_none() -> None:
    made = reading()
    assert made.places == {
        "case_no": 0,
        "accepted_at": 1,
        "item": 2,
        "window": 3,
        "promised_limit": 4,
        "remark": 5,
    }
    assert "remark" not in made.column_is(5, "").places
    swapped = made.column_is(1, "received_at").column_is(5, "case_no").places
    assert swapped == {"item": 2, "window": 3, "promised_limit": 4, "received_at": 1, "case_no": 5}


def test_another_sheet_or_another_row_of_headers() -> None:
    book = openpyxl.Workbook()
    book.active.append(["事项名称", "法定时限"])
    second = book.create_sheet("二")
    for row in (["编号", "受理时间"], ["a", "b"], ["1", "2024-03-05"]):
        second.append(row)
    out = io.BytesIO()
    book.save(out)
    made = read("cases", out.getvalue()).opened("二")
    assert made.places == {"case_no": 0, "accepted_at": 1}
    assert made.opened(header_line=2).table.headers == ("a", "b")
    assert made.opened(header_line=2).places == {}
    assert made.digest != made.opened(header_line=2).digest


def test_the_import_hands_over_rows_and_writes_what_became_of_them(
    hall: FakeHall, tmp_path: Path
) -> None:
    said = Words({"Reject": {"There is no such date: {value}": "没有 {value}"}})
    report = run(
        HALL,
        reading(),
        say=said,
        strict=True,
        report_to=tmp_path / "R.json",
        rejected_to=tmp_path / "有误.xlsx",
    )
    assert hall.asked == {
        "what": "cases",
        "strict": True,
        "dry_run": False,
        "source": "2025年办件台账.csv",
    }
    assert (report.read, report.imported, len(report.rejected)) == (7, 4, 3)
    assert str(hall.taken[1].fields["promised_limit"].unit) == "workday"  # type: ignore[attr-defined]
    written = json.loads((tmp_path / "R.json").read_text("utf-8"))
    assert written["rejected"][0]["why"] == "没有 2025-02-30"
    sheet = openpyxl.load_workbook(tmp_path / "有误.xlsx").active
    assert [sheet.cell(row, 1).value for row in (2, 3, 4)] == [
        "2025-0304-0313",
        "2025-0304-0311",
        "2025-0101-0001",
    ]


def test_no_file_of_rejected_rows_where_none_is_rejected(tmp_path: Path) -> None:
    good = "办件编号,受理日期,事项,窗口\n1,2025-03-04,落户,7\n"
    run(HALL, reading(good), say=Words(), rejected_to=tmp_path / "a.xlsx")
    assert not list(tmp_path.iterdir())


def test_warnings_of_the_file_come_first() -> None:
    data = (TEXT * 9).encode().replace("网上".encode(), b"\xe7\xbd", 1)
    report = run(HALL, read("cases", data, name="x.csv"), say=Words())
    assert "x.csv was read as utf-8" in report.warnings[0]


def test_work_that_is_stopped_hands_over_nothing_more(hall: FakeHall) -> None:
    class Stopped(Exception):  # noqa: N818
        pass

    def stop(done: int, total: int) -> None:
        assert 0 < done <= total
        raise Stopped

    long = TEXT + "".join(f"A{n},2025-03-04,落户,7,3,\n" for n in range(1000))
    with pytest.raises(Stopped):
        run(HALL, reading(long), say=Words(), progress=stop)
    assert len(hall.taken) < 250


def test_rows_from_the_clipboard() -> None:
    made = read_clipboard("daycounts", "", "日期\t窗口\t受理\r\n2025-03-04\t7\t12\r\n")
    (row,) = made.rows()
    assert isinstance(row, ParsedRow)
    assert row.fields["accepted"] == 12
    assert made.opened(header_line=1).places == made.places


def test_a_stream_is_read_once() -> None:
    made = read("cases", io.StringIO(TEXT), name="-")
    assert len(list(made.rows())) == len(list(made.rows())) == 7


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(Refused, match="cannot be imported"):
        read("weather", TEXT.encode())
