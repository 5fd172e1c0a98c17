import pytest

from hallapp.domain.prints import digits_of, fits, names_a_sheet, sheet_book, sheet_no


def test_a_sheet_has_letter_year_and_serial() -> None:
    assert sheet_no("Z", 2026, 158) == "Z-2026-0158"
    assert sheet_no("T", 2026, 12345) == "T-2026-12345"
    assert sheet_book("Z", 2026) != sheet_book("Z", 2027)


def test_a_check_code_is_told_in_groups_and_fits_by_its_beginning() -> None:
    assert digits_of(" ABCD EF01\n2345 ") == "abcdef012345"
    assert fits("abcdef0123456789", "abcdef01") is True
    assert fits("abcdef0123456789", "abcdef02") is False
    assert fits("abcdef0123456789", "") is None


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (" z-2026-0158 ", True),
        ("Z-2026-0158 ABCD EF01 2345", True),
        ("abcd ef01 2345", True),
        ("abcdef012345", True),
        ("1234 5678 9012", False),
        ("abcd ef01", False),
        ("2026-0903-0187", False),
        ("张晓红", False),
    ],
)
def test_a_text_that_can_only_be_of_a_sheet(text: str, *, names: bool) -> None:
    assert names_a_sheet(text) is names
