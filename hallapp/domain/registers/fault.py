"""Faults 设备网络故障 of devices, network and systems, and how long they lasted."""

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
    key="fault",
    title=QT_TRANSLATE_NOOP("Register fault", "Faults"),
    prefix="GZ",
    icon="lightning",
    group=Group.ORDER,
    called="device",
    fields=(
        Field(
            name="device",
            label=QT_TRANSLATE_NOOP("Register fault", "Device or system"),
            needed=True,
            printed=45,
        ),
        Field(
            name="kind",
            label=QT_TRANSLATE_NOOP("Register fault", "Kind"),
            kind=Kind.CHOICE,
            choices=(
                Choice("network", QT_TRANSLATE_NOOP("Register fault", "Network")),
                Choice("power", QT_TRANSLATE_NOOP("Register fault", "Power")),
                Choice("device", QT_TRANSLATE_NOOP("Register fault", "Device")),
                Choice("system", QT_TRANSLATE_NOOP("Register fault", "System")),
            ),
            needed=True,
            printed=20,
        ),
        Field(
            name="window",
            label=QT_TRANSLATE_NOOP("Register fault", "Window"),
            kind=Kind.WINDOW,
            printed=12,
        ),
        Field(
            name="content",
            label=QT_TRANSLATE_NOOP("Register fault", "What happened"),
            kind=Kind.LONG,
            needed=True,
            printed=60,
        ),
        Field(
            name="reporter",
            label=QT_TRANSLATE_NOOP("Register fault", "Reported by"),
            kind=Kind.STAFF,
            printed=18,
        ),
        Field(
            name="reported_to", label=QT_TRANSLATE_NOOP("Register fault", "Reported to"), printed=35
        ),
        Field(
            name="cause",
            label=QT_TRANSLATE_NOOP("Register fault", "Cause"),
            kind=Kind.LONG,
            stage=1,
            printed=45,
        ),
        Field(
            name="restored_at",
            label=QT_TRANSLATE_NOOP("Register fault", "Restored at"),
            kind=Kind.MOMENT,
            stage=9,
            printed=22,
        ),
        REMARK,
    ),
    states=(
        State(
            key="open", label=QT_TRANSLATE_NOOP("Register fault", "Being repaired"), limit="restore"
        ),
        State(
            key="restored",
            label=QT_TRANSLATE_NOOP("Register fault", "Restored"),
            phase=Phase.DONE,
            stage=1,
        ),
    ),
    stages=(
        QT_TRANSLATE_NOOP("Register fault", "Report"),
        QT_TRANSLATE_NOOP("Register fault", "Restoration"),
    ),
    moves=(
        Move(
            key="restore",
            label=QT_TRANSLATE_NOOP("Register fault", "Restored"),
            sources=("open",),
            to="restored",
            needs=("cause",),
            stamp="restored_at",
        ),
        Move(
            key="reopen",
            label=QT_TRANSLATE_NOOP("Register fault", "Broken again"),
            sources=("restored",),
            to="open",
            backward=True,
        ),
    ),
    limits=(
        TimeLimit(
            key="restore",
            label=QT_TRANSLATE_NOOP("Register fault", "Restoration"),
            until="restored_at",
        ),
    ),
    columns=(
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register fault", "Device"), upper="device", lower="window"
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register fault", "What happened and progress"),
            upper="content",
            lower="@state",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register fault", "Reported by"),
            upper="reporter",
            lower="@left",
        ),
    ),
    beside="kind",
    filtered="kind",
    counted=("kind",),
)
