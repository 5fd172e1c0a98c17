import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hallapp.domain.masking import PAPER, exposed, masked, masked_identity, masked_phone


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("", ""),
        ("李", "*"),
        ("次仁", "次*"),
        (" 张三 ", "张*"),
        ("王建民", "王*民"),
        ("𠮷田明", "𠮷*明"),
        ("央金拉姆", "央**"),
        ("欧阳文博", "欧阳**"),
        ("司马光", "司马*"),
        ("欧阳", "欧*"),
        ("阿不都·热合曼", "阿**"),
        ("John Smith", "J* S*"),
        ("王*民", "王*民"),
        ("王＊民", "王*民"),
        ("雪川市味源餐饮有限公司", "雪川**餐饮"),
        ("甜心奶茶店", "**奶茶店"),
        ("顺达公司", "顺**"),
        ("雪川建筑公司", "雪川**"),
        ("公司", "公**"),
        ("雪川市宏远建筑（集团）有限责任公司", "雪川**建筑"),
        ("雪川县第一小学", "雪川**小学"),
    ],
)
def test_a_name_is_masked(name: str, shown: str) -> None:
    assert masked(name) == shown
    assert masked(name, mask=PAPER) == shown.replace("*", "＊")


def test_the_kind_of_applicant_wins_over_the_name() -> None:
    assert masked("王国所", "自然人") == "王*所"
    assert masked("宏远", "法人") == "宏**"


@pytest.mark.parametrize(
    ("phone", "shown"),
    [
        ("", ""),
        ("13800005678", "138****5678"),
        ("138 0000 5678", "138 **** 5678"),
        ("０８９１-6321234", "089*-***1234"),
        ("6321234", "*****34"),
        ("7", "*"),
        ("138****5678", "138****5678"),
    ],
)
def test_a_phone_is_masked(phone: str, shown: str) -> None:
    assert masked_phone(phone) == shown


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("110101199003071234", "110101********1234"),
        ("11010119900307123X", "110101********123X"),
        ("G12345678", "G*******8"),
        ("12", "**"),
    ],
)
def test_an_identity_number_is_masked(number: str, shown: str) -> None:
    assert masked_identity(number) == shown


@pytest.mark.parametrize(
    "text",
    [
        "请致电13812345678",
        "电话：138-1234-5678。",
        "0899-612 3450",
        "身份证110101199003071234",
        "11010119900307123X号",
        "１３８１２３４５６７８",
    ],
)
def test_what_is_not_masked_is_found(text: str) -> None:
    assert exposed(text)


@pytest.mark.parametrize(
    "text",
    ["138****1234", "2026-0402-0217", "15,332件", "2026年4月2日10:24", "Z-2026-0158", "12345"],
)
def test_numbers_of_the_hall_are_no_phones(text: str) -> None:
    assert exposed(text) == ()


NAMES = st.text(st.sampled_from("次仁王建民雪川市味源餐饮有限公司店·欧阳Ab "), max_size=12)


@settings(max_examples=150)
@given(NAMES, st.sampled_from(["", "企业法人", "自然人"]))
def test_no_name_is_shown_whole(name: str, kind: str) -> None:
    shown = masked(name, kind)
    assert shown == "" if not name.strip() else "*" in shown
    assert masked(shown, kind) == shown
    assert masked(masked(name, kind, PAPER), kind) == shown


@settings(max_examples=150)
@given(st.text(st.sampled_from("0123456789 -*X"), max_size=22))
def test_numbers_show_at_most_what_is_stated_and_masking_is_stable(text: str) -> None:
    phone, identity = masked_phone(text), masked_identity(text)
    assert masked_phone(phone) == phone
    assert masked_identity(identity) == identity
    assert sum(sign.isdigit() for sign in phone) <= 7
    assert sum(sign.isalnum() for sign in identity) <= 10
    assert exposed(phone) == ()


def test_what_is_hidden_already_is_known() -> None:
    from hallapp.domain.masking import is_masked

    assert is_masked("王*民")
    assert is_masked("138****1234")
    assert not is_masked("王小民")
