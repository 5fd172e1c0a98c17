"""Periods as people name them: a day, an ISO week, a month, a quarter, a year."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from hallapp.domain.errors import Refused
from hallapp.wording import QT_TRANSLATE_NOOP

NOT_A_PERIOD = QT_TRANSLATE_NOOP(
    "Refused",
    "“{period}” is not a period: write a day 2026-03-05, a week 2026W14, a month 2026-03, "
    "a quarter 2026Q3 or a year 2026",
)
ENDS_BEFORE = QT_TRANSLATE_NOOP(
    "Refused", "The period ends on {last}, before it begins on {first}: swap the two days"
)
A_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Span:
    """A period from `first` to `last`, both inside; `name` is ``2026-03``, ``2026W14``, …."""

    first: date
    last: date
    name: str = ""


class Bucket(StrEnum):
    """What a period is cut into."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


def span_of(day: date, bucket: Bucket) -> Span:
    """The day, week, month, quarter or year in which `day` lies."""
    match bucket:
        case Bucket.DAY:
            return Span(day, day, day.isoformat())
        case Bucket.WEEK:
            year, week, weekday = day.isocalendar()
            first = day - timedelta(days=weekday - 1)
            return Span(first, first + timedelta(days=6), f"{year}W{week:02}")
        case Bucket.MONTH:
            first = day.replace(day=1)
            return Span(first, _months_on(first, 1) - A_DAY, f"{day.year}-{day.month:02}")
        case Bucket.QUARTER:
            quarter = (day.month - 1) // 3
            first = date(day.year, quarter * 3 + 1, 1)
            return Span(first, _months_on(first, 3) - A_DAY, f"{day.year}Q{quarter + 1}")
    return Span(date(day.year, 1, 1), date(day.year, 12, 31), f"{day.year:04}")


def last_over(day: date, bucket: Bucket) -> Span:
    """The day, week, month, quarter or year that was over last on a day."""
    return span_of(span_of(day, bucket).first - A_DAY, bucket)


def _months_on(first: date, months: int) -> date:
    years, month = divmod(first.month - 1 + months, 12)
    return date(first.year + years, month + 1, 1)


_FORMS = (
    (Bucket.YEAR, re.compile(r"(\d{4})")),
    (Bucket.QUARTER, re.compile(r"(\d{4})-?[Qq]([1-4])")),
    (Bucket.WEEK, re.compile(r"(\d{4})-?[Ww](\d{1,2})")),
    (Bucket.MONTH, re.compile(r"(\d{4})-(\d{1,2})")),
    (Bucket.DAY, re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")),
)


def read_span(text: str) -> Span:
    """The period that `text` names; raises `Refused` with what can be written."""
    for bucket, form in _FORMS:
        if found := form.fullmatch(text.strip()):
            try:
                return span_of(_first(bucket, *map(int, found.groups())), bucket)
            except (ValueError, OverflowError):
                break
    raise Refused(NOT_A_PERIOD, field="period", period=text)


def _first(bucket: Bucket, year: int, part: int = 1, day: int = 1) -> date:
    if bucket is Bucket.WEEK:
        return date.fromisocalendar(year, part, 1)
    return date(year, part * 3 - 2 if bucket is Bucket.QUARTER else part, day)


def between(first: date, last: date) -> Span:
    """The period between two days, both inside; raises `Refused` if it ends before it begins."""
    if last < first:
        raise Refused(ENDS_BEFORE, field="to", first=first, last=last)
    return Span(first, last, f"{first.isoformat()}/{last.isoformat()}")


def until(span: Span, today: date) -> Span:
    """The part of a period that has been: what is due tomorrow is not pending today."""
    return replace(span, last=max(span.first, min(span.last, today)))


def cut(span: Span, bucket: Bucket) -> Iterator[Span]:
    """The parts of `span`, in order: a part that sticks out of it is clipped, and keeps its name.

    >>> [part.name for part in cut(read_span("2026Q1"), Bucket.MONTH)]
    ['2026-01', '2026-02', '2026-03']
    """
    day = span.first
    while day <= span.last:
        whole = span_of(day, bucket)
        yield Span(max(whole.first, span.first), min(whole.last, span.last), whole.name)
        if whole.last == date.max:
            return
        day = whole.last + A_DAY
