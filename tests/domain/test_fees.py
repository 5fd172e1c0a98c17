from datetime import date
from decimal import Decimal

import pytest

from hallapp.domain.errors import Refused
from hallapp.domain.fees import amount_text, coming, fees_of, in_force, says_free

TEXT = """不动产登记费｜登记申请人｜80｜元/件｜甲文｜2026-01-01
不动产登记费｜登记申请人｜60｜元/件｜乙文｜2027-01-01
不动产登记费｜登记申请人｜90｜元/件｜旧文｜2020-01-01
工本费｜申领人｜1,200.50｜元/证
查询费｜查询人｜10｜元/次｜｜2020-01-01
查询费｜查询人｜｜｜停止收费｜2026-06-01"""


def shown(day: date) -> dict[str, Decimal | None]:
    return {fee.name: fee.amount for fee in in_force(fees_of(TEXT), day)}


def test_a_table_swaps_on_its_day() -> None:
    assert shown(date(2026, 5, 31)) == {
        "不动产登记费": Decimal(80),
        "工本费": Decimal("1200.50"),
        "查询费": Decimal(10),
    }
    assert shown(date(2026, 12, 31))["不动产登记费"] == 80
    assert shown(date(2027, 1, 1))["不动产登记费"] == 60


def test_no_amount_is_charged_no_more() -> None:
    assert "查询费" not in shown(date(2026, 6, 1))


def test_a_future_fee_is_known() -> None:
    later = coming(fees_of(TEXT), date(2026, 3, 1))
    assert [(fee.name, fee.from_on) for fee in later] == [
        ("查询费", date(2026, 6, 1)),
        ("不动产登记费", date(2027, 1, 1)),
    ]


@pytest.mark.parametrize(
    "row", ["费｜人｜若干", "费｜人｜-1", "费｜人｜NaN", "费｜人｜1｜元｜文｜明年"]
)
def test_no_amount_and_no_day_are_refused(row: str) -> None:
    with pytest.raises(Refused) as no:
        fees_of(row)
    assert no.value.field == "fees"


def test_saying_nothing_is_not_free() -> None:
    assert says_free("不收费。")
    assert says_free("否")
    assert not says_free("")
    assert not says_free("收费")


def test_amounts_as_people_write_them() -> None:
    assert [amount_text(Decimal(n)) for n in ("80", "0.50", "1200")] == ["80", "0.5", "1,200"]
