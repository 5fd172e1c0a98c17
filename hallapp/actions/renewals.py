"""A new version takes an entry's place: a pledge renewed, a text revised."""

from typing import Any

from hallapp.actions import registers
from hallapp.actions.entry_lines import model_of_register
from hallapp.actions.hall import Hall
from hallapp.actions.rights import needs
from hallapp.domain.errors import Refused
from hallapp.domain.registers import register_called
from hallapp.domain.registers.lines import EntryLine
from hallapp.domain.registers.spec import Register, Values
from hallapp.domain.rights import Right
from hallapp.records.step import Step
from hallapp.wording import QT_TRANSLATE_NOOP

RENEW = QT_TRANSLATE_NOOP("Step", "Renew {entry_no}")
_NO_RENEWAL = QT_TRANSLATE_NOOP("Refused", "Entries of this register have no versions.")


@needs(Right.HANDLE)
def renew(
    hall: Hall, key: str, entry_id: int, changes: Values, *, ended: Values | None = None
) -> EntryLine:
    """Make the next version with what changed, and end this one: one step.

    `changes` are of the new entry and hold ``change_summary``; `ended` are of the old one.
    """
    with hall.step(RENEW) as step:
        new = renewed(hall, step, key, entry_id, changes, ended=ended)
        new_id = new.id
    return registers.line(hall, key, new_id)


def renewed(
    hall: Hall,
    step: Step,
    key: str,
    entry_id: int,
    changes: Values,
    *,
    ended: Values | None = None,
) -> Any:
    """The same within a step that does more; gives the new entry."""
    spec = register_called(key)
    if not spec.renewing:
        raise Refused(_NO_RENEWAL, field="move")
    old = registers.line(hall, key, entry_id)
    values = {**proposed(spec, old), **changes}
    new = registers.enter(hall, step, key, values)
    registers.lead(hall, step, key, entry_id, ended or {}, move=spec.renewing)
    step.say(entry_no=step.get_one(model_of_register(spec), entry_id).entry_no)
    return new


def proposed(spec: Register, old: EntryLine) -> dict[str, object]:
    """What the next version has of this one: what is asked at the start, and the next number."""
    stamps = {move.stamp for move in spec.moves}
    carried = {
        field.name: old.values[field.name]
        for field in spec.fields
        if not field.stage and field.name not in stamps and field.name != "remark"
    }
    version = old.values["version"]
    told = version if isinstance(version, int) else 1
    return {**carried, "version": told + 1, "renews": old.entry_no}
