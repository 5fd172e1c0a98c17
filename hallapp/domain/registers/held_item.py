"""Things in custody 保管物品: keys, stamps, equipment, handed over or given back."""

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
)
from hallapp.wording import QT_TRANSLATE_NOOP

SPEC = Register(
    key="held_item",
    title=QT_TRANSLATE_NOOP("Register held_item", "Things in custody"),
    prefix="BG",
    icon="lock-key",
    group=Group.HOUSE,
    called="item",
    fields=(
        Field(
            name="kind",
            label=QT_TRANSLATE_NOOP("Register held_item", "Kind"),
            kind=Kind.CHOICE,
            choices=(
                Choice("key", QT_TRANSLATE_NOOP("Register held_item", "Key")),
                Choice("stamp", QT_TRANSLATE_NOOP("Register held_item", "Stamp")),
                Choice("device", QT_TRANSLATE_NOOP("Register held_item", "Equipment")),
                Choice("document", QT_TRANSLATE_NOOP("Register held_item", "Files")),
                Choice("stock", QT_TRANSLATE_NOOP("Register held_item", "Stock")),
                Choice("other", QT_TRANSLATE_NOOP("Register held_item", "Other")),
            ),
            needed=True,
            printed=20,
        ),
        Field(
            name="item",
            label=QT_TRANSLATE_NOOP("Register held_item", "What it is"),
            needed=True,
            printed=60,
        ),
        Field(
            name="item_no", label=QT_TRANSLATE_NOOP("Register held_item", "Its number"), printed=30
        ),
        Field(
            name="holder",
            label=QT_TRANSLATE_NOOP("Register held_item", "Held by"),
            kind=Kind.STAFF,
            needed=True,
            printed=25,
        ),
        Field(
            name="since_on",
            label=QT_TRANSLATE_NOOP("Register held_item", "Held since"),
            kind=Kind.DAY,
            printed=25,
        ),
        Field(
            name="returned_at",
            label=QT_TRANSLATE_NOOP("Register held_item", "Given back at"),
            kind=Kind.MOMENT,
            stage=9,
            printed=25,
        ),
        REMARK,
    ),
    states=(
        State(key="held", label=QT_TRANSLATE_NOOP("Register held_item", "Held")),
        State(
            key="returned",
            label=QT_TRANSLATE_NOOP("Register held_item", "Given back"),
            phase=Phase.DONE,
            stage=1,
        ),
    ),
    stages=(
        QT_TRANSLATE_NOOP("Register held_item", "Held"),
        QT_TRANSLATE_NOOP("Register held_item", "Given back"),
    ),
    moves=(
        Move(
            key="take_back",
            label=QT_TRANSLATE_NOOP("Register held_item", "Take back"),
            sources=("held",),
            to="returned",
            stamp="returned_at",
        ),
    ),
    columns=(
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register held_item", "What it is"), upper="item", lower="kind"
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register held_item", "Held by"),
            upper="holder",
            lower="since_on",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register held_item", "Its number"),
            upper="item_no",
            lower="@state",
        ),
    ),
    filtered="kind",
)
