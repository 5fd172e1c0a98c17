from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallapp.domain.errors import Refused
from hallapp.domain.item_lists import (
    Material,
    SpecimenLine,
    Stage,
    Version,
    material_names,
    materials_of,
    row_of,
    rows_of,
    specimen_forms,
    specimens_of,
    stages_of,
    text_of,
    versions_of,
)

TYPED = "1. 登记申请书｜纸质｜1｜｜｜窗口领取\n\n（2）身份证明 ｜原件核验\n3.5万元以上的合同"


def test_a_list_is_rows_of_fields() -> None:
    assert materials_of(TYPED) == (
        Material("登记申请书", "纸质", "1", "", "", "窗口领取"),
        Material("身份证明", "原件核验"),
        Material("3.5万元以上的合同"),
    )
    assert stages_of("受理｜窗口人员｜7号窗口｜当场") == (
        Stage("受理", "窗口人员", "7号窗口", "当场"),
    )
    assert row_of(Stage("受理")) == ("受理", "", "", "")


def test_what_is_too_much_stays_in_the_last_field() -> None:
    assert rows_of("2026-01-05｜甲｜乙", 2) == (("2026-01-05", "甲｜乙"),)


def test_a_bar_or_a_line_end_inside_a_field_starts_no_new_one() -> None:
    text = text_of([["甲｜乙", "一\n二"], ["", ""], ["丙", ""]])
    assert text == "甲|乙｜一 二\n丙"
    assert text_of([["王小明　李　芳", " 当面 \t 签名"]]) == "王小明　李　芳｜当面 签名"


FIELD = st.text(st.characters(codec="utf-8", categories=("Lo", "Lu", "Nd")), max_size=6)


@given(st.lists(st.tuples(st.just("名"), FIELD, FIELD, FIELD), max_size=5))
def test_text_and_rows_are_the_same(rows: list[tuple[str, ...]]) -> None:
    assert rows_of(text_of(rows), 4) == tuple(rows)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (TYPED, ("登记申请书", "身份证明", "3.5万元以上的合同")),
        ("申请书、身份证；照片", ("申请书", "身份证", "照片")),
        ("申请书｜纸质", ("申请书",)),
        ("", ()),
    ],
)
def test_materials_by_their_names(text: str, names: tuple[str, ...]) -> None:
    assert material_names(text) == names


def test_specimens_belong_to_forms() -> None:
    text = "申请表｜姓名｜王小明｜与身份证一致\n申请表｜签名\n委托书｜委托人"
    assert specimens_of(text)[1] == SpecimenLine("申请表", "签名")
    assert specimen_forms(text) == ("申请表", "委托书")


def test_versions_stand_in_the_order_of_their_days() -> None:
    assert versions_of("2026-03-02｜减材料\n2026-01-05｜首次编制") == (
        Version(date(2026, 1, 5), "首次编制"),
        Version(date(2026, 3, 2), "减材料"),
    )
    with pytest.raises(Refused, match="is no day") as no:
        versions_of("三月｜减材料")
    assert no.value.field == "versions"
