"""Service ratings 好差评: entered one a case and visit, listed, shared out per person and window.

A bad one gets its entry in the register of bad ratings within the same step; whether a rating
counts is what that entry says. Nothing is ever invented: who did not rate is not satisfied.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, or_, select

from hallapp.actions import registers
from hallapp.actions.case_lines import this_minute
from hallapp.actions.hall import Hall
from hallapp.actions.people import staff_called, window_called
from hallapp.actions.rating_options import options, read_options
from hallapp.actions.rating_rows import GONE, count, first_day, line, lines, waiting
from hallapp.actions.rating_shares import (
    monthly,
    named,
    satisfaction,
    satisfaction_of_windows,
)
from hallapp.actions.rights import needs
from hallapp.domain.case_rules import check_time
from hallapp.domain.errors import Refused
from hallapp.domain.imports import row_digest
from hallapp.domain.ratings import (
    BAD,
    NewRating,
    Options,
    RatingLine,
    check,
    level_words,
    visit_of,
)
from hallapp.domain.registers.bad_rating import SPEC
from hallapp.domain.registers.spec import VOID
from hallapp.domain.rights import Right
from hallapp.records.cases import CaseFile
from hallapp.records.people import Staff, Window
from hallapp.records.ratings import Rating
from hallapp.records.registers import BadRating
from hallapp.records.step import Step
from hallapp.wording import QT_TRANSLATE_NOOP

__all__ = [
    "add",
    "count",
    "doubt",
    "enter_bad",
    "find_case",
    "first_day",
    "line",
    "lines",
    "monthly",
    "named",
    "options",
    "satisfaction",
    "satisfaction_of_windows",
    "waiting",
]

ADD = QT_TRANSLATE_NOOP("Step", "Enter a rating")
DOUBT = QT_TRANSLATE_NOOP("Step", "Look into a rating: {entry_no}")

_TWICE = QT_TRANSLATE_NOOP(
    "Refused", "Case {case_no} was rated on that day already: one visit is rated once."
)
_NO_CASE = QT_TRANSLATE_NOOP("Refused", "There is no case {case_no}.")
_WHERE = QT_TRANSLATE_NOOP("Refused", "At which window, or by whom, was it?")
_LOOKED_INTO = QT_TRANSLATE_NOOP("Refused", "It is looked into already, as {entry_no}.")
_NOT_RATED = QT_TRANSLATE_NOOP("Refused", "Nobody rated there: nothing is to be looked into.")


@dataclass(frozen=True, slots=True)
class CaseOf:
    """The case that a rating is about."""

    id: int
    case_no: str
    window_id: int | None
    staff_id: int | None
    applicant: str
    phone: str


@needs(Right.INTAKE, Right.HANDLE, Right.ASSESS)
def add(hall: Hall, new: NewRating) -> RatingLine:
    """Enter one rating; a bad one is to be called back from now on.

    Window and person are the case's where nothing else is said.

    Raises:
        Refused: the level or an option is none, the visit is rated already, nobody was rated.
    """
    check_time(new.rated_at, now=this_minute(hall), field="rated_at")
    with hall.step(ADD) as step:
        check(new, read_options(step.core))
        about = find_case(step.core, new.case_no)
        if new.case_no and about is None:
            raise Refused(_NO_CASE, field="case_no", case_no=new.case_no)
        row = _row(step, new, about)
        _check_new(step, new, row.visit)
        step.add(row)
        step.flush()
        if row.level in BAD:
            enter_bad(hall, step, row, about)
        key = row.id
    return line(hall, key)


def _row(step: Step, new: NewRating, about: CaseOf | None) -> Rating:
    window = window_called(step.core, new.window) if new.window else None
    staff = staff_called(step.core, new.staff) if new.staff else None
    if about is not None:
        window, staff = window or about.window_id, staff or about.staff_id
    if window is None and staff is None:
        raise Refused(_WHERE, field="window")
    visit = visit_of(about.case_no if about else "", new.rated_at)
    return Rating(
        visit=visit or row_digest({"at": step.no, "rated_at": new.rated_at, "window": window}),
        case_no=new.case_no,
        case_id=about.id if about else None,
        window_id=window,
        staff_id=staff,
        rated_at=new.rated_at,
        level=new.level,
        options=",".join(new.options),
        channel=new.channel,
        text=new.text.strip(),
        who=step.who,
        touched="",
    )


def _check_new(step: Step, new: NewRating, visit: str) -> None:
    if step.scalars(select(Rating).where(Rating.visit == visit)).first() is not None:
        raise Refused(_TWICE, field="case_no", case_no=new.case_no)


def find_case(connection: Connection, number: str) -> CaseOf | None:
    """The case of one of our numbers, or of a provincial one."""
    if not number:
        return None
    query = select(
        CaseFile.id,
        CaseFile.case_no,
        CaseFile.window_id,
        CaseFile.staff_id,
        CaseFile.applicant,
        CaseFile.phone,
    ).where(or_(CaseFile.case_no == number, CaseFile.province_no == number))
    row = connection.execute(query).first()
    return None if row is None else CaseOf(*row)


def enter_bad(
    hall: Hall, step: Step, row: Rating, about: CaseOf | None, said: Options | None = None
) -> Any:
    """Enter what a rating asks for in the register of bad ratings; gives the entry."""
    window = step.get(Window, row.window_id) if row.window_id else None
    staff = step.get(Staff, row.staff_id) if row.staff_id else None
    known = (said or read_options(step.core)).get(row.level or 0, {})
    words = [known.get(code, code) for code in filter(None, row.options.split(","))]
    values = {
        "level": str(row.level),
        "content": "；".join([*words, *filter(None, [row.text])]) or level_words()[row.level or 0],
        "case_no": row.case_no,
        "window": window.window_no if window else "",
        "staff": (staff.staff_no or staff.name) if staff else "",
        "person": about.applicant if about else "",
        "phone": about.phone if about else "",
    }
    entry = registers.enter(hall, step, SPEC.key, values, row.rated_at)
    entry.rating_id = row.id
    return entry


@needs(Right.HANDLE, Right.ASSESS)
def doubt(hall: Hall, rating_id: int) -> RatingLine:
    """Look into a rating that is not bad: it may turn out mistaken or made by the window itself.

    Raises:
        Refused: it is gone, or looked into already.
    """
    with hall.step(DOUBT) as step:
        row = step.get(Rating, rating_id)
        if row is None:
            raise Refused(GONE)
        if row.level is None:
            raise Refused(_NOT_RATED)
        there = step.scalars(
            select(BadRating).where(BadRating.rating_id == rating_id, BadRating.state != VOID)
        ).first()
        if there is not None:
            raise Refused(_LOOKED_INTO, entry_no=there.entry_no)
        entry = enter_bad(hall, step, row, find_case(step.core, row.case_no))
        step.say(entry_no=entry.entry_no)
    return line(hall, rating_id)
