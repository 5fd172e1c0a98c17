"""Volunteer service 志愿服务: hours enter the ledger after three working days of publicity."""

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
    key="volunteer",
    title=QT_TRANSLATE_NOOP("Register volunteer", "Volunteer service"),
    prefix="ZY",
    icon="hand-waving",
    group=Group.PLEDGES,
    called="activity",
    fields=(
        Field(
            name="activity",
            label=QT_TRANSLATE_NOOP("Register volunteer", "Activity"),
            needed=True,
            printed=55,
        ),
        Field(name="place", label=QT_TRANSLATE_NOOP("Register volunteer", "Place"), printed=35),
        Field(
            name="organiser",
            label=QT_TRANSLATE_NOOP("Register volunteer", "Organised by"),
            kind=Kind.STAFF,
            needed=True,
            printed=18,
        ),
        Field(
            name="people",
            label=QT_TRANSLATE_NOOP("Register volunteer", "People"),
            kind=Kind.COUNT,
            needed=True,
            printed=15,
        ),
        Field(
            name="hours",
            label=QT_TRANSLATE_NOOP("Register volunteer", "Hours, all together"),
            kind=Kind.COUNT,
            needed=True,
            printed=18,
        ),
        Field(
            name="served",
            label=QT_TRANSLATE_NOOP("Register volunteer", "People served"),
            kind=Kind.COUNT,
            printed=15,
        ),
        Field(
            name="participants",
            label=QT_TRANSLATE_NOOP("Register volunteer", "Participants"),
            kind=Kind.LONG,
            printed=60,
        ),
        Field(
            name="published_at",
            label=QT_TRANSLATE_NOOP("Register volunteer", "Publicity from at"),
            kind=Kind.MOMENT,
            stage=9,
        ),
        Field(
            name="entered_at",
            label=QT_TRANSLATE_NOOP("Register volunteer", "Entered in the ledger at"),
            kind=Kind.MOMENT,
            stage=9,
            printed=18,
        ),
        REMARK,
    ),
    states=(
        State(key="recorded", label=QT_TRANSLATE_NOOP("Register volunteer", "Recorded")),
        State(
            key="published", label=QT_TRANSLATE_NOOP("Register volunteer", "In publicity"), stage=1
        ),
        State(
            key="entered",
            label=QT_TRANSLATE_NOOP("Register volunteer", "In the ledger"),
            phase=Phase.DONE,
            stage=2,
        ),
        State(
            key="objected",
            label=QT_TRANSLATE_NOOP("Register volunteer", "Objected to"),
            phase=Phase.ENDED,
            stage=1,
        ),
    ),
    stages=(
        QT_TRANSLATE_NOOP("Register volunteer", "Entry"),
        QT_TRANSLATE_NOOP("Register volunteer", "Publicity"),
        QT_TRANSLATE_NOOP("Register volunteer", "Ledger"),
    ),
    moves=(
        Move(
            key="publish",
            label=QT_TRANSLATE_NOOP("Register volunteer", "Publish"),
            sources=("recorded",),
            to="published",
            stamp="published_at",
        ),
        Move(
            key="enter",
            label=QT_TRANSLATE_NOOP("Register volunteer", "Enter in the ledger"),
            sources=("published",),
            to="entered",
            stamp="entered_at",
            waits="publicity",
        ),
        Move(
            key="object",
            label=QT_TRANSLATE_NOOP("Register volunteer", "Objected to"),
            sources=("published",),
            to="objected",
            needs=("remark",),
            backward=True,
        ),
    ),
    limits=(
        TimeLimit(
            key="publicity",
            label=QT_TRANSLATE_NOOP("Register volunteer", "Publicity"),
            since="published_at",
            until="entered_at",
        ),
    ),
    judged=False,
    columns=(
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register volunteer", "Organised by"),
            upper="organiser",
            lower="place",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register volunteer", "Activity and progress"),
            upper="activity",
            lower="@state",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register volunteer", "Hours"), upper="hours", lower="people"
        ),
    ),
)
