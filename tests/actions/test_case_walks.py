"""Random lives of a case: every refusal changes nothing, every undo puts all back."""

import random
from collections.abc import Callable
from datetime import timedelta

import pytest

from hallapp.actions import cases, steps
from hallapp.actions.hall import Hall
from hallapp.domain.case_flow import MOVES, allowed
from hallapp.domain.cases import (
    CaseLine,
    CaseResult,
    NewCase,
    NewCorrection,
    NewExtension,
    NewPause,
    PauseReason,
    Verb,
)
from hallapp.domain.errors import Refused
from tests.actions.conftest import Desk, Look

Deed = Callable[[Hall, int], CaseLine]


def a_pause(hall: Hall) -> NewPause:
    return NewPause(reason=PauseReason.HEARING, notice_no="特1", approver="李", from_at=hall.now())


def an_extension(hall: Hall) -> NewExtension:
    day = hall.now().date()
    return NewExtension(n=3, approver="李", reason="复杂", notice_no="延1", notice_on=day)


def a_notice(hall: Hall) -> NewCorrection:
    return NewCorrection(contents="身份证", notice_no="补1", asked_at=hall.now())


DEEDS: dict[Verb, Deed] = {
    Verb.ACCEPT: cases.accept_registered,
    Verb.DECLINE: lambda hall, key: cases.decline(hall, key, reason="x"),
    Verb.REQUEST_CORRECTION: lambda hall, key: cases.request_correction(hall, key, a_notice(hall)),
    Verb.RESUBMIT: cases.resubmit,
    Verb.START_REVIEW: cases.start_review,
    Verb.PAUSE: lambda hall, key: cases.pause(hall, key, a_pause(hall)),
    Verb.RESUME: cases.resume,
    Verb.EXTEND: lambda hall, key: cases.extend(hall, key, an_extension(hall)),
    Verb.DECIDE: lambda hall, key: cases.decide(hall, key, CaseResult.GRANTED),
    Verb.CLOSE: cases.close,
    Verb.DELIVER: cases.deliver,
    Verb.WITHDRAW: lambda hall, key: cases.withdraw(hall, key, reason="x"),
    Verb.RETURN: lambda hall, key: cases.return_case(hall, key, reason="x"),
    Verb.VOID: lambda hall, key: cases.void(hall, key, reason="x"),
    Verb.CORRECT: lambda hall, key: cases.correct(hall, key, {"remark": "r"}, "x"),
}


@pytest.mark.parametrize("seed", range(6))
def test_no_life_leaves_the_table(desk: Desk, everything: Look, seed: int) -> None:
    dice = random.Random(seed)
    line = cases.register(desk.hall, NewCase(item="食品经营许可", window="7"))
    for _ in range(14):
        desk.now += timedelta(minutes=dice.choice([1, 60, 60 * 24 * 2]))
        verb = dice.choice(list(DEEDS))
        before, state = everything(desk.hall), line.state
        offered = verb in cases.detail(desk.hall, line.id).allowed
        try:
            after = DEEDS[verb](desk.hall, line.id)
        except Refused:
            assert not offered
            assert everything(desk.hall) == before
            continue
        assert verb in allowed(state)
        assert after.state == MOVES[verb][state] or verb in {Verb.RESUME, Verb.REQUEST_CORRECTION}
        steps.undo(desk.hall)
        assert everything(desk.hall) == before
        steps.redo(desk.hall)
        line = cases.line(desk.hall, line.id)
        assert line == after
