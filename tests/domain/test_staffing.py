from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hallapp.domain.staffing import (
    AbsenceKind,
    Away,
    DayPlan,
    Held,
    SeatState,
    Stretch,
    Taken,
)

DAY = date(2026, 10, 9)
LIU, YANG, XU = 5, 16, 19


def at(clock: str) -> datetime:
    return datetime.combine(DAY, time.fromisoformat(clock))


HOURS = ((at("09:00"), at("12:00")), (at("13:30"), at("17:00")))
NOW = at("08:52")


def away(who: int, from_: str = "00:00", until: str = "23:59") -> Away:
    return Away(who, AbsenceKind.LEAVE, at(from_), at(until))


def taken(
    window: int,
    who: int | None,
    from_: str = "09:00",
    until: str = "17:00",
    *,
    shared: bool = False,
) -> Taken:
    return Taken(window, who, at(from_), at(until), shared=shared)


def plan(*said: Away | Taken, hours: tuple[tuple[datetime, datetime], ...] = HOURS) -> DayPlan:
    return DayPlan(
        DAY,
        hours,
        (5, 6, 11),
        usual={5: LIU, 11: 14},
        standing_by={5: YANG},
        taken=tuple(each for each in said if isinstance(each, Taken)),
        away=tuple(each for each in said if isinstance(each, Away)),
    )


def test_the_usual_person_sits_there() -> None:
    assert plan().sits(5, at("10:00")).staff_id == LIU
    assert plan().state(5, NOW) is SeatState.PRESENT


def test_nobody_is_an_empty_window() -> None:
    assert plan(away(LIU)).state(5, NOW) is SeatState.EMPTY
    assert plan().state(6, NOW) is SeatState.EMPTY


def test_who_was_put_there_stands_in() -> None:
    said = plan(away(LIU), taken(5, YANG))
    assert said.sits(5, at("10:00")).staff_id == YANG
    assert said.state(5, NOW) is SeatState.STAND_IN
    assert said.windows_of(YANG, at("10:00")) == (5,)


def test_anybody_at_a_window_of_nobody_is_at_their_place() -> None:
    assert plan(taken(6, YANG)).state(6, NOW) is SeatState.PRESENT


def test_a_stand_in_who_falls_ill_leaves_the_window_to_whoever_is_there() -> None:
    assert plan(away(YANG), taken(5, YANG)).sits(5, at("10:00")).staff_id == LIU
    assert plan(away(YANG), away(LIU), taken(5, YANG)).state(5, NOW) is SeatState.EMPTY


def test_who_moved_to_another_window_has_left_the_own_one() -> None:
    said = plan(taken(6, LIU))
    assert said.state(5, NOW) is SeatState.EMPTY
    assert said.windows_of(LIU, at("10:00")) == (6,)


def test_who_helps_elsewhere_has_not_left() -> None:
    said = plan(taken(11, LIU, shared=True))
    assert said.sits(5, at("10:00")).staff_id == LIU
    assert said.sits(11, at("10:00")).staff_id == 14
    assert said.helps_at(LIU, at("10:00")) == (11,)
    assert said.helps_at(LIU, at("17:00")) == ()


def test_who_helps_holds_the_window_when_its_person_is_away() -> None:
    said = plan(taken(11, XU, shared=True), away(14))
    assert said.sits(11, at("10:00")).staff_id == XU
    assert plan(taken(11, XU, shared=True), away(14), away(XU)).state(11, NOW) is SeatState.EMPTY


def test_a_closed_window_is_not_empty() -> None:
    said = plan(taken(5, None, "13:30", "17:00"))
    assert said.state(5, NOW) is SeatState.PRESENT
    assert said.state(5, at("14:00")) is SeatState.CLOSED
    assert said.gap(5, NOW) is None
    assert said.whole_day(5) is SeatState.PRESENT
    assert plan(taken(5, None)).whole_day(5) is SeatState.CLOSED


def test_half_a_day_is_said_while_somebody_sits_there() -> None:
    said = plan(away(LIU, "14:00"))
    assert said.state(5, NOW) is SeatState.PART
    assert said.state(5, at("15:00")) is SeatState.EMPTY
    assert said.gap(5, NOW) == Stretch(at("14:00"), at("17:00"), None)
    assert said.whole_day(5) is SeatState.PART
    relieved = plan(away(LIU, "14:00"), taken(5, YANG, "14:00"))
    assert relieved.state(5, NOW) is SeatState.PRESENT
    assert [each.staff_id for each in relieved.stretches(5)] == [LIU, YANG]


def test_a_whole_day() -> None:
    assert plan().whole_day(5) is SeatState.PRESENT
    assert plan(away(LIU)).whole_day(5) is SeatState.EMPTY
    assert plan(away(LIU), taken(5, YANG)).whole_day(5) is SeatState.STAND_IN
    assert plan(taken(6, YANG)).whole_day(6) is SeatState.PRESENT


def test_of_two_absences_the_longer_is_said() -> None:
    said = plan(away(LIU, "09:00", "10:00"), away(LIU, "09:00", "12:00"))
    found = said.absence(LIU, at("09:30"))
    assert found is not None
    assert found.until_at == at("12:00")
    assert said.absence(LIU, at("12:00")) is None


@pytest.mark.parametrize(
    ("now", "moment"),
    [("08:52", "09:00"), ("10:10", "10:10"), ("12:30", "13:30"), ("18:00", "13:30")],
)
def test_the_moment_that_counts(now: str, moment: str) -> None:
    assert plan().moment(at(now)) == at(moment)


def test_on_a_rest_day_no_window_is_empty() -> None:
    said = plan(hours=())
    assert said.moment(NOW) is None
    assert said.state(5, NOW) is SeatState.CLOSED
    assert said.whole_day(5) is SeatState.CLOSED


def test_a_posting_holds_from_day_to_day() -> None:
    assert Held(5, LIU).covers(DAY)
    spell = Held(5, LIU, from_on=DAY, until_on=DAY)
    assert spell.covers(DAY)
    assert not spell.covers(DAY - timedelta(1))
    assert not spell.covers(DAY + timedelta(1))


clocks = st.integers(0, 23 * 4).map(lambda n: at("00:00") + timedelta(minutes=15 * n))
stretches = st.tuples(clocks, clocks).filter(lambda pair: pair[0] < pair[1])
people = st.integers(1, 5)


@st.composite
def plans(draw: st.DrawFn) -> DayPlan:
    windows = (1, 2, 3)
    usual = dict(zip(windows, draw(st.permutations(range(1, 6)))[:3], strict=True))
    seats = draw(st.lists(st.tuples(st.sampled_from(windows), people, stretches), max_size=4))
    gone = draw(st.lists(st.tuples(people, stretches), max_size=4))
    rows: list[Taken] = []
    for window, who, (from_at, until_at) in seats:
        clash = any(
            (row.window_id == window or row.staff_id == who)
            and row.from_at < until_at
            and from_at < row.until_at
            for row in rows
        )
        if not clash:
            rows.append(Taken(window, who, from_at, until_at))
    absences = tuple(Away(who, AbsenceKind.TRIP, *when) for who, when in gone)
    return DayPlan(DAY, HOURS, windows, usual, {}, tuple(rows), absences)


@settings(max_examples=60, deadline=None)
@given(plans(), clocks)
def test_nobody_sits_at_two_windows_and_nobody_absent_sits(said: DayPlan, now: datetime) -> None:
    here = [said.sits(window, now).staff_id for window in said.windows]
    sitting = [who for who in here if who is not None]
    assert len(set(sitting)) == len(sitting)
    assert all(said.absence(who, now) is None for who in sitting)


@settings(max_examples=40, deadline=None)
@given(plans())
def test_the_stretches_are_the_opening_hours(said: DayPlan) -> None:
    for window in said.windows:
        parts = said.stretches(window)
        pieces = list(said._pieces())
        assert sum((b - a for a, b in pieces), timedelta()) == timedelta(hours=6.5)
        for opens, _ in pieces:
            holds = [part for part in parts if part.from_at <= opens < part.until_at]
            assert [part.staff_id for part in holds] == [said.sits(window, opens).staff_id]


def test_whose_windows_are_two_sits_at_the_first_alone() -> None:
    plan = DayPlan(
        date(2026, 3, 2),
        ((datetime(2026, 3, 2, 9), datetime(2026, 3, 2, 12)),),
        (1, 2),
        {1: 7, 2: 7},
        taken=(Taken(1, 8, datetime(2026, 3, 2, 11), datetime(2026, 3, 2, 12)),),
    )
    assert plan.sits(1, datetime(2026, 3, 2, 10)).staff_id == 7
    assert plan.sits(2, datetime(2026, 3, 2, 10)).staff_id is None
    assert plan.sits(2, datetime(2026, 3, 2, 11)).staff_id == 7
