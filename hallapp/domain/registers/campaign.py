"""Campaigns in phases 活动安排: 服务月、服务周, what each phase asks for and by when."""

from hallapp.domain.registers.periods import in_order
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
    key="campaign",
    title=QT_TRANSLATE_NOOP("Register campaign", "Campaigns"),
    prefix="HD",
    icon="calendar-blank",
    group=Group.PLEDGES,
    called="phase",
    fields=(
        Field(
            name="name",
            label=QT_TRANSLATE_NOOP("Register campaign", "Campaign"),
            needed=True,
            printed=44,
        ),
        Field(
            name="phase",
            label=QT_TRANSLATE_NOOP("Register campaign", "Phase"),
            needed=True,
            printed=34,
        ),
        Field(
            name="tasks",
            label=QT_TRANSLATE_NOOP("Register campaign", "Tasks"),
            kind=Kind.LONG,
            needed=True,
            printed=60,
        ),
        Field(
            name="responsible",
            label=QT_TRANSLATE_NOOP("Register campaign", "Responsible"),
            kind=Kind.STAFF,
            needed=True,
            printed=20,
        ),
        Field(
            name="department",
            label=QT_TRANSLATE_NOOP("Register campaign", "Department"),
            kind=Kind.DEPARTMENT,
        ),
        Field(
            name="from_on",
            label=QT_TRANSLATE_NOOP("Register campaign", "From"),
            kind=Kind.DAY,
            needed=True,
            printed=20,
        ),
        Field(
            name="until_on",
            label=QT_TRANSLATE_NOOP("Register campaign", "Until"),
            kind=Kind.DAY,
            needed=True,
            printed=20,
        ),
        Field(
            name="result",
            label=QT_TRANSLATE_NOOP("Register campaign", "Result"),
            kind=Kind.LONG,
            stage=0,
            printed=46,
        ),
        Field(
            name="done_at",
            label=QT_TRANSLATE_NOOP("Register campaign", "Done at"),
            kind=Kind.MOMENT,
            stage=9,
        ),
        REMARK,
    ),
    states=(
        State(
            key="planned",
            label=QT_TRANSLATE_NOOP("Register campaign", "Under way"),
            limit="finish",
        ),
        State(
            key="done",
            label=QT_TRANSLATE_NOOP("Register campaign", "Done"),
            phase=Phase.DONE,
            stage=1,
        ),
    ),
    stages=(
        QT_TRANSLATE_NOOP("Register campaign", "Arrangement"),
        QT_TRANSLATE_NOOP("Register campaign", "Completion"),
    ),
    moves=(
        Move(
            key="finish",
            label=QT_TRANSLATE_NOOP("Register campaign", "Record as done"),
            sources=("planned",),
            to="done",
            needs=("result",),
            stamp="done_at",
        ),
    ),
    limits=(
        TimeLimit(
            key="finish",
            label=QT_TRANSLATE_NOOP("Register campaign", "Completion"),
            until="done_at",
            given="until_on",
        ),
    ),
    rules=(in_order,),
    columns=(
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register campaign", "Campaign"),
            upper="name",
            lower="responsible",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register campaign", "Phase and progress"),
            upper="phase",
            lower="@state",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register campaign", "Until"),
            upper="until_on",
            lower="@left",
        ),
    ),
)
