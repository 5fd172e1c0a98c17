"""The life of a run: rules, scores, vote, tie, publicity, objection, new version, titles."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from hallapp.actions import (
    people,
    registers,
    star_publicity,
    star_readings,
    star_results,
    star_rules,
    star_titles,
    star_votes,
    stars,
    steps,
)
from hallapp.domain.errors import Refused
from hallapp.domain.spans import read_span
from hallapp.domain.stars.candidates import Candidate
from hallapp.domain.stars.metrics import Metric
from hallapp.domain.stars.places import By
from hallapp.domain.stars.rule_files import preset, written
from hallapp.domain.stars.rules import AwardKind, DayUnit, Population, Selecting, Then, TieBreak
from hallapp.domain.stars.run_view import NewObjection, RunView, StepKey, StepState
from tests.actions.star_halls import (
    NAMES,
    QUARTER,
    Choosing,
    choosing,
    rules,
    sheets,
    text,
    vote,
    voted,
)

A, B, C, D, E, F = range(6)
OBJECTION = NewObjection(
    content="7月有一天提前离岗", person="王建平", contact="13908990001", about=None
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Choosing]:
    with choosing(tmp_path / "a.hall") as found:
        yield found


def names(view: RunView) -> list[str]:
    """Who was chosen, in order."""
    return [each.candidate.name for each in view.result.places] if view.result else []


def keys(desk: Choosing, *places: int) -> tuple[int, ...]:
    """Keys of candidates by their place."""
    return tuple(desk.candidates[place].key for place in places)


def test_before_it_begins_the_run_shows_what_would_come_out_and_writes_nothing(
    desk: Choosing,
) -> None:
    before = steps.last(desk.hall, 1)
    view = stars.overview(desk.hall, QUARTER)
    assert view.run is None
    assert view.at.key is StepKey.RULES
    assert [each.candidate.name for each in view.scored] == list(NAMES)
    assert steps.last(desk.hall, 1) == before


def test_the_six_steps_follow_each_other(desk: Choosing) -> None:
    a, b, c, _ = keys(desk, A, B, C, D)
    view = stars.begin(desk.hall, QUARTER, text())
    assert view.run is not None
    assert view.run.award == "2026年第三季度窗口服务明星"
    assert [step.state for step in view.steps][:3] == [
        StepState.DONE,
        StepState.DONE,
        StepState.CURRENT,
    ]
    assert stars.lock(desk.hall, QUARTER).at.key is StepKey.VOTE
    view = star_votes.open_vote(desk.hall, QUARTER)
    assert view.round is not None
    # in the order of strokes: 扎 4, 白 5, 次 6, 张 7
    assert [one.name for one in view.round.slate] == ["扎西顿珠", "白玛央金", "次仁卓玛", "张晓红"]
    view = vote(desk, (a, b), (a, b), (a, c))
    assert names(view) == ["次仁卓玛", "白玛央金"]
    assert view.at.key is StepKey.PUBLICITY
    view = star_publicity.publish(desk.hall, QUARTER)
    assert view.publicity is not None
    # posted on Friday 9 October; Saturday 10 October is a make-up working day
    assert (view.publicity.first, view.publicity.last) == (date(2026, 10, 10), date(2026, 10, 15))
    with pytest.raises(Refused, match="cannot be closed"):
        star_results.close(desk.hall, QUARTER)
    desk.now = datetime(2026, 10, 16, 9)
    view = star_results.close(desk.hall, QUARTER)
    assert [(star.name, star.certificate_no) for star in view.stars] == [
        ("次仁卓玛", "ZS-26-001"),
        ("白玛央金", "ZS-26-002"),
    ]
    assert {step.state for step in view.steps} == {StepState.DONE}
    titles = list(registers.lines(desk.hall, "title"))
    assert {(line.values["staff"], line.values["name"]) for line in titles} == {
        ("次仁卓玛", "2026年第三季度窗口服务明星"),
        ("白玛央金", "2026年第三季度窗口服务明星"),
    }
    assert titles[0].values["until_on"] == date(2026, 12, 31)


def test_the_list_is_the_same_when_it_is_computed_anew_from_what_was_frozen(desk: Choosing) -> None:
    a, b, c, d = keys(desk, A, B, C, D)
    before = voted(desk, (a, b), (a, c), (b, a), (d, a))
    view = star_publicity.publish(desk.hall, QUARTER)
    desk.know(
        desk.key("次仁卓玛"), Metric.MONTHLY_ASSESSMENT, "1"
    )  # what is known has changed since
    view = stars.overview(desk.hall, QUARTER)
    assert (names(view), view.scored) == (names(before), before.scored)
    assert view.agrees


def test_what_is_missing_holds_the_lock_unless_somebody_says_why(desk: Choosing) -> None:
    stars.begin(desk.hall, QUARTER, text())
    desk.missing = ("互评：旦增罗布、马秀英",)
    assert len(desk.view.missing) == 1
    with pytest.raises(Refused, match="旦增罗布"):
        stars.lock(desk.hall, QUARTER)
    view = stars.lock(desk.hall, QUARTER, despite="两人长期外派，按规则不计")
    assert view.run is not None
    assert view.run.locked_despite.startswith("两人")


def test_scores_are_unlocked_while_nobody_votes(desk: Choosing) -> None:
    stars.begin(desk.hall, QUARTER, text())
    stars.lock(desk.hall, QUARTER)
    with pytest.raises(Refused, match="unlock"):
        stars.set_rules(desk.hall, QUARTER, text())
    assert stars.unlock(desk.hall, QUARTER).at.key is StepKey.SCORES
    stars.lock(desk.hall, QUARTER)
    star_votes.open_vote(desk.hall, QUARTER)
    with pytest.raises(Refused, match="vote"):
        stars.unlock(desk.hall, QUARTER)


def test_a_run_goes_by_rules_of_the_halls_own(desk: Choosing) -> None:
    saved = star_rules.save(desk.hall, text())
    again = star_rules.save(desk.hall, text(places=1))
    assert (saved.rules.version, again.rules.version) == (2, 3)  # after the preset's own version
    assert [each.rules.version for each in star_rules.versions(desk.hall)] == [3, 2]
    view = stars.begin(desk.hall, QUARTER)
    assert view.rules.places == 1
    with pytest.raises(Refused, match="begun"):
        stars.begin(desk.hall, QUARTER)
    view = stars.set_rules(desk.hall, QUARTER, saved.text)
    assert view.rules.places == 2


def test_changed_rules_of_a_run_are_a_version_in_the_same_step(desk: Choosing) -> None:
    stars.begin(desk.hall, QUARTER, text())
    before = len(star_rules.versions(desk.hall))
    view = stars.set_rules(desk.hall, QUARTER, text(places=1), as_version=True)
    kept = star_rules.versions(desk.hall)
    assert (len(kept), kept[0].rules) == (before + 1, view.rules)
    steps.undo(desk.hall)
    assert len(star_rules.versions(desk.hall)) == before
    assert stars.overview(desk.hall, QUARTER).rules != view.rules


def test_rules_of_another_award_or_a_period_that_runs_are_refused(desk: Choosing) -> None:
    stars.begin(desk.hall, QUARTER, text())
    with pytest.raises(Refused, match="another kind"):
        stars.set_rules(desk.hall, QUARTER, written(preset("r1")))
    running = read_span("2026Q4")
    stars.begin(desk.hall, running, text())
    with pytest.raises(Refused, match="not over"):
        stars.lock(desk.hall, running)


# --- the vote -----------------------------------------------------------------------------------


def test_two_people_enter_the_pile_and_differences_are_settled(desk: Choosing) -> None:
    a, b, c, d = keys(desk, A, B, C, D)
    stars.begin(desk.hall, QUARTER, text())
    stars.lock(desk.hall, QUARTER)
    star_votes.open_vote(desk.hall, QUARTER, eligible=3, present=3, issued=3)
    assert star_readings.entered(desk.hall, QUARTER, 1) == ()
    star_votes.enter(desk.hall, QUARTER, 1, "黄玉兰", sheets((a, b), (a, c), (d,)))
    typed = [dict(each.marks).keys() for each in star_readings.entered(desk.hall, QUARTER, 1)]
    assert typed == [{a, b}, {a, c}, {d}]
    assert star_readings.entered(desk.hall, QUARTER, 2) == ()
    assert star_readings.entered(desk.hall, read_span("2026Q1"), 1) == ()
    with pytest.raises(Refused, match="another person"):
        star_votes.enter(desk.hall, QUARTER, 2, "黄玉兰", sheets((a, b)))
    with pytest.raises(Refused, match="the first has 3, the second 0"):
        star_votes.close_vote(desk.hall, QUARTER)
    for ballot in sheets((a, b), (a, b), (d,)):
        view = star_votes.add(desk.hall, QUARTER, 2, "周慧芳", ballot)
    assert view.round is not None
    assert [each.serial for each in view.round.differences] == [2]
    with pytest.raises(Refused, match="differ at ballot 2"):
        star_votes.close_vote(desk.hall, QUARTER)
    with pytest.raises(Refused, match="nothing to settle"):
        star_votes.settle(desk.hall, QUARTER, 1, sheets((a, c))[0])
    view = star_votes.settle(desk.hall, QUARTER, 2, sheets((a, c))[0])
    view = star_votes.close_vote(desk.hall, QUARTER)
    assert view.round is not None
    assert view.round.count is not None
    votes = {each.candidate: each.votes for each in view.round.count.tallies}
    assert votes == {a: 2, b: 1, c: 1, d: 1}


def test_a_void_ballot_changes_nothing_but_the_void_count(desk: Choosing) -> None:
    a, b, c, d = keys(desk, A, B, C, D)
    view = voted(desk, (a, b), (a, b), (a, b, c, d))
    assert view.round is not None
    assert view.round.count is not None
    assert (view.round.count.valid, len(view.round.count.voids)) == (2, 1)
    assert names(view) == ["次仁卓玛", "白玛央金"]


def test_a_vote_with_more_ballots_than_were_given_out_is_held_again(desk: Choosing) -> None:
    a, b, _, _ = keys(desk, A, B, C, D)
    stars.begin(desk.hall, QUARTER, text())
    stars.lock(desk.hall, QUARTER)
    star_votes.open_vote(desk.hall, QUARTER, eligible=6, present=3, issued=1)
    for entry, teller in ((1, "黄玉兰"), (2, "周慧芳")):
        star_votes.enter(desk.hall, QUARTER, entry, teller, sheets((a, b), (a, b)))
    view = star_votes.close_vote(desk.hall, QUARTER)
    assert view.at.key is StepKey.VOTE
    assert any("hold it again" in str(each) for each in view.missing)
    star_votes.open_vote(desk.hall, QUARTER)
    assert names(vote(desk, (a, b), (a, b))) == ["次仁卓玛", "白玛央金"]


def test_nothing_that_is_kept_of_a_ballot_names_a_person(desk: Choosing) -> None:
    a, b, _, _ = keys(desk, A, B, C, D)
    voted(desk, (a, b))
    with desk.hall.reading() as connection:
        rows = connection.exec_driver_sql("select * from star_sheet").mappings().all()
    assert set(rows[0]) == {"id", "bundle_id", "serial", "marks", "write_ins", "spoilt"}


def test_a_tie_is_voted_on_again_among_the_tied(desk: Choosing) -> None:
    a, b, c, _ = keys(desk, A, B, C, D)
    view = voted(desk, (a, b), (a, c))
    assert view.at.key is StepKey.VOTE
    assert {one.name for one in view.ties[0].candidates} == {"白玛央金", "张晓红"}
    with pytest.raises(Refused, match="final"):
        star_publicity.publish(desk.hall, QUARTER)
    view = star_votes.revote(desk.hall, QUARTER)
    assert view.round is not None
    assert (view.round.among_tied, view.round.seats) == (True, 1)
    view = vote(desk, (c,), (c,), (b,))
    assert names(view) == ["次仁卓玛", "张晓红"]
    assert view.result is not None
    assert view.result.places[1].by is By.REVOTE


def test_a_committee_decides_a_tie_with_its_reason(desk: Choosing) -> None:
    a, b, c, d = keys(desk, A, B, C, D)
    voted(desk, (a, b), (a, c), tie_break=TieBreak(then=Then.COMMITTEE))
    with pytest.raises(Refused, match="tied"):
        star_votes.decide_tie(desk.hall, QUARTER, [d], by="主任办公会", words="并列")
    with pytest.raises(Refused, match="why"):
        star_votes.decide_tie(desk.hall, QUARTER, [c], by="主任办公会", words="")
    view = star_votes.decide_tie(desk.hall, QUARTER, [c], by="主任办公会", words="张晓红办件数更多")
    assert names(view) == ["次仁卓玛", "张晓红"]
    assert view.decisions[0].decided_by == "主任办公会"


# --- publicity, objections, versions ------------------------------------------------------------


def published(desk: Choosing) -> RunView:
    """A, B are chosen, C stands in the reserve; public from 10 to 15 October."""
    a, b, c, d = keys(desk, A, B, C, D)
    voted(desk, (a, b), (a, b), (a, c), (a, c), (b, d), (c, b))
    return star_publicity.publish(desk.hall, QUARTER)


def test_from_the_publicity_on_nothing_changes(desk: Choosing) -> None:
    published(desk)
    with pytest.raises(Refused, match="cannot be taken back: the stars have been published"):
        steps.undo(desk.hall)
    for deed in (
        lambda: stars.set_rules(desk.hall, QUARTER, text()),
        lambda: stars.unlock(desk.hall, QUARTER),
        lambda: star_votes.open_vote(desk.hall, QUARTER),
        lambda: star_publicity.publish(desk.hall, QUARTER),
    ):
        with pytest.raises(Refused):
            deed()


def test_every_step_before_can_be_taken_back(desk: Choosing) -> None:
    a, b, _, _ = keys(desk, A, B, C, D)
    voted(desk, (a, b), (a, b))
    for _ in range(7):  # counted, two piles, numbers, opened, locked, begun
        steps.undo(desk.hall)
    assert stars.run_of(desk.hall, QUARTER) is None


def test_an_objection_that_succeeds_makes_a_new_version_with_the_reserve(desk: Choosing) -> None:
    view = published(desk)
    gone = desk.key("白玛央金")
    with pytest.raises(Refused, match="name and how to reach it"):
        star_publicity.raise_objection(desk.hall, QUARTER, NewObjection(content="不符合条件"))
    desk.now = datetime(2026, 10, 12, 10)
    view = star_publicity.raise_objection(desk.hall, QUARTER, replace(OBJECTION, about=gone))
    assert view.objections[0].about_name == "白玛央金"
    desk.now = datetime(2026, 10, 16, 9)
    with pytest.raises(Refused, match="1 objections"):
        star_results.close(desk.hall, QUARTER)
    view = star_publicity.decide(
        desk.hall, QUARTER, 1, upheld=True, finding="属实，7月13日提前离岗", by="主任办公会"
    )
    with pytest.raises(Refused, match="new version is needed"):
        star_results.close(desk.hall, QUARTER)
    view = star_publicity.correct(desk.hall, QUARTER, {gone: "异议成立"}, why="异议1成立")
    assert view.run is not None
    assert (view.run.version, view.at.key) == (2, StepKey.PUBLICITY)
    assert names(view) == ["次仁卓玛", "张晓红"]
    assert view.result is not None
    assert view.result.places[1].by is By.RESERVE
    view = star_publicity.publish(desk.hall, QUARTER, days=7, unit=DayUnit.DAY)
    assert view.publicity is not None
    assert (view.publicity.first, view.publicity.last) == (date(2026, 10, 17), date(2026, 10, 23))
    assert view.agrees
    desk.now = datetime(2026, 10, 26, 9)
    view = star_results.close(desk.hall, QUARTER)
    assert [star.name for star in view.stars] == ["次仁卓玛", "张晓红"]
    assert [run.version for run in view.versions] == [1, 2]


def test_an_objection_that_is_rejected_changes_nothing(desk: Choosing) -> None:
    published(desk)
    star_publicity.raise_objection(desk.hall, QUARTER, OBJECTION)
    star_publicity.decide(
        desk.hall, QUARTER, 1, upheld=False, finding="当日因公外出，有审批", by="督查科"
    )
    with pytest.raises(Refused, match="decided already"):
        star_publicity.decide(desk.hall, QUARTER, 1, upheld=True, finding="再查", by="督查科")
    desk.now = datetime(2026, 10, 16, 9)
    with pytest.raises(Refused, match="not on 2026-10-16"):
        star_publicity.raise_objection(desk.hall, QUARTER, OBJECTION)
    assert len(star_results.close(desk.hall, QUARTER).stars) == 2


def test_a_complaint_that_turns_liable_asks_for_a_new_version(desk: Choosing) -> None:
    published(desk)
    gone = desk.key("次仁卓玛")
    desk.know(gone, Metric.LIABLE_COMPLAINTS, "1", rows="TS-26-017")
    view = desk.view
    assert [each.candidate.name for each in view.turned] == ["次仁卓玛"]
    assert view.turned[0].reasons[0].evidence[0].number == "TS-26-017"
    desk.now = datetime(2026, 10, 16, 9)
    with pytest.raises(Refused, match="次仁卓玛"):
        star_results.close(desk.hall, QUARTER)
    view = star_publicity.correct(desk.hall, QUARTER, {gone: "TS-26-017 有责"}, why="投诉认定有责")
    assert names(view) == ["白玛央金", "张晓红"]
    view = star_publicity.publish(desk.hall, QUARTER)
    assert [each.candidate.name for each in view.turned] == []


def test_a_new_version_is_undone_until_it_is_published(desk: Choosing) -> None:
    published(desk)
    gone = desk.key("次仁卓玛")
    with pytest.raises(Refused, match="chosen or stands"):
        star_publicity.correct(desk.hall, QUARTER, {desk.key("徐立新"): "不符"}, why="不符")
    star_publicity.correct(desk.hall, QUARTER, {gone: "不符"}, why="不符")
    steps.undo(desk.hall)
    view = desk.view
    assert view.run is not None
    assert view.run.version == 1


def test_a_version_afresh_is_read_and_voted_anew(desk: Choosing) -> None:
    a, b, c, _ = keys(desk, A, B, C, D)
    published(desk)
    desk.know(desk.key("次仁卓玛"), Metric.MONTHLY_ASSESSMENT, "10")
    view = star_publicity.correct(desk.hall, QUARTER, {}, why="考核分录入有误", afresh=True)
    assert view.at.key is StepKey.SCORES
    stars.lock(desk.hall, QUARTER)
    view = star_votes.open_vote(desk.hall, QUARTER)
    assert view.round is not None
    assert a not in {one.key for one in view.round.slate}
    assert names(vote(desk, (b, c), (b, c))) == ["白玛央金", "张晓红"]


# --- results ------------------------------------------------------------------------------------


def closed(desk: Choosing) -> RunView:
    published(desk)
    desk.now = datetime(2026, 10, 16, 9)
    return star_results.close(desk.hall, QUARTER)


def test_a_star_is_taken_back_on_a_ground_of_the_rules(desk: Choosing) -> None:
    star = closed(desk).stars[1]
    desk.now = datetime(2026, 11, 2, 9)
    with pytest.raises(Refused, match="grounds"):
        star_results.revoke(desk.hall, star.id, ground="表现一般", why="反映多", by="主任办公会")
    view = star_results.revoke(
        desk.hall, star.id, ground="查实有责投诉", why="TS-26-021", by="主任办公会"
    )
    assert names(view) == ["次仁卓玛", "张晓红"]
    assert view.at.key is StepKey.PUBLICITY
    certificate = registers.find(desk.hall, "certificate", star.certificate_no)
    assert certificate.state == "withdrawn"
    title = registers.find(desk.hall, "title", star.title_no)
    assert title.values["until_on"] == date(2026, 11, 2)
    star_publicity.publish(desk.hall, QUARTER)
    desk.now = datetime(2026, 11, 12, 9)
    star_results.close(desk.hall, QUARTER)
    assert [each.name for each in star_results.stars_of(desk.hall, QUARTER)] == [
        "次仁卓玛",
        "张晓红",
    ]
    with pytest.raises(Refused, match="no such star"):
        star_results.revoke(desk.hall, star.id, ground="弄虚作假", why="x", by="y")


def test_later_runs_know_who_was_a_star(desk: Choosing) -> None:
    closed(desk)
    later = read_span("2027Q1")
    with desk.hall.reading() as connection:
        found = star_titles.awarded(connection, rules(), later)
        other = star_titles.awarded(connection, replace(rules(), id="r1"), later)
    assert {(each.candidate, each.periods_ago) for each in found} == {
        (desk.key("次仁卓玛"), 2),
        (desk.key("白玛央金"), 2),
    }
    assert other == ()


def test_windows_get_titles_of_their_own(desk: Choosing) -> None:
    for number in ("1", "2"):
        people.add_window(desk.hall, number, name="综合受理")
    desk.candidates = tuple(
        Candidate(line.id, line.name, "", line.window_no, line.name)
        for line in people.windows(desk.hall)
    )
    plain = rules()
    own = written(
        replace(
            plain,
            award=AwardKind.WINDOW,
            name="季度红旗窗口",
            ours=(),
            vote=(),
            select=Selecting(places=1),
            population=Population(),
            tie_break=TieBreak(then=Then.REVOTE),
        )
    )
    kind = AwardKind.WINDOW
    stars.begin(desk.hall, QUARTER, own)
    assert stars.run_of(desk.hall, QUARTER) is None
    view = stars.lock(desk.hall, QUARTER, kind=kind)
    assert view.step(StepKey.VOTE).state is StepState.UNUSED
    star_publicity.publish(desk.hall, QUARTER, kind=kind)
    desk.now = datetime(2026, 10, 16, 9)
    star = star_results.close(desk.hall, QUARTER, kind=kind).stars[0]
    title = registers.find(desk.hall, "title", star.title_no)
    assert (title.values["name"], title.values["window"]) == ("2026年第三季度红旗窗口", "1")
    certificate = registers.find(desk.hall, "certificate", star.certificate_no)
    assert certificate.values["holder"] == "1号窗口"


def test_a_tie_by_score_is_voted_on_where_the_rules_have_no_vote(desk: Choosing) -> None:
    a, b = keys(desk, A, B)
    for part in rules().score:
        desk.know(b, part.source, "97")
    stars.begin(
        desk.hall,
        QUARTER,
        text(vote=(), ours=(), select=Selecting(places=1), tie_break=TieBreak(then=Then.REVOTE)),
    )
    view = stars.lock(desk.hall, QUARTER)
    assert view.at.key is StepKey.VOTE
    view = star_votes.revote(desk.hall, QUARTER)
    assert names(vote(desk, (b,), (b,), (a,))) == ["白玛央金"]


def test_nobody_is_published_who_does_not_pass_any_more(desk: Choosing) -> None:
    a, b, _, _ = keys(desk, A, B, C, D)
    voted(desk, (a, b), (a, b))
    desk.know(a, Metric.LIABLE_COMPLAINTS, "1", rows="TS-26-017")
    with pytest.raises(Refused, match="次仁卓玛 does not pass"):
        star_publicity.publish(desk.hall, QUARTER)
