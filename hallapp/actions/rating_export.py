"""Ratings as rows of a table: what is exported comes in again unchanged."""

from collections.abc import Iterator

from hallapp.actions.hall import Hall
from hallapp.actions.ratings import lines
from hallapp.domain.ratings import UNRATED, RatingFilter

RATING_FIELDS = (
    "case_no",
    "staff",
    "window",
    "rated_at",
    "level",
    "options",
    "channel",
    "text",
    "entry_no",
    "excluded",
)
"""The columns; `entry_no` is the call-back's, `excluded` the ground on which it does not count."""
_PART = 1000


def rating_rows(hall: Hall, wanted: RatingFilter) -> Iterator[dict[str, object]]:
    """The ratings of a filter, the newest first; nobody who rated is named in them."""
    first = 0
    while part := lines(hall, wanted, first, _PART):
        first += len(part)
        for line in part:
            yield {
                **{name: getattr(line, name) for name in RATING_FIELDS},
                "level": UNRATED if line.level is None else str(line.level),
                "options": ",".join(line.options),
            }
