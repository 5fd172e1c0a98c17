from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import JSON, Column, Integer, Interval, LargeBinary, MetaData, Numeric, Table

from hallapp.records.base import table_of
from hallapp.records.cases import CaseFile
from hallapp.records.catalogue import ServiceItem
from hallapp.records.settings import HallFact
from hallapp.records.store import Store
from hallapp.records.values import journaled, lively, plain, plain_rows, whole


class Kind(StrEnum):
    A = "promised"


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("accepted_at", datetime(2026, 3, 2, 9, 5), "2026-03-02T09:05"),
        ("accepted_at", datetime(2026, 3, 2, 9, 5, 7), "2026-03-02T09:05:07"),
        ("accepted_at", datetime(2026, 3, 2), "2026-03-02T00:00"),
        ("accepted_at", date(2026, 3, 2), "2026-03-02"),
        ("accepted_at", "2026-03-02", "2026-03-02"),
        ("accepted_at", None, None),
        ("kind", Kind.A, "promised"),
        ("case_no", 17, "17"),
        ("due_given", 1, True),
        ("window_id", True, 1),
    ],
)
def test_a_value_is_made_plain(name: str, value: object, expected: object) -> None:
    found = plain(table_of(CaseFile), {name: value})[name]
    assert (found, type(found)) == (expected, type(expected))


def test_decimals_bytes_and_json_are_made_plain_and_lively_again() -> None:
    table = Table(
        "t",
        MetaData(),
        Column("id", Integer, primary_key=True),
        Column("d", Numeric(8, 2)),
        Column("b", LargeBinary),
        Column("j", JSON),
    )
    row = {"id": 1, "d": Decimal("3.5"), "b": b"\x00\xff", "j": {"a": (1, None)}}
    kept = plain(table, row)
    assert kept == {"id": 1, "d": "3.50", "b": "AP8=", "j": {"a": [1, None]}}
    assert plain(table, {"d": "3.5"}) == {"d": "3.50"}
    assert plain(table, kept) == kept
    assert lively(table, kept) == {**kept, "d": Decimal("3.50"), "b": b"\x00\xff"}


def test_a_type_without_a_canonical_form_is_refused() -> None:
    table = Table("t", MetaData(), Column("i", Interval))
    with pytest.raises(TypeError, match="no canonical form"):
        plain(table, {})


def test_derived_tables_and_the_journal_itself_are_not_journaled() -> None:
    names = ("case_file", "search_case", "summary_case", "setting_desk", "alembic_version", "step")
    assert [name for name in names if journaled(name)] == ["case_file"]


def test_what_a_table_grew_since_takes_its_default() -> None:
    grown = whole(table_of(HallFact), {"id": 1, "key": "a"})
    assert grown == {"id": 1, "key": "a", "value": None}


TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=8)
AMOUNT = st.one_of(st.none(), st.decimals(-99999, 99999, places=2))


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.fixed_dictionaries({"name": TEXT, "active": st.booleans(), "days_before": AMOUNT}))
def test_a_row_is_read_as_it_was_made_plain(store: Store, row: dict[str, Any]) -> None:
    table = table_of(ServiceItem)
    with store.step("x", who="me") as step:
        (key,) = step.insert_many(ServiceItem, [row])
    with store.reading() as connection:
        ((_, kept),) = plain_rows(connection, table, table.c.id == key)
    assert kept == kept | plain(table, row)
