"""From a finding to its rectification with one key, and from a good second look back to it."""

from collections.abc import Sequence
from dataclasses import dataclass

from hallapp.actions import registers
from hallapp.actions.entry_lines import model_of_register
from hallapp.actions.hall import Hall
from hallapp.actions.register_settings import read_settings
from hallapp.actions.rights import needs
from hallapp.domain.errors import Moment, Refused
from hallapp.domain.registers import REGISTERS, register_called
from hallapp.domain.registers.flow import offered
from hallapp.domain.registers.lines import EntryLine
from hallapp.domain.registers.origins import ORIGINS, Origin, taken
from hallapp.domain.registers.spec import Values
from hallapp.domain.rights import Right
from hallapp.records.step import Step
from hallapp.wording import QT_TRANSLATE_NOOP

ORDER = QT_TRANSLATE_NOOP("Step", "Order a rectification for {entry_no}")
CHECK = QT_TRANSLATE_NOOP("Step", "Handle {entry_no}")
RECTIFICATION = "rectification"
_NO_ORIGIN = QT_TRANSLATE_NOOP("Refused", "Nothing of this register is put right.")


def proposed(hall: Hall, key: str, entry_id: int) -> dict[str, object]:
    """The fields of the rectification that an entry asks for, as far as it says them."""
    return taken(_origin(key), registers.line(hall, key, entry_id))


@needs(Right.HANDLE)
def order(hall: Hall, key: str, entry_id: int, values: Values | None = None) -> EntryLine:
    """Enter the rectification of a finding, its origin filled; the finding knows: one step.

    Raises:
        Refused: the finding does not say who is responsible and `values` do not either.
    """
    origin, found = _origin(key), registers.line(hall, key, entry_id)
    with hall.step(ORDER, entry_no=found.entry_no) as step:
        given = {**taken(origin, found), **(values or {})}
        entry = registers.enter(hall, step, RECTIFICATION, given)
        told = {"responsible": given.get("responsible")}
        _Finding(hall, step, key, entry_id).lead(origin.ordered, told)
        step.say(entry_no=found.entry_no)
        new_id = entry.id
    return registers.line(hall, RECTIFICATION, new_id)


@needs(Right.HANDLE)
def check(hall: Hall, entry_id: int, changes: Values, *, at: Moment | None = None) -> EntryLine:
    """Record the second look at a rectification; what asked for it is closed in the same step."""
    with hall.step(CHECK) as step:
        entry = registers.lead(hall, step, RECTIFICATION, entry_id, changes, move="check", at=at)
        number = entry.entry_no
        key, origin_id = origin_of(hall, entry.source_no)
        if origin_id:
            origin = ORIGINS[key]
            told: dict[str, object] = {origin.did: entry.measure, origin.seen: entry.result}
            told.pop("", None)
            _Finding(hall, step, key, origin_id).lead(origin.closed, told)
        step.say(entry_no=number)
    return registers.line(hall, RECTIFICATION, entry_id)


def origin_of(hall: Hall, number: str) -> tuple[str, int]:
    """The register and the entry that a number names; nothing if none is meant."""
    for spec in REGISTERS:
        if spec.key in ORIGINS and number.startswith(f"{spec.prefix}-"):
            try:
                return spec.key, registers.find(hall, spec.key, number).id
            except Refused:
                return "", 0
    return "", 0


@dataclass(frozen=True)
class _Finding:
    """What asked for a rectification, within a step."""

    hall: Hall
    step: Step
    key: str
    id: int

    def lead(self, moves: Sequence[str], told: Values) -> None:
        """Make the moves that are possible, one after the other, with what they need."""
        spec = register_called(self.key)
        for name in moves:
            move = spec.by_move[name]
            state = self.step.get_one(model_of_register(spec), self.id).state
            if move in offered(spec, state, read_settings(self.step.core, spec).switches):
                needed = {field: told[field] for field in move.needs if field in told}
                registers.lead(self.hall, self.step, self.key, self.id, needed, move=name)


def _origin(key: str) -> Origin:
    found = ORIGINS.get(register_called(key).key)
    if found is None:
        raise Refused(_NO_ORIGIN, field="source")
    return found
