"""Attendance 考勤: codes that a hall may change, and the days that records of them make."""

import tomllib
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from hallapp.domain.errors import Refused
from hallapp.places import PRESETS
from hallapp.wording import QT_TRANSLATE_NOOP

_NOT_TOML = QT_TRANSLATE_NOOP("Refused", "This cannot be read: {why}")
_NO_CODES = QT_TRANSLATE_NOOP("Refused", "There is no attendance code: write one under [[codes]].")
_LACKS = QT_TRANSLATE_NOOP("Refused", "The attendance code “{code}” lacks “{key}”.")
_TWICE = QT_TRANSLATE_NOOP("Refused", "Two attendance codes are called “{code}”.")
_NOT_A_KIND = QT_TRANSLATE_NOOP(
    "Refused", "“{value}” of the attendance code “{code}” is not possible: choose {choices}"
)
_HALF_DAYS = QT_TRANSLATE_NOOP(
    "Refused", "The attendance code “{code}” lasts 0, 1 or 2 half-days, not “{value}”."
)


class Counts(StrEnum):
    """What a code is counted as."""

    PRESENT = "present"
    LATE = "late"
    EARLY = "early"
    MISSED = "missed"  # a sign-in that is missing 漏签
    LEFT = "left"  # left the post 脱岗
    ABSENT = "absent"  # without leave 旷工
    LEAVE = "leave"
    TRIP = "trip"
    TRAINING = "training"
    NOTED = "noted"  # something else that is recorded: late for study, absent from it


AWAY = frozenset({Counts.ABSENT, Counts.LEAVE})
"""What makes a half-day one of absence; on a trip or in a training one is at work."""

HALF = Decimal("0.5")


@dataclass(frozen=True, kw_only=True, slots=True)
class Code:
    """One code: how files write it, what people call it, how many half-days it takes."""

    code: str
    name: str
    counts: Counts
    half_days: int = 0
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mark:
    """One record: who, when, which code; `minutes` where they are known."""

    staff_id: int
    day: date
    code: str
    minutes: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Attendance:
    """The days of one person in a period, in halves, and how often something was noted.

    `present` holds trips and trainings. `unknown` are working days of months of which the hall has
    no record at all: they are in none of the others.
    """

    present: Decimal = Decimal(0)
    absent: Decimal = Decimal(0)
    leave: Decimal = Decimal(0)
    trip: Decimal = Decimal(0)
    training: Decimal = Decimal(0)
    late: int = 0
    early: int = 0
    missed: int = 0
    left: int = 0
    unknown: int = 0


def default_codes() -> str:
    """The text of the codes that come with the program."""
    return (PRESETS / "attendance.toml").read_text("utf-8")


def read_codes(text: str) -> tuple[Code, ...]:
    """The codes that a text says; raises `Refused` with what is wrong in which of them."""
    try:
        told = tomllib.loads(text).get("codes", [])
    except tomllib.TOMLDecodeError as error:
        raise Refused(_NOT_TOML, field="codes", why=str(error)) from error
    if not isinstance(told, list) or not told:
        raise Refused(_NO_CODES, field="codes")
    codes = tuple(_code(each, number) for number, each in enumerate(told, 1))
    seen: set[str] = set()
    for each in codes:
        for word in {each.code, each.name, *each.words}:
            if word in seen:
                raise Refused(_TWICE, field="codes", code=word)
            seen.add(word)
    return codes


def _code(told: Mapping[str, object], number: int) -> Code:
    called = str(told.get("code") or number)
    for key in ("code", "name", "counts"):
        if not told.get(key):
            raise Refused(_LACKS, field="codes", code=called, key=key)
    counts, half_days = str(told["counts"]), told.get("half_days", 0)
    if counts not in set(Counts):
        choices = ", ".join(Counts)
        raise Refused(_NOT_A_KIND, field="codes", code=called, value=counts, choices=choices)
    if half_days not in (0, 1, 2):
        raise Refused(_HALF_DAYS, field="codes", code=called, value=half_days)
    words = told.get("words", [])
    return Code(
        code=called,
        name=str(told["name"]),
        counts=Counts(counts),
        half_days=int(str(half_days)),
        words=tuple(str(word) for word in words) if isinstance(words, list) else (),
    )


def known_as(codes: Iterable[Code]) -> dict[str, Code]:
    """Every code by all that files call it."""
    return {word: code for code in codes for word in (code.code, code.name, *code.words)}


def days_of(
    marks: Iterable[Mark],
    codes: Mapping[str, Code],
    working: AbstractSet[date],
    recorded: AbstractSet[tuple[int, int]],
) -> Attendance:
    """One person's days from their records.

    `working` are the working days on which the person belonged to the hall, `recorded` the months
    (year, month) of which the hall has records. A working day of a recorded month counts as
    present, less the half-days that a record takes away; a half-day is taken away once only.
    """
    taken: dict[date, int] = {}
    half: dict[Counts, int] = {}
    noted: dict[Counts, int] = {}
    for mark in sorted(marks, key=lambda each: (each.day, each.code)):
        code = codes.get(mark.code)
        if code is None or mark.day not in working:
            continue
        noted[code.counts] = noted.get(code.counts, 0) + 1
        free = 2 - taken.get(mark.day, 0)
        used = min(code.half_days, free) if code.counts is not Counts.PRESENT else 0
        taken[mark.day] = taken.get(mark.day, 0) + used
        half[code.counts] = half.get(code.counts, 0) + used
    known = sum((day.year, day.month) in recorded for day in working)
    away = sum(half.get(counts, 0) for counts in AWAY)
    return Attendance(
        present=known - HALF * away,
        absent=HALF * half.get(Counts.ABSENT, 0),
        leave=HALF * half.get(Counts.LEAVE, 0),
        trip=HALF * half.get(Counts.TRIP, 0),
        training=HALF * half.get(Counts.TRAINING, 0),
        late=noted.get(Counts.LATE, 0),
        early=noted.get(Counts.EARLY, 0),
        missed=noted.get(Counts.MISSED, 0),
        left=noted.get(Counts.LEFT, 0),
        unknown=len(working) - known,
    )
