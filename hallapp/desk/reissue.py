"""Whose badge says something else by now than the one that was printed last."""

from weakref import WeakKeyDictionary

from hallapp.actions import prints, steps
from hallapp.actions.hall import Hall
from hallapp.desk.wall import Drafting
from hallapp.domain.errors import Refused

BADGE = "badge"
_known: WeakKeyDictionary[Hall, tuple[int, tuple[str, ...]]] = WeakKeyDictionary()


def due(hall: Hall, draft: Drafting) -> tuple[str, ...]:
    """Numbers, or names, of those people; remembered until something is written.

    Nobody whose badge was never printed here: theirs may have been made before.
    """
    head = steps.head(hall)
    known = _known.get(hall)
    if known is None or known[0] != head:
        known = (head, _due(hall, draft))
        _known[hall] = known
    return known[1]


def _due(hall: Hall, draft: Drafting) -> tuple[str, ...]:
    last = prints.last_contents(hall, BADGE)
    if not last:
        return ()
    try:
        now = draft(hall, BADGE, {}).content
    except Refused:  # nobody works here any more
        return ()
    return tuple(key for key, digest in now.items() if last.get(key, digest) != digest)
