"""A case 办件: its words, what a form hands in and what a list shows."""

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from hallapp.domain.deadlines import ClockLine, Lamp, Limit
from hallapp.domain.errors import Moment
from hallapp.domain.spans import Span


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


class Verb(StrEnum):
    """What a person does with a case."""

    REGISTER = "register"
    ACCEPT = "accept"
    DECLINE = "decline"
    REQUEST_CORRECTION = "request_correction"
    RESUBMIT = "resubmit"
    START_REVIEW = "start_review"
    PAUSE = "pause"
    RESUME = "resume"
    EXTEND = "extend"
    DECIDE = "decide"
    CLOSE = "close"
    DELIVER = "deliver"
    WITHDRAW = "withdraw"
    RETURN = "return"
    VOID = "void"
    CORRECT = "correct"


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
    fast_lane_reason: str = ""
    pause_reason: PauseReason | None = None  # of the open pause
    pause_limit_due_at: Moment | None = None
    pause_past_limit: bool = False  # the open pause is past its own limit: an alert
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
    figure_span: Span | None = None  # the report's period, and by which date it places cases
    figure_on: str = ""
    ids: frozenset[int] = field(default_factory=frozenset)


@dataclass(frozen=True, kw_only=True)
class NewPause:
    """What the pause dialog hands in; `article` is needed where the reason is ``statutory``.

    `limit` is the pause's own: an open pause past it is an alert.
    """

    reason: PauseReason
    notice_no: str
    approver: str
    from_at: datetime
    until_at: datetime | None = None
    article: str = ""
    limit: Limit | None = None


@dataclass(frozen=True, kw_only=True)
class NewExtension:
    """What the extension dialog hands in: `n` days of the limit's own unit."""

    n: int
    approver: str
    reason: str
    notice_no: str
    notice_on: date


@dataclass(frozen=True, kw_only=True)
class NewCorrection:
    """A correction notice 补正告知: everything that is missing, said once."""

    contents: str
    notice_no: str
    asked_at: datetime


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
class PauseLine:
    """A pause as a case's detail shows it; `past_limit` is as of the moment it was asked for."""

    id: int
    reason: PauseReason
    article: str
    notice_no: str
    approver: str
    from_at: datetime
    until_at: datetime | None
    limit: Limit | None
    limit_due_at: Moment | None
    past_limit: bool


@dataclass(frozen=True, kw_only=True)
class CorrectionLine:
    """A correction notice as a case's detail shows it."""

    id: int
    notice_no: str
    contents: str
    asked_at: datetime
    resubmitted_at: datetime | None


@dataclass(frozen=True, kw_only=True)
class Stage:
    """One of the five steps 收件 受理 审查 决定 送达 with its stamp, None while it is to come."""

    name: str  # received accepted reviewed decided delivered
    at: Moment | None
    current: bool = False


@dataclass(frozen=True, kw_only=True)
class CaseDetail:
    """Everything the side panel and the slips say of one case.

    `deemed_from` is the receipt from which the law counts the case as accepted although nobody
    accepted it (行政许可法 32). `asked_twice` breaks 一次性告知: an inspection finding.
    """

    line: CaseLine
    authority: str
    stages: tuple[Stage, ...]
    events: tuple[CaseEvent, ...]
    pauses: tuple[PauseLine, ...]
    extension: NewExtension | None
    corrections: tuple[CorrectionLine, ...]
    correction_due_at: Moment | None
    deemed_from: Moment | None
    asked_twice: bool
    clock_lines: tuple[ClockLine, ...]
    statutory_clock_lines: tuple[ClockLine, ...]
    allowed: tuple[Verb, ...]


@dataclass(frozen=True, kw_only=True)
class CaseCounts:
    """What the chips and the Today page count; open cases unless said otherwise."""

    open: int = 0
    overdue: int = 0  # past the promise and not paused: yellow and red
    red: int = 0
    warning: int = 0
    paused: int = 0
    pause_past_limit: int = 0
    missing: int = 0  # a calendar year is missing
    pending: int = 0  # received, not yet accepted
    due_today: int = 0
    due_tomorrow: int = 0  # on the next working day
    accepted_today: int = 0  # open or not
    closed_today: int = 0


@dataclass(frozen=True, kw_only=True)
class CasePage:
    """One page of a list; `next_anchor` is None on the last one."""

    lines: tuple[CaseLine, ...]
    next_anchor: tuple[object, ...] | None


@dataclass(frozen=True, kw_only=True)
class Amount:
    """A reduction's one side: materials, steps, visits 跑动次数, days or fee before or after."""

    materials: int | None = None
    steps: int | None = None
    visits: int | None = None
    days: Decimal | None = None
    fee: Decimal | None = None
