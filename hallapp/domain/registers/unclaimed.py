"""Unclaimed documents 未取证件: who was told, when, and whether it was collected."""

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
    TimeLimit,
)
from hallapp.wording import QT_TRANSLATE_NOOP

SPEC = Register(
    key="unclaimed",
    title=QT_TRANSLATE_NOOP("Register unclaimed", "Unclaimed documents"),
    prefix="QZ",
    icon="identification-card",
    group=Group.SERVICE,
    called="document",
    fields=(
        Field(
            name="document",
            label=QT_TRANSLATE_NOOP("Register unclaimed", "Document"),
            needed=True,
            printed=45,
        ),
        Field(
            name="case_no", label=QT_TRANSLATE_NOOP("Register unclaimed", "Case number"), printed=32
        ),
        Field(name="person", label=QT_TRANSLATE_NOOP("Register unclaimed", "Name"), kind=Kind.NAME),
        Field(
            name="phone", label=QT_TRANSLATE_NOOP("Register unclaimed", "Phone"), kind=Kind.PHONE
        ),
        Field(
            name="window",
            label=QT_TRANSLATE_NOOP("Register unclaimed", "Window"),
            kind=Kind.WINDOW,
            printed=15,
        ),
        Field(
            name="told",
            label=QT_TRANSLATE_NOOP("Register unclaimed", "Times told"),
            kind=Kind.COUNT,
            printed=20,
        ),
        Field(
            name="told_at",
            label=QT_TRANSLATE_NOOP("Register unclaimed", "Last told"),
            kind=Kind.MOMENT,
            printed=22,
        ),
        Field(
            name="collected_at",
            label=QT_TRANSLATE_NOOP("Register unclaimed", "Collected at"),
            kind=Kind.MOMENT,
            stage=9,
            printed=22,
        ),
        Field(name="kept_at", label=QT_TRANSLATE_NOOP("Register unclaimed", "Kept at"), printed=35),
        REMARK,
    ),
    states=(
        State(
            key="waiting", label=QT_TRANSLATE_NOOP("Register unclaimed", "Waiting"), limit="collect"
        ),
        State(
            key="collected",
            label=QT_TRANSLATE_NOOP("Register unclaimed", "Collected"),
            phase=Phase.DONE,
            stage=1,
        ),
        State(
            key="filed",
            label=QT_TRANSLATE_NOOP("Register unclaimed", "Filed"),
            phase=Phase.ENDED,
            stage=1,
        ),
    ),
    stages=(
        QT_TRANSLATE_NOOP("Register unclaimed", "Waiting"),
        QT_TRANSLATE_NOOP("Register unclaimed", "Collection"),
    ),
    moves=(
        Move(
            key="hand_out",
            label=QT_TRANSLATE_NOOP("Register unclaimed", "Hand out"),
            sources=("waiting",),
            to="collected",
            stamp="collected_at",
        ),
        Move(
            key="file",
            label=QT_TRANSLATE_NOOP("Register unclaimed", "File"),
            sources=("waiting",),
            to="filed",
            backward=True,
        ),
    ),
    limits=(
        TimeLimit(
            key="collect",
            label=QT_TRANSLATE_NOOP("Register unclaimed", "Collection"),
            until="collected_at",
        ),
    ),
    columns=(
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register unclaimed", "Document"),
            upper="document",
            lower="case_no",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register unclaimed", "Waiting since and progress"),
            upper="told_at",
            lower="@state",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register unclaimed", "Window"), upper="window", lower="@left"
        ),
    ),
    received=QT_TRANSLATE_NOOP("Register unclaimed", "Ready"),
)
