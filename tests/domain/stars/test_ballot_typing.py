from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallapp.domain.errors import Refused
from hallapp.domain.stars import ballot_typing as typing
from hallapp.domain.stars.ballot_typing import digits, typed
from hallapp.domain.stars.ballots import Ballot
from hallapp.domain.stars.rules import Level, Mode, VoteStage

SLATE = (31, 12, 45, 7)
LONG = tuple(range(100, 112))
LEVELS = (Level("满意", Decimal(10)), Level("一般", Decimal(6)), Level("不了解"))
STAGES = {
    mode: VoteStage("投票", mode=mode, levels=LEVELS if mode is Mode.LEVELS else ())
    for mode in Mode
}


@pytest.mark.parametrize(
    ("mode", "text", "marks"),
    [
        (Mode.CHOOSE, "13", ((31, "yes"), (45, "yes"))),
        (Mode.CHOOSE, "1 3", ((31, "yes"), (45, "yes"))),
        (Mode.RANK, "4，2", ((7, "1"), (12, "2"))),
        (Mode.APPROVE, "1 0 2 1", ((31, "yes"), (45, "no"), (7, "yes"))),
        (Mode.LEVELS, "3102", ((31, "不了解"), (12, "满意"), (7, "一般"))),
        (Mode.CHOOSE, "0", ()),
    ],
)
def test_digits_say_what_is_marked(
    mode: Mode, text: str, marks: tuple[tuple[int, str], ...]
) -> None:
    assert typed(text, 5, STAGES[mode], SLATE) == Ballot(5, marks)


def test_on_a_long_slate_blanks_part_the_numbers() -> None:
    ballot = typed("1 12", 1, STAGES[Mode.CHOOSE], LONG)
    assert ballot.marks == ((100, "yes"), (111, "yes"))
    assert typed("12", 1, STAGES[Mode.CHOOSE], LONG).marks == ((111, "yes"),)


def test_spoilt_ballots_and_names_written_in_have_their_signs() -> None:
    stage = STAGES[Mode.CHOOSE]
    assert typed(" . ", 1, stage, SLATE) == Ballot(1, spoilt=True)
    assert typed("2+王五", 1, stage, SLATE) == Ballot(1, ((12, "yes"),), ("王五",))
    assert typed("+王五", 1, stage, SLATE) == Ballot(1, (), ("王五",))


@pytest.mark.parametrize(
    ("mode", "text", "sentence"),
    [
        (Mode.CHOOSE, "", typing.NOTHING),
        (Mode.CHOOSE, "1x", typing.NOT_DIGITS),
        (Mode.CHOOSE, "5", typing.NOT_ON_SLATE),
        (Mode.RANK, "11", typing.TWICE),
        (Mode.APPROVE, "a111", typing.NOT_DIGITS),
        (Mode.APPROVE, "111", typing.NOT_AS_MANY),
        (Mode.APPROVE, "1113", typing.NO_LEVEL),
        (Mode.LEVELS, "4000", typing.NO_LEVEL),
    ],
)
def test_what_is_no_ballot_is_refused(mode: Mode, text: str, sentence: str) -> None:
    with pytest.raises(Refused) as refused:
        typed(text, 1, STAGES[mode], SLATE)
    assert (refused.value.sentence, refused.value.field) == (sentence, "ballot")


def test_a_mark_that_no_digit_stands_for_is_shown_as_unknown() -> None:
    assert digits(Ballot(1, ((31, "不满意"),)), STAGES[Mode.LEVELS], SLATE) == "?000"


Told = tuple[Ballot, VoteStage, tuple[int, ...]]


@st.composite
def ballots(draw: st.DrawFn) -> Told:
    slate = tuple(draw(st.lists(st.integers(1, 99), min_size=1, max_size=12, unique=True)))
    mode = draw(st.sampled_from(list(Mode)))
    if draw(st.booleans()):
        return Ballot(1, spoilt=True), STAGES[mode], slate
    marked = [key for key in slate if draw(st.booleans())]
    if mode is Mode.RANK:
        order = draw(st.permutations(marked))
        marks = tuple((key, str(place)) for place, key in enumerate(order, 1))
    else:
        known = {
            Mode.CHOOSE: ["yes"],
            Mode.APPROVE: ["yes", "no"],
            Mode.LEVELS: [level.name for level in LEVELS],
        }[mode]
        marks = tuple((key, draw(st.sampled_from(known))) for key in marked)
    names = draw(st.sampled_from([(), ("王五",), ("王五", "赵六")]))
    return Ballot(1, marks, names), STAGES[mode], slate


@given(ballots())
def test_what_is_shown_types_the_same_ballot(told: Told) -> None:
    ballot, stage, slate = told
    assert typed(digits(ballot, stage, slate), 1, stage, slate) == ballot
