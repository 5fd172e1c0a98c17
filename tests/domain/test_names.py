import pytest

from hallapp.domain.names import is_unit, spread


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        ("张建国", False),
        ("次仁卓玛", False),
        ("阿卜杜拉·买买提", False),
        ("雪川云顶餐饮有限公司", True),
        ("雪川市自然资源局", True),
        ("云顶商贸（集团）", True),
        ("王局", False),
    ],
)
def test_units_are_told_from_people(name: str, unit: bool) -> None:
    assert is_unit(name) is unit


def test_a_kind_wins() -> None:
    assert is_unit("张三", "企业")
    assert not is_unit("云顶公司", "个人")


def test_two_characters_stand_as_wide_as_three() -> None:
    assert spread("王磊") == "王　磊"
    assert spread("张建国") == "张建国"
    assert spread("次仁卓玛") == "次仁卓玛"
    assert spread("Al") == "Al"
