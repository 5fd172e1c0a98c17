import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hallapp.domain.case_flow import (
    DONE,
    ENDED,
    MOVES,
    OPEN,
    RUNNING,
    WAITING,
    allowed,
    state_after,
    why_not,
)
from hallapp.domain.cases import CaseState, Verb
from hallapp.domain.errors import Refused


def test_every_state_is_open_done_or_ended_and_only_one_of_them() -> None:
    assert sorted([*OPEN, *DONE, *ENDED]) == sorted(CaseState)
    assert set(WAITING) | set(RUNNING) < set(OPEN)


def test_a_correction_notice_is_never_offered_after_acceptance() -> None:
    for state in set(CaseState) - set(WAITING):
        assert Verb.REQUEST_CORRECTION not in allowed(state)
    with pytest.raises(Refused, match="belongs before acceptance and stops no clock"):
        state_after(Verb.REQUEST_CORRECTION, CaseState.IN_REVIEW)


@pytest.mark.parametrize("state", WAITING)
def test_closing_before_acceptance_is_refused(state: CaseState) -> None:
    with pytest.raises(Refused, match="not accepted yet"):
        state_after(Verb.CLOSE, state)


def test_an_extension_is_offered_once_and_before_the_due_time() -> None:
    assert Verb.EXTEND in allowed(CaseState.IN_REVIEW)
    assert Verb.EXTEND not in allowed(CaseState.IN_REVIEW, extended=True)
    assert Verb.EXTEND not in allowed(CaseState.IN_REVIEW, past_due=True)


@pytest.mark.parametrize(
    ("verb", "state", "words"),
    [
        (Verb.REGISTER, CaseState.REGISTERED, "registered already"),
        (Verb.RESUBMIT, CaseState.REGISTERED, "No correction notice is open"),
        (Verb.ACCEPT, CaseState.CORRECTION_REQUESTED, "correction notice is open"),
        (Verb.PAUSE, CaseState.REGISTERED, "not accepted yet"),
        (Verb.ACCEPT, CaseState.ACCEPTED, "accepted already"),
        (Verb.START_REVIEW, CaseState.IN_REVIEW, "begun already"),
        (Verb.RESUME, CaseState.IN_REVIEW, "not paused"),
        (Verb.PAUSE, CaseState.SUSPENDED, "resume it first"),
        (Verb.CLOSE, CaseState.SUSPENDED, "resume it first"),
        (Verb.PAUSE, CaseState.DECIDED, "decided"),
        (Verb.DELIVER, CaseState.DECIDED, "not closed yet"),
        (Verb.CLOSE, CaseState.CLOSED, "closed already"),
        (Verb.WITHDRAW, CaseState.DELIVERED, "closed already"),
        (Verb.DELIVER, CaseState.DELIVERED, "delivered already"),
        (Verb.CLOSE, CaseState.RETURNED, "ended without a result"),
        (Verb.CORRECT, CaseState.VOIDED, "void"),
    ],
)
def test_a_refusal_says_why(verb: Verb, state: CaseState, words: str) -> None:
    with pytest.raises(Refused, match=words) as refused:
        state_after(verb, state)
    assert refused.value.field == "state"


def test_what_is_allowed_is_what_is_not_refused() -> None:
    for state in CaseState:
        for verb in Verb:
            if verb in allowed(state):
                assert state_after(verb, state) in CaseState
            else:
                assert why_not(verb, state).endswith(".")


@settings(max_examples=60)
@given(st.lists(st.sampled_from(list(Verb)), max_size=30))
def test_no_walk_leaves_the_table_and_an_ended_case_stays_ended(walk: list[Verb]) -> None:
    state = CaseState.REGISTERED
    for verb in walk:
        if verb in allowed(state):
            after = state_after(verb, state)
            assert after == MOVES[verb][state]
            assert state not in ENDED or after == state
            assert state not in DONE or after in DONE
            state = after
