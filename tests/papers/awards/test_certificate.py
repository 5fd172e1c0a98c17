from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pypdfium2
import pytest

from hallapp.domain.errors import Refused
from hallapp.papers.awards.certificate import PAPER, SAMPLE, SAMPLE_ISSUE
from hallapp.papers.awards.certificate_words import Award, Form
from hallapp.papers.kit.render import pdf

Open = Callable[[bytes], Any]
AWARD = SAMPLE.awards[0]


def test_its_words_are_those_of_an_assessment(opened: Open) -> None:
    said = opened(pdf(PAPER, SAMPLE, SAMPLE_ISSUE)).squeezed
    assert "次仁卓玛同志：经考核评议，被评为“2026年第一季度窗口服务明星”，特发此证。" in said
    assert "编号ZS-26-003" in said
    assert "表彰" not in said
    assert "授予" not in said


@pytest.mark.parametrize(("size", "page"), [("297x210", (297, 210)), ("210x297", (210, 297)),
                                            ("260x185", (260, 185))])  # fmt: skip
def test_it_takes_any_size(opened: Open, size: str, page: tuple[int, int]) -> None:
    sheet = opened(pdf(PAPER, SAMPLE, SAMPLE_ISSUE, size=size))
    assert sheet.sizes == [page]
    assert all(left > 20 and right < page[0] - 20 for left, _, right, _ in sheet.ink_boxes())


def test_the_seal_has_its_place() -> None:
    image = pypdfium2.PdfDocument(pdf(PAPER, SAMPLE, SAMPLE_ISSUE))[0].render(scale=2).to_pil()
    dots = 144 / 25.4
    box = tuple(round(side * dots) for side in (188, 122, 230, 154))
    assert image.convert("L").crop(box).getextrema() == (255, 255)  # type: ignore[arg-type]


def test_a_bought_form_gets_the_words_alone(opened: Open) -> None:
    blank = replace(SAMPLE, form=Form.BLANK)
    raw = pdf(PAPER, blank, SAMPLE_ISSUE)
    said = opened(raw).squeezed
    assert "荣誉证书" not in said
    assert "次仁卓玛同志" in said
    image = pypdfium2.PdfDocument(raw)[0].render(scale=1).to_pil().convert("RGB")
    assert all(max(dot) - min(dot) < 8 for dot in image.get_flattened_data())
    moved = opened(pdf(PAPER, blank, SAMPLE_ISSUE, shift=(2, 3))).ink_boxes()
    for before, after in zip(opened(raw).ink_boxes(), moved, strict=True):
        assert (after[0] - before[0], before[1] - after[1]) == pytest.approx((2, 3), abs=0.05)


def test_the_test_sheet_names_its_places(opened: Open) -> None:
    sheet = opened(pdf(PAPER, replace(SAMPLE, form=Form.TEST), SAMPLE_ISSUE))
    assert len(sheet.sizes) == 1
    assert "姓名52.6,78.3" in sheet.squeezed
    assert "次仁卓玛" not in sheet.squeezed


def test_each_of_a_batch_has_its_own_number(opened: Open) -> None:
    awards = (replace(AWARD, number=""), replace(AWARD, name="8号窗口", number="", is_unit=True))
    batch = replace(SAMPLE, awards=awards)
    issue = replace(SAMPLE_ISSUE, numbers=("ZS-26-011", "ZS-26-012"))
    first, second = opened(pdf(PAPER, batch, issue)).texts
    assert "ZS-26-011" in first
    assert "ZS-26-012" in second
    assert "8号窗口：" in "".join(second.split())
    assert "打印时取号" in opened(pdf(PAPER, batch, SAMPLE_ISSUE)).squeezed
    with pytest.raises(Refused):
        pdf(PAPER, replace(SAMPLE, awards=()), SAMPLE_ISSUE)


def test_a_long_title_stands_in_two_lines(opened: Open) -> None:
    title = "2026年第一季度“党员示范窗口”优质服务竞赛（县域通办组）先进集体"
    long: Award = replace(AWARD, title=title, name="雪川市市民服务中心不动产登记综合窗口")
    for size in PAPER.sizes:
        sheet = opened(pdf(PAPER, replace(SAMPLE, awards=(long,)), SAMPLE_ISSUE, size=size))
        assert title in sheet.squeezed
    with pytest.raises(Refused) as error:
        pdf(PAPER, replace(SAMPLE, awards=(replace(long, title="长" * 120),)), SAMPLE_ISSUE)
    assert error.value.field == "title"


def test_mono_is_black_with_thinner_lines(opened: Open) -> None:
    raw = pdf(PAPER, SAMPLE, SAMPLE_ISSUE, mono=True)
    image = pypdfium2.PdfDocument(raw)[0].render(scale=1).to_pil().convert("RGB")
    assert all(max(dot) - min(dot) < 8 for dot in image.get_flattened_data())
    assert opened(raw).sizes == [(297, 210)]
