import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication

from hallapp.views import look
from hallapp.views.columns import JOINED, Cell, Column
from hallapp.views.rows import PAGE, ListSource
from hallapp.views.table import Table
from hallapp.views.tasks import Tasks


@dataclass(frozen=True)
class Line:
    number: int


class Counted:
    """A million rows; remembers which pages were asked for."""

    def __init__(self, count: int = 1_000_000) -> None:
        self.asked: list[int] = []
        self._count = count

    def count(self) -> int:
        return self._count

    def anchor_page(self, index: int) -> Sequence[Line]:
        self.asked.append(index)
        last = min(self._count, (index + 1) * PAGE)
        return [Line(n) for n in range(index * PAGE, last)]


made: list[int] = []


def words(line: Line) -> Cell:
    made.append(line.number)
    return Cell(f"第 {line.number} 件")


COLUMNS = (
    Column(key="number", title="Number", normal=100, large=120, cell=words),
    Column(key="item", title="Item", normal=118, large=144, stretch=True,
           cell=lambda _: Cell("不动产转移登记", tip="国有建设用地")),
    Column(key="staff", title="Staff", normal=80, large=90, wide_only=True,
           cell=lambda _: Cell("张晓红")),
    Column(key="left", title="Left", normal=90, large=100, right=True,
           cell=lambda line: JOINED if line.number == 3 else Cell("1 天")),
)  # fmt: skip


@pytest.fixture
def table(qtbot: Any) -> Iterator[Table]:
    tasks = Tasks(lambda error: pytest.fail(repr(error)))
    shown = Table(COLUMNS, tasks)
    qtbot.addWidget(shown)
    shown.resize(700, 400)
    shown.show()
    yield shown
    tasks.close()


def fill(table: Table, qtbot: Any, source: Any) -> None:
    with qtbot.waitSignal(table.rows.shown):
        table.show_rows(source)


def test_a_million_rows_ask_only_for_what_is_looked_at(table: Table, qtbot: Any) -> None:
    source = Counted()
    fill(table, qtbot, source)
    assert table.rows.rowCount() == 1_000_000
    table.scrollTo(table.rows.index(777_777, 0))
    table.viewport().repaint()
    qtbot.waitUntil(lambda: table.rows.line(777_777) is not None)
    assert table.rows.line(777_777) == Line(777_777)
    assert len(set(source.asked)) <= 4


def test_words_are_made_once_a_page(table: Table, qtbot: Any) -> None:
    made.clear()
    fill(table, qtbot, Counted(50))
    for _ in range(5):
        table.viewport().repaint()
    assert len(made) == 50


def test_other_roles_are_refused(table: Table, qtbot: Any) -> None:
    fill(table, qtbot, Counted(5))
    index = table.rows.index(0, 1)
    assert table.rows.data(index) == "不动产转移登记"
    assert table.rows.data(index, Qt.ItemDataRole.ToolTipRole) == "国有建设用地"
    for role in (Qt.ItemDataRole.DecorationRole, Qt.ItemDataRole.FontRole, 300):
        assert table.rows.data(index, role) is None
    assert table.rows.data(table.rows.index(3, 3)) is None


def test_the_head_sorts_and_turns_round(table: Table, qtbot: Any) -> None:
    fill(table, qtbot, Counted(5))
    said: list[tuple[str, bool]] = []
    table.sorted.connect(lambda key, down: said.append((key, down)))
    head = table.horizontalHeader()
    for _ in range(2):
        place = QPoint(head.sectionViewportPosition(1) + 10, 10)
        qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert said == [("item", False), ("item", True)]


def test_keys_walk_open_and_copy(table: Table, qtbot: Any) -> None:
    fill(table, qtbot, Counted(5))
    picked: list[Any] = []
    opened: list[Any] = []
    table.picked.connect(picked.append)
    table.opened.connect(opened.append)
    table.pick(0)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert picked == [Line(0), Line(1)]
    assert opened == [Line(1)]
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "第 1 件\t不动产转移登记\t1 天"


def test_one_column_stretches_and_narrow_windows_hide_the_wide_ones(table: Table) -> None:
    assert table.isColumnHidden(2)
    widths = [table.columnWidth(at) for at in (0, 1, 3)]
    assert widths[0] == 100
    assert 118 < widths[1] <= 360
    table.resize(1700, 400)
    assert not table.isColumnHidden(2)
    assert table.columnWidth(1) == 360
    assert table.verticalHeader().defaultSectionSize() == look.sizes().roomy_row


def test_the_same_list_asked_again_stays_where_it_is(table: Table, qtbot: Any) -> None:
    fill(table, qtbot, Counted(2_000))
    with qtbot.waitSignal(table.picked) as picked:
        table.pick(1_500)
    assert picked.args == [Line(1_500)]
    before = table.verticalScrollBar().value()
    with qtbot.waitSignal(table.rows.shown):
        table.show_rows(Counted(2_000), keep=True)
    assert table.verticalScrollBar().value() == before
    assert table.currentIndex().row() == 1_500


def test_rows_that_are_on_their_way_are_blank(table: Table, qtbot: Any) -> None:
    class Slow(Counted):
        def anchor_page(self, index: int) -> Sequence[Line]:
            if index:
                time.sleep(0.05)
            return super().anchor_page(index)

    fill(table, qtbot, Slow())
    assert table.rows.cell(500_000, 0) == Cell()
    qtbot.waitUntil(lambda: table.rows.cell(500_000, 0).text == "第 500000 件")


def test_an_empty_list_is_a_list(table: Table, qtbot: Any) -> None:
    fill(table, qtbot, ListSource(()))
    assert table.rows.rowCount() == 0
    assert table.current_line() is None
