from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hallapp.domain.stars.metrics import Metric
from hallapp.domain.stars.quota import quota
from hallapp.domain.stars.rules import (
    Aggregate,
    AwardKind,
    Band,
    GroupScore,
    Method,
    Missing,
    Normalise,
    Part,
    Rounding,
    RuleSet,
    Selecting,
    TieBreak,
    TieStep,
)
from hallapp.domain.stars.scores import scored
from tests.domain.stars.made import known, people, rules

ONE = "[[score]]\nsource = 'case_volume'\nweight = 100\n{more}\n[select]\nplaces = 2\n"


def hundreds(more: str, *values: object) -> list[Decimal | None]:
    """The points of a hundred of as many candidates, in the order of their keys."""
    rule = rules(ONE.format(more=more))
    told = {key: {"case_volume": each} for key, each in enumerate(values, 1) if each is not None}
    lines = scored(rule, people(*"甲乙丙丁戊"[: len(values)]), known(told))
    return [each.parts[0].hundred for each in sorted(lines, key=lambda each: each.candidate.key)]


@pytest.mark.parametrize(
    ("more", "values", "points"),
    [
        ("", [80, 90], [80, 90]),
        ("normalise = 'percent'\nfull = 10", [8, 9], [80, 90]),
        ("normalise = 'rank'", [5, 9, 7, 7], [25, 100, 75, 75]),
        ("normalise = 'rank'", [5, None], [100, None]),
        ("normalise = 'min_max'", [5, 9, 7], [0, 100, 50]),
        ("normalise = 'min_max'", [7, 7], [100, 100]),
        ("normalise = 'band'\nbands = [{least = 5, points = 60}, {least = 8, points = 90}]",
         [4, 5, 7, 8, 20], [0, 60, 60, 90, 90]),
        ("cap = 100\nfloor = 20", [110, 10, 50], [100, 20, 50]),
        ("aggregate = 'min'", [[95, 80], [90, 85]], [80, 85]),
        ("aggregate = 'sum'", [[45, 30], [40]], [75, 40]),
        ("aggregate = 'avg'", [[95, 80], [90]], ["87.5", 90]),
        ("min_sample = 2", [[95, 80], [90]], ["87.5", None]),
    ],
)  # fmt: skip
def test_raw_values_become_points(more: str, values: list[object], points: list[object]) -> None:
    assert hundreds(more, *values) == [each if each is None else Decimal(each) for each in points]


def test_a_volume_by_day_on_duty() -> None:
    # 300 cases in 60 days are as much a day as 150 in 30; without days nothing can be said
    rule = rules(ONE.format(more="per_day = true"))
    told = {
        1: {"case_volume": 300, "present_days": 60},
        2: {"case_volume": 150, "present_days": 30},
        3: {"case_volume": 200, "present_days": 0},
        4: {"case_volume": 200},
    }
    lines = scored(rule, people(*"甲乙丙丁"), known(told))
    assert [(each.candidate.key, each.parts[0].raw, each.disqualified) for each in lines] == [
        (1, 5, False), (2, 5, False), (3, None, True), (4, None, True),
    ]  # fmt: skip
    assert [each.rank for each in lines] == [1, 1, 0, 0]


TWO = """[[score]]
source = "peer_vote"
weight = 60
missing = "{missing}"
[[score]]
source = "leader_score"
weight = 40
missing = "drop_reweight"
[select]
places = 1
"""


@pytest.mark.parametrize(
    ("missing", "total", "weights", "disqualified"),
    [
        ("zero", "36.00", [60, 40], False),
        ("drop_reweight", "90.00", [0, 100], False),
        ("disqualify", "36.00", [60, 40], True),
    ],
)
def test_what_is_missing(missing: str, total: str, weights: list[int], disqualified: bool) -> None:
    (line,) = scored(
        rules(TWO.format(missing=missing)), people("甲"), known({1: {"leader_score": 90}})
    )
    assert (line.total, line.disqualified) == (Decimal(total), disqualified)
    assert [part.weight for part in line.parts] == weights
    assert line.shortlisted is not disqualified
    assert line.parts[0].dropped is (missing == "drop_reweight")


def test_who_has_nothing_at_all_has_no_rank() -> None:
    (line,) = scored(rules(TWO.format(missing="drop_reweight")), people("甲"), known({}))
    assert (line.disqualified, line.rank) == (True, 0)


def test_rounding_is_half_up_and_the_total_is_the_sum_of_the_rounded_parts() -> None:
    # 66.675 × 60 % = 40.005 → 40.01; 33.3375 × 40 % = 13.335 → 13.34; together 53.35, not 53.34
    (line,) = scored(
        rules(TWO.format(missing="zero")),
        people("甲"),
        known({1: {"peer_vote": "66.675", "leader_score": "33.3375"}}),
    )
    assert [part.points for part in line.parts] == [Decimal("40.01"), Decimal("13.34")]
    assert (line.total, line.exact) == (Decimal("53.35"), Decimal("53.340"))


def test_unrounded_scores_decide_only_if_the_rule_says_so() -> None:
    rule = rules(ONE.format(more=""))
    told = known({1: {"case_volume": "80.001"}, 2: {"case_volume": "80.004"}})
    assert [each.rank for each in scored(rule, people("甲", "乙"), told)] == [1, 1]
    exact = scored(replace(rule, ties_on_unrounded=True), people("甲", "乙"), told)
    assert [(each.candidate.name, each.rank) for each in exact] == [("乙", 1), ("甲", 2)]


def test_bonus_and_malus_within_their_caps() -> None:
    bonus = (
        "[[bonus]]\nevent = 'praised'\npoints = 1.5\ncap = 2\n"
        "[[bonus]]\nevent = 'late_count'\npoints = -1\ncap = 2\n"
        "[[bonus]]\nevent = 'training'\npoints = 0.5\n"
    )
    rule = rules(ONE.format(more="") + bonus)
    told = known({1: {"case_volume": 80, "praised": 2, "late_count": 3, "training": 3}})
    (line,) = scored(rule, people("甲"), told)
    assert [(each.count, each.points, each.capped) for each in line.bonuses] == [
        (2, 2, True), (3, -2, True), (3, Decimal("1.5"), False),
    ]  # fmt: skip
    assert line.total == Decimal("81.5")


def test_a_window_by_head_or_in_all() -> None:
    rule = replace(rules(ONE.format(more="")), award=AwardKind.WINDOW)
    window = replace(people("公安")[0], heads=4)
    told = known({1: {"case_volume": [200, 100]}})
    (added,) = scored(rule, [window], told)
    (averaged,) = scored(replace(rule, group_score=GroupScore.PER_HEAD), [window], told)
    assert (added.parts[0].raw, averaged.parts[0].raw) == (150, Decimal("37.5"))


def test_equal_scores_are_parted_by_the_metrics_of_the_rule() -> None:
    rule = rules(ONE.format(more=""))
    steps = (TieStep(Metric.LATE_COUNT, lower_first=True), TieStep(Metric.PEER_VOTE))
    rule = replace(rule, tie_break=TieBreak(steps))
    told = {
        1: {"late_count": 2, "peer_vote": 99},
        2: {"late_count": 1, "peer_vote": [80, 90]},
        3: {"late_count": 1, "peer_vote": 86},
        4: {},
    }
    inputs = known({key: {"case_volume": 80, **each} for key, each in told.items()})
    lines = scored(rule, people(*"甲乙丙丁"), inputs)
    assert [(each.candidate.name, each.rank, each.tied) for each in lines] == [
        ("丙", 1, (1, 86)), ("乙", 2, (1, 85)), ("甲", 3, (2, 99)), ("丁", 4, (None, None)),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("select", "inside", "distances"),
    [
        ("places = 2", [1, 2, 3], [4, 0, 0, -10]),  # equals at the line are all within it
        ("method = 'threshold'\nthreshold = 85", [1], [5, -1, -1, -11]),
        (("method = 'tiers'\ntiers = [{name = '五星', stars = 5, least = 88}, "
         "{name = '三星', stars = 3, least = 80}]"), [1, 2, 3], [10, 4, 4, -6]),
        ("method = 'percent'\npercent = 25", [1], [0, -6, -6, -16]),
    ],
)  # fmt: skip
def test_the_line(select: str, inside: list[int], distances: list[int]) -> None:
    rule = rules("[[score]]\nsource = 'peer_vote'\nweight = 100\n[select]\n" + select)
    told = {1: 90, 2: 84, 3: 84, 4: 74}
    if "places" in select:
        told[1] = 88
    lines = scored(
        rule, people(*"甲乙丙丁"), known({key: {"peer_vote": v} for key, v in told.items()})
    )
    assert [each.candidate.key for each in lines if each.shortlisted] == inside
    assert [each.distance for each in lines] == distances


def test_groups_have_their_own_ranks_and_lines() -> None:
    rule = rules(ONE.format(more="normalise = 'rank'") + "per_group = true\n")
    rule = replace(rule, select=replace(rule.select, places=1))
    who = [replace(each, group=group) for each, group in zip(people(*"甲乙丙"), "ABA", strict=True)]
    told = known({1: {"case_volume": 5}, 2: {"case_volume": 1}, 3: {"case_volume": 9}})
    lines = scored(rule, who, told)
    assert [(each.candidate.name, each.total, each.rank, each.shortlisted) for each in lines] == [
        ("丙", 100, 1, True), ("甲", 50, 2, False), ("乙", 100, 1, True),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("rounding", "least", "most", "places"),
    [
        (Rounding.FLOOR, 0, None, 2),
        (Rounding.CEIL, 0, None, 3),
        (Rounding.HALF_UP, 0, None, 3),
        (Rounding.HALF_UP, 4, None, 4),
        (Rounding.HALF_UP, 0, 1, 1),
    ],
)
def test_a_quota_is_rounded_as_the_rule_says(
    rounding: Rounding, least: int, most: int | None, places: int
) -> None:
    # 10 % of 25 are 2.5
    select = Selecting(Method.PERCENT, percent=Decimal(10), round=rounding, least=least, most=most)
    assert quota(select, 25) == places


def test_nobody_is_scored_where_nobody_is_eligible() -> None:
    assert scored(rules(ONE.format(more="")), [], known({})) == ()


VALUE = st.none() | st.decimals(0, 100, places=1)
PARTS = st.builds(
    Part,
    source=st.just(Metric.PEER_VOTE),
    weight=st.just(Decimal(100)),
    normalise=st.sampled_from(Normalise),
    bands=st.just((Band(Decimal(20), Decimal(10)), Band(Decimal(60), Decimal(70)))),
    missing=st.sampled_from(Missing),
    aggregate=st.sampled_from(Aggregate),
    cap=st.none() | st.just(Decimal(80)),
)


@st.composite
def halls(draw: st.DrawFn) -> tuple[RuleSet, dict[int, dict[str, Decimal]]]:
    rule = rules(ONE.format(more=""))
    first, second = draw(PARTS), draw(PARTS)
    weight = Decimal(draw(st.integers(1, 99)))
    parts = (
        replace(first, weight=weight),
        replace(second, weight=100 - weight, source=Metric.LEADER_SCORE),
    )
    told: dict[int, dict[str, Decimal]] = {}
    for key in range(1, draw(st.integers(2, 5))):
        values = {"peer_vote": draw(VALUE), "leader_score": draw(VALUE)}
        told[key] = {name: each for name, each in values.items() if each is not None}
    return replace(rule, score=parts), told


@settings(max_examples=50, deadline=None)
@given(halls(), st.randoms())
def test_the_order_of_the_candidates_changes_nothing(hall, random) -> None:  # noqa: ANN001
    rule, told = hall
    who = list(people(*"甲乙丙丁戊"[: len(told)]))
    before = scored(rule, who, known(told))
    random.shuffle(who)
    facts = list(known(told).facts)
    random.shuffle(facts)
    assert scored(rule, who, replace(known(told), facts=tuple(facts))) == before


@settings(max_examples=50, deadline=None)
@given(halls(), st.data())
def test_a_better_score_never_ranks_lower(hall, data) -> None:  # noqa: ANN001
    rule, told = hall
    raised = [key for key, each in told.items() if each]
    if not raised:
        return
    key = data.draw(st.sampled_from(raised))
    metric = data.draw(st.sampled_from(sorted(told[key])))
    better = told[key][metric] + data.draw(st.decimals(0, 50, places=1))
    who = people(*"甲乙丙丁戊"[: len(told)])

    def rank(of: dict[int, dict[str, Decimal]]) -> int:
        lines = scored(rule, who, known(of))
        return next(each.rank for each in lines if each.candidate.key == key)

    assert rank({**told, key: {**told[key], metric: better}}) <= rank(told)
