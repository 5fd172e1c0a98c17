"""Certificates 证书: who was given which one when; a withdrawn one keeps its number."""

from hallapp.domain.registers.spec import (
    REMARK,
    Field,
    Group,
    Kind,
    ListColumn,
    Move,
    Phase,
    Register,
    State,
)
from hallapp.wording import QT_TRANSLATE_NOOP

ISSUED = "issued"

SPEC = Register(
    key="certificate",
    title=QT_TRANSLATE_NOOP("Register certificate", "Certificates"),
    prefix="ZS",
    icon="file-text",
    group=Group.HONOURS,
    called="award",
    fields=(
        Field(
            name="holder",
            label=QT_TRANSLATE_NOOP("Register certificate", "Holder"),
            needed=True,
            printed=30,
        ),
        Field(
            name="award",
            label=QT_TRANSLATE_NOOP("Register certificate", "Title"),
            needed=True,
            printed=80,
        ),
        Field(
            name="awarded_on",
            label=QT_TRANSLATE_NOOP("Register certificate", "Awarded on"),
            kind=Kind.DAY,
            needed=True,
            printed=22,
        ),
        Field(
            name="issuer",
            label=QT_TRANSLATE_NOOP("Register certificate", "Issued by"),
            printed=45,
        ),
        Field(
            name="staff",
            label=QT_TRANSLATE_NOOP("Register certificate", "Person of the hall"),
            kind=Kind.STAFF,
        ),
        Field(
            name="withdrawn_at",
            label=QT_TRANSLATE_NOOP("Register certificate", "Withdrawn at"),
            kind=Kind.MOMENT,
            stage=1,
            printed=25,
        ),
        Field(
            name="withdrawn_why",
            label=QT_TRANSLATE_NOOP("Register certificate", "Why withdrawn"),
            stage=1,
            printed=40,
        ),
        REMARK,
    ),
    states=(
        State(
            key=ISSUED,
            label=QT_TRANSLATE_NOOP("Register certificate", "Issued"),
            phase=Phase.DONE,
        ),
        State(
            key="withdrawn",
            label=QT_TRANSLATE_NOOP("Register certificate", "Withdrawn"),
            phase=Phase.ENDED,
            stage=1,
        ),
    ),
    stages=(
        QT_TRANSLATE_NOOP("Register certificate", "Issued"),
        QT_TRANSLATE_NOOP("Register certificate", "Withdrawn"),
    ),
    moves=(
        Move(
            key="withdraw",
            label=QT_TRANSLATE_NOOP("Register certificate", "Withdraw"),
            sources=(ISSUED,),
            to="withdrawn",
            needs=("withdrawn_why",),
            stamp="withdrawn_at",
            backward=True,
        ),
    ),
    columns=(
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register certificate", "Title"),
            upper="award",
            lower="issuer",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register certificate", "Holder"),
            upper="holder",
            lower="awarded_on",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register certificate", "State"),
            upper="@state",
            lower="withdrawn_why",
        ),
    ),
)
