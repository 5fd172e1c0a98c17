"""A year of the working calendar as a page shows it."""

from dataclasses import dataclass
from datetime import date, timedelta

from hallapp.domain.calendar import Calendar, DayKind


@dataclass(frozen=True)
class SheetDay:
    """One day: whether the hall works, and what makes it an exception."""

    day: date
    working: bool
    kind: DayKind | None = None
    name: str = ""
    notice: str = ""


@dataclass(frozen=True)
class SheetMonth:
    """One month with its days and how many of them are working days."""

    month: int
    days: tuple[SheetDay, ...]

    @property
    def working_days(self) -> int:
        """How many of its days the hall works."""
        return sum(day.working for day in self.days)


@dataclass(frozen=True)
class YearSheet:
    """A year; a year that the calendar lacks has no months: it is not guessed."""

    year: int
    months: tuple[SheetMonth, ...] = ()

    @property
    def known(self) -> bool:
        """Whether the calendar has this year."""
        return bool(self.months)

    @property
    def working_days(self) -> int:
        """How many of its days the hall works."""
        return sum(month.working_days for month in self.months)

    @property
    def exceptions(self) -> tuple[SheetDay, ...]:
        """The holidays and make-up days, in order."""
        return tuple(day for month in self.months for day in month.days if day.kind is not None)


def year_sheet(calendar: Calendar, year: int) -> YearSheet:
    """The sheet of a year."""
    if year not in calendar.years:
        return YearSheet(year)
    return YearSheet(year, tuple(_month(calendar, year, month) for month in range(1, 13)))


def _month(calendar: Calendar, year: int, month: int) -> SheetMonth:
    first = date(year, month, 1)
    days = []
    for n in range(31):
        day = first + timedelta(days=n)
        if day.month != month:
            break
        days.append(_day(calendar, day))
    return SheetMonth(month, tuple(days))


def _day(calendar: Calendar, day: date) -> SheetDay:
    exception = calendar.exception(day)
    if exception is None:
        return SheetDay(day, calendar.is_working(day))
    return SheetDay(day, calendar.is_working(day), exception.kind, exception.name, exception.notice)
