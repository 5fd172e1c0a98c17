import shutil
import sqlite3
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, create_engine, inspect, text

from hallapp.domain.errors import StoreTrouble
from hallapp.records import schema, trouble
from hallapp.records.engines import url_of, writing_engine
from hallapp.records.people import Department, Window
from hallapp.records.store import Store

NOW = datetime(2026, 3, 2, 9, 5)


def described(connection: Connection) -> dict[str, Any]:
    """Every table with its columns, keys and indexes, in no particular order."""
    look = inspect(connection)
    return {
        name: {
            "columns": {c["name"]: (str(c["type"]), c["nullable"]) for c in look.get_columns(name)},
            "key": look.get_pk_constraint(name),
            "references": sorted(map(str, look.get_foreign_keys(name))),
            "unique": sorted(map(str, look.get_unique_constraints(name))),
            "indexes": sorted(map(index, look.get_indexes(name))),
        }
        for name in look.get_table_names()
    }


def index(found: Any) -> str:
    where = found.pop("dialect_options", {}).get("sqlite_where", "")
    return f"{found} {where}"


def empty(place: Path) -> Engine:
    return create_engine(f"sqlite:///{place}")


def test_the_migrations_make_what_a_new_store_has(tmp_path: Path) -> None:
    with empty(tmp_path / "new.db").begin() as connection:
        schema.create(connection)
        new = described(connection)
    with empty(tmp_path / "migrated.db").begin() as connection:
        schema.upgrade(connection)
        migrated = described(connection)
        assert (
            connection.scalar(text("SELECT version_num FROM alembic_version"))
            == (schema.VERSIONS[-1])
        )
    # Differs? A column was added: run packaging/migration (0001 is written anew until a release).
    assert migrated == new


def test_every_version_is_listed() -> None:
    files = sorted(path.name[:4] for path in (schema.MIGRATIONS / "versions").glob("0*.py"))
    assert files == list(schema.VERSIONS)


def behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, body: str) -> Path:
    """A hall with departments and windows, and a program that is one migration ahead of it."""
    place = tmp_path / "a.hall"
    with Store.create(place, now=lambda: NOW) as store, store.step("x", who="me") as step:
        step.add(Department(name="民政局"))
        step.add(Window(window_no="1", department_id=1))
    migrations = tmp_path / "migrations"
    shutil.copytree(schema.MIGRATIONS, migrations)
    (migrations / "versions" / "0002_next.py").write_text(
        "import sqlalchemy as sa\nfrom alembic import op\n"
        f"revision = '0002'\ndown_revision = '0001'\ndef upgrade():\n{body}"
    )
    monkeypatch.setattr(schema, "MIGRATIONS", migrations)
    monkeypatch.setattr(schema, "VERSIONS", ("0001", "0002"))
    return place


BATCH = """    with op.batch_alter_table("department") as batch:
        batch.add_column(sa.Column("more", sa.String))
"""
STUMBLE = BATCH + "    raise LookupError\n"
LOSE = "    op.execute('DELETE FROM department')\n"


def rows(place: Path) -> tuple[list[Any], list[Any]]:
    with sqlite3.connect(place) as connection:
        return (
            connection.execute("SELECT * FROM department").fetchall(),
            connection.execute("SELECT id, department_id FROM window").fetchall(),
        )


def test_a_store_that_is_behind_is_migrated_after_a_backup(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = behind(tmp_path, monkeypatch, BATCH)
    before = rows(place)
    with Store.open(place, now=lambda: NOW) as store, store.reading() as connection:
        assert schema.version(connection, "") == "0002"
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
    after = rows(place)
    assert after[0] == [(*row, None) for row in before[0]]
    assert after[1] == before[1]  # a table rebuilt under foreign keys would have lost these
    (copy,) = (tmp_path / "backups").iterdir()
    assert rows(copy) == before


@pytest.mark.parametrize(("body", "error"), [(STUMBLE, LookupError), (LOSE, RuntimeError)])
def test_a_migration_that_fails_leaves_the_store_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, body: str, error: type[Exception]
) -> None:
    place = behind(tmp_path, monkeypatch, body)
    before = rows(place)
    with pytest.raises(error):
        Store.open(place, now=lambda: NOW)
    assert rows(place) == before
    engine = writing_engine(url_of(place))
    with engine.begin() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
    engine.dispose()
    monkeypatch.undo()
    Store.open(place, now=lambda: NOW).close()


def test_a_newer_store_is_refused(store: Store) -> None:
    with store._writing.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    assert store.file is not None
    before = store.file.read_bytes()
    with pytest.raises(StoreTrouble) as caught:
        Store.open(store.file, now=lambda: NOW)
    assert caught.value.sentence == trouble.NEWER
    assert store.file.read_bytes() == before


def test_opening_a_store_of_this_version_imports_no_alembic(store: Store) -> None:
    code = (
        "import sys, datetime; from hallapp.records.store import Store;"
        f"Store.open({str(store.file)!r}, now=datetime.datetime.min).close();"
        "assert 'alembic' not in sys.modules and 'pypinyin' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
