"""Recurring duties 定期事项: reports by a fixed day, weekly study, quarterly review."""

from hallapp.domain.registers.recurrence import on_a_day, onward
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
    key="recurring_duty",
    title=QT_TRANSLATE_NOOP("Register recurring_duty", "Recurring duties"),
    prefix="DQ",
    icon="repeat",
    group=Group.HOUSE,
    called="duty",
    fields=(
        Field(
            name="duty",
            label=QT_TRANSLATE_NOOP("Register recurring_duty", "Duty"),
            needed=True,
            printed=54,
        ),
        Field(
            name="kind",
            label=QT_TRANSLATE_NOOP("Register recurring_duty", "Kind"),
            kind=Kind.CHOICE,
            choices=(
                Choice("report", QT_TRANSLATE_NOOP("Register recurring_duty", "Report")),
                Choice("study", QT_TRANSLATE_NOOP("Register recurring_duty", "Study")),
                Choice("review", QT_TRANSLATE_NOOP("Register recurring_duty", "Review")),
                Choice("payment", QT_TRANSLATE_NOOP("Register recurring_duty", "Payment")),
                Choice("check", QT_TRANSLATE_NOOP("Register recurring_duty", "Check")),
                Choice("other", QT_TRANSLATE_NOOP("Register recurring_duty", "Other")),
            ),
            needed=True,
            printed=18,
        ),
        Field(
            name="every",
            label=QT_TRANSLATE_NOOP("Register recurring_duty", "Every"),
            kind=Kind.CHOICE,
            choices=(
                Choice("week", QT_TRANSLATE_NOOP("Register recurring_duty", "Week")),
                Choice("month", QT_TRANSLATE_NOOP("Register recurring_duty", "Month")),
                Choice("quarter", QT_TRANSLATE_NOOP("Register recurring_duty", "Quarter")),
                Choice("half_year", QT_TRANSLATE_NOOP("Register recurring_duty", "Half year")),
                Choice("year", QT_TRANSLATE_NOOP("Register recurring_duty", "Year")),
            ),
            needed=True,
            printed=18,
        ),
        Field(
            name="day",
            label=QT_TRANSLATE_NOOP("Register recurring_duty", "Day of the month"),
            kind=Kind.COUNT,
            printed=16,
        ),
        Field(
            name="next_on",
            label=QT_TRANSLATE_NOOP("Register recurring_duty", "Next due"),
            kind=Kind.DAY,
            needed=True,
            printed=22,
        ),
        Field(
            name="staff",
            label=QT_TRANSLATE_NOOP("Register recurring_duty", "Whose"),
            kind=Kind.STAFF,
            printed=20,
        ),
        Field(
            name="department",
            label=QT_TRANSLATE_NOOP("Register recurring_duty", "Department"),
            kind=Kind.DEPARTMENT,
            printed=32,
        ),
        Field(
            name="basis",
            label=QT_TRANSLATE_NOOP("Register recurring_duty", "Basis"),
            printed=40,
        ),
        Field(
            name="last_on",
            label=QT_TRANSLATE_NOOP("Register recurring_duty", "Last done"),
            kind=Kind.DAY,
            stage=9,
            printed=22,
        ),
        Field(
            name="times",
            label=QT_TRANSLATE_NOOP("Register recurring_duty", "Times done"),
            kind=Kind.COUNT,
            stage=9,
            printed=16,
        ),
        REMARK,
    ),
    states=(
        State(
            key="running",
            label=QT_TRANSLATE_NOOP("Register recurring_duty", "Running"),
            limit="do",
        ),
        State(
            key="ended",
            label=QT_TRANSLATE_NOOP("Register recurring_duty", "Ended"),
            phase=Phase.DONE,
            stage=1,
        ),
    ),
    stages=(
        QT_TRANSLATE_NOOP("Register recurring_duty", "Running"),
        QT_TRANSLATE_NOOP("Register recurring_duty", "Ended"),
    ),
    moves=(
        Move(
            key="done",
            label=QT_TRANSLATE_NOOP("Register recurring_duty", "Done this time"),
            sources=("running",),
            to="running",
            sets=onward,
        ),
        Move(
            key="end",
            label=QT_TRANSLATE_NOOP("Register recurring_duty", "End the duty"),
            sources=("running",),
            to="ended",
            needs=("remark",),
            backward=True,
        ),
    ),
    limits=(
        TimeLimit(
            key="do",
            label=QT_TRANSLATE_NOOP("Register recurring_duty", "This time"),
            since="last_on",
            until="closed_at",
            given="next_on",
        ),
    ),
    standing=True,
    rules=(on_a_day,),
    columns=(
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register recurring_duty", "Whose"),
            upper="staff",
            lower="kind",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register recurring_duty", "Duty"),
            upper="duty",
            lower="every",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register recurring_duty", "Next due"),
            upper="next_on",
            lower="@left",
        ),
    ),
    filtered="kind",
    counted=("kind",),
)
