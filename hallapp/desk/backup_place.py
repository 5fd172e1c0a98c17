"""Where this computer puts its backups, and what locks them: kept outside the hall.

Sticks are found by what the system has mounted; nothing is asked of the network.
"""

import json
import os
import string
import sys
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import platformdirs

from hallapp.actions import backups
from hallapp.actions.backups import Lock
from hallapp.actions.hall import Hall
from hallapp.desk.last_hall import FOLDER
from hallapp.domain.backups import Copy

MOUNTS = Path("/proc/self/mounts")
STICKS = ("/media/", "/run/media/", "/mnt/", "/Volumes/")
_REMOVABLE = 2  # what Windows calls a stick


@dataclass(frozen=True)
class BackupPlace:
    """What a computer knows of its backups: a folder on a stick or share, and a lock."""

    folder: Path | None = None
    lock: Lock | None = None


def _note() -> Path:
    return platformdirs.user_data_path(FOLDER, appauthor=False) / "backup.json"


def load() -> BackupPlace:
    """What this computer noted; nothing where that cannot be read."""
    try:
        said = json.loads(_note().read_text("utf-8"))
        folder, lock = str(said.get("folder") or ""), str(said.get("lock") or "")
    except (OSError, ValueError, AttributeError):
        return BackupPlace()
    return BackupPlace(Path(folder) if folder else None, backups.lock_from(lock))


def save(place: BackupPlace) -> None:
    """Note it; a computer that cannot write forgets it."""
    lock = "" if place.lock is None else backups.lock_text(place.lock)
    note = _note()
    try:
        note.parent.mkdir(parents=True, exist_ok=True)
        note.write_text(json.dumps({"folder": str(place.folder or ""), "lock": lock}), "utf-8")
    except OSError:
        return


def sticks() -> list[Path]:
    """The sticks that are plugged in and can be written."""
    mounted = _drives() if sys.platform == "win32" else _mounted(MOUNTS)
    return [stick for stick in mounted if os.access(stick, os.W_OK)]


def _mounted(mounts: Path) -> Iterable[Path]:
    try:
        lines = mounts.read_text("utf-8", "replace").splitlines()
    except OSError:
        return sorted(Path("/Volumes").glob("*"))
    points = [line.split()[1].replace("\\040", " ") for line in lines]
    return [Path(point) for point in points if point.startswith(STICKS)]


def _drives() -> Iterable[Path]:
    import ctypes  # noqa: PLC0415 (Windows only)

    kernel: Any = vars(ctypes)["windll"].kernel32
    roots = [f"{letter}:\\" for letter in string.ascii_uppercase]
    return [Path(root) for root in roots if kernel.GetDriveTypeW(root) == _REMOVABLE]


def ready_folder(place: BackupPlace) -> Path | None:
    """Where a backup can go now without asking: the noted folder, else the only stick."""
    if place.folder is not None and place.folder.is_dir():
        return place.folder
    found = sticks()
    return found[0] if place.folder is None and len(found) == 1 else None


def known(hall: Hall | None = None) -> list[tuple[Path, Copy]]:
    """Every backup on sticks, in the noted folder, and beside the hall, the newest first."""
    beside = backups.beside(hall) if hall is not None else None
    noted = load().folder
    folders = [*sticks(), *(folder for folder in (noted, beside) if folder is not None)]
    return backups.found(dict.fromkeys(folders))


def lock_with(passphrase: str) -> None:
    """Lock the backups to come; "" locks them no longer.

    Raises:
        Refused: the passphrase is too short.
    """
    lock = backups.new_lock(passphrase) if passphrase else None
    save(replace(load(), lock=lock))


def put_in(folder: Path) -> None:
    """Put the backups to come into a folder."""
    save(replace(load(), folder=folder))


def is_locked(file: Path) -> bool:
    """Whether a passphrase is needed to open a backup."""
    return backups.is_locked(file)


def back_up(hall: Hall, folder: Path) -> Path:
    """Make a verified copy in a folder, locked if this computer locks its backups."""
    return backups.make(hall, folder, load().lock)


def at_closing(hall: Hall) -> None:
    """Keep what is new beside the hall and, if it is there, in the noted folder."""
    if not backups.something_new(hall):
        return
    backups.keep(hall)
    folder = load().folder
    if folder is not None and folder.is_dir():
        back_up(hall, folder)
