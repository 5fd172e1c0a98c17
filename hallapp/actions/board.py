"""What is shown of the staffing: a day's windows with stand-ins, hands, two weeks, history."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property

from sqlalchemy import Connection, func, select

from hallapp.actions.hall import Hall
from hallapp.actions.people import StaffLine, people, window_called
from hallapp.actions.staffing_plan import plan_of, plans, start_of, who_sat
from hallapp.actions.window_items import numbers
from hallapp.domain.board import AwayLine, Board, DayCard, DutyLine, Hand, SeatLine, Staffing
from hallapp.domain.calendar import CalendarMissing, DayKind
from hallapp.domain.errors import Moment
from hallapp.domain.staffing import AbsenceKind, DayPlan, DutyRole, SeatState, StaffKind
from hallapp.domain.stand_ins import THREE, Candidate, StandIn, stand_ins
from hallapp.records.catalogue import ServiceItem
from hallapp.records.people import Account, Skill, Staff, Window
from hallapp.records.staffing import Absence, Duty, ExtraHours, Seat

_OF_LATE = timedelta(days=30)
_FORTNIGHT = 11


@dataclass(frozen=True)
class _Person:
    id: int
    name: str
    kind: StaffKind


@dataclass(frozen=True)
class _Place:
    id: int
    window_no: str
    name: str
    zone: str
    system: str
    place: tuple[int, int] | None


class Knowledge:
    """What the hall knows of its people on one day, asked once and only as far as wanted."""

    def __init__(self, hall: Hall, connection: Connection, plan: DayPlan) -> None:
        self.hall = hall
        self.connection = connection
        self.plan = plan

    @cached_property
    def people(self) -> dict[int, _Person]:
        """Everybody who is of the hall on that day."""
        day = self.plan.day
        query = select(Staff.id, Staff.name, Staff.kind, Staff.from_on, Staff.until_on)
        return {
            row.id: _Person(row.id, row.name, StaffKind(row.kind))
            for row in self.connection.execute(query.where(Staff.active).order_by(Staff.id))
            if (row.from_on is None or row.from_on <= day)
            and (row.until_on is None or day <= row.until_on)
        }

    @cached_property
    def names(self) -> dict[int, str]:
        """Every name, of those who left too."""
        rows = self.connection.execute(select(Staff.id, Staff.name))
        return {row.id: row.name for row in rows}

    @cached_property
    def windows(self) -> dict[int, _Place]:
        """The windows of the plan."""
        rows = self.connection.execute(select(Window.__table__)).all()
        found = {
            row.id: _Place(
                row.id,
                row.window_no,
                row.name,
                row.zone,
                row.system,
                None if row.place_x is None else (row.place_x, row.place_y or 0),
            )
            for row in rows
        }
        return {key: found[key] for key in self.plan.windows}

    @cached_property
    def items(self) -> Mapping[int, frozenset[int]]:
        """Window → the items done there, as the catalogue names its windows."""
        windows = {place.window_no: key for key, place in self.windows.items()}
        found: dict[int, set[int]] = defaultdict(set)
        query = select(ServiceItem.id, ServiceItem.windows).where(ServiceItem.active)
        for item, text in self.connection.execute(query):
            for number in numbers(text):
                if number in windows:
                    found[windows[number]].add(item)
        return {key: frozenset(items) for key, items in found.items()}

    @cached_property
    def skills(self) -> Mapping[int, frozenset[int]]:
        """Person → the items they can do."""
        found: dict[int, set[int]] = defaultdict(set)
        for staff, item in self.connection.execute(select(Skill.staff_id, Skill.item_id)):
            found[staff].add(item)
        return {key: frozenset(items) for key, items in found.items()}

    @cached_property
    def accounts(self) -> frozenset[tuple[int, str]]:
        """Who has an account in which system."""
        rows = self.connection.execute(select(Account.staff_id, Account.system))
        return frozenset((row.staff_id, row.system) for row in rows)

    @cached_property
    def loads(self) -> Mapping[int, int]:
        """Person → how often they stood in during the last thirty days."""
        since, until = start_of(self.plan.day) - _OF_LATE, start_of(self.plan.day)
        query = (
            select(Seat.staff_id, func.count())
            .where(Seat.instead_of.is_not(None), Seat.from_at >= since, Seat.from_at < until)
            .group_by(Seat.staff_id)
        )
        return Counter({row[0]: row[1] for row in self.connection.execute(query) if row[0]})

    @cached_property
    def absences(self) -> tuple[tuple[int, AwayLine], ...]:
        """The absences that touch the day, by person."""
        begin = start_of(self.plan.day)
        query = select(
            Absence.id, Absence.staff_id, Absence.kind, Absence.from_at, Absence.until_at
        ).where(Absence.until_at > begin, Absence.from_at < begin + timedelta(days=1))
        return tuple(
            (
                row.staff_id,
                AwayLine(
                    id=row.id,
                    kind=AbsenceKind(row.kind),
                    from_at=row.from_at,
                    until_at=row.until_at,
                ),
            )
            for row in self.connection.execute(query)
        )

    def away(self, staff_id: int | None, at: datetime) -> AwayLine | None:
        """The absence of a person at a moment."""
        lasting = [
            line
            for who, line in self.absences
            if who == staff_id and line.from_at <= at < line.until_at
        ]
        return max(lasting, key=lambda line: line.until_at, default=None)

    def can_do(self, staff_id: int, window_id: int) -> int:
        """How many of a window's items a person can do."""
        able = self.skills.get(staff_id, frozenset())
        return len(able & self.items.get(window_id, frozenset()))

    def seat_of(self, staff_id: int, at: datetime) -> str:
        """The window where a person sits and not only helps."""
        plan, helps = self.plan, self.plan.helps_at(staff_id, at)
        own = [each for each in plan.windows_of(staff_id, at) if each not in helps]
        return self.windows[own[0]].window_no if own else ""

    def shared(self, staff_id: int, at: datetime) -> str:
        """The window where a person helps 并岗."""
        helps = [each for each in self.plan.helps_at(staff_id, at) if each in self.windows]
        return self.windows[helps[0]].window_no if helps else ""

    def offers(self, window_id: int, at: datetime, limit: int = THREE) -> tuple[StandIn, ...]:
        """Who can stand in at a window, best first."""
        system = self.windows[window_id].system
        candidates = (
            Candidate(
                staff_id=who.id,
                name=who.name,
                kind=who.kind,
                absent=not self.plan.is_here(who.id, at),
                pair=self.plan.standing_by.get(window_id) == who.id,
                skills=self.can_do(who.id, window_id),
                account=not system or (who.id, system) in self.accounts,
                seat=self.seat_of(who.id, at),
                shared=self.shared(who.id, at),
                load=self.loads.get(who.id, 0),
            )
            for who in self.people.values()
        )
        return stand_ins(candidates, len(self.items.get(window_id, ())), limit)

    def seat(self, window_id: int, now: datetime, at: datetime) -> SeatLine:
        """One window as of a moment."""
        plan, place = self.plan, self.windows[window_id]
        state, sits = plan.state(window_id, now), plan.sits(window_id, at).staff_id
        usual, by = plan.usual.get(window_id), plan.standing_by.get(window_id)
        gap = plan.gap(window_id, at) if state is SeatState.PART else None
        gone = plan.absence(sits, gap.from_at) if gap else None
        following = next(
            (
                each
                for each in plan.stretches(window_id)
                if each.from_at > at and each.staff_id not in {None, sits}
            ),
            None,
        )
        return SeatLine(
            window_id=window_id,
            window_no=place.window_no,
            name=place.name,
            zone=place.zone,
            state=state,
            staff_id=sits,
            staff=self.names.get(sits, "") if sits else "",
            usual_id=usual,
            usual=self.names.get(usual, "") if usual else "",
            standing_by_id=by,
            standing_by=self.names.get(by, "") if by else "",
            away=self.away(usual, at),
            gap_at=gap.from_at if gap else None,
            gap_away=gone.kind if gone else None,
            next_at=following.from_at if following else None,
            next_staff=self.names.get(following.staff_id or 0, "") if following else "",
            place=place.place,
            offers=self.offers(window_id, at) if state is SeatState.EMPTY else (),
        )

    def duty(self, at: datetime) -> tuple[DutyLine, ...]:
        """Who is on duty beside the windows."""
        query = (
            select(Duty.role, Duty.staff_id, Duty.name)
            .where(Duty.day == self.plan.day)
            .order_by(Duty.role, Duty.position, Duty.id)
        )
        return tuple(
            DutyLine(
                role=DutyRole(row.role),
                name=self.names.get(row.staff_id, row.name) if row.staff_id else row.name,
                staff_id=row.staff_id,
                here=row.staff_id is None
                or (
                    self.plan.is_here(row.staff_id, at)
                    and not self.plan.windows_of(row.staff_id, at)
                ),
            )
            for row in self.connection.execute(query)
        )

    def hands(self, at: datetime) -> tuple[Hand, ...]:
        """Everybody of the hall, with what they can do where."""
        pairs: dict[int, set[int]] = defaultdict(set)
        for window, who in self.plan.standing_by.items():
            if who is not None:
                pairs[who].add(window)
        return tuple(
            Hand(
                staff_id=who.id,
                name=who.name,
                kind=who.kind,
                seat=self.seat_of(who.id, at),
                shared=self.shared(who.id, at),
                away=self.away(who.id, at),
                skills={window: self.can_do(who.id, window) for window in self.plan.windows},
                pairs=frozenset(pairs[who.id]),
            )
            for who in self.people.values()
        )


def board(hall: Hall, day: date | None = None) -> Board:
    """The windows of a day, of today if none is named; stand-ins where one is empty."""
    now = hall.now()
    with hall.reading() as connection:
        plan = plan_of(hall, connection, day or now.date())
        return _board(Knowledge(hall, connection, plan), now)


def staffing(hall: Hall, day: date | None = None) -> Staffing:
    """The board of a day with every hand, and the two weeks around it."""
    now = hall.now()
    shown = day or now.date()
    with hall.reading() as connection:
        known = Knowledge(hall, connection, plan_of(hall, connection, shown))
        at = known.plan.moment(now) or now
        return Staffing(
            board=_board(known, now),
            hands=known.hands(at),
            of={key: len(items) for key, items in known.items.items()},
            days=_days(hall, connection, now.date() - timedelta(days=1)),
            people=len(known.people),
        )


def seats(hall: Hall) -> tuple[SeatLine, ...]:
    """The windows of today, on a rest day too."""
    now = hall.now()
    with hall.reading() as connection:
        known = Knowledge(hall, connection, plan_of(hall, connection, now.date()))
        at = known.plan.moment(now) or now
        return tuple(known.seat(window, now, at) for window in known.plan.windows)


def offers(hall: Hall, window_id: int, limit: int = 12) -> tuple[StandIn, ...]:
    """Everybody who can stand in at a window now, best first."""
    now = hall.now()
    with hall.reading() as connection:
        known = Knowledge(hall, connection, plan_of(hall, connection, now.date()))
        return known.offers(window_id, known.plan.moment(now) or now, limit)


def sat(hall: Hall, window: str, at: Moment) -> StaffLine | None:
    """Who sat at a window then; raises `Refused` if there is no such window."""
    with hall.reading() as connection:
        key = window_called(connection, window)
        found = who_sat(hall, connection, key, at) if key else None
    return next((line for line in people(hall) if line.id == found), None)


def fortnight(hall: Hall, first: date, days: int = _FORTNIGHT) -> tuple[DayCard, ...]:
    """Days in a row, one state a window."""
    with hall.reading() as connection:
        return _days(hall, connection, first, days)


def _board(known: Knowledge, now: datetime) -> Board:
    plan = known.plan
    at = plan.moment(now)
    if at is None:
        return Board(day=plan.day, at=None, duty=known.duty(now))
    noon, later = _extra(known)
    return Board(
        day=plan.day,
        at=at,
        hours=plan.hours,
        seats=tuple(known.seat(window, now, at) for window in plan.windows),
        duty=known.duty(at),
        noon=noon,
        later=later,
    )


def _extra(known: Knowledge) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The windows open over noon, and those open after closing."""
    begin = start_of(known.plan.day)
    query = (
        select(Window.window_no, ExtraHours.from_at)
        .join(Window, Window.id == ExtraHours.window_id)
        .where(ExtraHours.from_at >= begin, ExtraHours.from_at < begin + timedelta(days=1))
        .order_by(Window.position, Window.id)
    )
    closes = known.plan.hours[-1][1]
    rows = known.connection.execute(query).all()
    noon = tuple(row.window_no for row in rows if row.from_at < closes)
    return noon, tuple(row.window_no for row in rows if row.from_at >= closes)


def _days(
    hall: Hall, connection: Connection, first: date, days: int = _FORTNIGHT
) -> tuple[DayCard, ...]:
    found = []
    for plan in plans(hall, connection, first, first + timedelta(days=days - 1)):
        try:
            exception = hall.clock.calendar.exception(plan.day)
            working: bool | None = hall.clock.calendar.is_working(plan.day)
        except CalendarMissing:
            exception, working = None, None
        found.append(
            DayCard(
                day=plan.day,
                working=working,
                makeup=exception is not None and exception.kind is DayKind.MAKEUP,
                states=tuple(map(plan.whole_day, plan.windows)) if plan.hours else (),
            )
        )
    return tuple(found)
