"""Suggestions 意见建议: slip, measure, answer; a stub for the anonymous."""

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

SPEC = Register(
    key="suggestion",
    title=QT_TRANSLATE_NOOP("Register suggestion", "Suggestions"),
    prefix="YJ",
    icon="lightbulb",
    group=Group.VOICES,
    called="content",
    fields=(
        Field(
            name="opening",
            label=QT_TRANSLATE_NOOP("Register suggestion", "Box opening"),
            kind=Kind.ENTRY,
            of="box_opening",
        ),
        Field(name="box", label=QT_TRANSLATE_NOOP("Register suggestion", "Box")),
        Field(
            name="opened_at",
            label=QT_TRANSLATE_NOOP("Register suggestion", "Opened at"),
            kind=Kind.MOMENT,
        ),
        Field(
            name="channel",
            label=QT_TRANSLATE_NOOP("Register suggestion", "Channel"),
            kind=Kind.CHOICE,
            choices=(
                Choice("counter", QT_TRANSLATE_NOOP("Register suggestion", "On the spot")),
                Choice("phone", QT_TRANSLATE_NOOP("Register suggestion", "Phone")),
                Choice("letter", QT_TRANSLATE_NOOP("Register suggestion", "Letter")),
                Choice("box", QT_TRANSLATE_NOOP("Register suggestion", "Suggestion box")),
                Choice("online", QT_TRANSLATE_NOOP("Register suggestion", "Online")),
                Choice("hotline", QT_TRANSLATE_NOOP("Register suggestion", "12345")),
                Choice("visit", QT_TRANSLATE_NOOP("Register suggestion", "Visit")),
                Choice("device", QT_TRANSLATE_NOOP("Register suggestion", "Rating device")),
                Choice("other", QT_TRANSLATE_NOOP("Register suggestion", "Other")),
            ),
            printed=16,
        ),
        Field(
            name="kind",
            label=QT_TRANSLATE_NOOP("Register suggestion", "Kind"),
            kind=Kind.CHOICE,
            choices=(
                Choice("enquiry", QT_TRANSLATE_NOOP("Register suggestion", "Enquiry")),
                Choice("complaint", QT_TRANSLATE_NOOP("Register suggestion", "Complaint")),
                Choice("suggestion", QT_TRANSLATE_NOOP("Register suggestion", "Suggestion")),
                Choice("help", QT_TRANSLATE_NOOP("Register suggestion", "Request for help")),
                Choice("praise", QT_TRANSLATE_NOOP("Register suggestion", "Praise")),
                Choice(
                    "report", QT_TRANSLATE_NOOP("Register suggestion", "Report, to be transferred")
                ),
            ),
            needed=True,
            printed=16,
        ),
        Field(
            name="signed",
            label=QT_TRANSLATE_NOOP("Register suggestion", "Signed"),
            kind=Kind.YES_NO,
            printed=13,
            yes=QT_TRANSLATE_NOOP("Register suggestion", "by name"),
            no=QT_TRANSLATE_NOOP("Register suggestion", "anonymous"),
        ),
        Field(
            name="person", label=QT_TRANSLATE_NOOP("Register suggestion", "Name"), kind=Kind.NAME
        ),
        Field(
            name="phone", label=QT_TRANSLATE_NOOP("Register suggestion", "Phone"), kind=Kind.PHONE
        ),
        Field(name="stub_no", label=QT_TRANSLATE_NOOP("Register suggestion", "Stub number")),
        Field(
            name="content",
            label=QT_TRANSLATE_NOOP("Register suggestion", "Text"),
            kind=Kind.LONG,
            needed=True,
            printed=60,
        ),
        Field(
            name="assigned_to",
            label=QT_TRANSLATE_NOOP("Register suggestion", "Assigned to"),
            kind=Kind.STAFF,
            stage=1,
            printed=18,
        ),
        Field(
            name="department",
            label=QT_TRANSLATE_NOOP("Register suggestion", "Department"),
            kind=Kind.DEPARTMENT,
            stage=1,
        ),
        Field(
            name="due_on",
            label=QT_TRANSLATE_NOOP("Register suggestion", "Due"),
            kind=Kind.DAY,
            stage=1,
        ),
        Field(
            name="measure",
            label=QT_TRANSLATE_NOOP("Register suggestion", "Measure taken"),
            kind=Kind.LONG,
            stage=1,
            printed=55,
        ),
        Field(
            name="done_at",
            label=QT_TRANSLATE_NOOP("Register suggestion", "Done at"),
            kind=Kind.MOMENT,
            stage=2,
            printed=18,
        ),
        Field(
            name="reply",
            label=QT_TRANSLATE_NOOP("Register suggestion", "Text of the reply"),
            kind=Kind.LONG,
            stage=2,
        ),
        Field(
            name="reply_way",
            label=QT_TRANSLATE_NOOP("Register suggestion", "Way of reply"),
            kind=Kind.CHOICE,
            choices=(
                Choice("notice", QT_TRANSLATE_NOOP("Register suggestion", "Notice board")),
                Choice("phone", QT_TRANSLATE_NOOP("Register suggestion", "Phone")),
                Choice("written", QT_TRANSLATE_NOOP("Register suggestion", "Written")),
                Choice("in_person", QT_TRANSLATE_NOOP("Register suggestion", "In person")),
                Choice("online", QT_TRANSLATE_NOOP("Register suggestion", "Online")),
            ),
            stage=2,
        ),
        Field(
            name="replied_at",
            label=QT_TRANSLATE_NOOP("Register suggestion", "Replied at"),
            kind=Kind.MOMENT,
            stage=9,
        ),
        Field(
            name="published",
            label=QT_TRANSLATE_NOOP("Register suggestion", "Open to the public"),
            kind=Kind.YES_NO,
            stage=2,
        ),
        Field(
            name="satisfied",
            label=QT_TRANSLATE_NOOP("Register suggestion", "Satisfaction"),
            kind=Kind.CHOICE,
            choices=(
                Choice("satisfied", QT_TRANSLATE_NOOP("Register suggestion", "Satisfied")),
                Choice("fairly", QT_TRANSLATE_NOOP("Register suggestion", "Fairly satisfied")),
                Choice("dissatisfied", QT_TRANSLATE_NOOP("Register suggestion", "Dissatisfied")),
                Choice(
                    "unreached", QT_TRANSLATE_NOOP("Register suggestion", "Could not be reached")
                ),
            ),
            stage=3,
            printed=14,
        ),
        REMARK,
    ),
    states=(
        State(
            key="registered",
            label=QT_TRANSLATE_NOOP("Register suggestion", "Entered"),
            limit="handle",
        ),
        State(
            key="assigned",
            label=QT_TRANSLATE_NOOP("Register suggestion", "In hand"),
            stage=1,
            limit="handle",
        ),
        State(
            key="done",
            label=QT_TRANSLATE_NOOP("Register suggestion", "Done, to be answered"),
            stage=2,
            limit="reply",
            decided=True,
        ),
        State(
            key="replied",
            label=QT_TRANSLATE_NOOP("Register suggestion", "Replied"),
            phase=Phase.DONE,
            stage=3,
            decided=True,
        ),
        State(
            key="not_adopted",
            label=QT_TRANSLATE_NOOP("Register suggestion", "Not adopted"),
            phase=Phase.ENDED,
            stage=3,
        ),
        State(
            key="transferred",
            label=QT_TRANSLATE_NOOP("Register suggestion", "Transferred"),
            phase=Phase.ENDED,
        ),
    ),
    stages=(
        QT_TRANSLATE_NOOP("Register suggestion", "Entry"),
        QT_TRANSLATE_NOOP("Register suggestion", "Measure"),
        QT_TRANSLATE_NOOP("Register suggestion", "Reply"),
        QT_TRANSLATE_NOOP("Register suggestion", "Closed"),
    ),
    moves=(
        Move(
            key="assign",
            label=QT_TRANSLATE_NOOP("Register suggestion", "Assign"),
            sources=("registered",),
            to="assigned",
            needs=("assigned_to",),
        ),
        Move(
            key="carry_out",
            label=QT_TRANSLATE_NOOP("Register suggestion", "Carried out"),
            sources=("assigned",),
            to="done",
            needs=("measure",),
            stamp="done_at",
        ),
        Move(
            key="reply",
            label=QT_TRANSLATE_NOOP("Register suggestion", "Record the reply"),
            sources=("done",),
            to="replied",
            needs=("reply", "reply_way"),
            stamp="replied_at",
        ),
        Move(
            key="decline",
            label=QT_TRANSLATE_NOOP("Register suggestion", "Do not adopt"),
            sources=("registered", "assigned"),
            to="not_adopted",
            needs=("reply",),
            stamp="replied_at",
            backward=True,
        ),
        Move(
            key="transfer",
            label=QT_TRANSLATE_NOOP("Register suggestion", "Transfer…"),
            sources=("registered", "assigned"),
            to="transferred",
            needs=("measure",),
            backward=True,
        ),
        Move(
            key="reopen",
            label=QT_TRANSLATE_NOOP("Register suggestion", "Back to the measure"),
            sources=("done", "replied"),
            to="assigned",
            backward=True,
        ),
    ),
    limits=(
        TimeLimit(
            key="handle",
            label=QT_TRANSLATE_NOOP("Register suggestion", "Measure"),
            until="done_at",
            given="due_on",
        ),
        TimeLimit(
            key="reply",
            label=QT_TRANSLATE_NOOP("Register suggestion", "Reply"),
            since="done_at",
            until="replied_at",
        ),
    ),
    main="handle",
    columns=(
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register suggestion", "Kind"), upper="kind", lower="signed"
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register suggestion", "Text and progress"),
            upper="content",
            lower="@state",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register suggestion", "Assigned to"),
            upper="assigned_to",
            lower="@left",
        ),
    ),
    beside="channel",
    filtered="kind",
    counted=("kind",),
    number_field="slip_no",
    file_name="suggestions",
)
