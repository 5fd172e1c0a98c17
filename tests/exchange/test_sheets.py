import datetime as dt
import io
import sys
from pathlib import Path

import openpyxl
import pytest
import xlwt
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table as OdfTable
from odf.table import TableCell, TableRow
from odf.text import P
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.worksheet.worksheet import Worksheet

from hallapp.domain.errors import Refused
from hallapp.exchange.sheets import open_table

sys.path.insert(0, str(Path(__file__).parent))
from xlsb import xlsb

HEAD = ["办件编号", "受理时间", "事项名称"]
DAY = dt.date(2024, 3, 5)


def xlsx(*rows: list[object], merge: tuple[str, ...] = ()) -> bytes:
    book = openpyxl.Workbook()
    return saved(book, fill(book.active, rows, merge))


def fill(
    sheet: Worksheet, rows: tuple[list[object], ...], merge: tuple[str, ...] = ()
) -> Worksheet:
    for row in rows:
        sheet.append(row)
    for area in merge:
        sheet.merge_cells(area)
    return sheet


def saved(book: openpyxl.Workbook, _sheet: object = None) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_headers_under_titles_and_empty_rows() -> None:
    data = xlsx(
        ["2024年办件台账", None, None],
        ["制表：办公室", None, "单位：件"],
        [],
        HEAD,
        ["0012", DAY, "公积金提取"],
        [],
        ["0013", DAY, "落户"],
        merge=("A1:C1", "A2:B2"),
    )
    table = open_table(data)
    assert table.headers == tuple(HEAD)
    assert table.header_line == 4
    assert list(table.rows()) == [(5, ["0012", DAY, "公积金提取"]), (7, ["0013", DAY, "落户"])]
    assert list(table.rows()) == list(table.rows())
    assert table.row_count == 3


def test_columns_that_begin_further_right() -> None:
    table = open_table(xlsx([], [None, None, *HEAD], [None, None, "A1", DAY, "落户"]))
    assert table.headers == tuple(HEAD)
    assert list(table.rows()) == [(3, ["A1", DAY, "落户"])]


def test_two_rows_of_headers_under_groups() -> None:
    data = xlsx(
        ["办件编号", "申请人", None, "时间", None],
        [None, "姓名", "联系电话", "受理时间", "办结时间"],
        ["A1", "王小明", "13800001234", DAY, DAY],
        merge=("A1:A2", "B1:C1", "D1:E1"),
    )
    table = open_table(data)
    assert table.header_line == 2
    assert table.headers == (
        "办件编号",
        "申请人 / 姓名",
        "申请人 / 联系电话",
        "时间 / 受理时间",
        "时间 / 办结时间",
    )
    assert [line for line, _ in table.rows()] == [3]


def test_names_under_technical_keys() -> None:
    table = open_table(
        xlsx(["libNum", "title", "pkfee"], ["编号", "事项名称"], ["1", "落户", "无"])
    )
    assert table.headers == ("libNum / 编号", "title / 事项名称", "pkfee")
    assert [line for line, _ in table.rows()] == [3]


def test_a_first_row_of_words_is_no_second_header() -> None:
    table = open_table(
        xlsx(["事项名称", "实施机关"], ["落户", "公安局"], ["公积金提取", "公积金中心"])
    )
    assert table.header_line == 1
    assert len(list(table.rows())) == 2


def test_headers_that_are_repeated_on_every_page_are_left_out() -> None:
    table = open_table(xlsx(HEAD, ["A1", DAY, "落户"], HEAD, ["A2", DAY, "落户"]))
    assert [line for line, _ in table.rows()] == [2, 4]


def test_a_value_merged_over_rows_stands_in_each() -> None:
    data = xlsx(
        HEAD, ["A1", DAY, "落户"], ["A2", None, "迁移"], ["A3", None, "落户"], merge=("B2:B4",)
    )
    assert [cells[1] for _, cells in open_table(data).rows()] == [DAY] * 3


def test_unknown_headers_are_found_by_their_shape_or_by_the_mapping() -> None:
    rows = ["报表", None, None], ["甲", "乙", "丙"], ["1", "2", "3"]
    assert open_table(xlsx(*rows)).headers == ("甲", "乙", "丙")
    data = xlsx(["x", "y", "z"], ["open_dt", "id", "type"], ["2024", "1", "a"])
    assert open_table(data, expected=["open_dt", "id"]).header_line == 2
    assert open_table(data, header_line=1).headers == ("x", "y", "z")


def test_the_same_header_twice_gets_a_number() -> None:
    assert open_table(xlsx(["编号", "备注", "备注"], ["1", "a", "b"])).headers == (
        "编号",
        "备注",
        "备注 (2)",
    )


def test_no_headers_at_all() -> None:
    with pytest.raises(Refused, match="no row of headers"):
        open_table(xlsx([1, 2, 3], [4, 5, 6]))
    with pytest.raises(Refused, match="no row of headers"):
        open_table(xlsx(HEAD), header_line=9)


def test_a_workbook_without_rows() -> None:
    with pytest.raises(Refused, match="has no rows"):
        open_table(xlsx())


def test_headers_without_rows() -> None:
    assert list(open_table(xlsx(HEAD)).rows()) == []


def test_the_sheet_is_the_first_visible_one_with_rows_or_the_one_that_is_said() -> None:
    book = openpyxl.Workbook()
    fill(book.active, (["编号"], ["0"]))
    book.active.title, book.active.sheet_state = "藏", "hidden"
    book.create_sheet("空")
    fill(book.create_sheet("办件"), (HEAD, ["A1", DAY, "落户"]))
    book.active = 2
    data = saved(book)
    assert open_table(data).sheet == "办件"
    assert open_table(data).sheet_names == ("藏", "空", "办件")
    assert open_table(data, sheet="藏").headers == ("编号",)
    assert open_table(data, sheet="3").sheet == "办件"
    with pytest.raises(Refused, match="藏、空、办件"):
        open_table(data, sheet="没有")


def test_hidden_columns_are_read_like_others() -> None:
    book = openpyxl.Workbook()
    sheet = fill(book.active, (HEAD, ["A1", DAY, "落户"]))
    sheet.column_dimensions["B"].hidden = True
    assert open_table(saved(book, sheet)).headers == tuple(HEAD)


def test_days_of_a_workbook_that_counts_from_1904() -> None:
    book = openpyxl.Workbook()
    book.epoch = CALENDAR_MAC_1904
    table = open_table(saved(book, fill(book.active, (HEAD, ["A1", DAY, 43894.0]))))
    assert table.epoch_1904
    assert next(iter(table.rows()))[1][1] == DAY


def test_an_old_workbook() -> None:
    book = xlwt.Workbook()
    sheet = book.add_sheet("一月")
    shape = xlwt.easyxf(num_format_str="YYYY-MM-DD HH:MM")
    for column, name in enumerate(HEAD):
        sheet.write(0, column, name)
    sheet.write(1, 0, "0012")
    sheet.write(1, 1, dt.datetime(2024, 3, 5, 9, 5), shape)
    sheet.write(1, 2, 5)
    out = io.BytesIO()
    book.save(out)
    table = open_table(out.getvalue())
    assert list(table.rows()) == [(2, ["0012", dt.datetime(2024, 3, 5, 9, 5), 5.0])]


def test_a_binary_workbook() -> None:
    table = open_table(xlsb([HEAD, ["0012", 45356.5, "落户"]]))
    assert (table.sheet, table.headers) == ("办件", tuple(HEAD))
    assert list(table.rows()) == [(2, ["0012", 45356.5, "落户"])]


def test_errors_in_a_binary_workbook_are_warned_of() -> None:
    table = open_table(xlsb([HEAD, ["0012", "#REF!", "落户"]]), name="a.xlsb")
    assert "error values" in table.warnings[0][0]
    assert open_table(xlsb([HEAD])).warnings == ()


def test_a_binary_workbook_that_reaches_too_far() -> None:
    with pytest.raises(Refused, match="unpacks to more"):
        open_table(xlsb([HEAD], first=2**31))


@pytest.mark.parametrize("at", range(60, 400, 17))
def test_a_binary_workbook_with_bytes_overwritten(at: int) -> None:
    whole = xlsb([HEAD, ["0012", 45356.5, "落户"]])
    try:
        list(open_table(whole[:at] + b"\xff\x00\x80" + whole[at + 3 :], name="a.xlsb").rows())
    except Refused as refused:
        assert refused.field == "file"  # noqa: PT017 (read or refused, nothing else)


def test_an_open_document() -> None:
    document = OpenDocumentSpreadsheet()
    page = OdfTable(name="办件")
    for row in (HEAD, ["0012", DAY, "落户"]):
        line = TableRow()
        for value in row:
            day = isinstance(value, dt.date)
            kind = (
                {"valuetype": "date", "datevalue": str(value)} if day else {"valuetype": "string"}
            )
            cell = TableCell(**kind)
            cell.addElement(P(text=str(value)))
            line.addElement(cell)
        page.addElement(line)
    document.spreadsheet.addElement(page)
    out = io.BytesIO()
    document.write(out)
    assert list(open_table(out.getvalue()).rows()) == [(2, ["0012", DAY, "落户"])]


def test_a_stream_and_standard_input() -> None:
    text = "编号,受理时间\n1,2024-03-05\n"
    assert open_table(io.BytesIO(text.encode())).headers == ("编号", "受理时间")
    stdin = io.TextIOWrapper(io.BytesIO(text.encode("gb18030")))
    assert open_table(stdin, name="-").headers == ("编号", "受理时间")


def test_the_lines_of_a_text_are_its_records() -> None:
    text = '台账\n\n编号,受理时间,备注\n1,2024-03-05,"两\n行"\n\n2,2024-03-06\n'
    table = open_table(text.encode())
    assert table.header_line == 3
    assert list(table.rows()) == [
        (4, ["1", "2024-03-05", "两\n行"]),
        (6, ["2", "2024-03-06", ""]),
    ]


def test_rows_longer_than_the_headers_keep_their_cells() -> None:
    assert list(open_table("编号,时间\n1,2,3,4\n".encode()).rows()) == [(2, ["1", "2", "3", "4"])]
