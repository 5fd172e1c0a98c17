from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from docx import Document
from docx.oxml.ns import qn

from hallapp.domain.errors import Refused
from hallapp.exchange.word import Heading, Letterhead, Paragraph, Title, WordTable, write_word


def test_a_document_holds_its_blocks_in_order(tmp_path: Path) -> None:
    place = tmp_path / "a.docx"
    table = WordTable(("", "收件"), (("税务", "307"), ("合计", "307")), total=True)
    write_word(
        place, [Title("一周一小结"), table, Heading("一、本周情况"), Paragraph("收件307件。")]
    )
    document = Document(str(place))
    assert [each.text for each in document.paragraphs] == [
        "一周一小结", "一、本周情况", "收件307件。",
    ]  # fmt: skip
    assert [[cell.text for cell in row.cells] for row in document.tables[0].rows] == [
        ["", "收件"], ["税务", "307"], ["合计", "307"],
    ]  # fmt: skip
    section = document.sections[0]
    assert round(section.page_width.mm) == 210
    margins = section.left_margin.mm + section.right_margin.mm
    assert round(section.page_width.mm - margins) == 156


@pytest.mark.parametrize("text", ["<w:b/>&amp;", "=1+1", "{ HYPERLINK x }", "\x00a\x0bb"])
def test_what_people_wrote_is_only_text(tmp_path: Path, text: str) -> None:
    place = tmp_path / "a.docx"
    write_word(place, [Paragraph(text)])
    (paragraph,) = Document(str(place)).paragraphs
    assert paragraph.text == "".join(sign for sign in text if sign >= " ")
    assert "instrText" not in ZipFile(place).read("word/document.xml").decode()


def test_a_folder_that_is_none_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused):
        write_word(tmp_path / "none" / "a.docx", [])


def test_a_letterhead_is_red_over_a_red_rule(tmp_path: Path) -> None:
    place = tmp_path / "a.docx"
    write_word(place, [Letterhead("雪川市市民服务中心", "雪督〔2026〕3号"), Title("督办通知")])
    document: Any = Document(str(place))
    issuer, number, title = document.paragraphs
    assert (issuer.text, number.text) == ("雪川市市民服务中心", "雪督〔2026〕3号")
    (rule,) = number._p.pPr.find(qn("w:pBdr"))
    assert str(issuer.runs[0].font.color.rgb) == rule.get(qn("w:color")) == "B42D1E"
    assert title.runs[0].font.color.rgb is None
