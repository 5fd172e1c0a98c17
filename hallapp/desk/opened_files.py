"""Attachments that somebody opens: written where only this person reads, gone when it is over.

The system's programs open files, not bytes. A file lies in a folder of its hall below the user's
own cache, readable by nobody else, under a name that we give; the folder is emptied when the hall
is opened, closed, and when what is sealed is locked. So is what other halls left there by a crash.
"""

import shutil
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

import platformdirs

from hallapp.actions import attachments
from hallapp.actions.hall import Hall
from hallapp.desk.last_hall import FOLDER

_PRIVATE, _OWN = 0o700, 0o600
_A_DAY = 86_400


def _root() -> Path:
    return platformdirs.user_cache_path(FOLDER, appauthor=False) / "opened"


def _folder(hall: Hall) -> Path:
    return _root() / sha256(hall.store.place.encode()).hexdigest()[:16]


def write_out(hall: Hall, attachment_id: int) -> Path:
    """Write an attachment out to be opened; gives where.

    Raises:
        Refused: it is gone, or sealed and locked.
    """
    found = attachments.content(hall, attachment_id)
    folder = _folder(hall)
    folder.mkdir(mode=_PRIVATE, parents=True, exist_ok=True)
    folder.chmod(_PRIVATE)
    place = folder / f"attachment-{attachment_id}{found.kind.ending}"
    place.unlink(missing_ok=True)
    place.touch(mode=_OWN, exist_ok=False)
    place.write_bytes(found.content)
    return place


def clean(hall: Hall) -> None:
    """Take away what was opened of this hall, and what others left a day ago."""
    shutil.rmtree(_folder(hall), ignore_errors=True)
    now = hall.now().timestamp()
    for other in _root().glob("*"):
        with suppress(OSError):  # another window may clean at the same time
            if now - other.stat().st_mtime > _A_DAY:
                shutil.rmtree(other, ignore_errors=True)
