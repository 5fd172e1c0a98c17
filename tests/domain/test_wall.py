from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallapp.domain.wall import (
    RUNS_ON_DAYS,
    Content,
    Found,
    Hangs,
    HungSheet,
    Reason,
    Standing,
    WallPlace,
    Why,
    differing,
    judge,
    put,
    read_marks,
)
from hallapp.domain.wall_words import OTHER, REASONS, field_word, reason_words
from hallapp.wording import Words

DAY = date(2026, 10, 9)
NOW = Content("now", {"hall": "a", "hotline": "b", "figures.accepted": "c"}, ("figures",))


def sheet(fingerprint: str = "now", days: int = 0, **content: str) -> HungSheet:
    at = datetime(2026, 10, 9, 8, 31) - timedelta(days)
    fields = {**NOW.fields, **{name.replace("__", "."): text for name, text in content.items()}}
    return HungSheet(
        sheet_no="Z-2026-0001", fingerprint=fingerprint, printed_at=at, content=fields, put_up_at=at
    )


def place(**given: Any) -> WallPlace:
    return WallPlace(id=1, rank=1, paper="staff-wall", told={}, **given)


def whys(standing: Standing) -> list[tuple[Why, str]]:
    return [(reason.why, reason.field) for reason in standing.reasons]


@pytest.mark.parametrize(
    ("given_place", "hangs", "reasons"),
    [
        (place(), Hangs.EMPTY, [(Why.NEVER, "")]),
        (place(hung=sheet()), Hangs.CURRENT, []),
        (place(hung=sheet("old", hotline="x")), Hangs.STALE, [(Why.CHANGED, "hotline")]),
        (place(hung=sheet("old")), Hangs.STALE, [(Why.LAYOUT, "")]),
        (place(hung=sheet("old", figures__accepted="x")), Hangs.CURRENT, []),
        (place(hung=sheet(days=3), good_days=3), Hangs.CURRENT, []),
        (place(hung=sheet(days=4), good_days=3), Hangs.STALE, [(Why.AGED, "")]),
        (place(hung=sheet("old", hotline="x"), waiting=sheet()), Hangs.PRINTED,
         [(Why.CHANGED, "hotline")]),
        (place(hung=sheet(), waiting=sheet()), Hangs.CURRENT, []),
        (place(hung=sheet("old", figures__accepted="x"), waiting=sheet()), Hangs.PRINTED, []),
        (place(hung=sheet(days=4), waiting=sheet(), good_days=3), Hangs.PRINTED,
         [(Why.AGED, "")]),
        (place(waiting=sheet()), Hangs.PRINTED, [(Why.NEVER, "")]),
        (place(waiting=sheet("old", hotline="x")), Hangs.EMPTY, [(Why.NEVER, "")]),
        (place(hung=sheet(), until_on=DAY), Hangs.CURRENT, []),
        (place(hung=sheet(), until_on=DAY - timedelta(1)), Hangs.OVER, [(Why.OVER, "")]),
    ],
)  # fmt: skip
def test_how_a_position_stands(
    given_place: WallPlace, hangs: Hangs, reasons: list[tuple[Why, str]]
) -> None:
    standing = judge(given_place, NOW, DAY)
    assert standing.hangs is hangs
    assert whys(standing) == reasons
    assert standing.wants_print is (hangs in {Hangs.EMPTY, Hangs.STALE})


def test_counts_that_run_on_make_a_sheet_old_only_in_time() -> None:
    days = RUNS_ON_DAYS
    hung = place(hung=sheet("old", days=days, figures__accepted="x"))
    assert judge(hung, NOW, DAY).hangs is Hangs.CURRENT
    older = place(hung=sheet("old", days=days + 1, figures__accepted="x"))
    assert whys(judge(older, NOW, DAY)) == [(Why.CHANGED, "figures.accepted")]
    longer = place(hung=sheet("old", days=days + 1, figures__accepted="x"), good_days=30)
    assert judge(longer, NOW, DAY).hangs is Hangs.CURRENT


def test_what_is_refused_cannot_be_checked() -> None:
    assert judge(place(hung=sheet()), None, DAY).hangs is Hangs.UNKNOWN


@pytest.mark.parametrize(
    ("found", "why"), [("torn", Why.TORN), ("old", Why.OLD), ("gone", Why.GONE), ("good", None)]
)
def test_what_the_walk_found_counts_until_a_new_sheet_is_up(found: str, why: Why | None) -> None:
    at = datetime(2026, 10, 9, 10)
    torn = place(hung=sheet(), found=found, found_at=at)
    assert [reason.why for reason in judge(torn, NOW, DAY).reasons] == ([why] if why else [])
    newer = HungSheet(
        sheet_no="Z-2026-0002",
        fingerprint="now",
        printed_at=at,
        content={},
        put_up_at=at + timedelta(hours=1),
    )
    assert judge(place(hung=newer, found=found, found_at=at), NOW, DAY).hangs is Hangs.CURRENT


FIELDS = st.dictionaries(st.sampled_from("abcdef"), st.sampled_from("xy"))


@given(FIELDS, FIELDS)
def test_a_difference_is_found_from_both_sides(before: dict[str, str], now: dict[str, str]) -> None:
    assert set(differing(before, now)) == set(differing(now, before))
    assert (differing(before, now) == ()) == (before == now)


ORDER = st.lists(st.integers(0, 99), min_size=1, max_size=9, unique=True)


@given(ORDER, st.data())
def test_moving_keeps_everybody_and_can_be_taken_back(order: list[int], data: Any) -> None:
    key = data.draw(st.sampled_from(order))
    at = data.draw(st.integers(-2, 12))
    moved = put(order, key, at)
    assert sorted(moved) == sorted(order)
    assert moved.index(key) == min(max(at, 0), len(order) - 1)
    assert put(moved, key, order.index(key)) == tuple(order)


def test_the_walk_is_entered_by_digits() -> None:
    assert read_marks("1 2 34", 4) == (Found.GOOD, Found.TORN, Found.OLD, Found.GONE)
    assert read_marks("11", 3) is None
    assert read_marks("15", 2) is None


def test_figures_have_words() -> None:
    assert field_word("staff-wall", "people") == "People of the window"
    assert field_word("star-board", "people") == "People"
    assert field_word("zero-sheet", "figures.overdue.count") == "Overdue cases"
    assert field_word("zero-sheet", "figures.whatever") == "Figures"
    assert field_word("zero-sheet", "") == OTHER


@pytest.mark.parametrize(
    ("since", "now", "said"),
    [
        (None, "", "Hotline changed"),
        (None, "12345", "Hotline is now 12345"),
        (None, DAY, "Hotline is now 2026-10-09"),
        (DAY, "", "Hotline changed on 2026-10-09"),
        (DAY, "12345", "Hotline changed on 2026-10-09: now 12345"),
    ],
)
def test_a_change_is_said_as_far_as_it_is_known(
    since: date | None, now: str | date, said: str
) -> None:
    reason = Reason(why=Why.CHANGED, field="hotline", since=since, now=now)
    assert reason_words(Words(), "staff-wall", reason, date.isoformat) == said


def test_every_reason_can_be_said() -> None:
    assert set(REASONS) == set(Why)
    for why in set(Why) - {Why.CHANGED}:
        since = None if REASONS[why][0] else DAY
        assert reason_words(Words(), "", Reason(why=why, since=since), date.isoformat)
