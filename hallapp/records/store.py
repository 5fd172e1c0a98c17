"""The store: one file or database, read by anybody, changed only by steps."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, Self

from sqlalchemy import Connection

from hallapp.domain.errors import StoreTrouble
from hallapp.records import backup, derive, journal, schema, trouble
from hallapp.records.base import moment_text
from hallapp.records.engines import file_of, reading_engine, url_of, writing_engine
from hallapp.records.header import on_network_share, refuse_stranger
from hallapp.records.step import Step
from hallapp.records.steps import StepKind


class Store:
    """One hall's records. `now` is asked for the time of each step.

    `on_change` holds what is called after a commit with the names of the tables it changed, in the
    thread that committed.
    """

    def __init__(self, place: Path | str, now: Callable[[], datetime]) -> None:
        self.url = url_of(place)
        self.file = file_of(self.url)
        self.place = str(self.file or self.url.render_as_string())
        self.now = now
        self.on_change: list[Callable[[frozenset[str]], None]] = []
        self._reading = reading_engine(self.url)
        self._writing = writing_engine(self.url)
        self._turn = threading.Lock()
        self._writer: int | None = None
        self._seen: int | None = None  # the last step known to whoever listens

    @classmethod
    def create(cls, place: Path | str, *, now: Callable[[], datetime]) -> Self:
        """Make a new hall's store; refused if there is one."""
        store = cls(place, now)
        with store._closed_if_refused():
            if store.file is not None and store.file.exists():
                raise StoreTrouble(trouble.EXISTS, place=store.place)
            if store.file is not None and on_network_share(store.file):
                raise StoreTrouble(trouble.NETWORK, place=store.place)
            with store._writing.begin() as connection:
                schema.create(connection, store.place)
            with store._writing.connect() as connection:
                schema.settle(connection)
        return store

    @classmethod
    def open(cls, place: Path | str, *, now: Callable[[], datetime]) -> Self:
        """Open a hall's store, migrating it if it is behind."""
        store = cls(place, now)
        with store._closed_if_refused():
            if store.file is not None:
                refuse_stranger(store.file)
            schema.migrate(store._writing, store.place, secure=lambda: _secure(store))
        return store

    @contextmanager
    def _closed_if_refused(self) -> Iterator[None]:
        try:
            with self._troubles():
                yield
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Let go of every connection."""
        self._reading.dispose()
        self._writing.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that reads from one moment and cannot write."""
        with self._troubles(), self._reading.begin() as connection:
            yield connection

    @contextmanager
    def step(
        self, label: str, /, *, who: str, records: bool = False, **values: Any
    ) -> Iterator[Step]:
        """Do one wish: commit it whole with its line in the journal, or change nothing.

        `label` is an English sentence marked in context "Step", `values` fill its places (numbers,
        not people: labels outlive an erasure). `records` marks a step that undo skips.
        """
        kind = StepKind.RECORD if records else StepKind.WISH
        with self.entered(label, who=who, kind=kind, values=values) as step:
            yield step

    @contextmanager
    def entered(
        self,
        label: str,
        *,
        who: str,
        kind: StepKind,
        values: dict[str, Any],
        undoes: int | None = None,
    ) -> Iterator[Step]:
        """A step of any kind."""
        with self._one_at_a_time(), self._troubles(), self._writing.begin() as connection:
            last = journal.last_step(connection)
            step = Step(
                connection,
                no=last.no + 1,
                at=self.now().replace(microsecond=0),
                who=who,
                label=label,
                kind=kind,
                values=values,
                undoes=undoes,
            )
            with step:
                yield step
                changed = _finish(step, last)
        if changed and self._seen == last.no:
            self._seen = step.no
        for callback in self.on_change if changed else ():
            callback(changed)

    @contextmanager
    def aside(self) -> Iterator[Connection]:
        """Write what is not journaled, without a step: how often a password was wrong."""
        with self._one_at_a_time(), self._troubles(), self._writing.begin() as connection:
            yield connection

    def scrub(self) -> None:
        """Leave no trace in the file of what was overwritten or deleted in it.

        Raises:
            StoreTrouble: somebody else is reading from it just now.
        """
        if self.file is None:
            return
        with self._one_at_a_time(), self._troubles(), self._writing.connect() as connection:
            schema.scrub(connection)

    def look_around(self) -> frozenset[str]:
        """Hear of the steps that others did since last time: tells `on_change` their tables.

        One short query; a window asks every few seconds.
        """
        with self.reading() as connection:
            last = journal.seal(connection)[0]
            seen, self._seen = self._seen, last
            if seen is None or seen == last:
                return frozenset()
            changed = journal.tables_since(connection, seen) | {"step"}
        for callback in self.on_change:
            callback(changed)
        return changed

    def rebuild(self) -> None:
        """Make the derived tables anew; what they are derived from stays as it is."""
        with self._one_at_a_time(), self._troubles(), self._writing.begin() as connection:
            derive.rebuild(connection)

    @contextmanager
    def _one_at_a_time(self) -> Iterator[None]:
        if self._writer == threading.get_ident():
            raise RuntimeError("a step inside a step")
        with self._turn:
            self._writer = threading.get_ident()
            try:
                yield
            finally:
                self._writer = None

    def _troubles(self) -> Any:
        return trouble.troubles(self.place)


def _secure(store: Store) -> None:
    """A verified backup among those beside the file, before it is migrated."""
    if store.file is not None:
        backup.keep(store.file, store.file.stem, store.now())


def _finish(step: Step, last: journal.Last) -> frozenset[str]:
    changes = step.changes()
    if changes or step.kind is not StepKind.WISH:
        derive.apply(step.core, changes)
        entry = journal.Entry(
            no=step.no,
            at=moment_text(step.at),
            who=step.who,
            kind=step.kind,
            label=step.label,
            said=step.values,
            undoes=step.undoes,
        )
        journal.write(step.core, last, entry, changes)
        return frozenset(change.table for change in changes) | {"step"}
    return frozenset()
