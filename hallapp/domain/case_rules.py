"""What each deed on a case needs before it is done: who, when, why, under which notice."""

from datetime import datetime, time

from hallapp.domain.cases import CaseKind, NewCorrection, NewExtension, NewPause, PauseReason
from hallapp.domain.deadlines import Limit, Unit
from hallapp.domain.errors import Moment, Refused
from hallapp.wording import QT_TRANSLATE_NOOP

EXTENSION_DAYS = 10
JOINT_EXTENSION_DAYS = 15
"""行政许可法 42: ten working days once; fifteen where several bodies handle a case jointly."""

_REASON = QT_TRANSLATE_NOOP("Refused", "Say why.")
_NOTICE_NO = QT_TRANSLATE_NOOP("Refused", "The number of the written notice is missing.")
_APPROVER = QT_TRANSLATE_NOOP("Refused", "Say who approved it.")
_ARTICLE = QT_TRANSLATE_NOOP(
    "Refused", "Name the article of law that stops the clock in this case."
)
_CONTENTS = QT_TRANSLATE_NOOP(
    "Refused", "Say everything that has to be corrected: it is told once only."
)
_FUTURE = QT_TRANSLATE_NOOP("Refused", "{at} lies in the future: it is {now} now.")
_TOO_EARLY = QT_TRANSLATE_NOOP("Refused", "{at} is earlier than the step before it, {before}.")
_NO_TIME = QT_TRANSLATE_NOOP("Refused", "A day is not enough here: give the time as well.")
_NO_ACCEPTANCE = QT_TRANSLATE_NOOP("Refused", "The moment of acceptance is missing.")
_END_BEFORE_START = QT_TRANSLATE_NOOP("Refused", "The pause would end before it began, {at}.")
_EXTENDED = QT_TRANSLATE_NOOP("Refused", "The case was extended once already: the law knows once.")
_NO_DUE = QT_TRANSLATE_NOOP("Refused", "The case has no due time that could be extended.")
_PAST_DUE = QT_TRANSLATE_NOOP(
    "Refused", "The due time {due} has passed: an extension must come before it."
)
_TOO_LONG = QT_TRANSLATE_NOOP("Refused", "At most {most} days may be added, not {n}.")
_NOT_POSITIVE = QT_TRANSLATE_NOOP("Refused", "At least one day has to be added.")
_HOURS = QT_TRANSLATE_NOOP("Refused", "A limit in hours cannot be extended by days.")


def instant(at: Moment) -> datetime:
    """`at` itself, or the beginning of the day where only the day is known."""
    return at if isinstance(at, datetime) else datetime.combine(at, time.min)


def check_time(
    at: Moment, *, now: datetime, after: Moment | None = None, field: str = "at"
) -> None:
    """Refuse a time beyond `now` or before the step that came `after`.

    Seconds do not matter, and where only the day of one of both is known, only days are compared.
    """
    if _earlier(now, at):
        raise Refused(_FUTURE, field=field, at=words(at), now=words(now))
    if after is not None and _earlier(at, after):
        raise Refused(_TOO_EARLY, field=field, at=words(at), before=words(after))


def words(at: Moment) -> str:
    """A time as a sentence says it: ``2026-03-02 09:05``, or the day alone."""
    return f"{at:%Y-%m-%d %H:%M}" if isinstance(at, datetime) else f"{at:%Y-%m-%d}"


def _earlier(one: Moment, other: Moment) -> bool:
    if isinstance(one, datetime) and isinstance(other, datetime):
        return one.replace(second=0, microsecond=0) < other.replace(second=0, microsecond=0)
    return instant(one).date() < instant(other).date()


def check_reason(reason: str, field: str = "reason") -> None:
    """Refuse a deed without a reason."""
    _filled(reason, _REASON, field)


def check_correction(new: NewCorrection, *, now: datetime, received_at: Moment | None) -> None:
    """Refuse a correction notice without its contents, its number or a possible time."""
    _filled(new.contents, _CONTENTS, "contents")
    _filled(new.notice_no, _NOTICE_NO, "notice_no")
    check_time(new.asked_at, now=now, after=received_at, field="asked_at")


def check_pause(new: NewPause, *, now: datetime, after: Moment | None) -> None:
    """Refuse a pause that the law does not know (行政许可法 45; hall-rules 8).

    `after` is acceptance or the end of the pause before. Only a pause that is over already has an
    end; it may not lie in the future, for nobody knows yet whether it will be kept.
    """
    _filled(new.notice_no, _NOTICE_NO, "notice_no")
    _filled(new.approver, _APPROVER, "approver")
    if new.reason is PauseReason.STATUTORY:
        _filled(new.article, _ARTICLE, "article")
    check_time(new.from_at, now=now, after=after, field="from_at")
    if new.until_at is not None:
        check_resume(new.until_at, now=now, from_at=new.from_at, field="until_at")


def check_resume(at: Moment, *, now: datetime, from_at: datetime, field: str = "at") -> None:
    """Refuse an end of a pause before its start or beyond now."""
    if not isinstance(at, datetime):
        raise Refused(_NO_TIME, field=field)
    if at < from_at:
        raise Refused(_END_BEFORE_START, field=field, at=words(from_at))
    check_time(at, now=now, field=field)


def most_extension_days(kind: CaseKind) -> int:
    """How many days the law lets an extension add."""
    return JOINT_EXTENSION_DAYS if kind is CaseKind.JOINT else EXTENSION_DAYS


def check_extension(
    new: NewExtension,
    *,
    now: datetime,
    kind: CaseKind,
    limit: Limit | None,
    due_at: Moment | None,
    extended: bool,
) -> None:
    """Refuse an extension unless once, before the due time, by leave, and not too long.

    The day of the notice counts: one of the due day is in time, unless it is entered on that very
    day after the due time.
    """
    if extended:
        raise Refused(_EXTENDED, field="n")
    if due_at is None:
        raise Refused(_NO_DUE, field="n")
    if limit is not None and limit.unit is Unit.WORKHOUR:
        raise Refused(_HOURS, field="n")
    _filled(new.approver, _APPROVER, "approver")
    _filled(new.reason, _REASON, "reason")
    _filled(new.notice_no, _NOTICE_NO, "notice_no")
    check_days(new.n, kind)
    check_time(new.notice_on, now=now, field="notice_on")
    given_at = now if new.notice_on == now.date() else new.notice_on
    if _earlier(due_at, given_at):
        raise Refused(_PAST_DUE, field="notice_on", due=words(due_at))


def check_days(n: int, kind: CaseKind) -> None:
    """Refuse an extension of no day or of more days than the law allows."""
    if n < 1:
        raise Refused(_NOT_POSITIVE, field="n")
    most = most_extension_days(kind)
    if n > most:
        raise Refused(_TOO_LONG, field="n", most=most, n=n)


def acceptance(at: Moment | None) -> Moment:
    """The moment of acceptance; raises `Refused` where a case is to run without one."""
    if at is None:
        raise Refused(_NO_ACCEPTANCE, field="accepted_at")
    return at


def _filled(value: str, sentence: str, field: str) -> None:
    if not value.strip():
        raise Refused(sentence, field=field)
