import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hallapp.domain.masking import is_unit, masked, masked_phone


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("", ""),
        ("李", "*"),
        ("次仁", "次*"),
        ("王建民", "王*民"),
        ("央金拉姆", "央**"),
        ("阿不都·热合曼", "阿**"),
        ("John Smith", "J* S*"),
        ("王*民", "王*民"),
        ("雪川市味源餐饮有限公司", "雪川**餐饮"),
        ("甜心奶茶店", "**奶茶店"),
        ("顺达公司", "顺**"),
        ("雪川建筑公司", "雪川**"),
        ("公司", "公**"),
        ("雪川市宏远建筑（集团）有限责任公司", "雪川**建筑"),
    ],
)
def test_a_name_is_masked(name: str, shown: str) -> None:
    assert masked(name) == shown


def test_the_kind_of_applicant_wins_over_the_name() -> None:
    assert is_unit("王建民", "企业法人")
    assert not is_unit("王国所", "自然人")
    assert masked("王国所", "自然人") == "王*所"
    assert masked("宏远", "法人") == "宏**"


@pytest.mark.parametrize(
    ("phone", "shown"),
    [
        ("", ""),
        ("13800005678", "138****5678"),
        ("0891-6321234", "089*-***1234"),
        ("6321234", "*****34"),
        ("7", "*"),
        ("138****5678", "138****5678"),
    ],
)
def test_a_phone_is_masked(phone: str, shown: str) -> None:
    assert masked_phone(phone) == shown


@settings(max_examples=60)
@given(st.text(alphabet="次仁王建民雪川市味源餐饮有限公司店·Ab ", max_size=12))
def test_no_name_is_shown_whole(name: str) -> None:
    shown = masked(name)
    assert shown == "" if not name.strip() else "*" in shown
    assert masked(shown) == shown
