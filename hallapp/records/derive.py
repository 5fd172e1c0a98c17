"""The derived tables, kept in the transaction of what they are derived from."""

from collections.abc import Sequence

from sqlalchemy import Connection

from hallapp.records.changes import Change


def apply(connection: Connection, changes: Sequence[Change]) -> None:
    """Bring the derived tables up to a step's changes."""
