"""Work passes 工作证: numbers given out, valid until, returned."""

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
    key="work_pass",
    title=QT_TRANSLATE_NOOP("Register work_pass", "Work passes"),
    prefix="ZJ",
    icon="identification-card",
    group=Group.HONOURS,
    called="pass_no",
    fields=(
        Field(
            name="pass_no",
            label=QT_TRANSLATE_NOOP("Register work_pass", "Pass number"),
            needed=True,
            printed=34,
        ),
        Field(
            name="staff",
            label=QT_TRANSLATE_NOOP("Register work_pass", "Person"),
            kind=Kind.STAFF,
            needed=True,
            printed=26,
        ),
        Field(
            name="kind",
            label=QT_TRANSLATE_NOOP("Register work_pass", "Kind"),
            kind=Kind.CHOICE,
            choices=(
                Choice("pass", QT_TRANSLATE_NOOP("Register work_pass", "Work pass")),
                Choice("law", QT_TRANSLATE_NOOP("Register work_pass", "Enforcement pass")),
                Choice("temporary", QT_TRANSLATE_NOOP("Register work_pass", "Temporary pass")),
                Choice("guest", QT_TRANSLATE_NOOP("Register work_pass", "Visitor pass")),
            ),
            needed=True,
            printed=22,
        ),
        Field(
            name="issued_on",
            label=QT_TRANSLATE_NOOP("Register work_pass", "Issued on"),
            kind=Kind.DAY,
            needed=True,
            printed=24,
        ),
        Field(
            name="valid_until",
            label=QT_TRANSLATE_NOOP("Register work_pass", "Valid until"),
            kind=Kind.DAY,
            printed=24,
        ),
        Field(
            name="issuer",
            label=QT_TRANSLATE_NOOP("Register work_pass", "Issued by"),
            kind=Kind.STAFF,
            printed=24,
        ),
        Field(
            name="reason",
            label=QT_TRANSLATE_NOOP("Register work_pass", "Reason"),
            printed=36,
        ),
        Field(
            name="returned_at",
            label=QT_TRANSLATE_NOOP("Register work_pass", "Returned at"),
            kind=Kind.MOMENT,
            stage=9,
            printed=24,
        ),
        REMARK,
    ),
    states=(
        State(
            key="held",
            label=QT_TRANSLATE_NOOP("Register work_pass", "Held"),
            limit="valid",
        ),
        State(
            key="returned",
            label=QT_TRANSLATE_NOOP("Register work_pass", "Returned"),
            phase=Phase.DONE,
            stage=1,
        ),
        State(
            key="lost",
            label=QT_TRANSLATE_NOOP("Register work_pass", "Lost"),
            phase=Phase.ENDED,
            stage=1,
        ),
    ),
    stages=(
        QT_TRANSLATE_NOOP("Register work_pass", "Held"),
        QT_TRANSLATE_NOOP("Register work_pass", "Returned"),
    ),
    moves=(
        Move(
            key="take_back",
            label=QT_TRANSLATE_NOOP("Register work_pass", "Take back"),
            sources=("held",),
            to="returned",
            stamp="returned_at",
        ),
        Move(
            key="lose",
            label=QT_TRANSLATE_NOOP("Register work_pass", "Report as lost"),
            sources=("held",),
            to="lost",
            needs=("reason",),
            backward=True,
        ),
    ),
    limits=(
        TimeLimit(
            key="valid",
            label=QT_TRANSLATE_NOOP("Register work_pass", "Validity"),
            until="returned_at",
            given="valid_until",
        ),
    ),
    judged=False,
    standing=True,
    columns=(
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register work_pass", "Kind"),
            upper="kind",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register work_pass", "Person"),
            upper="staff",
            lower="pass_no",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register work_pass", "Valid until"),
            upper="valid_until",
            lower="@left",
        ),
    ),
    filtered="kind",
    counted=("kind",),
)
