"""Training and weekly study 学习培训: attendance, hours, cost, tests."""

from collections.abc import Mapping

from hallapp.domain.errors import Refused
from hallapp.domain.registers.spec import (
    RECORDED,
    REMARK,
    Choice,
    Field,
    Group,
    Kind,
    ListColumn,
    Move,
    Register,
    Values,
)
from hallapp.wording import QT_TRANSLATE_NOOP

_TOO_MANY = QT_TRANSLATE_NOOP("Refused", "More were present than expected.")


def attendance(values: Values, switches: Mapping[str, bool], move: Move | None) -> None:
    """No more are present than expected."""
    del switches, move
    expected, present = values.get("expected"), values.get("present")
    if isinstance(expected, int) and isinstance(present, int) and present > expected:
        raise Refused(_TOO_MANY, field="present")


SPEC = Register(
    key="training",
    title=QT_TRANSLATE_NOOP("Register training", "Training"),
    prefix="XX",
    icon="student",
    group=Group.HONOURS,
    called="topic",
    fields=(
        Field(
            name="topic",
            label=QT_TRANSLATE_NOOP("Register training", "Topic"),
            needed=True,
            printed=60,
        ),
        Field(
            name="kind",
            label=QT_TRANSLATE_NOOP("Register training", "Kind"),
            kind=Kind.CHOICE,
            choices=(
                Choice("politics", QT_TRANSLATE_NOOP("Register training", "Politics")),
                Choice("business", QT_TRANSLATE_NOOP("Register training", "Business")),
                Choice("etiquette", QT_TRANSLATE_NOOP("Register training", "Etiquette")),
                Choice("safety", QT_TRANSLATE_NOOP("Register training", "Safety")),
                Choice("language", QT_TRANSLATE_NOOP("Register training", "Language")),
                Choice("outsiders", QT_TRANSLATE_NOOP("Register training", "For enterprises")),
                Choice("other", QT_TRANSLATE_NOOP("Register training", "Other")),
            ),
            needed=True,
            printed=22,
        ),
        Field(name="speaker", label=QT_TRANSLATE_NOOP("Register training", "Speaker"), printed=20),
        Field(name="place", label=QT_TRANSLATE_NOOP("Register training", "Place"), printed=25),
        Field(
            name="hours",
            label=QT_TRANSLATE_NOOP("Register training", "Hours"),
            kind=Kind.COUNT,
            printed=13,
        ),
        Field(
            name="expected",
            label=QT_TRANSLATE_NOOP("Register training", "Expected"),
            kind=Kind.COUNT,
            printed=13,
        ),
        Field(
            name="present",
            label=QT_TRANSLATE_NOOP("Register training", "Present"),
            kind=Kind.COUNT,
            needed=True,
            printed=13,
        ),
        Field(
            name="absent",
            label=QT_TRANSLATE_NOOP("Register training", "Absent, and why"),
            kind=Kind.LONG,
            printed=40,
        ),
        Field(
            name="score",
            label=QT_TRANSLATE_NOOP("Register training", "Average test score"),
            kind=Kind.COUNT,
            printed=15,
        ),
        Field(
            name="cost",
            label=QT_TRANSLATE_NOOP("Register training", "Cost (yuan)"),
            kind=Kind.COUNT,
        ),
        Field(
            name="organiser",
            label=QT_TRANSLATE_NOOP("Register training", "Organised by"),
            kind=Kind.STAFF,
            printed=18,
        ),
        REMARK,
    ),
    states=(RECORDED,),
    rules=(attendance,),
    columns=(
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register training", "Kind"), upper="kind", lower="place"
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register training", "Topic"), upper="topic", lower="speaker"
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register training", "Present"), upper="present", lower="hours"
        ),
    ),
    filtered="kind",
    counted=("kind",),
)
