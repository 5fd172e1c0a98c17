"""Counting ballots: what is void, who has how many, and whether the vote holds (§5.6)."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from hallapp.domain.stars.rules import VoteStage


@dataclass(frozen=True)
class Ballot:
    """One sheet of a bundle: its place in it (never a person), and the marks by candidate.

    A mark is ``yes`` or ``no`` (approve), ``yes`` (choose), a rank ``1 2 3`` or a level's name;
    what else was written stands as it is and is judged when counted.
    """

    serial: int
    marks: tuple[tuple[int, str], ...] = ()  # candidate's key → mark; not marked: absent
    write_ins: tuple[str, ...] = ()  # names written in
    spoilt: bool = False  # torn, or cannot be read


class Fault(StrEnum):
    """Why a ballot is void."""

    TOO_MANY = "too_many"
    WRONG_MARK = "wrong_mark"
    NOT_ON_SLATE = "not_on_slate"
    WRITE_IN = "write_in"  # the rule allows none
    ABSTAINER_NAMES = "abstainer_names"  # names another without being against anybody
    BLANK = "blank"
    SPOILT = "spoilt"


@dataclass(frozen=True)
class Void:
    """A void ballot by its place in the bundle."""

    serial: int
    fault: Fault


@dataclass(frozen=True)
class Tally:
    """What one name got."""

    candidate: int  # 0: written in
    name: str  # of a written-in one
    votes: int  # for; of ranks and levels: the ballots that marked it
    against: int
    abstained: int
    points: Decimal | None  # average of levels, or sum of ranks' points; None where votes decide
    passed: bool  # has the majority that the rule asks for
    rank: int  # the same for those who are tied


@dataclass(frozen=True)
class Count:
    """The result of one stage; a vote that does not hold has no tallies that count."""

    stage: VoteStage
    places: int
    eligible: int
    present: int
    issued: int
    collected: int
    valid: int
    voids: tuple[Void, ...]
    blank: int  # valid, but without any mark
    turnout: Decimal  # percent, present of eligible… as collected
    needed: int  # votes needed for a majority; 0: none asked for
    holds: bool  # collected ≤ issued, and the turnout reached
    redo: bool  # more collected than issued
    turnout_missed: bool
    tallies: tuple[Tally, ...]  # the most votes first


@dataclass(frozen=True)
class Difference:
    """Where two people read a ballot differently: its place in the bundle and both readings."""

    serial: int
    first: Ballot | None
    second: Ballot | None
