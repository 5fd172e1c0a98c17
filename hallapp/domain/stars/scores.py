"""What candidates scored: each part from its raw inputs to points, the total, rank and line."""

from dataclasses import dataclass
from decimal import Decimal

from hallapp.domain.stars.candidates import Candidate, Evidence
from hallapp.domain.stars.metrics import Metric


@dataclass(frozen=True)
class PartScore:
    """A part: its raw value, the points of a hundred, and what they are worth at its weight."""

    source: Metric
    name: str
    weight: Decimal  # as it counted: reweighted where another part was dropped
    raw: Decimal | None  # None: nothing known, or too little
    hundred: Decimal | None
    points: Decimal  # rounded as the rule says
    exact: Decimal
    sample: int = 0
    dropped: bool = False
    values: tuple[Decimal, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    missing: tuple[str, ...] = ()


@dataclass(frozen=True)
class BonusScore:
    """A bonus or malus: how often, and the points after the cap."""

    event: Metric
    name: str
    count: Decimal
    points: Decimal
    capped: bool = False
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True)
class Scored:
    """One candidate's score; `rank` and `distance` are within the group.

    Those who are disqualified for want of data stand last, without a rank (0).
    """

    candidate: Candidate
    parts: tuple[PartScore, ...]
    bonuses: tuple[BonusScore, ...]
    total: Decimal  # the sum of the rounded points
    exact: Decimal
    rank: int
    distance: Decimal  # to the line: of the last one in, or for those in, of the first one out
    shortlisted: bool
    disqualified: bool = False
    tied: tuple[Decimal, ...] = ()  # values of the tie metrics, in the rule's order
