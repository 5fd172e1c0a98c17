"""服务制度: a rule of the hall's own may have a long name."""

from collections.abc import Callable
from dataclasses import replace

from hallapp.papers.kit.render import pdf
from hallapp.papers.wall.rules import PAPER, SAMPLE
from tests.papers.conftest import Opened

LONG = "首问负责与一次性告知以及限时办结制度"


def test_a_long_name_stands_in_lines_beside_its_sentence(opened: Callable[[bytes], Opened]) -> None:
    named = replace(SAMPLE, rows=((LONG, "能办的当场办。"), *SAMPLE.rows))
    usual = opened(pdf(PAPER, SAMPLE, PAPER.sample_issue))
    sheet = opened(pdf(PAPER, named, PAPER.sample_issue))
    assert LONG[:4] in sheet.squeezed
    assert sheet.smallest() == usual.smallest()
    assert {*LONG} <= {*sheet.squeezed}
