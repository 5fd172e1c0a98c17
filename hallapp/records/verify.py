"""Verification: the file, the journal's chain, every row against it, the derived tables."""

import zlib
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Select, column, func, select
from sqlalchemy.exc import DatabaseError

from hallapp.domain.steps import Finding, VerifyReport
from hallapp.records import derive
from hallapp.records.base import Base, table_of
from hallapp.records.changes import ERASE
from hallapp.records.history import History
from hallapp.records.images import StoredChange, entry_of, every_change, every_step
from hallapp.records.journal import (
    START,
    Last,
    bulk_digest,
    field_digests,
    hashed,
    last_step,
    row_digests,
    step_hash,
)
from hallapp.records.steps import ErasedImage, StepChange, StepRow
from hallapp.records.stored import UNREADABLE, undecoded, whole_rows
from hallapp.records.values import journaled
from hallapp.wording import QT_TRANSLATE_NOOP

DAMAGED_FILE = QT_TRANSLATE_NOOP("Verify", "The file is damaged: {what}")
STEP_CHANGED = QT_TRANSLATE_NOOP("Verify", "Step {no} of the journal was changed or moved.")
STEP_MISSING = QT_TRANSLATE_NOOP("Verify", "Step {no} of the journal is missing.")
IMAGE_CHANGED = QT_TRANSLATE_NOOP(
    "Verify", "What step {no} of the journal keeps of {table} {key} was changed."
)
IMAGE_MISSING = QT_TRANSLATE_NOOP(
    "Verify", "What step {no} of the journal keeps of {table} {key} was removed: {fields}"
)
SEAL_CUT = QT_TRANSLATE_NOOP(
    "Verify",
    "The seal is of step {no}, but the journal ends with step {last}: "
    "what came after that was removed.",
)
SEAL_CHANGED = QT_TRANSLATE_NOOP(
    "Verify",
    "The journal does not agree with the printed seal of step {no}: "
    "that step or one before it was rewritten.",
)
NAMING = ("case_no", "entry_no", "sheet_no", "item_code", "window_no", "book", "name")
"""The columns that people call a row by; none of them names a citizen."""
_BROKEN = (*UNREADABLE, zlib.error, AttributeError, IndexError)


def verify(connection: Connection, quoted: str = "") -> VerifyReport:
    """Look at everything; `quoted` is a printed seal, ``number hash`` (the hash may be cut)."""
    try:
        return _report(connection, quoted)
    except DatabaseError as error:
        if not _is_of_encoding(error):
            raise
    with undecoded(connection):
        return _report(connection, quoted)


def _is_of_encoding(error: DatabaseError) -> bool:
    return "decode" in str(error.orig)


def _report(connection: Connection, quoted: str) -> VerifyReport:
    findings, steps, rows, last = _found(connection, quoted), 0, 0, Last(0, START, 0)
    try:
        steps = connection.scalar(select(func.count()).select_from(StepRow)) or 0
        rows = sum(counts(connection).values())
        last = last_step(connection)
    except DatabaseError as error:
        if not findings or _is_of_encoding(error):
            raise
    return VerifyReport(
        steps=steps,
        rows=rows,
        seal_no=last.no,
        seal_hash=last.hash,
        findings=tuple(findings),
    )


def _found(connection: Connection, quoted: str) -> list[Finding]:
    """The file, the seal, the journal, the rows; what is derived from them only if all are sound.

    In a damaged file the rest is looked at as far as it can be read: the rows tell what is wrong.
    """
    findings = list(_file(connection))
    chain = _Chain(connection)
    try:
        findings += _sealed(connection, quoted)
        findings += chain.walked()
        findings += _images(connection, chain)
        findings += History(connection, chain.doubted).unwound()
    except DatabaseError as error:
        if not findings or _is_of_encoding(error):
            raise
        return findings
    return [_named(connection, found) for found in findings] or list(derive.compared(connection))


def _named(connection: Connection, found: Finding) -> Finding:
    """The same with what people call the row."""
    table = Base.metadata.tables.get(str(found.values.get("table")))
    if table is None or "key" not in found.values:
        return found
    name = next((name for name in NAMING if name in table.c), None)
    if name is None:
        return found
    said = connection.scalar(select(table.c[name]).where(table.c.id == found.values["key"]))
    return replace(found, called=str(said or ""))


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
                yield Finding(sentence=DAMAGED_FILE, values={"what": " ".join(what.split())})
        for table in Base.metadata.sorted_tables:
            asked: Select[Any] = select(column("name")).select_from(
                func.pragma_table_info(table.name)
            )
            if set(connection.scalars(asked)) != set(table.columns.keys()):
                yield Finding(sentence=DAMAGED_FILE, values={"what": table.name})


def _sealed(connection: Connection, quoted: str) -> Iterator[Finding]:
    number, _, start = quoted.replace(":", " ").strip().partition(" ")
    if not number:
        return
    no, last = int(number) if number.isdecimal() else 0, last_step(connection).no
    found = connection.scalar(select(StepRow.hash).where(StepRow.no == no))
    if found is None and no > last:
        yield Finding(sentence=SEAL_CUT, values={"no": number, "last": last})
    elif found is None or not found.startswith(start.replace(" ", "").lower()):
        yield Finding(sentence=SEAL_CHANGED, values={"no": number})


def chain(connection: Connection) -> Iterator[Finding]:
    """What does not fit in the chain of steps."""
    yield from _Chain(connection).walked()


class _Chain:
    """Every step's hash over the one before; no number missing, no change astray.

    `doubted` are the changes that a proof cannot lean on, by their ids.
    """

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.doubted: set[int] = set()
        self.changes = self._changes()

    def walked(self) -> Iterator[Finding]:
        """What does not fit."""
        change_no, ids, change = next(self.changes, _NONE)
        previous, expected = START, 1
        for row in every_step(self.connection):
            for missing in range(expected, row["no"]):
                yield Finding(sentence=STEP_MISSING, values={"no": missing})
            mine: list[Any] = []
            while change_no and change_no <= row["no"]:
                mine = change if change_no == row["no"] else []
                sound = mine and self._fits(previous, row, mine)
                self.doubted |= set() if sound else set(ids)
                change_no, ids, change = next(self.changes, _NONE)
            if expected == row["no"] and not self._fits(previous, row, mine):
                yield Finding(sentence=STEP_CHANGED, values={"no": row["no"]})
            previous, expected = row["hash"], row["no"] + 1
        if change_no > 0:
            yield Finding(sentence=STEP_MISSING, values={"no": change_no})
        while change_no:
            self.doubted |= set(ids)
            change_no, ids, change = next(self.changes, _NONE)

    @staticmethod
    def _fits(previous: str, row: dict[str, Any], changes: list[Any]) -> bool:
        try:
            return bool(step_hash(previous, row["salt"], entry_of(row), changes) == row["hash"])
        except _BROKEN:
            return False

    def _changes(self) -> Iterator[tuple[int, list[int], list[Any]]]:
        """What goes into each step's hash, by step, with the ids of the changes."""
        table = table_of(StepChange)
        said = whole_rows(self.connection, table, table.c.step_no, table.c.id)
        for no, changes in groupby(said, lambda row: row["step_no"]):
            every = list(changes)
            ids = [change["id"] for change in every]
            yield no if isinstance(no, int) else ASTRAY, ids, [hashed(row) for row in every]


ASTRAY = -1
_NONE: tuple[int, list[int], list[Any]] = (0, [], [])


def _images(connection: Connection, chain: _Chain) -> Iterator[Finding]:
    """Every image against its digest; what is gone must have been erased by a step."""
    erased: dict[int, set[str]] = {}
    for number, name in connection.execute(select(ErasedImage.change_id, ErasedImage.field)):
        erased.setdefault(number, set()).add(name)
    for change in every_change(connection):
        where = {"no": change.step_no, "table": change.table, "key": change.first}
        if change.id in chain.doubted:
            continue
        if not _image_agrees(change):
            chain.doubted.add(change.id)
            yield Finding(sentence=IMAGE_CHANGED, values=where)
        elif change.op == ERASE:
            continue
        elif gone := set(change.gone) - erased.get(change.id, set()):
            chain.doubted.add(change.id)
            fields = ", ".join(sorted(gone))
            yield Finding(sentence=IMAGE_MISSING, values=where | {"fields": fields})


def _image_agrees(change: StoredChange) -> bool:
    try:
        if not change.bulk:
            found = field_digests(change.fields or {})
            return all(change.digests[name] == digests for name, digests in found.items())
        if change.salt is None or change.packed is None:
            return True
        rows = change.packed
        if change.op != "insert_many":
            columns = change.digests["columns"]
            rows = row_digests(change.salt, columns, change.opened, change.rows)
        return bulk_digest(rows) == str(change.digests["rows"])
    except _BROKEN:
        return False
