"""Outside supervisors 社会监督员: who was invited, for what term."""

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
    key="outside_supervisor",
    title=QT_TRANSLATE_NOOP("Register outside_supervisor", "Outside supervisors"),
    prefix="JD",
    icon="users-three",
    group=Group.VOICES,
    called="name",
    fields=(
        Field(
            name="name",
            label=QT_TRANSLATE_NOOP("Register outside_supervisor", "Name"),
            needed=True,
            printed=24,
        ),
        Field(
            name="unit",
            label=QT_TRANSLATE_NOOP("Register outside_supervisor", "Unit"),
            needed=True,
            printed=50,
        ),
        Field(
            name="kind",
            label=QT_TRANSLATE_NOOP("Register outside_supervisor", "Kind"),
            kind=Kind.CHOICE,
            choices=(
                Choice(
                    "deputy", QT_TRANSLATE_NOOP("Register outside_supervisor", "Deputy or member")
                ),
                Choice(
                    "enterprise", QT_TRANSLATE_NOOP("Register outside_supervisor", "Enterprise")
                ),
                Choice("public", QT_TRANSLATE_NOOP("Register outside_supervisor", "The public")),
                Choice("media", QT_TRANSLATE_NOOP("Register outside_supervisor", "Media")),
                Choice(
                    "conduct", QT_TRANSLATE_NOOP("Register outside_supervisor", "Conduct reviewer")
                ),
            ),
            needed=True,
            printed=22,
        ),
        Field(
            name="phone",
            label=QT_TRANSLATE_NOOP("Register outside_supervisor", "Phone"),
            kind=Kind.PHONE,
        ),
        Field(
            name="certificate_no",
            label=QT_TRANSLATE_NOOP("Register outside_supervisor", "Certificate number"),
            printed=28,
        ),
        Field(
            name="from_on",
            label=QT_TRANSLATE_NOOP("Register outside_supervisor", "From"),
            kind=Kind.DAY,
            needed=True,
            printed=22,
        ),
        Field(
            name="until_on",
            label=QT_TRANSLATE_NOOP("Register outside_supervisor", "Until"),
            kind=Kind.DAY,
            needed=True,
            printed=22,
        ),
        Field(
            name="ended_at",
            label=QT_TRANSLATE_NOOP("Register outside_supervisor", "Ended at"),
            kind=Kind.MOMENT,
            stage=9,
        ),
        REMARK,
    ),
    states=(
        State(
            key="serving",
            label=QT_TRANSLATE_NOOP("Register outside_supervisor", "Serving"),
            limit="term",
        ),
        State(
            key="ended",
            label=QT_TRANSLATE_NOOP("Register outside_supervisor", "Ended"),
            phase=Phase.DONE,
            stage=1,
        ),
    ),
    stages=(
        QT_TRANSLATE_NOOP("Register outside_supervisor", "Appointment"),
        QT_TRANSLATE_NOOP("Register outside_supervisor", "End of the term"),
    ),
    moves=(
        Move(
            key="end",
            label=QT_TRANSLATE_NOOP("Register outside_supervisor", "End the term"),
            sources=("serving",),
            to="ended",
            stamp="ended_at",
        ),
    ),
    limits=(
        TimeLimit(
            key="term",
            label=QT_TRANSLATE_NOOP("Register outside_supervisor", "Term"),
            until="ended_at",
            given="until_on",
        ),
    ),
    judged=False,
    standing=True,
    rules=(in_order,),
    columns=(
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register outside_supervisor", "Kind"),
            upper="kind",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register outside_supervisor", "Name"),
            upper="name",
            lower="unit",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register outside_supervisor", "Until"),
            upper="until_on",
            lower="@left",
        ),
    ),
    filtered="kind",
    counted=("kind",),
)
