"""Hostile and broken files: each gets its sentence."""

import io
import zipfile
from pathlib import Path

import openpyxl
import pytest
import xlwt

from hallapp.domain.errors import Refused
from hallapp.exchange import sniff
from hallapp.exchange.sheets import open_table
from hallapp.exchange.sniff import Content, content


def workbook_bytes(rows: list[list[object]]) -> bytes:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


ROWS: list[list[object]] = [
    ["办件编号", "受理时间"],
    *[[f"A{n}", "2024-03-05"] for n in range(400)],
]


def refusal(source: bytes | Path, name: str = "办件.csv") -> str:
    with pytest.raises(Refused) as refused:
        list(open_table(source, name=name).rows())
    assert name in str(refused.value)
    return refused.value.sentence


@pytest.mark.parametrize("data", [b"", b"\n\r\n", b"\xef\xbb\xbf", b"\0\0\0\0", b"  \t "])
def test_an_empty_file(data: bytes) -> None:
    assert "is empty" in refusal(data)


def test_a_password_around_a_workbook() -> None:
    envelope = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512
    assert "password" in refusal(envelope + "EncryptedPackage".encode("utf-16-le"))


def test_a_password_on_an_open_document() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as parts:
        parts.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        parts.writestr("content.xml", b"\x12\x13scrambled")
        parts.writestr("META-INF/manifest.xml", "<m><manifest:encryption-data/></m>")
    assert "password" in refusal(out.getvalue())


@pytest.mark.parametrize(
    "page",
    [
        "<!DOCTYPE html><html><body>请登录</body></html>",
        "\ufeff \n<HTML><table><tr><td>编号</td></tr></table></HTML>",
        "<table><tr><td>编号</td></tr></table>",
        "MIME-Version: 1.0\nContent-Type: multipart/related\n\n<html>",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "utf-16"])
def test_a_web_page_named_csv(page: str, encoding: str) -> None:
    assert "web page" in refusal(page.encode(encoding, "ignore"))


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7 ...",
        b"\x89PNG\r\n\x1a\n",
        b"<?xml version='1.0'?><Workbook/>",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2000,
    ],
)
def test_what_is_no_table(data: bytes) -> None:
    assert "is no table" in refusal(data)


def test_a_zip_of_something_else() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as parts:
        parts.writestr("word/document.xml", "<w/>")
    assert "is no table" in refusal(out.getvalue())


@pytest.mark.parametrize("part", [0.1, 0.5, 0.9, 0.99])
def test_a_workbook_cut_in_the_middle(part: float) -> None:
    whole = workbook_bytes(ROWS)
    assert "damaged" in refusal(whole[: int(len(whole) * part)])


@pytest.mark.parametrize("part", [0.02, 0.3, 0.7, 0.95])
def test_an_old_workbook_cut_in_the_middle(part: float) -> None:
    book = xlwt.Workbook()
    sheet = book.add_sheet("a")
    for line in range(400):
        sheet.write(line, 0, f"办件{line}")
    out = io.BytesIO()
    book.save(out)
    whole = out.getvalue()
    assert "damaged" in refusal(whole[: int(len(whole) * part)])


def test_an_old_workbook_that_lies_about_its_size() -> None:
    book = xlwt.Workbook()
    book.add_sheet("a").write(0, 0, "办件编号")
    out = io.BytesIO()
    book.save(out)
    whole = out.getvalue()
    at = whole.index(b"\x00\x02\x0e\x00") + 4
    assert "damaged" in refusal(whole[:at] + b"\xff\xff\xff\x7f" + whole[at + 4 :])


@pytest.mark.parametrize("at", range(1, 10))
def test_a_workbook_with_bytes_overwritten(at: int) -> None:
    data = bytearray(workbook_bytes(ROWS))
    middle = len(data) * at // 12
    data[middle : middle + 40] = b"\xff" * 40
    try:
        rows = list(open_table(bytes(data), name="a.xlsx").rows())
    except Refused as refused:
        assert "damaged" in refused.sentence  # noqa: PT017 (either outcome is whole)
    else:
        assert len(rows) == 400


def test_a_text_cut_inside_quotes() -> None:
    text = '办件编号,受理时间,备注\nA1,2024-03-05,"长\n备注"\nA2,2024-03-05,"断在'
    assert "ends inside a quoted cell" in refusal(text.encode())


def test_a_quotation_mark_that_swallows_the_rest() -> None:
    text = '办件编号,备注\nA1,"没有结束\n' + "B,文字文字文字文字\n" * 20_000
    assert "does not end" in refusal(text.encode())


def test_a_text_with_zero_bytes() -> None:
    assert "zero bytes" in refusal("编号,时间\nA1\0,2024\nA2,\0\0\n".encode())


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert "There is no file" in refusal(tmp_path / "nein.csv", "nein.csv")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert "cannot be read" in refusal(tmp_path, tmp_path.name)


def test_a_file_that_is_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sniff, "MOST_BYTES", 10)
    (tmp_path / "big.csv").write_text("编号,时间,备注\n")
    assert "larger than" in refusal(tmp_path / "big.csv", "big.csv")


def test_the_ending_says_nothing(tmp_path: Path) -> None:
    (tmp_path / "办件.csv").write_bytes(workbook_bytes(ROWS))
    (tmp_path / "办件.xlsx").write_text("办件编号,受理时间\nA1,2024-03-05\n", "gb18030")
    assert content((tmp_path / "办件.csv").read_bytes(), "") is Content.XLSX
    assert len(list(open_table(tmp_path / "办件.csv").rows())) == 400
    assert list(open_table(tmp_path / "办件.xlsx").rows()) == [(2, ["A1", "2024-03-05"])]
