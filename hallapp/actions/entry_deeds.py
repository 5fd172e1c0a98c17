"""What every deed on an entry has in common: its fields, its move, its clock, its history."""

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as default
from datetime import date, datetime
from typing import Any

from sqlalchemy import select

from hallapp.actions.case_lines import this_minute
from hallapp.actions.entry_due import entry_dues
from hallapp.actions.entry_lines import NAMED, entries_table, model_of_register
from hallapp.actions.hall import Hall
from hallapp.actions.people import department_called, staff_called, window_called
from hallapp.actions.private import Private, Sealer
from hallapp.actions.register_settings import RegisterSettings, read_settings
from hallapp.actions.rights import require
from hallapp.actions.sealed import Seals, check_open
from hallapp.domain.case_rules import check_time
from hallapp.domain.deadlines import is_overdue
from hallapp.domain.errors import Moment, Refused
from hallapp.domain.intake import TAKEN_IN
from hallapp.domain.numbering import entry_book, entry_no
from hallapp.domain.registers import register_called
from hallapp.domain.registers.flow import check
from hallapp.domain.registers.spec import (
    REFERRING,
    VOID,
    Field,
    Kind,
    Move,
    Phase,
    Register,
    Values,
)
from hallapp.domain.registers.values import empty, read
from hallapp.domain.rights import Right
from hallapp.records import numbers
from hallapp.records.entries import RegisterEvent
from hallapp.records.step import Step
from hallapp.wording import QT_TRANSLATE_NOOP

GONE = QT_TRANSLATE_NOOP("Refused", "This entry does not exist any more.")
NO_ENTRY = QT_TRANSLATE_NOOP("Refused", "No entry has the number {number}.")
_VOIDED = QT_TRANSLATE_NOOP("Refused", "The entry is void: nothing in it can be changed.")
_WAIT = QT_TRANSLATE_NOOP("Refused", "This has to wait until {due}.")

_CALLED = {
    Kind.WINDOW: window_called,
    Kind.STAFF: staff_called,
    Kind.DEPARTMENT: department_called,
}


@dataclass
class EntryDeed:
    """One verb on one entry within its step."""

    hall: Hall
    step: Step
    spec: Register
    entry: Any
    settings: RegisterSettings
    now: datetime
    seals: Seals | None = None
    told: dict[str, object] = default(default_factory=dict)  # what was sealed in this deed

    @classmethod
    def on(cls, hall: Hall, step: Step, spec: Register, entry_id: int) -> "EntryDeed":
        """On an entry that is there; raises `Refused` if it is gone, void or locked."""
        check_open(hall, spec)
        entry = step.get(model_of_register(spec), entry_id)
        if entry is None:
            raise Refused(GONE)
        if entry.state == VOID:
            raise Refused(_VOIDED, field="state")
        do = cls(hall, step, spec, entry, read_settings(step.core, spec), this_minute(hall))
        do.begin()
        return do

    @classmethod
    def new(cls, hall: Hall, step: Step, spec: Register, at: Moment | None) -> "EntryDeed":
        """On a new entry, which takes the next number of its year."""
        require(hall, Right.HANDLE, *((Right.INTAKE,) if spec.key in TAKEN_IN else ()))
        now = this_minute(hall)
        received_at = at or now
        check_time(received_at, now=now, field="received_at")
        entry = model_of_register(spec)(
            entry_no=_take_number(step, spec, received_at),
            state=spec.first.key,
            received_at=received_at,
            closed_at=received_at if spec.first.phase is Phase.DONE else None,
            who=step.who,
            touched="",
        )
        for field in spec.fields:
            setattr(entry, field.column, None if field.kind in REFERRING else empty(field))
        do = cls(hall, step, spec, entry, read_settings(step.core, spec), now)
        do.begin()
        for field in spec.fields:
            if field.sealed:  # an empty field looks like a filled one
                do.seal(field, "")
        return do

    def begin(self) -> None:
        """Name the entry in the step's words; of a sealed register nothing is said."""
        if self.spec.sealed:
            self.seals = Seals(self.hall, self.step.core, self.spec, self.entry.entry_no)
        else:
            self.step.say(entry_no=self.entry.entry_no)

    def seal(self, field: Field, value: object) -> str:
        """Seal what a field holds."""
        assert self.seals is not None
        self.told[field.name] = value
        kept = self.seals.seal(field.name, str(value))
        setattr(self.entry, field.column, kept)
        return kept

    def write(self, given: Values) -> dict[str, object]:
        """Put what was typed into the entry; gives it as it is kept."""
        said = read(self.spec, given)
        for name, value in said.items():
            field = self.spec.by_name[name]
            kept = value
            if field.sealed:
                self.seal(field, value)
                continue
            if field.private:
                self._hide(field, str(value or ""))
                continue
            if field.kind in REFERRING:
                kept = _CALLED[field.kind](self.step.core, str(value or ""))
            elif field.kind is Kind.ENTRY and value:
                self._check_number(field, str(value))
            setattr(self.entry, field.column, kept)
        return said

    def _hide(self, field: Field, text: str) -> None:
        """Keep a name or phone under the entry's key; one that is the same stays as it is kept."""
        sealer = Sealer(self.hall, self.step, self.spec, [self.entry.entry_no])
        kept = getattr(self.entry, field.column)
        if sealer.open(self.entry.entry_no, field.name, kept) != text:
            sealed = sealer.seal(self.entry.entry_no, field.name, text)
            setattr(self.entry, field.column, sealed)
        sealer.finish()

    def receive(self, at: Moment) -> None:
        """Correct the moment it came in."""
        check_time(at, now=self.now, field="received_at")
        self.entry.received_at = at
        self.touch("received_at")

    def make(self, move: Move, said: Mapping[str, object], at: Moment) -> None:
        """Make a move: its stamp, its state; a way back takes the later stamps away."""
        check_time(at, now=self.now, after=self._latest(move))
        if move.waits:
            self._wait(move.waits, at)
        if move.stamp and said.get(move.stamp) is None:
            setattr(self.entry, move.stamp, at)
        if move.sets is not None:
            for name, value in move.sets(self.values(), at).items():
                setattr(self.entry, self.spec.by_name[name].column, value)
        if move.backward:
            stage = self.spec.by_state[move.to].stage
            for later in self.spec.moves:
                gone = later.stamp and later is not move
                if gone and self.spec.by_state[later.to].stage > stage:
                    setattr(self.entry, later.stamp, None)
        self.entry.state = move.to
        is_open = self.spec.by_state[move.to].phase is Phase.OPEN
        self.entry.closed_at = None if is_open else at

    def check(self, move: Move | None = None) -> None:
        """Refuse what lacks something or breaks a rule of the register."""
        check(self.spec, self.values(), self.settings.switches, move)

    def values(self) -> dict[str, object]:
        """The values of the entry as people say them."""
        found: dict[str, object] = {
            "received_at": self.entry.received_at,
            "closed_at": self.entry.closed_at,
        }
        number = self.entry.entry_no
        private = Private(self.hall, self.step.core, self.spec, [number])
        for field in self.spec.fields:
            value = getattr(self.entry, field.column)
            if field.sealed:
                value = self._opened(field, value)
            elif field.private:
                value = private.open(number, field.name, value)
            if field.kind in REFERRING and value is not None:
                model, name = NAMED[field.kind]
                value = getattr(self.step.get_one(model, value), name)
            found[field.name] = value
        return found

    def _opened(self, field: Field, kept: str) -> object:
        if field.name in self.told:
            return self.told[field.name]
        assert self.seals is not None
        return self.seals.open(field.name, kept)

    def finish(self) -> None:
        """Set the due times by the limits of the hall."""
        new = entry_dues(self.spec, self.hall.clock, self.settings.lengths, self.entry)
        self.entry.due_at = new.due_at
        self.entry.stage_due_at = new.stage_due_at
        self.entry.missing_year = new.missing_year
        self.entry.calendar_version = self.hall.calendar_version

    def tell(self, verb: str, at: Moment, before: str, reason: str = "") -> None:
        """Write a line of the entry's history; a reason is sealed with its entry."""
        if reason and self.seals is not None:
            reason = self.seals.seal("reason", reason)
        self.step.add(
            RegisterEvent(
                register=self.spec.key,
                entry_id=self.entry.id,
                at=at,
                recorded_at=self.now,
                verb=verb,
                from_state=before,
                to_state=self.entry.state,
                who=self.step.who,
                reason=reason,
            )
        )

    def touch(self, *names: str) -> None:
        """Remember that somebody here changed these fields since the last import."""
        had = filter(None, self.entry.touched.split(","))
        sealed = {field.name for field in self.spec.fields if field.sealed}
        self.entry.touched = ",".join(sorted({*had, *filter(None, names)} - sealed))

    def _latest(self, move: Move) -> Moment:
        """Nothing happens before what happened already."""
        stamps = {each.stamp for each in self.spec.moves if each.stamp} - {move.stamp}
        known: list[date] = [self.entry.received_at]
        known += [at for name in stamps if (at := getattr(self.entry, name)) is not None]
        return max(known, key=str)

    def _wait(self, key: str, at: Moment) -> None:
        length = self.settings.lengths[key]
        since = getattr(self.entry, self.spec.by_limit[key].since)
        due = None if length is None else self.hall.clock.due(since, length)
        if due is not None and not is_overdue(due, at):
            raise Refused(_WAIT, field="at", due=f"{due:%Y-%m-%d %H:%M}")

    def _check_number(self, field: Field, number: str) -> None:
        table = entries_table(register_called(field.of))
        found = self.step.core.scalar(select(table.c.id).where(table.c.entry_no == number))
        if found is None:
            raise Refused(NO_ENTRY, field=field.name, number=number)


def _take_number(step: Step, spec: Register, at: Moment) -> str:
    """The next number of the year; one of our format that an import brought is passed over."""
    table = entries_table(spec)
    while True:
        serial = numbers.take(step, entry_book(spec.key, at.year))
        number = entry_no(spec.prefix, at.year, serial)
        if step.scalar(select(table.c.id).where(table.c.entry_no == number)) is None:
            return number
