"""What was done, by whom; undo and redo; copies and verification of it all."""

from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import select

from hallapp.actions.hall import Hall
from hallapp.actions.rights import needs
from hallapp.domain.errors import Refused
from hallapp.domain.rights import Right
from hallapp.domain.steps import StepLine, VerifyReport
from hallapp.records import backup as copies
from hallapp.records import undo as taking_back
from hallapp.records import verify as verification
from hallapp.records.base import table_of
from hallapp.records.steps import StepRow
from hallapp.wording import QT_TRANSLATE_NOOP

BACKED_UP = QT_TRANSLATE_NOOP("Step", "Make the backup {name}")
NO_FILE = QT_TRANSLATE_NOOP(
    "Refused", "This hall is kept in a database server: back it up there, with the server's tools."
)


def _line(row: Any) -> StepLine:
    return StepLine(
        no=row.no,
        at=row.at,
        who=row.who,
        label=row.label,
        values=row.said,
        kind=row.kind,
        undoes=row.undoes,
    )


def step(hall: Hall, no: int) -> StepLine:
    """One step by its number."""
    with hall.reading() as connection:
        return _line(connection.execute(select(table_of(StepRow)).where(StepRow.no == no)).one())


def last(hall: Hall, n: int = 20) -> tuple[StepLine, ...]:
    """The newest steps, newest first."""
    with hall.reading() as connection:
        rows = connection.execute(select(table_of(StepRow)).order_by(StepRow.no.desc()).limit(n))
        return tuple(_line(row) for row in rows)


def undoable(hall: Hall) -> StepLine | None:
    """What undo would take back."""
    with hall.reading() as connection:
        row = taking_back.undoable(connection, hall.who)
        return None if row is None else _line(row)


def redoable(hall: Hall) -> StepLine | None:
    """What redo would bring back."""
    with hall.reading() as connection:
        row = taking_back.redoable(connection, hall.who)
        return None if row is None else _line(row)


@needs(Right.VIEW)
def undo(hall: Hall) -> StepLine:
    """Take back this desk's newest step; gives the new step, which bears the old one's label."""
    return step(hall, taking_back.undo(hall.store, hall.who))


@needs(Right.VIEW)
def redo(hall: Hall) -> StepLine:
    """Bring back what was last undone; gives the new step."""
    return step(hall, taking_back.redo(hall.store, hall.who))


def verify(hall: Hall, seal: str = "") -> VerifyReport:
    """Look for anything changed behind the program's back; `seal` is one printed on a sheet."""
    with hall.reading() as connection:
        return verification.verify(connection, seal)


@needs(Right.SETUP)
def rebuild(hall: Hall) -> None:
    """Make search index and summaries anew, after a verification found them wrong."""
    hall.store.rebuild()


@needs()
def backup(hall: Hall, dest: Path | None = None) -> Path:
    """Make a verified copy at `dest`, in that folder, or beside the hall; gives where it is.

    It is recorded as a step after the copy was verified, so the copy does not hold it.
    """
    file = hall.store.file
    if file is None:
        raise Refused(NO_FILE)
    if dest is None or dest.is_dir():
        dest = copies.named(file, hall.now(), dest)
    copies.copy(file, dest)
    with hall.step(BACKED_UP, records=True, name=dest.name):
        pass
    return dest


def last_backup(hall: Hall) -> StepLine | None:
    """The newest backup that was made and verified from here."""
    table = table_of(StepRow)
    made = select(table).where(StepRow.label == BACKED_UP).order_by(StepRow.no.desc()).limit(1)
    with hall.reading() as connection:
        row = connection.execute(made).one_or_none()
        return None if row is None else _line(row)


def backups(hall: Hall, n: int = 5) -> tuple[StepLine, ...]:
    """The newest backups that were made and verified, newest first."""
    query = (
        select(table_of(StepRow))
        .where(StepRow.label == BACKED_UP)
        .order_by(StepRow.no.desc())
        .limit(n)
    )
    with hall.reading() as connection:
        return tuple(_line(row) for row in connection.execute(query))


def restore(file: Path, place: Path, now: datetime) -> Path | None:
    """Put a checked backup in the hall's place; gives where the present file is kept.

    The hall must be closed: whoever has it open keeps it from being replaced.
    """
    return copies.restore(file, place, now)
