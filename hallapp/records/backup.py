"""Verified copies of a hall's file, made while it is in use, and putting one back.

SQLite's own backup is the only right copy of a live file. A copy counts only once it was opened,
found whole, and holds as many rows and the same last step as the file did.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path

from hallapp.domain.errors import StoreTrouble
from hallapp.records import schema, trouble
from hallapp.records.header import refuse_stranger

PAGES = 4096
"""How much is copied at a time, between which others get their turn."""


def named(file: Path, at: datetime, folder: Path | None = None) -> Path:
    """The name of a backup made at a time, beside the file or in a folder; never one in use."""
    stem = f"{file.stem}-{at:%Y%m%d-%H%M}"
    folder = folder or file.parent
    dest = folder / f"{stem}{file.suffix}"
    n = 1
    while dest.exists():
        n += 1
        dest = folder / f"{stem}-{n}{file.suffix}"
    return dest


def copy(file: Path, dest: Path) -> None:
    """Copy a hall's file, in use or not, to `dest` and verify the copy; `dest` must not exist."""
    if dest.exists():
        raise StoreTrouble(trouble.EXISTS, place=str(dest))
    with _half_done(dest) as part, closing(_opened(file)) as source:
        source.execute("BEGIN")
        expected = _content(source)
        with closing(sqlite3.connect(part)) as target:
            source.backup(target, pages=PAGES, sleep=0)
            target.execute("PRAGMA journal_mode=DELETE")  # one file, nothing beside it
        check(part, expected)


def check(file: Path, expected: object = None) -> None:
    """Refuse a copy that is not a whole hall, or not of what was expected."""
    refuse_stranger(file)
    with trouble.troubles(str(file)), closing(_opened(file)) as connection:
        sound = connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)
        if not sound or expected not in (None, _content(connection)):
            raise StoreTrouble(trouble.DAMAGED, place=str(file))


def restore(file: Path, place: Path, now: datetime) -> Path | None:
    """Put a backup in the place of the hall's file; gives where the present one is kept.

    Nobody may have the hall open. The present file stays beside, with the time in its name.
    """
    check(file)
    _refuse_newer(file)
    kept = None
    with _half_done(place) as part:
        with closing(_opened(file)) as source, closing(sqlite3.connect(part)) as target:
            source.backup(target)
            target.execute("PRAGMA journal_mode=DELETE")
        check(part)
        if place.exists():
            _settle(place)
            kept = named(place.with_stem(f"{place.stem}-before"), now)
            place.rename(kept)
    return kept


def _refuse_newer(file: Path) -> None:
    """Refuse a backup that this program could not open."""
    with trouble.troubles(str(file)), closing(_opened(file)) as connection:
        (found,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        if found not in schema.VERSIONS:
            raise StoreTrouble(trouble.NEWER, place=str(file))


def _settle(place: Path) -> None:
    """Bring what waits in the log into the file; refused while others use it."""
    with trouble.troubles(str(place)), closing(sqlite3.connect(place, timeout=1)) as connection:
        if connection.execute("PRAGMA application_id").fetchone() is None:
            return
        connection.execute("PRAGMA locking_mode=EXCLUSIVE")
        connection.execute("PRAGMA journal_mode=DELETE")


def _opened(file: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(file, isolation_level=None)
    connection.execute("PRAGMA query_only=ON")
    return connection


def _content(connection: sqlite3.Connection) -> object:
    """The number of rows of every table that is not derived, and the last step."""
    tables = [
        name
        for (name,) in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table'"
            " AND name NOT LIKE 'search_%' AND name NOT LIKE 'summary_%'"
        )
    ]
    counts = {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()  # noqa: S608 (ours)
        for name in tables
    }
    last = connection.execute("SELECT no, hash FROM step ORDER BY no DESC LIMIT 1").fetchone()
    return counts, last


@contextmanager
def _half_done(dest: Path) -> Iterator[Path]:
    """A file that becomes `dest` only if all goes well."""
    part = dest.with_name(dest.name + ".part")
    with trouble.troubles(str(dest)):
        try:
            part.unlink(missing_ok=True)
            yield part
            with part.open("rb+") as written:
                os.fsync(written.fileno())
            part.replace(dest)
        except OSError as error:
            raise trouble.of_disk(error, str(dest)) from error
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)
