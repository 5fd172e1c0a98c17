"""What was done, by whom, when what was last written; undo and redo; verification of it all."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, func, select

from hallapp.actions.hall import Hall
from hallapp.actions.rights import needs
from hallapp.domain.rights import Right
from hallapp.domain.steps import StepLine, VerifyReport
from hallapp.records import undo as taking_back
from hallapp.records import verify as verification
from hallapp.records.base import table_of
from hallapp.records.settings import HallFact
from hallapp.records.steps import StepChange, StepRow


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


def head(hall: Hall) -> int:
    """The number of the last step: what was asked before it may be otherwise now."""
    with hall.reading() as connection:
        return connection.scalar(select(func.max(StepRow.no))) or 0


def fact_changed_on(hall: Hall, fact: str) -> date | None:
    """The day on which a fact of the hall was last written."""
    with hall.reading() as connection:
        key = connection.scalar(select(HallFact.id).where(HallFact.key == fact))
        if key is None:
            return None
        return _day(
            connection.scalar(
                _newest().where(
                    StepChange.table_name == "hall_fact",
                    StepChange.first <= key,
                    StepChange.last >= key,
                )
            )
        )


def tables_changed_on(hall: Hall, tables: Iterable[str]) -> date | None:
    """The day on which one of these tables was last written."""
    query = _newest().where(StepChange.table_name.in_(tuple(tables)))
    with hall.reading() as connection:
        return _day(connection.scalar(query))


def _newest() -> Select[Any]:
    return (
        select(StepRow.at)
        .join(StepChange, StepChange.step_no == StepRow.no)
        .order_by(StepRow.no.desc())
        .limit(1)
    )


def _day(at: datetime | None) -> date | None:
    return None if at is None else at.date()


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
