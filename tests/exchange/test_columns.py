import pytest

from hallapp.domain.errors import Refused
from hallapp.exchange.columns import Mapping, digest, guess, places
from hallapp.exchange.fields import KINDS, entries

TOML = """
[columns]
case_no = "case_enquiry_id"
accepted_at = "open_dt"
state = "case_status"
[dates]
order = "dmy"
[limits]
bare_day = "workday"
[values.state]
Closed = "closed"
[values.item]
"公积金提起" = "公积金提取"
"""


def test_chinese_headers_of_a_case_log() -> None:
    headers = [
        "序号",
        "办件编号",
        "受理日期",
        "事项",
        "申请人",
        "窗口",
        "承诺期限(工作日)",
        "办结",
        "备注",
    ]
    assert guess("cases", headers).columns == {
        "case_no": "办件编号",
        "accepted_at": "受理日期",
        "item": "事项",
        "applicant": "申请人",
        "window": "窗口",
        "promised_limit": "承诺期限(工作日)",
        "closed_at": "办结",
        "remark": "备注",
    }


def test_the_headers_of_our_own_export_are_all_known() -> None:
    for what in KINDS:
        names = [field.name for field in entries()[what].fields]
        assert guess(what, names).columns == {name: name for name in names}


def test_the_better_of_two_columns_is_taken() -> None:
    columns = guess("catalogue", ["目录编码", "实施编码", "事项名称"]).columns
    assert columns["item_code"] == "实施编码"
    assert guess("catalogue", ["目录编码", "名称"]).columns["item_code"] == "目录编码"


def test_a_column_of_days_comes_before_one_that_may_hold_the_hour_only() -> None:
    assert guess("cases", ["受理时间", "受理日期"]).columns == {"accepted_at": "受理日期"}
    assert guess("cases", ["受理时间"]).columns == {"accepted_at": "受理时间"}


def test_headers_with_something_around_them() -> None:
    headers = ["*受理时间：", "扩展承诺办结时限/pkTime", "申请人 / 姓名", "DATE ACCEPTED"]
    columns = guess("cases", headers).columns
    assert columns["accepted_at"] == "*受理时间："
    assert columns["promised_limit"] == "扩展承诺办结时限/pkTime"
    assert columns["applicant"] == "申请人 / 姓名"


def test_a_mapping_file() -> None:
    mapping = Mapping.from_toml("cases", TOML)
    assert mapping.columns["accepted_at"] == "open_dt"
    assert (mapping.order, mapping.bare_day) == ("dmy", "workday")
    assert mapping.values["state"] == {"Closed": "closed"}
    assert Mapping.from_dict("cases", mapping.to_dict()) == mapping


@pytest.mark.parametrize(
    ("said", "named"),
    [
        ("[columns]\nnummer = 'x'", "columns.nummer"),
        ("[colums]\ncase_no = 'x'", "colums"),
        ("[dates]\norder = 'ydm'", "dates.order = ydm"),
        ("[dates]\nepoch = 1904", "dates.epoch"),
        ("[limits]\nbare_day = 'day'", "limits.bare_day = day"),
        ("[values.state]\nOpen = 'opened'", "values.state = opened"),
        ("[values.accepted_at]\na = 'b'", "values.accepted_at"),
        ("[values]\nstate = 'x'", "x"),
        ("columns = 3", "columns = 3"),
        ("[columns", "TOML"),
    ],
)
def test_a_mapping_that_says_what_does_not_exist(said: str, named: str) -> None:
    with pytest.raises(Refused) as refused:
        Mapping.from_toml("cases", said)
    assert named in str(refused.value)


def test_a_kind_that_cannot_be_imported() -> None:
    with pytest.raises(Refused, match="cases, catalogue"):
        guess("weather", ["a"])


def test_places_of_columns() -> None:
    headers = ("办件编号", "申请人 / 姓名", "受理时间（年月日）")
    mapping = Mapping(
        columns={"case_no": "办件编号", "applicant": "姓名", "accepted_at": "受理时间"}
    )
    assert places("cases", mapping, headers) == {"case_no": 0, "applicant": 1, "accepted_at": 2}
    with pytest.raises(Refused, match="no column 电话") as refused:
        places("cases", Mapping(columns={"phone": "电话"}), headers)
    assert refused.value.field == "phone"
    with pytest.raises(Refused, match="Say which is which"):
        places("cases", Mapping(), headers)


def test_a_mapping_is_remembered_by_its_headers() -> None:
    headers = ["办件编号", "受理时间"]
    assert digest("cases", headers) == digest("cases", ["办件编号 ", "受理时间："])
    assert digest("cases", headers) != digest("cases", headers[::-1])
    assert digest("cases", headers) != digest("catalogue", headers)
    assert digest("cases", headers) == digest("cases", [*headers, "不能导入的原因"])


def test_a_mapping_nested_without_end_is_no_toml() -> None:
    with pytest.raises(Refused):
        Mapping.from_toml("cases", "a = " + "[" * 50_000)
