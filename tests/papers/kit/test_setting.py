import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hallapp.domain.errors import Refused
from hallapp.papers.kit.breaking import break_spans
from hallapp.papers.kit.faces import Role, bundled
from hallapp.papers.kit.setting import CLOSING, OPENING, set_spans, set_text
from hallapp.papers.kit.styles import Span, Style

FACES = bundled()
BODY = Style(Role.TEXT, 72 / 25.4)  # one em is one millimetre


def width(text: str, style: Style = BODY) -> float:
    return round(set_text(text, style, FACES).width, 3)


def test_digits_stand_off_from_chinese_by_an_eighth() -> None:
    assert width("第5件") == round(2 + 0.555 + 0.25, 3)
    assert width("第5件", Style(Role.TEXT, BODY.size, gap=0)) == 2.555


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("第 4 版", "第4版"),
        ("2026 年 4 月 2 日", "2026年4月2日"),
        ("共 1,234.5 件", "共1,234.5件"),
        ("于2026 年 4 月施行", "于2026年4月施行"),
        ("（满分 30，现 26.9）", "（满分30，现26.9）"),
        ("应到的 66.67% 方为有效", "应到的66.67%方为有效"),
    ],
)
def test_spaces_typed_around_a_number_are_the_gap(typed: str, meant: str) -> None:
    assert width(typed) == width(meant)


@pytest.mark.parametrize(
    "apart", ["周一 9:00", "电话 0899-612 3450", "第1页 共3页", "张晓红 3号窗口"]
)
def test_a_space_that_parts_two_things_stays(apart: str) -> None:
    assert width(apart) > width(apart.replace(" ", ""))


def test_of_two_marks_the_first_loses_its_blank_half() -> None:
    assert width("一）；二") == 3.5
    assert width("一（“二") == 3.5
    assert width("一，二") == 3


def test_a_mark_at_an_end_loses_its_outer_half() -> None:
    assert width("（一）") == 2
    assert width("一。") == 1.5


def test_what_cannot_be_seen_is_not_set() -> None:
    assert width("一\u200b二\ufeff") == 2
    assert width("a\nb") == width("a b")
    assert width("e\u0301") == width("é")


def test_the_last_character_is_not_tracked() -> None:
    assert width("受理", Style(Role.TITLE, BODY.size, tracking=0.2)) == 2.2


def test_wenkai_quotes_stand_in_an_em_box() -> None:
    assert width("一“二”三", Style(Role.RUNNING, BODY.size)) == 5


def test_two_dashes_join() -> None:
    line = set_text("——", BODY, FACES)
    left, right = line.runs[0].places
    ink = FACES.first(Role.TEXT).ink("—")
    assert right + ink[0] < left + ink[2]


def test_a_rare_character_comes_from_another_face() -> None:
    line = set_text("张𠮷", BODY, FACES)
    assert [run.face.name for run in line.runs] == ["NotoSansSC-Regular", "LXGWWenKai-Regular"]


def test_a_character_that_no_face_has_is_refused_by_name() -> None:
    with pytest.raises(Refused) as refused:
        set_text("张𒀀", BODY, FACES, "applicant")
    assert refused.value.field == "applicant"
    assert "𒀀" in str(refused.value)
    assert "U+12000" in str(refused.value)


TEXTS = st.text(st.sampled_from("办件时限，。、（）《》“”：；12026,.-Ab 年月日"), max_size=60)


@settings(max_examples=60, deadline=None)
@given(TEXTS, st.integers(6, 30))
def test_lines_hold_all_the_text_and_keep_the_rules(text: str, wide: int) -> None:
    text = " ".join(text.split())
    lines = break_spans((Span(text, BODY),), FACES, wide)
    written = ["".join(run.text for run in line.runs) for line in lines]
    assert "".join(written).replace(" ", "") == text.replace(" ", "")
    for line in lines[:-1]:
        assert line.width <= wide + 0.001 or len(line.runs[0].text) < 8
    for before, after in itertools.pairwise(written):
        if before.strip() and after.strip() and len(before) > 1:
            assert after[0] not in CLOSING
            assert before[-1] not in OPENING


def test_justified_lines_end_at_the_edge() -> None:
    spans = (Span("您申请的不动产转移登记材料齐全，符合法定形式，本机关予以受理。", BODY),)
    lines = break_spans(spans, FACES, 12.4, indent=2)
    assert [round(line.width, 3) for line in lines[:-1]] == [12.4] * (len(lines) - 1)
    assert lines[0].runs[0].places[0] == pytest.approx(2, abs=0.01)
    assert lines[-1].width < 12.4


def test_the_last_line_is_not_one_character() -> None:
    lines = break_spans((Span("一二三四五六七八九", BODY),), FACES, 8)
    assert [sum(len(run.text) for run in line.runs) for line in lines] == [7, 2]


def test_a_number_stays_with_its_unit() -> None:
    lines = break_spans((Span("一二三四五12件", BODY),), FACES, 6.3)
    assert "".join(run.text for run in lines[-1].runs) == "12件"


def test_the_number_of_an_article_stays_whole() -> None:
    lines = break_spans((Span("不动产登记条例第十四条", BODY),), FACES, 8.2)
    assert "".join(run.text for run in lines[-1].runs).startswith("第十四")


def test_filling_leaves_numbers_whole() -> None:
    line = set_spans((Span("共15,332件", BODY),), FACES, fill=20)
    text = "".join(run.text for run in line.runs)
    places = [place for run in line.runs for place in run.places]
    gaps = [b - a for a, b in itertools.pairwise(places)]
    inside = [
        gap
        for gap, pair in zip(gaps, itertools.pairwise(text), strict=True)
        if pair[0].isascii() and pair[1].isascii()
    ]
    assert max(inside) < 0.6
    assert line.width == 20


def test_a_phone_number_with_a_blank_is_not_parted() -> None:
    style = Style(Role.TEXT, 20)
    lines = break_spans([Span("或者在办公时间拨打0899-612 3450", style)], bundled(), 95)
    said = ["".join(run.text for run in line.runs) for line in lines]
    assert said == ["或者在办公时间拨打", "0899-612 3450"]
    assert lines[0].width < 70  # nor are the letters before it strewn over the line
