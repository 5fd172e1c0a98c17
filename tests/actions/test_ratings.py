"""Ratings: one a case and visit, bad ones are called back, decided ones leave both figures."""

from datetime import date, datetime, timedelta

import pytest

from hallapp.actions import cases, rating_options, ratings, registers, steps
from hallapp.domain.appraisal import Share
from hallapp.domain.cases import NewCase
from hallapp.domain.errors import Refused
from hallapp.domain.ratings import NewRating, RatingFilter, preset_options
from hallapp.domain.spans import read_span
from tests.actions.conftest import Desk

MARCH = read_span("2026-03")
AT = datetime(2026, 3, 2, 9, 0)


def rate(desk: Desk, level: int | None, minute: int = 0, **more: object) -> int:
    said = {"window": "7", "staff": "张晓红"} | more
    at = AT + timedelta(minutes=minute)
    return ratings.add(desk.hall, NewRating(level=level, rated_at=at, **said)).id  # type: ignore[arg-type] # texts by name


def share(desk: Desk) -> Share:
    (found,) = ratings.satisfaction(desk.hall, MARCH).values()
    return found


def test_levels_three_to_five_are_satisfied_and_who_did_not_rate_is_not_counted(
    desk: Desk,
) -> None:
    for minute, level in enumerate((5, 4, 3, 2, None)):
        rate(desk, level, minute)
    assert share(desk) == Share(numerator=3, denominator=4, bad=1, pending=1)
    assert ratings.satisfaction_of_windows(desk.hall, MARCH) == {1: share(desk)}
    assert ratings.monthly(desk.hall, MARCH) == {"2026-03": share(desk)}
    assert not ratings.satisfaction(desk.hall, read_span("2026-02"))


def test_two_people_of_one_name_have_each_their_share(desk: Desk) -> None:
    for minute, staff in enumerate(("A03", "A02", "A03")):
        rate(desk, 5, minute, staff=staff, window="10")
    named = ratings.named(desk.hall, MARCH, "staff")
    assert [(each.name, each.share.denominator) for each in named] == [("王强", 1), ("王强", 2)]
    assert [each.name for each in ratings.named(desk.hall, MARCH, "window")] == ["10"]
    assert [each.name for each in ratings.named(desk.hall, MARCH, "month")] == ["2026-03"]


def test_a_bad_rating_is_called_back_and_put_right_within_its_limits(desk: Desk) -> None:
    rate(desk, 1, options=("115",), text="让我跑了三趟")
    line = ratings.lines(desk.hall)[0]
    entry = registers.line(desk.hall, "bad_rating", line.entry_id)
    assert entry.values["content"] == "服务态度差效率低；让我跑了三趟"
    assert (entry.state, entry.values["staff"]) == ("new", "张晓红")
    assert entry.stage_due_at == datetime(2026, 3, 3, 17)
    registers.amend(
        desk.hall, "bad_rating", line.entry_id, {"call_back": "已致歉"}, move="call_back"
    )
    assert registers.line(desk.hall, "bad_rating", line.entry_id).stage_due_at == datetime(
        2026, 3, 9, 17
    )
    registers.amend(desk.hall, "bad_rating", line.entry_id, {"measure": "一次告知"}, move="rectify")
    assert share(desk) == Share(numerator=0, denominator=1, bad=1, pending=0)


def test_a_decision_takes_a_rating_out_of_both_figures_and_back(desk: Desk) -> None:
    rate(desk, 5, 1)
    rate(desk, 2, 2)
    entry = ratings.lines(desk.hall)[0].entry_id
    said = {"ground": "mistaken", "ground_told": "误按", "decided_by": "张晓红"}
    with pytest.raises(Refused, match="does not decide"):
        registers.amend(desk.hall, "bad_rating", entry, said, move="exclude")
    said["decided_by"] = "A02"
    registers.amend(desk.hall, "bad_rating", entry, said, move="exclude")
    assert share(desk) == Share(numerator=1, denominator=1)
    assert ratings.count(desk.hall, RatingFilter(excluded=True)) == 1
    assert ratings.lines(desk.hall)[0].excluded == "mistaken"
    steps.undo(desk.hall)
    assert share(desk).denominator == 2


def test_a_good_rating_can_be_looked_into_once(desk: Desk) -> None:
    key = rate(desk, 5)
    assert ratings.doubt(desk.hall, key).state == "new"
    assert share(desk) == Share(numerator=1, denominator=1, pending=1)
    with pytest.raises(Refused, match="looked into already"):
        ratings.doubt(desk.hall, key)
    with pytest.raises(Refused, match="Nobody rated"):
        ratings.doubt(desk.hall, rate(desk, None, 5))


def test_a_case_is_rated_once_a_visit(desk: Desk) -> None:
    new = NewCase(item="BDC-01", window="7", staff="张晓红", applicant="李静", phone="13900001111")
    case = cases.accept(desk.hall, new).case_no
    desk.now += timedelta(days=1)
    told = NewRating(level=2, rated_at=AT, case_no=case)
    line = ratings.add(desk.hall, told)
    assert (line.window, line.staff) == ("7", "张晓红")
    entry = registers.line(desk.hall, "bad_rating", line.entry_id)
    assert (entry.values["person"], entry.values["phone"]) == ("李静", "13900001111")
    with pytest.raises(Refused, match="rated on that day already"):
        ratings.add(desk.hall, told)
    ratings.add(desk.hall, NewRating(level=4, rated_at=desk.now, case_no=case))
    assert ratings.count(desk.hall) == 2
    with pytest.raises(Refused, match="no case 999"):
        ratings.add(desk.hall, NewRating(level=4, rated_at=AT, case_no="999"))


def test_what_is_no_rating_is_refused(desk: Desk) -> None:
    for wrong, more in (
        ("level from 1 to 5", {"level": 6}),
        ("no option 207", {"level": 5, "options": ("207",)}),
        ("150 characters", {"level": 5, "text": "好" * 151}),
        ("At which window", {"level": 5, "window": "", "staff": ""}),
    ):
        with pytest.raises(Refused, match=wrong):
            rate(desk, **more)  # type: ignore[arg-type] # one wrong thing each
    with pytest.raises(Refused, match="future"):
        rate(desk, 5, 600)
    assert ratings.count(desk.hall) == 0


def test_undoing_a_bad_rating_voids_its_entry(desk: Desk) -> None:
    rate(desk, 1)
    steps.undo(desk.hall)
    assert ratings.count(desk.hall) == 0
    assert [line.state for line in registers.lines(desk.hall, "bad_rating")] == ["voided"]


def test_lists_filter_and_say_what_waits(desk: Desk) -> None:
    for minute, level in enumerate((5, 1, 2, None)):
        rate(desk, level, minute)
    asked = {
        RatingFilter(levels=frozenset({5})): 1,
        RatingFilter(waiting=True): 2,
        RatingFilter(unrated=True): 1,
        RatingFilter(window="7", staff="张晓红", first=date(2026, 3, 2), last=date(2026, 3, 2)): 4,
        RatingFilter(first=date(2026, 3, 3)): 0,
    }
    assert {wanted: ratings.count(desk.hall, wanted) for wanted in asked} == asked
    assert ratings.waiting(desk.hall) == (2, 0)
    desk.now += timedelta(days=2)
    assert ratings.waiting(desk.hall) == (2, 2)


def test_a_hall_has_its_own_options(desk: Desk) -> None:
    mine = {**preset_options(), 5: {"518": "答得清楚"}}
    rating_options.change_options(desk.hall, mine)
    rating_options.change_options(desk.hall, mine)
    assert ratings.options(desk.hall)[5] == {"518": "答得清楚"}
    rate(desk, 5, options=("518",))
    for wrong in ({5: {"618": "x"}}, {5: {"519": " "}}):
        with pytest.raises(Refused):
            rating_options.change_options(desk.hall, wrong)
