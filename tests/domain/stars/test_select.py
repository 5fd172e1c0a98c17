from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from hallapp.domain.stars.candidates import Awarded, Candidate, Inputs
from hallapp.domain.stars.counting import Count, counted
from hallapp.domain.stars.places import By, Place, Settled
from hallapp.domain.stars.rules import RuleSet, Then, VoteStage
from hallapp.domain.stars.runners import slate
from hallapp.domain.stars.scores import Scored, scored
from hallapp.domain.stars.select import Result, chosen, replaced
from tests.domain.stars.made import ballots, known, people, rules

SCORE = "[[score]]\nsource = 'peer_vote'\nweight = 100\n"
TOP = SCORE + "[select]\nplaces = 2\n"
AGAIN = VoteStage("重投")


def lines(rule: RuleSet, *points: float, groups: str = "") -> tuple[Scored, ...]:
    who: Sequence[Candidate] = people(*"甲乙丙丁戊己"[: len(points)])
    if groups:
        who = [replace(each, group=group) for each, group in zip(who, groups, strict=True)]
    return scored(
        rule, who, known({key: {"peer_vote": each} for key, each in enumerate(points, 1)})
    )


def chose(rule: RuleSet, *points: float, **more: Any) -> Result:
    inputs = more.pop("inputs", Inputs())
    groups = more.pop("groups", "")
    return chosen(rule, lines(rule, *points, groups=groups), inputs, **more)


def names(places: Sequence[Place]) -> str:
    return "".join(each.candidate.name for each in places)


def again(seats: int, *sheets: tuple[int, ...], slate: tuple[int, ...], issued: int = 99) -> Count:
    return counted(
        AGAIN, slate, ballots(*sheets), places=seats, eligible=99, present=99, issued=issued
    )


def test_the_best_are_chosen_and_the_next_are_the_reserve() -> None:
    found = chose(rules(TOP + "reserve = 1\n"), 80, 95, 90, 85)
    assert [(each.candidate.name, each.order, each.by, each.score) for each in found.places] == [
        ("乙", 1, By.SCORE, 95), ("丙", 2, By.SCORE, 90),
    ]  # fmt: skip
    assert [(each.candidate.name, each.order) for each in found.reserve] == [("丁", 3)]
    assert found.empty == 0


def test_too_few_leave_places_empty() -> None:
    found = chose(rules(TOP), 80)
    assert (names(found.places), found.empty) == ("甲", 1)
    assert chose(rules(TOP)) == Result(empty=2)


def test_who_is_not_known_gets_no_place() -> None:
    rule = rules(TOP)
    found = chosen(rule, scored(rule, people("甲"), known({})), Inputs())
    assert found.places == ()


@pytest.mark.parametrize(
    ("then", "places", "ties", "empty"),
    [
        (Then.ALL_SHARE, "甲乙丙", 0, 0),
        (Then.NONE_SELECTED, "甲", 0, 1),
        (Then.COMMITTEE, "甲", 1, 0),
        (Then.REVOTE, "甲", 1, 0),
    ],
)
def test_equals_at_the_line(then: Then, places: str, ties: int, empty: int) -> None:
    rule = rules(TOP + f"[tie_break]\nthen = '{then}'\n")
    found = chose(rule, 95, 90, 90, 80)
    assert (names(found.places), len(found.ties), found.empty) == (places, ties, empty)
    if ties:
        assert (names_of(found), found.ties[0].seats) == ("乙丙", 1)


def names_of(found: Result) -> str:
    return "".join(each.name for each in found.ties[0].candidates)


def test_equals_within_the_line_share_an_order_and_no_tie() -> None:
    found = chose(rules(TOP), 90, 90, 80)
    assert [(each.candidate.name, each.order) for each in found.places] == [("甲", 1), ("乙", 1)]
    assert found.ties == ()


def test_a_metric_that_parted_equals_is_named() -> None:
    rule = rules(TOP + "[tie_break]\nsteps = [{metric = 'case_volume'}]\n")
    told = known({
        1: {"peer_vote": 95, "case_volume": 1}, 2: {"peer_vote": 90, "case_volume": 412},
        3: {"peer_vote": 90, "case_volume": 506},
    })  # fmt: skip
    found = chosen(rule, scored(rule, people(*"甲乙丙"), told), told)
    assert [(each.candidate.name, each.by) for each in found.places] == [
        ("甲", By.SCORE), ("丙", By.TIE_METRIC),
    ]  # fmt: skip


def test_the_committee_decides_as_written_down() -> None:
    rule = rules(TOP)
    found = chose(rule, 95, 90, 90, 90, settled=Settled(decided=(3, 2)))
    assert [(each.candidate.name, each.by) for each in found.places] == [
        ("甲", By.SCORE), ("丙", By.COMMITTEE),
    ]  # fmt: skip
    # only those who are tied count, and the order must fill the places
    assert chose(rule, 95, 90, 90, settled=Settled(decided=(1,))).ties


REVOTE = TOP + "[tie_break]\nthen = 'revote'\n"


def test_a_vote_held_again_may_leave_a_smaller_tie() -> None:
    rule = rules(REVOTE)
    once = again(2, (1, 2), (1, 3), (2, 4), (1, 4), slate=(1, 2, 3, 4))
    # 甲 3 votes; 乙 and 丁 2 each for the place that is left; 丙 1
    found = chose(rule, 90, 90, 90, 90, settled=Settled((once,)))
    assert (names(found.places), names_of(found), found.ties[0].seats) == ("甲", "乙丁", 1)
    twice = again(1, (4,), (4,), (2,), slate=(2, 4))
    found = chose(rule, 90, 90, 90, 90, settled=Settled((once, twice)))
    assert [(each.candidate.name, each.by) for each in found.places] == [
        ("甲", By.REVOTE), ("丁", By.REVOTE),
    ]  # fmt: skip
    assert found.ties == ()


def test_a_vote_held_again_about_others_or_that_does_not_hold_parts_nobody() -> None:
    rule = rules(REVOTE)
    others = again(1, (3,), slate=(3, 4))
    invalid = again(1, (1,), (1,), slate=(2, 3), issued=1)
    assert chose(rule, 95, 90, 90, settled=Settled((others, invalid))).ties


VOTED = """[[vote]]
name = "推荐"
keep = 3
[[vote]]
name = "选举"
majority_of = "cast"
[select]
method = "vote_after_shortlist"
places = 2
shortlist = 4
reserve = 1
[tie_break]
steps = [{ metric = "score" }]
"""


def vote(
    rule: RuleSet, found: Sequence[Scored], bundles: Sequence[Any], issued: int = 9
) -> list[Count]:
    counts: list[Count] = []
    for stage, sheets in zip(rule.vote, bundles, strict=False):
        counts.append(
            counted(
                stage, slate(rule, found, counts), ballots(*sheets),
                places=2, eligible=9, present=9, issued=issued,
            )
        )  # fmt: skip
    return counts


FIRST = [(1, 2, 3), (1, 2, 4), (2, 3), (3,)]


def test_only_the_last_vote_decides() -> None:
    rule = rules(SCORE + VOTED)
    told = lines(rule, 95, 90, 85, 80, 70)
    assert slate(rule, told, ()) == (1, 2, 3, 4)
    counts = vote(rule, told, [FIRST])
    assert slate(rule, told, counts) == (2, 3, 1)
    assert chosen(rule, told, Inputs(), counts) == Result(empty=2)
    counts = vote(rule, told, [FIRST, [(3, 1), (3,), (3, 2)]])
    found = chosen(rule, told, Inputs(), counts)
    # two of three valid ballots are a majority: only 丙 has it
    assert [(each.candidate.name, each.votes, each.by) for each in found.places] == [
        ("丙", 3, By.VOTE)
    ]
    assert found.empty == 1


def test_equal_votes_are_parted_by_metrics_only_if_the_rule_says_so() -> None:
    rule = rules(SCORE + VOTED)
    told = lines(rule, 95, 90, 85, 80)
    counts = vote(rule, told, [FIRST, [(3, 1), (3, 1), (3, 2), (2,), (2,)]])
    rule = replace(rule, vote=(rule.vote[0], replace(rule.vote[1], majority_of=AGAIN.majority_of)))
    counts = vote(rule, told, [FIRST, [(3, 1), (3, 1), (1, 2), (3, 2), (2,)]])
    found = chosen(rule, told, Inputs(), counts)
    assert (names(found.places), names_of(found)) == ("", "甲乙丙")
    parted = replace(rule, tie_break=replace(rule.tie_break, votes_too=True))
    told = scored(
        parted, people(*"甲乙丙丁"), known({k: {"peer_vote": 100 - k} for k in range(1, 5)})
    )
    found = chosen(parted, told, Inputs(), counts)
    assert [(each.candidate.name, each.by) for each in found.places] == [
        ("甲", By.TIE_METRIC), ("乙", By.TIE_METRIC),
    ]  # fmt: skip


def test_a_vote_that_does_not_hold_decides_nothing() -> None:
    rule = rules(SCORE + VOTED)
    told = lines(rule, 95, 90, 85, 80)
    counts = vote(rule, told, [FIRST, [(3, 1)] * 5], issued=4)
    assert chosen(rule, told, Inputs(), counts) == Result(empty=2)
    assert slate(rule, told, vote(rule, told, [FIRST], issued=3)) == ()


@pytest.mark.parametrize(
    ("select", "places"),
    [
        ("method = 'percent'\npercent = 50", "甲乙"),
        ("method = 'threshold'\nthreshold = 85", "甲乙丙"),
        ("method = 'threshold'\nthreshold = 99", ""),
    ],
)
def test_shares_and_thresholds(select: str, places: str) -> None:
    found = chose(rules(SCORE + "[select]\n" + select), 95, 90, 85, 80)
    assert (names(found.places), found.empty, found.ties) == (places, 0, ())


def test_groups_choose_for_themselves() -> None:
    rule = rules(SCORE + "[select]\nplaces = 1\nper_group = true\nreserve = 1\n")
    found = chose(rule, 95, 90, 70, 60, groups="AABB")
    assert (names(found.places), names(found.reserve)) == ("甲丙", "乙丁")
    # one of B is taken back: only the reserve of B moves up
    assert names(replaced(rule, found, {3}).places) == "甲丁"


TIERS = """[select]
method = "tiers"
tiers = [
    { name = "五星", stars = 5, least = 95, max_percent = 25, after_titles = 1 },
    { name = "四星", stars = 4, least = 90, max_percent = 50 },
    { name = "三星", stars = 3, least = 80 },
]
"""


def stars(found: Result) -> list[tuple[str, int]]:
    return [(each.candidate.name, each.tier.stars if each.tier else 0) for each in found.places]


def test_tiers_with_shares_and_history() -> None:
    # of four, one may have five stars and two four; 甲 has the score but no title yet
    told = known({}, awarded=(Awarded(2, 3), Awarded(1, 0)))
    found = chose(rules(SCORE + TIERS), 97, 96, 92, 85, inputs=told)
    assert stars(found) == [
        ("乙", 5), ("甲", 4), ("丙", 4), ("丁", 3),
    ]  # fmt: skip
    assert (
        chose(rules(SCORE + TIERS), 97, 96, 93, 70, inputs=told).places[-1].candidate.name == "丙"
    )


def test_a_tier_without_room_passes_on_and_equals_there_wait() -> None:
    full = chose(rules(SCORE + TIERS), 94, 93, 92, 70)
    assert stars(full) == [
        ("甲", 4), ("乙", 4), ("丙", 3),
    ]  # fmt: skip
    equal = chose(rules(SCORE + TIERS), 94, 92, 92, 70)
    assert (names_of(equal), equal.ties[0].seats) == ("乙丙", 1)


def test_the_reserve_moves_up_when_a_title_is_taken_back() -> None:
    rule = rules(TOP + "reserve = 1\n")
    found = chose(rule, 95, 90, 85, 80)
    now = replaced(rule, found, {1})
    assert [(each.candidate.name, each.by) for each in now.places] == [
        ("乙", By.SCORE), ("丙", By.RESERVE),
    ]  # fmt: skip
    assert (now.reserve, now.empty) == ((), 0)
    assert (names(replaced(rule, found, {1, 2}).places), replaced(rule, found, {1, 2}).empty) == (
        "丙", 1,
    )  # fmt: skip
    assert names(replaced(rule, found, {3}).reserve) == ""
    stays = replace(rule, revoke=replace(rule.revoke, replace_from_reserve=False))
    assert (names(replaced(stays, found, {1}).places), replaced(stays, found, {1}).empty) == (
        "乙",
        1,
    )


def test_titles_add_up_to_a_candidate_of_the_year() -> None:
    rule = rules(TOP + "[after]\naccumulate = [{titles = 3}]\n")
    told = known({1: {"titles": 2}, 2: {"titles": 1}, 3: {"titles": 3}, 4: {"titles": 2}})
    found = chose(rule, 95, 90, 85, 80, inputs=told)
    assert [(each.candidate.name, each.titles) for each in found.longer] == [("甲", 3), ("丙", 3)]
