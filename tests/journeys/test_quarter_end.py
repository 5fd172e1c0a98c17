"""The demo hall's quarter from its rules to the certificates, through the real window: a tie, an
objection that succeeds, and a complaint that turns liable while the list is public."""

from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from hallapp.actions import registers, stars
from hallapp.actions.hall import Hall
from hallapp.domain.spans import read_span
from hallapp.domain.stars.gates import Standing
from hallapp.domain.stars.run_view import RoundView, RunView, StepKey
from hallapp.views.dialogs.star_ballots import BallotDialog, SettleDialog
from hallapp.views.dialogs.star_forms import CorrectDialog, LockDialog
from hallapp.views.main_window import MainWindow
from hallapp.views.page import PageEntry
from hallapp.views.pages import PAGES
from tests.halls import demo_hall
from tests.views.picture_hall import NOW, Clock

LEFT = Qt.MouseButton.LeftButton
SPAN = read_span("2026Q3")
FIRST_VOTE = ("12345", "12346", "12345", "12346", "7")  # the fifth place: 5 and 6 have two each
REVOTE = ("1", "1", "2", "1", "1")
TELLERS = ("黄玉兰", "赵春梅")


@pytest.fixture
def clock() -> Clock:
    return Clock(NOW)


@pytest.fixture
def hall(tmp_path: Path, clock: Clock) -> Hall:
    return demo_hall(tmp_path / "a.hall", clock, "周慧芳")


@pytest.fixture
def entries() -> tuple[PageEntry, ...]:
    """The pages of this journey alone: the others are not built."""
    return tuple(entry for entry in PAGES if entry.key in {"stars", "registers", "papers"})


class Journey:
    """The page with a hand on it: presses, waits, and sees how the run stands."""

    def __init__(self, window: MainWindow, qtbot: Any) -> None:
        self.window, self.qtbot = window, qtbot
        window.open_page("stars")
        self.page: Any = window.page("stars")
        self.until(lambda: self.page.answer is not None)

    @property
    def view(self) -> RunView:
        view: RunView = self.page.answer.view
        return view

    @property
    def round(self) -> RoundView:
        assert self.view.round is not None
        return self.view.round

    def until(self, holds: Any) -> None:
        self.qtbot.waitUntil(holds, timeout=60_000)

    def at(self, step: StepKey) -> None:
        self.until(lambda: self.view.at.key is step)

    def press(self, button: Any) -> None:
        self.until(lambda: button.isVisible() and button.isEnabled())
        QTest.mouseClick(button, LEFT)

    def dialog(self, kind: type) -> Any:
        self.until(lambda: bool(self.window.findChildren(kind)))
        return self.window.findChildren(kind)[-1]

    def count_of(self, entry: int, ballots: tuple[str, ...]) -> None:
        """One teller types the pile."""
        line = self.page.vote.entries.lines[entry - 1]
        QTest.mouseClick(line, LEFT)
        dialog = self.dialog(BallotDialog)
        assert not dialog.ballots
        dialog.teller.setCurrentText(TELLERS[entry - 1])
        for ballot in ballots:
            QTest.keyClicks(dialog.entry, ballot)
            QTest.keyClick(dialog.entry, Qt.Key.Key_Return)
        dialog.finish()
        self.until(lambda: self.round.entries[entry - 1] == len(ballots))
        self.until(lambda: not self.window.findChildren(BallotDialog))

    def hold(self, first: tuple[str, ...], second: tuple[str, ...]) -> None:
        """Who came, and both counts of the pile."""
        self.until(lambda: self.page.vote.is_open)
        for name, number in (("eligible", "6"), ("present", "5"), ("issued", "5")):
            entry = self.page.vote.form.fields[name].entry
            assert isinstance(entry, QLineEdit)
            entry.setText(number)
        self.page.vote.form.fields["issued"].entry.editingFinished.emit()
        self.until(lambda: self.round.issued == 5)
        self.count_of(1, first)
        assert not self.page.vote.apart.isVisible()  # nothing tells what the first has typed
        self.count_of(2, second)

    def publish(self, version: int) -> None:
        self.at(StepKey.PUBLICITY)
        self.press(self.page.publicity.deed)
        self.until(lambda: self.view.publicity is not None)
        assert self.view.run is not None
        assert self.view.run.version == version

    def correct(self) -> set[str]:
        """A new version without the one who is proposed; gives who is in it."""
        self.press(self.page.publicity.correct)
        dialog = self.dialog(CorrectDialog)
        assert dialog.who.currentData() is not None
        assert dialog.why.toPlainText()
        version = len(self.view.versions)
        dialog.hand_in()
        self.until(lambda: len(self.view.versions) == version + 1)
        return self.names()

    def names(self) -> set[str]:
        assert self.view.result is not None
        return {place.candidate.name for place in self.view.result.places}


def liable(hall: Hall, window: MainWindow, qtbot: Any, staff: str) -> None:
    """A letter of September about a star is looked into and found liable, at last in the window."""
    line = registers.add(
        hall,
        "complaint",
        {
            "channel": "letter",
            "real_name": False,
            "about_staff": staff,
            "content": "9 月 28 日窗口言语生硬",
        },
        received_at=datetime(2026, 9, 28, 10, 0),
    )
    for move, values in (
        ("accept", {}),
        ("investigate", {"investigator": "黄玉兰"}),
        ("find", {"methods": "complainant", "handling": "调取录像核实"}),
    ):
        registers.amend(hall, "complaint", line.id, values, move=move)
    window.open_page("registers", register="complaint", entry=line.id)
    page: Any = window.page("registers")
    qtbot.waitUntil(
        lambda: page.panel.line is not None and page.panel.line.id == line.id, timeout=60_000
    )
    page.panel.form.put(
        finding="substantiated",
        liability="liable",
        liable_party="person",
        basis="言语生硬属实",
        approver="格桑旺堆",
        answer_way="phone",
    )
    for move in ("submit", "approve"):
        before = page.panel.line.state
        QTest.mouseClick(page.panel.buttons[move], LEFT)
        qtbot.waitUntil(lambda before=before: page.panel.line.state != before, timeout=60_000)
    window.open_page("stars")


def test_a_quarter_from_its_rules_to_the_certificates(
    window: MainWindow, qtbot: Any, hall: Hall, clock: Clock
) -> None:
    run = Journey(window, qtbot)
    assert run.view.at.key is StepKey.SCORES
    assert run.page.badge().count == 2  # two peer sheets are missing
    rules_are_changed(run)
    scores_are_locked(run)
    slate = tie_is_voted_on_again(run)
    run.publish(1)
    assert run.names() > set(slate[:4])
    assert not run.page.rules.save.isEnabled()

    clock.now = datetime(2026, 10, 12, 9, 0)
    run.page.refresh(frozenset())
    objection_is_upheld(run, slate[0])
    after = run.correct()
    assert slate[0] not in after
    assert len(after) == 5
    run.publish(2)

    liable(hall, window, qtbot, slate[1])
    run.until(lambda: any(each.standing is Standing.OUT for each in run.view.turned))
    assert slate[1] in run.page.publicity.turned.words.text()
    assert run.page.badge().late
    assert slate[1] not in run.correct()
    run.publish(3)
    assert run.view.publicity is not None
    assert run.view.publicity.last == date(2026, 10, 19)

    clock.now = datetime(2026, 10, 20, 9, 0)
    run.page.refresh(frozenset())
    certificates_are_given(run, hall)


def rules_are_changed(run: Journey) -> None:
    """What does not add up is refused; what does is a version of its own."""
    page = run.page
    page.strip.buttons["rules"].click()
    page.rules.form._put("select.reserve", "3")
    page.rules.form._put("score[1].weight", "31")
    run.press(page.rules.save)
    assert "100" in page.rules.foot.words.text()
    page.rules.form._put("score[1].weight", "30")
    run.press(page.rules.save)
    run.until(lambda: run.view.rules.select.reserve == 3)
    assert run.view.rules.version == 5


def scores_are_locked(run: Journey) -> None:
    """Two sheets never come: the reason is kept."""
    page = run.page
    page.strip.buttons["scores"].click()
    assert not page.scores.lock.isEnabled()
    run.press(page.scores.anyway)
    dialog = run.dialog(LockDialog)
    dialog.form.fields["despite"].entry.setPlainText("两人外出培训，九月底前未交")
    dialog.hand_in()
    run.at(StepKey.VOTE)


def tie_is_voted_on_again(run: Journey) -> list[str]:
    """One ballot is read differently and settled; the last place is tied, and voted on again."""
    page = run.page
    run.press(page.vote.deed)
    run.hold(FIRST_VOTE, ("12345", "12346", "12347", "12346", "7"))
    run.until(page.vote.differences.isVisible)
    page.vote.differences.lines[0].click()
    settle = run.dialog(SettleDialog)
    QTest.keyClicks(settle.entry, "12345")
    settle.take()
    run.until(lambda: not run.round.differences)
    run.press(page.vote.deed)
    run.until(lambda: bool(run.view.ties))
    slate = [each.name for each in run.round.slate]
    assert {each.name for each in run.view.ties[0].candidates} == {slate[4], slate[5]}
    run.press(page.vote.deed)
    run.until(lambda: len(run.view.rounds) == 2)
    run.hold(REVOTE, REVOTE)
    run.press(page.vote.deed)
    return slate


def objection_is_upheld(run: Journey, about: str) -> None:
    """It is entered with a name, looked into, and found to be right."""
    entry = run.page.publicity.entry
    entry.about.setCurrentText(about)
    entry.content.setPlainText("7 月有三天无故不在岗")
    entry.person.setText("旺堆")
    run.press(entry.save)
    run.until(lambda: bool(entry.form.fields["contact"].refused))
    entry.contact.setText("139****0127")
    run.press(entry.save)
    run.until(lambda: len(run.view.objections) == 1)
    assert run.page.badge().count == 1
    run.page.publicity.show_objection(run.view.objections[0])
    decision = run.page.publicity.decision
    decision.finding.setPlainText("属实，考勤补录有误")
    decision.upheld.choose("true")
    decision.by.setText("主任办公会")
    run.press(decision.save)
    run.until(lambda: run.view.objections[0].upheld is True)


def certificates_are_given(run: Journey, hall: Hall) -> None:
    """The publicity is over: titles, numbered certificates, and their paper."""
    run.at(StepKey.RESULT)
    run.press(run.page.result.deed)
    run.until(lambda: len(run.view.stars) == 5)
    assert {star.name for star in run.view.stars} == run.names()
    held = {line.values["holder"] for line in registers.lines(hall, "certificate")}
    assert run.names() <= held
    assert run.view.agrees
    run.page.result.paper_list.lines[0].click()
    papers: Any = run.window.page("papers")
    run.until(lambda: papers.paper == "certificate" and papers.run.seen is not None)
    assert len(stars.overview(hall, SPAN).versions) == 3
