from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import select, text, update

from hallapp.domain.errors import StoreTrouble
from hallapp.records import trouble
from hallapp.records.people import Department, Staff, Window
from hallapp.records.steps import StepChange, StepRow
from hallapp.records.store import Store
from hallapp.records.undo import undo
from hallapp.records.verify import verify

NOW = datetime(2026, 3, 2, 9, 5)


def test_a_step_commits_rows_and_one_line_and_says_which_tables(store: Store) -> None:
    heard: list[frozenset[str]] = []
    store.on_change.append(heard.append)
    with store.step("Add window {no}", who="me") as step:
        department = Department(name="民政局")
        step.add(department)
        step.flush()
        step.add(Window(window_no="1", department_id=department.id))
        step.say(no="1")
    assert heard == [{"department", "window", "step"}]
    with store.reading() as connection:
        line = connection.execute(select(StepRow.no, StepRow.who, StepRow.said, StepRow.at)).one()
        assert line == (1, "me", {"no": "1"}, NOW)
        assert connection.scalars(select(Window.department_id)).all() == [1]


def test_a_step_that_fails_changes_nothing(store: Store) -> None:
    def stumble() -> None:
        with store.step("x", who="me") as step:
            step.add(Department(name="a"))
            step.flush()
            raise LookupError

    with pytest.raises(LookupError):
        stumble()
    with store.reading() as connection:
        assert connection.scalars(select(Department.name)).all() == []
        assert connection.scalars(select(StepRow.no)).all() == []


def test_a_step_that_changed_nothing_leaves_no_line_unless_it_records(store: Store) -> None:
    with store.step("x", who="me"):
        pass
    with store.step("printed", who="me", records=True):
        pass
    with store.reading() as connection:
        assert connection.execute(select(StepRow.no, StepRow.kind)).all() == [(1, "record")]


def test_only_the_verbs_of_a_step_write(store: Store) -> None:
    with store.step("x", who="me") as step:
        for way in (
            lambda: step.execute(update(Staff).values(name="x")),
            lambda: step.execute(text("DELETE FROM staff")),
            step.connection,
            step.commit,
        ):
            with pytest.raises(RuntimeError):
                way()


def test_a_reading_connection_cannot_write(store: Store) -> None:
    with pytest.raises(StoreTrouble) as caught, store.reading() as connection:
        connection.execute(text("DELETE FROM staff"))
    assert caught.value.sentence == trouble.READ_ONLY


def test_the_many_cost_one_change(store: Store) -> None:
    with store.step("x", who="me") as step:
        assert step.insert_many(Staff, [{"name": f"n{n}"} for n in range(1200)]) == range(1, 1201)
        step.update_many(Staff, [{"id": n, "name": "新"} for n in range(1, 600)])
    with store.reading() as connection:
        assert connection.execute(
            select(StepChange.op, StepChange.first, StepChange.last, StepChange.count)
        ).all() == [("insert_many", 1, 1200, 1200), ("update_many", 1, 599, 599)]
        names = connection.scalars(select(Staff.name).order_by(Staff.id)).all()
        assert names[:599] == ["新"] * 599
        assert names[599:] == [f"n{n}" for n in range(599, 1200)]


def test_objects_and_the_many_may_change_the_same_row_in_one_step(store: Store) -> None:
    with store.step("x", who="me") as step:
        staff = Staff(name="a")
        step.add(staff)
        step.flush()
        step.update_many(Staff, [{"id": staff.id, "name": "b"}])
        assert staff.name == "b"
        staff.name = "c"
    with store.step("x", who="me") as step:
        again = step.get_one(Staff, 1)
        step.update_many(Staff, [{"id": 1, "post": "p"}])
        again.name = "d"
    with store.reading() as connection:
        assert verify(connection).findings == ()
        assert connection.execute(select(Staff.name, Staff.post)).all() == [("d", "p")]
    undo(store, "me")
    undo(store, "me")
    with store.reading() as connection:
        assert connection.scalars(select(Staff.name)).all() == []


def test_a_key_is_never_given_twice(store: Store) -> None:
    with store.step("x", who="me") as step:
        step.insert_many(Staff, [{"name": "a"}, {"name": "b"}])
    with store.step("x", who="me") as step:
        step.delete(step.get(Staff, 2))
    with store.step("x", who="me") as step:
        assert step.insert_many(Staff, [{"name": "c"}]) == range(3, 4)


def test_a_step_inside_a_step_is_a_bug(store: Store) -> None:
    with store.step("x", who="me"), pytest.raises(RuntimeError), store.step("y", who="me"):
        pass


def test_a_store_is_not_made_over_a_file(tmp_path: Path) -> None:
    (tmp_path / "a.hall").write_text("mine")
    with pytest.raises(StoreTrouble) as caught:
        Store.create(tmp_path / "a.hall", now=lambda: NOW)
    assert caught.value.sentence == trouble.EXISTS
    assert (tmp_path / "a.hall").read_text() == "mine"


def test_a_hall_that_is_not_there_is_gone(tmp_path: Path) -> None:
    with pytest.raises(StoreTrouble) as caught:
        Store.open(tmp_path / "a.hall", now=lambda: NOW)
    assert caught.value.sentence == trouble.GONE


def test_steps_of_several_threads_wait_for_each_other(store: Store) -> None:
    def add(n: int) -> None:
        for turn in range(5):
            with store.step("x", who=str(n)) as step:
                step.add(Staff(name=f"{n}.{turn}"))

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(add, range(4)))
    with store.reading() as connection:
        assert connection.scalars(select(StepRow.no).order_by(StepRow.no)).all() == list(
            range(1, 21)
        )
        assert verify(connection).findings == ()


def test_a_reader_sees_one_moment(store: Store) -> None:
    with store.reading() as connection:
        before = connection.scalars(select(Staff.name)).all()
        with store.step("x", who="me") as step:
            step.add(Staff(name="a"))
        assert connection.scalars(select(Staff.name)).all() == before
    with store.reading() as connection:
        assert connection.scalars(select(Staff.name)).all() == ["a"]


def test_a_window_hears_of_what_a_command_did(store: Store) -> None:
    assert store.file is not None
    heard: list[frozenset[str]] = []
    store.on_change.append(heard.append)
    assert store.look_around() == frozenset()
    with store.step("mine", who="me") as step:
        step.add(Staff(name="a"))
    assert store.look_around() == frozenset()
    with (
        Store.open(store.file, now=lambda: NOW) as command,
        command.step("theirs", who="x") as step,
    ):
        step.add(Department(name="a"))
    with store.step("mine again", who="me") as step:
        step.add(Staff(name="b"))
    assert store.look_around() == {"department", "staff", "step"}
    assert store.look_around() == frozenset()
    assert heard == [{"staff", "step"}, {"staff", "step"}, {"department", "staff", "step"}]
