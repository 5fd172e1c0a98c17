"""What the day asks of the supervisor at a glance."""

from dataclasses import dataclass
from datetime import date

from hallapp.domain.calendar import Session
from hallapp.domain.cases import CaseCounts
from hallapp.domain.coming import Coming
from hallapp.domain.daycounts import DayGrid
from hallapp.domain.errors import Moment
from hallapp.domain.reminders import BoxDue, LeavingDue, MonthlyDue
from hallapp.domain.stars.said import Said


@dataclass(frozen=True, kw_only=True)
class MissingYear:
    """A calendar year that is not recorded, and how many cases wait for it."""

    year: int
    cases: int


@dataclass(frozen=True, kw_only=True)
class EntriesWaiting:
    """Entries of one register in one state that somebody has to do something about.

    `due_at` is the next or oldest due time of their running limits; `entry_id` where it is one.
    """

    register: str
    state: str
    count: int
    late: int = 0
    near: int = 0
    due_at: Moment | None = None
    entry_id: int | None = None


@dataclass(frozen=True, kw_only=True)
class AssessmentDue:
    """What a month's assessment asks for: to assess, decide appeals, publish or lock it.

    `about` says whether persons or windows, `until` when the appeal days end.
    """

    kind: str
    about: str
    month: str
    count: int = 1
    until: date | None = None


@dataclass(frozen=True, kw_only=True)
class StarsDue:
    """What choosing the stars of a period asks for: the step it stands at and what is missing.

    `until` is the last day of the publicity; `late` if somebody who was chosen is not eligible
    any more.
    """

    period: str
    step: str  # stars.run_view.StepKey
    missing: tuple[Said, ...] = ()
    count: int = 1
    until: date | None = None
    late: bool = False


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
    boxes: tuple[BoxDue, ...] = ()  # suggestion boxes that nobody opened for a week
    erasures: int = 0  # entries whose people's data are kept too long
    leaving: tuple[LeavingDue, ...] = ()  # whose time ends within a week with things in hand
    next_day: date | None = None  # the next working day; None: its year is not recorded
    makeups: frozenset[date] = frozenset()
    stale_sheets: int = 0  # on the walls, to be replaced or taken down
    coming: tuple[Coming, ...] = ()  # on the walls within a week
    stale_badges: int = 0  # that say something else than when they were printed
    entries: tuple[EntriesWaiting, ...] = ()
    assessments: tuple[AssessmentDue, ...] = ()
    stars: StarsDue | None = None  # of the run that is not over
    summary_due: bool = False  # towards the end of a week whose summary nobody has looked over
