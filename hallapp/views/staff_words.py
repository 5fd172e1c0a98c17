"""How the window says who sits where: states, absences without reason, what speaks for whom."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from hallapp.domain.board import AwayLine, Board, SeatLine
from hallapp.domain.staffing import AbsenceKind, DutyRole, SeatState, StaffKind
from hallapp.domain.stand_ins import StandIn
from hallapp.views.saying import Present, day
from hallapp.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_STATES = {
    SeatState.PRESENT: QT_TRANSLATE_NOOP("Staff", "here"),
    SeatState.STAND_IN: QT_TRANSLATE_NOOP("Staff", "stand-in"),
    SeatState.PART: QT_TRANSLATE_NOOP("Staff", "half day"),
    SeatState.EMPTY: QT_TRANSLATE_NOOP("Staff", "empty"),
    SeatState.CLOSED: QT_TRANSLATE_NOOP("Staff", "closed"),
}
_KINDS = {
    StaffKind.WINDOW: QT_TRANSLATE_NOOP("Staff", "Window"),
    StaffKind.FLOATING: QT_TRANSLATE_NOOP("Staff", "Floating"),
    StaffKind.GUIDE: QT_TRANSLATE_NOOP("Staff", "Guidance desk"),
    StaffKind.OFFICE: QT_TRANSLATE_NOOP("Staff", "Back office"),
    StaffKind.LEADER: QT_TRANSLATE_NOOP("Staff", "Leader"),
    StaffKind.GUARD: QT_TRANSLATE_NOOP("Staff", "Guard"),
    StaffKind.SUPERVISOR: QT_TRANSLATE_NOOP("Staff", "Outside supervisor"),
    StaffKind.VOLUNTEER: QT_TRANSLATE_NOOP("Staff", "Volunteer"),
}
_ROLES = {
    DutyRole.LEADER: QT_TRANSLATE_NOOP("Staff", "Leader on duty"),
    DutyRole.CHIEF: QT_TRANSLATE_NOOP("Staff", "Duty chief"),
    DutyRole.GUIDE: QT_TRANSLATE_NOOP("Staff", "Guides"),
    DutyRole.GUARD: QT_TRANSLATE_NOOP("Staff", "Guards"),
    DutyRole.DESK: QT_TRANSLATE_NOOP("Staff", "Complaints desk"),
    DutyRole.DESK_STAND_IN: QT_TRANSLATE_NOOP("Staff", "Its stand-in"),
}


def state_word(state: SeatState) -> str:
    """在岗, 顶岗, 半天, 空岗, 暂停."""
    return translate("Staff", _STATES[state])


def kind_word(kind: StaffKind) -> str:
    """机动, 引导台, …."""
    return translate("Staff", _KINDS[kind])


def role_word(role: DutyRole) -> str:
    """带班领导, 值班长, …."""
    return translate("Staff", _ROLES[role])


def away_word(kind: AbsenceKind) -> str:
    """请假 or 外出: never more."""
    if kind is AbsenceKind.LEAVE:
        return translate("Staff", "on leave")
    return translate("Staff", "out")


def away_until(away: AwayLine, present: Present) -> str:
    """请假至 10月12日; 外出，13:30 回; 请假, if it is only today."""
    said = away_word(away.kind)
    end = away.until_at
    last = end - timedelta(minutes=1)
    if end.date() == present.today and end.hour:
        return translate("Staff", "{away}, back {time}").format(away=said, time=f"{end:%H:%M}")
    if last.date() == present.today:
        return said
    return translate("Staff", "{away} until {day}").format(away=said, day=day(last, present))


def headline(board: Board) -> str:
    """12 个窗口，在岗 10，顶岗 1，空岗 1."""
    if board.at is None:
        return translate("Staff", "closed today")
    counts = board.counts
    here = counts.get(SeatState.PRESENT, 0) + counts.get(SeatState.PART, 0)
    parts = [
        translate("Staff", "{n} windows").format(n=len(board.seats)),
        translate("Staff", "{n} here").format(n=here),
    ]
    if n := counts.get(SeatState.STAND_IN, 0):
        parts.append(translate("Staff", "{n} stand-in").format(n=n))
    if n := counts.get(SeatState.EMPTY, 0):
        parts.append(translate("Staff", "{n} empty").format(n=n))
    if n := counts.get(SeatState.CLOSED, 0):
        parts.append(translate("Staff", "{n} closed").format(n=n))
    return translate("Staff", ", ").join(parts)


def note(seat: SeatLine) -> str:
    """The last line of a tile: 请假, 顶李建国, 14:00 起外出, 14:00 起宋佳."""
    if seat.state is SeatState.EMPTY:
        return away_word(seat.away.kind) if seat.away else ""
    if seat.state is SeatState.STAND_IN:
        return translate("Staff", "for {name}").format(name=seat.usual)
    if seat.state is SeatState.PART and seat.gap_at:
        away = away_word(seat.gap_away) if seat.gap_away else state_word(SeatState.EMPTY)
        return translate("Staff", "{time} {away}").format(away=away, time=f"{seat.gap_at:%H:%M}")
    if seat.next_at:
        return translate("Staff", "{time} {name}").format(
            name=seat.next_staff, time=f"{seat.next_at:%H:%M}"
        )
    return ""


def spoken(seat: SeatLine) -> str:
    """A tile for who cannot see it: 5 号窗口，社会保险，空岗，刘文静请假."""
    number = window_word(seat.window_no)
    parts = [number, seat.name, state_word(seat.state), seat.who, note(seat)]
    return translate("Staff", ", ").join(filter(None, parts))


def window_word(number: str) -> str:
    """5 号窗口."""
    return translate("Staff", "Window {n}").format(n=number)


def why_empty(seat: SeatLine, present: Present) -> str:
    """刘文静请假至 10月12日."""
    if not seat.usual:
        return translate("Staff", "nobody is posted here")
    if seat.away is None:
        return translate("Staff", "{name} sits elsewhere").format(name=seat.usual)
    away = away_until(seat.away, present)
    return translate("Staff", "{name} {away}").format(name=seat.usual, away=away)


def reasons(offer: StandIn) -> str:
    """B 岗，会办 6/6 项，今日机动: the most telling words first."""
    who = offer.who
    parts = []
    if who.pair:
        parts.append(translate("Staff", "B here"))
    if offer.of:
        parts.append(skill_words(who.skills, offer.of))
    if not who.account:
        parts.append(translate("Staff", "no account"))
    if who.shared:
        parts.append(translate("Staff", "shared with window {n}").format(n=who.shared))
    elif who.kind is StaffKind.FLOATING:
        parts.append(translate("Staff", "floating today"))
    elif who.kind is StaffKind.GUIDE:
        parts.append(translate("Staff", "from the guidance desk"))
    elif who.kind is StaffKind.OFFICE:
        parts.append(translate("Staff", "from the back office"))
    return translate("Staff", ", ").join(parts)


def all_reasons(offer: StandIn) -> str:
    """The same, with the account and how often they stood in of late."""
    parts = [reasons(offer)]
    if offer.who.account:
        parts.append(translate("Staff", "has an account"))
    if offer.who.load:
        parts.append(translate("Staff", "stood in {n} times in 30 days").format(n=offer.who.load))
    return translate("Staff", ", ").join(filter(None, parts))


def skill_words(n: int, of: int) -> str:
    """会办 6/6 项."""
    return translate("Staff", "does {n}/{of} items").format(n=n, of=of)


def clock_words(at: datetime) -> str:
    """14:00."""
    return f"{at:%H:%M}"
