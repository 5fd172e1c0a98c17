"""Verification: the file, the journal's chain, every row against it, the derived tables."""

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, func, select

from hallapp.domain.steps import Finding, VerifyReport
from hallapp.records import derive
from hallapp.records.base import Base, moment_text, table_of
from hallapp.records.history import History
from hallapp.records.images import StoredChange, every_change
from hallapp.records.journal import (
    START,
    Entry,
    bulk_digest,
    field_digests,
    hashed,
    last_step,
    row_digests,
    step_hash,
)
from hallapp.records.steps import StepChange, StepRow
from hallapp.records.values import journaled
from hallapp.wording import QT_TRANSLATE_NOOP

DAMAGED_FILE = QT_TRANSLATE_NOOP("Verify", "The file is damaged: {what}")
STEP_CHANGED = QT_TRANSLATE_NOOP("Verify", "Step {no} of the journal was changed or moved.")
STEP_MISSING = QT_TRANSLATE_NOOP("Verify", "Step {no} of the journal is missing.")
IMAGE_CHANGED = QT_TRANSLATE_NOOP(
    "Verify", "What step {no} of the journal keeps of {table} {key} was changed."
)
SEAL_CHANGED = QT_TRANSLATE_NOOP(
    "Verify",
    "The journal does not agree with the printed seal of step {no}: it was cut or rewritten.",
)


def verify(connection: Connection, quoted: str = "") -> VerifyReport:
    """Look at everything; `quoted` is a printed seal, ``number hash`` (the hash may be cut)."""
    findings: list[Finding] = []
    try:
        findings += _file(connection)
        if not findings:
            findings += _sealed(connection, quoted)
            findings += chain(connection)
            findings += _images(connection)
            findings += History(connection).unwound()
            findings += derive.compared(connection)
        last = last_step(connection)
        steps = connection.scalar(select(func.count()).select_from(StepRow)) or 0
        rows = sum(counts(connection).values())
    except Exception as error:  # noqa: BLE001 (rows that make no sense raise anything)
        what = type(error).__name__
        findings.append(Finding(sentence=DAMAGED_FILE, values={"what": f"{what} {error}"[:200]}))
        return VerifyReport(steps=0, rows=0, seal_no=0, seal_hash=START, findings=tuple(findings))
    return VerifyReport(
        steps=steps,
        rows=rows,
        seal_no=last.no,
        seal_hash=last.hash,
        findings=tuple(findings),
    )


def counts(connection: Connection) -> dict[str, int]:
    """The number of rows of each journaled table."""
    return {
        table.name: connection.scalar(select(func.count()).select_from(table)) or 0
        for table in Base.metadata.sorted_tables
        if journaled(table.name)
    }


def _file(connection: Connection) -> Iterator[Finding]:
    if connection.dialect.name == "sqlite":
        for (what,) in connection.exec_driver_sql("PRAGMA integrity_check(10)"):
            if what != "ok":
                yield Finding(sentence=DAMAGED_FILE, values={"what": what})


def _sealed(connection: Connection, quoted: str) -> Iterator[Finding]:
    number, _, start = quoted.replace(":", " ").strip().partition(" ")
    if not number:
        return
    no = int(number) if number.isdecimal() else 0
    found = connection.scalar(select(StepRow.hash).where(StepRow.no == no)) or START
    if not found.startswith(start.replace(" ", "").lower()) or found == START:
        yield Finding(sentence=SEAL_CHANGED, values={"no": number})


def _changes(connection: Connection) -> Iterator[tuple[int, list[Any]]]:
    """What goes into each step's hash, by step."""
    rows = connection.execute(
        select(table_of(StepChange)).order_by(StepChange.step_no, StepChange.id),
        execution_options={"yield_per": 1000},
    ).mappings()
    for no, changes in groupby(rows, lambda row: row["step_no"]):
        yield no, [hashed(dict(change)) for change in changes]


def chain(connection: Connection) -> Iterator[Finding]:
    """Every step's hash over the one before; no number missing, no change astray."""
    changes = _changes(connection)
    change_no, change = next(changes, (0, []))
    previous, expected = START, 1
    for row in connection.execute(select(table_of(StepRow)).order_by(StepRow.no)):
        for missing in range(expected, row.no):
            yield Finding(sentence=STEP_MISSING, values={"no": missing})
        mine: list[Any] = []
        while change_no and change_no <= row.no:
            mine = change if change_no == row.no else []
            change_no, change = next(changes, (0, []))
        if expected == row.no and step_hash(previous, entry_of(row), mine) != row.hash:
            yield Finding(sentence=STEP_CHANGED, values={"no": row.no})
        previous, expected = row.hash, row.no + 1
    if change_no:
        yield Finding(sentence=STEP_MISSING, values={"no": change_no})


def entry_of(row: Any) -> Entry:
    """A stored step as it was hashed."""
    return Entry(
        no=row.no,
        at=moment_text(row.at),
        who=row.who,
        kind=row.kind,
        label=row.label,
        said=row.said,
        undoes=row.undoes,
    )


def _images(connection: Connection) -> Iterator[Finding]:
    """Every image against its digest; erased ones have none to compare."""
    for change in every_change(connection):
        if not _image_agrees(change):
            values = {"no": change.step_no, "table": change.table, "key": change.first}
            yield Finding(sentence=IMAGE_CHANGED, values=values)


def _image_agrees(change: StoredChange) -> bool:
    if not change.bulk:
        found = field_digests(change.fields or {})
        return all(change.digests.get(name) == digests for name, digests in found.items())
    if change.salt is None or change.packed is None:
        return True
    rows = change.packed
    if change.op != "insert_many":
        rows = row_digests(change.salt, change.digests["columns"], change.rows)
    return bulk_digest(change.salt, rows) == str(change.digests["rows"])
