"""Names and phones of people in registers: kept under each entry's key, opened for who may see.

Lists open them for the rows they show; who searches by a name searches what was opened, in
memory: neither index nor journal holds a name.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, insert, or_, select

from hallapp.actions.hall import SIGN_IN, Hall, HeldKey
from hallapp.domain.errors import Refused
from hallapp.domain.registers import PUBLIC
from hallapp.domain.registers.spec import Register
from hallapp.records import journal
from hallapp.records.base import table_of
from hallapp.records.hall_key import new_key, seal, unseal, unwrap, wrap
from hallapp.records.logins import EntryKey, HallKey
from hallapp.records.registers import ENTRIES
from hallapp.records.step import Step
from hallapp.records.values import Plain

CHUNK = 500


def held_key(hall: Hall, connection: Connection) -> HeldKey | None:
    """The hall's key; None if there is none yet. Raises `Refused` if nobody signed in."""
    if hall.sign_in:
        if hall.key is None:
            raise Refused(SIGN_IN, field="who")
        return hall.key
    row = connection.execute(select(HallKey.no, HallKey.key)).one_or_none()
    return None if row is None else HeldKey(row.no, bytes(row.key))


def _key_to_seal(hall: Hall, step: Step) -> bytes:
    """The hall's key as it is now in the hall; made if there is none."""
    held = held_key(hall, step.core)
    if held is None:
        held = HeldKey(1, new_key())
        step.add(HallKey(no=held.no, key=held.key))
        step.flush()
    elif step.scalar(select(HallKey.no)) != held.no:  # another seat changed it
        raise Refused(SIGN_IN, field="who")
    return held.key


class Private:
    """Opens the people of some entries of one register."""

    def __init__(
        self, hall: Hall, connection: Connection, spec: Register, numbers: Iterable[str]
    ) -> None:
        self._spec = spec
        self._keys: dict[str, bytes] = {}
        wanted = list(numbers) if spec.private else []
        held = held_key(hall, connection) if wanted else None
        if held is not None:
            self._keys = {
                number: unwrap(held.key, kept, _place(spec, number))
                for number, kept in _kept(connection, spec, wanted)
            }

    def open(self, entry_no: str, name: str, kept: str | None) -> str:
        """What a field holds; nothing if it was erased."""
        key = self._keys.get(entry_no)
        if not kept or key is None:
            return ""
        return unseal(key, kept, _place(self._spec, entry_no, name))

    def opened(self, entry_no: str, row: Mapping[Any, Any]) -> dict[str, str]:
        """The private fields of a row of the register's table."""
        return {
            field.name: self.open(entry_no, field.name, row[field.name])
            for field in self._spec.private
        }


def _place(spec: Register, entry_no: str, name: str = "") -> str:
    return f"{spec.key}/{entry_no}/{name}"


def _kept(
    connection: Connection, spec: Register, numbers: Sequence[str]
) -> list[tuple[str, bytes]]:
    found: list[tuple[str, bytes]] = []
    query = select(EntryKey.entry_no, EntryKey.key).where(EntryKey.register == spec.key)
    for start in range(0, len(numbers), CHUNK):
        chunk = numbers[start : start + CHUNK]
        rows = connection.execute(query.where(EntryKey.entry_no.in_(chunk)))
        found += [(row.entry_no, bytes(row.key)) for row in rows]
    return found


class Sealer(Private):
    """Puts the people of some entries of one register under the entries' keys, within a step."""

    def __init__(self, hall: Hall, step: Step, spec: Register, numbers: Iterable[str]) -> None:
        self._around = _key_to_seal(hall, step) if spec.private else b""
        super().__init__(hall, step.core, spec, numbers)
        self._step = step
        self._new: list[dict[str, object]] = []

    def seal(self, entry_no: str, name: str, text: str) -> str:
        """A value as an entry keeps it; the entry gets its key with its first value."""
        if not text:
            return ""
        if entry_no not in self._keys:
            self._keys[entry_no] = key = new_key()
            kept = wrap(self._around, key, _place(self._spec, entry_no))
            self._new.append({"register": self._spec.key, "entry_no": entry_no, "key": kept})
        return seal(self._keys[entry_no], text, _place(self._spec, entry_no, name))

    def finish(self) -> None:
        """Write the keys of entries that had none."""
        new, self._new = self._new, []
        if new:
            self._step.core.execute(insert(table_of(EntryKey)), new)


def seal_rows(
    hall: Hall, step: Step, spec: Register, rows: Sequence[Plain], numbers: Mapping[int, str]
) -> None:
    """Make rows of an import what their table keeps; `numbers` of those that only name their id."""
    by_number = [(row.get("entry_no") or numbers[row["id"]], row) for row in rows]
    sealer = Sealer(hall, step, spec, [number for number, _ in by_number])
    for number, row in by_number:
        for name in (each.name for each in spec.private):
            if row.get(name):
                row[name] = sealer.seal(number, name, str(row[name]))
    sealer.finish()


@dataclass
class KnownPeople:
    """What entries say of people, opened once and held as long as the hall's key is."""

    no: int = 0  # the last step that it knows
    said: dict[str, dict[int, str]] = field(default_factory=dict)


def said_of_people(hall: Hall, connection: Connection, spec: Register) -> Mapping[int, str]:
    """What each entry says of people, by its id: names and phones in small letters, a line each."""
    last = journal.seal(connection)[0]
    known = hall.known_people
    if known is None or known.no > last:
        known = hall.known_people = KnownPeople(last)
    for table in journal.tables_since(connection, known.no) if known.no < last else ():
        known.said.pop(table, None)
    known.no = last
    name = table_of(ENTRIES[spec.key]).name
    if name not in known.said:
        known.said[name] = _said_of_people(hall, connection, spec)
    return known.said[name]


def _said_of_people(hall: Hall, connection: Connection, spec: Register) -> dict[int, str]:
    table = table_of(ENTRIES[spec.key])
    columns = [table.c[field.name] for field in spec.private]
    if not columns:
        return {}
    query = select(table.c.id, table.c.entry_no, *columns).where(or_(*(c != "" for c in columns)))
    rows = connection.execute(query).mappings().all()
    private = Private(hall, connection, spec, [row["entry_no"] for row in rows])
    return {
        row["id"]: "\n".join(private.opened(row["entry_no"], row).values()).lower() for row in rows
    }


def entries_of_people(
    hall: Hall, connection: Connection, typed: str
) -> Iterator[tuple[str, int, tuple[str, ...]]]:
    """Register and id of entries whose people any word is found in, and the words that are left."""
    words = typed.lower().split()
    for spec in PUBLIC:
        said = said_of_people(hall, connection, spec)
        for key in sorted(said, reverse=True):
            left = tuple(word for word in words if word not in said[key])
            if len(left) < len(words):
                yield spec.key, key, left
