"""迎检: every point of a checklist is a question to the hall; what is missing is the answer."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from sqlalchemy import select

from hallapp.actions import (
    backups,
    case_pages,
    catalogue,
    people,
    prints,
    register_counts,
    staff,
)
from hallapp.actions import waiting as waits
from hallapp.actions.hall import Hall
from hallapp.domain.calendar import CalendarMissing
from hallapp.domain.catalogue import ItemLine
from hallapp.domain.instants import day_of
from hallapp.domain.readiness import Check, Checklist, Gap, Point, each_day, gap, idle
from hallapp.domain.spans import A_DAY, Span
from hallapp.records.base import table_of
from hallapp.records.people import Staff


@dataclass(frozen=True)
class _Asked:
    """What is asked for once, however many points ask for it: a hall and a period up to now."""

    hall: Hall
    span: Span
    posted: Mapping[str, bool] | None = None

    @cached_property
    def items(self) -> tuple[ItemLine, ...]:
        return tuple(line for line in catalogue.items(self.hall) if line.active)

    @cached_property
    def windows(self) -> tuple[people.WindowLine, ...]:
        return tuple(line for line in people.windows(self.hall) if line.active)

    @cached_property
    def late(self) -> Mapping[str, int]:
        found = Counter[str]()
        for each in waits.entries(self.hall):
            found[each.register] += each.late
        return found

    @property
    def today(self) -> date:
        return self.hall.now().date()


def gaps(
    hall: Hall, checklist: Checklist, span: Span, posted: Mapping[str, bool] | None = None
) -> tuple[Gap, ...]:
    """What is missing of a checklist in a period, of the present one up to yesterday.

    `posted` says of a paper whether a sheet of it hangs that holds; None where nobody knows: then
    one that was ever printed counts.
    """
    last = min(span.last, hall.now().date() - A_DAY)
    asked = _Asked(hall, Span(span.first, last, span.name), posted)
    found = (gap(point, _ANSWERS[point.check](asked, point)) for point in checklist.points)
    return tuple(each for each in found if each is not None)


def _items(asked: _Asked, point: Point) -> Sequence[str]:
    return [line.name for line in asked.items if not _tells(line, point.of)]


def _tells(line: ItemLine, field: str) -> bool:
    if field == "limits":
        return line.promised_limit is not None or line.statutory_limit is not None
    if field == "fees":
        return bool(line.fee.strip() or line.fees.strip())
    return bool(str(getattr(line, field)).strip())


def _hotline(asked: _Asked, _: Point) -> Sequence[str]:
    return () if asked.hall.facts.hotline.strip() else ("",)


def _printed(asked: _Asked, point: Point) -> Sequence[str]:
    if asked.posted is not None:
        return () if asked.posted.get(point.of) else ("",)
    return () if prints.history(asked.hall, paper=point.of, most=1) else ("",)


def _windows(asked: _Asked, _: Point) -> Sequence[str]:
    return [line.window_no for line in asked.windows if not line.staff]


def _photos(asked: _Asked, _: Point) -> Sequence[str]:
    pictured = staff.with_photo(asked.hall)
    return [line.name for line in _seated(asked) if line.id not in pictured]


def _duties(asked: _Asked, _: Point) -> Sequence[str]:
    table = table_of(Staff)
    with asked.hall.reading() as connection:
        told = set(connection.scalars(select(table.c.id).where(table.c.duties != "")))
    return [line.name for line in _seated(asked) if line.id not in told]


def _seated(asked: _Asked) -> list[people.StaffLine]:
    """The people who usually sit at the windows."""
    names = {line.staff for line in asked.windows if line.staff}
    return [line for line in people.people(asked.hall) if line.active and line.name in names]


def _daily(asked: _Asked, point: Point) -> Sequence[str]:
    there = register_counts.days(asked.hall, point.of, asked.span)
    return [day.isoformat() for day in _working(asked) if day not in there]


def _working(asked: _Asked) -> list[date]:
    """The working days of the period; those of a year without calendar are not known."""
    calendar, found = asked.hall.clock.calendar, []
    for day in each_day(asked.span):
        try:
            if calendar.is_working(day):
                found.append(day)
        except CalendarMissing:
            continue
    return found


def _idle(asked: _Asked, point: Point) -> Sequence[str]:
    there = register_counts.days(asked.hall, point.of, asked.span)
    return [
        f"{stretch.first.isoformat()} – {stretch.last.isoformat()}"
        for stretch in idle(there, asked.span, point.days)
    ]


def _late(asked: _Asked, point: Point) -> Sequence[str]:
    return ("",) * asked.late.get(point.of, 0)


def _late_cases(asked: _Asked, _: Point) -> Sequence[str]:
    return ("",) * case_pages.counts(asked.hall).overdue


def _calendar(asked: _Asked, _: Point) -> Sequence[str]:
    years = {asked.span.first.year, asked.span.last.year, asked.today.year}
    return [str(year) for year in sorted(years - set(asked.hall.clock.calendar.years))]


def _backup(asked: _Asked, point: Point) -> Sequence[str]:
    line = backups.last(asked.hall)
    if line is None:
        return ("",)
    on = day_of(line.at)
    return (on.isoformat(),) if (asked.today - on).days > point.days else ()


_ANSWERS: Mapping[Check, Callable[[_Asked, Point], Sequence[str]]] = {
    Check.ITEM: _items,
    Check.HOTLINE: _hotline,
    Check.PRINTED: _printed,
    Check.WINDOWS: _windows,
    Check.PHOTOS: _photos,
    Check.DUTIES: _duties,
    Check.DAILY: _daily,
    Check.IDLE: _idle,
    Check.LATE: _late,
    Check.LATE_CASES: _late_cases,
    Check.CALENDAR: _calendar,
    Check.BACKUP: _backup,
}
