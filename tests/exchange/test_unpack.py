import io
import re
import zipfile
from collections.abc import Callable

import openpyxl
import pytest

from hallapp.domain.errors import Refused
from hallapp.exchange import unpack
from hallapp.exchange.cells import Broken
from hallapp.exchange.sheets import open_table


def sheet_of(change: Callable[[bytes], bytes] = lambda xml: xml, **cells: object) -> bytes:
    """A workbook whose sheet XML went through `change`."""
    book = openpyxl.Workbook()
    book.active.append(["办件编号", "受理时间", "备注"])
    for place, value in cells.items():
        book.active[place] = value
    out = io.BytesIO()
    book.save(out)
    made = io.BytesIO()
    with zipfile.ZipFile(out) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            xml = old.read(part)
            new.writestr(part, change(xml) if part.endswith("sheet1.xml") else xml)
    return made.getvalue()


def test_a_formula_without_value_and_an_error_are_found() -> None:
    data = sheet_of(A2="A1", B2="=TODAY()", C2="=1+1", A3="#REF!", A4="A3", C4="ok")
    rows = dict(open_table(data).rows())
    assert rows[2] == ["A1", Broken(), Broken()]
    assert rows[3][0] == Broken("#REF!")
    assert rows[4] == ["A3", "", "ok"]


def test_a_formula_with_its_value_is_a_value() -> None:
    def calculated(xml: bytes) -> bytes:
        return re.sub(rb"<f>1\+1</f><v ?/?>(</v>)?", b"<f>1+1</f><v>2</v>", xml)

    data = sheet_of(calculated, A2="A1", B2="=1+1")
    assert dict(open_table(data).rows())[2] == ["A1", 2.0, ""]


def test_cells_that_lie_across_two_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpack, "_CHUNK", 50)
    cells: dict[str, object] = {f"B{n}": f"={n}+1" for n in range(2, 40)}
    rows = dict(open_table(sheet_of(**cells)).rows())
    assert [rows[n][1] for n in range(2, 40)] == [Broken()] * 38


def test_a_sheet_that_unpacks_to_200_megabytes() -> None:
    row = b'<row><c t="inlineStr"><is><t>x</t></is></c></row>'

    def swell(xml: bytes) -> bytes:
        return xml.replace(b"</sheetData>", row * (200_000_000 // len(row)) + b"</sheetData>")

    with pytest.raises(Refused, match="unpacks to more"):
        open_table(sheet_of(swell))


def test_a_cell_that_never_ends() -> None:
    def swell(xml: bytes) -> bytes:
        cell = b'<row r="2"><c r="A2" t="inlineStr"><is><t>' + b"x" * (12 << 20)
        return xml.replace(b"</sheetData>", cell + b"</t></is></c></row></sheetData>")

    with pytest.raises(Refused, match="damaged"):
        open_table(sheet_of(swell))


def test_a_cell_at_the_end_of_the_world() -> None:
    with pytest.raises(Refused, match="unpacks to more"):
        open_table(sheet_of(XFD1048576="x"))


def test_a_far_cell_without_value_does_no_harm() -> None:
    def styled(xml: bytes) -> bytes:
        return xml.replace(
            b"</sheetData>", b'<row r="1048576"><c r="XFD1048576" s="0"/></row></sheetData>'
        )

    assert dict(open_table(sheet_of(styled, A2="A1")).rows())[2][0] == "A1"


def test_a_part_that_claims_more_than_all_parts_may(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpack, "MOST_UNPACKED", 1000)
    with pytest.raises(Refused, match="unpacks to more"):
        open_table(sheet_of(A2="A1"))


def test_a_part_that_states_less_than_it_holds() -> None:
    data = io.BytesIO(sheet_of(A2="A1"))
    made = io.BytesIO()
    with zipfile.ZipFile(data) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            new.writestr(part, old.read(part))
        new.writestr("xl/sharedStrings2.xml", b"<sst>" + b"x" * 1_000_000)
        lying = new.infolist()[-1]
        lying.file_size = 10
    with pytest.raises(Refused, match="damaged"):
        open_table(made.getvalue())


def ods(*rows: str) -> bytes:
    names = "".join(
        f' xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{short}:1.0"'
        for short in ("office", "table", "text", "calcext")
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as parts:
        parts.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        parts.writestr(
            "content.xml",
            f"<office:document-content{names}><office:body><office:spreadsheet>"
            f'<table:table table:name="S">{"".join(rows)}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        )
        parts.writestr(
            "META-INF/manifest.xml",
            '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
        )
    return out.getvalue()


def odf_row(*texts: str, repeated: int = 1, kind: str = "string") -> str:
    cells = "".join(
        f'<table:table-cell office:value-type="string" calcext:value-type="{kind}">'
        f"<text:p>{text}</text:p></table:table-cell>"
        for text in texts
    )
    return f'<table:table-row table:number-rows-repeated="{repeated}">{cells}</table:table-row>'


def test_an_open_document_that_repeats_a_row_a_million_times() -> None:
    head = odf_row("编号", "受理时间")
    with pytest.raises(Refused, match="unpacks to more"):
        open_table(ods(head, odf_row("1", "2", repeated=1_048_575)))
    assert len(list(open_table(ods(head, odf_row("1", "2", repeated=3))).rows())) == 3
    row = '<table:table-row table:number-rows-repeated="1048570">'
    empty = f"{row}<table:table-cell/></table:table-row>"
    assert len(list(open_table(ods(head, odf_row("1", "2"), empty)).rows())) == 1


def test_errors_in_an_open_document_are_warned_of() -> None:
    head = odf_row("编号", "受理时间")
    table = open_table(ods(head, odf_row("1", "#REF!", kind="error")), name="a.ods")
    assert "error values" in table.warnings[0][0]
    assert open_table(ods(head, odf_row("1", "2"))).warnings == ()


def test_entities_are_not_expanded() -> None:
    data = io.BytesIO(sheet_of(A2="A1"))
    made = io.BytesIO()
    with zipfile.ZipFile(data) as old, zipfile.ZipFile(made, "w") as new:
        for part in old.namelist():
            xml = old.read(part)
            if part == "xl/workbook.xml":
                xml = b'<!DOCTYPE x [<!ENTITY a "aaaa">]>' + xml
            new.writestr(part, xml)
    with pytest.raises(Refused, match="damaged"):
        open_table(made.getvalue())
