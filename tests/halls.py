"""Halls made once and copied: making the tables, or a demo year, takes longer than most tests."""

import atexit
import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from functools import cache
from itertools import count
from pathlib import Path

from hallapp.actions import hall as halls
from hallapp.actions.hall import HOURS_TABLES, Hall
from hallapp.desk import demo
from hallapp.domain.calendar import Hours
from hallapp.domain.hall import HallFacts

Now = Callable[[], datetime]
_MADE: dict[str, Path] = {}
_NUMBERS = count()


@cache
def _folder() -> Path:
    folder = tempfile.mkdtemp(prefix="halls-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Path(folder)


def copied(kind: str, make: Callable[[Path], Hall], place: Path, now: Now, who: str) -> Hall:
    """A copy of what `make` makes, which is asked only once for a kind of hall."""
    if kind not in _MADE:
        file = _folder() / f"{next(_NUMBERS)}.hall"
        make(file).close()
        _MADE[kind] = file
    shutil.copy(_MADE[kind], place)
    return halls.open_hall(place, now, who)


def create_hall(place: Path, facts: HallFacts, hours: Hours, now: Now, who: str) -> Hall:
    """A new hall, as `hallapp.actions.hall.create_hall` makes it."""
    kind = repr((facts, hours.timetables, now(), who))
    return copied(
        kind, lambda file: halls.create_hall(file, facts, hours, now, who), place, now, who
    )


def demo_hall(place: Path, now: Now, who: str) -> Hall:
    """The demo hall, as `hallapp.desk.demo.make` makes it."""
    kind = repr(("demo", now(), who))
    return copied(kind, lambda file: demo.make(file, now, who), place, now, who)


def keep(hall: Hall) -> Path:
    """A copy of what is in an open hall, to set it back to."""
    file = _folder() / f"{next(_NUMBERS)}.hall"
    _pour(Path(hall.store.place), file)
    return file


def set_back(hall: Hall, kept: Path) -> None:
    """Make an open hall what it was: one that stays open knows its statements already."""
    _pour(kept, Path(hall.store.place))
    hall.forget(HOURS_TABLES | {"hall_fact"})


def _pour(one: Path, other: Path) -> None:
    with closing(sqlite3.connect(one)) as told, closing(sqlite3.connect(other)) as taking:
        told.backup(taking)
