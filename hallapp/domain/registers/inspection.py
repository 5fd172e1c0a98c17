"""Inspections and patrols 巡查: seven headings (GB/T 36112), put right, looked at again."""

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
    key="inspection",
    title=QT_TRANSLATE_NOOP("Register inspection", "Inspections"),
    prefix="XC",
    icon="eye",
    group=Group.ORDER,
    called="finding",
    fields=(
        Field(
            name="kind",
            label=QT_TRANSLATE_NOOP("Register inspection", "Kind"),
            kind=Kind.CHOICE,
            choices=(
                Choice("patrol", QT_TRANSLATE_NOOP("Register inspection", "Daily patrol")),
                Choice(
                    "inspection", QT_TRANSLATE_NOOP("Register inspection", "Special inspection")
                ),
                Choice("covert", QT_TRANSLATE_NOOP("Register inspection", "Covert check")),
                Choice("leader", QT_TRANSLATE_NOOP("Register inspection", "Leader’s round")),
                Choice("night", QT_TRANSLATE_NOOP("Register inspection", "After hours")),
            ),
            needed=True,
            printed=20,
        ),
        Field(
            name="inspector",
            label=QT_TRANSLATE_NOOP("Register inspection", "Inspector"),
            kind=Kind.STAFF,
            needed=True,
            printed=18,
        ),
        Field(
            name="inspector2",
            label=QT_TRANSLATE_NOOP("Register inspection", "Second inspector"),
            kind=Kind.STAFF,
        ),
        Field(name="area", label=QT_TRANSLATE_NOOP("Register inspection", "Area"), printed=22),
        Field(
            name="window",
            label=QT_TRANSLATE_NOOP("Register inspection", "Window"),
            kind=Kind.WINDOW,
            printed=11,
        ),
        Field(
            name="category",
            label=QT_TRANSLATE_NOOP("Register inspection", "Heading"),
            kind=Kind.CHOICE,
            choices=(
                Choice("people", QT_TRANSLATE_NOOP("Register inspection", "People")),
                Choice("space", QT_TRANSLATE_NOOP("Register inspection", "Space")),
                Choice("order", QT_TRANSLATE_NOOP("Register inspection", "Order")),
                Choice("goods", QT_TRANSLATE_NOOP("Register inspection", "Goods")),
                Choice("equipment", QT_TRANSLATE_NOOP("Register inspection", "Equipment")),
                Choice("documents", QT_TRANSLATE_NOOP("Register inspection", "Documents")),
                Choice("supervision", QT_TRANSLATE_NOOP("Register inspection", "Supervision")),
            ),
            needed=True,
            printed=18,
        ),
        Field(
            name="finding",
            label=QT_TRANSLATE_NOOP("Register inspection", "Finding"),
            kind=Kind.LONG,
            needed=True,
            printed=60,
        ),
        Field(
            name="fixed",
            label=QT_TRANSLATE_NOOP("Register inspection", "Put right on the spot"),
            kind=Kind.YES_NO,
            printed=14,
        ),
        Field(
            name="responsible",
            label=QT_TRANSLATE_NOOP("Register inspection", "Responsible"),
            kind=Kind.STAFF,
            stage=1,
            printed=18,
        ),
        Field(
            name="department",
            label=QT_TRANSLATE_NOOP("Register inspection", "Department"),
            kind=Kind.DEPARTMENT,
            stage=1,
        ),
        Field(
            name="due_on",
            label=QT_TRANSLATE_NOOP("Register inspection", "Due"),
            kind=Kind.DAY,
            stage=1,
            printed=18,
        ),
        Field(
            name="measure",
            label=QT_TRANSLATE_NOOP("Register inspection", "Measure"),
            kind=Kind.LONG,
            stage=1,
        ),
        Field(
            name="points",
            label=QT_TRANSLATE_NOOP("Register inspection", "Points taken off"),
            kind=Kind.COUNT,
            stage=1,
            printed=10,
        ),
        Field(
            name="ladder",
            label=QT_TRANSLATE_NOOP("Register inspection", "Ladder"),
            kind=Kind.CHOICE,
            choices=(
                Choice("urge", QT_TRANSLATE_NOOP("Register inspection", "Urging note")),
                Choice("replace", QT_TRANSLATE_NOOP("Register inspection", "Replacement")),
                Choice("talk", QT_TRANSLATE_NOOP("Register inspection", "Talk")),
            ),
            stage=1,
        ),
        Field(
            name="rectified_at",
            label=QT_TRANSLATE_NOOP("Register inspection", "Put right at"),
            kind=Kind.MOMENT,
            stage=9,
        ),
        Field(
            name="recheck",
            label=QT_TRANSLATE_NOOP("Register inspection", "What was seen"),
            kind=Kind.LONG,
            stage=2,
        ),
        Field(
            name="rechecked_at",
            label=QT_TRANSLATE_NOOP("Register inspection", "Looked at again at"),
            kind=Kind.MOMENT,
            stage=9,
        ),
        REMARK,
    ),
    states=(
        State(
            key="found", label=QT_TRANSLATE_NOOP("Register inspection", "Entered"), limit="rectify"
        ),
        State(
            key="rectifying",
            label=QT_TRANSLATE_NOOP("Register inspection", "To be put right"),
            stage=1,
            limit="rectify",
        ),
        State(
            key="rectified",
            label=QT_TRANSLATE_NOOP("Register inspection", "To be looked at again"),
            stage=2,
            limit="recheck",
        ),
        State(
            key="rechecked",
            label=QT_TRANSLATE_NOOP("Register inspection", "Closed"),
            phase=Phase.DONE,
            stage=3,
        ),
        State(
            key="sound",
            label=QT_TRANSLATE_NOOP("Register inspection", "Nothing wrong"),
            phase=Phase.DONE,
            stage=3,
        ),
    ),
    stages=(
        QT_TRANSLATE_NOOP("Register inspection", "Entry"),
        QT_TRANSLATE_NOOP("Register inspection", "Rectification"),
        QT_TRANSLATE_NOOP("Register inspection", "Second look"),
        QT_TRANSLATE_NOOP("Register inspection", "Closed"),
    ),
    moves=(
        Move(
            key="order",
            label=QT_TRANSLATE_NOOP("Register inspection", "Order rectification"),
            sources=("found",),
            to="rectifying",
            needs=("responsible",),
        ),
        Move(
            key="rectify",
            label=QT_TRANSLATE_NOOP("Register inspection", "Record as put right"),
            sources=("rectifying",),
            to="rectified",
            needs=("measure",),
            stamp="rectified_at",
        ),
        Move(
            key="recheck",
            label=QT_TRANSLATE_NOOP("Register inspection", "Record the second look"),
            sources=("rectified",),
            to="rechecked",
            needs=("recheck",),
            stamp="rechecked_at",
        ),
        Move(
            key="fix",
            label=QT_TRANSLATE_NOOP("Register inspection", "Was put right on the spot"),
            sources=("found",),
            to="rechecked",
            needs=("measure",),
            stamp="rectified_at",
        ),
        Move(
            key="sound",
            label=QT_TRANSLATE_NOOP("Register inspection", "Nothing wrong"),
            sources=("found",),
            to="sound",
            backward=True,
        ),
        Move(
            key="again",
            label=QT_TRANSLATE_NOOP("Register inspection", "Not good enough"),
            sources=("rectified",),
            to="rectifying",
            backward=True,
        ),
    ),
    limits=(
        TimeLimit(
            key="rectify",
            label=QT_TRANSLATE_NOOP("Register inspection", "Rectification"),
            until="rectified_at",
            given="due_on",
        ),
        TimeLimit(
            key="recheck",
            label=QT_TRANSLATE_NOOP("Register inspection", "Second look"),
            since="rectified_at",
            until="rechecked_at",
        ),
    ),
    main="rectify",
    columns=(
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register inspection", "Window"), upper="window", lower="area"
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register inspection", "Finding and progress"),
            upper="finding",
            lower="@state",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register inspection", "Responsible"),
            upper="responsible",
            lower="@left",
        ),
    ),
    beside="kind",
    filtered="category",
    counted=("category",),
)
