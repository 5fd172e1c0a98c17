"""Twelve months of attendance and assessment for the demo hall, locked up to the last month."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import cached_property
from random import Random
from typing import Any

from hallapp.actions import assessment, score_tables
from hallapp.actions.assessment_life import last_working_day, point_row, score_row
from hallapp.actions.hall import Hall
from hallapp.domain.assessment import MonthState, Point
from hallapp.domain.calendar import CalendarMissing
from hallapp.domain.score_tables import About
from hallapp.domain.spans import A_DAY, Bucket, Span, cut, span_of
from hallapp.places import PRESETS
from hallapp.records.assessment import (
    AssessmentAppeal,
    AssessmentMonth,
    AssessmentPoint,
    AssessmentRuling,
    AssessmentScore,
    AttendanceMark,
    ScoreTableText,
)
from hallapp.records.step import Step
from hallapp.wording import QT_TRANSLATE_NOOP

FILL = QT_TRANSLATE_NOOP("Step", "Fill attendance and assessment of the demo hall")
MONTHS = 12
_LEAST, _MOST = 8, 12
_ABOUT = (About.PERSON, About.WINDOW)


def fill(hall: Hall, seed: int = 1) -> None:
    """Write tables, attendance and the months; the points stem from what the registers hold."""
    told = tomllib.loads((PRESETS / "demo_assessment.toml").read_text("utf-8"))
    months = _months(hall.now().date())
    with hall.step(FILL, records=True) as step:
        do = _Filling(hall, step, told, Random(seed))  # noqa: S311 (a demo, not a secret)
        for about in _ABOUT:
            do.tables[about] = do.table(about, months[0].first)
        do.step.insert_many(AttendanceMark, list(do.away()))
        for month in months:
            do.attend(month)
            for about in _ABOUT:
                do.assess(about, month)
        do.attend(span_of(hall.now().date(), Bucket.MONTH))


def _months(today: date) -> list[Span]:
    """The twelve months before this one, the first of them first."""
    found: list[Span] = []
    day = today.replace(day=1)
    while len(found) < MONTHS:
        month = span_of(day - A_DAY, Bucket.MONTH)
        found.insert(0, month)
        day = month.first
    return found


@dataclass
class _Filling:
    """What is being filled, within its step."""

    hall: Hall
    step: Step
    told: Mapping[str, Any]
    random: Random

    def __post_init__(self) -> None:
        self.tables: dict[About, int] = {}

    @cached_property
    def quarter(self) -> Span:
        """The last full quarter."""
        first = span_of(self.hall.now().date(), Bucket.QUARTER).first
        return span_of(first - A_DAY, Bucket.QUARTER)

    @cached_property
    def people(self) -> dict[str, int]:
        """Everybody by name."""
        known = assessment.subjects(self.step.core, About.PERSON)
        return {each.name: key for key, each in known.items()}

    def table(self, about: About, first: date) -> int:
        """The table in force from the first month on."""
        row = ScoreTableText(
            about=about.value,
            from_on=first,
            text=self.told["tables"][about.value].lstrip(),
            saved_at=self.hall.now(),
            who=self.step.who,
        )
        self.step.add(row)
        self.step.flush()
        return row.id

    def working(self, span: Span) -> list[date]:
        """The working days of a period that have been; Monday to Friday where a year is missing."""
        today = self.hall.now().date()
        days = (span.first + timedelta(n) for n in range((span.last - span.first).days + 1))
        return [day for day in days if day < today and self._works(day)]

    def _works(self, day: date) -> bool:
        try:
            return self.hall.clock.calendar.is_working(day)
        except CalendarMissing:
            return day.weekday() < 5

    def away(self) -> Iterator[dict[str, Any]]:
        """Who was away for long in the last full quarter."""
        told = self.told["away"]
        days = self.working(self.quarter)[told["from"] - 1 :][: told["days"]]
        for day in days:
            yield _mark(self.people[told["person"]], day, "leave")

    def attend(self, month: Span) -> None:
        """What attendance adds to what the registers hold, so that everybody loses their share."""
        table = score_tables.version_of(self.step.core, self.tables[About.PERSON]).table
        scores = assessment.live(self.hall, self.step.core, table, month)
        names = {key: name for name, key in self.people.items()}
        days = self.working(month)
        rows = []
        for key, score in scores.items():
            wanted = self.lost(names[key], month) * len(days) // max(len(self._whole(month)), 1)
            left = int(wanted - (table.base - score.score))
            rows += list(self._marks(key, days, left))
        self.step.insert_many(AttendanceMark, rows)

    def _whole(self, month: Span) -> list[date]:
        days = (month.first + timedelta(n) for n in range((month.last - month.first).days + 1))
        return [day for day in days if self._works(day)]

    def lost(self, name: str, month: Span) -> int:
        """How many points somebody loses in a month."""
        parts = [part.name for part in cut(self.quarter, Bucket.MONTH)]
        told = self.told["lost"].get(name)
        if told is not None and month.name in parts:
            return int(told[parts.index(month.name)])
        best = told is not None
        return self.random.randint(2 if best else _LEAST, 8 if best else _MOST)

    def _marks(self, key: int, days: list[date], left: int) -> Iterator[dict[str, Any]]:
        taken: set[tuple[date, str]] = set()
        away = self._away.get(key, frozenset())
        here = [day for day in days if day not in away]
        kinds = self.told["marks"]
        while left > 0 and len(taken) < len(here):
            fitting = [kind for kind in kinds if kind["points"] <= left]
            kind = self.random.choice(fitting)
            day = self.random.choice(here)
            if (day, kind["code"]) in taken:
                continue
            taken.add((day, kind["code"]))
            left -= kind["points"]
            minutes = self.random.randint(*kind["minutes"]) if "minutes" in kind else None
            yield _mark(key, day, kind["code"], minutes)

    @cached_property
    def _away(self) -> dict[int, frozenset[date]]:
        return {
            self.people[self.told["away"]["person"]]: frozenset(row["day"] for row in self.away())
        }

    def assess(self, about: About, month: Span) -> None:
        """Assess, publish and lock a month, as far as that lies in the past."""
        assessed = datetime.combine(last_working_day(self.hall, month), time(17, 10))
        until = self._next(assessed.date())
        published = datetime.combine(self._next(until), time(8, 20))
        done = published <= self.hall.now()
        table = score_tables.version_of(self.step.core, self.tables[about]).table
        row = AssessmentMonth(
            about=about.value,
            month=month.name,
            state=(MonthState.LOCKED if done else MonthState.ASSESSED).value,
            table_id=self.tables[about],
            assessed_at=assessed,
            appeal_until=until,
            published_at=published if done else None,
            locked_at=published + timedelta(minutes=15) if done else None,
            who=self.step.who,
        )
        self.step.add(row)
        self.step.flush()
        if about is About.PERSON and month.first == self.quarter.first:
            self._appeal(row, month)
        scores = assessment.live(self.hall, self.step.core, table, month).values()
        self.step.insert_many(AssessmentScore, [score_row(row.id, score) for score in scores])
        self.step.insert_many(
            AssessmentPoint,
            [point_row(row.id, point) for score in scores for point in score.points],
        )

    def _next(self, day: date) -> date:
        day += A_DAY
        while not self._works(day):
            day += A_DAY
        return day

    def _appeal(self, row: AssessmentMonth, month: Span) -> None:
        """One appeal that succeeded: a sign-in that was missing costs nothing."""
        told, key = self.told["appeal"], self.people[self.told["appeal"]["person"]]
        point = self._missed(key, month)
        if point is None or row.assessed_at is None:
            return
        decided = row.assessed_at + timedelta(hours=16)
        self.step.add(
            AssessmentRuling(
                about=row.about,
                month=row.month,
                subject=key,
                item=point.item,
                amount=point.amount,
                points=Decimal(0),
                source=point.source,
                ref=point.ref,
                number=point.number,
                day=point.day,
                reason=told["reason"],
                at=decided,
                who=self.step.who,
            )
        )
        self.step.add(
            AssessmentAppeal(
                month_id=row.id,
                subject=key,
                filed_on=row.assessed_at.date(),
                ground=told["ground"],
                decision="upheld",
                points=Decimal(0),
                reason=told["reason"],
                decided_at=decided,
                decided_by=self.step.who,
            )
        )
        self.step.flush()

    def _missed(self, key: int, month: Span) -> Point | None:
        """A sign-in that was missing, beside those that count."""
        table = score_tables.version_of(self.step.core, self.tables[About.PERSON]).table

        def missed() -> dict[object, Point]:
            points = assessment.live(self.hall, self.step.core, table, month)[key].points
            return {each.day: each for each in points if each.words == "漏签"}

        day = min(set(self.working(month)) - missed().keys())
        self.step.insert_many(AttendanceMark, [_mark(key, day, "missed")])
        return missed().get(day)


def _mark(staff_id: int, day: date, code: str, minutes: int | None = None) -> dict[str, Any]:
    return {"day": day, "staff_id": staff_id, "code": code, "minutes": minutes}
