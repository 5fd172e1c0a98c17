from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path

import pytest

from hallapp.actions import prints, steps
from hallapp.actions.hall import Hall
from hallapp.domain.calendar import Hours, Session, Timetable
from hallapp.domain.hall import HallFacts
from tests.halls import create_hall

DAY = (Session(time(9), time(12)), Session(time(13, 30), time(17)))
HOURS = Hours([Timetable(date(2004, 1, 1), (DAY,) * 5 + ((),) * 2)])


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    moments = iter([datetime(2026, 12, 31, 16, 0)] * 40 + [datetime(2027, 1, 4, 9, 0)] * 40)
    hall = create_hall(
        tmp_path / "a.hall", HallFacts(name="雪川"), HOURS, lambda: next(moments), "周慧芳"
    )
    yield hall
    hall.close()


def printed(hall: Hall, book: str = "Z", subject: str = "2026Q4") -> str:
    return prints.issue(
        hall, "zero-sheet", subject, "ab" * 32, title="“三零”服务公示", book=book
    ).sheet_no


def test_numbers_have_no_gaps_within_book_and_year(hall: Hall) -> None:
    assert [printed(hall), printed(hall), printed(hall, "T")] == [
        "Z-2026-0001",
        "Z-2026-0002",
        "T-2026-0001",
    ]
    while hall.now().year == 2026:
        pass
    assert printed(hall) == "Z-2027-0001"


def test_the_seal_is_the_step_before(hall: Hall) -> None:
    before = prints.preview(hall)
    issue = prints.issue(hall, "zero-sheet", "2026Q4", "ab" * 32, title="公示", book="Z")
    assert (issue.seal_no, issue.seal_hash) == (before.seal_no, before.seal_hash)
    assert not before.sheet_no
    assert prints.preview(hall).seal_no == (issue.seal_no or 0) + 1


def test_a_print_is_remembered_and_undo_skips_it(hall: Hall) -> None:
    undoable = steps.undoable(hall)
    printed(hall)
    printed(hall, "S", "2026-0402-0217")
    assert steps.undoable(hall) == undoable
    newest = steps.last(hall, 1)[0]
    assert newest.values["sheet_no"] == "S-2026-0001"
    assert [line.sheet_no for line in prints.history(hall)] == ["S-2026-0001", "Z-2026-0001"]
    assert [line.subject for line in prints.history(hall, paper="zero-sheet")] == [
        "2026-0402-0217",
        "2026Q4",
    ]
    assert len(prints.history(hall, subject="2026Q4")) == 1
