"""Days and times as the window says them (look.md, Type and Days); `saying` builds on them."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from hallapp.wording import QT_TRANSLATE_NOOP

_WEEKDAYS = (
    QT_TRANSLATE_NOOP("Moments", "Mon"),
    QT_TRANSLATE_NOOP("Moments", "Tue"),
    QT_TRANSLATE_NOOP("Moments", "Wed"),
    QT_TRANSLATE_NOOP("Moments", "Thu"),
    QT_TRANSLATE_NOOP("Moments", "Fri"),
    QT_TRANSLATE_NOOP("Moments", "Sat"),
    QT_TRANSLATE_NOOP("Moments", "Sun"),
)
_QUARTERS = (
    QT_TRANSLATE_NOOP("Moments", "first quarter of {year}"),
    QT_TRANSLATE_NOOP("Moments", "second quarter of {year}"),
    QT_TRANSLATE_NOOP("Moments", "third quarter of {year}"),
    QT_TRANSLATE_NOOP("Moments", "fourth quarter of {year}"),
)
_MONTHS = (
    QT_TRANSLATE_NOOP("Moments", "{day} Jan"),
    QT_TRANSLATE_NOOP("Moments", "{day} Feb"),
    QT_TRANSLATE_NOOP("Moments", "{day} Mar"),
    QT_TRANSLATE_NOOP("Moments", "{day} Apr"),
    QT_TRANSLATE_NOOP("Moments", "{day} May"),
    QT_TRANSLATE_NOOP("Moments", "{day} Jun"),
    QT_TRANSLATE_NOOP("Moments", "{day} Jul"),
    QT_TRANSLATE_NOOP("Moments", "{day} Aug"),
    QT_TRANSLATE_NOOP("Moments", "{day} Sep"),
    QT_TRANSLATE_NOOP("Moments", "{day} Oct"),
    QT_TRANSLATE_NOOP("Moments", "{day} Nov"),
    QT_TRANSLATE_NOOP("Moments", "{day} Dec"),
)
_WITH_WEEKDAY = QT_TRANSLATE_NOOP("Moments", "{weekday} {day}")
_OTHER_YEAR = QT_TRANSLATE_NOOP("Moments", "{day} {year}")


def _say(source: str, **values: object) -> str:
    return QCoreApplication.translate("Moments", source).format(**values)


def weekday_words(day: date) -> str:
    """``周五``."""
    return _say(_WEEKDAYS[day.weekday()])


def day_words(day: date, today: date, *, weekday: bool = False) -> str:
    """``10月9日``, with the year only when it is not this one, ``10月9日 周五`` if asked."""
    said = _say(_MONTHS[day.month - 1], day=day.day)
    if day.year != today.year:
        said = _say(_OTHER_YEAR, day=said, year=day.year)
    return _say(_WITH_WEEKDAY, day=said, weekday=weekday_words(day)) if weekday else said


def time_words(at: datetime) -> str:
    """``17:00``."""
    return f"{at:%H:%M}"


def quarter_words(day: date) -> str:
    """2026年第三季度: the quarter that a day lies in."""
    words = QCoreApplication.translate("Moments", _QUARTERS[(day.month - 1) // 3])
    return words.format(year=day.year)
