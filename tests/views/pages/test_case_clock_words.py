from datetime import date, datetime, time
from fractions import Fraction

from hallapp.domain.calendar import Hours, Session, seeded_calendar
from hallapp.domain.deadlines import Clock, Limit, Pause, Unit
from hallapp.views.pages.case_clock_words import clock_words, strip_cells
from hallapp.views.pages.case_reckoning import around, each_day
from hallapp.views.parts.daystrip import DayIs
from hallapp.views.saying import Present

HOURS = Hours.on_weekdays(Session(time(9), time(12)), Session(time(13, 30), time(17)))
CLOCK = Clock(seeded_calendar(), HOURS)
PRESENT = Present(datetime(2026, 10, 9, 8, 52), frozenset({date(2026, 10, 10)}))
ACCEPTED = datetime(2026, 9, 23, 9, 40)
PAUSE = Pause(datetime(2026, 9, 28, 14, 20), datetime(2026, 9, 30, 17), "expert_review")
FIVE = Limit(Fraction(5), Unit.WORKDAY)


def test_the_clock_of_the_picture_reads_as_in_the_picture() -> None:
    lines = CLOCK.explain(ACCEPTED, FIVE, [PAUSE], today=PRESENT.today)
    words = clock_words(lines, datetime(2026, 10, 10, 17), PRESENT)
    assert [line.count for line in words if line.counted] == ["1", "2", "3", "4", "5"]
    assert words[0].why == "day of acceptance, does not count"
    assert "counts, paused from 14:20" in [line.why for line in words]
    paused = [line for line in words if line.paused]
    assert paused[0].why == "Expert review, paused, does not count"
    assert paused[-1].why == "Expert review, paused, resumed at 17:00"
    today = next(line for line in words if line.today)
    assert (today.why, today.count) == ("today, counts", "4")
    assert words[-1].why == "make-up working day, counts, due at 17:00"
    assert words[-1].strong


def test_the_strip_has_one_cell_a_day_and_outlines_what_is_to_come() -> None:
    days = each_day(CLOCK.explain(ACCEPTED, FIVE, [PAUSE], today=PRESENT.today))
    assert [day.from_on for day in days] == [date(2026, 9, 23 + n) for n in range(8)] + [
        date(2026, 10, 1 + n) for n in range(10)
    ]
    cells = strip_cells(days, PRESENT)
    assert [cell.kind for cell in cells[:2]] == [DayIs.ACCEPTED, DayIs.COUNTED]
    assert [cell.kind for cell in cells[6:8]] == [DayIs.PAUSED, DayIs.PAUSED]
    assert [(cell.kind, cell.said) for cell in cells[-2:]] == [
        (DayIs.AHEAD, "4"),
        (DayIs.AHEAD, "5"),
    ]
    assert cells[-2].today


def test_open_minutes_are_said_as_hours() -> None:
    limit = Limit(Fraction(8), Unit.WORKHOUR)
    lines = CLOCK.explain(datetime(2026, 10, 8, 10), limit, today=PRESENT.today)
    counts = [line.count for line in clock_words(lines, None, PRESENT) if line.counted]
    assert counts == ["5.5", "8"]
    assert [cell.said for cell in strip_cells(each_day(lines), PRESENT)] == ["5.5", "8"]


def test_of_a_long_limit_the_days_around_today_are_shown() -> None:
    days = each_day(CLOCK.explain(datetime(2026, 3, 2, 9), Limit(Fraction(200), Unit.WORKDAY)))
    shown = around(days, PRESENT.today, most=36)
    assert len(shown) == 36
    assert shown[0].from_on <= PRESENT.today <= shown[-1].from_on
    assert [day.n for day in days if day.counted][-1] == 200
