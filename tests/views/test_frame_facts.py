from collections.abc import Iterator
from datetime import datetime
from fractions import Fraction
from pathlib import Path

import pytest

from hallapp.actions import backups, cases, catalogue
from hallapp.actions.hall import Hall
from hallapp.domain.calendar import Hours, Session, Timetable
from hallapp.domain.cases import NewCase
from hallapp.domain.catalogue import NewItem
from hallapp.domain.deadlines import Limit, Unit
from hallapp.domain.hall import HallFacts
from hallapp.views import frame_facts
from hallapp.views.signs import Sign
from tests.halls import create_hall

pytestmark = pytest.mark.usefixtures("dressed")

DAY = (Session(datetime(1, 1, 1, 9).time(), datetime(1, 1, 1, 17).time()),)
HOURS = Hours([Timetable(datetime(2020, 1, 1).date(), (DAY,) * 5 + ((),) * 2)])


@pytest.fixture
def hand() -> list[datetime]:
    return [datetime(2026, 3, 2, 9, 5)]


@pytest.fixture
def hall(tmp_path: Path, hand: list[datetime]) -> Iterator[Hall]:
    facts = HallFacts(name="雪川市市民服务中心", short_name="雪川")
    made = create_hall(tmp_path / "a.hall", facts, HOURS, lambda: hand[0], "周慧芳")
    catalogue.add_item(
        made, NewItem(name="公积金提取", promised_limit=Limit(Fraction(1), Unit.WORKDAY))
    )
    yield made
    made.close()


def test_a_new_hall_has_no_backup_and_no_complaints(hall: Hall) -> None:
    facts = frame_facts.ask(hall)
    assert facts.name == "雪川市市民服务中心"
    assert facts.backup_tone == "warn"
    overdue, complaints = facts.zeros
    assert (overdue.sign, overdue.figure) == (Sign.PASSED, "0")
    assert (complaints.sign, complaints.figure) == (Sign.PASSED, "0")
    assert facts.banner == ""


def test_a_zero_is_not_shown_while_a_case_may_still_be_late(
    hall: Hall, hand: list[datetime]
) -> None:
    line = cases.accept(hall, NewCase(item="公积金提取", applicant="李华"))
    assert frame_facts.ask(hall).zeros[0].sign is Sign.PASSED  # what is due tomorrow is not late
    hand[0] = datetime(2026, 3, 3, 9)
    assert frame_facts.ask(hall).zeros[0].sign is Sign.PENDING
    hand[0] = datetime(2026, 3, 5, 9)
    overdue = frame_facts.ask(hall).zeros[0]
    assert (overdue.sign, overdue.figure, overdue.tone) == (Sign.RED, "1", "red")
    assert line.case_no in frame_facts.ask(hall).undo


def test_undo_and_redo_say_the_step(hall: Hall) -> None:
    line = cases.accept(hall, NewCase(item="公积金提取", applicant="李华"))
    assert line.case_no in frame_facts.undo(hall)
    assert line.case_no in frame_facts.redo(hall)


def test_a_clock_that_went_back_is_said(hall: Hall, hand: list[datetime]) -> None:
    hand[0] = datetime(2026, 3, 1, 12, 0)
    assert "12:00" in frame_facts.ask(hall).banner


def test_the_backup_and_the_journal_are_said(hall: Hall, tmp_path: Path) -> None:
    backups.make(hall, tmp_path)
    facts = frame_facts.ask(hall, "周慧芳")
    assert "09:05" in facts.backup
    assert facts.backup_tone == "text2"
    assert "周慧芳" in facts.person
    assert frame_facts.check(hall)[1] == "text2"
