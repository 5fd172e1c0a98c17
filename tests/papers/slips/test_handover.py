from collections.abc import Callable
from dataclasses import replace
from typing import Any

from hallapp.papers import PAPERS
from hallapp.papers.kit.render import pdf
from hallapp.papers.slips.handover import SAMPLE, SAMPLE_ISSUE, HandoverRow

PAPER = next(paper for paper in PAPERS if paper.name == "handover")
Open = Callable[[bytes], Any]


def test_both_sign_below_what_went(opened: Open) -> None:
    sheet = opened(pdf(PAPER, SAMPLE, SAMPLE_ISSUE))
    assert sheet.sizes == [(210, 297)]
    for words in ("岗位交接单", "央金拉姆", "移交人签字", "接收人签字", "受理专用章（社保）"):
        assert words in sheet.squeezed
    assert "移交人2026年10月9日离岗" in sheet.squeezed


def test_a_long_list_goes_on_over_the_page(opened: Open) -> None:
    row = HandoverRow(kind="办件", number="2026-0910-0142", what="社保关系转移接续" * 4)
    for n in (0, 13, 14, 60):
        sheet = opened(pdf(PAPER, replace(SAMPLE, rows=(row,) * n, ends_on=None), SAMPLE_ISSUE))
        assert sheet.squeezed.count("移交人签字") == 1
        assert sheet.squeezed.count("2026-0910-0142") == n
        assert ("（续）" in sheet.squeezed) is (len(sheet.sizes) > 1)
        for left, _, right, _ in sheet.ink_boxes():
            assert 15 <= left < right <= 195
