from dataclasses import replace
from decimal import Decimal

import pytest

from hallapp.domain.stars.candidates import Awarded, Candidate, Evidence, Fact, Inputs
from hallapp.domain.stars.gates import Standing, Verdict, judged
from hallapp.domain.stars.metrics import Metric
from hallapp.domain.stars.rules import RuleSet
from tests.domain.stars.made import ROW, fact, known, people, rules

REST = "[[score]]\nsource = 'peer_vote'\nweight = 100\n[select]\nplaces = 1\n"
OTHER = Evidence("complaint", 11, "TS-26-011")


def gate(text: str) -> RuleSet:
    return rules(f"[[gates]]\n{text}\n{REST}")


ONE = people("甲")[0]


def verdict(rule: RuleSet, *facts: Fact, candidate: Candidate = ONE) -> Verdict:
    (found,) = judged(rule, [candidate], Inputs(facts))
    return found


def told(found: Verdict) -> tuple[Standing, list[str], list[str]]:
    return (
        found.standing,
        [str(each.said) for each in found.reasons],
        [str(each.said) for each in found.warnings],
    )


LIABLE = "metric = 'liable_complaints'"


@pytest.mark.parametrize(
    ("rule", "value", "pending", "standing"),
    [
        (LIABLE, 0, 0, Standing.ELIGIBLE),
        (LIABLE, 1, 0, Standing.OUT),
        (LIABLE, 1, 1, Standing.OUT),
        (LIABLE, 0, 1, Standing.DEFERRED),
        (f"{LIABLE}\non_pending = 'warn'", 0, 1, Standing.ELIGIBLE),
        (f"{LIABLE}\nop = '<='\nvalue = 2", 1, 1, Standing.ELIGIBLE),  # 2 would pass as well
        (f"{LIABLE}\nop = '<='\nvalue = 2", 1, 2, Standing.DEFERRED),
        (f"{LIABLE}\nop = '<'\nvalue = 2", 2, 0, Standing.OUT),
        (f"{LIABLE}\nop = '>'\nvalue = 2", 2, 1, Standing.DEFERRED),  # it may still pass
        (f"{LIABLE}\nop = '>='\nvalue = 2", 0, 1, Standing.OUT),  # one more is too little
    ],
)
def test_what_is_undecided_defers_only_where_it_matters(
    rule: str, value: int, pending: int, standing: Standing
) -> None:
    rows = (ROW, OTHER)[:pending]
    found = verdict(gate(rule), fact(1, "liable_complaints", value, pending=rows))
    assert found.standing is standing


def test_an_undecided_complaint_shows_its_row_and_never_excludes() -> None:
    found = verdict(gate(LIABLE), fact(1, "liable_complaints", 0, pending=(ROW,)))
    assert told(found) == (Standing.DEFERRED, ["Liable complaints: 1 not decided yet"], [])
    assert found.reasons[0].evidence == (ROW,)
    warned = verdict(
        gate(f"{LIABLE}\non_pending = 'warn'"), fact(1, "liable_complaints", 0, pending=(ROW,))
    )
    assert told(warned) == (Standing.ELIGIBLE, [], ["Liable complaints: 1 not decided yet"])


def test_one_undecided_complaint_counts_once_whoever_may_be_liable() -> None:
    rule = gate(f"{LIABLE}\nparties = ['person', 'window']\nop = '<='\nvalue = 1")
    facts = (
        fact(1, "liable_complaints", 0, pending=(ROW,)),
        fact(1, "liable_complaints", 0, pending=(ROW,), party="window"),
    )
    assert verdict(rule, *facts).standing is Standing.ELIGIBLE
    more = (*facts[:1], fact(1, "liable_complaints", 2, evidence=(OTHER,), party="window"))
    assert told(verdict(rule, *more))[:2] == (
        Standing.OUT,
        ["Liable complaints: 2 cases; the rule asks for at most 1 case"],
    )
    assert verdict(rule, *more).reasons[0].evidence == (OTHER,)
    assert verdict(rule, facts[0]).standing is Standing.DEFERRED  # of the window nothing is known


def test_what_is_not_known_is_not_zero() -> None:
    assert told(verdict(gate("metric = 'overdue'"))) == (
        Standing.DEFERRED, ["Overdue cases: nothing is known yet"], [],
    )  # fmt: skip
    found = verdict(gate("metric = 'overdue'\non_pending = 'warn'"))
    assert told(found) == (Standing.ELIGIBLE, [], ["Overdue cases: nothing is known yet"])


def test_shares_are_compared_each_and_wait_for_what_is_pending() -> None:
    rule = gate("metric = 'on_time_rate'\nop = '>='\nvalue = 95")
    assert verdict(rule, fact(1, "on_time_rate", 95)).standing is Standing.ELIGIBLE
    assert told(verdict(rule, fact(1, "on_time_rate", "94.5")))[1] == [
        "On-time rate: 94.5 %; the rule asks for at least 95 %"
    ]
    waiting = fact(1, "on_time_rate", 94, pending=(ROW,))
    assert verdict(rule, waiting).standing is Standing.DEFERRED
    months = gate("metric = 'monthly_assessment'\nop = '>='\nvalue = 90")
    assert told(verdict(months, fact(1, "monthly_assessment", [95, 89, 91])))[1] == [
        "Monthly assessment: 89 points; the rule asks for at least 90 points"
    ]


GRADES = "metric = 'monthly_grade'\nop = 'in'\ngrades = ['优秀', '良好']"


@pytest.mark.parametrize(
    ("grades", "missing", "standing", "reason"),
    [
        (["优秀", "良好"], (), Standing.ELIGIBLE, None),
        (["优秀", "合格"], ("2026-09",), Standing.OUT,
         "Monthly grade: 合格; the rule asks for one of 优秀, 良好"),
        (["优秀"], ("2026-08", "2026-09"), Standing.DEFERRED,
         "Monthly grade: still missing: 2026-08, 2026-09"),
        ([], (), Standing.DEFERRED, "Monthly grade: nothing is known yet"),
    ],
)  # fmt: skip
def test_grades(
    grades: list[str], missing: tuple[str, ...], standing: Standing, reason: str | None
) -> None:
    found = verdict(gate(GRADES), fact(1, "monthly_grade", grades, missing=missing))
    assert told(found) == (standing, [reason] if reason else [], [])


def test_only_the_months_that_do_not_pass_are_shown() -> None:
    rows = tuple(Evidence("assessment", 1, f"2026-0{month}") for month in (7, 8, 9))
    found = verdict(gate(GRADES), fact(1, "monthly_grade", ["优秀", "合格", "优秀"], evidence=rows))
    assert found.reasons[0].evidence == (rows[1],)


def test_a_small_sample_says_nothing() -> None:
    rule = gate("metric = 'satisfaction_rate'\nop = '>'\nvalue = 90\nmin_sample = 10")
    few = fact(1, "satisfaction_rate", 50, sample=2)
    assert told(verdict(rule, few)) == (
        Standing.ELIGIBLE, [], ["Satisfaction rate: a sample of 2 is below 10 and says nothing"],
    )  # fmt: skip
    assert verdict(rule, replace(few, sample=10)).standing is Standing.OUT


def test_twelve_months() -> None:
    rule = gate("metric = 'discipline'\nwindow = 'rolling_12m'")
    facts = (fact(1, "discipline", 0), fact(1, "discipline", 1, twelve_months=True))
    assert verdict(rule, *facts).standing is Standing.OUT


POPULATION = """[population]
include_roles = ["window", "首席代表"]
exclude_roles = ["领班"]
exclude_window_types = ["comprehensive"]
min_service_days = 90
min_attendance_rate = 90
"""


@pytest.mark.parametrize(
    ("more", "days", "rate", "reasons"),
    [
        ({}, 90, 90, []),
        ({"role": "leader"}, 90, 90, ["Does not take part: leaders"]),
        ({"role": "leader", "post": "首席代表"}, 90, 90, []),
        ({"post": "领班"}, 90, 90, ["Does not take part: 领班"]),
        ({"window_kind": "comprehensive"}, 90, 90, ["Does not take part: comprehensive windows"]),
        ({"leaves": True}, 90, 90, ["Left before the period ended"]),
        ({}, 59, "89.9", [
            "Time at the windows: 59 days; the rule asks for at least 90 days",
            "Attendance rate: 89.9 %; the rule asks for at least 90 %",
        ]),
    ],
)  # fmt: skip
def test_who_takes_part(
    more: dict[str, object], days: int, rate: object, reasons: list[str]
) -> None:
    candidate = replace(people("甲")[0], **more)  # type: ignore[arg-type]  # fields by name
    facts = (fact(1, "service_days", days), fact(1, "attendance_rate", rate))
    found = verdict(rules(POPULATION + REST), *facts, candidate=candidate)
    assert told(found) == (Standing.OUT if reasons else Standing.ELIGIBLE, reasons, [])


def test_who_is_out_still_shows_what_is_undecided() -> None:
    rule = rules(f"[[gates]]\n{LIABLE}\n[[gates]]\nmetric = 'overdue'\n{REST}")
    facts = (fact(1, "liable_complaints", 0, pending=(ROW,)), fact(1, "overdue", 2))
    assert told(verdict(rule, *facts)) == (
        Standing.OUT, ["Overdue cases: 2 cases"], ["Liable complaints: 1 not decided yet"],
    )  # fmt: skip


STAR = Evidence("title", 3, "RY-26-003")


@pytest.mark.parametrize(
    ("limits", "awarded", "reason"),
    [
        ("cooldown_periods = 2", [(1, 3)], None),
        ("cooldown_periods = 2", [(1, 2)], "Chosen 2 periods ago; the pause is 2 periods"),
        ("cooldown_periods = 2", [(2, 1)], None),
        ("max_consecutive = 2", [(1, 1)], None),
        ("max_consecutive = 2", [(1, 2), (1, 3)], None),
        ("max_consecutive = 2", [(1, 2), (1, 1)], "Chosen 2 times running, which is the most"),
        ("one_award_per_person = true", [(1, 1)], None),
        ("one_award_per_person = true", [(1, 0)], "Already has 红旗手 for this period"),
        ("", [(1, 1), (1, 0)], None),
    ],
)
def test_how_often_one_may_win(
    limits: str, awarded: list[tuple[int, int]], reason: str | None
) -> None:
    stars = tuple(Awarded(key, ago, "红旗手", (STAR,)) for key, ago in awarded)
    found, _ = judged(
        rules(f"{REST}[limits]\n{limits}\n"), people("甲", "乙"), known({}, awarded=stars)
    )
    assert [str(each.said) for each in found.reasons] == ([reason] if reason else [])
    assert found.standing is (Standing.OUT if reason else Standing.ELIGIBLE)
    if reason:
        assert STAR in found.reasons[0].evidence


def test_figures_are_read_without_needless_zeros() -> None:
    from hallapp.domain.stars.labels import amount

    assert str(amount(Metric.PRESENT_DAYS, Decimal("38.00"))) == "38 days"
    assert str(amount(Metric.LATE_COUNT, Decimal(10))) == "10 times"
    assert str(amount(Metric.BALLOT, Decimal("0.005"))) == "0.01"
