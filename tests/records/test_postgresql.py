"""The same code on PostgreSQL: runs if HALLAPP_POSTGRESQL names a database or a server is here."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import create_engine, select, text

from hallapp.domain.errors import Refused, StoreTrouble
from hallapp.records import numbers, schema, trouble
from hallapp.records.cases import CaseFile
from hallapp.records.catalogue import ServiceItem
from hallapp.records.engines import url_of
from hallapp.records.people import Department, Staff
from hallapp.records.search import search_ids
from hallapp.records.settings import HallFact
from hallapp.records.store import Store
from hallapp.records.summary import by_key
from hallapp.records.undo import CHANGED, redo, undo
from hallapp.records.verify import verify

NOW = datetime(2026, 3, 2, 9, 5)
CASE = {"kind": "promised", "state": "accepted", "accepted_at": NOW}


def server_programs() -> Path | None:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return found[-1].parent if found else None


def as_postgres(*command: str | Path) -> None:
    """A server does not run as root."""
    words = [str(word) for word in command]
    if os.geteuid() == 0:
        words = ["runuser", "-u", "postgres", "--", *words]
    subprocess.run(words, check=True, capture_output=True, cwd="/")


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    pytest.importorskip("psycopg")
    if url := os.environ.get("HALLAPP_POSTGRESQL"):
        yield url
        return
    programs = server_programs()
    if programs is None:
        pytest.skip("no PostgreSQL here")
    folder = Path("/tmp") / f"hallapp-{os.getpid()}"  # a socket's path may not be long
    folder.mkdir(mode=0o777)
    folder.chmod(0o777)
    as_postgres(programs / "initdb", "-D", folder / "data", "-U", "hall", "-A", "trust")
    options = f"-c listen_addresses= -c unix_socket_directories={folder} -c fsync=off"
    start = ("start", "-w", "-D", folder / "data", "-o", options, "-l", folder / "log")
    as_postgres(programs / "pg_ctl", *start)
    yield f"postgresql+psycopg://hall@/postgres?host={folder}"
    as_postgres(programs / "pg_ctl", "stop", "-D", folder / "data", "-m", "immediate")
    with suppress(OSError):
        shutil.rmtree(folder)


@pytest.fixture
def place(server: str) -> str:
    engine = create_engine(url_of(server), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    engine.dispose()
    return server


@pytest.fixture
def store(place: str) -> Iterator[Store]:
    with Store.create(place, now=lambda: NOW) as store:
        yield store


def found(store: Store, typed: str) -> list[int]:
    with store.reading() as connection:
        return sorted(search_ids(connection, typed))


def findings(store: Store) -> list[str]:
    with store.reading() as connection:
        return [str(finding) for finding in verify(connection).findings]


def test_steps_journal_undo_and_verification(store: Store) -> None:
    with store.step("import", who="me") as step:
        step.insert_many(Staff, [{"name": f"员{n}"} for n in range(1200)])
        step.update_many(Staff, [{"id": n, "post": "x"} for n in range(1, 40)])
        step.insert_many(HallFact, [{"key": "name", "value": {"大": [1, None, True]}}])
        step.insert_many(ServiceItem, [{"name": "登记", "days_before": "3.5"}])
    with store.step("accept", who="me") as step:
        number = numbers.take(step, "case:2026-03-02")
        step.add(CaseFile(**CASE, case_no=str(number), applicant="王民"))
        step.add(Department(name="民政局"))
    assert findings(store) == []
    undo(store, "me")
    undo(store, "me")
    with store.reading() as connection:
        assert connection.scalars(select(Staff.id)).all() == []
        assert connection.scalars(select(CaseFile.state)).all() == ["voided"]
    assert findings(store) == []
    redo(store, "me")
    redo(store, "me")
    with store.reading() as connection:
        assert len(connection.scalars(select(Staff.id)).all()) == 1200
        assert connection.scalars(select(CaseFile.state)).all() == ["accepted"]
        assert by_key(connection, "hall", ["accepted"]) == {0: (1,)}
    assert findings(store) == []
    with store.step("rename", who="other") as step:
        step.get_one(Department, 1).name = "财政局"
    with pytest.raises(Refused) as caught:
        undo(store, "me")
    assert caught.value.sentence == CHANGED


def test_search_finds_the_same_rows(store: Store) -> None:
    with store.step("import", who="me") as step:
        step.add(ServiceItem(name="企业设立登记"))
        step.insert_many(
            CaseFile,
            [
                {**CASE, "case_no": "2026-0302-0001", "applicant": "王民", "phone": "13908910001"},
                {**CASE, "case_no": "2026-0302-0002", "applicant": "李王民生", "item_id": 1},
                {**CASE, "case_no": "P8", "remark": "100%_\"'x*\\ 王 民"},
            ],
        )
    for typed, ids in {
        "王": [1, 2, 3],
        "王民": [1, 2],
        "wm": [1, 2],
        "0891": [1],
        "02-00": [1, 2],
        "8": [1, 3],
        "登记": [2],
        "王 登": [2],
        "\"'x*\\": [3],
        "没": [],
    }.items():
        assert (typed, found(store, typed)) == (typed, ids)


def test_reading_cannot_write_and_a_tampered_row_is_named(store: Store) -> None:
    with store.step("x", who="me") as step:
        step.insert_many(Staff, [{"name": "a"}, {"name": "b"}])
    with store._writing.begin() as connection:
        connection.execute(text("UPDATE staff SET name = 'x' WHERE id = 2"))
    with store.reading() as connection:
        (finding,) = verify(connection).findings
    assert str(finding).startswith("staff 2 was changed outside")


def test_a_store_is_opened_again_but_not_made_twice(place: str) -> None:
    Store.create(place, now=lambda: NOW).close()
    with Store.open(place, now=lambda: NOW) as again, again.reading() as connection:
        assert schema.version(connection, "") == schema.VERSIONS[-1]
    with pytest.raises(StoreTrouble) as caught:
        Store.create(place, now=lambda: NOW)
    assert caught.value.sentence == trouble.EXISTS


def test_migrations_run_here_too(place: str) -> None:
    engine = create_engine(url_of(place))
    with engine.begin() as connection:
        schema.upgrade(connection)
    engine.dispose()
    with Store.open(place, now=lambda: NOW) as store:
        with store.step("x", who="me") as step:
            step.add(Department(name="民政局"))
        assert findings(store) == []


def test_another_database_is_foreign_and_a_missing_one_gone(place: str) -> None:
    with pytest.raises(StoreTrouble) as caught:
        Store.open(place, now=lambda: NOW)
    assert caught.value.sentence == trouble.FOREIGN
    with pytest.raises(StoreTrouble) as caught:
        Store.open("postgresql+psycopg://x@/x?host=/nowhere", now=lambda: NOW)
    assert caught.value.sentence == trouble.GONE
