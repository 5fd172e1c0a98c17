"""A case 办件: its words, what a form hands in and what a list shows."""

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from hallapp.domain.deadlines import Lamp, Limit
from hallapp.domain.errors import Moment


class CaseState(StrEnum):
    """Where a case stands (cli.md, closed list)."""

    REGISTERED = "registered"
    CORRECTION_REQUESTED = "correction_requested"
    NOT_ACCEPTED = "not_accepted"
    ACCEPTED = "accepted"
    IN_REVIEW = "in_review"
    SUSPENDED = "suspended"
    EXTENDED = "extended"
    DECIDED = "decided"
    CLOSED = "closed"
    DELIVERED = "delivered"
    WITHDRAWN = "withdrawn"
    RETURNED = "returned"
    VOIDED = "voided"


class CaseKind(StrEnum):
    """即办件, 承诺件, 联办件, 上报件."""

    INSTANT = "instant"
    PROMISED = "promised"
    JOINT = "joint"
    ESCALATED = "escalated"


class CaseResult(StrEnum):
    """How it was decided: 准予 or 不予."""

    GRANTED = "granted"
    REFUSED = "refused"


class Channel(StrEnum):
    """How it reached the hall."""

    COUNTER = "counter"
    PHONE = "phone"
    LETTER = "letter"
    BOX = "box"
    ONLINE = "online"
    HOTLINE = "hotline"
    VISIT = "visit"
    DEVICE = "device"
    OTHER = "other"


class PauseReason(StrEnum):
    """What the law lets stop the clock (行政许可法 45); nothing else does."""

    HEARING = "hearing"
    BIDDING = "bidding"
    AUCTION = "auction"
    INSPECTION = "inspection"
    TEST = "test"
    QUARANTINE = "quarantine"
    APPRAISAL = "appraisal"
    EXPERT_REVIEW = "expert_review"
    STATUTORY = "statutory"  # 其他法定事由, the article is named


@dataclass(frozen=True, kw_only=True)
class NewCase:
    """What the entry row or an import hands in; `None` and "" mean not given.

    `item`, `window`, `staff` and `department` are names or numbers as a person says them; the
    item's code wins over its name. Limits that are not given come from the item.
    """

    item: str = ""
    item_code: str = ""
    kind: CaseKind | None = None
    applicant: str = ""
    applicant_kind: str = ""
    phone: str = ""
    province_no: str = ""
    case_no: str = ""  # only for numbers that another system gave
    window: str = ""
    staff: str = ""
    department: str = ""
    channel: Channel | None = None
    received_at: Moment | None = None
    accepted_at: Moment | None = None
    promised_limit: Limit | None = None
    statutory_limit: Limit | None = None
    fast_lane_reason: str = ""
    remark: str = ""


@dataclass(frozen=True, kw_only=True)
class CaseLine:
    """One case as a list shows it; lamp and remaining are as of the moment it was asked for.

    `remaining_minutes` are open minutes to the promised due, negative past it, None while paused,
    closed or without due. `remaining_days` are working days, today left out (hall-rules 12).
    """

    id: int
    case_no: str
    province_no: str
    item: str
    item_code: str
    kind: CaseKind
    applicant: str
    applicant_kind: str
    phone: str
    window: str
    staff: str
    department: str
    channel: Channel | None
    received_at: Moment | None
    accepted_at: Moment | None
    promised_limit: Limit | None
    statutory_limit: Limit | None
    due_at: Moment | None
    statutory_due_at: Moment | None
    due_given: bool
    missing_year: int | None
    paused_since: Moment | None
    decided_at: Moment | None
    closed_at: Moment | None
    delivered_at: Moment | None
    state: CaseState
    result: CaseResult | None
    fast_lane: bool
    deemed_accepted: bool
    remark: str
    lamp: Lamp = Lamp.NONE
    overdue: bool = False
    remaining_minutes: int | None = None
    remaining_days: int | None = None
    overdue_days: int = 0  # working days past the promise
    statutory_overdue_days: int = 0  # working days past the law
    if_resumed_due_at: Moment | None = None  # while paused: the due if it ended now


@dataclass(frozen=True, kw_only=True)
class CaseFilter:
    """What the list is asked for; empty means everything. Codes are of the closed lists."""

    text: str = ""
    states: frozenset[CaseState] = frozenset()
    lamps: frozenset[Lamp] = frozenset()
    open_only: bool = False
    windows: frozenset[str] = frozenset()
    items: frozenset[str] = frozenset()
    departments: frozenset[str] = frozenset()
    staff: frozenset[str] = frozenset()
    accepted_from: date | None = None
    accepted_to: date | None = None  # inclusive
    due_from: date | None = None
    due_to: date | None = None  # inclusive
    closed_from: date | None = None
    closed_to: date | None = None  # inclusive
    figure: str = ""  # a column of a report ("overdue_open"): opens exactly the rows it counted
    ids: frozenset[int] = field(default_factory=frozenset)


@dataclass(frozen=True, kw_only=True)
class CaseEvent:
    """One line of a case's history: who did what, when, why, by whose leave, under which notice."""

    at: Moment
    recorded_at: datetime
    verb: str
    from_state: CaseState | None
    to_state: CaseState | None
    who: str
    reason: str = ""
    approver: str = ""
    notice_no: str = ""


@dataclass(frozen=True, kw_only=True)
class Amount:
    """A reduction's one side: materials, steps, visits 跑动次数, days or fee before or after."""

    materials: int | None = None
    steps: int | None = None
    visits: int | None = None
    days: Decimal | None = None
    fee: Decimal | None = None
