"""Reading the journal back: what a step changed, with the images beside it."""

import dataclasses
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from hallapp.records.base import moment_text, table_of
from hallapp.records.changes import ERASE, RowChange
from hallapp.records.journal import Entry, row_digests, unpack
from hallapp.records.steps import StepChange, StepImage, StepRow
from hallapp.records.stored import as_stored, lenient, understood, whole_rows
from hallapp.records.values import Plain


@dataclass(frozen=True)
class StoredChange:
    """A change as the journal holds it; `erased` if its images have been deleted."""

    id: int
    step_no: int
    table: str
    op: str
    first: int
    last: int
    count: int
    digests: Any
    fields: dict[str, list[Any]] | None
    salt: str | None
    packed: bytes | None

    @property
    def bulk(self) -> bool:
        """Whether it is of many rows."""
        return self.op.endswith("_many")

    @property
    def erased(self) -> bool:
        """Whether images that it had are gone."""
        return bool(self.gone)

    @property
    def gone(self) -> Collection[str]:
        """The fields whose images have been deleted."""
        if self.bulk:
            kept = self.salt is not None and self.packed is not None
            return () if kept else self.digests["columns"]
        gone: Collection[str] = self.digests.keys() - (self.fields or {}).keys()
        return gone

    @property
    def opened(self) -> Sequence[str]:
        """The columns of a bulk that a proof may open."""
        found: Sequence[str] = self.digests["open"]
        return found

    @property
    def rows(self) -> list[RowChange]:
        """The rows of a bulk; none for an insert, whose rows are in their table."""
        if self.op == "insert_many" or not self.packed:
            return []
        return unpack(self.digests["columns"], self.packed)

    def sides(self) -> tuple[Plain | None, Plain | None]:
        """The changed fields of one row before and after; None where there was no row."""
        fields = self.fields or {}
        before = {name: image[1] for name, image in fields.items()}
        after = {name: image[3] for name, image in fields.items()}
        return (
            None if self.op == "insert" else before,
            None if self.op in {"delete", ERASE} else after,
        )

    def keys(self) -> Iterable[int]:
        """The keys of the rows it changed."""
        if self.op in {"update_many", "delete_many"}:
            return (row.key for row in self.rows)
        return range(self.first, self.last + 1)


COLUMNS = (
    StepChange.id,
    StepChange.step_no,
    StepChange.table_name,
    StepChange.op,
    StepChange.first,
    StepChange.last,
    StepChange.count,
    StepChange.digests,
    StepImage.fields,
    StepImage.salt,
    StepImage.rows,
)
_OF_CHANGE = ("id", "step_no", "table_name", "op", "first", "last", "count", "digests")
_OF_IMAGE = ("fields", "salt", "rows")
STORED = select(*COLUMNS).outerjoin(StepImage, StepImage.change_id == StepChange.id)


def _stored(row: Sequence[Any]) -> StoredChange:
    return StoredChange(*row)


def changes_of(connection: Connection, step_no: int) -> list[StoredChange]:
    """What a step changed, in order."""
    rows = connection.execute(STORED.where(StepChange.step_no == step_no).order_by(StepChange.id))
    return [_stored(row) for row in rows]


def every_change(connection: Connection, *, newest_first: bool = False) -> Iterator[StoredChange]:
    """All changes of all steps, in order; what cannot be read is text that says so."""
    order = StepChange.id.desc() if newest_first else StepChange.id
    in_parts = {"yield_per": 200}
    if not lenient(connection):
        rows = connection.execute(STORED.order_by(order), execution_options=in_parts)
        yield from (_stored(row) for row in rows)
        return
    change, image = table_of(StepChange), table_of(StepImage)
    query = (
        select(*as_stored(change, _OF_CHANGE), *as_stored(image, _OF_IMAGE))
        .outerjoin_from(change, image, StepImage.change_id == StepChange.id)
        .order_by(order)
    )
    for row in connection.execute(query, execution_options=in_parts):
        said = understood(change, _OF_CHANGE, row[: len(_OF_CHANGE)])
        kept = understood(image, _OF_IMAGE[:2], row[len(_OF_CHANGE) : -1])
        yield _stored([*said.values(), *kept.values(), row[-1]])


def every_step(connection: Connection, *, newest_first: bool = False) -> Iterator[dict[str, Any]]:
    """All steps as they were hashed, by the names of their columns."""
    order = StepRow.no.desc() if newest_first else StepRow.no
    for row in whole_rows(connection, table_of(StepRow), order):
        yield row if lenient(connection) else row | {"at": moment_text(row["at"])}


def entry_of(row: Mapping[str, Any]) -> Entry:
    """A stored step as it was hashed."""
    return Entry(**{field.name: row[field.name] for field in dataclasses.fields(Entry)})


def changes_since(connection: Connection, change: StoredChange, no: int) -> list[StoredChange]:
    """What steps after `no` changed of the same rows."""
    rows = connection.execute(
        STORED.where(
            StepChange.table_name == change.table,
            StepChange.first <= change.last,
            StepChange.last >= change.first,
            StepChange.step_no > no,
        )
    )
    found = (_stored(row) for row in rows)
    if not change.bulk:
        return [later for later in found if change.first in later.keys()]  # noqa: SIM118
    ours = set(change.keys())
    return [later for later in found if not ours.isdisjoint(later.keys())]


def inserted_digests(change: StoredChange, rows: Iterable[tuple[int, Plain]]) -> bytes:
    """The digests that rows inserted by the many have now, in order of their keys."""
    listed = (RowChange(key, None, row) for key, row in rows)
    return row_digests(change.salt or "", change.digests["columns"], change.opened, listed)
