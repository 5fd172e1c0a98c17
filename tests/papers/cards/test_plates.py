from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from hallapp.domain.errors import Refused
from hallapp.papers.cards import desk_plate, service_card
from hallapp.papers.kit.render import pdf

Open = Callable[[bytes], Any]


def test_a_plate_says_the_same_on_both_sides(opened: Open) -> None:
    sheet = opened(pdf(desk_plate.PAPER, desk_plate.SAMPLE, desk_plate.SAMPLE_ISSUE))
    assert sheet.sizes == [(210, 297)]
    assert sheet.squeezed.count("次仁卓玛") == 2
    boxes = [box for box in sheet.ink_boxes() if box[3] - box[1] > 20]  # name and number
    upper = sorted((210 - r, 2 * 161 - t) for _, _, r, t in boxes if t > 297 - 136)
    lower = sorted((left, bottom) for left, bottom, _, _ in boxes if bottom < 297 - 136)
    assert len(upper) == len(lower) >= 5
    for above, below in zip(upper, lower, strict=True):
        assert above == pytest.approx(below, abs=0.3)


def test_a_plate_of_nobody_is_refused_and_a_long_name_fits(opened: Open) -> None:
    with pytest.raises(Refused):
        pdf(desk_plate.PAPER, replace(desk_plate.SAMPLE, plates=()), desk_plate.SAMPLE_ISSUE)
    plate = replace(
        desk_plate.SAMPLE.plates[0],
        name="阿卜杜热合曼",
        window_no="A12",
        items="工程建设项目审批、食品经营许可",
    )
    shown = replace(desk_plate.SAMPLE, plates=(plate, replace(plate, window_no="", post="")))
    made = pdf(desk_plate.PAPER, shown, desk_plate.SAMPLE_ISSUE, mono=True)
    assert len(opened(made).sizes) == 2


def test_service_cards_stand_ten_on_a_sheet(opened: Open) -> None:
    paper, sample = service_card.PAPER, service_card.SAMPLE
    sheet = opened(pdf(paper, sample, service_card.SAMPLE_ISSUE))
    assert sheet.sizes == [(210, 297)]
    assert sheet.squeezed.count("次仁卓玛") == 5
    assert "工作日9:30—13:00，15:30—18:00" in sheet.squeezed
    single = replace(sample, single=True, copies=1)
    assert opened(pdf(paper, single, service_card.SAMPLE_ISSUE)).sizes == [(90, 54)] * 2
    bare = replace(sample, hotline="", address="", hours=())
    assert "办公时间" not in opened(pdf(paper, bare, service_card.SAMPLE_ISSUE)).squeezed
    with pytest.raises(Refused):
        pdf(paper, replace(sample, people=()), service_card.SAMPLE_ISSUE)
