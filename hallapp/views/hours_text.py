"""Opening sessions as people write them: ``09:00–12:00 13:30–17:00``; and whole weeks in words."""

import re
from collections.abc import Sequence
from datetime import date, time, timedelta

from PySide6.QtCore import QCoreApplication

from hallapp.domain.calendar import Session
from hallapp.domain.errors import Refused
from hallapp.views.moments import weekday_words
from hallapp.wording import QT_TRANSLATE_NOOP

NOT_READ = QT_TRANSLATE_NOOP(
    "Refused", "“{typed}” are no opening hours: write 09:00–12:00 13:30–17:00."
)

_TIME = r"(\d{1,2})\s*(?:[:：点时.]\s*(\d{1,2})?)?\s*分?"
_PAIR = re.compile(rf"{_TIME}\s*(?:[-–—~～至到]|to)\s*{_TIME}")
_BETWEEN = re.compile(r"[\s,，、;；和及]*")
_MONDAY = date(2026, 6, 1)

translate = QCoreApplication.translate


def read_sessions(typed: str) -> tuple[Session, ...]:
    """The sessions that a line says; nothing typed is a day that is closed.

    Raises:
        Refused: it is not understood, or a session closes before it opens.
    """
    typed = typed.strip()
    found, at = [], 0
    while at < len(typed):
        pair = _PAIR.match(typed, at)
        if pair is None:
            raise Refused(NOT_READ, field="hours", typed=typed)
        try:
            opens, closes = (time(int(pair[n]), int(pair[n + 1] or 0)) for n in (1, 3))
        except ValueError:
            raise Refused(NOT_READ, field="hours", typed=typed) from None
        found.append(Session(opens, closes))
        between = _BETWEEN.match(typed, pair.end())
        at = between.end() if between else pair.end()
    return tuple(found)


def sessions_text(sessions: Sequence[Session]) -> str:
    """09:00–12:00  13:30–17:00."""
    return "  ".join(f"{one.opens:%H:%M}–{one.closes:%H:%M}" for one in sessions)


def weekday_named(weekday: int) -> str:
    """周一 … 周日 by its number, Monday 0."""
    return weekday_words(_MONDAY + timedelta(days=weekday))


def week_lines(week: Sequence[Sequence[Session]]) -> tuple[tuple[str, str], ...]:
    """Runs of weekdays with the same sessions: (周一至周五, 09:00–12:00  13:30–17:00)."""
    lines, first = [], 0
    for day in range(1, 8):
        if day < 7 and tuple(week[day]) == tuple(week[first]):
            continue
        if week[first]:
            lines.append((_run(first, day - 1), sessions_text(week[first])))
        first = day
    return tuple(lines)


def _run(first: int, last: int) -> str:
    if first == last:
        return weekday_named(first)
    said = translate("Hours", "{first} to {last}")
    return said.format(first=weekday_named(first), last=weekday_named(last))
