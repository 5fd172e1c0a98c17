"""Limits: what a law or a promise allows, in which unit, counted how."""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from hallapp.domain.errors import Refused
from hallapp.wording import QT_TRANSLATE_NOOP

LONGEST = 100_000
"""More than this in any unit is a slip of the pen."""


class Unit(StrEnum):
    """What a limit is counted in (deadlines.md)."""

    WORKDAY = "workday"
    WORKHOUR = "workhour"
    CALDAY = "calday"
    MONTH = "month"
    YEAR = "year"
    IMMEDIATE = "immediate"


class Counting(StrEnum):
    """How working days are counted: a setting of the hall."""

    BY_DATE = "by_date"
    BY_DATE_ROLLED = "by_date_rolled"
    BY_MINUTE = "by_minute"


class RestDayEnd(StrEnum):
    """What happens to a calendar limit that ends on a rest day: a setting of the hall."""

    NEXT_WORKING_DAY = "next_working_day"  # 民法典 203
    STAY = "stay"


@dataclass(frozen=True, slots=True)
class Limit:
    """A limit as the law or the promise states it: `n` of `unit`; fractions for workhours only.

    `n` of an immediate limit says nothing and may be 0.

    Raises:
        Refused: `n` is negative, zero, too large, or a fraction of anything but hours.
    """

    n: Fraction
    unit: Unit

    def __post_init__(self) -> None:
        if self.n < 0 or (self.n == 0 and self.unit is not Unit.IMMEDIATE):
            raise Refused(
                QT_TRANSLATE_NOOP("Refused", "A limit is more than 0, not {n}."),
                field="limit",
                n=self.number,
            )
        if self.n > LONGEST:
            raise Refused(
                QT_TRANSLATE_NOOP("Refused", "A limit of {n} is too long: check the number."),
                field="limit",
                n=self.number,
            )
        if self.n.denominator != 1 and self.unit is not Unit.WORKHOUR:
            raise Refused(
                QT_TRANSLATE_NOOP(
                    "Refused", "Only hours can have fractions: {n} is not a whole number."
                ),
                field="limit",
                n=self.number,
            )

    @property
    def number(self) -> str:
        """`n` as a person writes it: ``5``, ``3.5``."""
        return f"{float(self.n):g}"


@dataclass(frozen=True, slots=True)
class Extension:
    """The one extension of a case: `n` more of the limit's own unit of days.

    Working days for working days and immediate limits, calendar days for calendar days, months
    and years, hours for hours. Whether it may be so long is the action's question.
    """

    n: int

    def __post_init__(self) -> None:
        if not 0 < self.n <= LONGEST:
            raise Refused(
                QT_TRANSLATE_NOOP("Refused", "An extension is more than 0 days, not {n}."),
                field="extension",
                n=self.n,
            )
