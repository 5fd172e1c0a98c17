from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from hallapp.actions import settings, steps
from hallapp.actions.hall import FACT_NAMES, Hall
from hallapp.desk.demo import hours
from hallapp.domain.errors import Refused
from hallapp.domain.hall import HallFacts
from tests.halls import create_hall


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    now = datetime(2026, 3, 2, 9, 30)
    made = create_hall(tmp_path / "a.hall", HallFacts(name="雪川"), hours(), lambda: now, "我")
    yield made
    made.close()


def test_a_fact_is_changed_and_undone(hall: Hall) -> None:
    settings.change_facts(hall, hotline=" 12345 ", name="雪川中心")
    assert settings.facts(hall).hotline == "12345"
    assert steps.last(hall, 1)[0].label == settings.CHANGE
    steps.undo(hall)
    assert settings.facts(hall).name == "雪川"


def test_the_step_of_one_fact_names_it(hall: Hall) -> None:
    assert set(settings.CHANGE_ONE) == FACT_NAMES
    settings.change_facts(hall, hotline="12345")
    assert steps.last(hall, 1)[0].label == settings.CHANGE_ONE["hotline"]


def test_what_stays_the_same_is_no_step(hall: Hall) -> None:
    before = steps.last(hall, 1)[0].no
    assert settings.change_facts(hall, name="雪川") == ()
    assert steps.last(hall, 1)[0].no == before


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("name", "  ", "no name"),
        ("name", "中" * 41, "too long"),
        ("short_name", "雪川市", "at most 2"),
        ("counting", "by_moon", "by_date_rolled"),
        ("lamp_preset", "C", "A, B"),
        ("colour", "red", "no setting"),
    ],
)
def test_a_value_that_cannot_be_is_refused_by_name(
    hall: Hall, name: str, value: str, words: str
) -> None:
    with pytest.raises(Refused, match=words) as refused:
        settings.change_facts(hall, **{name: value})
    assert refused.value.field == name


def test_a_desk_keeps_its_own_without_a_line_in_the_journal(hall: Hall) -> None:
    before = steps.last(hall, 1)[0].no
    assert settings.desk(hall, "columns") is None
    settings.leave_desk(hall, "columns", [1, 2])
    settings.leave_desk(hall, "columns", [2, 1])
    assert settings.desk(hall, "columns") == [2, 1]
    assert steps.last(hall, 1)[0].no == before
