"""Registers through the real window: a box to its posted reply, a complaint to its call-back, a
quarter's look-back with a renewed pledge."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hallapp.actions import people, registers, steps
from hallapp.actions.hall import Hall
from hallapp.domain.hall import HallFacts
from hallapp.domain.registers.lines import EntryFilter
from hallapp.views import frame_facts
from hallapp.views.dialogs.box_opening import BoxDialog
from hallapp.views.dialogs.look_back import LookBackDialog
from hallapp.views.main_window import MainWindow
from hallapp.views.parts.waiting import Waiting
from hallapp.views.parts.zeros import ZeroShown
from hallapp.views.reach import FrameFacts
from tests.halls import create_hall
from tests.views.picture_hall import HOURS, Clock

NOW = datetime(2026, 9, 28, 9, 20)
LEFT = Qt.MouseButton.LeftButton
OPENING = {
    "box": "一楼大厅意见箱",
    "opener": "周慧芳",
    "opener2": "孙倩",
    "supervisor": "行风监督员 德吉",
    "seal_intact": True,
    "slips": 0,
}


@pytest.fixture
def hall(tmp_path: Path) -> Hall:
    hall = create_hall(
        tmp_path / "a.hall", HallFacts(name="雪川市市民服务中心"), HOURS, Clock(NOW), "周慧芳"
    )
    for name in ("周慧芳", "孙倩", "刘文静", "格桑旺堆", "黄玉兰"):
        people.add_staff(hall, name)
    people.add_window(hall, "5", name="社会保险")
    return hall


@pytest.fixture
def facts(hall: Hall) -> Callable[[], FrameFacts]:
    return lambda: frame_facts.ask(hall, "周慧芳")


def opened(window: MainWindow, qtbot: Any, key: str) -> Any:
    window.open_page("registers", register=key)
    page: Any = window.page("registers")
    qtbot.waitUntil(lambda: "孙倩" in page._names.staff, timeout=10_000)
    return page


def dialog_of(page: Any, qtbot: Any, kind: type) -> Any:
    """Press the button at the register's head; gives the form."""
    QTest.mouseClick(page.round, LEFT)
    qtbot.waitUntil(lambda: bool(page.window().findChildren(kind)), timeout=15000)
    return page.window().findChildren(kind)[-1]


def do(page: Any, qtbot: Any, move: str, **values: object) -> None:
    """Fill the form of the entry that is shown and press a button under it."""
    page.panel.form.put(**values)
    before = page.panel.line.state
    QTest.mouseClick(page.panel.buttons[move], LEFT)
    qtbot.waitUntil(lambda: page.panel.line.state != before, timeout=15000)


def test_a_box_with_three_slips_to_the_posted_reply(
    window: MainWindow, qtbot: Any, hall: Hall
) -> None:
    registers.add(hall, "box_opening", OPENING, received_at=datetime(2026, 9, 18, 9, 0))
    window.open_page("today")
    today: Any = window.page("today")
    qtbot.waitUntil(lambda: box_line(today) is not None, timeout=10_000)
    today.waiting.chosen.emit(box_line(today))
    qtbot.waitUntil(lambda: bool(window.findChildren(BoxDialog)), timeout=10_000)
    page: Any = window.page("registers")
    form: Any = window.findChildren(BoxDialog)[-1]
    assert (form.opener.currentText(), form.opener2.currentText()) == ("周慧芳", "孙倩")
    QTest.keyClicks(form.count, "3")
    for row, text in zip(form.rows, ("增加充电插座", "叫号声太小"), strict=False):
        row.content.setText(text)
    form.rows[0].person.setText("王建民")
    form.hand_in()
    qtbot.waitUntil(lambda: bool(form.fields["slips"].refused), timeout=15000)
    form.rows[2].content.setText("午间请留一个窗口")
    form.hand_in()
    qtbot.waitUntil(lambda: registers.count(hall, "suggestion") == 3, timeout=15000)
    found = {str(line.values["content"]): line for line in registers.lines(hall, "suggestion")}
    assert found["增加充电插座"].values["stub_no"] == ""
    anonymous = found["午间请留一个窗口"]
    assert anonymous.values["stub_no"] == "260002"

    page.show_register("suggestion")
    window.open_page("registers", register="suggestion", entry=anonymous.id)
    qtbot.waitUntil(lambda: page.panel.line is not None, timeout=15000)
    qtbot.waitUntil(lambda: page.panel.line.id == anonymous.id, timeout=15000)
    do(page, qtbot, "assign", assigned_to="刘文静")
    do(page, qtbot, "carry_out", measure="午间留综合窗口一个")
    do(page, qtbot, "reply", reply="已留一个窗口", reply_way="notice", published="true")
    assert page.panel.line.state == "replied"
    qtbot.waitUntil(lambda: "3" in page.told.text() and "1 done" in page.told.text(), timeout=15000)


def box_line(today: Any) -> Waiting | None:
    """The weekly reminder among what waits."""
    return next((line for line in today.waiting._shown if "意见箱" in line.title), None)


def test_nothing_inside_is_two_clicks(window: MainWindow, qtbot: Any, hall: Hall) -> None:
    registers.add(hall, "box_opening", OPENING, received_at=datetime(2026, 9, 18, 9, 0))
    page = opened(window, qtbot, "box_opening")
    form = dialog_of(page, qtbot, BoxDialog)
    QTest.mouseClick(form.nothing, LEFT)
    qtbot.waitUntil(lambda: registers.count(hall, "box_opening") == 2, timeout=15000)
    newest = registers.find(hall, "box_opening", "KX-26-002")
    assert (newest.values["opener2"], newest.values["remark"]) == ("孙倩", "开箱无件")


def liable(window: MainWindow) -> ZeroShown:
    return next(zero for zero in window.header.zeros._shown if zero.key == "liable_complaints")


def test_a_complaint_by_phone_turns_the_zero_to_pending_and_then_to_one(
    window: MainWindow, qtbot: Any
) -> None:
    qtbot.waitUntil(lambda: bool(window.header.zeros._shown), timeout=10_000)
    assert (liable(window).count, liable(window).pending) == (0, 0)
    page = opened(window, qtbot, "complaint")
    QTest.mouseClick(page.new, LEFT)
    page.panel.form.put(
        channel="phone", real_name="true", about_window="5", content="同样材料要交两次"
    )
    QTest.mouseClick(page.panel.buttons["add"], LEFT)
    qtbot.waitUntil(lambda: page.panel.line is not None, timeout=15000)
    qtbot.waitUntil(lambda: liable(window).pending == 1, timeout=15000)
    do(page, qtbot, "accept")
    do(page, qtbot, "investigate", investigator="黄玉兰")
    do(page, qtbot, "find", methods="complainant,system", handling="系统显示已收复印件")
    do(
        page,
        qtbot,
        "submit",
        finding="substantiated",
        liability="liable",
        liable_party="window",
        basis="清单更新未告知",
        approver="格桑旺堆",
        answer_way="phone",
    )
    assert liable(window).pending == 1
    do(page, qtbot, "approve")
    qtbot.waitUntil(lambda: (liable(window).count, liable(window).pending) == (1, 0), timeout=15000)
    do(page, qtbot, "answer", answer="已说明并致歉")
    do(page, qtbot, "call_back", satisfied="satisfied")
    assert page.panel.line.state == "archived"


def pledged(hall: Hall, staff: str, content: str) -> int:
    values = {"kind": "person", "staff": staff, "content": content, "due_on": date(2026, 9, 30)}
    line = registers.add(hall, "pledge", values)
    registers.amend(hall, "pledge", line.id, {"auditor": "格桑旺堆"}, move="audit")
    registers.amend(hall, "pledge", line.id, {}, move="send_back")
    registers.amend(hall, "pledge", line.id, {"auditor": "格桑旺堆"}, move="audit")
    registers.amend(hall, "pledge", line.id, {"public_place": "一楼公示栏"}, move="publish")
    return line.id


def test_a_quarters_look_back_renews_a_pledge(window: MainWindow, qtbot: Any, hall: Hall) -> None:
    pledged(hall, "刘文静", "社保查询随到随办")
    second = pledged(hall, "孙倩", "每日巡台两次")
    page = opened(window, qtbot, "look_back")
    form = dialog_of(page, qtbot, LookBackDialog)
    assert len(form.rows) == 2
    form.reviewer.setCurrentText("黄玉兰")
    form.rows[0].kept.choose("kept")
    form.rows[1].kept.choose("not_kept")
    form.hand_in()
    qtbot.waitUntil(lambda: bool(form.fault.words.text()), timeout=15000)
    assert "CN-26-002" in form.fault.words.text()
    form.rows[1].reason.setText("借调两周")
    form.rows[1].renew.click()
    QTest.keyClicks(form.rows[1].due_on, "2026-12-31")
    form.rows[1].change.setText("由两次改为三次")
    form.rows[1].content.setText("每日巡台三次")
    form.hand_in()
    qtbot.waitUntil(lambda: registers.count(hall, "look_back") == 2, timeout=15000)
    drafted = EntryFilter(states=frozenset({"drafted"}))
    new = next(iter(registers.lines(hall, "pledge", drafted)))
    assert (new.values["version"], new.values["content"]) == (2, "每日巡台三次")
    assert registers.line(hall, "pledge", second).state == "renewed"
    steps.undo(hall)
    assert registers.line(hall, "pledge", second).state == "published"
