"""Copies of the hall: kept by themselves beside it, made on a stick or a share, put back."""

import json
from base64 import b64decode, b64encode
from collections.abc import Iterable
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import select

from hallapp.actions.hall import Hall
from hallapp.actions.rights import needs
from hallapp.actions.steps import line_of
from hallapp.domain.backups import Copy
from hallapp.domain.errors import Refused
from hallapp.domain.steps import StepLine
from hallapp.records import backup as copies
from hallapp.records import locked
from hallapp.records import restore as putting_back
from hallapp.records.base import table_of
from hallapp.records.sealing import Wrapped
from hallapp.records.steps import StepRow
from hallapp.wording import QT_TRANSLATE_NOOP

BACKED_UP = QT_TRANSLATE_NOOP("Step", "Make the backup {name}")
KEPT = QT_TRANSLATE_NOOP("Step", "Keep the copy {name} beside the hall")
NO_FILE = QT_TRANSLATE_NOOP(
    "Refused", "This hall is kept in a database server: back it up there, with the server's tools."
)
SHORT = QT_TRANSLATE_NOOP(
    "Refused", "The passphrase is too short: write {least} characters or more, a sentence is good."
)
LEAST = 8

Lock = Wrapped
"""What locks copies; a passphrase opens them, which it does not hold."""


def new_lock(passphrase: str) -> Lock:
    """What locks copies under a passphrase.

    Raises:
        Refused: it is shorter than `LEAST` characters.
    """
    if len(passphrase.strip()) < LEAST:
        raise Refused(SHORT, field="passphrase", least=LEAST)
    return locked.lock(passphrase)


def lock_text(lock: Lock) -> str:
    """A lock as a seat keeps it; there is nothing secret in it."""
    return json.dumps({name: b64encode(value).decode() for name, value in asdict(lock).items()})


def lock_from(text: str) -> Lock | None:
    """The lock that a seat kept; None if it kept none that can be read."""
    try:
        return Lock(**{name: b64decode(value) for name, value in json.loads(text).items()})
    except (ValueError, TypeError, AttributeError):
        return None


def is_locked(file: Path) -> bool:
    """Whether a passphrase is needed to put a backup back; False if it cannot be read at all."""
    try:
        return locked.is_locked(file)
    except OSError:
        return False


@needs()
def make(hall: Hall, dest: Path | None = None, lock: Lock | None = None) -> Path:
    """Make a verified copy at `dest`, in that folder, or beside the hall; gives where it is.

    In a folder the last days and months are kept. It is recorded as a step after the copy was
    verified, so the copy does not hold it.
    """
    file = _file(hall)
    if dest is None:
        dest = copies.named(file, hall.now())
        copies.copy(file, dest)
    elif dest.is_dir():
        dest = copies.keep(file, _name(hall), hall.now(), dest, lock)
    else:
        copies.carry(file, dest, lock)
    _record(hall, BACKED_UP, dest)
    return dest


@needs()
def keep(hall: Hall) -> Path:
    """Keep one more verified copy beside the hall."""
    dest = copies.keep(_file(hall), _name(hall), hall.now())
    _record(hall, KEPT, dest)
    return dest


@needs()
def keep_of_day(hall: Hall) -> Path | None:
    """Keep a copy beside the hall unless there is one of today."""
    line = _newest(hall, (KEPT,))
    if hall.store.file is None or (line is not None and line.at.date() == hall.now().date()):
        return None
    return keep(hall)


def something_new(hall: Hall) -> bool:
    """Whether anything was done since the newest copy of any kind."""
    if hall.store.file is None:
        return False
    with hall.reading() as connection:
        row = connection.execute(
            select(StepRow.label).order_by(StepRow.no.desc()).limit(1)
        ).one_or_none()
    return row is not None and row.label not in {KEPT, BACKED_UP}


def beside(hall: Hall) -> Path | None:
    """The folder of the copies that are kept beside the hall."""
    return None if hall.store.file is None else hall.store.file.parent / copies.FOLDER


def found(folders: Iterable[Path]) -> list[tuple[Path, Copy]]:
    """The backups in folders, the newest first."""
    every = [(folder, copy) for folder in folders for copy in copies.copies(folder)]
    return sorted(every, key=lambda pair: pair[1], reverse=True)


def last(hall: Hall) -> StepLine | None:
    """The newest backup that was made and verified from here; copies beside the hall are none."""
    return _newest(hall, (BACKED_UP,))


def lines(hall: Hall, n: int = 5) -> tuple[StepLine, ...]:
    """The newest backups that were made and verified, newest first."""
    with hall.reading() as connection:
        return tuple(line_of(row) for row in connection.execute(_made((BACKED_UP,), n)))


def restore(file: Path, place: Path, now: datetime, passphrase: str = "") -> Path | None:
    """Put a checked backup in the hall's place; gives where the present file is kept.

    The hall must be closed: whoever has it open keeps it from being replaced.
    """
    return putting_back.restore(file, place, now, passphrase)


def fetch(file: Path, place: Path, passphrase: str = "") -> None:
    """Bring a checked backup to an empty place, to look into."""
    putting_back.fetch(file, place, passphrase)


def _file(hall: Hall) -> Path:
    if hall.store.file is None:
        raise Refused(NO_FILE)
    return hall.store.file


def _name(hall: Hall) -> str:
    return hall.facts.short_name or _file(hall).stem


def _record(hall: Hall, label: str, dest: Path) -> None:
    with hall.step(label, records=True, name=dest.name):
        pass


def _newest(hall: Hall, labels: tuple[str, ...]) -> StepLine | None:
    with hall.reading() as connection:
        row = connection.execute(_made(labels, 1)).one_or_none()
        return None if row is None else line_of(row)


def _made(labels: tuple[str, ...], n: int) -> Any:
    table = table_of(StepRow)
    return select(table).where(table.c.label.in_(labels)).order_by(table.c.no.desc()).limit(n)
