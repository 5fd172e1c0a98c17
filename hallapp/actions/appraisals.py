"""Rounds of appraisal 评议: begun with a form, handed in, closed; read and typed in from here."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select

from hallapp.actions.appraisal_reading import (
    any_round,
    find,
    last_day,
    missing,
    open_round,
    rounds,
    scores,
    window_scores,
)
from hallapp.actions.appraisal_sheets import remove, settle, type_in, typed_by
from hallapp.actions.hall import Hall
from hallapp.domain.appraisal_rounds import (
    About,
    Form,
    Kind,
    Round,
    check_closing,
    check_form,
)
from hallapp.domain.errors import Refused
from hallapp.domain.spans import Span
from hallapp.records.appraisals import AppraisalHandIn, AppraisalRound
from hallapp.records.people import Staff, Window
from hallapp.records.step import Step
from hallapp.wording import QT_TRANSLATE_NOOP

__all__ = [
    "NewRound",
    "begin",
    "close",
    "find",
    "hand_in",
    "last_day",
    "missing",
    "open_again",
    "remove",
    "reviewers",
    "rounds",
    "scores",
    "settle",
    "type_in",
    "typed_by",
    "window_scores",
]

BEGIN = QT_TRANSLATE_NOOP("Step", "Begin the round {name}")
HAND_IN = QT_TRANSLATE_NOOP("Step", "Note who handed in for {name}")
CLOSE = QT_TRANSLATE_NOOP("Step", "Close the round {name}")
OPEN_AGAIN = QT_TRANSLATE_NOOP("Step", "Open the round {name} again")

_NO_NAME = QT_TRANSLATE_NOOP("Refused", "The round has no name.")
_NAME_TAKEN = QT_TRANSLATE_NOOP("Refused", "There is a round {name} already.")
_NOBODY = QT_TRANSLATE_NOOP("Refused", "The round is about nobody.")
_NO_COUNT = QT_TRANSLATE_NOOP("Refused", "How many sheets were issued?")


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


def hand_in(
    hall: Hall, round_id: int, people: Mapping[int, bool], *, issued: int | None = None
) -> Round:
    """Note who handed a sheet in and who did not, and how many sheets were issued.

    Which sheet is whose nobody can tell.
    """
    if issued is not None and issued < 0:
        raise Refused(_NO_COUNT, field="issued")
    with hall.step(HAND_IN) as step:
        row, _ = open_round(step, round_id)
        query = select(AppraisalHandIn).where(AppraisalHandIn.round_id == round_id)
        there = {each.staff_id: each for each in step.scalars(query)}
        for key, handed_in in sorted(people.items()):
            if key in there:
                there[key].handed_in = handed_in
            else:
                step.add(AppraisalHandIn(round_id=round_id, staff_id=key, handed_in=handed_in))
        row.issued = row.issued if issued is None else issued
        step.say(name=row.name)
    return find(hall, round_id)


def reviewers(hall: Hall, round_id: int) -> dict[int, bool]:
    """Who is to hand a sheet in, and whether they have, by the person's id."""
    query = select(AppraisalHandIn.staff_id, AppraisalHandIn.handed_in)
    with hall.reading() as connection:
        rows = connection.execute(query.where(AppraisalHandIn.round_id == round_id))
        return {row[0]: row[1] for row in rows}


def close(hall: Hall, round_id: int) -> Round:
    """Close a round: nothing in it changes any more.

    Raises:
        Refused: more sheets came back than were issued, or some are not settled.
    """
    told = find(hall, round_id)
    check_closing(told.issued, told.collected, told.unsettled)
    with hall.step(CLOSE) as step:
        row, _ = open_round(step, round_id)
        row.closed_at = hall.now().date()
        step.say(name=row.name)
    return find(hall, round_id)


def open_again(hall: Hall, round_id: int) -> Round:
    """Open a closed round again."""
    with hall.step(OPEN_AGAIN) as step:
        row = any_round(step, round_id)
        row.closed_at = None
        step.say(name=row.name)
    return find(hall, round_id)
