"""Handing over a post: everything goes in one step, or it says what cannot."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from hallapp.actions import (
    board,
    handover,
    people,
    people_changes,
    registers,
    reminders,
    staff,
    steps,
    today,
)
from hallapp.actions.hall import Hall
from hallapp.actions.handover import NOBODY, hand_over
from hallapp.actions.in_hand import in_hand
from hallapp.domain.calendar import Hours
from hallapp.domain.errors import Refused
from hallapp.domain.hall import HallFacts
from hallapp.domain.handover import Matter
from tests.halls import create_hall, demo_hall

NOW = datetime(2026, 10, 9, 8, 52)


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    opened = demo_hall(tmp_path / "demo.hall", lambda: NOW, "周慧芳")
    yield opened
    opened.close()


def key(hall: Hall, name: str) -> int:
    return next(line.id for line in people.people(hall) if line.name == name)


def seat(hall: Hall, number: str, day: date) -> str:
    seats = board.board(hall, day).seats
    return next(each.who for each in seats if each.window_no == number)


def test_everything_in_hand_is_listed(hall: Hall) -> None:
    held = in_hand(hall, key(hall, "刘文静"))
    assert (held[0].matter, held[0].number) == (Matter.WINDOW, "5")
    things = [thing.what for thing in held if thing.register == "held_item"]
    assert things == ["档案室钥匙 2", "受理专用章（社保） SB-03", "高拍仪 5"]
    assert sum(thing.matter is Matter.CASE for thing in held) > 0
    assert len({thing.id for thing in held}) == len(held)


def test_nobody_leaves_with_something_in_hand(hall: Hall) -> None:
    who = key(hall, "刘文静")
    told = staff.detail(hall, who).told
    for deed in (
        lambda: people_changes.amend_staff(hall, who, active=False),
        lambda: staff.amend(hall, who, told.__class__(**{**_fields(told), "active": False})),
        lambda: staff.amend(hall, who, told.__class__(**{**_fields(told), "until_on": NOW.date()})),
    ):
        with pytest.raises(Refused, match="hand them over first") as refused:
            deed()
        assert refused.value.field == "active"


def _fields(told: object) -> dict[str, object]:
    return {name: getattr(told, name) for name in told.__dataclass_fields__}  # type: ignore[attr-defined]


def test_everything_goes_in_one_step_and_comes_back_with_one_undo(hall: Hall) -> None:
    who, taker = key(hall, "刘文静"), key(hall, "宋佳")
    before = in_hand(hall, who)
    made = hand_over(hall, who, taker, ends_on=NOW.date())
    assert in_hand(hall, who) == ()
    assert not staff.detail(hall, who).told.active
    assert len(made.lines) == len(before)
    assert {line.taker for line in made.lines} == {"宋佳"}
    assert (made.giver, made.taker, made.ends_on) == ("刘文静", "宋佳", NOW.date())
    assert handover.handover(hall) == made
    assert seat(hall, "5", date(2026, 10, 13)) == "宋佳"
    assert seat(hall, "5", date(2026, 9, 7)) == "刘文静"
    steps.undo(hall)
    assert in_hand(hall, who) == before
    assert handover.handover(hall).giver == "何志强"  # as the demo hall began


def test_single_things_go_to_others_and_a_window_may_stay_free(hall: Hall) -> None:
    who, taker, other = (key(hall, name) for name in ("刘文静", "央金拉姆", "宋佳"))
    held = {thing.id: thing for thing in in_hand(hall, who)}
    window = next(each for each in held if each.startswith("window"))
    stamp = next(each for each, thing in held.items() if "章" in thing.what)
    made = hand_over(hall, who, taker, others={window: NOBODY, stamp: other})
    takers = {line.what: line.taker for line in made.lines}
    assert takers["受理专用章（社保） SB-03"] == "宋佳"
    assert next(line.taker for line in made.lines if line.matter is Matter.WINDOW) == ""
    assert staff.detail(hall, who).told.active
    with pytest.raises(Refused, match="nothing in hand"):
        hand_over(hall, who, taker)


def test_what_cannot_go_says_why_and_nothing_is_changed(hall: Hall) -> None:
    who = key(hall, "刘文静")
    before = in_hand(hall, who)
    with pytest.raises(Refused, match="nobody sits at two windows") as refused:
        hand_over(hall, who, key(hall, "陈思远"))
    assert refused.value.field == before[0].id
    case = next(thing.id for thing in before if thing.matter is Matter.CASE)
    with pytest.raises(Refused, match="Somebody has to have this") as refused:
        hand_over(hall, who, key(hall, "宋佳"), others={case: NOBODY})
    assert refused.value.field == case
    with pytest.raises(Refused, match="cannot take over too"):
        hand_over(hall, who, who)
    with pytest.raises(Refused, match="Say who takes over"):
        hand_over(hall, who, 0)
    away = key(hall, "平措")
    hand_over(hall, away, key(hall, "宋佳"), ends_on=NOW.date())
    with pytest.raises(Refused, match="平措 does not work here any more"):
        hand_over(hall, who, away)
    assert in_hand(hall, who) == before


def test_an_investigator_is_not_the_one_complained_of(hall: Hall) -> None:
    who = key(hall, "周慧芳")
    entry = next(thing for thing in in_hand(hall, who) if thing.register == "complaint")
    about = registers.line(hall, "complaint", entry.key).values["about_staff"]
    if not about:
        registers.amend(hall, "complaint", entry.key, {"about_staff": "马秀英"})
        about = "马秀英"
    with pytest.raises(Refused) as refused:
        hand_over(hall, who, key(hall, str(about)))
    assert refused.value.field == entry.id


def test_duties_of_coming_days_and_areas_go_with_their_history(hall: Hall) -> None:
    who, taker = key(hall, "孙倩"), key(hall, "米玛")
    duty = next(thing for thing in in_hand(hall, who) if thing.matter is Matter.DUTY)
    assert duty.days > 1
    hand_over(hall, who, taker, ends_on=NOW.date())
    names = [line.name for line in board.board(hall, date(2026, 10, 12)).duty]
    assert "孙倩" not in names
    assert names.count("米玛") == 1
    areas = [
        line.values
        for line in registers.lines(hall, "area")
        if line.values["area"] == "自助区和引导台"
    ]
    assert [each["staff"] for each in areas] == ["孙倩", "米玛"]
    assert (areas[0]["until_on"], areas[1]["from_on"]) == (NOW.date(), date(2026, 10, 10))


def test_a_week_before_somebody_leaves_the_handover_is_due(hall: Hall) -> None:
    who = key(hall, "刘文静")
    told = staff.detail(hall, who).told
    assert reminders.leaving(hall) == ()
    staff.amend(hall, who, replace(told, until_on=date(2026, 10, 17)))
    assert reminders.leaving(hall) == ()
    staff.amend(hall, who, replace(told, until_on=date(2026, 10, 16)))
    (due,) = reminders.leaving(hall)
    assert (due.staff_id, due.name, due.until_on) == (who, "刘文静", date(2026, 10, 16))
    assert due.things == len(in_hand(hall, who)) > 0
    assert today.today(hall).leaving == (due,)
    hand_over(hall, who, key(hall, "央金拉姆"))
    assert reminders.leaving(hall) == ()


def test_a_hall_in_which_nothing_was_handed_over_says_so(tmp_path: Path) -> None:
    bare = create_hall(tmp_path / "a.hall", HallFacts(name="某中心"), Hours([]), lambda: NOW, "我")
    with pytest.raises(Refused, match="Nothing was handed over"):
        handover.handover(bare)
    bare.close()
