"""Titles and named posts 荣誉称号: 先锋岗, 示范窗口, 青年文明号, with holder and period."""

from collections.abc import Mapping

from hallapp.domain.errors import Refused
from hallapp.domain.registers.spec import (
    RECORDED,
    REMARK,
    Field,
    Kind,
    ListColumn,
    Move,
    Register,
    Values,
    ends_after_it_begins,
)
from hallapp.wording import QT_TRANSLATE_NOOP

_NO_HOLDER = QT_TRANSLATE_NOOP(
    "Refused", "Who holds the title? Name a person, window or department."
)


def holder_and_period(values: Values, switches: Mapping[str, bool], move: Move | None) -> None:
    """A title has a holder, and a period that ends after it begins."""
    if not any(values.get(name) for name in ("staff", "window", "department")):
        raise Refused(_NO_HOLDER, field="staff")
    ends_after_it_begins(values, switches, move)


SPEC = Register(
    key="title",
    title=QT_TRANSLATE_NOOP("Register title", "Titles and posts"),
    prefix="RY",
    icon="medal",
    called="name",
    fields=(
        Field(
            name="name", label=QT_TRANSLATE_NOOP("Register title", "Title"), needed=True, printed=50
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
    rules=(holder_and_period,),
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
)
