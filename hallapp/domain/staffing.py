"""Who sits where and when: one day of the windows, worked out from what was said of it.

Nobody sits at two windows at once, unless one of them is marked as shared 并岗. A window is empty
空岗 when nobody sits there in opening hours, whoever ought to.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from itertools import pairwise


class StaffKind(StrEnum):
    """What a person does in the hall."""

    WINDOW = "window"
    FLOATING = "floating"  # 机动
    GUIDE = "guide"  # 引导台
    OFFICE = "office"  # behind the windows: review, archive, technics
    LEADER = "leader"
    GUARD = "guard"
    SUPERVISOR = "supervisor"  # 社会监督员, from outside
    VOLUNTEER = "volunteer"


class AbsenceKind(StrEnum):
    """What a wall or a screen may say of an absence: never more (hall-rules 5)."""

    LEAVE = "leave"  # 请假
    TRIP = "trip"  # 外出


class DutyRole(StrEnum):
    """The duties of a day beside the windows."""

    LEADER = "leader"  # 带班领导
    CHIEF = "chief"  # 值班长
    GUIDE = "guide"  # 引导
    GUARD = "guard"  # 保安, 秩序维护
    DESK = "desk"  # 办不成事反映、投诉受理
    DESK_STAND_IN = "desk_stand_in"


class SeatState(StrEnum):
    """How a window is manned."""

    PRESENT = "present"  # 在岗
    STAND_IN = "stand_in"  # 顶岗
    PART = "part"  # 半天: somebody now, nobody later
    EMPTY = "empty"  # 空岗
    CLOSED = "closed"  # 暂停服务


@dataclass(frozen=True)
class Away:
    """An absence; `until_at` is its first moment after."""

    staff_id: int
    kind: AbsenceKind
    from_at: datetime
    until_at: datetime

    def covers(self, at: datetime) -> bool:
        """Whether it lasts at a moment."""
        return self.from_at <= at < self.until_at


@dataclass(frozen=True)
class Taken:
    """A stretch of a day at a window that is not as usual; without a person it is closed."""

    window_id: int
    staff_id: int | None
    from_at: datetime
    until_at: datetime
    instead_of: int | None = None
    shared: bool = False

    def covers(self, at: datetime) -> bool:
        """Whether it lasts at a moment."""
        return self.from_at <= at < self.until_at


@dataclass(frozen=True)
class Held:
    """Whose window it is (A 岗) and who stands by (B 岗); days are inclusive, None is open."""

    window_id: int
    staff_id: int | None
    stand_in_id: int | None = None
    from_on: date | None = None
    until_on: date | None = None

    def covers(self, day: date) -> bool:
        """Whether it holds on a day."""
        began = self.from_on is None or self.from_on <= day
        return began and (self.until_on is None or day <= self.until_on)


@dataclass(frozen=True)
class Stretch:
    """A part of the opening hours in which the same person sits at a window, or nobody."""

    from_at: datetime
    until_at: datetime
    staff_id: int | None
    closed: bool = False


Hours = tuple[tuple[datetime, datetime], ...]


@dataclass(frozen=True)
class DayPlan:
    """Everything that was said of one day; `hours` are when the hall is open."""

    day: date
    hours: Hours
    windows: tuple[int, ...]
    usual: Mapping[int, int | None] = field(default_factory=dict)
    standing_by: Mapping[int, int | None] = field(default_factory=dict)
    taken: tuple[Taken, ...] = ()
    away: tuple[Away, ...] = ()

    def absence(self, staff_id: int | None, at: datetime) -> Away | None:
        """The absence of a person at a moment; of several the one that lasts longest."""
        lasting = [each for each in self.away if each.staff_id == staff_id and each.covers(at)]
        return max(lasting, key=lambda each: each.until_at, default=None)

    def is_here(self, staff_id: int | None, at: datetime) -> bool:
        """Whether a person is in the hall."""
        return staff_id is not None and self.absence(staff_id, at) is None

    def sits(self, window_id: int, at: datetime) -> Stretch:
        """Who sits at a window: who was put there, else the usual person, else a shared one."""
        here = [each for each in self.taken if each.window_id == window_id and each.covers(at)]
        for own in here:
            if own.staff_id is None:
                return Stretch(at, at, None, closed=True)
            if not own.shared and self.is_here(own.staff_id, at):
                return Stretch(at, at, own.staff_id)
        usual = self.usual.get(window_id)
        if self._is_free_for(window_id, usual, at):
            return Stretch(at, at, usual)
        shared = (each.staff_id for each in here if each.shared)
        return Stretch(at, at, next((each for each in shared if self.is_here(each, at)), None))

    def _is_free_for(self, window_id: int, usual: int | None, at: datetime) -> bool:
        """Whether a person sits at their own window; of several that are theirs at the first."""
        if not self.is_here(usual, at) or self._is_taken(usual, at, but=window_id):
            return False
        before = self.windows[: self.windows.index(window_id)] if window_id in self.windows else ()
        theirs = (each for each in before if self.usual.get(each) == usual)
        return not any(self.sits(each, at).staff_id == usual for each in theirs)

    def _is_taken(self, staff_id: int | None, at: datetime, but: int) -> bool:
        """Whether a person was put at another window, not only to help there."""
        return any(
            each.staff_id == staff_id
            and each.window_id != but
            and not each.shared
            and each.covers(at)
            for each in self.taken
        )

    def windows_of(self, staff_id: int, at: datetime) -> tuple[int, ...]:
        """Where a person sits at a moment."""
        return tuple(each for each in self.windows if self.sits(each, at).staff_id == staff_id)

    def helps_at(self, staff_id: int, at: datetime) -> tuple[int, ...]:
        """The windows that a person shares with others at a moment 并岗."""
        return tuple(
            each.window_id
            for each in self.taken
            if each.staff_id == staff_id and each.shared and each.covers(at)
        )

    def stretches(self, window_id: int) -> tuple[Stretch, ...]:
        """The opening hours of a window by who sits there, in the order of time."""
        found: list[Stretch] = []
        for from_at, until_at in self._pieces():
            now = self.sits(window_id, from_at)
            last = found[-1] if found else None
            if last and (last.staff_id, last.closed) == (now.staff_id, now.closed):
                found[-1] = Stretch(last.from_at, until_at, now.staff_id, now.closed)
            else:
                found.append(Stretch(from_at, until_at, now.staff_id, now.closed))
        return tuple(found)

    def _pieces(self) -> Iterator[tuple[datetime, datetime]]:
        """The opening hours, cut wherever somebody comes or goes."""
        changes = {at for each in self.taken for at in (each.from_at, each.until_at)}
        changes |= {at for each in self.away for at in (each.from_at, each.until_at)}
        for opens, closes in self.hours:
            inside = sorted({opens, closes} | {at for at in changes if opens < at < closes})
            yield from pairwise(inside)

    def moment(self, now: datetime) -> datetime | None:
        """The moment of this day that counts: now, else the next or the last open one."""
        for opens, closes in self.hours:
            if now < closes:
                return max(now, opens)
        return self.hours[-1][0] if self.hours else None

    def state(self, window_id: int, now: datetime) -> SeatState:
        """How a window is manned now and for the rest of the day."""
        at = self.moment(now)
        if at is None:
            return SeatState.CLOSED
        seat = self.sits(window_id, at)
        if seat.closed:
            return SeatState.CLOSED
        if seat.staff_id is None:
            return SeatState.EMPTY
        if self.gap(window_id, at) is not None:
            return SeatState.PART
        usual = self.usual.get(window_id)
        return SeatState.PRESENT if usual in {None, seat.staff_id} else SeatState.STAND_IN

    def gap(self, window_id: int, at: datetime) -> Stretch | None:
        """The next stretch after a moment in which nobody sits at a window."""
        later = (each for each in self.stretches(window_id) if each.until_at > at)
        return next((each for each in later if each.staff_id is None and not each.closed), None)

    def whole_day(self, window_id: int) -> SeatState:
        """How a window is manned over the whole day: empty if nobody comes at all."""
        parts = self.stretches(window_id)
        if all(each.closed for each in parts):
            return SeatState.CLOSED
        here = {each.staff_id for each in parts if not each.closed}
        if here == {None}:
            return SeatState.EMPTY
        if None in here:
            return SeatState.PART
        usual = self.usual.get(window_id)
        return SeatState.PRESENT if usual in here | {None} else SeatState.STAND_IN
