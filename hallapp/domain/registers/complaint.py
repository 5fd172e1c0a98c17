"""Complaints 投诉: three axes of finding, two people, an answer and a call-back (GB/T 36113)."""

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
    Switch,
    TimeLimit,
    Values,
)
from hallapp.domain.rights import Right
from hallapp.wording import QT_TRANSLATE_NOOP

_SAME_APPROVER = QT_TRANSLATE_NOOP(
    "Refused", "Another person than the investigator approves the finding."
)
_ABOUT_INVESTIGATOR = QT_TRANSLATE_NOOP(
    "Refused", "The investigator is the one complained of: choose another person."
)
_ABOUT_APPROVER = QT_TRANSLATE_NOOP(
    "Refused", "The approver is the one complained of: choose another person."
)
_NO_PARTY = QT_TRANSLATE_NOOP("Refused", "Liable, but who? Choose the liable party.")
_PARTY = QT_TRANSLATE_NOOP("Refused", "Nobody is liable: leave the liable party empty.")
_AT_ODDS = QT_TRANSLATE_NOOP("Refused", "What is unsubstantiated makes nobody liable.")
_UNFOUNDED = frozenset({"unsubstantiated", "unverifiable"})


def recusal(values: Values, switches: Mapping[str, bool], move: Move | None) -> None:
    """承办人 ≠ 审批人, and neither is the one complained of (hall-rules 4)."""
    del move
    about, investigator, approver = (
        values.get(name) for name in ("about_staff", "investigator", "approver")
    )
    if investigator and investigator == about:
        raise Refused(_ABOUT_INVESTIGATOR, field="investigator")
    if approver and approver == about:
        raise Refused(_ABOUT_APPROVER, field="approver")
    if switches["approval"] and approver and approver == investigator:
        raise Refused(_SAME_APPROVER, field="approver")


def three_axes(values: Values, switches: Mapping[str, bool], move: Move | None) -> None:
    """The axes of a finding agree with each other (hall-rules 3)."""
    del switches, move
    liable, party = values.get("liability") == "liable", values.get("liable_party")
    if liable and values.get("finding") in _UNFOUNDED:
        raise Refused(_AT_ODDS, field="liability")
    if liable and not party:
        raise Refused(_NO_PARTY, field="liable_party")
    if party and not liable:
        raise Refused(_PARTY, field="liable_party")


SPEC = Register(
    key="complaint",
    title=QT_TRANSLATE_NOOP("Register complaint", "Complaints"),
    prefix="TS",
    icon="megaphone",
    group=Group.VOICES,
    called="content",
    fields=(
        Field(
            name="channel",
            label=QT_TRANSLATE_NOOP("Register complaint", "Channel"),
            kind=Kind.CHOICE,
            choices=(
                Choice("counter", QT_TRANSLATE_NOOP("Register complaint", "On the spot")),
                Choice("phone", QT_TRANSLATE_NOOP("Register complaint", "Phone")),
                Choice("letter", QT_TRANSLATE_NOOP("Register complaint", "Letter")),
                Choice("box", QT_TRANSLATE_NOOP("Register complaint", "Suggestion box")),
                Choice("online", QT_TRANSLATE_NOOP("Register complaint", "Online")),
                Choice("hotline", QT_TRANSLATE_NOOP("Register complaint", "12345")),
                Choice("visit", QT_TRANSLATE_NOOP("Register complaint", "Visit")),
                Choice("device", QT_TRANSLATE_NOOP("Register complaint", "Rating device")),
                Choice("other", QT_TRANSLATE_NOOP("Register complaint", "Other")),
            ),
            needed=True,
            printed=16,
        ),
        Field(
            name="real_name",
            label=QT_TRANSLATE_NOOP("Register complaint", "Signed"),
            kind=Kind.YES_NO,
            printed=13,
            yes=QT_TRANSLATE_NOOP("Register complaint", "by name"),
            no=QT_TRANSLATE_NOOP("Register complaint", "anonymous"),
        ),
        Field(
            name="complainant",
            label=QT_TRANSLATE_NOOP("Register complaint", "Complainant"),
            kind=Kind.NAME,
        ),
        Field(
            name="phone", label=QT_TRANSLATE_NOOP("Register complaint", "Phone"), kind=Kind.PHONE
        ),
        Field(
            name="confidential",
            label=QT_TRANSLATE_NOOP("Register complaint", "Keep confidential"),
            kind=Kind.YES_NO,
        ),
        Field(
            name="about_window",
            label=QT_TRANSLATE_NOOP("Register complaint", "Window"),
            kind=Kind.WINDOW,
            printed=11,
        ),
        Field(
            name="happened_at",
            label=QT_TRANSLATE_NOOP("Register complaint", "When it happened"),
            kind=Kind.MOMENT,
        ),
        Field(
            name="about_staff",
            label=QT_TRANSLATE_NOOP("Register complaint", "Person"),
            kind=Kind.STAFF,
        ),
        Field(
            name="about_department",
            label=QT_TRANSLATE_NOOP("Register complaint", "Department"),
            kind=Kind.DEPARTMENT,
        ),
        Field(
            name="matter",
            label=QT_TRANSLATE_NOOP("Register complaint", "Matter"),
            kind=Kind.CHOICE,
            choices=(
                Choice("promise", QT_TRANSLATE_NOOP("Register complaint", "Promise broken")),
                Choice(
                    "refused",
                    QT_TRANSLATE_NOOP("Register complaint", "Not accepted without ground"),
                ),
                Choice("delayed", QT_TRANSLATE_NOOP("Register complaint", "Put off or late")),
                Choice("rude", QT_TRANSLATE_NOOP("Register complaint", "Rude")),
                Choice("absent", QT_TRANSLATE_NOOP("Register complaint", "Nobody at the window")),
                Choice("not_told", QT_TRANSLATE_NOOP("Register complaint", "Not told at once")),
                Choice("fees", QT_TRANSLATE_NOOP("Register complaint", "Fees")),
                Choice("favours", QT_TRANSLATE_NOOP("Register complaint", "Favours asked")),
                Choice("other", QT_TRANSLATE_NOOP("Register complaint", "Other")),
            ),
        ),
        Field(
            name="content",
            label=QT_TRANSLATE_NOOP("Register complaint", "What was complained of"),
            kind=Kind.LONG,
            needed=True,
            printed=35,
        ),
        Field(
            name="wish",
            label=QT_TRANSLATE_NOOP("Register complaint", "What is wanted"),
            kind=Kind.LONG,
        ),
        Field(
            name="investigator",
            label=QT_TRANSLATE_NOOP("Register complaint", "Investigator"),
            kind=Kind.STAFF,
            stage=1,
            printed=18,
        ),
        Field(
            name="methods",
            label=QT_TRANSLATE_NOOP("Register complaint", "Ways of inquiry"),
            kind=Kind.CHOICES,
            choices=(
                Choice(
                    "complainant", QT_TRANSLATE_NOOP("Register complaint", "Asked the complainant")
                ),
                Choice("window", QT_TRANSLATE_NOOP("Register complaint", "Asked the window")),
                Choice("system", QT_TRANSLATE_NOOP("Register complaint", "Looked at the system")),
                Choice("witness", QT_TRANSLATE_NOOP("Register complaint", "Other evidence")),
            ),
            stage=2,
        ),
        Field(
            name="handling",
            label=QT_TRANSLATE_NOOP("Register complaint", "Inquiry and handling"),
            kind=Kind.LONG,
            stage=2,
            printed=43,
        ),
        Field(
            name="finding",
            label=QT_TRANSLATE_NOOP("Register complaint", "Substantiation"),
            kind=Kind.CHOICE,
            choices=(
                Choice("substantiated", QT_TRANSLATE_NOOP("Register complaint", "Substantiated")),
                Choice("partly", QT_TRANSLATE_NOOP("Register complaint", "Partly substantiated")),
                Choice(
                    "unsubstantiated", QT_TRANSLATE_NOOP("Register complaint", "Unsubstantiated")
                ),
                Choice(
                    "unverifiable", QT_TRANSLATE_NOOP("Register complaint", "Cannot be verified")
                ),
            ),
            stage=3,
            printed=17,
        ),
        Field(
            name="liability",
            label=QT_TRANSLATE_NOOP("Register complaint", "Liability"),
            kind=Kind.CHOICE,
            choices=(
                Choice("liable", QT_TRANSLATE_NOOP("Register complaint", "Liable")),
                Choice("not_liable", QT_TRANSLATE_NOOP("Register complaint", "Not liable")),
            ),
            stage=3,
            printed=13,
        ),
        Field(
            name="liable_party",
            label=QT_TRANSLATE_NOOP("Register complaint", "Liable party"),
            kind=Kind.CHOICE,
            choices=(
                Choice("person", QT_TRANSLATE_NOOP("Register complaint", "A person")),
                Choice("window", QT_TRANSLATE_NOOP("Register complaint", "A window")),
                Choice("department", QT_TRANSLATE_NOOP("Register complaint", "A department")),
                Choice("hall", QT_TRANSLATE_NOOP("Register complaint", "The hall")),
                Choice("superior", QT_TRANSLATE_NOOP("Register complaint", "Superior system")),
            ),
            stage=3,
            printed=13,
        ),
        Field(
            name="basis",
            label=QT_TRANSLATE_NOOP("Register complaint", "Grounds"),
            kind=Kind.LONG,
            stage=3,
        ),
        Field(
            name="outcome",
            label=QT_TRANSLATE_NOOP("Register complaint", "Outcome"),
            kind=Kind.CHOICE,
            choices=(
                Choice("explained", QT_TRANSLATE_NOOP("Register complaint", "Explained")),
                Choice("corrected", QT_TRANSLATE_NOOP("Register complaint", "Put right at once")),
                Choice("apologised", QT_TRANSLATE_NOOP("Register complaint", "Apologised")),
                Choice("rectified", QT_TRANSLATE_NOOP("Register complaint", "Rectified")),
                Choice("accountable", QT_TRANSLATE_NOOP("Register complaint", "Held to account")),
                Choice("mediated", QT_TRANSLATE_NOOP("Register complaint", "Settled on the spot")),
                Choice("transferred", QT_TRANSLATE_NOOP("Register complaint", "Transferred")),
                Choice("other", QT_TRANSLATE_NOOP("Register complaint", "Other")),
            ),
            stage=3,
        ),
        Field(
            name="approver",
            label=QT_TRANSLATE_NOOP("Register complaint", "Approver"),
            kind=Kind.STAFF,
            stage=3,
        ),
        Field(
            name="answer_way",
            label=QT_TRANSLATE_NOOP("Register complaint", "Way of answer"),
            kind=Kind.CHOICE,
            choices=(
                Choice("phone", QT_TRANSLATE_NOOP("Register complaint", "Phone")),
                Choice("written", QT_TRANSLATE_NOOP("Register complaint", "Written")),
                Choice(
                    "phone_written",
                    QT_TRANSLATE_NOOP("Register complaint", "Phone, written on file"),
                ),
                Choice("in_person", QT_TRANSLATE_NOOP("Register complaint", "In person")),
                Choice("online", QT_TRANSLATE_NOOP("Register complaint", "Online")),
            ),
            stage=3,
        ),
        Field(
            name="answer",
            label=QT_TRANSLATE_NOOP("Register complaint", "Text of the answer"),
            kind=Kind.LONG,
            stage=4,
        ),
        Field(
            name="satisfied",
            label=QT_TRANSLATE_NOOP("Register complaint", "Call-back"),
            kind=Kind.CHOICE,
            choices=(
                Choice("satisfied", QT_TRANSLATE_NOOP("Register complaint", "Satisfied")),
                Choice("fairly", QT_TRANSLATE_NOOP("Register complaint", "Fairly satisfied")),
                Choice("dissatisfied", QT_TRANSLATE_NOOP("Register complaint", "Dissatisfied")),
                Choice(
                    "unreached", QT_TRANSLATE_NOOP("Register complaint", "Could not be reached")
                ),
            ),
            stage=5,
            printed=14,
        ),
        Field(
            name="accepted_at",
            label=QT_TRANSLATE_NOOP("Register complaint", "Accepted at"),
            kind=Kind.MOMENT,
            stage=9,
        ),
        Field(
            name="approved_at",
            label=QT_TRANSLATE_NOOP("Register complaint", "Approved at"),
            kind=Kind.MOMENT,
            stage=9,
        ),
        Field(
            name="answered_at",
            label=QT_TRANSLATE_NOOP("Register complaint", "Answered at"),
            kind=Kind.MOMENT,
            stage=9,
        ),
        Field(
            name="called_back_at",
            label=QT_TRANSLATE_NOOP("Register complaint", "Called back at"),
            kind=Kind.MOMENT,
            stage=9,
        ),
        REMARK,
    ),
    states=(
        State(
            key="registered",
            label=QT_TRANSLATE_NOOP("Register complaint", "Entered"),
            limit="accept",
        ),
        State(
            key="accepted",
            label=QT_TRANSLATE_NOOP("Register complaint", "Accepted"),
            stage=1,
            limit="answer",
        ),
        State(
            key="investigating",
            label=QT_TRANSLATE_NOOP("Register complaint", "Inquiry"),
            stage=2,
            limit="answer",
        ),
        State(
            key="finding",
            label=QT_TRANSLATE_NOOP("Register complaint", "Finding"),
            stage=3,
            limit="answer",
        ),
        State(
            key="in_approval",
            label=QT_TRANSLATE_NOOP("Register complaint", "To be approved"),
            stage=3,
            limit="answer",
        ),
        State(
            key="approved",
            label=QT_TRANSLATE_NOOP("Register complaint", "To be answered"),
            stage=4,
            limit="answer",
            decided=True,
        ),
        State(
            key="answered",
            label=QT_TRANSLATE_NOOP("Register complaint", "To be called back"),
            stage=5,
            limit="call_back",
            decided=True,
        ),
        State(
            key="archived",
            label=QT_TRANSLATE_NOOP("Register complaint", "Closed"),
            phase=Phase.DONE,
            stage=6,
            decided=True,
        ),
        State(
            key="not_accepted",
            label=QT_TRANSLATE_NOOP("Register complaint", "Not accepted"),
            phase=Phase.ENDED,
        ),
        State(
            key="transferred",
            label=QT_TRANSLATE_NOOP("Register complaint", "Transferred"),
            phase=Phase.ENDED,
            stage=3,
        ),
        State(
            key="withdrawn",
            label=QT_TRANSLATE_NOOP("Register complaint", "Withdrawn"),
            phase=Phase.ENDED,
            stage=3,
        ),
    ),
    stages=(
        QT_TRANSLATE_NOOP("Register complaint", "Entry"),
        QT_TRANSLATE_NOOP("Register complaint", "Acceptance"),
        QT_TRANSLATE_NOOP("Register complaint", "Inquiry"),
        QT_TRANSLATE_NOOP("Register complaint", "Finding"),
        QT_TRANSLATE_NOOP("Register complaint", "Answer"),
        QT_TRANSLATE_NOOP("Register complaint", "Call-back"),
        QT_TRANSLATE_NOOP("Register complaint", "File"),
    ),
    moves=(
        Move(
            key="accept",
            label=QT_TRANSLATE_NOOP("Register complaint", "Accept"),
            sources=("registered",),
            to="accepted",
            stamp="accepted_at",
        ),
        Move(
            key="investigate",
            label=QT_TRANSLATE_NOOP("Register complaint", "Begin inquiry"),
            sources=("accepted",),
            to="investigating",
            needs=("investigator",),
        ),
        Move(
            key="find",
            label=QT_TRANSLATE_NOOP("Register complaint", "Go on to the finding"),
            sources=("investigating",),
            to="finding",
            needs=("methods",),
        ),
        Move(
            key="submit",
            label=QT_TRANSLATE_NOOP("Register complaint", "Submit for approval"),
            sources=("finding",),
            to="in_approval",
            needs=("finding", "liability", "basis", "investigator", "approver", "answer_way"),
            when="approval",
        ),
        Move(
            key="settle",
            label=QT_TRANSLATE_NOOP("Register complaint", "Settle the finding"),
            sources=("finding",),
            to="approved",
            needs=("finding", "liability", "basis", "investigator", "answer_way"),
            stamp="approved_at",
            when="!approval",
        ),
        Move(
            key="approve",
            label=QT_TRANSLATE_NOOP("Register complaint", "Approve"),
            sources=("in_approval",),
            to="approved",
            needs=("finding", "liability", "basis", "investigator", "approver"),
            stamp="approved_at",
            rights=(Right.APPROVE,),
        ),
        Move(
            key="answer",
            label=QT_TRANSLATE_NOOP("Register complaint", "Record the answer"),
            sources=("approved",),
            to="answered",
            needs=("answer", "answer_way"),
            stamp="answered_at",
        ),
        Move(
            key="call_back",
            label=QT_TRANSLATE_NOOP("Register complaint", "Record the call-back"),
            sources=("answered",),
            to="archived",
            needs=("satisfied",),
            stamp="called_back_at",
        ),
        Move(
            key="send_back",
            label=QT_TRANSLATE_NOOP("Register complaint", "Back to inquiry"),
            sources=("finding", "in_approval"),
            to="investigating",
            backward=True,
            rights=(Right.HANDLE, Right.APPROVE),
        ),
        Move(
            key="decline",
            label=QT_TRANSLATE_NOOP("Register complaint", "Do not accept"),
            sources=("registered",),
            to="not_accepted",
            needs=("handling",),
            backward=True,
        ),
        Move(
            key="transfer",
            label=QT_TRANSLATE_NOOP("Register complaint", "Transfer…"),
            sources=("registered", "accepted", "investigating", "finding", "in_approval"),
            to="transferred",
            needs=("handling",),
            backward=True,
        ),
        Move(
            key="withdraw",
            label=QT_TRANSLATE_NOOP("Register complaint", "Withdrawn by the complainant"),
            sources=("registered", "accepted", "investigating", "finding"),
            to="withdrawn",
            needs=("handling",),
            backward=True,
        ),
        Move(
            key="reopen",
            label=QT_TRANSLATE_NOOP("Register complaint", "Reopen"),
            sources=("archived", "answered"),
            to="investigating",
            backward=True,
        ),
    ),
    limits=(
        TimeLimit(
            key="accept",
            label=QT_TRANSLATE_NOOP("Register complaint", "Acceptance"),
            until="accepted_at",
        ),
        TimeLimit(
            key="answer",
            label=QT_TRANSLATE_NOOP("Register complaint", "Answer"),
            until="answered_at",
        ),
        TimeLimit(
            key="call_back",
            label=QT_TRANSLATE_NOOP("Register complaint", "Call-back"),
            since="answered_at",
            until="called_back_at",
        ),
    ),
    main="answer",
    sitter="about_staff",
    happened="happened_at",
    switches=(
        Switch(
            key="approval",
            label=QT_TRANSLATE_NOOP("Register complaint", "Another person approves findings"),
        ),
    ),
    rules=(
        recusal,
        three_axes,
    ),
    columns=(
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register complaint", "About"),
            upper="about_window",
            lower="about_staff",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register complaint", "Matter and progress"),
            upper="content",
            lower="@state",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register complaint", "Finding"),
            upper="finding+liability",
            lower="@left",
        ),
    ),
    beside="channel",
    filtered="liability",
    counted=("finding", "liability"),
    number_field="complaint_no",
    file_name="complaints",
    pending=QT_TRANSLATE_NOOP("Register complaint", "to be found"),
)
