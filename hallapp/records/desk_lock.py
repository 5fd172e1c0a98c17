"""One window a file: an advisory lock that a window holds and commands ignore.

A second start does not get it; it reads which socket the first one listens at and raises it.
"""

import sys
from pathlib import Path
from typing import IO, Any


class DeskLock:
    """The lock beside a hall's file (``….hall.desk``); let go by the system if the program dies."""

    def __init__(self, file: Path) -> None:
        self.path = file.with_name(file.name + ".desk")
        self._held: IO[bytes] | None = None

    def take(self, socket_name: str) -> bool:
        """Try to take it and say where its holder listens; False if another window has it."""
        opened = self.path.open("ab+")
        if not _lock(opened):
            opened.close()
            return False
        opened.truncate(0)
        opened.write(socket_name.encode())
        opened.flush()
        self._held = opened
        return True

    def holder(self) -> str:
        """Where the window that has it listens; empty if none does."""
        try:
            with self.path.open("rb") as opened:
                return opened.read().decode("utf-8", "replace")
        except OSError:
            return ""

    def release(self) -> None:
        """Let go; the file stays, empty."""
        if self._held is not None:
            self._held.truncate(0)
            self._held.close()
            self._held = None


def _lock(opened: IO[bytes]) -> bool:
    """Take the lock on a byte far behind the text, which stays readable (Windows locks reading)."""
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415 (Windows only)

            locking: Any = vars(msvcrt)
            opened.seek(1 << 20)
            locking["locking"](opened.fileno(), locking["LK_NBLCK"], 1)
        else:
            import fcntl  # noqa: PLC0415 (elsewhere only)

            fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
