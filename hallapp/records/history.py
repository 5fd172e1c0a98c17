"""Every row against the journal: history is unwound from the last step to the first.

What a step left must be what the next one, or the row today, begins with; before the first step
there must be nothing. What the journal itself cannot vouch for says nothing about a row.
"""

from bisect import bisect_right, insort
from collections.abc import Container, Iterable, Iterator
from itertools import islice

from sqlalchemy import Connection, Table, select

from hallapp.domain.steps import Finding
from hallapp.records.base import Base
from hallapp.records.changes import ERASE, RowChange
from hallapp.records.images import StoredChange, every_change, inserted_digests
from hallapp.records.journal import ROW_DIGEST
from hallapp.records.stored import rows_as_stored, same
from hallapp.records.values import Plain, defaults, journaled, whole
from hallapp.wording import QT_TRANSLATE_NOOP

ROW_CHANGED = QT_TRANSLATE_NOOP(
    "Verify", "{table} {key} was changed outside the program after step {no}: {fields}"
)
ROW_CHANGED_SOMEHOW = QT_TRANSLATE_NOOP(
    "Verify", "{table} {key} was changed outside the program after step {no}."
)
ROW_MISSING = QT_TRANSLATE_NOOP(
    "Verify", "{table} {key} was removed outside the program after step {no}."
)
ROW_ADDED = QT_TRANSLATE_NOOP("Verify", "{table} {key} was added outside the program.")
BATCH = 400

ERASED = "\x00erased"
"""What a field held that was lawfully erased from the journal: nobody can say."""


class Rows:
    """The rows of one table, as they were at the step that unwinding has come to."""

    def __init__(self, connection: Connection, table: Table) -> None:
        self.connection = connection
        self.table = table
        self.kept: dict[int, Plain | None] = {}
        self.unborn: dict[int, range] = {}  # inserted by the many, and unwound; by first key
        self.starts: list[int] = []
        self.named: set[int] = set()  # already found wrong
        self.erased: set[int] = set()  # taken away for good: what they held nobody knows any more
        self.unknown = False  # whether the journal has lost what happened to them before

    def unbear(self, keys: range) -> None:
        """From here on into the past there are no rows of these keys."""
        if keys.start not in self.unborn:
            insort(self.starts, keys.start)
        self.unborn[keys.start] = keys

    def is_unborn(self, key: int) -> bool:
        """Whether unwinding has passed the making of a row."""
        at = bisect_right(self.starts, key) - 1
        return at >= 0 and key in self.unborn[self.starts[at]]

    def fetch(self, keys: Iterable[int]) -> None:
        """Read rows ahead, many at once."""
        missing = [key for key in set(keys) if key not in self.kept]
        self.kept |= {key: None for key in missing if self.is_unborn(key)}
        wanted = [key for key in missing if key not in self.kept]
        for start in range(0, len(wanted), BATCH):
            chunk = wanted[start : start + BATCH]
            self.kept |= dict.fromkeys(chunk)
            self.kept |= rows_as_stored(self.connection, self.table, self.table.c.id.in_(chunk))

    def put_back(self, key: int, before: Plain | None, gone: Iterable[str] = ()) -> None:
        """A row as it was before a change of it; of `gone` fields nobody can say."""
        if before is None:
            self.kept[key] = None
        else:
            then = dict.fromkeys(gone, ERASED) | before
            self.kept[key] = whole(self.table, (self.kept[key] or {}) | then)

    def between(self, first: int, last: int) -> Iterator[tuple[int, Plain]]:
        """The rows of a range of keys, in order."""
        today = rows_as_stored(self.connection, self.table, self.table.c.id.between(first, last))
        unread = next(today, None)
        for key in range(first, last + 1):
            row = None
            if unread is not None and unread[0] == key:
                row, unread = None if self.is_unborn(key) else unread[1], next(today, None)
            row = self.kept.pop(key, row)
            if row is not None:
                yield key, row

    def left(self) -> Iterator[int]:
        """The keys of rows that no step made."""
        yield from (key for key, row in self.kept.items() if row is not None)
        for key in self.connection.scalars(select(self.table.c.id).order_by(self.table.c.id)):
            if key not in self.kept and not self.is_unborn(key):
                yield key


class History:
    """Unwinds every step and says which rows do not fit."""

    def __init__(self, connection: Connection, doubted: Container[int] = ()) -> None:
        self.connection = connection
        self.doubted = doubted
        self.rows = {
            table.name: Rows(connection, table)
            for table in Base.metadata.sorted_tables
            if journaled(table.name)
        }

    def unwound(self) -> Iterator[Finding]:
        """What was changed, removed or added outside the program."""
        changes = every_change(self.connection, newest_first=True)
        while batch := list(islice(changes, BATCH)):
            for name, rows in self.rows.items():
                rows.fetch(c.first for c in batch if c.table == name and not c.bulk)
            for change in batch:
                if change.id in self.doubted:
                    self._lose(change)
                elif not self.rows[change.table].unknown:
                    yield from self._unwind(change, self.rows[change.table])
        for rows in self.rows.values():
            for key in () if rows.unknown else rows.left():
                if key not in rows.named:
                    yield Finding(sentence=ROW_ADDED, values={"table": rows.table.name, "key": key})

    def _lose(self, change: StoredChange) -> None:
        """Say no more of the rows of a change that was tampered with, which is found already."""
        rows = self.rows.get(change.table)
        if rows is not None and change.bulk:
            rows.unknown = True
        elif rows is not None:
            rows.named.add(change.first)

    def _unwind(self, change: StoredChange, rows: Rows) -> Iterator[Finding]:
        if change.op == "insert_many":
            yield from self._unwind_inserted(change, rows)
            return
        if change.op == ERASE:
            rows.erased.add(change.first)
        if change.bulk:
            rows.fetch(row.key for row in change.rows)
            reversed_rows: Iterable[RowChange] = change.rows
        else:
            reversed_rows = [RowChange(change.first, *change.sides())]
        for key, before, after in reversed_rows:
            yield from self._compare(change, rows, key, after)
            rows.put_back(key, before, change.gone)

    def _compare(
        self, change: StoredChange, rows: Rows, key: int, after: Plain | None
    ) -> Iterator[Finding]:
        now = rows.kept[key]
        if after is None:
            if now is not None:
                yield from self._found(ROW_ADDED, change, rows, key)
        elif now is None:
            yield from self._found(ROW_MISSING, change, rows, key)
        else:
            wrong = [
                name
                for name, value in after.items()
                if not same(now.get(name), value) and now.get(name) is not ERASED
            ]
            if change.op == "insert":  # its images left out what was empty
                blank = defaults(rows.table)
                empty = now.keys() - change.digests.keys()
                wrong += [n for n in empty if now[n] not in (None, blank[n], ERASED)]
            if wrong:
                fields = ", ".join(sorted(wrong))
                yield from self._found(ROW_CHANGED, change, rows, key, fields)

    def _unwind_inserted(self, change: StoredChange, rows: Rows) -> Iterator[Finding]:
        present: list[int] = []
        erased: set[int] = set()

        def noting() -> Iterator[tuple[int, Plain]]:
            for key, row in rows.between(change.first, change.last):
                present.append(key)
                if ERASED in row.values():
                    erased.add(key)
                yield key, row

        now = inserted_digests(change, noting())
        then = change.packed or b""
        for n, key in enumerate(present):
            at = (key - change.first) * ROW_DIGEST
            fits = now[n * ROW_DIGEST : (n + 1) * ROW_DIGEST] == then[at : at + ROW_DIGEST]
            if not fits and key not in erased and key not in rows.erased:
                yield from self._found(ROW_CHANGED_SOMEHOW, change, rows, key)
        if len(present) < change.count:
            for key in sorted(set(change.keys()).difference(present)):
                yield from self._found(ROW_MISSING, change, rows, key)
        rows.unbear(range(change.first, change.last + 1))

    def _found(
        self, sentence: str, change: StoredChange, rows: Rows, key: int, fields: str = ""
    ) -> Iterator[Finding]:
        if key not in rows.named:
            rows.named.add(key)
            values = {"table": change.table, "key": key, "no": change.step_no, "fields": fields}
            yield Finding(sentence=sentence, values=values)
