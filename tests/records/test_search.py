from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from hallapp.records import search
from hallapp.records.cases import CaseFile
from hallapp.records.catalogue import ServiceItem
from hallapp.records.people import Department, Staff, Window
from hallapp.records.search import search_ids
from hallapp.records.store import Store
from hallapp.records.tokens import folded
from hallapp.records.undo import redo, undo

CASE: dict[str, Any] = {"kind": "promised", "state": "accepted"}


def found(store: Store, typed: str) -> list[int]:
    with store.reading() as connection:
        return sorted(search_ids(connection, typed))


@pytest.fixture
def filled(store: Store) -> Store:
    with store.step("x", who="me") as step:
        step.add_all(
            [
                Department(name="民政局"),
                Staff(name="扎西", department_id=1),
                Window(window_no="7", name="婚姻登记", department_id=1),
                ServiceItem(name="企业设立登记", item_code="QY-01"),
            ]
        )
        step.insert_many(
            CaseFile,
            [
                {**CASE, "case_no": "2026-0302-0001", "applicant": "王民", "phone": "13908910001"},
                {**CASE, "case_no": "2026-0302-0002", "applicant": "李王民生", "item_id": 1},
                {**CASE, "case_no": "2026-0302-0003", "remark": "加急 王 民", "window_id": 1},
                {**CASE, "case_no": "P9", "province_no": "540100-X77", "staff_id": 1},
                {**CASE, "case_no": "P8", "department_id": 1, "remark": "100%_\"'x*"},
            ],
        )
    return store


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("王", [1, 2, 3]),
        ("王民", [1, 2]),
        ("民生", [2]),
        ("wm", [1, 2]),
        ("0891", [1]),
        ("89", [1]),
        ("0302-0002", [2]),
        ("02-00", [1, 2, 3]),
        ("x77", [4]),
        ("X7", [4]),
        ("登记", [2, 3]),
        ("qysl", [2]),
        ("qy-0", [2]),
        ("7", [3, 4]),  # the window and the number
        ("扎西", [4]),
        ("zx", [4]),
        ("民政", [5]),
        ("王 登记", [2, 3]),
        ("王 李", [2]),
        ("100%_", [5]),
        ("\"'x*", [5]),
        ("%", [5]),
        ("没有", []),
        ("", [1, 2, 3, 4, 5]),
    ],
)
def test_any_part_is_found(filled: Store, typed: str, ids: list[int]) -> None:
    assert found(filled, typed) == ids


@pytest.mark.parametrize("typed", ["王", "wm", "0302", "02", "登记 王", "7", "没有"])
def test_many_rows_are_the_same_rows(
    filled: Store, typed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    few = found(filled, typed)
    monkeypatch.setattr(search, "FEW", 0)
    assert found(filled, typed) == few


def test_the_index_follows_every_change_and_its_undoing(filled: Store) -> None:
    with filled.step("x", who="you") as step:
        step.get_one(CaseFile, 1).applicant = "赵六"
        step.update_many(CaseFile, [{"id": 2, "applicant": "钱七"}])
        step.delete(step.get_one(CaseFile, 3))
    assert (found(filled, "王民"), found(filled, "赵"), found(filled, "钱")) == ([], [1], [2])
    undo(filled, "you")
    assert (found(filled, "王民"), found(filled, "赵"), found(filled, "加急")) == ([1, 2], [], [3])
    redo(filled, "you")
    assert (found(filled, "王民"), found(filled, "赵"), found(filled, "加急")) == ([], [1], [])


PARTS = st.text(st.sampled_from("王民登13aB-（"), max_size=6)
ROWS = st.lists(st.tuples(PARTS, PARTS), min_size=1, max_size=6)
WORD = PARTS.filter(bool)


@pytest.fixture(scope="module")
def one_store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    place = tmp_path_factory.mktemp("search") / "a.hall"
    with Store.create(place, now=lambda: datetime(2026, 3, 2)) as store:
        yield store


@settings(max_examples=60, deadline=None)
@given(rows=ROWS, word=WORD)
def test_the_same_rows_as_a_plain_comparison(
    one_store: Store, rows: list[tuple[str, str]], word: str
) -> None:
    store = one_store
    with store.step("rows", who="me") as step:
        ids = step.insert_many(
            CaseFile,
            [
                {**CASE, "case_no": f"#{store.now()}{step.no}.{n}", "applicant": a, "remark": b}
                for n, (a, b) in enumerate(rows)
            ],
        )
    with store.reading() as connection:
        kept = connection.execute(
            select(CaseFile.id, CaseFile.applicant, CaseFile.remark, CaseFile.initials)
        ).all()
        numbers = {
            row.id: row.case_no for row in connection.execute(select(CaseFile.id, CaseFile.case_no))
        }
    only_numbers = len(word) == 1 and word.isdigit()
    expected = [
        row.id
        for row in kept
        if folded(word) in folded(numbers[row.id])
        or (not only_numbers and any(folded(word) in folded(part) for part in row[1:]))
    ]
    assert found(store, word) == expected
    undo(store, "me")
    assert not set(found(store, word)) & set(ids)
