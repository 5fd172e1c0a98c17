import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallapp.domain.errors import Moment
from hallapp.domain.imports import RejectCode
from hallapp.exchange.cells import Cell
from hallapp.exchange.moments import (
    EPOCH_1900,
    EPOCH_1904,
    MomentFault,
    MomentReader,
    column_order,
    order_of,
)

D, T = dt.date, dt.datetime


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2024年3月5日 9:05", T(2024, 3, 5, 9, 5)),
        ("2024年3月5日9时05分", T(2024, 3, 5, 9, 5)),
        ("2024年03月05日", D(2024, 3, 5)),
        ("2024/3/5", D(2024, 3, 5)),
        ("2024.3.5", D(2024, 3, 5)),
        ("2024-03-05", D(2024, 3, 5)),
        ("20240305", D(2024, 3, 5)),
        ("20240305 0905", T(2024, 3, 5, 9, 5)),
        ("20240305090507", T(2024, 3, 5, 9, 5, 7)),
        ("2024-03-05T09:05:07", T(2024, 3, 5, 9, 5, 7)),
        ("2024-03-05 09:05:07.123", T(2024, 3, 5, 9, 5, 7)),
        ("2024-03-05 09:05:07+08:00", T(2024, 3, 5, 9, 5, 7)),
        ("2024/3/5 下午2:05", T(2024, 3, 5, 14, 5)),
        ("2024年3月5日 星期二 下午2:05", T(2024, 3, 5, 14, 5)),
        ("2024年3月5日（周二）上午9点半", T(2024, 3, 5, 9, 30)),
        ("2024/3/5 2:05 PM", T(2024, 3, 5, 14, 5)),
        ("2024/3/5 12:05 AM", T(2024, 3, 5, 0, 5)),
        ("2024-3-5 中午12:30", T(2024, 3, 5, 12, 30)),
        ("2024-3-5 中午1点", T(2024, 3, 5, 13, 0)),
        ("2024-3-5 9点整", T(2024, 3, 5, 9, 0)),
        ("2024-3-5 24:00", T(2024, 3, 6, 0, 0)),
        ("２０２４年３月５日　９：０５", T(2024, 3, 5, 9, 5)),
        ("  2024-03-05\u3000", D(2024, 3, 5)),
        ("45356", D(2024, 3, 5)),
        ("45356.5", T(2024, 3, 5, 12, 0)),
        (45356.0, D(2024, 3, 5)),
        (45356.378472222, T(2024, 3, 5, 9, 5)),
        (20240305.0, D(2024, 3, 5)),
        (20240305, D(2024, 3, 5)),
        ("24年3月5日", D(2024, 3, 5)),
        ("05/05/2024", D(2024, 5, 5)),
        (T(2024, 3, 5, 9, 4, 59, 999_000), T(2024, 3, 5, 9, 5)),
        (D(2024, 3, 5), D(2024, 3, 5)),
    ],
)
def test_dates_as_people_write_them(written: Cell, meant: Moment) -> None:
    read = MomentReader()(written)
    assert read == meant
    assert type(read) is type(meant)


@pytest.mark.parametrize(
    "written",
    [
        "2025-02-30",
        "2025-13-01",
        "20250230",
        "3月5日",
        "下午2:05",
        "昨天",
        "2024-03-05 25:00",
        "2024-03-05 9:60",
        "2024-03-05 09:05Z",
        "2024-03-05 晚些时候",
        "123",
        "99999999",
        "2024年3月5日至3月8日",
        "32/13/2024",
        "024-03-05",
        True,
        dt.time(9, 5),
        12.0,
    ],
)
def test_what_is_no_date_is_refused(written: Cell) -> None:
    with pytest.raises(MomentFault) as fault:
        MomentReader()(written)
    assert fault.value.code is RejectCode.BAD_DATE


def test_a_number_counts_from_the_workbooks_own_epoch() -> None:
    day = T(2024, 3, 5)
    since_1904 = float((day - EPOCH_1904).days)
    assert MomentReader(epoch_1904=True)(since_1904) == day.date()
    assert MomentReader(epoch_1904=False)(float((day - EPOCH_1900).days)) == day.date()


def test_two_dates_in_one_text_are_refused_unless_the_column_says_which() -> None:
    with pytest.raises(MomentFault) as fault:
        MomentReader()("05/03/2024")
    assert fault.value.code is RejectCode.AMBIGUOUS_DATE
    assert MomentReader("dmy")("05/03/2024") == D(2024, 3, 5)
    assert MomentReader("mdy")("05/03/2024 9:05") == T(2024, 5, 3, 9, 5)
    assert MomentReader("ymd")("24/3/5") == D(2024, 3, 5)
    assert MomentReader("dmy")("2024-03-05") == D(2024, 3, 5)


def test_a_value_against_the_order_of_its_column_is_refused() -> None:
    with pytest.raises(MomentFault) as fault:
        MomentReader("dmy")("01/21/2022")
    assert fault.value.code is RejectCode.BAD_DATE
    with pytest.raises(MomentFault) as fault:
        MomentReader("ymd")("05/03/2024")
    assert fault.value.code is RejectCode.AMBIGUOUS_DATE


@pytest.mark.parametrize(
    ("written", "order"),
    [
        ("21/01/2022", "dmy"),
        ("01/21/2022", "mdy"),
        ("05/03/2024", None),
        ("2022-01-21", None),
        ("24/3/5", None),
        ("99/3/5", "ymd"),
        ("no date", None),
        (45356.0, None),
    ],
)
def test_what_a_value_says_of_the_order(written: Cell, order: str | None) -> None:
    assert order_of(written) == order


def test_two_orders_in_a_column_settle_nothing() -> None:
    assert column_order({"dmy"}) == "dmy"
    assert column_order({"dmy", "mdy"}) is None
    assert column_order(set()) is None


@given(st.datetimes(T(1990, 1, 1), T(2100, 1, 1)).map(lambda m: m.replace(microsecond=0)))
def test_every_instant_is_read_back(moment: dt.datetime) -> None:
    for written in (
        f"{moment:%Y-%m-%d %H:%M:%S}",
        f"{moment.year}年{moment.month}月{moment.day}日 {moment:%H:%M:%S}",
        f"{moment:%Y%m%d%H%M%S}",
        (moment - EPOCH_1900) / dt.timedelta(days=1) + 1e-9,
    ):
        read = MomentReader()(written)
        assert (read if isinstance(read, T) else T.combine(read, dt.time())) == moment


@given(st.dates(D(1971, 1, 1), D(2069, 12, 31)))
def test_the_order_that_is_said_is_the_order_that_is_read(day: dt.date) -> None:
    for order, written in (("dmy", f"{day:%d/%m/%Y}"), ("mdy", f"{day:%m/%d/%Y}")):
        assert MomentReader(order)(written) == day
    assert MomentReader("ymd")(f"{day:%y-%m-%d}") == day
