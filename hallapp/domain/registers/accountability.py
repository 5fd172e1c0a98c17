"""Accountability 责任追究: fault, person, grade, ground, who decided, appeal."""

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
)
from hallapp.wording import QT_TRANSLATE_NOOP

SPEC = Register(
    key="accountability",
    title=QT_TRANSLATE_NOOP("Register accountability", "Accountability"),
    prefix="ZR",
    icon="shield-warning",
    group=Group.ORDER,
    called="event",
    fields=(
        Field(
            name="event",
            label=QT_TRANSLATE_NOOP("Register accountability", "Event"),
            kind=Kind.LONG,
            needed=True,
            printed=70,
        ),
        Field(
            name="staff",
            label=QT_TRANSLATE_NOOP("Register accountability", "Person"),
            kind=Kind.STAFF,
            printed=22,
        ),
        Field(
            name="department",
            label=QT_TRANSLATE_NOOP("Register accountability", "Department"),
            kind=Kind.DEPARTMENT,
            printed=35,
        ),
        Field(
            name="source_no",
            label=QT_TRANSLATE_NOOP("Register accountability", "Number of the source"),
            printed=25,
        ),
        Field(
            name="grade",
            label=QT_TRANSLATE_NOOP("Register accountability", "Grade"),
            kind=Kind.CHOICE,
            choices=(
                Choice("reminder", QT_TRANSLATE_NOOP("Register accountability", "Reminder")),
                Choice("criticism", QT_TRANSLATE_NOOP("Register accountability", "Criticism")),
                Choice("bulletin", QT_TRANSLATE_NOOP("Register accountability", "Bulletin")),
                Choice("talk", QT_TRANSLATE_NOOP("Register accountability", "Talk")),
                Choice("transfer", QT_TRANSLATE_NOOP("Register accountability", "Transfer")),
                Choice("sanction", QT_TRANSLATE_NOOP("Register accountability", "Sanction")),
            ),
            printed=18,
        ),
        Field(
            name="ground",
            label=QT_TRANSLATE_NOOP("Register accountability", "Ground"),
            kind=Kind.LONG,
            printed=50,
        ),
        Field(
            name="decided_by",
            label=QT_TRANSLATE_NOOP("Register accountability", "Decided by"),
            stage=1,
            printed=30,
        ),
        Field(
            name="decided_at",
            label=QT_TRANSLATE_NOOP("Register accountability", "Decided at"),
            kind=Kind.MOMENT,
            stage=9,
            printed=20,
        ),
        Field(
            name="appeal",
            label=QT_TRANSLATE_NOOP("Register accountability", "Appeal and review"),
            kind=Kind.LONG,
            stage=1,
        ),
        REMARK,
    ),
    states=(
        State(key="proposed", label=QT_TRANSLATE_NOOP("Register accountability", "Proposed")),
        State(
            key="decided",
            label=QT_TRANSLATE_NOOP("Register accountability", "Decided"),
            phase=Phase.DONE,
            stage=1,
        ),
        State(
            key="appealed",
            label=QT_TRANSLATE_NOOP("Register accountability", "Appealed"),
            stage=1,
            limit="appeal",
        ),
        State(
            key="dropped",
            label=QT_TRANSLATE_NOOP("Register accountability", "Dropped"),
            phase=Phase.ENDED,
            stage=1,
        ),
    ),
    stages=(
        QT_TRANSLATE_NOOP("Register accountability", "Proposal"),
        QT_TRANSLATE_NOOP("Register accountability", "Decision"),
    ),
    moves=(
        Move(
            key="decide",
            label=QT_TRANSLATE_NOOP("Register accountability", "Decide"),
            sources=("proposed",),
            to="decided",
            needs=("grade", "ground", "decided_by"),
            stamp="decided_at",
        ),
        Move(
            key="appeal",
            label=QT_TRANSLATE_NOOP("Register accountability", "Appeal"),
            sources=("decided",),
            to="appealed",
            needs=("appeal",),
            backward=True,
        ),
        Move(
            key="uphold",
            label=QT_TRANSLATE_NOOP("Register accountability", "Review finished"),
            sources=("appealed",),
            to="decided",
            needs=("appeal",),
        ),
        Move(
            key="drop",
            label=QT_TRANSLATE_NOOP("Register accountability", "Drop"),
            sources=("proposed", "appealed"),
            to="dropped",
            needs=("remark",),
            backward=True,
        ),
    ),
    limits=(
        TimeLimit(
            key="appeal",
            label=QT_TRANSLATE_NOOP("Register accountability", "Review"),
            since="decided_at",
        ),
    ),
    judged=False,
    columns=(
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register accountability", "Person"),
            upper="staff",
            lower="department",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register accountability", "Event and progress"),
            upper="event",
            lower="@state",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register accountability", "Grade"),
            upper="grade",
            lower="@left",
        ),
    ),
    filtered="grade",
    counted=("grade",),
)
