"""Putting a backup in the place of a hall's file; whatever happens, the present one is kept.

The backup is first brought beside the place, opened and checked there. Then the present file is
copied aside, and the new one takes its place in one move: at every moment there is a whole hall.
"""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path

from hallapp.domain.errors import StoreTrouble
from hallapp.records import locked, schema, trouble
from hallapp.records.backup import PAGES, check, finish, half_done, named, opened, unfinished
from hallapp.records.header import BESIDE, on_network_share, refuse_stranger

_UNUSABLE = (trouble.DAMAGED, trouble.FOREIGN, trouble.UNREADABLE)
_OF_BACKUP = {trouble.DAMAGED: trouble.BACKUP_DAMAGED, trouble.NEWER: trouble.BACKUP_NEWER}


def restore(file: Path, place: Path, now: datetime, passphrase: str = "") -> Path | None:
    """Put a backup in the place of the hall's file; gives where the present one is kept.

    Nobody may have the hall open. The present file stays beside, with the time in its name, also
    if it is damaged.

    Raises:
        Refused: the backup is locked by another passphrase.
        StoreTrouble: it is damaged or of a newer program, the place is in use, or there is no room.
    """
    if on_network_share(place):
        raise StoreTrouble(trouble.NETWORK, place=str(place))
    kept = named(place.with_stem(f"{place.stem}-before"), now)
    with unfinished(place) as part:
        fetch(file, part, passphrase)
        with _settled(place):
            _set_aside(place, kept)
            finish(part, place)
    return kept if kept.exists() else None


def fetch(file: Path, part: Path, passphrase: str = "") -> None:
    """Bring a backup, from a stick or a share, to a plain and checked file of this computer.

    Raises:
        Refused: it is locked by another passphrase.
        StoreTrouble: it is no hall, damaged, or of a newer program.
    """
    if not file.is_file():
        raise StoreTrouble(trouble.GONE, place=str(file))
    try:
        if locked.is_locked(file):
            with file.open("rb") as reading, part.open("wb") as writing:
                writing.writelines(locked.read(reading, passphrase, str(file)))
        else:
            _bring(file, part)
        judging = trouble.troubles(str(part), trouble.DAMAGED)
        with judging, closing(sqlite3.connect(part)) as connection:
            connection.execute("PRAGMA journal_mode=DELETE")  # what lay beside it is in it now
        check(part)
        _refuse_newer(part)
    except StoreTrouble as found:
        sentence = _OF_BACKUP.get(found.sentence, found.sentence)
        raise StoreTrouble(sentence, place=str(file)) from found


def _bring(file: Path, part: Path) -> None:
    refuse_stranger(file, share=True)
    log = file.with_name(f"{file.name}-wal")
    if log.exists() and not on_network_share(file):  # somebody may be writing it
        with closing(opened(file)) as source, closing(sqlite3.connect(part)) as target:
            source.backup(target, pages=PAGES, sleep=0)
        return
    shutil.copyfile(file, part)
    for ending in ("-wal", "-journal"):
        with suppress(FileNotFoundError):
            shutil.copyfile(file.with_name(file.name + ending), part.with_name(part.name + ending))


def _refuse_newer(file: Path) -> None:
    """Refuse a backup that this program could not open."""
    judging = trouble.troubles(str(file), trouble.DAMAGED)
    with judging, closing(opened(file)) as connection:
        found = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        if found is None or found[0] not in schema.VERSIONS:
            raise StoreTrouble(trouble.NEWER, place=str(file))


@contextmanager
def _settled(place: Path) -> Iterator[None]:
    """The present file with its log in it, and nobody else there; a damaged one as it is."""
    if not place.exists():
        yield
        return
    with closing(sqlite3.connect(place, timeout=1, isolation_level=None)) as connection:
        try:
            with trouble.troubles(str(place)):
                connection.execute("PRAGMA locking_mode=EXCLUSIVE")
                connection.execute("PRAGMA journal_mode=DELETE")
                connection.execute("BEGIN EXCLUSIVE")
        except StoreTrouble as found:
            if found.sentence not in _UNUSABLE:
                raise
        if os.name == "posix":
            yield
            return
    yield  # elsewhere a file that is open cannot be replaced


def _set_aside(place: Path, kept: Path) -> None:
    """Keep the present file and what lies beside it; what is beside would be read into another."""
    if place.exists():
        with half_done(kept) as part:
            shutil.copyfile(place, part)
    for ending in BESIDE:
        beside = place.with_name(place.name + ending)
        with suppress(FileNotFoundError):
            if ending == "-shm":
                beside.unlink()
            else:
                beside.replace(kept.with_name(kept.name + ending))
