"""Reports of misconduct 举报: sealed as they are entered, read by the discipline role alone.

Number, days and state are plain; what was said, by whom and of whom is ciphertext in the table,
in the journal and in every backup. Reports are handed on to the discipline inspection body, which
investigates; the hall only tells the result, and counts them nowhere (hall-rules 2).
"""

from dataclasses import replace

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
)
from hallapp.wording import QT_TRANSLATE_NOOP

_CHANNELS = (
    Choice("box", QT_TRANSLATE_NOOP("Register misconduct_report", "Box")),
    Choice("phone", QT_TRANSLATE_NOOP("Register misconduct_report", "Phone")),
    Choice("visit", QT_TRANSLATE_NOOP("Register misconduct_report", "In person")),
    Choice("letter", QT_TRANSLATE_NOOP("Register misconduct_report", "Letter")),
    Choice("online", QT_TRANSLATE_NOOP("Register misconduct_report", "Online")),
)
_SIGNED = (
    Choice("signed", QT_TRANSLATE_NOOP("Register misconduct_report", "Signed")),
    Choice("anonymous", QT_TRANSLATE_NOOP("Register misconduct_report", "Anonymous")),
)
_RESULTS = (
    Choice("confirmed", QT_TRANSLATE_NOOP("Register misconduct_report", "Confirmed")),
    Choice("not_confirmed", QT_TRANSLATE_NOOP("Register misconduct_report", "Not confirmed")),
)

SPEC = Register(
    key="misconduct_report",
    title=QT_TRANSLATE_NOOP("Register misconduct_report", "Misconduct reports"),
    prefix="JB",
    group=Group.VOICES,
    icon="lock-key",
    called="content",
    fields=(
        Field(
            name="channel",
            label=QT_TRANSLATE_NOOP("Register misconduct_report", "Channel"),
            kind=Kind.CHOICE,
            choices=_CHANNELS,
            sealed=True,
        ),
        Field(
            name="signed",
            label=QT_TRANSLATE_NOOP("Register misconduct_report", "Signature"),
            kind=Kind.CHOICE,
            choices=_SIGNED,
            sealed=True,
        ),
        Field(
            name="reporter",
            label=QT_TRANSLATE_NOOP("Register misconduct_report", "Reporter"),
            kind=Kind.NAME,
            sealed=True,
        ),
        Field(
            name="phone",
            label=QT_TRANSLATE_NOOP("Register misconduct_report", "Phone of the reporter"),
            kind=Kind.PHONE,
            sealed=True,
        ),
        Field(
            name="reported",
            label=QT_TRANSLATE_NOOP("Register misconduct_report", "Person reported"),
            kind=Kind.NAME,
            sealed=True,
        ),
        Field(
            name="content",
            label=QT_TRANSLATE_NOOP("Register misconduct_report", "Content"),
            kind=Kind.LONG,
            needed=True,
            sealed=True,
        ),
        Field(
            name="handed_to",
            label=QT_TRANSLATE_NOOP("Register misconduct_report", "Handed on to"),
            stage=1,
            sealed=True,
        ),
        Field(
            name="receipt",
            label=QT_TRANSLATE_NOOP("Register misconduct_report", "Receipt of the handing on"),
            stage=1,
            sealed=True,
        ),
        Field(
            name="handed_at",
            label=QT_TRANSLATE_NOOP("Register misconduct_report", "Handed on at"),
            kind=Kind.MOMENT,
            stage=1,
            printed=40,
        ),
        Field(
            name="result",
            label=QT_TRANSLATE_NOOP("Register misconduct_report", "Result"),
            kind=Kind.CHOICE,
            choices=_RESULTS,
            stage=2,
            sealed=True,
        ),
        Field(
            name="told_at",
            label=QT_TRANSLATE_NOOP("Register misconduct_report", "Result told at"),
            kind=Kind.MOMENT,
            stage=2,
            printed=40,
        ),
        replace(REMARK, sealed=True),
    ),
    stages=(
        QT_TRANSLATE_NOOP("Register misconduct_report", "Receive"),
        QT_TRANSLATE_NOOP("Register misconduct_report", "Hand on"),
        QT_TRANSLATE_NOOP("Register misconduct_report", "Tell the result"),
        QT_TRANSLATE_NOOP("Register misconduct_report", "Close"),
    ),
    states=(
        State(
            key="received",
            label=QT_TRANSLATE_NOOP("Register misconduct_report", "Received"),
            stage=1,
            limit="hand_on",
        ),
        State(
            key="handed_on",
            label=QT_TRANSLATE_NOOP("Register misconduct_report", "Handed on to discipline"),
            stage=2,
        ),
        State(
            key="told",
            label=QT_TRANSLATE_NOOP("Register misconduct_report", "Result told"),
            stage=3,
        ),
        State(
            key="closed",
            label=QT_TRANSLATE_NOOP("Register misconduct_report", "Closed"),
            phase=Phase.DONE,
            stage=3,
        ),
    ),
    moves=(
        Move(
            key="hand_on",
            label=QT_TRANSLATE_NOOP("Register misconduct_report", "Hand on to discipline"),
            sources=("received",),
            to="handed_on",
            needs=("handed_to",),
            stamp="handed_at",
        ),
        Move(
            key="tell",
            label=QT_TRANSLATE_NOOP("Register misconduct_report", "Tell the result"),
            sources=("handed_on",),
            to="told",
            needs=("result",),
            stamp="told_at",
        ),
        Move(
            key="close",
            label=QT_TRANSLATE_NOOP("Register misconduct_report", "Close"),
            sources=("told",),
            to="closed",
        ),
        Move(
            key="reopen",
            label=QT_TRANSLATE_NOOP("Register misconduct_report", "Open again"),
            sources=("closed",),
            to="told",
            backward=True,
        ),
    ),
    limits=(
        TimeLimit(
            key="hand_on",
            label=QT_TRANSLATE_NOOP("Register misconduct_report", "Handing on"),
            until="handed_at",
        ),
    ),
    columns=(
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register misconduct_report", "State"),
            upper="@state",
            lower="@left",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register misconduct_report", "Handed on at"), upper="handed_at"
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register misconduct_report", "Result told at"), upper="told_at"
        ),
    ),
    received=QT_TRANSLATE_NOOP("Register misconduct_report", "Received on"),
)
