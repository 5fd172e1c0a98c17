import pytest

from hallapp.records.initials import ALTERNATIVES, initials
from hallapp.records.people import Department, Staff
from hallapp.records.store import Store


@pytest.mark.parametrize(
    ("text", "expected"),
    [("李民", "lm"), ("", ""), ("  ", ""), ("A1区", "a1q a1o"), ("（大米）", "dm tm")],
)
def test_initials(text: str, expected: str) -> None:
    assert initials(text) == expected


def test_the_usual_reading_comes_first() -> None:
    assert initials("王公司").split()[0] == "wgs"


def test_a_character_of_several_readings_is_found_by_each() -> None:
    assert {"xl", "hl"} <= set(initials("行李").split())


def test_a_long_name_is_kept_in_few_readings() -> None:
    name = "行长重乐单" * 6
    ways = initials(name).split()
    assert 0 < len(ways) <= ALTERNATIVES
    assert {len(way) for way in ways} == {len(name)}


def test_a_step_fills_the_initials_of_whatever_has_a_name(store: Store) -> None:
    with store.step("x", who="me") as step:
        step.add(Department(name="民政局"))
        step.insert_many(Staff, [{"name": "张民"}])
    with store.step("x", who="me") as step:
        assert step.get_one(Staff, 1).initials == "zm"
        department = step.get_one(Department, 1)
        assert department.initials == "mzj"
        department.name = "财政局"
        step.update_many(Staff, [{"id": 1, "name": "李民"}])
    with store.step("x", who="me") as step:
        assert step.get_one(Department, 1).initials == "czj"
        assert step.get_one(Staff, 1).initials == "lm"
