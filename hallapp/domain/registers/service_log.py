"""Services beyond the counter 便民服务: longer hours, booked, reminded, at home, by proxy."""

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
    key="service_log",
    title=QT_TRANSLATE_NOOP("Register service_log", "Services by kind"),
    prefix="BM",
    icon="clock-counter-clockwise",
    group=Group.SERVICE,
    called="item",
    fields=(
        Field(
            name="kind",
            label=QT_TRANSLATE_NOOP("Register service_log", "Kind"),
            kind=Kind.CHOICE,
            choices=(
                Choice("extended", QT_TRANSLATE_NOOP("Register service_log", "After hours")),
                Choice("booked", QT_TRANSLATE_NOOP("Register service_log", "Booked")),
                Choice("reminder", QT_TRANSLATE_NOOP("Register service_log", "Reminder")),
                Choice("home", QT_TRANSLATE_NOOP("Register service_log", "At home")),
                Choice("proxy", QT_TRANSLATE_NOOP("Register service_log", "By proxy")),
                Choice("online", QT_TRANSLATE_NOOP("Register service_log", "Online guidance")),
            ),
            needed=True,
            printed=20,
        ),
        Field(
            name="item",
            label=QT_TRANSLATE_NOOP("Register service_log", "Item"),
            needed=True,
            printed=44,
        ),
        Field(
            name="person",
            label=QT_TRANSLATE_NOOP("Register service_log", "Name"),
            kind=Kind.NAME,
        ),
        Field(
            name="phone",
            label=QT_TRANSLATE_NOOP("Register service_log", "Phone"),
            kind=Kind.PHONE,
        ),
        Field(
            name="window",
            label=QT_TRANSLATE_NOOP("Register service_log", "Window"),
            kind=Kind.WINDOW,
            printed=14,
        ),
        Field(
            name="staff",
            label=QT_TRANSLATE_NOOP("Register service_log", "Served by"),
            kind=Kind.STAFF,
            needed=True,
            printed=20,
        ),
        Field(
            name="booked_for",
            label=QT_TRANSLATE_NOOP("Register service_log", "Booked for"),
            kind=Kind.MOMENT,
            printed=24,
        ),
        Field(
            name="place",
            label=QT_TRANSLATE_NOOP("Register service_log", "Place"),
            printed=34,
        ),
        Field(
            name="minutes",
            label=QT_TRANSLATE_NOOP("Register service_log", "Minutes"),
            kind=Kind.COUNT,
            printed=18,
        ),
        Field(
            name="result",
            label=QT_TRANSLATE_NOOP("Register service_log", "Result"),
            kind=Kind.LONG,
            printed=44,
        ),
        Field(
            name="done_at",
            label=QT_TRANSLATE_NOOP("Register service_log", "Done at"),
            kind=Kind.MOMENT,
            stage=9,
            printed=22,
        ),
        REMARK,
    ),
    states=(
        State(
            key="asked",
            label=QT_TRANSLATE_NOOP("Register service_log", "Asked for"),
            limit="serve",
        ),
        State(
            key="done",
            label=QT_TRANSLATE_NOOP("Register service_log", "Done"),
            phase=Phase.DONE,
            stage=1,
        ),
        State(
            key="cancelled",
            label=QT_TRANSLATE_NOOP("Register service_log", "Cancelled"),
            phase=Phase.ENDED,
            stage=1,
        ),
    ),
    stages=(
        QT_TRANSLATE_NOOP("Register service_log", "Request"),
        QT_TRANSLATE_NOOP("Register service_log", "Service"),
    ),
    moves=(
        Move(
            key="serve",
            label=QT_TRANSLATE_NOOP("Register service_log", "Record as done"),
            sources=("asked",),
            to="done",
            needs=("result",),
            stamp="done_at",
        ),
        Move(
            key="cancel",
            label=QT_TRANSLATE_NOOP("Register service_log", "Cancel"),
            sources=("asked",),
            to="cancelled",
            needs=("remark",),
            backward=True,
        ),
    ),
    limits=(
        TimeLimit(
            key="serve",
            label=QT_TRANSLATE_NOOP("Register service_log", "Service"),
            until="done_at",
            given="booked_for",
        ),
    ),
    columns=(
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register service_log", "Kind"),
            upper="kind",
            lower="window",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register service_log", "Item and progress"),
            upper="item",
            lower="@state",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register service_log", "Served by"),
            upper="staff",
            lower="@left",
        ),
    ),
    sitter="staff",
    happened="booked_for",
    filtered="kind",
    counted=("kind",),
)
