import contextlib
import errno
import shutil
import sqlite3
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from hallapp.domain.errors import Refused, StoreTrouble
from hallapp.records import backup, header, locked, sealing, trouble
from hallapp.records.people import Department
from hallapp.records.restore import fetch, restore
from hallapp.records.store import Store

NOW = datetime(2026, 3, 2, 9, 5)


def place_of(store: Store) -> Path:
    assert store.file is not None
    return store.file


def add(store: Store, name: str) -> None:
    with store.step("x", who="me") as step:
        step.add(Department(name=name))


def names(place: Path) -> list[str]:
    with contextlib.closing(sqlite3.connect(place)) as connection:
        return [name for (name,) in connection.execute("SELECT name FROM department ORDER BY id")]


def sentence(act: Callable[[], object]) -> str:
    with pytest.raises(StoreTrouble) as caught:
        act()
    return caught.value.sentence


def test_restore_keeps_the_present_file_beside(store: Store, tmp_path: Path) -> None:
    add(store, "a")
    dest = tmp_path / "copy.hall"
    backup.copy(place_of(store), dest)
    add(store, "b")
    store.close()
    kept = restore(dest, place_of(store), NOW)
    assert kept is not None
    assert kept.name == "a-before-20260302-0905.hall"
    assert (names(place_of(store)), names(kept), names(dest)) == (["a"], ["a", "b"], ["a"])
    with Store.open(place_of(store), now=lambda: NOW) as again:
        add(again, "c")


def test_restore_where_there_is_no_hall_yet(store: Store, tmp_path: Path) -> None:
    dest, new = tmp_path / "copy.hall", tmp_path / "new.hall"
    backup.copy(place_of(store), dest)
    assert restore(dest, new, NOW) is None
    Store.open(new, now=lambda: NOW).close()


def test_a_bad_backup_is_not_restored(store: Store, tmp_path: Path) -> None:
    add(store, "a")
    bad = tmp_path / "bad.hall"
    backup.copy(place_of(store), bad)
    content = bad.read_bytes()
    bad.write_bytes(content[: len(content) // 2])
    assert sentence(lambda: restore(bad, place_of(store), NOW)) == trouble.BACKUP_DAMAGED
    bad.write_text("not a hall")
    assert sentence(lambda: restore(bad, place_of(store), NOW)) == trouble.FOREIGN
    assert names(place_of(store)) == ["a"]


def test_a_newer_backup_is_not_restored(store: Store, tmp_path: Path) -> None:
    newer = tmp_path / "newer.hall"
    backup.copy(place_of(store), newer)
    with contextlib.closing(sqlite3.connect(newer)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    before = place_of(store).read_bytes()
    assert sentence(lambda: restore(newer, place_of(store), NOW)) == trouble.BACKUP_NEWER
    assert place_of(store).read_bytes() == before


def test_restore_waits_for_nobody(store: Store, tmp_path: Path) -> None:
    add(store, "a")
    dest = tmp_path / "copy.hall"
    backup.copy(place_of(store), dest)
    with store.reading():
        assert sentence(lambda: restore(dest, place_of(store), NOW)) == trouble.LOCKED
    assert names(place_of(store)) == ["a"]
    assert not list(tmp_path.glob("*.part"))


def test_a_damaged_present_file_is_replaced_and_kept(store: Store, tmp_path: Path) -> None:
    add(store, "a")
    dest = tmp_path / "copy.hall"
    backup.copy(place_of(store), dest)
    store.close()
    place_of(store).write_bytes(b"torn" * 5000)
    log = tmp_path / "a.hall-wal"
    log.write_bytes(b"what was in the log")
    kept = restore(dest, place_of(store), NOW)
    assert kept is not None
    assert kept.read_bytes() == b"torn" * 5000
    assert kept.with_name(f"{kept.name}-wal").read_bytes() == b"what was in the log"
    assert names(place_of(store)) == ["a"]


def test_a_log_left_by_another_file_is_not_read_into_the_restored_one(
    store: Store, tmp_path: Path
) -> None:
    dest, log = tmp_path / "copy.hall", tmp_path / "a.hall-wal"
    backup.copy(place_of(store), dest)
    add(store, "never in the backup")
    left = log.read_bytes()
    store.close()
    place_of(store).unlink()
    log.write_bytes(left)
    assert restore(dest, place_of(store), NOW) is None
    assert names(place_of(store)) == []
    assert (tmp_path / "a-before-20260302-0905.hall-wal").read_bytes() == left


def test_a_hall_in_use_elsewhere_is_fetched_with_its_log(store: Store, tmp_path: Path) -> None:
    add(store, "a")  # in the log only
    fetch(place_of(store), tmp_path / "part")
    assert names(tmp_path / "part") == ["a"]
    assert sentence(lambda: fetch(tmp_path / "none.hall", tmp_path / "x")) == trouble.GONE


def test_a_backup_on_a_share_is_written_read_back_and_restored(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(store, "a")
    share = tmp_path / "share"
    share.mkdir()
    monkeypatch.setattr(header, "MOUNTS", tmp_path / "mounts")
    header.MOUNTS.write_text(f"//pc/share {share} cifs rw 0 0\n")
    made = backup.keep(place_of(store), "雪川", NOW, share)
    assert made.parent == share
    assert restore(made, tmp_path / "new.hall", NOW) is None
    assert names(tmp_path / "new.hall") == ["a"]
    assert sentence(lambda: restore(made, share / "x.hall", NOW)) == trouble.NETWORK


def test_a_stick_that_gives_back_something_else_is_said(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()

    def spoil(file: int) -> None:
        name = Path(f"/proc/self/fd/{file}").readlink()
        if name.parent == stick:
            with name.open("r+b") as spoilt:
                spoilt.seek(100)
                spoilt.write(b"?!")

    monkeypatch.setattr("os.fsync", spoil)
    dest = stick / "b.hall"
    assert sentence(lambda: backup.carry(place_of(store), dest)) == trouble.TARGET_BROKEN
    assert not list(stick.iterdir())


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (errno.ENOSPC, trouble.TARGET_FULL),
        (errno.EROFS, trouble.TARGET_READ_ONLY),
        (errno.ENODEV, trouble.TARGET_GONE),
        (errno.EIO, trouble.TARGET_BROKEN),
    ],
)
def test_what_befalls_a_stick_is_said_of_the_stick(
    store: Store,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    expected: str,
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr(backup, "_carry_over", refuse)
    with pytest.raises(StoreTrouble) as caught:
        backup.carry(place_of(store), tmp_path / "b.hall")
    assert (caught.value.sentence, caught.value.values) == (expected, {"place": str(tmp_path)})
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith((".", "b"))] == []


def test_a_locked_backup_comes_back_with_its_passphrase_alone(store: Store, tmp_path: Path) -> None:
    add(store, "民政局")
    stick = tmp_path / "stick"
    stick.mkdir()
    made = backup.keep(place_of(store), "雪川", NOW, stick, locked.lock("一句口令"))
    assert made.suffix == ".locked"
    assert "民政局".encode() not in made.read_bytes()
    with pytest.raises(Refused, match=sealing.WRONG):
        restore(made, tmp_path / "new.hall", NOW, "不是这句")
    assert not (tmp_path / "new.hall").exists()
    assert restore(made, tmp_path / "new.hall", NOW, "一句口令") is None
    assert names(tmp_path / "new.hall") == ["民政局"]


def test_days_are_kept_beside_and_another_halls_copies_are_left_alone(
    store: Store, tmp_path: Path
) -> None:
    file = place_of(store)
    add(store, "a")
    folder = tmp_path / backup.FOLDER
    first = backup.keep(file, "雪川", NOW)
    assert first.parent == folder
    for day in range(1, 20):
        name = first.name.replace("20260302", f"202602{day:02}")
        shutil.copy(first, folder / name)
    strange = folder / "雪川-ffffff-20200101-0900.hall"
    strange.write_bytes(b"of another hall")
    (folder / "letter.docx").write_bytes(b"of nobody")
    left = folder / "x.hall.part"
    left.write_bytes(b"half")
    again = backup.keep(file, "雪川", NOW)
    assert again.name.endswith("-0905-2.hall")
    assert strange.exists()
    assert left.exists()  # somebody may be writing it
    mine = [copy for copy in backup.copies(folder) if copy.mark != "ffffff"]
    assert len(mine) == 15  # 14 days, and two of today
    assert backup.copies(tmp_path / "none") == []


def test_a_small_disk_keeps_fewer(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = place_of(store)
    first = backup.keep(file, "雪川", NOW)
    for day in range(1, 6):
        shutil.copy(first, first.with_name(first.name.replace("20260302", f"202602{day:02}")))
    usage = shutil.disk_usage(tmp_path)._replace(free=0)
    monkeypatch.setattr("shutil.disk_usage", lambda _: usage)
    backup.keep(file, "雪川", NOW)
    assert len(backup.copies(first.parent)) == 5  # two gave way, one came


def test_a_file_that_only_says_it_is_a_hall_is_damaged(store: Store, tmp_path: Path) -> None:
    empty, strange = tmp_path / "empty.hall", tmp_path / "strange.hall"
    with contextlib.closing(sqlite3.connect(empty)) as connection:
        connection.execute(f"PRAGMA application_id={header.APPLICATION_ID}")
        connection.execute("CREATE TABLE step (no, hash)")
    backup.copy(place_of(store), strange)
    content = bytearray(strange.read_bytes())
    content[47] = 99  # a form of schema that no version has
    strange.write_bytes(content)
    for file in (empty, strange):
        assert sentence(lambda file=file: fetch(file, tmp_path / "part")) == trouble.BACKUP_DAMAGED
    with pytest.raises(StoreTrouble) as caught:
        Store.open(strange, now=lambda: NOW)
    assert caught.value.sentence == trouble.DAMAGED
