from collections.abc import Iterator
from datetime import date, datetime
from fractions import Fraction

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from hallapp.domain.deadlines import Limit, Unit
from hallapp.domain.errors import Moment
from hallapp.places import WORDS
from hallapp.views import saying
from hallapp.views.saying import Present

PRESENT = Present(datetime(2026, 10, 9, 8, 52), frozenset({date(2026, 10, 10)}))


@pytest.fixture(autouse=True)
def chinese(qapp: QApplication) -> Iterator[None]:
    words = QTranslator()
    assert words.load(str(WORDS / "hallapp_zh_CN.qm"))
    qapp.installTranslator(words)
    yield
    qapp.removeTranslator(words)


@pytest.mark.parametrize(
    ("on", "said"),
    [
        (date(2026, 9, 3), "9月3日"),
        (date(2025, 12, 31), "2025年12月31日"),
        (datetime(2027, 1, 2, 9), "2027年1月2日"),
    ],
)
def test_a_day_is_said_without_leading_zero_and_the_year_only_when_another(
    on: Moment, said: str
) -> None:
    assert saying.day(on, PRESENT) == said


@pytest.mark.parametrize(
    ("at", "said"),
    [
        (datetime(2026, 10, 9, 12), "今天 12:00"),
        (datetime(2026, 10, 8, 9, 5), "10月8日 09:05"),
        (date(2026, 10, 9), "今天"),
        (date(2026, 10, 8), "10月8日"),
    ],
)
def test_a_moment_is_said(at: Moment, said: str) -> None:
    assert saying.moment(at, PRESENT) == said


def test_tomorrow_is_said_with_its_weekday_and_a_make_up_day_says_so() -> None:
    assert saying.near_day(datetime(2026, 10, 10, 17), PRESENT) == "明天 周六（班）"
    assert saying.near_day(date(2026, 10, 10), Present(PRESENT.now)) == "明天 周六"
    assert saying.near_day(date(2026, 10, 15), PRESENT) == "10月15日"
    assert saying.near(datetime(2026, 10, 9, 17), PRESENT) == "今天 17:00"
    assert saying.near(datetime(2026, 10, 10, 17), PRESENT) == "明天 周六（班）"
    assert saying.day_and_weekday(date(2026, 10, 10), PRESENT) == "10月10日 周六（班）"
    assert saying.day_and_weekday(date(2026, 10, 15), PRESENT) == "10月15日 周四"


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (date(2026, 9, 25), date(2026, 9, 27), "9月25–27日"),
        (date(2026, 9, 29), date(2026, 10, 2), "9月29日–10月2日"),
        (date(2026, 9, 29), date(2026, 9, 29), "9月29日"),
        (date(2025, 12, 1), date(2025, 12, 3), "2025年12月1日–2025年12月3日"),
    ],
)
def test_a_run_of_days_is_said(first: date, last: date, said: str) -> None:
    assert saying.days(first, last, PRESENT) == said


@pytest.mark.parametrize(
    ("minutes", "said"),
    [
        (0, "0 分钟"),
        (59, "59 分钟"),
        (60, "1 小时"),
        (180, "3 小时"),
        (390, "6.5 小时"),
        (419, "6.9 小时"),
    ],
)
def test_open_minutes_are_cut_to_tenths_of_an_hour(minutes: int, said: str) -> None:
    assert saying.stretch(minutes) == said


@pytest.mark.parametrize(
    ("limit", "said"),
    [
        (Limit(Fraction(5), Unit.WORKDAY), "5 个工作日"),
        (Limit(Fraction(7, 2), Unit.WORKHOUR), "3.5 小时"),
        (Limit(Fraction(15), Unit.CALDAY), "15 个自然日"),
        (Limit(Fraction(3), Unit.MONTH), "3 个月"),
        (Limit(Fraction(1), Unit.YEAR), "1 年"),
        (Limit(Fraction(0), Unit.IMMEDIATE), "当日办结"),
    ],
)
def test_a_limit_is_said(limit: Limit, said: str) -> None:
    assert saying.limit(limit) == said


def test_sentences_are_parted_by_a_space_where_they_end_with_a_full_stop() -> None:
    assert saying.run_on(["One.", "Two."]) == "One. Two."
    assert saying.run_on(["有效 26 张。", "作废 1 张。"]) == "有效 26 张。作废 1 张。"
