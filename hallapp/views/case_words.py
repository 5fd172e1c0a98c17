"""How the window says a case: its lamp, state, due time and what remains."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from hallapp.domain.case_flow import DONE, ENDED
from hallapp.domain.cases import (
    CaseKind,
    CaseLine,
    CaseResult,
    CaseState,
    Channel,
    PauseReason,
    Verb,
)
from hallapp.domain.deadlines import Lamp, Unit
from hallapp.views import saying
from hallapp.views.moments import time_words
from hallapp.views.saying import Present
from hallapp.views.signs import Sign
from hallapp.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_LAMPS = {
    Lamp.NONE: (Sign.NORMAL, QT_TRANSLATE_NOOP("Case", "Normal")),
    Lamp.WARNING: (Sign.WARNING, QT_TRANSLATE_NOOP("Case", "Near")),
    Lamp.YELLOW: (Sign.YELLOW, QT_TRANSLATE_NOOP("Case", "Yellow")),
    Lamp.RED: (Sign.RED, QT_TRANSLATE_NOOP("Case", "Red")),
    Lamp.PAUSED: (Sign.PAUSED, QT_TRANSLATE_NOOP("Case", "Paused")),
    Lamp.CLOSED: (Sign.DONE, QT_TRANSLATE_NOOP("Case", "Closed")),
    Lamp.PENDING: (Sign.PENDING, QT_TRANSLATE_NOOP("Case", "To accept")),
    Lamp.MISSING: (Sign.PENDING, QT_TRANSLATE_NOOP("Case", "No calendar")),
}
_STATES = {
    CaseState.REGISTERED: QT_TRANSLATE_NOOP("Case", "Received"),
    CaseState.CORRECTION_REQUESTED: QT_TRANSLATE_NOOP("Case", "To be corrected"),
    CaseState.NOT_ACCEPTED: QT_TRANSLATE_NOOP("Case", "Not accepted"),
    CaseState.ACCEPTED: QT_TRANSLATE_NOOP("Case", "Accepted"),
    CaseState.IN_REVIEW: QT_TRANSLATE_NOOP("Case", "In review"),
    CaseState.SUSPENDED: QT_TRANSLATE_NOOP("Case", "Paused"),
    CaseState.EXTENDED: QT_TRANSLATE_NOOP("Case", "Extended"),
    CaseState.DECIDED: QT_TRANSLATE_NOOP("Case", "Decided"),
    CaseState.CLOSED: QT_TRANSLATE_NOOP("Case", "Closed"),
    CaseState.DELIVERED: QT_TRANSLATE_NOOP("Case", "Delivered"),
    CaseState.WITHDRAWN: QT_TRANSLATE_NOOP("Case", "Withdrawn"),
    CaseState.RETURNED: QT_TRANSLATE_NOOP("Case", "Returned"),
    CaseState.VOIDED: QT_TRANSLATE_NOOP("Case", "Void"),
}
_KINDS = {
    CaseKind.INSTANT: QT_TRANSLATE_NOOP("Case", "Instant"),
    CaseKind.PROMISED: QT_TRANSLATE_NOOP("Case", "Promised"),
    CaseKind.JOINT: QT_TRANSLATE_NOOP("Case", "Joint"),
    CaseKind.ESCALATED: QT_TRANSLATE_NOOP("Case", "Escalated"),
}
_REASONS = {
    PauseReason.HEARING: QT_TRANSLATE_NOOP("Case", "Hearing"),
    PauseReason.BIDDING: QT_TRANSLATE_NOOP("Case", "Bidding"),
    PauseReason.AUCTION: QT_TRANSLATE_NOOP("Case", "Auction"),
    PauseReason.INSPECTION: QT_TRANSLATE_NOOP("Case", "Inspection"),
    PauseReason.TEST: QT_TRANSLATE_NOOP("Case", "Test"),
    PauseReason.QUARANTINE: QT_TRANSLATE_NOOP("Case", "Quarantine"),
    PauseReason.APPRAISAL: QT_TRANSLATE_NOOP("Case", "Appraisal"),
    PauseReason.EXPERT_REVIEW: QT_TRANSLATE_NOOP("Case", "Expert review"),
    PauseReason.STATUTORY: QT_TRANSLATE_NOOP("Case", "Other statutory ground"),
}
_VERBS = {
    Verb.REGISTER: QT_TRANSLATE_NOOP("Case", "Received"),
    Verb.ACCEPT: QT_TRANSLATE_NOOP("Case", "Accepted"),
    Verb.DECLINE: QT_TRANSLATE_NOOP("Case", "Not accepted"),
    Verb.REQUEST_CORRECTION: QT_TRANSLATE_NOOP("Case", "Correction notice"),
    Verb.RESUBMIT: QT_TRANSLATE_NOOP("Case", "Corrected and handed in"),
    Verb.START_REVIEW: QT_TRANSLATE_NOOP("Case", "Review began"),
    Verb.PAUSE: QT_TRANSLATE_NOOP("Case", "Clock paused"),
    Verb.RESUME: QT_TRANSLATE_NOOP("Case", "Clock resumed"),
    Verb.EXTEND: QT_TRANSLATE_NOOP("Case", "Limit extended"),
    Verb.DECIDE: QT_TRANSLATE_NOOP("Case", "Decided"),
    Verb.CLOSE: QT_TRANSLATE_NOOP("Case", "Closed"),
    Verb.DELIVER: QT_TRANSLATE_NOOP("Case", "Delivered"),
    Verb.WITHDRAW: QT_TRANSLATE_NOOP("Case", "Withdrawn"),
    Verb.RETURN: QT_TRANSLATE_NOOP("Case", "Returned"),
    Verb.VOID: QT_TRANSLATE_NOOP("Case", "Made void"),
    Verb.CORRECT: QT_TRANSLATE_NOOP("Case", "Put right"),
}
_CHANNELS = {
    Channel.COUNTER: QT_TRANSLATE_NOOP("Case", "Counter"),
    Channel.PHONE: QT_TRANSLATE_NOOP("Case", "Phone"),
    Channel.LETTER: QT_TRANSLATE_NOOP("Case", "Letter"),
    Channel.BOX: QT_TRANSLATE_NOOP("Case", "Box"),
    Channel.ONLINE: QT_TRANSLATE_NOOP("Case", "Online"),
    Channel.HOTLINE: QT_TRANSLATE_NOOP("Case", "Hotline"),
    Channel.VISIT: QT_TRANSLATE_NOOP("Case", "Visit"),
    Channel.DEVICE: QT_TRANSLATE_NOOP("Case", "Device"),
    Channel.OTHER: QT_TRANSLATE_NOOP("Case", "Other"),
}
_RESULTS = {
    CaseResult.GRANTED: QT_TRANSLATE_NOOP("Case", "Granted"),
    CaseResult.REFUSED: QT_TRANSLATE_NOOP("Case", "Refused"),
}


@dataclass(frozen=True)
class Remaining:
    """What remains of a limit: words, their tone, and whether they are bold (late or near)."""

    text: str
    tone: str = "text"
    bold: bool = False


def lamp(line: CaseLine) -> tuple[Sign, str]:
    """The sign and the word of a case; one that ended without result says how."""
    if line.state in ENDED:
        return Sign.VOID, state_word(line.state)
    sign, word = _LAMPS[line.lamp]
    return sign, translate("Case", word)


def lamp_word(kind: Lamp) -> str:
    """预警: the word of a lamp."""
    return translate("Case", _LAMPS[kind][1])


def state_word(state: CaseState) -> str:
    """审查: where a case stands."""
    return translate("Case", _STATES[state])


def state(line: CaseLine) -> str:
    """Where a case stands; a paused one says for what."""
    if line.state is CaseState.SUSPENDED and line.pause_reason is not None:
        return reason_word(line.pause_reason)
    return state_word(line.state)


def kind_word(kind: CaseKind) -> str:
    """承诺件."""
    return translate("Case", _KINDS[kind])


def reason_word(reason: PauseReason) -> str:
    """专家评审."""
    return translate("Case", _REASONS[reason])


def channel_word(channel: Channel) -> str:
    """窗口."""
    return translate("Case", _CHANNELS[channel])


def result_word(result: CaseResult) -> str:
    """准予."""
    return translate("Case", _RESULTS[result])


def verb_word(verb: str) -> str:
    """What was done, for the lines of a history; an unknown deed stays as it is written."""
    source = _VERBS.get(Verb(verb)) if verb in set(Verb) else None
    return translate("Case", source) if source else verb


def due(line: CaseLine, present: Present) -> str:
    """The column 承诺到期: 今天 12:00, 明天 周六（班）, 10月15日; a paused row says it whole."""
    if line.state is CaseState.SUSPENDED:
        return paused_sentence(line, present)
    at = line.due_at
    if at is None:
        return "" if line.missing_year is None else missing_sentence(line.missing_year)
    if saying.is_today(at, present):
        return saying.moment(at, present)
    by_hour = line.promised_limit is not None and line.promised_limit.unit is Unit.WORKHOUR
    said = saying.near_day(at, present)
    return f"{said} {time_words(at)}" if by_hour and isinstance(at, datetime) else said


def paused_sentence(line: CaseLine, present: Present) -> str:
    """暂停，今天恢复则 10月13日."""
    if line.if_resumed_due_at is None:
        return translate("Case", "Paused")
    return translate("Case", "Paused; resumed today: {day}").format(
        day=saying.day(line.if_resumed_due_at, present)
    )


def missing_sentence(year: int) -> str:
    """缺 2027 年工作日历."""
    return translate("Case", "The calendar of {year} is missing").format(year=year)


def remaining(line: CaseLine, present: Present) -> Remaining:
    """The column 剩余: days without today, hours on the due day, or how far past which limit."""
    if line.state in ENDED or line.due_at is None or line.state is CaseState.SUSPENDED:
        return Remaining("")
    if line.overdue:
        return _late(line)
    if line.state in DONE:
        return Remaining(translate("Case", "on time"), "text3")
    if line.remaining_minutes is None:
        return Remaining("")
    near = line.lamp is Lamp.WARNING
    return Remaining(_left(line, present), "warn" if near else "text", near)


def remaining_sentence(line: CaseLine, present: Present) -> Remaining:
    """The same as a sentence of its own: 剩 1 天."""
    said = remaining(line, present)
    if not said.text or line.overdue or line.state in DONE:
        return said
    words = translate("Case", "{remaining} left").format(remaining=said.text)
    return Remaining(words, said.tone, bold=True)


def _left(line: CaseLine, present: Present) -> str:
    due_today = line.due_at is not None and saying.is_today(line.due_at, present)
    if due_today or not line.remaining_days:
        return saying.stretch(max(0, line.remaining_minutes or 0))
    return saying.count_of_days(line.remaining_days)


def _late(line: CaseLine) -> Remaining:
    by_law = line.statutory_overdue_days > 0 or line.promised_limit is None
    n = line.statutory_overdue_days or line.overdue_days
    if not n:
        return Remaining(translate("Case", "late"), "red", bold=line.state not in DONE)
    words = translate("Case", "law +{n} d") if by_law else translate("Case", "late {n} d")
    tone = "red" if by_law or line.lamp is Lamp.RED else "yellow"
    return Remaining(words.format(n=n), tone, bold=True)
