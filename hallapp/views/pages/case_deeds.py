"""Which buttons a case gets: what its state allows, the likeliest first (picture 03)."""

from collections.abc import Sequence
from dataclasses import dataclass

from hallapp.domain.cases import CaseDetail, Verb
from hallapp.wording import QT_TRANSLATE_NOOP

PRIMARY = (Verb.ACCEPT, Verb.RESUBMIT, Verb.RESUME, Verb.CLOSE, Verb.DELIVER)
BESIDE = (Verb.PAUSE, Verb.EXTEND, Verb.REQUEST_CORRECTION, Verb.DECLINE, Verb.RETURN)
IN_MENU = (Verb.START_REVIEW, Verb.DECIDE, Verb.WITHDRAW, Verb.CORRECT, Verb.VOID)

WORDS = {
    Verb.ACCEPT: QT_TRANSLATE_NOOP("Deed", "Accept"),
    Verb.RESUBMIT: QT_TRANSLATE_NOOP("Deed", "Handed in"),
    Verb.RESUME: QT_TRANSLATE_NOOP("Deed", "Resume clock"),
    Verb.CLOSE: QT_TRANSLATE_NOOP("Deed", "Close"),
    Verb.DELIVER: QT_TRANSLATE_NOOP("Deed", "Deliver"),
    Verb.PAUSE: QT_TRANSLATE_NOOP("Deed", "Pause clock…"),
    Verb.EXTEND: QT_TRANSLATE_NOOP("Deed", "Extend…"),
    Verb.REQUEST_CORRECTION: QT_TRANSLATE_NOOP("Deed", "Correction…"),
    Verb.DECLINE: QT_TRANSLATE_NOOP("Deed", "Decline…"),
    Verb.RETURN: QT_TRANSLATE_NOOP("Deed", "Return…"),
    Verb.START_REVIEW: QT_TRANSLATE_NOOP("Deed", "Begin review"),
    Verb.DECIDE: QT_TRANSLATE_NOOP("Deed", "Decide: granted"),
    Verb.WITHDRAW: QT_TRANSLATE_NOOP("Deed", "Withdraw…"),
    Verb.CORRECT: QT_TRANSLATE_NOOP("Deed", "Put the time of acceptance right…"),
    Verb.VOID: QT_TRANSLATE_NOOP("Deed", "Void…"),
}
REFUSE = QT_TRANSLATE_NOOP("Deed", "Decide: refused…")

SAID = {
    Verb.REGISTER: QT_TRANSLATE_NOOP("Done", "Received {case_no}"),
    Verb.ACCEPT: QT_TRANSLATE_NOOP("Done", "Accepted {case_no}, due {due}"),
    Verb.RESUBMIT: QT_TRANSLATE_NOOP("Done", "{case_no}: what was missing has been handed in"),
    Verb.RESUME: QT_TRANSLATE_NOOP("Done", "The clock of {case_no} runs again, due {due}"),
    Verb.CLOSE: QT_TRANSLATE_NOOP("Done", "Closed {case_no}"),
    Verb.DELIVER: QT_TRANSLATE_NOOP("Done", "Delivered the result of {case_no}"),
    Verb.PAUSE: QT_TRANSLATE_NOOP("Done", "Paused {case_no}: its clock stands"),
    Verb.EXTEND: QT_TRANSLATE_NOOP("Done", "Extended {case_no}, due {due}"),
    Verb.REQUEST_CORRECTION: QT_TRANSLATE_NOOP("Done", "Asked once for corrections of {case_no}"),
    Verb.DECLINE: QT_TRANSLATE_NOOP("Done", "Declined {case_no}"),
    Verb.RETURN: QT_TRANSLATE_NOOP("Done", "Returned {case_no}"),
    Verb.START_REVIEW: QT_TRANSLATE_NOOP("Done", "{case_no} is in review"),
    Verb.DECIDE: QT_TRANSLATE_NOOP("Done", "Decided {case_no}"),
    Verb.WITHDRAW: QT_TRANSLATE_NOOP("Done", "Withdrawn {case_no}"),
    Verb.CORRECT: QT_TRANSLATE_NOOP("Done", "Put {case_no} right, due {due}"),
    Verb.VOID: QT_TRANSLATE_NOOP("Done", "Made {case_no} void; it keeps its number"),
}


@dataclass(frozen=True)
class Deeds:
    """The primary deed, those beside it, and those in the menu; what is not allowed is absent."""

    primary: Verb | None
    beside: tuple[Verb, ...]
    in_menu: tuple[Verb, ...]


def deeds(detail: CaseDetail) -> Deeds:
    """The deeds of one case."""
    allowed = set(detail.allowed)
    if detail.line.accepted_at is None:
        allowed.discard(Verb.CORRECT)  # there is no time of acceptance yet
    return Deeds(
        next((verb for verb in PRIMARY if verb in allowed), None),
        _among(BESIDE, allowed),
        _among(IN_MENU, allowed),
    )


def _among(order: Sequence[Verb], allowed: set[Verb]) -> tuple[Verb, ...]:
    return tuple(verb for verb in order if verb in allowed)
