"""Unmet requests 办不成事反映: what could not be done, why, and what became of it."""

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
    key="unmet_request",
    title=QT_TRANSLATE_NOOP("Register unmet_request", "Unmet requests"),
    prefix="BS",
    icon="question",
    group=Group.VOICES,
    called="content",
    fields=(
        Field(
            name="channel",
            label=QT_TRANSLATE_NOOP("Register unmet_request", "Channel"),
            kind=Kind.CHOICE,
            choices=(
                Choice("counter", QT_TRANSLATE_NOOP("Register unmet_request", "On the spot")),
                Choice("phone", QT_TRANSLATE_NOOP("Register unmet_request", "Phone")),
                Choice("letter", QT_TRANSLATE_NOOP("Register unmet_request", "Letter")),
                Choice("box", QT_TRANSLATE_NOOP("Register unmet_request", "Suggestion box")),
                Choice("online", QT_TRANSLATE_NOOP("Register unmet_request", "Online")),
                Choice("hotline", QT_TRANSLATE_NOOP("Register unmet_request", "12345")),
                Choice("visit", QT_TRANSLATE_NOOP("Register unmet_request", "Visit")),
                Choice("device", QT_TRANSLATE_NOOP("Register unmet_request", "Rating device")),
                Choice("other", QT_TRANSLATE_NOOP("Register unmet_request", "Other")),
            ),
            printed=16,
        ),
        Field(
            name="person", label=QT_TRANSLATE_NOOP("Register unmet_request", "Name"), kind=Kind.NAME
        ),
        Field(
            name="phone",
            label=QT_TRANSLATE_NOOP("Register unmet_request", "Phone"),
            kind=Kind.PHONE,
        ),
        Field(
            name="window",
            label=QT_TRANSLATE_NOOP("Register unmet_request", "Window"),
            kind=Kind.WINDOW,
            printed=11,
        ),
        Field(
            name="department",
            label=QT_TRANSLATE_NOOP("Register unmet_request", "Department"),
            kind=Kind.DEPARTMENT,
        ),
        Field(
            name="content",
            label=QT_TRANSLATE_NOOP("Register unmet_request", "What could not be done"),
            kind=Kind.LONG,
            needed=True,
            printed=60,
        ),
        Field(
            name="cause",
            label=QT_TRANSLATE_NOOP("Register unmet_request", "Cause"),
            kind=Kind.CHOICE,
            choices=(
                Choice("papers", QT_TRANSLATE_NOOP("Register unmet_request", "Papers missing")),
                Choice(
                    "rule", QT_TRANSLATE_NOOP("Register unmet_request", "Rules do not allow it")
                ),
                Choice("system", QT_TRANSLATE_NOOP("Register unmet_request", "System fault")),
                Choice("window", QT_TRANSLATE_NOOP("Register unmet_request", "Window put it off")),
                Choice(
                    "between", QT_TRANSLATE_NOOP("Register unmet_request", "Between departments")
                ),
                Choice(
                    "history", QT_TRANSLATE_NOOP("Register unmet_request", "Left from the past")
                ),
                Choice("other", QT_TRANSLATE_NOOP("Register unmet_request", "Other")),
            ),
            stage=1,
            printed=22,
        ),
        Field(
            name="handler",
            label=QT_TRANSLATE_NOOP("Register unmet_request", "Handled by"),
            kind=Kind.STAFF,
            stage=1,
            printed=18,
        ),
        Field(
            name="handling",
            label=QT_TRANSLATE_NOOP("Register unmet_request", "What was done"),
            kind=Kind.LONG,
            stage=1,
            printed=60,
        ),
        Field(
            name="solved",
            label=QT_TRANSLATE_NOOP("Register unmet_request", "Result"),
            kind=Kind.CHOICE,
            choices=(
                Choice("solved", QT_TRANSLATE_NOOP("Register unmet_request", "Done")),
                Choice("explained", QT_TRANSLATE_NOOP("Register unmet_request", "Explained")),
                Choice("unsolved", QT_TRANSLATE_NOOP("Register unmet_request", "Not done")),
            ),
            stage=1,
            printed=18,
        ),
        Field(
            name="answered_at",
            label=QT_TRANSLATE_NOOP("Register unmet_request", "Answered at"),
            kind=Kind.MOMENT,
            stage=9,
            printed=18,
        ),
        Field(
            name="satisfied",
            label=QT_TRANSLATE_NOOP("Register unmet_request", "Satisfaction"),
            kind=Kind.CHOICE,
            choices=(
                Choice("satisfied", QT_TRANSLATE_NOOP("Register unmet_request", "Satisfied")),
                Choice("fairly", QT_TRANSLATE_NOOP("Register unmet_request", "Fairly satisfied")),
                Choice("dissatisfied", QT_TRANSLATE_NOOP("Register unmet_request", "Dissatisfied")),
                Choice(
                    "unreached", QT_TRANSLATE_NOOP("Register unmet_request", "Could not be reached")
                ),
            ),
            stage=2,
            printed=14,
        ),
        REMARK,
    ),
    states=(
        State(
            key="registered",
            label=QT_TRANSLATE_NOOP("Register unmet_request", "Entered"),
            limit="answer",
        ),
        State(
            key="handling",
            label=QT_TRANSLATE_NOOP("Register unmet_request", "In hand"),
            stage=1,
            limit="answer",
        ),
        State(
            key="answered",
            label=QT_TRANSLATE_NOOP("Register unmet_request", "Closed"),
            phase=Phase.DONE,
            stage=2,
        ),
    ),
    stages=(
        QT_TRANSLATE_NOOP("Register unmet_request", "Entry"),
        QT_TRANSLATE_NOOP("Register unmet_request", "Handling"),
        QT_TRANSLATE_NOOP("Register unmet_request", "Closed"),
    ),
    moves=(
        Move(
            key="take",
            label=QT_TRANSLATE_NOOP("Register unmet_request", "Take in hand"),
            sources=("registered",),
            to="handling",
            needs=("handler",),
        ),
        Move(
            key="answer",
            label=QT_TRANSLATE_NOOP("Register unmet_request", "Record the answer"),
            sources=("handling",),
            to="answered",
            needs=("handling", "solved"),
            stamp="answered_at",
        ),
        Move(
            key="reopen",
            label=QT_TRANSLATE_NOOP("Register unmet_request", "Reopen"),
            sources=("answered",),
            to="handling",
            backward=True,
        ),
    ),
    limits=(
        TimeLimit(
            key="answer",
            label=QT_TRANSLATE_NOOP("Register unmet_request", "Answer"),
            until="answered_at",
        ),
    ),
    columns=(
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register unmet_request", "Window"),
            upper="window",
            lower="department",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register unmet_request", "Matter and progress"),
            upper="content",
            lower="@state",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register unmet_request", "Handled by"),
            upper="handler",
            lower="@left",
        ),
    ),
    beside="channel",
    filtered="cause",
    counted=("solved",),
)
