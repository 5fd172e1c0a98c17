"""The vectors of deadlines.md and the rules one by one."""

from datetime import date, datetime, time
from fractions import Fraction

import pytest

from hallapp.domain.calendar import Hours, Session, seeded_calendar
from hallapp.domain.deadlines import Clock, Limit, Unit

OFFICE = Hours.on_weekdays(Session(time(9), time(12)), Session(time(13, 30), time(17)))


@pytest.fixture(scope="module")
def clock() -> Clock:
    return Clock(seeded_calendar(), OFFICE)


@pytest.mark.parametrize(
    ("accepted", "n", "due"),
    [
        (date(2025, 12, 31), 1, date(2026, 1, 4)),
        (date(2026, 2, 13), 1, date(2026, 2, 14)),
        (date(2026, 2, 13), 3, date(2026, 2, 25)),
        (date(2026, 2, 14), 1, date(2026, 2, 24)),
        (date(2026, 9, 28), 5, date(2026, 10, 10)),
        (date(2026, 9, 30), 1, date(2026, 10, 8)),
        (date(2026, 10, 1), 1, date(2026, 10, 8)),
        (date(2026, 3, 2), 20, date(2026, 3, 30)),
        (date(2026, 3, 2), 30, date(2026, 4, 14)),
    ],
)
def test_vectors(clock: Clock, accepted: date, n: int, due: date) -> None:
    limit = Limit(Fraction(n), Unit.WORKDAY)
    ends = datetime.combine(due, time(17))
    assert clock.due(accepted, limit) == ends
    for hour in (0, 10, 17, 23):
        assert clock.due(datetime.combine(accepted, time(hour, 59)), limit) == ends
