"""The clock: limits, due times, lamps."""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction


class Unit(StrEnum):
    """What a limit is counted in (deadlines.md)."""

    WORKDAY = "workday"
    WORKHOUR = "workhour"
    CALDAY = "calday"
    MONTH = "month"
    YEAR = "year"
    IMMEDIATE = "immediate"


@dataclass(frozen=True, slots=True)
class Limit:
    """A limit as the law or the promise states it: `n` of `unit`; fractions for workhours only."""

    n: Fraction
    unit: Unit


class Lamp(StrEnum):
    """What a case shows at a moment; computed, never stored."""

    NONE = "none"
    WARNING = "warning"
    YELLOW = "yellow"
    RED = "red"
    PAUSED = "paused"
    CLOSED = "closed"
    PENDING = "pending"
    MISSING = "missing"
