"""The tab of the monthly assessment on the demo hall: a month from open to locked."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings

from hallapp.actions import (
    assessment,
    assessment_life,
    registers,
    score_tables,
    steps,
    today,
)
from hallapp.actions.assessment_life import NewPoint
from hallapp.actions.hall import Hall
from hallapp.domain.assessment import MonthState
from hallapp.domain.score_table_text import read_table, written
from hallapp.domain.score_tables import About
from hallapp.domain.spans import read_span
from hallapp.domain.today import AssessmentDue
from hallapp.views.dialogs.assessment_points import (
    AppealDialog,
    ChooseDialog,
    CorrectDialog,
    DecideDialog,
    GiveDialog,
)
from hallapp.views.dialogs.attendance import AttendanceDialog, CodesDialog
from hallapp.views.dialogs.dialog import Dialog
from hallapp.views.dialogs.score_table import ScoreTableDialog
from hallapp.views.main_window import MainWindow
from hallapp.views.pages.today_waiting import waiting
from hallapp.views.preferences import Preferences
from hallapp.views.reach import FrameFacts, Reach
from tests.halls import demo_hall, keep, set_back

PICTURES = datetime(2026, 10, 9, 8, 52)
END = datetime(2026, 10, 30, 17, 10)
OCTOBER = read_span("2026-10")
Shown = Callable[[type[Dialog]], Any]


class Hand:
    """A clock that a test may turn."""

    def __init__(self) -> None:
        self.now = PICTURES

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture(scope="module")
def hand() -> Hand:
    return Hand()


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory, hand: Hand) -> tuple[Hall, Path]:
    hall = demo_hall(tmp_path_factory.mktemp("demo") / "demo.hall", hand, "周慧芳")
    return hall, keep(hall)


@pytest.fixture
def hall(shared: tuple[Hall, Path], hand: Hand) -> Iterator[Hall]:
    hand.now = PICTURES
    set_back(*shared)
    told = [*shared[0].store.on_change]
    yield shared[0]
    shared[0].store.on_change[:] = told  # the window of the test is gone


@pytest.fixture
def window(qtbot: Any, hall: Hall, hand: Hand, tmp_path: Path) -> Iterator[MainWindow]:
    settings = QSettings(str(tmp_path / "seat.ini"), QSettings.Format.IniFormat)
    shown = MainWindow(hand, Preferences(settings))
    qtbot.addWidget(shown)
    shown.resize(1366, 768)
    shown.show()
    shown.take(
        hall,
        Reach(
            facts=FrameFacts,
            undo=lambda: steps.undo(hall).label,
            redo=lambda: steps.redo(hall).label,
            on_change=hall.store.on_change.append,
            close=lambda: None,
        ),
    )
    yield shown
    shown.close()


@pytest.fixture
def tab(window: MainWindow, qtbot: Any) -> Any:
    window.open_page("appraisal", tab="assessment")
    found: Any = window.page("appraisal").tab  # type: ignore[attr-defined]  # its own page
    qtbot.waitUntil(lambda: found.answer.view is not None, timeout=20000)
    settled(found, qtbot)
    return found


def settled(tab: Any, qtbot: Any) -> None:
    qtbot.waitUntil(lambda: tab.table.rows.line(0) is not None, timeout=20000)


@pytest.fixture
def shown(window: MainWindow, qtbot: Any) -> Shown:
    """The dialog of a kind that is open."""

    def find(kind: type[Dialog]) -> Any:
        qtbot.waitUntil(
            lambda: any(each.isVisible() for each in window.findChildren(kind)), timeout=15000
        )
        return next(each for each in window.findChildren(kind) if each.isVisible())

    return find


def show(tab: Any, qtbot: Any, month: str, name: str = "") -> None:
    """A month with one person chosen."""
    tab.wish(month=month)
    qtbot.waitUntil(
        lambda: tab.answer.view is not None and tab.answer.view.month.name == month, timeout=20000
    )
    settled(tab, qtbot)
    if name:
        line = next(each for each in tab.answer.view.lines if each.subject.name == name)
        tab.wish(subject=line.subject.id)
        qtbot.waitUntil(
            lambda: tab.side.whose is not None and tab.side.whose.subject.name == name,
            timeout=20000,
        )


def pick(tab: Any, qtbot: Any, item: str) -> None:
    """Choose the first point of an item."""
    rows = tab.side.points.rows
    whose = tab.side.whose.subject.id
    qtbot.waitUntil(
        lambda: rows.line(0) is not None and rows.line(0).point.subject == whose, timeout=15000
    )
    at = next(n for n in range(rows.rowCount()) if rows.line(n).point.item == item)
    tab.side.points.pick(at)


def test_the_last_month_stands_there_with_its_groups(tab: Any) -> None:
    assert tab.span.name == "2026-09"
    first = tab.table.rows
    assert [column.key for column in first.columns][2:5] == ["group0", "group1", "group2"]
    assert first.cell(0, 1).text == tab.answer.view.lines[0].subject.name
    assert not tab.deed.isVisible()
    assert not tab.side.give.isVisible()
    assert tab.badge().count == 0


def test_every_point_opens_its_row(tab: Any, window: MainWindow, qtbot: Any, shown: Shown) -> None:
    show(tab, qtbot, "2026-09", "周海燕")
    pick(tab, qtbot, "late")
    tab.side.points.opened.emit(None)
    dialog = shown(AttendanceDialog)
    qtbot.waitUntil(lambda: dialog.table.rowCount() > 0, timeout=15000)
    assert dialog.table.selectedIndexes()
    dialog.finish()
    pick(tab, qtbot, "finding")
    tab.side.open_row.click()
    assert window.stack.key == "registers"
    found: Any = window.page("registers")
    qtbot.waitUntil(lambda: found.panel.line is not None, timeout=15000)
    assert found.panel.line.entry_no == "XC-26-002"
    window.open_page("appraisal")
    show(tab, qtbot, "2026-09", "刘文静")
    pick(tab, qtbot, "overdue")
    tab.side.open_row.click()
    assert window.stack.key == "cases"


def test_points_by_hand_are_given_refused_and_taken_back(
    tab: Any, qtbot: Any, shown: Shown, hall: Hall
) -> None:
    show(tab, qtbot, "2026-10", "次仁卓玛")
    tab.side.give.click()
    dialog = shown(GiveDialog)
    dialog.item.setCurrentIndex(dialog.item.findData("manner"))
    assert dialog.points.text() == ""
    dialog.points.setText("-2")
    dialog.hand_in()
    qtbot.waitUntil(lambda: bool(dialog.form.fields["reason"].refused), timeout=15000)
    dialog.day.setText("yesterday")
    dialog.hand_in()
    assert dialog.form.fields["day"].refused
    dialog.day.setText("2026-10-08")
    dialog.reason.setPlainText("未佩戴工作牌")
    dialog.hand_in()
    qtbot.waitUntil(lambda: tab.side.whose.score.score == 98, timeout=20000)
    pick(tab, qtbot, "manner")
    assert "未佩戴工作牌" in tab.side.said.text()
    tab.side.back.click()
    qtbot.waitUntil(lambda: tab.side.whose.score.score == 100, timeout=20000)
    assert assessment.month(hall, About.PERSON, OCTOBER).lines[0].score.points == ()


def test_fixed_points_follow_from_how_much_it_is(tab: Any, qtbot: Any, shown: Shown) -> None:
    show(tab, qtbot, "2026-10", "次仁卓玛")
    tab.side.give.click()
    dialog = shown(GiveDialog)
    dialog.item.setCurrentIndex(dialog.item.findData("absent"))
    dialog.amount.setText("2")
    dialog.suggest()
    assert dialog.points.text() == "-10"
    dialog.amount.setText("two")
    dialog.hand_in()
    assert dialog.form.fields["amount"].refused


def test_a_month_is_assessed_appealed_published_locked_and_corrected(
    tab: Any, qtbot: Any, shown: Shown, hall: Hall, hand: Hand
) -> None:
    show(tab, qtbot, "2026-10", "次仁卓玛")
    key = tab.side.whose.subject.id
    point = NewPoint(subject=key, item="manner", points=Decimal(-2), reason="督查发现")

    assessment_life.give(hall, About.PERSON, OCTOBER, point)
    hand.now = END
    tab.ask()
    qtbot.waitUntil(tab.deed.isVisible, timeout=20000)
    state = lambda: tab.answer.view.state  # noqa: E731 (asked again and again)
    tab.deed.click()
    qtbot.waitUntil(lambda: state() is MonthState.ASSESSED, timeout=20000)
    qtbot.waitUntil(tab.side.appeal.isVisible, timeout=20000)
    tab.side.appeal.click()
    dialog = shown(AppealDialog)
    before = tab.side.whose.score.score  # cases that are late by then cost something too
    own = next(each for each in tab.side.whose.score.points if each.item == "manner")
    dialog.point.setCurrentIndex(dialog.point.findData(own.key))
    dialog.ground.setPlainText("当日工作牌送修")
    dialog.hand_in()
    qtbot.waitUntil(tab.side.decide.isVisible, timeout=20000)
    assert tab.badge().count == 1
    assert not tab.deed.isEnabled()
    assert "1 appeals to decide" in tab.state.text()
    tab.side.decide.click()
    dialog = shown(DecideDialog)
    dialog.reason.setPlainText("有送修单")
    dialog.hand_in()
    qtbot.waitUntil(lambda: tab.side.whose.score.score == before + 2, timeout=20000)
    assert "有送修单" in tab.side.told.text()
    assert not tab.deed.isEnabled()  # its appeal days run
    hand.now = datetime(2026, 11, 4, 9)
    tab.ask()
    qtbot.waitUntil(tab.deed.isEnabled, timeout=20000)
    for wanted in (MonthState.PUBLISHED, MonthState.LOCKED):
        tab.deed.click()
        qtbot.waitUntil(lambda wanted=wanted: state() is wanted, timeout=20000)
    next(deed for words, deed in tab._more().items() if words.startswith("Correct"))()
    dialog = shown(CorrectDialog)
    dialog.reason.setPlainText("漏登一项")
    dialog.hand_in()
    qtbot.waitUntil(lambda: tab.answer.view.version == 2, timeout=20000)
    assert "漏登一项" in tab.note.text()


def test_a_pending_point_is_confirmed_or_waived(
    tab: Any, qtbot: Any, shown: Shown, hall: Hall
) -> None:

    registers.add(
        hall, "training", {"topic": "学习", "kind": "business", "present": 9, "absent": "宋佳"}
    )
    show(tab, qtbot, "2026-10", "宋佳")
    pick(tab, qtbot, "training")
    tab.side.choose.click()
    dialog = shown(ChooseDialog)
    assert dialog.points.text() == "-1"
    dialog.reason.setPlainText("无故缺席")
    dialog.hand_in()
    qtbot.waitUntil(lambda: tab.side.whose.score.score == 99, timeout=20000)


def test_a_score_table_is_changed_in_its_form_and_in_its_text(
    tab: Any, qtbot: Any, shown: Shown, hall: Hall
) -> None:
    show(tab, qtbot, "2026-10")
    tab.open_table()
    dialog = shown(ScoreTableDialog)
    assert dialog.month.text() == "2026-10"
    dialog.form.fields["points:left"].setText("three")
    dialog.save()
    assert dialog.fault.isVisible()
    dialog.form.fields["points:left"].setText("-3")
    dialog.form.fields["most"].setText("")
    dialog.ways.choose("text")
    told = read_table(dialog.text.toPlainText())
    item = told.item("left")
    assert item is not None
    assert (item.most, told.most) == (-3, None)
    dialog.text.setPlainText("name = ")
    dialog.ways.choose("form")
    assert dialog.ways.key == "text"
    dialog.text.setPlainText(written(replace(told, name="新表")))
    dialog.ways.choose("form")
    dialog.month.setText("October")
    dialog.save()
    assert dialog.fields["from_on"].refused
    dialog.month.setText("2026-09")
    dialog.save()
    qtbot.waitUntil(lambda: bool(dialog.fields["from_on"].refused), timeout=15000)
    dialog.month.setText("2026-10")
    dialog.save()
    qtbot.waitUntil(lambda: score_tables.versions(hall, About.PERSON)[0].table.name == "新表",
                    timeout=15000)  # fmt: skip


def test_other_halls_tables_are_offered_and_codes_are_checked(
    tab: Any, qtbot: Any, shown: Shown
) -> None:
    tab.whom.choose("window")
    qtbot.waitUntil(lambda: tab.answer.view.about is About.WINDOW, timeout=20000)
    tab.open_table()
    dialog = shown(ScoreTableDialog)
    assert [dialog.which.itemData(n) for n in range(dialog.which.count())][-1] == "t3"
    dialog.which.setCurrentIndex(dialog.which.count() - 1)
    assert "points:overdue" in dialog.form.fields
    dialog.finish()
    tab._open_codes()
    codes = shown(CodesDialog)
    codes.text.setPlainText("[[codes]]")
    codes.save()
    qtbot.waitUntil(codes.fault.isVisible, timeout=15000)


def test_a_month_without_a_table_says_what_to_do_first(tab: Any, qtbot: Any, shown: Shown) -> None:
    tab.go_to(date(2024, 5, 1))
    qtbot.waitUntil(lambda: tab.stack.currentIndex() == 1, timeout=20000)
    tab.empty.wished.emit()
    assert shown(ScoreTableDialog).month.text() == "2024-05"


def test_papers_are_told_the_month(tab: Any, window: MainWindow, qtbot: Any) -> None:
    show(tab, qtbot, "2026-09", "边巴次仁")
    prints = list(tab._prints().values())
    prints[2]()
    assert window.stack.key == "papers"
    found: Any = window.page("papers")
    values = found.panel.of("assessment-letter").values
    assert values["department"] == "雪川市自然资源局"


def test_today_says_what_the_assessment_asks_for(hall: Hall) -> None:

    asked = today.today(hall)
    kinds = ("assess", "appeals", "publish", "lock")
    dues = tuple(AssessmentDue(kind=kind, about="person", month="2026-09") for kind in kinds)
    lines = [
        line for line in waiting(replace(asked, assessments=dues)) if line.opens == "appraisal"
    ]
    assert len(lines) == 4
    assert lines[0].tone == "warn"  # an appeal presses
    assert lines[0].wish == {"tab": "assessment", "about": "person", "month": "2026-09"}
