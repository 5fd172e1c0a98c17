"""The derived tables, kept in the transaction of what they are derived from."""

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection

from hallapp.domain.steps import Finding
from hallapp.records import search, summary
from hallapp.records.cases import CaseFile
from hallapp.records.changes import Change
from hallapp.wording import QT_TRANSLATE_NOOP

WRONG = QT_TRANSLATE_NOOP(
    "Verify", "The derived table {table} does not agree with the cases: rebuild it."
)


def create(connection: Connection) -> None:
    """Make them, empty."""
    search.create(connection)


def apply(connection: Connection, changes: Sequence[Change]) -> None:
    """Bring them up to a step's changes."""
    cases = [
        row for change in changes if change.table == CaseFile.__tablename__ for row in change.rows
    ]
    if cases:
        search.apply(connection, cases)
        summary.apply(connection, cases)


def compared(connection: Connection) -> Iterator[Finding]:
    """What does not agree with the tables they are derived from."""
    for table, agrees in (("search_case", search.agrees), ("summary_case", summary.agrees)):
        if not agrees(connection):
            yield Finding(sentence=WRONG, values={"table": table})
