"""The derived tables, kept in the transaction of what they are derived from."""

from collections.abc import Sequence

from sqlalchemy import Connection

from hallapp.records import search
from hallapp.records.cases import CaseFile
from hallapp.records.changes import Change


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
