"""What a step changed: the one list that journal, undo and the derived tables are handed."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from hallapp.records.values import Plain

ERASE = "erase"
"""What is done to a row that goes for good: the journal keeps a digest of it and no image."""


class RowChange(NamedTuple):
    """One row before and after; None where there was or is no row."""

    key: int
    before: Plain | None
    after: Plain | None


@dataclass(frozen=True, slots=True)
class Change:
    """Rows of one table that were inserted, updated, deleted or erased; `bulk` if by the many."""

    table: str
    op: str
    rows: Sequence[RowChange]
    bulk: bool = False

    @property
    def first(self) -> int:
        """The lowest key."""
        return self.rows[0].key if self.op.startswith("insert") else min(r.key for r in self.rows)

    @property
    def last(self) -> int:
        """The highest key."""
        return self.rows[-1].key if self.op.startswith("insert") else max(r.key for r in self.rows)


def row_change(table: str, change: RowChange) -> Change:
    """The change of one row, its kind told by which side is missing."""
    if change.before is None:
        return Change(table, "insert", [change])
    return Change(table, "update" if change.after is not None else "delete", [change])
