"""One-hand intake (hall-rules 14): what comes in at the desk, by one digit, the rest later."""

from collections.abc import Mapping
from dataclasses import dataclass

from hallapp.domain.registers import REGISTERS
from hallapp.domain.registers.spec import Field, Kind, Register
from hallapp.wording import QT_TRANSLATE_NOOP


@dataclass(frozen=True, kw_only=True)
class IntakeKind:
    """One kind of what comes in; `register` is where it goes, "" counts it only.

    `given` is filled from the start, `answers` says whether somebody may want an answer.
    """

    key: str
    title: str
    register: str = ""
    given: Mapping[str, str] | None = None
    answers: bool = True

    @property
    def spec(self) -> Register | None:
        """The register it goes to."""
        return next((spec for spec in REGISTERS if spec.key == self.register), None)


_TABLE = (
    IntakeKind(
        key="complaint",
        title=QT_TRANSLATE_NOOP("Intake", "Complaint"),
        register="complaint",
    ),
    IntakeKind(
        key="unmet",
        title=QT_TRANSLATE_NOOP("Intake", "Unmet request"),
        register="unmet_request",
    ),
    IntakeKind(key="enquiry", title=QT_TRANSLATE_NOOP("Intake", "Enquiry"), answers=False),
    IntakeKind(
        key="praise",
        title=QT_TRANSLATE_NOOP("Intake", "Praise"),
        register="commendation",
        given={"kind": "note"},
        answers=False,
    ),
    IntakeKind(
        key="suggestion",
        title=QT_TRANSLATE_NOOP("Intake", "Suggestion"),
        register="suggestion",
        given={"kind": "suggestion"},
    ),
    IntakeKind(
        key="misconduct",
        title=QT_TRANSLATE_NOOP("Intake", "Misconduct report"),
        register="misconduct_report",
    ),
)

KINDS: tuple[IntakeKind, ...] = tuple(
    kind for kind in _TABLE if not kind.register or kind.spec is not None
)
"""What can be taken in, in the order of its digits: only what the hall has a register for."""


TAKEN_IN = frozenset(kind.register for kind in _TABLE if kind.register)
"""The registers into which anybody at a desk may enter what came in."""


@dataclass(frozen=True, kw_only=True)
class NewIntake:
    """What was said at the desk; `remark` says in words whether an answer is wanted."""

    kind: str
    phone: str = ""
    window: str = ""
    sentence: str = ""
    by_phone: bool = False
    remark: str = ""


def kind_called(key: str) -> IntakeKind:
    """The kind of that key."""
    return next(kind for kind in KINDS if kind.key == key)


def place_of(spec: Register, kind: Kind) -> Field | None:
    """The first field of a kind that a new entry has: where a phone or a window goes."""
    return next((field for field in spec.fields if field.kind is kind and field.stage == 0), None)


def values_of(new: NewIntake, spec: Register) -> dict[str, object]:
    """What is written into the register; what it has no place for is not asked for."""
    found: dict[str, object] = dict(kind_called(new.kind).given or {})
    found[spec.called] = new.sentence.strip()
    for kind, said in ((Kind.PHONE, new.phone), (Kind.WINDOW, new.window)):
        field = place_of(spec, kind)
        if field is not None and said.strip():
            found[field.name] = said.strip()
    channel = spec.by_name.get("channel")
    code = "phone" if new.by_phone else "counter"
    if channel is not None and code in channel.codes:
        found["channel"] = code
    if new.remark:
        found["remark"] = new.remark
    return found
