"""Loans 外借 of umbrellas, wheelchairs and the like."""

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
    key="loan",
    title=QT_TRANSLATE_NOOP("Register loan", "Loans"),
    prefix="JY",
    icon="umbrella",
    group=Group.SERVICE,
    called="item",
    fields=(
        Field(
            name="item", label=QT_TRANSLATE_NOOP("Register loan", "Item"), needed=True, printed=60
        ),
        Field(
            name="count",
            label=QT_TRANSLATE_NOOP("Register loan", "Count"),
            kind=Kind.COUNT,
            printed=18,
        ),
        Field(
            name="borrower",
            label=QT_TRANSLATE_NOOP("Register loan", "Borrower"),
            kind=Kind.NAME,
            needed=True,
        ),
        Field(name="phone", label=QT_TRANSLATE_NOOP("Register loan", "Phone"), kind=Kind.PHONE),
        Field(
            name="deposit",
            label=QT_TRANSLATE_NOOP("Register loan", "Deposit (yuan)"),
            kind=Kind.COUNT,
            printed=20,
        ),
        Field(
            name="lender",
            label=QT_TRANSLATE_NOOP("Register loan", "Lent by"),
            kind=Kind.STAFF,
            printed=25,
        ),
        Field(
            name="due_on",
            label=QT_TRANSLATE_NOOP("Register loan", "Due back"),
            kind=Kind.DAY,
            printed=25,
        ),
        Field(
            name="returned_at",
            label=QT_TRANSLATE_NOOP("Register loan", "Returned at"),
            kind=Kind.MOMENT,
            stage=9,
            printed=25,
        ),
        Field(
            name="condition",
            label=QT_TRANSLATE_NOOP("Register loan", "Condition"),
            stage=1,
            printed=40,
        ),
        REMARK,
    ),
    states=(
        State(key="lent", label=QT_TRANSLATE_NOOP("Register loan", "Lent"), limit="return"),
        State(
            key="returned",
            label=QT_TRANSLATE_NOOP("Register loan", "Returned"),
            phase=Phase.DONE,
            stage=1,
        ),
        State(
            key="lost", label=QT_TRANSLATE_NOOP("Register loan", "Lost"), phase=Phase.ENDED, stage=1
        ),
    ),
    stages=(
        QT_TRANSLATE_NOOP("Register loan", "Lent"),
        QT_TRANSLATE_NOOP("Register loan", "Return"),
    ),
    moves=(
        Move(
            key="take_back",
            label=QT_TRANSLATE_NOOP("Register loan", "Take back"),
            sources=("lent",),
            to="returned",
            stamp="returned_at",
        ),
        Move(
            key="write_off",
            label=QT_TRANSLATE_NOOP("Register loan", "Write off"),
            sources=("lent",),
            to="lost",
            needs=("remark",),
            backward=True,
        ),
    ),
    limits=(
        TimeLimit(
            key="return",
            label=QT_TRANSLATE_NOOP("Register loan", "Return"),
            until="returned_at",
            given="due_on",
        ),
    ),
    columns=(
        ListColumn(title=QT_TRANSLATE_NOOP("Register loan", "Item"), upper="item", lower="count"),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register loan", "Borrower and progress"),
            upper="borrower",
            lower="@state",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register loan", "Lent by"), upper="lender", lower="@left"
        ),
    ),
)
