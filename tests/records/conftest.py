import shutil
from collections.abc import Callable, Iterator
from datetime import datetime
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import Connection

from hallapp.records import tables
from hallapp.records.store import Store
from hallapp.records.values import journaled

NOW = datetime(2026, 3, 2, 9, 5)


@pytest.fixture(scope="session")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty hall to copy: making its tables takes longer than most tests."""
    place = tmp_path_factory.mktemp("blank") / "blank.hall"
    Store.create(place, now=lambda: NOW).close()
    return place


@pytest.fixture
def store(blank: Path, tmp_path: Path) -> Iterator[Store]:
    shutil.copy(blank, tmp_path / "a.hall")
    with Store.open(tmp_path / "a.hall", now=lambda: NOW) as store:
        yield store


@pytest.fixture
def fresh(blank: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Store]:
    """Gives a new empty hall each time it is called: for property tests."""
    numbers = count()
    folder = tmp_path_factory.mktemp("fresh")

    def make() -> Store:
        place = folder / f"{next(numbers)}.hall"
        shutil.copy(blank, place)
        return Store.open(place, now=lambda: NOW)

    return make


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
