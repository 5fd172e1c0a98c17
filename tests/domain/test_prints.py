from hallapp.domain.prints import sheet_book, sheet_no


def test_a_sheet_has_letter_year_and_serial() -> None:
    assert sheet_no("Z", 2026, 158) == "Z-2026-0158"
    assert sheet_no("T", 2026, 12345) == "T-2026-12345"
    assert sheet_book("Z", 2026) != sheet_book("Z", 2027)
