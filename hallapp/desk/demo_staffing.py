"""Who sits where in the demo hall: pairs, skills, absences, seats and duty around the present."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import Any

from hallapp.desk.demo_plan import Calendar, items, preset
from hallapp.domain.calendar import CalendarMissing
from hallapp.records.people import Account, Skill
from hallapp.records.staffing import Absence, Duty, ExtraHours, Posting, Seat
from hallapp.records.step import Step

Row = dict[str, Any]
_AROUND = range(-14, 15)  # days with duty and longer hours


def fill(step: Step, calendar: Calendar) -> None:
    """Write it all."""
    step.insert_many(Posting, list(postings()))
    step.insert_many(Skill, list(skills()))
    step.insert_many(Account, list(accounts()))
    step.insert_many(Absence, list(absences(calendar)))
    step.insert_many(Seat, list(seats(calendar)))
    step.insert_many(Duty, list(duties(calendar)))
    step.insert_many(ExtraHours, list(extra_hours(calendar)))


@cache
def _people() -> Mapping[str, int]:
    return {row[1]: key for key, row in enumerate(preset()["people"], 1)}


@cache
def _windows() -> Mapping[str, int]:
    return {row[0]: key for key, row in enumerate(preset()["windows"], 1)}


def postings() -> Iterator[Row]:
    """Whose window it is, and who stands by."""
    for number, _, _, person in preset()["windows"]:
        yield {
            "window_id": _windows()[number],
            "staff_id": _people()[person],
            "stand_in_id": _people()[preset()["stand_ins"][number]],
            "from_on": None,
            "until_on": None,
        }


def _able() -> Iterator[tuple[str, str, int]]:
    """Person, window, and how many of its items they can do."""
    for number, _, _, person in preset()["windows"]:
        yield person, number, 100
    for person, windows in preset()["skills"]:
        for number, n in windows.items():
            yield person, number, n


def skills() -> Iterator[Row]:
    """What everybody can do: the first items of each window they know."""
    known: dict[tuple[int, int], None] = {}
    for person, number, n in _able():
        at_window = [item.key for item in items() if number in item.windows]
        known |= dict.fromkeys((_people()[person], item) for item in at_window[:n])
    for staff_id, item_id in known:
        yield {"staff_id": staff_id, "item_id": item_id}


def accounts() -> Iterator[Row]:
    """Whoever can do something at a window has an account in its system; one has not yet."""
    known = {
        (person, preset()["systems"][number])
        for person, number, _ in _able()
        if number in preset()["systems"] and (person, number) != ("宋佳", "5")
    }
    for person, system in sorted(known):
        yield {"staff_id": _people()[person], "system": system}


def _at(day: date, clock: str, *, end: bool = False) -> datetime:
    """A moment; without a clock the whole day."""
    if clock:
        return datetime.combine(day, time.fromisoformat(clock))
    return datetime.combine(day + timedelta(days=end), time())


def absences(calendar: Calendar) -> Iterator[Row]:
    """Leaves and trips; nobody wrote why."""
    for person, kind, first, opens, last, closes in preset()["absences"]:
        yield {
            "staff_id": _people()[person],
            "kind": kind,
            "from_at": _at(calendar.base + timedelta(days=first), opens),
            "until_at": _at(calendar.base + timedelta(days=last), closes, end=True),
        }


def _working(calendar: Calendar, days: range) -> Iterator[date]:
    for n in days:
        day = calendar.base + timedelta(days=n)
        try:
            if calendar.clock.calendar.is_working(day):
                yield day
        except CalendarMissing:
            return


def seats(calendar: Calendar) -> Iterator[Row]:
    """Who stands in, who helps."""
    usual = {row[0]: row[3] for row in preset()["windows"]}
    for number, person, first, last, shared in preset()["seats"]:
        for day in _working(calendar, range(first, last + 1)):
            yield {
                "window_id": _windows()[number],
                "staff_id": _people()[person],
                "from_at": _at(day, ""),
                "until_at": _at(day, "", end=True),
                "instead_of": None if shared else _people()[usual[number]],
                "shared": shared,
            }


def duties(calendar: Calendar) -> Iterator[Row]:
    """Who is on duty, every working day the same."""
    for day in _working(calendar, _AROUND):
        for role, names in preset()["duty"].items():
            for position, name in enumerate(names, 1):
                yield {
                    "day": day,
                    "role": role,
                    "position": position,
                    "staff_id": _people().get(name),
                    "name": name,
                }


def extra_hours(calendar: Calendar) -> Iterator[Row]:
    """Two windows stay open over noon."""
    for day in _working(calendar, _AROUND):
        morning, afternoon = calendar.sessions(day)[:2]
        for number in preset()["noon"]:
            yield {
                "window_id": _windows()[number],
                "staff_id": None,
                "from_at": datetime.combine(day, morning[1]),
                "until_at": datetime.combine(day, afternoon[0]),
            }
