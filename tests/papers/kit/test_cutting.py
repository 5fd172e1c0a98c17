from collections import Counter
from itertools import pairwise

import pytest

from hallapp.papers.kit.cutting import imposed, sheetfuls
from hallapp.papers.kit.tiles import OVERLAP, tiles


def test_ten_cards_touch_in_the_middle_of_a4() -> None:
    way = imposed((210, 297), (85.6, 53.98))
    assert (way.columns, way.rows, way.count) == (2, 5, 10)
    assert way.left == pytest.approx((210 - 2 * 85.6) / 2)
    assert way.top == pytest.approx((297 - 5 * 53.98) / 2)
    assert way.place(3) == pytest.approx((way.left + 85.6, way.top + 53.98))


def test_a_back_lies_behind_its_front() -> None:
    for card in ((85.6, 53.98), (70, 100), (120, 60)):
        way = imposed((210, 297), card)
        for number in range(way.count):
            x, y = way.place(number)
            back = way.place(number, back=True)
            if way.width <= way.height:  # turned over the upright edge: left and right change
                assert back == pytest.approx((way.width - x - card[0], y))
            else:
                assert back == pytest.approx((x, way.height - y - card[1]))


def test_a_card_larger_than_the_room_stands_alone() -> None:
    way = imposed((210, 297), (205, 290))
    assert way.count == 1
    assert [len(some) for some in sheetfuls(range(3), way)] == [1, 1, 1]


@pytest.mark.parametrize("size", [(297, 420), (420, 297), (518, 268), (1000, 500)])
def test_parts_cover_the_whole_sheet_and_overlap(size: tuple[float, float]) -> None:
    parts = tiles(*size)
    for at in range(2):
        ends = sorted({((p.left, p.top)[at], (p.wide, p.high)[at]) for p in parts})
        assert ends[0][0] == 0
        assert ends[-1][0] + ends[-1][1] == pytest.approx(size[at])
        for (start, long), (following, _) in pairwise(ends):
            assert start + long - following == pytest.approx(OVERLAP)
    assert all(p.x >= 9 and p.y >= 9 for p in parts)
    assert Counter((p.row, p.column) for p in parts).most_common(1)[0][1] == 1


def test_what_fits_a4_is_not_parted() -> None:
    assert tiles(210, 297) == tiles(297, 210) == tiles(85.6, 53.98) == ()
    assert len(tiles(297, 420)) == 4
