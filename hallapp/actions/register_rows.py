"""Entries of a register as rows for others: every field, people masked unless asked for.

Of a sealed register the rows hold number, days and state, and only while it is unlocked.
"""

from collections.abc import Iterator

from hallapp.actions.entry_lines import hidden
from hallapp.actions.hall import Hall
from hallapp.actions.register_pages import lines
from hallapp.actions.rights import needs, require
from hallapp.domain.registers import register_called
from hallapp.domain.registers.lines import EntryFilter, EntryLine
from hallapp.domain.registers.spec import Register
from hallapp.domain.rights import Right
from hallapp.wording import QT_TRANSLATE_NOOP

EXPORT = QT_TRANSLATE_NOOP("Step", "Export a register with names and phones unmasked")


def fields_of(spec: Register) -> tuple[str, ...]:
    """The names of a row's fields, in the order of a file."""
    own = tuple(field.name for field in spec.plain_fields)
    return (spec.number, "received_at", *own, "state", "closed_at", "due_at", "lamp", "overdue")


@needs(Right.PRINT, Right.DISCIPLINE)
def register_rows(
    hall: Hall,
    key: str,
    wanted: EntryFilter | None = None,
    *,
    unmasked: bool = False,
    sort: str = "number",
) -> Iterator[dict[str, object]]:
    """The entries of a filter, field by field; who exports them unmasked is journaled."""
    spec = register_called(key)
    if unmasked:
        require(hall, Right.EXPORT_WHOLE)
        with hall.step(EXPORT, records=True):
            pass
    for line in lines(hall, spec.key, wanted, sort):
        yield _row(spec, line, unmasked=unmasked)


def _row(spec: Register, line: EntryLine, *, unmasked: bool) -> dict[str, object]:
    row: dict[str, object] = {
        spec.number: line.entry_no,
        "received_at": line.received_at,
        **line.values,
        "state": line.state,
        "closed_at": line.closed_at,
        "due_at": line.due_at,
        "lamp": line.lamp.value,
        "overdue": line.overdue,
    }
    if not unmasked:
        for field in (each for each in spec.masked if not each.sealed):
            row[field.name] = hidden(field, str(row[field.name] or ""))
    return {name: row[name] for name in fields_of(spec)}
