"""The duty log 值班日志: who led, what happened, what was handed over."""

from collections.abc import Mapping

from hallapp.domain.errors import Refused
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
    Values,
)
from hallapp.wording import QT_TRANSLATE_NOOP

_SAME = QT_TRANSLATE_NOOP("Refused", "Another person takes over.")


def another_takes_over(values: Values, switches: Mapping[str, bool], move: Move | None) -> None:
    """Nobody hands over to themselves."""
    del switches, move
    if values.get("taken_over_by") and values["taken_over_by"] == values.get("duty_leader"):
        raise Refused(_SAME, field="taken_over_by")


SPEC = Register(
    key="duty_log",
    title=QT_TRANSLATE_NOOP("Register duty_log", "Duty log"),
    prefix="ZB",
    icon="notebook",
    group=Group.ORDER,
    called="duty_leader",
    fields=(
        Field(
            name="duty_leader",
            label=QT_TRANSLATE_NOOP("Register duty_log", "Duty leader"),
            kind=Kind.STAFF,
            needed=True,
            printed=18,
        ),
        Field(
            name="leader",
            label=QT_TRANSLATE_NOOP("Register duty_log", "Leader on duty"),
            kind=Kind.STAFF,
            printed=18,
        ),
        Field(
            name="present",
            label=QT_TRANSLATE_NOOP("Register duty_log", "Present"),
            kind=Kind.COUNT,
            printed=12,
        ),
        Field(
            name="absent",
            label=QT_TRANSLATE_NOOP("Register duty_log", "Absent"),
            kind=Kind.COUNT,
            printed=12,
        ),
        Field(
            name="calls",
            label=QT_TRANSLATE_NOOP("Register duty_log", "Cases and calls"),
            kind=Kind.COUNT,
            printed=15,
        ),
        Field(
            name="enquiries",
            label=QT_TRANSLATE_NOOP("Register duty_log", "Enquiries"),
            kind=Kind.COUNT,
            printed=12,
        ),
        Field(
            name="incidents",
            label=QT_TRANSLATE_NOOP("Register duty_log", "Incidents"),
            kind=Kind.LONG,
            printed=50,
        ),
        Field(
            name="equipment",
            label=QT_TRANSLATE_NOOP("Register duty_log", "Equipment"),
            kind=Kind.LONG,
            printed=35,
        ),
        Field(
            name="overtime",
            label=QT_TRANSLATE_NOOP("Register duty_log", "Extended service"),
            kind=Kind.LONG,
        ),
        Field(
            name="handover",
            label=QT_TRANSLATE_NOOP("Register duty_log", "What was handed over"),
            kind=Kind.LONG,
            stage=1,
            printed=45,
        ),
        Field(
            name="taken_over_by",
            label=QT_TRANSLATE_NOOP("Register duty_log", "Taken over by"),
            kind=Kind.STAFF,
            stage=1,
            printed=18,
        ),
        Field(
            name="handed_over_at",
            label=QT_TRANSLATE_NOOP("Register duty_log", "Handed over at"),
            kind=Kind.MOMENT,
            stage=9,
        ),
        REMARK,
    ),
    states=(
        State(
            key="on_duty",
            label=QT_TRANSLATE_NOOP("Register duty_log", "On duty"),
            limit="hand_over",
        ),
        State(
            key="handed_over",
            label=QT_TRANSLATE_NOOP("Register duty_log", "Handed over"),
            phase=Phase.DONE,
            stage=1,
        ),
    ),
    stages=(
        QT_TRANSLATE_NOOP("Register duty_log", "Duty"),
        QT_TRANSLATE_NOOP("Register duty_log", "Hand-over"),
    ),
    moves=(
        Move(
            key="hand_over",
            label=QT_TRANSLATE_NOOP("Register duty_log", "Hand over"),
            sources=("on_duty",),
            to="handed_over",
            needs=("handover", "taken_over_by"),
            stamp="handed_over_at",
        ),
    ),
    limits=(
        TimeLimit(
            key="hand_over",
            label=QT_TRANSLATE_NOOP("Register duty_log", "Hand-over"),
            until="handed_over_at",
        ),
    ),
    rules=(another_takes_over,),
    columns=(
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register duty_log", "Duty leader"),
            upper="duty_leader",
            lower="leader",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register duty_log", "Incidents and progress"),
            upper="incidents",
            lower="@state",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register duty_log", "Taken over by"),
            upper="taken_over_by",
            lower="@left",
        ),
    ),
)
