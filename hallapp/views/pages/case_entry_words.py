"""What the entry row says of a case that is not taken yet."""

from PySide6.QtCore import QCoreApplication

from hallapp.views import case_words, saying
from hallapp.views.moments import time_words
from hallapp.views.pages.case_reckoning import Reckoned
from hallapp.views.saying import Present


def first_window(windows: str) -> str:
    """The first of an item's windows: ``7`` of ``7、8``."""
    for sign in "、,，;；/":
        windows = windows.replace(sign, " ")
    return next(iter(windows.split()), "")


def limits_words(reckoned: Reckoned, present: Present) -> str:
    """承诺 5 个工作日，法定 11月19日."""
    translate = QCoreApplication.translate
    parts = []
    if reckoned.promised is not None:
        limit = saying.limit(reckoned.promised)
        parts.append(translate("EntryRow", "{limit}").format(limit=limit))
    if reckoned.statutory_due_at is not None:
        day = saying.day(reckoned.statutory_due_at, present)
        parts.append(translate("EntryRow", "law {day}").format(day=day))
    return translate("Clock", ", ").join(parts)


def due_words(reckoned: Reckoned, present: Present) -> str:
    """10月15日 周四 17:00."""
    at = reckoned.due_at
    if at is None and reckoned.missing_year is not None:
        return case_words.missing_sentence(reckoned.missing_year)
    if at is None:
        return QCoreApplication.translate("EntryRow", "no limit: not timed")
    if saying.is_today(at, present):
        return saying.moment(at, present)
    return f"{saying.day_and_weekday(at, present)} {time_words(at)}"
