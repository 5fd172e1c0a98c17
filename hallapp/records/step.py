"""A step: the only writable session, and the list of what it changed."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import datetime
from functools import cache
from itertools import groupby
from typing import Any, NoReturn

from sqlalchemy import (
    Connection,
    Select,
    Table,
    bindparam,
    delete,
    event,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.orm import ORMExecuteState, Session
from sqlalchemy.orm.attributes import instance_state, set_attribute
from sqlalchemy.orm.base import LoaderCallableStatus

from hallapp.records.base import Base, table_of
from hallapp.records.changes import ERASE, Change, RowChange, row_change
from hallapp.records.engines import by_name
from hallapp.records.initials import initials
from hallapp.records.steps import ErasedImage, StepChange, StepImage, StepKind
from hallapp.records.values import Plain, defaults, journaled, lively, plain, rows_by_key, storable

CHUNK = 500
UNREAD = LoaderCallableStatus.NO_VALUE


class Step(Session):
    """One wish as one transaction: everything in it becomes one line of the journal, or nothing.

    Rows are added, changed and deleted as objects or by the many; any other way of writing is
    refused, because it could not be journaled. Keys are given here and never given twice.
    """

    def __init__(
        self,
        connection: Connection,
        *,
        no: int,
        at: datetime,
        who: str,
        label: str,
        kind: StepKind = StepKind.WISH,
        values: Mapping[str, Any] | None = None,
        undoes: int | None = None,
    ) -> None:
        super().__init__(connection, autoflush=True, expire_on_commit=False)
        self.core = connection
        self.no = no
        self.at = at
        self.who = who
        self.label = label
        self.kind = kind
        self.values = dict(values or {})
        self.undoes = undoes
        self._changes: list[Change] = []
        self._touched: dict[tuple[Table, int], Plain | None] = {}
        self._last_keys: dict[Table, int] = {}

    def say(self, **values: Any) -> None:
        """Fill places of the label that were not known at the start."""
        self.values |= values

    def next_key(self, table: Table, count: int = 1) -> int:
        """The first of `count` keys that no row of a table has ever had."""
        if table not in self._last_keys:
            now, ever = self.core.execute(_last_keys(table)).one()
            self._last_keys[table] = max(now or 0, ever or 0)
        self._last_keys[table] += count
        return self._last_keys[table] - count + 1

    def insert_many(self, model: type[Base], rows: Sequence[Mapping[str, Any]]) -> range:
        """Insert rows without objects, as one line of the journal; gives their ids.

        What a row does not give takes the column's default.
        """
        table = table_of(model)
        first = self.next_key(table, len(rows))
        blank = defaults(table)
        fill = _filler(model)
        self.put_many(
            table,
            [
                {**blank, **plain(table, fill(row)), "id": key}
                for key, row in enumerate(rows, first)
            ],
        )
        return range(first, first + len(rows))

    def update_many(self, model: type[Base], rows: Iterable[Mapping[str, Any]]) -> None:
        """Change rows without objects, as one line of the journal; each row names its ``id``."""
        table = table_of(model)
        fill = _filler(model)
        self.put_back_many(table, {row["id"]: plain(table, fill(row)) for row in rows})

    def put_many(self, table: Table, rows: Sequence[Plain]) -> None:
        """Insert whole plain rows in order of their keys: a change for each unbroken range."""
        self.settle()
        if rows:
            self._insert(table, rows)
        for _, run in groupby(enumerate(rows), lambda numbered: numbered[1]["id"] - numbered[0]):
            changes = [RowChange(row["id"], None, row) for _, row in run]
            self._changes.append(Change(table.name, "insert_many", changes, bulk=True))

    def put_back_many(self, table: Table, rows: Mapping[int, Plain]) -> None:
        """Change rows to what their plain values say, by key."""
        self.settle()
        self.expire_all()
        changes = []
        for key, before in self.rows(table, rows).items():
            after = before | rows[key]
            if after != before:
                changes.append(RowChange(key, before, after))
        self._write_updates(table, changes)
        if changes:
            self._changes.append(Change(table.name, "update_many", changes, bulk=True))

    def delete_many(self, table: Table, keys: Iterable[int]) -> None:
        """Delete rows without objects, as one line of the journal that keeps their images."""
        self.settle()
        self.expire_all()
        changes = [RowChange(key, row, None) for key, row in self.rows(table, keys).items()]
        for start in range(0, len(changes), CHUNK):
            chunk = [change.key for change in changes[start : start + CHUNK]]
            self.core.execute(delete(table).where(table.c.id.in_(chunk)))
        if changes:
            self._changes.append(Change(table.name, "delete_many", changes, bulk=True))

    def erase(self, table: Table, keys: Iterable[int]) -> None:
        """Take rows away for good: the journal keeps that they were, and nothing of them.

        Earlier images of the rows go too. Every digest stays, so the chain still verifies; a bulk
        insert keeps the digest of each of its rows, which tells nothing without the row.
        """
        self.settle()
        self.expire_all()
        found = self.rows(table, keys)
        for key, row in found.items():
            self.core.execute(delete(table).where(table.c.id == key))
            self._changes.append(Change(table.name, ERASE, [RowChange(key, row, None)]))
        image, change = table_of(StepImage), table_of(StepChange)
        earlier = (
            select(image.c.change_id, image.c.fields)
            .join(change, change.c.id == image.c.change_id)
            .where(
                change.c.table_name == table.name,
                change.c.op.in_(("insert", "update")),
                change.c.first.in_(list(found)),
                image.c.fields.is_not(None),
            )
        )
        for change_id, fields in self.core.execute(earlier).all():
            self.erase_images(change_id, fields)

    def erase_images(self, change_id: int, fields: Collection[str]) -> None:
        """Erase what the journal keeps of some fields of one row's change; the chain stays whole.

        Without the step's own line a verification calls a missing image tampering.
        """
        image = table_of(StepImage)
        one = image.c.change_id == change_id
        kept = self.core.scalar(select(image.c.fields).where(one)) or {}
        left = {name: sides for name, sides in kept.items() if name not in fields}
        self.core.execute(update(image).where(one).values(fields=left))
        for name in sorted(kept.keys() - left.keys()):
            self.add(ErasedImage(change_id=change_id, field=name))

    def put(self, table: Table, key: int, row: Plain | None) -> None:
        """Make one row what `row` says; None takes it away."""
        self.expire_all()
        before = self.row(table, key)
        if before is None and row is not None:
            self.core.execute(insert(table), lively(table, row))
        elif before is not None and row is None:
            self.core.execute(delete(table).where(table.c.id == key))
        elif before is not None and row is not None:
            self._write_updates(table, [RowChange(key, before, row)])
        if before != row:
            self._changes.append(row_change(table.name, RowChange(key, before, row)))

    def changes(self) -> list[Change]:
        """Everything changed so far, in order."""
        self.settle()
        return self._changes

    def settle(self) -> None:
        """Flush, and list what the objects changed since last time."""
        self.flush()
        touched, self._touched = self._touched, {}
        by_table: dict[Table, list[int]] = {}
        for table, key in touched:
            by_table.setdefault(table, []).append(key)
        after = {table: self.rows(table, keys) for table, keys in by_table.items()}
        for (table, key), before in touched.items():
            now = after[table].get(key)
            if now != before:
                self._changes.append(row_change(table.name, RowChange(key, before, now)))

    def touch(self, instance: Base) -> None:
        """Keep the image of a row before its object is written."""
        table = table_of(type(instance))
        if not journaled(table.name):
            return
        if type(instance).initials_of:
            name = getattr(instance, type(instance).initials_of)
            set_attribute(instance, "initials", initials(name or ""))
        identity = instance_state(instance).key
        if identity is None:  # a new row
            key = getattr(instance, "id", None) or self.next_key(table)
            set_attribute(instance, "id", key)
            self._touched.setdefault((table, key), None)
            return
        key = identity[1][0]
        if (table, key) not in self._touched:
            self._touched[table, key] = self._as_read(table, instance) or self.row(table, key)

    def _as_read(self, table: Table, instance: Base) -> Plain | None:
        """The row as this step read it, which nobody else can have changed; None if not whole."""
        state = instance_state(instance)
        row = {
            name: state.committed_state.get(name, state.dict.get(name, UNREAD))
            for name in table.columns.keys()  # noqa: SIM118 (columns iterate as columns)
        }
        return None if UNREAD in row.values() else plain(table, row)

    def row(self, table: Table, key: int) -> Plain | None:
        """One row as it stands, plain."""
        return self.rows(table, [key]).get(key)

    def rows(self, table: Table, keys: Iterable[int]) -> dict[int, Plain]:
        """Rows as they stand, plain, by key."""
        found: dict[int, Plain] = {}
        every = sorted(keys)
        for start in range(0, len(every), CHUNK):
            chunk = every[start : start + CHUNK]
            found |= rows_by_key(self.core, table, chunk)
        return found

    def _insert(self, table: Table, rows: Sequence[Plain]) -> None:
        if storable(table):  # a third of the time for a large import
            statement = insert(table).compile(dialect=by_name(self.core.dialect))
            self.core.exec_driver_sql(str(statement), list(rows))
        else:
            self.core.execute(insert(table), [lively(table, row) for row in rows])

    def _write_updates(self, table: Table, changes: Sequence[RowChange]) -> None:
        by_fields: dict[tuple[str, ...], list[dict[str, Any]]] = {}
        for key, before, after in changes:
            assert before is not None
            assert after is not None
            new = {name: value for name, value in after.items() if before[name] != value}
            values = lively(table, new) | {"key_": key}
            by_fields.setdefault(tuple(new), []).append(values)
        for names, rows in by_fields.items():
            fields: dict[str, Any] = {name: bindparam(name) for name in names}
            self.core.execute(
                update(table).where(table.c.id == bindparam("key_")).values(fields), rows
            )

    def commit(self) -> NoReturn:
        """Refused: a step commits when its block ends."""
        raise RuntimeError("a step commits when its block ends")

    def connection(self, *_: Any, **__: Any) -> NoReturn:
        """Refused: what is written past the session could not be journaled."""
        raise RuntimeError("write through the step, not through its connection")


@cache
def _last_keys(table: Table) -> Select[Any]:
    """The last key of a table's rows, and the last that the journal knows."""
    ever = select(func.max(StepChange.last)).where(StepChange.table_name == table.name)
    return select(select(func.max(table.c.id)).scalar_subquery(), ever.scalar_subquery())


def _filler(model: type[Base]) -> Callable[[Mapping[str, Any]], Mapping[str, Any]]:
    """What gives a row without object its initials."""
    source = model.initials_of

    def fill(row: Mapping[str, Any]) -> Mapping[str, Any]:
        return {**row, "initials": initials(row[source] or "")} if source in row else row

    return fill


@event.listens_for(Step, "before_flush")
def _touch_all(step: Step, _context: object, _instances: object) -> None:
    for instance in (*step.new, *step.dirty, *step.deleted):
        step.touch(instance)


@event.listens_for(Step, "do_orm_execute")
def _only_reads(state: ORMExecuteState) -> None:
    if not state.is_select:
        raise RuntimeError("only a step's own verbs write, because only they are journaled")
