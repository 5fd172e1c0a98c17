from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hallapp.domain.errors import Refused
from hallapp.domain.stars.ballots import Ballot, Difference, Fault, compared
from hallapp.domain.stars.counting import Count, counted
from hallapp.domain.stars.rules import Blank, Level, MajorityOf, Mode, VoteStage
from tests.domain.stars.made import ballots, chose

CHOOSE = VoteStage("投票")
APPROVE = replace(CHOOSE, mode=Mode.APPROVE)
RANK = replace(CHOOSE, mode=Mode.RANK)
LEVELS = replace(
    CHOOSE,
    mode=Mode.LEVELS,
    levels=(Level("好", Decimal(10)), Level("差", Decimal(4)), Level("不了解")),
)


def count(
    stage: VoteStage, *told: Ballot, slate: tuple[int, ...] = (1, 2, 3), **more: object
) -> Count:
    room = {"places": 2, "eligible": 9, "present": 9, "issued": 9, **more}
    return counted(stage, slate, told, **room)  # type: ignore[arg-type]  # figures by name


def votes(found: Count) -> dict[int, tuple[int, int, int]]:
    return {each.candidate: (each.votes, each.against, each.abstained) for each in found.tallies}


def faults(found: Count) -> list[Fault]:
    return [each.fault for each in found.voids]


def test_as_many_names_as_places_are_valid_and_more_are_void() -> None:
    found = count(CHOOSE, *ballots((1, 2), (1,), (1, 2, 3), ()))
    assert votes(found) == {1: (2, 0, 1), 2: (1, 0, 2), 3: (0, 0, 3)}
    assert (found.valid, found.blank, faults(found)) == (3, 1, [Fault.TOO_MANY])
    assert found.voids[0].serial == 3
    assert [(each.candidate, each.rank, each.passed) for each in found.tallies] == [
        (1, 1, True), (2, 2, True), (3, 3, False),
    ]  # fmt: skip


def test_the_rule_may_let_more_or_fewer_names_count() -> None:
    sheet = ballots((1, 2, 3))
    assert faults(count(replace(CHOOSE, max_choices=3), *sheet)) == []
    assert faults(count(replace(CHOOSE, keep=3), *sheet)) == []
    assert faults(count(replace(CHOOSE, max_choices=1), *ballots((1, 2)))) == [Fault.TOO_MANY]
    assert faults(count(replace(CHOOSE, too_many_void=False), *sheet)) == []


@pytest.mark.parametrize(
    ("stage", "ballot", "fault"),
    [
        (CHOOSE, Ballot(1, spoilt=True), Fault.SPOILT),
        (CHOOSE, chose(1, 9), Fault.NOT_ON_SLATE),
        (CHOOSE, Ballot(1, ((1, "no"),)), Fault.WRONG_MARK),
        (CHOOSE, Ballot(1, ((1, "△"),)), Fault.WRONG_MARK),
        (CHOOSE, Ballot(1, ((1, "yes"), (1, "yes"))), Fault.WRONG_MARK),
        (CHOOSE, Ballot(1, (), ("某人",)), Fault.WRITE_IN),
        (replace(CHOOSE, blank=Blank.VOID), Ballot(1), Fault.BLANK),
        (APPROVE, Ballot(1, ((1, "yes"), (2, "no"), (3, "?"))), Fault.WRONG_MARK),
        (APPROVE, Ballot(1, ((1, "yes"), (2, "yes"), (3, "yes"))), Fault.TOO_MANY),
        (RANK, Ballot(1, ((1, "1"), (2, "3"))), Fault.WRONG_MARK),
        (RANK, Ballot(1, ((1, "1"), (2, "1"))), Fault.WRONG_MARK),
        (RANK, Ballot(1, ((1, "1"), (2, "2"), (3, "3"))), Fault.TOO_MANY),
        (LEVELS, Ballot(1, ((1, "很好"),)), Fault.WRONG_MARK),
        (replace(LEVELS, write_ins=True), Ballot(1, (), ("某人",)), Fault.WRITE_IN),
    ],
)
def test_what_is_void(stage: VoteStage, ballot: Ballot, fault: Fault) -> None:
    assert faults(count(stage, ballot)) == [fault]


def test_where_wrong_marks_are_not_void_they_say_nothing() -> None:
    lenient = replace(CHOOSE, wrong_mark_void=False)
    found = count(lenient, Ballot(1, ((1, "yes"), (2, "△")), ("某人",)))
    assert (faults(found), votes(found)[1], votes(found)[2]) == ([], (1, 0, 0), (0, 0, 1))
    assert count(replace(RANK, wrong_mark_void=False), Ballot(1, ((1, "1"), (2, "3")))).blank == 1


def test_for_against_and_abstained() -> None:
    found = count(
        APPROVE,
        Ballot(1, ((1, "yes"), (2, "no"))),
        Ballot(2, ((1, "yes"), (2, "yes"))),
        Ballot(3, ((1, "no"),)),
    )
    assert votes(found) == {1: (2, 1, 0), 2: (1, 1, 1), 3: (0, 0, 3)}


WRITING = replace(APPROVE, write_ins=True)


def test_who_abstains_names_nobody_else() -> None:
    named = Ballot(1, ((1, "yes"), (2, "no")), (" 某人 ",))
    abstained = Ballot(2, ((1, "yes"),), ("某人",))
    found = count(WRITING, named, abstained, others={"某人": 7})
    assert faults(found) == [Fault.ABSTAINER_NAMES]
    assert votes(found)[7] == (1, 0, 0)


def test_a_written_name_counts_only_if_it_may_be_chosen() -> None:
    stage = replace(CHOOSE, write_ins=True)
    sheets = [Ballot(n, ((1, "yes"),), ("落选人", "另一人")[: n % 2 + 1]) for n in range(1, 4)]
    found = count(stage, *sheets, others={"另一人": 7}, places=3)
    assert [(each.name, each.candidate, each.votes, each.passed) for each in found.tallies] == [
        ("", 1, 3, True), ("落选人", 0, 3, False), ("另一人", 7, 2, True), ("", 2, 0, False),
        ("", 3, 0, False),
    ]  # fmt: skip
    assert faults(count(stage, Ballot(1, ((1, "yes"),), ("甲", "乙")), places=2)) == [
        Fault.TOO_MANY
    ]


def test_ranks_bring_points() -> None:
    # two places: first 2 points, second 1
    found = count(RANK, Ballot(1, ((1, "1"), (2, "2"))), Ballot(2, ((2, "1"),)))
    assert [(each.candidate, each.points, each.votes, each.rank) for each in found.tallies] == [
        (2, 3, 2, 1), (1, 2, 1, 2), (3, 0, 0, 3),
    ]  # fmt: skip


def test_levels_are_averaged_and_not_knowing_is_left_out() -> None:
    found = count(
        LEVELS,
        Ballot(1, ((1, "好"), (2, "差"), (3, "不了解"))),
        Ballot(2, ((1, "差"), (2, "不了解"))),
    )
    assert [(each.candidate, each.points, each.votes, each.passed) for each in found.tallies] == [
        (1, 7, 2, True), (2, 4, 1, True), (3, 0, 0, False),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("of", "needed", "passed"),
    [
        (MajorityOf.NONE, 0, [1, 2]),
        (MajorityOf.CAST, 3, [1]),  # more than half of 4 valid ones
        (MajorityOf.PRESENT, 4, []),  # more than half of 6
        (MajorityOf.ELIGIBLE, 5, []),  # more than half of 8
    ],
)
def test_a_majority_is_more_than_half(of: MajorityOf, needed: int, passed: list[int]) -> None:
    sheets = ballots((1, 2), (1,), (1, 2), (), (1, 2, 3))
    found = count(replace(CHOOSE, majority_of=of), *sheets, eligible=8, present=6, issued=6)
    assert found.needed == needed
    assert [each.candidate for each in found.tallies if each.passed] == passed


def test_more_collected_than_issued_is_held_again() -> None:
    found = count(CHOOSE, *ballots((1,), (1,), (1,)), issued=2)
    assert (found.redo, found.holds) == (True, False)
    assert count(CHOOSE, *ballots((1,), (1,)), issued=2).holds


@pytest.mark.parametrize(("present", "holds"), [(20, True), (19, False)])
def test_two_thirds_of_thirty_are_twenty(present: int, holds: bool) -> None:
    stage = replace(CHOOSE, turnout_min=Decimal("66.67"))
    found = count(stage, eligible=30, present=present, issued=present)
    assert (found.holds, found.turnout_missed) == (holds, not holds)


def test_nobody_is_entitled() -> None:
    assert count(CHOOSE, eligible=0, present=0, issued=0).turnout == 0


@pytest.mark.parametrize(
    ("more", "field"), [({"present": 10}, "present"), ({"issued": 10}, "issued")]
)
def test_figures_that_cannot_be_are_refused(more: dict[str, int], field: str) -> None:
    with pytest.raises(Refused) as refused:
        count(CHOOSE, **more)
    assert refused.value.field == field


def test_two_readings_differ_by_the_place_in_the_bundle() -> None:
    first = (chose(1, 1, 2), chose(2, 1), chose(3), Ballot(5, (), ("甲", "乙")))
    second = (chose(1, 2, 1), chose(2, 2), chose(4), Ballot(5, (), ("乙", "甲")))
    assert compared(first, second) == (
        Difference(2, chose(2, 1), chose(2, 2)),
        Difference(3, chose(3), None),
        Difference(4, None, chose(4)),
    )
    assert [each.serial for each in compared([chose(1)], [Ballot(1, spoilt=True)])] == [1]


MARKS = st.sampled_from(["yes", "no", "1", "2", "3", "好", "差", "不了解", "△"])
SHEETS = st.lists(
    st.lists(st.tuples(st.integers(1, 4), MARKS), max_size=4).map(tuple), max_size=8
).map(lambda all_: [Ballot(serial, marks) for serial, marks in enumerate(all_, 1)])
STAGES = st.sampled_from([CHOOSE, APPROVE, RANK, LEVELS]).flatmap(
    lambda stage: st.builds(
        replace, st.just(stage), wrong_mark_void=st.booleans(), blank=st.sampled_from(Blank)
    )
)


@settings(deadline=None)
@given(STAGES, SHEETS, st.randoms())
def test_the_order_of_the_ballots_changes_nothing(stage, sheets, random) -> None:  # noqa: ANN001
    before = count(stage, *sheets)
    random.shuffle(sheets)
    assert count(stage, *sheets) == before


@settings(deadline=None)
@given(STAGES, SHEETS, st.integers(0, 3))
def test_void_ballots_change_nothing_but_their_count(stage, sheets, more) -> None:  # noqa: ANN001
    spoilt = [Ballot(100 + each, ((1, "yes"),), spoilt=True) for each in range(more)]
    before, after = (count(stage, *each, eligible=99, present=99, issued=99)
                     for each in (sheets, [*sheets, *spoilt]))  # fmt: skip
    assert len(after.voids) == len(before.voids) + more
    same = {"voids": (), "collected": 0}
    assert replace(after, **same) == replace(before, **same)
