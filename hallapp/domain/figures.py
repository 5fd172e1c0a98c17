"""Figures of a period: what was counted, by which rule, and that it adds up."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from datetime import date, datetime
from enum import StrEnum

from hallapp.domain.errors import Moment
from hallapp.domain.spans import Span
from hallapp.wording import QT_TRANSLATE_NOOP

RULE_OVERDUE = QT_TRANSLATE_NOOP(
    "Rule",
    "A case is overdue if it was finished, or is still open, later than its promised due time, "
    "to the minute. Overdue counts in the period of the due time (without one, of acceptance); "
    "accepted by acceptance, closed by closing. Cases that are only counted have no clock: "
    "zero overdue speaks for the timed cases alone. On time + overdue closed + overdue open + "
    "no due + pending = timed.",
)
RULE_OVERDUE_ON = {
    "accepted": QT_TRANSLATE_NOOP(
        "Rule",
        "A case is overdue if it was finished, or is still open, later than its promised due "
        "time, to the minute. Everything counts in the period of acceptance. Cases that are "
        "only counted have no clock. On time + overdue closed + overdue open + no due + pending "
        "= timed; timed + counted only = accepted.",
    ),
    "due": QT_TRANSLATE_NOOP(
        "Rule",
        "A case is overdue if it was finished, or is still open, later than its promised due "
        "time, to the minute. Everything counts in the period of the due time (without one, of "
        "acceptance); cases that are only counted, on their day. On time + overdue closed + "
        "overdue open + no due + pending = timed; timed + counted only = accepted.",
    ),
    "closed": QT_TRANSLATE_NOOP(
        "Rule",
        "A case is overdue if it was finished later than its promised due time, to the minute. "
        "Everything counts in the period of closing, open cases nowhere; cases that are only "
        "counted, on their day. On time + overdue closed + overdue open + no due + pending = "
        "timed; timed + counted only = accepted.",
    ),
}
RULE_PERIOD = QT_TRANSLATE_NOOP(
    "Rule",
    "Opening + received − returned − closed = in hand. Received counts by acceptance, returned "
    "and withdrawn by the day it happened, closed by closing. Typed day totals join where they "
    "exceed the cases of that window and day. Overdue counts timed cases by their due time.",
)
RULE_ZERO = QT_TRANSLATE_NOOP(
    "Rule",
    "Overdue: timed cases finished, or still open, past their promised due time, counted by the "
    "due day, and cases of earlier periods that are still open and overdue. Pending: due in this "
    "period, open and not yet due. The zero speaks for the timed cases alone; cases that are "
    "only counted have no clock. Complaints belong to the period in which they were received; "
    "any that is found liable counts, whoever bears it, and one not decided yet is pending.",
)
RULE_HANDLING = QT_TRANSLATE_NOOP(
    "Rule",
    "The median of the unpaused open minutes from acceptance to closing, of the cases closed in "
    "this period whose two instants are known.",
)
RULE_REDUCTIONS = QT_TRANSLATE_NOOP(
    "Rule",
    "What was recorded for each service item before and after; an item counts for a measure only "
    "where both are recorded.",
)


class Judgement(StrEnum):
    """How a timed case stands against its promise; each case is exactly one of them."""

    ON_TIME = "on_time"
    OVERDUE_CLOSED = "overdue_closed"
    OVERDUE_OPEN = "overdue_open"
    NO_DUE = "no_due"
    PENDING = "pending"


class Placing(StrEnum):
    """Which day places a case in a period."""

    ACCEPTED = "accepted"
    DUE = "due"
    CLOSED = "closed"


class Grouping(StrEnum):
    """What a report has a row for."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    WINDOW = "window"
    STAFF = "staff"
    ITEM = "item"
    DEPARTMENT = "department"


def minute(moment: Moment, *, end_of_day: bool = False) -> datetime:
    """The minute of an instant; of a day its first, or its last if `end_of_day`."""
    if isinstance(moment, datetime):
        return moment.replace(second=0, microsecond=0)
    hour, last = (23, 59) if end_of_day else (0, 0)
    return datetime(moment.year, moment.month, moment.day, hour, last)


def judge(
    due_at: Moment | None,
    finished_at: Moment | None,
    now: datetime,
    *,
    paused_since: Moment | None = None,
    missing_year: int | None = None,
) -> Judgement:
    """How a case stands at `now`; a due known only by its day ends with that day.

    While the clock stands, or cannot be read because a year of the calendar is missing, a case
    without due time is pending and one with due time is judged by the pause's beginning.
    """
    if due_at is None:
        if missing_year is not None and finished_at is not None and finished_at.year < missing_year:
            return Judgement.ON_TIME  # whatever that year's holidays: it is due in it or later
        unknown = missing_year is not None or paused_since is not None
        return Judgement.PENDING if unknown else Judgement.NO_DUE
    late = minute(finished_at or paused_since or now) > minute(due_at, end_of_day=True)
    if finished_at is not None:
        return Judgement.OVERDUE_CLOSED if late else Judgement.ON_TIME
    return Judgement.OVERDUE_OPEN if late else Judgement.PENDING


@dataclass(frozen=True, kw_only=True)
class OverdueRow:
    """The zero of cases for one key (day, window, item …); fields as cli.md names them.

    ``on_time + overdue_closed + overdue_open + no_due + pending == timed``.
    """

    key: str
    accepted: int = 0
    timed: int = 0
    counted_only: int = 0
    closed: int = 0
    on_time: int = 0
    overdue_closed: int = 0
    overdue_open: int = 0
    no_due: int = 0
    pending: int = 0

    def __post_init__(self) -> None:
        judged = self.on_time + self.overdue_closed + self.overdue_open + self.no_due + self.pending
        if judged != self.timed:
            raise ValueError(f"{self.key}: {judged} judged of {self.timed} timed")


@dataclass(frozen=True, kw_only=True)
class PeriodRow:
    """Six columns 期初 收件 逾期 退件 办结 在办.

    ``opening + received - returned - closed == in_hand``
    """

    key: str
    opening: int = 0
    received: int = 0
    overdue: int = 0
    returned: int = 0
    closed: int = 0
    in_hand: int = 0

    def __post_init__(self) -> None:
        if self.opening + self.received - self.returned - self.closed != self.in_hand:
            raise ValueError(f"{self.key}: the six columns do not add up")


@dataclass(frozen=True, kw_only=True)
class HandlingRow:
    """How long cases took (row 47): median of unpaused open minutes, None where none closed."""

    key: str
    closed: int = 0
    median_minutes: int | None = None


@dataclass(frozen=True, kw_only=True)
class Zero:
    """One of the zeros: what happened and what is pending."""

    count: int
    pending: int


@dataclass(frozen=True, kw_only=True)
class ZeroFigures:
    """What the zero sheet and the header say of a period (hall-rules 1, 2).

    `overdue.count` holds `carried_overdue`: open overdue cases of earlier periods.
    `reports` is the discipline body's released figure with its source and day, else absent.
    """

    span: Span
    overdue: Zero | None
    timed: int
    counted_only: int
    accepted: int
    closed: int
    returned: int
    opening: int
    in_hand: int
    carried_overdue: int = 0
    liable_complaints: Zero | None = None
    complaints_received: int = 0
    complaints_carried: int = 0  # of those pending, received in earlier periods
    reports: Zero | None = None
    reports_source: str = ""
    reports_on: date | None = None
    days_without_overdue: int | None = None
    streak_since: date | None = None
    rule: str = RULE_ZERO


@dataclass(frozen=True, kw_only=True)
class Report:
    """Rows of one kind with their total, the rule in words, and lines of their own.

    `rule` is a sentence marked in context "Rule".
    """

    rows: tuple[OverdueRow, ...] | tuple[PeriodRow, ...]
    total: OverdueRow | PeriodRow
    rule: str
    extra: Mapping[str, object] = field(default_factory=dict)  # carried_overdue, …


def total_overdue(rows: Iterable[OverdueRow]) -> OverdueRow:
    """The sum of the rows, column by column."""
    columns = [column.name for column in fields(OverdueRow) if column.name != "key"]
    sums = dict.fromkeys(columns, 0)
    for row in rows:
        for column in columns:
            sums[column] += getattr(row, column)
    return OverdueRow(key="", **sums)


def total_period(rows: Iterable[PeriodRow], *, in_time: bool) -> PeriodRow:
    """The sum of the rows; rows that follow each other `in_time` open where the first opened."""
    rows = tuple(rows)
    if not rows:
        return PeriodRow(key="")
    first_opening = rows[0].opening
    return PeriodRow(
        key="",
        opening=first_opening if in_time else sum(row.opening for row in rows),
        received=sum(row.received for row in rows),
        overdue=sum(row.overdue for row in rows),
        returned=sum(row.returned for row in rows),
        closed=sum(row.closed for row in rows),
        in_hand=rows[-1].in_hand if in_time else sum(row.in_hand for row in rows),
    )
