from typing import Any

import pytest

from hallapp.actions import prints, registers, settings, wall
from hallapp.actions.hall import Hall
from hallapp.desk import prints as printing
from hallapp.views.hit_list import Hit
from hallapp.views.hits import Hits
from hallapp.views.main_window import MainWindow
from tests.views.pages.conftest import clock, hall, picture_file, window

__all__ = ["clock", "hall", "picture_file", "window"]


@pytest.fixture
def ask(window: MainWindow, qtbot: Any) -> Any:
    def asked(typed: str, group: str) -> Hit:
        found: list[tuple[Hit, ...]] = []
        Hits(window).ask(typed, found.append)
        qtbot.waitUntil(lambda: bool(found), timeout=15000)
        return next(hit for hit in found[0] if hit.group == group)

    return asked


def test_an_entry_opens_in_its_register(
    ask: Any, hall: Hall, window: MainWindow, qtbot: Any
) -> None:
    line = registers.add(hall, "complaint", {"content": "叫号太久", "channel": "phone"})
    hit = ask("叫号", "Registers")
    assert (hit.number, hit.words) == (line.entry_no, "叫号太久")
    hit.wishes[0].deed()
    page: Any = window.page("registers")
    qtbot.waitUntil(lambda: page.panel.line is not None, timeout=15000)
    assert page.panel.line.id == line.id


@pytest.mark.parametrize(
    ("code", "said"), [("ABCD EF01", "the check code fits"), ("FFFF", "does not fit")]
)
def test_a_sheet_says_whether_its_code_fits(ask: Any, hall: Hall, code: str, said: str) -> None:
    issue = prints.issue(hall, "zero-sheet", "2026Q4", "abcdef0123456789", title="公示", book="Z")
    hit = ask(f"{issue.sheet_no} {code}", "Printed sheets")
    assert said in hit.note
    assert ("Code", "ABCD EF01 2345") in hit.facts


def test_a_sheet_says_whether_it_still_holds(ask: Any, hall: Hall, window: MainWindow) -> None:
    number = printing.render(hall, "rules", issue=True).issue.sheet_no
    board = wall.add_board(hall, "东墙")
    wall.hang(hall, board, "rules", {}, title="制度", sheet_no=number)
    hit = ask(number, "Printed sheets")
    assert hit.note.endswith("still holds")
    assert ("Hangs on", "东墙") in hit.facts
    settings.change_facts(hall, hotline="0899-612 0000")
    stale = ask(number, "Printed sheets")
    assert stale.note.endswith("to be replaced")
    assert any(label == "Because" and "0899-612 0000" in why for label, why in stale.facts)
    stale.wishes[1].deed()
    page: Any = window.page("papers")
    assert page.side.views.key == "wall"


def test_a_number_that_was_never_given_is_told(ask: Any) -> None:
    assert "no such sheet" in ask("Z-2031-0158", "Printed sheets").words


def test_a_paper_opens(ask: Any, window: MainWindow) -> None:
    hit = ask("值班公示", "Papers")
    hit.wishes[0].deed()
    page: Any = window.page("papers")
    assert page.paper == "duty-sheet"


def test_a_register_is_found_by_its_name(ask: Any, window: MainWindow) -> None:
    hit = ask("Pledges", "Registers")
    assert (hit.number, hit.words) == ("", "Pledges")
    hit.wishes[0].deed()
    page: Any = window.page("registers")
    assert page.spec.key == "pledge"
