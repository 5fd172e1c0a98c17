"""Hotline orders 12345 工单: number and deadline are those of the ticket."""

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
    key="hotline_order",
    title=QT_TRANSLATE_NOOP("Register hotline_order", "Hotline orders"),
    prefix="RX",
    icon="headset",
    group=Group.VOICES,
    called="content",
    fields=(
        Field(
            name="order_no",
            label=QT_TRANSLATE_NOOP("Register hotline_order", "Order number"),
            needed=True,
            printed=32,
        ),
        Field(
            name="kind",
            label=QT_TRANSLATE_NOOP("Register hotline_order", "Kind"),
            kind=Kind.CHOICE,
            choices=(
                Choice("enquiry", QT_TRANSLATE_NOOP("Register hotline_order", "Enquiry")),
                Choice("help", QT_TRANSLATE_NOOP("Register hotline_order", "Request for help")),
                Choice("complaint", QT_TRANSLATE_NOOP("Register hotline_order", "Complaint")),
                Choice("suggestion", QT_TRANSLATE_NOOP("Register hotline_order", "Suggestion")),
                Choice("praise", QT_TRANSLATE_NOOP("Register hotline_order", "Praise")),
            ),
            needed=True,
            printed=14,
        ),
        Field(
            name="caller",
            label=QT_TRANSLATE_NOOP("Register hotline_order", "Caller"),
            kind=Kind.NAME,
        ),
        Field(
            name="phone",
            label=QT_TRANSLATE_NOOP("Register hotline_order", "Phone"),
            kind=Kind.PHONE,
        ),
        Field(
            name="content",
            label=QT_TRANSLATE_NOOP("Register hotline_order", "Content"),
            kind=Kind.LONG,
            needed=True,
            printed=65,
        ),
        Field(
            name="window",
            label=QT_TRANSLATE_NOOP("Register hotline_order", "Window"),
            kind=Kind.WINDOW,
            printed=11,
        ),
        Field(
            name="department",
            label=QT_TRANSLATE_NOOP("Register hotline_order", "Department"),
            kind=Kind.DEPARTMENT,
        ),
        Field(
            name="ticket_due_at",
            label=QT_TRANSLATE_NOOP("Register hotline_order", "Deadline of the ticket"),
            kind=Kind.MOMENT,
            needed=True,
            printed=20,
        ),
        Field(
            name="handler",
            label=QT_TRANSLATE_NOOP("Register hotline_order", "Handled by"),
            kind=Kind.STAFF,
            stage=1,
            printed=18,
        ),
        Field(
            name="handling",
            label=QT_TRANSLATE_NOOP("Register hotline_order", "What was done"),
            kind=Kind.LONG,
            stage=1,
            printed=60,
        ),
        Field(
            name="replied_at",
            label=QT_TRANSLATE_NOOP("Register hotline_order", "Replied at"),
            kind=Kind.MOMENT,
            stage=9,
            printed=20,
        ),
        Field(
            name="satisfied",
            label=QT_TRANSLATE_NOOP("Register hotline_order", "Satisfaction"),
            kind=Kind.CHOICE,
            choices=(
                Choice("satisfied", QT_TRANSLATE_NOOP("Register hotline_order", "Satisfied")),
                Choice("fairly", QT_TRANSLATE_NOOP("Register hotline_order", "Fairly satisfied")),
                Choice("dissatisfied", QT_TRANSLATE_NOOP("Register hotline_order", "Dissatisfied")),
                Choice(
                    "unreached", QT_TRANSLATE_NOOP("Register hotline_order", "Could not be reached")
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
            label=QT_TRANSLATE_NOOP("Register hotline_order", "Received"),
            limit="answer",
        ),
        State(
            key="handling",
            label=QT_TRANSLATE_NOOP("Register hotline_order", "In hand"),
            stage=1,
            limit="answer",
        ),
        State(
            key="answered",
            label=QT_TRANSLATE_NOOP("Register hotline_order", "Closed"),
            phase=Phase.DONE,
            stage=2,
        ),
        State(
            key="sent_back",
            label=QT_TRANSLATE_NOOP("Register hotline_order", "Sent back"),
            phase=Phase.ENDED,
        ),
    ),
    stages=(
        QT_TRANSLATE_NOOP("Register hotline_order", "Receipt"),
        QT_TRANSLATE_NOOP("Register hotline_order", "Handling"),
        QT_TRANSLATE_NOOP("Register hotline_order", "Closed"),
    ),
    moves=(
        Move(
            key="take",
            label=QT_TRANSLATE_NOOP("Register hotline_order", "Take in hand"),
            sources=("registered",),
            to="handling",
            needs=("handler",),
        ),
        Move(
            key="answer",
            label=QT_TRANSLATE_NOOP("Register hotline_order", "Record the reply"),
            sources=("handling",),
            to="answered",
            needs=("handling",),
            stamp="replied_at",
        ),
        Move(
            key="return",
            label=QT_TRANSLATE_NOOP("Register hotline_order", "Not ours: send back"),
            sources=("registered", "handling"),
            to="sent_back",
            needs=("handling",),
            backward=True,
        ),
    ),
    limits=(
        TimeLimit(
            key="answer",
            label=QT_TRANSLATE_NOOP("Register hotline_order", "Reply"),
            until="replied_at",
            given="ticket_due_at",
        ),
    ),
    columns=(
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register hotline_order", "Order"),
            upper="order_no",
            lower="kind",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register hotline_order", "Content and progress"),
            upper="content",
            lower="@state",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register hotline_order", "Handled by"),
            upper="handler",
            lower="@left",
        ),
    ),
    filtered="kind",
    counted=("kind",),
)
