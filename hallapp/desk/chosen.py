"""Whom cards and plates are for: all, a department, today's new ones, those named or seated."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from hallapp.actions import board, people, staff
from hallapp.actions.hall import Hall
from hallapp.actions.people import StaffLine, WindowLine
from hallapp.desk.missing import no_window, nobody
from hallapp.domain.errors import Refused
from hallapp.domain.staff import StaffDetail
from hallapp.wording import QT_TRANSLATE_NOOP

_NOBODY = QT_TRANSLATE_NOOP("Refused", "Nobody here is called {staff}: add the person first.")
_TWO = QT_TRANSLATE_NOOP("Refused", "Several people are called {staff}: give the staff number.")
_NOBODY_NEW = QT_TRANSLATE_NOOP("Refused", "Nobody begins here today.")
_NO_WINDOW = QT_TRANSLATE_NOOP("Refused", "There is no window {window}: add it first.")
_NOBODY_SITS = QT_TRANSLATE_NOOP("Refused", "Nobody sits at window {window} today.")
_EVERYBODY = frozenset({"", "all", "全部", "所有"})
_NEW = frozenset({"new", "today", "新增", "今日新增"})
_BETWEEN = re.compile(r"[、，,;；\s]+")


@dataclass(frozen=True)
class Chosen:
    """One of them: their form, and the window that is theirs or where they stand by."""

    line: StaffLine
    detail: StaffDetail
    window_no: str = ""
    window: str = ""


def parts(text: str) -> list[str]:
    """What was typed one after the other, apart by marks or blanks."""
    return [part for part in _BETWEEN.split(text.strip()) if part]


def chosen(hall: Hall, values: Mapping[str, str], *, seated: bool = False) -> tuple[Chosen, ...]:
    """The people told in ``people``, or who sits today at the windows told in ``windows``.

    With `seated` everybody means those who have a window.

    Raises:
        Refused: a name or number that nobody or several have; a window where nobody sits.
    """
    wanted = values.get("people", "").strip()
    lines = [line for line in people.people(hall) if line.active]
    if not lines:
        raise nobody()
    if values.get("windows", "").strip():
        return _sitting(hall, values, lines)
    seats = _seats(hall)
    if wanted.lower() in _EVERYBODY:
        picked = [line for line in lines if line.id in seats or not seated]
    elif wanted.lower() in _NEW:
        today = hall.now().date()
        picked = [line for line in lines if staff.detail(hall, line.id).told.from_on == today]
        if not picked:
            raise Refused(_NOBODY_NEW, field="people")
    else:
        one = [line for line in lines if wanted in {line.name, line.staff_no}]  # blanks and all
        called = [wanted] if one else parts(wanted)
        picked = [line for part in called for line in _called(lines, part)]
    return tuple(
        Chosen(line, staff.detail(hall, line.id), *seats.get(line.id, ("", "")))
        for line in dict.fromkeys(picked)
    )


def _sitting(hall: Hall, values: Mapping[str, str], lines: list[StaffLine]) -> tuple[Chosen, ...]:
    """Who sits at some windows today: a stand-in has the number of the window, not of their own."""
    seats = {seat.window_id: seat for seat in board.seats(hall)}
    people_by_id = {line.id: line for line in lines}
    found = []
    for window in chosen_windows(hall, values):
        seat = seats.get(window.id)
        line = people_by_id.get(seat.staff_id) if seat and seat.staff_id else None
        if line is None:
            raise Refused(_NOBODY_SITS, field="windows", window=window.window_no)
        found.append(Chosen(line, staff.detail(hall, line.id), window.window_no, window.name))
    return tuple(found)


def _called(lines: list[StaffLine], called: str) -> list[StaffLine]:
    """Everybody of a department, or the one of that number or name."""
    of_department = [line for line in lines if line.department == called]
    if of_department:
        return of_department
    found = [line for line in lines if line.staff_no == called]
    found = found or [line for line in lines if line.name == called]
    if len(found) != 1:
        raise Refused(_TWO if found else _NOBODY, field="people", staff=called)
    return found


def _seats(hall: Hall) -> dict[int, tuple[str, str]]:
    """Person → number and name of the window; whose window it is comes before who stands by."""
    found: dict[int, tuple[str, str]] = {}
    seats = board.seats(hall)
    for seat in seats:
        if seat.usual_id is not None:
            found.setdefault(seat.usual_id, (seat.window_no, seat.name))
    for seat in seats:
        if seat.standing_by_id is not None:
            found.setdefault(seat.standing_by_id, (seat.window_no, seat.name))
    return found


def chosen_windows(hall: Hall, values: Mapping[str, str]) -> tuple[WindowLine, ...]:
    """The windows told in ``windows``, all if none are; raises `Refused` for one not there."""
    lines = [line for line in people.windows(hall) if line.active]
    if not lines:
        raise no_window("windows")
    wanted = values.get("windows", "").strip()
    if wanted.lower() in _EVERYBODY:
        return tuple(lines)
    by_name = {line.name: line for line in lines} | {line.window_no: line for line in lines}
    for part in parts(wanted):
        if part not in by_name:
            raise Refused(_NO_WINDOW, field="windows", window=part)
    return tuple(by_name[part] for part in parts(wanted))
