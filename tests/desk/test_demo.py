from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from sqlalchemy import func, select

from hallapp.actions import board, figures, steps
from hallapp.actions.hall import Hall
from hallapp.desk import prints
from hallapp.desk.demo import make
from hallapp.desk.demo_cases import Year
from hallapp.desk.demo_plan import Calendar
from hallapp.domain.case_flow import OPEN
from hallapp.domain.deadlines import Lamp, lamp
from hallapp.domain.figures import OverdueRow
from hallapp.domain.numbering import read_case_no
from hallapp.domain.spans import between, read_span
from hallapp.domain.staffing import DutyRole, SeatState
from hallapp.papers.slips.handover import HandoverSlip
from hallapp.papers.wall.notice_words import FreeNotice
from hallapp.records.cases import CaseFile, DayCount
from hallapp.records.catalogue import ServiceItem
from hallapp.records.people import Department, Staff, Window
from tests.halls import demo_hall

NOW = datetime(2026, 10, 9, 8, 52)  # of the pictures


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    made = demo_hall(tmp_path_factory.mktemp("demo") / "demo.hall", lambda: NOW, "周慧芳")
    yield made
    made.close()


def count(hall: Hall, model: type) -> int:
    with hall.reading() as connection:
        return connection.scalar(select(func.count()).select_from(model)) or 0


def lamps(hall: Hall, now: datetime) -> dict[str, Lamp]:
    """What every open case shows."""
    states = [state.value for state in OPEN]
    with hall.reading() as connection:
        rows = connection.execute(
            select(
                CaseFile.case_no,
                CaseFile.due_at,
                CaseFile.statutory_due_at,
                CaseFile.accepted_at,
                CaseFile.paused_since,
                CaseFile.missing_year,
            ).where(CaseFile.state.in_(states))
        ).all()
    return {
        row.case_no: lamp(
            hall.clock,
            "A",
            now,
            due_at=row.due_at,
            statutory_due_at=row.statutory_due_at,
            accepted_at=row.accepted_at,
            paused=row.paused_since is not None,
            missing_year=row.missing_year,
        )
        for row in rows
    }


def test_the_hall_has_its_people_windows_and_items(hall: Hall) -> None:
    assert [count(hall, model) for model in (Department, Window, Staff)] == [8, 12, 30]
    assert count(hall, ServiceItem) == 61
    assert hall.facts.name == "雪川市市民服务中心"


def test_the_first_two_months_are_those_of_the_lhasa_hall(hall: Hall) -> None:
    zero = figures.zero(hall, between(date(2025, 10, 1), date(2025, 11, 30)))
    assert zero.accepted == 15_332
    assert zero.timed == 4_186
    assert zero.counted_only == 11_146
    assert zero.overdue is not None
    assert (zero.overdue.count, zero.overdue.pending) == (0, 0)
    assert zero.opening + zero.accepted - zero.closed - zero.returned == zero.in_hand
    assert zero.days_without_overdue == 38


def test_later_months_have_a_few_overdue_and_the_year_adds_up(hall: Hall) -> None:
    year = between(date(2025, 10, 1), NOW.date())
    total = figures.overdue(hall, year, "month").total
    assert isinstance(total, OverdueRow)
    assert 5 <= total.overdue_closed <= 40
    assert total.overdue_open == 2
    months = figures.period(hall, year, "month").rows
    assert all(row.in_hand >= 0 for row in months)  # type: ignore[union-attr]
    assert months[-1].in_hand == 41  # type: ignore[union-attr]


def test_the_morning_of_the_pictures(hall: Hall) -> None:
    shown = lamps(hall, NOW)
    assert shown["2026-0910-0214"] is Lamp.RED
    assert shown["2026-0903-0187"] is Lamp.YELLOW
    assert {number for number, lit in shown.items() if lit is Lamp.WARNING} == {
        "2026-0929-0322",
        "2026-1008-0318",
        "2026-0929-0305",
        "2026-0924-0291",
    }
    assert len(shown) == 41
    assert Counter(shown.values())[Lamp.PAUSED] == 3
    with hall.reading() as connection:
        dues = dict(connection.execute(select(CaseFile.case_no, CaseFile.due_at)).all())
    assert dues["2026-0910-0214"] == datetime(2026, 9, 23, 17)
    assert dues["2026-0903-0187"] == datetime(2026, 9, 10, 17)
    assert dues["2026-0929-0322"] == datetime(2026, 10, 9, 12)
    assert dues["2026-0923-0276"] == datetime(2026, 10, 10, 17)
    assert dues["2026-1008-0031"] == datetime(2026, 11, 18, 17)
    yesterday = figures.period(hall, read_span("2026-10-08"), "day").total
    assert (yesterday.received, yesterday.closed) == (352, 347)  # type: ignore[union-attr]


def test_numbers_of_a_day_have_no_gap(hall: Hall) -> None:
    with hall.reading() as connection:
        numbers = connection.scalars(select(CaseFile.case_no)).all()
    serials: dict[date, set[int]] = {}
    for number in numbers:
        found = read_case_no(number)
        assert found is not None
        serials.setdefault(found[0], set()).add(found[1])
    assert all(taken == set(range(1, len(taken) + 1)) for taken in serials.values())


def test_nobody_typed_less_than_was_logged(hall: Hall) -> None:
    day = func.substr(CaseFile.accepted_at, 1, 10)
    logged = select(day, CaseFile.window_id, func.count()).group_by(day, CaseFile.window_id)
    with hall.reading() as connection:
        typed = {
            (row.day.isoformat(), row.window_id): row.accepted
            for row in connection.execute(
                select(DayCount.day, DayCount.window_id, DayCount.accepted)
            )
        }
        for on, window_id, came in connection.execute(logged.where(day.is_not(None))):
            assert typed[on, window_id] >= came


@pytest.mark.parametrize(
    "now",
    [
        datetime(2026, 3, 31, 17, 0),
        datetime(2026, 2, 18, 12, 0),  # in the middle of the Spring Festival
        datetime(2025, 6, 13, 15, 20),
        datetime(2026, 12, 30, 9, 0),  # due times reach into a year without calendar
    ],
)
def test_any_other_moment_is_as_believable(tmp_path: Path, now: datetime) -> None:
    hall = make(tmp_path / "a.hall", lambda: now, "x")
    shown = lamps(hall, now)
    assert 39 <= len(shown) <= 60
    late = sum(lit in {Lamp.RED, Lamp.YELLOW} for lit in shown.values())
    assert 1 <= late <= 3
    with hall.reading() as connection:
        latest = connection.scalar(select(func.max(CaseFile.accepted_at)))
        closed = connection.scalar(select(func.max(CaseFile.closed_at)))
    assert latest is not None
    assert closed is not None
    assert max(latest, closed) <= now
    hall.close()


def test_the_same_seed_gives_the_same_hall_and_another_seed_another(
    hall: Hall, tmp_path: Path
) -> None:
    def cases(one: Hall) -> list[object]:
        with one.reading() as connection:
            return list(connection.execute(select(CaseFile.__table__).order_by(CaseFile.id)))

    again = make(tmp_path / "b.hall", lambda: NOW, "x")
    assert cases(again) == cases(hall)
    again.close()
    calendar = Calendar(hall.clock, NOW)
    assert list(Year(calendar, 2).cases()) != list(Year(calendar, 1).cases())
    assert list(Year(calendar, 2).cases()) == list(Year(calendar, 2).cases())


def test_the_seats_of_the_pictures(hall: Hall) -> None:
    shown = board.staffing(hall)
    seats = {seat.window_no: seat for seat in shown.board.seats}
    assert shown.board.counts == {
        SeatState.PRESENT: 9,
        SeatState.STAND_IN: 1,
        SeatState.PART: 1,
        SeatState.EMPTY: 1,
    }
    assert [seat.who for seat in shown.board.empty] == ["刘文静"]
    assert (seats["8"].staff, seats["8"].usual) == ("边巴次仁", "李建国")
    assert seats["9"].gap_at == datetime(2026, 10, 9, 14)
    assert seats["5"].away is not None
    assert seats["5"].away.until_at == datetime(2026, 10, 13)
    offers = [(each.who.name, each.who.skills, each.of) for each in seats["5"].offers]
    assert offers == [("央金拉姆", 7, 7), ("孙倩", 6, 7), ("徐立新", 5, 7)]
    assert seats["5"].offers[2].who.shared == "11"
    guides = shown.board.on_duty(DutyRole.GUIDE)
    assert (len(guides), sum(line.here for line in guides)) == (3, 2)
    assert shown.board.noon == ("1", "2")
    able = {hand.name: hand.able for hand in shown.hands}
    assert [able[name] for name in ("宋佳", "林雨桐", "徐立新", "孙倩", "米玛")] == [5, 3, 6, 5, 1]
    empty = {card.day.day: card.empty for card in shown.days if card.states}
    assert empty == {8: 0, 9: 1, 10: 1, 12: 1, 13: 0, 14: 0, 15: 0, 16: 0}
    assert {card.day.day for card in shown.days if card.lacking} == {9, 15}


def test_the_demo_hall_begins_with_a_notice(hall: Hall) -> None:
    shown = prints.draft(hall, "notice").shown.figures
    assert isinstance(shown, FreeNotice)
    assert shown.text.title
    assert steps.undoable(hall) is None


def test_a_post_was_handed_over_some_weeks_ago(hall: Hall) -> None:
    shown = prints.draft(hall, "handover").shown.figures
    assert isinstance(shown, HandoverSlip)
    assert (shown.on, shown.giver, shown.taker) == (date(2026, 9, 15), "何志强", "边巴次仁")
    assert len(shown.rows) == 6
