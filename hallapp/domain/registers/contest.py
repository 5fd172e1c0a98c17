"""Contests 竞赛比武, flags won and streaks."""

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
    key="contest",
    title=QT_TRANSLATE_NOOP("Register contest", "Contests"),
    prefix="JS",
    icon="trophy",
    group=Group.HONOURS,
    called="name",
    fields=(
        Field(
            name="name",
            label=QT_TRANSLATE_NOOP("Register contest", "Name"),
            needed=True,
            printed=60,
        ),
        Field(
            name="kind",
            label=QT_TRANSLATE_NOOP("Register contest", "Kind"),
            kind=Kind.CHOICE,
            choices=(
                Choice("skill", QT_TRANSLATE_NOOP("Register contest", "Skills")),
                Choice("knowledge", QT_TRANSLATE_NOOP("Register contest", "Knowledge")),
                Choice("flag", QT_TRANSLATE_NOOP("Register contest", "Red flag")),
                Choice("other", QT_TRANSLATE_NOOP("Register contest", "Other")),
            ),
            needed=True,
            printed=25,
        ),
        Field(
            name="participants",
            label=QT_TRANSLATE_NOOP("Register contest", "Participants"),
            kind=Kind.COUNT,
            printed=20,
        ),
        Field(
            name="winner",
            label=QT_TRANSLATE_NOOP("Register contest", "Winner"),
            kind=Kind.STAFF,
            printed=25,
        ),
        Field(
            name="window",
            label=QT_TRANSLATE_NOOP("Register contest", "Winning window"),
            kind=Kind.WINDOW,
            printed=20,
        ),
        Field(
            name="result",
            label=QT_TRANSLATE_NOOP("Register contest", "Result"),
            kind=Kind.LONG,
            printed=80,
        ),
        REMARK,
    ),
    states=(RECORDED,),
    columns=(
        ListColumn(title=QT_TRANSLATE_NOOP("Register contest", "Name"), upper="name", lower="kind"),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register contest", "Winner"), upper="winner", lower="window"
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register contest", "Result"),
            upper="result",
            lower="participants",
        ),
    ),
    filtered="kind",
    counted=("kind",),
)
