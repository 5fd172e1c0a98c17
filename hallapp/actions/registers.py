"""What a person does with any register: add, amend, close, void an entry; list its lines.

One wish is one step and one line of history. What a register has of its own is in its spec.
"""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import select

from hallapp.actions.attachments import put
from hallapp.actions.entry_deeds import GONE, NO_ENTRY, EntryDeed
from hallapp.actions.entry_lines import entries_table, entry_lines, select_entries
from hallapp.actions.hall import Hall
from hallapp.actions.register_pages import count, counts, every_count, lines, page
from hallapp.actions.rights import needs
from hallapp.actions.sealed import check_open, check_right, label
from hallapp.domain.attachments import AttachmentFile
from hallapp.domain.case_rules import check_reason
from hallapp.domain.errors import Moment, Refused
from hallapp.domain.registers import register_called
from hallapp.domain.registers.flow import closing, move_called
from hallapp.domain.registers.lines import EntryLine
from hallapp.domain.registers.spec import VOID, Move, Register, Values
from hallapp.domain.rights import Right
from hallapp.records.step import Step
from hallapp.wording import QT_TRANSLATE_NOOP

__all__ = [
    "add",
    "amend",
    "close",
    "count",
    "counts",
    "enter",
    "every_count",
    "find",
    "lead",
    "line",
    "lines",
    "page",
    "void",
]

ADD = QT_TRANSLATE_NOOP("Step", "Enter {entry_no}")
AMEND = QT_TRANSLATE_NOOP("Step", "Change {entry_no}")
MOVE = QT_TRANSLATE_NOOP("Step", "Handle {entry_no}")
CLOSE = QT_TRANSLATE_NOOP("Step", "Close {entry_no}")
INVESTIGATED = QT_TRANSLATE_NOOP(
    "Refused", "You investigated this yourself: another person approves it."
)
VOID_ENTRY = QT_TRANSLATE_NOOP("Step", "Void {entry_no}")


@needs(Right.ENTRIES)
def line(hall: Hall, key: str, entry_id: int) -> EntryLine:
    """One entry as a list shows it; raises `Refused` if it is sealed and locked."""
    spec = register_called(key)
    check_open(hall, spec)
    return _line(hall, spec, entry_id)


def _line(hall: Hall, spec: Register, entry_id: int) -> EntryLine:
    with hall.reading() as connection:
        rows = connection.execute(select_entries(spec, entries_table(spec).c.id == entry_id)).all()
        if not rows:
            raise Refused(GONE)
        return entry_lines(hall, connection, spec, rows)[0]


@needs(Right.ENTRIES)
def find(hall: Hall, key: str, number: str) -> EntryLine:
    """The entry with that number; raises `Refused` if there is none, or it is locked."""
    spec = register_called(key)
    check_open(hall, spec)
    with hall.reading() as connection:
        found = connection.scalar(
            select(entries_table(spec).c.id).where(entries_table(spec).c.entry_no == number.strip())
        )
    if found is None:
        raise Refused(NO_ENTRY, field="entry_no", number=number.strip())
    return line(hall, key, found)


@needs(Right.INTAKE, Right.HANDLE)
def add(
    hall: Hall,
    key: str,
    values: Values,
    *,
    received_at: Moment | None = None,
    files: Sequence[AttachmentFile] = (),
) -> EntryLine:
    """Enter something into a register, with files; it takes the next number of the year.

    A sealed register is entered by anybody and read by the holder of its passphrase.

    Raises:
        Refused: a field is missing, does not hold what it may, or breaks a rule of the register.
    """
    spec = register_called(key)
    with hall.step(label(spec, ADD)) as step:
        entry = enter(hall, step, key, values, received_at, files=files)
        entry_id = entry.id
    return _line(hall, spec, entry_id)


def enter(
    hall: Hall,
    step: Step,
    key: str,
    values: Values,
    received_at: Moment | None = None,
    *,
    files: Sequence[AttachmentFile] = (),
) -> Any:
    """The same within a step that does more; gives the entry."""
    do = EntryDeed.new(hall, step, register_called(key), received_at)
    said = do.write(values)
    do.check()
    do.finish()
    do.touch(*(name for name, value in said.items() if value not in {None, ""}))
    step.add(do.entry)
    step.flush()
    do.tell("add", do.entry.received_at, "")
    put(do, files)
    return do.entry


@needs(Right.HANDLE, Right.APPROVE, Right.DISCIPLINE)
def amend(
    hall: Hall,
    key: str,
    entry_id: int,
    changes: Values,
    *,
    move: str = "",
    at: Moment | None = None,
) -> EntryLine:
    """Change fields of an entry, and with `move` make the deed that leads it to another state.

    ``received_at`` among the changes corrects the moment it came in.
    """
    spec = register_called(key)
    with hall.step(label(spec, MOVE if move else AMEND)) as step:
        lead(hall, step, key, entry_id, changes, move=move, at=at)
    return line(hall, key, entry_id)


def lead(
    hall: Hall,
    step: Step,
    key: str,
    entry_id: int,
    changes: Values,
    *,
    move: str = "",
    at: Moment | None = None,
) -> Any:
    """The same within a step that does more; gives the entry."""
    spec = register_called(key)
    do = EntryDeed.on(hall, step, spec, entry_id)
    made = move_called(spec, move, do.entry.state, do.settings.switches) if move else None
    check_right(hall, spec, made)
    if made is not None and Right.HANDLE not in made.rights:
        _check_another(do)
    _change(do, changes, made, at)
    return do.entry


@needs(Right.HANDLE, Right.APPROVE, Right.DISCIPLINE)
def close(
    hall: Hall, key: str, entry_id: int, changes: Values | None = None, *, at: Moment | None = None
) -> EntryLine:
    """Close an entry with its result, from the state that comes before it."""
    spec = register_called(key)
    with hall.step(label(spec, CLOSE)) as step:
        do = EntryDeed.on(hall, step, spec, entry_id)
        made = closing(spec, do.entry.state, do.settings.switches)
        check_right(hall, spec, made)
        _change(do, changes or {}, made, at)
    return line(hall, key, entry_id)


@needs(Right.HANDLE, Right.APPROVE, Right.DISCIPLINE)
def void(hall: Hall, key: str, entry_id: int, *, reason: str) -> EntryLine:
    """Void an entry that should never have been; it keeps its number."""
    spec = register_called(key)
    check_reason(reason)
    with hall.step(label(spec, VOID_ENTRY)) as step:
        check_right(hall, spec)
        do = EntryDeed.on(hall, step, spec, entry_id)
        before = do.entry.state
        do.entry.state = VOID
        do.entry.closed_at = do.now
        do.entry.stage_due_at = None
        do.touch("state")
        do.tell("void", do.now, before, reason.strip())
    return line(hall, key, entry_id)


def _check_another(do: EntryDeed) -> None:
    """Whoever is signed in to approve did not investigate (hall-rules 4)."""
    if do.hall.sign_in and do.values().get("investigator") == do.hall.who:
        raise Refused(INVESTIGATED, field="approver")


def _change(do: EntryDeed, changes: Values, move: Move | None, at: Moment | None) -> None:
    before, when = do.entry.state, at or do.now
    given = dict(changes)
    received_at = given.pop("received_at", None)
    if isinstance(received_at, date):
        do.receive(received_at)
    said = do.write(given)
    if move is not None:
        do.make(move, said, when)
    do.check(move)
    do.finish()
    do.touch(*said, *(["state", move.stamp] if move else []))
    do.tell(move.key if move else "amend", when, before)
