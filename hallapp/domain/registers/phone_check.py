"""Phone checks 电话抽查: answered within three rings, never 不知道; missed calls."""

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
    key="phone_check",
    title=QT_TRANSLATE_NOOP("Register phone_check", "Phone checks"),
    prefix="DH",
    icon="phone-call",
    group=Group.ORDER,
    called="number",
    fields=(
        Field(
            name="kind",
            label=QT_TRANSLATE_NOOP("Register phone_check", "Kind"),
            kind=Kind.CHOICE,
            choices=(
                Choice("check", QT_TRANSLATE_NOOP("Register phone_check", "Check")),
                Choice("missed", QT_TRANSLATE_NOOP("Register phone_check", "Missed call")),
            ),
            needed=True,
            printed=16,
        ),
        Field(
            name="number",
            label=QT_TRANSLATE_NOOP("Register phone_check", "Number called"),
            needed=True,
            printed=32,
        ),
        Field(
            name="window",
            label=QT_TRANSLATE_NOOP("Register phone_check", "Window"),
            kind=Kind.WINDOW,
            printed=15,
        ),
        Field(
            name="department",
            label=QT_TRANSLATE_NOOP("Register phone_check", "Department"),
            kind=Kind.DEPARTMENT,
            printed=40,
        ),
        Field(
            name="answered",
            label=QT_TRANSLATE_NOOP("Register phone_check", "Answered"),
            kind=Kind.YES_NO,
            needed=True,
            printed=16,
        ),
        Field(
            name="rings",
            label=QT_TRANSLATE_NOOP("Register phone_check", "Rings"),
            kind=Kind.COUNT,
            printed=18,
        ),
        Field(
            name="manner",
            label=QT_TRANSLATE_NOOP("Register phone_check", "Manner"),
            kind=Kind.CHOICE,
            choices=(
                Choice("good", QT_TRANSLATE_NOOP("Register phone_check", "Good")),
                Choice("plain", QT_TRANSLATE_NOOP("Register phone_check", "Acceptable")),
                Choice("dont_know", QT_TRANSLATE_NOOP("Register phone_check", "Said “don't know”")),
                Choice("rude", QT_TRANSLATE_NOOP("Register phone_check", "Rude")),
            ),
            printed=22,
        ),
        Field(
            name="missed",
            label=QT_TRANSLATE_NOOP("Register phone_check", "Missed calls"),
            kind=Kind.COUNT,
        ),
        Field(
            name="called_back",
            label=QT_TRANSLATE_NOOP("Register phone_check", "Called back"),
            kind=Kind.YES_NO,
        ),
        Field(
            name="checker",
            label=QT_TRANSLATE_NOOP("Register phone_check", "Checked by"),
            kind=Kind.STAFF,
            needed=True,
            printed=20,
        ),
        Field(
            name="finding",
            label=QT_TRANSLATE_NOOP("Register phone_check", "Finding"),
            kind=Kind.LONG,
            printed=60,
        ),
        REMARK,
    ),
    states=(RECORDED,),
    columns=(
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register phone_check", "Number"),
            upper="number",
            lower="window",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register phone_check", "Answered"),
            upper="answered",
            lower="rings",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register phone_check", "Manner"),
            upper="manner",
            lower="checker",
        ),
    ),
    filtered="manner",
    counted=("kind", "manner"),
)
