"""The code at the foot of a wall sheet is as large on every size of paper."""

import pypdfium2
import pytest
import zxingcpp

from hallapp.papers import PAPERS
from hallapp.papers.kit.render import pdf
from hallapp.papers.kit.sheets import Paper

BOTH = [paper for paper in PAPERS if paper.family == "wall" and {"A3", "A4"} <= set(paper.sizes)]


@pytest.mark.parametrize("size", ["A3", "A4"])
@pytest.mark.parametrize("paper", BOTH, ids=lambda paper: paper.name)
def test_the_code_is_twenty_millimetres_wide(paper: Paper, size: str) -> None:
    page = pypdfium2.PdfDocument(pdf(paper, paper.sample, paper.sample_issue, size=size))[0]
    codes = zxingcpp.read_barcodes(page.render(scale=200 / 72).to_pil())
    for code in codes:
        corners = code.position
        wide = (corners.top_right.x - corners.top_left.x) / 200 * 25.4
        assert wide == pytest.approx(20, abs=0.7)
    assert len(codes) == (0 if paper.name == "slogan" else 1)
