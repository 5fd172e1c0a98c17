"""A run as it was: inputs, rules, ballots and result in one canonical text with its digest."""

from dataclasses import dataclass

from hallapp.domain.stars.ballots import Ballot
from hallapp.domain.stars.candidates import Candidate, Inputs
from hallapp.domain.stars.rules import RuleSet


@dataclass(frozen=True)
class Bundle:
    """The ballots of one stage and what was counted at the table."""

    eligible: int
    present: int
    issued: int
    ballots: tuple[Ballot, ...]


@dataclass(frozen=True)
class Basis:
    """All that a result follows from."""

    period: str
    rules: RuleSet
    candidates: tuple[Candidate, ...]
    inputs: Inputs
    bundles: tuple[Bundle, ...] = ()  # one for each stage that was held
    revotes: tuple[Bundle, ...] = ()
    decided: tuple[int, ...] = ()  # the committee's order of those who were tied
    decided_why: str = ""
