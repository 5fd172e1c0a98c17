"""A ballot as it was filled in: whether it is void (§5.6), and whether two readings agree."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from hallapp.domain.stars.rules import Blank, Mode, VoteStage

YES, NO = "yes", "no"
_BY_YES = frozenset({Mode.APPROVE, Mode.CHOOSE})


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
class Difference:
    """Where two people read a ballot differently: its place in the bundle and both readings."""

    serial: int
    first: Ballot | None
    second: Ballot | None


def most(stage: VoteStage, places: int) -> int:
    """How many names a ballot may have."""
    return stage.max_choices or stage.keep or places


def fault(stage: VoteStage, slate: Collection[int], ballot: Ballot, limit: int) -> Fault | None:
    """Why a ballot is void; None if it counts."""
    marks = read(stage, ballot)
    named = list(marks.values()).count(YES) if stage.mode in _BY_YES else len(marks)
    against = list(marks.values()).count(NO)
    wrong = stage.wrong_mark_void and len(marks) < len(ballot.marks)
    no_write_in = not stage.write_ins or stage.mode not in _BY_YES
    grounds = {
        Fault.SPOILT: ballot.spoilt,
        Fault.NOT_ON_SLATE: any(key not in slate for key, _ in ballot.marks),
        Fault.WRONG_MARK: wrong,
        Fault.WRITE_IN: no_write_in and stage.wrong_mark_void and bool(ballot.write_ins),
        Fault.ABSTAINER_NAMES: stage.mode is Mode.APPROVE and len(written(stage, ballot)) > against,
        Fault.TOO_MANY: stage.mode is not Mode.LEVELS
        and stage.too_many_void
        and named + len(written(stage, ballot)) > limit,
        Fault.BLANK: stage.blank is Blank.VOID and is_blank(stage, ballot),
    }
    return next((ground for ground, holds in grounds.items() if holds), None)


def read(stage: VoteStage, ballot: Ballot) -> Mapping[int, str]:
    """The marks that the rule knows; of ranks all or none: they run from 1 without a gap."""
    keys = [key for key, _ in ballot.marks]
    marks = {key: mark for key, mark in ballot.marks if keys.count(key) == 1}
    known = {YES} if stage.mode is Mode.CHOOSE else {YES, NO}
    if stage.mode is Mode.LEVELS:
        known = {level.name for level in stage.levels}
    elif stage.mode is Mode.RANK:
        known = {str(place) for place in range(1, len(ballot.marks) + 1)}
        return marks if set(marks.values()) == known else {}
    return {key: mark for key, mark in marks.items() if mark in known}


def written(stage: VoteStage, ballot: Ballot) -> frozenset[str]:
    """The names written in that the rule lets count."""
    allowed = stage.write_ins and stage.mode in _BY_YES
    return frozenset(name.strip() for name in ballot.write_ins) if allowed else frozenset()


def is_blank(stage: VoteStage, ballot: Ballot) -> bool:
    """Whether nothing on a ballot counts for or against anybody."""
    return not read(stage, ballot) and not written(stage, ballot)


def compared(first: Iterable[Ballot], second: Iterable[Ballot]) -> tuple[Difference, ...]:
    """Where two people's entries of the same bundle differ, in the order of the bundle."""
    one, other = ({each.serial: each for each in entry} for entry in (first, second))
    return tuple(
        Difference(serial, one.get(serial), other.get(serial))
        for serial in sorted(one.keys() | other.keys())
        if _reading(one.get(serial)) != _reading(other.get(serial))
    )


def _reading(ballot: Ballot | None) -> object:
    return ballot and (set(ballot.marks), sorted(ballot.write_ins), ballot.spoilt)
