import sqlite3
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError

from hallapp.domain.errors import Refused, StoreTrouble
from hallapp.records import engines, trouble
from hallapp.records.people import Department, Staff
from hallapp.records.store import Store

NOW = datetime(2026, 3, 2, 9, 5)


def sentence(act: Callable[[], object]) -> str:
    with pytest.raises(StoreTrouble) as caught:
        act()
    assert str(caught.value)
    return caught.value.sentence


def add(store: Store, rows: int = 1) -> None:
    with store.step("x", who="me") as step:
        step.insert_many(Staff, [{"name": "员" * 500} for _ in range(rows)])


def count(store: Store) -> int:
    with store.reading() as connection:
        return connection.scalar(select(func.count()).select_from(Staff)) or 0


def test_a_locked_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "BUSY_MILLISECONDS", 50)
    place = tmp_path / "a.hall"
    with Store.create(place, now=lambda: NOW) as store:
        other = sqlite3.connect(place, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        assert sentence(lambda: add(store)) == trouble.LOCKED
        assert count(store) == 0  # reading goes on
        other.execute("COMMIT")
        other.close()
        add(store)
        assert count(store) == 1


def test_a_full_disk_changes_nothing_and_the_hall_goes_on(store: Store) -> None:
    with store._writing.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
    assert sentence(lambda: add(store, 2000)) == trouble.FULL
    assert count(store) == 0
    with store._writing.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count=1000000")
    add(store, 2000)
    assert count(store) == 2000


def test_a_read_only_file(store: Store) -> None:
    add(store)
    store.close()
    assert store.file is not None
    with Store.open(store.file, now=lambda: NOW) as again:
        with again._writing.connect() as connection:
            connection.exec_driver_sql("PRAGMA query_only=ON")  # chmod does not stop root
        assert sentence(lambda: add(again)) == trouble.READ_ONLY
        assert count(again) == 1


def test_a_damaged_page(store: Store) -> None:
    add(store, 500)
    store.close()
    assert store.file is not None
    content = bytearray(store.file.read_bytes())
    content[4096 * 5 : -4096] = b"\x55" * (len(content) - 4096 * 6)
    store.file.write_bytes(content)
    reading = Store(store.file, lambda: NOW)
    assert sentence(lambda: count(reading)) == trouble.DAMAGED
    reading.close()


def test_a_folder_that_is_gone(tmp_path: Path) -> None:
    place = tmp_path / "none" / "a.hall"
    assert sentence(lambda: Store.create(place, now=lambda: NOW)) == trouble.GONE


@pytest.mark.parametrize("place", ["://", "foo://x", "mysql://x/y"])
def test_an_address_that_holds_no_hall(place: str) -> None:
    with pytest.raises(Refused, match="postgresql"):
        engines.url_of(place)


def test_a_database_is_spoken_to_by_the_driver_that_comes_along() -> None:
    assert engines.url_of("postgresql://a/b").drivername == "postgresql+psycopg"


def test_a_folder_that_may_not_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    error = sqlite3.OperationalError("unable to open database file")
    error.sqlite_errorcode = sqlite3.SQLITE_CANTOPEN
    place = tmp_path / "a.hall"
    found = trouble.trouble(error, str(place))
    assert found is not None
    assert found.sentence == trouble.GONE
    monkeypatch.setattr("os.access", lambda *_: False)
    found = trouble.trouble(error, str(place))
    assert found is not None
    assert found.sentence == trouble.READ_ONLY


def test_a_disk_without_room_for_what_stands_beside_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR
    for free, expected in ((0, trouble.FULL), (1 << 30, trouble.UNREADABLE)):
        usage = SimpleNamespace(free=free)
        monkeypatch.setattr("shutil.disk_usage", lambda _, usage=usage: usage)
        found = trouble.trouble(error, str(tmp_path / "a.hall"))
        assert found is not None
        assert found.sentence == expected


def test_what_is_a_bug_stays_one(store: Store) -> None:
    def twice() -> None:
        with store.step("x", who="me") as step:
            step.add_all([Department(name="a"), Department(name="a")])

    with pytest.raises(IntegrityError):
        twice()


def test_a_database_that_cannot_be_reached_is_gone() -> None:
    class OperationalError(Exception):
        pass

    found = trouble.trouble(OperationalError(), "postgresql://…")
    assert found is not None
    assert found.sentence == trouble.GONE
    assert trouble.trouble(ValueError(), "") is None
