"""The page of appraisal: ratings with what waits, shares, rounds."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from hallapp.actions import appraisals, people, ratings
from hallapp.actions.appraisals import NewRound
from hallapp.actions.hall import Hall
from hallapp.domain.appraisal_rounds import About, Kind, Round, form_presets
from hallapp.domain.ratings import NewRating
from hallapp.domain.spans import read_span
from hallapp.views.main_window import MainWindow
from hallapp.views.pages.appraisal_columns import level_word, rating_lamp, round_lamp
from hallapp.views.signs import Sign
from tests.views.picture_hall import NOW

Q3 = read_span("2026Q3")
AT = datetime(2026, 9, 28, 10)


def opened(window: MainWindow, tab: str) -> Any:
    window.open_page("appraisal", tab=tab)
    page: Any = window.page("appraisal")
    return page.tabs[tab]


def rate(hall: Hall, *levels: int | None) -> None:
    for minute, level in enumerate(levels):
        at = AT + timedelta(minutes=minute)
        ratings.add(hall, NewRating(level=level, rated_at=at, window="1", text="等太久"))


def begun(hall: Hall, kind: Kind = Kind.PEER) -> Round:
    preset = next(each for each in form_presets() if each.kind is kind)
    for name in ("李静", "王强"):
        people.add_staff(hall, name)
    every = tuple(line.id for line in people.people(hall))[:3]
    return appraisals.begin(
        hall,
        NewRound(
            name="第三季度互评",
            kind=kind,
            about=About.STAFF,
            span=Q3,
            form=preset.form,
            subjects=every,
            reviewers=every[:2],
        ),
    )


def test_an_empty_page_says_what_to_do_first(window: MainWindow, qtbot: Any) -> None:
    for key in ("ratings", "rounds"):
        tab = opened(window, key)
        qtbot.waitUntil(lambda tab=tab: tab.stack.currentIndex() == 1, timeout=15000)
        assert tab.empty.accessibleName()
        assert tab.badge().count == 0


def test_ratings_are_listed_shared_and_filtered(window: MainWindow, hall: Hall, qtbot: Any) -> None:
    rate(hall, 5, 4, 2, None)
    tab = opened(window, "ratings")
    qtbot.waitUntil(lambda: tab.table.rows.rowCount() == 4, timeout=15000)
    qtbot.waitUntil(lambda: tab.shares.rows.line(0) is not None, timeout=15000)
    assert tab.shares.rows.cell(0, 1).text == "66.7%"
    assert tab.rates["satisfied"][1].text() == "2 / 3"
    assert (tab.badge().count, tab.badge().late) == (1, True)
    tab.wish(filter="waiting")
    qtbot.waitUntil(lambda: tab.table.rows.rowCount() == 1, timeout=15000)
    qtbot.waitUntil(lambda: tab.table.rows.line(0) is not None, timeout=15000)
    tab.table.pick(0)
    qtbot.waitUntil(lambda: "等太久" in tab.told.text(), timeout=15000)
    tab.handle.click()
    assert window.stack.key == "registers"
    registers: Any = window.page("registers")
    qtbot.waitUntil(lambda: registers.panel.line is not None, timeout=15000)
    assert registers.spec.key == "bad_rating"


def test_shares_turn_to_people_and_months_and_open_their_ratings(
    window: MainWindow, hall: Hall, qtbot: Any
) -> None:
    rate(hall, 5, 5)
    ratings.add(hall, NewRating(level=3, rated_at=AT, window="2"))
    tab = opened(window, "ratings")
    qtbot.waitUntil(lambda: tab.shares.rows.rowCount() == 2, timeout=15000)
    qtbot.waitUntil(lambda: tab.shares.rows.line(1) is not None, timeout=15000)
    tab.shares.pick(1)
    qtbot.waitUntil(lambda: tab.table.rows.rowCount() == 1, timeout=15000)
    tab.by.choose("month")
    qtbot.waitUntil(lambda: tab.shares.rows.rowCount() == 1, timeout=15000)
    qtbot.waitUntil(lambda: tab.shares.rows.line(0) is not None, timeout=15000)
    tab.shares.pick(0)
    qtbot.waitUntil(lambda: tab.table.rows.rowCount() == 3, timeout=15000)
    tab.period.earlier.click()
    qtbot.waitUntil(lambda: tab.table.rows.rowCount() == 0, timeout=15000)
    tab.by.choose("staff")
    qtbot.waitUntil(lambda: tab.shares.rows.rowCount() == 0, timeout=15000)


def test_a_good_rating_can_be_looked_into(window: MainWindow, hall: Hall, qtbot: Any) -> None:
    rate(hall, 5)
    tab = opened(window, "ratings")
    qtbot.waitUntil(lambda: tab.table.rows.line(0) is not None, timeout=15000)
    tab.table.pick(0)
    assert tab.doubt.isVisible()
    tab.doubt.click()
    qtbot.waitUntil(lambda: window.stack.key == "registers", timeout=15000)
    assert ratings.lines(hall)[0].state == "new"


def test_a_dropped_table_is_imported(
    window: MainWindow, qtbot: Any, tmp_path: Path, hall: Hall
) -> None:
    path = tmp_path / "评价.csv"
    path.write_text("评价时间,窗口,满意度\n2026-09-28 10:00,1,非常满意\n", "utf-8")
    tab = opened(window, "ratings")
    window.page("appraisal").take_file(str(path))
    from hallapp.views.dialogs.importing import ImportDialog

    (dialog,) = window.findChildren(ImportDialog)
    qtbot.waitUntil(dialog.main.isEnabled, timeout=15000)
    dialog.take()
    qtbot.waitUntil(lambda: ratings.count(hall) == 1, timeout=15000)
    qtbot.waitUntil(lambda: tab.stack.currentIndex() == 0, timeout=15000)


def test_a_round_says_what_it_waits_for_and_is_closed(
    window: MainWindow, hall: Hall, qtbot: Any
) -> None:
    told = begun(hall)
    keys = [key for key, _ in told.subjects]
    for by, digits in (("周慧芳", "11111"), ("黄玉兰", "12111")):
        appraisals.type_in(hall, told.id, 1, dict.fromkeys(keys, digits), by=by)
    tab = opened(window, "rounds")
    qtbot.waitUntil(lambda: tab.told is not None, timeout=15000)
    assert tab.badge().count == 3  # two not handed in, one sheet on which two differ
    assert "李静" in tab.waits.text()
    appraisals.settle(hall, told.id, 1, dict.fromkeys(keys, "12111"), by="周慧芳")
    qtbot.waitUntil(lambda: tab.scores.rows.rowCount() == 3, timeout=15000)
    tab.close_it.click()
    qtbot.waitUntil(tab.open_it.isVisible, timeout=15000)
    assert tab.badge().count == 0
    tab.open_it.click()
    qtbot.waitUntil(tab.close_it.isVisible, timeout=15000)
    assert tab.print_it()
    assert window.stack.key == "papers"


def test_lamps_say_what_waits(hall: Hall) -> None:
    rate(hall, 5, 2, None)
    unrated, bad, good = ratings.lines(hall)
    assert (rating_lamp(good, NOW).sign, rating_lamp(unrated, NOW).sign) == (None, None)
    assert rating_lamp(bad, NOW).sign is Sign.RED
    assert rating_lamp(bad, AT).sign is Sign.PENDING
    assert rating_lamp(bad, datetime(2026, 9, 29, 9)).sign is Sign.WARNING
    assert level_word(None) != level_word(5)
    told = begun(hall)
    assert round_lamp(told).sign is Sign.PENDING


@pytest.mark.parametrize("large", [False, True])
def test_the_page_fits_the_smallest_screen(window: MainWindow, large: bool) -> None:
    from PySide6.QtWidgets import QApplication

    from hallapp.views import look

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    look.wear(app, dark=False, large=large)
    try:
        opened(window, "ratings")
        hint = window.minimumSizeHint()
        assert hint.width() <= 1366
        assert hint.height() <= 696
    finally:
        look.wear(app, dark=False, large=False)


def test_a_bad_rating_is_entered_as_a_rating(window: MainWindow, qtbot: Any) -> None:
    window.open_page("registers", register="bad_rating")
    registers: Any = window.page("registers")
    registers.new.click()
    assert window.stack.key == "appraisal"
    from hallapp.views.dialogs.rating import RatingDialog

    qtbot.waitUntil(lambda: bool(window.findChildren(RatingDialog)), timeout=15000)
