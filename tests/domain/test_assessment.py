"""Worked examples are reckoned by hand in the comments; the properties hold for any rows."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallapp.domain.assessment import (
    TO_CHOOSE,
    TO_GIVE,
    Point,
    Ruling,
    Score,
    checked,
    grade_of,
    points_from,
    ranked,
    scored,
)
from hallapp.domain.errors import Refused
from hallapp.domain.evidence import NO_MINUTES, UNDECIDED, Evidence, Unit
from hallapp.domain.score_table_text import read_table
from hallapp.domain.score_tables import ScoreTable, presets

T1, T2, T3, T6 = (read_table(presets()[name]) for name in ("t1", "t2", "t3", "t6"))
ONE = Decimal(1)


def row(source: str, ref: int, *codes: str, who: int = 1, **told: object) -> Evidence:
    base: dict[str, object] = {"number": f"{source}-{ref}", "day": date(2026, 9, 1 + ref % 28)}
    base |= {"staff_id": who, "window_id": who}
    return Evidence(
        source=source,
        ref=ref,
        codes=frozenset(codes),
        **base | told,  # type: ignore[arg-type]  # what one test says beyond the usual
    )


def days_away(ref: int, code: str, halves: int) -> Evidence:
    amounts = {Unit.EVENT: ONE, Unit.HALF_DAY: Decimal(halves), Unit.DAY: Decimal(halves) / 2}
    return row("attendance", ref, code, amounts=amounts)


def by_hand(item: str, points: str, amount: str = "1", **told: object) -> Ruling:
    return Ruling(
        subject=1,
        item=item,
        points=Decimal(points),
        amount=Decimal(amount),
        reason="当场发现",
        **told,  # type: ignore[arg-type]  # as above
    )


def score(table: ScoreTable, rows: Sequence[Evidence], *rulings: Ruling) -> Score:
    return scored(table, 1, points_from(table, rows, rulings).get(1, ()))


def test_t1() -> None:
    # 服务态度 20: dress −1, a complaint with liability −5, home service chosen +2.
    # 工作纪律 25: late −1, absent one day = 2 half-days −4, leave 4 days, 2 free: −2.
    # 100 − 1 − 5 + 2 − 1 − 4 − 2 = 89.
    rows = [
        row("inspection", 1, "people"),
        row("complaint", 2, "person"),
        row("service_log", 3, "home"),
        row("attendance", 4, "late"),
        days_away(5, "absent", 2),
        *(days_away(6 + n, "leave", 2) for n in range(4)),
    ]
    found = score(T1, rows, by_hand("beyond", "2", source="service_log", ref=3))
    assert found.score == 89
    attitude, discipline, rest = found.groups
    assert (attitude.lost, attitude.gained, attitude.left) == (-6, 2, 16)
    assert (discipline.lost, discipline.left) == (-7, 18)
    assert rest.left == 55
    # 5 complaints are −25; 扣完为止: no more than the 20 of the group: 80.
    assert score(T1, [row("complaint", n, "person") for n in range(5)]).score == 80


def test_t2() -> None:
    # Late 8 minutes −1, left for 40 minutes −3, sign-in missing −2, absent half a day −5,
    # extra 4 and 3 are 7, capped at 5: 100 − 11 + 5 = 94. No group stops the deductions.
    rows = [
        row("attendance", 1, "late", minutes=8),
        row("attendance", 2, "left", minutes=40),
        row("attendance", 3, "missed"),
        days_away(4, "absent_half", 1),
        row("commendation", 5, "letter"),
        row("commendation", 6, "banner"),
    ]
    chosen = [
        by_hand("bonus", "4", source="commendation", ref=5),
        by_hand("bonus", "3", source="commendation", ref=6),
    ]
    assert score(T2, rows, *chosen).score == 94
    absent = [days_away(n, "absent", 2) for n in range(12)]
    assert score(T2, absent).score == -20  # 12 × 2 half-days × −5
    # Twelve minutes are in neither band; without minutes it waits.
    assert not points_from(T2, [row("attendance", 1, "late", minutes=12)])
    unknown = points_from(T2, [row("attendance", 1, "late")])[1][0]
    assert (unknown.pending, unknown.counts) == (NO_MINUTES, 0)


def test_t3() -> None:
    # 限时承诺 15: four overdue cases are −20, the group stops at −15. 办事结果: 3 points under
    # the rate −3, an error chosen −4. A banner +2, two letters +2: 100 − 15 − 7 + 4 = 82.
    rows = [
        *(row("overdue", n) for n in range(4)),
        row("commendation", 5, "banner"),
        row("commendation", 6, "letter"),
    ]
    rulings = [
        by_hand("rate", "-3", "3"),
        by_hand("error", "-4"),
        by_hand("praise", "2", source="commendation", ref=5),
        by_hand("praise", "2", source="commendation", ref=6),
    ]
    assert score(T3, rows, *rulings).score == 82
    # Seven banners at 2 are 14; the bonus stops at 10 and the whole at 110.
    banners = [row("commendation", n, "banner") for n in range(7)]
    most = [by_hand("praise", "2", source="commendation", ref=n) for n in range(7)]
    assert score(T3, banners, *most).score == 110


def test_t6() -> None:
    # Late three times −1.5, left the post −1, a quarrel −3: 100 − 5.5 = 94.50, 合格.
    rows = [*(row("attendance", n, "late") for n in range(3)), row("attendance", 9, "left")]
    found = score(T6, rows, by_hand("quarrel", "-3"))
    assert (found.score, found.grade) == (Decimal("94.50"), "合格")
    # 扣完为止，不计负分: 30 times late are −15, the group has 10: 90.
    assert score(T6, [row("attendance", n, "late") for n in range(30)]).score == 90
    assert [grade_of(T6, Decimal(n)) for n in (80, 79, 60, 59)] == [
        "合格",
        "基本合格",
        "基本合格",
        "不合格",
    ]


def table(text: str, head: str = "") -> ScoreTable:
    return read_table(f'name = "表"\nabout = "person"\n{head}\n{text}')


def group(key: str, text: str, items: str = "") -> str:
    return f'[[groups]]\nkey = "{key}"\nname = "{key}"\n{text}\n{items}'


def item(key: str, points: str, text: str = "") -> str:
    return f'[[groups.items]]\nkey = "{key}"\nname = "{key}"\npoints = "{points}"\n{text}\n'


def test_t4_several_checks_accumulate_and_the_business_weighs_half() -> None:
    # Service 50 and attendance 30 with the rest 20 weigh half, the business score the other half.
    # Not wearing the badge twice −6, late −5: half of 89 is 44.5; business 90: 45. Together 89.5.
    t4 = table(
        group("service", "most = 50\nweight = 0.5", item("badge", "-3"))
        + group("presence", "most = 30\nweight = 0.5", item("late", "-5"))
        + group("rest", "most = 20\nweight = 0.5")
        + group("business", 'most = 100\nweight = 0.5\ngiven = "hand"')
    )
    rulings = [by_hand("badge", "-3"), by_hand("badge", "-3"), by_hand("late", "-5")]
    waiting = score(t4, [], *rulings)
    assert [point.pending for point in waiting.open] == [TO_GIVE]
    found = score(t4, [], *rulings, by_hand("business", "90"))
    assert (found.score, found.open) == (Decimal("89.50"), ())


def test_t5_the_chief_representative_bears_half_and_exposure_vetoes() -> None:
    # 投诉不良影响 −3 of person 2: person 1, the chief representative, bears −1.5 beside the own −3.
    t5 = table(
        group("base", 'most = 20\ngiven = "staff"')
        + group(
            "supervision", "most = 15", item("harm", "-3") + item("media", "-15", "veto = true")
        )
        + '[[grades]]\nname = "优秀"\nfrom = 90\n[[grades]]\nname = "不评优"\n',
        '[secondary]\npost = "首席代表"\nratio = 0.5',
    )
    rulings = [
        by_hand("harm", "-3"),
        Ruling(subject=2, item="harm", points=Decimal(-3), reason="x"),
    ]
    seconds = {1: (), 2: (1,), 3: (1,)}
    points = points_from(t5, [], [*rulings, by_hand("harm", "0", "1")], seconds)
    assert [point.points for point in points[1]] == [-3, 0, Decimal("-1.50")]
    assert points[1][2].of == 2
    # 10 of 10 and 18 of 20 from the people's scores: the group gets 18.
    average = Point(subject=1, item="base", points=Decimal(18), source="staff")
    assert scored(t5, 1, (*points[1], average)).score == Decimal("93.50")
    vetoed = scored(t5, 1, points_from(t5, [], [by_hand("media", "-15")])[1])
    assert (vetoed.vetoed, vetoed.grade) == (True, "不评优")


def test_t7_each_working_day_over_costs_and_minutes_part_the_bands() -> None:
    # Late 29 minutes −0.5, 30 minutes −1, a case 3 working days over −3: 95.5.
    late = 'source = "attendance"\nonly = ["late"]\n'
    t7 = table(
        group(
            "all",
            "floor = false",
            item("short", "-0.5", late + "minutes_below = 30")
            + item("long", "-1", late + "minutes_from = 30")
            + item("over", "-1", 'source = "overdue"\nunit = "working_day_over"'),
        )
    )
    rows = [
        row("attendance", 1, "late", minutes=29),
        row("attendance", 2, "late", minutes=30),
        row("overdue", 3, amounts={Unit.WORKING_DAY_OVER: Decimal(3)}),
        row("overdue", 4),  # not one working day over: the unit says nothing of it
    ]
    assert score(t7, rows).score == Decimal("95.50")


def test_t8_and_t9_are_groups_with_maxima() -> None:
    # T8: not at the post −10 of 30, fees without ground −10, serious −20 in 考纪 30, which stops.
    t8 = table(
        group("presence", "most = 30", item("away", "-10"))
        + group(
            "order", "most = 30", item("fee", "-10") + item("serious", "-20") + item("x", "-10")
        )
        + group("clean", "most = 10")
        + group("work", "most = 30", item("unentered", "-2", 'unit = "event"'))
    )
    given_points = [by_hand("away", "-10"), by_hand("fee", "-10"), by_hand("serious", "-20")]
    assert (
        score(t8, [], *given_points, by_hand("x", "-10"), by_hand("unentered", "-6", "3")).score
        == 54
    )
    t9 = table(group("heed", "most = 15") + group("service", "most = 40", item("a", "-2")))
    assert score(t9, [], by_hand("a", "-2")).score == 98


def test_a_pending_row_is_shown_and_costs_nothing() -> None:
    found = score(T1, [row("complaint", 1, pending=UNDECIDED), row("complaint", 2)])
    assert (found.score, [point.ref for point in found.points]) == (100, [1])
    decided = score(T1, [row("complaint", 1, "person", pending=UNDECIDED)])
    assert (decided.score, decided.points[0].pending) == (100, UNDECIDED)


def test_a_range_waits_until_it_is_chosen_unless_the_row_says_its_points() -> None:
    t = table(group("g", "most = 20", item("i", "-2..-5", 'source = "inspection"')))
    waiting = score(t, [row("inspection", 1)])
    assert (waiting.open[0].pending, waiting.score) == (TO_CHOOSE, 100)
    assert score(t, [row("inspection", 1, own=Decimal(3))]).score == 97
    assert score(t, [row("inspection", 1, own=Decimal(9))]).open
    free = table(group("g", "most = 20", item("i", "-2..-5", 'source = "inspection"\nfree = 1')))
    assert score(free, [row("inspection", 1)]).score == 100


def test_points_are_rounded_half_up_where_they_arise() -> None:
    # −0.125 is −0.13, twice: 100 − 0.26; so the score follows from the points as they are stored.
    eighth = table(group("g", "most = 20", item("i", "-0.125", 'source = "inspection"')))
    found = score(eighth, [row("inspection", 1), row("inspection", 2)])
    assert found.score == Decimal("99.74")
    assert {point.points for point in found.points} == {Decimal("-0.13")}


def test_a_row_counts_once_and_in_the_first_item_that_it_fits() -> None:
    fits = 'source = "inspection"\n'
    t = table(group("g", "most = 20", item("a", "-1", fits) + item("b", "-2", fits)))
    same = row("inspection", 1)
    assert score(t, [same, same]).score == 99
    assert not points_from(T1, [row("inspection", 1, "people", staff_id=None)])


def test_what_was_ruled_last_holds() -> None:
    rows = [row("complaint", 1, "person")]
    first = by_hand("complaint", "-5", source="complaint", ref=1)
    last = by_hand("complaint", "0", source="complaint", ref=1)
    assert score(T1, rows, first, last).score == 100


def test_a_ruling_keeps_to_its_item() -> None:
    assert checked(T1, by_hand("beyond", "3")).key == "beyond"
    for wrong, field in (
        (by_hand("beyond", "4"), "points"),
        (by_hand("beyond", "0"), "points"),
        (by_hand("nothing", "1"), "item"),
        (by_hand("beyond", "1", "0"), "amount"),
    ):
        with pytest.raises(Refused) as refused:
            checked(T1, wrong)
        assert refused.value.field == field
    with pytest.raises(Refused, match="reason"):
        checked(T1, Ruling(subject=1, item="beyond", points=ONE, reason=" "))
    assert checked(T1, by_hand("complaint", "-2"), free=True).key == "complaint"
    t = table(group("h", 'most = 20\ngiven = "hand"'))
    assert checked(t, by_hand("h", "20")).key == "h"
    with pytest.raises(Refused, match="from 0 to 20"):
        checked(t, by_hand("h", "21"))


def test_equal_scores_share_a_rank_and_without_bands_there_is_no_grade() -> None:
    scores = [scored(T1, n, [Point(subject=n, item="cold", points=p)]) for n, p in
              ((1, Decimal(-2)), (2, Decimal(0)), (3, Decimal(-2)), (4, Decimal(-4)))]  # fmt: skip
    assert [(rank, each.subject) for rank, each in ranked(scores)] == [
        (1, 2),
        (2, 1),
        (2, 3),
        (4, 4),
    ]
    assert scores[0].grade == ""
    low = table(group("g", "most = 9", item("i", "-1")), "least = 0")
    assert low.least == 0
    short = read_table(
        'name = "x"\nabout = "window"\n[[groups]]\nkey = "g"\nname = "g"\nmost = 9\n'
        '[[grades]]\nname = "甲"\nfrom = 90\n'
    )
    assert grade_of(short, Decimal(10)) == "甲"


ROWS = st.lists(
    st.builds(
        row,
        st.just("attendance"),
        st.integers(1, 40),
        st.sampled_from(["late", "early", "left", "training_absent"]),
        who=st.integers(1, 3),
    ),
    max_size=30,
    unique_by=lambda each: each.ref,
)


@given(ROWS, st.randoms(use_true_random=False))
def test_the_order_of_rows_changes_nothing(rows: list[Evidence], random: object) -> None:
    before = points_from(T1, rows)
    random.shuffle(rows)  # type: ignore[attr-defined]  # hypothesis gives a random.Random
    assert points_from(T1, rows) == before


@given(ROWS, ROWS)
def test_more_deductions_never_raise_a_score_and_floors_hold(
    rows: list[Evidence], more: list[Evidence]
) -> None:
    known = {each.ref for each in rows}
    every = rows + [each for each in more if each.ref not in known]
    for subject in (1, 2, 3):
        less = scored(T1, subject, points_from(T1, rows).get(subject, ()))
        least = scored(T1, subject, points_from(T1, every).get(subject, ()))
        assert 75 <= least.score <= less.score <= 100
