import random
from datetime import date, datetime, timedelta
from fractions import Fraction
from itertools import pairwise

import pytest

from hallapp.actions import case_pages, cases
from hallapp.actions.case_due import dues
from hallapp.actions.limits import columns_of
from hallapp.domain.case_flow import DONE, ENDED
from hallapp.domain.cases import CaseFilter, CaseLine, CaseState
from hallapp.domain.deadlines import Lamp, Limit, Unit
from hallapp.records.cases import CaseFile, CasePause
from tests.actions.conftest import Desk

NOW = datetime(2026, 9, 9, 10, 20)
LIMITS = [
    (Limit(Fraction(5), Unit.WORKDAY), Limit(Fraction(20), Unit.WORKDAY)),
    (Limit(Fraction(60), Unit.WORKDAY), None),
    (Limit(Fraction(4), Unit.WORKHOUR), Limit(Fraction(1), Unit.WORKDAY)),
    (None, Limit(Fraction(200), Unit.CALDAY)),
    (Limit(Fraction(0), Unit.IMMEDIATE), None),
    (None, None),
    (Limit(Fraction(1), Unit.YEAR), Limit(Fraction(2), Unit.YEAR)),
]


@pytest.fixture
def many(desk: Desk) -> Desk:
    """Some 400 cases in every state, accepted over a year."""
    dice = random.Random(7)
    desk.now = NOW
    rows, paused = [], []
    for number in range(400):
        days = dice.choice([1, 3, 9, 30, 100, 365])
        accepted_at = NOW - timedelta(days=dice.random() * days, minutes=1)
        accepted_at = accepted_at.replace(second=0, microsecond=0)
        limits = dice.choice(LIMITS)
        state = dice.choice([*CaseState, *[CaseState.IN_REVIEW] * 12])
        waiting = state in {CaseState.REGISTERED, CaseState.CORRECTION_REQUESTED}
        found = dues(desk.hall.clock, None if waiting else accepted_at, limits)
        (promised_n, promised_unit), (law_n, law_unit) = map(columns_of, limits)
        if state is CaseState.SUSPENDED:
            paused.append(number)
        rows.append(
            {
                "case_no": f"x{dice.random()}",
                "kind": "promised",
                "item_id": dice.choice([1, 2, 3, None]),
                "window_id": dice.choice([1, 2, None]),
                "applicant": dice.choice(["王建民", "旺堆"]),
                "received_at": accepted_at,
                "accepted_at": None if waiting else accepted_at,
                "promised_n": promised_n,
                "promised_unit": promised_unit,
                "statutory_n": law_n,
                "statutory_unit": law_unit,
                "due_at": found.due_at,
                "statutory_due_at": found.statutory_due_at,
                "missing_year": found.missing_year,
                "paused_since": accepted_at if state is CaseState.SUSPENDED else None,
                "closed_at": NOW if state in DONE else None,
                "ended_at": NOW if state in ENDED else None,
                "state": state.value,
            }
        )
    with desk.hall.step("Fill") as step:
        ids = step.insert_many(CaseFile, rows)
        step.insert_many(
            CasePause,
            [
                {
                    "case_id": ids[number],
                    "reason": "test",
                    "notice_no": "1",
                    "approver": "x",
                    "from_at": NOW - timedelta(minutes=30),
                    "limit_due_at": NOW - timedelta(minutes=number % 2),
                }
                for number in paused
            ],
        )
    return desk


def walk(desk: Desk, wanted: CaseFilter, sort: str, size: int) -> list[CaseLine]:
    lines: list[CaseLine] = []
    anchor = None
    while True:
        page = case_pages.page(desk.hall, wanted, sort, anchor, size)
        assert len(page.lines) <= size
        lines += page.lines
        anchor = page.next_anchor
        if anchor is None:
            return lines


ALL = CaseFilter()
OPEN = CaseFilter(open_only=True)
LATE = CaseFilter(lamps=frozenset({Lamp.RED, Lamp.YELLOW}))


@pytest.mark.parametrize("wanted", [ALL, OPEN, LATE, CaseFilter(text="旺")])
@pytest.mark.parametrize("turned", ["", "-"])
@pytest.mark.parametrize("sort", case_pages.SORTS)
def test_paging_visits_every_row_once_in_order(
    many: Desk, sort: str, turned: str, wanted: CaseFilter
) -> None:
    lines = walk(many, wanted, turned + sort, 17)
    ids = [line.id for line in lines]
    assert len(set(ids)) == len(ids) == case_pages.count(many.hall, wanted)
    assert ids == [line.id for line in walk(many, wanted, turned + sort, 1000)]
    there_and_back = walk(many, wanted, sort if turned else f"-{sort}", 1000)
    assert ids == [line.id for line in reversed(there_and_back)]
    starts = case_pages.anchors(many.hall, wanted, turned + sort, every=17)
    by_jump = [case_pages.page(many.hall, wanted, turned + sort, a, 17) for a in starts]
    assert [line.id for page in by_jump for line in page.lines] == ids


def test_orders_are_what_they_say(many: Desk) -> None:
    def by(sort: str) -> list[CaseLine]:
        return walk(many, ALL, sort, 500)

    lamps = [case_pages.LAMPS.index(line.lamp) for line in by("lamp")]
    assert lamps == sorted(lamps)
    for lamp in (Lamp.RED, Lamp.WARNING):
        assert_rising([line.due_at for line in by("lamp") if line.lamp is lamp])
    assert_rising([line.case_no for line in by("case_no")])
    assert_rising([line.accepted_at for line in by("accepted") if line.accepted_at])
    assert by("accepted")[-1].accepted_at is None
    assert_rising([line.due_at for line in by("due") if line.due_at])
    assert_rising([line.item for line in by("item") if line.item])
    assert by("item")[-1].item == ""
    assert_rising([int(line.window) for line in by("window") if line.window])
    assert_rising([list(CaseState).index(line.state) for line in by("state")])
    running = [line for line in by("remaining") if line.remaining_minutes is not None]
    assert_rising([line.due_at for line in running])


def assert_rising(values: list) -> None:
    assert values
    assert all(one <= other for one, other in pairwise(values))


def test_lamps_by_index_are_the_lamps_by_the_clock(many: Desk) -> None:
    for minute in range(0, 60 * 24 * 40, 2311):
        many.now = NOW + timedelta(minutes=minute)
        lit = {line.id: line.lamp for line in walk(many, ALL, "case_no", 1000)}
        for lamp in Lamp:
            wanted = CaseFilter(lamps=frozenset({lamp}))
            found = {line.id for line in walk(many, wanted, "lamp", 1000)}
            assert found == {key for key, shown in lit.items() if shown is lamp}, lamp


def test_lamps_of_preset_b_too(many: Desk) -> None:
    many.hall.__dict__["facts"] = many.hall.facts.__class__(lamp_preset="B")
    test_lamps_by_index_are_the_lamps_by_the_clock(many)


def test_counts_count_what_the_list_shows(many: Desk) -> None:
    counts = case_pages.counts(many.hall)
    lines = walk(many, OPEN, "lamp", 1000)
    assert counts.open == len(lines)
    assert counts.overdue == sum(line.lamp in {Lamp.RED, Lamp.YELLOW} for line in lines)
    assert counts.red == sum(line.lamp is Lamp.RED for line in lines)
    assert counts.warning == sum(line.lamp is Lamp.WARNING for line in lines) > 0
    assert counts.paused == sum(line.lamp is Lamp.PAUSED for line in lines) > 0
    assert counts.pause_past_limit == sum(line.pause_past_limit for line in lines) > 0
    assert counts.missing == sum(line.lamp is Lamp.MISSING for line in lines) > 0
    assert counts.pending == sum(line.lamp is Lamp.PENDING for line in lines) > 0
    assert counts.closed_today == case_pages.count(
        many.hall, CaseFilter(closed_from=NOW.date(), closed_to=NOW.date())
    )
    due = [line for line in lines if line.remaining_minutes is not None and line.due_at]
    assert counts.due_today == sum(line.due_at.date() == NOW.date() for line in due)
    assert counts.due_tomorrow == sum(line.due_at.date() == date(2026, 9, 10) for line in due)


def test_filters_let_through_what_they_name(many: Desk) -> None:
    def found(**wanted: object) -> list[CaseLine]:
        return walk(many, CaseFilter(**wanted), "case_no", 1000)

    assert {line.window for line in found(windows=frozenset({"7"}))} == {"7"}
    assert {line.window for line in found(windows=frozenset({"7", ""}))} == {"7", ""}
    assert found(windows=frozenset({"99"})) == []
    assert {line.item for line in found(items=frozenset({"食品经营许可"}))} == {"食品经营许可"}
    assert {line.state for line in found(states=frozenset({CaseState.CLOSED}))} == {
        CaseState.CLOSED
    }
    ids = frozenset({3, 5})
    assert {line.id for line in found(ids=ids)} == ids
    day = date(2026, 9, 8)
    days = {line.accepted_at.date() for line in found(accepted_from=day, accepted_to=day)}
    assert days == {day}
    due = {line.due_at.date() for line in found(due_from=day, due_to=day)}
    assert due == {day}


def test_an_anchor_stays_good_while_rows_come_and_go(many: Desk) -> None:
    first = case_pages.page(many.hall, OPEN, "due", None, 20)
    rest = [line.id for line in walk(many, OPEN, "due", 20)[20:]]
    for line in first.lines:
        if line.state is CaseState.IN_REVIEW:
            cases.close(many.hall, line.id)
    again = case_pages.page(many.hall, OPEN, "due", first.next_anchor, 1000)
    assert [line.id for line in again.lines] == rest
