"""Second lines on signs and plates: over or under the Chinese, never on it."""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import pypdfium2
import pytest

from hallapp.domain.phrases import SecondLines, Tongue
from hallapp.papers import PAPERS
from hallapp.papers.kit.render import pdf
from hallapp.papers.kit.sheets import Paper

WORDS = {Tongue.TIBETAN: "ཁ་པར།", Tongue.ENGLISH: "Words"}
SIGNS = [paper for paper in PAPERS if paper.second is not None and paper.name != "notice"]
Box = tuple[float, float, float, float]


def find(made: bytes) -> Callable[[str], Box]:
    page = pypdfium2.PdfDocument(BytesIO(made))[0].get_textpage()

    def box(words: str) -> Box:
        found = page.search(words).get_next()
        assert found is not None, words
        boxes = [page.get_charbox(at) for at in range(found[0], sum(found))]
        left, bottom, right, top = zip(*boxes, strict=True)
        return min(left), min(bottom), max(right), max(top)

    return box


@pytest.mark.parametrize("paper", SIGNS, ids=lambda paper: paper.name)
@pytest.mark.parametrize("tongue", Tongue)
@pytest.mark.parametrize("over", [True, False])
def test_a_second_line_stands_clear_of_its_chinese(
    paper: Paper, tongue: Tongue, over: bool
) -> None:
    assert paper.second is not None
    chinese = next(iter(paper.second(paper.sample)))
    lines = SecondLines(tongue, {chinese.strip(): WORDS[tongue]}, over=over)
    box = find(pdf(paper, paper.sample, replace(paper.sample_issue, sheet_no=""), second=lines))
    first, second = box(chinese.split()[0][0]), box(WORDS[tongue])
    if over:
        assert second[1] > first[3] - 0.25 * (first[3] - first[1])
    else:
        assert second[3] < first[1] + 0.25 * (first[3] - first[1])
