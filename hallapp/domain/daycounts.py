"""The count-only day log: typed totals beside those that the logged cases give."""

from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from datetime import date

from hallapp.domain.errors import Refused
from hallapp.wording import QT_TRANSLATE_NOOP

MOST = 99_999

_NEGATIVE = QT_TRANSLATE_NOOP("Refused", "A count is a number from 0 to 99,999, or empty.")
_FUTURE_DAY = QT_TRANSLATE_NOOP("Refused", "{day} has not come yet.")
_TWICE = QT_TRANSLATE_NOOP("Refused", "Window {window} stands twice in this day.")


@dataclass(frozen=True, kw_only=True)
class Tally:
    """Counts of one window on one day; None is not typed, which is not zero (hall-rules 17)."""

    accepted: int | None = None
    closed: int | None = None
    returned: int | None = None
    enquiries: int | None = None
    calls: int | None = None
    visitors: int | None = None

    @property
    def empty(self) -> bool:
        """Nothing was typed."""
        return all(getattr(self, each.name) is None for each in fields(self))


@dataclass(frozen=True, kw_only=True)
class NewDayCount:
    """What the grid hands in for one window, called by its number."""

    window: str
    tally: Tally


@dataclass(frozen=True, kw_only=True)
class DayRow:
    """One window's day: what was typed and what the logged cases of that day say.

    `derived` knows accepted, closed and returned only.
    """

    window: str
    name: str = ""
    typed: Tally = field(default_factory=Tally)
    derived: Tally = field(default_factory=Tally)

    @property
    def contradictions(self) -> tuple[str, ...]:
        """The counts of which more cases are logged than were typed."""
        return tuple(
            name
            for name in ("accepted", "closed", "returned")
            if _less(getattr(self.typed, name), getattr(self.derived, name))
        )


@dataclass(frozen=True, kw_only=True)
class DayGrid:
    """The day's grid with both totals, which are kept apart and both shown (issue 2)."""

    day: date
    rows: tuple[DayRow, ...]
    typed: Tally
    derived: Tally

    @property
    def windows(self) -> int:
        """How many windows there are; a row without one holds cases that name none."""
        return sum(bool(row.window) for row in self.rows)

    @property
    def entered(self) -> int:
        """How many windows typed what they accepted and closed."""
        return sum(
            row.typed.accepted is not None and row.typed.closed is not None for row in self.rows
        )

    @property
    def complete(self) -> bool:
        """Every window typed what it accepted and closed."""
        return self.entered == self.windows


def _less(typed: int | None, derived: int | None) -> bool:
    return typed is not None and derived is not None and typed < derived


def counted_only(typed: int | None, derived: int) -> int:
    """How many of a window's cases are known as a number only: typed beyond what is logged.

    Nothing typed, or less than is logged: none; the logged rows are what is known then.
    """
    return 0 if typed is None else max(typed - derived, 0)


def effective(typed: int | None, derived: int | None) -> int | None:
    """What counts of a window: typed, or logged where that is more; None is not known.

    Nothing typed and nothing logged is not zero (hall-rules 17).
    """
    if typed is None:
        return derived or None
    return max(typed, derived or 0)


def total(tallies: Iterable[Tally]) -> Tally:
    """The sum, in which a count that nobody typed stays empty."""
    counts: dict[str, int | None] = {each.name: None for each in fields(Tally)}
    for tally in tallies:
        for name, so_far in counts.items():
            more: int | None = getattr(tally, name)
            if more is not None:
                counts[name] = (so_far or 0) + more
    return Tally(**counts)


def grid_of(day: date, rows: Iterable[DayRow]) -> DayGrid:
    """The grid of a day with its totals."""
    listed = tuple(rows)
    return DayGrid(
        day=day,
        rows=listed,
        typed=total(row.typed for row in listed),
        derived=total(row.derived for row in listed),
    )


def check_counts(day: date, rows: Iterable[NewDayCount], *, today: date) -> None:
    """Refuse a day to come, a window that stands twice, and numbers that are no counts."""
    if day > today:
        raise Refused(_FUTURE_DAY, field="day", day=day)
    seen = set[str]()
    for row in rows:
        if row.window in seen:
            raise Refused(_TWICE, field="window", window=row.window)
        seen.add(row.window)
        for each in fields(row.tally):
            check_count(getattr(row.tally, each.name), each.name)


def check_count(count: int | None, field: str) -> None:
    """Refuse what is neither empty nor a number from 0 to 99,999."""
    if count is not None and not 0 <= count <= MOST:
        raise Refused(_NEGATIVE, field=field)
