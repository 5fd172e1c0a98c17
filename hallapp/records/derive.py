"""The derived tables, kept in the transaction of what they are derived from."""

from collections.abc import Iterator, Sequence
from itertools import islice

from sqlalchemy import Connection, true

from hallapp.domain.steps import Finding
from hallapp.records import search_index, summary, summary_check
from hallapp.records.base import table_of
from hallapp.records.cases import CaseFile
from hallapp.records.changes import Change, RowChange
from hallapp.records.values import plain_rows
from hallapp.wording import QT_TRANSLATE_NOOP

WRONG = QT_TRANSLATE_NOOP(
    "Verify", "The derived table {table} does not agree with the cases: rebuild it."
)

BATCH = 20_000


def create(connection: Connection) -> None:
    """Make them, empty."""
    search_index.create(connection)


def apply(connection: Connection, changes: Sequence[Change]) -> None:
    """Bring them up to a step's changes."""
    cases = [
        row for change in changes if change.table == CaseFile.__tablename__ for row in change.rows
    ]
    if cases:
        search_index.apply(connection, cases)
        summary.apply(connection, cases)


def rebuild(connection: Connection) -> None:
    """Make them anew from what they are derived from."""
    search_index.drop(connection)
    search_index.create(connection)
    summary.empty(connection)
    rows = plain_rows(connection, table_of(CaseFile), true())
    while batch := [RowChange(key, None, row) for key, row in islice(rows, BATCH)]:
        search_index.apply(connection, batch)
        summary.apply(connection, batch)


def compared(connection: Connection) -> Iterator[Finding]:
    """What does not agree with the tables they are derived from."""
    for table, agrees in (
        ("search_case", search_index.agrees),
        ("summary_case", summary_check.agrees),
    ):
        if not agrees(connection):
            yield Finding(sentence=WRONG, values={"table": table})
