from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from hallapp.actions import backups, steps
from hallapp.actions.hall import Hall, open_hall
from hallapp.desk import backup_place
from hallapp.domain.calendar import Hours
from hallapp.domain.errors import Refused, StoreTrouble
from hallapp.domain.hall import HallFacts
from hallapp.records import trouble
from hallapp.records.people import Department
from tests.halls import create_hall

NOW = datetime(2026, 3, 2, 9, 5)


class Clock:
    now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def hall(tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hall]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "seat"))
    monkeypatch.setattr(backup_place, "MOUNTS", tmp_path / "mounts")
    hall = create_hall(tmp_path / "a.hall", HallFacts(name="大厅"), Hours([]), clock, "me")
    yield hall
    hall.close()


def add(hall: Hall, name: str) -> None:
    with hall.step("Add") as step:
        step.add(Department(name=name))


def test_a_backup_is_made_beside_the_hall_and_recorded(hall: Hall, tmp_path: Path) -> None:
    assert backups.last(hall) is None
    dest = backups.make(hall)
    assert dest == tmp_path / "a-20260302-0905.hall"
    assert backups.last(hall) == steps.last(hall, 1)[0]
    assert steps.last(hall, 1)[0].values == {"name": dest.name}
    assert steps.undoable(hall) is None
    (tmp_path / "stick").mkdir()
    made = backups.make(hall, tmp_path / "stick")
    assert made.parent == tmp_path / "stick"
    assert made.name.startswith("a-")
    assert backups.make(hall, tmp_path / "b.hall") == tmp_path / "b.hall"
    assert [folder.name for folder, _ in backups.found([tmp_path / "stick"])] == ["stick"]


def test_a_hall_comes_back_from_its_backup(hall: Hall, tmp_path: Path) -> None:
    dest = backups.make(hall)
    add(hall, "民政局")
    hall.close()
    assert backups.restore(dest, tmp_path / "a.hall", NOW) is not None
    again = open_hall(tmp_path / "a.hall", lambda: NOW, "me")
    assert steps.undoable(again) is None
    assert steps.verify(again).sound
    again.close()


def test_the_days_first_start_keeps_a_copy_and_no_second_one(
    hall: Hall, clock: Clock, tmp_path: Path
) -> None:
    assert backups.keep_of_day(hall) is not None
    assert backups.keep_of_day(hall) is None
    clock.now += timedelta(days=1)
    assert backups.keep_of_day(hall) is not None
    assert len(list((tmp_path / "backups").iterdir())) == 2
    assert backups.last(hall) is None  # a copy on the same disk is no backup


def test_closing_keeps_what_is_new_here_and_on_the_stick(hall: Hall, tmp_path: Path) -> None:
    backups.keep(hall)
    backup_place.at_closing(hall)
    assert len(list((tmp_path / "backups").iterdir())) == 1
    stick = tmp_path / "stick"
    stick.mkdir()
    backup_place.put_in(stick)
    add(hall, "民政局")
    backup_place.at_closing(hall)
    assert len(list((tmp_path / "backups").iterdir())) == 2
    assert len(list(stick.iterdir())) == 1
    assert not backups.something_new(hall)
    stick.rename(tmp_path / "pulled out")
    add(hall, "税务局")
    backup_place.at_closing(hall)
    assert [copy.number for _, copy in backup_place.known(hall)] == [3, 2]


def test_a_computer_remembers_folder_and_lock_and_no_passphrase(hall: Hall, tmp_path: Path) -> None:
    assert backup_place.load() == backup_place.BackupPlace()
    assert backup_place.ready_folder(backup_place.load()) is None
    with pytest.raises(Refused, match="too short"):
        backup_place.lock_with("1234567")
    backup_place.lock_with("一句长长的口令啊")
    backup_place.put_in(tmp_path)
    place = backup_place.load()
    assert place.lock is not None
    assert backup_place.ready_folder(place) == tmp_path
    kept = backup_place._note().read_text("utf-8")
    assert "口令" not in kept
    made = backup_place.back_up(hall, tmp_path)
    assert backups.is_locked(made)
    backups.restore(made, tmp_path / "new.hall", NOW, "一句长长的口令啊")
    backup_place.lock_with("")
    assert backup_place.load() == backup_place.BackupPlace(tmp_path)
    backup_place._note().write_text("{torn")
    assert backup_place.load() == backup_place.BackupPlace()
    assert not backups.is_locked(tmp_path / "nothing")
    assert backups.lock_from("[]") is None


def test_the_only_stick_is_taken_without_a_question(
    hall: Hall, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "media" / "周 1"
    stick.mkdir(parents=True)
    point = str(stick).replace(" ", "\\040")
    backup_place.MOUNTS.write_text(f"/dev/sda1 / ext4 rw 0 0\n/dev/sdb1 {point} vfat rw 0 0\n")
    assert backup_place.sticks() == []
    monkeypatch.setattr(backup_place, "STICKS", (str(tmp_path / "media"),))
    assert backup_place.ready_folder(backup_place.load()) == stick
    backups.make(hall, stick)
    assert [folder for folder, _ in backup_place.known()] == [stick]


def test_a_full_disk_is_a_sentence_and_the_hall_goes_on(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "no space left")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(StoreTrouble) as caught:
        backups.keep_of_day(hall)
    assert caught.value.sentence == trouble.FULL
    monkeypatch.undo()
    add(hall, "民政局")
    assert steps.verify(hall).sound
