from dataclasses import replace

import pytest

from hallapp.domain.errors import Refused
from hallapp.papers import PAPERS
from hallapp.papers.kit.render import pdf

PAPER = next(paper for paper in PAPERS if paper.name == "zero-sheet")


@pytest.mark.parametrize("number", ["13812345678", "110101199003071234"])
def test_a_wall_sheet_shows_no_number_of_a_person(number: str) -> None:
    shown = replace(PAPER.sample, hall=f"大厅 {number}")
    with pytest.raises(Refused) as refused:
        pdf(PAPER, shown, PAPER.sample_issue)
    assert refused.value.field == "hall"


def test_the_halls_own_hotline_may_stand() -> None:
    assert pdf(PAPER, replace(PAPER.sample, hotline="13812345678"), PAPER.sample_issue)
