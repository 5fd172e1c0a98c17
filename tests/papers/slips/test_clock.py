from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time
from fractions import Fraction
from typing import Any

import pytest

from hallapp.domain.calendar import Hours, Session, Timetable, seeded_calendar
from hallapp.domain.deadlines import Clock, Limit, Pause, Unit
from hallapp.papers import PAPERS
from hallapp.papers.kit.render import pdf
from hallapp.papers.slips.clock import SAMPLE, SAMPLE_ISSUE
from hallapp.papers.slips.clock_words import ClockSlip

PAPER = next(paper for paper in PAPERS if paper.name == "clock")
Open = Callable[[bytes], Any]
DAY = (Session(time(9), time(12)), Session(time(13, 30), time(17)))
WEEK = tuple(DAY if weekday < 5 else () for weekday in range(7))
HOURS = Hours((Timetable(date(2000, 1, 1), WEEK),))


def slip(
    accepted_at: datetime, limit: Limit, pauses: tuple[Pause, ...] = (), **changes: object
) -> ClockSlip:
    clock = Clock(seeded_calendar(), HOURS, counting=str(changes.get("counting", "by_date")))
    shown = replace(
        SAMPLE,
        accepted_at=accepted_at,
        limit=limit,
        due_at=clock.due(accepted_at, limit, pauses),
        days=clock.explain_days(accepted_at, limit, pauses),
    )
    return replace(shown, **changes)  # type: ignore[arg-type]


def workdays(n: int) -> Limit:
    return Limit(Fraction(n), Unit.WORKDAY)


def test_the_sample_is_what_the_clock_says(opened: Open) -> None:
    same = slip(datetime(2026, 4, 2, 10, 24), workdays(5))
    assert same.due_at == SAMPLE.due_at
    assert (
        opened(pdf(PAPER, same, SAMPLE_ISSUE)).squeezed.split("校验码")[0]
        == (opened(pdf(PAPER, SAMPLE, SAMPLE_ISSUE)).squeezed.split("校验码")[0])
    )


def test_each_day_says_whether_it_counts(opened: Open) -> None:
    text = opened(pdf(PAPER, SAMPLE, SAMPLE_ISSUE)).squeezed
    assert text.count("清明节，不计入") == 3
    assert "受理当日，不计入" in text
    assert "第5个工作日，17:00到期" in text
    assert "节假日依据：国务院办公厅2026年节假日通知" in text
    assert "法定期限30个工作日，至5月19日17:00" in text


def test_a_pause_over_a_holiday_takes_a_second_page(opened: Open) -> None:
    pause = Pause(datetime(2026, 9, 23, 10), datetime(2026, 10, 9, 10), "expert_review")
    long = slip(datetime(2026, 9, 14, 10, 24), workdays(20), (pause,))
    sheet = opened(pdf(PAPER, long, SAMPLE_ISSUE))
    assert len(sheet.sizes) == 2
    assert "暂停（专家评审），不计入" in sheet.squeezed
    assert "10:00起暂停" in sheet.squeezed
    assert "10:00恢复" in sheet.squeezed
    assert "（调休上班）" in sheet.squeezed
    assert "第1页共2页" in sheet.squeezed
    assert sheet.squeezed.count("计算规则") == 1
    assert all(box[0] >= 5 and box[2] <= 143 for box in sheet.ink_boxes())


def test_an_hour_limit_counts_minutes(opened: Open) -> None:
    hours = slip(datetime(2026, 4, 2, 10, 24), Limit(Fraction(7, 2), Unit.WORKHOUR))
    text = opened(pdf(PAPER, hours, SAMPLE_ISSUE)).squeezed
    assert "3.5个工作小时" in text
    assert "满3小时30分" in text
    assert "按办公时间计到分钟" in text


@pytest.mark.parametrize(
    ("limit", "counting", "rest_day_end", "rule"),
    [
        (Limit(Fraction(10), Unit.CALDAY), "by_date", "next_working_day", "顺延"),
        (Limit(Fraction(10), Unit.CALDAY), "by_date", "stay", "按自然日计"),
        (Limit(Fraction(1), Unit.MONTH), "by_date", "next_working_day", "按自然日计"),
        (Limit(Fraction(1), Unit.YEAR), "by_date", "stay", "按自然日计"),
        (Limit(Fraction(0), Unit.IMMEDIATE), "by_date", "stay", "当日办公结束前办结"),
        (Limit(Fraction(2), Unit.WORKDAY), "by_minute", "stay", "按办公时间计到分钟"),
        (Limit(Fraction(2), Unit.WORKDAY), "by_date_rolled", "stay", "视为下一个工作日受理"),
    ],
)
def test_the_rule_of_each_unit(
    opened: Open, limit: Limit, counting: str, rest_day_end: str, rule: str
) -> None:
    days = () if limit.unit is Unit.YEAR else None
    shown = replace(SAMPLE, limit=limit, counting=counting, rest_day_end=rest_day_end)
    if days is not None:
        shown = replace(shown, days=days)
    assert rule in opened(pdf(PAPER, shown, SAMPLE_ISSUE)).squeezed


def test_an_open_pause_has_no_due(opened: Open) -> None:
    shown = replace(
        SAMPLE,
        due_at=None,
        paused_since=datetime(2026, 4, 7, 9, 0),
        if_resumed_due_at=datetime(2026, 4, 14, 17, 0),
    )
    text = opened(pdf(PAPER, shown, SAMPLE_ISSUE)).squeezed
    assert "暂停中" in text
    assert "4月7日09:00起暂停计时；如即刻恢复，办结期限为4月14日17:00" in text


def test_a_missing_year_is_said(opened: Open) -> None:
    shown = replace(SAMPLE, due_at=None, days=(), missing_year=2027)
    text = opened(pdf(PAPER, shown, SAMPLE_ISSUE)).squeezed
    assert "2027年节假日安排公布后计算" in text


def test_a_due_time_from_elsewhere_is_not_explained_as_ours(opened: Open) -> None:
    shown = replace(SAMPLE, due_given=True, days=(), item="很长的事项名称" * 6, extended=5)
    text = opened(pdf(PAPER, shown, SAMPLE_ISSUE)).squeezed
    assert "办结期限由业务系统给出" in text
    assert "经批准延长5天" in text
