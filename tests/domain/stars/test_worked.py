"""Each rule that comes along, on a case that was worked out by hand."""

from dataclasses import replace
from decimal import Decimal

import pytest

from hallapp.domain.stars.ballots import Ballot
from hallapp.domain.stars.candidates import Awarded, Candidate, Evidence, Inputs
from hallapp.domain.stars.gates import Standing
from hallapp.domain.stars.metrics import Metric
from hallapp.domain.stars.places import By
from hallapp.domain.stars.rule_files import preset
from hallapp.domain.stars.rules import Period
from hallapp.domain.stars.run import Basis, Bundle, Outcome, computed
from tests.domain.stars.made import ballots, fact, known, people


def windows(*names: str) -> tuple[Candidate, ...]:
    return tuple(
        Candidate(key, name, window_no=str(key), window_kind="department", heads=2)
        for key, name in enumerate(names, 1)
    )


def totals(outcome: Outcome) -> list[tuple[str, Decimal, int]]:
    return [(each.candidate.name, each.total, each.rank) for each in outcome.scored]


def names(outcome: Outcome) -> list[str]:
    return [place.candidate.name for place in outcome.result.places]


@pytest.mark.parametrize(("rule", "places"), [("r1-month", 5), ("r1", 2), ("r1-year", 1)])
def test_r1_has_as_many_places_as_its_period_says(rule: str, places: int) -> None:
    assert preset(rule).select.places == places


def test_r1_red_flag_windows() -> None:
    # 30 % window, 30 % its people, 20 % duty officers, 20 % public:
    # 公安 96×0.3=28.8  (95+93)/2=94×0.3=28.2  90×0.2=18  (100×4+80)/5=96×0.2=19.2  → 94.2
    # 税务 98×0.3=29.4  90×0.3=27              95×0.2=19  90×0.2=18                → 93.4
    # 医保 97×0.3=29.1  91×0.3=27.3            nobody of the duty officers: its 20 go to the other
    #      80, so 97×0.375=36.375→36.38, 91×0.375=34.125→34.13, 80×0.25=20         → 90.51
    # 社保 was only 良好 in one month: not passed.
    told = {
        1: {"monthly_assessment": 96, "staff_assessment": [95, 93], "duty_staff_vote": 90,
            "citizen_survey": [100, 100, 100, 100, 80]},
        2: {"monthly_assessment": 98, "staff_assessment": 90, "duty_staff_vote": 95,
            "citizen_survey": [90] * 5},
        3: {"monthly_assessment": 97, "staff_assessment": 91, "citizen_survey": [80] * 5},
        4: {"monthly_assessment": 100, "staff_assessment": 100, "duty_staff_vote": 100},
    }  # fmt: skip
    grades = {1: ["优秀"] * 3, 2: ["优秀"] * 3, 3: ["优秀"] * 3, 4: ["优秀", "良好", "优秀"]}
    inputs = known({key: {**each, "monthly_grade": grades[key]} for key, each in told.items()})
    outcome = computed(
        Basis("2026Q3", preset("r1"), windows("公安", "税务", "医保", "社保"), inputs)
    )
    assert totals(outcome) == [
        ("公安", Decimal("94.20"), 1),
        ("税务", Decimal("93.40"), 2),
        ("医保", Decimal("90.51"), 3),
    ]
    assert names(outcome) == ["公安", "税务"]
    assert outcome.verdicts[3].standing is Standing.OUT
    assert str(outcome.verdicts[3].reasons[0].said) == (
        "Monthly grade: 良好; the rule asks for one of 优秀"
    )


def test_r2_civilised_windows() -> None:
    # Two people a window; counts are averaged over them:
    # 公安 sheets (92+88)/2=90, praised 1×5÷2=2.5, 120 days of both ×1÷2=60    → 152.5
    # 税务 sheets 91, no praise, 124 days ÷2=62                                → 153
    # 医保 sheets 90, praised 2×5÷2=5, 115 days÷2=57.5                         → 152.5
    # 公安 and 医保 are equal: 公安 has fewer findings of inspections, so it stands before 医保.
    # 综合 is no formal window; 社保 had a complaint for which the window is liable.
    told = {
        1: {"staff_assessment": [92, 88], "praised": 1, "present_days": 120,
            "inspection_findings": 0},
        2: {"staff_assessment": 91, "praised": 0, "present_days": 124, "inspection_findings": 2},
        3: {"staff_assessment": 90, "praised": 2, "present_days": 115, "inspection_findings": 1},
        4: {"staff_assessment": 99, "praised": 0, "present_days": 130},
        5: {"staff_assessment": 99, "praised": 0, "present_days": 130},
    }  # fmt: skip
    nothing = dict.fromkeys(
        ("quarrels", "media_exposure", "supervision_notices", "liable_complaints", "bad_ratings"), 0
    )
    inputs = known({key: {**nothing, **each} for key, each in told.items()})
    of_windows = [
        fact(key, "liable_complaints", int(key == 5), party="window") for key in range(1, 6)
    ]
    inputs = Inputs((*inputs.facts, *of_windows))
    who = windows("公安", "税务", "医保", "综合", "社保")
    who = (*who[:3], replace(who[3], window_kind="comprehensive"), who[4])
    outcome = computed(Basis("2026Q3", preset("r2"), who, inputs))
    assert totals(outcome) == [
        ("税务", Decimal("153.00"), 1),
        ("公安", Decimal("152.50"), 2),
        ("医保", Decimal("152.50"), 3),
    ]
    assert [each.standing for each in outcome.verdicts[3:]] == [Standing.OUT] * 2
    assert str(outcome.verdicts[4].reasons[0].said) == "Liable complaints: 1 case"


def test_r3_star_of_the_month_and_candidate_of_the_year() -> None:
    # 10/8/6/4 are 100/80/60/40 of a hundred:
    # 甲 public (10+10+8+10+8)/5=9.2→92×0.5=46, peers (8+10)/2=9→90×0.3=27, leaders 8→80×0.2=16 → 89
    # 乙 public (10+8+8+8+8)/5=8.4→84×0.5=42, peers 10→100×0.3=30, leaders 80×0.2=16            → 88
    # 丙 is satisfied at 90 %, and the rule asks for more than 90; 丁 leads the hall.
    # 甲 had two titles this year: with this one it is three, and a candidate of the year.
    told = {
        1: {"citizen_survey": [100, 100, 80, 100, 80], "peer_vote": [80, 100], "leader_score": 80,
            "satisfaction_rate": 96, "overdue": 0, "titles": 2},
        2: {"citizen_survey": [100, 80, 80, 80, 80], "peer_vote": 100, "leader_score": 80,
            "satisfaction_rate": 91, "overdue": 0, "titles": 0},
        3: {"citizen_survey": [100] * 5, "peer_vote": 100, "leader_score": 100,
            "satisfaction_rate": 90, "overdue": 0},
        4: {"citizen_survey": [100] * 5, "peer_vote": 100, "leader_score": 100,
            "satisfaction_rate": 100, "overdue": 0},
    }  # fmt: skip
    who = people("甲", "乙", "丙", "丁")
    who = (*who[:3], replace(who[3], role="leader"))
    outcome = computed(Basis("2026-09", preset("r3"), who, known(told)))
    assert totals(outcome) == [("甲", Decimal(89), 1), ("乙", Decimal(88), 2)]
    assert names(outcome) == ["甲"]
    assert [str(each.reasons[0].said) for each in outcome.verdicts[2:]] == [
        "Satisfaction rate: 90 %; the rule asks for more than 90 %",
        "Does not take part: leaders",
    ]
    assert [
        (each.candidate.name, each.titles, each.candidate_of) for each in outcome.result.longer
    ] == [("甲", 3, Period.YEAR)]
    assert preset("r3-year").select.places == 2


def test_r7_three_stages() -> None:
    # Twelve names, no scores. Stage 1, choosing up to 10: 1–8 have 3 votes, 9 has 2, 10 has 2, 11
    # has 1, 12 none; the first ten go on. Stage 2 keeps 8: with 2 votes each 1–7, with 1 vote each
    # 8 and 9, who are equal in the eighth place and both go on. Stage 3: callers say a level; the
    # average of 100/70/30 without 不了解 decides: 3 has (100+100)/2, 1 has 100 (不了解 left out),
    # 5 has (100+70)/2=85, 2 and 4 have 70, the rest 30. Five places: 1, 3, 5, 2, 4.
    rules = preset("r7")
    who = people(*"甲乙丙丁戊己庚辛壬癸子丑")
    told = known({each.key: {"liable_complaints": 0} for each in who})
    first = Bundle(
        3, 3, 3, ballots((*range(1, 9), 9, 10), (*range(1, 9), 9, 10), (*range(1, 9), 11))
    )
    second = Bundle(3, 2, 2, ballots((1, 2, 3, 4, 5, 6, 7, 8), (1, 2, 3, 4, 5, 6, 7, 9)))
    levels = {
        3: ("满意", "满意"), 1: ("满意", "不了解"), 5: ("满意", "基本满意"), 2: ("基本满意",) * 2,
        4: ("基本满意",) * 2, 6: ("不满意",) * 2, 7: ("不满意",) * 2, 8: ("不满意",) * 2,
        9: ("不满意",) * 2,
    }  # fmt: skip
    callers = tuple(
        Ballot(place + 1, tuple((key, said[place]) for key, said in levels.items()))
        for place in (0, 1)
    )
    bundles = (first, second, Bundle(2, 2, 2, callers))
    outcome = computed(Basis("2026", rules, who, told, bundles))
    assert outcome.slates[0] == tuple(range(1, 13))
    assert outcome.slates[1] == tuple(range(1, 11))
    assert outcome.slates[2] == (1, 2, 3, 4, 5, 6, 7, 8, 9)
    assert [place.points for place in outcome.result.places] == [100, 100, 85, 70, 70]
    assert names(outcome) == ["甲", "丙", "戊", "乙", "丁"]
    # the two of the reserve are the first by key among four equals
    assert [place.candidate.name for place in outcome.result.reserve] == ["己", "庚"]


R11 = {
    # 考核 ×0.3, 群众 ×0.3, 互评 ×0.2, 领导 ×0.2, cases: worked out to the right
    "次仁卓玛": (97, 95.4, 94.5, 92.5, 480),  # 29.10+28.62+18.90+18.50=95.12
    "白玛央金": (94.5, 96.5, 91, 93, 470),  # 28.35+28.95+18.20+18.60=94.10
    "张晓红": (96, 93, 92, 90, 460),  # 28.80+27.90+18.40+18.00=93.10
    "扎西顿珠": (93, 94.25, 90, 89.5, 450),  # 27.90+28.275→28.28+18.00+17.90=92.08
    "边巴次仁": (92, 90.5, 91.5, 90.5, 506),  # 27.60+27.15+18.30+18.10=91.15
    "徐立新": (96, 88.5, 89, 90.25, 412),  # 28.80+26.55+17.80+18.05=91.20
    "德吉央宗": (90.5, 92.5, 88, 87, 430),  # 27.15+27.75+17.60+17.40=89.90
    "陈思远": (89.5, 90, 89.5, 86, 440),  # 26.85+27.00+17.90+17.20=88.95
    "旦增罗布": (90, 87, 86, 87.5, 420),  # 27.00+26.10+17.20+17.50=87.80
    "周海燕": (99, 99, 99, 99, 400),  # a liable complaint
    "刘文静": (99, 99, 99, 99, 400),  # one not decided yet
    "何志强": (99, 99, 99, 99, 400),  # at the windows since 3 August: 59 days
}
SOURCES = ("monthly_assessment", "citizen_survey", "peer_vote", "leader_score", "case_volume")


def r11_inputs() -> Inputs:
    told = {}
    for key, values in enumerate(R11.values(), 1):
        told[key] = {
            **dict(zip(SOURCES, values, strict=True)),
            "discipline": 0, "present_days": 60, "service_days": 400,
            "liable_complaints": int(key == 10), "monthly_grade": ["优秀"] * 3,
        }  # fmt: skip
    told[12]["service_days"] = 59
    facts = list(known(told).facts)
    for place, each in enumerate(facts):
        if each.metric is Metric.CITIZEN_SURVEY:
            facts[place] = replace(each, sample=40)
        if each.metric is Metric.LIABLE_COMPLAINTS and each.candidate == 11:
            row = replace(fact(11, "overdue", 0), metric=each.metric, party="person")
            facts[place] = replace(row, pending=(Evidence("complaint", 14, "TS-26-014"),))
    return Inputs(tuple(facts))


def test_r11_shortlist_then_vote() -> None:
    who = people(*R11)
    basis = Basis("2026Q3", preset("r11"), who, r11_inputs())
    before = computed(basis)
    assert [str(each.total) for each in before.scored] == (
        ["95.12", "94.10", "93.10", "92.08", "91.20", "91.15", "89.90", "88.95", "87.80"]
    )
    standing = {each.candidate.name: each for each in before.verdicts if each.reasons}
    assert {
        name: (each.standing, str(each.reasons[0].said)) for name, each in standing.items()
    } == {
        "周海燕": (Standing.OUT, "Liable complaints: 1 case"),
        "刘文静": (Standing.DEFERRED, "Liable complaints: 1 not decided yet"),
        "何志强": (
            Standing.OUT,
            "Time at the windows: 59 days; the rule asks for at least 90 days",
        ),
    }
    assert before.slates == ((1, 2, 3, 4, 6, 5, 7, 8),)
    # the line is 88.95, of the eighth
    assert before.scored[0].distance == Decimal("6.17")
    assert [each.distance for each in before.scored[7:]] == [0, Decimal("-1.15")]
    assert before.result.places == ()
    assert before.result.empty == 5

    # 30 entitled, 20 come: 66.67 %, just enough. Votes: 德吉央宗 18, 次仁卓玛 16, 白玛央金 15,
    # 张晓红 12, then 边巴次仁 and 陈思远 10 each in the fifth place: they are voted on again.
    votes = {7: 18, 1: 16, 2: 15, 3: 12, 5: 10, 8: 10, 4: 9, 6: 5}
    vote = Bundle(30, 20, 20, ballots(*spread(votes, 20)))
    held = computed(replace(basis, bundles=(vote,)))
    assert [(place.candidate.name, place.votes, place.order) for place in held.result.places] == [
        ("德吉央宗", 18, 1), ("次仁卓玛", 16, 2), ("白玛央金", 15, 3), ("张晓红", 12, 4),
    ]  # fmt: skip
    (tie,) = held.result.ties
    assert ([each.name for each in tie.candidates], tie.seats) == (["边巴次仁", "陈思远"], 1)
    assert [each.candidate.name for each in held.result.reserve] == ["扎西顿珠", "徐立新"]

    # voted on again: 陈思远 11, 边巴次仁 9
    again = Bundle(30, 20, 20, ballots(*[(8,)] * 11, *[(5,)] * 9), slate=(5, 8), seats=1)
    settled = computed(replace(basis, bundles=(vote,), revotes=(again,)))
    assert names(settled)[-1] == "陈思远"
    assert settled.result.places[-1].by is By.REVOTE
    assert settled.result.ties == ()
    # who lost the vote held again is the first of the reserve
    assert [each.candidate.name for each in settled.result.reserve] == ["边巴次仁", "扎西顿珠"]


def spread(votes: dict[int, int], sheets: int) -> list[tuple[int, ...]]:
    """Ballots that give these votes, with at most five names each: dealt out like cards."""
    dealt: list[list[int]] = [[] for _ in range(sheets)]
    for key, number in votes.items():
        for sheet in sorted(dealt, key=len)[:number]:
            sheet.append(key)
    assert max(map(len, dealt)) <= 5
    return [tuple(each) for each in dealt]


def test_who_won_too_often_is_not_among_the_candidates() -> None:
    rules = preset("r11")
    rules = replace(rules, limits=replace(rules.limits, cooldown_periods=1))
    inputs = replace(r11_inputs(), awarded=(Awarded(1, 1),))
    outcome = computed(Basis("2026Q3", rules, people(*R11), inputs))
    assert outcome.verdicts[0].standing is Standing.OUT
    assert 1 not in outcome.slates[0]
    assert 9 in outcome.slates[0]
