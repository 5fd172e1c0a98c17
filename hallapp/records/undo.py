"""Undo and redo: a step's images are put back as a new step; redo is the undo of that.

The newest undoable step of whoever is at the desk comes first; steps that only record are skipped.
Refused if a row has changed since, or a sheet about it was printed since.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, Select, Table, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import aliased

from hallapp.domain.errors import Refused
from hallapp.records.base import Base, model_of, table_of
from hallapp.records.images import StoredChange, changes_of, changes_since, inserted_digests
from hallapp.records.prints import PrintedSheet
from hallapp.records.step import Step
from hallapp.records.steps import StepChange, StepKind, StepRow
from hallapp.records.store import Store
from hallapp.records.values import Plain, plain, whole
from hallapp.wording import QT_TRANSLATE_NOOP

NOTHING_TO_UNDO = QT_TRANSLATE_NOOP("Refused", "There is nothing to undo.")
NOTHING_TO_REDO = QT_TRANSLATE_NOOP("Refused", "There is nothing to redo.")
CHANGED = QT_TRANSLATE_NOOP(
    "Refused",
    "Step {no} cannot be taken back: step {later} has changed the same entry since. "
    "Correct the entry instead.",
)
BEHIND = QT_TRANSLATE_NOOP(
    "Refused",
    "Step {no} cannot be taken back: its entry was changed outside the program. "
    "Verify the hall's file.",
)
PRINTED = QT_TRANSLATE_NOOP(
    "Refused",
    "Step {no} cannot be taken back: {subject} has been printed since. Void or correct it instead.",
)
USED = QT_TRANSLATE_NOOP(
    "Refused",
    "Step {no} cannot be taken back: what was entered since depends on it. Correct it instead.",
)
ERASED = QT_TRANSLATE_NOOP(
    "Refused",
    "Step {no} cannot be taken back: its images have been erased.",
)

reversal = aliased(StepRow)


def _standing(who: str, *kinds: StepKind) -> Select[Any]:
    """This desk's steps of some kinds that have not been taken back, newest first."""
    taken_back = select(reversal.no).where(reversal.undoes == StepRow.no).exists()
    return (
        select(table_of(StepRow))
        .where(StepRow.who == who, StepRow.kind.in_(kinds), ~taken_back)
        .order_by(StepRow.no.desc())
        .limit(1)
    )


def undoable(connection: Connection, who: str) -> Any | None:
    """The row of the step that undo would take back."""
    return connection.execute(_standing(who, StepKind.WISH, StepKind.REDO)).one_or_none()


def redoable(connection: Connection, who: str) -> Any | None:
    """The row of the undo that redo would take back; a new wish leaves nothing to redo."""
    last = connection.execute(_standing(who, StepKind.WISH, StepKind.UNDO)).one_or_none()
    return last if last is not None and last.kind == StepKind.UNDO else None


def undo(store: Store, who: str) -> int:
    """Take back the newest undoable step; gives the number of the new step."""
    return _take_back(store, who, StepKind.UNDO)


def redo(store: Store, who: str) -> int:
    """Bring back what was last undone; gives the number of the new step."""
    return _take_back(store, who, StepKind.REDO)


def _take_back(store: Store, who: str, kind: StepKind) -> int:
    target = None
    try:
        with store.entered("", who=who, kind=kind, values={}) as step:
            finding, nothing = (
                (undoable, NOTHING_TO_UNDO)
                if kind is StepKind.UNDO
                else (redoable, NOTHING_TO_REDO)
            )
            target = finding(step.core, who)
            if target is None:
                raise Refused(nothing)
            step.undoes, step.label, step.values = target.no, target.label, target.said
            reverse(step, target.no)
            return step.no
    except IntegrityError as error:
        assert target is not None
        raise Refused(USED, no=target.no) from error


def reverse(step: Step, no: int) -> None:
    """Put back, within `step`, everything that step `no` changed."""
    every = changes_of(step.core, no)
    changes = [change for change in every if not model_of(change.table).undo_keeps]
    refuse_if_kept(step, no, changes)
    refuse_if_changed_since(step.core, no, changes)
    refuse_if_printed_since(step.core, no, changes)
    for change in reversed(changes):
        if change.erased:
            raise Refused(ERASED, no=no)
        _reverse(step, change, voids=len(changes) < len(every))  # what it keeps are the numbers


def _reverse(step: Step, change: StoredChange, *, voids: bool) -> None:
    table = Base.metadata.tables[change.table]
    if change.op == "insert_many":
        rows = step.rows(table, change.keys())
        if inserted_digests(change, rows.items()) != change.packed:
            raise Refused(BEHIND, no=change.step_no)
        step.delete_many(table, rows)
    elif change.op == "update_many":
        _refuse_if_behind(change, step.rows(table, change.keys()))
        step.put_back_many(table, {row.key: row.before for row in change.rows if row.before})
    elif change.op == "delete_many":
        step.put_many(table, [whole(table, row.before) for row in change.rows if row.before])
    else:
        _reverse_row(step, table, change, voids=voids)


def _refuse_if_behind(change: StoredChange, now: Mapping[int, Plain]) -> None:
    for key, _, after in change.rows:
        row = now.get(key)
        if row is None or row != row | (after or {}):
            raise Refused(BEHIND, no=change.step_no)


def _reverse_row(step: Step, table: Table, change: StoredChange, *, voids: bool) -> None:
    now = step.row(table, change.first)
    before, after = change.sides()
    if after is None:
        step.put(table, change.first, whole(table, before or {}))
        return
    if now is None or any(now[name] != value for name, value in after.items()):
        raise Refused(BEHIND, no=change.step_no)
    if before is not None:
        step.put(table, change.first, now | before)
        return
    voided = model_of(change.table).voided(step.at) if voids else None
    step.put(table, change.first, None if voided is None else now | plain(table, voided))


def refuse_if_kept(step: Step, no: int, changes: list[StoredChange]) -> None:
    """Refuse if a row is kept for good as it stands, or would come back as one that is."""
    for change in changes:
        model = model_of(change.table)
        for row in _as_they_stand(step, change) if model.may_be_kept else ():
            if sentence := model.kept_for_good(step.core, row):
                raise Refused(sentence, no=no)


def _as_they_stand(step: Step, change: StoredChange) -> Iterator[Plain]:
    """The rows of a change; those that it deleted as they were."""
    if change.op == "delete":
        yield change.sides()[0] or {}
    elif change.op == "delete_many":
        yield from (row.before for row in change.rows if row.before)
    else:
        yield from step.rows(Base.metadata.tables[change.table], change.keys()).values()


def refuse_if_changed_since(connection: Connection, no: int, changes: list[StoredChange]) -> None:
    """Refuse if a later step changed a row and still stands.

    A step and its own undo, both later, cancel each other.
    """
    later = {found.step_no for change in changes for found in changes_since(connection, change, no)}
    undoes = {
        row.no: row.undoes
        for row in connection.execute(select(StepRow.no, StepRow.undoes).where(StepRow.no > no))
    }
    standing: set[int] = set()
    for step_no in sorted(later):
        taken_back = undoes.get(step_no)
        if taken_back in standing:
            standing.discard(taken_back)
        else:
            standing.add(step_no)
    if standing:
        raise Refused(CHANGED, no=no, later=min(standing))


def refuse_if_printed_since(connection: Connection, no: int, changes: list[StoredChange]) -> None:
    """Refuse if a later step printed a sheet about one of the rows."""
    subjects = connection.scalars(
        select(PrintedSheet.subject)
        .join(StepChange, StepChange.first == PrintedSheet.id)
        .where(StepChange.table_name == PrintedSheet.__tablename__, StepChange.step_no > no)
    ).all()
    if not subjects:
        return
    for change in changes:
        column = model_of(change.table).printed_as
        if not column:
            continue
        table = Base.metadata.tables[change.table]
        names = connection.scalars(
            select(table.c[column]).where(
                table.c.id.between(change.first, change.last), table.c[column].in_(subjects)
            )
        ).all()
        if names:
            raise Refused(PRINTED, no=no, subject=names[0])
