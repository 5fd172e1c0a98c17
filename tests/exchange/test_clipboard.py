import pytest

from hallapp.domain.errors import Refused
from hallapp.exchange.clipboard import grid, open_clipboard

EXCEL = """Version:1.0\r\nStartHTML:0000000105\r\n
<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td {a:b}</style></head>
<body><table border=0><!--StartFragment-->
 <col width=64><tr height=20>
  <td colspan=3 class=xl65>2024年&nbsp;办件台账</td>
 </tr><tr><td>办件编号</td><td>受理<br>时间</td><td>备注</td></tr>
 <tr><td class=xl66>0012</td><td rowspan=2>2024/3/5</td>
  <td>第一行<br>
  第二行 &lt;重要&gt;</td></tr>
 <tr><td>0013</td><td></td></tr>
<!--EndFragment--></table></body></html>"""


def test_what_excel_copies() -> None:
    table = open_clipboard(EXCEL, "ignored\tbecause\tof the HTML")
    assert table.headers == ("办件编号", "受理 时间", "备注")
    assert list(table.rows()) == [
        (3, ["0012", "2024/3/5", "第一行\n第二行 <重要>"]),
        (4, ["0013", "2024/3/5", ""]),
    ]


def test_text_when_there_is_no_table_in_the_html() -> None:
    cells = grid("<p>5</p>", '窗口\t受理\r\n"5\n号"\t12\r\n6\t\r\n')
    assert cells.rows == [["窗口", "受理"], ["5\n号", "12"], ["6", ""]]


def test_a_trailing_newline_is_no_row_and_a_gap_is_one() -> None:
    assert grid("", "a\tb\r\n\r\nc\td\r\n\r\n").rows == [["a", "b"], [], ["c", "d"]]
    assert grid("", "5").rows == [["5"]]


def test_a_lone_inch_mark_is_no_quotation() -> None:
    assert grid("", '"5寸照片\t1\r\n落户\t2\r\n').rows == [['"5寸照片', "1"], ["落户", "2"]]


@pytest.mark.parametrize(
    ("html", "text"),
    [("", ""), ("", "\r\n"), ("<table></table>", ""), ("<table><tr><td> </td></tr></table>", "\n")],
)
def test_a_clipboard_without_cells(html: str, text: str) -> None:
    with pytest.raises(Refused, match="no table"):
        grid(html, text)


def test_only_the_first_table_and_only_its_cells() -> None:
    page = "x<TABLE><TR><TH>a<TD>b<TR><TD><p>c</p><p>d</p></TABLE><table><tr><td>z</table>y"
    assert grid(page).rows == [["a", "b"], ["c\nd"]]


def test_spans_that_lie_do_no_harm() -> None:
    page = '<table><tr><td colspan="999999999" rowspan=x>a</td></tr><tr><td>b</td></tr></table>'
    assert grid(page).rows == [["a"], ["b"]]


def test_joined_cells_beyond_a_table_are_refused_and_wide_heads_are_quick() -> None:
    cell = '<td rowspan="65535" colspan="16384">x</td>'
    with pytest.raises(Refused, match="span more than a table"):
        open_clipboard(f"<table><tr>{cell * 3}</tr></table>")
    head = '<td>办件编号</td><td colspan="16384">备注</td><td>窗口</td>'
    table = open_clipboard(f"<table><tr>{head}</tr><tr><td>A-1</td></tr></table>")
    assert table.headers[:3] == ("办件编号", "备注", "备注 (2)")
    assert len(set(table.headers)) == 16_386


def test_a_quotation_without_end_is_none() -> None:
    text = '办件编号\t备注\nA-1\t"' + "x" * 200_000
    assert open_clipboard("", text).headers == ("办件编号", "备注")
