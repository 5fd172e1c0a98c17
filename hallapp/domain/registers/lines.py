"""What the registers hand out: an entry as a list shows it, its history, counts of a register."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from hallapp.domain.attachments import AttachmentLine
from hallapp.domain.deadlines import Lamp, Limit
from hallapp.domain.errors import Moment
from hallapp.domain.registers.spec import Move


@dataclass(frozen=True, kw_only=True)
class EntryLine:
    """One entry; `values` are its fields as people say them, lit as of the moment it was asked."""

    register: str
    id: int
    entry_no: str
    state: str
    received_at: Moment
    closed_at: Moment | None
    due_at: Moment | None
    stage_due_at: Moment | None
    missing_year: int | None
    lamp: Lamp
    overdue: bool
    remaining_days: int | None
    remaining_minutes: int | None
    values: Mapping[str, object]


@dataclass(frozen=True, kw_only=True)
class EntryEvent:
    """One line of an entry's history."""

    at: Moment
    recorded_at: datetime
    verb: str
    from_state: str
    to_state: str
    who: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class LimitStand:
    """How one limit of an entry stands: how many of its working days are used, and until when."""

    key: str
    length: Limit | None
    since: Moment | None
    until: Moment | None
    due_at: Moment | None
    used_days: int
    whole_days: int
    lamp: Lamp


@dataclass(frozen=True, kw_only=True)
class EntryDetail:
    """An entry with its history, its limits, the moves that are possible now and its files."""

    line: EntryLine
    events: tuple[EntryEvent, ...]
    limits: tuple[LimitStand, ...]
    moves: tuple[Move, ...]
    files: tuple[AttachmentLine, ...] = ()


@dataclass(frozen=True, kw_only=True)
class EntryFilter:
    """What a list of entries is asked for; what is empty asks for nothing.

    `states`, `phases` and `lamps` are keys; `chosen` is field → codes, "" for not filled yet.
    """

    open_only: bool = False
    states: frozenset[str] = frozenset()
    lamps: frozenset[Lamp] = frozenset()
    chosen: Mapping[str, frozenset[str]] = field(default_factory=dict)
    received_from: date | None = None
    received_to: date | None = None
    text: str = ""


@dataclass(frozen=True, kw_only=True)
class RegisterCounts:
    """What a register counts, as of the moment it was asked; void entries count nowhere."""

    key: str
    entries: int = 0
    open: int = 0
    overdue: int = 0
    warning: int = 0
    this_year: int = 0
    by_state: Mapping[str, int] = field(default_factory=dict)
