from typing import Any

import pytest

from hallapp.views.columns import Cell, Column, Kind, Piece
from hallapp.views.look import tones
from hallapp.views.parts.ranking import CutLine, RankingTable
from hallapp.views.rows import ListSource
from hallapp.views.tasks import Tasks

BAR = Cell("考核 60，群众 20", pieces=(Piece("60.0", 0.6, "c1"), Piece("20.0", 0.2, "c2")))
COLUMNS = (
    Column(key="rank", title="", normal=60, large=60, kind=Kind.FIGURE,
           cell=lambda row: Cell(str(row), "accent")),
    Column(key="bar", title="", normal=400, large=400, kind=Kind.STACK, stretch=True,
           cell=lambda _: BAR),
)  # fmt: skip


@pytest.fixture
def table(qtbot: Any) -> RankingTable:
    shown = RankingTable(COLUMNS, Tasks(print))
    qtbot.addWidget(shown)
    shown.resize(460, 260)
    shown.show()
    shown.show_rows(ListSource([1, 2, 3]))
    qtbot.waitUntil(lambda: shown.rows.rowCount() == 3)
    return shown


def test_the_parts_of_a_bar_stand_one_after_the_other(table: RankingTable) -> None:
    image = table.viewport().grab().toImage()
    middle = table.rowViewportPosition(0) + 13
    ends = [
        [x for x in range(image.width()) if image.pixelColor(x, middle).name() == colour]
        for colour in (tones()["c1"].name(), tones()["c2"].name())
    ]
    first, second = ends
    assert max(first) < min(second)
    assert 2.5 < len(first) / len(second) < 3.5  # 60 and 20 of the full mark


def test_the_line_lies_below_the_last_one_inside(table: RankingTable) -> None:
    table.show_cuts([CutLine(2, "入围 2 人")])
    image = table.viewport().grab().toImage()
    y = table.rowViewportPosition(2) - 1
    accent = tones()["accent"].name()
    along = [image.pixelColor(x, y).name() == accent for x in range(image.width())]
    assert 0.4 < sum(along) / len(along) < 1  # dashed
    assert "入围 2 人" in table.accessibleDescription()
    assert table.rows.index(0, 1).data() == "考核 60，群众 20"  # for readers
