"""Duties by the week, kept weeks, longer hours, who can do what, items of a window, titles."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from hallapp.actions import (
    board,
    duty_plan,
    extra_hours,
    people,
    registers,
    skills,
    staffing,
    steps,
    titles,
    week_plans,
    window_items,
)
from hallapp.actions.hall import Hall
from hallapp.domain.errors import Refused
from hallapp.domain.staffing import DutyRole
from tests.halls import demo_hall

NOW = datetime(2026, 10, 9, 8, 52)
TODAY = NOW.date()
NEXT = date(2026, 11, 9)  # no duty was planned there


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    opened = demo_hall(tmp_path / "demo.hall", lambda: NOW, "周慧芳")
    yield opened
    opened.close()


def key(hall: Hall, name: str) -> int:
    return next(line.id for line in people.people(hall) if line.name == name)


def test_the_duties_of_a_week_are_read_and_written_in_one_step(hall: Hall) -> None:
    told = duty_plan.week(hall, TODAY)
    assert told[TODAY, DutyRole.CHIEF] == ("黄玉兰",)
    new = {(TODAY, DutyRole.GUARD): ("保安甲", " ", "张晓红"), (NEXT, DutyRole.CHIEF): ("周慧芳",)}
    duty_plan.set_week(hall, TODAY, new)
    assert duty_plan.week(hall, TODAY)[TODAY, DutyRole.GUARD] == ("保安甲", "张晓红")
    assert duty_plan.week(hall, NEXT) == {(NEXT, DutyRole.CHIEF): ("周慧芳",)}
    steps.undo(hall)
    assert duty_plan.week(hall, TODAY) == told


def test_a_week_of_duties_repeats(hall: Hall) -> None:
    first = duty_plan.week(hall, date(2026, 10, 12))
    assert duty_plan.repeat(hall, date(2026, 10, 12), 4) == 20
    repeated = duty_plan.week(hall, NEXT)
    assert {(day.weekday(), role): names for (day, role), names in repeated.items()} == {
        (day.weekday(), role): names for (day, role), names in first.items()
    }
    with pytest.raises(Refused, match="1 to 26 weeks"):
        duty_plan.repeat(hall, TODAY, 0)
    with pytest.raises(Refused, match="nothing to repeat"):
        duty_plan.repeat(hall, date(2026, 12, 14), 1)


def test_a_week_is_kept_under_a_name_and_laid_over_another(hall: Hall) -> None:
    monday = date(2026, 10, 12)
    five = next(each for each in board.board(hall, monday).seats if each.window_no == "5")
    who = key(hall, "宋佳")
    staffing.seat(hall, five.window_id, who, datetime(2026, 10, 12), datetime(2026, 10, 13))
    n = week_plans.keep(hall, " 平常周 ", monday)
    entry = week_plans.kept(hall)[0]
    assert (entry.name, entry.lines) == ("平常周", n)
    assert week_plans.lay(hall, entry.id, NEXT) > 0
    shown = board.board(hall, NEXT)
    assert next(each.staff for each in shown.seats if each.window_no == "5") == "宋佳"
    assert shown.noon
    assert duty_plan.week(hall, NEXT)[NEXT, DutyRole.CHIEF] == ("黄玉兰",)
    assert week_plans.lay(hall, entry.id, NEXT) == 0
    assert week_plans.keep(hall, "平常周", monday) == n
    week_plans.forget(hall, entry.id)
    assert week_plans.kept(hall) == ()
    for deed in (week_plans.forget, lambda hall, key: week_plans.lay(hall, key, NEXT)):
        with pytest.raises(Refused, match="does not exist any more"):
            deed(hall, entry.id)
    with pytest.raises(Refused, match="name is missing"):
        week_plans.keep(hall, " ", monday)
    with pytest.raises(Refused, match="nothing was planned"):
        week_plans.keep(hall, "空", date(2026, 12, 14))


def test_longer_hours_are_listed_and_taken_away(hall: Hall) -> None:
    before = extra_hours.lines(hall, TODAY, TODAY)
    staffing.open_longer(
        hall, "9", datetime(2026, 10, 9, 17), datetime(2026, 10, 9, 18), staff="宋佳"
    )
    last = extra_hours.lines(hall, TODAY, TODAY)[-1]
    assert (last.window_no, last.staff, last.until_at.hour) == ("9", "宋佳", 18)
    assert before[0].staff != ""
    extra_hours.take_away(hall, last.id)
    assert extra_hours.lines(hall, TODAY, TODAY) == before
    with pytest.raises(Refused, match="not there any more"):
        extra_hours.take_away(hall, last.id)


def test_who_can_do_what_changes_cross_by_cross(hall: Hall) -> None:
    shown = skills.matrix(hall)
    names = {name for _, name in shown.people}
    assert {"宋佳", "马秀英"} <= names
    who = key(hall, "宋佳")
    item = next(each[0] for each in shown.items if (who, each[0]) not in shown.known)
    for able in (True, True, False, False):
        skills.set_skill(hall, who, item, able=able)
        assert ((who, item) in skills.matrix(hall).known) is able
    with pytest.raises(Refused, match="does not exist any more"):
        skills.set_skill(hall, 0, item, able=True)


def test_a_window_says_which_items_it_handles(hall: Hall) -> None:
    items = window_items.items_of(hall, "5")
    mine = frozenset(item for item, _, here in items if here)
    other = next(item for item, _, here in items if not here)
    gone = min(mine)
    assert window_items.set_items(hall, "5", mine - {gone} | {other}) == 2
    assert {item for item, _, here in window_items.items_of(hall, "5") if here} == (
        mine - {gone} | {other}
    )
    assert window_items.numbers("7、8 号窗口, 12号") == ("7", "8", "12")
    with pytest.raises(Refused, match="There is no window 99"):
        window_items.set_items(hall, "99", frozenset())


def test_titles_in_force(hall: Hall) -> None:
    two, seven = (
        next(line.id for line in people.windows(hall) if line.window_no == n) for n in ("2", "7")
    )
    assert titles.in_force(hall).of_person(key(hall, "张晓红")) == ("党员先锋岗",)
    held = titles.in_force(hall)
    assert (held.of_window(two), held.of_window(seven)) == ((), ("示范窗口",))
    assert titles.in_force(hall, date(2020, 1, 1)).of_window(seven) == ()
    entry = next(line for line in registers.lines(hall, "title") if line.values["window"] == "7")
    registers.amend(hall, "title", entry.id, {"until_on": date(2026, 10, 8)})
    assert titles.in_force(hall).of_window(seven) == ()
