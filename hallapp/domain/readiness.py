"""迎检: what an inspection looks at, as data, and what is missing of it.

Checklists come with the program in ``resources/presets/inspections.toml``.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cache
from tomllib import loads
from typing import Any

from hallapp.domain.errors import Refused
from hallapp.domain.registers import register_called
from hallapp.domain.spans import A_DAY, Span
from hallapp.places import PRESETS
from hallapp.wording import QT_TRANSLATE_NOOP, Translator

EXAMPLES = 3
"""So many are named of what is missing; the others are counted."""

REGISTER = "register "
"""Begins the part of a binder that is a register."""

_NO_CHECKLIST = QT_TRANSLATE_NOOP("Refused", "There is no checklist {key}; there are: {keys}.")


class Check(StrEnum):
    """What a point of a checklist asks the hall."""

    ITEM = "item"
    HOTLINE = "hotline"
    PRINTED = "printed"
    WINDOWS = "windows"
    PHOTOS = "photos"
    DUTIES = "duties"
    DAILY = "daily"
    IDLE = "idle"
    LATE = "late"
    LATE_CASES = "late_cases"
    CALENDAR = "calendar"
    BACKUP = "backup"


HEADINGS: Mapping[str, str] = {
    "posted": QT_TRANSLATE_NOOP("Readiness", "What must be posted"),
    "staff": QT_TRANSLATE_NOOP("Readiness", "Staff"),
    "space": QT_TRANSLATE_NOOP("Readiness", "Space"),
    "order": QT_TRANSLATE_NOOP("Readiness", "Order"),
    "goods": QT_TRANSLATE_NOOP("Readiness", "Articles"),
    "equipment": QT_TRANSLATE_NOOP("Readiness", "Facilities and equipment"),
    "documents": QT_TRANSLATE_NOOP("Readiness", "Documents"),
    "supervision": QT_TRANSLATE_NOOP("Readiness", "Supervision and assessment"),
}
"""What must be posted, and the headings of GB/T 36112-2018."""

ITEM_FIELDS: Mapping[str, str] = {
    "basis": QT_TRANSLATE_NOOP("Readiness", "Items without legal basis"),
    "conditions": QT_TRANSLATE_NOOP("Readiness", "Items without conditions"),
    "materials": QT_TRANSLATE_NOOP("Readiness", "Items without materials"),
    "steps": QT_TRANSLATE_NOOP("Readiness", "Items without steps"),
    "limits": QT_TRANSLATE_NOOP("Readiness", "Items without time limit"),
    "fees": QT_TRANSLATE_NOOP("Readiness", "Items that say nothing of fees"),
    "specimens": QT_TRANSLATE_NOOP("Readiness", "Items without filled specimen"),
}

_SAID: Mapping[Check, str] = {
    Check.HOTLINE: QT_TRANSLATE_NOOP("Readiness", "The supervision phone is not entered"),
    Check.PRINTED: QT_TRANSLATE_NOOP("Readiness", "{of} is not up, or to be replaced"),
    Check.WINDOWS: QT_TRANSLATE_NOOP("Readiness", "Windows without a person"),
    Check.PHOTOS: QT_TRANSLATE_NOOP("Readiness", "People at windows without photo"),
    Check.DUTIES: QT_TRANSLATE_NOOP("Readiness", "People at windows without duties"),
    Check.DAILY: QT_TRANSLATE_NOOP("Readiness", "{of}: working days without entry"),
    Check.IDLE: QT_TRANSLATE_NOOP("Readiness", "{of}: nothing for more than {days} days"),
    Check.LATE: QT_TRANSLATE_NOOP("Readiness", "{of}: open past the limit"),
    Check.LATE_CASES: QT_TRANSLATE_NOOP("Readiness", "Cases open past their limit"),
    Check.CALENDAR: QT_TRANSLATE_NOOP("Readiness", "Calendar years that are not recorded"),
    Check.BACKUP: QT_TRANSLATE_NOOP("Readiness", "No backup for more than {days} days"),
}


@dataclass(frozen=True, kw_only=True)
class Point:
    """One point: its heading, what is asked, of which field, paper or register, in which time."""

    heading: str
    check: Check
    of: str = ""
    days: int = 0


@dataclass(frozen=True, kw_only=True)
class Checklist:
    """What one kind of inspection looks at, and the papers that its binder holds."""

    key: str
    names: Mapping[str, str]  # by language
    points: tuple[Point, ...]
    parts: tuple[str, ...]

    def called(self, language: str) -> str:
        """Its name in a language (``zh_CN``, ``zh_TW``, ``en``)."""
        return self.names[language]


@dataclass(frozen=True, kw_only=True)
class Gap:
    """What is missing of one point: how many, some of them by name or day."""

    point: Point
    count: int
    examples: tuple[str, ...] = ()


@cache
def checklists() -> Mapping[str, Checklist]:
    """Every checklist by its key."""
    told = loads((PRESETS / "inspections.toml").read_text("utf-8"))
    return {key: _checklist(key, said) for key, said in told.items()}


def checklist_called(key: str) -> Checklist:
    """The checklist of that key, the first if none is named; raises `Refused` if there is none."""
    known = checklists()
    if key and key not in known:
        raise Refused(_NO_CHECKLIST, field="checklist", key=key, keys=", ".join(known))
    return known[key] if key else next(iter(known.values()))


def _checklist(key: str, said: Mapping[str, Any]) -> Checklist:
    return Checklist(
        key=key,
        names=said["name"],
        points=tuple(Point(**{**each, "check": Check(each["check"])}) for each in said["points"]),
        parts=tuple(said["parts"]),
    )


def gap(point: Point, found: Sequence[str]) -> Gap | None:
    """What is missing of a point, if anything is."""
    if not found:
        return None
    return Gap(point=point, count=len(found), examples=tuple(found[:EXAMPLES]))


def idle(days: Iterable[date], span: Span, most: int) -> tuple[Span, ...]:
    """The stretches of a period that are longer than `most` days and hold none of these days."""
    found = []
    before = span.first - A_DAY
    for day in (*sorted(set(days)), span.last + A_DAY):
        if (day - before).days - 1 > most:
            found.append(Span(before + A_DAY, day - A_DAY))
        before = day
    return tuple(found)


def each_day(span: Span) -> tuple[date, ...]:
    """The days of a period."""
    return tuple(span.first + timedelta(n) for n in range((span.last - span.first).days + 1))


def said(say: Translator, point: Point, paper_title: str = "") -> str:
    """What is missing of a point, in words; `paper_title` is that of the paper it asks for."""
    if point.check is Check.ITEM:
        return say("Readiness", ITEM_FIELDS[point.of])
    of = paper_title
    if point.check in {Check.DAILY, Check.IDLE, Check.LATE}:
        spec = register_called(point.of)
        word = spec.word(spec.title)
        of = say(word.context, word.source)
    return say("Readiness", _SAID[point.check], of=of, days=point.days)
