"""Supervision notices 督办通知 and bulletins, with a reply in time."""

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
    key="supervision_notice",
    title=QT_TRANSLATE_NOOP("Register supervision_notice", "Supervision notices"),
    prefix="DB",
    icon="bell",
    group=Group.ORDER,
    called="matter",
    fields=(
        Field(
            name="kind",
            label=QT_TRANSLATE_NOOP("Register supervision_notice", "Kind"),
            kind=Kind.CHOICE,
            choices=(
                Choice("urge", QT_TRANSLATE_NOOP("Register supervision_notice", "Urging note")),
                Choice(
                    "notice", QT_TRANSLATE_NOOP("Register supervision_notice", "Supervision notice")
                ),
                Choice(
                    "replace",
                    QT_TRANSLATE_NOOP("Register supervision_notice", "Demand for a replacement"),
                ),
                Choice(
                    "talk", QT_TRANSLATE_NOOP("Register supervision_notice", "Summons to a talk")
                ),
                Choice("bulletin", QT_TRANSLATE_NOOP("Register supervision_notice", "Bulletin")),
            ),
            needed=True,
            printed=22,
        ),
        Field(
            name="department",
            label=QT_TRANSLATE_NOOP("Register supervision_notice", "Department"),
            kind=Kind.DEPARTMENT,
            printed=35,
        ),
        Field(
            name="staff",
            label=QT_TRANSLATE_NOOP("Register supervision_notice", "Person"),
            kind=Kind.STAFF,
            printed=18,
        ),
        Field(
            name="matter",
            label=QT_TRANSLATE_NOOP("Register supervision_notice", "Matter"),
            kind=Kind.LONG,
            needed=True,
            printed=65,
        ),
        Field(
            name="demand",
            label=QT_TRANSLATE_NOOP("Register supervision_notice", "Demand"),
            kind=Kind.LONG,
        ),
        Field(
            name="due_on",
            label=QT_TRANSLATE_NOOP("Register supervision_notice", "Due"),
            kind=Kind.DAY,
            printed=18,
        ),
        Field(
            name="issuer",
            label=QT_TRANSLATE_NOOP("Register supervision_notice", "Issued by"),
            kind=Kind.STAFF,
            needed=True,
            printed=18,
        ),
        Field(
            name="reply",
            label=QT_TRANSLATE_NOOP("Register supervision_notice", "Reply"),
            kind=Kind.LONG,
            stage=1,
            printed=55,
        ),
        Field(
            name="replied_at",
            label=QT_TRANSLATE_NOOP("Register supervision_notice", "Replied at"),
            kind=Kind.MOMENT,
            stage=9,
            printed=18,
        ),
        REMARK,
    ),
    states=(
        State(
            key="issued",
            label=QT_TRANSLATE_NOOP("Register supervision_notice", "Issued"),
            limit="reply",
        ),
        State(
            key="replied",
            label=QT_TRANSLATE_NOOP("Register supervision_notice", "Replied"),
            phase=Phase.DONE,
            stage=1,
        ),
    ),
    stages=(
        QT_TRANSLATE_NOOP("Register supervision_notice", "Issue"),
        QT_TRANSLATE_NOOP("Register supervision_notice", "Reply"),
    ),
    moves=(
        Move(
            key="reply",
            label=QT_TRANSLATE_NOOP("Register supervision_notice", "Record the reply"),
            sources=("issued",),
            to="replied",
            needs=("reply",),
            stamp="replied_at",
        ),
    ),
    limits=(
        TimeLimit(
            key="reply",
            label=QT_TRANSLATE_NOOP("Register supervision_notice", "Reply"),
            until="replied_at",
            given="due_on",
        ),
    ),
    columns=(
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register supervision_notice", "To"),
            upper="department",
            lower="staff",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register supervision_notice", "Matter and progress"),
            upper="matter",
            lower="@state",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register supervision_notice", "Issued by"),
            upper="issuer",
            lower="@left",
        ),
    ),
    beside="kind",
    filtered="kind",
    counted=("kind",),
)
