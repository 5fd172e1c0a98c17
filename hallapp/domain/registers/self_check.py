"""Self-checks against a standard 对标自查: line by line, with evidence or a gap."""

from collections.abc import Mapping

from hallapp.domain.errors import Refused
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

_NO_GAP = QT_TRANSLATE_NOOP("Refused", "What is not met names its gap.")


def gaps(values: Values, switches: Mapping[str, bool], move: Move | None) -> None:
    """What is not met says what is missing."""
    del switches, move
    if values.get("met") == "unmet" and not values.get("gap"):
        raise Refused(_NO_GAP, field="gap")


SPEC = Register(
    key="self_check",
    title=QT_TRANSLATE_NOOP("Register self_check", "Self-checks"),
    prefix="ZC",
    icon="clipboard-text",
    group=Group.PLEDGES,
    called="requirement",
    fields=(
        Field(
            name="standard",
            label=QT_TRANSLATE_NOOP("Register self_check", "Standard"),
            needed=True,
            printed=36,
        ),
        Field(
            name="requirement",
            label=QT_TRANSLATE_NOOP("Register self_check", "Requirement"),
            kind=Kind.LONG,
            needed=True,
            printed=56,
        ),
        Field(
            name="staff",
            label=QT_TRANSLATE_NOOP("Register self_check", "Person"),
            kind=Kind.STAFF,
            needed=True,
            printed=20,
        ),
        Field(
            name="window",
            label=QT_TRANSLATE_NOOP("Register self_check", "Window"),
            kind=Kind.WINDOW,
            printed=14,
        ),
        Field(
            name="met",
            label=QT_TRANSLATE_NOOP("Register self_check", "Whether met"),
            kind=Kind.CHOICE,
            choices=(
                Choice("met", QT_TRANSLATE_NOOP("Register self_check", "Met")),
                Choice("partly", QT_TRANSLATE_NOOP("Register self_check", "Partly met")),
                Choice("unmet", QT_TRANSLATE_NOOP("Register self_check", "Not met")),
            ),
            needed=True,
            printed=18,
        ),
        Field(
            name="evidence",
            label=QT_TRANSLATE_NOOP("Register self_check", "Evidence"),
            kind=Kind.LONG,
            printed=46,
        ),
        Field(
            name="gap",
            label=QT_TRANSLATE_NOOP("Register self_check", "Gap"),
            kind=Kind.LONG,
            printed=46,
        ),
        Field(
            name="due_on",
            label=QT_TRANSLATE_NOOP("Register self_check", "Due"),
            kind=Kind.DAY,
            printed=20,
        ),
        Field(
            name="measure",
            label=QT_TRANSLATE_NOOP("Register self_check", "Measure"),
            kind=Kind.LONG,
            printed=46,
        ),
        Field(
            name="done_at",
            label=QT_TRANSLATE_NOOP("Register self_check", "Closed at"),
            kind=Kind.MOMENT,
            stage=9,
        ),
        REMARK,
    ),
    states=(
        State(
            key="noted",
            label=QT_TRANSLATE_NOOP("Register self_check", "Gap to close"),
            limit="improve",
        ),
        State(
            key="closed",
            label=QT_TRANSLATE_NOOP("Register self_check", "Gap closed"),
            phase=Phase.DONE,
            stage=1,
        ),
        State(
            key="met",
            label=QT_TRANSLATE_NOOP("Register self_check", "Met"),
            phase=Phase.DONE,
            stage=1,
        ),
    ),
    stages=(
        QT_TRANSLATE_NOOP("Register self_check", "Check"),
        QT_TRANSLATE_NOOP("Register self_check", "Improvement"),
    ),
    moves=(
        Move(
            key="improve",
            label=QT_TRANSLATE_NOOP("Register self_check", "Record the gap as closed"),
            sources=("noted",),
            to="closed",
            needs=("measure",),
            stamp="done_at",
        ),
        Move(
            key="met",
            label=QT_TRANSLATE_NOOP("Register self_check", "Met: nothing to do"),
            sources=("noted",),
            to="met",
            needs=("evidence",),
            backward=True,
        ),
    ),
    limits=(
        TimeLimit(
            key="improve",
            label=QT_TRANSLATE_NOOP("Register self_check", "Improvement"),
            until="done_at",
            given="due_on",
        ),
    ),
    rules=(gaps,),
    columns=(
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register self_check", "Person"),
            upper="staff",
            lower="window",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register self_check", "Requirement and progress"),
            upper="requirement",
            lower="@state",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register self_check", "Whether met"),
            upper="met",
            lower="@left",
        ),
    ),
    filtered="met",
    counted=("met",),
)
