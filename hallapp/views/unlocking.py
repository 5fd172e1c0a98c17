"""Opening a backup: its passphrase is asked for where it has one, again where it was wrong."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from hallapp.desk import backup_place
from hallapp.domain.errors import Refused
from hallapp.views.dialogs.passphrase import PassphraseDialog
from hallapp.views.errors import sentence
from hallapp.views.tasks import Tasks


class Unlocking:
    """One backup being opened; ``dialog`` is there while its passphrase is asked for."""

    def __init__(self, window: QWidget, tasks: Tasks, file: Path) -> None:
        self._window = window
        self._tasks = tasks
        self._file = file
        self.dialog: PassphraseDialog | None = None

    def open(
        self,
        work: Callable[[str], Any],
        then: Callable[[Any, str], None],
        failed: Callable[[Exception], None],
        gave_up: Callable[[], None],
    ) -> None:
        """Do `work` with the passphrase, "" where none is needed; `then` gets both."""
        self._work, self._then, self._failed, self._gave_up = work, then, failed, gave_up
        if not backup_place.is_locked(self._file):
            self._tasks.read(lambda: work(""), lambda found: then(found, ""), failed)
            return
        self.dialog = PassphraseDialog(self._window, new=False)
        self.dialog.given.connect(self._try)
        self.dialog.closed.connect(self._closed)
        self.dialog.open()

    def _try(self, passphrase: str) -> None:
        self._tasks.read(
            lambda: self._work(passphrase), lambda found: self._done(found, passphrase), self._no
        )

    def _done(self, found: Any, passphrase: str) -> None:
        if self._answered():
            self._then(found, passphrase)

    def _no(self, error: Exception) -> None:
        if isinstance(error, Refused) and error.field == "passphrase" and self.dialog is not None:
            self.dialog.refuse(sentence(error))
        elif self._answered():
            self._failed(error)

    def _answered(self) -> bool:
        """Take the dialog away; False if somebody has closed it meanwhile."""
        dialog, self.dialog = self.dialog, None
        if dialog is None:
            return False
        dialog.finish()
        return True

    def _closed(self) -> None:
        if self.dialog is not None:
            self.dialog = None
            self._gave_up()
