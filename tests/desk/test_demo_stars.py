"""The demo hall's quarter from its scores to its certificates, with the hall's own figures."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest

from hallapp.actions import (
    registers,
    star_publicity,
    star_results,
    star_votes,
    star_waiting,
    stars,
    steps,
)
from hallapp.actions.hall import Hall
from hallapp.domain.errors import Refused
from hallapp.domain.spans import read_span
from hallapp.domain.stars.ballots import Ballot
from hallapp.domain.stars.gates import Standing
from hallapp.domain.stars.run_view import NewObjection, RunView, StepKey
from tests.halls import demo_hall

LAST, BEFORE = read_span("2026Q3"), read_span("2026Q2")
SECRET = ("王建平", "13908990001")


@dataclass
class Desk:
    """The demo hall and the hand on its clock."""

    hall: Hall
    now: datetime


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """One hall for all tests, which follow the quarter in their order."""
    hands: list[Desk] = []

    def now() -> datetime:
        return hands[0].now if hands else datetime(2026, 10, 9, 8, 52)

    hall = demo_hall(Path(tmp_path_factory.mktemp("demo")) / "a.hall", now, "周慧芳")
    hands.append(Desk(hall, now()))
    yield hands[0]
    hall.close()


def key(view: RunView, name: str) -> int:
    return next(each.key for each in view.candidates if each.name == name)


def test_the_quarter_before_is_over_and_can_be_computed_again(desk: Desk) -> None:
    view = stars.overview(desk.hall, BEFORE)
    assert view.agrees
    assert view.run is not None
    assert view.run.closed_at is not None
    assert len(view.stars) == view.rules.select.places == 4
    assert view.objections[0].upheld is False
    held = [line.values["staff"] for line in registers.lines(desk.hall, "title")]
    assert {star.name for star in view.stars} <= set(held)
    assert star_results.stars_of(desk.hall, BEFORE) == view.stars


def test_the_last_quarter_stands_at_its_scores(desk: Desk) -> None:
    view = stars.overview(desk.hall, LAST)
    assert (view.at.key, view.rules.version) == (StepKey.SCORES, 4)
    out = {each.candidate.name: each.reasons[0] for each in view.standing(Standing.OUT)}
    assert set(out) == {"周海燕", "李建国", "何志强"}
    assert out["周海燕"].evidence[0].number == "TS-26-005"
    deferred = view.standing(Standing.DEFERRED)
    assert [each.candidate.name for each in deferred] == ["刘文静"]
    assert len(view.eligible) == 26
    due = star_waiting.due(desk.hall)
    assert due is not None
    assert (due.period, due.step, due.count) == ("2026Q3", "scores", 2)
    assert "旦增罗布、马秀英" in str(due.missing[0])
    assert steps.undoable(desk.hall) is None


def test_the_quarter_goes_on_to_its_certificates(desk: Desk) -> None:
    view = stars.lock(desk.hall, LAST, despite="旦增罗布、马秀英外出培训，按规则不计")
    names = [each.candidate.name for each in view.scored if each.shortlisted]
    assert names[:4] == ["次仁卓玛", "白玛央金", "张晓红", "扎西顿珠"]
    assert len(names) == 8
    keys = [key(view, name) for name in names]
    # four are named by nearly everybody, two as often as each other: one place is tied
    named = [(*keys[:4], keys[4 + serial % 2]) for serial in range(26)] + [(keys[6],)] * 2
    pile = tuple(
        Ballot(serial, tuple((one, "yes") for one in each)) for serial, each in enumerate(named, 1)
    )
    star_votes.open_vote(desk.hall, LAST, present=28, issued=28)
    star_votes.enter(desk.hall, LAST, 1, "黄玉兰", pile)
    star_votes.enter(desk.hall, LAST, 2, "赵春梅", pile)
    view = star_votes.close_vote(desk.hall, LAST)
    # the rule parts them by cases done first; both are not at a window and did none
    assert {one.name for one in view.ties[0].candidates} == {"边巴次仁", "徐立新"}
    star_votes.revote(desk.hall, LAST, present=28, issued=28)
    again = tuple(Ballot(n, ((keys[4 if n > 9 else 5], "yes"),)) for n in range(1, 29))
    for entry, teller in ((1, "黄玉兰"), (2, "赵春梅")):
        star_votes.enter(desk.hall, LAST, entry, teller, again)
    view = star_votes.close_vote(desk.hall, LAST)
    assert view.result is not None
    assert {each.candidate.name for each in view.result.places} == set(names[:5])
    view = star_publicity.publish(desk.hall, LAST)
    with pytest.raises(Refused, match="published"):
        steps.undo(desk.hall)


def test_a_complaint_of_the_quarter_that_turns_liable_takes_a_star_out(desk: Desk) -> None:
    desk.now = datetime(2026, 10, 12, 9, 30)
    told = {
        "channel": "letter",
        "about_window": "1",
        "about_staff": "次仁卓玛",
        "content": "9月28日材料齐全未予受理",
    }
    line = registers.add(desk.hall, "complaint", told, received_at=datetime(2026, 9, 29, 10))
    view = stars.overview(desk.hall, LAST)
    assert [(each.candidate.name, each.standing) for each in view.turned] == [
        ("次仁卓玛", Standing.DEFERRED)
    ]
    for move, changes in (
        ("accept", {}),
        ("investigate", {"investigator": "周慧芳"}),
        ("find", {"methods": "complainant"}),
        (
            "submit",
            {
                "finding": "substantiated",
                "liability": "liable",
                "liable_party": "person",
                "basis": "首问负责制",
                "approver": "格桑旺堆",
                "answer_way": "phone",
            },
        ),
        ("approve", {}),
    ):
        registers.amend(desk.hall, "complaint", line.id, changes, move=move)
    view = stars.overview(desk.hall, LAST)
    assert view.turned[0].standing is Standing.OUT
    assert view.turned[0].reasons[0].evidence[0].number == line.entry_no
    due = star_waiting.due(desk.hall)
    assert due is not None
    assert due.late
    gone = key(view, "次仁卓玛")
    view = star_publicity.correct(desk.hall, LAST, {gone: line.entry_no}, why="投诉认定有责")
    assert view.result is not None
    assert view.result.places[-1].candidate.name == "徐立新"
    view = star_publicity.publish(desk.hall, LAST)
    assert view.turned == ()
    assert view.agrees


def test_an_objection_is_decided_and_the_titles_are_given(desk: Desk) -> None:
    view = stars.overview(desk.hall, LAST)
    about = key(view, "张晓红")
    new = NewObjection(content="7月有一天早退", person=SECRET[0], contact=SECRET[1], about=about)
    star_publicity.raise_objection(desk.hall, LAST, new)
    star_publicity.decide(desk.hall, LAST, 1, upheld=True, finding="属实。", by="主任办公会")
    view = star_publicity.correct(desk.hall, LAST, {about: "异议1成立"}, why="异议1成立")
    assert view.run is not None
    assert (view.run.version, set(view.run.out)) == (3, {about, key(view, "次仁卓玛")})
    star_publicity.publish(desk.hall, LAST)
    desk.now = datetime(2026, 10, 30, 9)
    view = star_results.close(desk.hall, LAST)
    assert {each.name for each in view.stars} == {
        "白玛央金",
        "扎西顿珠",
        "边巴次仁",
        "徐立新",
        "德吉央宗",
    }
    assert star_waiting.due(desk.hall) is None
    assert steps.verify(desk.hall).sound
    desk.now = datetime(2027, 1, 5, 9)
    due = star_waiting.due(desk.hall)
    assert due is not None
    assert (due.period, due.step) == ("2026Q4", "rules")
