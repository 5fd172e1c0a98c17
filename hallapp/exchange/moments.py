"""Days and instants as people write them: 2024年3月5日 9:05, 2024/3/5, 20240305, 下午2:05, serials.

Local time of the hall. Seconds are kept; a day without a time stays a day.
"""

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from hallapp.domain.errors import Moment
from hallapp.domain.imports import RejectCode
from hallapp.exchange.cells import Cell, plain, text_of

Order = Literal["ymd", "dmy", "mdy"]

EPOCH_1900 = dt.datetime(1899, 12, 30)
EPOCH_1904 = dt.datetime(1904, 1, 1)
_SERIALS = (20_000, 80_000)  # 1954 to 2119: a number outside is no day of a case
_CENTURY = 70  # a year written 69 is 2069, 70 is 1970

_DATE = re.compile(
    r"(?P<a>\d{1,4})\s*(?:[-/.]|年)\s*(?P<b>\d{1,2})\s*(?:[-/.]|月)\s*(?P<c>\d{1,4})(?!\d)\s*[日号]?"
)
_PACKED = re.compile(r"(\d{4})(\d{2})(\d{2})(?:[T\s]?(\d{2}):?(\d{2}):?(\d{2})?)?")
_WEEKDAY = re.compile(r"[(,]?\s*(?:星期|周|礼拜)[一二三四五六日天]\s*[),]?")
_TIME = re.compile(
    r"(?P<part>凌晨|早上|上午|中午|下午|傍晚|晚上|晚|[ap]\.?m\.?)?\s*"
    r"(?P<hour>\d{1,2})\s*(?:[:时点]\s*(?:(?P<minute>\d{1,2})\s*分?|(?P<half>半))?"
    r"(?:\s*[:]?\s*(?P<second>\d{1,2})(?:\.\d+)?\s*秒?)?)"
    r"\s*(?P<after>[ap]\.?m\.?)?\s*(?:\+08:?00|整)?",
    re.IGNORECASE,
)
_MORNING = {"凌晨", "早上", "上午", "am"}
_EVENING = {"下午", "傍晚", "晚上", "晚", "pm"}


class MomentFault(Exception):  # noqa: N818
    """A date that cannot be read, does not exist, or could be two."""

    def __init__(self, code: RejectCode) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True)
class MomentReader:
    """Reads the moments of one column; `order` settles what could be two dates.

    Where no order is said, `settle` is asked once a date is in doubt: it knows the whole column.
    """

    order: Order | None = None
    epoch_1904: bool = False
    settle: Callable[[], Order | None] = lambda: None

    def __call__(self, cell: Cell) -> Moment:
        """The day or instant that a cell says.

        Raises:
            MomentFault: see there.
        """
        match cell:
            case dt.datetime():
                return _rounded(cell)
            case dt.date():
                return cell
            case float() | int() if not isinstance(cell, bool):
                return self._from_number(cell)
            case str():
                return self._from_text(plain(cell))
            case _:
                raise MomentFault(RejectCode.BAD_DATE)

    def _from_number(self, number: float) -> Moment:
        if _SERIALS[0] <= number < _SERIALS[1]:
            epoch = EPOCH_1904 if self.epoch_1904 else EPOCH_1900
            return _serial(number, epoch)
        return self._from_text(text_of(float(number)))

    def _from_text(self, text: str) -> Moment:
        if re.fullmatch(r"\d{5}(\.\d+)?", text) and _SERIALS[0] <= float(text) < _SERIALS[1]:
            return _serial(float(text), EPOCH_1900)
        if packed := _PACKED.fullmatch(text):
            return _packed(packed)
        match = _DATE.match(text)
        if match is None:
            raise MomentFault(RejectCode.BAD_DATE)
        day = self._day(match)
        rest = _WEEKDAY.sub(" ", text[match.end() :]).strip().lstrip("Tt,").strip()
        return _at(day, rest) if rest else day

    def _day(self, match: re.Match[str]) -> dt.date:
        found = readings(match)
        if not found:
            raise MomentFault(RejectCode.BAD_DATE)
        if self.order in found:
            return found[self.order]
        if self.order and not _year_first(match):  # the column is known to be written otherwise
            raise MomentFault(
                RejectCode.AMBIGUOUS_DATE if self.order == "ymd" else RejectCode.BAD_DATE
            )
        if len(set(found.values())) == 1:
            return next(iter(found.values()))
        if (order := self.settle()) in found:
            return found[order]
        raise MomentFault(RejectCode.AMBIGUOUS_DATE)


def readings(match: re.Match[str]) -> dict[Order, dt.date]:
    """The dates that three numbers can be, by the order that makes them so."""
    a, b, c = match["a"], match["b"], match["c"]
    if _year_first(match):
        return {"ymd": day} if (day := _day_of(a, b, c)) else {}
    tries: list[tuple[Order, dt.date | None]] = [
        ("dmy", _day_of(c, b, a)),
        ("mdy", _day_of(c, a, b)),
    ]
    if len(c) <= 2:
        tries.append(("ymd", _day_of(a, b, c)))
    return {order: day for order, day in tries if day is not None}


def order_of(cell: Cell) -> Order | None:
    """The order that a cell leaves no doubt about; None if it is in doubt or says nothing of it."""
    match = _DATE.match(plain(cell)) if isinstance(cell, str) else None
    if match is None or _year_first(match):
        return None
    found = readings(match)
    return next(iter(found)) if len(found) == 1 else None


def column_order(orders: set[Order]) -> Order | None:
    """The order of a column from the unambiguous values in it; two orders settle nothing."""
    return next(iter(orders)) if len(orders) == 1 else None


def _year_first(match: re.Match[str]) -> bool:
    return len(match["a"]) >= 3 or "年" in match[0]


def _day_of(year: str, month: str, day: str) -> dt.date | None:
    if len(year) == 3 or len(day) > 2 or len(month) > 2:
        return None
    number = int(year)
    if len(year) <= 2:
        number += 2000 if number < _CENTURY else 1900
    try:
        return dt.date(number, int(month), int(day))
    except ValueError:
        return None


def _packed(match: re.Match[str]) -> Moment:
    day = _day_of(match[1], match[2], match[3])
    if day is None:
        raise MomentFault(RejectCode.BAD_DATE)
    if match[4] is None:
        return day
    return _instant(day, int(match[4]), int(match[5]), int(match[6] or 0))


def _at(day: dt.date, text: str) -> dt.datetime:
    match = _TIME.fullmatch(text)
    if match is None:
        raise MomentFault(RejectCode.BAD_DATE)
    part = (match["part"] or match["after"] or "").replace(".", "").lower()
    hour = int(match["hour"])
    if (part in _EVENING and hour < 12) or (part == "中午" and hour < 3):
        hour += 12
    elif part in _MORNING and hour == 12:
        hour = 0
    minute = 30 if match["half"] else int(match["minute"] or 0)
    return _instant(day, hour, minute, int(match["second"] or 0))


def _instant(day: dt.date, hour: int, minute: int, second: int) -> dt.datetime:
    try:
        if (hour, minute, second) == (24, 0, 0):  # the end of the day
            return dt.datetime.combine(day, dt.time()) + dt.timedelta(days=1)
        return dt.datetime.combine(day, dt.time(hour, minute, second))
    except (ValueError, OverflowError):
        raise MomentFault(RejectCode.BAD_DATE) from None


def _serial(number: float, epoch: dt.datetime) -> Moment:
    moment = _rounded(epoch + dt.timedelta(days=number))
    return moment.date() if float(number).is_integer() else moment


def _rounded(moment: dt.datetime) -> dt.datetime:
    """To the whole second: a workbook's day fractions fall a hair beside it."""
    if not moment.microsecond:
        return moment
    half = dt.timedelta(microseconds=500_000)
    return (moment + half).replace(microsecond=0)
