"""Who can stand in at an empty window, best first, each with what speaks for them."""

from collections.abc import Iterable
from dataclasses import dataclass

from hallapp.domain.staffing import StaffKind

THREE = 3

_FREEDOM = {
    StaffKind.FLOATING: 0,
    StaffKind.WINDOW: 1,
    StaffKind.OFFICE: 2,
    StaffKind.GUIDE: 3,
    StaffKind.LEADER: 4,
}
"""Whom it costs the hall least to move; others never stand in."""


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """A person as seen from one empty window.

    `skills` counts the window's items that they can do; `seat` is the window where they sit,
    `shared` the one that they only help at 并岗; `load` how often they stood in of late.
    """

    staff_id: int
    name: str
    kind: StaffKind = StaffKind.WINDOW
    absent: bool = False
    pair: bool = False
    skills: int = 0
    account: bool = True
    seat: str = ""
    shared: str = ""
    load: int = 0


@dataclass(frozen=True)
class StandIn:
    """A candidate who may stand in, and of how many items the window is."""

    who: Candidate
    of: int


def of_the_hall(kind: StaffKind) -> bool:
    """Whether people of a kind may ever sit at a window."""
    return kind in _FREEDOM


def can_stand_in(who: Candidate, of: int) -> bool:
    """Whether a person may be offered: here, free, of the hall, and able to do something there.

    Where the catalogue knows no item of the window, everybody free is able.
    """
    free = not who.absent and not who.seat and of_the_hall(who.kind)
    return free and (who.pair or who.skills > 0 or of == 0)


def stand_ins(candidates: Iterable[Candidate], of: int, limit: int = THREE) -> tuple[StandIn, ...]:
    """The best stand-ins: B 岗 first, then with an account, then by skill, freedom and load."""
    able = [who for who in candidates if can_stand_in(who, of)]
    return tuple(StandIn(who, of) for who in sorted(able, key=_nearness)[:limit])


def _nearness(who: Candidate) -> tuple[bool, bool, int, int, bool, int, str, int]:
    return (
        not who.pair,
        not who.account,
        -who.skills,
        _FREEDOM[who.kind],
        bool(who.shared),
        who.load,
        who.name,
        who.staff_id,
    )
