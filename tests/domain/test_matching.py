import pytest

from hallapp.domain.matching import by_sound, spans


@pytest.mark.parametrize(
    ("text", "typed", "initials", "found"),
    [
        ("张晓红", "晓", "zxh", ((1, 2),)),
        ("张晓红", "xh", "zxh", ((1, 3),)),
        ("注销户口登记", "xh", "zxhkdj", ((1, 3),)),
        ("单行道", "sh", "dhd shd", ((0, 2),)),
        ("2026-0930-0301", "0930", "", ((5, 9),)),
        ("人民人民", "人", "", ((0, 1), (2, 3))),
        ("（综合）受理", "hs", "zhsl", ((2, 5),)),
        ("ABC", "b", "", ((1, 2),)),
        ("张晓红", "q", "zxh", ()),
        ("张晓红", " ", "zxh", ()),
        ("𠀀张", "z", "xz", ()),  # a reading more than characters that have one
    ],
)
def test_what_matches_is_found_where_it_stands(
    text: str, typed: str, initials: str, found: tuple[tuple[int, int], ...]
) -> None:
    assert spans(text, typed, initials) == found


READINGS = {"单": ("dan", "shan"), "晓": ("xiao",), "红": ("hong",), "·": ()}


def sound(typed: str, text: str = "单晓红") -> object:
    return by_sound(text, typed, lambda sign: READINGS.get(sign, (sign,)))


def test_sounds_match_whole_begun_or_by_initials() -> None:
    assert sound("shanxh") == sound("dxiaohong") == sound("danxiaoh") == ((0, 3),)
    assert sound("xiaohong") == sound("xh") == ((1, 3),)
    assert sound("Shan Xiao") == ((0, 2),)


def test_what_sounds_otherwise_is_not_found() -> None:
    assert sound("shanxiaohongx") == ()
    assert sound("xiaodan") == ()
    assert sound("x") == sound("晓红") == sound("x2") == ()
    assert sound("xiaohong", "晓·红") == ()
