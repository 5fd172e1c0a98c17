from datetime import date, datetime
from decimal import Decimal

import pytest

from hallapp.actions import attendance, imports, people, staffing, steps
from hallapp.actions.hall import Hall
from hallapp.domain.attendance import default_codes
from hallapp.domain.errors import Refused
from hallapp.domain.imports import ImportReport, ParsedRow
from hallapp.domain.spans import read_span
from tests.actions.conftest import Desk

MARCH = read_span("2026-03")


def person(hall: Hall, staff_no: str) -> int:
    return next(line.id for line in people.people(hall) if line.staff_no == staff_no)


def take(hall: Hall, *rows: tuple[str, str, str, int | None]) -> ImportReport:
    parsed = [
        ParsedRow(
            line,
            {"day": date.fromisoformat(day), "staff_no": no, "code": code, "minutes": minutes},
        )
        for line, (day, no, code, minutes) in enumerate(rows, 2)
    ]
    return imports.apply(hall, "attendance", parsed)


def test_attendance_is_read_in_the_hall_s_own_words_and_twice_changes_nothing(desk: Desk) -> None:
    rows = (
        ("2026-03-02", "A01", "迟到", 7),
        ("2026-03-03", "张晓红", "事假", None),
        ("2026-03-03", "A02", "late", None),
    )
    assert take(desk.hall, *rows).imported == 3
    assert take(desk.hall, *rows).unchanged == 3
    assert take(desk.hall, ("2026-03-02", "A01", "迟到", 9)).updated == 1


def test_what_is_not_known_is_rejected_by_its_field(desk: Desk) -> None:
    report = take(
        desk.hall,
        ("2026-03-02", "A09", "迟到", None),
        ("2026-03-02", "A01", "打瞌睡", None),
        ("2026-03-02", "王强", "迟到", None),
        ("2026-03-02", "A02", "迟到", None),
        ("2026-03-02", "A02", "late", None),
    )
    assert [each.field for each in report.rejected[:3]] == ["staff_no", "code", "staff_no"]
    assert report.rejected[3].values == {"line": 5}
    assert report.imported == 1


def test_days_up_to_today_by_person(desk: Desk) -> None:
    hall = desk.hall
    desk.now = datetime(2026, 3, 13, 18)  # the second Friday: ten working days
    one, two = person(hall, "A01"), person(hall, "A02")
    assert attendance.days(hall, MARCH)[one].unknown == 10
    take(hall, ("2026-03-04", "A01", "请假", None), ("2026-03-05", "A01", "早退", 12))
    found = attendance.days(hall, MARCH)
    assert (found[one].present, found[one].leave, found[one].early) == (9, 1, 1)
    assert found[two].present == 10
    assert not attendance.days(hall, read_span("2026-05"))


def test_a_leave_of_the_staffing_counts_where_no_record_speaks_of_the_day(desk: Desk) -> None:
    hall = desk.hall
    desk.now = datetime(2026, 3, 13, 18)
    one, two = person(hall, "A01"), person(hall, "A02")
    take(hall, ("2026-03-04", "A01", "公出", None), ("2026-03-04", "A02", "迟到", None))
    for key in (one, two):
        begin, end = datetime(2026, 3, 4), datetime(2026, 3, 5, 12)
        staffing.report_away(hall, key, from_at=begin, until_at=end)
    found = attendance.days(hall, MARCH)
    assert (found[one].trip, found[one].leave) == (1, Decimal("0.5"))
    assert (found[two].leave, found[two].late) == (Decimal("1.5"), 1)


def test_codes_are_changed_and_what_is_wrong_changes_nothing(desk: Desk) -> None:
    hall = desk.hall
    more = default_codes() + '\n[[codes]]\ncode = "nap"\nname = "打瞌睡"\ncounts = "noted"\n'
    attendance.save_codes(hall, more)
    assert take(hall, ("2026-03-02", "A01", "打瞌睡", None)).imported == 1
    with pytest.raises(Refused):
        attendance.save_codes(hall, "[[codes]]")
    attendance.save_codes(hall, more + "# again\n")
    assert attendance.codes(hall)[-1].name == "打瞌睡"
    steps.undo(hall)
    assert attendance.codes_text(hall) == more
