"""The clock against the second clock, which goes minute by minute (oracle.py)."""

import math
import os
import random
from datetime import date, datetime
from itertools import pairwise

import pytest

from hallapp.domain.calendar import (
    Calendar,
    CalendarDay,
    CalendarMissing,
    DayKind,
    Hours,
    Session,
    Timetable,
)
from hallapp.domain.deadlines import Clock, Extension, Limit, Pause, Unit
from hallapp.domain.errors import Refused
from tests.domain import oracle

CASES = int(os.environ.get("HALLAPP_ORACLE_CASES", "1000"))
A_WORLD = 20  # cases


def clock_of(world: oracle.World) -> Clock:
    days = [CalendarDay(day, DayKind.HOLIDAY, "假") for day in world.holidays]
    days += [CalendarDay(day, DayKind.MAKEUP, "班") for day in world.makeups]
    hours = Hours(
        Timetable(start, tuple(tuple(Session(a, b) for a, b in day) for day in week))
        for start, week in world.timetables
    )
    return Clock(Calendar(days, world.known), hours, world.counting, world.rest_day_end)


def ours(clock: Clock, case: oracle.Case) -> object:
    try:
        return clock.due(
            case.accepted,
            Limit(case.n, Unit(case.unit)),
            [Pause(a, b) for a, b in case.pauses],
            Extension(case.extension) if case.extension else None,
        )
    except CalendarMissing as missing:
        return missing.year
    except Refused:
        return "never open"


def theirs(world: oracle.World, case: oracle.Case) -> object:
    try:
        return oracle.due(world, case)
    except oracle.Unknown as unknown:
        return unknown.args[0]
    except oracle.NeverOpen:
        return "never open"


@pytest.mark.parametrize("seed", range(CASES // A_WORLD))
def test_a_thousand_cases(seed: int) -> None:
    chance = random.Random(seed)
    world = oracle.some_world(chance)
    clock = clock_of(world)
    for _ in range(A_WORLD):
        case = oracle.some_case(chance)
        mine, other = ours(clock, case), theirs(world, case)
        if other != "never open":  # the program may name a missing year first, or refuse
            assert mine == other, (case, world.counting, world.rest_day_end)


@pytest.mark.parametrize("seed", range(CASES // A_WORLD))
def test_open_minutes(seed: int) -> None:
    chance = random.Random(seed)
    world = oracle.some_world(chance)
    clock = clock_of(world)
    case = oracle.some_case(chance)
    if not isinstance(case.accepted, datetime):
        case.accepted = datetime.combine(case.accepted, datetime.min.time())
    start = oracle.cut(case.accepted)
    end = oracle.cut(oracle.some_instant(chance, start, 40))
    try:
        expected: object = oracle.open_between(world, case, start, end) if start <= end else None
    except oracle.Unknown as unknown:
        expected = unknown.args[0]
    try:
        found: object = clock.open_minutes(start, end, [Pause(a, b) for a, b in case.pauses])
    except CalendarMissing as missing:
        found = missing.year
    if expected is not None:
        assert found == expected


@pytest.mark.parametrize("seed", range(CASES // A_WORLD))
def test_the_lines_add_up(seed: int) -> None:
    """What explain says is a partition of the days, and its sum is the limit."""
    chance = random.Random(seed)
    world = oracle.some_world(chance)
    clock = clock_of(world)
    for _ in range(5):
        case = oracle.some_case(chance)
        due = ours(clock, case)
        if not isinstance(due, datetime):
            continue
        limit = Limit(case.n, Unit(case.unit))
        pauses = [Pause(a, b, "test") for a, b in case.pauses]
        extension = Extension(case.extension) if case.extension else None
        days = clock.explain_days(case.accepted, limit, pauses, extension)
        lines = clock.explain(case.accepted, limit, pauses, extension)
        first = date(case.accepted.year, case.accepted.month, case.accepted.day)
        assert [day.from_on.toordinal() for day in days] == list(
            range(first.toordinal(), due.toordinal() + 1)
        )
        assert lines[0].from_on == first
        assert lines[-1].to_on == due.date()
        assert lines[-1].why == "due"
        assert [line.why for line in lines].count("due") == 1
        for line, following in pairwise(lines):
            assert following.from_on.toordinal() == line.to_on.toordinal() + 1
        assert days[-1].n == lines[-1].n
        if clock.counts_minutes(limit):
            assert sum(day.minutes for day in days) == days[-1].n == minutes_of(world, case)
        else:
            assert sum(day.counted for day in days) == days[-1].n
            if case.unit in {"workday", "calday"}:
                assert days[-1].n == case.n + case.extension


def minutes_of(world: oracle.World, case: oracle.Case) -> int:
    n = case.n + case.extension
    if case.unit == "workday":
        return int(n) * oracle.day_size(world, case)
    return math.ceil(n * 60)
