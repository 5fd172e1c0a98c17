import string
import tomllib
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hallapp.domain.errors import Refused
from hallapp.domain.stars import plain, rule_files, toml
from hallapp.domain.stars.rule_files import preset, presets, read_rules, written
from hallapp.domain.stars.rules import RuleSet
from hallapp.domain.stars.sentences import sentences
from tests.domain.stars.made import HEAD

WORDS = st.text(st.characters(codec="utf-8"), max_size=8)
NUMBERS = st.decimals(min_value=-1000, max_value=1000, places=2)


def of_kind(kind: Any) -> st.SearchStrategy[Any]:
    """Any value that a field of the rules can have."""
    arguments = get_args(kind)
    if get_origin(kind) is tuple:
        return st.lists(of_kind(arguments[0]), max_size=2).map(tuple)
    if arguments:
        return st.none() | of_kind(arguments[0])
    if kind in PLAIN:
        return PLAIN[kind]
    if issubclass(kind, StrEnum):
        return st.sampled_from(kind)
    return st.builds(kind, **{name: of_kind(each) for name, each in get_type_hints(kind).items()})


PLAIN: Mapping[Any, st.SearchStrategy[Any]] = {
    str: WORDS,
    int: st.integers(0, 99),
    bool: st.booleans(),
    Decimal: NUMBERS,
    date: st.dates(),
}


@settings(max_examples=30, deadline=None)
@given(of_kind(RuleSet))
def test_rules_are_read_as_they_were_written(rules: RuleSet) -> None:
    for table in (plain.plain(rules), plain.plain(rules, defaults=False)):
        text = toml.written(without_none(table))
        assert plain.built(RuleSet, tomllib.loads(text, parse_float=Decimal)) == rules


def without_none(table: Any) -> Any:
    """TOML has no word for nothing: the key is left out."""
    if isinstance(table, dict):
        return {key: without_none(each) for key, each in table.items() if each is not None}
    return [without_none(each) for each in table] if isinstance(table, list) else table


@pytest.mark.parametrize("rules", presets(), ids=lambda rules: rules.id)
def test_what_comes_along_is_read_as_it_was_written(rules: RuleSet) -> None:
    assert read_rules(written(rules)) == rules


def test_the_rules_that_come_along() -> None:
    assert {rules.id for rules in presets()} >= {"r1", "r2", "r3", "r7", "r11"}
    assert rule_files.preset().name == "季度窗口服务明星"
    assert [(part.name, part.weight) for part in preset().score] == [
        ("考核", 30), ("群众", 30), ("互评", 20), ("领导", 20),
    ]  # fmt: skip
    assert (preset().select.shortlist, preset().select.places) == (8, 5)
    assert not any(stage.write_ins for rules in presets() for stage in rules.vote)


def test_a_byte_order_mark_is_not_a_key() -> None:
    assert read_rules("\ufeff" + written(preset())) == preset()


TOP = "[select]\nplaces = 1\n"
PART = "[[score]]\nsource = 'peer_vote'\nweight = 100\n"
VOTE = "[[vote]]\nname = '投票'\n"
VOTED = VOTE + "[select]\nmethod = 'vote_after_shortlist'\nplaces = 2\n"
LEVELS = "levels = [{name = '好', points = 2}, {name = '差', points = 1}]\n"
WRONG = [
    ("x = ", ""),
    ("colour = 'red'\n" + PART + TOP, "colour"),
    ("version = 1.5\n" + PART + TOP, "version"),
    ("version = true\n" + PART + TOP, "version"),
    ("ties_on_unrounded = 1\n" + PART + TOP, "ties_on_unrounded"),
    ("version = 0\n" + PART + TOP, "version"),
    ("places = 5\n" + PART + TOP, "places"),
    ("source = 3\n" + PART + TOP, "source"),
    ("effective_from = 2026-10-01T09:00:00\n" + PART + TOP, "effective_from"),
    ("effective_from = 'autumn'\n" + PART + TOP, "effective_from"),
    ("ours = 'score'\n" + PART + TOP, "ours"),
    ("ours = ['score[2].weight']\n" + PART + TOP, "ours"),
    ("ours = ['gate']\n" + PART + TOP, "ours"),
    ("population = 3\n" + PART + TOP, "population"),
    ("[population]\ngroups = 'age'\n" + PART + TOP, "population.groups"),
    ("[population]\nmin_attendance_rate = 101\n" + PART + TOP, "population.min_attendance_rate"),
    ("[population]\nmin_service_days = -1\n" + PART + TOP, "population.min_service_days"),
    ("[[gates]]\nmetric = 'overdue'\nop = 'in'\n" + PART + TOP, "gates[1].op"),
    ("[[gates]]\nmetric = 'overdue'\nparties = ['hall']\n" + PART + TOP, "gates[1].parties"),
    ("[[gates]]\nmetric = 'overdue'\nparties = []\n" + PART + TOP, "gates[1].parties"),
    ("[[gates]]\nmetric = 'overdue'\nparties = ['person', 'person']\n" + PART + TOP,
     "gates[1].parties"),
    ("[[gates]]\nmetric = 'overdue'\nmin_sample = -1\n" + PART + TOP, "gates[1].min_sample"),
    ("[[gates]]\nop = '<'\n" + PART + TOP, "gates[1].metric"),
    ("[[gates]]\nmetric = 'overdue'\nvalue = true\n" + PART + TOP, "gates[1].value"),
    ("[[gates]]\nmetric = 'overdue'\nvalue = 'few'\n" + PART + TOP, "gates[1].value"),
    ("[[gates]]\nmetric = 'overdue'\nvalue = nan\n" + PART + TOP, "gates[1].value"),
    ("[[gates]]\nmetric = 'overdue'\nvalue = 1e99\n" + PART + TOP, "gates[1].value"),
    ("[[score]]\nsource = 'peer_vote'\nweight = 90\n" + TOP, "score"),
    ("[[score]]\nsource = 'peer_vote'\nweight = 0\n" + TOP, "score[1].weight"),
    (PART + "full = 0\n" + TOP, "score[1].full"),
    (PART + "normalise = 'band'\n" + TOP, "score[1].bands"),
    (PART + "normalise = 'band'\nbands = [{least = 2, points = 5}, {least = 3, points = 4}]\n"
     + TOP,
     "score[1].bands"),
    (PART + "cap = 1\nfloor = 2\n" + TOP, "score[1].floor"),
    (PART + "min_sample = -1\n" + TOP, "score[1].min_sample"),
    (PART + "[[bonus]]\nevent = 'praised'\npoints = 0\n" + TOP, "bonus[1].points"),
    (PART + "[[bonus]]\nevent = 'praised'\npoints = 1\ncap = -1\n" + TOP, "bonus[1].cap"),
    (PART, "select.places"),
    (TOP, "score"),
    (PART + "[select]\nmethod = 'percent'\n", "select.percent"),
    (PART + "[select]\nmethod = 'percent'\npercent = 101\n", "select.percent"),
    (PART + "[select]\nmethod = 'percent'\npercent = 5\nleast = 3\nmost = 2\n", "select.most"),
    (PART + "[select]\nmethod = 'tiers'\n", "select.tiers"),
    (PART + "[select]\nmethod = 'tiers'\ntiers = [{name = 'a', stars = 3, least = 1}, "
     "{name = 'b', stars = 4, least = 2}]\n", "select.tiers"),
    (PART + "[select]\nmethod = 'tiers'\ntiers = [{name = 'a', stars = 3, least = 2}, "
     "{name = 'a', stars = 2, least = 1}]\n", "select.tiers"),
    (PART + "[select]\nmethod = 'tiers'\ntiers = [{name = 'a', stars = 0, least = 2}]\n",
     "select.tiers[1].stars"),
    (PART + "[select]\nmethod = 'vote_after_shortlist'\nplaces = 1\n", "vote"),
    (VOTE + "slate = 'equal_quota'\n" + VOTED.removeprefix(VOTE) + "shortlist = 2\n", "score"),
    (PART + VOTED + "shortlist = 2\n", "select.shortlist"),
    (PART + VOTE + "slate = 'equal_quota'\n" + VOTED.removeprefix(VOTE) + "shortlist = 3\n",
     "select.shortlist"),
    (VOTE + "keep = 2\n" + VOTE.replace("投票", "再投") + VOTED.removeprefix(VOTE), "vote[1].keep"),
    (VOTE + VOTED, "vote"),
    (PART + VOTED + "per_group = true\n", "vote[1].max_choices"),
    ("[[vote]]\nname = ' '\n" + VOTED.removeprefix(VOTE), "vote[1].name"),
    (VOTE + "majority = 100\n" + VOTED.removeprefix(VOTE), "vote[1].majority"),
    (VOTE + "turnout_min = 101\n" + VOTED.removeprefix(VOTE), "vote[1].turnout_min"),
    (VOTE + LEVELS + VOTED.removeprefix(VOTE), "vote[1].levels"),
    (VOTE + "levels = [{name = '不了解'}]\n" + VOTED.removeprefix(VOTE), "vote[1].levels"),
    (VOTE + "mode = 'score_levels'\n" + VOTED.removeprefix(VOTE), "vote[1].levels"),
    (VOTE + "mode = 'score_levels'\nmajority_of = 'cast'\n" + LEVELS + VOTED.removeprefix(VOTE),
     "vote[1].majority_of"),
    (VOTE + "mode = 'rank'\nwrite_ins = true\n" + VOTED.removeprefix(VOTE), "vote[1].write_ins"),
    (PART + TOP + "[tie_break]\nsteps = [{metric = 'titles'}, {metric = 'titles'}]\n",
     "tie_break.steps"),
    (PART + TOP + "[limits]\nmax_consecutive = 0\n", "limits.max_consecutive"),
    (PART + TOP + "[after]\npublicity_days = -1\n", "after.publicity_days"),
    (PART + TOP + "[after]\naccumulate = [{titles = 0}]\n", "after.accumulate[1].titles"),
    (PART + TOP + "[revoke]\nwithin_months = -1\n", "revoke.within_months"),
    (PART + TOP + "[[item_weights]]\nitem = 'a'\nweight = -1\n", "item_weights[1].weight"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "key"), WRONG)
def test_what_is_wrong_is_refused_with_its_key(text: str, key: str) -> None:
    with pytest.raises(Refused) as refused:
        read_rules(HEAD + text)
    assert refused.value.field == key
    assert key in str(refused.value)


@pytest.mark.parametrize(
    ("text", "key"),
    [(HEAD.replace("明星", " ") + PART + TOP, "name"), ("id = 'x'\n", "name")],
)
def test_a_rule_has_a_name(text: str, key: str) -> None:
    with pytest.raises(Refused) as refused:
        read_rules(text)
    assert refused.value.field == key


def test_right_rules_are_read() -> None:
    fair = [
        PART
        + "normalise = 'band'\nbands = [{least = 1, points = 5}, {least = 3, points = 9}]\n"
        + TOP,
        PART + "cap = 100\nfloor = 10\n" + TOP + "[limits]\nmax_consecutive = 2\n",
        PART + "[select]\nmethod = 'percent'\npercent = 5\nleast = 1\nmost = 3\n",
        PART + "[select]\nmethod = 'threshold'\nthreshold = 90\n",
        PART + VOTE + "slate = 'equal_quota'\n" + VOTED.removeprefix(VOTE) + "shortlist = 2\n",
        PART + "[[bonus]]\nevent = 'praised'\npoints = -1\ncap = 3\n" + TOP,
        "effective_from = 2026-10-01\n" + PART + TOP,
        VOTE + "max_choices = 6\n" + VOTED.removeprefix(VOTE) + "per_group = true\n",
    ]
    for text in fair:
        assert read_rules(HEAD + text).name == "明星"


FULL = (
    HEAD
    + """
effective_from = 2026-10-01
source = "某办法"
ties_on_unrounded = true
sensitivity_in_dossier = true
ours = ["version", "score[1].weight", "vote[1].keep"]
[population]
exclude_roles = ["leader", "首席代表"]
exclude_window_types = ["comprehensive"]
min_attendance_rate = 90
[[gates]]
metric = "liable_complaints"
parties = ["person", "window"]
min_sample = 3
[[score]]
source = "case_volume"
weight = 60
normalise = "percent"
full = 500
per_day = true
cap = 90
floor = 10
min_sample = 5
[[score]]
source = "training"
weight = 40
normalise = "band"
bands = [{ least = 1, points = 50 }]
[[bonus]]
event = "praised"
points = 1.5
cap = 3
[[bonus]]
event = "late_count"
points = -1
[[vote]]
name = "甲"
secret = false
mode = "approve"
keep = 3
max_choices = 2
turnout_min = 80
majority_of = "present"
write_ins = true
[select]
method = "percent"
percent = 10
least = 1
most = 3
per_group = true
reserve = 2
[tie_break]
steps = [{ metric = "overdue", lower_first = true }, { metric = "titles" }]
votes_too = true
[limits]
max_consecutive = 2
cooldown_periods = 1
one_award_per_person = true
[after]
approve_by = "主任"
first_day_counts = true
objection_handling = "书面"
announce = "上墙"
reward_text = "奖状"
accumulate = [{ titles = 3 }]
[revoke]
grounds = ["失实"]
within_months = 12
rectify_months = 1
effect = "收回"
replace_from_reserve = false
[[item_weights]]
item = "promised"
weight = 3
"""
)
TIERS = (
    PART + "[select]\nmethod = 'tiers'\ntiers = [{name = '五星', stars = 5, least = 95, "
    "max_percent = 10, after_titles = 2}, {name = '三星', stars = 3, least = 80}]\n"
)


def said(text: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for each in sentences(read_rules(text)):
        found.setdefault(each.path, []).append(str(each.said))
    return found


def test_every_rule_is_a_sentence() -> None:
    found = said(FULL)
    assert found["gates[1]"] == [
        (
            "Liable complaints in the period, where a person, a window is liable: exactly 0 cases. "
            "What is undecided defers."
        ),
        "It says nothing with a sample below 3.",
    ]
    assert found["population"][0] == "These do not take part: leaders, 首席代表."
    assert "The bands are from 1: 50." in found["score[2]"]
    assert found["bonus[1]"] == ["Praise in bulletins: +1.5 points for each, in all 3 at most."]
    assert found["bonus[2]"] == ["Times late or early: -1 points for each."]
    assert found["item_weights[1]"] == ["A case of items with a promised time counts 3."]
    assert found["tie_break"][:2] == [
        "Equal scores are parted by: fewer Overdue cases, more Titles so far.",
        "So are equal votes.",
    ]
    assert found["revoke"][-1] == "The place stays empty."
    assert "It holds from 2026-10-01." in found[""]
    assert said(HEAD + TIERS)["select"] == [
        (
            "The tiers are 五星 (5 stars) from 95, at most 10 %, after 2 titles, "
            "三星 (3 stars) from 80."
        )
    ]
    threshold = HEAD + PART + "[select]\nmethod = 'threshold'\nthreshold = 90\n"
    assert said(threshold)["select"] == ["Everyone with 90 points or more is chosen."]


@pytest.mark.parametrize("text", [FULL, HEAD + TIERS, *map(written, presets())])
def test_the_places_of_a_sentence_are_keys_at_its_path(text: str) -> None:
    rules = read_rules(text)
    table = plain.plain(rules)
    for each in sentences(rules):
        names = [name for _, name, _, _ in string.Formatter().parse(each.said.source) if name]
        for name in names:
            plain.at(table, f"{each.path}.{name}")
        assert each.ours <= set(names)


def test_what_no_source_gives_is_said_to_be_ours() -> None:
    rules = read_rules(FULL)
    ours = {(each.path, name) for each in sentences(rules) for name in each.ours}
    assert ours == {("", "version"), ("score[1]", "weight"), ("vote[1]", "keep")}
    told = {f"{path}.{name}".removeprefix(".") for path, name in ours}
    assert told == set(rules.ours)


def test_the_presets_own_to_what_they_made_up() -> None:
    for rules in presets():
        said = {
            f"{each.path}.{name}".removeprefix(".")
            for each in sentences(rules)
            for name in each.ours
        }
        assert said == set(rules.ours)
