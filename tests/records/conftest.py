from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import Connection

from hallapp.records import tables
from hallapp.records.store import Store
from hallapp.records.values import journaled

NOW = datetime(2026, 3, 2, 9, 5)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.create(tmp_path / "a.hall", now=lambda: NOW) as store:
        yield store


Everything = dict[str, list[tuple[object, ...]]]


@pytest.fixture
def everything() -> Callable[[Store], Everything]:
    """Every row of every journaled table, but the numbers taken."""

    def read(connection: Connection) -> Everything:
        return {
            table.name: [tuple(row) for row in connection.execute(table.select().order_by("id"))]
            for table in tables.metadata.sorted_tables
            if journaled(table.name) and table.name != "number_book"
        }

    def look(store: Store) -> Everything:
        with store.reading() as connection:
            return read(connection)

    return look
