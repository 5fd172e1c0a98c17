"""Facilities, goods and stock 设施物品: what is there, and in what condition."""

from hallapp.domain.registers.spec import (
    RECORDED,
    REMARK,
    Choice,
    Field,
    Group,
    Kind,
    ListColumn,
    Register,
)
from hallapp.wording import QT_TRANSLATE_NOOP

SPEC = Register(
    key="facility",
    title=QT_TRANSLATE_NOOP("Register facility", "Facilities"),
    prefix="SS",
    icon="package",
    group=Group.HOUSE,
    called="item",
    fields=(
        Field(
            name="item",
            label=QT_TRANSLATE_NOOP("Register facility", "Item"),
            needed=True,
            printed=50,
        ),
        Field(
            name="kind",
            label=QT_TRANSLATE_NOOP("Register facility", "Kind"),
            kind=Kind.CHOICE,
            choices=(
                Choice("device", QT_TRANSLATE_NOOP("Register facility", "Device")),
                Choice("convenience", QT_TRANSLATE_NOOP("Register facility", "For visitors")),
                Choice("stock", QT_TRANSLATE_NOOP("Register facility", "Stock")),
                Choice("form", QT_TRANSLATE_NOOP("Register facility", "Form on the shelf")),
                Choice("sign", QT_TRANSLATE_NOOP("Register facility", "Sign")),
                Choice("channel", QT_TRANSLATE_NOOP("Register facility", "Channel of supervision")),
                Choice("stamp", QT_TRANSLATE_NOOP("Register facility", "Stamp or key")),
            ),
            needed=True,
            printed=25,
        ),
        Field(name="place", label=QT_TRANSLATE_NOOP("Register facility", "Place"), printed=40),
        Field(
            name="count",
            label=QT_TRANSLATE_NOOP("Register facility", "Count"),
            kind=Kind.COUNT,
            printed=18,
        ),
        Field(
            name="lowest",
            label=QT_TRANSLATE_NOOP("Register facility", "Lowest stock"),
            kind=Kind.COUNT,
        ),
        Field(
            name="condition",
            label=QT_TRANSLATE_NOOP("Register facility", "Condition"),
            kind=Kind.CHOICE,
            choices=(
                Choice("good", QT_TRANSLATE_NOOP("Register facility", "Good")),
                Choice("broken", QT_TRANSLATE_NOOP("Register facility", "Broken")),
                Choice("short", QT_TRANSLATE_NOOP("Register facility", "Running short")),
                Choice("gone", QT_TRANSLATE_NOOP("Register facility", "Gone")),
            ),
            needed=True,
            printed=22,
        ),
        Field(
            name="keeper",
            label=QT_TRANSLATE_NOOP("Register facility", "Keeper"),
            kind=Kind.STAFF,
            printed=25,
        ),
        Field(
            name="edition",
            label=QT_TRANSLATE_NOOP("Register facility", "Edition"),
            kind=Kind.TEXT,
        ),
        Field(
            name="specimen",
            label=QT_TRANSLATE_NOOP("Register facility", "Filled specimen"),
            kind=Kind.YES_NO,
        ),
        REMARK,
    ),
    states=(RECORDED,),
    columns=(
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register facility", "Item"), upper="item", lower="place"
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register facility", "Count"), upper="count", lower="kind"
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register facility", "Condition"),
            upper="condition",
            lower="keeper",
        ),
    ),
    filtered="condition",
    counted=("condition",),
)
