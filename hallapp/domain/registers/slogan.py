"""Slogans and banners 标语条幅: what hangs where, for how long."""

from hallapp.domain.registers.periods import in_order
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
    key="slogan",
    title=QT_TRANSLATE_NOOP("Register slogan", "Slogans"),
    prefix="BT",
    icon="megaphone",
    group=Group.HOUSE,
    called="content",
    fields=(
        Field(
            name="content",
            label=QT_TRANSLATE_NOOP("Register slogan", "Text"),
            needed=True,
            printed=60,
        ),
        Field(
            name="kind",
            label=QT_TRANSLATE_NOOP("Register slogan", "Kind"),
            kind=Kind.CHOICE,
            choices=(
                Choice("banner", QT_TRANSLATE_NOOP("Register slogan", "Banner")),
                Choice("board", QT_TRANSLATE_NOOP("Register slogan", "Board")),
                Choice("screen", QT_TRANSLATE_NOOP("Register slogan", "Screen")),
                Choice("column", QT_TRANSLATE_NOOP("Register slogan", "Notice column")),
            ),
            needed=True,
            printed=18,
        ),
        Field(
            name="theme",
            label=QT_TRANSLATE_NOOP("Register slogan", "Campaign"),
            printed=36,
        ),
        Field(
            name="place",
            label=QT_TRANSLATE_NOOP("Register slogan", "Place"),
            needed=True,
            printed=34,
        ),
        Field(
            name="from_on",
            label=QT_TRANSLATE_NOOP("Register slogan", "From"),
            kind=Kind.DAY,
            needed=True,
            printed=20,
        ),
        Field(
            name="until_on",
            label=QT_TRANSLATE_NOOP("Register slogan", "Until"),
            kind=Kind.DAY,
            printed=20,
        ),
        Field(
            name="staff",
            label=QT_TRANSLATE_NOOP("Register slogan", "Put up by"),
            kind=Kind.STAFF,
            printed=20,
        ),
        Field(
            name="taken_down_at",
            label=QT_TRANSLATE_NOOP("Register slogan", "Taken down at"),
            kind=Kind.MOMENT,
            stage=9,
            printed=22,
        ),
        REMARK,
    ),
    states=(
        State(
            key="up",
            label=QT_TRANSLATE_NOOP("Register slogan", "Up"),
            limit="take_down",
        ),
        State(
            key="down",
            label=QT_TRANSLATE_NOOP("Register slogan", "Taken down"),
            phase=Phase.DONE,
            stage=1,
        ),
    ),
    stages=(
        QT_TRANSLATE_NOOP("Register slogan", "Up"),
        QT_TRANSLATE_NOOP("Register slogan", "Taken down"),
    ),
    moves=(
        Move(
            key="take_down",
            label=QT_TRANSLATE_NOOP("Register slogan", "Take down"),
            sources=("up",),
            to="down",
            stamp="taken_down_at",
        ),
    ),
    limits=(
        TimeLimit(
            key="take_down",
            label=QT_TRANSLATE_NOOP("Register slogan", "Hanging"),
            until="taken_down_at",
            given="until_on",
        ),
    ),
    standing=True,
    rules=(in_order,),
    columns=(
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register slogan", "Place"),
            upper="place",
            lower="staff",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register slogan", "Text"),
            upper="content",
            lower="theme",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register slogan", "Until"),
            upper="until_on",
            lower="@left",
        ),
    ),
    beside="kind",
    filtered="kind",
    counted=("kind",),
)
