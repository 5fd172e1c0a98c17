"""The words of the explained clock: ``9月28日 周一 计，14:20 起暂停 2``."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from hallapp.domain.calendar import DayKind
from hallapp.domain.cases import PauseReason
from hallapp.domain.errors import Moment
from hallapp.domain.explained import ClockLine, Why
from hallapp.views import case_words, saying
from hallapp.views.moments import time_words, weekday_words
from hallapp.views.parts.daystrip import DayCell, DayIs
from hallapp.views.saying import Present

translate = QCoreApplication.translate


@dataclass(frozen=True)
class ClockWords:
    """One line as it is shown."""

    day: str
    weekday: str
    why: str
    count: str
    counted: bool = False
    paused: bool = False
    today: bool = False
    strong: bool = False


def clock_words(
    lines: Iterable[ClockLine], due_at: Moment | None, present: Present
) -> tuple[ClockWords, ...]:
    """The lines of a limit in words; the due day says its time, open minutes count as hours."""
    listed = tuple(lines)
    in_hours = any(line.minutes for line in listed)
    return tuple(_words(line, due_at, present, in_hours=in_hours) for line in listed)


def _words(
    line: ClockLine, due_at: Moment | None, present: Present, *, in_hours: bool
) -> ClockWords:
    one = line.from_on == line.to_on
    today = line.today or (one and line.from_on == present.today)
    return ClockWords(
        day=saying.days(line.from_on, line.to_on, present),
        weekday=weekday_words(line.from_on) if one else "",
        why=_why(line, due_at, today=today),
        count=_count(line, in_hours=in_hours),
        counted=line.counted,
        paused=line.why is Why.PAUSED,
        today=today,
        strong=line.why is Why.DUE,
    )


def _count(line: ClockLine, *, in_hours: bool) -> str:
    if not line.counted:
        return ""
    return f"{round(line.n / 60, 1):g}" if in_hours else str(line.n)


def _why(line: ClockLine, due_at: Moment | None, *, today: bool) -> str:
    parts = [translate("Clock", "today")] if today else []
    parts += _reason(line)
    if line.why is Why.DUE and isinstance(due_at, datetime):
        parts.append(translate("Clock", "due at {time}").format(time=time_words(due_at)))
    elif line.why is Why.DUE:
        parts.append(translate("Clock", "due"))
    if line.paused_at is not None and line.why is not Why.PAUSED:
        time = time_words(line.paused_at)
        parts.append(translate("Clock", "paused from {time}").format(time=time))
    if line.resumed_at is not None:
        time = time_words(line.resumed_at)
        parts.append(translate("Clock", "resumed at {time}").format(time=time))
    return translate("Clock", ", ").join(parts)


def _reason(line: ClockLine) -> list[str]:
    counts, not_counted = translate("Clock", "counts"), translate("Clock", "does not count")
    if line.why is Why.ACCEPTED:
        return [translate("Clock", "day of acceptance"), *([] if line.counted else [not_counted])]
    if line.why is Why.PAUSED:
        reason = _pause_word(line.name)
        ends = [] if line.resumed_at is not None else [not_counted]
        return [*([reason] if reason else []), translate("Clock", "paused"), *ends]
    if line.why is Why.HOLIDAY or (line.kind is DayKind.HOLIDAY and not line.counted):
        return [translate("Clock", "{name} holiday").format(name=line.name), not_counted]
    if line.why is Why.REST:
        return [translate("Clock", "weekend"), not_counted]
    if line.kind is DayKind.MAKEUP or line.why is Why.MAKEUP:
        return [translate("Clock", "make-up working day"), counts]
    return [counts if line.counted else not_counted]


def _pause_word(reason: str) -> str:
    known = {each.value for each in PauseReason}
    return case_words.reason_word(PauseReason(reason)) if reason in known else reason


def strip_cells(days: Iterable[ClockLine], present: Present) -> tuple[DayCell, ...]:
    """The days of a limit as the strip's cells."""
    listed = tuple(days)
    in_hours = any(day.minutes for day in listed)
    return tuple(_cell(day, present, in_hours=in_hours) for day in listed)


def _cell(day: ClockLine, present: Present, *, in_hours: bool) -> DayCell:
    today = day.from_on == present.today
    number = day.from_on.day
    if day.why is Why.ACCEPTED and not day.counted:
        return DayCell(number, DayIs.ACCEPTED, translate("Clock", "A"), today)
    if day.why is Why.PAUSED:
        return DayCell(number, DayIs.PAUSED, "", today)
    if not day.counted:
        return DayCell(number, DayIs.REST, "", today)
    ahead = day.from_on >= present.today
    said = _count(day, in_hours=in_hours)
    kind = DayIs.AHEAD if ahead else DayIs.COUNTED
    return DayCell(number, kind, said if len(said) <= 3 else "", today)
