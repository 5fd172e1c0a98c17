"""Rounds of appraisal 评议: begun with a form, typed in by two people, settled, closed, scored."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, cast

from sqlalchemy import ColumnElement, Connection, Select, select

from hallapp.actions.hall import Hall
from hallapp.domain.appraisal_rounds import (
    About,
    Form,
    Kind,
    Marks,
    Round,
    Sheet,
    check_closing,
    check_form,
    check_marks,
)
from hallapp.domain.errors import Refused
from hallapp.domain.spans import Span
from hallapp.records.appraisals import AppraisalHandIn, AppraisalRound, AppraisalSheet
from hallapp.records.people import Staff, Window
from hallapp.records.step import Step
from hallapp.wording import QT_TRANSLATE_NOOP

BEGIN = QT_TRANSLATE_NOOP("Step", "Begin the round {name}")
TYPE_IN = QT_TRANSLATE_NOOP("Step", "Type in sheet {number} of {name}")
SETTLE = QT_TRANSLATE_NOOP("Step", "Settle sheet {number} of {name}")
REMOVE = QT_TRANSLATE_NOOP("Step", "Take sheet {number} of {name} out")
HAND_IN = QT_TRANSLATE_NOOP("Step", "Note who handed in for {name}")
ISSUE = QT_TRANSLATE_NOOP("Step", "Note how many sheets of {name} were issued")
CLOSE = QT_TRANSLATE_NOOP("Step", "Close the round {name}")
OPEN_AGAIN = QT_TRANSLATE_NOOP("Step", "Open the round {name} again")

_NO_NAME = QT_TRANSLATE_NOOP("Refused", "The round has no name.")
_NAME_TAKEN = QT_TRANSLATE_NOOP("Refused", "There is a round {name} already.")
_GONE = QT_TRANSLATE_NOOP("Refused", "This round does not exist any more.")
_CLOSED = QT_TRANSLATE_NOOP("Refused", "The round is closed: open it again first.")
_NOBODY = QT_TRANSLATE_NOOP("Refused", "The round is about nobody.")
_WHO = QT_TRANSLATE_NOOP("Refused", "Say who types the sheets in.")
_SAME = QT_TRANSLATE_NOOP(
    "Refused", "{name} typed this sheet in before: the second time it is somebody else."
)
_NOT_ON_IT = QT_TRANSLATE_NOOP("Refused", "The sheet has somebody who is not on the form.")
_ABSENT = QT_TRANSLATE_NOOP("Refused", "There is no such sheet.")
_NO_COUNT = QT_TRANSLATE_NOOP("Refused", "How many sheets were issued?")
AGREED = 3


@dataclass(frozen=True, kw_only=True)
class NewRound:
    """A round to begin; `subjects` and `reviewers` are keys, all at work if none are named."""

    name: str
    kind: Kind
    about: About
    span: Span
    form: Form
    voters: str = ""
    single: bool = False
    subjects: tuple[int, ...] = ()
    reviewers: tuple[int, ...] = ()
    issued: int | None = None


def begin(hall: Hall, new: NewRound) -> Round:
    """Begin a round; its form stays as it is then.

    Raises:
        Refused: it has no name, one that is taken, nobody to be about, or a form without items.
    """
    name = new.name.strip()
    if not name:
        raise Refused(_NO_NAME, field="name")
    check_form(new.form)
    with hall.step(BEGIN, name=name) as step:
        if step.scalars(select(AppraisalRound).where(AppraisalRound.name == name)).first():
            raise Refused(_NAME_TAKEN, field="name", name=name)
        subjects = new.subjects or _everybody(step, new.about)
        if not subjects:
            raise Refused(_NOBODY, field="subjects")
        row = AppraisalRound(
            name=name,
            kind=new.kind.value,
            about=new.about.value,
            first_on=new.span.first,
            last_on=new.span.last,
            voters=new.voters.strip(),
            form=new.form.to_dict(),
            subjects=list(subjects),
            single=new.single,
            issued=new.issued,
            who=step.who,
        )
        step.add(row)
        step.flush()
        for key in new.reviewers:
            step.add(AppraisalHandIn(round_id=row.id, staff_id=key))
        key = row.id
    return find(hall, key)


def _everybody(step: Step, about: About) -> tuple[int, ...]:
    if about is About.HALL:
        return (0,)
    if about is About.WINDOW:
        windows = select(Window.id).where(Window.active).order_by(Window.position, Window.id)
        return tuple(step.core.scalars(windows))
    people = select(Staff.id).where(Staff.active).order_by(Staff.staff_no, Staff.id)
    return tuple(step.core.scalars(people))


# --- sheets -------------------------------------------------------------------------------------


def type_in(
    hall: Hall, round_id: int, number: int, marks: Marks, *, by: str, subject: int = 0
) -> Round:
    """Type a sheet in: whoever is the second must be somebody else; one's own may be typed again.

    `marks` are digits by subject; with `subject` the sheet is about that one alone.

    Raises:
        Refused: a digit is none of the form's, the sheet was typed in twice by others.
    """
    who = by.strip()
    if not who:
        raise Refused(_WHO, field="by")
    with hall.step(TYPE_IN, number=number) as step:
        row, form = _open_round(step, round_id)
        _check(row, form, marks, subject)
        there = {sheet.reading: sheet for sheet in _readings(step, round_id, subject, number)}
        reading = next((each.reading for each in there.values() if each.who == who), 0)
        if not reading:
            reading = next((free for free in (1, 2) if free not in there), 0)
        if not reading or reading == AGREED:
            raise Refused(_SAME, field="by", name=who)
        if AGREED in there:
            step.delete(there[AGREED])
        kept = {str(key): digits for key, digits in marks.items()}
        if reading in there:
            there[reading].marks = kept
        else:
            step.add(
                AppraisalSheet(
                    round_id=round_id,
                    subject=subject,
                    sheet_no=number,
                    reading=reading,
                    marks=kept,
                    who=who,
                )
            )
        step.say(name=row.name)
    return find(hall, round_id)


def settle(
    hall: Hall, round_id: int, number: int, marks: Marks, *, by: str, subject: int = 0
) -> Round:
    """Say what a sheet says on which the two differ, with the paper in hand; both stay on file."""
    with hall.step(SETTLE, number=number) as step:
        row, form = _open_round(step, round_id)
        _check(row, form, marks, subject)
        there = {sheet.reading: sheet for sheet in _readings(step, round_id, subject, number)}
        if not {1, 2} <= there.keys():
            raise Refused(_ABSENT, field="number")
        kept = {str(key): digits for key, digits in marks.items()}
        if AGREED in there:
            there[AGREED].marks = kept
        else:
            step.add(
                AppraisalSheet(
                    round_id=round_id,
                    subject=subject,
                    sheet_no=number,
                    reading=AGREED,
                    marks=kept,
                    who=by.strip() or step.who,
                )
            )
        step.say(name=row.name)
    return find(hall, round_id)


def remove(hall: Hall, round_id: int, number: int, *, subject: int = 0) -> Round:
    """Take a sheet out that does not exist; the journal keeps what was typed."""
    with hall.step(REMOVE, number=number) as step:
        row, _ = _open_round(step, round_id)
        readings = _readings(step, round_id, subject, number)
        if not readings:
            raise Refused(_ABSENT, field="number")
        for each in readings:
            step.delete(each)
        step.say(name=row.name)
    return find(hall, round_id)


def _open_round(step: Step, round_id: int) -> tuple[AppraisalRound, Form]:
    row = step.get(AppraisalRound, round_id)
    if row is None:
        raise Refused(_GONE)
    if row.closed_at is not None:
        raise Refused(_CLOSED, field="round")
    return row, Form.from_dict(cast("Mapping[str, Any]", row.form))


def _check(row: AppraisalRound, form: Form, marks: Marks, subject: int) -> None:
    known = {subject} if row.single else set(cast("list[int]", row.subjects))
    if not marks or not set(marks) <= known & set(cast("list[int]", row.subjects)):
        raise Refused(_NOT_ON_IT, field="marks")
    for digits in marks.values():
        check_marks(form, digits)


def _readings(step: Step, round_id: int, subject: int, number: int) -> Sequence[AppraisalSheet]:
    return step.scalars(
        select(AppraisalSheet).where(
            AppraisalSheet.round_id == round_id,
            AppraisalSheet.subject == subject,
            AppraisalSheet.sheet_no == number,
        )
    ).all()


# --- who handed in, how many, the end -----------------------------------------------------------


def hand_in(hall: Hall, round_id: int, people: Mapping[int, bool]) -> Round:
    """Note who handed a sheet in and who did not; which one it is nobody can tell."""
    with hall.step(HAND_IN) as step:
        row, _ = _open_round(step, round_id)
        query = select(AppraisalHandIn).where(AppraisalHandIn.round_id == round_id)
        there = {each.staff_id: each for each in step.scalars(query)}
        for key, handed_in in sorted(people.items()):
            if key in there:
                there[key].handed_in = handed_in
            else:
                step.add(AppraisalHandIn(round_id=round_id, staff_id=key, handed_in=handed_in))
        step.say(name=row.name)
    return find(hall, round_id)


def reviewers(hall: Hall, round_id: int) -> dict[int, bool]:
    """Who is to hand a sheet in, and whether they have, by the person's id."""
    query = select(AppraisalHandIn.staff_id, AppraisalHandIn.handed_in)
    with hall.reading() as connection:
        rows = connection.execute(query.where(AppraisalHandIn.round_id == round_id))
        return {row[0]: row[1] for row in rows}


def issue(hall: Hall, round_id: int, issued: int) -> Round:
    """Note how many sheets were issued."""
    if issued < 0:
        raise Refused(_NO_COUNT, field="issued")
    with hall.step(ISSUE) as step:
        row, _ = _open_round(step, round_id)
        row.issued = issued
        step.say(name=row.name)
    return find(hall, round_id)


def close(hall: Hall, round_id: int) -> Round:
    """Close a round: nothing in it changes any more.

    Raises:
        Refused: more sheets came back than were issued, or some are not settled.
    """
    told = find(hall, round_id)
    check_closing(told.issued, told.collected, told.unsettled)
    with hall.step(CLOSE) as step:
        row, _ = _open_round(step, round_id)
        row.closed_at = hall.now().date()
        step.say(name=row.name)
    return find(hall, round_id)


def open_again(hall: Hall, round_id: int) -> Round:
    """Open a closed round again."""
    with hall.step(OPEN_AGAIN) as step:
        row = step.get(AppraisalRound, round_id)
        if row is None:
            raise Refused(_GONE)
        row.closed_at = None
        step.say(name=row.name)
    return find(hall, round_id)


# --- reading ------------------------------------------------------------------------------------


def find(hall: Hall, round_id: int) -> Round:
    """One round with its sheets."""
    with hall.reading() as connection:
        found = _rounds(connection, AppraisalRound.id == round_id)
    if not found:
        raise Refused(_GONE)
    return found[0]


def rounds(hall: Hall, kind: str = "", span: Span | None = None) -> tuple[Round, ...]:
    """Rounds whose period ends within `span`, the newest first; with their sheets."""
    where: list[ColumnElement[bool]] = []
    if kind:
        where.append(AppraisalRound.kind == Kind(kind).value)
    if span is not None:
        where += [AppraisalRound.last_on >= span.first, AppraisalRound.last_on <= span.last]
    with hall.reading() as connection:
        return _rounds(connection, *where)


def _rounds(connection: Connection, *where: ColumnElement[bool]) -> tuple[Round, ...]:
    query = select(AppraisalRound.__table__).where(*where)
    order = query.order_by(AppraisalRound.last_on.desc(), AppraisalRound.id)
    rows = connection.execute(order).all()
    if not rows:
        return ()
    people = _named(connection, select(Staff.id, Staff.name))
    windows = _named(connection, select(Window.id, Window.window_no))
    sheets = _sheets(connection, [row.id for row in rows])
    waiting: dict[int, list[str]] = {}
    missing = (
        select(AppraisalHandIn.round_id, Staff.name)
        .join(Staff, Staff.id == AppraisalHandIn.staff_id)
        .where(~AppraisalHandIn.handed_in, AppraisalHandIn.round_id.in_([r.id for r in rows]))
        .order_by(Staff.staff_no, Staff.id)
    )
    for round_id, name in connection.execute(missing):
        waiting.setdefault(round_id, []).append(name)
    named = {About.STAFF: people, About.WINDOW: windows, About.HALL: {0: ""}}
    return tuple(
        Round(
            id=row.id,
            name=row.name,
            kind=Kind(row.kind),
            about=About(row.about),
            span=Span(row.first_on, row.last_on),
            voters=row.voters,
            form=Form.from_dict(row.form),
            subjects=tuple((key, named[About(row.about)].get(key, "")) for key in row.subjects),
            single=row.single,
            issued=row.issued,
            closed_on=row.closed_at,
            sheets=sheets.get(row.id, ()),
            missing=tuple(waiting.get(row.id, ())),
        )
        for row in rows
    )


def _named(connection: Connection, query: Select[int, str]) -> Mapping[int, str]:
    return {row[0]: row[1] for row in connection.execute(query)}


def _sheets(connection: Connection, ids: Sequence[int]) -> Mapping[int, tuple[Sheet, ...]]:
    table: Any = AppraisalSheet.__table__
    query = select(
        table.c.round_id, table.c.subject, table.c.sheet_no, table.c.reading, table.c.marks
    )
    query = query.where(table.c.round_id.in_(ids)).order_by(
        table.c.round_id, table.c.subject, table.c.sheet_no
    )
    found: dict[int, dict[tuple[int, int], dict[int, Marks]]] = {}
    for round_id, subject, number, reading, marks in connection.execute(query):
        told = {int(key): digits for key, digits in marks.items()}
        found.setdefault(round_id, {}).setdefault((subject, number), {})[reading] = told
    return {
        round_id: tuple(
            Sheet(subject, number, told.get(1), told.get(2), told.get(AGREED))
            for (subject, number), told in sheets.items()
        )
        for round_id, sheets in found.items()
    }


def typed_by(hall: Hall, round_id: int) -> Mapping[tuple[int, int], tuple[str, str]]:
    """Who typed each sheet in: (subject, number) → the first and the second."""
    query = select(
        AppraisalSheet.subject, AppraisalSheet.sheet_no, AppraisalSheet.reading, AppraisalSheet.who
    ).where(AppraisalSheet.round_id == round_id, AppraisalSheet.reading != AGREED)
    found: dict[tuple[int, int], list[str]] = {}
    with hall.reading() as connection:
        for subject, number, reading, who in connection.execute(query):
            found.setdefault((subject, number), ["", ""])[reading - 1] = who
    return {key: (first, second) for key, (first, second) in found.items()}


def scores(hall: Hall, kind: str, span: Span) -> Mapping[int, tuple[Decimal, ...]]:
    """Per person what each counted sheet of a kind gives, 0 to 100, unrounded."""
    return _scores(hall, kind, span, About.STAFF)


def window_scores(hall: Hall, kind: str, span: Span) -> Mapping[int, tuple[Decimal, ...]]:
    """The same per window."""
    return _scores(hall, kind, span, About.WINDOW)


def _scores(hall: Hall, kind: str, span: Span, about: About) -> Mapping[int, tuple[Decimal, ...]]:
    found: dict[int, tuple[Decimal, ...]] = {}
    for each in rounds(hall, kind, span):
        if each.about is about:
            for key, values in each.scores().items():
                found[key] = (*found.get(key, ()), *values)
    return found


def missing(hall: Hall, kind: str, span: Span) -> tuple[str, ...]:
    """The names of those whose sheets are still missing in the rounds of a kind."""
    every = (name for each in rounds(hall, kind, span) for name in each.missing)
    return tuple(dict.fromkeys(every))


def last_day(hall: Hall) -> date | None:
    """The last day of the newest round's period; None while there is none."""
    with hall.reading() as connection:
        query = select(AppraisalRound.last_on).order_by(AppraisalRound.last_on.desc()).limit(1)
        return connection.scalar(query)
