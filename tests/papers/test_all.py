"""What every paper keeps: sizes, faces, bytes, the edge of the page, plain text, both languages."""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from typing import Any

import pypdf
import pytest

from hallapp.papers import PAPERS
from hallapp.papers.kit.render import pdf
from hallapp.papers.kit.shapes import Code
from hallapp.papers.kit.sheets import SIZES, Paper, Press, size_of
from hallapp.wording import LANGUAGES, words

Open = Callable[[bytes], Any]
EDGE = 4.9  # mm that stay white for printers that clip
BLEED = 12  # mm beyond what is cut in a shop, with the marks
MARKUP = "<b>雪川</b>&lt;中心"
every = pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)


@every
def test_a_sample_prints_alike_on_its_own_paper(paper: Paper, opened: Open) -> None:
    first = pdf(paper, paper.sample, paper.sample_issue)
    assert pdf(paper, paper.sample, paper.sample_issue) == first
    sheet = opened(first)
    wide, high = (round(side) for side in size_of(paper.sizes[0]))
    papers = {(wide, high), (wide + 2 * BLEED, high + 2 * BLEED)}
    if max(wide, high) < SIZES["A5"][1]:  # small cards stand on A4
        papers.add(SIZES["A4"])
    assert set(sheet.sizes) <= papers | {(high, wide) for wide, high in papers}
    assert sheet.fonts
    assert all(sheet.fonts.values())
    assert pypdf.PdfReader(BytesIO(first)).metadata.title == paper.title


@every
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_runs_over_the_edge(paper: Paper, language: str, opened: Open) -> None:
    sheet = opened(
        pdf(paper, paper.sample, paper.sample_issue, mono=True, say=words("papers", language))
    )
    wide, high = sheet.sizes[0]
    for left, bottom, right, top in sheet.ink_boxes():
        assert left >= EDGE
        assert right <= wide - EDGE
        assert bottom >= EDGE
        assert top <= high - EDGE


@every
def test_markup_is_printed_as_it_was_typed(paper: Paper, opened: Open) -> None:
    if not hasattr(paper.sample, "hall"):
        pytest.skip("it does not name the hall")
    named = replace(paper.sample, hall=MARKUP)
    assert MARKUP in opened(pdf(paper, named, paper.sample_issue)).squeezed


@every
@pytest.mark.parametrize("numbered", [True, False])
def test_a_code_stands_only_on_what_is_hung_and_numbered(paper: Paper, numbered: bool) -> None:
    number = paper.sample_issue.sheet_no if numbered else ""
    press = Press(issue=replace(paper.sample_issue, sheet_no=number), size=paper.sizes[0])
    codes = [
        block.content
        for sheet in paper.build(paper.sample, press)
        for block in sheet.blocks
        if isinstance(block, Code)
    ]
    assert paper.book == "Z" or not codes
    assert all(number and code.startswith(number) for code in codes)
