"""A correction notice that comes too late leaves the case accepted."""

from datetime import date, datetime, time

import pytest

from hallapp.domain.calendar import CalendarMissing, Hours, Session, seeded_calendar
from hallapp.domain.corrections import CorrectionRule, correction_due
from hallapp.domain.deadlines import Clock, is_overdue
from hallapp.domain.errors import Moment

CLOCK = Clock(seeded_calendar(), Hours.on_weekdays(Session(time(9), time(17))), "by_minute")
FIVE, SPOT = CorrectionRule.FIVE_DAYS, CorrectionRule.ON_THE_SPOT
RECEIVED = datetime(2026, 9, 28, 10)


@pytest.mark.parametrize(
    ("rule", "told", "late"),
    [
        (FIVE, datetime(2026, 10, 10, 17), False),  # the fifth working day, a Saturday
        (FIVE, datetime(2026, 10, 10, 17, 1), True),
        (FIVE, date(2026, 10, 10), False),
        (FIVE, date(2026, 10, 11), True),
        (SPOT, datetime(2026, 9, 28, 18), False),
        (SPOT, datetime(2026, 9, 29, 9), True),
    ],
)
def test_deemed_accepted_on_the_day_of_receipt(
    rule: CorrectionRule, told: Moment, late: bool
) -> None:
    assert is_overdue(correction_due(CLOCK, RECEIVED, rule), told) is late


def test_the_last_moment() -> None:
    assert correction_due(CLOCK, RECEIVED, FIVE) == datetime(2026, 10, 10, 17)
    assert correction_due(CLOCK, date(2026, 9, 28), SPOT) == datetime(2026, 9, 28, 23, 59)
    with pytest.raises(CalendarMissing, match="2027"):
        correction_due(CLOCK, date(2026, 12, 28), FIVE)
