from hallapp.domain.imports import ImportReport, key_of, row_digest


def test_the_platforms_number_comes_before_ours() -> None:
    fields = {"province_no": "P1", "case_no": "C1"}
    assert key_of("cases", fields) == ("province_no", "P1")
    assert key_of("cases", {"province_no": None, "case_no": "C1"}) == ("case_no", "C1")
    assert key_of("cases", {"province_no": "", "case_no": "C1"}) == ("case_no", "C1")


def test_a_day_count_is_known_by_day_and_window() -> None:
    assert key_of("daycounts", {"day": "2026-03-05", "window": "5", "accepted": 3}) == (
        "day",
        "2026-03-05",
        "5",
    )


def test_a_name_without_authority_is_a_key_of_its_own() -> None:
    assert key_of("catalogue", {"name": "落户", "authority": None}) == ("name", "落户", "", "")
    assert key_of("catalogue", {"name": "落户", "authority": "公安局"}) != key_of(
        "catalogue", {"name": "落户"}
    )


def test_a_row_without_number_is_known_by_what_it_says() -> None:
    row = {"item": "落户", "accepted_at": "2026-03-05", "remark": None}
    assert key_of("cases", row) == ("", row_digest(row))
    assert row_digest(row) == row_digest({"accepted_at": "2026-03-05", "item": "落户"})
    assert row_digest(row) != row_digest({**row, "remark": "急"})
    assert key_of("unheard of", row)[0] == ""


def test_a_report_counts_what_was_made_by_kind() -> None:
    assert set(ImportReport().created) == {"items", "windows", "people", "departments"}
