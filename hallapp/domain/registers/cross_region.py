"""Cross-county cases 县域通办: taken in here for elsewhere, and elsewhere for us."""

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
    key="cross_region",
    title=QT_TRANSLATE_NOOP("Register cross_region", "Cross-region cases"),
    prefix="KY",
    icon="map-pin",
    group=Group.SERVICE,
    called="item",
    fields=(
        Field(
            name="direction",
            label=QT_TRANSLATE_NOOP("Register cross_region", "Direction"),
            kind=Kind.CHOICE,
            choices=(
                Choice(
                    "for_others",
                    QT_TRANSLATE_NOOP("Register cross_region", "Taken here for elsewhere"),
                ),
                Choice(
                    "by_others",
                    QT_TRANSLATE_NOOP("Register cross_region", "Taken elsewhere for us"),
                ),
            ),
            needed=True,
            printed=22,
        ),
        Field(
            name="item",
            label=QT_TRANSLATE_NOOP("Register cross_region", "Item"),
            needed=True,
            printed=46,
        ),
        Field(
            name="region",
            label=QT_TRANSLATE_NOOP("Register cross_region", "Other place"),
            needed=True,
            printed=34,
        ),
        Field(
            name="applicant",
            label=QT_TRANSLATE_NOOP("Register cross_region", "Applicant"),
            kind=Kind.NAME,
        ),
        Field(
            name="phone",
            label=QT_TRANSLATE_NOOP("Register cross_region", "Phone"),
            kind=Kind.PHONE,
        ),
        Field(
            name="window",
            label=QT_TRANSLATE_NOOP("Register cross_region", "Window"),
            kind=Kind.WINDOW,
            printed=14,
        ),
        Field(
            name="staff",
            label=QT_TRANSLATE_NOOP("Register cross_region", "Handled by"),
            kind=Kind.STAFF,
            needed=True,
            printed=20,
        ),
        Field(
            name="their_no",
            label=QT_TRANSLATE_NOOP("Register cross_region", "Their number"),
            printed=30,
        ),
        Field(
            name="due_on",
            label=QT_TRANSLATE_NOOP("Register cross_region", "Promised"),
            kind=Kind.DAY,
            printed=20,
        ),
        Field(
            name="sent_at",
            label=QT_TRANSLATE_NOOP("Register cross_region", "Passed on at"),
            kind=Kind.MOMENT,
            stage=9,
        ),
        Field(
            name="result",
            label=QT_TRANSLATE_NOOP("Register cross_region", "Result"),
            kind=Kind.LONG,
            stage=1,
            printed=40,
        ),
        Field(
            name="done_at",
            label=QT_TRANSLATE_NOOP("Register cross_region", "Handed out at"),
            kind=Kind.MOMENT,
            stage=9,
            printed=20,
        ),
        REMARK,
    ),
    states=(
        State(
            key="taken",
            label=QT_TRANSLATE_NOOP("Register cross_region", "Taken in"),
            limit="pass_on",
        ),
        State(
            key="sent",
            label=QT_TRANSLATE_NOOP("Register cross_region", "Passed on"),
            stage=1,
            limit="finish",
        ),
        State(
            key="done",
            label=QT_TRANSLATE_NOOP("Register cross_region", "Handed out"),
            phase=Phase.DONE,
            stage=2,
        ),
        State(
            key="returned",
            label=QT_TRANSLATE_NOOP("Register cross_region", "Returned"),
            phase=Phase.ENDED,
            stage=1,
        ),
    ),
    stages=(
        QT_TRANSLATE_NOOP("Register cross_region", "Intake"),
        QT_TRANSLATE_NOOP("Register cross_region", "Transfer"),
        QT_TRANSLATE_NOOP("Register cross_region", "Delivery"),
    ),
    moves=(
        Move(
            key="send",
            label=QT_TRANSLATE_NOOP("Register cross_region", "Pass on"),
            sources=("taken",),
            to="sent",
            stamp="sent_at",
        ),
        Move(
            key="finish",
            label=QT_TRANSLATE_NOOP("Register cross_region", "Hand out"),
            sources=("sent",),
            to="done",
            needs=("result",),
            stamp="done_at",
        ),
        Move(
            key="return_it",
            label=QT_TRANSLATE_NOOP("Register cross_region", "Return"),
            sources=(
                "taken",
                "sent",
            ),
            to="returned",
            needs=("remark",),
            backward=True,
        ),
    ),
    limits=(
        TimeLimit(
            key="pass_on",
            label=QT_TRANSLATE_NOOP("Register cross_region", "Passing on"),
            until="sent_at",
        ),
        TimeLimit(
            key="finish",
            label=QT_TRANSLATE_NOOP("Register cross_region", "Completion"),
            until="done_at",
            given="due_on",
        ),
    ),
    main="finish",
    columns=(
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register cross_region", "Place"),
            upper="region",
            lower="window",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register cross_region", "Item and progress"),
            upper="item",
            lower="@state",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register cross_region", "Handled by"),
            upper="staff",
            lower="@left",
        ),
    ),
    beside="direction",
    filtered="direction",
    counted=("direction",),
)
