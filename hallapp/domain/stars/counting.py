"""Counting ballots: who has how many votes, and whether the vote holds (§5.6)."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal

from hallapp.domain.errors import Refused
from hallapp.domain.stars.ballots import NO, Ballot, Fault, fault, is_blank, most, read, written
from hallapp.domain.stars.rules import HUNDRED, MajorityOf, Mode, VoteStage
from hallapp.wording import QT_TRANSLATE_NOOP

MORE_PRESENT = QT_TRANSLATE_NOOP(
    "Refused", "{present} present, but only {eligible} are entitled to vote: count again."
)
MORE_ISSUED = QT_TRANSLATE_NOOP(
    "Refused", "{issued} ballots were issued, but only {present} were present: count again."
)


@dataclass(frozen=True)
class Void:
    """A void ballot by its place in the bundle."""

    serial: int
    fault: Fault


@dataclass(frozen=True)
class Tally:
    """What one name got."""

    candidate: int  # 0: written in, and nobody who may be chosen
    name: str  # of one who was written in
    votes: int  # for; of ranks and levels: the ballots that marked it
    against: int
    abstained: int
    points: Decimal | None  # sum of ranks' points, average of levels; None where votes decide
    passed: bool = False  # may be chosen, and has the majority that the rule asks for
    rank: int = 0  # the same for those who are tied


@dataclass(frozen=True)
class Count:
    """The result of one stage; of a vote that does not hold the tallies decide nothing."""

    stage: VoteStage
    places: int
    eligible: int
    present: int
    issued: int
    collected: int
    valid: int
    voids: tuple[Void, ...]
    blank: int  # valid, but without any mark
    turnout: Decimal  # percent of those entitled who were present, to two places: ⅔ is 66.67
    needed: int  # votes that make a majority; 0: none is asked for
    redo: bool  # more collected than issued: invalid, to be held again
    turnout_missed: bool
    tallies: tuple[Tally, ...]  # the most votes first

    @property
    def holds(self) -> bool:
        """Whether the vote decides."""
        return not (self.redo or self.turnout_missed)


def counted(
    stage: VoteStage,
    slate: Collection[int],
    ballots: Iterable[Ballot],
    *,
    places: int,
    eligible: int,
    present: int,
    issued: int,
    others: Mapping[str, int] | None = None,
) -> Count:
    """Count a stage for so many places; `others` are those who may be written in, by name.

    Raises:
        Refused: more were present than entitled, or more ballots issued than people present.
    """
    if present > eligible:
        raise Refused(MORE_PRESENT, field="present", present=present, eligible=eligible)
    if issued > present:
        raise Refused(MORE_ISSUED, field="issued", issued=issued, present=present)
    limit = most(stage, places)
    told = sorted(ballots, key=lambda each: each.serial)
    judged = [(each, fault(stage, slate, each, limit)) for each in told]
    valid = [each for each, why in judged if why is None]
    base = {MajorityOf.CAST: len(valid), MajorityOf.PRESENT: present, MajorityOf.ELIGIBLE: eligible}
    needed = (
        int(stage.majority * base[stage.majority_of] / HUNDRED) + 1
        if stage.majority_of in base
        else 0
    )
    turnout = _percent(present, eligible)
    return Count(
        stage=stage,
        places=places,
        eligible=eligible,
        present=present,
        issued=issued,
        collected=len(told),
        valid=len(valid),
        voids=tuple(Void(each.serial, why) for each, why in judged if why is not None),
        blank=sum(is_blank(stage, each) for each in valid),
        turnout=turnout,
        needed=needed,
        redo=len(told) > issued,
        turnout_missed=stage.turnout_min is not None and turnout < stage.turnout_min,
        tallies=_placed(_tallied(stage, slate, valid, limit, others or {}), max(needed, 1)),
    )


def _percent(part: int, whole: int) -> Decimal:
    share = Decimal(part) * HUNDRED / whole if whole else Decimal(0)
    return share.quantize(Decimal("0.01"), ROUND_HALF_UP)


def _tallied(
    stage: VoteStage,
    slate: Collection[int],
    valid: Sequence[Ballot],
    limit: int,
    others: Mapping[str, int],
) -> list[Tally]:
    """What each name got, on the slate or written in."""
    marks = [read(stage, each) for each in valid]
    names = Counter(name for each in valid for name in written(stage, each))
    return [
        _tally(stage, key, [each[key] for each in marks if key in each], len(valid), limit)
        for key in sorted(slate)
    ] + [
        Tally(others.get(name, 0), name, votes, 0, len(valid) - votes, None)
        for name, votes in sorted(names.items())
    ]


def _placed(tallies: Sequence[Tally], needed: int) -> tuple[Tally, ...]:
    """The same, the most first, with ranks and whether each may be chosen."""
    told = sorted(tallies, key=got, reverse=True)
    by_rank = [got(each) for each in told]
    return tuple(
        replace(
            each,
            rank=1 + by_rank.index(got(each)),
            passed=bool(each.candidate) and each.votes >= needed,
        )
        for each in told
    )


def _tally(
    stage: VoteStage, candidate: int, marks: Sequence[str], ballots: int, limit: int
) -> Tally:
    """What one name on the slate got by its marks, out of so many valid ballots."""
    against = marks.count(NO) if stage.mode is Mode.APPROVE else 0
    points = None
    votes = len(marks) - against
    if stage.mode is Mode.RANK:
        points = sum((Decimal(max(0, limit - int(mark) + 1)) for mark in marks), Decimal(0))
    elif stage.mode is Mode.LEVELS:
        by_level = {level.name: level.points for level in stage.levels}
        given = [worth for mark in marks if (worth := by_level[mark]) is not None]
        votes = len(given)
        points = sum(given, Decimal(0)) / max(1, votes)
    return Tally(candidate, "", votes, against, ballots - votes - against, points)


def got(tally: Tally) -> Decimal:
    """What decides: points where there are any, else votes."""
    return Decimal(tally.votes) if tally.points is None else tally.points
