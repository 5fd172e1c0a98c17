"""Whom it is about, and what is known of them: each figure with the rows it comes from."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cached_property

from hallapp.domain.stars.metrics import Metric


@dataclass(frozen=True, slots=True)
class Evidence:
    """A row that a figure rests on: where it stands, its number, and in a few words what it is."""

    table: str  # a register's key, or case, attendance, month_score, score_sheet, posting …
    key: int
    number: str
    words: str = ""
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Candidate:
    """A person, or a window (then `key` is the window's)."""

    key: int
    name: str
    staff_no: str = ""
    window_no: str = ""
    window_name: str = ""
    role: str = ""  # domain.staffing.StaffKind
    post: str = ""  # in the hall's own words: 首席代表
    department: str = ""
    window_kind: str = ""
    group: str = ""  # as the rule's `population.groups` says; candidates compete within it
    heads: int = 1  # of a window: how many people served there
    leaves: bool = False  # gone before the period ended


@dataclass(frozen=True, slots=True)
class Fact:
    """What is known of one metric of one candidate.

    `values` are single sheets or months, or one value; none: nothing is known. `pending` are rows
    that are not decided yet and would count; `missing` names sheets or months still outstanding.
    """

    candidate: int
    metric: Metric
    values: tuple[Decimal, ...] = ()
    sample: int = 0
    evidence: tuple[Evidence, ...] = ()
    pending: tuple[Evidence, ...] = ()
    grades: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    twelve_months: bool = False  # not of the period, but of the twelve months to its end
    party: str = ""  # of complaints: who is liable, person | window


@dataclass(frozen=True)
class Inputs:
    """All that is known; `awarded` are the latest stars of this rule, the newest first."""

    facts: tuple[Fact, ...] = ()
    awarded: tuple["Awarded", ...] = ()
    missing: tuple[str, ...] = field(default=())  # what holds up the whole run, in words

    @cached_property
    def _by_key(self) -> dict[tuple[int, Metric, bool, str], Fact]:
        return {(f.candidate, f.metric, f.twelve_months, f.party): f for f in self.facts}

    def of(
        self, candidate: int, metric: Metric, *, twelve_months: bool = False, party: str = ""
    ) -> Fact:
        """What is known of one metric; an empty fact where nothing is."""
        return self._by_key.get((candidate, metric, twelve_months, party), Fact(candidate, metric))


@dataclass(frozen=True, slots=True)
class Awarded:
    """A star given to a candidate: how many periods ago (1: the one before).

    0 is another award of the same period.
    """

    candidate: int
    periods_ago: int
    title: str = ""
    evidence: tuple[Evidence, ...] = ()  # its row among the titles or certificates
