"""Asks who is here before anything of the hall is shown, and again after a while of quiet."""

from importlib import import_module
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

_STIRS = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.MouseMove}
)
_A_MINUTE = 60_000


class Guard(QObject):
    """Locks the window of a hall where people sign in; elsewhere F8 only covers it.

    ``entered`` says that somebody may go on, and whether it is another person than before.
    """

    entered = Signal(bool)

    def __init__(self, window: Any) -> None:
        super().__init__(window)
        self._window = window
        self._before = ""
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self.lock)
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)

    @property
    def locked(self) -> bool:
        """Whether nobody is here."""
        hall = self._window.hall
        return hall is not None and hall.sign_in and hall.signed_in is None

    def begin(self) -> None:
        """The hall is open: ask who is here, or go on at once."""
        if self.locked:
            self._ask()
        else:
            self._before = self._who
            self.entered.emit(True)

    @property
    def _who(self) -> str:
        """Who has signed in; nobody where nobody has to."""
        hall = self._window.hall
        return str(hall.who) if hall is not None and hall.sign_in else ""

    def look(self) -> None:
        """Something changed: perhaps people must sign in now, or no more, or not this one."""
        if self.locked:
            self._ask()
        elif "lock" in self._window.overlays.up:
            pass  # somebody is just signing in: who was here before is not known anew
        elif self._who:
            self._before = self._before or self._who
            if not self._idle.isActive():
                self._ask_minutes()
        else:
            self._idle.stop()

    def lock(self) -> None:
        """F8, or nobody has stirred: lock; where nobody signs in, cover until a key is pressed."""
        hall = self._window.hall
        if hall is None or not hall.sign_in:
            self._window.overlays.privacy()
            return
        self._idle.stop()
        import_module("hallapp.actions.sign_in").sign_out(hall)
        import_module("hallapp.desk.opened_files").clean(hall)
        self._ask()

    def _ask(self) -> None:
        self._window.overlays.lock(self._let_in)

    def _let_in(self) -> None:
        """Somebody has signed in."""
        who = self._window.hall.who
        another, self._before = who != self._before, who
        self._window.overlays.unlock()
        self._ask_minutes()
        self.entered.emit(another)

    def _ask_minutes(self) -> None:
        hall, sign_in = self._window.hall, import_module("hallapp.actions.sign_in")
        self._window.tasks.read(lambda: sign_in.idle_minutes(hall), self._start)

    def _start(self, minutes: int) -> None:
        if minutes:
            self._idle.start(minutes * _A_MINUTE)
        else:
            self._idle.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Any key, click or wheel begins the quiet anew."""
        if event.type() in _STIRS and self._idle.isActive():
            self._idle.start()
        return super().eventFilter(watched, event)
