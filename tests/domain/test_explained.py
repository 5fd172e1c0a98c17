"""The clock explained, as picture 03 and the clock slip show it."""

from datetime import date, datetime, time
from fractions import Fraction

from hallapp.domain.calendar import EVERY_YEAR, Calendar, DayKind, Hours, Session, seeded_calendar
from hallapp.domain.deadlines import Clock, ClockLine, Limit, Pause, Unit
from hallapp.domain.explained import APART

OFFICE = Hours.on_weekdays(Session(time(9), time(12)), Session(time(13, 30), time(17)))
CLOCK = Clock(seeded_calendar(), OFFICE)
REVIEW = Pause(datetime(2026, 9, 28, 14, 20), datetime(2026, 9, 30, 15), "expert_review")


def limit(n: int, unit: Unit = Unit.WORKDAY) -> Limit:
    return Limit(Fraction(n), unit)


def brief(line: ClockLine) -> tuple[object, ...]:
    day = f"{line.from_on:%m%d}"
    if line.to_on != line.from_on:
        day += f"-{line.to_on:%m%d}"
    return day, line.why.value, line.counted, line.n, line.name


def test_picture_03() -> None:
    accepted = datetime(2026, 9, 23, 10)
    lines = CLOCK.explain(accepted, limit(5), [REVIEW], today=date(2026, 10, 9))
    assert [brief(line) for line in lines] == [
        ("0923", "accepted", False, 0, ""),
        ("0924", "counted", True, 1, ""),
        ("0925-0927", "holiday", False, 1, "中秋节"),
        ("0928", "counted", True, 2, ""),
        ("0929", "paused", False, 2, "expert_review"),
        ("0930", "paused", False, 2, "expert_review"),
        ("1001-1007", "holiday", False, 2, "国庆节"),
        ("1008", "counted", True, 3, ""),
        ("1009", "counted", True, 4, ""),
        ("1010", "due", True, 5, "国庆节"),
    ]
    assert lines[3].paused_at == datetime(2026, 9, 28, 14, 20)
    assert lines[5].resumed_at == datetime(2026, 9, 30, 15)
    assert [line.today for line in lines] == [False] * 8 + [True, False]
    assert lines[-1].kind is DayKind.MAKEUP
    assert lines[2].notice.startswith("https://www.gov.cn/")


def test_paused_days_run_together() -> None:
    pause = Pause(datetime(2026, 3, 3, 10), datetime(2026, 3, 12, 10), "test")
    lines = CLOCK.explain(datetime(2026, 3, 2, 10), limit(2), [pause])
    assert [brief(line) for line in lines] == [
        ("0302", "accepted", False, 0, ""),
        ("0303", "counted", True, 1, ""),
        ("0304-0306", "paused", False, 1, "test"),
        ("0307-0308", "rest", False, 1, ""),
        ("0309-0311", "paused", False, 1, "test"),
        ("0312", "paused", False, 1, "test"),
        ("0313", "due", True, 2, ""),
    ]


def test_the_strip_has_every_day() -> None:
    days = CLOCK.explain_days(datetime(2026, 9, 23, 10), limit(5), [REVIEW])
    assert [day.from_on for day in days] == [day.to_on for day in days]
    assert len(days) == 18


def test_rolled_acceptance_shows_both_days() -> None:
    rolled = Clock(seeded_calendar(), OFFICE, "by_date_rolled")
    lines = rolled.explain(datetime(2026, 3, 6, 18), limit(1))
    assert [brief(line) for line in lines] == [
        ("0306", "accepted", False, 0, ""),
        ("0307-0308", "rest", False, 0, ""),
        ("0309", "accepted", False, 0, ""),
        ("0310", "due", True, 1, ""),
    ]


def test_immediate() -> None:
    immediate = limit(0, Unit.IMMEDIATE)
    (line,) = CLOCK.explain(datetime(2026, 3, 6, 10), immediate)
    assert brief(line) == ("0306", "due", False, 0, "")
    lines = CLOCK.explain(datetime(2026, 10, 1, 10), immediate)
    assert [brief(line) for line in lines] == [
        ("1001", "accepted", False, 0, "国庆节"),
        ("1002-1007", "holiday", False, 0, "国庆节"),
        ("1008", "due", True, 1, ""),
    ]


def test_calendar_days_count_every_day_and_move_at_the_end() -> None:
    pause = Pause(datetime(2026, 9, 28, 9), datetime(2026, 9, 29, 9))
    lines = CLOCK.explain(datetime(2026, 9, 24, 10), limit(7, Unit.CALDAY), [pause])
    assert [brief(line) for line in lines] == [
        ("0924", "accepted", False, 0, ""),
        ("0925", "counted", True, 1, ""),
        ("0926", "counted", True, 2, ""),
        ("0927", "counted", True, 3, ""),
        ("0928", "counted", True, 4, ""),
        ("0929", "paused", False, 4, ""),
        ("0930", "counted", True, 5, ""),
        ("1001", "counted", True, 6, ""),
        ("1002", "counted", True, 7, ""),
        ("1003-1007", "holiday", False, 7, "国庆节"),
        ("1008", "due", False, 7, ""),
    ]


def test_a_calendar_limit_runs_over_a_year_it_does_not_need() -> None:
    known = [2018, 2020]
    calendar = Calendar([], known)
    lines = Clock(calendar, OFFICE).explain(datetime(2018, 12, 3, 10), limit(400, Unit.CALDAY))
    assert lines[-1].to_on == date(2020, 1, 7)


def test_minutes_taken_each_day() -> None:
    pause = Pause(datetime(2026, 3, 3, 9), datetime(2026, 3, 4, 10), "test")
    lines = CLOCK.explain(datetime(2026, 3, 2, 16), limit(6, Unit.WORKHOUR), [pause])
    assert [(*brief(line), line.minutes) for line in lines] == [
        ("0302", "accepted", True, 60, "", 60),
        ("0303", "paused", False, 60, "test", 0),
        ("0304", "due", True, 360, "", 300),
    ]


def test_hours_over_weekend_and_makeup() -> None:
    lines = CLOCK.explain(datetime(2026, 2, 13, 18), limit(8, Unit.WORKHOUR))
    assert [(*brief(line), line.minutes) for line in lines] == [
        ("0213", "accepted", False, 0, "", 0),
        ("0214", "makeup", True, 390, "春节", 390),
        ("0215-0223", "holiday", False, 390, "春节", 0),
        ("0224", "due", True, 480, "", 90),
    ]


def test_an_open_pause_ends_with_today() -> None:
    pause = Pause(datetime(2026, 3, 3, 10), None, "hearing")
    accepted = datetime(2026, 3, 2, 16)
    for unit, n in ((Unit.WORKDAY, 1), (Unit.WORKHOUR, 120)):
        lines = CLOCK.explain(accepted, limit(5, unit), [pause], today=date(2026, 3, 9))
        assert [line.why.value for line in lines] == [
            "accepted",
            "counted",
            "paused",
            "rest",
            "paused",
        ]
        assert lines[1].paused_at == datetime(2026, 3, 3, 10)
        assert (lines[-1].to_on, lines[-1].today, lines[-1].n) == (date(2026, 3, 9), True, n)
        short = CLOCK.explain(accepted, limit(5, unit), [pause])
        assert short[-1].to_on == date(2026, 3, 3)
        early = CLOCK.explain(accepted, limit(5, unit), [pause], today=date(2026, 3, 2))
        assert early[-1].to_on == date(2026, 3, 3)


def test_an_open_pause_stops_calendar_days_too() -> None:
    pause = Pause(datetime(2026, 3, 3, 10), None, "hearing")
    lines = CLOCK.explain(
        datetime(2026, 3, 2, 16), limit(5, Unit.CALDAY), [pause], today=date(2026, 3, 9)
    )
    assert [line.why.value for line in lines] == ["accepted", "counted", "paused", "paused"]


def test_hours_without_an_hour_of_acceptance() -> None:
    (line,) = CLOCK.explain(date(2026, 3, 2), limit(5, Unit.WORKHOUR))
    assert brief(line) == ("0302", "accepted", False, 0, "")
    pause = Pause(datetime(2026, 3, 3, 10), None, "hearing")
    assert len(CLOCK.explain(date(2026, 3, 2), limit(5, Unit.WORKHOUR), [pause])) == 1


def test_long_limits_stay_readable() -> None:
    every = Clock(Calendar([], EVERY_YEAR), OFFICE)
    accepted = datetime(2026, 1, 5, 10)
    sixty = every.explain(accepted, limit(60), today=date(2026, 2, 4))
    assert len(sixty) < 2 * APART
    assert sum(line.today for line in sixty) == 1
    assert (sixty[1].counted, sixty[1].n) == (True, 4)
    years = every.explain(accepted, limit(2500), today=date(2026, 2, 4))
    assert len(years) < 10
    assert years[-1].n == 2500
