from datetime import date, datetime, timedelta

import pytest

from hallapp.actions import board, cases, catalogue, people, staff, staffing, steps
from hallapp.actions.hall import Hall
from hallapp.domain.board import SeatLine
from hallapp.domain.cases import NewCase
from hallapp.domain.catalogue import NewItem
from hallapp.domain.errors import Refused
from hallapp.domain.staff import Crop, NewStaff, PhotoFile
from hallapp.domain.staffing import AbsenceKind, DutyRole, SeatState, StaffKind
from tests.actions.conftest import Desk, Look

DAY = date(2026, 3, 2)  # a Monday


@pytest.fixture
def hall(desk: Desk) -> Hall:
    """Window 7 is Zhang's, Wang A02 stands by; window 10 is nobody's."""
    staffing.set_pair(desk.hall, "7", "张晓红", "A02", from_on=DAY)
    return desk.hall


def key(hall: Hall, staff_no: str) -> int:
    return next(line.id for line in people.people(hall) if line.staff_no == staff_no)


def window(hall: Hall, number: str) -> SeatLine:
    return next(seat for seat in board.board(hall).seats if seat.window_no == number)


def test_a_window_of_nobody_is_empty_and_nobody_able_is_offered(hall: Hall) -> None:
    shown = board.board(hall)
    assert shown.counts == {SeatState.PRESENT: 1, SeatState.EMPTY: 1}
    assert [seat.window_no for seat in shown.empty] == ["10"]


def test_a_sick_call_the_stand_in_and_two_undos(hall: Hall, everything: Look) -> None:
    before = everything(hall)
    seat = window(hall, "7")
    assert (seat.state, seat.staff) == (SeatState.PRESENT, "张晓红")
    assert seat.usual_id is not None
    staffing.report_away(hall, seat.usual_id, reason="流感")
    seat = window(hall, "7")
    assert seat.state is SeatState.EMPTY
    assert seat.away is not None
    assert seat.away.until_at == datetime(2026, 3, 3)
    best = seat.offers[0].who
    assert (best.name, best.pair) == ("王强", True)
    staffing.stand_in(hall, seat.window_id, best.staff_id)
    assert window(hall, "7").state is SeatState.STAND_IN
    assert steps.last(hall, 1)[0].values == {"name": "王强", "window": "7"}
    steps.undo(hall)
    assert window(hall, "7").state is SeatState.EMPTY
    steps.undo(hall)
    assert everything(hall) == before
    assert steps.verify(hall).sound


def test_the_reason_of_a_leave_is_in_nothing_that_is_shown(hall: Hall) -> None:
    zhang = key(hall, "A01")
    staffing.report_away(hall, zhang, reason="流感")
    assert "流感" not in repr(board.staffing(hall))
    assert "流感" not in repr(steps.last(hall, 3))


def test_nobody_at_two_windows(hall: Hall) -> None:
    zhang, seven, ten = key(hall, "A01"), window(hall, "7"), window(hall, "10")
    staffing.stand_in(hall, ten.window_id, zhang)
    assert window(hall, "10").staff == "张晓红"
    assert window(hall, "7").state is SeatState.EMPTY
    staffing.stand_in(hall, seven.window_id, zhang)
    assert window(hall, "7").staff == "张晓红"
    assert window(hall, "10").state is SeatState.EMPTY


def test_a_shared_seat_leaves_the_own_one(hall: Hall) -> None:
    zhang, ten = key(hall, "A01"), window(hall, "10")
    start = datetime(2026, 3, 2)
    staffing.seat(hall, ten.window_id, zhang, start, start + timedelta(1), shared=True)
    assert [seat.staff for seat in board.board(hall).seats] == ["张晓红", "张晓红"]
    staffing.as_usual(hall, ten.window_id, DAY)
    assert window(hall, "10").state is SeatState.EMPTY


def test_a_stretch_is_cut_out_of_what_stood_there(hall: Hall, desk: Desk) -> None:
    seven = window(hall, "7").window_id
    two, three = key(hall, "A02"), key(hall, "A03")
    at = datetime(2026, 3, 2, 9, 5)
    staffing.seat(hall, seven, two, at, datetime(2026, 3, 2, 17))
    staffing.seat(hall, seven, three, at.replace(hour=10), at.replace(hour=11))
    sat = [board.sat(hall, "7", at.replace(hour=hour)) for hour in (9, 10, 11, 18)]
    assert [who.staff_no for who in sat if who] == ["A02", "A03", "A02", "A01"]
    staffing.close_window(hall, seven, at.replace(hour=14), at.replace(hour=17))
    desk.now = datetime(2026, 3, 2, 15)
    assert window(hall, "7").state is SeatState.CLOSED


def test_who_is_away_is_not_seated(hall: Hall) -> None:
    two, ten = key(hall, "A02"), window(hall, "10").window_id
    staffing.report_away(hall, two, kind=AbsenceKind.TRIP)
    with pytest.raises(Refused) as refused:
        staffing.stand_in(hall, ten, two)
    assert refused.value.field == "staff"
    staffing.come_back(hall, two)
    staffing.stand_in(hall, ten, two)
    with pytest.raises(Refused):
        staffing.come_back(hall, two)
    with pytest.raises(Refused):
        staffing.seat(hall, ten, two, datetime(2026, 3, 7, 9), datetime(2026, 3, 7, 10))


def test_half_a_day(hall: Hall, desk: Desk) -> None:
    zhang = key(hall, "A01")
    out = datetime(2026, 3, 2, 14)
    staffing.report_away(hall, zhang, kind=AbsenceKind.TRIP, from_at=out)
    seat = window(hall, "7")
    assert (seat.state, seat.gap_at, seat.gap_away) == (SeatState.PART, out, AbsenceKind.TRIP)
    staffing.seat(hall, seat.window_id, key(hall, "A02"), out, datetime(2026, 3, 2, 17))
    seat = window(hall, "7")
    assert (seat.state, seat.next_at, seat.next_staff) == (SeatState.PRESENT, out, "王强")
    with pytest.raises(Refused):
        staffing.report_away(hall, zhang, from_at=out, until_at=out)
    desk.now = datetime(2026, 3, 2, 15)
    staffing.come_back(hall, zhang)
    assert window(hall, "7").staff == "王强"


def test_history_answers_who_sat_there(hall: Hall, desk: Desk) -> None:
    staffing.set_pair(hall, "7", "A03", "张晓红", from_on=date(2026, 3, 9))
    staffing.set_pair(hall, "7", "A02", from_on=date(2026, 3, 16))
    asked = {
        day: board.sat(hall, "7", datetime(2026, 3, day, 10)) for day in (1, 2, 8, 9, 15, 16, 30)
    }
    assert [who.staff_no for who in asked.values() if who] == [
        "A01", "A01", "A01", "A03", "A03", "A02", "A02"
    ]  # fmt: skip
    staffing.set_pair(hall, "7", "A01", "A03", from_on=date(2026, 3, 9))
    who = board.sat(hall, "7", datetime(2026, 3, 30, 10))
    assert who is not None
    assert who.staff_no == "A01"
    with pytest.raises(Refused):
        staffing.set_pair(hall, "7", "A01", "A01")
    desk.now = datetime(2026, 4, 1, 9)
    people.amend_window(hall, "7", staff="A02", zone="A区")
    who = board.sat(hall, "7", date(2026, 3, 31))
    assert who is not None
    assert who.staff_no == "A01"


def test_a_case_is_of_whoever_sat_there(hall: Hall, desk: Desk) -> None:
    seven = window(hall, "7").window_id
    staffing.report_away(hall, key(hall, "A01"))
    staffing.stand_in(hall, seven, key(hall, "A02"))
    desk.now = datetime(2026, 3, 2, 10)
    line = cases.accept(hall, NewCase(item="不动产转移登记", window="7"))
    assert line.staff == "王强"
    desk.now = datetime(2026, 3, 3, 10)
    line = cases.accept(hall, NewCase(item="不动产转移登记", window="7"))
    assert line.staff == "张晓红"


def test_a_week_is_planned_like_the_one_before(hall: Hall) -> None:
    seven, two = window(hall, "7").window_id, key(hall, "A02")
    day = datetime(2026, 3, 2)
    staffing.seat(hall, seven, two, day, day + timedelta(1))
    staffing.seat(hall, seven, two, day + timedelta(1), day + timedelta(2))
    staffing.set_duty(hall, DAY, DutyRole.GUARD, ["拉巴", "尼玛"])
    staffing.set_duty(hall, DAY, DutyRole.CHIEF, ["A03"])
    staffing.open_longer(
        hall, "7", datetime(2026, 3, 2, 12), datetime(2026, 3, 2, 13, 30), staff="A02"
    )
    away = datetime(2026, 3, 10)
    staffing.report_away(hall, two, from_at=away, until_at=away + timedelta(1))
    assert staffing.copy_week(hall, date(2026, 3, 11)) == 1 + 3 + 1
    following = board.board(hall, date(2026, 3, 9))
    assert following.seats[0].staff == "王强"
    assert following.noon == ("7",)
    assert [line.name for line in following.on_duty(DutyRole.GUARD)] == ["拉巴", "尼玛"]
    assert board.board(hall, date(2026, 3, 10)).seats[0].staff == "张晓红"
    assert staffing.copy_week(hall, date(2026, 3, 11)) == 1  # what stands there stays
    with pytest.raises(Refused):
        staffing.copy_week(hall, date(2026, 6, 1))


def test_who_guides_but_sits_at_a_window_is_not_here_for_it(hall: Hall) -> None:
    staffing.set_duty(hall, DAY, DutyRole.GUIDE, ["A02", "A03", " "])
    staffing.stand_in(hall, window(hall, "10").window_id, key(hall, "A02"))
    assert [line.here for line in board.board(hall).on_duty(DutyRole.GUIDE)] == [False, True]


def test_hands_say_what_they_can_do_where(hall: Hall) -> None:
    item = catalogue.add_item(hall, NewItem(name="抵押登记", item_code="D1", windows="7、10号窗口"))
    three = key(hall, "A03")
    told = staff.detail(hall, three).told
    people.amend_window(hall, "10", system="不动产平台")
    from dataclasses import replace

    staff.amend(hall, three, replace(told, skills=frozenset({item.id}), kind=StaffKind.FLOATING))
    shown = board.staffing(hall)
    hand = next(each for each in shown.hands if each.staff_id == three)
    ten = window(hall, "10")
    assert hand.skills[ten.window_id] == 1
    assert (hand.able, hand.kind, shown.of[ten.window_id]) == (2, StaffKind.FLOATING, 1)
    assert [(each.who.staff_id, each.who.account) for each in ten.offers] == [(three, False)]
    staff.amend(
        hall, three, replace(told, skills=frozenset({item.id}), accounts=("不动产平台", ""))
    )
    assert [each.who.account for each in window(hall, "10").offers] == [True]
    assert board.offers(hall, ten.window_id) == window(hall, "10").offers


def test_two_weeks(hall: Hall) -> None:
    cards = board.fortnight(hall, date(2026, 3, 6), 4)
    assert [card.working for card in cards] == [True, False, False, True]
    assert (cards[0].empty, cards[0].manned, cards[0].lacking) == (1, 1, 0)
    assert cards[1].states == ()
    missing = board.fortnight(hall, date(2037, 1, 1), 1)[0]
    assert (missing.working, missing.states) == (None, ())
    assert board.board(hall, date(2026, 3, 7)).at is None


def test_a_person_and_their_photo(hall: Hall) -> None:
    new = NewStaff(name="旺姆", staff_no="B1", department="自然资源局", from_on=DAY, duties="受理")
    made = staff.add(hall, new)
    assert made.told == new
    with pytest.raises(Refused) as refused:
        staff.add(hall, NewStaff(name="别人", staff_no="B1"))
    assert refused.value.field == "staff_no"
    picture = PhotoFile(b"jpeg", 1000, 700)
    first = staff.set_photo(hall, made.id, picture)
    other = staff.set_photo(hall, key(hall, "A02"), picture, Crop(0, 0, 500, 1000))
    assert first.photo == other.photo is not None
    assert first.crop == Crop(250, 0, 500, 1000)
    assert staff.photo(hall, first.photo) == picture
    moved = staff.set_photo(hall, made.id, None, Crop(100, 0, 500, 1000))
    assert moved.crop == Crop(100, 0, 500, 1000)
    assert staff.set_photo(hall, made.id, None).photo is None
    assert steps.verify(hall).sound
