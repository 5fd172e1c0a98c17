from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from hallapp.domain.errors import Refused
from hallapp.papers import PAPERS
from hallapp.papers.kit.render import pdf
from hallapp.papers.wall.staff_wall import SAMPLE, SAMPLE_ISSUE

PAPER = next(paper for paper in PAPERS if paper.name == "staff-wall")
Open = Callable[[bytes], Any]


def test_a_and_b_stand_on_it(opened: Open) -> None:
    sheet = opened(pdf(PAPER, SAMPLE, SAMPLE_ISSUE))
    assert sheet.sizes == [(210, 297)]
    for words in ("李建国", "A岗工号0806", "边巴次仁", "B岗工号0809", "窗口承诺"):
        assert words in sheet.squeezed
    assert sheet.squeezed.count("中共党员") == 1


def test_one_person_alone_without_pledge(opened: Open) -> None:
    shown = replace(SAMPLE, people=SAMPLE.people[:1], pledge=(), hotline="")
    text = opened(pdf(PAPER, shown, SAMPLE_ISSUE)).squeezed
    assert "边巴次仁" not in text
    assert "窗口承诺" not in text


def test_long_words_stay_on_the_paper(opened: Open) -> None:
    person = replace(
        SAMPLE.people[1],
        name="阿卜杜热依木·买买提",
        post="不动产统一登记与交易税收综合受理岗",
        duties=("受理" * 14, "核对材料，一次性告知", "", "第四条不印"),
    )
    shown = replace(
        SAMPLE, window_no="128", item="不动产登记与交易", people=(person, person, person)
    )
    sheet = opened(pdf(PAPER, shown, SAMPLE_ISSUE))
    for left, bottom, right, top in sheet.ink_boxes():
        assert 5 <= left < right <= 205
        assert 5 <= bottom < top <= 292
    assert "第四条" not in sheet.squeezed


def test_titles_stand_beside_the_party_mark_and_over_the_window_s_name(opened: Open) -> None:
    first, second = SAMPLE.people
    people = (replace(first, titles=("岗位能手",)), replace(second, titles=("党员先锋岗",)))
    shown = replace(SAMPLE, people=people, titles=("示范窗口",))
    text = opened(pdf(PAPER, shown, SAMPLE_ISSUE)).squeezed
    for words in ("岗位能手", "党员先锋岗", "中共党员", "示范窗口"):
        assert words in text
    several = replace(second, titles=("全国巾帼文明岗示范先锋标兵", "优质服务示范岗标兵"))
    with pytest.raises(Refused) as refused:
        pdf(PAPER, replace(SAMPLE, people=(first, several)), SAMPLE_ISSUE)
    assert "巾帼文明岗" in str(refused.value.values)
