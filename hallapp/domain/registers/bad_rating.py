"""Bad ratings 差评: called back, put right or explained within limits; or left out by a decision.

谁办理谁负责; what is clear is put right at once, what is not gets a rectification with a day; what
has no ground is explained; a mistaken or malicious one is decided on and counts no more
(domain.md §2.3). An entry is made by itself when a rating of level 2 or 1 comes in.
"""

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

EXCLUDED = "excluded"
"""The state in which a rating counts no more."""

_OWN_CASE = QT_TRANSLATE_NOOP("Refused", "Who was rated does not decide about it.")


def another_decides(values: Values, switches: Mapping[str, bool], move: Move | None) -> None:
    """Nobody leaves out a rating of themselves."""
    del switches, move
    if values.get("decided_by") and values["decided_by"] == values.get("staff"):
        raise Refused(_OWN_CASE, field="decided_by")


SPEC = Register(
    key="bad_rating",
    title=QT_TRANSLATE_NOOP("Register bad_rating", "Bad ratings"),
    prefix="PJ",
    icon="chat-centered-dots",
    group=Group.VOICES,
    called="content",
    received=QT_TRANSLATE_NOOP("Register bad_rating", "Rated at"),
    fields=(
        Field(
            name="level",
            label=QT_TRANSLATE_NOOP("Register bad_rating", "Level"),
            kind=Kind.CHOICE,
            choices=(
                Choice("1", QT_TRANSLATE_NOOP("Register bad_rating", "Very dissatisfied")),
                Choice("2", QT_TRANSLATE_NOOP("Register bad_rating", "Dissatisfied")),
                Choice("3", QT_TRANSLATE_NOOP("Register bad_rating", "Fairly satisfied")),
                Choice("4", QT_TRANSLATE_NOOP("Register bad_rating", "Satisfied")),
                Choice("5", QT_TRANSLATE_NOOP("Register bad_rating", "Very satisfied")),
            ),
            needed=True,
            printed=20,
        ),
        Field(
            name="content",
            label=QT_TRANSLATE_NOOP("Register bad_rating", "What was said"),
            kind=Kind.LONG,
            needed=True,
            printed=55,
        ),
        Field(
            name="case_no",
            label=QT_TRANSLATE_NOOP("Register bad_rating", "Case number"),
            printed=30,
        ),
        Field(
            name="person",
            label=QT_TRANSLATE_NOOP("Register bad_rating", "Who rated"),
            kind=Kind.NAME,
        ),
        Field(
            name="phone",
            label=QT_TRANSLATE_NOOP("Register bad_rating", "Phone"),
            kind=Kind.PHONE,
        ),
        Field(
            name="window",
            label=QT_TRANSLATE_NOOP("Register bad_rating", "Window"),
            kind=Kind.WINDOW,
            printed=11,
        ),
        Field(
            name="staff",
            label=QT_TRANSLATE_NOOP("Register bad_rating", "Person rated"),
            kind=Kind.STAFF,
            printed=18,
        ),
        Field(
            name="handler",
            label=QT_TRANSLATE_NOOP("Register bad_rating", "Handled by"),
            kind=Kind.STAFF,
            stage=1,
        ),
        Field(
            name="call_back",
            label=QT_TRANSLATE_NOOP("Register bad_rating", "What the call-back showed"),
            kind=Kind.LONG,
            stage=1,
            printed=45,
        ),
        Field(
            name="called_back_at",
            label=QT_TRANSLATE_NOOP("Register bad_rating", "Called back at"),
            kind=Kind.MOMENT,
            stage=9,
            printed=18,
        ),
        Field(
            name="measure",
            label=QT_TRANSLATE_NOOP("Register bad_rating", "Put right or explained how"),
            kind=Kind.LONG,
            stage=2,
            printed=45,
        ),
        Field(
            name="satisfied",
            label=QT_TRANSLATE_NOOP("Register bad_rating", "Satisfied afterwards"),
            kind=Kind.CHOICE,
            choices=(
                Choice("satisfied", QT_TRANSLATE_NOOP("Register bad_rating", "Satisfied")),
                Choice("fairly", QT_TRANSLATE_NOOP("Register bad_rating", "Fairly satisfied")),
                Choice(
                    "dissatisfied", QT_TRANSLATE_NOOP("Register bad_rating", "Still dissatisfied")
                ),
                Choice("unreached", QT_TRANSLATE_NOOP("Register bad_rating", "Not reached")),
            ),
            stage=2,
        ),
        Field(
            name="rectified_at",
            label=QT_TRANSLATE_NOOP("Register bad_rating", "Put right at"),
            kind=Kind.MOMENT,
            stage=9,
            printed=18,
        ),
        Field(
            name="ground",
            label=QT_TRANSLATE_NOOP("Register bad_rating", "Why it does not count"),
            kind=Kind.CHOICE,
            choices=(
                Choice("mistaken", QT_TRANSLATE_NOOP("Register bad_rating", "Mistaken")),
                Choice("malicious", QT_TRANSLATE_NOOP("Register bad_rating", "Malicious")),
            ),
            stage=2,
        ),
        Field(
            name="ground_told",
            label=QT_TRANSLATE_NOOP("Register bad_rating", "Reason of the decision"),
            kind=Kind.LONG,
            stage=2,
        ),
        Field(
            name="decided_by",
            label=QT_TRANSLATE_NOOP("Register bad_rating", "Decided by"),
            kind=Kind.STAFF,
            stage=2,
        ),
        Field(
            name="decided_at",
            label=QT_TRANSLATE_NOOP("Register bad_rating", "Decided at"),
            kind=Kind.MOMENT,
            stage=9,
        ),
        REMARK,
    ),
    states=(
        State(
            key="new",
            label=QT_TRANSLATE_NOOP("Register bad_rating", "To be called back"),
            limit="call_back",
        ),
        State(
            key="called_back",
            label=QT_TRANSLATE_NOOP("Register bad_rating", "To be put right"),
            stage=1,
            limit="rectify",
        ),
        State(
            key="rectified",
            label=QT_TRANSLATE_NOOP("Register bad_rating", "Put right"),
            phase=Phase.DONE,
            stage=2,
            decided=True,
        ),
        State(
            key="explained",
            label=QT_TRANSLATE_NOOP("Register bad_rating", "Explained"),
            phase=Phase.DONE,
            stage=2,
            decided=True,
        ),
        State(
            key=EXCLUDED,
            label=QT_TRANSLATE_NOOP("Register bad_rating", "Does not count"),
            phase=Phase.ENDED,
            stage=2,
            decided=True,
        ),
    ),
    stages=(
        QT_TRANSLATE_NOOP("Register bad_rating", "Call-back"),
        QT_TRANSLATE_NOOP("Register bad_rating", "Rectification"),
        QT_TRANSLATE_NOOP("Register bad_rating", "Closed"),
    ),
    moves=(
        Move(
            key="call_back",
            label=QT_TRANSLATE_NOOP("Register bad_rating", "Record the call-back"),
            sources=("new",),
            to="called_back",
            needs=("call_back",),
            stamp="called_back_at",
        ),
        Move(
            key="rectify",
            label=QT_TRANSLATE_NOOP("Register bad_rating", "Record as put right"),
            sources=("called_back",),
            to="rectified",
            needs=("measure",),
            stamp="rectified_at",
        ),
        Move(
            key="explain",
            label=QT_TRANSLATE_NOOP("Register bad_rating", "Explained: nothing to put right"),
            sources=("called_back",),
            to="explained",
            needs=("measure",),
            stamp="rectified_at",
        ),
        Move(
            key="exclude",
            label=QT_TRANSLATE_NOOP("Register bad_rating", "Does not count: mistaken or malicious"),
            sources=("new", "called_back"),
            to=EXCLUDED,
            needs=("ground", "ground_told", "decided_by"),
            stamp="decided_at",
            backward=True,
        ),
        Move(
            key="reinstate",
            label=QT_TRANSLATE_NOOP("Register bad_rating", "Counts again"),
            sources=(EXCLUDED,),
            to="called_back",
            backward=True,
        ),
    ),
    limits=(
        TimeLimit(
            key="call_back",
            label=QT_TRANSLATE_NOOP("Register bad_rating", "Call-back"),
            until="called_back_at",
        ),
        TimeLimit(
            key="rectify",
            label=QT_TRANSLATE_NOOP("Register bad_rating", "Rectification"),
            until="rectified_at",
        ),
    ),
    main="rectify",
    rules=(another_decides,),
    columns=(
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register bad_rating", "Window"),
            upper="window",
            lower="staff",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register bad_rating", "What was said and progress"),
            upper="content",
            lower="@state",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register bad_rating", "Level"),
            upper="level",
            lower="@left",
        ),
    ),
    beside="level",
    filtered="level",
    counted=("level",),
)
