"""Why a sheet is stale, in words of the hall: what its figures are called, and the sentences."""

from collections.abc import Callable, Mapping
from datetime import date

from hallapp.domain.coming import Turn
from hallapp.domain.wall import Hangs, Reason, Why
from hallapp.wording import QT_TRANSLATE_NOOP, Translator

TURNS: Mapping[Turn, str] = {
    Turn.SWAP: QT_TRANSLATE_NOOP("Wall", "changes {day}"),
    Turn.UP: QT_TRANSLATE_NOOP("Wall", "goes up {day}"),
    Turn.DOWN: QT_TRANSLATE_NOOP("Wall", "comes down {day}"),
}

OTHER = QT_TRANSLATE_NOOP("WallField", "Content")

FIELDS: Mapping[str, str] = {  # a figure, or paper:figure where it means something else there
    "hall": QT_TRANSLATE_NOOP("WallField", "Name of the hall"),
    "name": QT_TRANSLATE_NOOP("WallField", "Name of the hall"),
    "hotline": QT_TRANSLATE_NOOP("WallField", "Hotline"),
    "address": QT_TRANSLATE_NOOP("WallField", "Address"),
    "day": QT_TRANSLATE_NOOP("WallField", "Day"),
    "span": QT_TRANSLATE_NOOP("WallField", "Period"),
    "hours": QT_TRANSLATE_NOOP("WallField", "Opening hours"),
    "seats": QT_TRANSLATE_NOOP("WallField", "People on duty"),
    "leader": QT_TRANSLATE_NOOP("WallField", "Leader on duty"),
    "chief": QT_TRANSLATE_NOOP("WallField", "Duty chief"),
    "guides": QT_TRANSLATE_NOOP("WallField", "Guides"),
    "guards": QT_TRANSLATE_NOOP("WallField", "Guards"),
    "desk": QT_TRANSLATE_NOOP("WallField", "Desk for complaints"),
    "people": QT_TRANSLATE_NOOP("WallField", "People"),
    "staff-wall:people": QT_TRANSLATE_NOOP("WallField", "People of the window"),
    "pledge": QT_TRANSLATE_NOOP("WallField", "Pledge"),
    "window_no": QT_TRANSLATE_NOOP("WallField", "Number of the window"),
    "staff-wall:item": QT_TRANSLATE_NOOP("WallField", "Name of the window"),
    "others": QT_TRANSLATE_NOOP("WallField", "Windows to go to"),
    "item": QT_TRANSLATE_NOOP("WallField", "Service item"),
    "items": QT_TRANSLATE_NOOP("WallField", "Service items"),
    "fees": QT_TRANSLATE_NOOP("WallField", "Fees"),
    "rows": QT_TRANSLATE_NOOP("WallField", "Rows"),
    "text": QT_TRANSLATE_NOOP("WallField", "Text"),
    "title": QT_TRANSLATE_NOOP("WallField", "Title"),
    "overdue": QT_TRANSLATE_NOOP("WallField", "Overdue cases"),
    "liable_complaints": QT_TRANSLATE_NOOP("WallField", "Complaints at fault"),
    "answer_due_on": QT_TRANSLATE_NOOP("WallField", "Day of the answer"),
    "figures": QT_TRANSLATE_NOOP("WallField", "Figures"),
}


def field_word(paper: str, field: str) -> str:
    """The word of a figure, English source in context "WallField".

    The most particular name wins: ``figures.overdue.count`` is asked as ``count``, ``overdue``,
    then ``figures``.
    """
    for part in reversed(field.split(".")):
        for name in (f"{paper}:{part}", part):
            if name in FIELDS:
                return FIELDS[name]
    return OTHER


REASONS: Mapping[Why, tuple[str, str, str]] = {  # plain; with its day; with its day and value
    Why.CHANGED: (
        QT_TRANSLATE_NOOP("WallReason", "{what} changed"),
        QT_TRANSLATE_NOOP("WallReason", "{what} changed on {day}"),
        QT_TRANSLATE_NOOP("WallReason", "{what} changed on {day}: now {now}"),
    ),
    Why.NEVER: (QT_TRANSLATE_NOOP("WallReason", "nothing was put up yet"), "", ""),
    Why.LAYOUT: (QT_TRANSLATE_NOOP("WallReason", "the paper has a new form"), "", ""),
    Why.AGED: ("", QT_TRANSLATE_NOOP("WallReason", "was good until {day}"), ""),
    Why.TORN: ("", QT_TRANSLATE_NOOP("WallReason", "found torn on {day}"), ""),
    Why.OLD: ("", QT_TRANSLATE_NOOP("WallReason", "on {day} another sheet hung there"), ""),
    Why.GONE: ("", QT_TRANSLATE_NOOP("WallReason", "found missing on {day}"), ""),
    Why.OVER: ("", QT_TRANSLATE_NOOP("WallReason", "hung until {day}: take it down"), ""),
}
NOW = QT_TRANSLATE_NOOP("WallReason", "{what} is now {now}")


def reason_words(say: Translator, paper: str, reason: Reason, day: Callable[[date], str]) -> str:
    """Why a sheet is stale, in the reader's language: 监督电话 10月8日 改为 0899-612 3450."""
    plain, dated, full = REASONS[reason.why]
    what = say("WallField", field_word(paper, reason.field))
    now = day(reason.now) if isinstance(reason.now, date) else reason.now
    if reason.since is None:
        sentence = NOW if reason.now else plain
        return say("WallReason", sentence, what=what, now=now)
    sentence = full if reason.now and full else dated
    return say("WallReason", sentence, what=what, day=day(reason.since), now=now)


STATES: Mapping[Hangs, str] = {
    Hangs.EMPTY: QT_TRANSLATE_NOOP("WallState", "to be printed"),
    Hangs.CURRENT: QT_TRANSLATE_NOOP("WallState", "current"),
    Hangs.STALE: QT_TRANSLATE_NOOP("WallState", "to be replaced"),
    Hangs.PRINTED: QT_TRANSLATE_NOOP("WallState", "printed, not up"),
    Hangs.OVER: QT_TRANSLATE_NOOP("WallState", "to be taken down"),
    Hangs.UNKNOWN: QT_TRANSLATE_NOOP("WallState", "cannot be checked"),
}
