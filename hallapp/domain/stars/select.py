"""Who gets the places: quota, ties, limits, reserve, and who moves up when one is taken back."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from hallapp.domain.stars.candidates import Candidate
from hallapp.domain.stars.rules import Then, Tier
from hallapp.domain.stars.said import Said


class By(StrEnum):
    """What a place was won by."""

    SCORE = "score"
    VOTE = "vote"
    TIE_METRIC = "tie_metric"
    REVOTE = "revote"
    COMMITTEE = "committee"
    SHARED = "shared"
    RESERVE = "reserve"


@dataclass(frozen=True)
class Place:
    """One who is chosen."""

    candidate: Candidate
    order: int  # from 1; the same for those who share
    by: By
    score: Decimal | None
    votes: int | None
    tier: Tier | None = None


@dataclass(frozen=True)
class Tie:
    """Those whom nothing in the rule has parted yet, and for how many places."""

    group: str
    seats: int
    candidates: tuple[Candidate, ...]
    then: Then


@dataclass(frozen=True)
class Passed:
    """One who would have been chosen but for a limit of the rule."""

    candidate: Candidate
    why: Said


@dataclass(frozen=True)
class Result:
    """The list: the chosen, the reserve in order, open ties, those passed over, empty places."""

    places: tuple[Place, ...]
    reserve: tuple[Place, ...] = ()
    ties: tuple[Tie, ...] = ()
    passed_over: tuple[Passed, ...] = ()
    empty: int = 0
    candidates_of_longer: tuple[Candidate, ...] = ()  # by accumulated titles
