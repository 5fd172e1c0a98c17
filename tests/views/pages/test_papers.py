from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from hallapp.actions import prints as printed
from hallapp.actions import registers, settings, steps
from hallapp.desk import prints
from hallapp.views import look, printing
from hallapp.views.main_window import MainWindow
from hallapp.views.pages import papers
from tests.views.pdf_printer import printer_into

SOON = 8000


@pytest.fixture
def shown(window: MainWindow, qtbot: Any) -> Any:
    """The Papers page with its first preview."""
    window.open_page("papers")
    page: Any = window.page("papers")
    qtbot.waitUntil(lambda: page.view.preview.pages > 0, timeout=SOON)
    return page


@pytest.fixture
def choose(shown: Any, qtbot: Any) -> Any:
    """Wishes a paper and waits until it is seen or refused."""

    def wished(paper: str, **values: str) -> Any:
        shown.wish(paper=paper, **values)
        qtbot.waitUntil(lambda: not shown.run.draws, timeout=SOON)
        return shown

    return wished


def test_the_preview_is_the_paper_without_a_number(shown: Any) -> None:
    assert shown.paper == "zero-sheet"
    assert shown.run.seen.issue.sheet_no == ""
    assert shown.run.seen.draft.shown.subject == "2026Q4"
    assert printed.history(shown.frame.hall) == ()
    assert shown.panel.print.isEnabled()


def test_a_missing_hotline_is_said_where_the_sheet_goes_on_the_wall(
    shown: Any, choose: Any, qtbot: Any
) -> None:
    assert "hotline" in shown.panel.checked.text()
    assert shown.panel.mend.isVisible()
    settings.change_facts(shown.frame.hall, hotline="0899-612 3450")
    qtbot.waitUntil(lambda: not shown.panel.mend.isVisible(), timeout=SOON)
    settings.change_facts(shown.frame.hall, hotline="")
    choose("register")
    assert not shown.panel.mend.isVisible()


def test_saving_takes_a_number_that_the_history_shows(
    shown: Any, qtbot: Any, tmp_path: Path
) -> None:
    place = tmp_path / "zero.pdf"
    with qtbot.waitSignal(shown.run.finished, timeout=SOON) as done:
        shown.save_to(place)
    printout, is_file = done.args
    assert is_file
    assert printout.issue.sheet_no == "Z-2026-0001"
    assert place.read_bytes() == printout.pdf
    (line,) = printed.history(shown.frame.hall)
    assert line.fingerprint == printout.fingerprint
    qtbot.waitUntil(lambda: "Z-2026-0001" in shown.side.prints.accessibleDescription())


def test_a_folder_that_cannot_be_written_takes_no_number(shown: Any, qtbot: Any) -> None:
    with qtbot.waitSignal(shown.run.failed, timeout=SOON):
        shown.save_to(Path("/nowhere/zero.pdf"))
    assert printed.history(shown.frame.hall) == ()
    assert not shown.run.busy


def test_printing_sends_the_numbered_sheet(
    shown: Any, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printer = printer_into(tmp_path / "out.pdf")
    monkeypatch.setattr(papers, "has_printer", lambda: True)
    monkeypatch.setattr(papers, "choose_printer", lambda *_: printer)
    with qtbot.waitSignal(shown.run.finished, timeout=SOON) as done:
        assert shown.print_it()
    assert done.args[0].issue.sheet_no == "Z-2026-0001"
    assert len(printing.measure((tmp_path / "out.pdf").read_bytes()).pages) == 1


def test_without_a_printer_it_says_so(
    shown: Any, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    monkeypatch.setattr(papers, "has_printer", lambda: False)
    qtbot.keyClick(shown.window(), Qt.Key.Key_F9)
    assert "no printer" in shown.window().undo_bar.accessibleName()
    assert printed.history(shown.frame.hall) == ()


def test_an_item_without_authority_is_refused_in_the_preview_s_place(
    shown: Any, choose: Any
) -> None:
    number = _case_of(shown, "退休待遇核定")
    choose("acceptance", case=number)
    assert "退休待遇核定" in shown.view.refusal.words.text()
    assert not shown.panel.print.isEnabled()
    choose("zero-sheet")
    assert not shown.view.is_refused
    assert shown.panel.print.isEnabled()


def test_nobodys_slip_is_shown_unasked_and_a_look_is_recorded(
    shown: Any, choose: Any, qtbot: Any
) -> None:
    choose("acceptance")
    assert shown.view.is_refused
    assert not shown.panel.print.isEnabled()
    number = _case_of(shown, "不动产转移登记")
    choose("acceptance", case=number)
    hall = shown.frame.hall
    qtbot.waitUntil(lambda: steps.last(hall, 1)[0].values.get("case_no") == number, timeout=SOON)


def test_an_unknown_number_is_said_under_its_field(shown: Any, choose: Any) -> None:
    choose("clock", case="2020-0101-0001")
    assert shown.panel.of("clock").fields["case"].refused
    choose("clock", case=_case_of(shown, "不动产转移登记"))
    assert not shown.panel.of("clock").fields["case"].refused


def test_days_in_the_wrong_order_are_refused_at_the_period(
    shown: Any, choose: Any, qtbot: Any
) -> None:
    choose("register", **{"from": "2026-09-01", "to": "2026-09-30"})
    field = shown.panel.of("register").period
    field.last.setDate(field.first.date().addDays(-1))
    qtbot.waitUntil(lambda: shown.view.is_refused, timeout=SOON)
    assert shown.panel.of("register").fields["period"].refused


def test_another_period_is_another_sheet(shown: Any, qtbot: Any) -> None:
    with qtbot.waitSignal(shown.run.previewed, timeout=SOON):
        shown.panel.of("zero-sheet").period.earlier.click()
    assert shown.run.seen.draft.shown.subject == "2026Q3"
    assert shown.panel.of("zero-sheet").period.later.isEnabled()


def test_only_what_is_seen_is_printed(shown: Any, qtbot: Any, tmp_path: Path) -> None:
    shown.panel.of("zero-sheet").period.earlier.click()
    assert not shown.panel.print.isEnabled()
    shown.save_to(tmp_path / "early.pdf")
    assert not shown.run.busy
    qtbot.waitUntil(shown.panel.print.isEnabled, timeout=SOON)
    assert printed.history(shown.frame.hall) == ()


def test_f9_on_today_goes_to_the_zero_sheet(shown: Any, choose: Any, qtbot: Any) -> None:
    choose("register")
    window = shown.window()
    window.open_page("today")
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert window.stack.currentWidget() is shown
    assert shown.paper == "zero-sheet"


def test_the_size_reaches_the_paper(shown: Any, choose: Any) -> None:
    choose("zero-sheet", size="A4")
    width, _ = printing.measure(shown.run.seen.pdf).pages[0]
    assert width == pytest.approx(595, abs=1)


def test_every_paper_has_a_thumbnail_of_itself(shown: Any, qtbot: Any) -> None:
    tiles = shown.gallery.tiles
    assert set(tiles) == {entry.name for entry in prints.papers()}
    qtbot.waitUntil(lambda: all(tile.has_picture for tile in tiles.values()), timeout=2 * SOON)


def test_arrows_go_round_the_gallery(shown: Any, qtbot: Any) -> None:
    shown.gallery.tiles["zero-sheet"].setFocus()
    qtbot.keyClick(shown.gallery.tiles["zero-sheet"], Qt.Key.Key_Right)
    assert shown.paper == "duty-sheet"
    assert shown.panel.of("duty-sheet").isVisible()


def test_a_day_and_a_window_reach_their_papers(shown: Any, choose: Any) -> None:
    choose("duty-sheet", day="2026-10-13")
    assert shown.panel.of("duty-sheet").values["day"] == "2026-10-13"
    choose("window-closed-card", window="2", to="7")
    values = shown.panel.of("window-closed-card").values
    assert (values["window"], values["to"]) == ("2", "7")


def test_a_register_is_picked_by_its_name_and_stays(shown: Any, choose: Any, qtbot: Any) -> None:
    choose("register")
    fields = shown.panel.of("register")
    picked = fields.plain["key"]
    assert "key" not in fields.values
    qtbot.waitUntil(lambda: picked.findData("pledge") > 0, timeout=SOON)
    assert picked.findData("misconduct_report") == -1  # sealed
    choose("register", key="pledge", period="2026")
    assert shown.run.seen.draft.shown.subject == "pledge 2026"
    choose("register")
    assert fields.values["key"] == "pledge"


def test_a_change_that_is_not_on_the_paper_draws_nothing_anew(shown: Any, qtbot: Any) -> None:
    seen = shown.run.seen
    shown.refresh(frozenset({"service_item"}))
    qtbot.waitUntil(lambda: not shown.run.draws, timeout=SOON)
    assert shown.run.seen is seen


def test_a_stopped_preview_can_be_drawn_again(shown: Any, qtbot: Any) -> None:
    shown.run.forget()
    shown.run.preview("register", {})
    shown.view.progress.cancelled.emit()
    assert shown.view.is_refused
    with qtbot.waitSignal(shown.run.previewed, timeout=SOON):
        shown.view.refusal.repair.click()
    assert not shown.view.is_refused


@pytest.mark.parametrize("large", [False, True])
def test_it_fits_the_smallest_screen(shown: Any, qapp: Any, large: bool) -> None:
    look.wear(qapp, dark=False, large=large)
    try:
        hint = shown.window().minimumSizeHint()
        assert hint.width() <= 1366
        assert hint.height() <= 696
    finally:
        look.wear(qapp, dark=False, large=False)


def _case_of(page: Any, item: str) -> str:
    from hallapp.actions import case_pages
    from hallapp.domain.cases import CaseFilter

    lines = case_pages.page(page.frame.hall, CaseFilter(), "lamp").lines
    return str(next(line.case_no for line in lines if line.item == item))


def test_certificates_are_entered_once_and_then_known_by_their_numbers(
    shown: Any, choose: Any, qtbot: Any, tmp_path: Path
) -> None:
    hall, values = shown.frame.hall, shown.panel.of("certificate")
    choose("certificate", people="张晓红", award="2026年第三季度窗口服务明星")
    values.plain["shift"].setText("1.5 -2")
    values.changed.emit()
    qtbot.waitUntil(lambda: shown.run.ready, timeout=SOON)
    with qtbot.waitSignal(shown.run.finished, timeout=SOON):
        shown.save_to(tmp_path / "a.pdf")
    assert registers.find(hall, "certificate", "ZS-26-001").values["holder"] == "张晓红"
    assert values.values["certificates"] == "ZS-26-001"
    assert "people" not in values.values
    assert shown.frame.preferences.shift("certificate") == "1.5 -2"


def test_what_can_be_chosen_reaches_the_card(shown: Any) -> None:
    values = shown.panel.of("badge")
    values.chosen["single"].choose("1")
    values.sheet.choose("70x100")
    assert values.values["single"] == "1"
    assert values.values["size"] == "70x100"
    assert "tiled" not in values.chosen
    assert set(shown.panel.of("star-board").chosen) == {"tiled"}
