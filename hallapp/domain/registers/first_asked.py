"""First asked 首问: who was asked first handles, guides or hands over."""

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
    key="first_asked",
    title=QT_TRANSLATE_NOOP("Register first_asked", "First asked"),
    prefix="SW",
    icon="users",
    group=Group.SERVICE,
    called="matter",
    fields=(
        Field(
            name="asker",
            label=QT_TRANSLATE_NOOP("Register first_asked", "Asked by"),
            kind=Kind.NAME,
        ),
        Field(
            name="phone", label=QT_TRANSLATE_NOOP("Register first_asked", "Phone"), kind=Kind.PHONE
        ),
        Field(
            name="matter",
            label=QT_TRANSLATE_NOOP("Register first_asked", "Matter"),
            kind=Kind.LONG,
            needed=True,
            printed=70,
        ),
        Field(
            name="first",
            label=QT_TRANSLATE_NOOP("Register first_asked", "First asked person"),
            kind=Kind.STAFF,
            needed=True,
            printed=25,
        ),
        Field(
            name="window",
            label=QT_TRANSLATE_NOOP("Register first_asked", "Window"),
            kind=Kind.WINDOW,
            printed=15,
        ),
        Field(
            name="handed_to",
            label=QT_TRANSLATE_NOOP("Register first_asked", "Handed to"),
            printed=35,
        ),
        Field(
            name="result",
            label=QT_TRANSLATE_NOOP("Register first_asked", "Result"),
            kind=Kind.LONG,
            stage=1,
            printed=60,
        ),
        Field(
            name="done_at",
            label=QT_TRANSLATE_NOOP("Register first_asked", "Done at"),
            kind=Kind.MOMENT,
            stage=9,
            printed=20,
        ),
        REMARK,
    ),
    states=(
        State(
            key="open", label=QT_TRANSLATE_NOOP("Register first_asked", "In hand"), limit="handle"
        ),
        State(
            key="done",
            label=QT_TRANSLATE_NOOP("Register first_asked", "Closed"),
            phase=Phase.DONE,
            stage=1,
        ),
    ),
    stages=(
        QT_TRANSLATE_NOOP("Register first_asked", "Entry"),
        QT_TRANSLATE_NOOP("Register first_asked", "Closed"),
    ),
    moves=(
        Move(
            key="finish",
            label=QT_TRANSLATE_NOOP("Register first_asked", "Record the result"),
            sources=("open",),
            to="done",
            needs=("result",),
            stamp="done_at",
        ),
        Move(
            key="reopen",
            label=QT_TRANSLATE_NOOP("Register first_asked", "Reopen"),
            sources=("done",),
            to="open",
            backward=True,
        ),
    ),
    limits=(
        TimeLimit(
            key="handle",
            label=QT_TRANSLATE_NOOP("Register first_asked", "Handling"),
            until="done_at",
        ),
    ),
    columns=(
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register first_asked", "First asked person"),
            upper="first",
            lower="window",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register first_asked", "Matter and progress"),
            upper="matter",
            lower="@state",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register first_asked", "Handed to"),
            upper="handed_to",
            lower="@left",
        ),
    ),
)
