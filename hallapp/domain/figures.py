"""Figures of a period: what was counted, by which rule, and that it adds up."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True)
class Span:
    """A period from `first` to `last`, both inside; `name` is ``2026-03``, ``2026W14``, …."""

    first: date
    last: date
    name: str = ""


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


@dataclass(frozen=True, kw_only=True)
class Zero:
    """One of the zeros: what happened and what is pending."""

    count: int
    pending: int


@dataclass(frozen=True, kw_only=True)
class ZeroFigures:
    """What the zero sheet and the header say of a period (hall-rules 1, 2).

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
    liable_complaints: Zero | None = None
    complaints_received: int = 0
    reports: Zero | None = None
    reports_source: str = ""
    days_without_overdue: int | None = None
    streak_since: date | None = None
    rule: str = ""


@dataclass(frozen=True, kw_only=True)
class Report:
    """Rows of one kind with their total, the rule in words, and lines of their own."""

    rows: tuple[OverdueRow, ...] | tuple[PeriodRow, ...]
    total: OverdueRow | PeriodRow
    rule: str
    extra: Mapping[str, object] = field(default_factory=dict)  # carried_overdue, …
