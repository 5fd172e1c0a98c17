"""Rows of a file into the hall: one import is one step, and importing twice changes nothing."""

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any, Protocol

from sqlalchemy import Connection, select

from hallapp.actions import (
    import_attendance,
    import_cases,
    import_people,
    import_ratings,
    import_registers,
    import_tables,
)
from hallapp.actions.hall import Hall
from hallapp.actions.import_names import Names
from hallapp.actions.import_rows import Outcome, Progress, with_keys
from hallapp.actions.rights import needs
from hallapp.domain.errors import Refused
from hallapp.domain.imports import ImportReport, ParsedRow, Rejection
from hallapp.domain.registers import PUBLIC
from hallapp.domain.rights import Right
from hallapp.records.assessment import AttendanceMark
from hallapp.records.base import Base
from hallapp.records.cases import CaseFile, DayCount
from hallapp.records.catalogue import ServiceItem
from hallapp.records.people import Staff
from hallapp.records.ratings import Rating
from hallapp.records.registers import ENTRIES
from hallapp.records.settings import ImportMapping
from hallapp.wording import QT_TRANSLATE_NOOP

IMPORT = QT_TRANSLATE_NOOP("Step", "Import {count} rows from {source}")
REMEMBER = QT_TRANSLATE_NOOP("Step", "Remember how a file is read")

_NO_KIND = QT_TRANSLATE_NOOP("Refused", "{what} cannot be imported.")

Rows = Iterable[ParsedRow | Rejection]


class _Read(Protocol):
    def __call__(
        self,
        hall: Hall,
        connection: Connection,
        rows: Rows,
        *,
        strict: bool,
        progress: Progress | None,
    ) -> tuple[Outcome, Names]: ...


_KINDS: Mapping[str, tuple[type[Base], _Read]] = {
    "cases": (CaseFile, import_cases.read),
    "catalogue": (ServiceItem, import_tables.read_catalogue),
    "daycounts": (DayCount, import_tables.read_daycounts),
    "people": (Staff, import_people.read),
    "attendance": (AttendanceMark, import_attendance.read),
    "ratings": (Rating, import_ratings.read),
    **{spec.what: (ENTRIES[spec.key], partial(import_registers.read, spec)) for spec in PUBLIC},
}


@needs(Right.IMPORT)
def apply(
    hall: Hall,
    what: str,
    rows: Rows,
    *,
    strict: bool = False,
    dry_run: bool = False,
    source: str = "",
    progress: Progress | None = None,
) -> ImportReport:
    """Take rows into the hall and say what became of each.

    Everything is read, checked and computed first; the step only writes. `strict` rejects a row
    that names an item, window, person or department that the hall does not know, instead of
    making it. `dry_run` only says what would happen. `progress` may raise to stop: nothing has
    changed then.
    """
    if what not in _KINDS:
        raise Refused(_NO_KIND, field="what", what=what)
    model, read = _KINDS[what]
    with hall.reading() as connection:
        outcome, names = read(hall, connection, rows, strict=strict, progress=progress)
    outcome.report.rejected.sort(key=lambda rejected: rejected.line)
    count = len(outcome.new) + len(outcome.changed)
    if not dry_run and (count or outcome.agreed):
        with hall.step(IMPORT, records=not count, count=count, source=source) as step:
            made = names.make(step)
            new = with_keys(outcome.new, made, outcome.referring)
            changed = with_keys(outcome.changed, made, outcome.referring)
            lists = [outcome.take_apart(row) for row in (*new, *changed)] if outcome.apart else []
            if outcome.keep is not None:
                outcome.keep(step, [*new, *changed])
            keys = step.insert_many(model, new)
            step.update_many(model, changed + outcome.agreed)
            if outcome.write_apart is not None:
                every = (*keys, *(row["id"] for row in changed))
                outcome.write_apart(step, dict(zip(every, lists, strict=True)))
    return outcome.report


@needs(Right.IMPORT)
def remember_mapping(hall: Hall, digest: str, mapping: Mapping[str, Any]) -> None:
    """Remember how a file with these headers is read."""
    kept = dict(mapping)
    with hall.step(REMEMBER) as step:
        row = step.scalars(
            select(ImportMapping).where(ImportMapping.headers == digest)
        ).one_or_none()
        if row is None:
            what = str(kept.get("what", ""))
            step.add(ImportMapping(what=what, headers=digest, mapping=kept))
        elif row.mapping != kept:
            row.mapping = kept


def remembered_mapping(hall: Hall, digest: str) -> Mapping[str, object] | None:
    """How a file with these headers was read last; None if it was not."""
    with hall.reading() as connection:
        found: Any = connection.scalar(
            select(ImportMapping.mapping).where(ImportMapping.headers == digest)
        )
        return None if found is None else dict(found)
