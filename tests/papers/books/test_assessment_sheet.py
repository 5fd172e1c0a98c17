from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from hallapp.papers.books.assessment_sheet import PAPER, SAMPLE, SAMPLE_ISSUE, texts
from hallapp.papers.kit.render import pdf

Open = Callable[[bytes], Any]


def printed(opened: Open, **changes: object) -> Any:
    return opened(pdf(PAPER, replace(SAMPLE, **changes), SAMPLE_ISSUE))


def test_it_sums_up_the_grades_and_is_signed(opened: Open) -> None:
    text = printed(opened).squeezed
    assert "人员月度考核表" in text
    assert "人员3名：优秀3" in text
    assert "基础分100；窗口人员月度考核评分表" in text
    assert all(word in text for word in ("考核人", "复核人", "分管领导"))


def test_one_of_windows_that_may_be_appealed_says_so(opened: Open) -> None:
    lines = tuple(replace(each, grade="", basis="") for each in SAMPLE.lines)
    text = printed(
        opened,
        windows=True,
        lines=lines,
        table="",
        state="已考核，申诉期",
        version=2,
        appeal_until=date(2026, 4, 9),
    ).squeezed
    assert "窗口3个" in text
    assert "基础分100；第2版；已考核，申诉期；申诉截止2026-04-09" in text


def test_many_lines_flow_over_pages(opened: Open) -> None:
    sheet = printed(opened, lines=SAMPLE.lines * 12)
    assert len(sheet.texts) > 3
    assert sheet.squeezed.count("基础分") == 1


def test_only_the_name_of_a_person_is_spread() -> None:
    each = replace(SAMPLE.lines[0], name="社保")
    assert texts(each)[1] == "社\u3000保"
    assert texts(each, person=False)[1] == "社保"
