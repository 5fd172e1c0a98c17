from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from hallapp.domain.errors import Refused
from hallapp.domain.figures import Zero
from hallapp.domain.hall import Issue
from hallapp.papers import PAPERS
from hallapp.papers.kit.fingerprint import fingerprint
from hallapp.papers.kit.render import pdf
from hallapp.papers.kit.sheets import grouped
from hallapp.papers.wall.zero_sheet import SAMPLE, SAMPLE_ISSUE
from hallapp.papers.wall.zero_words import ZeroSheet

PAPER = next(paper for paper in PAPERS if paper.name == "zero-sheet")
Open = Callable[[bytes], Any]


def told(**changes: object) -> ZeroSheet:
    return replace(SAMPLE, figures=replace(SAMPLE.figures, **changes))  # type: ignore[arg-type]


def test_all_zero(opened: Open) -> None:
    sheet = opened(pdf(PAPER, SAMPLE, SAMPLE_ISSUE))
    assert sheet.sizes == [(297, 420)]
    assert sheet.squeezed.count("零") == 3 + 1 + 3  # the answers, the title, the rule
    assert "计时4,186件，无超时" in sheet.squeezed
    assert "期初在办200＋受理15,332－办结15,254－退件41＝期末在办237" in sheet.squeezed
    assert "日志第9,402号" in sheet.squeezed
    assert sheet.codes[0].startswith("Z-2026-0158 ")


@pytest.mark.parametrize("size", ["A3", "A4"])
def test_the_code_says_number_and_content(opened: Open, size: str) -> None:
    sheet = opened(pdf(PAPER, SAMPLE, SAMPLE_ISSUE, size=size))
    digest = fingerprint(PAPER.name, PAPER.layout, SAMPLE)
    assert sheet.codes == [f"Z-2026-0158 {grouped(digest, 3)}"]
    assert f"校验码{grouped(digest, 3).replace(' ', '')}" in sheet.squeezed


def test_overdue_cases_carried_over_are_said(opened: Open) -> None:
    shown = told(overdue=Zero(count=123456, pending=0), carried_overdue=12)
    assert "（含前期12件）" in opened(pdf(PAPER, shown, SAMPLE_ISSUE)).squeezed


def test_a_pending_complaint_is_no_zero(opened: Open) -> None:
    shown = replace(
        told(liable_complaints=Zero(count=0, pending=1)), answer_due_on=date(2026, 4, 13)
    )
    text = opened(pdf(PAPER, shown, SAMPLE_ISSUE)).squeezed
    assert text.count("待定") == 1 + 1 + 2  # the head, the frame, the rule
    assert "投诉1件在查，答复期限4月13日（周一）；认定后换贴新页" in text
    assert "收到5件，办结4件" in text


def test_complaints_without_a_register_are_not_counted(opened: Open) -> None:
    text = opened(pdf(PAPER, told(liable_complaints=None, reports=None), SAMPLE_ISSUE)).squeezed
    assert "未计" in text
    assert "举报" not in text
    assert "“双零”服务公示" in text
    assert text.count("零") == 1 + 1 + 3  # one answer, the title, the rule


def test_reports_without_a_source_are_not_shown(opened: Open) -> None:
    assert "举报" not in opened(pdf(PAPER, told(reports_source=" "), SAMPLE_ISSUE)).squeezed


def test_an_overdue_case_is_said(opened: Open) -> None:
    text = opened(pdf(PAPER, told(overdue=Zero(count=3, pending=0)), SAMPLE_ISSUE)).squeezed
    assert "超时3件" in text
    assert text.count("零") == 2 + 1 + 3


def test_cases_due_today_are_pending(opened: Open) -> None:
    text = opened(pdf(PAPER, told(overdue=Zero(count=0, pending=2)), SAMPLE_ISSUE)).squeezed
    assert "计时4,186件，2件未到期" in text
    assert text.count("零") == 2 + 1 + 3


def test_nothing_timed_is_no_zero(opened: Open) -> None:
    text = opened(
        pdf(PAPER, told(overdue=Zero(count=0, pending=0), timed=0), SAMPLE_ISSUE)
    ).squeezed
    assert "本期没有逐件计时的件" in text
    assert text.count("零") == 2 + 1 + 3


def test_a_preview_has_no_number_and_no_code(opened: Open) -> None:
    sheet = opened(pdf(PAPER, SAMPLE, Issue(printed_on=date(2026, 4, 14)), size="A4"))
    assert "预览" in sheet.squeezed
    assert "编号" not in sheet.squeezed
    assert sheet.codes == []
    assert sheet.sizes == [(210, 297)]


def test_a_hall_name_that_cannot_fit_is_refused_by_its_field() -> None:
    with pytest.raises(Refused) as refused:
        pdf(PAPER, replace(SAMPLE, hall="政务服务" * 12), SAMPLE_ISSUE)
    assert refused.value.field == "name"


@pytest.mark.parametrize("size", ["A3", "A4"])
@pytest.mark.parametrize("mono", [False, True])
def test_hard_figures_stay_on_the_paper(opened: Open, size: str, mono: bool) -> None:
    shown = replace(
        told(
            accepted=987654,
            timed=123456,
            counted_only=864198,
            closed=900001,
            returned=100000,
            opening=123456,
            in_hand=111109,
            days_without_overdue=None,
        ),
        hall="雪域高原那曲地区色尼区人民政府政务服务中心大厅",
        hotline="",
    )
    sheet = opened(pdf(PAPER, shown, SAMPLE_ISSUE, size=size, mono=mono))
    width, height = sheet.sizes[0]
    for left, bottom, right, top in sheet.ink_boxes():
        assert 5 <= left < right <= width - 5
        assert 5 <= bottom < top <= height - 5
    assert "监督电话" not in sheet.squeezed
