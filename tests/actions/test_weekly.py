from datetime import date, datetime

import pytest

from hallapp.actions import cases, daycounts, registers, steps, weekly
from hallapp.domain.cases import NewCase
from hallapp.domain.daycounts import NewDayCount, Tally
from hallapp.domain.errors import Refused
from hallapp.domain.spans import Bucket, span_of
from hallapp.domain.weekly import WeekRow, drafted
from tests.actions.conftest import Desk

WEEK = span_of(date(2026, 3, 2), Bucket.WEEK)


def suggest(desk: Desk, content: str) -> None:
    said = {"content": content, "channel": "box", "kind": "suggestion"}
    registers.add(desk.hall, "suggestion", said)


@pytest.fixture
def week_desk(desk: Desk) -> Desk:
    cases.accept(desk.hall, NewCase(item="不动产转移登记", applicant="王民", window="7"))
    row = NewDayCount(window="7", tally=Tally(accepted=4, closed=3, enquiries=6, calls=2))
    daycounts.enter(desk.hall, desk.now.date(), [row])
    suggest(desk, "加座椅")
    registers.add(desk.hall, "complaint", {"content": "晚", "channel": "phone"})
    return desk


def test_the_figures_of_a_week_are_those_of_the_registers(week_desk: Desk) -> None:
    found = weekly.week_figures(week_desk.hall, WEEK)
    assert found.rows == (WeekRow(name="不动产", received=4, closed=3, in_hand=1),)
    assert found.total.received == 4
    assert found.timed == 1
    assert found.due_next == 1
    counts = found.counts
    assert (counts["enquiries"], counts["calls"], counts["suggestions"]) == (6, 2, 1)
    assert (counts["complaints"], counts["complaints_open"], counts["late"]) == (1, 1, 0)
    assert found.next_days is not None
    assert len(found.next_days) == 5


def test_another_week_counts_none_of_it(week_desk: Desk) -> None:
    before = weekly.week_figures(week_desk.hall, span_of(date(2026, 2, 23), Bucket.WEEK))
    assert before.rows == ()
    assert before.counts["suggestions"] == before.counts["enquiries"] == 0


def test_what_waits_now_is_not_said_of_a_week_long_past(week_desk: Desk) -> None:
    week_desk.now = datetime(2026, 4, 20, 10)
    assert weekly.week_figures(week_desk.hall, WEEK).counts["late"] == 0
    assert weekly.week_figures(week_desk.hall, WEEK).due_next == 0
    present = span_of(date(2026, 4, 20), Bucket.WEEK)
    assert weekly.week_figures(week_desk.hall, present).counts["late"] > 0


def test_cases_without_window_have_a_row(desk: Desk) -> None:
    cases.accept(desk.hall, NewCase(item="不动产转移登记", applicant="王民"))
    assert [row.name for row in weekly.week_figures(desk.hall, WEEK).rows] != [""]


def test_what_is_written_holds_and_the_rest_follows_the_figures(week_desk: Desk) -> None:
    hall = week_desk.hall
    first = weekly.week(hall, WEEK)
    assert first.texts == drafted(first.figures)
    assert first.edited == frozenset()
    mine = {**first.texts, "plans": "周五全员学习。"}
    assert weekly.write(hall, WEEK, mine).edited == {"plans"}
    suggest(week_desk, "加伞")
    week_desk.now = datetime(2026, 3, 3, 10)
    later = weekly.week(hall, WEEK)
    assert later.texts["plans"] == "周五全员学习。"
    assert "收到意见建议2件" in later.texts["situation"]


def test_a_text_is_given_back_to_the_figures_and_a_version_undone(week_desk: Desk) -> None:
    hall = week_desk.hall
    draft = weekly.week(hall, WEEK).texts
    weekly.write(hall, WEEK, {"plans": "甲"})
    weekly.write(hall, WEEK, {"plans": "乙"})
    weekly.write(hall, WEEK, {"plans": draft["plans"]})
    assert weekly.week(hall, WEEK).edited == frozenset()
    steps.undo(hall)
    assert weekly.written(hall, WEEK) == {"plans": "乙"}


def test_nothing_changed_is_no_step(week_desk: Desk) -> None:
    hall = week_desk.hall
    before = steps.last(hall, 1)
    weekly.write(hall, WEEK, weekly.week(hall, WEEK).texts)
    assert weekly.written(hall, WEEK) == {}
    assert steps.last(hall, 1) == before


def test_a_section_that_is_none_is_refused(week_desk: Desk) -> None:
    with pytest.raises(Refused):
        weekly.write(week_desk.hall, WEEK, {"weather": "晴"})
