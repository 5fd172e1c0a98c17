from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from hallapp.domain.errors import Refused
from hallapp.records import numbers
from hallapp.records.cases import CaseEvent, CaseFile
from hallapp.records.people import Department, Staff, Window
from hallapp.records.prints import PrintedSheet
from hallapp.records.settings import NumberBook
from hallapp.records.steps import StepRow
from hallapp.records.store import Store
from hallapp.records.undo import (
    BEHIND,
    CHANGED,
    ERASED,
    NOTHING_TO_REDO,
    NOTHING_TO_UNDO,
    PRINTED,
    USED,
    redo,
    undo,
)
from hallapp.records.verify import verify

Look = Callable[[Store], dict[str, list[tuple[object, ...]]]]
ME = "me"


def add(store: Store, name: str, who: str = ME) -> int:
    with store.step("Add {name}", who=who, name=name) as step:
        department = Department(name=name)
        step.add(department)
        step.flush()
        return department.id


def rename(store: Store, key: int, name: str, who: str = ME) -> None:
    with store.step("Rename", who=who) as step:
        step.get_one(Department, key).name = name


def names(store: Store) -> list[str]:
    with store.reading() as connection:
        return list(connection.scalars(select(Department.name).order_by(Department.id)))


def refused(store: Store, sentence: str, act: Callable[[Store, str], int] = undo) -> None:
    before = names(store)
    with pytest.raises(Refused) as caught:
        act(store, ME)
    assert caught.value.sentence == sentence
    assert str(caught.value)
    assert names(store) == before


def test_undo_takes_back_the_newest_first_and_redo_brings_it_back(store: Store) -> None:
    key = add(store, "a")
    rename(store, key, "b")
    add(store, "c")
    undo(store, ME)
    undo(store, ME)
    assert names(store) == ["a"]
    undo(store, ME)
    assert names(store) == []
    refused(store, NOTHING_TO_UNDO)
    for expected in (["a"], ["b"], ["b", "c"]):
        redo(store, ME)
        assert names(store) == expected
    refused(store, NOTHING_TO_REDO, redo)
    undo(store, ME)
    assert names(store) == ["b"]


def test_a_new_wish_leaves_nothing_to_redo(store: Store) -> None:
    add(store, "a")
    undo(store, ME)
    add(store, "b")
    refused(store, NOTHING_TO_REDO, redo)


def test_undo_survives_a_restart_and_bears_the_label(tmp_path: Path) -> None:
    now = datetime(2026, 3, 2)
    with Store.create(tmp_path / "b.hall", now=lambda: now) as store:
        add(store, "民政局")
    with Store.open(tmp_path / "b.hall", now=lambda: now) as store:
        assert undo(store, ME) == 2
        with store.reading() as connection:
            line = connection.execute(select(StepRow.label, StepRow.said, StepRow.undoes)).all()
        assert line[1] == ("Add {name}", {"name": "民政局"}, 1)


def test_undo_is_of_this_desk_and_skips_records(store: Store) -> None:
    add(store, "mine")
    add(store, "theirs", who="other")
    with store.step("printed", who=ME, records=True):
        pass
    undo(store, ME)
    assert names(store) == ["theirs"]


def test_undo_is_refused_if_somebody_changed_the_row_since(store: Store) -> None:
    key = add(store, "a")
    rename(store, key, "b", who="other")
    refused(store, CHANGED)
    undo(store, "other")  # theirs and its undoing cancel each other
    undo(store, ME)
    assert names(store) == []


def test_redo_is_refused_if_the_row_changed_since(store: Store) -> None:
    key = add(store, "a")
    rename(store, key, "b")
    undo(store, ME)
    rename(store, key, "c", who="other")
    refused(store, CHANGED, redo)


def test_undo_is_refused_if_the_row_was_changed_outside(store: Store) -> None:
    add(store, "a")
    with store._writing.begin() as connection:
        connection.exec_driver_sql("UPDATE department SET name = 'x'")
    refused(store, BEHIND)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE staff SET name = 'x' WHERE id = 3",
        "DELETE FROM staff WHERE id = 3",
        "DELETE FROM step_image",
    ],
)
@pytest.mark.parametrize("bulk_update", [False, True])
def test_a_bulk_is_not_taken_back_if_it_was_changed_outside(
    store: Store, statement: str, bulk_update: bool
) -> None:
    with store.step("import", who="other" if bulk_update else ME) as step:
        step.insert_many(Staff, [{"name": f"{n}"} for n in range(5)])
    if bulk_update:
        with store.step("update", who=ME) as step:
            step.update_many(Staff, [{"id": n, "post": "p"} for n in range(1, 6)])
    with store._writing.begin() as connection:
        connection.exec_driver_sql(statement)
    refused(store, ERASED if "image" in statement else BEHIND)


def test_an_import_of_a_case_that_was_printed_is_not_taken_back(store: Store) -> None:
    with store.step("import", who=ME) as step:
        rows = [{"case_no": f"P{n}", "kind": "promised", "state": "closed"} for n in range(5)]
        step.insert_many(CaseFile, rows)
    with store.step("Print", who="other", records=True) as step:
        sheet = {"sheet_no": "1", "paper": "clock", "subject": "P3", "fingerprint": "", "who": ME}
        now = store.now()
        step.insert_many(PrintedSheet, [{**sheet, "printed_on": now.date(), "printed_at": now}])
    refused(store, PRINTED)


def test_undo_is_refused_if_something_entered_since_depends_on_it(store: Store) -> None:
    key = add(store, "a")
    with store.step("Add window", who="other") as step:
        step.add(Window(window_no="1", department_id=key))
    refused(store, USED)


def test_redo_is_refused_if_its_name_was_taken_since(store: Store) -> None:
    add(store, "a")
    undo(store, ME)
    add(store, "a", who="other")
    refused(store, USED, redo)


def accept(store: Store) -> str:
    with store.step("Accept case {number}", who=ME) as step:
        number = f"2026-0302-{numbers.take(step, 'case:2026-03-02'):04}"
        case = CaseFile(case_no=number, kind="promised", state="accepted")
        step.add(case)
        step.flush()
        at = datetime(2026, 3, 2, 9)
        step.add(CaseEvent(case_id=case.id, at=at, recorded_at=at, verb="accept", who=ME))
        step.say(number=number)
    return number


def test_undoing_a_case_voids_it_and_its_number_stays_taken(store: Store) -> None:
    accept(store)
    accept(store)
    undo(store, ME)
    assert accept(store) == "2026-0302-0003"
    with store.reading() as connection:
        cases = connection.execute(select(CaseFile.case_no, CaseFile.state, CaseFile.ended_at))
        assert cases.all() == [
            ("2026-0302-0001", "accepted", None),
            ("2026-0302-0002", "voided", store.now()),
            ("2026-0302-0003", "accepted", None),
        ]
        assert connection.scalar(select(NumberBook.last)) == 3


def test_a_voided_case_comes_back_with_redo(store: Store, everything: Look) -> None:
    accept(store)
    before = everything(store)
    undo(store, ME)
    redo(store, ME)
    assert everything(store) == before
    undo(store, ME)
    with store.reading() as connection:
        assert connection.scalars(select(CaseFile.state)).all() == ["voided"]


def test_undo_is_refused_once_the_case_was_printed(store: Store) -> None:
    number = accept(store)
    with store.step("Print", who=ME, records=True) as step:
        sheet = {"sheet_no": "1", "paper": "acceptance", "subject": number, "fingerprint": ""}
        step.insert_many(
            PrintedSheet,
            [{**sheet, "printed_on": store.now().date(), "printed_at": store.now(), "who": ME}],
        )
    refused(store, PRINTED)


def test_an_import_is_taken_back_and_brought_back_whole(store: Store, everything: Look) -> None:
    with store.step("seed", who="other") as step:
        step.insert_many(Staff, [{"name": f"老{n}"} for n in range(20)])
    start = everything(store)
    with store.step("import", who=ME) as step:
        step.insert_many(Staff, [{"name": f"新{n}", "staff_no": str(n)} for n in range(1300)])
        step.update_many(Staff, [{"id": n, "name": "改"} for n in range(1, 21, 2)])
        step.insert_many(Department, [{"name": "民政局"}])
    end = everything(store)
    for _ in range(2):
        undo(store, ME)
        assert everything(store) == start
        redo(store, ME)
        assert everything(store) == end


def test_an_import_is_not_taken_back_once_one_of_its_rows_changed(store: Store) -> None:
    with store.step("import", who=ME) as step:
        step.insert_many(Staff, [{"name": f"新{n}"} for n in range(30)])
    with store.step("other row", who="other") as step:
        step.insert_many(Staff, [{"name": "x"}])
        step.update_many(Staff, [{"id": 31, "name": "y"}])
    undo(store, ME)
    redo(store, ME)
    with store.step("one of them", who="other") as step:
        step.get_one(Staff, 7).post = "x"
    refused(store, CHANGED)


wishes = st.lists(
    st.tuples(
        st.sampled_from(["add", "change", "delete", "many", "update_many", "undo", "redo"]),
        st.integers(0, 30),
        st.sampled_from(["", "王", "李", "x"]),
    ),
    max_size=8,
)


def act(store: Store, verb: str, n: int, name: str) -> None:
    if verb in {"undo", "redo"}:
        try:
            (undo if verb == "undo" else redo)(store, ME)
        except Refused:
            return
        return
    with store.step(verb, who=ME) as step:
        keys = list(step.scalars(select(Staff.id).order_by(Staff.id)))
        if verb == "add":
            step.add(Staff(name=name))
        elif verb == "many":
            step.insert_many(Staff, [{"name": f"{name}{i}"} for i in range(n % 4)])
        elif keys and verb == "change":
            step.get_one(Staff, keys[n % len(keys)]).name = name
        elif keys and verb == "delete":
            step.delete(step.get_one(Staff, keys[n % len(keys)]))
        elif verb == "update_many":
            step.update_many(Staff, [{"id": key, "post": name} for key in keys[n % 5 :]])


def all_the_way(store: Store, way: Callable[[Store, str], int]) -> int:
    done: list[int] = []
    reason = ""
    while not reason:
        try:
            done.append(way(store, ME))
        except Refused as refusal:
            reason = refusal.sentence
    assert reason in {NOTHING_TO_UNDO, NOTHING_TO_REDO}
    return len(done)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(wishes)
def test_undo_of_everything_is_the_start_and_redo_the_end(
    fresh: Callable[[], Store],
    everything: Look,
    some: list[tuple[str, int, str]],
) -> None:
    with fresh() as store:
        start = everything(store)
        for verb, n, name in some:
            act(store, verb, n, name)
        if some and some[-1][0] == "redo":
            act(store, "add", 0, "end")
        end = everything(store)
        count = all_the_way(store, undo)
        assert everything(store) == start
        if count:
            for _ in range(count):
                redo(store, ME)
            assert everything(store) == end
        with store.reading() as connection:
            assert verify(connection).findings == ()
