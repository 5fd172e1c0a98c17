"""What a sealed register needs of an entry's deeds: sealing by anybody, opening by the holder.

The register's number, days and state are plain; lists never hold more. What was sealed is given
out by `register_detail.detail` alone, which writes down that it was looked at.
"""

from dataclasses import replace

from sqlalchemy import Connection, select

from hallapp.actions.case_lines import this_minute
from hallapp.actions.hall import Hall
from hallapp.actions.rights import require
from hallapp.domain.errors import Refused
from hallapp.domain.registers.lines import EntryLine
from hallapp.domain.registers.spec import Move, Register
from hallapp.domain.rights import Right
from hallapp.records.base import table_of
from hallapp.records.entries import RegisterEvent
from hallapp.records.registers import ENTRIES
from hallapp.records.sealing import Opener, seal_text
from hallapp.records.seals import SealingKey
from hallapp.wording import QT_TRANSLATE_NOOP

DEED = QT_TRANSLATE_NOOP("Step", "Something sealed")
"""What every step of a sealed register is called: neither which entry nor what was done."""

NO_KEY = QT_TRANSLATE_NOOP(
    "Refused",
    "Nothing can be sealed yet: set the discipline passphrase first, in Settings under Sealed.",
)
LOCKED = QT_TRANSLATE_NOOP(
    "Refused", "This register is sealed: only who has the discipline passphrase sees it."
)


def label(spec: Register, said: str) -> str:
    """How a step of a register is called."""
    return DEED if spec.sealed else said


def place(spec: Register, entry_no: str, name: str) -> str:
    """Where something is sealed, so that it opens nowhere else."""
    return f"{spec.key}/{entry_no}/{name}"


def public_key(connection: Connection) -> bytes:
    """What seals; raises `Refused` if no passphrase has been set yet."""
    found = connection.scalar(select(SealingKey.public))
    if found is None:
        raise Refused(NO_KEY, field="passphrase")
    return bytes(found)


def opener(hall: Hall) -> Opener:
    """What opens; raises `Refused` while it is locked."""
    if hall.opener is None:
        raise Refused(LOCKED, field="passphrase")
    return hall.opener


def check_open(hall: Hall, spec: Register) -> None:
    """Refuse anything about a sealed register while it is locked."""
    if spec.sealed:
        opener(hall)


def check_right(hall: Hall, spec: Register, move: Move | None = None) -> None:
    """Refuse who may not handle an entry of a register, or make this move of it."""
    if spec.sealed:
        require(hall, Right.DISCIPLINE)
    else:
        require(hall, *(move.rights if move is not None else (Right.HANDLE,)))


def look(hall: Hall, spec: Register, entry_id: int, state: str = "") -> None:
    """Write into the history of a sealed entry that somebody looked at it: never undone."""
    now = this_minute(hall)
    with hall.step(DEED, records=True) as step:
        step.add(
            RegisterEvent(
                register=spec.key,
                entry_id=entry_id,
                at=now,
                recorded_at=now,
                verb="look",
                from_state=state,
                to_state=state,
                who=step.who,
            )
        )


class Seals:
    """Seals and opens the texts of one entry."""

    def __init__(self, hall: Hall, connection: Connection, spec: Register, entry_no: str) -> None:
        self._hall = hall
        self._public = public_key(connection)
        self._spec, self._entry_no = spec, entry_no

    def seal(self, name: str, text: str) -> str:
        """A text as the entry keeps it."""
        return seal_text(self._public, text, place(self._spec, self._entry_no, name))

    def open(self, name: str, kept: str) -> str:
        """The text that is kept; raises `Refused` while it is locked."""
        if not kept:
            return ""
        return opener(self._hall).open_text(kept, place(self._spec, self._entry_no, name))


def opened(hall: Hall, connection: Connection, spec: Register, line: EntryLine) -> EntryLine:
    """A line of a sealed register with what is sealed in it."""
    table = table_of(ENTRIES[spec.key])
    names = [field.name for field in spec.fields if field.sealed]
    query = select(*(table.c[name] for name in names)).where(table.c.id == line.id)
    kept = connection.execute(query).one()
    seals = Seals(hall, connection, spec, line.entry_no)
    found = {name: seals.open(name, text) for name, text in zip(names, kept, strict=True)}
    return replace(line, values={**line.values, **found})
