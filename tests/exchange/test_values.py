import datetime as dt
import os
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

import pytest

from hallapp.domain.deadlines import Limit, Unit
from hallapp.domain.errors import Refused
from hallapp.domain.imports import ParsedRow, RejectCode, Rejection
from hallapp.exchange.cells import Broken, Cell
from hallapp.exchange.columns import Mapping, guess
from hallapp.exchange.grids import ListGrid
from hallapp.exchange.sheets import Table, open_table, table_of
from hallapp.exchange.values import read_rows

T = dt.datetime
SHARED = Path(os.environ.get("HALLAPP_SHARED", "/nowhere"))
TOMLS = Path(__file__).parent.parent / "data"


def table(*rows: Sequence[Cell], epoch_1904: bool = False) -> Table:
    return table_of(ListGrid(rows, epoch_1904=epoch_1904), "log.xlsx")


def read(
    *rows: Sequence[Cell],
    what: str = "cases",
    mapping: Mapping | None = None,
    bare_day: str = "",
    epoch_1904: bool = False,
) -> list[ParsedRow | Rejection]:
    made = table(*rows, epoch_1904=epoch_1904)
    return list(read_rows(what, made, mapping or guess(what, made.headers), bare_day=bare_day))


def parsed(row: ParsedRow | Rejection) -> ParsedRow:
    assert isinstance(row, ParsedRow), row
    return row


def rejected(row: ParsedRow | Rejection) -> Rejection:
    assert isinstance(row, Rejection), row
    return row


def test_a_row_of_a_case_log() -> None:
    rows = read(
        ["办件编号", "省平台编号", "受理时间", "窗口", "承诺时限", "办件状态", "电话", "备注"],
        [
            "00123",
            "４４０１",
            "2024年3月5日 9:05",
            5.0,
            "十五个工作日",
            "已办结",
            13800001234.0,
            " ",
        ],
    )
    assert parsed(rows[0]).line == 2
    assert parsed(rows[0]).fields == {
        "case_no": "00123",
        "province_no": "4401",
        "accepted_at": T(2024, 3, 5, 9, 5),
        "window": "5",
        "promised_limit": Limit(Fraction(15), Unit.WORKDAY),
        "state": "closed",
        "phone": "13800001234",
        "remark": None,
    }
    assert parsed(rows[0]).cells[0] == "00123"


HEAD = ["编号", "受理时间", "办结时间", "承诺时限", "状态", "备注"]
GOOD: list[Cell] = ["A1", "2024-03-05", "2024-03-06", "5个工作日", "办结", ""]


@pytest.mark.parametrize(
    ("column", "value", "code"),
    [
        (0, 1234567890123456.0, RejectCode.NUMBER_LOST),
        (0, 1234567890123456, RejectCode.NUMBER_LOST),
        (0, "1.23457E+17", RejectCode.NUMBER_LOST),
        (0, Broken(), RejectCode.FORMULA_WITHOUT_VALUE),
        (0, Broken("#REF!"), RejectCode.FORMULA_WITHOUT_VALUE),
        (0, "#N/A", RejectCode.FORMULA_WITHOUT_VALUE),
        (0, "x" * 65, RejectCode.TOO_LONG),
        (1, "2025-02-30", RejectCode.BAD_DATE),
        (1, "05/03/2024", RejectCode.AMBIGUOUS_DATE),
        (1, "", RejectCode.MISSING),
        (1, True, RejectCode.BAD_DATE),
        (2, "2024-03-04", RejectCode.ORDER),
        (2, T(2024, 3, 4, 23, 59), RejectCode.ORDER),
        (3, "很快", RejectCode.BAD_LIMIT),
        (3, "30天", RejectCode.AMBIGUOUS_LIMIT),
        (3, 30.0, RejectCode.AMBIGUOUS_LIMIT),
        (3, True, RejectCode.BAD_LIMIT),
        (4, "飞了", RejectCode.UNKNOWN),
        (5, "坏\ufffd字", RejectCode.ENCODING),
        (5, "长" * 2001, RejectCode.TOO_LONG),
        (5, 1e20, RejectCode.NUMBER_LOST),
    ],
)
def test_what_cannot_be_read_is_rejected_with_its_code(
    column: int, value: Cell, code: RejectCode
) -> None:
    bad = list(GOOD)
    bad[column] = value
    row = rejected(read(HEAD, bad)[0])
    assert (row.line, row.code, row.cells) == (2, code, tuple(bad))
    row.why.format(**row.values)
    assert len(row.value) <= 200


def test_the_good_row_is_good() -> None:
    assert parsed(read(HEAD, GOOD)[0]).fields["closed_at"] == dt.date(2024, 3, 6)


def test_a_case_closed_on_the_day_of_its_acceptance_is_in_order() -> None:
    rows = read(HEAD, ["A", T(2024, 3, 5, 9, 5), dt.date(2024, 3, 5), "即办", "办结", ""])
    assert parsed(rows[0])
    early = read(HEAD, ["A", T(2024, 3, 5, 9, 5), T(2024, 3, 5, 9, 4), "即办", "办结", ""])
    assert rejected(early[0]).values["accepted"] == "2024-03-05 09:05"


def test_a_duplicate_names_the_row_that_it_repeats() -> None:
    rows = read(HEAD, GOOD, [*GOOD[:5], "另"], ["", *GOOD[1:]], ["", *GOOD[1:]])
    assert [type(row).__name__ for row in rows] == [
        "ParsedRow",
        "Rejection",
        "ParsedRow",
        "Rejection",
    ]
    assert rejected(rows[1]).values["line"] == 2
    assert rejected(rows[1]).field == "case_no"
    assert rejected(rows[3]).values["line"] == 4
    assert {rejected(row).code for row in (rows[1], rows[3])} == {RejectCode.DUPLICATE}


def test_one_unambiguous_date_settles_its_own_column_only() -> None:
    rows = read(
        HEAD,
        ["A", "05/03/2024", "01/02/2025", "", "", ""],
        ["B", "21/03/2024", "", "", "", ""],
    )
    assert rejected(rows[0]).field == "closed_at"
    rows = read(HEAD, ["A", "05/03/2024", "", "", "", ""], ["B", "21/03/2024", "", "", "", ""])
    assert parsed(rows[0]).fields["accepted_at"] == dt.date(2024, 3, 5)


def test_two_orders_in_one_column_settle_nothing() -> None:
    dates = ("21/03/2024", "03/21/2024", "05/03/2024")
    rows = read(HEAD, *([str(n), day, "", "", "", ""] for n, day in enumerate(dates)))
    assert [type(row).__name__ for row in rows] == ["ParsedRow", "ParsedRow", "Rejection"]


def test_bare_days_are_what_the_mapping_says_before_what_the_hall_says() -> None:
    columns = {"accepted_at": "受理时间", "promised_limit": "承诺时限"}
    row = ["A", "2024-03-05", "", "30天", "", ""]
    hall = read(HEAD, row, mapping=Mapping(columns=columns), bare_day="calday")
    file = read(HEAD, row, mapping=Mapping(columns=columns, bare_day="workday"), bare_day="calday")
    refused = read(
        HEAD, row, mapping=Mapping(columns=columns, bare_day="reject"), bare_day="calday"
    )
    assert parsed(hall[0]).fields["promised_limit"] == Limit(Fraction(30), Unit.CALDAY)
    assert parsed(file[0]).fields["promised_limit"] == Limit(Fraction(30), Unit.WORKDAY)
    assert rejected(refused[0]).code is RejectCode.AMBIGUOUS_LIMIT


def test_values_that_the_mapping_renames() -> None:
    mapping = Mapping(
        columns={"received_at": "日", "item": "事", "window": "窗", "state": "态"},
        values={
            "item": {"公积金提起": "公积金提取"},
            "window": {"15": "5"},
            "state": {"OK": "closed"},
        },
    )
    rows = read(["日", "事", "窗", "态"], ["2024-03-05", "公积金提起", 15.0, "ok"], mapping=mapping)
    assert parsed(rows[0]).fields == {
        "received_at": dt.date(2024, 3, 5),
        "item": "公积金提取",
        "window": "5",
        "state": "closed",
    }


def test_the_due_of_our_own_export_is_computed_again() -> None:
    head = ["case_no", "accepted_at", "due_at", "due_given"]
    rows = read(
        head, ["A", "2024-03-05", "2024-03-12", "否"], ["B", "2024-03-05", "2024-03-12", "是"]
    )
    assert "due_at" not in parsed(rows[0]).fields
    assert parsed(rows[1]).fields["due_at"] == dt.date(2024, 3, 12)


def test_numbers_of_days_count_from_the_workbooks_epoch() -> None:
    rows = read(HEAD[:2], ["A", 43894.0], epoch_1904=True)
    assert parsed(rows[0]).fields["accepted_at"] == dt.date(2024, 3, 5)


def test_day_counts() -> None:
    head = ["日期", "窗口", "受理", "办结", "咨询"]
    rows = read(
        head,
        ["2024-03-05", "5", 12.0, "1,203件", ""],
        ["2024-03-05 17:00", "6", "１２", "0", "三"],
        ["2024-03-05", "5", "1", "1", ""],
        ["合计", "", "24", "", ""],
        ["2024-03-06", "", "1", "", ""],
        ["2024-03-06", "7", 12.5, "", ""],
        ["2024-03-06", "8", True, "", ""],
        what="daycounts",
    )
    assert parsed(rows[0]).fields == {
        "day": dt.date(2024, 3, 5),
        "window": "5",
        "accepted": 12,
        "closed": 1203,
        "enquiries": None,
    }
    assert [rejected(row).code for row in rows[1:]] == [
        RejectCode.UNKNOWN,
        RejectCode.DUPLICATE,
        RejectCode.BAD_DATE,
        RejectCode.MISSING,
        RejectCode.UNKNOWN,
        RejectCode.UNKNOWN,
    ]


def test_people() -> None:
    rows = read(
        ["工号", "姓名", "部门", "是否党员"],
        ["0012", "王小明", "公积金", "是"],
        ["0013", "王小明", "公积金", False],
        ["", "王小明", "公积金", "群众"],
        ["", "王小明", "公积金", "否"],
        ["9", "", "公积金", "否"],
        ["10", "李", "公积金", "也许"],
        what="people",
    )
    assert [parsed(row).fields["party_member"] for row in rows[:3]] == [True, False, False]
    assert [rejected(row).code for row in rows[3:]] == [
        RejectCode.DUPLICATE,
        RejectCode.MISSING,
        RejectCode.UNKNOWN,
    ]


def test_items_of_one_name_and_two_authorities_are_two() -> None:
    head = ["事项名称", "实施主体", "法定时限", "补正告知"]
    rows = read(
        head,
        ["环评审批", "省厅", "无", "当场"],
        ["环评审批", "市局", "60(工作日)", "five_days"],
        ["环评审批", "市局", "", ""],
        what="catalogue",
    )
    assert parsed(rows[0]).fields["statutory_limit"] is None
    assert parsed(rows[0]).fields["correction_rule"] == "on_the_spot"
    assert rejected(rows[2]).values["line"] == 3


def test_progress_is_told_line_by_line() -> None:
    made, lines = table(HEAD, GOOD, ["A2", *GOOD[1:]]), list[int]()
    list(read_rows("cases", made, guess("cases", made.headers), progress=lines.append))
    assert lines == [2, 3]


def test_a_mapping_that_does_not_fit_is_refused_before_the_first_row() -> None:
    with pytest.raises(Refused, match="no column 电话"):
        next(iter(read_rows("cases", table(HEAD, GOOD), Mapping(columns={"phone": "电话"}))))


def test_a_column_of_many_texts_forgets_the_first_and_reads_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("hallapp.exchange.readers._REMEMBERED", 3)
    rows = read(HEAD[:2], *([f"A{n}", f"2024-03-{n:02}"] for n in range(1, 29)))
    assert [parsed(row).fields["case_no"] for row in rows] == [f"A{n}" for n in range(1, 29)]


@pytest.mark.skipif(not SHARED.is_dir(), reason="the real files are not here")
@pytest.mark.parametrize(
    ("log", "said"),
    [("qsv-boston311-100.csv", "boston.toml"), ("qsv-boston311-dmy-100.csv", "boston_dmy.toml")],
)
def test_a_real_case_log(log: str, said: str) -> None:
    mapping = Mapping.from_toml("cases", (TOMLS / said).read_text("utf-8"))
    rows = list(read_rows("cases", open_table(SHARED / "data/caselogs" / log), mapping))
    fields = [parsed(row).fields for row in rows]
    assert len(fields) == 100
    assert fields[0]["due_at"] == T(2022, 2, 4, 13, 47, 30)
    assert sum(1 for row in fields if row["due_at"] is None) == 11
    assert sum(1 for row in fields if row["state"] == "closed") == 85


@pytest.mark.skipif(not SHARED.is_dir(), reason="the real files are not here")
def test_a_real_catalogue() -> None:
    made = open_table(SHARED / "data/catalogue/gd_items.csv")
    rows = [parsed(row) for row in read_rows("catalogue", made, guess("catalogue", made.headers))]
    assert len(rows) == 2262
    assert sum(1 for row in rows if row.fields["statutory_limit"] is None) == 713
    assert sum(1 for row in rows if row.fields["promised_limit"] is None) == 539


@pytest.mark.skipif(not SHARED.is_dir(), reason="the real files are not here")
def test_a_real_template_with_two_rows_of_headers() -> None:
    made = open_table(SHARED / "data/catalogue/gd_quanze_template.xlsx")
    columns = guess("catalogue", made.headers).columns
    assert made.header_line == 2
    assert len(made.headers) == 56
    assert columns["promised_limit"] == "篇扩承诺办结时限/pkcommitmentTime"
    assert columns["name"] == "title / 标题"
    assert list(made.rows()) == []
