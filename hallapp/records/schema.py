"""The schema of a hall's store: made at once when new, migrated whole when behind.

The version is read by one query; Alembic is imported only when that is behind. A store of an
unknown version was written by a newer program and is refused.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, inspect, text

from hallapp.domain.errors import StoreTrouble
from hallapp.records import derive, tables, trouble
from hallapp.records.header import APPLICATION_ID

VERSIONS = ("0001",)
"""Every version there was, the newest last: the revisions in ``migrations/versions``."""
MIGRATIONS = Path(__file__).parent / "migrations"


def create(connection: Connection, place: str = "") -> None:
    """Make every table in an empty store, as the migrations would."""
    if inspect(connection).get_table_names():
        raise StoreTrouble(trouble.EXISTS, place=place)
    tables.metadata.create_all(connection)
    derive.create(connection)
    connection.exec_driver_sql(
        "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
        "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
    )
    connection.execute(text("INSERT INTO alembic_version VALUES (:v)"), {"v": VERSIONS[-1]})
    mark(connection)


def mark(connection: Connection) -> None:
    """Say in a SQLite file's header whose it is."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")


def settle(connection: Connection) -> None:
    """Bring a new SQLite file's header into the file itself, where the next one to open looks."""
    if connection.dialect.name == "sqlite":
        connection.rollback()
        _outside(connection, "PRAGMA wal_checkpoint(TRUNCATE)")


def scrub(connection: Connection) -> None:
    """Write a SQLite file anew, so that no freed page and no log keeps what was deleted."""
    connection.rollback()
    _outside(connection, "PRAGMA wal_checkpoint(TRUNCATE)")
    _outside(connection, "VACUUM")
    _outside(connection, "PRAGMA wal_checkpoint(TRUNCATE)")


def version(connection: Connection, place: str) -> str:
    """The version of a store; refused if it is not a hall's or was written by a newer program."""
    if not inspect(connection).has_table("alembic_version"):
        raise StoreTrouble(trouble.FOREIGN, place=place)
    found = connection.scalar(text("SELECT version_num FROM alembic_version"))
    if found not in VERSIONS:
        raise StoreTrouble(trouble.NEWER, place=place)
    return str(found)


def migrate(engine: Engine, place: str, secure: Callable[[], object]) -> bool:
    """Bring a store up to this program; `secure` makes a verified backup first. Tells if it did.

    Foreign keys are off while tables are rebuilt (on, a batch migration empties what refers to
    them), and checked before the commit.
    """
    with engine.connect() as connection:
        behind = version(connection, place) != VERSIONS[-1]
    if not behind:
        return False
    secure()
    with engine.connect() as connection:
        sqlite = connection.dialect.name == "sqlite"
        if sqlite:
            connection.rollback()
            _outside(connection, "PRAGMA foreign_keys=OFF")
        try:
            with connection.begin():
                upgrade(connection)
                broken = connection.exec_driver_sql("PRAGMA foreign_key_check") if sqlite else None
                if broken is not None and (row := broken.first()) is not None:
                    raise RuntimeError(f"the migration lost what {row[0]} {row[1]} refers to")
        finally:
            if sqlite:
                _outside(connection, "PRAGMA foreign_keys=ON")
    return True


def _outside(connection: Connection, pragma: str) -> None:
    """A pragma that is ignored inside a transaction."""
    driver: Any = connection.connection.dbapi_connection
    driver.execute(pragma)


def upgrade(connection: Connection, to: str = "head") -> None:
    """Run the migrations within a transaction that is already open."""
    from alembic import command  # noqa: PLC0415 (a fifth of a second, for the few that are behind)
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    command.upgrade(config, to)
