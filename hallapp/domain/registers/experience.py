"""Leaders’ own experience of the service 亲身体验 and comments at contact points 联系点点评."""

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
    key="experience",
    title=QT_TRANSLATE_NOOP("Register experience", "Leaders’ visits"),
    prefix="TY",
    icon="user",
    group=Group.ORDER,
    called="matter",
    fields=(
        Field(
            name="kind",
            label=QT_TRANSLATE_NOOP("Register experience", "Kind"),
            kind=Kind.CHOICE,
            choices=(
                Choice("own", QT_TRANSLATE_NOOP("Register experience", "Own experience")),
                Choice("contact", QT_TRANSLATE_NOOP("Register experience", "Contact point")),
                Choice("guest", QT_TRANSLATE_NOOP("Register experience", "Invited guest")),
                Choice("staff", QT_TRANSLATE_NOOP("Register experience", "Staff as a visitor")),
            ),
            needed=True,
            printed=20,
        ),
        Field(
            name="leader",
            label=QT_TRANSLATE_NOOP("Register experience", "Leader"),
            needed=True,
            printed=24,
        ),
        Field(
            name="window",
            label=QT_TRANSLATE_NOOP("Register experience", "Window"),
            kind=Kind.WINDOW,
            printed=14,
        ),
        Field(
            name="department",
            label=QT_TRANSLATE_NOOP("Register experience", "Department"),
            kind=Kind.DEPARTMENT,
        ),
        Field(
            name="matter",
            label=QT_TRANSLATE_NOOP("Register experience", "What was tried"),
            needed=True,
            printed=36,
        ),
        Field(
            name="finding",
            label=QT_TRANSLATE_NOOP("Register experience", "Finding"),
            kind=Kind.LONG,
            needed=True,
            printed=52,
        ),
        Field(
            name="comment",
            label=QT_TRANSLATE_NOOP("Register experience", "Comment"),
            kind=Kind.LONG,
            printed=52,
        ),
        Field(
            name="on_wall",
            label=QT_TRANSLATE_NOOP("Register experience", "What went on the wall"),
            kind=Kind.LONG,
        ),
        Field(
            name="posted_on",
            label=QT_TRANSLATE_NOOP("Register experience", "Posted on"),
            kind=Kind.DAY,
            printed=20,
        ),
        Field(
            name="responsible",
            label=QT_TRANSLATE_NOOP("Register experience", "Responsible"),
            kind=Kind.STAFF,
            stage=0,
            printed=18,
        ),
        Field(
            name="due_on",
            label=QT_TRANSLATE_NOOP("Register experience", "Due"),
            kind=Kind.DAY,
        ),
        Field(
            name="measure",
            label=QT_TRANSLATE_NOOP("Register experience", "Measure"),
            kind=Kind.LONG,
            printed=40,
        ),
        Field(
            name="done_at",
            label=QT_TRANSLATE_NOOP("Register experience", "Put right at"),
            kind=Kind.MOMENT,
            stage=9,
        ),
        REMARK,
    ),
    states=(
        State(
            key="found",
            label=QT_TRANSLATE_NOOP("Register experience", "To be followed up"),
            limit="follow",
        ),
        State(
            key="followed",
            label=QT_TRANSLATE_NOOP("Register experience", "Followed up"),
            phase=Phase.DONE,
            stage=1,
        ),
        State(
            key="sound",
            label=QT_TRANSLATE_NOOP("Register experience", "Nothing wrong"),
            phase=Phase.DONE,
            stage=1,
        ),
    ),
    stages=(
        QT_TRANSLATE_NOOP("Register experience", "Entry"),
        QT_TRANSLATE_NOOP("Register experience", "Measure"),
    ),
    moves=(
        Move(
            key="follow",
            label=QT_TRANSLATE_NOOP("Register experience", "Record as put right"),
            sources=("found",),
            to="followed",
            needs=("measure",),
            stamp="done_at",
        ),
        Move(
            key="sound",
            label=QT_TRANSLATE_NOOP("Register experience", "Nothing wrong"),
            sources=("found",),
            to="sound",
            backward=True,
        ),
    ),
    limits=(
        TimeLimit(
            key="follow",
            label=QT_TRANSLATE_NOOP("Register experience", "Follow-up"),
            until="done_at",
            given="due_on",
        ),
    ),
    columns=(
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register experience", "Window"),
            upper="window",
            lower="leader",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register experience", "What was tried, and progress"),
            upper="matter",
            lower="@state",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register experience", "Responsible"),
            upper="responsible",
            lower="@left",
        ),
    ),
    beside="kind",
    filtered="kind",
    counted=("kind",),
)
