"""Pledges 承诺 of people, windows and the hall: proposed, audited, published, kept, reviewed."""

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
    TimeLimit,
    Values,
)
from hallapp.wording import QT_TRANSLATE_NOOP

_NO_STAFF = QT_TRANSLATE_NOOP("Refused", "Whose pledge is it?")
_NO_WINDOW = QT_TRANSLATE_NOOP("Refused", "Which window's pledge is it?")
_NO_REASON = QT_TRANSLATE_NOOP("Refused", "A pledge that was not kept needs its reason.")
_NO_CHANGE = QT_TRANSLATE_NOOP("Refused", "A renewed pledge says what changed.")


def whose(values: Values, switches: Mapping[str, bool], move: Move | None) -> None:
    """A person's pledge names the person, a window's the window."""
    del switches, move
    if values.get("kind") in {"person", "party"} and not values.get("staff"):
        raise Refused(_NO_STAFF, field="staff")
    if values.get("kind") == "window" and not values.get("window"):
        raise Refused(_NO_WINDOW, field="window")


def reasons(values: Values, switches: Mapping[str, bool], move: Move | None) -> None:
    """What was not kept is explained; what was renewed says what changed."""
    del switches, move
    if values.get("kept") == "not_kept" and not values.get("reason"):
        raise Refused(_NO_REASON, field="reason")
    if values.get("renews") and not values.get("change_summary"):
        raise Refused(_NO_CHANGE, field="change_summary")


SPEC = Register(
    key="pledge",
    title=QT_TRANSLATE_NOOP("Register pledge", "Pledges"),
    prefix="CN",
    icon="handshake",
    group=Group.PLEDGES,
    called="content",
    fields=(
        Field(
            name="kind",
            label=QT_TRANSLATE_NOOP("Register pledge", "Kind"),
            kind=Kind.CHOICE,
            choices=(
                Choice("person", QT_TRANSLATE_NOOP("Register pledge", "Of a person")),
                Choice("window", QT_TRANSLATE_NOOP("Register pledge", "Of a window")),
                Choice("hall", QT_TRANSLATE_NOOP("Register pledge", "Of the hall")),
                Choice("party", QT_TRANSLATE_NOOP("Register pledge", "Of a party member")),
            ),
            needed=True,
            printed=20,
        ),
        Field(
            name="staff",
            label=QT_TRANSLATE_NOOP("Register pledge", "Person"),
            kind=Kind.STAFF,
            printed=18,
        ),
        Field(
            name="window",
            label=QT_TRANSLATE_NOOP("Register pledge", "Window"),
            kind=Kind.WINDOW,
            printed=11,
        ),
        Field(
            name="content",
            label=QT_TRANSLATE_NOOP("Register pledge", "Pledge"),
            kind=Kind.LONG,
            needed=True,
            printed=62,
        ),
        Field(
            name="measures", label=QT_TRANSLATE_NOOP("Register pledge", "Measures"), kind=Kind.LONG
        ),
        Field(
            name="due_on",
            label=QT_TRANSLATE_NOOP("Register pledge", "Due"),
            kind=Kind.DAY,
            needed=True,
            printed=18,
        ),
        Field(
            name="version",
            label=QT_TRANSLATE_NOOP("Register pledge", "Version"),
            kind=Kind.COUNT,
            printed=10,
        ),
        Field(
            name="renews",
            label=QT_TRANSLATE_NOOP("Register pledge", "Renews"),
            kind=Kind.ENTRY,
            of="pledge",
        ),
        Field(
            name="change_summary",
            label=QT_TRANSLATE_NOOP("Register pledge", "What changed"),
            kind=Kind.LONG,
        ),
        Field(
            name="auditor",
            label=QT_TRANSLATE_NOOP("Register pledge", "Audited by"),
            kind=Kind.STAFF,
            stage=1,
            printed=18,
        ),
        Field(
            name="public_place",
            label=QT_TRANSLATE_NOOP("Register pledge", "Place of publication"),
            stage=2,
        ),
        Field(
            name="published_at",
            label=QT_TRANSLATE_NOOP("Register pledge", "Published at"),
            kind=Kind.MOMENT,
            stage=9,
        ),
        Field(
            name="fulfilled_on",
            label=QT_TRANSLATE_NOOP("Register pledge", "Fulfilled"),
            kind=Kind.DAY,
            stage=3,
            printed=18,
        ),
        Field(
            name="kept",
            label=QT_TRANSLATE_NOOP("Register pledge", "Whether kept"),
            kind=Kind.CHOICE,
            choices=(
                Choice("kept", QT_TRANSLATE_NOOP("Register pledge", "Kept")),
                Choice("partly", QT_TRANSLATE_NOOP("Register pledge", "Partly kept")),
                Choice("not_kept", QT_TRANSLATE_NOOP("Register pledge", "Not kept")),
            ),
            stage=3,
            printed=18,
        ),
        Field(
            name="reason",
            label=QT_TRANSLATE_NOOP("Register pledge", "Reason"),
            kind=Kind.LONG,
            stage=3,
        ),
        REMARK,
    ),
    states=(
        State(key="drafted", label=QT_TRANSLATE_NOOP("Register pledge", "Proposed"), limit="keep"),
        State(
            key="audited",
            label=QT_TRANSLATE_NOOP("Register pledge", "Audited"),
            stage=1,
            limit="keep",
        ),
        State(
            key="published",
            label=QT_TRANSLATE_NOOP("Register pledge", "Published"),
            stage=2,
            limit="keep",
        ),
        State(
            key="reviewed",
            label=QT_TRANSLATE_NOOP("Register pledge", "Reviewed"),
            phase=Phase.DONE,
            stage=4,
            decided=True,
        ),
        State(
            key="renewed",
            label=QT_TRANSLATE_NOOP("Register pledge", "Renewed"),
            phase=Phase.DONE,
            stage=4,
            decided=True,
        ),
        State(
            key="rejected",
            label=QT_TRANSLATE_NOOP("Register pledge", "Not published"),
            phase=Phase.ENDED,
        ),
    ),
    stages=(
        QT_TRANSLATE_NOOP("Register pledge", "Proposal"),
        QT_TRANSLATE_NOOP("Register pledge", "Audit"),
        QT_TRANSLATE_NOOP("Register pledge", "Publication"),
        QT_TRANSLATE_NOOP("Register pledge", "Fulfilment"),
        QT_TRANSLATE_NOOP("Register pledge", "Review"),
    ),
    moves=(
        Move(
            key="audit",
            label=QT_TRANSLATE_NOOP("Register pledge", "Pass the audit"),
            sources=("drafted",),
            to="audited",
            needs=("auditor",),
        ),
        Move(
            key="publish",
            label=QT_TRANSLATE_NOOP("Register pledge", "Publish"),
            sources=("audited",),
            to="published",
            needs=("public_place",),
            stamp="published_at",
        ),
        Move(
            key="review",
            label=QT_TRANSLATE_NOOP("Register pledge", "Review"),
            sources=("published",),
            to="reviewed",
            needs=("kept",),
        ),
        Move(
            key="renew",
            label=QT_TRANSLATE_NOOP("Register pledge", "Renew"),
            sources=("published",),
            to="renewed",
            needs=("kept",),
            backward=True,
        ),
        Move(
            key="send_back",
            label=QT_TRANSLATE_NOOP("Register pledge", "Send back"),
            sources=("audited",),
            to="drafted",
            backward=True,
        ),
        Move(
            key="reject",
            label=QT_TRANSLATE_NOOP("Register pledge", "Do not publish"),
            sources=("drafted", "audited"),
            to="rejected",
            needs=("reason",),
            backward=True,
        ),
    ),
    limits=(
        TimeLimit(
            key="keep",
            label=QT_TRANSLATE_NOOP("Register pledge", "Keeping"),
            until="fulfilled_on",
            given="due_on",
        ),
    ),
    rules=(
        whose,
        reasons,
    ),
    columns=(
        ListColumn(title=QT_TRANSLATE_NOOP("Register pledge", "By"), upper="staff", lower="window"),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register pledge", "Pledge and progress"),
            upper="content",
            lower="@state",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register pledge", "Due"), upper="due_on", lower="@left"
        ),
    ),
    renewing="renew",
    beside="kind",
    filtered="kind",
    counted=("kind", "kept"),
    number_field="pledge_no",
    file_name="pledges",
)
