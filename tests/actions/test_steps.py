from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from hallapp.actions import steps
from hallapp.actions.hall import Hall
from hallapp.domain.calendar import Hours
from hallapp.domain.hall import HallFacts
from hallapp.records.people import Department
from tests.halls import create_hall

NOW = datetime(2026, 3, 2, 9, 5)


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    hall = create_hall(tmp_path / "a.hall", HallFacts(name="大厅"), Hours([]), lambda: NOW, "me")
    yield hall
    hall.close()


def test_undo_and_redo_bear_the_words_of_the_step(hall: Hall) -> None:
    with hall.step("Add {name}", name="民政局") as step:
        step.add(Department(name="民政局"))
    assert steps.redoable(hall) is None
    line = steps.undoable(hall)
    assert line is not None
    assert (line.no, line.at, line.who, line.label) == (2, NOW, "me", "Add {name}")
    assert line.values == {"name": "民政局"}
    undone = steps.undo(hall)
    assert (undone.kind, undone.undoes, undone.label) == ("undo", 2, "Add {name}")
    assert steps.redoable(hall) == undone
    redone = steps.redo(hall)
    assert (redone.kind, redone.undoes, redone.values) == ("redo", 3, {"name": "民政局"})
    assert steps.redoable(hall) is None


def test_the_newest_steps_come_first(hall: Hall) -> None:
    with hall.step("printed", records=True):
        pass
    assert [(line.no, line.kind) for line in steps.last(hall, 5)] == [(2, "record"), (1, "record")]
    assert steps.undoable(hall) is None  # a hall is not unmade
    assert len(steps.last(hall, 1)) == 1


def test_verification_quotes_the_last_step(hall: Hall) -> None:
    report = steps.verify(hall)
    assert (report.sound, report.steps, report.seal_no) == (True, 1, 1)
    assert not steps.verify(hall, f"1 {'0' * 12}").sound
