"""Texts in force 制度文本: systems, duties of posts, polite and forbidden words, in versions."""

from collections.abc import Mapping

from hallapp.domain.errors import Refused
from hallapp.domain.registers.spec import (
    REMARK,
    Choice,
    Field,
    Group,
    Kind,
    ListColumn,
    Move,
    Phase,
    Register,
    State,
    Values,
)
from hallapp.wording import QT_TRANSLATE_NOOP

_NO_CHANGE = QT_TRANSLATE_NOOP("Refused", "A new version says what changed.")
_NO_POST = QT_TRANSLATE_NOOP("Refused", "Whose duties are they? Name the post.")


def versions(values: Values, switches: Mapping[str, bool], move: Move | None) -> None:
    """A new version says what changed; duties name their post."""
    del switches, move
    if values.get("renews") and not values.get("change_summary"):
        raise Refused(_NO_CHANGE, field="change_summary")
    if values.get("kind") == "duty" and not values.get("post"):
        raise Refused(_NO_POST, field="post")


SPEC = Register(
    key="system_text",
    title=QT_TRANSLATE_NOOP("Register system_text", "Texts in force"),
    prefix="ZD",
    icon="notebook",
    group=Group.HOUSE,
    called="title",
    fields=(
        Field(
            name="kind",
            label=QT_TRANSLATE_NOOP("Register system_text", "Kind"),
            kind=Kind.CHOICE,
            choices=(
                Choice("system", QT_TRANSLATE_NOOP("Register system_text", "System")),
                Choice("duty", QT_TRANSLATE_NOOP("Register system_text", "Duties of a post")),
                Choice("standard", QT_TRANSLATE_NOOP("Register system_text", "Service standard")),
                Choice("polite", QT_TRANSLATE_NOOP("Register system_text", "Polite words")),
                Choice("forbidden", QT_TRANSLATE_NOOP("Register system_text", "Words not to say")),
                Choice("other", QT_TRANSLATE_NOOP("Register system_text", "Other")),
            ),
            needed=True,
            printed=22,
        ),
        Field(
            name="title",
            label=QT_TRANSLATE_NOOP("Register system_text", "Title"),
            needed=True,
            printed=44,
        ),
        Field(
            name="post",
            label=QT_TRANSLATE_NOOP("Register system_text", "Post"),
            printed=26,
        ),
        Field(
            name="content",
            label=QT_TRANSLATE_NOOP("Register system_text", "Text"),
            kind=Kind.LONG,
            needed=True,
            printed=80,
        ),
        Field(
            name="version",
            label=QT_TRANSLATE_NOOP("Register system_text", "Version"),
            kind=Kind.COUNT,
            printed=12,
        ),
        Field(
            name="valid_from",
            label=QT_TRANSLATE_NOOP("Register system_text", "In force from"),
            kind=Kind.DAY,
            needed=True,
            printed=22,
        ),
        Field(
            name="place",
            label=QT_TRANSLATE_NOOP("Register system_text", "Where it hangs"),
            printed=30,
        ),
        Field(
            name="approver",
            label=QT_TRANSLATE_NOOP("Register system_text", "Approved by"),
            kind=Kind.STAFF,
            printed=20,
        ),
        Field(
            name="renews",
            label=QT_TRANSLATE_NOOP("Register system_text", "Replaces"),
            kind=Kind.ENTRY,
            of="system_text",
        ),
        Field(
            name="change_summary",
            label=QT_TRANSLATE_NOOP("Register system_text", "What changed"),
            kind=Kind.LONG,
        ),
        REMARK,
    ),
    states=(
        State(
            key="in_force",
            label=QT_TRANSLATE_NOOP("Register system_text", "In force"),
            phase=Phase.DONE,
        ),
        State(
            key="replaced",
            label=QT_TRANSLATE_NOOP("Register system_text", "Replaced"),
            phase=Phase.ENDED,
            stage=1,
        ),
        State(
            key="repealed",
            label=QT_TRANSLATE_NOOP("Register system_text", "Repealed"),
            phase=Phase.ENDED,
            stage=1,
        ),
    ),
    stages=(
        QT_TRANSLATE_NOOP("Register system_text", "In force"),
        QT_TRANSLATE_NOOP("Register system_text", "Replaced"),
    ),
    moves=(
        Move(
            key="replace",
            label=QT_TRANSLATE_NOOP("Register system_text", "New version…"),
            sources=("in_force",),
            to="replaced",
            backward=True,
        ),
        Move(
            key="repeal",
            label=QT_TRANSLATE_NOOP("Register system_text", "Repeal"),
            sources=("in_force",),
            to="repealed",
            needs=("remark",),
            backward=True,
        ),
    ),
    renewing="replace",
    rules=(versions,),
    columns=(
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register system_text", "Kind"),
            upper="kind",
            lower="post",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register system_text", "Title"),
            upper="title",
            lower="content",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register system_text", "Version"),
            upper="version",
            lower="valid_from",
        ),
    ),
    filtered="kind",
    counted=("kind",),
)
