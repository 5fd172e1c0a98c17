"""How a thing that is handed over is called: on the slip and in the window."""

from collections.abc import Callable

from hallapp.domain.handover import HandedOver, InHand, Matter
from hallapp.domain.masking import unexposed
from hallapp.domain.registers import register_called
from hallapp.domain.staffing import DutyRole
from hallapp.wording import QT_TRANSLATE_NOOP

Say = Callable[[str, str], str]
"""Translates a word in its context."""

_KINDS = {
    Matter.WINDOW: QT_TRANSLATE_NOOP("Handover", "Window"),
    Matter.STAND_IN: QT_TRANSLATE_NOOP("Handover", "Stands by (B)"),
    Matter.DUTY: QT_TRANSLATE_NOOP("Handover", "Duty"),
    Matter.CASE: QT_TRANSLATE_NOOP("Handover", "Case"),
}
_ROLES = {
    DutyRole.LEADER: QT_TRANSLATE_NOOP("Handover", "Leader on duty"),
    DutyRole.CHIEF: QT_TRANSLATE_NOOP("Handover", "Duty chief"),
    DutyRole.GUIDE: QT_TRANSLATE_NOOP("Handover", "Guide"),
    DutyRole.GUARD: QT_TRANSLATE_NOOP("Handover", "Guard"),
    DutyRole.DESK: QT_TRANSLATE_NOOP("Handover", "Complaints desk"),
    DutyRole.DESK_STAND_IN: QT_TRANSLATE_NOOP("Handover", "Complaints desk, stand-in"),
}
_WINDOW = QT_TRANSLATE_NOOP("Handover", "Window {n}")
_DAYS = QT_TRANSLATE_NOOP("Handover", "{n} days from then on")


def kind_of(thing: HandedOver | InHand, say: Say) -> str:
    """窗口, 办件, 承诺: what kind of thing it is."""
    if thing.register:
        word = register_called(thing.register)
        return say(f"Register {word.key}", word.title)
    return say("Handover", _KINDS[thing.matter])


def number_of(thing: HandedOver | InHand, say: Say) -> str:
    """5 号窗口, 2026-0910-0142: how people call it."""
    if thing.matter in {Matter.WINDOW, Matter.STAND_IN}:
        return say("Handover", _WINDOW).format(n=thing.number)
    if thing.matter is Matter.DUTY:
        return say("Handover", _ROLES[DutyRole(thing.number)])
    return thing.number


def what_of(thing: HandedOver | InHand, say: Say) -> str:
    """What it is about, in one line without a citizen's phone."""
    if thing.matter is Matter.DUTY:
        return say("Handover", _DAYS).format(n=thing.days)
    return unexposed(" ".join(thing.what.split()))
