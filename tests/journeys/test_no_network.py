"""The program opens no network: the real window is watched at work, in a process of its own.

An audit hook hears every socket that Python makes, whoever asks for it; what Qt and other
libraries open by themselves is looked for among the process's own descriptors, where the kernel
tells of them.
"""

import os
import subprocess
import sys
from pathlib import Path

from tests.actions.conftest import small_hall

ROOT = Path(__file__).resolve().parents[2]
WATCHED = Path(__file__).with_name("watched_window.py")


def opened(tmp_path: Path, *arguments: str) -> str:
    environment = os.environ | {
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
        **{f"XDG_{name}_HOME": str(tmp_path / name) for name in ("CONFIG", "CACHE", "DATA")},
    }
    done = subprocess.run(
        [sys.executable, str(WATCHED), *arguments],
        env=environment,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert not done.returncode, done.stderr
    return done.stdout


def test_the_watch_hears_a_socket(tmp_path: Path) -> None:
    heard = opened(tmp_path, "tested")
    assert "socket.__new__" in heard
    assert ("'udp'" in heard) == Path("/proc/self/net/udp").exists()


def test_the_window_starts_prints_imports_and_closes_without_a_network(tmp_path: Path) -> None:
    place = tmp_path / "a.hall"
    small_hall(place).close()
    assert opened(tmp_path, "window", str(place)) == "[]"
