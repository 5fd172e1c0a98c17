"""Look-back rounds 回头看: whether a pledge was kept, why not, and what renews it."""

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

_NO_REASON = QT_TRANSLATE_NOOP("Refused", "A pledge that was not kept needs its reason.")


def reason(values: Values, switches: Mapping[str, bool], move: Move | None) -> None:
    """What was not kept is explained."""
    del switches, move
    if values.get("kept") == "not_kept" and not values.get("reason"):
        raise Refused(_NO_REASON, field="reason")


SPEC = Register(
    key="look_back",
    title=QT_TRANSLATE_NOOP("Register look_back", "Look-backs"),
    prefix="HT",
    icon="repeat",
    group=Group.PLEDGES,
    called="pledge",
    fields=(
        Field(
            name="round",
            label=QT_TRANSLATE_NOOP("Register look_back", "Round"),
            needed=True,
            printed=25,
        ),
        Field(
            name="pledge",
            label=QT_TRANSLATE_NOOP("Register look_back", "Pledge number"),
            kind=Kind.ENTRY,
            needed=True,
            printed=35,
            of="pledge",
        ),
        Field(
            name="kept",
            label=QT_TRANSLATE_NOOP("Register look_back", "Whether kept"),
            kind=Kind.CHOICE,
            choices=(
                Choice("kept", QT_TRANSLATE_NOOP("Register look_back", "Kept")),
                Choice("partly", QT_TRANSLATE_NOOP("Register look_back", "Partly kept")),
                Choice("not_kept", QT_TRANSLATE_NOOP("Register look_back", "Not kept")),
            ),
            needed=True,
            printed=25,
        ),
        Field(
            name="reason",
            label=QT_TRANSLATE_NOOP("Register look_back", "Reason"),
            kind=Kind.LONG,
            printed=80,
        ),
        Field(
            name="reviewer",
            label=QT_TRANSLATE_NOOP("Register look_back", "Reviewer"),
            kind=Kind.STAFF,
            needed=True,
            printed=25,
        ),
        Field(
            name="renewed",
            label=QT_TRANSLATE_NOOP("Register look_back", "Renewed as"),
            kind=Kind.ENTRY,
            printed=30,
            of="pledge",
        ),
        REMARK,
    ),
    states=(RECORDED,),
    rules=(reason,),
    columns=(
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register look_back", "Round"), upper="round", lower="reviewer"
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register look_back", "Pledge"), upper="pledge", lower="renewed"
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register look_back", "Whether kept"),
            upper="kept",
            lower="reason",
        ),
    ),
    filtered="kept",
    counted=("kept",),
)
