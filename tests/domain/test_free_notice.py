from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallapp.domain import free_notice
from hallapp.domain.errors import Refused
from hallapp.domain.free_notice import NoticeText, Part, PartKind, Piece, Template

WORDS = Part(PartKind.TEXT, (Piece("停电"), Piece("半天", bold=True)))
TABLE = Part(PartKind.TABLE, rows=(("窗口", "时间"), ("1", "9:00")))


def item(text: str) -> Part:
    return Part(PartKind.ITEM, (Piece(text),))


pieces = st.lists(st.builds(Piece, st.text(), st.booleans()), max_size=3).map(tuple)
rows = st.lists(st.lists(st.text(), max_size=3).map(tuple), max_size=3).map(tuple)
worded = st.sampled_from([kind for kind in PartKind if kind is not PartKind.TABLE])
parts = st.builds(Part, worded, pieces) | st.builds(
    lambda rows: Part(PartKind.TABLE, rows=rows), rows
)


@given(st.lists(parts, max_size=4).map(tuple))
def test_what_is_kept_is_read_again(told: tuple[Part, ...]) -> None:
    assert free_notice.read(free_notice.kept(told)) == told


def test_nothing_kept_is_no_parts() -> None:
    assert free_notice.read("") == ()


def test_items_are_numbered_anew_under_each_heading() -> None:
    heading = Part(PartKind.HEADING, (Piece("安排"),))
    text = NoticeText("通知", (item("甲"), item(" "), item("乙"), heading, item("丙"), WORDS))
    assert [number for number, _ in text.numbered()] == [1, 2, 0, 1, 0]


def test_empty_parts_are_left_out() -> None:
    checked = free_notice.check(NoticeText(" 通知 ", (item(" "), WORDS, TABLE)))
    assert checked.title == "通知"
    assert checked.parts == (WORDS, TABLE)
    assert WORDS.text == "停电半天"


@pytest.mark.parametrize(
    ("text", "field"),
    [
        (NoticeText(" ", (WORDS,)), "title"),
        (NoticeText("通知", (item(""),)), "parts"),
        (NoticeText("通知", (Part(PartKind.TABLE, rows=(("a", "b"), ("c",))),)), "parts"),
    ],
)
def test_what_cannot_be_a_notice_is_refused(text: NoticeText, field: str) -> None:
    with pytest.raises(Refused) as refused:
        free_notice.check(text)
    assert refused.value.field == field


PLACES = {
    "hall": "雪川市市民服务中心",
    "hotline": "0899-612 3450",
    "hours": "09:00—12:00",
    "holiday": "国庆节",
    "holiday_days": "10月1日至7日放假，共7天。",
    "makeup_days": "",
    "back_on": "10月8日",
}


@pytest.mark.parametrize("template", free_notice.templates(), ids=lambda each: each.key)
def test_every_template_begins_a_notice(template: Template) -> None:
    begun = free_notice.begun(template, PLACES, "中心", date(2026, 9, 18))
    assert free_notice.check(begun).title
    assert "{" not in begun.title + "".join(part.text for part in begun.parts)


def test_braces_that_are_no_place_are_refused() -> None:
    template = replace(free_notice.template_called("circular"), title="{nothing}")
    with pytest.raises(Refused, match="nothing"):
        free_notice.begun(template, PLACES, "", date(2026, 9, 18))


def test_a_table_of_a_template_is_filled() -> None:
    told = Template(key="x", name="x", title="x", parts=(replace(TABLE, rows=(("{hall}",),)),))
    begun = free_notice.begun(told, PLACES, "", date(2026, 9, 18))
    assert begun.parts[0].rows == ((PLACES["hall"],),)
    assert free_notice.part_of({"table": [["窗口"], [1]]}).rows == (("窗口",), ("1",))


def test_an_unknown_template_is_named() -> None:
    with pytest.raises(Refused, match="party"):
        free_notice.template_called("party")
