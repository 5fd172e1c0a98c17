from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import date, datetime, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from hallapp.actions import figures
from hallapp.actions.case_figures import counts
from hallapp.actions.hall import Hall
from hallapp.actions.streak import streak
from hallapp.domain.calendar import Hours, Session, seeded_calendar
from hallapp.domain.deadlines import Clock
from hallapp.domain.figures import (
    Grouping,
    Judgement,
    OverdueRow,
    PeriodRow,
    Placing,
    judge,
    minute,
)
from hallapp.domain.spans import Bucket, Span, cut, read_span
from hallapp.records.cases import CaseFile, DayCount
from hallapp.records.people import Department, Window
from hallapp.records.store import Store

NOW = datetime(2026, 3, 20, 10, 0)
START = date(2026, 1, 1)
SPANS = [read_span("2026-02"), read_span("2026Q1"), read_span("2026W09"), read_span("2026-02-10")]

MOMENTS = st.one_of(
    st.integers(0, 78).map(lambda n: START + timedelta(days=n)),
    st.integers(0, 78 * 24 * 60).map(lambda n: datetime(2026, 1, 1) + timedelta(minutes=n)),
)


def in_order(case: dict[str, Any]) -> dict[str, Any]:
    """A case that ends before it is accepted is refused elsewhere."""
    accepted = case["accepted_at"]
    return case | {
        name: case[name]
        if case[name] and accepted and minute(case[name]) >= minute(accepted, end_of_day=True)
        else None
        for name in ("closed_at", "ended_at")
    }


CASES = st.fixed_dictionaries(
    {
        "accepted_at": st.none() | MOMENTS,
        "due_at": st.none() | MOMENTS,
        "closed_at": st.none() | MOMENTS,
        "ended_at": st.none() | MOMENTS,
        "paused_since": st.none() | MOMENTS,
        "missing_year": st.sampled_from([None, None, 2027]),
        "window_id": st.sampled_from([None, 1, 2]),
        "state": st.sampled_from(["accepted", "closed", "voided"]),
    }
).map(in_order)
COUNTS = st.dictionaries(
    st.tuples(st.integers(0, 78), st.sampled_from([1, 2])),
    st.tuples(*[st.none() | st.integers(0, 5)] * 3),
    max_size=6,
)


@contextmanager
def hall_of(
    cases: list[dict[str, Any]],
    day_counts: dict[tuple[int, int], tuple[int | None, ...]] | None = None,
) -> Iterator[Hall]:
    with TemporaryDirectory() as folder:
        store = Store.create(Path(folder) / "a.hall", now=lambda: NOW)
        hall = Hall(store, lambda: NOW, "me")
        with hall.step("Fill") as step:
            step.insert_many(Department, [{"name": "甲局"}])
            step.insert_many(
                Window,
                [{"window_no": "1", "department_id": 1}, {"window_no": "2", "department_id": None}],
            )
            step.insert_many(
                CaseFile,
                [{"case_no": str(n), "kind": "promised", **row} for n, row in enumerate(cases)],
            )
            step.insert_many(
                DayCount,
                [
                    {
                        "day": START + timedelta(days=day),
                        "window_id": window,
                        **dict(zip(("accepted", "closed", "returned"), typed, strict=True)),
                    }
                    for (day, window), typed in (day_counts or {}).items()
                ],
            )
        yield hall
        store.close()


def on_day(moment: date | None) -> date | None:
    return moment.date() if isinstance(moment, datetime) else moment


def inside(moment: date | None, span: Span) -> bool:
    day = on_day(moment)
    return day is not None and span.first <= day <= span.last


def finished(case: dict[str, Any]) -> date | None:
    return case["closed_at"] or case["ended_at"]


def counted(cases: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [case for case in cases if case["accepted_at"] and case["state"] != "voided"]


def returned(case: dict[str, Any]) -> date | None:
    return None if case["closed_at"] else case["ended_at"]


def beyond(
    cases: list[dict[str, Any]],
    day_counts: dict[tuple[int, int], tuple[int | None, ...]],
    span: Span,
    column: int,
) -> int:
    moments = [lambda c: c["accepted_at"], lambda c: c["closed_at"], returned]
    known = Counter((on_day(moments[column](case)), case["window_id"]) for case in counted(cases))
    total = 0
    for (day, window), typed in day_counts.items():
        on = START + timedelta(days=day)
        if span.first <= on <= span.last and typed[column] is not None:
            total += max((typed[column] or 0) - known[on, window], 0)
    return total


def placed_on(case: dict[str, Any], on: Placing) -> date | None:
    if on is Placing.ACCEPTED:
        return case["accepted_at"]
    if on is Placing.CLOSED:
        return finished(case)
    unknown = case["due_at"] is None and case["missing_year"] is not None
    if unknown and case["accepted_at"] is not None:
        return date(case["missing_year"], 1, 1)  # due in the year that the calendar lacks
    return case["due_at"] or case["accepted_at"]


def judgement(case: dict[str, Any]) -> Judgement:
    return judge(
        case["due_at"],
        finished(case),
        NOW,
        paused_since=case["paused_since"],
        missing_year=case["missing_year"],
    )


@given(st.lists(CASES, max_size=8), COUNTS, st.sampled_from(SPANS), st.sampled_from(Grouping))
@settings(max_examples=20, deadline=None)
def test_a_report_equals_plain_counting_and_adds_up(
    cases: list[dict[str, Any]],
    day_counts: dict[tuple[int, int], tuple[int | None, ...]],
    span: Span,
    by: Grouping,
) -> None:
    with hall_of(cases, day_counts) as hall:
        for on in (None, *Placing):
            total = figures.overdue(hall, span, by, on).total
            assert isinstance(total, OverdueRow)
            rows = [c for c in counted(cases) if inside(placed_on(c, on or Placing.DUE), span)]
            expected = Counter(judgement(case).value for case in rows)
            assert {each.value: getattr(total, each.value) for each in Judgement} == {
                each.value: expected[each.value] for each in Judgement
            }
            assert total.timed == len(rows)
            column = 1 if on is Placing.CLOSED else 0
            assert total.counted_only == beyond(cases, day_counts, span, column)
            if on is None:
                accepted = sum(inside(case["accepted_at"], span) for case in counted(cases))
                assert total.accepted == accepted + total.counted_only
            else:
                assert total.accepted == total.timed + total.counted_only
        six = figures.period(hall, span, by).total
        assert isinstance(six, PeriodRow)
        before = Span(date.min, span.first - timedelta(days=1))
        flows = [
            sum(inside(moment(case), period) for case in counted(cases))
            + beyond(cases, day_counts, period, column)
            for period in (before, span)
            for column, moment in enumerate(
                (lambda c: c["accepted_at"], lambda c: c["closed_at"], returned)
            )
        ]
        assert six.opening == flows[0] - flows[1] - flows[2]
        assert (six.received, six.closed, six.returned) == tuple(flows[3:])


@given(st.lists(CASES, max_size=8), st.sampled_from(SPANS), st.sampled_from([None, *Placing]))
@settings(max_examples=15, deadline=None)
def test_every_number_opens_exactly_the_cases_it_counted(
    cases: list[dict[str, Any]], span: Span, on: Placing | None
) -> None:
    with hall_of(cases) as hall, hall.reading() as connection:
        row = asdict(figures.overdue(hall, span, Grouping.WINDOW, on).total)
        six = asdict(figures.period(hall, span, Grouping.WINDOW).total)
        for name in [column for column in row if column not in {"key", "counted_only"}]:
            opened = connection.scalar(
                select(func.count()).select_from(CaseFile).where(counts(name, span, on, NOW))
            )
            expected = row["accepted"] if name == "accepted" and on is None else row[name]
            assert opened == expected, name
        for name in [column for column in six if column != "key"]:
            opened = connection.scalar(
                select(func.count()).select_from(CaseFile).where(counts(name, span, None, NOW))
            )
            assert opened == six[name], name


def test_months_follow_each_other_and_every_month_is_there() -> None:
    cases = [
        {"accepted_at": date(2026, 1, 5), "closed_at": date(2026, 3, 2), "state": "closed"},
        {"accepted_at": date(2026, 3, 5), "state": "accepted"},
    ]
    with hall_of(cases) as hall:
        report = figures.period(hall, read_span("2026Q1"), "month")
    assert [
        (r.key, r.opening, r.received, r.closed, r.in_hand)  # type: ignore[union-attr]
        for r in report.rows
    ] == [("2026-01", 0, 1, 0, 1), ("2026-02", 1, 0, 0, 1), ("2026-03", 1, 1, 1, 1)]


def test_typed_totals_go_to_their_window_and_department_and_to_nobody_else() -> None:
    typed = {(40, 1): (10, 8, 1), (41, 2): (None, 0, None)}
    with hall_of(
        [{"accepted_at": date(2026, 2, 10), "window_id": 1, "state": "accepted"}], typed
    ) as hall:
        span = read_span("2026-02")
        keyed = {
            by: {row.key: row.accepted for row in figures.overdue(hall, span, by).rows}  # type: ignore[union-attr]
            for by in Grouping
        }
    assert keyed[Grouping.WINDOW] == {"1": 10, "2": 0}
    assert keyed[Grouping.DEPARTMENT] == {"甲局": 9, "": 1}
    assert keyed[Grouping.ITEM] == {"": 10}
    assert keyed[Grouping.DAY] == {"2026-02-10": 10}


def test_what_stays_overdue_is_carried_into_the_next_period() -> None:
    late = {"accepted_at": date(2026, 1, 5), "due_at": date(2026, 1, 30), "state": "accepted"}
    with hall_of([late]) as hall:
        assert figures.overdue(hall, read_span("2026-03"), "window").extra["carried_overdue"] == 1
        assert figures.overdue(hall, read_span("2026-01"), "window").extra["carried_overdue"] == 0


def test_the_filter_of_a_number_names_its_period_and_its_row() -> None:
    span = read_span("2026Q1")
    opened = figures.opens(span, "overdue_open", by="month", key="2026-02")
    assert opened.figure_span == read_span("2026-02")
    assert figures.opens(span, "closed", by="window", key="7", on="closed").windows == {"7"}
    assert figures.opens(span, "accepted").figure_span == span


@pytest.mark.parametrize("by", [g for g in Grouping if g != Grouping.DAY])
def test_an_empty_hall_has_rows_of_zero_at_most(by: Grouping) -> None:
    with hall_of([]) as hall:
        report = figures.overdue(hall, read_span("2026Q1"), by)
        assert report.total == OverdueRow(key="")
        months = len(list(cut(read_span("2026Q1"), Bucket.MONTH)))
        assert by is not Grouping.MONTH or len(report.rows) == months


def streak_of(hall: Hall, span: str = "2026Q1") -> tuple[int | None, date | None]:
    calendar = Clock(seeded_calendar(), Hours.on_weekdays(Session(time(9), time(17))))
    with hall.reading() as connection:
        run = streak(connection, calendar, read_span(span), NOW)
    return (run.days, run.since) if run else (None, None)


def timed(accepted: date, due: date, closed: date | None) -> dict[str, Any]:
    return {"accepted_at": accepted, "due_at": due, "closed_at": closed, "state": "accepted"}


def test_working_days_without_overdue_are_counted_from_the_first_case() -> None:
    with hall_of([timed(date(2026, 3, 16), date(2026, 3, 18), date(2026, 3, 17))]) as hall:
        assert streak_of(hall) == (4, date(2026, 3, 16))  # Friday 10:00 is not over yet
        assert streak_of(hall, "2026-03-17") == (2, date(2026, 3, 16))


def test_the_run_begins_again_after_the_last_overdue_case_is_finished() -> None:
    late = timed(date(2026, 3, 2), date(2026, 3, 4), date(2026, 3, 13))
    with hall_of([late]) as hall:
        assert streak_of(hall) == (4, date(2026, 3, 16))
        assert streak_of(hall, "2026-03-10") == (0, None)
        assert streak_of(hall, "2026-03-03") == (2, date(2026, 3, 2))


def test_an_open_overdue_case_leaves_no_run_and_a_paused_one_does() -> None:
    with hall_of([timed(date(2026, 3, 2), date(2026, 3, 4), None)]) as hall:
        assert streak_of(hall) == (0, None)
    paused = timed(date(2026, 3, 2), date(2026, 3, 4), None) | {"paused_since": date(2026, 3, 3)}
    with hall_of([paused]) as hall:
        assert streak_of(hall) == (14, date(2026, 3, 2))


def test_without_a_timed_case_there_is_no_run_to_speak_of() -> None:
    with hall_of([{"accepted_at": date(2026, 3, 2), "state": "accepted"}]) as hall:
        assert streak_of(hall) == (None, None)
    with hall_of([timed(date(2003, 3, 3), date(2003, 3, 4), date(2003, 3, 4))]) as hall:
        assert streak_of(hall) == (None, None)  # 2003 is not in the calendar
