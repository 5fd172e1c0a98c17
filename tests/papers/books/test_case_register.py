from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from hallapp.domain.cases import CaseState
from hallapp.domain.errors import Refused
from hallapp.papers import PAPERS
from hallapp.papers.books.case_register import SAMPLE, SAMPLE_ISSUE, WIDE, columns
from hallapp.papers.kit.faces import bundled
from hallapp.papers.kit.render import pdf
from hallapp.papers.kit.sheets import Press

PAPER = next(paper for paper in PAPERS if paper.name == "register")
Open = Callable[[bytes], Any]


def test_columns_fill_the_page() -> None:
    press = Press(issue=SAMPLE_ISSUE, faces=bundled())
    assert sum(column.width for column in columns(press)) == WIDE


def test_names_are_masked_and_sums_said(opened: Open) -> None:
    book = opened(pdf(PAPER, SAMPLE, SAMPLE_ISSUE))
    assert book.sizes == [(297, 210)]
    text = book.squeezed
    assert "张＊国" in text
    assert "张建国" not in text
    assert "雪川＊＊餐饮" in text
    assert "欧阳＊＊" in text
    assert "本页6件，累计6件：办结5件，在办1件，退件0件；超时0件" in text
    assert "（以下空白）" in text
    assert "编号T-2026-0013" in text


def test_many_rows_go_over_pages(opened: Open) -> None:
    rows = tuple(
        replace(
            SAMPLE.rows[n % 6],
            case_no=f"2026-0402-{n:04d}",
            overdue=n == 3,
            state=CaseState.RETURNED if n == 5 else SAMPLE.rows[n % 6].state,
        )
        for n in range(50)
    )
    book = opened(pdf(PAPER, replace(SAMPLE, rows=rows), SAMPLE_ISSUE))
    pages = ["".join(page.split()) for page in book.texts]
    assert len(pages) > 2
    for number, page in enumerate(pages, start=1):
        assert f"第{number}页共{len(pages)}页" in page
        assert "受理日期" in page
        assert "登记人" in page
    assert "（以下空白）" not in pages[0]
    assert "累计50件" in pages[-1]
    assert "退件1件；超时1件" in pages[-1]
    found = [no for page in pages for no in range(50) if f"2026-0402-{no:04d}" in page]
    assert found == list(range(50))
    assert min(box[1] for box in book.ink_boxes()) > 10


def test_an_empty_period_has_one_page(opened: Open) -> None:
    book = opened(pdf(PAPER, replace(SAMPLE, rows=()), SAMPLE_ISSUE))
    assert len(book.sizes) == 1
    assert "累计0件" in book.squeezed


def test_days_of_another_year_show_it(opened: Open) -> None:
    late = replace(SAMPLE.rows[0], due_at=SAMPLE.span.first.replace(year=2027))
    book = opened(pdf(PAPER, replace(SAMPLE, rows=(late,)), SAMPLE_ISSUE))
    assert "2027-04-01" in book.squeezed


def test_a_number_too_long_is_refused_by_its_field() -> None:
    row = replace(SAMPLE.rows[0], item="项" * 600)
    with pytest.raises(Refused) as refused:
        pdf(PAPER, replace(SAMPLE, rows=(row,)), SAMPLE_ISSUE)
    assert refused.value.field == "item"
