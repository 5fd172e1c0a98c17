from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from hallapp.actions import backups, people, steps
from hallapp.actions.hall import Hall
from hallapp.actions.people_changes import amend_department, amend_staff
from hallapp.desk.demo import hours
from hallapp.domain.errors import Refused
from hallapp.domain.hall import HallFacts
from tests.halls import create_hall


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    made = create_hall(
        tmp_path / "a.hall", HallFacts(name="甲"), hours(), lambda: datetime(2026, 10, 9, 9), "周"
    )
    people.add_department(made, "市公安局")
    people.add_staff(made, "张晓红", staff_no="101")
    people.add_staff(made, "扎西顿珠", staff_no="102")
    yield made
    made.close()


def test_what_is_given_of_a_person_changes_and_the_rest_stays(hall: Hall) -> None:
    key = people.people(hall)[0].id
    line = amend_staff(hall, key, post="综合窗口", department="市公安局")
    assert (line.name, line.staff_no, line.post) == ("张晓红", "101", "综合窗口")
    assert amend_staff(hall, key, department="", staff_no="").department == ""
    assert not amend_staff(hall, key, active=False, name=" 张晓虹 ").active
    assert steps.undo(hall)
    assert {line.name for line in people.people(hall)} == {"张晓红", "扎西顿珠"}


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": " "}, "name"),
        ({"staff_no": "102"}, "staff_no"),
        ({"department": "无"}, "department"),
    ],
)
def test_a_person_cannot_become_anything(hall: Hall, changes: dict[str, str], field: str) -> None:
    key = people.people(hall)[0].id
    with pytest.raises(Refused) as refused:
        amend_staff(hall, key, **changes)  # type: ignore[arg-type] # fields by name
    assert refused.value.field == field


def test_a_department_is_renamed_or_closed(hall: Hall) -> None:
    people.add_department(hall, "市税务局")
    key = next(line.id for line in people.departments(hall) if line.name == "市公安局")
    assert amend_department(hall, key, name="市局").name == "市局"
    assert not amend_department(hall, key, active=False).active
    for name in ("", "市税务局"):
        with pytest.raises(Refused):
            amend_department(hall, key, name=name)


def test_the_newest_backups_come_first(hall: Hall, tmp_path: Path) -> None:
    assert backups.lines(hall) == ()
    for name in ("1.hall", "2.hall", "3.hall"):
        backups.make(hall, tmp_path / name)
    assert [line.values["name"] for line in backups.lines(hall, 2)] == ["3.hall", "2.hall"]
