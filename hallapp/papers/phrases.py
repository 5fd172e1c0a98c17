"""Days, instants and limits as papers write them."""

from datetime import date, datetime

from hallapp.domain.deadlines import Limit, Unit
from hallapp.domain.errors import Moment
from hallapp.papers.kit.sheets import Press

_WEEKDAYS = ("周一", "周二", "周三", "周四", "周五", "周六", "周日")


def day_of(press: Press, day: date) -> str:
    """2026年4月2日."""
    return press.words("{year}年{month}月{day}日", year=day.year, month=day.month, day=day.day)


def short_day(press: Press, day: date) -> str:
    """4月2日."""
    return press.words("{month}月{day}日", month=day.month, day=day.day)


def weekday(press: Press, day: date) -> str:
    """周四."""
    return press.words(_WEEKDAYS[day.weekday()])


def span_of(press: Press, first: date, last: date) -> str:
    """2026年1月1日至3月31日: the year once where it is the same."""
    if first == last:
        return day_of(press, first)
    end = short_day(press, last) if first.year == last.year else day_of(press, last)
    return press.words("{first}至{last}", first=day_of(press, first), last=end)


def clock_time(moment: Moment) -> str:
    """10:24, or nothing where only the day is known."""
    return f"{moment:%H:%M}" if isinstance(moment, datetime) else ""


def stamp(moment: Moment | None) -> str:
    """2026-04-02 10:24 for stubs."""
    if moment is None:
        return "—"
    return f"{moment:%Y-%m-%d %H:%M}" if isinstance(moment, datetime) else f"{moment:%Y-%m-%d}"


def limit_of(press: Press, limit: Limit | None) -> str:
    """5个工作日, 3.5个工作小时, 当日办结."""
    if limit is None:
        return "—"
    if limit.unit is Unit.IMMEDIATE:
        return press.words("当日办结")
    n = limit.n.numerator if limit.n.denominator == 1 else f"{float(limit.n):g}"
    said = {
        Unit.WORKDAY: press.words("{n}个工作日", n=n),
        Unit.WORKHOUR: press.words("{n}个工作小时", n=n),
        Unit.CALDAY: press.words("{n}个自然日", n=n),
        Unit.MONTH: press.words("{n}个月", n=n),
        Unit.YEAR: press.words("{n}年", n=n),
    }
    return said[limit.unit]
