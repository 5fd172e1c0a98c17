import pytest

from hallapp.actions import cases, finding, prints, registers, steps
from hallapp.actions.finding import Found, FoundKind
from hallapp.domain.cases import NewCase
from hallapp.domain.prints import CheckedSheet
from hallapp.domain.registers import REGISTERS
from hallapp.records.search_index import by_table, entry_of
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


@pytest.mark.parametrize("typed", ["zhangxiaohong", "zhangxh", "zxiaoh", "xiaohong", "zhangx"])
def test_people_are_found_by_how_they_sound(desk: Desk, typed: str) -> None:
    (person,) = found(desk, typed, FoundKind.PERSON)
    assert person.words == "张晓红"
    assert found(desk, "zhangxinhong", FoundKind.PERSON) == []


@pytest.mark.parametrize(
    ("text", "typed"),
    [("单晓红", "shanxh"), ("仇丽", "qiul"), ("解敏", "xiemin"), ("曾强", "zengqiang")],
)
def test_surnames_of_several_readings_are_found(text: str, typed: str) -> None:
    assert finding.matches(text, typed) == ((0, len(text)),)


def test_items_are_found_by_how_they_sound(desk: Desk) -> None:
    assert found(desk, "budongchan", FoundKind.ITEM)[0].matched == ((0, 3),)


@pytest.mark.parametrize("typed", ["叫号", "TS-26", "ddjh", "13812345678", "13812345678 叫号"])
def test_entries_are_found_by_text_number_initials_and_phone(desk: Desk, typed: str) -> None:
    said = {"content": "等待叫号太久", "phone": "13812345678", "channel": "phone"}
    line = registers.add(desk.hall, "complaint", said)
    (entry,) = found(desk, typed, FoundKind.ENTRY)
    assert entry.number == line.entry_no
    assert entry.line == line


def test_an_entry_found_by_its_person_stays_masked(desk: Desk) -> None:
    registers.add(
        desk.hall, "complaint", {"content": "太久", "complainant": "赵钱孙", "channel": "phone"}
    )
    (entry,) = found(desk, "赵钱孙", FoundKind.ENTRY)
    assert entry.hidden
    assert "赵钱孙" not in entry.words


def test_the_index_of_entries_follows_changes_and_undo(desk: Desk) -> None:
    line = registers.add(desk.hall, "commendation", {"kind": "note", "content": "热情"})
    registers.amend(desk.hall, "commendation", line.id, {"content": "周到"})
    assert found(desk, "热情", FoundKind.ENTRY) == []
    assert len(found(desk, "周到", FoundKind.ENTRY)) == 1
    steps.undo(desk.hall)
    assert len(found(desk, "热情", FoundKind.ENTRY)) == 1


def test_what_looks_like_a_query_is_only_text(desk: Desk) -> None:
    registers.add(desk.hall, "commendation", {"kind": "note", "content": '说"好"*'})
    assert len(found(desk, '"好"*', FoundKind.ENTRY)) == 1
    assert found(desk, "OR", FoundKind.ENTRY) == []


def test_every_register_is_told_apart_in_the_index() -> None:
    marks = [index.mark for index in by_table().values() if index.name == "search_entry"]
    assert len(marks) == len(set(marks)) > 20
    assert all(0 <= mark < 2**32 for mark in marks)
    indexes = {index.table.name: index for index in by_table().values()}
    spec = REGISTERS[0]
    complaint = next(index for name, index in indexes.items() if "complaint" in name)
    assert entry_of(complaint.key(7)) == (spec.key, 7)


@pytest.fixture
def sheet(desk: Desk) -> str:
    issue = prints.issue(
        desk.hall, "zero-sheet", "2026Q1", "abcdef0123456789", title="公示", book="Z"
    )
    assert issue.sheet_no == "Z-2026-0001"
    return issue.sheet_no


@pytest.mark.parametrize(
    ("typed", "fits"),
    [
        ("Z-2026-0001", None),
        ("z-2026-1", None),
        ("Z-2026-0001 ABCD EF01 2345", True),
        ("Z-2026-0001 ABCD EF01 9999", False),
        ("ABCD EF01 2345", True),
        ("abcdef01", True),
    ],
)
def test_a_printed_sheet_is_found_and_checked(
    desk: Desk, sheet: str, typed: str, fits: bool | None
) -> None:
    (one,) = found(desk, typed, FoundKind.SHEET)
    assert one.number == sheet
    assert isinstance(one.line, CheckedSheet)
    assert one.line.fits is fits


@pytest.mark.parametrize("typed", ["Z-2026-0002", "Z-2025-0001", "FFFF EF01 2345", "abc", "Z-2026"])
def test_no_other_sheet_is_found(desk: Desk, sheet: str, typed: str) -> None:
    assert sheet
    assert found(desk, typed, FoundKind.SHEET) == []
