"""The derived tables, kept in the transaction of what they are derived from."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import islice

from sqlalchemy import Connection, true
from sqlalchemy.exc import DatabaseError

from hallapp.domain.steps import Finding
from hallapp.records import search_index, summary, summary_check
from hallapp.records.cases import CaseFile
from hallapp.records.changes import Change, RowChange
from hallapp.records.stored import UNREADABLE
from hallapp.records.values import plain_rows
from hallapp.wording import QT_TRANSLATE_NOOP

WRONG = QT_TRANSLATE_NOOP(
    "Verify", "The derived table {table} does not agree with the records: rebuild it."
)

BATCH = 20_000


def create(connection: Connection) -> None:
    """Make them, empty."""
    search_index.create(connection)


def apply(connection: Connection, changes: Sequence[Change]) -> None:
    """Bring them up to a step's changes."""
    changed: dict[str, list[RowChange]] = {}
    for change in changes:
        changed.setdefault(change.table, []).extend(change.rows)
    for table, rows in changed.items():
        search_index.apply(connection, table, rows)
    if cases := changed.get(CaseFile.__tablename__):
        summary.apply(connection, cases)


def rebuild(connection: Connection) -> None:
    """Make them anew from what they are derived from."""
    search_index.drop(connection)
    search_index.create(connection)
    summary.empty(connection)
    for index in search_index.by_table().values():
        rows = plain_rows(connection, index.table, true())
        while batch := [RowChange(key, None, row) for key, row in islice(rows, BATCH)]:
            search_index.apply(connection, index.table.name, batch)
            if index is search_index.CASES:
                summary.apply(connection, batch)


def compared(connection: Connection) -> Iterator[Finding]:
    """What does not agree with the tables they are derived from."""
    checks: dict[str, Callable[[], bool]] = {
        name: partial(search_index.agrees, connection, name) for name in search_index.NAMES
    }
    checks["summary_case"] = partial(summary_check.agrees, connection)
    for table, agrees in checks.items():
        if not _holds(agrees):
            yield Finding(sentence=WRONG, values={"table": table})


def _holds(agrees: Callable[[], bool]) -> bool:
    """Whether a table agrees; one that cannot be read does not."""
    try:
        return agrees()
    except (DatabaseError, *UNREADABLE):
        return False
