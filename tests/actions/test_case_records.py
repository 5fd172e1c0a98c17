from datetime import datetime

from hallapp.actions import case_records, cases, imports, steps
from hallapp.domain.cases import CaseFilter, NewCase, NewPause, PauseReason
from hallapp.domain.imports import ParsedRow
from tests.actions.conftest import Desk

NEW = NewCase(item="食品经营许可", applicant="王建民", phone="13889012345", window="7")


def test_a_case_is_exported_field_by_field_and_masked(desk: Desk) -> None:
    line = cases.accept(desk.hall, NEW)
    desk.now = datetime(2026, 3, 4, 10, 0)
    pause = NewPause(
        reason=PauseReason.TEST,
        notice_no="1",
        approver="x",
        from_at=datetime(2026, 3, 3, 9, 0),
        until_at=datetime(2026, 3, 4, 9, 0),
    )
    cases.pause(desk.hall, line.id, pause)
    cases.pause(
        desk.hall, line.id, NewPause(**{**vars(pause), "from_at": desk.now, "until_at": None})
    )
    (row,) = case_records.records(desk.hall, CaseFilter())
    assert tuple(row) == case_records.FIELDS
    assert (row["applicant"], row["phone"]) == ("王*民", "138****2345")
    assert row["pauses"] == [
        [datetime(2026, 3, 3, 9, 0), datetime(2026, 3, 4, 9, 0)],
        [datetime(2026, 3, 4, 10, 0), None],
    ]
    assert row["lamp"] == "paused"


def test_unmasked_is_journaled(desk: Desk) -> None:
    cases.accept(desk.hall, NEW)
    (row,) = case_records.records(desk.hall, CaseFilter(), unmasked=True)
    assert row["phone"] == "13889012345"
    assert steps.last(desk.hall, 1)[0].label == case_records.UNMASKED


def test_only_what_the_filter_lets_through(desk: Desk) -> None:
    assert list(case_records.records(desk.hall, CaseFilter(open_only=True))) == []


def test_an_export_can_be_imported_again(desk: Desk) -> None:
    one, two = cases.accept(desk.hall, NEW), cases.accept(desk.hall, NEW)
    cases.return_case(desk.hall, one.id, reason="x")
    cases.close(desk.hall, two.id)
    rows = [
        ParsedRow(line, {name: value for name, value in row.items() if value and name != "due_at"})
        for line, row in enumerate(case_records.records(desk.hall, CaseFilter(), unmasked=True), 2)
    ]
    report = imports.apply(desk.hall, "cases", rows)
    assert (report.unchanged, report.conflicts, report.rejected) == (2, [], [])
