"""Plans for peaks 高峰应对: what was expected, what was opened, how many came."""

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
    key="peak_plan",
    title=QT_TRANSLATE_NOOP("Register peak_plan", "Peak plans"),
    prefix="GF",
    icon="users",
    group=Group.ORDER,
    called="occasion",
    fields=(
        Field(
            name="occasion",
            label=QT_TRANSLATE_NOOP("Register peak_plan", "Occasion"),
            needed=True,
            printed=46,
        ),
        Field(
            name="from_on",
            label=QT_TRANSLATE_NOOP("Register peak_plan", "From"),
            kind=Kind.DAY,
            needed=True,
            printed=20,
        ),
        Field(
            name="until_on",
            label=QT_TRANSLATE_NOOP("Register peak_plan", "Until"),
            kind=Kind.DAY,
            needed=True,
            printed=20,
        ),
        Field(
            name="expected",
            label=QT_TRANSLATE_NOOP("Register peak_plan", "Expected a day"),
            kind=Kind.COUNT,
            needed=True,
            printed=18,
        ),
        Field(
            name="extra_windows",
            label=QT_TRANSLATE_NOOP("Register peak_plan", "More windows"),
            kind=Kind.COUNT,
            printed=18,
        ),
        Field(
            name="extra_staff",
            label=QT_TRANSLATE_NOOP("Register peak_plan", "More people"),
            kind=Kind.COUNT,
            printed=16,
        ),
        Field(
            name="measures",
            label=QT_TRANSLATE_NOOP("Register peak_plan", "Measures"),
            kind=Kind.LONG,
            needed=True,
            printed=58,
        ),
        Field(
            name="responsible",
            label=QT_TRANSLATE_NOOP("Register peak_plan", "Responsible"),
            kind=Kind.STAFF,
            needed=True,
            printed=20,
        ),
        Field(
            name="actual",
            label=QT_TRANSLATE_NOOP("Register peak_plan", "Came a day"),
            kind=Kind.COUNT,
            stage=0,
            printed=18,
        ),
        Field(
            name="review",
            label=QT_TRANSLATE_NOOP("Register peak_plan", "Looking back"),
            kind=Kind.LONG,
            printed=46,
        ),
        Field(
            name="reviewed_at",
            label=QT_TRANSLATE_NOOP("Register peak_plan", "Reviewed at"),
            kind=Kind.MOMENT,
            stage=9,
        ),
        REMARK,
    ),
    states=(
        State(
            key="planned",
            label=QT_TRANSLATE_NOOP("Register peak_plan", "Planned"),
            limit="review",
        ),
        State(
            key="reviewed",
            label=QT_TRANSLATE_NOOP("Register peak_plan", "Reviewed"),
            phase=Phase.DONE,
            stage=1,
        ),
    ),
    stages=(
        QT_TRANSLATE_NOOP("Register peak_plan", "Plan"),
        QT_TRANSLATE_NOOP("Register peak_plan", "Review"),
    ),
    moves=(
        Move(
            key="review",
            label=QT_TRANSLATE_NOOP("Register peak_plan", "Record the review"),
            sources=("planned",),
            to="reviewed",
            needs=(
                "actual",
                "review",
            ),
            stamp="reviewed_at",
        ),
    ),
    limits=(
        TimeLimit(
            key="review",
            label=QT_TRANSLATE_NOOP("Register peak_plan", "Review"),
            until="reviewed_at",
            given="until_on",
        ),
    ),
    judged=False,
    rules=(in_order,),
    columns=(
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register peak_plan", "From"),
            upper="from_on",
            lower="until_on",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register peak_plan", "Occasion and progress"),
            upper="occasion",
            lower="@state",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register peak_plan", "Expected a day"),
            upper="expected",
            lower="actual",
        ),
    ),
)
