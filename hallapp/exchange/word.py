"""Writes what others go on editing as a Word file: headings, paragraphs, tables (hall-rules 21).

Every text is a plain run: nothing in it is markup, a field or a formula.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from hallapp.exchange.write import whole

_SONG, _FANG, _HEI = "小标宋体", "仿宋", "黑体"
_RED = "B42D1E"  # the vermilion of the papers
_SIZES = {"issuer": 32.0, "title": 22.0, "heading": 16.0, "text": 16.0, "table": 12.0}


@dataclass(frozen=True)
class Letterhead:
    """发文机关标志 in red over its number 发文字号 and a red double rule."""

    issuer: str
    number: str


@dataclass(frozen=True)
class Title:
    """The title of the document."""

    text: str


@dataclass(frozen=True)
class Heading:
    """The heading of a section."""

    text: str


@dataclass(frozen=True)
class Paragraph:
    """Running text, its first line indented by two characters; or a line as it is, `plain`.

    A plain line may stand at the left, in the middle or at the right.
    """

    text: str
    plain: bool = False
    align: Literal["left", "center", "right"] = "left"


@dataclass(frozen=True)
class WordTable:
    """A table; all columns but the first hold numbers; the last row may be a `total`."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    total: bool = False


WordBlock = Letterhead | Title | Heading | Paragraph | WordTable


def write_word(path: Path, blocks: Sequence[WordBlock]) -> None:
    """Write a document of blocks on A4 in the 公文 grid; the file appears whole or not at all.

    Raises:
        Refused: the file cannot be written.
    """
    whole(path, lambda part: _document(blocks).save(str(part)))


def _document(blocks: Sequence[WordBlock]) -> Any:
    from docx import Document  # noqa: PLC0415 (only who saves one waits for it)
    from docx.shared import Mm  # noqa: PLC0415

    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin, section.bottom_margin = Mm(37), Mm(35)
    section.left_margin, section.right_margin = Mm(28), Mm(26)
    for block in blocks:
        if isinstance(block, Letterhead):
            _letterhead(document, block)
        elif isinstance(block, WordTable):
            _table(document, block)
        else:
            _paragraph(document.add_paragraph(), block)
    return document


def _letterhead(document: Any, block: Letterhead) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH  # noqa: PLC0415
    from docx.oxml.ns import nsdecls  # noqa: PLC0415
    from docx.oxml.parser import parse_xml  # noqa: PLC0415
    from docx.shared import Pt, RGBColor  # noqa: PLC0415

    issuer, number = document.add_paragraph(), document.add_paragraph()
    issuer.alignment = number.alignment = WD_ALIGN_PARAGRAPH.CENTER
    _run(issuer, block.issuer, _SONG, "issuer")
    issuer.runs[0].font.color.rgb = RGBColor.from_string(_RED)
    _run(number, block.number, _FANG, "text")
    number.paragraph_format.space_after = Pt(24)
    rule = f'w:val="thickThinSmallGap" w:sz="24" w:space="8" w:color="{_RED}"'
    number.paragraph_format.element.get_or_add_pPr().insert_element_before(
        parse_xml(f"<w:pBdr {nsdecls('w')}><w:bottom {rule}/></w:pBdr>"), "w:spacing", "w:jc"
    )


def _paragraph(paragraph: Any, block: Title | Heading | Paragraph) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH  # noqa: PLC0415
    from docx.shared import Pt  # noqa: PLC0415

    shape = paragraph.paragraph_format
    shape.space_before = shape.space_after = Pt(0)
    shape.line_spacing = Pt(29.5)
    if isinstance(block, Title):
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        _run(paragraph, block.text, _SONG, "title")
        shape.space_after = Pt(12)
        return
    if isinstance(block, Paragraph) and block.plain:
        paragraph.alignment = getattr(WD_ALIGN_PARAGRAPH, block.align.upper())
    else:
        shape.first_line_indent = Pt(2 * _SIZES["text"])
    heading = isinstance(block, Heading)
    _run(paragraph, block.text, _HEI if heading else _FANG, "heading" if heading else "text")


def _table(document: Any, block: WordTable) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH  # noqa: PLC0415

    table = document.add_table(rows=0, cols=len(block.heads))
    table.style = "Table Grid"
    last = len(block.rows)
    for at, row in enumerate((block.heads, *block.rows)):
        strong = at == 0 or (block.total and at == last)
        for column, (cell, text) in enumerate(zip(table.add_row().cells, row, strict=True)):
            paragraph = cell.paragraphs[0]
            if column:
                paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
            _run(paragraph, text, _HEI if strong else _FANG, "table")


def _run(paragraph: Any, text: str, face: str, size: str) -> None:
    from docx.oxml.ns import qn  # noqa: PLC0415
    from docx.shared import Pt  # noqa: PLC0415

    run = paragraph.add_run(_writable(text))
    run.font.size = Pt(_SIZES[size])
    run.font.name = face
    run._element.rPr.rFonts.set(qn("w:eastAsia"), face)  # noqa: SLF001 (the documented way)


def _writable(text: str) -> str:
    """Without the control characters that no Word file may hold."""
    return "".join(sign for sign in text if sign >= " " or sign in "\t\n")
