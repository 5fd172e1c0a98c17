"""A year of ratings for the demo hall: few bad ones, some left out by decision, some waiting."""

import random
import tomllib
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import cache
from typing import Any, cast

from hallapp.actions import import_registers
from hallapp.actions.hall import Hall
from hallapp.actions.import_rows import with_keys
from hallapp.actions.rating_rows import rateable
from hallapp.desk.demo_plan import Calendar
from hallapp.desk.demo_plan import preset as hall_preset
from hallapp.domain.imports import ParsedRow, row_digest
from hallapp.domain.numbering import entry_book, entry_no
from hallapp.domain.ratings import preset_options, visit_of
from hallapp.domain.registers import bad_rating
from hallapp.domain.spans import Bucket, Span, cut, last_over, span_of
from hallapp.places import PRESETS
from hallapp.records.ratings import Rating
from hallapp.records.registers import ENTRIES
from hallapp.records.settings import NumberBook
from hallapp.records.step import Step
from hallapp.wording import QT_TRANSLATE_NOOP

FILL = QT_TRANSLATE_NOOP("Step", "Fill the ratings of the demo hall")
_SEED = 20
_GOOD = (5,) * 78 + (4,) * 17 + (3,) * 5
_UNRATED = 7  # one offer in so many is not taken
_LEFT_OUT = 40  # one bad rating in so many is mistaken
_NEW, _CALLED = 0, 3  # working days back within which a bad one waits
_LATER = ("rectified", "rectified", "rectified", "explained")
Row = dict[str, Any]


@cache
def preset() -> Mapping[str, Any]:
    """How the demo hall is rated."""
    return tomllib.loads((PRESETS / "demo_ratings.toml").read_text("utf-8"))


def staff() -> dict[str, int]:
    """Everybody of the demo hall by name: their keys are their places in the preset."""
    return {row[1]: key for key, row in enumerate(hall_preset()["people"], 1)}


def last_quarter(hall: Hall) -> Span:
    """The last whole quarter."""
    return last_over(hall.now().date(), Bucket.QUARTER)


def fill(hall: Hall) -> None:
    """Write the ratings and what became of the bad ones, in one step."""
    calendar = Calendar(hall.clock, hall.now())
    with hall.step(FILL, records=True) as step:
        year = _Year(hall, step, calendar)
        rated = sorted(year.rated(), key=lambda each: cast("datetime", each.row["rated_at"]))
        keys = step.insert_many(Rating, [each.row for each in rated])
        bad = [(key, each) for key, each in zip(keys, rated, strict=True) if each.state]
        _enter(hall, step, calendar, bad)


@dataclass(frozen=True)
class _Rated:
    """A rating, with the state of its entry where it is bad."""

    row: Row
    name: str
    window: str
    state: str = ""


class _Year:
    """Rates every person in every quarter."""

    def __init__(self, hall: Hall, step: Step, calendar: Calendar) -> None:
        self._dice = random.Random(_SEED)  # noqa: S311 (no secret: the same hall each time)
        self._calendar = calendar
        self._last = last_quarter(hall)
        self._now = hall.now()
        self._days = [day for day in calendar.days if calendar.minutes(day)[0] <= self._now]
        self._staff = staff()
        self._windows = {row[0]: key for key, row in enumerate(hall_preset()["windows"], 1)}
        self._cases = self._closed(step)
        self._bad = 0

    def _closed(self, step: Step) -> dict[tuple[int, date], list[tuple[int, str]]]:
        """Closed cases by window and day: what can be rated."""
        found: dict[tuple[int, date], list[tuple[int, str]]] = {}
        for window, day, key, number in rateable(step.core):
            found.setdefault((window, day), []).append((key, number))
        return found

    def rated(self) -> Iterator[_Rated]:
        """Every rating up to now."""
        whole = Span(self._days[0], self._days[-1])
        for quarter in cut(whole, Bucket.QUARTER):
            first, last = (bisect_left(self._days, day) for day in (quarter.first, quarter.last))
            days = self._days[first : last + 1]
            full = span_of(quarter.first, Bucket.QUARTER)
            share = len(days) / (62 * (full.last - full.first).days / 91)
            for name, window, count, satisfied, *_ in preset()["people"]:
                better = 0 if full == self._last else preset()["better"]
                wanted = min(99.2, satisfied + better)
                number = round(count * min(1, share)) if share < 1 else count
                if days and number:
                    yield from self._of(name, window, days, number, wanted)
        for name, window in preset()["just_now"]:
            yield self._one(name, window, self._days[-1], 2)

    def _of(
        self, name: str, window: str, days: Sequence[date], count: int, satisfied: float
    ) -> Iterator[_Rated]:
        dice = self._dice
        bad = round(count * (100 - satisfied) / 100)
        levels = [dice.choice((2, 2, 2, 1)) for _ in range(bad)]
        levels += [dice.choice(_GOOD) for _ in range(count - bad)]
        for level in levels:
            yield self._one(name, window, dice.choice(days), level)
            if level in {1, 2}:
                self._bad += 1
                if self._bad % _LEFT_OUT == 0:
                    yield self._one(
                        name, window, dice.choice(days[: len(days) // 2]), 1, "excluded"
                    )
            if dice.randrange(_UNRATED) == 0:
                yield self._one(name, window, dice.choice(days), None)

    def _one(self, name: str, window: str, day: date, level: int | None, state: str = "") -> _Rated:
        dice = self._dice
        at = dice.choice([at for at in self._calendar.minutes(day) if at <= self._now])
        key = self._windows.get(window)
        case = None
        if key is not None and (free := self._cases.get((key, day))):
            case = free.pop()
        options, text = "", ""
        if level is not None and dice.random() < 0.6:
            options = dice.choice(list(preset_options()[level]))
        if level in {1, 2}:
            text = dice.choice(preset()["said"])[0] if dice.random() < 0.7 else ""
            state = state or self._state(day)
        row = {
            "case_no": case[1] if case else "",
            "case_id": case[0] if case else None,
            "window_id": key,
            "staff_id": self._staff[name],
            "rated_at": at,
            "level": level,
            "options": options,
            "channel": "device" if key is not None and dice.random() < 0.85 else "online",
            "text": text,
        }
        visit = visit_of(case[1] if case else "", at)
        return _Rated(
            {**row, "visit": visit or row_digest({**row, "n": dice.random()})}, name, window, state
        )

    def _state(self, day: date) -> str:
        back = len(self._days) - 1 - bisect_left(self._days, day)
        if back <= _NEW:
            return "new"
        return "called_back" if back < _CALLED else self._dice.choice(_LATER)


def _enter(hall: Hall, step: Step, calendar: Calendar, bad: Sequence[tuple[int, _Rated]]) -> None:
    """The entries of the bad ratings, numbered as they came in."""
    spec, last = bad_rating.SPEC, dict[int, int]()
    rows = []
    for line, (_, each) in enumerate(bad, 1):
        year = each.row["rated_at"].year
        last[year] = last.get(year, 0) + 1
        number = {spec.number: entry_no(spec.prefix, year, last[year])}
        rows.append(ParsedRow(line, {**number, **_entry(calendar, each, line)}))
    outcome, names = import_registers.read(spec, hall, step.core, rows, strict=False, progress=None)
    made = names.make(step)
    entries = with_keys(outcome.new, made, outcome.referring)
    linked = [{**entry, "rating_id": key} for entry, (key, _) in zip(entries, bad, strict=True)]
    step.insert_many(ENTRIES[spec.key], linked)
    for year, serial in last.items():
        step.add(NumberBook(book=entry_book(spec.key, year), last=serial))


def _entry(calendar: Calendar, each: _Rated, line: int) -> Row:
    at: datetime = each.row["rated_at"]
    told = preset()
    said, did = told["said"][line % len(told["said"])]
    words = preset_options()[each.row["level"]].get(each.row["options"], "")
    row: Row = {
        "received_at": at,
        "level": str(each.row["level"]),
        "content": "；".join(filter(None, [words, each.row["text"]])) or said,
        "case_no": each.row["case_no"] or None,
        "window": each.window or None,
        "staff": each.name,
        "state": each.state,
    }
    called = _next(calendar, at, 1)
    if each.state == "new":
        return row
    if each.state == "excluded":
        reason = told["mistaken"][line % len(told["mistaken"])]
        by = "格桑旺堆" if each.name == "周慧芳" else "周慧芳"
        ground = "malicious" if line % 5 == 0 else "mistaken"
        decided = {"ground": ground, "ground_told": reason, "decided_by": by}
        return {**row, **decided, "decided_at": called, "closed_at": called}
    row |= {
        "call_back": "电话回访，情况属实" if line % 3 else "无联系方式，查视频核实",
        "handler": "周慧芳",
    }
    row["called_back_at"] = called
    if each.state == "called_back":
        return row
    done = _next(calendar, at, 1 + line % 3)
    satisfied = ("satisfied", "fairly", "satisfied", "unreached")[line % 4]
    return {
        **row,
        "measure": did,
        "rectified_at": max(done, called),
        "satisfied": satisfied,
        "closed_at": max(done, called),
    }


def _next(calendar: Calendar, at: datetime, days: int) -> datetime:
    """In the morning so many working days later, but not after now."""
    place = bisect_left(calendar.days, at.date()) + days
    day = calendar.days[min(place, len(calendar.days) - 1)]
    return max(at, min(datetime.combine(day, time(9, 40)), calendar.now))
