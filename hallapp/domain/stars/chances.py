"""Fair and explained: what each candidate would need, and what other weights would change."""

from dataclasses import dataclass
from decimal import Decimal

from hallapp.domain.stars.candidates import Candidate
from hallapp.domain.stars.metrics import Metric
from hallapp.domain.stars.said import Said


@dataclass(frozen=True)
class PartNeed:
    """What one part alone would have to be for the line; None where even the full is too little."""

    source: Metric
    name: str
    points: Decimal | None
    hundred: Decimal | None


@dataclass(frozen=True)
class Need:
    """How far a candidate is from the line, and by which part alone it could be reached."""

    candidate: Candidate
    total: Decimal
    line: Decimal
    gap: Decimal  # more than 0: missing; 0 or less: in by so much
    parts: tuple[PartNeed, ...]
    said: Said


@dataclass(frozen=True)
class Moved:
    """A candidate's place with one weight a tenth lower or higher."""

    part: int  # index into `RuleSet.score`
    up: bool
    rank: int
    inside: bool


@dataclass(frozen=True)
class Row:
    """One candidate through all the moves."""

    candidate: Candidate
    rank: int
    inside: bool
    moved: tuple[Moved, ...]  # part by part, lower then higher

    @property
    def times_inside(self) -> int:
        """With how many of the moves the candidate is in."""
        return sum(each.inside for each in self.moved)


@dataclass(frozen=True)
class Sensitivity:
    """All candidates through all moves, and what that says."""

    rows: tuple[Row, ...]
    sentences: tuple[Said, ...]
