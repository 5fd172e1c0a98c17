import errno
import sqlite3
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from hallapp.domain.errors import StoreTrouble
from hallapp.records import backup, trouble
from hallapp.records.people import Department
from hallapp.records.store import Store
from hallapp.records.verify import verify

NOW = datetime(2026, 3, 2, 9, 5)


def place_of(store: Store) -> Path:
    assert store.file is not None
    return store.file


def add(store: Store, name: str) -> None:
    with store.step("x", who="me") as step:
        step.add(Department(name=name))


def names(place: Path) -> list[str]:
    with sqlite3.connect(place) as connection:
        return [name for (name,) in connection.execute("SELECT name FROM department ORDER BY id")]


def sentence(act: Callable[[], object]) -> str:
    with pytest.raises(StoreTrouble) as caught:
        act()
    return caught.value.sentence


def test_a_copy_of_a_hall_in_use_is_whole(store: Store, tmp_path: Path) -> None:
    add(store, "a")  # still in the log beside the file
    dest = tmp_path / "copy.hall"
    backup.copy(place_of(store), dest)
    assert names(dest) == ["a"]
    assert sorted(path.name for path in tmp_path.iterdir() if path.name.startswith("copy")) == [
        "copy.hall"
    ]
    with Store.open(dest, now=lambda: NOW) as copied, copied.reading() as connection:
        assert verify(connection).sound


def test_a_name_in_use_is_not_taken(store: Store, tmp_path: Path) -> None:
    first = backup.named(place_of(store), NOW)
    assert first.name == "a-20260302-0905.hall"
    first.touch()
    assert backup.named(place_of(store), NOW).name == "a-20260302-0905-2.hall"
    assert backup.named(place_of(store), NOW, tmp_path / "b").parent == tmp_path / "b"
    assert sentence(lambda: backup.copy(place_of(store), first)) == trouble.EXISTS


def test_a_copy_that_cannot_be_made_leaves_nothing(store: Store, tmp_path: Path) -> None:
    dest = tmp_path / "none" / "copy.hall"
    assert sentence(lambda: backup.copy(place_of(store), dest)) == trouble.GONE


def test_a_copy_that_differs_is_no_backup(store: Store, tmp_path: Path) -> None:
    dest = tmp_path / "copy.hall"
    backup.copy(place_of(store), dest)
    assert sentence(lambda: backup.check(dest, expected="something else")) == trouble.DAMAGED


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (errno.ENOSPC, trouble.FULL),
        (errno.EROFS, trouble.READ_ONLY),
        (errno.ENOENT, trouble.GONE),
        (errno.EIO, trouble.UNREADABLE),
    ],
)
def test_what_the_system_says_of_a_copy_is_said_in_words(
    store: Store,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    expected: str,
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr("os.fsync", refuse)
    dest = tmp_path / "copy.hall"
    assert sentence(lambda: backup.copy(place_of(store), dest)) == expected
    assert not list(tmp_path.glob("copy*"))
