from collections import Counter
from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, case, func, literal, select, type_coerce, union_all
from sqlalchemy.types import String

from hallapp.records import summary, summary_check
from hallapp.records.base import table_of
from hallapp.records.cases import CaseFile
from hallapp.records.people import Window
from hallapp.records.store import Store
from hallapp.records.summary import DIMENSIONS, MEASURES, SummaryCase
from hallapp.records.undo import redo, undo

C = table_of(CaseFile).c


def text_of(column: Any) -> Any:
    return type_coerce(column, String)


def grouped(connection: Connection) -> Counter[Any]:
    """The same figures, asked of the rows in SQL."""
    finished = func.coalesce(text_of(C.closed_at), text_of(C.ended_at))
    due = text_of(C.due_at)
    minute = case((func.length(due) == 10, due + "T23:59"), else_=func.substr(due, 1, 16))
    late = minute < func.substr(finished, 1, 16)
    counted = (C.accepted_at.is_not(None)) & (C.state != "voided")
    done = counted & C.due_at.is_not(None) & finished.is_not(None)
    unknown = C.missing_year.is_not(None) | C.paused_since.is_not(None)
    accepted = text_of(C.accepted_at)
    returned = counted & C.closed_at.is_(None) & C.ended_at.is_not(None)
    no_due = counted & C.due_at.is_(None) & ~unknown
    ways: dict[str, tuple[Any, Any]] = {
        "accepted": (accepted, counted),
        "closed": (text_of(C.closed_at), counted & C.closed_at.is_not(None)),
        "returned": (text_of(C.ended_at), returned),
    }
    standings = {"on_time": done & ~late, "overdue_closed": done & late, "no_due": no_due}
    for name, condition in standings.items():
        ways[name] = (func.coalesce(due, accepted), condition)
        ways[f"accepted_{name}"] = (accepted, condition)
        ways[f"finished_{name}"] = (finished, condition & finished.is_not(None))
    parts = []
    for measure, (moment, condition) in ways.items():
        for dimension, column in DIMENSIONS.items():
            key = func.coalesce(C[column], 0) if column else literal(0)
            for grain, length in (("day", 10), ("month", 7)):
                period = func.substr(moment, 1, length)
                parts.append(
                    select(
                        literal(dimension),
                        literal(grain),
                        key.label("key"),
                        period.label("period"),
                        literal(measure),
                        func.count(),
                    )
                    .where(condition)
                    .group_by("key", "period")
                )
    found: Counter[Any] = Counter()
    for at in range(0, len(parts), 40):  # SQLite takes 500 at most
        for *spot, measure, count in connection.execute(union_all(*parts[at : at + 40])):
            found[(tuple(spot), measure)] = count
    return found


def kept(connection: Connection) -> Counter[Any]:
    found: Counter[Any] = Counter()
    for row in connection.execute(select(table_of(SummaryCase))):
        for measure, count in zip(MEASURES, row[4:], strict=True):
            if count:
                dimension, grain, period, key = row[:4]
                found[((dimension, grain, key, period), measure)] = count
    return found


MOMENT = st.one_of(
    st.none(),
    st.integers(0, 40).map(lambda n: date(2026, 2, 10) + timedelta(days=n)),
    st.integers(0, 40 * 24 * 60).map(lambda n: datetime(2026, 2, 10) + timedelta(minutes=n)),
)
CASE = st.fixed_dictionaries(
    {
        "accepted_at": MOMENT,
        "due_at": MOMENT,
        "closed_at": MOMENT,
        "ended_at": MOMENT,
        "missing_year": st.sampled_from([None, None, 2027]),
        "paused_since": st.sampled_from([None, None, datetime(2026, 3, 1)]),
        "state": st.sampled_from(["accepted", "closed", "voided"]),
        "window_id": st.sampled_from([None, 1, 2]),
    }
)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(CASE, max_size=6), st.lists(st.tuples(st.integers(0, 5), CASE), max_size=4))
def test_always_equal_to_the_group_by(
    fresh: Callable[[], Store],
    made: list[dict[str, Any]],
    changed: list[tuple[int, dict[str, Any]]],
) -> None:
    with fresh() as store:

        def check() -> None:
            with store.reading() as connection:
                assert kept(connection) == grouped(connection)
                assert summary_check.agrees(connection)

        with store.step("windows", who="other") as step:
            step.insert_many(Window, [{"window_no": "1"}, {"window_no": "2"}])
        with store.step("import", who="me") as step:
            rows = [{**row, "case_no": str(n), "kind": "promised"} for n, row in enumerate(made)]
            step.insert_many(CaseFile, rows)
        check()
        for n, row in changed:
            with store.step("change", who="me") as step:
                case_file = step.get(CaseFile, n + 1)
                if case_file is not None:
                    for name, value in row.items():
                        setattr(case_file, name, value)
        check()
        if made:
            undo(store, "me")
            check()
            redo(store, "me")
            check()


@pytest.fixture
def two_years(store: Store) -> Store:
    with store.step("import", who="me") as step:
        day = date(2025, 1, 1)
        step.insert_many(
            CaseFile,
            [
                {
                    "case_no": str(n),
                    "kind": "promised",
                    "state": "accepted",
                    "accepted_at": day + timedelta(days=n),
                }
                for n in range(730)
            ],
        )
    return store


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 729), st.integers(0, 729))
def test_a_span_is_made_of_days_and_whole_months(two_years: Store, one: int, other: int) -> None:
    first, last = sorted(date(2025, 1, 1) + timedelta(days=n) for n in (one, other))
    with two_years.reading() as connection:
        found = summary.by_key(connection, "hall", ["accepted", "closed"], first, last)
    assert found == {0: ((last - first).days + 1, 0)}


def test_an_open_span_and_periods(two_years: Store) -> None:
    with two_years.reading() as connection:
        assert summary.by_key(connection, "window", ["accepted"]) == {0: (730,)}
        assert summary.by_key(connection, "hall", ["accepted"], last=date(2025, 1, 31)) == {
            0: (31,)
        }
        months = summary.by_period(connection, "month", ["accepted"], date(2025, 2, 9), None)
        days = summary.by_period(
            connection, "day", ["no_due"], date(2025, 2, 9), date(2025, 2, 11), dimension="item"
        )
    assert months[0, "2025-02"] == (28,)
    assert min(months) == (0, "2025-02")
    assert days == {(0, f"2025-02-{day:02}"): (1,) for day in (9, 10, 11)}
