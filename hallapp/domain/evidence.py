"""What a point of the assessment can stem from: a row of the hall, whom it concerns and how much.

Sources are a closed list. Each says in which units its rows count and by which closed list of its
own a score table may narrow it down.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from hallapp.domain.registers import (
    accountability,
    bad_rating,
    commendation,
    complaint,
    contest,
    inspection,
    service_log,
    supervision_notice,
)
from hallapp.domain.registers.spec import VOID, Choice, Phase, Register
from hallapp.wording import QT_TRANSLATE_NOOP, Marked


class Unit(StrEnum):
    """What the points of an item are counted by."""

    EVENT = "event"
    PERSON = "person"
    HALF_DAY = "half_day"
    DAY = "day"
    WORKING_DAY_OVER = "working_day_over"
    PERCENT_POINT = "percent_point"


UNIT_LABELS: Mapping[Unit, str] = {
    Unit.EVENT: QT_TRANSLATE_NOOP("Assessment", "each time"),
    Unit.PERSON: QT_TRANSLATE_NOOP("Assessment", "each person"),
    Unit.HALF_DAY: QT_TRANSLATE_NOOP("Assessment", "each half-day"),
    Unit.DAY: QT_TRANSLATE_NOOP("Assessment", "each day"),
    Unit.WORKING_DAY_OVER: QT_TRANSLATE_NOOP("Assessment", "each working day over"),
    Unit.PERCENT_POINT: QT_TRANSLATE_NOOP("Assessment", "each percentage point"),
}


@dataclass(frozen=True, kw_only=True)
class Source:
    """One source; `narrowed` is the field of its register whose codes an item may name.

    `person` and `window` are the fields that say whom an entry concerns, `when` the field whose
    day places it in a month (the day it was received where empty), `own` the field that says how
    many points it costs.
    """

    key: str
    label: str
    units: tuple[Unit, ...] = (Unit.EVENT,)
    register: Register | None = None
    person: str = ""
    window: str = ""
    narrowed: str = ""
    when: str = ""
    own: str = ""
    must: Mapping[str, str] = field(default_factory=dict)
    settled: bool = False  # counts only when it is done
    never: tuple[str, ...] = ()  # states in which nothing was found

    @property
    def codes(self) -> tuple[Choice, ...]:
        """The closed list by which it is narrowed down; attendance has the hall's own."""
        if self.register is None or not self.narrowed:
            return ()
        return self.register.by_name[self.narrowed].choices

    def word(self, code: str) -> Marked | str:
        """What a code of the list is called."""
        for choice in self.codes:
            if choice.code == code:
                assert self.register is not None
                return self.register.word(choice.label)
        return code


ATTENDANCE = "attendance"
OVERDUE = "overdue"
TRAINING = "training"
MANUAL = ""

SOURCES: tuple[Source, ...] = (
    Source(
        key=OVERDUE,
        label=QT_TRANSLATE_NOOP("Assessment", "Case past its promise"),
        units=(Unit.EVENT, Unit.WORKING_DAY_OVER),
    ),
    Source(
        key="complaint",
        label=QT_TRANSLATE_NOOP("Assessment", "Complaint with liability"),
        register=complaint.SPEC,
        person="about_staff",
        window="about_window",
        narrowed="liable_party",
        when="approved_at",
        must={"liability": "liable"},
    ),
    Source(
        key="bad_rating",
        label=QT_TRANSLATE_NOOP("Assessment", "Bad rating with a ground"),
        register=bad_rating.SPEC,
        person="staff",
        window="window",
        narrowed="level",
        when="rectified_at",
        never=("explained",),
    ),
    Source(
        key="inspection",
        label=QT_TRANSLATE_NOOP("Assessment", "Finding of an inspection"),
        register=inspection.SPEC,
        person="responsible",
        window="window",
        narrowed="category",
        own="points",
        never=("sound",),
    ),
    Source(
        key="supervision_notice",
        label=QT_TRANSLATE_NOOP("Assessment", "Supervision notice"),
        register=supervision_notice.SPEC,
        person="staff",
        narrowed="kind",
    ),
    Source(
        key="accountability",
        label=QT_TRANSLATE_NOOP("Assessment", "Held to account"),
        register=accountability.SPEC,
        person="staff",
        narrowed="grade",
        when="decided_at",
        settled=True,
    ),
    Source(
        key=ATTENDANCE,
        label=QT_TRANSLATE_NOOP("Assessment", "Attendance"),
        units=(Unit.EVENT, Unit.HALF_DAY, Unit.DAY),
    ),
    Source(key=TRAINING, label=QT_TRANSLATE_NOOP("Assessment", "Absent from training")),
    Source(
        key="commendation",
        label=QT_TRANSLATE_NOOP("Assessment", "Commendation"),
        register=commendation.SPEC,
        person="staff",
        window="window",
        narrowed="kind",
    ),
    Source(
        key="contest",
        label=QT_TRANSLATE_NOOP("Assessment", "Contest won"),
        register=contest.SPEC,
        person="winner",
        window="window",
        narrowed="kind",
    ),
    Source(
        key="service_log",
        label=QT_TRANSLATE_NOOP("Assessment", "Service beyond duty"),
        register=service_log.SPEC,
        person="staff",
        window="window",
        narrowed="kind",
        settled=True,
    ),
)

SOURCE_KEYS = ", ".join(source.key for source in SOURCES)

_BY_KEY = {source.key: source for source in SOURCES}

UNDECIDED = QT_TRANSLATE_NOOP("Assessment", "not decided yet")
NO_MINUTES = QT_TRANSLATE_NOOP("Assessment", "the minutes are missing")
UNCONFIRMED = QT_TRANSLATE_NOOP("Assessment", "to be confirmed: named as absent")


def source_called(key: str) -> Source | None:
    """The source of a key; None for points given by hand."""
    return _BY_KEY.get(key)


def standing(source: Source, state: str, values: Mapping[str, object]) -> str | None:
    """Whether an entry counts: "" if it does, a reason while it is pending, None if it does not.

    A complaint that is not decided yet is shown and costs nothing (hall-rules 3).
    """
    assert source.register is not None
    stands = source.register.by_state[state]
    if state == VOID or state in source.never or stands.phase is Phase.ENDED:
        return None
    waits = any(each.decided for each in source.register.states) and not stands.decided
    if waits or (source.settled and stands.phase is Phase.OPEN):
        return UNDECIDED
    if any(values.get(name) != wanted for name, wanted in source.must.items()):
        return None
    return ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Evidence:
    """One row that may cost or earn points; `number` is what people call it.

    `codes` are compared with what an item is narrowed down to, `amounts` say how much it is in
    which unit, `own` how many points the row itself says. While `pending` says why, nothing counts.
    """

    source: str
    ref: int
    number: str
    day: date
    words: str = ""
    staff_id: int | None = None
    window_id: int | None = None
    codes: frozenset[str] = frozenset()
    amounts: Mapping[Unit, Decimal] = field(default_factory=lambda: {Unit.EVENT: Decimal(1)})
    own: Decimal | None = None
    minutes: int | None = None
    pending: str = ""
