from itertools import permutations

import pytest

from hallapp.domain.strokes import by_strokes, strokes


@pytest.mark.parametrize(
    ("character", "count"), [("丁", 2), ("王", 4), ("白", 5), ("次", 6), ("张", 7), ("德", 15)]
)
def test_strokes_are_counted(character: str, count: int) -> None:
    assert strokes(character) == count


def test_a_letter_has_none() -> None:
    assert strokes("a") is None


def test_fewer_strokes_come_first_whoever_is_told_first() -> None:
    wanted = ("丁一", "王磊", "白玛央金", "刘文静", "张晓红", "欧阳文博", "德吉央宗", "Anna")
    for told in list(permutations(wanted))[:500:7]:
        assert by_strokes(told, str) == wanted


def test_of_one_surname_the_single_given_name_comes_first() -> None:
    assert by_strokes(("王一丁", "王鑫", "王二"), str) == ("王二", "王鑫", "王一丁")


def test_a_compound_surname_is_sorted_whole() -> None:
    assert by_strokes(("司马迁", "司一", "司马光"), str) == ("司一", "司马光", "司马迁")
