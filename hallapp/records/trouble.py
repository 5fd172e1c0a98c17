"""What a store's errors mean, in sentences that say what was not changed."""

import errno
import os
import shutil
import sqlite3
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from hallapp.domain.errors import StoreTrouble
from hallapp.wording import QT_TRANSLATE_NOOP

LOCKED = QT_TRANSLATE_NOOP(
    "StoreTrouble",
    "The hall's file is being written by another program. Nothing was changed; try again.",
)
FULL = QT_TRANSLATE_NOOP(
    "StoreTrouble",
    "The disk is full. Nothing was changed; free some space and try again.",
)
READ_ONLY = QT_TRANSLATE_NOOP(
    "StoreTrouble",
    "The hall's file may not be written: it or its folder is read-only. Nothing was changed.",
)
DAMAGED = QT_TRANSLATE_NOOP(
    "StoreTrouble",
    "The hall's file is damaged. Nothing was changed; restore the newest backup.",
)
FOREIGN = QT_TRANSLATE_NOOP(
    "StoreTrouble",
    "{place} is not a hall's file. Nothing was changed; choose another file.",
)
NEWER = QT_TRANSLATE_NOOP(
    "StoreTrouble",
    "{place} was written by a newer version of this program. Nothing was changed; "
    "install that version.",
)
NETWORK = QT_TRANSLATE_NOOP(
    "StoreTrouble",
    "{place} lies on a network share, where the file could be damaged. Nothing was changed; "
    "copy it to a disk of this computer.",
)
GONE = QT_TRANSLATE_NOOP(
    "StoreTrouble",
    "There is no hall at {place}, or it cannot be reached. Nothing was changed.",
)
EXISTS = QT_TRANSLATE_NOOP(
    "StoreTrouble",
    "{place} exists already. Nothing was changed; choose another name or open it.",
)
UNREADABLE = QT_TRANSLATE_NOOP(
    "StoreTrouble",
    "The disk refused to read or write the hall's file. Nothing was changed.",
)
BACKUP_DAMAGED = QT_TRANSLATE_NOOP(
    "StoreTrouble",
    "The backup {place} is damaged or was cut off. Nothing was changed; take an older one.",
)
BACKUP_NEWER = QT_TRANSLATE_NOOP(
    "StoreTrouble",
    "The backup {place} was made by a newer version of this program. Nothing was changed; "
    "install that version.",
)
TARGET_FULL = QT_TRANSLATE_NOOP(
    "StoreTrouble",
    "There is no room for the backup at {place}. It was not made, the hall is unharmed; free some "
    "space or take another stick.",
)
TARGET_READ_ONLY = QT_TRANSLATE_NOOP(
    "StoreTrouble",
    "Nothing may be written at {place}. The backup was not made, the hall is unharmed; take "
    "another stick or folder.",
)
TARGET_GONE = QT_TRANSLATE_NOOP(
    "StoreTrouble",
    "{place} cannot be reached any more. The backup was not made, the hall is unharmed; plug the "
    "stick in again and repeat it.",
)
TARGET_BROKEN = QT_TRANSLATE_NOOP(
    "StoreTrouble",
    "What was written to {place} does not read back the same. The backup was not made, the hall "
    "is unharmed; take another stick.",
)

_BY_CODE = {
    sqlite3.SQLITE_BUSY: LOCKED,
    sqlite3.SQLITE_LOCKED: LOCKED,
    sqlite3.SQLITE_FULL: FULL,
    sqlite3.SQLITE_READONLY: READ_ONLY,
    sqlite3.SQLITE_CORRUPT: DAMAGED,
    sqlite3.SQLITE_NOTADB: FOREIGN,
    sqlite3.SQLITE_CANTOPEN: GONE,
    sqlite3.SQLITE_IOERR: UNREADABLE,
    sqlite3.SQLITE_PERM: READ_ONLY,
}


_BY_ERRNO = {
    errno.ENOSPC: FULL,
    errno.EDQUOT: FULL,
    errno.EROFS: READ_ONLY,
    errno.EACCES: READ_ONLY,
    errno.EPERM: READ_ONLY,
    errno.ENOENT: GONE,
    errno.ENOTDIR: GONE,
    errno.EFBIG: FULL,
    **dict.fromkeys((errno.ENODEV, errno.ENXIO, errno.ESTALE, errno.EHOSTDOWN), GONE),
}
_OF_TARGET = {FULL: TARGET_FULL, READ_ONLY: TARGET_READ_ONLY, GONE: TARGET_GONE}
_UNSUPPORTED = "unsupported file format"
"""A header that asks for a form which no version has; the driver has no code for it."""
_A_PAGE = 65536
"""With less free than this, a disk is full: the shared memory beside the file needs 32 KB."""


def trouble(error: BaseException | None, place: str) -> StoreTrouble | None:
    """The sentence for a driver's error; None if it is a bug of ours."""
    if isinstance(error, sqlite3.Error):
        code = getattr(error, "sqlite_errorcode", None)
        sentence = _BY_CODE.get(code & 0xFF) if code is not None else None
        if code is None and "decode" in str(error):
            return StoreTrouble(DAMAGED, place=place)
        if _UNSUPPORTED in str(error):
            sentence = DAMAGED
        sentence = _closer(sentence, Path(place))
    elif type(error).__name__ in {"OperationalError", "ConnectionTimeout"}:  # psycopg's
        sentence = GONE
    else:
        sentence = None
    return None if sentence is None else StoreTrouble(sentence, place=place)


def of_disk(error: OSError, place: str) -> StoreTrouble:
    """The sentence for what the system says of a file of the store."""
    return StoreTrouble(_BY_ERRNO.get(error.errno or 0, UNREADABLE), place=place)


def of_target(found: StoreTrouble, place: str) -> StoreTrouble:
    """What befell a backup's place, said of that place and not of the hall."""
    return StoreTrouble(_OF_TARGET.get(found.sentence, TARGET_BROKEN), place=place)


def _closer(sentence: str | None, file: Path) -> str | None:
    """What is behind an error that SQLite only calls "unable to open" or "disk I/O"."""
    if sentence == GONE and (file.exists() or file.parent.is_dir()):
        writable = os.access(file if file.exists() else file.parent, os.W_OK)
        return GONE if writable and os.access(file.parent, os.W_OK) else READ_ONLY
    if sentence == UNREADABLE and file.parent.is_dir():
        return FULL if shutil.disk_usage(file.parent).free < _A_PAGE else UNREADABLE
    return sentence


@contextmanager
def troubles(place: str, otherwise: str | None = None) -> Iterator[None]:
    """Turn what the driver says into `StoreTrouble`; `otherwise` is what it says if unknown.

    A file that is only being judged cannot be at fault in any other way than being damaged.
    """
    try:
        yield
    except UnicodeDecodeError as error:  # what SQLite says of a damaged file quotes its bytes
        raise StoreTrouble(DAMAGED, place=place) from error
    except (DBAPIError, sqlite3.Error) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        found = trouble(cause, place)
        if found is None and otherwise is not None:
            found = StoreTrouble(otherwise, place=place)
        if found is None:
            raise
        raise found from error
    except ValueError as error:
        if not _read_from_file(error):
            raise
        raise StoreTrouble(DAMAGED, place=place) from error


def _read_from_file(error: ValueError) -> bool:
    """Whether the driver met bytes in the file that are no text, no JSON, no time.

    It says so of damaged rows, and of a damaged schema, whose name it cannot even write down.
    """
    frames = [frame for frame, _ in traceback.walk_tb(error.__traceback__)]
    modules = [str(frame.f_globals.get("__name__", "")) for frame in frames]
    innermost = next(name for name in reversed(modules) if not name.startswith("json"))
    return innermost.startswith(("sqlalchemy.", "hallapp.records."))
