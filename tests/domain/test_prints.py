from hallapp.domain.prints import read_sheet_text, sheet_book, sheet_no


def test_a_sheet_has_letter_year_and_serial() -> None:
    assert sheet_no("Z", 2026, 158) == "Z-2026-0158"
    assert sheet_no("T", 2026, 12345) == "T-2026-12345"
    assert sheet_book("Z", 2026) != sheet_book("Z", 2027)


def test_what_a_scanner_types_is_read() -> None:
    assert read_sheet_text("Z-2026-0158 7C3A 9108 62D4") == ("Z-2026-0158", "7C3A910862D4")
    assert read_sheet_text(" z-2026-0158 ") == ("Z-2026-0158", "")
    assert read_sheet_text("z-2026-12345：7c3a9108") == ("Z-2026-12345", "7C3A9108")
    for other in ("2026-0903-0187", "张晓红", "Z-2026", "Z-2026-0158 hello", ""):
        assert read_sheet_text(other) is None
