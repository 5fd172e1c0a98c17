from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from fractions import Fraction
from pathlib import Path

import pytest
from sqlalchemy import Connection

from hallapp.actions import catalogue, people
from hallapp.actions.hall import Hall
from hallapp.domain.calendar import Hours, Session, Timetable
from hallapp.domain.cases import CaseKind
from hallapp.domain.catalogue import NewItem
from hallapp.domain.corrections import CorrectionRule
from hallapp.domain.deadlines import Limit, Unit
from hallapp.domain.hall import HallFacts
from hallapp.records import tables
from hallapp.records.values import journaled
from tests.halls import copied, create_hall

SESSIONS = (Session(time(9), time(12)), Session(time(13, 30), time(17)))
MONDAY = datetime(2026, 3, 2, 9, 5)
HOURS = Hours([Timetable(date.min, (SESSIONS,) * 5 + ((),) * 2)])


@dataclass
class Desk:
    """A hall and the hand on its clock."""

    hall: Hall
    now: datetime


def workdays(n: int) -> Limit:
    return Limit(Fraction(n), Unit.WORKDAY)


def small_hall(place: Path) -> Hall:
    """A hall with three items, two windows and three people."""
    facts = HallFacts(name="城关区市民服务中心")
    hall = create_hall(place, facts, HOURS, lambda: MONDAY, "周慧芳")
    people.add_department(hall, "自然资源局")
    people.add_staff(hall, "张晓红", staff_no="A01", department="自然资源局")
    people.add_staff(hall, "王强", staff_no="A02")
    people.add_staff(hall, "王强", staff_no="A03")
    people.add_window(hall, "7", name="不动产", department="自然资源局", staff="张晓红")
    people.add_window(hall, "10")
    catalogue.add_item(
        hall,
        NewItem(
            name="不动产转移登记",
            item_code="BDC-01",
            authority="城关区自然资源局",
            department="自然资源局",
            promised_limit=workdays(5),
            statutory_limit=workdays(30),
            correction_rule=CorrectionRule.ON_THE_SPOT,
        ),
    )
    catalogue.add_item(
        hall,
        NewItem(name="食品经营许可", item_code="SP-01", statutory_limit=workdays(20)),
    )
    catalogue.add_item(hall, NewItem(name="居住证签发", item_code="JZ-01", kind=CaseKind.INSTANT))
    return hall


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """The small hall on Monday 2 March 2026, 9:05."""
    hands: list[Desk] = []

    def now() -> datetime:
        return hands[0].now if hands else MONDAY

    hall = copied("small", small_hall, tmp_path / "a.hall", now, "周慧芳")
    hands.append(Desk(hall, MONDAY))
    yield hands[0]
    hall.close()


Everything = dict[str, list[tuple[object, ...]]]
Look = Callable[[Hall], Everything]


def _everything(connection: Connection) -> Everything:
    return {
        table.name: [tuple(row) for row in connection.execute(table.select().order_by("id"))]
        for table in tables.metadata.sorted_tables
        if journaled(table.name) and table.name != "number_book"
    }


@pytest.fixture
def everything() -> Look:
    """Every row of every journaled table, but the numbers taken."""

    def look(hall: Hall) -> Everything:
        with hall.reading() as connection:
            return _everything(connection)

    return look
