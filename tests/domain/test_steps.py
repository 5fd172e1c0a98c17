from hallapp.domain.steps import Finding, VerifyReport


def test_a_report_is_sound_while_nothing_is_found() -> None:
    assert VerifyReport(steps=1, rows=2, seal_no=1, seal_hash="ab").sound
    found = Finding(sentence="{table} was changed", values={"table": "case_file"})
    assert str(found) == "case_file was changed"
    assert not VerifyReport(steps=1, rows=2, seal_no=1, seal_hash="ab", findings=(found,)).sound
