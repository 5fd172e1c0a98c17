from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hallapp.domain.cases import CaseKind
from hallapp.domain.catalogue import (
    AT_ONCE,
    NewItem,
    check_item,
    compression,
    limits_of_case,
    promise_is_longer,
)
from hallapp.domain.deadlines import Limit, Unit
from hallapp.domain.errors import Refused


def days(n: int, unit: Unit = Unit.WORKDAY) -> Limit:
    return Limit(Fraction(n), unit)


ITEM = NewItem(
    name="不动产转移登记", item_code="BDC-01", promised_limit=days(5), statutory_limit=days(30)
)


def test_an_item_promises_no_more_than_the_law_gives_unless_somebody_says_why() -> None:
    check_item(ITEM)
    longer = replace(ITEM, promised_limit=days(31))
    with pytest.raises(Refused, match="longer than the statutory") as no:
        check_item(longer)
    assert no.value.field == "promised_limit"
    check_item(longer, override_reason="法定时限正在修订")


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": " "}, "name"),
        ({"monthly_due_day": 29}, "monthly_due_day"),
        ({"monthly_due_day": 0}, "monthly_due_day"),
        ({"fees": "登记费｜申请人｜八十"}, "fees"),
        ({"versions": "上月｜减材料"}, "versions"),
    ],
)
def test_an_impossible_item_is_refused(changes: dict[str, object], field: str) -> None:
    with pytest.raises(Refused) as no:
        check_item(replace(ITEM, **changes))  # type: ignore[arg-type] # one field at a time
    assert no.value.field == field


def test_a_monthly_day_and_no_limits_are_fine() -> None:
    check_item(NewItem(name="低保审核", monthly_due_day=5))
    check_item(NewItem(name="证明", promised_limit=AT_ONCE))


@pytest.mark.parametrize(
    ("promised", "statutory", "longer"),
    [
        (days(5), None, False),
        (None, days(5), False),
        (days(5), days(5), False),
        (days(8, Unit.WORKHOUR), days(1), False),
        (days(20), days(20, Unit.CALDAY), True),
        (days(5), days(7, Unit.CALDAY), False),
        (days(40), days(1, Unit.MONTH), True),
        (AT_ONCE, days(1), False),
    ],
)
def test_limits_of_two_units_are_compared(
    promised: Limit | None, statutory: Limit | None, longer: bool
) -> None:
    assert promise_is_longer(promised, statutory) is longer


def test_how_much_shorter_a_promise_is() -> None:
    assert compression(days(30), days(7)) == Decimal("76.67")
    assert compression(days(20), days(7, Unit.CALDAY)) == Decimal("75.00")
    assert compression(days(8), AT_ONCE) == Decimal(100)
    assert compression(AT_ONCE, AT_ONCE) is None
    assert compression(None, days(3)) is None
    assert compression(days(3), None) is None


@settings(max_examples=40)
@given(st.integers(1, 400), st.integers(1, 400))
def test_a_shorter_promise_is_a_positive_compression(whole: int, part: int) -> None:
    ratio = compression(days(whole), days(part))
    assert ratio is not None
    assert (ratio < 0) == promise_is_longer(days(part), days(whole))


def test_limits_of_a_case_are_given_or_the_items() -> None:
    of_item = (days(5), days(30))
    assert limits_of_case(CaseKind.PROMISED, (None, None), of_item) == of_item
    assert limits_of_case(CaseKind.PROMISED, (days(3), None), of_item) == (days(3), days(30))
    assert limits_of_case(CaseKind.INSTANT, (None, None), of_item) == (AT_ONCE, days(30))
    assert limits_of_case(CaseKind.INSTANT, (days(1), None), of_item) == (days(1), days(30))
