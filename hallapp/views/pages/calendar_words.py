"""The sentences of the calendar page: which days a holiday takes, which cases a change moved."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from hallapp.actions.case_due import Moved
from hallapp.domain.calendar import CalendarDay, DayKind
from hallapp.domain.calendar_sheet import SheetDay
from hallapp.domain.errors import Moment
from hallapp.views import saying
from hallapp.views.saying import Present

translate = QCoreApplication.translate

_LISTED = 6


@dataclass(frozen=True)
class HolidayLine:
    """One holiday of a year: its days off and the make-up days for it."""

    name: str
    off: tuple[date, ...]
    worked: tuple[date, ...]

    @property
    def first(self) -> date:
        """The day to go to: the first day off, else the first make-up day."""
        return (self.off or self.worked)[0]


def holidays(days: Iterable[CalendarDay | SheetDay]) -> tuple[HolidayLine, ...]:
    """The exceptions by the holiday they belong to, in the order of the year."""
    found: dict[str, tuple[list[date], list[date]]] = {}
    for day in days:
        off, worked = found.setdefault(day.name, ([], []))
        (worked if day.kind is DayKind.MAKEUP else off).append(day.day)
    lines = (HolidayLine(name, tuple(off), tuple(on)) for name, (off, on) in found.items())
    return tuple(sorted(lines, key=lambda line: line.first))


def runs(days: Sequence[date], present: Present) -> str:
    """2月15–23日、3月1日: days that follow each other are one run."""
    said, first = [], 0
    for at in range(1, len(days) + 1):
        if at < len(days) and days[at] - days[at - 1] == timedelta(days=1):
            continue
        said.append(saying.days(days[first], days[at - 1], present))
        first = at
    return translate("CalendarPage", ", ").join(said)


def holiday_name(line: HolidayLine) -> str:
    """春节 9 天, or 未命名 where nobody gave a name."""
    name = line.name or translate("CalendarPage", "Without a name")
    if not line.off:
        return name
    said = translate("CalendarPage", "{name}, {days}")
    return said.format(name=name, days=saying.count_of_days(len(line.off)))


def in_year(present: Present, year: int) -> Present:
    """As if it were that year, so that its days are said without it."""
    return Present(present.now.replace(year=year, month=1, day=1), present.makeups)


def holiday_days(line: HolidayLine, present: Present) -> str:
    """休 2月15–23日，班 2月14日."""
    off = translate("CalendarPage", "off {days}").format(days=runs(line.off, present))
    worked = translate("CalendarPage", "worked {days}").format(days=runs(line.worked, present))
    parts = [words for words, there in ((off, line.off), (worked, line.worked)) if there]
    return translate("CalendarPage", "; ").join(parts)


def moved_count(moved: Sequence[Moved]) -> str:
    """3 件的到期时间已变, or that nothing moved."""
    if not moved:
        return translate("CalendarPage", "no due time moved")
    if len(moved) == 1:
        said = translate("CalendarPage", "the due time of {case} moved")
        return said.format(case=moved[0].case_no)
    return translate("CalendarPage", "{n} due times moved").format(n=f"{len(moved):,}")


def moved_lines(moved: Sequence[Moved], present: Present) -> str:
    """One line a case: its number, its due time before and now."""
    told = sorted(moved, key=lambda case: case.before == case.after)  # the promise comes first
    lines = [_moved_line(case, present) for case in told[:_LISTED]]
    if len(moved) > _LISTED:
        more = translate("CalendarPage", "and {n} more")
        lines.append(more.format(n=f"{len(moved) - _LISTED:,}"))
    return "\n".join(lines)


def _moved_line(case: Moved, present: Present) -> str:
    """Days alone where the time of day stays."""
    before, now = case.before, case.after
    if before == now:  # both due times are computed; this one stood
        said = translate("CalendarPage", "{case}: only the statutory due time")
        return said.format(case=case.case_no)
    if isinstance(before, datetime) and isinstance(now, datetime) and before.time() == now.time():
        before, now = before.date(), now.date()
    said = translate("CalendarPage", "{case}: {before} → {after}")
    return said.format(case=case.case_no, before=_due(before, present), after=_due(now, present))


def _due(at: Moment | None, present: Present) -> str:
    if at is None:
        return translate("CalendarPage", "calendar missing")
    return saying.moment(at, present) if isinstance(at, datetime) else saying.day(at, present)


def after(deed: str, moved: Sequence[Moved]) -> str:
    """What was done, and what moved with it, in one sentence."""
    said = translate("CalendarPage", "{deed}, {moved}")
    return said.format(deed=deed, moved=moved_count(moved))
