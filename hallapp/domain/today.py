"""What the day asks of the supervisor at a glance."""

from dataclasses import dataclass
from datetime import date

from hallapp.domain.calendar import Session
from hallapp.domain.cases import CaseCounts
from hallapp.domain.daycounts import DayGrid
from hallapp.domain.reminders import MonthlyDue


@dataclass(frozen=True, kw_only=True)
class MissingYear:
    """A calendar year that is not recorded, and how many cases wait for it."""

    year: int
    cases: int


@dataclass(frozen=True, kw_only=True)
class Today:
    """The day as the Today page shows it; `last` is the last day the hall was open before it."""

    day: date
    working: bool | None  # None: the year is not recorded
    sessions: tuple[Session, ...]
    counts: CaseCounts
    grid: DayGrid
    last: DayGrid | None
    missing: MissingYear | None
    reports: tuple[MonthlyDue, ...] = ()
    next_day: date | None = None  # the next working day; None: its year is not recorded
    makeups: frozenset[date] = frozenset()
    stale_sheets: int = 0  # on the walls, to be replaced or taken down
