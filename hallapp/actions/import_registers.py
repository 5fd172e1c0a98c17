"""Entries of a register from a file: known again by their numbers, with their due times.

What the file does not say of the state its stamps say; an entry whose main limit has ended is
closed. A number in the file stays as it is: it is not one of our own gapless ones.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

from sqlalchemy import Connection

from hallapp.actions.entry_due import clocked, entry_dues
from hallapp.actions.entry_lines import entries_table
from hallapp.actions.hall import Hall
from hallapp.actions.import_names import Names, Unfit
from hallapp.actions.import_rows import (
    Outcome,
    Progress,
    Wanted,
    as_plain,
    merged,
    rows_here,
    taken,
)
from hallapp.actions.private import Private, seal_rows
from hallapp.actions.register_settings import RegisterSettings, read_settings
from hallapp.domain.errors import Refused
from hallapp.domain.imports import ParsedRow, RejectCode, Rejection, key_of
from hallapp.domain.registers.spec import REFERRING, Kind, Phase, Register
from hallapp.domain.registers.values import read as read_values
from hallapp.records.base import moment_of
from hallapp.records.values import Plain, plain
from hallapp.wording import QT_TRANSLATE_NOOP

_REPEATS = QT_TRANSLATE_NOOP("Reject", "Same number as in row {line}")
_UNKNOWN = QT_TRANSLATE_NOOP("Reject", "{value} is not possible here")

_REFERRED = {
    Kind.WINDOW: "window_id",
    Kind.STAFF: "staff_id",
    Kind.DEPARTMENT: "department_id",
}


def read(
    spec: Register,
    hall: Hall,
    connection: Connection,
    rows: Iterable[ParsedRow | Rejection],
    *,
    strict: bool,
    progress: Progress | None,
) -> tuple[Outcome, Names]:
    """What an import into a register will do."""
    outcome, names = Outcome(), Names(connection, strict=strict)
    outcome.referring = {
        field.column: _REFERRED[field.kind] for field in spec.fields if field.kind in REFERRING
    }
    reader = _Reader(spec, names, {})
    wishes = list(taken(rows, outcome.report, reader.wanted, progress))
    _beside_ours(spec, hall, connection, wishes)
    clock = _Clocked(spec, hall, read_settings(connection, spec))
    for wish in wishes:
        if wish.here is None:
            outcome.new.append(clock.new_row(wish))
            continue
        changes = merged(wish, names, outcome.report, outcome.referring)
        if changes.keys() - {"touched"}:
            changes |= clock.moved(wish.here | changes)
        outcome.put(wish.here["id"], changes)
    numbers = {wish.here["id"]: wish.here["entry_no"] for wish in wishes if wish.here}
    outcome.keep = lambda step, rows: seal_rows(hall, step, spec, rows, numbers)
    outcome.report.imported = len(outcome.new)
    outcome.report.created = names.created()
    return outcome, names


@dataclass
class _Reader:
    """Turns rows into what they want of an entry."""

    spec: Register
    names: Names
    seen: dict[tuple[str, ...], int]

    def wanted(self, row: ParsedRow) -> Wanted:
        """What a row wants; raises Unfit."""
        fields = {name: value for name, value in row.fields.items() if value not in {None, ""}}
        key = key_of(self.spec.what, fields)
        if (first := self.seen.setdefault(key, row.line)) != row.line:
            raise Unfit(key[0], key[-1], RejectCode.DUPLICATE, _REPEATS, line=first)
        said: dict[str, dict[str, Any]] = {
            name: self._columns(name, fields[name]) for name in self.spec.by_name if name in fields
        }
        for name in ("received_at", "closed_at", "state"):
            if name in fields:
                said[name] = {name: fields[name]}
        if key[0]:
            said[key[0]] = {"entry_no": str(fields[key[0]])}
        else:
            said["import_key"] = {"import_key": key[1]}
        table = entries_table(self.spec)
        return Wanted(row.line, key, row.cells, as_plain(table, said))

    def _columns(self, name: str, value: object) -> dict[str, Any]:
        field = self.spec.by_name[name]
        if field.kind in REFERRING:
            find = {
                Kind.WINDOW: self.names.window,
                Kind.STAFF: self.names.person,
                Kind.DEPARTMENT: self.names.department,
            }[field.kind]
            return {field.column: find(str(value))}
        try:
            return {name: read_values(self.spec, {name: value})[name]}
        except Refused:
            raise Unfit(name, value, RejectCode.UNKNOWN, _UNKNOWN) from None


def _beside_ours(spec: Register, hall: Hall, connection: Connection, wishes: list[Wanted]) -> None:
    """Put what is here beside the wishes, its people opened."""
    table = entries_table(spec)
    for column in ("entry_no", "import_key"):
        values = [value for wish in wishes if (value := wish.value(column)) is not None]
        here = rows_here(connection, table, column, values)
        private = Private(hall, connection, spec, [row["entry_no"] for row in here.values()])
        for row in here.values():
            row.update(private.opened(row["entry_no"], row))
        for wish in wishes:
            wish.here = wish.here or here.get(wish.value(column))


@dataclass
class _Clocked:
    """Gives rows their state and their due times."""

    spec: Register
    hall: Hall
    settings: RegisterSettings

    def new_row(self, wish: Wanted) -> Plain:
        """A whole new row."""
        row = wish.whole()
        received = str(row["received_at"])
        digest = f"{self.spec.prefix}-{received[2:4]}-x{wish.key[-1][:10]}"
        row.setdefault("entry_no", digest)
        row.setdefault("state", self._state(row))
        row["who"] = self.hall.who
        if self.spec.by_state[row["state"]].phase is not Phase.OPEN and not row.get("closed_at"):
            row["closed_at"] = self._end(row) or received
        return row | self.moved(row)

    def moved(self, row: Mapping[str, Any]) -> Plain:
        """The due times of a row as it will be."""
        known = {
            name: moment_of(text) if isinstance(text := row.get(name), str) else text
            for name in clocked(self.spec)
        }
        entry = SimpleNamespace(state=row["state"], **known)
        new = entry_dues(self.spec, self.hall.clock, self.settings.lengths, entry)
        found = {
            "due_at": new.due_at,
            "stage_due_at": new.stage_due_at,
            "missing_year": new.missing_year,
            "calendar_version": self.hall.calendar_version,
        }
        table = entries_table(self.spec)
        return {
            name: None if value is None else plain(table, {name: value})[name]
            for name, value in found.items()
        }

    def _state(self, row: Mapping[str, Any]) -> str:
        """The state that the stamps of a row say."""
        done = self.spec.keys_in(Phase.DONE)
        if row.get("closed_at") or self._end(row):
            return done[0]
        reached = [
            self.spec.by_state[move.to]
            for move in self.spec.moves
            if move.stamp and row.get(move.stamp)
        ]
        return max(reached, key=lambda state: state.stage, default=self.spec.first).key

    def _end(self, row: Mapping[str, Any]) -> str | None:
        limit = self.spec.main_limit
        found = row.get(limit.until) if limit is not None else None
        return found if isinstance(found, str) else None
