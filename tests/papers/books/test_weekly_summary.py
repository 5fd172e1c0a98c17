from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from hallapp.domain.errors import Refused
from hallapp.domain.weekly import WeekRow
from hallapp.papers.books.weekly_summary import PAPER, SAMPLE, SAMPLE_ISSUE, numbers
from hallapp.papers.kit.render import pdf

Open = Callable[[bytes], Any]


def test_the_sample_is_one_page_that_adds_up(opened: Open) -> None:
    page = opened(pdf(PAPER, SAMPLE, SAMPLE_ISSUE))
    assert page.sizes == [(210, 297)]
    text = page.squeezed
    assert "2026年第14周3月30日至4月5日" in text
    assert "合计2311,2131,20330238" in text
    assert text.index("一、本周情况") < text.index("二、存在问题") < text.index("三、下周安排")
    assert "编号W-2026-0014" in text
    assert "填报人" in text
    total = sum(row.received for row in SAMPLE.rows)
    assert total == SAMPLE.total.received


def test_what_a_little_less_room_brings_onto_one_page_is_set_so(opened: Open) -> None:
    rows = tuple(WeekRow(name=f"业务{n}", received=n, in_hand=n) for n in range(10))
    for lines, pages in ((4, 1), (10, 1), (16, 2)):
        shown = replace(SAMPLE, rows=rows, texts=("情况。\n" * lines, "", ""))
        assert len(opened(pdf(PAPER, shown, SAMPLE_ISSUE)).sizes) == pages


def test_a_long_summary_goes_over_pages_and_is_signed_on_the_last(opened: Open) -> None:
    rows = tuple(WeekRow(name=f"业务{n}", received=n, in_hand=n) for n in range(40))
    long = replace(SAMPLE, rows=rows, texts=("情况。\n" * 20, "问题。" * 300, "安排。"))
    pages = opened(pdf(PAPER, long, SAMPLE_ISSUE)).texts
    assert len(pages) >= 3
    assert ["填报人" in page for page in pages] == [False] * (len(pages) - 1) + [True]
    assert "业务39" in "".join("".join(pages).split())


def test_a_text_that_cannot_be_written_is_refused_by_its_section() -> None:
    with pytest.raises(Refused) as refused:
        pdf(PAPER, replace(SAMPLE, texts=("\U0001f600", "", "")), SAMPLE_ISSUE)
    assert refused.value.field == "situation"


def test_the_six_columns_are_those_of_the_heads() -> None:
    row = WeekRow(name="税务", opening=1, received=2, closed=3, returned=4, overdue=5, in_hand=1006)
    assert numbers(row) == ("1", "2", "3", "4", "5", "1,006")
