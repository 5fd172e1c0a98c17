"""What the window shows of a day's staffing: seats, stand-ins, duty, hands, two weeks."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from hallapp.domain.staffing import AbsenceKind, DutyRole, Hours, SeatState, StaffKind
from hallapp.domain.stand_ins import StandIn


@dataclass(frozen=True, kw_only=True)
class AwayLine:
    """An absence as it may be shown: never its reason. `until_at` is the first moment after."""

    id: int
    kind: AbsenceKind
    from_at: datetime
    until_at: datetime


@dataclass(frozen=True, kw_only=True)
class SeatLine:
    """One window now: who sits there, instead of whom, and until when if not to the end."""

    window_id: int
    window_no: str
    name: str
    zone: str = ""
    state: SeatState = SeatState.PRESENT
    staff_id: int | None = None
    staff: str = ""
    usual_id: int | None = None
    usual: str = ""
    standing_by_id: int | None = None
    standing_by: str = ""  # B 岗
    away: AwayLine | None = None  # of the usual person
    gap_at: datetime | None = None  # from then on nobody sits there
    gap_away: AbsenceKind | None = None
    next_at: datetime | None = None  # from then on somebody else does
    next_staff: str = ""
    place: tuple[int, int] | None = None  # on the hall picture, thousandths
    offers: tuple[StandIn, ...] = ()

    @property
    def who(self) -> str:
        """The name on the tile: who sits there, else whose window it is."""
        return self.staff or self.usual


@dataclass(frozen=True, kw_only=True)
class DutyLine:
    """Somebody on duty beside the windows, and whether they are here for it."""

    role: DutyRole
    name: str
    staff_id: int | None = None
    here: bool = True


@dataclass(frozen=True, kw_only=True)
class Board:
    """The windows of a day as of a moment; `at` is None on a rest day."""

    day: date
    at: datetime | None
    hours: Hours = ()
    seats: tuple[SeatLine, ...] = ()
    duty: tuple[DutyLine, ...] = ()
    noon: tuple[str, ...] = ()  # windows open over noon 午间延时
    later: tuple[str, ...] = ()  # and after closing

    @property
    def counts(self) -> Mapping[SeatState, int]:
        """How many windows are in each state."""
        return Counter(seat.state for seat in self.seats)

    @property
    def empty(self) -> tuple[SeatLine, ...]:
        """The empty windows."""
        return tuple(seat for seat in self.seats if seat.state is SeatState.EMPTY)

    def on_duty(self, role: DutyRole) -> tuple[DutyLine, ...]:
        """Who has a duty."""
        return tuple(line for line in self.duty if line.role is role)


@dataclass(frozen=True, kw_only=True)
class Hand:
    """A person as somebody who may be moved: what they can do where, and whether they are here.

    `skills` is window → items they can do there; `seat` the window where they sit.
    """

    staff_id: int
    name: str
    kind: StaffKind
    seat: str = ""
    shared: str = ""
    away: AwayLine | None = None
    skills: Mapping[int, int] = field(default_factory=dict)
    pairs: frozenset[int] = frozenset()

    @property
    def able(self) -> int:
        """At how many windows they can stand in."""
        return len({window for window, n in self.skills.items() if n} | self.pairs)


@dataclass(frozen=True, kw_only=True)
class DayCard:
    """One day of the two weeks: one state a window; `working` None where the year is missing."""

    day: date
    working: bool | None
    makeup: bool = False
    states: tuple[SeatState, ...] = ()

    @property
    def empty(self) -> int:
        """How many windows nobody comes to."""
        return self.states.count(SeatState.EMPTY)

    @property
    def lacking(self) -> int:
        """How many have nobody for a part of the day 缺顶岗."""
        return self.states.count(SeatState.PART)

    @property
    def manned(self) -> int:
        """How many windows somebody comes to."""
        return len(self.states) - self.empty - self.states.count(SeatState.CLOSED)


@dataclass(frozen=True, kw_only=True)
class Staffing:
    """What the Windows page asks in one go; `of` is window → how many items it is of."""

    board: Board
    hands: tuple[Hand, ...] = ()
    of: Mapping[int, int] = field(default_factory=dict)
    days: tuple[DayCard, ...] = ()
    people: int = 0
