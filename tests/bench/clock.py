"""The clock against numpy's busday_offset: a million due times, medians of interleaved rounds."""

import time
from collections.abc import Callable
from datetime import datetime
from datetime import time as hour
from fractions import Fraction
from statistics import median

import numpy as np

from hallapp.domain.calendar import DayKind, Hours, Session, seeded_calendar
from hallapp.domain.clock_table import ClockTable
from hallapp.domain.deadlines import Clock, Limit, Unit

ROWS = 1_000_000
ROUNDS = 7
ONE_CASE = Limit(Fraction(5), Unit.WORKDAY)
SINGLE_ROUNDS = 2_000


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main() -> None:
    calendar = seeded_calendar()
    hours = Hours.on_weekdays(Session(hour(9), hour(12)), Session(hour(13, 30), hour(17)))
    clock = Clock(calendar, hours)
    table = ClockTable(clock, 2004, 2026)
    first = np.datetime64("2005-01-01T00:00", "m")
    accepted = first + np.random.default_rng(2026).integers(0, 20 * 365 * 1440, ROWS)
    days = accepted.astype("M8[D]")
    off = [d.day for d in calendar.exceptions.values() if d.kind is DayKind.HOLIDAY]
    theirs = np.busdaycalendar(holidays=np.array(off, "M8[D]"))
    one = datetime(2026, 9, 23, 10, 24)
    works: dict[str, Callable[[], object]] = {
        "numpy.busday_offset": lambda: np.busday_offset(days, 5, "backward", busdaycal=theirs),
        "working days, array": lambda: table.dues(accepted, 5, Unit.WORKDAY),
        "working minutes, array": lambda: table.dues(accepted, Fraction(35, 2), Unit.WORKHOUR),
        "open minutes between": lambda: table.open_minutes(accepted, accepted + 9_000),
        "one case": lambda: [clock.due(one, ONE_CASE) for _ in range(SINGLE_ROUNDS)],
        "one case, hours": lambda: [
            clock.due(one, Limit(Fraction(35, 2), Unit.WORKHOUR)) for _ in range(SINGLE_ROUNDS)
        ],
    }
    for work in works.values():
        work()
    taken: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(ROUNDS):
        for name, work in works.items():
            taken[name].append(seconds(work))
    base = median(taken["numpy.busday_offset"])
    targets = {"working days, array": 0.10, "working minutes, array": 1.6}
    print(f"{ROWS:,} cases, {ROUNDS} rounds")
    for name, rounds in taken.items():
        middle = median(rounds)
        if name.startswith("one case"):
            print(f"{name:28} {middle / SINGLE_ROUNDS * 1e6:9.1f} µs  target 30 µs")
        else:
            target = f"  target {targets[name]:.2f}×" if name in targets else ""
            print(f"{name:28} {middle * 1e3:9.1f} ms  {middle / base:6.3f}×{target}")


if __name__ == "__main__":
    main()
