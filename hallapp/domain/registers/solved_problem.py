"""Problems solved 解难题办实事清单: for whom, by whom, until when, with what effect."""

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
    key="solved_problem",
    title=QT_TRANSLATE_NOOP("Register solved_problem", "Problems solved"),
    prefix="NT",
    icon="check",
    group=Group.PLEDGES,
    called="problem",
    fields=(
        Field(
            name="kind",
            label=QT_TRANSLATE_NOOP("Register solved_problem", "Kind"),
            kind=Kind.CHOICE,
            choices=(
                Choice("people", QT_TRANSLATE_NOOP("Register solved_problem", "For the public")),
                Choice(
                    "enterprise", QT_TRANSLATE_NOOP("Register solved_problem", "For enterprises")
                ),
                Choice(
                    "grassroots", QT_TRANSLATE_NOOP("Register solved_problem", "For the grassroots")
                ),
                Choice("staff", QT_TRANSLATE_NOOP("Register solved_problem", "For the staff")),
            ),
            needed=True,
            printed=20,
        ),
        Field(
            name="problem",
            label=QT_TRANSLATE_NOOP("Register solved_problem", "Problem"),
            kind=Kind.LONG,
            needed=True,
            printed=60,
        ),
        Field(
            name="whom",
            label=QT_TRANSLATE_NOOP("Register solved_problem", "For whom"),
            kind=Kind.NAME,
        ),
        Field(
            name="responsible",
            label=QT_TRANSLATE_NOOP("Register solved_problem", "Responsible"),
            kind=Kind.STAFF,
            needed=True,
            printed=20,
        ),
        Field(
            name="department",
            label=QT_TRANSLATE_NOOP("Register solved_problem", "Department"),
            kind=Kind.DEPARTMENT,
            printed=32,
        ),
        Field(
            name="due_on",
            label=QT_TRANSLATE_NOOP("Register solved_problem", "Due"),
            kind=Kind.DAY,
            needed=True,
            printed=22,
        ),
        Field(
            name="measure",
            label=QT_TRANSLATE_NOOP("Register solved_problem", "Measure"),
            kind=Kind.LONG,
            printed=52,
        ),
        Field(
            name="effect",
            label=QT_TRANSLATE_NOOP("Register solved_problem", "Effect"),
            kind=Kind.LONG,
            stage=0,
            printed=52,
        ),
        Field(
            name="satisfied",
            label=QT_TRANSLATE_NOOP("Register solved_problem", "Satisfaction"),
            kind=Kind.CHOICE,
            choices=(
                Choice("satisfied", QT_TRANSLATE_NOOP("Register solved_problem", "Satisfied")),
                Choice("fairly", QT_TRANSLATE_NOOP("Register solved_problem", "Fairly satisfied")),
                Choice(
                    "dissatisfied", QT_TRANSLATE_NOOP("Register solved_problem", "Dissatisfied")
                ),
            ),
            stage=1,
            printed=18,
        ),
        Field(
            name="done_at",
            label=QT_TRANSLATE_NOOP("Register solved_problem", "Done at"),
            kind=Kind.MOMENT,
            stage=9,
            printed=20,
        ),
        REMARK,
    ),
    states=(
        State(
            key="open",
            label=QT_TRANSLATE_NOOP("Register solved_problem", "In hand"),
            limit="solve",
        ),
        State(
            key="solved",
            label=QT_TRANSLATE_NOOP("Register solved_problem", "Solved"),
            phase=Phase.DONE,
            stage=1,
        ),
        State(
            key="dropped",
            label=QT_TRANSLATE_NOOP("Register solved_problem", "Dropped"),
            phase=Phase.ENDED,
            stage=1,
        ),
    ),
    stages=(
        QT_TRANSLATE_NOOP("Register solved_problem", "Listed"),
        QT_TRANSLATE_NOOP("Register solved_problem", "Struck off"),
    ),
    moves=(
        Move(
            key="solve",
            label=QT_TRANSLATE_NOOP("Register solved_problem", "Strike off"),
            sources=("open",),
            to="solved",
            needs=(
                "measure",
                "effect",
            ),
            stamp="done_at",
        ),
        Move(
            key="drop",
            label=QT_TRANSLATE_NOOP("Register solved_problem", "Could not be done"),
            sources=("open",),
            to="dropped",
            needs=("remark",),
            backward=True,
        ),
    ),
    limits=(
        TimeLimit(
            key="solve",
            label=QT_TRANSLATE_NOOP("Register solved_problem", "Solving"),
            until="done_at",
            given="due_on",
        ),
    ),
    columns=(
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register solved_problem", "Kind"),
            upper="kind",
            lower="department",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register solved_problem", "Problem and progress"),
            upper="problem",
            lower="@state",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register solved_problem", "Responsible"),
            upper="responsible",
            lower="@left",
        ),
    ),
    filtered="kind",
    counted=("kind",),
)
