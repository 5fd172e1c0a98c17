"""A period that goes on ends, in print, with the day of printing."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from hallapp.domain.hall import Issue
from hallapp.domain.spans import read_span
from hallapp.papers import PAPERS
from hallapp.papers.kit.render import pdf

BY_NAME = {paper.name: paper for paper in PAPERS}
Open = Callable[[bytes], Any]
MAY = Issue(printed_on=date(2026, 5, 6), sheet_no="Z-2026-0200")


def text_of(opened: Open, name: str, **changes: Any) -> str:
    paper = BY_NAME[name]
    return str(opened(pdf(paper, replace(paper.sample, **changes), MAY)).squeezed)


@pytest.mark.parametrize("name", ["results", "six-column", "inspection-binder"])
def test_days_to_come_are_not_told(opened: Open, name: str) -> None:
    assert "2026年4月1日至5月6日" in text_of(opened, name, span=read_span("2026Q2"))


def test_replies_are_told_up_to_the_day_of_printing(opened: Open) -> None:
    told = text_of(opened, "suggestion-replies", first=date(2026, 4, 1), last=date(2026, 6, 30))
    assert "2026年4月1日至5月6日" in told


def test_a_report_says_up_to_when_it_speaks(opened: Open) -> None:
    quarter = read_span("2026Q2")
    going_on = text_of(opened, "quarter-report", span=quarter, on=date(2026, 5, 6))
    assert "2026年第二季度窗口服务工作季报（截至5月6日）" in going_on
    assert "截至" not in text_of(opened, "quarter-report", span=quarter, on=date(2026, 6, 30))


def test_the_board_says_up_to_when_it_compares(opened: Open) -> None:
    going_on = text_of(opened, "comparison-board", span=read_span("2026Q2"))
    assert "2026年第二季度（截至5月6日）" in going_on
    assert "截至" not in text_of(opened, "comparison-board", span=read_span("2026Q1"))


def test_the_contents_of_a_binder_name_their_periods(opened: Open) -> None:
    parts = tuple(
        replace(BY_NAME["inspection-binder"].sample.parts[0], title=title, about=about)
        for title, about in (
            ("季报", "2026Q1"),
            ("台账", "2026-03-01/2026-03-20"),
            ("今日值班公示", "2026-03-20"),
            ("办理事项一览", ""),
        )
    )
    text = text_of(opened, "inspection-binder", parts=parts, pages=(4, 5, 6, 7))
    assert "季报2026年第一季度4" in text
    assert "今日值班公示2026年3月20日6" in text
    assert "办理事项一览—7" in text
