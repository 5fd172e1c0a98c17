import subprocess
import sys
from pathlib import Path

from hallapp.records.desk_lock import DeskLock
from hallapp.records.store import Store


def test_the_second_window_finds_the_first(tmp_path: Path) -> None:
    first, second = DeskLock(tmp_path / "a.hall"), DeskLock(tmp_path / "a.hall")
    assert first.holder() == ""
    assert first.take("hallapp-1")
    assert not second.take("hallapp-2")
    assert second.holder() == "hallapp-1"
    first.release()
    assert second.holder() == ""
    assert second.take("hallapp-22")
    second.release()
    second.release()


def test_a_window_of_another_program_run_has_it_until_it_dies(tmp_path: Path) -> None:
    code = (
        "import sys, pathlib; from hallapp.records.desk_lock import DeskLock;"
        f"lock = DeskLock(pathlib.Path({str(tmp_path / 'a.hall')!r}));"
        "print(lock.take('other'), flush=True); sys.stdin.read()"
    )
    mine = DeskLock(tmp_path / "a.hall")
    with subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"True\n"
        assert not mine.take("mine")
        assert mine.holder() == "other"
        other.kill()
    assert mine.take("mine")
    mine.release()


def test_commands_work_beside_a_window(store: Store) -> None:
    assert store.file is not None
    lock = DeskLock(store.file)
    assert lock.take("window")
    with store.step("x", who="me", records=True):
        pass
    lock.release()
