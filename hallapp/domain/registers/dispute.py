"""Disputes 矛盾纠纷 found and settled, with amounts recovered."""

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
    key="dispute",
    title=QT_TRANSLATE_NOOP("Register dispute", "Disputes settled"),
    prefix="JF",
    icon="scales",
    group=Group.VOICES,
    called="content",
    fields=(
        Field(
            name="parties", label=QT_TRANSLATE_NOOP("Register dispute", "Parties"), kind=Kind.NAME
        ),
        Field(
            name="content",
            label=QT_TRANSLATE_NOOP("Register dispute", "Dispute"),
            kind=Kind.LONG,
            needed=True,
            printed=80,
        ),
        Field(
            name="mediator",
            label=QT_TRANSLATE_NOOP("Register dispute", "Mediator"),
            kind=Kind.STAFF,
            printed=22,
        ),
        Field(
            name="department",
            label=QT_TRANSLATE_NOOP("Register dispute", "Department"),
            kind=Kind.DEPARTMENT,
            printed=35,
        ),
        Field(
            name="handling",
            label=QT_TRANSLATE_NOOP("Register dispute", "Handling"),
            kind=Kind.LONG,
            printed=70,
        ),
        Field(
            name="amount",
            label=QT_TRANSLATE_NOOP("Register dispute", "Recovered (yuan)"),
            kind=Kind.COUNT,
            stage=1,
            printed=25,
        ),
        Field(
            name="settled_at",
            label=QT_TRANSLATE_NOOP("Register dispute", "Settled at"),
            kind=Kind.MOMENT,
            stage=9,
            printed=22,
        ),
        REMARK,
    ),
    states=(
        State(key="found", label=QT_TRANSLATE_NOOP("Register dispute", "Found"), limit="settle"),
        State(
            key="settled",
            label=QT_TRANSLATE_NOOP("Register dispute", "Settled"),
            phase=Phase.DONE,
            stage=1,
        ),
        State(
            key="passed_on",
            label=QT_TRANSLATE_NOOP("Register dispute", "Passed on"),
            phase=Phase.ENDED,
            stage=1,
        ),
    ),
    stages=(
        QT_TRANSLATE_NOOP("Register dispute", "Found"),
        QT_TRANSLATE_NOOP("Register dispute", "Settlement"),
    ),
    moves=(
        Move(
            key="settle",
            label=QT_TRANSLATE_NOOP("Register dispute", "Settle"),
            sources=("found",),
            to="settled",
            needs=("mediator", "handling"),
            stamp="settled_at",
        ),
        Move(
            key="pass_on",
            label=QT_TRANSLATE_NOOP("Register dispute", "Pass on"),
            sources=("found",),
            to="passed_on",
            needs=("handling",),
            backward=True,
        ),
    ),
    limits=(
        TimeLimit(
            key="settle",
            label=QT_TRANSLATE_NOOP("Register dispute", "Settlement"),
            until="settled_at",
        ),
    ),
    columns=(
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register dispute", "Mediator"),
            upper="mediator",
            lower="department",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register dispute", "Dispute and progress"),
            upper="content",
            lower="@state",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register dispute", "Recovered"), upper="amount", lower="@left"
        ),
    ),
)
