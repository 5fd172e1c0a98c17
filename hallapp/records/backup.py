"""Verified copies of a hall's file, made while it is in use.

SQLite's own backup is the only right copy of a live file. A copy counts only once it was opened,
found whole, its journal's chain holds, and it has as many rows and the same last step as the file
did. What goes to a share, or under a passphrase, is first such a copy on this computer and then
carried over, read back and compared.
"""

import hashlib
import os
import shutil
import sqlite3
import time
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO

from hallapp.domain.backups import MARK, Copy, copy_of, name_of, surplus
from hallapp.domain.errors import StoreTrouble
from hallapp.records import locked, trouble
from hallapp.records.engines import reading_engine, url_of
from hallapp.records.header import BESIDE, refuse_stranger
from hallapp.records.sealing import Wrapped
from hallapp.records.verify import chain

PAGES = 4096
"""How much is copied at a time, between which others get their turn."""
PIECE = 1 << 20
FOLDER = "backups"
"""Beside the hall's file: the copies that are kept by themselves."""
PART = ".part"
_STAGE = ".backup-"
_FORGOTTEN = 3600  # seconds after which what a killed copy left is swept away


def named(file: Path, at: datetime, folder: Path | None = None) -> Path:
    """The name of a copy made at a time, beside the file or in a folder; never one in use."""
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
    with half_done(dest) as part, closing(opened(file)) as source:
        source.execute("BEGIN")
        expected = _content(source)
        with closing(sqlite3.connect(part)) as target:
            source.backup(target, pages=PAGES, sleep=0)
            target.execute("PRAGMA journal_mode=DELETE")  # one file, nothing beside it
        check(part, expected)


def carry(file: Path, dest: Path, lock: Wrapped | None = None) -> None:
    """A verified copy on a stick or a share, under a passphrase if `lock` is given.

    Raises:
        StoreTrouble: the hall cannot be read, or what befell the copy's place.
    """
    if dest.exists():
        raise StoreTrouble(trouble.EXISTS, place=str(dest))
    with TemporaryDirectory(prefix=_STAGE, dir=file.parent) as folder:
        plain = Path(folder) / "copy.hall"
        copy(file, plain)
        try:
            with half_done(dest) as part, plain.open("rb") as read:
                _carry_over(part, _pieces(read) if lock is None else locked.write(read, lock))
        except StoreTrouble as found:
            raise trouble.of_target(found, str(dest.parent)) from found


def keep(
    file: Path, hall: str, at: datetime, folder: Path | None = None, lock: Wrapped | None = None
) -> Path:
    """One more copy among those of this hall in a folder; the oldest give way to it.

    Without a folder it is the one beside the hall's file, where nothing needs a passphrase.
    """
    beside = folder is None
    folder = folder or file.parent / FOLDER
    mark = first_hash(file)[:MARK]
    try:
        folder.mkdir(exist_ok=True)
        taken = {entry.name for entry in folder.iterdir()}
        dest = folder / name_of(hall, mark, at, locked=lock is not None, taken=taken)
        sweep(folder)
        _thin(folder, mark, _room(file, folder))
    except OSError as error:
        found = trouble.of_disk(error, str(folder))
        raise (found if beside else trouble.of_target(found, str(folder))) from error
    if beside:
        copy(file, dest)
    else:
        carry(file, dest, lock)
    _thin(folder, mark)
    return dest


def copies(folder: Path) -> list[Copy]:
    """The backups in a folder, the newest first; none where it cannot be read."""
    try:
        found = [copy_of(entry.name, entry.stat().st_size) for entry in folder.iterdir()]
    except OSError:
        return []
    return sorted((copy for copy in found if copy is not None), reverse=True)


def check(file: Path, expected: object = None) -> None:
    """Refuse a copy that is not a whole hall with an unbroken journal, or not what was expected."""
    refuse_stranger(file)
    judging = trouble.troubles(str(file), trouble.DAMAGED)
    with judging, closing(opened(file)) as connection:
        sound = connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)
        if not sound or expected not in (None, _content(connection)):
            raise StoreTrouble(trouble.DAMAGED, place=str(file))
    engine = reading_engine(url_of(file))
    try:
        with trouble.troubles(str(file), trouble.DAMAGED), engine.begin() as reading:
            if next(chain(reading), None) is not None:
                raise StoreTrouble(trouble.DAMAGED, place=str(file))
    finally:
        engine.dispose()


def first_hash(file: Path) -> str:
    """What tells a hall from another of the same name: its first step's hash, zeros if none."""
    with trouble.troubles(str(file)), closing(opened(file)) as connection:
        found = connection.execute("SELECT hash FROM step ORDER BY no LIMIT 1").fetchone()
        return str(found[0]) if found else "0" * 64


def sweep(folder: Path) -> None:
    """Take away what copies that were killed half way have left in a folder."""
    before = time.time() - _FORGOTTEN
    for left in [*folder.glob(f"*{PART}"), *folder.glob(f"{_STAGE}*")]:
        with suppress(OSError):
            if left.stat().st_mtime > before:
                continue
            if left.is_dir():
                shutil.rmtree(left, ignore_errors=True)
            else:
                left.unlink()


def _room(file: Path, folder: Path) -> int:
    """How many bytes are missing in a folder for one more copy."""
    log = file.with_name(f"{file.name}-wal")
    needed = file.stat().st_size + (log.stat().st_size if log.exists() else 0) + PIECE
    return max(0, needed - shutil.disk_usage(folder).free)


def _thin(folder: Path, mark: str, room: int | None = None) -> None:
    """Let the surplus of one hall's copies go; `room` is what is missing before one is made."""
    if room == 0:
        return
    for one in surplus((one for one in copies(folder) if one.mark == mark), room or 0):
        with suppress(OSError):
            (folder / one.name).unlink()


def opened(file: Path) -> sqlite3.Connection:
    """A connection that only looks; a file on a medium that cannot be written is taken as it is."""
    still = not file.with_name(f"{file.name}-wal").exists() and not os.access(file.parent, os.W_OK)
    mode = "mode=ro&immutable=1" if still else "mode=rw"
    connection = sqlite3.connect(
        f"{file.absolute().as_uri()}?{mode}", uri=True, isolation_level=None
    )
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


def _pieces(read: BinaryIO) -> Iterator[bytes]:
    while piece := read.read(PIECE):
        yield piece


def _carry_over(part: Path, pieces: Iterable[bytes]) -> None:
    """Write pieces to the disk itself and read them back."""
    told = hashlib.sha256()
    with part.open("wb") as writing:
        for piece in pieces:
            told.update(piece)
            writing.write(piece)
        writing.flush()
        os.fsync(writing.fileno())
        if hasattr(os, "posix_fadvise"):  # so that it is read from the stick and not from memory
            os.posix_fadvise(writing.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    with part.open("rb") as reading:
        if hashlib.file_digest(reading, "sha256").digest() != told.digest():
            raise StoreTrouble(trouble.UNREADABLE, place=str(part))


@contextmanager
def half_done(dest: Path) -> Iterator[Path]:
    """A file that becomes `dest` only if all goes well."""
    with unfinished(dest) as part:
        yield part
        finish(part, dest)


@contextmanager
def unfinished(dest: Path) -> Iterator[Path]:
    """A file beside `dest` that is gone afterwards, unless it was finished."""
    part = dest.with_name(dest.name + PART)
    with trouble.troubles(str(dest)):
        try:
            part.unlink(missing_ok=True)
            yield part
        except OSError as error:
            raise trouble.of_disk(error, str(dest)) from error
        finally:
            for ending in ("", *BESIDE):
                with suppress(OSError):
                    part.with_name(part.name + ending).unlink(missing_ok=True)


def finish(part: Path, dest: Path) -> None:
    """Bring a written file to the disk and give it its name."""
    with part.open("rb+") as written:
        os.fsync(written.fileno())
    part.replace(dest)
    sync_folder(dest.parent)


def sync_folder(folder: Path) -> None:
    """Bring a new name to the disk, where the system has a way for that."""
    if os.name != "posix":
        return
    with suppress(OSError):  # a share may refuse it
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
