import pytest

from hallapp.actions import cases, finding
from hallapp.actions.finding import Found, FoundKind
from hallapp.domain.cases import NewCase
from tests.actions.conftest import Desk


def found(desk: Desk, typed: str, kind: FoundKind) -> list[Found]:
    return [one for one in finding.find(desk.hall, typed) if one.kind is kind]


@pytest.mark.parametrize("typed", ["晓红", "xh", "A01"])
def test_people_are_found_by_characters_initials_and_number(desk: Desk, typed: str) -> None:
    (person,) = found(desk, typed, FoundKind.PERSON)
    assert person.words == "张晓红"
    assert person.matched == (() if typed == "A01" else ((1, 3),))


def test_cases_are_found_by_item_number_and_name_and_stay_masked(desk: Desk) -> None:
    line = cases.accept(desk.hall, NewCase(item="不动产转移登记", applicant="王晓民", window="7"))
    (by_item,) = found(desk, "转移", FoundKind.CASE)
    assert by_item.words == "不动产转移登记，王*民"
    assert by_item.matched == ((3, 5),)
    assert not by_item.hidden
    (by_number,) = found(desk, line.case_no[-4:], FoundKind.CASE)
    assert by_number.number_matched
    (by_name,) = found(desk, "晓民", FoundKind.CASE)
    assert by_name.hidden
    assert "晓" not in by_name.words


def test_a_case_found_by_its_person_says_nothing_of_a_masked_name(desk: Desk) -> None:
    cases.accept(
        desk.hall, NewCase(item="不动产转移登记", applicant="王民", window="7", staff="张晓红")
    )
    assert not any(one.hidden for one in found(desk, "张晓红", FoundKind.CASE))


def test_items_and_windows_are_found(desk: Desk) -> None:
    assert found(desk, "bdc", FoundKind.ITEM)[0].matched == ((0, 3),)
    assert found(desk, "BDC-01", FoundKind.ITEM)[0].number_matched == ((0, 6),)
    (window,) = found(desk, "7", FoundKind.WINDOW)
    assert (window.number, window.words) == ("7", "不动产")


def test_nothing_typed_finds_nothing(desk: Desk) -> None:
    assert finding.find(desk.hall, "  ") == ()


def test_words_of_the_program_match_by_initials() -> None:
    assert finding.matches("隐私屏", "ysp") == ((0, 3),)
