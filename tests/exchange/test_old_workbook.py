import datetime as dt
import io
import json

import pytest
import xlwt

from hallapp.domain.errors import Refused
from hallapp.exchange import aside, cells
from hallapp.exchange.sheets import open_table

ROWS = [["办件编号", "受理时间", "备注"], ["A1", "2026-03-02", 3.5], ["A2", "2026-03-03", "x"]]


def xls() -> bytes:
    book = xlwt.Workbook()
    sheet = book.add_sheet("办件")
    for line, row in enumerate(ROWS):
        for column, cell in enumerate(row):
            sheet.write(line, column, cell)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_an_old_workbook_is_read_by_another_process() -> None:
    table = open_table(xls())
    assert table.headers == ("办件编号", "受理时间", "备注")
    assert list(table.rows()) == [(2, ["A1", "2026-03-02", 3.5]), (3, ["A2", "2026-03-03", "x"])]
    assert table.sheet_names == ("办件",)
    with pytest.raises(Refused, match=r"has no sheet 年报\. It has: 办件"):
        open_table(xls(), sheet="年报", name="a.xls")


def test_a_workbook_that_ends_its_reader_is_damaged_and_nothing_more(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(aside, "MODULE", "hallapp.nothing")  # dies without a word
    with pytest.raises(Refused, match="damaged"):
        open_table(xls(), name="a.xls")


@pytest.mark.parametrize(
    "cell",
    [
        dt.datetime(2026, 3, 2, 9, 5),
        dt.date(2026, 3, 2),
        dt.time(9, 5),
        dt.timedelta(hours=30, seconds=1),
        "text",
        2.5,
        True,
        None,
    ],
)
def test_a_cell_comes_back_as_it_was(cell: object) -> None:
    told = json.dumps([cell], default=cells.to_json)
    assert json.loads(told, object_hook=cells.from_json) == [cell]
    assert cells.from_json({"rows": []}) == {"rows": []}
    with pytest.raises(TypeError):
        cells.to_json(object())
