"""Counts of cases kept beside them, so that ten years of figures need not read a million rows.

``summary_case`` holds, for each key of a dimension and each day and month, how many cases …

- `accepted` were accepted, `closed` closed, `returned` returned or withdrawn then;
- `on_time`, `overdue_closed` of those finished were due then; `no_due` without a known limit were
  accepted then;
- the same three with ``accepted_…`` were accepted then, with ``finished_…`` were finished then.

`dimension` is hall, window, staff, item or department; `key` the id there, 0 for none (and for the
hall). `grain` is day or month, `period` its text, ``2026-03-02`` or ``2026-03``. Only cases that
count are in it: accepted, and not void. Nothing depends on now: how cases still open stand is asked
of the cases themselves, which the index of open ones makes cheap.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from sqlalchemy import ColumnElement, Connection, delete, func, select
from sqlalchemy.orm import Mapped, mapped_column

from hallapp.records.base import Base, table_of
from hallapp.records.changes import RowChange
from hallapp.records.values import Plain

DIMENSIONS = {
    "hall": None,
    "window": "window_id",
    "staff": "staff_id",
    "item": "item_id",
    "department": "department_id",
}


class SummaryCase(Base):
    """How many cases of one key fell on one day or month; see the module."""

    __tablename__ = "summary_case"

    dimension: Mapped[str] = mapped_column(primary_key=True)
    grain: Mapped[str] = mapped_column(primary_key=True)
    period: Mapped[str] = mapped_column(primary_key=True)
    key: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    accepted: Mapped[int] = mapped_column(default=0)
    closed: Mapped[int] = mapped_column(default=0)
    returned: Mapped[int] = mapped_column(default=0)
    on_time: Mapped[int] = mapped_column(default=0)
    overdue_closed: Mapped[int] = mapped_column(default=0)
    no_due: Mapped[int] = mapped_column(default=0)
    accepted_on_time: Mapped[int] = mapped_column(default=0)
    accepted_overdue_closed: Mapped[int] = mapped_column(default=0)
    accepted_no_due: Mapped[int] = mapped_column(default=0)
    finished_on_time: Mapped[int] = mapped_column(default=0)
    finished_overdue_closed: Mapped[int] = mapped_column(default=0)
    finished_no_due: Mapped[int] = mapped_column(default=0)

    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012 (SQLAlchemy's way)


MEASURES = tuple(c.name for c in table_of(SummaryCase).columns if not c.primary_key)
PLACE = {name: at for at, name in enumerate(MEASURES)}
SOURCES = ("state", "accepted_at", "closed_at", "ended_at", "due_at", "missing_year")
ASKED = ("id", *SOURCES, "paused_since", *filter(None, DIMENSIONS.values()))

Spot = tuple[int, str, str]
"""Key, period and measure; a period of seven characters is a month."""


class Tally:
    """Counts of cases by dimension and spot."""

    def __init__(self) -> None:
        self.days: dict[str, Counter[Spot]] = {name: Counter() for name in DIMENSIONS}

    def add(self, rows: Iterable[Plain]) -> None:
        """Count rows; lists are counted faster than single spots."""
        rows_and_marks = [(row, list(marks(row))) for row in rows]
        for name, column in DIMENSIONS.items():
            self.days[name].update(
                [
                    ((row[column] or 0) if column else 0, day, measure)
                    for row, marked in rows_and_marks
                    for measure, day in marked
                ]
            )

    def less(self, other: "Tally") -> dict[tuple[str, int, str], list[int]]:
        """What it has more than another, in the order of `MEASURES`, for days and months."""
        found: dict[tuple[str, int, str], list[int]] = {}
        for name, days in self.days.items():
            days.subtract(other.days[name])
            for (key, day, measure), count in days.items():
                if count:
                    at = PLACE[measure]
                    for period in (day, day[:7]):
                        counts = found.get((name, key, period))
                        if counts is None:
                            counts = found[name, key, period] = [0] * len(MEASURES)
                        counts[at] += count
        return found


def marks(row: Plain) -> Iterator[tuple[str, str]]:
    """What a case counts as, and on which day."""
    accepted = row["accepted_at"]
    if accepted is None or row["state"] == "voided":
        return
    closed, ended = row["closed_at"], row["ended_at"]
    yield "accepted", accepted[:10]
    if closed is not None:
        yield "closed", closed[:10]
    elif ended is not None:
        yield "returned", ended[:10]
    finished = closed or ended
    standing = _standing(row, finished)
    if standing:
        yield standing, (row["due_at"] or accepted)[:10]
        yield f"accepted_{standing}", accepted[:10]
        if finished is not None:
            yield f"finished_{standing}", finished[:10]


def _standing(row: Plain, finished: str | None) -> str | None:
    """How a case stands for good; None while that depends on now."""
    due = row["due_at"]
    if due is None:
        unknown = row["missing_year"] is not None or row["paused_since"] is not None
        return None if unknown else "no_due"
    if finished is None:
        return None
    minute = due + "T23:59" if len(due) == 10 else due[:16]
    return "overdue_closed" if minute < finished[:16] else "on_time"


def empty(connection: Connection) -> None:
    """Take every count away."""
    connection.execute(delete(table_of(SummaryCase)))


def apply(connection: Connection, changes: Sequence[RowChange]) -> None:
    """Bring the counts up to changes of ``case_file``."""
    before, after = Tally(), Tally()
    before.add(row for _, row, _ in changes if row is not None)
    after.add(row for _, _, row in changes if row is not None)
    rows = [
        (name, _grain(period), period, key, *counts)
        for (name, key, period), counts in after.less(before).items()
    ]
    if rows:
        connection.exec_driver_sql(_upsert(connection), rows)


def _grain(period: str) -> str:
    return "month" if len(period) == 7 else "day"


def _upsert(connection: Connection) -> str:
    names = ["dimension", "grain", "period", "key", *MEASURES]
    mark = "?" if connection.dialect.name == "sqlite" else "%s"
    sums = ", ".join(f"{name} = summary_case.{name} + excluded.{name}" for name in MEASURES)
    return (
        f"INSERT INTO summary_case ({', '.join(names)}) "  # noqa: S608 (names of ours)
        f"VALUES ({', '.join([mark] * len(names))}) "
        f"ON CONFLICT (dimension, grain, period, key) DO UPDATE SET {sums}"
    )


def parts(first: date | None, last: date | None) -> list[tuple[str, str, str]]:
    """The days and whole months that make up a span: grain, from, up to (not included)."""
    since = first or date.min
    until = min(last or date.max, date.max - timedelta(days=40))  # a month later is a date, too
    begins = _month_of(since if since.day == 1 else _next_month(since))
    ends = _month_of(_next_month(until) if _ends_month(until) else until)
    after = (until + timedelta(days=1)).isoformat()
    if begins >= ends:
        return [("day", since.isoformat(), after)]
    cut = [("day", since.isoformat(), begins), ("month", begins, ends), ("day", ends, after)]
    return [part for part in cut if part[1] < part[2]]


def _month_of(day: date) -> str:
    return day.isoformat()[:7]


def _next_month(day: date) -> date:
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1)


def _ends_month(day: date) -> bool:
    return (day + timedelta(days=1)).day == 1


def by_key(
    connection: Connection,
    dimension: str,
    measures: Sequence[str],
    first: date | None = None,
    last: date | None = None,
) -> dict[int, tuple[int, ...]]:
    """The sums of measures over a span, by key of a dimension."""
    sums = [func.sum(table_of(SummaryCase).c[name]) for name in measures]
    total: dict[int, tuple[int, ...]] = {}
    for part in parts(first, last):
        query = select(SummaryCase.key, *sums).where(*_within(dimension, part))
        for key, *found in connection.execute(query.group_by(SummaryCase.key)):
            here = total.get(key, (0,) * len(measures))
            total[key] = tuple(had + int(more) for had, more in zip(here, found, strict=True))
    return total


def _within(dimension: str, part: tuple[str, str, str]) -> tuple[ColumnElement[bool], ...]:
    grain, since, until = part
    return (
        SummaryCase.dimension == dimension,
        SummaryCase.grain == grain,
        SummaryCase.period >= since,
        SummaryCase.period < until,
    )


def by_period(
    connection: Connection,
    grain: str,
    measures: Sequence[str],
    first: date | None = None,
    last: date | None = None,
    *,
    dimension: str = "hall",
) -> dict[tuple[int, str], tuple[int, ...]]:
    """Measures by key and day or month, of the days or months that a span touches."""
    columns = [table_of(SummaryCase).c[name] for name in measures]
    length = 7 if grain == "month" else 10
    query = select(SummaryCase.key, SummaryCase.period, *columns).where(
        SummaryCase.dimension == dimension, SummaryCase.grain == grain
    )
    if first is not None:
        query = query.where(SummaryCase.period >= first.isoformat()[:length])
    if last is not None:
        query = query.where(SummaryCase.period <= last.isoformat()[:length])
    return {(key, period): tuple(found) for key, period, *found in connection.execute(query)}


def over_time(
    connection: Connection,
    measures: Sequence[str],
    first: date | None = None,
    last: date | None = None,
    *,
    months: bool = False,
) -> dict[str, tuple[int, ...]]:
    """Measures of the whole hall by day, or (`months`) by month, by day where a month is cut."""
    columns = [table_of(SummaryCase).c[name] for name in measures]
    every = parts(first, last) if months else [("day", *_days(first, last))]
    return {
        period: tuple(found)
        for part in every
        for period, *found in connection.execute(
            select(SummaryCase.period, *columns).where(*_within("hall", part))
        )
    }


def _days(first: date | None, last: date | None) -> tuple[str, str]:
    until = last or date.max
    after = until + timedelta(days=1) if until < date.max else until
    return (first or date.min).isoformat(), after.isoformat()
