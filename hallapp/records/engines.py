"""Engines for the two databases, so that the rest of the code need not know which it is."""

import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.dialects.sqlite import dialect as SQLiteDialect  # noqa: N812 (it is a class)
from sqlalchemy.engine import Dialect
from sqlalchemy.exc import ArgumentError

from hallapp.domain.errors import Refused
from hallapp.wording import QT_TRANSLATE_NOOP

BUSY_MILLISECONDS = 5000
WRITING = ("journal_mode=WAL", "wal_autocheckpoint=4000", "cache_size=-32768")
"""A log of 16 MB before it goes into the file, so that few steps wait for that; 32 MB of pages."""
DRIVERS = {
    "sqlite": "sqlite",
    "postgresql": "postgresql+psycopg",
    "postgresql+psycopg": "postgresql+psycopg",
}
NO_URL = QT_TRANSLATE_NOOP(
    "Refused",
    "This is no address of a hall: write a file, or postgresql+psycopg://user@server/database",
)
STEP_LOCK = 0x48414C4C  # "HALL": the advisory lock that lines steps up on PostgreSQL


def url_of(place: Path | str) -> URL:
    """The URL of a ``.hall`` file or of a database.

    Raises:
        Refused: it is no URL, or one of a database that holds no halls.
    """
    if isinstance(place, str) and "://" in place:
        try:
            url = make_url(place)
        except ArgumentError:
            raise Refused(NO_URL, field="hall") from None
        if url.drivername not in DRIVERS:
            raise Refused(NO_URL, field="hall")
        return url.set(drivername=DRIVERS[url.drivername])
    return URL.create("sqlite", database=str(place))


def file_of(url: URL) -> Path | None:
    """The file, or None for a database elsewhere."""
    return Path(url.database) if url.get_backend_name() == "sqlite" and url.database else None


def writing_engine(url: URL) -> Engine:
    """The engine whose transactions write, one at a time."""
    return _sqlite(url, writes=True) if file_of(url) else _postgresql(url, writes=True)


def reading_engine(url: URL) -> Engine:
    """The engine whose transactions only read, each from one moment."""
    return _sqlite(url, writes=False) if file_of(url) else _postgresql(url, writes=False)


def by_name(dialect: Dialect) -> Dialect:
    """The dialect for statements whose values are given to the driver by name."""
    return SQLiteDialect(paramstyle="named") if dialect.name == "sqlite" else dialect


def _sqlite(url: URL, *, writes: bool) -> Engine:
    # Our own BEGIN: with the driver's, an ALTER TABLE survives a rollback.
    engine = create_engine(url, connect_args={"isolation_level": None, "timeout": 0})

    @event.listens_for(engine, "connect")
    def _prepare(connection: sqlite3.Connection, _record: object) -> None:
        for pragma in (
            f"busy_timeout={BUSY_MILLISECONDS}",
            "synchronous=FULL",
            "foreign_keys=ON",
            "temp_store=MEMORY",
            *(WRITING if writes else ("query_only=ON",)),
        ):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def _postgresql(url: URL, *, writes: bool) -> Engine:
    level = "READ COMMITTED" if writes else "REPEATABLE READ"
    options: dict[str, Any] = {"isolation_level": level, "postgresql_readonly": not writes}
    engine = create_engine(url, execution_options=options)
    if writes:

        @event.listens_for(engine, "begin")
        def _begin(connection: Connection) -> None:
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": STEP_LOCK})

    return engine
