from dataclasses import replace
from decimal import Decimal

from hallapp.domain.stars.chances import moved, needs
from hallapp.domain.stars.rule_files import preset
from hallapp.domain.stars.scores import scored
from tests.domain.stars.made import known, people, rules

PARTS = """[[score]]
source = "monthly_assessment"
name = "考核"
weight = 60
[[score]]
source = "peer_vote"
weight = 40
cap = 95
[select]
places = 1
"""


def test_what_each_would_need() -> None:
    # 甲 54+36=90 is in; 乙 48+36=84 lacks 6: 54 of 60, or 42 of 40 (at most 38), so only the first;
    # 丙 30+20=50 lacks 40: 70 of 60 and 60 of 38 are both too much; 丁 has no peers.
    told = known({
        1: {"monthly_assessment": 90, "peer_vote": 90},
        2: {"monthly_assessment": 80, "peer_vote": 90},
        3: {"monthly_assessment": 50, "peer_vote": 50},
        4: {"monthly_assessment": 99},
    })  # fmt: skip
    rule = rules(PARTS)
    found = needs(rule, scored(rule, people(*"甲乙丙丁"), told))
    assert [str(each.said) for each in found] == [
        "Within the line, 0 points above it",
        "6 points short of the line; any one of these would do: 考核 54 of 60 (now 48)",
        "40 points short of the line; no single part makes up for it",
        "Not in the list for want of data: Peer appraisal",
    ]
    assert (found[1].line, found[1].gap) == (90, 6)
    assert [part.points for part in found[1].parts] == [54, None]


# two equals of picture 05: what parts them is how heavy 考核, 群众 and 互评 weigh
PICTURE = {
    "边巴次仁": ("92.00", "90.6667", "91.5", "90.5", 506),  # 27.60+27.20+18.30+18.10=91.20
    "徐立新": ("96.3333", "88.00", "89.0", "90.5", 412),  # 28.90+26.40+17.80+18.10=91.20
    "陈思远": ("89.3333", "90.00", "89.5", "86.0", 440),  # 26.80+27.00+17.90+17.20=88.90
    "旦增罗布": ("90.00", "87.00", "86.0", "87.5", 420),  # 27.00+26.10+17.20+17.50=87.80
}
SOURCES = ("monthly_assessment", "citizen_survey", "peer_vote", "leader_score", "case_volume")


def picture() -> tuple:
    rule = preset("r11")
    rule = replace(rule, select=replace(rule.select, shortlist=3))
    rule = replace(rule, score=tuple(replace(part, min_sample=0) for part in rule.score))
    told = {
        key: dict(zip(SOURCES, each, strict=True)) for key, each in enumerate(PICTURE.values(), 1)
    }
    return rule, people(*PICTURE), known(told)


def test_weights_moved_by_a_tenth() -> None:
    found = moved(*picture())
    assert [(row.candidate.name, row.rank, row.times_inside) for row in found.rows] == [
        ("边巴次仁", 1, 8), ("徐立新", 2, 8), ("陈思远", 3, 8), ("旦增罗布", 4, 0),
    ]  # fmt: skip
    first = {(move.part, move.up): move.rank for move in found.rows[0].moved}
    assert [key for key, rank in first.items() if rank == 2] == [(0, True), (1, False), (2, False)]
    assert [str(each) for each in found.sentences] == [
        "With every weight a tenth lower or higher, the same 3 stay in.",
        "考核 higher, 群众 lower, 互评 lower: 边巴次仁, 徐立新 change places.",
    ]


def test_who_would_come_in_and_who_would_fall_out() -> None:
    rule = rules(PARTS)
    told = known({
        1: {"monthly_assessment": 90, "peer_vote": 80},
        2: {"monthly_assessment": 83, "peer_vote": 90},
    })  # fmt: skip
    # 甲 54+32=86, 乙 49.8+36=85.8. With 考核 at 54 of 94: 甲 (4860+3200)/94=85.745,
    # 乙 (4482+3600)/94=85.979; with 互评 at 44 of 104: 甲 (5400+3520)/104=85.769,
    # 乙 (4980+3960)/104=85.962.
    found = moved(rule, people("甲", "乙"), told)
    assert [str(each) for each in found.sentences] == [
        "考核 lower, Peer appraisal higher: 乙 would be in, 甲 would not."
    ]
    assert [row.times_inside for row in found.rows] == [2, 2]


def test_weights_still_come_to_a_hundred() -> None:
    found = moved(
        rules(PARTS), people("甲"), known({1: {"monthly_assessment": 90, "peer_vote": 90}})
    )
    assert [move.rank for move in found.rows[0].moved] == [1] * 4
    from hallapp.domain.stars.chances import _shifted

    assert [round(part.weight, 2) for part in _shifted(rules(PARTS), 0, up=True).score] == [
        Decimal("62.26"), Decimal("37.74"),
    ]  # fmt: skip


def test_nobody_to_choose_from() -> None:
    found = moved(rules(PARTS), (), known({}))
    assert (found.rows, [str(each) for each in found.sentences]) == (
        (), ["With every weight a tenth lower or higher, the same 0 stay in."],
    )  # fmt: skip


def test_without_scores_the_vote_decides() -> None:
    rule = preset("r7")
    lines = scored(rule, people("甲"), known({}))
    assert [str(each.said) for each in needs(rule, lines)] == ["Without scores: the vote decides"]
    assert moved(rule, people("甲"), known({})).sentences == ()


def test_three_in_another_order() -> None:
    rule = rules(PARTS.replace("cap = 95", "").replace("places = 1", "places = 3"))
    told = known({
        1: {"monthly_assessment": 80, "peer_vote": 95},
        2: {"monthly_assessment": 82, "peer_vote": 92},
        3: {"monthly_assessment": 84, "peer_vote": 89},
    })  # fmt: skip
    # 甲 48+38=86, 乙 49.2+36.8=86, 丙 50.4+35.6=86: equal, until a weight moves
    assert [str(each) for each in moved(rule, people(*"甲乙丙"), told).sentences] == [
        "With every weight a tenth lower or higher, the same 3 stay in.",
        "考核 lower, Peer appraisal higher: the order changes among 乙, 丙.",
        "考核 higher, Peer appraisal lower: the order changes among 甲, 乙.",
    ]
