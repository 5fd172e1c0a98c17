"""Titles and named posts 荣誉称号: 先锋岗, 示范窗口, 青年文明号, with holder and period."""

from collections.abc import Mapping

from hallapp.domain.errors import Refused
from hallapp.domain.registers.periods import in_order
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

_NO_HOLDER = QT_TRANSLATE_NOOP(
    "Refused", "Who holds the title? Name a person, window or department."
)


def holder(values: Values, switches: Mapping[str, bool], move: Move | None) -> None:
    """Somebody holds it."""
    del switches, move
    if not any(values.get(name) for name in ("staff", "window", "department")):
        raise Refused(_NO_HOLDER, field="staff")


SPEC = Register(
    key="title",
    title=QT_TRANSLATE_NOOP("Register title", "Titles and posts"),
    prefix="RY",
    icon="medal",
    group=Group.HONOURS,
    called="name",
    fields=(
        Field(
            name="name", label=QT_TRANSLATE_NOOP("Register title", "Title"), needed=True, printed=50
        ),
        Field(
            name="kind",
            label=QT_TRANSLATE_NOOP("Register title", "Kind"),
            kind=Kind.CHOICE,
            choices=(
                Choice("post", QT_TRANSLATE_NOOP("Register title", "Named post")),
                Choice("window", QT_TRANSLATE_NOOP("Register title", "Model window")),
                Choice("person", QT_TRANSLATE_NOOP("Register title", "Model person")),
                Choice("brand", QT_TRANSLATE_NOOP("Register title", "Service brand")),
                Choice("innovation", QT_TRANSLATE_NOOP("Register title", "Innovation")),
                Choice("other", QT_TRANSLATE_NOOP("Register title", "Other")),
            ),
            printed=22,
        ),
        Field(
            name="staff",
            label=QT_TRANSLATE_NOOP("Register title", "Holder"),
            kind=Kind.STAFF,
            printed=25,
        ),
        Field(
            name="window",
            label=QT_TRANSLATE_NOOP("Register title", "Window"),
            kind=Kind.WINDOW,
            printed=15,
        ),
        Field(
            name="department",
            label=QT_TRANSLATE_NOOP("Register title", "Department"),
            kind=Kind.DEPARTMENT,
            printed=40,
        ),
        Field(
            name="awarded_by", label=QT_TRANSLATE_NOOP("Register title", "Awarded by"), printed=45
        ),
        Field(
            name="from_on",
            label=QT_TRANSLATE_NOOP("Register title", "From"),
            kind=Kind.DAY,
            needed=True,
            printed=22,
        ),
        Field(
            name="until_on",
            label=QT_TRANSLATE_NOOP("Register title", "Until"),
            kind=Kind.DAY,
            printed=22,
        ),
        REMARK,
    ),
    states=(RECORDED,),
    rules=(holder, in_order),
    columns=(
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register title", "Title"), upper="name", lower="awarded_by"
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register title", "Holder"), upper="staff", lower="window"
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register title", "From"), upper="from_on", lower="until_on"
        ),
    ),
    filtered="kind",
    counted=("kind",),
)
