"""Reads the times that a person types into a field: 今天 08:52, 8:52, 10月8日 9:05.

A field says itself as `saying.moment` does, so what it says it also reads.
"""

import re
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication

from hallapp.domain.errors import Refused
from hallapp.wording import QT_TRANSLATE_NOOP

NOT_READ = QT_TRANSLATE_NOOP(
    "Refused", "“{typed}” is no time: write 8:52, 10-08 9:05 or 2026-10-08 9:05."
)

_TIME = re.compile(r"(\d{1,2})\s*[:：点时.]\s*(\d{2})(?:\s*分)?\s*$")
_DAY = re.compile(r"^(?:(\d{4})\s*[-/.年]\s*)?(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$")


def read_moment(typed: str, now: datetime, *, field: str = "at") -> datetime:
    """The instant that `typed` says; without a day today, without a time now.

    Raises:
        Refused: it is no time that exists.
    """
    text = typed.strip()
    found = _TIME.search(text)
    on = text[: found.start()].strip() if found else text
    try:
        at = time(int(found[1]), int(found[2])) if found else now.time().replace(second=0)
        return datetime.combine(_day(on, now.date()), at.replace(microsecond=0))
    except ValueError:
        raise Refused(NOT_READ, field=field, typed=text) from None


def _day(text: str, today: date) -> date:
    translate = QCoreApplication.translate
    said = text.casefold()
    if said in {"", "今天", "今日", "today", translate("Saying", "Today").casefold()}:
        return today
    if said in {"昨天", "昨日", "yesterday"}:
        return today - timedelta(days=1)
    found = _DAY.match(text)
    if found is None:
        raise ValueError(text)
    return date(int(found[1] or today.year), int(found[2]), int(found[3]))
