"""Sheets of a round: typed in by two people, settled where they differ, taken out."""

from collections.abc import Mapping, Sequence
from typing import cast

from sqlalchemy import select

from hallapp.actions.appraisal_reading import AGREED, find, open_round
from hallapp.actions.hall import Hall
from hallapp.domain.appraisal_rounds import Form, Marks, Round, check_marks
from hallapp.domain.errors import Refused
from hallapp.records.appraisals import AppraisalRound, AppraisalSheet
from hallapp.records.step import Step
from hallapp.wording import QT_TRANSLATE_NOOP

TYPE_IN = QT_TRANSLATE_NOOP("Step", "Type in sheet {number} of {name}")
SETTLE = QT_TRANSLATE_NOOP("Step", "Settle sheet {number} of {name}")
REMOVE = QT_TRANSLATE_NOOP("Step", "Take sheet {number} of {name} out")

_WHO = QT_TRANSLATE_NOOP("Refused", "Say who types the sheets in.")
_SAME = QT_TRANSLATE_NOOP(
    "Refused", "{name} typed this sheet in before: the second time it is somebody else."
)
_NOT_ON_IT = QT_TRANSLATE_NOOP("Refused", "The sheet has somebody who is not on the form.")
_ABSENT = QT_TRANSLATE_NOOP("Refused", "There is no such sheet.")


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
        row, form = open_round(step, round_id)
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
        row, form = open_round(step, round_id)
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
        row, _ = open_round(step, round_id)
        readings = _readings(step, round_id, subject, number)
        if not readings:
            raise Refused(_ABSENT, field="number")
        for each in readings:
            step.delete(each)
        step.say(name=row.name)
    return find(hall, round_id)


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
