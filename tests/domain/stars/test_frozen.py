import json
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hallapp.domain.stars.candidates import Awarded, Evidence, Inputs
from hallapp.domain.stars.frozen import _written, digest, frozen, recomputes, thawed
from hallapp.domain.stars.metrics import Metric
from hallapp.domain.stars.rule_files import preset
from hallapp.domain.stars.rules import Method
from hallapp.domain.stars.run import Basis, Bundle, computed
from tests.domain.stars.made import ballots, chose, fact, known, people, rules

ROW = Evidence("case", 7, "2026-0903-0187", "", date(2026, 9, 3))
VALUES = st.decimals(0, 100, places=2)
SOURCES = ("monthly_assessment", "citizen_survey", "peer_vote", "leader_score")


@st.composite
def bases(draw: st.DrawFn) -> Basis:
    rule = preset("r11")
    rule = replace(
        rule,
        gates=rule.gates[:1],
        population=replace(rule.population, min_service_days=0),
        select=replace(rule.select, shortlist=3, places=2),
        vote=(replace(rule.vote[0], turnout_min=None),),
    )
    who = people(*"甲乙丙丁戊")
    told = {
        each.key: {
            **{source: [draw(VALUES)] * 5 for source in SOURCES},
            "overdue": draw(st.integers(0, 1)),
        }
        for each in who
    }
    sheets = draw(st.lists(st.lists(st.integers(1, 5), max_size=2, unique=True), max_size=6))
    vote = Bundle(9, 9, 9, ballots(*map(tuple, sheets)))
    awarded = (Awarded(1, 2, "明星", (ROW,)),)
    return Basis("2026Q3", rule, who, known(told, awarded=awarded), (vote,))


@settings(max_examples=20, deadline=None)
@given(bases())
def test_what_is_frozen_gives_the_same_list_again(basis: Basis) -> None:
    text = frozen(basis)
    assert recomputes(text)
    assert computed(thawed(text)).result == computed(basis).result
    assert frozen(thawed(text)) == text


@settings(max_examples=20, deadline=None)
@given(bases(), st.randoms())
def test_neither_order_nor_entry_leaves_a_trace(basis, random) -> None:  # noqa: ANN001
    who, facts = list(basis.candidates), list(basis.inputs.facts)
    sheets = list(basis.bundles[0].ballots)
    for each in (who, facts, sheets):
        random.shuffle(each)
    shuffled = replace(
        basis,
        candidates=tuple(who),
        inputs=replace(basis.inputs, facts=tuple(facts)),
        bundles=(replace(basis.bundles[0], ballots=tuple(sheets)),),
    )
    assert digest(frozen(shuffled)) == digest(frozen(basis))


def some() -> Basis:
    rule = rules("[[score]]\nsource = 'peer_vote'\nweight = 100\n[select]\nplaces = 1\n")
    told = known({1: {"peer_vote": "90.50"}, 2: {"peer_vote": 80}})
    return Basis("2026Q3", rule, people("甲", "乙"), told)


def test_a_list_that_was_changed_does_not_follow_any_more() -> None:
    text = frozen(some())
    assert recomputes(text)
    told = json.loads(text)
    told["result"]["places"][0][0] = 2
    changed = json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert not recomputes(changed)
    assert digest(changed) != digest(text)


def test_numbers_are_written_one_way() -> None:
    same = replace(some(), inputs=known({1: {"peer_vote": "90.5"}, 2: {"peer_vote": "80.0"}}))
    assert frozen(same) == frozen(some())
    with pytest.raises(AssertionError):
        _written(object())


VOTE_SCORES = """[[score]]
source = "ballot"
weight = 40
[[score]]
source = "peer_vote"
weight = 60
[[vote]]
name = "投票"
mode = "{mode}"
{levels}
[select]
places = 1
"""


def test_votes_may_be_a_part_of_the_score() -> None:
    # 甲 has 1 of 4 valid ballots: 25×0.4=10, with 90×0.6=54 → 64; 乙 3 of 4: 30+48=78
    rule = rules(VOTE_SCORES.format(mode="choose_up_to_n", levels=""))
    told = known({1: {"peer_vote": 90}, 2: {"peer_vote": 80}})
    basis = Basis("2026Q3", rule, people("甲", "乙"), told)
    assert [each.disqualified for each in computed(basis).scored] == [True, True]
    assert computed(basis).slates == ((1, 2),)
    held = computed(replace(basis, bundles=(Bundle(4, 4, 4, ballots((1,), (2,), (2,), (2,))),)))
    assert [(each.candidate.name, each.total) for each in held.scored] == [("乙", 78), ("甲", 64)]
    invalid = computed(replace(basis, bundles=(Bundle(4, 4, 1, ballots((1,), (2,))),)))
    assert [each.disqualified for each in invalid.scored] == [True, True]


def test_levels_may_be_a_part_of_the_score() -> None:
    levels = "levels = [{name = '好', points = 100}, {name = '差', points = 50}]"
    rule = rules(VOTE_SCORES.format(mode="score_levels", levels=levels))
    told = known({1: {"peer_vote": 90}, 2: {"peer_vote": 80}})
    sheet = replace(chose(1), marks=((1, "差"), (2, "好")))
    held = computed(Basis("2026Q3", rule, people("甲", "乙"), told, (Bundle(1, 1, 1, (sheet,)),)))
    assert [(each.candidate.name, each.total) for each in held.scored] == [("乙", 88), ("甲", 74)]


def test_a_written_name_is_no_part_of_the_score() -> None:
    rule = rules(VOTE_SCORES.format(mode="choose_up_to_n", levels="write_ins = true"))
    told = known({1: {"peer_vote": 90}})
    sheet = replace(chose(1), write_ins=("路人",))
    held = computed(Basis("2026Q3", rule, people("甲"), told, (Bundle(1, 1, 1, (sheet,)),)))
    assert [each.total for each in held.scored] == [54]


def test_equals_by_score_may_be_voted_on_where_no_vote_is_in_the_rule() -> None:
    basis = replace(some(), inputs=known({1: {"peer_vote": 80}, 2: {"peer_vote": 80}}))
    rule = replace(basis.rules, tie_break=preset("r11").tie_break)
    again = Bundle(3, 3, 3, ballots((2,), (2,), (1,)), slate=(1, 2), seats=1)
    found = computed(replace(basis, rules=rule, revotes=(again,)))
    assert [place.candidate.name for place in found.result.places] == ["乙"]
    assert rule.select.method is Method.TOP_N


def test_complaints_of_two_parties_stay_apart() -> None:
    facts = tuple(
        fact(1, "liable_complaints", n, party=p) for p, n in (("person", 1), ("window", 2))
    )
    told = Inputs(facts)
    assert told.of(1, Metric.LIABLE_COMPLAINTS, party="window").values == (Decimal(2),)
    assert thawed(frozen(replace(some(), inputs=told))).inputs == told
