"""Which deed is possible in which state of a case, and in words why not.

Sources: the states of real systems (domain.md 1.5) and 行政许可法 32, 42 and 45.
"""

from collections.abc import Mapping

from hallapp.domain.cases import CaseState, Verb
from hallapp.domain.errors import Refused
from hallapp.wording import QT_TRANSLATE_NOOP

RUNNING = (CaseState.ACCEPTED, CaseState.IN_REVIEW, CaseState.EXTENDED)
"""Accepted, undecided, and the clock runs."""

WAITING = (CaseState.REGISTERED, CaseState.CORRECTION_REQUESTED)
"""Received, not yet accepted: no clock."""

OPEN = (*WAITING, *RUNNING, CaseState.SUSPENDED, CaseState.DECIDED)
"""In hand."""

DONE = (CaseState.CLOSED, CaseState.DELIVERED)
"""办结: judged on time or late by the moment of closing."""

ENDED = (
    CaseState.NOT_ACCEPTED,
    CaseState.WITHDRAWN,
    CaseState.RETURNED,
    CaseState.VOIDED,
)
"""Ended without a result."""


def _from(states: tuple[CaseState, ...], to: CaseState) -> dict[CaseState, CaseState]:
    return dict.fromkeys(states, to)


MOVES: Mapping[Verb, Mapping[CaseState, CaseState]] = {
    Verb.REGISTER: {},
    Verb.ACCEPT: _from((CaseState.REGISTERED,), CaseState.ACCEPTED),
    Verb.DECLINE: _from(WAITING, CaseState.NOT_ACCEPTED),
    Verb.REQUEST_CORRECTION: _from((CaseState.REGISTERED,), CaseState.CORRECTION_REQUESTED),
    Verb.RESUBMIT: _from((CaseState.CORRECTION_REQUESTED,), CaseState.REGISTERED),
    Verb.START_REVIEW: _from((CaseState.ACCEPTED,), CaseState.IN_REVIEW),
    Verb.PAUSE: _from(RUNNING, CaseState.SUSPENDED),
    Verb.RESUME: _from((CaseState.SUSPENDED,), CaseState.IN_REVIEW),
    Verb.EXTEND: _from(RUNNING, CaseState.EXTENDED),
    Verb.DECIDE: _from(RUNNING, CaseState.DECIDED),
    Verb.CLOSE: _from((*RUNNING, CaseState.DECIDED), CaseState.CLOSED),
    Verb.DELIVER: _from((CaseState.CLOSED,), CaseState.DELIVERED),
    Verb.WITHDRAW: _from(OPEN, CaseState.WITHDRAWN),
    Verb.RETURN: _from(OPEN, CaseState.RETURNED),
    Verb.VOID: _from(OPEN, CaseState.VOIDED),
    Verb.CORRECT: {state: state for state in CaseState if state != CaseState.VOIDED},
}
"""Verb → state before → state after. A pause remembers the state before it for its end, and a
correction notice that comes too late leads to `ACCEPTED` (deemed acceptance)."""

_NOT_ACCEPTED_YET = QT_TRANSLATE_NOOP("Refused", "The case is not accepted yet: accept it first.")
_ACCEPTED_ALREADY = QT_TRANSLATE_NOOP("Refused", "The case is accepted already.")
_CORRECTION_TOO_LATE = QT_TRANSLATE_NOOP(
    "Refused",
    "The case is accepted: a correction notice belongs before acceptance and stops no clock.",
)
_NO_CORRECTION_OPEN = QT_TRANSLATE_NOOP("Refused", "No correction notice is open for this case.")
_CORRECTION_OPEN = QT_TRANSLATE_NOOP(
    "Refused", "A correction notice is open: record first what was handed in."
)
_PAUSED = QT_TRANSLATE_NOOP("Refused", "The clock of this case is paused: resume it first.")
_NOT_PAUSED = QT_TRANSLATE_NOOP("Refused", "The clock of this case is not paused.")
_IN_REVIEW = QT_TRANSLATE_NOOP("Refused", "The review of this case has begun already.")
_DECIDED = QT_TRANSLATE_NOOP(
    "Refused", "The case is decided: only closing, or an end without result, can follow."
)
_NOT_CLOSED_YET = QT_TRANSLATE_NOOP("Refused", "The case is not closed yet: close it first.")
_CLOSED = QT_TRANSLATE_NOOP("Refused", "The case is closed already.")
_DELIVERED = QT_TRANSLATE_NOOP("Refused", "The result of this case is delivered already.")
_ENDED = QT_TRANSLATE_NOOP(
    "Refused", "The case has ended without a result: nothing more can be done with it."
)
_VOIDED = QT_TRANSLATE_NOOP("Refused", "The case is void: nothing in it can be changed.")
_KNOWN = QT_TRANSLATE_NOOP("Refused", "The case is registered already.")

_BEFORE_ACCEPTANCE = (
    Verb.ACCEPT,
    Verb.DECLINE,
    Verb.REQUEST_CORRECTION,
    Verb.RESUBMIT,
)


def allowed(
    state: CaseState, *, extended: bool = False, past_due: bool = False
) -> tuple[Verb, ...]:
    """The deeds a person may be offered, in the order of a case's life.

    Args:
        state: where the case stands.
        extended: it had its one extension.
        past_due: the due time that an extension would move has passed.
    """
    return tuple(
        verb
        for verb, moves in MOVES.items()
        if state in moves and not (verb is Verb.EXTEND and (extended or past_due))
    )


def state_after(verb: Verb, state: CaseState) -> CaseState:
    """The state that `verb` leads to; raises `Refused` with the reason if it is not possible."""
    after = MOVES[verb].get(state)
    if after is None:
        raise Refused(why_not(verb, state), field="state")
    return after


def why_not(verb: Verb, state: CaseState) -> str:  # noqa: PLR0911 (one answer a phase)
    """Why `verb` is not possible in `state`: a sentence marked in context "Refused"."""
    if verb is Verb.REGISTER:
        return _KNOWN
    if state in ENDED:
        return _VOIDED if verb is Verb.CORRECT else _ENDED
    if state in WAITING:
        return _why_not_while_waiting(verb, state)
    if verb is Verb.REQUEST_CORRECTION:
        return _CORRECTION_TOO_LATE
    if verb in _BEFORE_ACCEPTANCE:
        return _ACCEPTED_ALREADY
    if state in DONE:
        return _DELIVERED if (verb, state) == (Verb.DELIVER, CaseState.DELIVERED) else _CLOSED
    return _why_not_in_hand(verb, state)


def _why_not_while_waiting(verb: Verb, state: CaseState) -> str:
    if verb is Verb.RESUBMIT:
        return _NO_CORRECTION_OPEN
    if verb in _BEFORE_ACCEPTANCE and state is CaseState.CORRECTION_REQUESTED:
        return _CORRECTION_OPEN
    return _NOT_ACCEPTED_YET


def _why_not_in_hand(verb: Verb, state: CaseState) -> str:
    if verb is Verb.DELIVER:
        return _NOT_CLOSED_YET
    if state is CaseState.DECIDED:
        return _DECIDED
    if verb is Verb.RESUME:
        return _NOT_PAUSED
    return _PAUSED if state is CaseState.SUSPENDED else _IN_REVIEW
