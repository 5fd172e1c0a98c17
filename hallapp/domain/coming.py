"""What is known to change on the walls before long: swapped, put up, taken down on its day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

AHEAD = 7
"""Days: what is due later is not told yet."""


class Turn(StrEnum):
    """What is to be done on the day."""

    SWAP = "swap"
    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, kw_only=True)
class Coming:
    """One sheet and the day on which it changes; `board` is "" where it hangs nowhere yet.

    `title` is that of the paper, or of the notice; `about` a window or a period.
    """

    on: date
    turn: Turn
    paper: str
    title: str
    about: str = ""
    board: str = ""


def soon(coming: Iterable[Coming], today: date) -> tuple[Coming, ...]:
    """What is due from today on within a week, the next first."""
    last = today + timedelta(days=AHEAD)
    return tuple(sorted((c for c in coming if today <= c.on <= last), key=lambda c: c.on))


def last_day(up_from: date | None, down_on: date | None) -> date | None:
    """The last day on which a notice hangs that comes down on a day; it hangs a day at least."""
    if down_on is None or down_on == up_from:
        return down_on
    return down_on - timedelta(days=1)
