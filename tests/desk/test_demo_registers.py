from collections.abc import Iterator
from datetime import datetime

import pytest

from hallapp.actions import figures, registers, steps, waiting
from hallapp.actions.hall import Hall
from hallapp.domain.figures import Zero
from hallapp.domain.registers import PUBLIC
from hallapp.domain.registers.lines import EntryFilter
from hallapp.domain.spans import Bucket, span_of
from tests.halls import demo_hall

NOW = datetime(2026, 4, 15, 9, 0)


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    hall = demo_hall(tmp_path_factory.mktemp("demo") / "demo.hall", lambda: NOW, "周慧芳")
    yield hall
    hall.close()


@pytest.mark.parametrize("spec", PUBLIC, ids=lambda spec: spec.key)
def test_every_register_but_accountability_has_entries(hall: Hall, spec: object) -> None:
    key = getattr(spec, "key", "")
    assert (registers.count(hall, key) > 0) is (key != "accountability")


def test_the_counts_are_those_of_the_reports(hall: Hall) -> None:
    lines = list(registers.lines(hall, "suggestion"))
    assert len(lines) == 21
    assert sum(line.values["done_at"] is not None for line in lines) == 19
    kinds = [line.values["kind"] for line in registers.lines(hall, "commendation")]
    assert (kinds.count("banner"), kinds.count("letter"), kinds.count("note")) == (2, 1, 28)
    quarter = span_of(NOW.date(), Bucket.QUARTER)
    assert figures.zero(hall, quarter).liable_complaints == Zero(count=0, pending=1)


def test_numbers_go_on_where_the_demo_ends(hall: Hall) -> None:
    last = list(registers.lines(hall, "training"))[-1].entry_no
    values = {"topic": "学习", "kind": "politics", "present": 3}
    new = registers.add(hall, "training", values)
    assert int(new.entry_no[-3:]) == int(last[-3:]) + 1
    assert steps.undoable(hall) is not None
    steps.undo(hall)
    assert steps.undoable(hall) is None


def test_nothing_lies_ahead_of_now_and_nothing_open_is_forgotten(hall: Hall) -> None:
    for spec in PUBLIC:
        for line in registers.lines(hall, spec.key):
            assert str(line.received_at) <= str(NOW), line.entry_no
    assert registers.count(hall, "complaint", EntryFilter(open_only=True)) == 1


def test_phases_and_recurring_duties_of_the_demo_remind(hall: Hall) -> None:
    found = {each.register: each for each in waiting.entries(hall)}
    assert found["campaign"].count == 2  # the phase under way and the one that follows it
    assert found["recurring_duty"].count == 2  # weekly study and the review of the quarter
    every = {line.values["every"] for line in registers.lines(hall, "recurring_duty")}
    assert every == {"week", "month", "quarter", "half_year"}
