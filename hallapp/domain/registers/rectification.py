"""Rectifications 整改, whatever asked for them, with evidence and a second look."""

from collections.abc import Mapping

from hallapp.domain.errors import Refused
from hallapp.domain.registers.spec import (
    REMARK,
    Choice,
    Field,
    Group,
    Kind,
    ListColumn,
    Move,
    Phase,
    Register,
    State,
    TimeLimit,
    Values,
)
from hallapp.wording import QT_TRANSLATE_NOOP

_SAME_CHECKER = QT_TRANSLATE_NOOP("Refused", "Who had to put it right does not check it.")


def another_checks(values: Values, switches: Mapping[str, bool], move: Move | None) -> None:
    """Nobody looks at their own work."""
    del switches, move
    if values.get("checker") and values["checker"] == values.get("responsible"):
        raise Refused(_SAME_CHECKER, field="checker")


SPEC = Register(
    key="rectification",
    title=QT_TRANSLATE_NOOP("Register rectification", "Rectifications"),
    prefix="ZG",
    icon="wrench",
    group=Group.ORDER,
    called="problem",
    fields=(
        Field(
            name="source",
            label=QT_TRANSLATE_NOOP("Register rectification", "Source"),
            kind=Kind.CHOICE,
            choices=(
                Choice("inspection", QT_TRANSLATE_NOOP("Register rectification", "Inspection")),
                Choice("complaint", QT_TRANSLATE_NOOP("Register rectification", "Complaint")),
                Choice("rating", QT_TRANSLATE_NOOP("Register rectification", "Bad rating")),
                Choice("meeting", QT_TRANSLATE_NOOP("Register rectification", "Meeting")),
                Choice("notice", QT_TRANSLATE_NOOP("Register rectification", "Supervision notice")),
                Choice("other", QT_TRANSLATE_NOOP("Register rectification", "Other")),
            ),
            needed=True,
            printed=16,
        ),
        Field(
            name="source_no",
            label=QT_TRANSLATE_NOOP("Register rectification", "Number of the source"),
            printed=25,
        ),
        Field(
            name="problem",
            label=QT_TRANSLATE_NOOP("Register rectification", "Problem"),
            kind=Kind.LONG,
            needed=True,
            printed=55,
        ),
        Field(
            name="window",
            label=QT_TRANSLATE_NOOP("Register rectification", "Window"),
            kind=Kind.WINDOW,
            printed=11,
        ),
        Field(
            name="responsible",
            label=QT_TRANSLATE_NOOP("Register rectification", "Responsible"),
            kind=Kind.STAFF,
            needed=True,
            printed=18,
        ),
        Field(
            name="department",
            label=QT_TRANSLATE_NOOP("Register rectification", "Department"),
            kind=Kind.DEPARTMENT,
        ),
        Field(
            name="due_on",
            label=QT_TRANSLATE_NOOP("Register rectification", "Due"),
            kind=Kind.DAY,
            printed=18,
        ),
        Field(
            name="measure",
            label=QT_TRANSLATE_NOOP("Register rectification", "Measure"),
            kind=Kind.LONG,
            printed=55,
        ),
        Field(
            name="evidence",
            label=QT_TRANSLATE_NOOP("Register rectification", "Evidence"),
            kind=Kind.LONG,
            stage=1,
        ),
        Field(
            name="done_at",
            label=QT_TRANSLATE_NOOP("Register rectification", "Put right at"),
            kind=Kind.MOMENT,
            stage=9,
            printed=18,
        ),
        Field(
            name="checker",
            label=QT_TRANSLATE_NOOP("Register rectification", "Checked by"),
            kind=Kind.STAFF,
            stage=1,
            printed=18,
        ),
        Field(
            name="result",
            label=QT_TRANSLATE_NOOP("Register rectification", "What was seen"),
            kind=Kind.LONG,
            stage=1,
        ),
        Field(
            name="checked_at",
            label=QT_TRANSLATE_NOOP("Register rectification", "Looked at again at"),
            kind=Kind.MOMENT,
            stage=9,
        ),
        REMARK,
    ),
    states=(
        State(
            key="open",
            label=QT_TRANSLATE_NOOP("Register rectification", "To be put right"),
            limit="rectify",
        ),
        State(
            key="done",
            label=QT_TRANSLATE_NOOP("Register rectification", "To be looked at again"),
            stage=1,
            limit="recheck",
        ),
        State(
            key="checked",
            label=QT_TRANSLATE_NOOP("Register rectification", "Closed"),
            phase=Phase.DONE,
            stage=2,
        ),
    ),
    stages=(
        QT_TRANSLATE_NOOP("Register rectification", "Rectification"),
        QT_TRANSLATE_NOOP("Register rectification", "Second look"),
        QT_TRANSLATE_NOOP("Register rectification", "Closed"),
    ),
    moves=(
        Move(
            key="rectify",
            label=QT_TRANSLATE_NOOP("Register rectification", "Record as put right"),
            sources=("open",),
            to="done",
            needs=("measure",),
            stamp="done_at",
        ),
        Move(
            key="check",
            label=QT_TRANSLATE_NOOP("Register rectification", "Record the second look"),
            sources=("done",),
            to="checked",
            needs=("checker", "result"),
            stamp="checked_at",
        ),
        Move(
            key="again",
            label=QT_TRANSLATE_NOOP("Register rectification", "Not good enough"),
            sources=("done",),
            to="open",
            backward=True,
        ),
    ),
    limits=(
        TimeLimit(
            key="rectify",
            label=QT_TRANSLATE_NOOP("Register rectification", "Rectification"),
            until="done_at",
            given="due_on",
        ),
        TimeLimit(
            key="recheck",
            label=QT_TRANSLATE_NOOP("Register rectification", "Second look"),
            since="done_at",
            until="checked_at",
        ),
    ),
    main="rectify",
    rules=(another_checks,),
    columns=(
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register rectification", "Source"),
            upper="source",
            lower="source_no",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register rectification", "Problem and progress"),
            upper="problem",
            lower="@state",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register rectification", "Responsible"),
            upper="responsible",
            lower="@left",
        ),
    ),
    filtered="source",
    counted=("source",),
)
