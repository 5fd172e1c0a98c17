"""Days, instants and limits as papers write them."""

from datetime import date, datetime

from hallapp.domain import spans
from hallapp.domain.deadlines import Limit, Unit
from hallapp.domain.errors import Moment
from hallapp.domain.spans import Bucket, Span
from hallapp.papers.kit.sheets import Press

_WEEKDAYS = ("周一", "周二", "周三", "周四", "周五", "周六", "周日")


def seal_means(press: Press) -> str:
    """What a seal line proves, and what it does not."""
    return press.words(
        "日志号及其校验码：本页印出以前的记录，此后若被改动、删除，凭此可以查出；"
        "不证明应当录入的都已录入。"
    )


def day_of(press: Press, day: date) -> str:
    """2026年4月2日."""
    return press.words("{year}年{month}月{day}日", year=day.year, month=day.month, day=day.day)


def short_day(press: Press, day: date) -> str:
    """4月2日."""
    return press.words("{month}月{day}日", month=day.month, day=day.day)


def day_within(press: Press, day: date, span: Span) -> str:
    """4月2日, of another year than the period's first day 2027-01-04."""
    return short_day(press, day) if day.year == span.first.year else f"{day:%Y-%m-%d}"


def weekday(press: Press, day: date) -> str:
    """周四."""
    return press.words(_WEEKDAYS[day.weekday()])


def span_of(press: Press, first: date, last: date) -> str:
    """2026年1月1日至3月31日: the year once where it is the same."""
    if first == last:
        return day_of(press, first)
    end = short_day(press, last) if first.year == last.year else day_of(press, last)
    return press.words("{first}至{last}", first=day_of(press, first), last=end)


_QUARTERS = ("一", "二", "三", "四")


def so_far(press: Press, first: date, last: date) -> str:
    """The days of a period up to the one of printing: a sheet does not speak of days to come."""
    span = spans.until(Span(first, last), press.issue.printed_on)
    return span_of(press, span.first, span.last)


def told_until(press: Press, title: str, span: Span, on: date) -> str:
    """A title or period that goes on, with the day up to which is told: …（截至5月6日）."""
    if span.first <= on < span.last:
        return press.words("{title}（截至{day}）", title=title, day=short_day(press, on))
    return title


def period_of(press: Press, span: Span) -> str:
    """2026年第一季度, 2026年3月, 2026年: a period by its name, any other by its days."""
    year = span.first.year
    if span.name == f"{year:04}":
        return press.words("{year}年", year=year)
    if span.name[4:5] == "Q":
        return press.words("{year}年第{quarter}季度", year=year, quarter=_quarter(press, span))
    if len(span.name) == len("2026-03"):
        return press.words("{year}年{month}月", year=year, month=span.first.month)
    return span_of(press, span.first, span.last)


def named_span(press: Press, first: date, last: date) -> str:
    """A whole month, quarter or year by its name, any other days as they are."""
    for bucket in (Bucket.MONTH, Bucket.QUARTER, Bucket.YEAR):
        whole = spans.span_of(first, bucket)
        if (whole.first, whole.last) == (first, last):
            return period_of(press, whole)
    return span_of(press, first, last)


def _quarter(press: Press, span: Span) -> str:
    return press.words(_QUARTERS[(span.first.month - 1) // 3])


def clock_time(moment: Moment) -> str:
    """10:24, or nothing where only the day is known."""
    return f"{moment:%H:%M}" if isinstance(moment, datetime) else ""


def moment_of(press: Press, moment: Moment) -> str:
    """2026年4月2日10时24分; the day alone where no time is known."""
    day = day_of(press, moment)
    if not isinstance(moment, datetime):
        return day
    if not moment.minute:
        return press.words("{day}{hour}时", day=day, hour=moment.hour)
    return press.words("{day}{hour}时{minute}分", day=day, hour=moment.hour, minute=moment.minute)


def window_of(press: Press, window: str) -> str:
    """7号窗口, or as it is called where it has no number."""
    return press.words("{n}号窗口", n=window) if window.isdigit() else window


def page_of(press: Press, page: int, pages: int) -> str:
    """第1页　共2页."""
    return press.words("第{page}页\u3000共{pages}页", page=page, pages=pages)


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
    n = limit.number
    said = {
        Unit.WORKDAY: press.words("{n}个工作日", n=n),
        Unit.WORKHOUR: press.words("{n}个工作小时", n=n),
        Unit.CALDAY: press.words("{n}个自然日", n=n),
        Unit.MONTH: press.words("{n}个月", n=n),
        Unit.YEAR: press.words("{n}年", n=n),
    }
    return said[limit.unit]


def percent(part: int, whole: int) -> str:
    """99.5%, 99.0% of a whole above zero; only all of it is 100%, only nothing of it 0%."""
    if part in {0, whole}:
        return "100%" if part else "0%"
    tenths = min(999, max(1, (part * 2000 + whole) // (2 * whole)))
    return f"{tenths // 10}.{tenths % 10}%"


_REASONS = {
    "hearing": "听证",
    "bidding": "招标",
    "auction": "拍卖",
    "inspection": "检验",
    "test": "检测",
    "quarantine": "检疫",
    "appraisal": "鉴定",
    "expert_review": "专家评审",
    "statutory": "其他法定事由",
}


def reason_of(press: Press, reason: str) -> str:
    """A pause's reason: a code of the closed list, or as it was written."""
    return press.words(_REASONS[reason]) if reason in _REASONS else reason or "—"


def count_rule(press: Press, limit: Limit | None, counting: str, rest_day_end: str) -> str:
    """The rule of counting in words (deadlines.md, Limit units)."""
    if limit is None:
        return press.words("本事项未定办结时限。")
    if limit.unit is Unit.IMMEDIATE:
        return press.words(
            "当日办公结束前办结；办公结束后或非工作日受理的，下一个工作日办公结束前办结。"
        )
    if limit.unit is Unit.WORKHOUR or (limit.unit is Unit.WORKDAY and counting == "by_minute"):
        return press.words(
            "按办公时间计到分钟，受理后即起算；非办公时间、法定节假日和周末不计入，调休上班日计入。"
        )
    if limit.unit is Unit.WORKDAY:
        return _by_workday(press, counting)
    if rest_day_end == "stay":
        return press.words("按自然日计，受理当日不计入，从次日起算；期满日办公结束时止。")
    return press.words(
        "按自然日计，受理当日不计入，从次日起算；期满日不是工作日的，顺延至其后第一个工作日；"
        "期满日办公结束时止。"
    )


def _by_workday(press: Press, counting: str) -> str:
    if counting == "by_date_rolled":
        return press.words(
            "按工作日计，受理当日不计入，办公结束后或非工作日受理的视为下一个工作日受理；"
            "法定节假日和周末不计入，调休上班日计入；期满日办公结束时止。"
        )
    return press.words(
        "按工作日计，受理当日不计入，从次日起算；法定节假日和周末不计入，调休上班日计入；"
        "期满日办公结束时止。"
    )
