from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallapp.domain.deadlines import Limit, Unit
from hallapp.domain.imports import RejectCode
from hallapp.exchange.limits import LimitFault, limit_text, read_limit

WD, CD, WH, MO, YE, IM = (
    Unit.WORKDAY,
    Unit.CALDAY,
    Unit.WORKHOUR,
    Unit.MONTH,
    Unit.YEAR,
    Unit.IMMEDIATE,
)


@pytest.mark.parametrize(
    ("written", "n", "unit"),
    [
        ("5个工作日", 5, WD),
        ("５个工作日", 5, WD),
        ("十五个工作日", 15, WD),
        ("二十工作日", 20, WD),
        ("一百二十个工作日", 120, WD),
        ("一百零五个工作日", 105, WD),
        ("两个工作日", 2, WD),
        ("不超过20个工作日", 20, WD),
        ("≤20个工作日", 20, WD),
        ("20个工作日内", 20, WD),
        ("自受理之日起20个工作日内办结", 20, WD),
        ("受理后 3 个工作日以内", 3, WD),
        ("5(工作日)", 5, WD),
        ("20(自然日)", 20, CD),
        ("20（自然日）", 20, CD),
        ("15自然日", 15, CD),
        ("30个日历日", 30, CD),
        ("3小时", 3, WH),
        ("3.5小时", Fraction(7, 2), WH),
        ("三个半小时", Fraction(7, 2), WH),
        ("半小时", Fraction(1, 2), WH),
        ("1个半小时", Fraction(3, 2), WH),
        ("30分钟", Fraction(1, 2), WH),
        ("40工作小时", 40, WH),
        ("2个月", 2, MO),
        ("三个月", 3, MO),
        ("1年", 1, YE),
        ("当日办结", 0, IM),
        ("即办", 0, IM),
        ("即办件", 0, IM),
        ("当场办结", 0, IM),
        ("承诺：当日", 0, IM),
        ("5 working days", 5, WD),
        ("within 10 calendar days", 10, CD),
        ("immediate", 0, IM),
    ],
)
def test_limits_as_people_write_them(written: str, n: Fraction, unit: Unit) -> None:
    assert read_limit(written) == Limit(Fraction(n), unit)


@pytest.mark.parametrize("written", ["无", "没有", "-", "—", "/", "N/A", "不限", "（无）", ""])
def test_no_limit_is_said_too(written: str) -> None:
    assert read_limit(written) is None


@pytest.mark.parametrize(
    ("written", "n"), [("30天", 30), ("30日", 30), ("30", 30), ("三十天内", 30)]
)
def test_a_bare_day_is_what_the_hall_says_it_is(written: str, n: int) -> None:
    with pytest.raises(LimitFault) as fault:
        read_limit(written)
    assert fault.value.code is RejectCode.AMBIGUOUS_LIMIT
    with pytest.raises(LimitFault):
        read_limit(written, "reject")
    assert read_limit(written, "workday") == Limit(Fraction(n), WD)
    assert read_limit(written, "calday") == Limit(Fraction(n), CD)


def test_the_header_says_the_unit_of_bare_numbers() -> None:
    assert read_limit("5", "calday", "承诺期限（工作日）") == Limit(Fraction(5), WD)
    assert read_limit("5", "", "时限(自然日)") == Limit(Fraction(5), CD)
    assert read_limit("5", "", "时限(小时)") == Limit(Fraction(5), WH)


def test_weeks_are_days_of_the_kind_that_is_said() -> None:
    assert read_limit("2周", "workday") == Limit(Fraction(10), WD)
    assert read_limit("2周", "calday") == Limit(Fraction(14), CD)


@pytest.mark.parametrize(
    "written",
    [
        "很快",
        "5个工作日或10个工作日",
        "0个工作日",
        "2.5个工作日",
        "1个半月",
        "-3天",
        "五五",
        "1/0小时",
    ],
)
def test_what_is_no_limit_is_refused(written: str) -> None:
    with pytest.raises(LimitFault) as fault:
        read_limit(written, "workday")
    assert fault.value.code is RejectCode.BAD_LIMIT


def test_a_whole_day_of_hours_could_run_round_the_clock() -> None:
    with pytest.raises(LimitFault) as fault:
        read_limit("48小时")
    assert fault.value.code is RejectCode.AMBIGUOUS_LIMIT


limits = st.one_of(
    st.builds(Limit, st.integers(1, 400).map(Fraction), st.sampled_from([WD, CD, MO, YE])),
    st.builds(Limit, st.integers(1, 9600).map(lambda m: Fraction(m, 60)), st.just(WH)),
    st.just(Limit(Fraction(0), IM)),
)


@given(limits)
def test_a_limit_that_is_written_is_read_back(limit: Limit) -> None:
    assert read_limit(limit_text(limit)) == limit
