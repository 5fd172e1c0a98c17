"""What the clock slip says of each day."""

from dataclasses import dataclass

from hallapp.domain.calendar import DayKind
from hallapp.domain.deadlines import Limit, Unit
from hallapp.domain.errors import Moment
from hallapp.domain.explained import ClockLine, Why
from hallapp.papers.kit.sheets import Press
from hallapp.papers.phrases import clock_time, reason_of, short_day, weekday


@dataclass(frozen=True, kw_only=True)
class ClockSlip:
    """What the slip explains; `days` is the clock's explanation day by day.

    Under an open pause (`paused_since`, and `if_resumed_due_at` if it ended now) no due is said.
    `due_at` is None where a calendar year is missing. `extended` are the days an extension added.
    """

    hall: str
    hotline: str
    case_no: str
    item: str
    accepted_at: Moment
    limit: Limit | None
    due_at: Moment | None
    days: tuple[ClockLine, ...]
    statutory_limit: Limit | None = None
    statutory_due_at: Moment | None = None
    paused_since: Moment | None = None
    if_resumed_due_at: Moment | None = None
    missing_year: int | None = None
    extended: int = 0
    due_given: bool = False
    counting: str = "by_date"
    rest_day_end: str = "next_working_day"


def second_column(each: ClockLine, press: Press) -> str:
    """周四, or of a run of days the last: 至27日."""
    if each.from_on == each.to_on:
        return weekday(press, each.from_on)
    if each.from_on.month == each.to_on.month:
        return press.words("至{day}日", day=each.to_on.day)
    return press.words("至{day}", day=short_day(press, each.to_on))


def by_minute(slip: ClockSlip) -> bool:
    """Whether the limit counts minutes and not days."""
    unit = slip.limit.unit if slip.limit is not None else Unit.WORKDAY
    return unit is Unit.WORKHOUR or (unit is Unit.WORKDAY and slip.counting == "by_minute")


def said_of(slip: ClockSlip, each: ClockLine, press: Press) -> str:
    """Why the day counts or does not, and what happens on it."""
    said = _why(slip, each, press)
    if each.paused_at is not None and each.paused_at.date() == each.from_on:
        said = press.words("{said}，{time}起暂停", said=said, time=f"{each.paused_at:%H:%M}")
    if each.resumed_at is not None:
        said = press.words("{said}，{time}恢复", said=said, time=f"{each.resumed_at:%H:%M}")
    if each.why is Why.DUE and slip.due_at is not None:
        said = press.words("{said}，{time}到期", said=said, time=clock_time(slip.due_at))
    return said


def _why(slip: ClockSlip, each: ClockLine, press: Press) -> str:
    if each.counted:
        return _counted(slip, each, press)
    weekend = each.from_on.weekday() >= 5
    match each.why:
        case Why.ACCEPTED:
            said = press.words("受理当日，不计入")
        case Why.HOLIDAY:
            said = press.words("{name}，不计入", name=each.name or press.words("节假日"))
        case Why.PAUSED:
            said = press.words("暂停（{reason}），不计入", reason=reason_of(press, each.name))
        case Why.DUE:
            said = press.words("期满顺延")
        case _:
            said = press.words("周末，不计入") if weekend else press.words("休息日，不计入")
    return said


def _counted(slip: ClockSlip, each: ClockLine, press: Press) -> str:
    if by_minute(slip):
        if each.why is Why.DUE:
            return press.words("满{time}", time=_hours(press, each.n))
        said = press.words("计{time}", time=_hours(press, each.minutes))
    elif slip.limit is not None and slip.limit.unit in {Unit.CALDAY, Unit.MONTH, Unit.YEAR}:
        said = press.words("第{n}天", n=each.n)
    else:
        said = press.words("第{n}个工作日", n=each.n)
    if each.kind is DayKind.MAKEUP:
        said = press.words("{said}（调休上班）", said=said)
    return said


def _hours(press: Press, minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    if not hours:
        return press.words("{n}分钟", n=rest)
    if not rest:
        return press.words("{n}小时", n=hours)
    return press.words("{hours}小时{minutes}分", hours=hours, minutes=rest)
