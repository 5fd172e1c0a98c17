"""A second clock, written from deadlines.md and not from the program: one day, one minute a step.

Slow and simple on purpose. It knows nothing of the program but the words of the closed lists.
"""

import calendar
import math
import random
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from fractions import Fraction

ONE_DAY = timedelta(days=1)
ONE_MINUTE = timedelta(minutes=1)

Spans = list[tuple[time, time]]


class Unknown(Exception):  # noqa: N818
    """The year has no calendar."""


class NeverOpen(Exception):  # noqa: N818
    """There is no open minute at all."""


@dataclass
class World:
    known: set[int]
    holidays: set[date]
    makeups: set[date]
    timetables: list[tuple[date, list[Spans]]]  # from, Monday to Sunday
    counting: str
    rest_day_end: str

    def working(self, day: date) -> bool:
        if day.year not in self.known:
            raise Unknown(day.year)
        if day in self.makeups:
            return True
        return day not in self.holidays and day.weekday() <= 4

    def week(self, day: date) -> list[Spans]:
        week = self.timetables[0][1]
        for start, sessions in self.timetables:
            if start <= day:
                week = sessions
        return week

    def spans(self, day: date) -> Spans:
        if day.year not in self.known:
            raise Unknown(day.year)
        own = self.week(day)[day.weekday()]
        if day in self.makeups and not own:
            return self.week(day)[0]
        return own

    def close(self, day: date) -> datetime:
        spans = self.spans(day)
        return datetime.combine(day, max(end for _, end in spans) if spans else time(23, 59))

    def open_minutes_of(self, day: date) -> list[datetime]:
        """The beginning of every open minute of a day."""
        if not self.working(day):
            return []
        minutes = []
        for start, end in sorted(self.spans(day)):
            at = datetime.combine(day, start)
            while at < datetime.combine(day, end):
                minutes.append(at)
                at += ONE_MINUTE
        return minutes

    def next_working(self, day: date) -> date:
        day += ONE_DAY
        while not self.working(day):
            day += ONE_DAY
        return day


@dataclass
class Case:
    accepted: date  # or an instant
    n: Fraction
    unit: str
    pauses: list[tuple[datetime, datetime | None]] = field(default_factory=list)
    extension: int = 0

    @property
    def day(self) -> date:
        return date(self.accepted.year, self.accepted.month, self.accepted.day)


def cut(moment: datetime) -> datetime:
    return moment.replace(second=0, microsecond=0)


def union(case: Case) -> list[tuple[datetime, datetime]]:
    """Clip and merge until nothing changes; an open pause ends when time does."""
    start = case.accepted
    if not isinstance(start, datetime):
        start = datetime.combine(start, time())
    clipped = [
        (max(cut(a), cut(start)), datetime.max if b is None else cut(b)) for a, b in case.pauses
    ]
    left = [pair for pair in clipped if pair[0] < pair[1]]
    merged = True
    while merged:
        merged = False
        for i, one in enumerate(left):
            for other in left[i + 1 :]:
                if one[0] <= other[1] and other[0] <= one[1]:
                    left.remove(one)
                    left.remove(other)
                    left.append((min(one[0], other[0]), max(one[1], other[1])))
                    merged = True
                    break
            if merged:
                break
    return sorted(left)


def due(world: World, case: Case) -> datetime | None:
    """The due time; an open pause leaves it open, whatever is known of the years after it."""
    try:
        return due_if_known(world, case)
    except Unknown as unknown:
        for start, end in union(case):
            at_once = start.date() <= case.day
            if case.unit == "workhour" or (case.unit, world.counting) == ("workday", "by_minute"):
                at_once = isinstance(case.accepted, datetime) and start <= cut(case.accepted)
            if end == datetime.max and (at_once or start.year < unknown.args[0]):
                return None
        raise


def due_if_known(world: World, case: Case) -> datetime | None:
    if case.unit == "workhour":
        need = math.ceil((case.n + case.extension) * 60)
        return due_by_minute(world, case, need)
    if case.unit == "workday" and world.counting == "by_minute":
        if not isinstance(case.accepted, datetime):
            return None
        return due_by_minute(world, case, int(case.n + case.extension) * day_size(world, case))
    return due_by_day(world, case)


def day_size(world: World, case: Case) -> int:
    """The open minutes of the acceptance day's timetable."""
    day = case.day

    def size(spans: Spans) -> int:
        return sum((b.hour * 60 + b.minute) - (a.hour * 60 + a.minute) for a, b in spans)

    if world.working(day) and size(world.spans(day)):
        return size(world.spans(day))
    week = world.week(day)
    if day.weekday() < 5 and size(week[day.weekday()]):
        return size(week[day.weekday()])
    for spans in week[:5]:
        if spans:
            return size(spans)
    raise NeverOpen


def due_by_minute(world: World, case: Case, need: int) -> datetime | None:
    if not isinstance(case.accepted, datetime):
        return None
    pauses = union(case)
    accepted = cut(case.accepted)
    day = accepted.date()
    for _ in range(4000):
        if any(a <= datetime.combine(day, time()) and b == datetime.max for a, b in pauses):
            return None
        for minute in world.open_minutes_of(day):
            if minute < accepted or any(a <= minute < b for a, b in pauses):
                continue
            need -= 1
            if need == 0:
                return minute + ONE_MINUTE
        day += ONE_DAY
    raise NeverOpen


def due_by_day(world: World, case: Case) -> datetime | None:
    works = case.unit in {"workday", "immediate"}
    base = counted_from(world, case)
    end = without_pauses(world, case, base)
    for start, until in union(case):
        if start.date() > end:
            break
        if until == datetime.max:
            return None
        added = 0
        d = max(start.date(), base)
        while d < until.date():
            d += ONE_DAY
            added += world.working(d) if works else 1
        for _ in range(added):
            end = world.next_working(end) if works else end + ONE_DAY
    if not works and world.rest_day_end == "next_working_day":
        while not world.working(end):
            end += ONE_DAY
    return world.close(end)


def is_late(world: World, case: Case) -> bool:
    """Accepted on a rest day or after close."""
    if not world.working(case.day):
        return True
    return isinstance(case.accepted, datetime) and cut(case.accepted) > world.close(case.day)


def counted_from(world: World, case: Case) -> date:
    rolled = case.unit == "workday" and world.counting == "by_date_rolled"
    return world.next_working(case.day) if rolled and is_late(world, case) else case.day


def without_pauses(world: World, case: Case, base: date) -> date:
    n = int(case.n)
    end = base
    if case.unit == "immediate":
        end = world.next_working(base) if is_late(world, case) else base
    elif case.unit == "workday":
        for _ in range(n):
            end = world.next_working(end)
    elif case.unit == "calday":
        end = base + n * ONE_DAY
    else:
        year, month = base.year, base.month
        for _ in range(n * (12 if case.unit == "year" else 1)):
            month += 1
            if month == 13:
                year, month = year + 1, 1
        end = date(year, month, min(base.day, calendar.monthrange(year, month)[1]))
    for _ in range(case.extension):
        works = case.unit in {"workday", "immediate"}
        end = world.next_working(end) if works else end + ONE_DAY
    return end


def open_between(world: World, case: Case, start: datetime, end: datetime) -> int:
    """The open minutes from start to end that no pause covers."""
    if start >= end:
        return 0
    pauses = union(case)
    count = 0
    day = start.date()
    while day <= end.date() and datetime.combine(day, time()) < end:
        for minute in world.open_minutes_of(day):
            if start <= minute < end and not any(a <= minute < b for a, b in pauses):
                count += 1
        day += ONE_DAY
    return count


# --- chance --------------------------------------------------------------------------------------


def some_spans(chance: random.Random, most: int) -> Spans:
    edges = sorted(chance.sample(range(0, 24 * 60, 10), 2 * chance.randint(0, most)))
    if len(edges) == 4 and chance.random() < 0.2:
        edges[2] = edges[1]  # two sessions that touch
    return [
        (time(*divmod(a, 60)), time(*divmod(b, 60)))
        for a, b in zip(edges[::2], edges[1::2], strict=True)
    ]


def some_week(chance: random.Random) -> list[Spans]:
    office: Spans = [(time(9), time(12)), (time(13, 30), time(17))]
    kind = chance.random()
    if kind < 0.4:
        return [office] * 5 + [[], []]
    if kind < 0.6:
        return [office] * 5 + [[(time(9), time(11, 30))], []]
    return [some_spans(chance, 3) or office] + [some_spans(chance, 3) for _ in range(6)]


def some_world(chance: random.Random) -> World:
    first = date(2018, 1, 1)
    days = [first + i * ONE_DAY for i in range(5 * 365)]
    holidays = set(chance.sample(days, chance.randint(0, 200)))
    makeups = set(chance.sample(days, chance.randint(0, 60))) - holidays
    for _ in range(chance.randint(0, 10)):  # long holidays
        start = chance.choice(days)
        holidays |= {start + i * ONE_DAY for i in range(chance.randint(2, 10))} - makeups
    known = set(range(2018, 2024))
    if chance.random() < 0.15:
        known -= {chance.choice([2019, 2020, 2021])}
    timetables = [(date.min, some_week(chance))]
    if chance.random() < 0.5:
        timetables.append((chance.choice(days), some_week(chance)))
        timetables.append((timetables[-1][0] + timedelta(days=90), some_week(chance)))
    return World(
        known,
        holidays,
        makeups,
        timetables,
        chance.choice(["by_date", "by_date", "by_date_rolled", "by_minute"]),
        chance.choice(["next_working_day", "next_working_day", "stay"]),
    )


def some_instant(chance: random.Random, near: datetime, days: int) -> datetime:
    """Often on a round hour or a session's edge, else any second."""
    day = near + timedelta(days=chance.randint(0, days))
    at = chance.choice([time(9), time(12), time(17), time(0), time(23, 59), None, None, None])
    if at is None:
        at = time(chance.randint(0, 23), chance.randint(0, 59), chance.choice([0, 0, 59]))
    return datetime.combine(day.date(), at)


def some_case(chance: random.Random) -> Case:
    unit = chance.choice(
        ["workday"] * 4 + ["workhour"] * 3 + ["calday"] * 2 + ["month", "year", "immediate"]
    )
    n = {
        "workday": Fraction(chance.randint(1, 25)),
        "workhour": Fraction(chance.randint(1, 400), chance.choice([1, 2, 4, 7, 60, 90])),
        "calday": Fraction(chance.randint(1, 70)),
        "month": Fraction(chance.randint(1, 14)),
        "year": Fraction(chance.randint(1, 2)),
        "immediate": Fraction(0),
    }[unit]
    accepted: date = some_instant(chance, datetime(2018, 1, 1), 4 * 365)
    pauses: list[tuple[datetime, datetime | None]] = []
    near = datetime.combine(accepted, time()) - timedelta(days=3)
    for _ in range(chance.choice([0, 0, 1, 1, 2, 3])):
        start = some_instant(chance, near, 25)
        if pauses and pauses[-1][1] is not None and chance.random() < 0.3:
            start = pauses[-1][1]  # touches
        length = timedelta(minutes=chance.choice([0, 30, 1440, chance.randint(1, 20000)]))
        pauses.append((start, None if chance.random() < 0.12 else start + length))
    chance.shuffle(pauses)
    if chance.random() < 0.15:
        accepted = date(accepted.year, accepted.month, accepted.day)
    return Case(accepted, n, unit, pauses, chance.choice([0, 0, 0, 1, 5, 10]))
