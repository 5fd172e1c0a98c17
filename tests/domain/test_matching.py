import pytest

from hallapp.domain.matching import spans


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
