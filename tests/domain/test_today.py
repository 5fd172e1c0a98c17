"""What the day asks where nobody told anything yet."""

from datetime import date

from hallapp.domain.cases import CaseCounts
from hallapp.domain.daycounts import grid_of
from hallapp.domain.today import Today


def test_a_day_that_was_told_nothing_asks_for_nothing() -> None:
    day = date(2026, 10, 9)
    today = Today(
        day=day,
        working=None,
        sessions=(),
        counts=CaseCounts(),
        grid=grid_of(day, []),
        last=None,
        missing=None,
    )
    assert (today.reports, today.boxes, today.leaving, today.entries) == ((), (), (), ())
    assert today.stale_sheets == 0
    assert not today.summary_due
    assert today.next_day is None
