from datetime import datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hallapp.actions import figures, ladders, people, registers, staffing
from hallapp.actions.hall import Hall
from hallapp.domain.figures import Zero
from hallapp.domain.registers import PUBLIC
from hallapp.domain.registers.lines import EntryLine
from hallapp.domain.registers.spec import VOID
from hallapp.domain.spans import Bucket, span_of
from hallapp.views.dialogs.void_entry import VoidDialog
from hallapp.views.main_window import MainWindow
from tests.views.picture_hall import NOW


def zero(hall: Hall) -> Zero | None:
    return figures.zero(hall, span_of(hall.now().date(), Bucket.YEAR)).liable_complaints


@pytest.fixture
def complaint(hall: Hall) -> EntryLine:
    """A complaint of September in the state of the picture: its finding is to be made."""
    for name in ("刘文静", "格桑旺堆"):
        if name not in {each.name for each in people.people(hall)}:
            people.add_staff(hall, name)
    line = registers.add(
        hall,
        "complaint",
        {
            "channel": "phone",
            "real_name": True,
            "complainant": "王小民",
            "phone": "13812345678",
            "about_staff": "刘文静",
            "content": "同样材料要交两次",
        },
        received_at=datetime(2026, 9, 14, 9, 0),
    )
    for move, changes in (
        ("accept", {}),
        ("investigate", {"investigator": "格桑旺堆"}),
        ("find", {"methods": "complainant,window,system"}),
    ):
        line = registers.amend(hall, "complaint", line.id, changes, move=move, at=NOW)
    return line


@pytest.fixture
def opened(window: MainWindow, complaint: EntryLine, qtbot: Any) -> Any:
    assert complaint.state == "finding"
    window.open_page("registers")
    page: Any = window.page("registers")
    qtbot.waitUntil(lambda: page.table.rows.line(0) is not None, timeout=15000)
    page.table.pick(0)
    qtbot.waitUntil(lambda: page.panel.line is not None, timeout=15000)
    return page


def test_the_list_says_what_is_open_and_the_form_what_the_stage_asks_for(
    opened: Any, complaint: EntryLine, qtbot: Any
) -> None:
    assert opened.panel.number.text() == complaint.entry_no
    assert next(iter(opened.panel.form.shown)) in {"finding", "liability"}
    assert "submit" in opened.panel.buttons
    qtbot.waitUntil(lambda: opened.list.items["complaint"]._count == 1, timeout=15000)
    assert "王小民" not in opened.panel.form.shown["complainant"].field.entry.text()


def test_the_investigator_is_not_the_one_complained_of(opened: Any, qtbot: Any) -> None:
    opened.panel.form.put(investigator="刘文静")
    opened.panel.buttons["submit"].click()
    field = opened.panel.form.shown["investigator"].field
    qtbot.waitUntil(lambda: bool(field.refused), timeout=15000)
    assert field.entry.property("error") is True


def test_a_complaint_is_found_liable_approved_answered_and_called_back(
    opened: Any, hall: Hall, qtbot: Any
) -> None:
    assert zero(hall) == Zero(count=0, pending=1)
    people.add_staff(hall, "黄玉兰")
    opened.refresh(frozenset({"staff"}))
    qtbot.waitUntil(lambda: "黄玉兰" in opened._names.staff, timeout=15000)

    def do(move: str, **values: object) -> None:
        opened.panel.form.put(**values)
        before = opened.panel.line.state
        opened.panel.buttons[move].click()
        qtbot.waitUntil(lambda: opened.panel.line.state != before, timeout=15000)

    do(
        "submit",
        finding="substantiated",
        liability="liable",
        liable_party="department",
        basis="系统显示已收复印件",
        approver="黄玉兰",
        answer_way="phone",
    )
    assert zero(hall) == Zero(count=0, pending=1)
    do("approve")
    assert zero(hall) == Zero(count=1, pending=0)
    do("answer", answer="已说明并致歉")
    do("call_back", satisfied="satisfied")
    assert opened.panel.line.state == "archived"
    assert opened.panel.buttons.keys() == {"amend", "reopen"}


def test_an_entry_is_made_void_with_its_reason_alone(
    opened: Any, window: MainWindow, hall: Hall, complaint: EntryLine, qtbot: Any
) -> None:
    opened._wish("void")
    (dialog,) = window.findChildren(VoidDialog)
    dialog.hand_in()
    assert dialog.field.refused
    dialog.reason.setText("同一件事重复登记")
    dialog.hand_in()
    qtbot.waitUntil(
        lambda: registers.find(hall, "complaint", complaint.entry_no).state == VOID,
        timeout=15000,
    )


def test_a_new_entry_is_entered_by_its_form(opened: Any, hall: Hall, qtbot: Any) -> None:
    opened.show_register("commendation")
    opened.new.click()
    opened.panel.form.put(kind="banner", content="热情服务暖人心")
    QTest.keyClick(opened.panel.form.shown["content"].field.entry, Qt.Key.Key_Return)
    opened.panel.buttons["add"].click()
    qtbot.waitUntil(lambda: registers.count(hall, "commendation") == 1, timeout=15000)
    qtbot.waitUntil(lambda: opened.panel.line is not None, timeout=15000)
    assert opened.panel.line.entry_no == "BY-26-001"


def test_every_register_has_its_list_and_its_form(opened: Any) -> None:
    for spec in PUBLIC:
        opened.show_register(spec.key)
        opened.begin()
        assert opened.spec.key == spec.key
        assert opened.panel.form.shown.keys() == {
            *(field.name for field in spec.fields if field.stage == 0),
            "received_at",
        }
        assert opened.table.model().columnCount() == 5


def test_f9_opens_the_print_of_the_register_that_is_shown(
    window: MainWindow, opened: Any, qtbot: Any
) -> None:
    opened.show_register("commendation")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=5000)
    qtbot.keyClick(window, Qt.Key.Key_F9)
    shown: Any = window.page("papers")
    qtbot.waitUntil(lambda: shown.paper == "register", timeout=8000)
    values = shown.panel.of("register").values
    assert (values["key"], values["period"]) == ("commendation", "2026")
    qtbot.waitUntil(lambda: not shown.run.draws, timeout=8000)
    assert shown.run.seen.draft.shown.subject == "commendation 2026"
    shown.wish(paper="register")  # which one is remembered
    assert shown.panel.of("register").values["key"] == "commendation"
    window.open_page("registers")
    opened.show_register("complaint")
    opened.printer.click()
    qtbot.waitUntil(lambda: shown.panel.of("register").values["key"] == "complaint")


def test_a_complaint_about_a_window_at_a_moment_suggests_who_sat_there(
    opened: Any, hall: Hall, qtbot: Any
) -> None:
    (first, *_) = people.windows(hall)
    person = next(each for each in people.people(hall) if each.name == "刘文静")
    nine = NOW.replace(hour=9, minute=0)
    staffing.seat(hall, first.id, person.id, nine, nine.replace(hour=12))
    sitter = opened.offers
    opened.begin()
    opened.panel.form.put(about_window=first.window_no)
    assert not sitter.value  # a window alone does not say when
    opened.panel.form.put(happened_at=f"{NOW:%Y-%m-%d} 10:00")
    qtbot.waitUntil(lambda: sitter.value == "刘文静", timeout=5000)
    assert sitter.offer.isVisible()
    sitter.offer.click()
    assert opened.panel.form.changes["about_staff"] == "刘文静"
    assert not sitter.offer.isVisible()
    opened.panel.form.put(about_staff="")
    qtbot.waitUntil(lambda: bool(sitter.value), timeout=5000)
    opened.panel.form.put(happened_at="gestern")
    qtbot.waitUntil(lambda: not sitter.value, timeout=5000)


def test_a_repeated_finding_suggests_the_next_rung_of_the_ladder(
    opened: Any, hall: Hall, qtbot: Any
) -> None:
    (first, *_) = people.windows(hall)
    found = {
        "kind": "patrol",
        "inspector": "格桑旺堆",
        "window": first.window_no,
        "category": "people",
        "finding": "无故离岗",
    }
    lines = [registers.add(hall, "inspection", found) for _ in range(3)]
    assert ladders.proposed(hall, lines[0].id).rung == "urge"  # entered on the same day
    order = {"responsible": "刘文静"}
    registers.amend(hall, "inspection", lines[0].id, order | {"ladder": "urge"}, move="order")
    registers.void(hall, "inspection", lines[1].id, reason="重复登记")
    registers.amend(hall, "inspection", lines[2].id, order, move="order")
    assert ladders.proposed(hall, lines[2].id) == ladders.Rung("replace", 1)
    notice = {"kind": "replace", "staff": "刘文静", "matter": "离岗", "issuer": "格桑旺堆"}
    registers.add(hall, "supervision_notice", notice)
    opened.show_register("inspection")
    opened.wish(entry=lines[2].id)
    qtbot.waitUntil(lambda: opened.offers.value == "talk", timeout=15000)
    opened.panel.form.shown["window"].field.entry.setCurrentIndex(0)
    qtbot.wait(opened.offers._typing.interval() + 50)  # nobody is looked for at the window
    assert opened.offers.value == "talk"
    opened.offers.take()
    assert opened.panel.form.changes["ladder"] == "talk"
    nowhere = registers.add(hall, "inspection", {**found, "window": ""})
    assert ladders.proposed(hall, nowhere.id) == ladders.Rung("", 0)


def test_what_is_entered_later_says_its_own_time(
    window: MainWindow, hall: Hall, qtbot: Any
) -> None:
    who = people.people(hall)[0].name
    window.open_page("registers", register="duty_log")
    page: Any = window.page("registers")
    qtbot.waitUntil(lambda: who in page._names.staff, timeout=15000)
    page.wish(register="duty_log", new=True, values={"received_at": "2026-10-08"})
    form = page.panel.form
    assert form.said("received_at") == "2026-10-08"
    form.put(received_at="2027-01-04", duty_leader=who)
    page._wish("add")
    qtbot.waitUntil(lambda: bool(form.shown["received_at"].field.refused), timeout=15000)
    form.put(received_at="Thursday")
    page._wish("add")
    qtbot.waitUntil(lambda: "Thursday" in form.shown["received_at"].field.refused, timeout=15000)
    form.put(received_at="2026-10-08 17:30")
    page._wish("add")
    qtbot.waitUntil(lambda: page.panel.line is not None, timeout=15000)
    assert page.panel.line.received_at == datetime(2026, 10, 8, 17, 30)
    assert "received_at" not in page.panel.form.shown
