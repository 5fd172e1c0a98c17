from collections.abc import Callable
from dataclasses import replace
from typing import Any

from hallapp.papers.books import sticking_list, wall_walk
from hallapp.papers.books.sticking_list import StickingBoard, StickingRow
from hallapp.papers.kit.fingerprint import fingerprint
from hallapp.papers.kit.render import pdf

Open = Callable[[bytes], Any]


def test_the_sticking_list_says_what_comes_down_and_what_goes_up(opened: Open) -> None:
    paper = sticking_list.PAPER
    sheet = opened(pdf(paper, paper.sample, paper.sample_issue))
    for words in (
        "大厅东墙",
        "进门右手",
        "Z-2026-0401",
        "Z-2026-0412",
        "只取下",
        "共4处",
        "编号Q-2026-0007",
    ):
        assert words in sheet.squeezed


def test_a_long_walk_takes_more_pages_and_no_board_stands_alone(opened: Open) -> None:
    paper = sticking_list.PAPER
    rows = tuple(
        StickingRow(rank=n, title="窗口人员公示　不动产登记与交易税收综合受理", old="Z-2026-0001")
        for n in range(1, 24)
    )
    boards = tuple(StickingBoard(name=f"展板{n}", rows=rows[: 22 - n]) for n in range(3))
    sheet = opened(pdf(paper, replace(paper.sample, boards=boards), paper.sample_issue))
    assert len(sheet.sizes) == 3
    for text in sheet.texts:
        assert text.rstrip().splitlines()
    for left, bottom, right, top in sheet.ink_boxes():
        assert 5 <= left < right <= 205
        assert 5 <= bottom < top <= 292


def test_the_walk_shows_each_sheet_small_with_four_boxes(opened: Open) -> None:
    paper = wall_walk.PAPER
    sheet = opened(pdf(paper, paper.sample, paper.sample_issue))
    assert sheet.sizes == [(210, 297)]
    for words in ("巡墙清单", "窗口1–12", "次仁卓玛", "尚未张贴", "1完好2破损3不符4缺失"):
        assert words in sheet.squeezed


def test_another_picture_is_another_walk() -> None:
    shown = wall_walk.SAMPLE
    board = shown.boards[0]
    assert board.places[0].picture is not None
    picture = replace(board.places[0].picture, known_as="other")
    places = (replace(board.places[0], picture=picture), *board.places[1:])
    other = replace(shown, boards=(replace(board, places=places), shown.boards[1]))
    assert fingerprint("wall-walk", 1, shown) != fingerprint("wall-walk", 1, other)
    assert fingerprint("wall-walk", 1, shown) == fingerprint("wall-walk", 1, replace(shown))


def test_many_boards_go_on_to_the_next_page(opened: Open) -> None:
    paper = wall_walk.PAPER
    board = paper.sample.boards[0]
    many = replace(board, places=board.places * 7)
    sheet = opened(pdf(paper, replace(paper.sample, boards=(many,)), paper.sample_issue))
    assert len(sheet.sizes) == 2
    assert "大厅东墙" in sheet.texts[1]
