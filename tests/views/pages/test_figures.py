from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from hallapp.actions import figures
from hallapp.actions.hall import Hall
from hallapp.domain.spans import Bucket, span_of
from hallapp.views.main_window import MainWindow
from hallapp.views.pages import figure_columns as columns


@pytest.fixture
def page(window: MainWindow, qtbot: Any) -> Any:
    window.open_page("figures")
    found: Any = window.page("figures")
    qtbot.waitUntil(lambda: len(found._answer.rows) > 1, timeout=15000)
    qtbot.waitUntil(lambda: found.tables["period"].rows.rowCount() > 1, timeout=15000)
    return found


def show(page: Any, qtbot: Any, report: str) -> Any:
    page._answer = type(page._answer)((), "")
    page.reports.choose(report)
    table = page.tables[report]
    qtbot.waitUntil(lambda: bool(page._answer.rule), timeout=15000)
    qtbot.waitUntil(lambda: table.rows.line(0) is not None, timeout=15000)
    return table


def cell(table: Any, row: int, key: str) -> Any:
    at = [column.key for column in table.rows.columns].index(key)
    return table.rows.index(row, at)


def test_the_six_columns_add_up_and_say_their_rule(page: Any) -> None:
    total = page._answer.rows[-1]
    assert total.key == columns.TOTAL
    assert total.opening + total.received - total.returned - total.closed == total.in_hand
    assert f"{total.in_hand:,}" in page.sums.text()
    assert page.rule.text()


def test_every_number_opens_exactly_its_rows(page: Any, window: MainWindow, qtbot: Any) -> None:
    page._take(span_of(date(2026, 9, 1), Bucket.MONTH))
    table = show(page, qtbot, "overdue")
    rows = page._answer.rows
    at = next(n for n, row in enumerate(rows[:-1]) if row.timed)
    window.open_page("figures")
    page._open_figure(cell(table, at, "timed"))
    cases: Any = window.page("cases")
    qtbot.waitUntil(lambda: cases.table.rows.rowCount() == rows[at].timed, timeout=15000)
    qtbot.waitUntil(lambda: cases.table.rows.line(0) is not None, timeout=15000)
    assert {cases.table.rows.line(n).window for n in range(rows[at].timed)} == {rows[at].key}


def test_sums_that_no_row_stands_behind_open_nothing(page: Any, window: MainWindow) -> None:
    page._open_figure(cell(page.tables["period"], 0, "opening"))
    assert window.stack.key == "figures"


def test_time_goes_back_and_never_past_today(page: Any, qtbot: Any) -> None:
    assert not page.later.isEnabled()
    with qtbot.waitSignal(page.tables["period"].rows.shown, timeout=15000):
        page._go(-1)
    assert page._span == span_of(date(2026, 9, 30), Bucket.QUARTER)
    assert page.later.isEnabled()
    with qtbot.waitSignal(page.tables["period"].rows.shown, timeout=15000):
        page.buckets.choose(Bucket.MONTH)
    assert page._span == span_of(date(2026, 7, 1), Bucket.MONTH)


def test_what_is_shown_is_saved_with_its_rule(
    page: Any, qtbot: Any, tmp_path: Path, hall: Hall
) -> None:
    path = tmp_path / "six.xlsx"
    page.save(path)
    qtbot.waitUntil(path.is_file, timeout=15000)
    qtbot.wait(50)
    rows = list(load_workbook(path).active.iter_rows(values_only=True))
    found = figures.period(hall, page._span, page._by)
    assert len(rows) == len(found.rows) + 3  # head, total, rule
    assert rows[-2][1:] == tuple(
        getattr(found.total, key)
        for key in ("opening", "received", "overdue", "returned", "closed", "in_hand")
    )
    assert rows[-1][0] == page.rule.text()


@pytest.mark.parametrize("report", ["handling", "reductions"])
def test_times_and_reductions_are_shown(page: Any, qtbot: Any, report: str) -> None:
    page._take(span_of(date(2026, 9, 1), Bucket.YEAR))
    table = show(page, qtbot, report)
    assert table.rows.rowCount() == len(page._answer.rows)
    assert all(table.rows.cell(0, at).text for at in range(1, len(table.rows.columns)))
