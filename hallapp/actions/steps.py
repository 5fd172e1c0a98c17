"""What was done, by whom; undo and redo; verification of it all."""

from typing import Any

from sqlalchemy import select

from hallapp.actions.hall import Hall
from hallapp.actions.rights import needs
from hallapp.domain.rights import Right
from hallapp.domain.steps import StepLine, VerifyReport
from hallapp.records import undo as taking_back
from hallapp.records import verify as verification
from hallapp.records.base import table_of
from hallapp.records.steps import StepRow


def line_of(row: Any) -> StepLine:
    """A stored step as it is shown."""
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
        return line_of(connection.execute(select(table_of(StepRow)).where(StepRow.no == no)).one())


def last(hall: Hall, n: int = 20) -> tuple[StepLine, ...]:
    """The newest steps, newest first."""
    with hall.reading() as connection:
        rows = connection.execute(select(table_of(StepRow)).order_by(StepRow.no.desc()).limit(n))
        return tuple(line_of(row) for row in rows)


def undoable(hall: Hall) -> StepLine | None:
    """What undo would take back."""
    with hall.reading() as connection:
        row = taking_back.undoable(connection, hall.who)
        return None if row is None else line_of(row)


def redoable(hall: Hall) -> StepLine | None:
    """What redo would bring back."""
    with hall.reading() as connection:
        row = taking_back.redoable(connection, hall.who)
        return None if row is None else line_of(row)


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
