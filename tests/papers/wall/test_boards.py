from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from hallapp.domain.errors import Refused
from hallapp.papers.kit.render import pdf
from hallapp.papers.kit.sheets import Paper
from hallapp.papers.phrases import percent
from hallapp.papers.wall import comparison_board, post_plaque, star_board, window_sign
from hallapp.papers.wall.achievement import Achievement

Open = Callable[[bytes], Any]


def made(paper: Paper, figures: object | None = None, **look: Any) -> bytes:
    return pdf(paper, figures or paper.sample, paper.sample_issue, **look)


def test_every_star_has_the_same_three_figures(opened: Open) -> None:
    sheet = opened(made(star_board.PAPER))
    assert sheet.sizes == [(420, 297)]
    said = sheet.squeezed
    for head in ("办结", "按时率", "满意率"):
        assert said.count(head) == 5
    assert "评价386，满意率99.5%" in said
    assert "2026年第一季度" in said
    assert [code[:11] for code in sheet.codes] == ["Z-2026-0166"]


def test_what_was_not_counted_says_so(opened: Open) -> None:
    person = replace(star_board.SAMPLE.people[0], did=Achievement(closed=3), stars=None)
    said = opened(made(star_board.PAPER, replace(star_board.SAMPLE, people=(person,)))).squeezed
    assert "按时率未计" in said
    assert "满意率未计" in said


def test_six_stars_take_two_sheets_and_none_is_refused(opened: Open) -> None:
    people = (*star_board.SAMPLE.people, star_board.SAMPLE.people[0])
    assert len(opened(made(star_board.PAPER, replace(star_board.SAMPLE, people=people))).sizes) == 2
    with pytest.raises(Refused):
        made(star_board.PAPER, replace(star_board.SAMPLE, people=()))


def test_a_board_in_parts_is_four_sheets_of_a4(opened: Open) -> None:
    assert opened(made(star_board.PAPER, tiled=True)).sizes == [(297, 210)] * 4


def test_only_all_is_a_hundred_per_cent() -> None:
    assert percent(1, 1) == "100%"
    assert percent(9999, 10000) == "99.9%"
    assert percent(1, 10000) == "0.1%"
    assert percent(0, 5) == "0%"
    assert percent(99, 100) == "99.0%"
    assert percent(384, 386) == "99.5%"


def test_windows_are_compared_in_their_own_order(opened: Open) -> None:
    sample = comparison_board.SAMPLE
    said = opened(made(comparison_board.PAPER)).squeezed
    places = [said.index(row.people) for row in sample.windows]
    assert places == sorted(places)
    assert "未计" in said
    many = replace(sample, windows=sample.windows * 2)
    assert len(opened(made(comparison_board.PAPER, many)).sizes) == 2
    assert opened(made(comparison_board.PAPER, replace(sample, windows=()))).sizes


def test_a_sign_is_half_a_metre_wide_with_its_marks(opened: Open) -> None:
    sheet = opened(made(window_sign.PAPER))
    assert sheet.sizes == [(524, 274)]
    assert "不动产登记" in sheet.squeezed
    long = replace(
        window_sign.SAMPLE.signs[0],
        window_no="A108",
        name="工程建设项目审批综合受理",
        items=("建筑工程施工许可、消防设计审查、人防工程审批、竣工联合验收",),
        honours=("党员先锋岗", "青年文明号", "巾帼文明岗"),
    )
    shown = replace(window_sign.SAMPLE, signs=(long, replace(long, items=(), honours=())))
    assert len(opened(made(window_sign.PAPER, shown, mono=True)).sizes) == 2


def test_a_plaque_names_title_and_holder(opened: Open) -> None:
    sheet = opened(made(post_plaque.PAPER))
    assert sheet.sizes == [(297, 210)]
    for word in ("党员先锋岗", "8号窗口边巴次仁", "2026年1月1日至12月31日"):
        assert word in sheet.squeezed
    plaque = replace(post_plaque.SAMPLE.plaques[0], title="青年文明号", until_on=None)
    shown = replace(post_plaque.SAMPLE, plaques=(plaque, replace(plaque, from_on=None)))
    large = opened(made(post_plaque.PAPER, shown, size="600x400"))
    assert large.sizes == [(624, 424)] * 2
    with pytest.raises(Refused):
        made(post_plaque.PAPER, replace(shown, plaques=()))
