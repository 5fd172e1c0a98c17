"""Commendations 表扬: silk banners, letters, notes, praise by hotline and media."""

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
    key="commendation",
    title=QT_TRANSLATE_NOOP("Register commendation", "Commendations"),
    prefix="BY",
    icon="heart",
    group=Group.VOICES,
    called="content",
    fields=(
        Field(
            name="kind",
            label=QT_TRANSLATE_NOOP("Register commendation", "Kind"),
            kind=Kind.CHOICE,
            choices=(
                Choice("banner", QT_TRANSLATE_NOOP("Register commendation", "Silk banner")),
                Choice("letter", QT_TRANSLATE_NOOP("Register commendation", "Letter of praise")),
                Choice("note", QT_TRANSLATE_NOOP("Register commendation", "Note of praise")),
                Choice("hotline", QT_TRANSLATE_NOOP("Register commendation", "12345 praise")),
                Choice("media", QT_TRANSLATE_NOOP("Register commendation", "Media")),
                Choice("bulletin", QT_TRANSLATE_NOOP("Register commendation", "Bulletin")),
            ),
            needed=True,
            printed=25,
        ),
        Field(
            name="giver", label=QT_TRANSLATE_NOOP("Register commendation", "From"), kind=Kind.NAME
        ),
        Field(
            name="window",
            label=QT_TRANSLATE_NOOP("Register commendation", "Window"),
            kind=Kind.WINDOW,
            printed=15,
        ),
        Field(
            name="staff",
            label=QT_TRANSLATE_NOOP("Register commendation", "Person"),
            kind=Kind.STAFF,
            printed=25,
        ),
        Field(
            name="content",
            label=QT_TRANSLATE_NOOP("Register commendation", "Text"),
            kind=Kind.LONG,
            needed=True,
            printed=120,
        ),
        Field(
            name="verified_by",
            label=QT_TRANSLATE_NOOP("Register commendation", "Verified by"),
            kind=Kind.STAFF,
            printed=25,
        ),
        REMARK,
    ),
    states=(RECORDED,),
    columns=(
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register commendation", "Praised"),
            upper="staff",
            lower="window",
        ),
        ListColumn(title=QT_TRANSLATE_NOOP("Register commendation", "Text"), upper="content"),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register commendation", "Kind"),
            upper="kind",
            lower="verified_by",
        ),
    ),
    filtered="kind",
    counted=("kind",),
)
