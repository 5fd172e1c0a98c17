"""Corrections 补正: how long the hall may take to say what is missing (行政许可法 32)."""

from datetime import datetime
from enum import StrEnum

from hallapp.domain.errors import Moment
from hallapp.domain.instants import DAY, instant_of
from hallapp.domain.opening import OpenTime


class CorrectionRule(StrEnum):
    """Until when a correction notice may be given: a field of the item (hall-rules 9)."""

    FIVE_DAYS = "five_days"  # 五日内一次告知
    ON_THE_SPOT = "on_the_spot"  # 当场告知: 不动产登记暂行条例 17


def correction_due(clock: OpenTime, received_at: Moment, rule: CorrectionRule) -> datetime:
    """Until when the notice may be given.

    Five working days after the day of receipt, at close of business, however the hall counts its
    limits; on the spot: within the day of receipt. A notice later than that leaves the case
    accepted as of its receipt.

    Raises:
        CalendarMissing: a year needed for it is not known.
    """
    day = received_at.toordinal()
    if rule is CorrectionRule.ON_THE_SPOT:
        return instant_of((day + 1) * DAY - 1)
    return instant_of(clock.closing(clock.nth_working(day, 5)))
