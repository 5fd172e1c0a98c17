"""The page of the stars on the sample of picture 05; the deeds are walked in the journey."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from hallapp.domain.rights import Right
from hallapp.domain.stars.chances import needs
from hallapp.domain.stars.gates import Reason, Standing
from hallapp.domain.stars.metrics import Metric
from hallapp.domain.stars.places import Tie
from hallapp.domain.stars.rule_files import presets, written
from hallapp.domain.stars.rules import AwardKind, Method, Then, Tier
from hallapp.domain.stars.run_view import RunView, StepKey
from hallapp.domain.stars.said import Said
from hallapp.domain.stars.select import Result
from hallapp.views.dialogs.star_forms import RevokeDialog, TieDialog
from hallapp.views.dialogs.star_trial import TrialDialog, balanced
from hallapp.views.main_window import MainWindow
from hallapp.views.pages.stars_columns import cuts
from hallapp.views.pages.stars_source import Answer, Chosen
from tests.views import star_sample as sample

Show = Callable[[RunView], Any]


def answer(view: RunView) -> Answer:
    return Answer(
        view=view,
        sensitivity=sample.sensitivity(),
        needs=needs(view.rules, view.scored),
        presets=presets(),
        versions=(),
        runs=(),
        people=("黄玉兰", "赵春梅"),
    )


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch, window: MainWindow) -> list[tuple[str, dict[str, Any]]]:
    """What the page asks the window to open."""
    asked: list[tuple[str, dict[str, Any]]] = []
    real = window.open_page

    def open_page(key: str, **wish: Any) -> None:
        if key == "stars":
            real(key, **wish)
        else:
            asked.append((key, wish))

    monkeypatch.setattr(window, "open_page", open_page)
    return asked


@pytest.fixture
def show(window: MainWindow) -> Show:
    """Shows a run on the page; what the hall of the pictures has is not waited for."""
    window.open_page("stars")
    page: Any = window.page("stars")

    def show_run(view: RunView) -> Any:
        page._show(Chosen(sample.SPAN), answer(view))
        return page

    return show_run


def filled(table: Any, qtbot: Any) -> Any:
    qtbot.waitUntil(lambda: table.rows.line(0) is not None, timeout=15_000)
    return table


# --- scores and check ---------------------------------------------------------------------------


def test_the_strip_says_what_is_missing_and_the_badge_counts_it(show: Show) -> None:
    page = show(sample.run_view())
    assert page.strip.key == "scores"
    assert page.strip.buttons["scores"].accessibleName().startswith("3 ")
    assert page.badge().count == page.answer.view.waits > 0
    assert not page.scores.lock.isEnabled()
    assert page.scores.anyway.isVisible()
    assert "旦增罗布" in page.scores.foot.words.text()
    page.scores.remind.click()
    assert "旦增罗布、马秀英" in QGuiApplication.clipboard().text()


def test_a_candidate_is_explained_beside_the_ranking(show: Show, qtbot: Any) -> None:
    page = show(sample.run_view())
    table = filled(page.scores.table, qtbot)
    table.pick(8)
    assert page.scores.side.currentWidget() is page.scores.candidate
    assert page.scores.candidate.title.text() == "旦增罗布"
    assert page.scores.candidate.need.text()
    page.scores.candidate.closed.emit()
    assert page.scores.side.currentIndex() == 0


def test_who_is_out_opens_the_row_that_says_so(show: Show, opened: list[Any]) -> None:
    page = show(sample.run_view())
    names = [line.link.name for line in page.scores.reasons.lines]
    assert names == ["周海燕", "李建国", "何志强", "刘文静"]
    for line in page.scores.reasons.lines:
        line.click()
    assert opened[0] == ("registers", {"register": "complaint", "entry": 10})
    assert opened[1][1]["tab"] == "assessment"
    assert opened[2] == ("windows", {"person": 23})


def test_what_other_weights_would_change_is_for_who_decides_on_the_stars(
    show: Show, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert show(sample.run_view()).scores.weights.isVisible()
    monkeypatch.setattr(window.hall, "may", lambda *rights: Right.ASSESS not in rights)
    page = show(sample.run_view())
    assert not page.scores.weights.isVisible()
    assert page.scores.gates.isVisible()


def test_groups_are_ranked_among_themselves(show: Show) -> None:
    rows = tuple(
        replace(row, candidate=replace(row.candidate, group="甲" if row.rank < 4 else "乙"))
        for row in sample.scored()
    )
    page = show(replace(sample.run_view(), scored=rows))
    assert [row.candidate.group for row in page.scores.rows()] == ["甲"] * 3
    page.scores.groups.menu.actions()[1].trigger()
    assert len(page.scores.rows()) == 6


@pytest.mark.parametrize(
    ("select", "told"),
    [
        ({"method": Method.TOP_N, "shortlist": 0}, {8: "8"}),
        ({"method": Method.THRESHOLD, "threshold": Decimal(90)}, {8: "90"}),
        ({"shortlist": 5}, {8: "8"}),
        (
            {
                "method": Method.TIERS,
                "tiers": (Tier("五星", 5, Decimal(94)), Tier("四星", 4, Decimal(90))),
            },
            {2: "五星", 7: "四星"},
        ),
    ],
)
def test_each_way_of_choosing_has_its_line(select: dict[str, Any], told: dict[int, str]) -> None:
    rules = replace(sample.RULES, select=replace(sample.RULES.select, **select))
    lines = {cut.below: cut.words for cut in cuts(rules, sample.scored())}
    assert lines.keys() == told.keys()
    assert all(words in lines[below] for below, words in told.items())


def test_what_is_unknown_of_everybody_is_said_once(show: Show, qtbot: Any) -> None:
    unknown = Reason(Metric.VERIFIED_REPORTS, Said("尚无数据"))
    verdicts = tuple(replace(each, warnings=(unknown,)) for each in sample.VERDICTS)
    page = show(replace(sample.run_view(), verdicts=verdicts))
    page.show_step("gates")
    assert "尚无数据" in page.gates.foot.note.text()
    page.gates.filter.choose("out")
    table = page.gates.table
    qtbot.waitUntil(lambda: table.rows.rowCount() == 3, timeout=15_000)
    filled(table, qtbot)
    row = table.rows.line(0)
    assert (row.standing, row.warnings) == (Standing.OUT, ())
    page.gates.show_verdict(row)
    assert [line.link.row for line in page.gates.list.lines] == ["TS-26-010"]


# --- rules --------------------------------------------------------------------------------------


def test_rules_are_changed_taken_back_and_proposed(show: Show) -> None:
    page = show(sample.run_view())
    rules, form = page.rules, page.rules.form
    page.show_step("rules")
    assert not rules.save.isEnabled()
    form._put("select.places", "四")
    rules.save.click()
    wrong = [sentence for sentence in form.sentences if "select.places" in sentence.entries]
    assert wrong[0].entries["select.places"].property("error")
    rules.take_back()
    assert not form.changed
    form._adds("gates", Metric.LATE_COUNT)()
    assert form.changed
    page._show(page.chosen, page.answer)  # asked again meanwhile: what is typed stays
    assert form.changed
    form._taking_out(f"gates[{len(sample.RULES.gates) + 1}]")()
    assert not form.changed
    rules.preset_list.lines[0].click()
    assert form.changed
    assert form.checked().score == presets_of_people()[0].score


def presets_of_people() -> list[Any]:
    return [each for each in presets() if each.award is AwardKind.PERSON]


def test_rules_go_out_and_come_in_as_files(show: Show, tmp_path: Path) -> None:
    page = show(sample.run_view())
    page.rules.write(tmp_path / "a.toml")
    assert (tmp_path / "a.toml").read_text("utf-8") == written(sample.RULES)
    (tmp_path / "b.toml").write_text(written(replace(sample.RULES, places=3)), "utf-8")
    page.rules.read(tmp_path / "b.toml")
    assert page.rules.form.checked().places == 3
    (tmp_path / "c.toml").write_text("places = [", "utf-8")
    (tmp_path / "d.toml").write_bytes(b"\xff\xfe\x00")
    for name in ("c.toml", "d.toml", "none.toml"):
        page.rules.read(tmp_path / name)
        assert page.rules.foot.words.text()
    page.rules.write(tmp_path / "no" / "a.toml")
    assert "a.toml" in page.rules.foot.words.text()


def test_a_run_begins_with_the_rules_that_are_shown(show: Show, qtbot: Any) -> None:
    page = show(sample.run_view("new"))
    assert page.strip.key == "rules"
    with qtbot.waitSignal(page.rules.begun) as told:
        page.rules.begin.click()
    assert told.args == [sample.RULES]


def test_locked_and_published_rules_stay(show: Show) -> None:
    for at in ("vote", "publicity"):
        page = show(sample.run_view(at))
        assert not page.rules.form.isEnabled()
        assert page.rules.save.isHidden()
        assert page.rules.foot.note.text()


# --- vote ---------------------------------------------------------------------------------------


def test_nothing_tells_one_teller_what_the_other_typed(show: Show) -> None:
    view = sample.run_view("vote")
    page = show(view)
    assert page.vote.apart.isVisible()
    assert not page.vote.deed.isEnabled()
    half = replace(view.rounds[0], entries=(39, 11))
    page = show(replace(view, rounds=(half,)))
    assert page.vote.apart.isHidden()
    agreed = replace(view.rounds[0], differences=())
    page = show(replace(view, rounds=(agreed,)))
    assert page.vote.deed.isEnabled()


def test_numbers_are_told_when_they_are_left(show: Show, qtbot: Any) -> None:
    page = show(sample.run_view("vote"))
    entry = page.vote.form.fields["present"].entry
    entry.setText("41")
    with qtbot.waitSignal(page.vote.numbered) as told:
        entry.editingFinished.emit()
    assert told.args == [{"present": 41}]


def test_the_count_says_who_is_elected_and_what_is_void(show: Show, qtbot: Any) -> None:
    page = show(sample.run_view("publicity"))
    page.show_step("vote")
    table = filled(page.vote.counted, qtbot)
    assert page.vote.tables.currentWidget() is table
    assert "39" in page.vote.told.text()
    assert "12" in page.vote.told.text()
    assert table.rows.cell(0, 2).text == "34"


def test_a_tie_goes_to_the_committee_where_the_rules_say_so(
    show: Show, window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    view = sample.run_view("publicity")
    pair = (sample.scored()[4].candidate, sample.scored()[5].candidate)
    tied = Result(view.result.places[:4], ties=(Tie(1, pair, Then.COMMITTEE),))  # type: ignore[union-attr]
    page = show(replace(view, publicity=None, result=tied))
    assert page.badge().count == 1
    assert page.vote.decide.isVisibleTo(page.vote)
    done: list[Any] = []
    monkeypatch.setattr(
        "hallapp.actions.star_votes.decide_tie", lambda *told, **more: done.append((told, more))
    )
    page.vote.decide.click()
    dialog = window.findChildren(TieDialog)[-1]
    dialog.choices[0].setCurrentIndex(2)
    dialog.form.fields["words"].entry.setPlainText("办件量多")
    dialog.hand_in()
    qtbot.waitUntil(lambda: bool(done), timeout=15_000)
    assert done[0][0][2] == [pair[1].key]
    assert done[0][1]["by"] == "中心主任"


# --- publicity and result -----------------------------------------------------------------------


def test_objections_are_taken_as_long_as_the_list_is_public(show: Show) -> None:
    page = show(sample.run_view("publicity"))
    assert page.publicity.entry.save.isEnabled()
    assert not page.publicity.side.line.text()
    view = page.answer.view
    page = show(replace(view, publicity=replace(view.publicity, over=True)))
    assert not page.publicity.entry.content.isEnabled()
    assert page.publicity.side.line.text()


def test_the_days_of_the_publicity_and_who_turned_are_seen(show: Show, qtbot: Any) -> None:
    page = show(sample.run_view("publicity"))
    assert len(page.publicity.strip._days) == 7
    assert "周海燕" in page.publicity.turned.words.text()
    assert page.badge().late
    filled(page.publicity.list, qtbot)
    page.publicity.list.pick(0)
    page.publicity._show_current()
    decision = page.publicity.decision
    assert decision.line.number == 1
    decision.save.click()
    assert decision.form.fields["upheld"].refused
    decision.left.emit()
    assert page.publicity.forms.currentIndex() == 0


def test_stars_have_their_papers_and_can_be_taken_back(
    show: Show, window: MainWindow, opened: list[Any], qtbot: Any
) -> None:
    page = show(sample.run_view("result"))
    for line in page.result.paper_list.lines:
        line.click()
    assert ("papers", {"paper": "certificate", "stars": "2026Q3"}) in opened
    assert ("papers", {"paper": "star-board", "period": "2026Q3"}) in opened
    assert ("papers", {"paper": "star-bulletin", "stars": "2026Q3"}) in opened
    assert page.print_it()
    assert opened[-1][1]["paper"] == "certificate"
    filled(page.result.table, qtbot).pick(0)
    assert page.result.revoke.isVisible()
    page.result.revoke.click()
    assert window.findChildren(RevokeDialog)
    view = page.answer.view
    gone = replace(view.stars[0], revoked_on=view.stars[0].given_on, revoked_why="违纪违法")
    page = show(replace(view, stars=(gone, *view.stars[1:]), agrees=False))
    qtbot.waitUntil(lambda: page.result.table.rows.rowCount() == 6, timeout=15_000)
    assert page.result.foot.words.text()


# --- the window ---------------------------------------------------------------------------------


def test_other_weights_are_tried_and_nothing_is_kept(
    show: Show, window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    page = show(sample.run_view())
    asked: list[Any] = []

    def overview(*_: Any, rules: Any, **__: Any) -> RunView:
        asked.append(rules)
        return sample.run_view()

    page.scores.trial.click()
    monkeypatch.setattr("hallapp.actions.stars.overview", overview)
    dialog = window.findChildren(TrialDialog)[-1]
    dialog.change("score[1].weight", "50")
    qtbot.waitUntil(lambda: bool(asked), timeout=15_000)
    weights = [part.weight for part in asked[0].score]
    assert sum(weights) == 100
    assert weights[0] == Decimal("41.6667")
    qtbot.waitUntil(lambda: dialog.table.rows.rowCount() == 9, timeout=15_000)
    assert "95.1" in filled(dialog.table, qtbot).rows.cell(0, 3).text
    dialog.change("score[1].weight", "viel")
    assert dialog.fault.words.text()
    assert balanced(sample.RULES) is sample.RULES


def test_an_empty_step_says_what_to_do_first(show: Show, opened: list[Any]) -> None:
    page = show(replace(sample.run_view("new"), scored=(), candidates=(), verdicts=()))
    page.scores.listed.empty.wished.emit()
    assert opened == [("windows", {})]
    for step in (page.vote, page.publicity, page.result):
        assert step.listed.currentWidget() is step.listed.empty
    page.vote.listed.empty.wished.emit()
    assert page.strip.key == "scores"
    page.result.listed.empty.wished.emit()
    assert page.strip.key == "rules"
    page = show(sample.run_view("result"))
    assert page.result.listed.currentWidget() is page.result.table


def test_windows_are_candidates_too(show: Show, qtbot: Any) -> None:
    page = show(sample.run_view())
    page.look_at(sample.SPAN, AwardKind.WINDOW)
    qtbot.waitUntil(lambda: page.answer is not None, timeout=15_000)
    assert page.answer.view.rules.award is AwardKind.WINDOW
    page._open_menu()
    assert len(page._menu.actions()) > 8
    page._menu.hide()


def test_the_search_and_the_keys_reach_every_step(show: Show, window: MainWindow) -> None:
    page = show(sample.run_view())
    wanted = {words: deed for words, _, deed in window.commands()}
    wanted["Rules of the stars"]()
    assert page.strip.key == "rules"
    wanted["Ballots for the stars, first count"]()
    assert page.strip.key == "vote"  # no vote is open: the step says what comes first
    QTest.keyClick(page.strip.buttons["vote"], Qt.Key.Key_Right)
    page.show_step("publicity")
    for key in StepKey:
        page.show_step(key.value)
        assert all(region is not None for region in page.regions())
        assert page.minimumSizeHint().width() < 1246
