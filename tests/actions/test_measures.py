from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import pytest

from hallapp.actions import cases, catalogue, measures, reminders
from hallapp.actions.hall import Hall
from hallapp.desk.demo import hours
from hallapp.domain.cases import Amount, NewCase, NewPause, PauseReason
from hallapp.domain.catalogue import NewItem, Reduction
from hallapp.domain.hall import HallFacts
from hallapp.domain.spans import read_span
from tests.halls import create_hall

NOW = datetime(2026, 3, 4, 16, 0)


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    made = create_hall(tmp_path / "a.hall", HallFacts(name="雪川"), hours(), lambda: NOW, "我")
    reduction = Reduction(
        before=Amount(materials=7, days=Decimal(15)), after=Amount(materials=4, days=Decimal("2.5"))
    )
    catalogue.add_item(made, NewItem(name="低保审核", reduction=reduction, monthly_due_day=5))
    catalogue.add_item(made, NewItem(name="别的", reduction=Reduction(before=Amount(materials=3))))
    yield made
    made.close()


def test_the_median_leaves_lunch_and_pauses_out(hall: Hall) -> None:
    begun = datetime(2026, 3, 3, 11, 0)
    keys = [cases.accept(hall, NewCase(item="低保审核", accepted_at=begun)).id for _ in range(3)]
    pause = NewPause(
        reason=PauseReason.TEST,
        notice_no="1",
        approver="x",
        from_at=datetime(2026, 3, 3, 13, 30),
        until_at=datetime(2026, 3, 3, 14, 30),
    )
    for key in keys[:2]:
        cases.pause(hall, key, pause)
        cases.close(hall, key, at=datetime(2026, 3, 3, 15, 0))
    cases.close(hall, keys[2], at=datetime(2026, 3, 4, 15, 0))
    found = measures.handling(hall, read_span("2026-03"), "item")
    assert [(row.key, row.closed, row.median_minutes) for row in found.rows] == [
        ("低保审核", 3, 90)
    ]
    by_day = measures.handling(hall, read_span("2026-03"), "day")
    assert [row.key for row in by_day.rows] == ["2026-03-03", "2026-03-04"]
    assert measures.handling(hall, read_span("2026-04"), "window").total.median_minutes is None


def test_a_measure_counts_where_both_sides_are_known(hall: Hall) -> None:
    total = {row.measure: row for row in measures.reductions(hall).total}
    assert (total["materials"].items, total["materials"].before, total["materials"].after) == (
        1,
        7,
        4,
    )
    assert total["days"].after == Decimal("2.5")
    assert total["fee"].items == 0


def test_what_is_reported_every_month_comes_up_a_week_before(hall: Hall) -> None:
    (due,) = reminders.monthly(hall)
    assert (due.item, due.report_on.isoformat()) == ("低保审核", "2026-03-05")
