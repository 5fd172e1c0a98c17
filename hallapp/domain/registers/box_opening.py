"""Openings of a suggestion box 意见箱开箱: two open it, one looks on; 开箱无件 is a record too."""

from collections.abc import Mapping

from hallapp.domain.errors import Refused
from hallapp.domain.registers.spec import (
    RECORDED,
    REMARK,
    Field,
    Group,
    Kind,
    ListColumn,
    Move,
    Register,
    Values,
)
from hallapp.wording import QT_TRANSLATE_NOOP

_SAME_OPENER = QT_TRANSLATE_NOOP("Refused", "Two people open the box: choose another one.")
_SUPERVISOR = QT_TRANSLATE_NOOP("Refused", "Who looks on does not open the box.")


def two_openers(values: Values, switches: Mapping[str, bool], move: Move | None) -> None:
    """Two different people open, a third looks on."""
    del switches, move
    openers = (values.get("opener"), values.get("opener2"))
    if openers[0] and openers[0] == openers[1]:
        raise Refused(_SAME_OPENER, field="opener2")
    if values.get("supervisor") and values["supervisor"] in openers:
        raise Refused(_SUPERVISOR, field="supervisor")


SPEC = Register(
    key="box_opening",
    title=QT_TRANSLATE_NOOP("Register box_opening", "Box openings"),
    prefix="KX",
    icon="envelope-simple",
    group=Group.VOICES,
    called="box",
    fields=(
        Field(
            name="box",
            label=QT_TRANSLATE_NOOP("Register box_opening", "Box"),
            needed=True,
            printed=45,
        ),
        Field(
            name="opener",
            label=QT_TRANSLATE_NOOP("Register box_opening", "First opener"),
            kind=Kind.STAFF,
            needed=True,
            printed=30,
        ),
        Field(
            name="opener2",
            label=QT_TRANSLATE_NOOP("Register box_opening", "Second opener"),
            kind=Kind.STAFF,
            needed=True,
            printed=30,
        ),
        Field(
            name="supervisor",
            label=QT_TRANSLATE_NOOP("Register box_opening", "Supervisor"),
            needed=True,
            printed=30,
        ),
        Field(
            name="seal_intact",
            label=QT_TRANSLATE_NOOP("Register box_opening", "Seal"),
            kind=Kind.YES_NO,
            needed=True,
            printed=20,
            yes=QT_TRANSLATE_NOOP("Register box_opening", "intact"),
            no=QT_TRANSLATE_NOOP("Register box_opening", "broken"),
        ),
        Field(
            name="slips",
            label=QT_TRANSLATE_NOOP("Register box_opening", "Slips"),
            kind=Kind.COUNT,
            needed=True,
            printed=20,
        ),
        REMARK,
    ),
    states=(RECORDED,),
    rules=(two_openers,),
    columns=(
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register box_opening", "Box"), upper="box", lower="@state"
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register box_opening", "Opened by"),
            upper="opener",
            lower="opener2",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register box_opening", "Slips"),
            upper="slips",
            lower="supervisor",
        ),
    ),
    received=QT_TRANSLATE_NOOP("Register box_opening", "Opened"),
)
