"""Visits 走访来访: batches and person-times, and what was said."""

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
    key="visit",
    title=QT_TRANSLATE_NOOP("Register visit", "Visits"),
    prefix="ZF",
    icon="map-pin",
    group=Group.VOICES,
    called="matter",
    fields=(
        Field(
            name="kind",
            label=QT_TRANSLATE_NOOP("Register visit", "Kind"),
            kind=Kind.CHOICE,
            choices=(
                Choice("out", QT_TRANSLATE_NOOP("Register visit", "Visit to them")),
                Choice("in", QT_TRANSLATE_NOOP("Register visit", "Visit to us")),
                Choice("study", QT_TRANSLATE_NOOP("Register visit", "Study visit")),
                Choice(
                    "exchange", QT_TRANSLATE_NOOP("Register visit", "Visitors to learn from us")
                ),
                Choice("supervisor", QT_TRANSLATE_NOOP("Register visit", "Outside supervisor")),
            ),
            needed=True,
            printed=18,
        ),
        Field(
            name="unit",
            label=QT_TRANSLATE_NOOP("Register visit", "Unit or place"),
            needed=True,
            printed=40,
        ),
        Field(
            name="batches",
            label=QT_TRANSLATE_NOOP("Register visit", "Batches"),
            kind=Kind.COUNT,
            printed=12,
        ),
        Field(
            name="people",
            label=QT_TRANSLATE_NOOP("Register visit", "Person-times"),
            kind=Kind.COUNT,
            needed=True,
            printed=13,
        ),
        Field(
            name="matter",
            label=QT_TRANSLATE_NOOP("Register visit", "Matter"),
            kind=Kind.LONG,
            needed=True,
            printed=60,
        ),
        Field(
            name="host",
            label=QT_TRANSLATE_NOOP("Register visit", "Our person"),
            kind=Kind.STAFF,
            printed=20,
        ),
        Field(
            name="opinions",
            label=QT_TRANSLATE_NOOP("Register visit", "What was said"),
            kind=Kind.LONG,
            printed=55,
        ),
        Field(
            name="handling",
            label=QT_TRANSLATE_NOOP("Register visit", "Handling"),
            kind=Kind.LONG,
            printed=45,
        ),
        Field(
            name="brought_home",
            label=QT_TRANSLATE_NOOP("Register visit", "What we bring home"),
            kind=Kind.LONG,
        ),
        REMARK,
    ),
    states=(RECORDED,),
    columns=(
        ListColumn(title=QT_TRANSLATE_NOOP("Register visit", "Unit"), upper="unit", lower="host"),
        ListColumn(title=QT_TRANSLATE_NOOP("Register visit", "Matter"), upper="matter"),
        ListColumn(title=QT_TRANSLATE_NOOP("Register visit", "Kind"), upper="kind", lower="people"),
    ),
    filtered="kind",
    counted=("kind",),
)
