"""Persons paid or reviewed in turn 优抚、老年、低保台账: what is due to whom, and when next."""

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
    key="beneficiary",
    title=QT_TRANSLATE_NOOP("Register beneficiary", "Persons in turn"),
    prefix="YF",
    icon="heart",
    group=Group.SERVICE,
    called="kind",
    fields=(
        Field(
            name="kind",
            label=QT_TRANSLATE_NOOP("Register beneficiary", "Kind"),
            kind=Kind.CHOICE,
            choices=(
                Choice("low_income", QT_TRANSLATE_NOOP("Register beneficiary", "Minimum living")),
                Choice("veteran", QT_TRANSLATE_NOOP("Register beneficiary", "Special care")),
                Choice("elderly", QT_TRANSLATE_NOOP("Register beneficiary", "Elderly")),
                Choice("disabled", QT_TRANSLATE_NOOP("Register beneficiary", "Disabled")),
                Choice("other", QT_TRANSLATE_NOOP("Register beneficiary", "Other")),
            ),
            needed=True,
            printed=22,
        ),
        Field(
            name="person",
            label=QT_TRANSLATE_NOOP("Register beneficiary", "Name"),
            kind=Kind.NAME,
            needed=True,
        ),
        Field(
            name="phone",
            label=QT_TRANSLATE_NOOP("Register beneficiary", "Phone"),
            kind=Kind.PHONE,
        ),
        Field(
            name="place",
            label=QT_TRANSLATE_NOOP("Register beneficiary", "Village or community"),
            needed=True,
            printed=44,
        ),
        Field(
            name="household",
            label=QT_TRANSLATE_NOOP("Register beneficiary", "People in the household"),
            kind=Kind.COUNT,
            printed=18,
        ),
        Field(
            name="amount",
            label=QT_TRANSLATE_NOOP("Register beneficiary", "Each time (yuan)"),
            kind=Kind.COUNT,
            printed=24,
        ),
        Field(
            name="every",
            label=QT_TRANSLATE_NOOP("Register beneficiary", "Every"),
            kind=Kind.CHOICE,
            choices=(
                Choice("month", QT_TRANSLATE_NOOP("Register beneficiary", "Month")),
                Choice("quarter", QT_TRANSLATE_NOOP("Register beneficiary", "Quarter")),
                Choice("half_year", QT_TRANSLATE_NOOP("Register beneficiary", "Half year")),
                Choice("year", QT_TRANSLATE_NOOP("Register beneficiary", "Year")),
            ),
            needed=True,
            printed=20,
        ),
        Field(
            name="day",
            label=QT_TRANSLATE_NOOP("Register beneficiary", "Day of the month"),
            kind=Kind.COUNT,
        ),
        Field(
            name="next_on",
            label=QT_TRANSLATE_NOOP("Register beneficiary", "Next due"),
            kind=Kind.DAY,
            needed=True,
            printed=24,
        ),
        Field(
            name="staff",
            label=QT_TRANSLATE_NOOP("Register beneficiary", "Handled by"),
            kind=Kind.STAFF,
            printed=20,
        ),
        Field(
            name="last_on",
            label=QT_TRANSLATE_NOOP("Register beneficiary", "Last paid"),
            kind=Kind.DAY,
            stage=9,
            printed=24,
        ),
        Field(
            name="times",
            label=QT_TRANSLATE_NOOP("Register beneficiary", "Times paid"),
            kind=Kind.COUNT,
            stage=9,
            printed=18,
        ),
        REMARK,
    ),
    states=(
        State(
            key="running",
            label=QT_TRANSLATE_NOOP("Register beneficiary", "In the register"),
            limit="pay",
        ),
        State(
            key="ended",
            label=QT_TRANSLATE_NOOP("Register beneficiary", "Taken off"),
            phase=Phase.DONE,
            stage=1,
        ),
    ),
    stages=(
        QT_TRANSLATE_NOOP("Register beneficiary", "In the register"),
        QT_TRANSLATE_NOOP("Register beneficiary", "Taken off"),
    ),
    moves=(
        Move(
            key="paid",
            label=QT_TRANSLATE_NOOP("Register beneficiary", "Paid this time"),
            sources=("running",),
            to="running",
            sets=onward,
        ),
        Move(
            key="end",
            label=QT_TRANSLATE_NOOP("Register beneficiary", "Take off"),
            sources=("running",),
            to="ended",
            needs=("remark",),
            backward=True,
        ),
    ),
    limits=(
        TimeLimit(
            key="pay",
            label=QT_TRANSLATE_NOOP("Register beneficiary", "This time"),
            since="last_on",
            until="closed_at",
            given="next_on",
        ),
    ),
    standing=True,
    rules=(on_a_day,),
    columns=(
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register beneficiary", "Village or community"),
            upper="place",
            lower="staff",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register beneficiary", "Name"),
            upper="person",
            lower="every",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register beneficiary", "Next due"),
            upper="next_on",
            lower="@left",
        ),
    ),
    beside="kind",
    filtered="kind",
    counted=("kind",),
)
