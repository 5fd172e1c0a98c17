"""The schema of a hall's store: made at once when new, migrated when behind."""

from sqlalchemy import Connection

from hallapp.records import derive, tables

APPLICATION_ID = 0x48414C4C  # "HALL" in a SQLite file's header


def create(connection: Connection) -> None:
    """Make every table in an empty store."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    tables.metadata.create_all(connection)
    derive.create(connection)
