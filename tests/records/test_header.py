import sqlite3
from pathlib import Path

import pytest

from hallapp.domain.errors import StoreTrouble
from hallapp.records import trouble
from hallapp.records.header import on_network_share, refuse_stranger
from hallapp.records.store import Store


def sentence(file: Path) -> str:
    before = file.read_bytes() if file.is_file() else None
    with pytest.raises(StoreTrouble) as caught:
        refuse_stranger(file)
    assert str(caught.value)
    assert (file.read_bytes() if file.is_file() else None) == before
    return caught.value.sentence


@pytest.mark.parametrize(
    "content", [b"", b"notes of mine", bytes(range(256)) * 40, b"SQLite format 3\x00"]
)
def test_a_file_that_is_no_database_is_foreign(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.hall").write_bytes(content)
    assert sentence(tmp_path / "a.hall") == trouble.FOREIGN


def test_another_program_s_database_is_foreign(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "a.hall") as connection:
        connection.execute("CREATE TABLE step (x)")
    assert sentence(tmp_path / "a.hall") == trouble.FOREIGN


def test_a_file_cut_in_the_middle_is_damaged(store: Store) -> None:
    store.close()
    assert store.file is not None
    whole = store.file.read_bytes()
    store.file.write_bytes(whole[: len(whole) // 2])
    assert sentence(store.file) == trouble.DAMAGED


def test_a_file_that_is_not_there_or_is_a_folder_is_gone(tmp_path: Path) -> None:
    assert sentence(tmp_path / "none.hall") == trouble.GONE
    assert sentence(tmp_path) == trouble.GONE


@pytest.mark.parametrize(
    ("file", "shared"),
    [
        ("/mnt/share/a.hall", True),
        ("/mnt/share/deep/er/a.hall", True),
        ("/mnt/sha/a.hall", False),
        ("/mnt/my disk/a.hall", False),
        ("/mnt/my share/a.hall", True),
        ("/home/a.hall", False),
    ],
)
def test_a_network_share_is_told_by_its_mount(tmp_path: Path, file: str, shared: bool) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(
        "/dev/sda1 / ext4 rw 0 0\n//server/x /mnt/share cifs rw 0 0\n"
        "/dev/sdb1 /mnt/my\\040disk vfat rw 0 0\nserver:/ /mnt/my\\040share nfs4 rw 0 0\n"
    )
    assert on_network_share(Path(file), mounts) is shared


def test_without_a_list_of_mounts_nothing_is_a_share(tmp_path: Path) -> None:
    assert not on_network_share(tmp_path / "a.hall", tmp_path / "none")


def test_a_hall_on_a_share_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(f"//server/x {tmp_path} cifs rw 0 0\n")
    monkeypatch.setattr(on_network_share, "__defaults__", (mounts,))
    assert sentence(tmp_path / "a.hall") == trouble.NETWORK
