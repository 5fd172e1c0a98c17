"""How the window says days, times and limits: ``10月9日 周五``, ``今天 12:00``, ``5 个工作日``.

The year only when it is not the present one, months and days without leading zero.
"""

from collections.abc import Container, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from hallapp.domain.deadlines import Limit, Unit
from hallapp.domain.errors import Moment
from hallapp.domain.instants import day_of
from hallapp.views.moments import day_words, time_words, weekday_words
from hallapp.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_LIMITS = {
    Unit.WORKDAY: (
        QT_TRANSLATE_NOOP("Saying", "{n} working day"),
        QT_TRANSLATE_NOOP("Saying", "{n} working days"),
    ),
    Unit.WORKHOUR: (
        QT_TRANSLATE_NOOP("Saying", "{n} hour"),
        QT_TRANSLATE_NOOP("Saying", "{n} hours"),
    ),
    Unit.CALDAY: (
        QT_TRANSLATE_NOOP("Saying", "{n} calendar day"),
        QT_TRANSLATE_NOOP("Saying", "{n} calendar days"),
    ),
    Unit.MONTH: (
        QT_TRANSLATE_NOOP("Saying", "{n} month"),
        QT_TRANSLATE_NOOP("Saying", "{n} months"),
    ),
    Unit.YEAR: (
        QT_TRANSLATE_NOOP("Saying", "{n} year"),
        QT_TRANSLATE_NOOP("Saying", "{n} years"),
    ),
}
_DAYS = (QT_TRANSLATE_NOOP("Saying", "{n} day"), QT_TRANSLATE_NOOP("Saying", "{n} days"))
_HOURS = (QT_TRANSLATE_NOOP("Saying", "{n} hour"), QT_TRANSLATE_NOOP("Saying", "{n} hours"))
_MINUTES = (
    QT_TRANSLATE_NOOP("Saying", "{n} minute"),
    QT_TRANSLATE_NOOP("Saying", "{n} minutes"),
)


@dataclass(frozen=True)
class Present:
    """From when something is said: the moment, and the make-up days (调休上班) around it."""

    now: datetime
    makeups: Container[date] = field(default=frozenset())

    @property
    def today(self) -> date:
        """The day it is."""
        return self.now.date()


def day(on: Moment, present: Present) -> str:
    """10月9日, and the year before it when it is not the present one."""
    return day_words(on, present.today)


def days(first: date, last: date, present: Present) -> str:
    """9月25–27日, 9月29日–10月2日, or one day."""
    if first == last:
        return day(first, present)
    if (first.year, first.month) != (last.year, last.month) or first.year != present.now.year:
        return f"{day(first, present)}–{day(last, present)}"
    return translate("Saying", "{first} to {day}").format(
        first=first.day, day=day(last, present), month=first.month, last=last.day
    )


def day_and_weekday(on: Moment, present: Present) -> str:
    """10月9日 周五; a make-up day says so: 10月10日 周六（班）."""
    words = translate("Moments", "{weekday} {day}")
    return words.format(day=day(on, present), weekday=weekday_there(on, present))


def weekday_there(on: Moment, present: Present) -> str:
    """周六（班）: the weekday, marked where the hall works although it is a weekend."""
    bare = day_of(on)
    if bare in present.makeups:
        return translate("Saying", "{weekday} (working)").format(weekday=weekday_words(bare))
    return weekday_words(bare)


def is_today(on: Moment, present: Present) -> bool:
    """Whether a moment lies on the present day."""
    return day_of(on) == present.today


def moment(at: Moment, present: Present) -> str:
    """今天 12:00, 10月8日 09:05; a day where only the day is known."""
    said = translate("Saying", "Today") if is_today(at, present) else day(at, present)
    return f"{said} {time_words(at)}" if isinstance(at, datetime) else said


def near_day(on: Moment, present: Present) -> str:
    """明天 周六（班） for tomorrow, else 10月15日."""
    bare = day_of(on)
    if bare == present.today + timedelta(days=1):
        said = (
            translate("Saying", "Tomorrow ({weekday})")
            if bare in present.makeups
            else translate("Saying", "Tomorrow {weekday}")
        )
        return said.format(weekday=weekday_words(bare))
    return day(on, present)


def near(at: Moment, present: Present) -> str:
    """A moment as a list says it: 今天 17:00, 明天 周六（班）, 9月23日."""
    return moment(at, present) if is_today(at, present) else near_day(at, present)


def count_of_days(n: int) -> str:
    """16 天."""
    return _counted(n, _DAYS)


def stretch(minutes: int) -> str:
    """Open minutes as a person says them: 6.5 小时, 40 分钟; tenths of an hour are cut off."""
    if minutes < 60:
        return _counted(minutes, _MINUTES)
    whole, tenth = divmod(minutes * 10 // 60, 10)
    return _counted(f"{whole}.{tenth}" if tenth else whole, _HOURS)


def limit(of: Limit) -> str:
    """5 个工作日, 3.5 小时, 当日办结."""
    if of.unit is Unit.IMMEDIATE:
        return translate("Saying", "the same day")
    return _counted(of.number, _LIMITS[of.unit])


def _counted(n: float | str, sentences: tuple[str, str]) -> str:
    return translate("Saying", sentences[0 if str(n) == "1" else 1]).format(n=n)


def run_on(sentences: Iterable[str]) -> str:
    """Sentences one after the other: a space parts them where they end with a full stop."""
    return "".join(f"{each} " if each.endswith(".") else each for each in sentences).strip()
