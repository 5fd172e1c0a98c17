"""Flags 流动红旗、夺旗: which window or branch holds one, why, and when it moves on."""

from collections.abc import Mapping

from hallapp.domain.errors import Refused
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
    Values,
)
from hallapp.wording import QT_TRANSLATE_NOOP

_NO_HOLDER = QT_TRANSLATE_NOOP(
    "Refused", "Who holds the flag? Name a window, department or branch."
)


def holder(values: Values, switches: Mapping[str, bool], move: Move | None) -> None:
    """Somebody holds it."""
    del switches, move
    if not any(values.get(name) for name in ("window", "department", "branch")):
        raise Refused(_NO_HOLDER, field="window")


SPEC = Register(
    key="flag",
    title=QT_TRANSLATE_NOOP("Register flag", "Flags held"),
    prefix="HQ",
    icon="trophy",
    group=Group.HONOURS,
    called="period",
    fields=(
        Field(
            name="kind",
            label=QT_TRANSLATE_NOOP("Register flag", "Kind"),
            kind=Kind.CHOICE,
            choices=(
                Choice("mobile", QT_TRANSLATE_NOOP("Register flag", "Mobile red flag")),
                Choice("contested", QT_TRANSLATE_NOOP("Register flag", "Flag contest")),
                Choice("vanguard", QT_TRANSLATE_NOOP("Register flag", "Vanguard flag")),
                Choice("other", QT_TRANSLATE_NOOP("Register flag", "Other")),
            ),
            needed=True,
            printed=22,
        ),
        Field(
            name="period",
            label=QT_TRANSLATE_NOOP("Register flag", "Period"),
            needed=True,
            printed=30,
        ),
        Field(
            name="window",
            label=QT_TRANSLATE_NOOP("Register flag", "Window"),
            kind=Kind.WINDOW,
            printed=14,
        ),
        Field(
            name="department",
            label=QT_TRANSLATE_NOOP("Register flag", "Department"),
            kind=Kind.DEPARTMENT,
            printed=36,
        ),
        Field(
            name="branch",
            label=QT_TRANSLATE_NOOP("Register flag", "Party branch"),
            printed=30,
        ),
        Field(
            name="score",
            label=QT_TRANSLATE_NOOP("Register flag", "Score"),
            kind=Kind.COUNT,
            printed=14,
        ),
        Field(
            name="grounds",
            label=QT_TRANSLATE_NOOP("Register flag", "Grounds"),
            kind=Kind.LONG,
            printed=60,
        ),
        Field(
            name="from_on",
            label=QT_TRANSLATE_NOOP("Register flag", "From"),
            kind=Kind.DAY,
            needed=True,
            printed=22,
        ),
        Field(
            name="until_on",
            label=QT_TRANSLATE_NOOP("Register flag", "Until"),
            kind=Kind.DAY,
            printed=22,
        ),
        Field(
            name="handed_to",
            label=QT_TRANSLATE_NOOP("Register flag", "Handed on to"),
            stage=1,
        ),
        Field(
            name="handed_on_at",
            label=QT_TRANSLATE_NOOP("Register flag", "Handed on at"),
            kind=Kind.MOMENT,
            stage=9,
        ),
        REMARK,
    ),
    states=(
        State(
            key="held",
            label=QT_TRANSLATE_NOOP("Register flag", "Held"),
            limit="hold",
        ),
        State(
            key="handed_on",
            label=QT_TRANSLATE_NOOP("Register flag", "Handed on"),
            phase=Phase.DONE,
            stage=1,
        ),
    ),
    stages=(
        QT_TRANSLATE_NOOP("Register flag", "Held"),
        QT_TRANSLATE_NOOP("Register flag", "Handed on"),
    ),
    moves=(
        Move(
            key="hand_on",
            label=QT_TRANSLATE_NOOP("Register flag", "Hand on"),
            sources=("held",),
            to="handed_on",
            stamp="handed_on_at",
        ),
    ),
    limits=(
        TimeLimit(
            key="hold",
            label=QT_TRANSLATE_NOOP("Register flag", "Holding"),
            until="handed_on_at",
            given="until_on",
        ),
    ),
    judged=False,
    standing=True,
    rules=(holder, in_order),
    columns=(
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register flag", "Window"),
            upper="window",
            lower="branch",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register flag", "Period and grounds"),
            upper="period",
            lower="grounds",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register flag", "Until"),
            upper="until_on",
            lower="@left",
        ),
    ),
    beside="kind",
    filtered="kind",
    counted=("kind",),
)
