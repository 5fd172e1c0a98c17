"""What the journal can show of one table to who may not see the rest: its steps, newest first.

Of each step the digest of its words, of each change of another table its digest; of the table's own
changes the columns that name nobody (`Base.proves`), with what their digests were made of.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from sqlalchemy import Connection

from hallapp.records.base import model_of, table_of
from hallapp.records.changes import RowChange
from hallapp.records.history import Rows
from hallapp.records.images import StoredChange, entry_of, every_change, every_step
from hallapp.records.journal import hashed, hidden_digests, words_digest
from hallapp.records.values import Plain

Shown = dict[str, Any]


def shown_steps(connection: Connection, table: str) -> Iterator[Shown]:
    """Every step, from the last to the first."""
    opening = _Opening(connection, table)
    groups = groupby(every_change(connection, newest_first=True), lambda change: change.step_no)
    at, changes = next(groups, (0, iter(())))
    for row in every_step(connection, newest_first=True):
        mine: list[Any] = []
        if at == row["no"]:
            mine = [opening.shown(change) for change in changes][::-1]
            at, changes = next(groups, (0, iter(())))
        yield {
            "no": row["no"],
            "at": row["at"],
            "words": words_digest(row["salt"], entry_of(row)),
            "changes": mine,
            "hash": row["hash"],
        }


class _Opening:
    """Unwinds one table, and shows of each change what may be seen."""

    def __init__(self, connection: Connection, table: str) -> None:
        model = model_of(table)
        self.table = table
        self.columns = model.proves
        self.rows = Rows(connection, table_of(model))

    def shown(self, change: StoredChange) -> list[Any]:
        """What goes into its step's hash; of this table the digests too, and what they open to."""
        said = hashed(
            {
                "table_name": change.table,
                "op": change.op,
                "first": change.first,
                "last": change.last,
                "count": change.count,
                "digests": change.digests,
            }
        )
        if change.table != self.table:
            return said
        opened = self._many(change) if change.bulk else self._one(change)
        return [*said[:-1], change.digests, opened]

    def _one(self, change: StoredChange) -> dict[str, list[Any]]:
        """Salt and value after it of the open fields."""
        before, after = change.sides()
        self.rows.fetch([change.first])
        self.rows.put_back(change.first, before, change.gone)
        fields = {} if after is None else change.fields or {}
        return {name: fields[name][2:] for name in self.columns if name in fields}

    def _many(self, change: StoredChange) -> list[list[Any]]:
        """Of each row its key, the open columns before and after, and the digest of the others."""
        rows = self._inserted(change) if change.op == "insert_many" else self._changed(change)
        hidden = [name for name in change.digests["columns"] if name not in change.opened]
        digests = hidden_digests(change.salt or "", hidden, rows)
        return [
            [row.key, _open(row.before, change.opened), _open(row.after, change.opened), hide.hex()]
            for row, hide in zip(rows, digests, strict=True)
        ]

    def _changed(self, change: StoredChange) -> list[RowChange]:
        self.rows.fetch(row.key for row in change.rows)
        for row in change.rows:
            self.rows.put_back(row.key, row.before)
        return change.rows

    def _inserted(self, change: StoredChange) -> list[RowChange]:
        between = self.rows.between(change.first, change.last)
        rows = [RowChange(key, None, row) for key, row in between]
        self.rows.unbear(range(change.first, change.last + 1))
        return rows


def _open(row: Plain | None, columns: Iterable[str]) -> list[Any] | None:
    return None if row is None else [row[name] for name in columns]
