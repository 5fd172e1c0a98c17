"""Meetings 会议: forums, hearings of opinion, democratic appraisals."""

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
    key="meeting",
    title=QT_TRANSLATE_NOOP("Register meeting", "Meetings"),
    prefix="HY",
    icon="users-three",
    group=Group.VOICES,
    called="topic",
    fields=(
        Field(
            name="kind",
            label=QT_TRANSLATE_NOOP("Register meeting", "Kind"),
            kind=Kind.CHOICE,
            choices=(
                Choice("forum", QT_TRANSLATE_NOOP("Register meeting", "Forum")),
                Choice("opinions", QT_TRANSLATE_NOOP("Register meeting", "Hearing of opinions")),
                Choice("appraisal", QT_TRANSLATE_NOOP("Register meeting", "Democratic appraisal")),
                Choice("routine", QT_TRANSLATE_NOOP("Register meeting", "Routine meeting")),
                Choice("other", QT_TRANSLATE_NOOP("Register meeting", "Other")),
            ),
            needed=True,
            printed=25,
        ),
        Field(
            name="topic",
            label=QT_TRANSLATE_NOOP("Register meeting", "Topic"),
            needed=True,
            printed=55,
        ),
        Field(name="place", label=QT_TRANSLATE_NOOP("Register meeting", "Place"), printed=25),
        Field(
            name="chair",
            label=QT_TRANSLATE_NOOP("Register meeting", "Chair"),
            kind=Kind.STAFF,
            printed=18,
        ),
        Field(
            name="present",
            label=QT_TRANSLATE_NOOP("Register meeting", "Present"),
            kind=Kind.COUNT,
            needed=True,
            printed=15,
        ),
        Field(
            name="opinions",
            label=QT_TRANSLATE_NOOP("Register meeting", "Opinions"),
            kind=Kind.COUNT,
            printed=15,
        ),
        Field(
            name="minutes",
            label=QT_TRANSLATE_NOOP("Register meeting", "Minutes"),
            kind=Kind.LONG,
            printed=60,
        ),
        Field(
            name="resolved",
            label=QT_TRANSLATE_NOOP("Register meeting", "Resolved"),
            kind=Kind.LONG,
            printed=40,
        ),
        REMARK,
    ),
    states=(RECORDED,),
    columns=(
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register meeting", "Kind"), upper="kind", lower="chair"
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register meeting", "Topic"), upper="topic", lower="place"
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register meeting", "Present"),
            upper="present",
            lower="opinions",
        ),
    ),
    filtered="kind",
    counted=("kind",),
)
