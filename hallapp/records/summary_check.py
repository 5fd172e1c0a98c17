"""Whether the kept counts are what the cases say: all of them counted at once, in arrays."""

from array import array
from typing import Any

from sqlalchemy import Connection, or_, select, true

from hallapp.records.base import table_of
from hallapp.records.cases import CaseFile
from hallapp.records.summary import ASKED, DIMENSIONS, MEASURES, PLACE, SummaryCase, marks
from hallapp.records.values import plain_rows

KEY_BITS, MEASURE_BITS = 36, 4
"""A spot as one number: period, key, measure."""


class _Marks:
    """What every case counts as: its row, the measure and the day, each in an array."""

    def __init__(self) -> None:
        self.rows, self.measures, self.days = array("q"), array("q"), array("q")
        self.keys = {name: array("q") for name in DIMENSIONS}
        self.day_of: dict[str, int] = {}

    def read(self, connection: Connection) -> "_Marks":
        """Go through the cases."""
        for n, (_, row) in enumerate(plain_rows(connection, table_of(CaseFile), true(), ASKED)):
            for name, column in DIMENSIONS.items():
                self.keys[name].append((row[column] or 0) if column else 0)
            for measure, day in marks(row):
                self.rows.append(n)
                self.measures.append(PLACE[measure])
                self.days.append(self.day_of.setdefault(day, len(self.day_of)))
        return self


def agrees(connection: Connection) -> bool:
    """Whether the summary holds exactly what the cases say."""
    import numpy as np  # noqa: PLC0415 (for a verification only)

    strange = or_(
        SummaryCase.dimension.not_in(DIMENSIONS), SummaryCase.grain.not_in(("day", "month"))
    )
    if connection.execute(select(SummaryCase.key).where(strange).limit(1)).first() is not None:
        return False
    found = _Marks().read(connection)
    month_of: dict[str, int] = {}
    months = [month_of.setdefault(day[:7], len(month_of)) for day in found.day_of]
    rows, measures = np.asarray(found.rows), np.asarray(found.measures)
    days = np.asarray(found.days)
    for grain, at, known in (
        ("day", days, found.day_of),
        ("month", np.asarray(months, dtype=np.int64)[days], month_of),
    ):
        for name, keys in found.keys.items():
            key = np.asarray(keys)[rows]
            spots = (at << KEY_BITS + MEASURE_BITS) | (key << MEASURE_BITS) | measures
            counted = np.unique(spots, return_counts=True)
            kept = _kept(np, connection, name, grain, known)
            if kept is None or not all(map(np.array_equal, counted, kept)):
                return False
    return True


def _kept(np: Any, connection: Connection, name: str, grain: str, known: dict[str, int]) -> Any:
    """The kept spots and their counts, in order; None if one is of a time that no case has."""
    query = select(table_of(SummaryCase)).where(
        SummaryCase.dimension == name, SummaryCase.grain == grain
    )
    spots: list[Any] = [np.empty(0, np.int64)]
    counts: list[Any] = [np.empty(0, np.int64)]
    result = connection.execute(query, execution_options={"yield_per": 5000})
    for part in result.partitions():
        if any(row.period not in known and any(row[-len(MEASURES) :]) for row in part):
            return None
        at = np.array([known.get(row.period, 0) for row in part], np.int64)
        key = np.array([row.key for row in part], np.int64)
        table = np.array([row[-len(MEASURES) :] for row in part], np.int64)
        row, measure = np.nonzero(table)
        spots.append((((at << KEY_BITS) | key)[row] << MEASURE_BITS) | measure)
        counts.append(table[row, measure])
    every, count = np.concatenate(spots), np.concatenate(counts)
    order = np.argsort(every)
    return every[order], count[order]
