"""Backups by their names: whose they are, of when, and which of them are kept.

A name says the hall, a mark of the hall's first step (so that two halls of one name on one stick
never take each other's), the minute, and whether a passphrase locks it.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

DAYS, MONTHS = 14, 12
LEAST = 2
"""So many of the newest stay whatever the disk says."""
OPEN, LOCKED = ".hall", ".locked"
MARK = 6

_NAME = re.compile(r".+-([0-9a-f]{6})-(\d{8}-\d{4})(?:-(\d{1,4}))?(\.hall|\.locked)")
_STRANGE = re.compile(r"[^\w]+")


@dataclass(frozen=True, order=True)
class Copy:
    """A backup in a folder; the order is that of time."""

    at: datetime
    number: int
    name: str
    mark: str
    size: int = 0

    @property
    def locked(self) -> bool:
        """Whether a passphrase opens it."""
        return self.name.endswith(LOCKED)


def name_of(hall: str, mark: str, at: datetime, *, locked: bool, taken: Collection[str]) -> str:
    """The name of a new backup, numbered after those of its minute that are taken."""
    stem = f"{_STRANGE.sub('_', hall)[:40] or 'hall'}-{mark[:MARK]}-{at:%Y%m%d-%H%M}"
    known = (copy_of(name) for name in taken if name.startswith(stem))
    number = max((copy.number for copy in known if copy is not None), default=0) + 1
    return (stem if number == 1 else f"{stem}-{number}") + (LOCKED if locked else OPEN)


def copy_of(name: str, size: int = 0) -> Copy | None:
    """What the name of a file says; None if it is no backup's."""
    found = _NAME.fullmatch(name)
    if found is None:
        return None
    try:
        at = datetime.strptime(found[2], "%Y%m%d-%H%M")
    except ValueError:
        return None
    return Copy(at, int(found[3] or 1), name, found[1], size)


def surplus(copies: Iterable[Copy], room: int = 0) -> tuple[Copy, ...]:
    """Those that go, the oldest first.

    The newest copy of each of the last `DAYS` days and `MONTHS` months that have one stays; of
    those, the oldest go too until `room` bytes are free, but never the newest `LEAST`.
    """
    newest_first = sorted(copies, reverse=True)
    kept = _newest_of_each(newest_first, "%Y%m%d", DAYS)
    kept |= _newest_of_each(newest_first, "%Y%m", MONTHS)
    kept |= set(newest_first[:LEAST])
    going = [copy for copy in newest_first if copy not in kept]
    room -= sum(copy.size for copy in going)
    staying = [copy for copy in newest_first if copy in kept]
    while room > 0 and len(staying) > LEAST:
        going.append(staying.pop())
        room -= going[-1].size
    return tuple(sorted(going))


def _newest_of_each(newest_first: Sequence[Copy], unit: str, most: int) -> set[Copy]:
    found: dict[str, Copy] = {}
    for copy in newest_first:
        found.setdefault(format(copy.at, unit), copy)
    return set(list(found.values())[:most])
