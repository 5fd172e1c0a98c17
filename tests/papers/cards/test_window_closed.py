from collections.abc import Callable
from dataclasses import replace
from typing import Any

from hallapp.papers import PAPERS
from hallapp.papers.cards.window_closed import SAMPLE, SAMPLE_ISSUE
from hallapp.papers.kit.render import pdf

PAPER = next(paper for paper in PAPERS if paper.name == "window-closed-card")
Open = Callable[[bytes], Any]


def test_it_says_where_to_go(opened: Open) -> None:
    sheet = opened(pdf(PAPER, SAMPLE, SAMPLE_ISSUE))
    assert sheet.sizes == [(297, 210)]
    assert "请到6号窗口办理" in sheet.squeezed
    many = opened(pdf(PAPER, replace(SAMPLE, others=("101", "102", "103")), SAMPLE_ISSUE))
    assert "101、102、103" in many.squeezed


def test_without_another_window_it_only_says_that_it_is_closed(opened: Open) -> None:
    text = opened(pdf(PAPER, replace(SAMPLE, others=()), SAMPLE_ISSUE)).squeezed
    assert "暂停服务" in text
    assert "请到" not in text
