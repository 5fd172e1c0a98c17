from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.styles import Font

from hallapp.domain.errors import Refused
from hallapp.exchange.form_fill import Place, digest, fill, look


@pytest.fixture
def form(tmp_path: Path) -> Path:
    book = Workbook()
    sheet: Any = book.active
    sheet.title = "月报"
    sheet.append(["政务服务月报表", None, None])
    sheet.append(["单位", "受理", "办结"])
    sheet.append([None, None, "=B3*1"])
    sheet.merge_cells("A1:C1")
    sheet["A2"].font = Font(bold=True)
    place = tmp_path / "月报.xlsx"
    book.save(place)
    return place


def test_a_form_is_seen_as_it_looks(form: Path) -> None:
    (sheet,) = look(form)
    assert sheet.rows[1][:3] == ("单位", "受理", "办结")
    assert sheet.joined[0, 2] == (0, 0)


def test_cells_are_filled_and_the_rest_stays(form: Path, tmp_path: Path) -> None:
    into = tmp_path / "filled.xlsx"
    before = form.read_bytes()
    values = {Place("月报", "A3"): "=雪川", Place("月报", "B3"): 1234, Place("月报", "B1"): "标题"}
    fill(form, into, values)
    sheet: Any = load_workbook(into)["月报"]
    assert sheet["A3"].value == "=雪川"
    assert sheet["A3"].data_type == "s"
    assert sheet["B3"].value == 1234
    assert sheet["C3"].data_type == "f"
    assert sheet["A1"].value == "标题"
    assert sheet["A2"].font.bold
    assert form.read_bytes() == before


def test_a_sheet_that_is_gone_is_named(form: Path, tmp_path: Path) -> None:
    into = tmp_path / "filled.xlsx"
    with pytest.raises(Refused, match="季报"):
        fill(form, into, {Place("季报", "A1"): 1})
    assert not into.exists()


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 torn", b"<html>"])
def test_what_is_no_workbook_is_refused(tmp_path: Path, content: bytes) -> None:
    place = tmp_path / "x.xlsx"
    place.write_bytes(content)
    with pytest.raises(Refused, match=r"x\.xlsx"):
        look(place)


def test_a_form_is_known_again_by_its_heads(form: Path, tmp_path: Path) -> None:
    fill(form, tmp_path / "next.xlsx", {Place("月报", "B9"): 5})
    assert digest(look(tmp_path / "next.xlsx")) == digest(look(form))
    fill(form, tmp_path / "other.xlsx", {Place("月报", "B2"): "收件"})
    assert digest(look(tmp_path / "other.xlsx")) != digest(look(form))
